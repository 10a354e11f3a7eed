//! What the sample's researchers concluded beside the links of the priorities: validations, good practices, confidence.

use serde::Deserialize;
use verbatim_model::confidence::{Concern, ConfidenceLevel};
use verbatim_model::priority::{LinkKind, PriorityState};
use verbatim_model::validation::{Outcome, ValidationMethod};

use crate::confidence::ConfidenceChange;
use crate::error::EngineError;
use crate::linking::LinkRequest;
use crate::practice::{LessonRequest, NewRemark, PracticeChange};
use crate::priority::PriorityChange;
use crate::project::Project;
use crate::validation::{NewValidation, ResultNumbers};

/// All of it, as the description of the sample study has it.
#[derive(Debug, Deserialize)]
pub(super) struct Conclusions {
    validation: Vec<DescribedValidation>,
    practice: Vec<DescribedPractice>,
    confidence: Vec<DescribedConfidence>,
    looked: Vec<DescribedLook>,
    state: Vec<DescribedState>,
}

#[derive(Debug, Deserialize)]
struct DescribedValidation {
    key: String,
    priority: Option<String>,
    objective: Option<String>,
    session: String,
    wording: String,
    method: ValidationMethod,
    #[serde(rename = "for")]
    in_favour: Option<usize>,
    against: Option<usize>,
    abstained: Option<usize>,
    present: Option<usize>,
    rank: Option<usize>,
    dots: Option<usize>,
    of: Option<usize>,
    voters: Option<usize>,
    outcome: Option<Outcome>,
    note: Option<String>,
    #[serde(default)]
    link: Vec<DescribedQuote>,
}

#[derive(Debug, Deserialize)]
struct DescribedQuote {
    /// How it bears on what was put; lessons have quotes that support them only.
    #[serde(rename = "as", default)]
    kind: Option<LinkKind>,
    source: String,
    quote: String,
}

#[derive(Debug, Deserialize)]
struct DescribedPractice {
    key: String,
    title: String,
    territory: String,
    session: String,
    description: String,
    lesson: Vec<DescribedLesson>,
    remark: Vec<DescribedRemark>,
}

#[derive(Debug, Deserialize)]
struct DescribedLesson {
    text: String,
    link: Vec<DescribedQuote>,
}

#[derive(Debug, Deserialize)]
struct DescribedRemark {
    reviewer: String,
    date: String,
    text: String,
    answer: Option<String>,
}

/// Each component with its concern and the reason.
#[derive(Debug, Deserialize)]
struct DescribedConfidence {
    priority: String,
    methodological: (Concern, String),
    coherence: (Concern, String),
    adequacy: (Concern, String),
    relevance: (Concern, String),
    overall: ConfidenceLevel,
    explanation: String,
}

#[derive(Debug, Deserialize)]
struct DescribedLook {
    priority: String,
    note: String,
}

#[derive(Debug, Deserialize)]
struct DescribedState {
    priority: String,
    state: PriorityState,
}

impl Project {
    /// Records it, each thing in a batch of its own.
    pub(super) fn conclude(&mut self, conclusions: &Conclusions) -> Result<(), EngineError> {
        for validation in &conclusions.validation {
            self.add_described_validation(validation)?;
        }
        for practice in &conclusions.practice {
            self.add_described_practice(practice)?;
        }
        for form in &conclusions.confidence {
            let said =
                |(concern, reason): &(Concern, String)| (Some(*concern), Some(reason.clone()));
            let change = ConfidenceChange {
                components: [
                    &form.methodological,
                    &form.coherence,
                    &form.adequacy,
                    &form.relevance,
                ]
                .map(said),
                overall: Some(form.overall),
                explanation: Some(form.explanation.clone()),
            };
            self.set_confidence(&form.priority, &change)?;
            self.end_batch();
        }
        for look in &conclusions.looked {
            self.looked_for_contrary(&look.priority, &look.note)?;
            self.end_batch();
        }
        for state in &conclusions.state {
            let change = PriorityChange {
                state: Some(state.state),
                ..PriorityChange::default()
            };
            self.set_priority(&state.priority, &change)?;
            self.end_batch();
        }
        Ok(())
    }

    fn add_described_validation(
        &mut self,
        described: &DescribedValidation,
    ) -> Result<(), EngineError> {
        self.add_validation(&NewValidation {
            key: Some(described.key.clone()),
            priority: described.priority.clone(),
            objective: described.objective.clone(),
            session: described.session.clone(),
            wording: described.wording.clone(),
            method: Some(described.method),
            numbers: ResultNumbers {
                in_favour: described.in_favour,
                against: described.against,
                abstained: described.abstained,
                present: described.present,
                rank: described.rank,
                dots: described.dots,
                of: described.of,
                voters: described.voters,
                outcome: described.outcome,
            },
            note: described.note.clone(),
        })?;
        for link in &described.link {
            let request = LinkRequest {
                kind: link.kind.unwrap_or(LinkKind::Supports),
                codings: Vec::new(),
                quotes: vec![self.find_quote(&link.source, &link.quote)?],
                shown: None,
                paraphrase: None,
            };
            self.link_validation(&described.key, &request)?;
        }
        self.end_batch();
        Ok(())
    }

    fn add_described_practice(&mut self, described: &DescribedPractice) -> Result<(), EngineError> {
        let key = described.key.as_str();
        let about = PracticeChange {
            title: Some(described.title.clone()),
            territory: Some(described.territory.clone()),
            session: Some(described.session.clone()),
            description: Some(described.description.clone()),
        };
        self.add_practice(Some(key), &about)?;
        for lesson in &described.lesson {
            let quotes = (lesson.link.iter())
                .map(|link| self.find_quote(&link.source, &link.quote))
                .collect::<Result<_, _>>()?;
            let request = LessonRequest {
                text: Some(lesson.text.clone()),
                quotes,
                ..LessonRequest::default()
            };
            self.set_lesson(key, &request)?;
        }
        for remark in &described.remark {
            let number = self.add_remark(
                key,
                &NewRemark {
                    reviewer: remark.reviewer.clone(),
                    date: Some(remark.date.clone()),
                    text: remark.text.clone(),
                },
            )?;
            if let Some(answer) = &remark.answer {
                self.answer_remark(key, number, answer)?;
            }
        }
        self.end_batch();
        Ok(())
    }
}
