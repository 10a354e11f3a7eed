//! What a report shows beside the priorities: what speaks to objectives, what people said when they were asked, how far a
//! priority can be trusted, and good practices.

use serde::Serialize;
use verbatim_analysis::evidence::Figures;
use verbatim_model::confidence::{Component, Concern, ConfidenceLevel};
use verbatim_model::practice::Remark;
use verbatim_model::session::SessionKind;
use verbatim_model::validation::{Outcome, ValidationMethod, ValidationResult};

use crate::view::{NotPrintedView, QuoteView};
use crate::wording::{ReportLanguage, Wording};

/// What speaks to one objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectivePage {
    /// Key.
    pub key: String,
    /// Name in the language of the report.
    pub name: String,
    /// What was coded with its themes and accepted by somebody.
    pub accepted: Figures,
    /// What rules suggest and nobody judged.
    pub suggested: Figures,
    /// The accepted figures in words.
    pub evidence_line: String,
    /// Theme by theme.
    pub themes: Vec<ThemeView>,
    /// Keys of the sessions in which somebody spoke to it.
    pub sessions: Vec<String>,
    /// Participant numbers of those who did.
    pub speakers: Vec<String>,
    /// Keys of the sessions in which nobody did.
    pub never_came_up: Vec<String>,
    /// Keys of the priorities that serve it.
    pub priorities: Vec<String>,
    /// Keys of the validations in which it was put to people.
    pub validations: Vec<String>,
    /// The first quote of each speaker that may be printed, at most [`QUOTES_OF_OBJECTIVE`].
    pub quotes: Vec<QuoteView>,
    /// How many more quotes count.
    pub more_quotes: usize,
}

/// How many quotes of an objective are printed, at most.
pub const QUOTES_OF_OBJECTIVE: usize = 10;

/// What one theme brings to an objective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ThemeView {
    /// Key.
    pub key: String,
    /// Name after those of the codes above it.
    pub path: String,
    /// What somebody accepted.
    pub accepted: Figures,
    /// What rules suggest and nobody judged.
    pub suggested: Figures,
}

/// What people said when they were asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ValidationView {
    /// Short name.
    pub key: String,
    /// Key of the priority that was put.
    pub priority: Option<String>,
    /// Key of the objective that was put: one of the two.
    pub objective: Option<String>,
    /// The claim, or the name of the objective.
    pub about: String,
    /// Key of the session.
    pub session: String,
    /// What the session was.
    pub session_kind: SessionKind,
    /// Its date.
    pub date: Option<String>,
    /// Its territory.
    pub territory: Option<String>,
    /// The words in which it was put.
    pub wording: String,
    /// By what method.
    pub method: ValidationMethod,
    /// The numbers.
    #[serde(flatten)]
    pub numbers: NumbersView,
    /// The result in words.
    pub result: String,
    /// What the group said of it, in the researcher's words.
    pub note: Option<String>,
    /// What people said for and against it, and under which condition.
    pub quotes: Vec<QuoteView>,
    /// Quotes more that may not be printed.
    pub not_printed: Vec<NotPrintedView>,
}

/// The numbers of a result; those of other methods are missing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct NumbersView {
    /// Hands for it.
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    pub in_favour: Option<usize>,
    /// Hands against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<usize>,
    /// Those who said that they abstain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abstained: Option<usize>,
    /// How many were there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present: Option<usize>,
    /// Its rank, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<usize>,
    /// The dots that it got.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dots: Option<usize>,
    /// How many things were ranked, or how many dots were given in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<usize>,
    /// How many people ranked or gave dots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voters: Option<usize>,
    /// How a discussion ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

impl From<ValidationResult> for NumbersView {
    fn from(result: ValidationResult) -> Self {
        let none = Self::default();
        match result {
            ValidationResult::Hands {
                in_favour,
                against,
                abstained,
                present,
            } => Self {
                in_favour: Some(in_favour),
                against: Some(against),
                abstained: Some(abstained),
                present: Some(present),
                ..none
            },
            ValidationResult::Ranking { rank, of, voters } => Self {
                rank: Some(rank),
                of: Some(of),
                voters: Some(voters),
                ..none
            },
            ValidationResult::Dots { dots, of, voters } => Self {
                dots: Some(dots),
                of: Some(of),
                voters: Some(voters),
                ..none
            },
            ValidationResult::Discussion { outcome } => Self {
                outcome: Some(outcome),
                ..none
            },
        }
    }
}

/// What came of a validation, in words.
#[must_use]
pub fn result_line(language: ReportLanguage, result: ValidationResult) -> String {
    Wording::of(language).result(result)
}

/// That somebody looked for contrary quotes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LookedView {
    /// Who.
    pub by: String,
    /// The day.
    pub date: String,
    /// Where, how, and what they found.
    pub note: String,
}

/// The form of GRADE-CERQual of one priority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConfidenceView {
    /// What was said of the components, of those of which something was.
    pub assessments: Vec<AssessmentView>,
    /// The level; `None` while nobody said.
    pub overall: Option<ConfidenceLevel>,
    /// Why it is that one.
    pub explanation: Option<String>,
    /// Who filled it in last.
    pub by: String,
    /// The day.
    pub date: String,
}

/// What was said of one component.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AssessmentView {
    /// The component.
    pub component: Component,
    /// How much it worries.
    pub concern: Concern,
    /// Why.
    pub reason: String,
}

/// One good practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeView {
    /// Short name.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub territory: Option<String>,
    /// Key of the session or document that tells of it.
    pub session: Option<String>,
    /// What was done.
    pub description: Option<String>,
    /// What it teaches.
    pub lessons: Vec<LessonView>,
    /// What reviewers said.
    pub remarks: Vec<RemarkView>,
}

/// One lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LessonView {
    /// Number, from 1.
    pub number: u32,
    /// The lesson.
    pub text: String,
    /// What it was drawn from.
    pub quotes: Vec<QuoteView>,
    /// Quotes more that may not be printed.
    pub not_printed: Vec<NotPrintedView>,
}

/// One remark of a peer review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RemarkView {
    /// Number, from 1.
    pub number: u32,
    /// Who reviewed.
    pub reviewer: String,
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The remark.
    pub text: String,
    /// What was answered.
    pub answer: Option<String>,
}

impl From<Remark> for RemarkView {
    fn from(remark: Remark) -> Self {
        Self {
            number: remark.number,
            reviewer: remark.reviewer,
            date: remark.date,
            text: remark.text,
            answer: remark.answer,
        }
    }
}

/// What is coded with one code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodePage {
    /// Key.
    pub key: String,
    /// Name after those of the codes above it.
    pub path: String,
    /// What it means.
    pub definition: String,
    /// Every accepted coding that may be printed, by source and position.
    pub quotes: Vec<QuoteView>,
    /// Quotes more that may not be printed.
    pub not_printed: Vec<NotPrintedView>,
}
