//! SPDX licence expressions (SPDX 2.3, annex D), with the `/` that older manifests use for `OR`.

use std::collections::BTreeSet;

/// Whether somebody who accepts only `allowed` may use what has this licence.
///
/// A licence `WITH` an exception counts as a licence of its own and must be allowed as such. The error says what is wrong
/// with the expression.
pub fn is_satisfied(expression: &str, allowed: &BTreeSet<String>) -> Result<bool, String> {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let mut reader = Reader {
        words: spaced.split_whitespace().collect(),
        next: 0,
        allowed,
    };
    let satisfied = reader.any()?;
    match reader.peek() {
        None => Ok(satisfied),
        Some(word) => Err(format!("`{word}` is not expected")),
    }
}

struct Reader<'a> {
    words: Vec<&'a str>,
    next: usize,
    allowed: &'a BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.words.get(self.next).copied()
    }

    /// Goes past `word` when it comes next.
    fn take(&mut self, word: &str) -> bool {
        let comes_next = self.peek() == Some(word);
        self.next += usize::from(comes_next);
        comes_next
    }

    /// `a OR b`
    fn any(&mut self) -> Result<bool, String> {
        let mut satisfied = self.all()?;
        while self.take("OR") {
            satisfied |= self.all()?;
        }
        Ok(satisfied)
    }

    /// `a AND b`
    fn all(&mut self) -> Result<bool, String> {
        let mut satisfied = self.one()?;
        while self.take("AND") {
            satisfied &= self.one()?;
        }
        Ok(satisfied)
    }

    /// `( … )`, a licence, or a licence with an exception.
    fn one(&mut self) -> Result<bool, String> {
        if self.take("(") {
            let satisfied = self.any()?;
            return if self.take(")") {
                Ok(satisfied)
            } else {
                Err("a parenthesis is not closed".to_owned())
            };
        }
        let licence = self.name()?;
        if self.take("WITH") {
            let exception = self.name()?;
            return Ok(self
                .allowed
                .contains(&format!("{licence} WITH {exception}")));
        }
        Ok(self.allowed.contains(licence))
    }

    fn name(&mut self) -> Result<&'a str, String> {
        match self.peek() {
            None => Err("it ends too early".to_owned()),
            Some(word @ ("OR" | "AND" | "WITH" | "(" | ")")) => {
                Err(format!("`{word}` stands where a licence should"))
            }
            Some(word) => {
                self.next += 1;
                Ok(word)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed() -> BTreeSet<String> {
        ["MIT", "Apache-2.0", "BSD-3-Clause", "Unicode-3.0"]
            .map(str::to_owned)
            .into()
    }

    #[test]
    fn expressions_are_satisfied_as_spdx_says() {
        let cases = [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("MIT OR GPL-3.0-only", true),
            ("MIT AND GPL-3.0-only", false),
            ("GPL-2.0-only OR LGPL-2.1-or-later", false),
            ("GPL-2.0-only AND MIT OR Apache-2.0", true),
            ("GPL-2.0-only AND (MIT OR Apache-2.0)", false),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("(GPL-2.0-only OR (MIT)) AND BSD-3-Clause", true),
            ("MIT/Apache-2.0", true),
            ("Unlicense/MIT", true),
            ("Apache-2.0 / MIT / MPL-2.0", true),
            ("Apache-2.0 WITH LLVM-exception", false),
            ("Apache-2.0 WITH LLVM-exception OR MIT", true),
            ("mit", false),
        ];
        for (expression, expected) in cases {
            assert_eq!(
                is_satisfied(expression, &allowed()),
                Ok(expected),
                "{expression}"
            );
        }
    }

    #[test]
    fn an_exception_can_be_allowed_by_name() {
        let allowed = BTreeSet::from(["Apache-2.0 WITH LLVM-exception".to_owned()]);
        assert_eq!(
            is_satisfied("Apache-2.0 WITH LLVM-exception", &allowed),
            Ok(true)
        );
        assert_eq!(is_satisfied("Apache-2.0", &allowed), Ok(false));
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for expression in [
            "",
            "OR MIT",
            "MIT OR",
            "MIT MIT",
            "(MIT",
            "MIT)",
            "()",
            "MIT WITH",
            "MIT AND OR MIT",
        ] {
            assert!(
                is_satisfied(expression, &allowed()).is_err(),
                "{expression}"
            );
        }
    }
}
