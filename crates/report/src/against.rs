//! A written report against what the project gives now.
//!
//! A report is a function of the project and a day. So a file is first compared as a whole ([`is_as_written`]); where
//! it differs, [`differences`] reads the file and the present report with the same reader and tells what differs:
//! quotes and what is said of them, claims, figures and flags, and then everything else.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::priority::LinkKind;

use crate::format::{Format, render, written_and_read};
use crate::read_back::{AnchoredQuote, Block, Part, ReadBack, Statements};
use crate::view::Report;

/// Something that a report states otherwise than the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The project does not print the quote there, or less often.
    NotThere {
        /// Which of [`ReadBack::anchored`].
        quote: usize,
    },
    /// Something else is said of the quote.
    Quote {
        /// Which of [`ReadBack::anchored`].
        quote: usize,
        /// What.
        differing: Vec<Differing>,
    },
    /// The project prints a quote there that the report lacks.
    Lacking(Box<AnchoredQuote>),
    /// Claim, figures or flags of a priority differ.
    Priority {
        /// Its key.
        key: String,
        /// What.
        differing: Vec<Differing>,
    },
    /// The report lacks a priority.
    PriorityLacking(String),
    /// The project has no such priority.
    PriorityUnknown(String),
    /// The report does not say which version of the program wrote it, so its wording cannot be judged.
    NoProgram,
    /// What the project gives now cannot be written or read.
    Incomparable(String),
    /// Something else on the page differs; the first such place.
    Wording {
        /// Where in the file.
        place: String,
        /// What the project gives there.
        expected: Option<String>,
        /// What stands there.
        found: Option<String>,
    },
}

/// One statement that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    /// Its name.
    pub name: String,
    /// What the project gives; `None` where it states nothing.
    pub expected: Option<String>,
    /// What the report states.
    pub found: Option<String>,
}

/// Whether a file is, byte for byte, what `present` gives on the day and by the version that the file states.
#[must_use]
pub fn is_as_written(bytes: &[u8], format: Format, found: &ReadBack, present: &Report) -> bool {
    let written = render(&of_the_same_day(found, present), format);
    written.is_ok_and(|written| written == bytes)
}

/// The present report as it would be with the day, the version and the masks of `found`. Only what is a day, a version or a
/// mask is taken over: any other words there are not those of a report.
fn of_the_same_day(found: &ReadBack, present: &Report) -> Report {
    let is_date = |date: &&String| {
        date.len() <= "2026-11-22".len() && date.chars().all(|c| c.is_ascii_digit() || c == '-')
    };
    let is_tool =
        |tool: &&String| program(tool).is_some_and(|name| Some(name) == program(&present.tool));
    Report {
        date: found
            .date
            .as_ref()
            .filter(is_date)
            .unwrap_or(&present.date)
            .clone(),
        tool: found
            .tool
            .as_ref()
            .filter(is_tool)
            .unwrap_or(&present.tool)
            .clone(),
        ..present.masked_as(found)
    }
}

/// The name of a program that is stated with its version, such as `verbatim 0.1.0`.
fn program(tool: &str) -> Option<&str> {
    let (name, version) = tool.split_once(' ')?;
    let plausible = version.len() <= 40
        && version.starts_with(|c: char| c.is_ascii_digit())
        && version
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || ".+-".contains(c));
    plausible.then_some(name)
}

/// What `found`, read from a file of `format`, states otherwise than `present`.
///
/// The wording around quotes and figures is compared only where nothing else differs (quotes that lead nowhere or are
/// missing included) and where the file says that this version of the program wrote it: other versions may word
/// things otherwise. A source that the report does not know yet, other coders and another codebook are no difference.
#[must_use]
pub fn differences(found: &ReadBack, format: Format, present: &Report) -> Vec<Difference> {
    let expected = match written_and_read(&of_the_same_day(found, present), format) {
        Ok(expected) => expected,
        Err(error) => return vec![Difference::Incomparable(error)],
    };
    let mut differences = quotes(found, &expected);
    differences.extend(priorities(found, &expected));
    if differences.is_empty() && found.unanchored.is_empty() && found.missing.is_empty() {
        let stated = found.tool.as_deref().and_then(program);
        if format != Format::Csv && stated != program(&present.tool) {
            differences.push(Difference::NoProgram);
        } else if format == Format::Csv || found.tool.as_ref() == Some(&present.tool) {
            differences.extend(wording(&found.blocks, &expected.blocks));
        }
    }
    differences
}

