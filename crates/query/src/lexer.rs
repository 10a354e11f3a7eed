//! Query text to tokens.

use std::ops::Range;

use crate::error::QueryError;
use crate::field::{Field, attribute_parts};
use crate::node::{Member, Node, quote_family};
use crate::suggestion::nearest;

/// The largest number after `~` and `NEAR/`.
pub const MAX_DISTANCE: u32 = 1000;

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum TokenKind {
    Open,
    Close,
    And,
    Or,
    Not,
    Near(u32),
    /// A node without children.
    Leaf(Node),
}

/// A token and where it stands, in bytes of the query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Token {
    pub kind: TokenKind,
    pub span: Range<usize>,
}

/// A character and whether a backslash stood before it.
#[derive(Debug, Clone, Copy)]
struct Letter {
    c: char,
    escaped: bool,
}

impl Letter {
    /// Whether this is `c` with its special meaning.
    fn is(self, c: char) -> bool {
        self.c == c && !self.escaped
    }
}

pub(crate) fn tokens(query: &str) -> Result<Vec<Token>, QueryError> {
    let mut lexer = Lexer { query, at: 0 };
    let mut tokens = Vec::new();
    while let Some(token) = lexer.token()? {
        tokens.push(token);
    }
    Ok(tokens)
}

/// Reads the members of a phrase from text that stands without quotes, such as a term of a concept.
pub(crate) fn phrase_members(text: &str) -> Result<Vec<Member>, QueryError> {
    let mut lexer = Lexer { query: text, at: 0 };
    let mut letters = Vec::new();
    while lexer.peek().is_some() {
        letters.push(lexer.letter()?);
    }
    members(&letters, 0..text.len())
}

struct Lexer<'q> {
    query: &'q str,
    at: usize,
}

