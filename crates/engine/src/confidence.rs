//! GRADE-CERQual: how far a priority can be trusted, as a form that a person fills in, and the record that somebody looked
//! for contrary quotes. Nothing here chooses a level.

use serde::Serialize;
use verbatim_analysis::evidence::{Count, Figures, Flag};
use verbatim_model::confidence::{Assessment, Component, Concern, Confidence, ConfidenceLevel};
use verbatim_model::id::{ConfidenceId, LookedId, PriorityId};
use verbatim_model::priority::Looked;
use verbatim_model::term::Term as _;
use verbatim_report::{ConfidenceView, LoudestView, ReportLanguage};

use crate::error::EngineError;
use crate::priority::filled;
use crate::project::Project;

/// What a person says of one component or of the whole; `None` leaves what there is.
#[derive(Debug, Clone, Default)]
pub struct ConfidenceChange {
    /// Concern and reason by component, in the order of [`Component`].
    pub components: [(Option<Concern>, Option<String>); 4],
    /// The level.
    pub overall: Option<ConfidenceLevel>,
    /// Why it is that one.
    pub explanation: Option<String>,
}

impl ConfidenceChange {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let unsaid =
            |said: &(Option<Concern>, Option<String>)| said.0.is_none() && said.1.is_none();
        self.components.iter().all(unsaid) && self.overall.is_none() && self.explanation.is_none()
    }
}

/// The form of a priority with the figures that help to fill it in. Which of them matters how much is for a person to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConfidenceForm {
    /// Key of the priority.
    pub priority: String,
    /// Its claim.
    pub claim: String,
    /// What is filled in; `None` while nothing is.
    pub confidence: Option<ConfidenceView>,
    /// For adequacy: what supports the claim, out of its scope.
    pub supports: Figures,
    /// For coherence: mentions that contradict, and of how many that count.
    pub contradicts: Count,
    /// For coherence: mentions that set a condition, and of how many that count.
    pub qualifies: Count,
    /// For adequacy: who has most of the supporting mentions.
    pub loudest: LoudestView,
    /// For relevance: sessions in scope where it never came up.
    pub never_came_up: Vec<String>,
    /// For methodological limitations: who attended and said nothing at all.
    pub silent: Vec<String>,
    /// Sessions in scope to which it was never put.
    pub never_asked: Vec<String>,
    /// Warnings.
    pub flags: Vec<Flag>,
}

impl Project {
    /// The form of a priority, with the figures that help to fill it in.
    ///
    /// # Errors
    /// When there is no such priority, or a text is damaged.
    pub fn confidence_form(&self, key: &str) -> Result<ConfidenceForm, EngineError> {
        let report = self.view_of_priority(self.priority(key)?.id, ReportLanguage::English)?;
        let mut views = report.priorities;
        let view = views.pop().ok_or_else(|| {
            EngineError::unknown("priority", key, "`verbatim priority list` shows them")
        })?;
        let kinds = view.evidence.kinds();
        let of = kinds.iter().map(|(_, figures)| figures.mentions.n).sum();
        let share = |n| Count { n, of: Some(of) };
        Ok(ConfidenceForm {
            supports: view.evidence.supports,
            contradicts: share(view.evidence.contradicts.mentions.n),
            qualifies: share(view.evidence.qualifies.mentions.n),
            priority: view.key,
            claim: view.claim,
            confidence: view.confidence,
            loudest: view.loudest,
            never_came_up: view.never_came_up,
            silent: view.scope.silent,
            never_asked: view.never_asked,
            flags: view.flags,
        })
    }

    /// What is filled in of the form of a priority; `None` while nothing is.
    ///
    /// # Errors
    /// When there is no such priority, or a text is damaged.
    pub fn confidence(&self, key: &str) -> Result<Option<ConfidenceView>, EngineError> {
        Ok(self.confidence_form(key)?.confidence)
    }

