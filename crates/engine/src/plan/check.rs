//! Checks of actions, and what people decided about what they found.

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_analysis::plan::{ActionFacts, Aspect, Check, PriorityFacts, StepFacts, check};
use verbatim_model::id::{DecisionId, PriorityId};
use verbatim_model::plan::Decision;
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget};
use verbatim_report::{AcceptedView, FindingView, PlanScope, ReportLanguage, finding_reason};

use super::PlanTables;
use super::whole::Whole;
use crate::error::EngineError;
use crate::keys::needed;
use crate::project::Project;
use crate::register::Register;
use crate::stakeholder::Stakeholders;

/// What a check found about an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckRow {
    /// Key of the action.
    pub action: String,
    /// Name of the check.
    pub check: Check,
    /// What it is about.
    pub aspect: Aspect,
    /// What was found, in a sentence.
    pub reason: String,
    /// Why a person lets it stay so.
    pub accepted: Option<AcceptedView>,
}

/// What checks ask of priorities, by id.
pub(super) type Facts = BTreeMap<PriorityId, PriorityFacts>;

impl Project {
    /// What the checks find about the actions of a territory, those of several or none included, or of all. They inform; a
    /// person decides.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn check_plan(&self, territory: Option<&str>) -> Result<Vec<CheckRow>, EngineError> {
        let scope = territory.map(|territory| PlanScope::Territory(territory.to_owned()));
        scope
            .iter()
            .try_for_each(|scope| self.check_territory(scope))?;
        let views = self.action_views(ReportLanguage::English)?;
        let mut found = Vec::new();
        for view in views {
            if scope
                .as_ref()
                .is_some_and(|scope| !scope.holds(&view.territories))
            {
                continue;
            }
            found.extend(view.findings.into_iter().map(|finding| CheckRow {
                action: view.key.clone(),
                check: finding.check,
                aspect: finding.aspect,
                reason: finding.reason,
                accepted: finding.accepted,
            }));
        }
        Ok(found)
    }

    /// Records why what a check finds about an action may stay so; empty text takes that back.
    ///
    /// # Errors
    /// When there is no such action, or the check finds nothing there.
    pub fn accept_finding(
        &mut self,
        check: Check,
        action: &str,
        why: &str,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let view = project.action_view(action)?;
            let tables = PlanTables::read(&project.store)?;
            let of = tables.action(action)?.id;
            let name = verbatim_model::term::Term::as_str(check);
            let id = DecisionId::derived(&[b"decision", of.as_bytes(), name.as_bytes()]);
            let is_known = tables.decisions.iter().any(|row| row.id == id);
            if why.trim().is_empty() && is_known {
                let sentence = format!("took back why `{action}` need not meet `{check}`");
                project.act("plan-accept", sentence, |writer| {
                    Ok(writer.delete::<Decision>(id)?)
                })?;
                return Ok(());
            }
            let why = needed("reason", Some(why), "say with `--why` why it may stay so")?;
            if !view.findings.iter().any(|finding| finding.check == check) {
                return Err(EngineError::refused(
                    format!("`{check}` finds nothing about `{action}`"),
                    "`verbatim plan check` lists what was found",
                ));
            }
            let row = Decision {
                id,
                action: of,
                check: name.to_owned(),
                why: why.clone(),
                coder: project.coder.id,
                at: project.now(),
            };
            let sentence = format!("let `{action}` stay so against `{check}`: {why}");
            project.act("plan-accept", sentence, |writer| Ok(writer.put(&row)?))?;
            Ok(())
        })
    }

    /// What checks ask of all priorities.
    pub(super) fn priority_facts(&self) -> Result<Facts, EngineError> {
        let mut contrary: BTreeMap<PriorityId, usize> = BTreeMap::new();
        for link in self.store.all::<EvidenceLink>()? {
            if let LinkTarget::Priority(priority) = link.target
                && matches!(link.kind, LinkKind::Qualifies | LinkKind::Contradicts)
            {
                *contrary.entry(priority).or_default() += 1;
            }
        }
        let flags: BTreeMap<String, _> = (self.evidence(None)?.into_iter())
            .map(|view| (view.key, view.flags))
            .collect();
        Ok((self.store.priorities()?.into_iter())
            .map(|priority| {
                let facts = PriorityFacts {
                    flags: flags.get(&priority.key).cloned().unwrap_or_default(),
                    key: priority.key,
                    state: priority.state,
                    contrary: contrary.get(&priority.id).copied().unwrap_or(0),
                };
                (priority.id, facts)
            })
            .collect())
    }
}

/// What the checks find about an action, in the words of a language.
pub(super) fn findings(
    whole: &Whole,
    register: &Register,
    stakeholders: &Stakeholders,
    priorities: &Facts,
    language: ReportLanguage,
) -> Vec<FindingView> {
    let action = &whole.action;
    let lead = action.lead.and_then(|id| stakeholders.by_id(id));
    let mut served: Vec<PriorityFacts> = (whole.priorities.iter())
        .filter_map(|row| priorities.get(&row.priority).cloned())
        .collect();
    served.sort_by(|a, b| verbatim_analysis::natural_order(&a.key, &b.key));
    let facts = ActionFacts {
        lead: lead.map(|lead| (lead.organisation.clone(), stakeholders.is_heard(lead.id))),
        start: action.start.clone(),
        end: action.end.clone(),
        cost: action.cost_from.or(action.cost_to),
        sources: whole.funding.iter().map(|source| source.amount).collect(),
        has_revenue: action.revenue.is_some(),
        indicators: (whole.indicators.iter())
            .map(|it| (it.name.clone(), it.baseline.is_some(), it.target.is_some()))
            .collect(),
        priorities: served,
        steps: (whole.steps.iter())
            .map(|step| StepFacts {
                key: step.key.clone(),
                start: step.start.clone(),
                end: step.end.clone(),
                after: step.after.to_vec(),
            })
            .collect(),
    };
    (check(&facts).iter())
        .map(|finding| {
            let name = verbatim_model::term::Term::as_str(finding.check);
            let decision = whole.decisions.iter().find(|row| row.check == name);
            FindingView {
                check: finding.check,
                aspect: finding.check.aspect(),
                reason: finding_reason(language, finding, &action.currency),
                accepted: decision.map(|row| AcceptedView {
                    why: row.why.clone(),
                    by: register.coder_name(row.coder).to_owned(),
                    date: row.at.date(),
                }),
            }
        })
        .collect()
}
