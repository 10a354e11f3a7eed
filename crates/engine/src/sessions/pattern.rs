//! File names by a pattern: `{territory}-{kind}{n}-{date}`.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use verbatim_model::text::CanonicalText;
use verbatim_query::nearest;

use super::{date, kind_words};
use crate::error::EngineError;
use crate::import::stem;
use crate::people::SessionChange;

verbatim_model::terms! {
    /// What a part of a file name tells.
    Field: "field" {
        /// Territory.
        Territory = "territory",
        /// Country.
        Country = "country",
        /// Kind, by its word or a short form.
        Kind = "kind",
        /// A number that tells files apart.
        N = "n",
        /// Date.
        Date = "date",
        /// Key of the session.
        Key = "key",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// These letters, upper and lower case equal.
    Text(String),
    Field(Field),
    /// Anything, or nothing.
    Any,
}

/// A pattern of file names. Between its fields stand letters as they are and `*` for anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamePattern {
    written: String,
    parts: Vec<Part>,
}

impl fmt::Display for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

/// What a name tells of its session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ToldByName {
    /// Key of the session.
    pub key: Option<String>,
    /// What is told of it.
    pub change: SessionChange,
    /// What a person should look at.
    pub doubts: Vec<String>,
}

impl FromStr for NamePattern {
    type Err = EngineError;

    /// Reads a pattern.
    ///
    /// # Errors
    /// With the place, where a field is not known, is there twice or is not closed, or where there is none.
    fn from_str(written: &str) -> Result<Self, EngineError> {
        let written = CanonicalText::new(written).as_str().to_owned();
        let wrong = |at: usize, length: usize, message: &str, meant: Option<&str>| {
            let before = written[..at].chars().count();
            let carets = "^".repeat(written[at..at + length].chars().count().max(1));
            let blank = " ".repeat(before);
            let meant =
                meant.map_or_else(String::new, |name| format!("did you mean `{{{name}}}`? "));
            EngineError::usage(
                format!(
                    "column {}: {message}\n  {written}\n  {blank}{carets}",
                    before + 1
                ),
                format!(
                    "{meant}the fields are {}; `*` stands for anything",
                    fields()
                        .map(|name| format!("`{{{name}}}`"))
                        .collect::<Vec<_>>()
                        .join(", ")
                ),
            )
        };
        let mut parts: Vec<Part> = Vec::new();
        let mut at = 0;
        while let Some(c) = written[at..].chars().next() {
            let mut length = c.len_utf8();
            match c {
                '{' => {
                    let inside = &written[at + 1..];
                    let Some(end) = inside
                        .find(['{', '}'])
                        .filter(|end| inside[*end..].starts_with('}'))
                    else {
                        return Err(wrong(at, 1, "this `{` is not closed", None));
                    };
                    length = end + 2;
                    let name = inside[..end].trim();
                    let field = name.parse::<Field>().map_err(|_| {
                        wrong(
                            at,
                            length,
                            &format!("there is no field `{name}`"),
                            nearest(name, fields()),
                        )
                    })?;
                    let part = Part::Field(field);
                    if parts.contains(&part) {
                        return Err(wrong(
                            at,
                            length,
                            &format!("the field `{field}` is there twice"),
                            None,
                        ));
                    }
                    parts.push(part);
                }
                '}' => return Err(wrong(at, 1, "this `}` closes nothing", None)),
                '*' if parts.last() == Some(&Part::Any) => {}
                '*' => parts.push(Part::Any),
                c => match parts.last_mut() {
                    Some(Part::Text(text)) => text.push(c),
                    _ => parts.push(Part::Text(c.to_string())),
                },
            }
            at += length;
        }
        let tells = |part: &Part| matches!(part, Part::Field(field) if *field != Field::N);
        if !parts.iter().any(tells) {
            return Err(wrong(
                0,
                written.len(),
                "this pattern has no field that tells something",
                None,
            ));
        }
        Ok(Self { written, parts })
    }
}

fn fields() -> impl Iterator<Item = &'static str> {
    use verbatim_model::term::Term;
    Field::ALL.iter().map(|field| field.as_str())
}

