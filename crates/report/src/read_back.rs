//! What a reader gets back from a written report.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use verbatim_model::priority::LinkKind;

use crate::plan::PlanScope;
use crate::wording::ReportLanguage;

/// One printed quote in the manifest at the end of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// `Q1`, `Q2` …
    pub anchor: String,
    /// Name of the source.
    pub source: String,
    /// First code point of the source's canonical text.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// SHA-256 of the quote's words in UTF-8, in hexadecimal, or [`MASKED`](crate::MASKED).
    pub sha256: String,
    /// How often the report prints it.
    pub times: usize,
}

/// The quotes of a written report, to be compared with the stored texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadBack {
    /// The language of its own words. CSV has none, and counts as English.
    pub language: ReportLanguage,
    /// The manifest, as written. Of CSV, which has none, what its rows state.
    pub manifest: Vec<ManifestEntry>,
    /// Quotes in the body whose anchor is in the manifest, in order.
    pub anchored: Vec<AnchoredQuote>,
    /// Quotes in the body that the manifest does not know.
    pub unanchored: Vec<UnanchoredQuote>,
    /// Quotes that the manifest states and the body lacks.
    pub missing: Vec<MissingQuote>,
    /// What the report says of its priorities, in order. Of CSV, once for each different row.
    pub priorities: Vec<StatedPriority>,
    /// What plan it says to be, where it is one.
    pub plan: Option<PlanScope>,
    /// The day that the report states; CSV states none.
    pub date: Option<String>,
    /// Name and version of the program that the report states; CSV states none.
    pub tool: Option<String>,
    /// Everything that the report says, piece by piece, in order.
    pub blocks: Vec<Block>,
}

/// What is said of something, by name. HTML and Markdown state whole sentences, such as the `attribution`; JSON and
/// CSV state fields.
pub type Statements = BTreeMap<String, String>;

/// What a report says of one priority.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatedPriority {
    /// Short name.
    pub key: String,
    /// Claim, figures and flags.
    pub stated: Statements,
}

/// Where a quote stands in a report and whose it is said to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setting {
    /// Key of the priority.
    pub priority: Option<String>,
    /// How it is said to bear on the claim.
    pub kind: Option<LinkKind>,
    /// Speaker, participant, role, session, turn and whatever else the format tells.
    pub stated: Statements,
}

/// One piece of a written report: a paragraph, a row, a value. White space is collapsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub part: Part,
    /// Where it stands, for people: `line 7` or the path of the value.
    pub place: String,
    /// What it says, with the marks of the format.
    pub text: String,
}

/// What a piece of a report tells, as far as later work in the project changes it without touching any evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A source, a session, an objective or a code: later reports may have more of them.
    Listed,
    /// The codebook, the coders, or how many sources, sessions and codes there are: later reports may name others.
    MadeWith,
    /// A translation of a quote, marked as one. Words of somebody else than the speaker: they are not held against the project.
    Translation,
    /// Anything else.
    Rest,
}

/// Adds to what is said. What is said twice is kept twice, so that it differs from what is said once.
pub(crate) fn state(stated: &mut Statements, name: &str, value: &str) {
    let value = crate::collapse(value);
    stated
        .entry(name.to_owned())
        .and_modify(|known| {
            known.push_str("; ");
            known.push_str(&value);
        })
        .or_insert(value);
}

/// A quote in the body with what the manifest says of its anchor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnchoredQuote {
    /// What the manifest says.
    pub entry: ManifestEntry,
    /// The words that a reader sees, white space collapsed.
    pub shown: String,
    /// The whole words, white space collapsed, in formats that carry them beside (JSON, CSV).
    pub full: Option<String>,
    /// Where it stands and whose it is said to be.
    pub setting: Setting,
    /// Line of the file or row of the sheet, from 1, in formats that have them.
    pub line: Option<usize>,
}

/// Words set as a quote that lead nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnanchoredQuote {
    /// The words, white space collapsed.
    pub shown: String,
    /// The anchor that stands there, if any.
    pub anchor: Option<String>,
    /// What is wrong.
    pub reason: Unanchored,
    /// Line of the file, from 1, in formats that have lines.
    pub line: Option<usize>,
}

