//! Tokens to the syntax tree.

use std::fmt;
use std::ops::Range;

use crate::error::QueryError;
use crate::field::Field;
use crate::lexer::{self, Token, TokenKind};
use crate::node::{Member, Node};

/// How deep parentheses and NOT can be nested.
pub const MAX_DEPTH: usize = 64;

/// A query as typed and understood.
///
/// Two queries are equal when their trees are. [`fmt::Display`] writes a normal form that [`parse`] reads back to the
/// same tree.
#[derive(Debug, Clone)]
pub struct Query {
    text: String,
    root: Node,
    /// The filters and concepts in the order in which they stand, with their place in `text`.
    places: Vec<(Node, Range<usize>)>,
}

/// Reads a query.
///
/// # Errors
/// [`QueryError`] with the place in `text`, for text that is not a query or nests deeper than [`MAX_DEPTH`].
pub fn parse(text: &str) -> Result<Query, QueryError> {
    let tokens = lexer::tokens(text)?;
    let places = tokens
        .iter()
        .filter_map(|token| match &token.kind {
            TokenKind::Leaf(node) if has_place(node) => Some((node.clone(), token.span.clone())),
            _ => None,
        })
        .collect();
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
        depth: 0,
        end: text.len(),
    };
    if tokens.is_empty() {
        return Err(QueryError::new("the query is empty", 0..text.len())
            .hint("write at least one word, phrase or filter"));
    }
    let root = parser.any()?;
    if let Some(token) = parser.peek() {
        // Everything else is taken by the rules above.
        return Err(QueryError::new("`)` closes nothing", token.span.clone())
            .hint("remove it, or write `\\)` for the mark itself"));
    }
    Ok(Query {
        text: text.to_owned(),
        root,
        places,
    })
}

/// Reads a term of a concept: words as between the quotation marks of a phrase, so `=x` and `pre*` are allowed.
///
/// # Errors
/// [`QueryError`] with the place in `text`, for a term without words or with a misplaced star.
pub fn parse_term(text: &str) -> Result<Vec<Member>, QueryError> {
    let members = lexer::phrase_members(text)?;
    if members.is_empty() {
        return Err(QueryError::new(
            format!("the term `{text}` holds no word"),
            0..text.len(),
        ));
    }
    Ok(members)
}

/// Whether [`Query`] keeps the place of a node.
fn has_place(node: &Node) -> bool {
    matches!(node, Node::Filter(..) | Node::Concept(_))
}

impl Query {
    /// A query of one node of another one, as if the node had been typed in normal form; its filters and concepts
    /// stand nowhere in particular.
    pub(crate) fn part(root: Node) -> Self {
        let text = root.to_string();
        let mut places = Vec::new();
        root.walk(&mut |node| {
            if has_place(node) {
                places.push((node.clone(), 0..text.len()));
            }
        });
        Self { text, root, places }
    }

    /// The text as typed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tree.
    #[must_use]
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The filters in the order in which they stand, `lang:` included, `lex:` not.
    pub fn filters(&self) -> impl Iterator<Item = (Field, &str)> {
        self.places.iter().filter_map(|(node, _)| match node {
            Node::Filter(field, value) => Some((*field, value.as_str())),
            _ => None,
        })
    }

    /// The keys of the concepts named with `lex:`, with their place in bytes of [`Query::text`].
    pub fn concepts(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.places.iter().filter_map(|(node, span)| match node {
            Node::Concept(key) => Some((key.as_str(), span.clone())),
            _ => None,
        })
    }

    /// Where the filter or concept with this number stands in [`Query::text`], in bytes.
    pub(crate) fn place(&self, n: usize) -> Option<Range<usize>> {
        self.places.get(n).map(|(_, span)| span.clone())
    }

    /// Whether there is a filter that needs [`crate::Facts`], which is every filter but `lang:`.
    #[must_use]
    pub fn has_filters(&self) -> bool {
        self.filters().any(|(field, _)| field != Field::Lang)
    }

    /// Refuses what cannot stand in a rule of a codebook: filters on codings, since codings are what a rule makes, and on
    /// attributes of people, which change.
    ///
    /// # Errors
    /// [`QueryError`] at the first such filter.
    pub fn forbid_in_rules(&self) -> Result<(), QueryError> {
        for (node, span) in &self.places {
            if let Node::Filter(field, _) = node
                && let Some(why) = field.not_in_rules()
            {
                return Err(QueryError::new(
                    format!("filters such as `{field}:` cannot stand in a rule"),
                    span.clone(),
                )
                .hint(why));
            }
        }
        Ok(())
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.root.fmt(f)
    }
}

impl PartialEq for Query {
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root
    }
}

impl Eq for Query {}

impl std::str::FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Self, QueryError> {
        parse(text)
    }
}

