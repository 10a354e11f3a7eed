//! The plain tables that evidence is counted from. The order of rows never matters, and a repeated row changes nothing.

use verbatim_model::consent::Consent;
use verbatim_model::id::{LinkId, ParticipantId, SessionId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;
use verbatim_model::text::Span;

/// Everything that counting needs to know of a study.
#[derive(Debug, Clone, Default)]
pub struct Tables<'t> {
    /// All sessions, documents included.
    pub sessions: Vec<SessionRow>,
    /// All participants, moderators and observers included.
    pub participants: Vec<ParticipantRow>,
    /// Who attended which session, from participants sheets and by hand.
    pub attendance: Vec<AttendanceRow>,
    /// Who spoke which language in which session: the distinct rows of all turns. Speaking is attending.
    pub spoken: Vec<SpokenRow>,
    /// The sources that some link points into.
    pub sources: Vec<SourceRow<'t>>,
    /// The turns of those sources.
    pub turns: Vec<TurnRow<'t>>,
}

/// One session or document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Id.
    pub id: SessionId,
    /// Short name.
    pub key: String,
    /// What it was.
    pub kind: SessionKind,
    /// Country as given.
    pub country: Option<String>,
    /// Territory as given.
    pub territory: Option<String>,
}

/// One person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParticipantRow {
    /// Id.
    pub id: ParticipantId,
    /// Participant number.
    pub number: String,
    /// Role, or `None` while nobody said.
    pub role: Option<Role>,
    /// Stakeholder group.
    pub group: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// What may be done with their words.
    pub consent: Consent,
}

/// One person at one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttendanceRow {
    /// Who.
    pub participant: ParticipantId,
    /// Where.
    pub session: SessionId,
}

/// At least one turn of somebody in a session in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpokenRow {
    /// Where.
    pub session: SessionId,
    /// Who; `None` for collective, unknown and missing labels.
    pub participant: Option<ParticipantId>,
    /// In which language, where it is known.
    pub language: Option<LanguageTag>,
}

/// One source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceRow<'t> {
    /// Id.
    pub id: SourceId,
    /// File name, unique in the project. Quotes are ordered by it.
    pub name: &'t str,
    /// The session it belongs to.
    pub session: SessionId,
    /// Canonical text of the revision that the links refer to.
    pub text: &'t str,
}

/// One turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurnRow<'t> {
    /// Of which source.
    pub source: SourceId,
    /// Number within the source, from 1.
    pub number: usize,
    /// Where in the canonical text; turns of a source never overlap.
    pub span: Span,
    /// The label as written.
    pub label: Option<&'t str>,
    /// Who spoke; `None` for collective, unknown and missing labels.
    pub participant: Option<ParticipantId>,
    /// Start in milliseconds from the beginning of the recording.
    pub start_ms: Option<u64>,
    /// In which language, where it is known.
    pub language: Option<LanguageTag>,
}

/// One priority with its links.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PriorityRow {
    /// The territories whose sessions are its scope; all where empty.
    pub territories: Vec<String>,
    /// Its evidence links.
    pub links: Vec<LinkRow>,
    /// What is known of how it was worked on, beside its links.
    pub work: WorkRow,
}

/// What people did about a priority, as far as warnings ask for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WorkRow {
    /// The words of a link are not those whose hash was recorded, or cannot be read.
    pub unverified: bool,
    /// Nobody recorded that they looked for contrary quotes.
    pub not_looked: bool,
    /// It is called validated, and no validation is recorded.
    pub never_put: bool,
}

/// One evidence link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// Id.
    pub id: LinkId,
    /// How the passage bears on the claim.
    pub kind: LinkKind,
    /// The source of the passage.
    pub source: SourceId,
    /// The passage.
    pub span: Span,
    /// Whether what the link rests on (coding, revision) changed since it was made.
    pub stale: bool,
    /// The words to be shown instead of the whole passage, each gap marked `[…]`.
    pub shown: Option<String>,
}
