//! Solutions: what could be done about challenges, and what each got when people chose.

use serde::Serialize;
use verbatim_model::coding::MemoTarget;
use verbatim_model::id::{ChallengeId, SolutionChallengeId, SolutionId, VoteId};
use verbatim_model::plan::{Action, ActionSolution, Solution, SolutionChallenge, Vote, VoteMethod};
use verbatim_report::VoteView;
use verbatim_store::natural;

use super::PlanTables;
use crate::error::EngineError;
use crate::keys::{free_key, needed, say};
use crate::memo::delete_memos;
use crate::project::Project;
use crate::register::Register;

/// What is said of a solution; `None` leaves what there is, and empty text takes it away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SolutionChange {
    /// The solution, as on the card.
    pub text: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Keys of the challenges that it answers, instead of those that there are.
    pub challenges: Option<Vec<String>>,
}

/// What a solution got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteRequest {
    /// Key of the session.
    pub session: Option<String>,
    /// How people chose.
    pub method: VoteMethod,
    /// Hands, dots or points, or the place of a ranking.
    pub result: u32,
    /// How many people voted.
    pub voters: u32,
    /// Anything else.
    pub note: Option<String>,
}

/// One solution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SolutionRow {
    /// Key.
    pub key: String,
    /// Text.
    pub text: String,
    /// Territory.
    pub territory: Option<String>,
    /// Keys of the challenges that it answers.
    pub challenges: Vec<String>,
    /// What it got.
    pub votes: Vec<VoteView>,
    /// Keys of the actions that take it up.
    pub actions: Vec<String>,
}

impl Project {
    /// Adds a solution and returns its key.
    ///
    /// # Errors
    /// When its text is empty, the key is taken or unfit, or a challenge is unknown.
    pub fn add_solution(
        &mut self,
        key: Option<&str>,
        change: &SolutionChange,
    ) -> Result<String, EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let taken = |key: &str| tables.solutions.iter().any(|row| row.key == key);
            let key = free_key("solution", "S", key, taken)?;
            let mut row = Solution {
                id: SolutionId(project.new_id()),
                key: key.clone(),
                text: String::new(),
                territory: None,
            };
            changed(&mut row, change)?;
            let answers = answers(
                &tables,
                row.id,
                change.challenges.as_deref().unwrap_or_default(),
            )?;
            project.act(
                "solution-add",
                format!("added the solution `{key}`: {}", row.text),
                |writer| {
                    writer.put(&row)?;
                    Ok(answers.iter().try_for_each(|answer| writer.put(answer))?)
                },
            )?;
            Ok(key)
        })
    }

    /// Changes a solution.
    ///
    /// # Errors
    /// When there is none, its text would be empty, or a challenge is unknown.
    pub fn set_solution(&mut self, key: &str, change: &SolutionChange) -> Result<(), EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let mut row = tables.solution(key)?.clone();
            changed(&mut row, change)?;
            let wanted = (change.challenges.as_deref())
                .map(|keys| answers(&tables, row.id, keys))
                .transpose()?;
            let sentence = format!("changed the solution `{key}`: {}", row.text);
            project.act("solution-set", sentence, |writer| {
                writer.put(&row)?;
                let Some(wanted) = wanted else { return Ok(()) };
                for known in tables
                    .answers
                    .iter()
                    .filter(|answer| answer.solution == row.id)
                {
                    if !wanted.contains(known) {
                        writer.delete::<SolutionChallenge>(known.id)?;
                    }
                }
                Ok(wanted.iter().try_for_each(|answer| writer.put(answer))?)
            })?;
            Ok(())
        })
    }

    /// Says which challenges a solution answers, or with `gone` that it does not.
    ///
    /// # Errors
    /// When there is no such solution or challenge.
    pub fn link_solution(
        &mut self,
        key: &str,
        challenges: &[String],
        gone: bool,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let id = tables.solution(key)?.id;
            let rows = answers(&tables, id, challenges)?;
            let (kind, sentence) = match gone {
                false => (
                    "solution-link",
                    format!("the solution `{key}` answers {}", challenges.join(", ")),
                ),
                true => (
                    "solution-unlink",
                    format!(
                        "the solution `{key}` does not answer {}",
                        challenges.join(", ")
                    ),
                ),
            };
            project.act(kind, sentence, |writer| {
                for row in &rows {
                    match gone {
                        false => writer.put(row)?,
                        true => writer.delete::<SolutionChallenge>(row.id)?,
                    }
                }
                Ok(())
            })?;
            Ok(())
        })
    }

    /// Records what a solution got when people chose. One result for each session and method; the last counts.
    ///
    /// # Errors
    /// When there is no such solution or session, or the numbers make no sense.
    pub fn vote_for_solution(
        &mut self,
        key: &str,
        request: &VoteRequest,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let tables = PlanTables::read(&project.store)?;
            let row = vote(&register, tables.solution(key)?.id, request)?;
            let sentence = format!(
                "recorded a vote for the solution `{key}`: {} {} of {}",
                row.method, row.result, row.voters
            );
            project.act("solution-vote", sentence, |writer| Ok(writer.put(&row)?))?;
            Ok(())
        })
    }

    /// Removes a solution with its links, votes and memos; one undo brings it back.
    ///
    /// # Errors
    /// When there is none, or an action takes it up.
    pub fn remove_solution(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let tables = PlanTables::read(&project.store)?;
            let row = tables.solution(key)?;
            let actions = tables.actions_of(row.id);
            if !actions.is_empty() {
                return Err(EngineError::refused(
                    format!("`{key}` is taken up by {}", actions.join(", ")),
                    "unlink it there first: `verbatim action unlink PROJECT ACTION --solution KEY`",
                ));
            }
            let memos = project.memos_on(MemoTarget::Solution, row.id.0)?;
            let sentence = format!("removed the solution `{key}`: {}", row.text);
            project.act("solution-remove", sentence, |writer| {
                for answer in tables
                    .answers
                    .iter()
                    .filter(|answer| answer.solution == row.id)
                {
                    writer.delete::<SolutionChallenge>(answer.id)?;
                }
                for vote in tables.votes.iter().filter(|vote| vote.solution == row.id) {
                    writer.delete::<Vote>(vote.id)?;
                }
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<Solution>(row.id)?)
            })?;
            Ok(())
        })
    }

    /// The solutions of a territory, or all; with `key` that one alone.
    ///
    /// # Errors
    /// When there is none of this key.
    pub fn solutions(
        &self,
        territory: Option<&str>,
        key: Option<&str>,
    ) -> Result<Vec<SolutionRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let tables = PlanTables::read(&self.store)?;
        if let Some(key) = key {
            tables.solution(key)?;
        }
        Ok((tables.solutions.iter())
            .filter(|row| key.is_none_or(|key| row.key == key))
            .filter(|row| territory.is_none_or(|wanted| row.territory.as_deref() == Some(wanted)))
            .map(|row| SolutionRow {
                key: row.key.clone(),
                text: row.text.clone(),
                territory: row.territory.clone(),
                challenges: tables.challenges_of(row.id),
                votes: votes_of(&register, &tables, row.id),
                actions: tables.actions_of(row.id),
            })
            .collect())
    }
}

