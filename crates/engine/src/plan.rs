//! From challenges to solutions, actions and steps: what co-creation connects, and the Local Action Plan that comes of it.

mod action;
mod board;
mod challenge;
mod check;
mod items;
mod sheet;
mod solution;
mod step;
mod trace;
mod view;
mod whole;

use verbatim_model::id::{ActionId, ChallengeId, SolutionId};
use verbatim_model::plan::{
    Action, ActionPartner, ActionPriority, ActionSolution, Challenge, Decision, FollowUp, Funding,
    Indicator, Risk, Solution, SolutionChallenge, Step, Vote,
};
use verbatim_model::stakeholder::Citation;
use verbatim_store::{Record, Store, natural};

use crate::error::EngineError;
use crate::register::hint;

pub use action::{ActionChange, ActionLinks, ActionRow};
pub use board::PlanBoard;
pub use challenge::{ChallengeChange, ChallengeRow, CitedRow};
pub use check::CheckRow;
pub use items::{FollowUpItem, FundingItem, IndicatorItem, RiskItem};
pub use sheet::PlanSheetOutcome;
pub use solution::{SolutionChange, SolutionRow, VoteRequest};
pub use step::{StepChange, StepRow};
pub use trace::{ActionTrace, TracedChallenge, TracedSolution};

/// All that co-creation connects, read at once; each kind by key where it has one.
pub(crate) struct PlanTables {
    pub challenges: Vec<Challenge>,
    /// Words that challenges were drawn from, as far as they stand in the texts in force.
    pub citations: Vec<Citation>,
    pub solutions: Vec<Solution>,
    pub answers: Vec<SolutionChallenge>,
    pub votes: Vec<Vote>,
    pub actions: Vec<Action>,
    pub priorities: Vec<ActionPriority>,
    pub taken_up: Vec<ActionSolution>,
    pub partners: Vec<ActionPartner>,
    pub funding: Vec<Funding>,
    pub indicators: Vec<Indicator>,
    pub risks: Vec<Risk>,
    pub follow_ups: Vec<FollowUp>,
    pub steps: Vec<Step>,
    pub decisions: Vec<Decision>,
}

fn by_key<R: Record>(store: &Store, key: fn(&R) -> &str) -> Result<Vec<R>, EngineError> {
    let mut rows: Vec<R> = store.all()?;
    rows.sort_by_cached_key(|row| natural(key(row)));
    Ok(rows)
}

impl PlanTables {
    pub fn read(store: &Store) -> Result<Self, EngineError> {
        let mut citations: Vec<Citation> = store.all()?;
        citations.retain(|cited| cited.challenge.is_some());
        citations.sort_by_key(|cited| (cited.passage, cited.id));
        let mut funding: Vec<Funding> = store.all()?;
        funding.sort_by_key(|row| row.position);
        let mut indicators: Vec<Indicator> = store.all()?;
        indicators.sort_by_key(|row| row.position);
        let mut risks: Vec<Risk> = store.all()?;
        risks.sort_by_key(|row| row.position);
        let mut follow_ups: Vec<FollowUp> = store.all()?;
        follow_ups.sort_by_key(|row| row.position);
        Ok(Self {
            challenges: by_key(store, |row: &Challenge| &row.key)?,
            citations,
            solutions: by_key(store, |row: &Solution| &row.key)?,
            answers: store.all()?,
            votes: store.all()?,
            actions: by_key(store, |row: &Action| &row.key)?,
            priorities: store.all()?,
            taken_up: store.all()?,
            partners: store.all()?,
            funding,
            indicators,
            risks,
            follow_ups,
            steps: by_key(store, |row: &Step| &row.key)?,
            decisions: store.all()?,
        })
    }

    pub fn challenge(&self, key: &str) -> Result<&Challenge, EngineError> {
        named("challenge", key, &self.challenges, |row| &row.key)
    }

    pub fn solution(&self, key: &str) -> Result<&Solution, EngineError> {
        named("solution", key, &self.solutions, |row| &row.key)
    }

    pub fn action(&self, key: &str) -> Result<&Action, EngineError> {
        named("action", key, &self.actions, |row| &row.key)
    }

    /// Keys of the solutions that answer a challenge.
    fn solutions_of(&self, challenge: ChallengeId) -> Vec<String> {
        let answers = |solution: &&Solution| {
            (self.answers.iter())
                .any(|row| row.challenge == challenge && row.solution == solution.id)
        };
        (self.solutions.iter().filter(answers))
            .map(|row| row.key.clone())
            .collect()
    }

    /// Keys of the challenges that a solution answers.
    fn challenges_of(&self, solution: SolutionId) -> Vec<String> {
        let answered = |challenge: &&Challenge| {
            (self.answers.iter())
                .any(|row| row.solution == solution && row.challenge == challenge.id)
        };
        (self.challenges.iter().filter(answered))
            .map(|row| row.key.clone())
            .collect()
    }

    /// Keys of the actions that take up a solution.
    fn actions_of(&self, solution: SolutionId) -> Vec<String> {
        let takes_up = |action: &&Action| {
            (self.taken_up.iter()).any(|row| row.solution == solution && row.action == action.id)
        };
        (self.actions.iter().filter(takes_up))
            .map(|row| row.key.clone())
            .collect()
    }

    /// Keys of the solutions that an action takes up.
    fn taken_up_by(&self, action: ActionId) -> Vec<String> {
        let is_taken = |solution: &&Solution| {
            (self.taken_up.iter()).any(|row| row.action == action && row.solution == solution.id)
        };
        (self.solutions.iter().filter(is_taken))
            .map(|row| row.key.clone())
            .collect()
    }
}

/// The row with a key.
fn named<'r, R>(
    what: &'static str,
    key: &str,
    rows: &'r [R],
    key_of: impl Fn(&R) -> &str,
) -> Result<&'r R, EngineError> {
    rows.iter()
        .find(|row| key_of(row) == key.trim())
        .ok_or_else(|| {
            let keys = rows.iter().map(&key_of);
            let otherwise = format!("`verbatim {what} list` shows them");
            EngineError::unknown(what, key, hint(key, keys, &otherwise))
        })
}
