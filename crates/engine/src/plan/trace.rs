//! From an action back to the words it rests on.

use serde::Serialize;

use super::PlanTables;
use super::challenge::ChallengeRow;
use super::solution::votes_of;
use super::whole::Whole;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
use crate::trace::Trace;
use verbatim_report::VoteView;
use verbatim_store::natural;

/// An action with the chains behind it: to priorities and their quotes, and to solutions and what they answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionTrace {
    /// Key.
    pub action: String,
    /// Title.
    pub title: String,
    /// The chain behind each priority that it serves.
    pub priorities: Vec<Trace>,
    /// The solutions that it takes up.
    pub solutions: Vec<TracedSolution>,
}

/// A solution with what it answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TracedSolution {
    /// Key.
    pub solution: String,
    /// Text.
    pub text: String,
    /// What it got.
    pub votes: Vec<VoteView>,
    /// The challenges that it answers.
    pub challenges: Vec<TracedChallenge>,
}

/// A challenge with the words that it was drawn from.
pub type TracedChallenge = ChallengeRow;

impl Project {
    /// The chains behind an action.
    ///
    /// # Errors
    /// When there is no such action, or a text is damaged.
    pub fn trace_action(&self, key: &str) -> Result<ActionTrace, EngineError> {
        let register = Register::read(&self.store)?;
        let tables = PlanTables::read(&self.store)?;
        let whole = Whole::of(&tables, tables.action(key)?);
        let mut keys: Vec<String> = (self.store.priorities()?.into_iter())
            .filter(|priority| {
                whole
                    .priorities
                    .iter()
                    .any(|row| row.priority == priority.id)
            })
            .map(|priority| priority.key)
            .collect();
        keys.sort_by_cached_key(|key| natural(key));
        let taken = (tables.solutions.iter()).filter(|solution| {
            whole
                .solutions
                .iter()
                .any(|row| row.solution == solution.id)
        });
        Ok(ActionTrace {
            action: whole.action.key.clone(),
            title: whole.action.title.clone(),
            priorities: keys
                .iter()
                .map(|key| self.trace(key))
                .collect::<Result<_, _>>()?,
            solutions: taken
                .map(|solution| {
                    let answered = tables.challenges.iter().filter(|challenge| {
                        (tables.answers.iter())
                            .any(|row| row.solution == solution.id && row.challenge == challenge.id)
                    });
                    Ok(TracedSolution {
                        solution: solution.key.clone(),
                        text: solution.text.clone(),
                        votes: votes_of(&register, &tables, solution.id),
                        challenges: answered
                            .map(|challenge| self.challenge_row(&register, &tables, challenge))
                            .collect::<Result<_, _>>()?,
                    })
                })
                .collect::<Result<_, EngineError>>()?,
        })
    }

    /// Whether there is an action with this key and no priority.
    #[must_use]
    pub fn is_action(&self, key: &str) -> bool {
        let is_priority = self.priority(key).is_ok();
        !is_priority && PlanTables::read(&self.store).is_ok_and(|tables| tables.action(key).is_ok())
    }
}
