//! An action with all that belongs to it, read from the tables and written back by what differs.

use verbatim_model::id::{
    ActionId, ActionPartnerId, ActionPriorityId, FollowUpId, FundingId, IndicatorId, PriorityId,
    RiskId, SolutionId, StakeholderId,
};
use verbatim_model::lines::Lines;
use verbatim_model::plan::{
    Action, ActionPartner, ActionPriority, ActionSolution, Decision, FollowUp, Funding, Indicator,
    Risk, Step,
};
use verbatim_store::Writer;

use super::items::{FollowUpItem, FundingItem, IndicatorItem, RiskItem};
use super::{PlanTables, solution};
use crate::error::EngineError;

/// An action with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Whole {
    pub action: Action,
    pub priorities: Vec<ActionPriority>,
    pub solutions: Vec<ActionSolution>,
    pub partners: Vec<ActionPartner>,
    pub funding: Vec<Funding>,
    pub indicators: Vec<Indicator>,
    pub risks: Vec<Risk>,
    pub follow_ups: Vec<FollowUp>,
    pub steps: Vec<Step>,
    pub decisions: Vec<Decision>,
}

/// Makes rows be `after` that were `before`.
macro_rules! replace {
    ($writer:ident, $type:ident, $before:expr, $after:expr) => {
        for row in &$before {
            if !$after.iter().any(|other| other.id == row.id) {
                $writer.delete::<$type>(row.id)?;
            }
        }
        for row in &$after {
            $writer.put(row)?;
        }
    };
}

impl Whole {
    /// A new action of which nothing is said yet.
    pub fn new(id: ActionId, key: String) -> Self {
        Self {
            action: Action {
                id,
                key,
                title: String::new(),
                title_en: None,
                territories: Lines::default(),
                description: None,
                practices: Lines::default(),
                lead: None,
                beneficiaries: Lines::default(),
                start: None,
                end: None,
                cost_from: None,
                cost_to: None,
                currency: "EUR".to_owned(),
                revenue: None,
                values: Vec::new(),
                principles: Vec::new(),
            },
            priorities: Vec::new(),
            solutions: Vec::new(),
            partners: Vec::new(),
            funding: Vec::new(),
            indicators: Vec::new(),
            risks: Vec::new(),
            follow_ups: Vec::new(),
            steps: Vec::new(),
            decisions: Vec::new(),
        }
    }

    pub fn of(tables: &PlanTables, action: &Action) -> Self {
        fn own<R: Clone>(rows: &[R], id: ActionId, of: fn(&R) -> ActionId) -> Vec<R> {
            rows.iter().filter(|row| of(row) == id).cloned().collect()
        }
        Self {
            action: action.clone(),
            priorities: own(&tables.priorities, action.id, |row| row.action),
            solutions: own(&tables.taken_up, action.id, |row| row.action),
            partners: own(&tables.partners, action.id, |row| row.action),
            funding: own(&tables.funding, action.id, |row| row.action),
            indicators: own(&tables.indicators, action.id, |row| row.action),
            risks: own(&tables.risks, action.id, |row| row.action),
            follow_ups: own(&tables.follow_ups, action.id, |row| row.action),
            steps: own(&tables.steps, action.id, |row| row.action),
            decisions: own(&tables.decisions, action.id, |row| row.action),
        }
    }

    /// Writes what differs from `before`.
    pub fn write(&self, writer: &mut Writer<'_>, before: Option<&Self>) -> Result<(), EngineError> {
        let nothing = Self::new(self.action.id, String::new());
        let before = before.unwrap_or(&nothing);
        writer.put(&self.action)?;
        replace!(writer, ActionPriority, before.priorities, self.priorities);
        replace!(writer, ActionSolution, before.solutions, self.solutions);
        replace!(writer, ActionPartner, before.partners, self.partners);
        replace!(writer, Funding, before.funding, self.funding);
        replace!(writer, Indicator, before.indicators, self.indicators);
        replace!(writer, Risk, before.risks, self.risks);
        replace!(writer, FollowUp, before.follow_ups, self.follow_ups);
        replace!(writer, Step, before.steps, self.steps);
        replace!(writer, Decision, before.decisions, self.decisions);
        Ok(())
    }

