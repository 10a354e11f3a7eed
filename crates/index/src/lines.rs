//! Terms in, terms out: the analysis happens before tantivy sees a word.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// The name under which the schema knows [`Lines`].
pub(crate) const LINES: &str = "lines";

/// What separates two terms. No word holds a line break (UAX#29), and no normalisation makes one.
pub(crate) const SEPARATOR: char = '\n';

/// One term on each line, taken as it stands.
#[derive(Clone, Default)]
pub(crate) struct Lines {
    token: Token,
}

pub(crate) struct LineStream<'t> {
    rest: &'t str,
    token: &'t mut Token,
}

impl Tokenizer for Lines {
    type TokenStream<'t> = LineStream<'t>;

    fn token_stream<'t>(&'t mut self, text: &'t str) -> LineStream<'t> {
        self.token.reset();
        LineStream {
            rest: text,
            token: &mut self.token,
        }
    }
}

impl TokenStream for LineStream<'_> {
    fn advance(&mut self) -> bool {
        if self.rest.is_empty() {
            return false;
        }
        let (line, rest) = self.rest.split_once(SEPARATOR).unwrap_or((self.rest, ""));
        self.rest = rest;
        // A token that was reset stands before the first position. Offsets are not kept.
        self.token.position = self.token.position.wrapping_add(1);
        self.token.text.clear();
        self.token.text.push_str(line);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use tantivy::tokenizer::{TokenStream, Tokenizer};

    use super::Lines;

    #[test]
    fn each_line_is_a_term() {
        let mut lines = Lines::default();
        let mut terms = Vec::new();
        lines
            .token_stream("hr:škola\nit:c'è\nen:two words\n")
            .process(&mut |token| terms.push(token.text.clone()));
        assert_eq!(terms, ["hr:škola", "it:c'è", "en:two words"]);
        assert!(!lines.token_stream("").advance());
    }
}
