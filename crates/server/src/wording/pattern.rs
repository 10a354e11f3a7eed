//! English messages as patterns: which sentence is which message, and with which values.

use std::collections::HashSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern as Written, PatternElement};

/// One way in which an English message can be written: words, and holes for values between them.
#[derive(Debug, Clone, Default)]
pub(super) struct Pattern {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone)]
enum Piece {
    Words(String),
    Hole(Hole),
}

/// Where a value stands.
#[derive(Debug, Clone)]
pub(super) struct Hole {
    /// Name of the variable.
    pub name: String,
    pub kind: HoleKind,
}

/// What a value is, as the name of its variable says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HoleKind {
    /// `n`, `n2` …: a whole number.
    Number,
    /// `what`, `what2` …: words of the program, which are said in the other language too.
    Said,
    /// `code`, `parent`, `into`, `objective`, `codes`: keys of codes, which are called by their names.
    Code,
    /// `language`: a code of a language, which is called by its name.
    Language,
    /// Anything else: a value that stays as it is.
    Value,
}

impl HoleKind {
    fn of(name: &str) -> Self {
        match name.trim_end_matches(|letter: char| letter.is_ascii_digit()) {
            "n" => Self::Number,
            "what" => Self::Said,
            "code" | "parent" | "into" | "codes" | "objective" => Self::Code,
            "language" => Self::Language,
            _ => Self::Value,
        }
    }
}

impl Pattern {
    /// All ways in which a message can be written: one for each combination of its variants.
    pub fn all_of(message: &Written<&str>) -> Vec<Self> {
        let mut all = vec![Self::default()];
        for element in &message.elements {
            match element {
                PatternElement::TextElement { value } => {
                    all.iter_mut().for_each(|pattern| pattern.add_words(value));
                }
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::VariableReference { id }) => {
                        let hole = Hole {
                            name: id.name.to_owned(),
                            kind: HoleKind::of(id.name),
                        };
                        (all.iter_mut())
                            .for_each(|pattern| pattern.pieces.push(Piece::Hole(hole.clone())));
                    }
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        all.iter_mut().for_each(|pattern| pattern.add_words(value));
                    }
                    Expression::Select { variants, .. } => {
                        let ways: Vec<Self> = (variants.iter())
                            .flat_map(|variant| Self::all_of(&variant.value))
                            .collect();
                        all = (all.iter())
                            .flat_map(|before| ways.iter().map(|way| before.followed_by(way)))
                            .collect();
                    }
                    Expression::Inline(_) => {}
                },
            }
        }
        all
    }

    fn add_words(&mut self, words: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Words(before)) => before.push_str(words),
            _ => self.pieces.push(Piece::Words(words.to_owned())),
        }
    }

    fn followed_by(&self, other: &Self) -> Self {
        let mut whole = self.clone();
        for piece in &other.pieces {
            match piece {
                Piece::Words(words) => whole.add_words(words),
                Piece::Hole(_) => whole.pieces.push(piece.clone()),
            }
        }
        whole
    }

    /// Words with a value between each.
    #[cfg(test)]
    pub fn of_words(words: &[String]) -> Self {
        let mut pattern = Self::default();
        for (n, words) in words.iter().enumerate() {
            if n > 0 && !matches!(pattern.pieces.last(), Some(Piece::Hole(_))) {
                pattern.pieces.push(Piece::Hole(Hole {
                    name: format!("value{n}"),
                    kind: HoleKind::Value,
                }));
            }
            if !words.is_empty() {
                pattern.add_words(words);
            }
        }
        pattern
    }

    /// What it looks like, with `…` for each value.
    #[cfg(test)]
    pub fn sketch(&self) -> String {
        (self.pieces.iter())
            .map(|piece| match piece {
                Piece::Words(words) => words.as_str(),
                Piece::Hole(_) => "…",
            })
            .collect()
    }

    /// Whether two values stand side by side, so that nobody knows where one ends.
    #[cfg(test)]
    pub fn runs_together(&self) -> bool {
        (self.pieces.windows(2)).any(|two| matches!(two, [Piece::Hole(_), Piece::Hole(_)]))
    }

    /// How many bytes of it are words: of two patterns that fit, the one with more says more.
    pub fn words(&self) -> usize {
        (self.pieces.iter())
            .map(|piece| match piece {
                Piece::Words(words) => words.len(),
                Piece::Hole(_) => 0,
            })
            .sum()
    }

    /// The values with which this is `sentence`. Where several readings fit, earlier values are as short as can be.
    pub fn values<'s>(&self, sentence: &'s str) -> Option<Vec<(&Hole, &'s str)>> {
        if let Some(Piece::Words(words)) = self.pieces.first()
            && !sentence.starts_with(words.as_str())
        {
            return None;
        }
        let mut values = Vec::new();
        let mut failed = HashSet::new();
        fit(&self.pieces, sentence, 0, &mut failed, &mut values).then(|| {
            values.reverse();
            values
        })
    }
}