/// What is wrong with a quote that leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unanchored {
    /// No anchor stands there.
    NoAnchor,
    /// The manifest does not know the anchor.
    UnknownAnchor,
    /// Source or position differ from the manifest's.
    PlaceDiffers,
}

impl std::fmt::Display for Unanchored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NoAnchor => "no anchor",
            Self::UnknownAnchor => "the manifest does not know the anchor",
            Self::PlaceDiffers => "source or position differ from the manifest",
        })
    }
}

/// A quote that the report should print more often than it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingQuote {
    /// The anchor.
    pub anchor: String,
    /// What the manifest says; `None` where only its number is known (CSV).
    pub entry: Option<ManifestEntry>,
    /// How often it should be printed.
    pub expected: usize,
    /// How often it is.
    pub found: usize,
}

/// A file that is no report of ours, or no longer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Not UTF-8.
    #[error("the report is not valid UTF-8 from byte {at} on; was it saved in another encoding?")]
    NotUtf8 {
        /// First bad byte.
        at: usize,
    },
    /// No manifest where this format has one.
    #[error("found no manifest of anchors; is this a report written by verbatim?")]
    NoManifest,
    /// A line of the manifest cannot be read.
    #[error("cannot read `{0}` in the manifest of anchors")]
    BadManifest(String),
    /// Not JSON, or not the JSON of a report.
    #[error("cannot read the report as JSON: {0}")]
    Json(String),
    /// Not a zip file, or not a workbook or document of a report.
    #[error("cannot read the report, the file is damaged or protected: {0}")]
    Workbook(String),
    /// Not PDF, or not the tagged PDF of a report.
    #[error("cannot read the report as PDF: {0}")]
    Pdf(String),
    /// Not CSV, or not the CSV of a report.
    #[error("cannot read the report as CSV: {0}")]
    Csv(String),
}

/// A quote found in the body of a report, before it is held against the manifest.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub anchor: Option<String>,
    pub shown: String,
    pub full: Option<String>,
    /// Source, start and end, in formats that state them beside the quote.
    pub place: Option<(String, usize, usize)>,
    pub setting: Setting,
    pub line: Option<usize>,
}

impl ReadBack {
    /// Holds the quotes of a body against the manifest.
    pub(crate) fn compare(manifest: Vec<ManifestEntry>, body: Vec<Found>) -> Self {
        let mut times: BTreeMap<&str, (&ManifestEntry, usize)> = BTreeMap::new();
        for entry in &manifest {
            times.entry(&entry.anchor).or_insert((entry, 0));
        }
        let mut anchored = Vec::new();
        let mut unanchored = Vec::new();
        for found in body {
            let known = found
                .anchor
                .as_deref()
                .and_then(|anchor| times.get_mut(anchor));
            let reason = match known {
                None if found.anchor.is_none() => Unanchored::NoAnchor,
                None => Unanchored::UnknownAnchor,
                Some((entry, _))
                    if found.place.as_ref().is_some_and(|(source, start, end)| {
                        (source, *start, *end) != (&entry.source, entry.start, entry.end)
                    }) =>
                {
                    Unanchored::PlaceDiffers
                }
                Some((entry, seen)) => {
                    *seen += 1;
                    anchored.push(AnchoredQuote {
                        entry: (*entry).clone(),
                        shown: crate::collapse(&found.shown),
                        full: found.full.as_deref().map(crate::collapse),
                        setting: found.setting,
                        line: found.line,
                    });
                    continue;
                }
            };
            unanchored.push(UnanchoredQuote {
                shown: crate::collapse(&found.shown),
                anchor: found.anchor,
                reason,
                line: found.line,
            });
        }
        // In the order of the manifest, which is that of the numbers.
        let missing = manifest
            .iter()
            .filter_map(|entry| {
                let (first, found) = times.get(entry.anchor.as_str())?;
                (std::ptr::eq(*first, entry) && *found < entry.times).then(|| MissingQuote {
                    anchor: entry.anchor.clone(),
                    entry: Some(entry.clone()),
                    expected: entry.times,
                    found: *found,
                })
            })
            .collect();
        Self {
            manifest,
            anchored,
            unanchored,
            missing,
            ..Self::default()
        }
    }
}
