//! What an import tells of each file.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Serialize;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::{Session, SessionKind, SourceFigures};
use verbatim_model::transcript::{Transcript, Turn};

use super::again::RevisionTold;
use super::preview::Preview;
use super::{ImportStatus, walk};
use crate::sources::language::main_language;

/// Something in a file that a person should know about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProblemRow {
    /// Stable key.
    pub kind: String,
    /// What was found and what was done.
    pub message: String,
    /// Line of the original, from 1.
    pub line: Option<u32>,
}

/// What is known of the session of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionTold {
    /// Its key.
    pub key: String,
    /// What it was.
    pub kind: SessionKind,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Territory.
    pub territory: Option<String>,
}

impl SessionTold {
    pub(super) fn of(session: &Session) -> Self {
        Self {
            key: session.key.clone(),
            kind: session.kind,
            date: session.date.clone(),
            country: session.country.clone(),
            territory: session.territory.clone(),
        }
    }
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportRow {
    /// The path as given or found.
    pub path: String,
    /// What became of it.
    pub status: ImportStatus,
    /// Name of the source, where it is in the project.
    pub source: Option<String>,
    /// Id of the source.
    pub source_id: Option<String>,
    /// Name of the format, where it was recognised.
    pub format: Option<String>,
    /// Name of the encoding.
    pub encoding: Option<String>,
    /// The language of most words.
    pub language: Option<LanguageTag>,
    /// Number of turns.
    pub turns: usize,
    /// Number of distinct labels.
    pub speakers: usize,
    /// Number of words in turns.
    pub words: usize,
    /// Number of comments that become memos.
    pub memos: usize,
    /// What a person should know.
    pub problems: Vec<ProblemRow>,
    /// Why it was not imported.
    pub error: Option<String>,
    /// The command that does what could be done with it; of changed files alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What became of all that pointed into the source; of new revisions alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<RevisionTold>,
    /// What is known of its session; of an import with a pattern of names alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionTold>,
    /// What would come in; of a dry run alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview: Option<Preview>,
}

impl ImportRow {
    pub(super) fn left_out(
        path: &Path,
        status: ImportStatus,
        format: Option<&str>,
        reason: String,
    ) -> Self {
        Self {
            path: path.display().to_string(),
            status,
            source: None,
            source_id: None,
            format: format.map(str::to_owned),
            encoding: None,
            language: None,
            turns: 0,
            speakers: 0,
            words: 0,
            memos: 0,
            problems: Vec::new(),
            error: Some(reason),
            hint: None,
            revision: None,
            session: None,
            preview: None,
        }
    }

    /// Whether it is a hidden, temporary or system file, which people do not see in their folders: those are counted, and
    /// not told one by one.
    #[must_use]
    pub fn is_unseen(&self) -> bool {
        self.status == ImportStatus::Skipped && self.error.as_deref().is_some_and(walk::is_unseen)
    }

    pub(super) fn imported(path: &Path, transcript: &Transcript, figures: &SourceFigures) -> Self {
        Self {
            path: path.display().to_string(),
            status: ImportStatus::Imported,
            source: None,
            source_id: None,
            format: Some(transcript.reader.name.to_owned()),
            encoding: Some(transcript.encoding.clone()),
            language: figures.language,
            turns: figures.turns,
            speakers: figures.speakers,
            words: figures.words,
            memos: transcript.comments.len(),
            problems: (transcript.problems.iter())
                .map(|problem| ProblemRow {
                    kind: problem.kind.to_owned(),
                    message: problem.message.clone(),
                    line: problem.line,
                })
                .collect(),
            error: None,
            hint: None,
            revision: None,
            session: None,
            preview: None,
        }
    }
}

/// What is counted of a transcript.
pub(crate) fn figures(transcript: &Transcript) -> SourceFigures {
    figures_of(transcript.text.as_str(), &transcript.turns)
}

/// What is counted of a text with turns.
pub(crate) fn figures_of(text: &str, turns: &[Turn]) -> SourceFigures {
    let (mut words, mut labels) = (0, BTreeSet::new());
    for turn in turns {
        let count = turn
            .span
            .of(text)
            .map_or(0, |words| words.split_whitespace().count());
        words += count;
        labels.extend(turn.speaker.as_deref());
    }
    SourceFigures {
        turns: turns.len(),
        speakers: labels.len(),
        words,
        language: main_language(text, turns),
    }
}
