//! From a priority back to the words it rests on.

use serde::Serialize;
use verbatim_model::coding::Coding;
use verbatim_model::importance::Importance;
use verbatim_model::participant::Role;
use verbatim_model::practice::Lesson;
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget};
use verbatim_model::project::Code;
use verbatim_model::text::CodePoints;
use verbatim_model::validation::Put;
use verbatim_report::{RemarkView, ReportLanguage, result_line};

use crate::error::EngineError;
use crate::project::Project;
use crate::reason::{ReasonRow, reason_rows};
use crate::register::Register;
use crate::sources::OriginalPlace;

/// A priority with the chain behind each of its links.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// Key.
    pub priority: String,
    /// Claim.
    pub claim: String,
    /// Keys of the objectives that it serves.
    pub objectives: Vec<String>,
    /// By kind, then by source and place.
    pub links: Vec<TraceLink>,
    /// What people said when it was put to them.
    pub validations: Vec<TraceValidation>,
}

/// One time that a priority was put to people, with the chain behind each quote of what they said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TraceValidation {
    /// Key.
    pub validation: String,
    /// Key of the session.
    pub session: String,
    /// The words in which it was put.
    pub wording: String,
    /// The result in words.
    pub result: String,
    /// By kind, then by source and place.
    pub links: Vec<TraceLink>,
}

/// One link: priority, coding, passage, turn, speaker, session, source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TraceLink {
    /// How it bears on the claim.
    pub link: LinkKind,
    /// Id of the link.
    pub link_id: String,
    /// Id of the coding, where the link came from one.
    pub coding: Option<String>,
    /// Key of the coding's code.
    pub code: Option<String>,
    /// The rules that gave the coding, with the words that they found; none by hand.
    pub reasons: Vec<ReasonRow>,
    /// Version of the codebook with which the rules first gave it for these reasons.
    pub codebook_version: Option<String>,
    /// How important that coding is, from 1 to 3, where somebody said so.
    pub importance: Option<u8>,
    /// The words.
    pub quote: String,
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn in which the quote begins, from 1.
    pub turn: Option<usize>,
    /// Label of that turn.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// Role.
    pub role: Option<Role>,
    /// Key of the session.
    pub session: String,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// Where it stands in the original file, as far as known.
    pub original: Option<OriginalPlace>,
    /// SHA-256 of the words when the link was made, hexadecimal.
    pub sha256: String,
}

/// A good practice, with the chain behind each quote that its lessons were drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TracePractice {
    /// Key.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub territory: Option<String>,
    /// Key of the session or document that tells of it.
    pub session: Option<String>,
    /// What was done.
    pub description: Option<String>,
    /// What it teaches, by number.
    pub lessons: Vec<TraceLesson>,
    /// What reviewers said, by number.
    pub remarks: Vec<RemarkView>,
}

/// What a good practice teaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceLesson {
    /// Number, from 1.
    pub number: u32,
    /// The lesson.
    pub text: String,
    /// By source and place.
    pub links: Vec<TraceLink>,
}

impl Project {
    /// The chain behind a priority.
    ///
    /// # Errors
    /// When there is no such priority, or a text is damaged.
    pub fn trace(&self, key: &str) -> Result<Trace, EngineError> {
        let priority = self.priority(key)?;
        let register = Register::read(&self.store)?;
        let codes = self.store.codes()?;
        let links: Vec<EvidenceLink> = self.store.all()?;
        let chains = |target| self.chains(&register, &codes, &links, target);
        let validations = (self.validations_in_order()?.into_iter())
            .filter(|validation| validation.put == Put::Priority(priority.id))
            .map(|validation| {
                let session = register.sessions.get(&validation.session);
                Ok(TraceValidation {
                    links: chains(LinkTarget::Validation(validation.id))?,
                    validation: validation.key,
                    session: session.map_or_else(String::new, |session| session.key.clone()),
                    wording: validation.wording,
                    result: result_line(ReportLanguage::English, validation.result),
                })
            })
            .collect::<Result<_, EngineError>>()?;
        Ok(Trace {
            links: chains(LinkTarget::Priority(priority.id))?,
            priority: priority.key,
            claim: priority.claim,
            objectives: priority.objectives,
            validations,
        })
    }