/// Whether `pieces` fit `sentence` from `at`; their values go to `values`, the last first. `failed` remembers what did not
/// fit from where, so that a long sentence takes no longer than its length times its pieces.
fn fit<'p, 's>(
    pieces: &'p [Piece],
    sentence: &'s str,
    at: usize,
    failed: &mut HashSet<(usize, usize)>,
    values: &mut Vec<(&'p Hole, &'s str)>,
) -> bool {
    let rest = &sentence[at..];
    let Some((piece, after)) = pieces.split_first() else {
        return rest.is_empty();
    };
    if failed.contains(&(pieces.len(), at)) {
        return false;
    }
    let fits = match piece {
        Piece::Words(words) => {
            rest.starts_with(words.as_str())
                && fit(after, sentence, at + words.len(), failed, values)
        }
        Piece::Hole(hole) => (ends(hole, after.first(), rest).into_iter()).any(|end| {
            let fits = fit(after, sentence, at + end, failed, values);
            if fits {
                values.push((hole, &rest[..end]));
            }
            fits
        }),
    };
    if !fits {
        failed.insert((pieces.len(), at));
    }
    fits
}

/// Where a value that begins `rest` may end: before the words that follow its hole.
fn ends(hole: &Hole, next: Option<&Piece>, rest: &str) -> Vec<usize> {
    if hole.kind == HoleKind::Number {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        return if digits > 0 { vec![digits] } else { Vec::new() };
    }
    match next {
        Some(Piece::Words(words)) => (rest.match_indices(words.as_str()))
            .map(|(end, _)| end)
            .collect(),
        _ => vec![rest.len()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(message: &str, sentence: &str) -> Option<Vec<(String, String)>> {
        let source = format!("m = {message}\n");
        let resource = fluent_syntax::parser::parse(source.as_str()).expect(message);
        let fluent_syntax::ast::Entry::Message(written) = &resource.body[0] else {
            panic!("{message} is no message");
        };
        let all = Pattern::all_of(written.value.as_ref().expect(message));
        let found = all.iter().find_map(|pattern| pattern.values(sentence))?;
        let owned = found.into_iter();
        Some(
            owned
                .map(|(hole, value)| (hole.name.clone(), value.to_owned()))
                .collect(),
        )
    }

    fn is(message: &str, sentence: &str, wanted: &[(&str, &str)]) {
        let wanted: Vec<_> = (wanted.iter())
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        assert_eq!(
            values(message, sentence).as_ref(),
            Some(&wanted),
            "{sentence}"
        );
    }

    #[test]
    fn values_may_hold_whatever_people_write() {
        let message = "no code `{ $key }`";
        is(message, "no code `stanovanje`", &[("key", "stanovanje")]);
        is(message, "no code ``", &[("key", "")]);
        is(message, "no code `a` b`", &[("key", "a` b")]);
        is(message, "no code `🏘️ 12`", &[("key", "🏘️ 12")]);
        is(message, "no code `two\nlines`", &[("key", "two\nlines")]);
        assert_eq!(values(message, "no code `a` here"), None);
        assert_eq!(values(message, "there is no code `a`"), None);
        let message = "coded a passage of `{ $source }` as `{ $code }`";
        is(
            message,
            "coded a passage of `a` as `b` as `c`",
            &[("source", "a"), ("code", "b` as `c")],
        );
    }

    #[test]
    fn numbers_are_numbers() {
        let message =
            "coded { $n } { $n ->\n    [one] passage\n   *[other] passages\n} in { $n2 } sessions";
        is(
            message,
            "coded 3 passages in 12 sessions",
            &[("n", "3"), ("n2", "12")],
        );
        is(
            message,
            "coded 1 passage in 2 sessions",
            &[("n", "1"), ("n2", "2")],
        );
        assert_eq!(values(message, "coded many passages in 2 sessions"), None);
        assert_eq!(values(message, "coded  passages in 2 sessions"), None);
        is(
            "`{ $text }` is no number",
            "`3 passages` is no number",
            &[("text", "3 passages")],
        );
    }

    #[test]
    fn a_long_sentence_of_nothing_but_doubt_is_read_at_once() {
        let message = "{ $a } in `{ $b }` in `{ $c }` in `{ $d }` in `{ $e }` and no more";
        let doubtful = "x in `".repeat(3_000);
        assert_eq!(values(message, &doubtful), None);
    }
}
