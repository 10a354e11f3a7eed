//! What a person may change about a priority after it was added.

use verbatim_model::priority::{Priority, PriorityState};

use super::distinct;
use crate::error::EngineError;
use crate::project::Project;

/// What is to be changed; `None` leaves what there is.
#[derive(Debug, Clone, Default)]
pub struct PriorityChange {
    /// The claim.
    pub claim: Option<String>,
    /// Territories, instead of those that there are; empty for all.
    pub territories: Option<Vec<String>>,
    /// Keys of objectives, instead of those that there are.
    pub objectives: Option<Vec<String>>,
    /// Who answers for it; empty for nobody.
    pub owner: Option<String>,
    /// Where it stands.
    pub state: Option<PriorityState>,
    /// Key of the priority that it becomes part of; its state becomes *merged*.
    pub merged_into: Option<String>,
    /// The evidence query; empty for none.
    pub query: Option<String>,
}

impl Project {
    /// Changes a priority, in one operation.
    ///
    /// # Errors
    /// When there is no such priority or objective, the claim is empty, the evidence query cannot be read, or merging
    /// would lead around in a circle.
    pub fn set_priority(&mut self, key: &str, change: &PriorityChange) -> Result<(), EngineError> {
        self.settled(|project| project.set_priority_once(key, change))
    }

    fn set_priority_once(&mut self, key: &str, change: &PriorityChange) -> Result<(), EngineError> {
        let before = self.priority(key)?;
        let mut after = before.clone();
        if let Some(claim) = &change.claim {
            after.claim = said_claim(claim)?;
        }
        if let Some(territories) = &change.territories {
            after.territories = distinct(territories);
        }
        if let Some(objectives) = &change.objectives {
            self.check_objectives(objectives)?;
            after.objectives = distinct(objectives);
        }
        if let Some(owner) = &change.owner {
            after.owner = filled(owner);
        }
        if let Some(query) = &change.query {
            after.query = self.checked_query(query)?;
        }
        match (change.state, &change.merged_into) {
            (None | Some(PriorityState::Merged), Some(into)) => {
                after.merged_into = Some(self.merge_goal(&before, into)?.id);
                after.state = PriorityState::Merged;
            }
            (Some(state), Some(_)) => {
                return Err(EngineError::usage(
                    format!("a priority that is merged cannot be `{state}`"),
                    "give either `--state` or `--into`",
                ));
            }
            (Some(PriorityState::Merged), None) if before.merged_into.is_none() => {
                return Err(EngineError::usage(
                    format!("`{key}` is merged into nothing"),
                    "say into which priority: `--into KEY`",
                ));
            }
            (Some(PriorityState::Merged) | None, None) => {}
            (Some(state), None) => {
                after.state = state;
                after.merged_into = None;
            }
        }
        let sentence = match after.state {
            state if state != before.state => format!("set the priority `{key}`: {state}"),
            _ => format!("changed the priority `{key}`: {}", after.claim),
        };
        self.act("priority-set", sentence, |writer| {
            Ok(writer.put_priority(&after)?)
        })?;
        Ok(())
    }

    /// An evidence query that can be read, or `None` where it is empty.
    pub(super) fn checked_query(&self, query: &str) -> Result<Option<String>, EngineError> {
        let query = filled(query);
        if let Some(query) = &query {
            self.compiled(query, &self.lexicon()?)?;
        }
        Ok(query)
    }

    /// The priority that `from` may become part of.
    fn merge_goal(&self, from: &Priority, into: &str) -> Result<Priority, EngineError> {
        let goal = self.priority(into)?;
        let priorities = self.store.priorities()?;
        let mut next = Some(goal.id);
        while let Some(id) = next {
            if id == from.id {
                return Err(EngineError::refused(
                    format!("`{}` cannot become part of itself", from.key),
                    "merge into another priority, one that was not merged into this one",
                ));
            }
            next = priorities
                .iter()
                .find(|priority| priority.id == id)
                .and_then(|priority| priority.merged_into);
        }
        Ok(goal)
    }
}

/// A claim that says something.
pub(super) fn said_claim(claim: &str) -> Result<String, EngineError> {
    filled(claim).ok_or_else(|| {
        EngineError::usage("the claim is empty", "say in one sentence what people want")
    })
}

/// Text without white space around it, or `None` where there is none.
pub(crate) fn filled(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}