struct Parser<'t> {
    tokens: &'t [Token],
    at: usize,
    depth: usize,
    /// Length of the query in bytes.
    end: usize,
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.at)
    }

    fn next_is(&self, kind: &TokenKind) -> bool {
        self.peek().is_some_and(|token| token.kind == *kind)
    }

    fn take(&mut self, kind: &TokenKind) -> bool {
        let found = self.next_is(kind);
        self.at += usize::from(found);
        found
    }

    /// Where the tokens from number `from` up to here stand.
    fn span_since(&self, from: usize) -> Range<usize> {
        let start = self
            .tokens
            .get(from)
            .map_or(self.end, |token| token.span.start);
        let end = match self
            .at
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last))
        {
            Some(token) => token.span.end,
            None => self.end,
        };
        start..end.max(start)
    }

    fn descend(&mut self, span: &Range<usize>) -> Result<(), QueryError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(
                QueryError::new("the query is nested too deeply", span.clone()).hint(format!(
                    "at most {MAX_DEPTH} parentheses and NOT can stand within each other"
                )),
            );
        }
        Ok(())
    }

    /// a OR b
    fn any(&mut self) -> Result<Node, QueryError> {
        let mut children = vec![self.all()?];
        while self.take(&TokenKind::Or) {
            children.push(self.all()?);
        }
        Ok(one_or(children, Node::Or))
    }

    /// a AND b, a b
    fn all(&mut self) -> Result<Node, QueryError> {
        let mut children = vec![self.unary()?];
        loop {
            let demanded = self.take(&TokenKind::And);
            let more = self.peek().is_some_and(|token| {
                matches!(
                    token.kind,
                    TokenKind::Open | TokenKind::Not | TokenKind::Leaf(_)
                )
            });
            if !demanded && !more {
                return Ok(one_or(children, Node::And));
            }
            children.push(self.unary()?);
        }
    }

    /// NOT a
    fn unary(&mut self) -> Result<Node, QueryError> {
        let from = self.at;
        if !self.take(&TokenKind::Not) {
            return self.near();
        }
        self.descend(&self.span_since(from))?;
        let child = self.unary()?;
        self.depth -= 1;
        Ok(Node::Not(Box::new(child)))
    }

    /// a NEAR/n b
    fn near(&mut self) -> Result<Node, QueryError> {
        let from = self.at;
        let left = self.primary()?;
        let Some(TokenKind::Near(distance)) = self.peek().map(|token| token.kind.clone()) else {
            return Ok(left);
        };
        check_operand(&left, self.span_since(from))?;
        self.at += 1;
        let from = self.at;
        let right = self.primary()?;
        check_operand(&right, self.span_since(from))?;
        if let Some(Token {
            kind: TokenKind::Near(_),
            span,
        }) = self.peek()
        {
            return Err(
                QueryError::new("`NEAR/` takes two operands", span.clone()).hint(
                    "write `a NEAR/5 b AND b NEAR/5 c`, or a phrase with `~n` for several words in order",
                ),
            );
        }
        Ok(Node::Near {
            left: Box::new(left),
            right: Box::new(right),
            distance,
        })
    }

    /// ( … ), or a node without children
    fn primary(&mut self) -> Result<Node, QueryError> {
        let Some(token) = self.peek() else {
            return Err(self.missing(self.end..self.end));
        };
        match &token.kind {
            TokenKind::Leaf(node) => {
                self.at += 1;
                Ok(node.clone())
            }
            TokenKind::Open => {
                self.descend(&token.span)?;
                self.at += 1;
                if self.next_is(&TokenKind::Close) {
                    return Err(QueryError::new(
                        "nothing stands between the parentheses",
                        token.span.start..self.end_of_next(),
                    )
                    .hint("remove them, or write `\\(` for the mark itself"));
                }
                let node = self.any()?;
                if !self.take(&TokenKind::Close) {
                    return Err(QueryError::new("`(` is never closed", token.span.clone())
                        .hint("add `)`, or write `\\(` for the mark itself"));
                }
                self.depth -= 1;
                Ok(node)
            }
            _ => Err(self.missing(token.span.clone())),
        }
    }

    fn end_of_next(&self) -> usize {
        self.peek().map_or(self.end, |token| token.span.end)
    }

    /// Says that an operand was expected at `span`.
    fn missing(&self, span: Range<usize>) -> QueryError {
        let operator = self
            .at
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last))
            .and_then(|token| name(&token.kind));
        match (operator, self.peek().and_then(|token| name(&token.kind))) {
            (Some(before), _) => QueryError::new(
                format!("expected a word, phrase or filter after `{before}`"),
                span,
            )
            .hint(format!("write `\\{before}` to search for the word itself")),
            (None, Some(this)) => QueryError::new(
                format!("expected a word, phrase or filter before `{this}`"),
                span,
            )
            .hint(format!("write `\\{this}` to search for the word itself")),
            (None, None) => QueryError::new("expected a word, phrase or filter", span),
        }
    }
}

fn one_or(mut children: Vec<Node>, list: fn(Vec<Node>) -> Node) -> Node {
    if children.len() == 1
        && let Some(only) = children.pop()
    {
        return only;
    }
    list(children)
}

/// The operator as typed.
fn name(kind: &TokenKind) -> Option<String> {
    match kind {
        TokenKind::And => Some("AND".to_owned()),
        TokenKind::Or => Some("OR".to_owned()),
        TokenKind::Not => Some("NOT".to_owned()),
        TokenKind::Near(distance) => Some(format!("NEAR/{distance}")),
        TokenKind::Open | TokenKind::Close | TokenKind::Leaf(_) => None,
    }
}

fn check_operand(node: &Node, span: Range<usize>) -> Result<(), QueryError> {
    if is_operand(node) {
        return Ok(());
    }
    Err(QueryError::new(
        "`NEAR/` stands between words, phrases and `lex:` only",
        span,
    )
    .hint(
        "several words that may stand there are joined with OR in parentheses: `(a OR b) NEAR/5 c`",
    ))
}

fn is_operand(node: &Node) -> bool {
    match node {
        Node::Word(_) | Node::Phrase { .. } | Node::Concept(_) => true,
        Node::Or(children) => children.iter().all(is_operand),
        _ => false,
    }
}