/// Priority, kind, source, start and end: where a quote stands in a report.
type Place<'q> = (Option<&'q str>, Option<LinkKind>, &'q str, usize, usize);

fn place(quote: &AnchoredQuote) -> Place<'_> {
    let (setting, entry) = (&quote.setting, &quote.entry);
    (
        setting.priority.as_deref(),
        setting.kind,
        &entry.source,
        entry.start,
        entry.end,
    )
}

fn quotes(found: &ReadBack, expected: &ReadBack) -> Vec<Difference> {
    let mut wanted: BTreeMap<Place<'_>, Vec<&AnchoredQuote>> = BTreeMap::new();
    for quote in &expected.anchored {
        wanted.entry(place(quote)).or_default().push(quote);
    }
    let mut differences = Vec::new();
    for (quote, written) in found.anchored.iter().enumerate() {
        // The same words may stand several times under nothing that is known: in the same order in both.
        let known = (wanted.get_mut(&place(written)))
            .and_then(|known| (!known.is_empty()).then(|| known.remove(0)));
        let Some(known) = known else {
            differences.push(Difference::NotThere { quote });
            continue;
        };
        let differing = differing(&written.setting.stated, &known.setting.stated);
        if !differing.is_empty() {
            differences.push(Difference::Quote { quote, differing });
        }
    }
    // Said already of those that the manifest of the file misses.
    let missed: BTreeSet<&str> = found.missing.iter().map(|m| m.anchor.as_str()).collect();
    differences.extend(
        (wanted.into_values().flatten())
            .filter(|quote| !missed.contains(quote.entry.anchor.as_str()))
            .map(|quote| Difference::Lacking(Box::new(quote.clone()))),
    );
    differences
}

fn priorities(found: &ReadBack, expected: &ReadBack) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut lacking: Vec<&str> = expected.priorities.iter().map(|p| p.key.as_str()).collect();
    for written in &found.priorities {
        lacking.retain(|key| *key != written.key);
        let known = expected.priorities.iter().find(|p| p.key == written.key);
        let Some(known) = known else {
            differences.push(Difference::PriorityUnknown(written.key.clone()));
            continue;
        };
        let differing = differing(&written.stated, &known.stated);
        if !differing.is_empty() {
            differences.push(Difference::Priority {
                key: written.key.clone(),
                differing,
            });
        }
    }
    // In CSV a priority is gone with its last row, which is told as a missing quote.
    let missed = |key: &&str| {
        let mut quotes = (expected.anchored.iter())
            .filter(|quote| quote.setting.priority.as_deref() == Some(*key))
            .peekable();
        quotes.peek().is_some()
            && quotes.all(|quote| found.missing.iter().any(|m| m.anchor == quote.entry.anchor))
    };
    differences.extend(
        (lacking.into_iter())
            .filter(|key| !missed(key))
            .map(|key| Difference::PriorityLacking(key.to_owned())),
    );
    differences
}

fn differing(found: &Statements, expected: &Statements) -> Vec<Differing> {
    let names: BTreeSet<&String> = found.keys().chain(expected.keys()).collect();
    (names.into_iter())
        .filter(|name| found.get(*name) != expected.get(*name))
        .map(|name| Differing {
            name: name.clone(),
            expected: expected.get(name).cloned(),
            found: found.get(name).cloned(),
        })
        .collect()
}

/// The first block that differs.
fn wording(found: &[Block], expected: &[Block]) -> Option<Difference> {
    let compared = |block: &&Block| block.part != Part::Translation;
    let mut found = found.iter().filter(compared).peekable();
    for expected in expected.iter().filter(compared) {
        let same = found.next_if(|block| {
            block.text == expected.text
                || (block.part == Part::MadeWith && expected.part == Part::MadeWith)
        });
        // A source or an objective that came later.
        if same.is_none() && expected.part != Part::Listed {
            return Some(Difference::Wording {
                place: found
                    .peek()
                    .map_or_else(|| "the end".to_owned(), |block| block.place.clone()),
                expected: Some(expected.text.clone()),
                found: found.peek().map(|block| block.text.clone()),
            });
        }
    }
    found.next().map(|block| Difference::Wording {
        place: block.place.clone(),
        expected: None,
        found: Some(block.text.clone()),
    })
}
