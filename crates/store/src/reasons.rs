//! How the reasons of a coding stand in one column: `financing/hr/1@0+11,25+6 financing/hr/2`.
//!
//! Each rule may be followed by `@` and the words that matched: where each begins, in bytes from the beginning of the
//! passage, `+`, and how many bytes it has.

use rusqlite::types::{FromSqlError, Value, ValueRef};
use verbatim_model::coding::Reason;
use verbatim_model::text::Span;

/// A reason that no program wrote.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a rule with the words that matched, such as `financing/hr/1@0+11`")]
struct NoReason(String);

/// `NULL` where there are none.
pub(crate) fn to_value(reasons: &[Reason], passage: Span) -> Value {
    if reasons.is_empty() {
        return Value::Null;
    }
    let mut text = String::new();
    for reason in reasons {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&reason.rule);
        for (n, words) in reason.matched.iter().enumerate() {
            let start = words.start().saturating_sub(passage.start());
            let length = words.end() - words.start();
            let mark = if n == 0 { '@' } else { ',' };
            text.push_str(&format!("{mark}{start}+{length}"));
        }
    }
    Value::Text(text)
}

pub(crate) fn from_value(value: ValueRef<'_>, passage: Span) -> Result<Vec<Reason>, FromSqlError> {
    if value == ValueRef::Null {
        return Ok(Vec::new());
    }
    let reasons = value.as_str()?.split(' ');
    reasons
        .map(|text| {
            reason(text, passage)
                .ok_or_else(|| FromSqlError::Other(Box::new(NoReason(text.to_owned()))))
        })
        .collect()
}

fn reason(text: &str, passage: Span) -> Option<Reason> {
    let (rule, matched) = match text.split_once('@') {
        Some((rule, matched)) => {
            let words = matched.split(',').map(|words| span(words, passage));
            (rule, words.collect::<Option<_>>()?)
        }
        None => (text, Vec::new()),
    };
    (!rule.is_empty()).then(|| Reason {
        rule: rule.to_owned(),
        matched,
    })
}

/// Words within the passage.
fn span(text: &str, passage: Span) -> Option<Span> {
    let (start, length) = text.split_once('+')?;
    let start = passage.start().checked_add(number(start)?)?;
    let end = start.checked_add(number(length)?)?;
    Span::new(start, end).filter(|span| span.end() <= passage.end())
}

/// Digits and nothing else, so that what is read is written the same.
fn number(text: &str) -> Option<usize> {
    let number: usize = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage() -> Span {
        Span::new(100, 140).expect("not empty")
    }

    fn read(text: &str) -> Result<Vec<Reason>, FromSqlError> {
        from_value(ValueRef::Text(text.as_bytes()), passage())
    }

    #[test]
    fn reasons_are_read_as_they_are_written() {
        let words = |spans: &[(usize, usize)]| -> Vec<Span> {
            spans.iter().filter_map(|&(a, b)| Span::new(a, b)).collect()
        };
        for (text, rules) in [
            (
                "povjerenje/hr/1@0+11,25+6 povjerenje/hr/2@25+6",
                vec![
                    ("povjerenje/hr/1", words(&[(100, 111), (125, 131)])),
                    ("povjerenje/hr/2", words(&[(125, 131)])),
                ],
            ),
            // As written before the words were kept, and of queries without words to show.
            (
                "uzticēšanās/lv/12 fiducia.2/it/1@39+1",
                vec![
                    ("uzticēšanās/lv/12", words(&[])),
                    ("fiducia.2/it/1", words(&[(139, 140)])),
                ],
            ),
        ] {
            let reasons = read(text).expect("reasons");
            let shown: Vec<(&str, Vec<Span>)> = (reasons.iter())
                .map(|reason| (reason.rule.as_str(), reason.matched.clone()))
                .collect();
            assert_eq!(shown, rules);
            assert_eq!(to_value(&reasons, passage()), Value::Text(text.to_owned()));
        }
        assert_eq!(from_value(ValueRef::Null, passage()).ok(), Some(Vec::new()));
        assert_eq!(to_value(&[], passage()), Value::Null);
    }

    #[test]
    fn what_no_program_wrote_is_refused() {
        for text in [
            "",
            " ",
            "a/en/1 ",
            "@0+1",
            "a/en/1@",
            "a/en/1@0",
            "a/en/1@0+0",
            "a/en/1@40+1",
            "a/en/1@39+2",
            "a/en/1@-1+2",
            "a/en/1@+1+2",
            "a/en/1@00+2",
            "a/en/1@0+1,",
            "a/en/1@0+1@2+1",
            "a/en/1@x+1",
            "a/en/1@18446744073709551615+1",
            "a/en/1@0+18446744073709551615",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(from_value(ValueRef::Blob(&[0xff]), passage()).is_err());
    }
}