impl NamePattern {
    /// What the name of a file tells, where it fits; folders and the extension do not count.
    pub(crate) fn read(&self, name: &str) -> Option<ToldByName> {
        /// Bytes of a name; file systems stop at 255 letters. Longer ones would take long and are no names.
        const LONGEST: usize = 512;
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        if file.len() > LONGEST {
            return None;
        }
        let composed = CanonicalText::new(stem(file));
        let mut fitting = Fitting {
            parts: &self.parts,
            name: composed.as_str(),
            failed: BTreeSet::new(),
        };
        let mut values = fitting.from(0, 0)?;
        values.reverse();
        let mut told = ToldByName::default();
        for (field, value) in values {
            let text = || Some(value.to_owned());
            match field {
                Field::Territory => told.change.territory = text(),
                // ISO codes are written in capitals.
                Field::Country if value.len() == 2 && value.is_ascii() => {
                    told.change.country = Some(value.to_ascii_uppercase());
                }
                Field::Country => told.change.country = text(),
                Field::Kind => told.change.kind = kind_words::exactly(value),
                Field::N => {}
                Field::Date => {
                    let read = date::read(value)?;
                    told.doubts.extend(
                        read.doubt
                            .map(|doubt| format!("date `{value}`: {doubt}, {}", read.date)),
                    );
                    told.change.date = Some(read.date);
                }
                Field::Key => told.key = text(),
            }
        }
        Some(told)
    }
}

/// Fits parts into a name. Each try goes on from a part and a byte; what failed once from there fails always.
struct Fitting<'p> {
    parts: &'p [Part],
    name: &'p str,
    failed: BTreeSet<(usize, usize)>,
}

impl<'p> Fitting<'p> {
    /// The fields from `part` on where the name from `at` on fits, the last one first.
    fn from(&mut self, part: usize, at: usize) -> Option<Vec<(Field, &'p str)>> {
        let Some(here) = self.parts.get(part) else {
            return (at == self.name.len()).then(Vec::new);
        };
        if self.failed.contains(&(part, at)) {
            return None;
        }
        for end in ends(here, &self.name[at..]) {
            if let Some(mut values) = self.from(part + 1, at + end) {
                if let Part::Field(field) = here {
                    values.push((*field, &self.name[at..at + end]));
                }
                return Some(values);
            }
        }
        self.failed.insert((part, at));
        None
    }
}