    /// Takes all of it away.
    pub fn delete(&self, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        let nothing = Self::new(self.action.id, String::new());
        replace!(writer, ActionPriority, self.priorities, nothing.priorities);
        replace!(writer, ActionSolution, self.solutions, nothing.solutions);
        replace!(writer, ActionPartner, self.partners, nothing.partners);
        replace!(writer, Funding, self.funding, nothing.funding);
        replace!(writer, Indicator, self.indicators, nothing.indicators);
        replace!(writer, Risk, self.risks, nothing.risks);
        replace!(writer, FollowUp, self.follow_ups, nothing.follow_ups);
        replace!(writer, Step, self.steps, nothing.steps);
        replace!(writer, Decision, self.decisions, nothing.decisions);
        Ok(writer.delete::<Action>(self.action.id)?)
    }

    pub fn serve(&mut self, priorities: &[PriorityId]) {
        for &priority in priorities {
            let id = ActionPriorityId::derived(&[
                b"action-priority",
                self.action.id.as_bytes(),
                priority.as_bytes(),
            ]);
            if !self.priorities.iter().any(|row| row.id == id) {
                let action = self.action.id;
                self.priorities.push(ActionPriority {
                    id,
                    action,
                    priority,
                });
            }
        }
    }

    pub fn take_up(&mut self, solutions: &[SolutionId]) {
        for &id in solutions {
            let row = solution::taken_up(&self.action, id);
            if !self.solutions.contains(&row) {
                self.solutions.push(row);
            }
        }
    }

    pub fn join(&mut self, partners: &[StakeholderId]) {
        for &stakeholder in partners {
            let id = ActionPartnerId::derived(&[
                b"action-partner",
                self.action.id.as_bytes(),
                stakeholder.as_bytes(),
            ]);
            if !self.partners.iter().any(|row| row.id == id) {
                let action = self.action.id;
                self.partners.push(ActionPartner {
                    id,
                    action,
                    stakeholder,
                });
            }
        }
    }

    pub fn fund(&mut self, items: &[FundingItem]) {
        self.funding = (items.iter().zip(0..))
            .map(|(item, position)| Funding {
                id: FundingId(self.row_id("funding", position)),
                action: self.action.id,
                position,
                programme: item.programme.clone(),
                amount: item.amount,
                certainty: item.certainty,
            })
            .collect();
    }

    pub fn measure(&mut self, items: &[IndicatorItem]) {
        self.indicators = (items.iter().zip(0..))
            .map(|(item, position)| Indicator {
                id: IndicatorId(self.row_id("indicator", position)),
                action: self.action.id,
                position,
                name: item.name.clone(),
                unit: item.unit.clone(),
                baseline: item.baseline.clone(),
                target: item.target.clone(),
                date: item.date.clone(),
            })
            .collect();
    }

    pub fn risk(&mut self, items: &[RiskItem]) {
        self.risks = (items.iter().zip(0..))
            .map(|(item, position)| Risk {
                id: RiskId(self.row_id("risk", position)),
                action: self.action.id,
                position,
                text: item.text.clone(),
                mitigation: item.mitigation.clone(),
            })
            .collect();
    }

    pub fn follow(&mut self, items: &[FollowUpItem]) {
        self.follow_ups = (items.iter().zip(0..))
            .map(|(item, position)| FollowUp {
                id: FollowUpId(self.row_id("follow-up", position)),
                action: self.action.id,
                position,
                kind: item.kind,
                text: item.text.clone(),
            })
            .collect();
    }

    /// The id of a row by its place in a list of the action.
    fn row_id(&self, list: &str, position: u32) -> verbatim_model::id::Uuid {
        verbatim_model::id::derived_uuid(&[
            list.as_bytes(),
            self.action.id.as_bytes(),
            &position.to_le_bytes(),
        ])
    }
}
