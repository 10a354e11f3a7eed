//! Sessions and the sources that belong to them.

use crate::id::{ParticipantId, SessionId, SourceId, SpeakerId};
use crate::language_tag::LanguageTag;
use crate::text::Hash;

crate::terms! {
    /// What an encounter was. Documents are searched, coded and quoted but are never speakers or sessions.
    SessionKind: "kind of session" {
        /// An expert interview.
        Interview = "interview",
        /// A focus group.
        FocusGroup = "focus-group",
        /// A co-creation workshop.
        Workshop = "workshop",
        /// A case study, peer review, field notes, policy: not an encounter.
        Document = "document",
        /// Not told yet.
        Unknown = "unknown",
    }
}

/// One encounter, or one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Id.
    pub id: SessionId,
    /// Short name, unique in the project.
    pub key: String,
    /// What it was.
    pub kind: SessionKind,
    /// `YYYY-MM-DD`, as far as known.
    pub date: Option<String>,
    /// Country as given, usually ISO 3166.
    pub country: Option<String>,
    /// Territory as given.
    pub territory: Option<String>,
}

/// One imported document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Id.
    pub id: SourceId,
    /// The session it belongs to.
    pub session: SessionId,
    /// File name, unique in the project: a second file of that name has its folder in front.
    pub name: String,
    /// Name of the format.
    pub format: String,
    /// Name of the encoding that it was read in.
    pub encoding: String,
    /// Hash of the original bytes.
    pub original: Hash,
    /// Hash of the revision (text and turns) that is in force.
    pub revision: Hash,
}

/// A label within a session, and whom it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// Id.
    pub id: SpeakerId,
    /// The session in which the label holds.
    pub session: SessionId,
    /// The label as written.
    pub label: String,
    /// The person, or `None` for collective and unknown labels.
    pub participant: Option<ParticipantId>,
}

/// Facts of a source that are counted when it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFigures {
    /// Number of turns.
    pub turns: usize,
    /// Number of distinct labels.
    pub speakers: usize,
    /// Number of words in turns: stretches between white space, as word processors count.
    pub words: usize,
    /// The language of most words.
    pub language: Option<LanguageTag>,
}