    /// The quotes of what people said when something was put to them, by kind, then by source and place.
    ///
    /// # Errors
    /// When there is no such validation, or a text is damaged.
    pub fn trace_validation(&self, key: &str) -> Result<Vec<TraceLink>, EngineError> {
        let target = LinkTarget::Validation(self.validation(key)?.id);
        self.chains_of(target)
    }

    /// All good practices, by key, with the quotes that their lessons were drawn from.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn trace_practices(&self) -> Result<Vec<TracePractice>, EngineError> {
        let register = Register::read(&self.store)?;
        let codes = self.store.codes()?;
        let links: Vec<EvidenceLink> = self.store.all()?;
        let lesson = |lesson: Lesson| {
            Ok(TraceLesson {
                links: self.chains(&register, &codes, &links, LinkTarget::Lesson(lesson.id))?,
                number: lesson.number,
                text: lesson.text,
            })
        };
        (self.cases()?.into_iter())
            .map(|case| {
                let session = (case.practice.session).and_then(|id| register.sessions.get(&id));
                Ok(TracePractice {
                    key: case.practice.key,
                    title: case.practice.title,
                    territory: case.practice.territory,
                    session: session.map(|session| session.key.clone()),
                    description: case.practice.description,
                    lessons: (case.lessons.into_iter().map(lesson))
                        .collect::<Result<_, EngineError>>()?,
                    remarks: (case.remarks.into_iter()).map(RemarkView::from).collect(),
                })
            })
            .collect()
    }

    fn chains_of(&self, target: LinkTarget) -> Result<Vec<TraceLink>, EngineError> {
        let register = Register::read(&self.store)?;
        let links: Vec<EvidenceLink> = self.store.all()?;
        self.chains(&register, &self.store.codes()?, &links, target)
    }

    /// The chains behind the links of `target`, by kind, then by source and place.
    fn chains(
        &self,
        register: &Register,
        codes: &[Code],
        links: &[EvidenceLink],
        target: LinkTarget,
    ) -> Result<Vec<TraceLink>, EngineError> {
        let place = |link: &EvidenceLink| {
            register
                .sources
                .iter()
                .position(|source| source.id == link.passage.source)
        };
        let mut links: Vec<&EvidenceLink> = links.iter().filter(|l| l.target == target).collect();
        links.sort_by_key(|link| (link.kind, place(link), link.passage.span, link.id));
        (links.into_iter())
            .filter_map(|link| Some((link, register.source_by_id(link.passage.source)?)))
            .map(|(link, source)| {
                let document = self.document(source)?;
                let points = CodePoints::new(&document.text);
                let span = points.span(link.passage.span);
                let turn = document.turns_at(link.passage.span).next();
                let participant = turn.and_then(|(_, turn)| register.who(source, turn));
                let coding = link
                    .coding
                    .map(|id| self.store.get::<Coding>(id))
                    .transpose()?
                    .flatten();
                let code = (coding.as_ref())
                    .and_then(|coding| codes.iter().find(|code| code.id == coding.code));
                let reasons = coding.as_ref().map_or(&[][..], |coding| &coding.reasons);
                Ok(TraceLink {
                    link: link.kind,
                    link_id: link.id.to_string(),
                    coding: link.coding.map(|id| id.to_string()),
                    code: code.map(|code| code.key.clone()),
                    reasons: reason_rows(reasons, &document, &points)?,
                    importance: (coding.as_ref())
                        .and_then(|coding| coding.importance)
                        .map(Importance::get),
                    codebook_version: coding.and_then(|coding| coding.codebook_version),
                    quote: document.words(link.passage.span)?.to_owned(),
                    source: source.name.clone(),
                    source_id: source.id.to_string(),
                    turn: turn.map(|(n, _)| n + 1),
                    speaker: turn.and_then(|(_, turn)| turn.label()),
                    participant: participant.map(|person| person.number.clone()),
                    role: participant.and_then(|person| person.role),
                    session: register
                        .session_of(source)
                        .map(|session| session.key.clone())
                        .unwrap_or_default(),
                    start: span.start,
                    end: span.end,
                    original: self.original_place(source, &document, link.passage.span.start())?,
                    sha256: link.hash.to_string(),
                })
            })
            .collect()
    }
}