    /// Fills in the form of a priority, all of it or some, in one operation.
    ///
    /// # Errors
    /// When there is no such priority, a concern has no reason, or the level has no explanation or stands before all four
    /// components are assessed.
    pub fn set_confidence(
        &mut self,
        key: &str,
        change: &ConfidenceChange,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let priority = project.priority(key)?.id;
            let (coder, at) = (project.coder.id, project.now());
            let mut form = project
                .confidence_of(priority)?
                .unwrap_or_else(|| Confidence::of(priority, coder, at));
            for ((said, component), (concern, reason)) in
                (form.assessments.iter_mut().zip(Component::ALL)).zip(&change.components)
            {
                if concern.is_none() && reason.is_none() {
                    continue;
                }
                let reason = reason.as_deref().and_then(filled);
                let concern = concern.or(said.as_ref().map(|said| said.concern));
                let reason = reason.or(said.as_ref().map(|said| said.reason.clone()));
                let (Some(concern), Some(reason)) = (concern, reason) else {
                    return Err(EngineError::usage(
                        format!("`{component}` needs both a concern and its reason"),
                        format!("give `--{component} CONCERN --{component}-reason WHY`"),
                    ));
                };
                *said = Some(Assessment { concern, reason });
            }
            if change.overall.is_some() || change.explanation.is_some() {
                let before = form.overall.take();
                let level = change.overall.or(before.as_ref().map(|(level, _)| *level));
                let why = (change.explanation.as_deref().and_then(filled))
                    .or(before.map(|(_, why)| why));
                let (Some(level), Some(why)) = (level, why) else {
                    return Err(EngineError::usage(
                        "the level of confidence needs its explanation",
                        "give `--overall LEVEL --explanation WHY`",
                    ));
                };
                let missing: Vec<&str> = (Component::ALL.iter().zip(&form.assessments))
                    .filter(|(_, said)| said.is_none())
                    .map(|(component, _)| component.as_str())
                    .collect();
                if !missing.is_empty() {
                    return Err(EngineError::refused(
                        format!("not yet assessed: {}", missing.join(", ")),
                        "the level is judged from all four components (GRADE-CERQual): assess these first",
                    ));
                }
                form.overall = Some((level, why));
            }
            (form.coder, form.at) = (coder, at);
            let sentence = match &form.overall {
                Some((level, _)) => format!("set the confidence in `{key}`: {level}"),
                None => format!("assessed the confidence in `{key}`, without a level yet"),
            };
            project.act("priority-confidence", sentence, |writer| Ok(writer.put(&form)?))?;
            Ok(())
        })
    }

    /// Empties the form of a priority.
    ///
    /// # Errors
    /// When there is no such priority, or its form is empty.
    pub fn clear_confidence(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let priority = project.priority(key)?.id;
            let form = project.confidence_of(priority)?.ok_or_else(|| {
                EngineError::refused(
                    format!("nobody assessed the confidence in `{key}`"),
                    "`verbatim priority confidence PROJECT KEY` shows what to fill in",
                )
            })?;
            let sentence = format!("emptied the confidence form of `{key}`");
            project.act("priority-confidence-clear", sentence, |writer| {
                Ok(writer.delete::<Confidence>(form.id)?)
            })?;
            Ok(())
        })
    }

    pub(crate) fn confidence_of(
        &self,
        priority: PriorityId,
    ) -> Result<Option<Confidence>, EngineError> {
        let id = ConfidenceId::derived(&[b"confidence", priority.0.as_bytes()]);
        Ok(self.store.get::<Confidence>(id)?)
    }

    /// Records that somebody looked for quotes that speak against a priority, and what they found.
    ///
    /// # Errors
    /// When there is no such priority, or nothing is said of where and how.
    pub fn looked_for_contrary(&mut self, key: &str, note: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let priority = project.priority(key)?.id;
            let note = filled(note).ok_or_else(|| {
                EngineError::usage(
                    "it is not said where and how was looked",
                    "say it in a sentence: `--note`",
                )
            })?;
            let looked = Looked {
                id: LookedId(project.new_id()),
                priority,
                coder: project.coder.id,
                note,
                at: project.now(),
            };
            let sentence = format!("looked for contrary quotes on `{key}`: {}", looked.note);
            project.act("priority-looked", sentence, |writer| {
                Ok(writer.put(&looked)?)
            })?;
            Ok(())
        })
    }
}
