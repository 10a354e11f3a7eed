//! RTF as a row of tokens. Whatever is wrong, reading goes on behind it.

/// A piece of an RTF file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'r> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// `\par`, `\u269`: the name and its number.
    Word(&'r str, Option<i32>),
    /// `\~`: any sign besides letters.
    Sign(u8),
    /// `\'e8`
    Byte(u8),
    /// Bytes of text, without line ends, which mean nothing in RTF.
    Text(&'r [u8]),
}

/// The rest of a file.
pub(super) struct Tokens<'r>(pub(super) &'r [u8]);

impl<'r> Tokens<'r> {
    fn advance(&mut self, length: usize) -> &'r [u8] {
        let (taken, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        taken
    }

    fn run(&self, is: impl Fn(u8) -> bool) -> usize {
        self.0.iter().take_while(|&&byte| is(byte)).count()
    }

    /// A control word or sign behind its backslash.
    fn control(&mut self) -> Option<Token<'r>> {
        let first = *self.0.first()?;
        if first == b'\'' {
            let digits = self
                .0
                .get(1..3)
                .and_then(|digits| std::str::from_utf8(digits).ok());
            let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
            self.advance(if byte.is_some() { 3 } else { 1 });
            return Some(byte.map_or(Token::Sign(b'\''), Token::Byte));
        }
        if !first.is_ascii_alphabetic() {
            self.advance(1);
            return Some(Token::Sign(first));
        }
        let letters = self.run(|byte| byte.is_ascii_alphabetic());
        let name = std::str::from_utf8(self.advance(letters)).unwrap_or_default();
        let minus = usize::from(self.0.first() == Some(&b'-'));
        let digits = self.0[minus..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let number = if digits == 0 {
            None
        } else {
            std::str::from_utf8(self.advance(minus + digits)).ok()
        };
        // One space behind a control word belongs to it.
        self.advance(usize::from(self.0.first() == Some(&b' ')));
        Some(Token::Word(
            name,
            number.and_then(|number| number.parse().ok()),
        ))
    }
}

impl<'r> Iterator for Tokens<'r> {
    type Item = Token<'r>;

    fn next(&mut self) -> Option<Token<'r>> {
        let line_ends = self.run(|byte| matches!(byte, b'\r' | b'\n' | 0));
        self.advance(line_ends);
        match *self.0.first()? {
            b'{' => {
                self.advance(1);
                Some(Token::Open)
            }
            b'}' => {
                self.advance(1);
                Some(Token::Close)
            }
            b'\\' => {
                self.advance(1);
                let token = self.control()?;
                // Bytes of a picture or program, which may look like anything.
                if let Token::Word("bin", Some(length)) = token {
                    self.advance(usize::try_from(length).unwrap_or(0));
                }
                Some(token)
            }
            _ => {
                let length =
                    self.run(|byte| !matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n' | 0));
                Some(Token::Text(self.advance(length)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_of_all_kinds() {
        let tokens: Vec<_> = Tokens(b"{\\u-10?\\'e8\\'zz\\~\\bin3 {{{a b\r\nc\\par}\\").collect();
        assert_eq!(
            tokens,
            [
                Token::Open,
                Token::Word("u", Some(-10)),
                Token::Text(b"?"),
                Token::Byte(0xe8),
                Token::Sign(b'\''),
                Token::Text(b"zz"),
                Token::Sign(b'~'),
                Token::Word("bin", Some(3)),
                Token::Text(b"a b"),
                Token::Text(b"c"),
                Token::Word("par", None),
                Token::Close,
            ]
        );
    }
}