pub(super) fn changed(row: &mut Solution, change: &SolutionChange) -> Result<(), EngineError> {
    if change.text.is_some() || row.text.is_empty() {
        row.text = needed("solution", change.text.as_deref(), "say it with `--text`")?;
    }
    say(&mut row.territory, &change.territory);
    Ok(())
}

fn answers(
    tables: &PlanTables,
    solution: SolutionId,
    challenges: &[String],
) -> Result<Vec<SolutionChallenge>, EngineError> {
    (challenges.iter())
        .map(|key| Ok(answer(solution, tables.challenge(key)?.id)))
        .collect()
}

/// That a solution answers a challenge; the same on every machine.
pub(super) fn answer(solution: SolutionId, challenge: ChallengeId) -> SolutionChallenge {
    SolutionChallenge {
        id: SolutionChallengeId::derived(&[b"answer", solution.as_bytes(), challenge.as_bytes()]),
        solution,
        challenge,
    }
}

/// A vote that makes sense.
pub(super) fn vote(
    register: &Register,
    solution: SolutionId,
    request: &VoteRequest,
) -> Result<Vote, EngineError> {
    if request.voters == 0 {
        return Err(EngineError::usage(
            "nobody voted",
            "say how many did with `--voters`",
        ));
    }
    if request.method.is_place() && request.result == 0 {
        return Err(EngineError::usage(
            "`0` is no place",
            "the first place of a ranking is 1",
        ));
    }
    if request.method == VoteMethod::ShowOfHands && request.result > request.voters {
        return Err(EngineError::usage(
            format!("{} hands of {} people", request.result, request.voters),
            "everybody has one hand to raise; other methods are dots and points",
        ));
    }
    let session = (request.session.as_deref())
        .map(|key| register.session(key).map(|session| session.id))
        .transpose()?;
    let place = session.map(|id| id.as_bytes().to_vec()).unwrap_or_default();
    let method = verbatim_model::term::Term::as_str(request.method);
    Ok(Vote {
        id: VoteId::derived(&[b"vote", solution.as_bytes(), &place, method.as_bytes()]),
        solution,
        session,
        method: request.method,
        result: request.result,
        voters: request.voters,
        note: request.note.as_deref().and_then(crate::priority::filled),
    })
}

/// What a solution got, by session and method.
pub(super) fn votes_of(
    register: &Register,
    tables: &PlanTables,
    solution: SolutionId,
) -> Vec<VoteView> {
    let mut votes: Vec<VoteView> = (tables.votes.iter())
        .filter(|vote| vote.solution == solution)
        .map(|vote| VoteView {
            method: vote.method,
            result: vote.result,
            voters: vote.voters,
            session: vote
                .session
                .and_then(|id| Some(register.sessions.get(&id)?.key.clone())),
            note: vote.note.clone(),
        })
        .collect();
    votes.sort_by_cached_key(|vote| (vote.session.as_deref().map(natural), vote.method));
    votes
}

/// The actions that a solution is taken up by, as rows to write.
pub(super) fn taken_up(action: &Action, solution: SolutionId) -> ActionSolution {
    ActionSolution {
        id: verbatim_model::id::ActionSolutionId::derived(&[
            b"action-solution",
            action.id.as_bytes(),
            solution.as_bytes(),
        ]),
        action: action.id,
        solution,
    }
}
