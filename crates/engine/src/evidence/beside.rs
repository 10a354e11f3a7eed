//! What a report shows beside the evidence of priorities, as it is stored.

use std::collections::BTreeMap;

use verbatim_analysis::evidence::PriorityEvidence;
use verbatim_model::confidence::{Component, Confidence};
use verbatim_model::id::{LinkId, PriorityId};
use verbatim_model::priority::{EvidenceLink, LinkTarget};
use verbatim_model::term::Term as _;
use verbatim_model::validation::{Put, Validation};
use verbatim_report::{
    AssessmentView, ConfidenceView, Paraphrase, PracticeMaterial, RemarkView, ValidationMaterial,
};

use crate::practice::Case;
use crate::register::Register;

/// The validations of objectives, and of the priorities that are shown.
pub(super) fn asked(
    validations: &[Validation],
    keys: &BTreeMap<PriorityId, String>,
    evidence_of: &dyn Fn(LinkTarget) -> PriorityEvidence,
) -> Vec<ValidationMaterial> {
    (validations.iter())
        .filter_map(|validation| {
            let (priority, objective) = match &validation.put {
                Put::Priority(id) => (Some(keys.get(id)?.clone()), None),
                Put::Objective(key) => (None, Some(key.clone())),
            };
            Some(ValidationMaterial {
                key: validation.key.clone(),
                priority,
                objective,
                session: validation.session,
                wording: validation.wording.clone(),
                result: validation.result,
                note: validation.note.clone(),
                evidence: evidence_of(LinkTarget::Validation(validation.id)),
            })
        })
        .collect()
}

/// All good practices.
pub(super) fn practices(
    cases: Vec<Case>,
    evidence_of: &dyn Fn(LinkTarget) -> PriorityEvidence,
) -> Vec<PracticeMaterial> {
    (cases.into_iter())
        .map(|case| PracticeMaterial {
            key: case.practice.key,
            title: case.practice.title,
            territory: case.practice.territory,
            session: case.practice.session,
            description: case.practice.description,
            lessons: (case.lessons.into_iter())
                .map(|lesson| {
                    let evidence = evidence_of(LinkTarget::Lesson(lesson.id));
                    (lesson.number, lesson.text, evidence)
                })
                .collect(),
            remarks: (case.remarks.into_iter()).map(RemarkView::from).collect(),
        })
        .collect()
}

/// The form of GRADE-CERQual as a report shows it.
pub(super) fn confidence_view(form: &Confidence, register: &Register) -> ConfidenceView {
    let said = (Component::ALL.iter().zip(&form.assessments)).filter_map(|(component, said)| {
        let said = said.as_ref()?;
        Some(AssessmentView {
            component: *component,
            concern: said.concern,
            reason: said.reason.clone(),
        })
    });
    ConfidenceView {
        assessments: said.collect(),
        overall: form.overall.as_ref().map(|(level, _)| *level),
        explanation: form.overall.as_ref().map(|(_, why)| why.clone()),
        by: register.coder_name(form.coder).to_owned(),
        date: form.at.date(),
    }
}

/// What a researcher says instead of the words of a link, also where its coding stands among the quotes by code.
pub(super) fn paraphrase(register: &Register, link: &EvidenceLink) -> Vec<(LinkId, Paraphrase)> {
    let Some(text) = link.paraphrase.clone() else {
        return Vec::new();
    };
    let by = link.paraphrase_by.unwrap_or(link.coder);
    let by = register.coder_name(by).to_owned();
    let ids = [Some(link.id), link.coding.map(|coding| LinkId(coding.0))];
    (ids.into_iter().flatten())
        .map(|id| {
            (
                id,
                Paraphrase {
                    text: text.clone(),
                    by: by.clone(),
                },
            )
        })
        .collect()
}