impl Lexer<'_> {
    fn peek(&self) -> Option<char> {
        self.query[self.at..].chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// The next character, with a backslash before it resolved.
    fn letter(&mut self) -> Result<Letter, QueryError> {
        let start = self.at;
        match self.bump() {
            Some('\\') => match self.bump() {
                Some(c) => Ok(Letter { c, escaped: true }),
                None => Err(
                    QueryError::new("nothing follows the backslash", start..self.at)
                        .hint("type `\\\\` for a backslash itself"),
                ),
            },
            Some(c) => Ok(Letter { c, escaped: false }),
            None => Err(QueryError::new("the query ends too early", start..start)),
        }
    }

    fn token(&mut self) -> Result<Option<Token>, QueryError> {
        while self.peek().is_some_and(char::is_whitespace) {
            self.bump();
        }
        let start = self.at;
        let Some(c) = self.peek() else {
            return Ok(None);
        };
        let kind = match c {
            '(' => {
                self.bump();
                TokenKind::Open
            }
            ')' => {
                self.bump();
                TokenKind::Close
            }
            _ if quote_family(c).is_some() => TokenKind::Leaf(self.phrase()?),
            _ => self.run()?,
        };
        Ok(Some(Token {
            kind,
            span: start..self.at,
        }))
    }

    /// The letters between quotes; the next character is the opening mark.
    fn quoted(&mut self) -> Result<Vec<Letter>, QueryError> {
        let start = self.at;
        let family = self.bump().and_then(quote_family);
        let mut letters = Vec::new();
        loop {
            let Some(c) = self.peek() else {
                return Err(QueryError::new(
                    "the quotation mark is never closed",
                    start..self.query.len(),
                )
                .hint("close it with `\"`, or type `\\\"` for the mark itself"));
            };
            if quote_family(c) == family {
                self.bump();
                return Ok(letters);
            }
            letters.push(self.letter()?);
        }
    }

    fn phrase(&mut self) -> Result<Node, QueryError> {
        let start = self.at;
        let letters = self.quoted()?;
        let members = members(&letters, start..self.at)?;
        if members.is_empty() {
            return Err(QueryError::new("the phrase is empty", start..self.at)
                .hint("write words between the quotation marks"));
        }
        let mut slop = 0;
        if self.peek() == Some('~') {
            self.bump();
            slop = self.number("~", start)?;
        }
        Ok(Node::Phrase { members, slop })
    }

    /// The number that must follow directly, up to white space, parenthesis or quotation mark.
    fn number(&mut self, after: &str, start: usize) -> Result<u32, QueryError> {
        let from = self.at;
        while self.peek().is_some_and(is_bare) {
            self.bump();
        }
        number(&self.query[from..self.at], after, start..self.at)
    }

    /// Letters up to white space, parenthesis or quotation mark.
    fn run(&mut self) -> Result<TokenKind, QueryError> {
        let start = self.at;
        let mut letters = Vec::new();
        while self.peek().is_some_and(is_bare) {
            letters.push(self.letter()?);
        }
        let span = start..self.at;
        let raw = &self.query[span.clone()];
        match raw {
            "AND" => return Ok(TokenKind::And),
            "OR" => return Ok(TokenKind::Or),
            "NOT" => return Ok(TokenKind::Not),
            "NEAR" => {
                return Err(QueryError::new("expected a number after `NEAR`", span)
                    .hint("write `NEAR/5`, or `\\NEAR` for the word itself"));
            }
            _ => {}
        }
        if let Some(distance) = raw.strip_prefix("NEAR/") {
            return number(distance, "NEAR/", span).map(TokenKind::Near);
        }
        if let Some(rest) = misspelt_near(raw) {
            return Err(
                QueryError::new(format!("`{raw}` is not written like that"), span).hint(format!(
                    "write `NEAR/{}`, or `\\{raw}` for the text itself",
                    if rest.is_empty() { "5" } else { rest }
                )),
            );
        }
        if !letters.first().is_some_and(|first| first.is('=')) {
            if let Some(colon) = letters.iter().position(|letter| letter.is(':')) {
                let name = &letters[..colon];
                if colon > 0
                    && name
                        .iter()
                        .all(|letter| !letter.escaped && letter.c.is_ascii_alphabetic())
                {
                    let name: String = name.iter().map(|letter| letter.c).collect();
                    let value: String =
                        letters[colon + 1..].iter().map(|letter| letter.c).collect();
                    return self.filter(&name, value, start).map(TokenKind::Leaf);
                }
            }
            refuse_marks_of_other_languages(&letters, raw, &span)?;
        }
        let follows_quote = self.peek().is_some_and(|c| quote_family(c).is_some());
        if raw == "=" && follows_quote {
            return Err(QueryError::new("`=` cannot stand before a phrase", span)
                .hint("write it before each word: `\"=a =b\"`"));
        }
        match member(&letters, &span)? {
            Some(member) => Ok(TokenKind::Leaf(Node::Word(member))),
            None => Err(nothing_to_find(raw, span)),
        }
    }

    /// A filter whose name and colon have been read, and the bare value, if one followed.
    fn filter(&mut self, name: &str, bare: String, start: usize) -> Result<Node, QueryError> {
        let name_span = start..start + name.len() + 1;
        let field = Field::from_name(name);
        if field.is_none() && name != "lex" {
            let error = QueryError::new(format!("unknown filter `{name}:`"), name_span);
            return Err(match meant_name(name) {
                Some(near) => error.hint(format!("did you mean `{near}:`?")),
                None => error.hint(format!("to search for the text itself, write `{name}\\:`")),
            });
        }
        let mut value = bare;
        if value.is_empty() && self.peek().is_some_and(|c| quote_family(c).is_some()) {
            value = self.quoted()?.iter().map(|letter| letter.c).collect();
        }
        // The value alone may stand in quotation marks: `attr:age="60 and more"`.
        if field == Some(Field::Attribute)
            && value.ends_with('=')
            && self.peek().is_some_and(|c| quote_family(c).is_some())
        {
            value.extend(self.quoted()?.iter().map(|letter| letter.c));
        }
        let value = value.trim().to_owned();
        if field == Some(Field::Attribute) && attribute_parts(&value).is_none() {
            return Err(QueryError::new(
                format!("expected an attribute and its value after `{name}:`"),
                start..self.at,
            )
            .hint("write `attr:KEY=VALUE`, as in `attr:age=60+` or `attr:\"years here=12\"`"));
        }
        if value.is_empty() {
            let example = match field.and_then(Field::closed_values) {
                Some(values) => values[0],
                None => "\"name of several words\"",
            };
            return Err(QueryError::new(
                format!("expected a value after `{name}:`"),
                start..self.at,
            )
            .hint(format!("without a space between, as in `{name}:{example}`")));
        }
        let Some(field) = field else {
            return Ok(Node::Concept(value));
        };
        let Some(known) = field.closed_values() else {
            return Ok(Node::Filter(field, value));
        };
        let wanted = value.to_lowercase();
        if known.contains(&wanted.as_str()) {
            return Ok(Node::Filter(field, wanted));
        }
        let expected = known.join(", ");
        let hint = match field.meant_value(&value) {
            Some(near) => format!("did you mean `{near}`? Expected one of {expected}"),
            None if value.contains([',', ';', '|', '/']) => format!(
                "one filter takes one value; write `({name}:{} OR {name}:{})` for one of several",
                known[0], known[1]
            ),
            None => format!("expected one of {expected}"),
        };
        Err(QueryError::new(
            format!("unknown value `{value}` of `{name}:`"),
            start..self.at,
        )
        .hint(hint))
    }
}