/// Where a part may end in a text that begins with it; the likeliest first.
fn ends(part: &Part, text: &str) -> Vec<usize> {
    /// No word for a kind and no date is longer.
    const LONGEST: usize = 40;
    let all = || text.char_indices().map(|(at, c)| at + c.len_utf8());
    let continues = |end: usize, same: fn(char) -> bool| text[end..].starts_with(same);
    let longest_first = |fits: &dyn Fn(usize) -> bool| {
        let mut ends: Vec<usize> = all().take(LONGEST).filter(|end| fits(*end)).collect();
        ends.reverse();
        ends
    };
    match part {
        Part::Text(wanted) => {
            let end =
                (text.char_indices().nth(wanted.chars().count())).map_or(text.len(), |(at, _)| at);
            let same = text[..end].to_lowercase() == wanted.to_lowercase();
            same.then_some(end).into_iter().collect()
        }
        Part::Any => std::iter::once(0).chain(all()).collect(),
        Part::Field(Field::N) => {
            longest_first(&|end| text[..end].bytes().all(|byte| byte.is_ascii_digit()))
        }
        Part::Field(Field::Kind) => longest_first(&|end| {
            let word = &text[..end];
            word.starts_with(char::is_alphabetic)
                && word.ends_with(char::is_alphabetic)
                && !continues(end, char::is_alphabetic)
                && kind_words::exactly(word).is_some()
        }),
        Part::Field(Field::Date) => longest_first(&|end| {
            let word = &text[..end];
            word.starts_with(char::is_alphanumeric)
                && !word.ends_with([' ', '-', '_'])
                && !continues(end, |c| c.is_ascii_digit())
                && date::read(word).is_some()
        }),
        Part::Field(Field::Territory | Field::Country | Field::Key) => {
            let edge = [' ', '-', '_', '.'];
            let fits = |end: &usize| !text.starts_with(edge) && !text[..*end].ends_with(edge);
            all().filter(fits).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use verbatim_model::session::SessionKind;

    use super::*;

    fn read(pattern: &str, name: &str) -> Option<ToldByName> {
        pattern
            .parse::<NamePattern>()
            .expect("a pattern")
            .read(name)
    }

    fn shown(pattern: &str, name: &str) -> String {
        let told = read(pattern, name).unwrap_or_else(|| panic!("`{name}` fits `{pattern}`"));
        let change = told.change;
        let fields = [
            told.key,
            change.territory,
            change.country,
            change.kind.map(|kind| kind.to_string()),
            change.date,
        ];
        fields.map(Option::unwrap_or_default).join("|")
    }

    #[test]
    fn names_in_four_languages() {
        let pattern = "{territory}-{kind}{n}-{date}";
        assert_eq!(
            shown(pattern, "kvarner-fg2-2025-03-12.vtt"),
            "|kvarner||focus-group|2025-03-12"
        );
        assert_eq!(
            shown(pattern, "Novi-Vinodolski-Fokus-Grupa12-12.3.2025.docx"),
            "|Novi-Vinodolski||focus-group|2025-03-12"
        );
        assert_eq!(
            shown(pattern, "mape/Vidzeme-intervija1-20250312.txt"),
            "|Vidzeme||interview|2025-03-12"
        );
        assert_eq!(
            shown(pattern, "l'Aquila-laboratorio3-2025.md"),
            "|l'Aquila||workshop|2025"
        );
        assert_eq!(
            shown(pattern, "Međimurje-radionica1-2025-03.md"),
            "|Međimurje||workshop|2025-03"
        );
        assert_eq!(
            shown("{country}-{kind}-*", "lv-intervija-pasvaldiba.docx"),
            "||LV|interview|"
        );
        assert_eq!(
            shown("{country}-{kind}-{n}", "hr-fokus-grupa-1.vtt"),
            "||HR|focus-group|"
        );
        assert_eq!(
            shown("{date} {key} (*)", "2025-03-12 FG-1 (dio 2).txt"),
            "FG-1||||2025-03-12"
        );
        assert_eq!(
            shown("{territory}_{kind}*", "cafe\u{301}_int"),
            "|café||interview|"
        );
    }

    #[test]
    fn names_that_do_not_fit() {
        let pattern = "{territory}-{kind}{n}-{date}";
        for name in [
            "kvarner-fg-2025.vtt",
            "kvarner-party1-2025.vtt",
            "fg1-2025.txt",
            "-fg1-2025.txt",
            "kvarner-fg1-soon",
            "",
            "kvarner-fg1-2025-13-40",
        ] {
            assert_eq!(read(pattern, name), None, "{name}");
        }
        let long = format!("{}!", "a-".repeat(120));
        assert_eq!(
            read("{key}*", &"a-".repeat(4000)),
            None,
            "no file is called so"
        );
        assert_eq!(
            read("*{territory}*-*{country}*-*{key}*-{kind}", &long),
            None,
            "and soon"
        );
        assert_eq!(
            read("{kind}*", "introduction"),
            None,
            "a short form is a whole word"
        );
        assert_eq!(
            read("{kind}*", "int-1").map(|told| told.change.kind),
            Some(Some(SessionKind::Interview))
        );
    }

    #[test]
    fn doubtful_dates_are_told() {
        let told = read("{key} {date}", "fg 3-4-2025").expect("fits");
        assert_eq!(told.change.date.as_deref(), Some("2025-04-03"));
        assert_eq!(told.doubts.len(), 1);
    }

    #[test]
    fn wrong_patterns_are_pointed_at() {
        let cases = [
            (
                "š-{teritory}-{kind}",
                "column 3: there is no field `teritory`\n  š-{teritory}-{kind}\n    ^^^^^^^^^^",
            ),
            (
                "{kind}-{kind}",
                "column 8: the field `kind` is there twice\n  {kind}-{kind}\n         ^^^^^^",
            ),
            ("{kind", "column 1: this `{` is not closed\n  {kind\n  ^"),
            (
                "{kind}}",
                "column 7: this `}` closes nothing\n  {kind}}\n        ^",
            ),
            (
                "{kind}-{a{n}",
                "column 8: this `{` is not closed\n  {kind}-{a{n}\n         ^",
            ),
            (
                "fg-*",
                "column 1: this pattern has no field that tells something\n  fg-*\n  ^^^^",
            ),
            (
                "",
                "column 1: this pattern has no field that tells something\n  \n  ^",
            ),
        ];
        for (pattern, message) in cases {
            let error = pattern.parse::<NamePattern>().expect_err(pattern);
            assert_eq!(error.to_string(), message);
            assert!(
                error
                    .hint()
                    .is_some_and(|hint| hint.contains("`{territory}`"))
            );
        }
        let error = "{teritory}"
            .parse::<NamePattern>()
            .expect_err("no such field");
        assert!(
            error
                .hint()
                .is_some_and(|hint| hint.starts_with("did you mean `{territory}`?"))
        );
    }
}
