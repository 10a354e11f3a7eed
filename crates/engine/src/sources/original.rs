//! Where turns stand in the original file, for people who go back to it.

use serde::Serialize;
use verbatim_model::mark::Mark;
use verbatim_model::mark::MarkKind;
use verbatim_model::text::Span;

/// A place in the original file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OriginalPlace {
    /// What is counted: `line`, `row`, `page`, `paragraph`, `item` (of a list in JSON), or the pieces of a tier:
    /// `annotation`, `interval`, `event`.
    pub unit: String,
    /// Which, from 1.
    pub n: u32,
    /// The tier in which it is counted, where there are tiers.
    pub tier: Option<String>,
}

impl std::fmt::Display for OriginalPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.unit, self.n)?;
        match &self.tier {
            Some(tier) => write!(f, " of {tier}"),
            None => Ok(()),
        }
    }
}

/// Tells places of one source.
#[derive(Debug)]
pub(crate) enum Places {
    /// The canonical text has the lines of the file: the bytes behind which they begin.
    Lines(Vec<usize>),
    /// Where what the marks say begins to hold.
    Marks(Vec<(usize, OriginalPlace)>),
}

impl Places {
    /// The places of a text whose lines are those of the file.
    pub fn of_lines(text: &str) -> Self {
        Self::Lines(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The places that marks tell.
    pub fn of_marks(marks: &[Mark]) -> Self {
        let places = marks.iter().filter_map(|mark| {
            if !mark.kind.is_place() {
                return None;
            }
            let (n, tier) = match mark.text.split_once(' ') {
                Some((n, tier)) => (n, Some(tier.to_owned())),
                None => (mark.text.as_str(), None),
            };
            let place = OriginalPlace {
                unit: mark.kind.to_string(),
                n: n.parse().ok()?,
                tier,
            };
            Some((mark.at(), place))
        });
        Self::Marks(places.collect())
    }

    /// The place of byte `at`.
    pub fn of(&self, at: usize) -> Option<OriginalPlace> {
        match self {
            Self::Lines(ends) => Some(OriginalPlace {
                unit: "line".to_owned(),
                n: u32::try_from(ends.partition_point(|end| *end < at) + 1).unwrap_or(u32::MAX),
                tier: None,
            }),
            Self::Marks(marks) => {
                let after = marks.partition_point(|(from, _)| *from <= at);
                Some(marks[after.checked_sub(1)?].1.clone())
            }
        }
    }
}

/// Whether it stands in front of what is said, and tells nothing of it.
fn is_in_front(kind: MarkKind) -> bool {
    matches!(kind, MarkKind::Label | MarkKind::Time | MarkKind::Role)
}

/// What is noted in a turn.
pub(crate) fn noted(marks: &[Mark], turn: Span) -> impl Iterator<Item = &Mark> {
    let from = marks.partition_point(|mark| mark.at() < turn.start());
    marks[from..]
        .iter()
        .take_while(move |mark| mark.at() <= turn.end())
        .filter(|mark| !mark.kind.is_place() && !is_in_front(mark.kind))
}