/// Whether a character can stand in a word outside quotes.
fn is_bare(c: char) -> bool {
    !c.is_whitespace() && c != '(' && c != ')' && quote_family(c).is_none()
}

fn number(digits: &str, after: &str, span: Range<usize>) -> Result<u32, QueryError> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return Err(
            QueryError::new(format!("expected a number after `{after}`"), span)
                .hint(format!("for example `{after}5`")),
        );
    }
    digits
        .parse()
        .ok()
        .filter(|number| *number <= MAX_DISTANCE)
        .ok_or_else(|| {
            QueryError::new(format!("`{digits}` words are too many"), span)
                .hint(format!("the most is {MAX_DISTANCE}"))
        })
}

/// The name of the filter that was meant: one that is nearly the same, or of which this is the beginning (`terr`), or
/// that is the beginning of this (`language`).
fn meant_name(name: &str) -> Option<&'static str> {
    let names = || Field::ALL.iter().map(|field| field.name()).chain(["lex"]);
    let lower = name.to_lowercase();
    // Four letters are near to many words that are no filter, such as `http`.
    let telling = names().filter(|own| *own != Field::Attribute.name());
    nearest(name, telling).or_else(|| {
        let mut longer = names().filter(|own| lower.len() > 2 && own.starts_with(&lower));
        match (longer.next(), longer.next()) {
            (Some(only), None) => Some(only),
            _ => names().find(|own| lower.starts_with(own)),
        }
    })
}

/// What follows NEAR, without the wrong sign between, where somebody wrote `NEAR5`, `NEAR~5`, `NEAR:5` or `near/5`.
pub(crate) fn misspelt_near(raw: &str) -> Option<&str> {
    let (near, rest) = raw.split_at_checked(4)?;
    let digits = rest.trim_start_matches(['/', '~', ':', '-', '=']);
    let is_near = if near == "NEAR" {
        !rest.is_empty()
    } else {
        // Without a number it may be a word.
        near.eq_ignore_ascii_case("near") && rest.starts_with('/') && !digits.is_empty()
    };
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_near && is_number).then_some(digits)
}

