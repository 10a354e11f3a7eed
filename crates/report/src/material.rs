//! What a report is made of.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_analysis::evidence::{ObjectiveEvidence, PriorityEvidence, StaleReason, Study};
use verbatim_model::coding::{CodeKind, Passage};
use verbatim_model::id::{LinkId, ParticipantId, SessionId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::SessionKind;
use verbatim_model::text::Hash;
use verbatim_model::validation::ValidationResult;

use crate::asked::{ConfidenceView, LookedView, RemarkView};
use crate::contents::Contents;
use crate::figures::ReportFigures;
use crate::reporting::{PersonFacts, SaturationFacts};
use crate::template::Template;
use crate::view::TranslationView;
use crate::wording::ReportLanguage;

/// Everything that goes into a report. Nothing of it is printed unless consent allows: see [`crate::Report::new`].
#[derive(Debug, Clone)]
pub struct Material<'s> {
    /// Title of the project.
    pub title: String,
    /// The day of the report, `YYYY-MM-DD`.
    pub date: String,
    /// Name and version of the program, such as `verbatim 0.1.0`.
    pub tool: String,
    /// The language of the report's own words.
    pub language: ReportLanguage,
    /// The chapters that are wanted.
    pub contents: Contents,
    /// What it says in other words, and how it looks.
    pub template: Template,
    /// All people, moderators and observers included.
    pub people: Vec<PersonFacts>,
    /// Whether the last sessions brought new codes, where that was looked at.
    pub saturation: Option<SaturationFacts>,
    /// Sessions, people, turns and texts.
    pub study: &'s Study<'s>,
    /// Names of people, of whom only those who allow it are printed.
    pub names: BTreeMap<ParticipantId, String>,
    /// Further attributes of people, by key.
    pub attributes: BTreeMap<ParticipantId, BTreeMap<String, String>>,
    /// The day from which on the words of people may be printed, `YYYY-MM-DD`.
    pub embargoes: BTreeMap<ParticipantId, String>,
    /// What a researcher says instead of the words of a link, and who.
    pub paraphrases: BTreeMap<LinkId, Paraphrase>,
    /// Translations into the language of the report by the passages that they stand for, each with the SHA-256 of the words that
    /// were translated.
    pub translations: BTreeMap<Passage, Vec<(Hash, TranslationView)>>,
    /// Groups and attributes that fewer people of a territory share are shown as “other”; 0 and 1 show all.
    pub small_cell: usize,
    /// The code of each link that was made from a coding, with the codes above it: `Food › Local food`.
    pub linked_codes: BTreeMap<LinkId, String>,
    /// Where in the original files the words of links begin, such as `line 12`, without the names of tiers, which may be those
    /// of people.
    pub originals: BTreeMap<LinkId, String>,
    /// The codes of the codebook, in its order.
    pub codes: Vec<CodeFacts>,
    /// All sessions, quoted or not.
    pub sessions: Vec<SessionFacts>,
    /// The objectives of the codebook, in its order.
    pub objectives: Vec<ObjectiveFacts>,
    /// The codebook, if the project has one.
    pub codebook: Option<CodebookFacts>,
    /// Names of those who coded or linked.
    pub coders: Vec<String>,
    /// All sources of the project, quoted or not.
    pub sources: Vec<SourceFacts>,
    /// The priorities, in the order in which they are printed.
    pub priorities: Vec<PriorityMaterial>,
    /// What speaks to each objective, in the order of the codebook.
    pub objective_pages: Vec<ObjectiveMaterial>,
    /// What was put to people, in the order in which it is printed.
    pub validations: Vec<ValidationMaterial>,
    /// Good practices, in the order in which they are printed.
    pub practices: Vec<PracticeMaterial>,
    /// Matrices, curves and maps, where their chapters are wanted.
    pub figures: ReportFigures,
    /// What is coded with each code, in the order of the codebook, where the quotes by code are wanted.
    pub quote_book: Vec<CodeMaterial>,
}

/// What stands in the place of a quote that may not be printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Paraphrase {
    /// The researcher's words.
    pub text: String,
    /// Who wrote them.
    pub by: String,
}

/// One objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveFacts {
    /// Key.
    pub key: String,
    /// Name in the language of the report.
    pub name: String,
}

/// One code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeFacts {
    /// Key.
    pub key: String,
    /// Objective, theme or code.
    pub kind: CodeKind,
    /// Its name after those of the codes above it: `Food › Local food`.
    pub path: String,
    /// What it means, in the language of the report or else in another.
    pub definition: String,
}

/// One session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionFacts {
    /// Key.
    pub key: String,
    /// What it was.
    pub kind: SessionKind,
    /// `YYYY-MM-DD`, as far as known.
    pub date: Option<String>,
    /// Country as given.
    pub country: Option<String>,
    /// Territory as given.
    pub territory: Option<String>,
}

/// The codebook in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodebookFacts {
    /// Key.
    pub key: String,
    /// Version.
    pub version: String,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFacts {
    /// File name, unique in the project.
    pub name: String,
    /// Key of its session.
    pub session: String,
    /// What the session was.
    pub kind: SessionKind,
    /// Date of the session, `YYYY-MM-DD`, as far as known.
    pub date: Option<String>,
    /// Name of the file format.
    pub format: String,
    /// Language of most words.
    pub language: Option<LanguageTag>,
    /// SHA-256 of the original bytes.
    pub original: Hash,
    /// SHA-256 of the canonical text in UTF-8.
    pub text: Hash,
}

/// One priority with its evidence.
#[derive(Debug, Clone)]
pub struct PriorityMaterial {
    /// Short name.
    pub key: String,
    /// The claim.
    pub claim: String,
    /// Its territories; all where empty.
    pub territories: Vec<String>,
    /// Keys of the objectives it serves.
    pub objectives: Vec<String>,
    /// What [`Study::evidence`] found.
    pub evidence: PriorityEvidence,
    /// How many of its links are stale, by reason.
    pub stale: BTreeMap<StaleReason, usize>,
    /// That somebody looked for contrary quotes.
    pub looked: Vec<LookedView>,
    /// The form of GRADE-CERQual, as far as it is filled in.
    pub confidence: Option<ConfidenceView>,
}

/// One objective with what speaks to it.
#[derive(Debug, Clone)]
pub struct ObjectiveMaterial {
    /// Key.
    pub key: String,
    /// What [`Study::objective`] found.
    pub evidence: ObjectiveEvidence,
}

/// One code with its accepted codings.
#[derive(Debug, Clone)]
pub struct CodeMaterial {
    /// Key.
    pub key: String,
    /// The codings, as [`Study::evidence`] takes them.
    pub evidence: PriorityEvidence,
}

/// One validation with its quotes.
#[derive(Debug, Clone)]
pub struct ValidationMaterial {
    /// Short name.
    pub key: String,
    /// Key of the priority that was put.
    pub priority: Option<String>,
    /// Key of the objective that was put: one of the two.
    pub objective: Option<String>,
    /// To whom.
    pub session: SessionId,
    /// The words in which it was put.
    pub wording: String,
    /// What came of it.
    pub result: ValidationResult,
    /// What the group said of it, in the researcher's words.
    pub note: Option<String>,
    /// The links of its quotes, as [`Study::evidence`] takes them.
    pub evidence: PriorityEvidence,
}

/// One good practice.
#[derive(Debug, Clone)]
pub struct PracticeMaterial {
    /// Short name.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub territory: Option<String>,
    /// The session or document that tells of it.
    pub session: Option<SessionId>,
    /// What was done.
    pub description: Option<String>,
    /// What it teaches, each with the passages that it was drawn from.
    pub lessons: Vec<(u32, String, PriorityEvidence)>,
    /// What reviewers said.
    pub remarks: Vec<RemarkView>,
}