/// Other search languages exclude with `-` and `!`, demand with `+`, and allow for typos with `~`. Read as a plain word,
/// `-a` would find what was to be excluded.
fn refuse_marks_of_other_languages(
    letters: &[Letter],
    raw: &str,
    span: &Range<usize>,
) -> Result<(), QueryError> {
    let has_word = letters.iter().any(|letter| letter.c.is_alphanumeric());
    let error = |mark: char, hint: String| {
        Err(QueryError::new(
            format!("`{mark}` has no meaning before a word"),
            span.clone(),
        )
        .hint(hint))
    };
    match letters.first() {
        Some(first) if (first.is('-') || first.is('!')) && has_word => {
            return error(
                first.c,
                format!(
                    "write `NOT {}` to exclude, or `\\{raw}` for the text itself",
                    &raw[1..]
                ),
            );
        }
        Some(first) if first.is('+') && has_word => {
            return error(
                '+',
                "words side by side must all be there already".to_owned(),
            );
        }
        Some(first) if first.is('~') => {
            return error(
                '~',
                "`~n` follows the closing quotation mark of a phrase directly".to_owned(),
            );
        }
        _ => {}
    }
    let tilde = letters.iter().position(|letter| letter.is('~'));
    if let Some(tilde) = tilde
        && (letters[tilde + 1..].iter()).all(|letter| letter.c.is_ascii_digit())
    {
        let word: String = letters[..tilde].iter().map(|letter| letter.c).collect();
        return Err(
            QueryError::new("`~` follows a phrase, not a word", span.clone()).hint(format!(
                "write `\"two words\"~2` for words between, `{word}*` for every ending, \
                 or `\\~` for the mark itself"
            )),
        );
    }
    Ok(())
}

fn nothing_to_find(raw: &str, span: Range<usize>) -> QueryError {
    let error = QueryError::new(format!("`{raw}` holds no word to search for"), span);
    match raw {
        "*" => error.hint("`*` follows the beginning of a word, as in `zadrug*`"),
        "&" | "&&" => error.hint("write `AND`"),
        "|" | "||" => error.hint("write `OR`"),
        "-" | "!" => error.hint("write `NOT` to exclude"),
        "=" => error.hint("`=` stands directly before a word, as in `=Zadruga`"),
        _ => error.hint("write at least one letter or digit"),
    }
}

/// The members of a phrase: separated by white space; those without letter or digit are punctuation and left out.
fn members(letters: &[Letter], span: Range<usize>) -> Result<Vec<Member>, QueryError> {
    letters
        .split(|letter| letter.c.is_whitespace() && !letter.escaped)
        .filter(|letters| !letters.is_empty())
        .filter_map(|letters| member(letters, &span).transpose())
        .collect()
}

/// One word, or `None` where there is no letter or digit.
fn member(letters: &[Letter], span: &Range<usize>) -> Result<Option<Member>, QueryError> {
    let is_exact = letters.first().is_some_and(|first| first.is('='));
    let letters = if is_exact { &letters[1..] } else { letters };
    let is_prefix = letters.last().is_some_and(|last| last.is('*'));
    let letters = if is_prefix {
        &letters[..letters.len() - 1]
    } else {
        letters
    };
    if !letters.iter().any(|letter| letter.c.is_alphanumeric()) {
        return Ok(None);
    }
    if is_exact && is_prefix {
        return Err(
            QueryError::new("`=` and `*` cannot stand at one word", span.clone()).hint(
                "`=` asks for one spelling, `*` for every ending; write `\\*` for the star itself",
            ),
        );
    }
    if letters.iter().any(|letter| letter.is('*')) {
        return Err(
            QueryError::new("`*` can stand only at the end of a word", span.clone())
                .hint("write `\\*` for the star itself"),
        );
    }
    let text = letters.iter().map(|letter| letter.c).collect();
    Ok(Some(if is_exact {
        Member::Exact(text)
    } else if is_prefix {
        Member::Prefix(text)
    } else {
        Member::Word(text)
    }))
}
