//! What a plan shows, ready to be written in any format. Its JSON form stands in the JSON report under `plan`.

use std::fmt;

use serde::{Deserialize, Serialize};
use verbatim_analysis::evidence::Flag;
use verbatim_analysis::plan::{Aspect, Check};
use verbatim_model::lines::Lines;
use verbatim_model::money::Money;
use verbatim_model::plan::{Certainty, FollowUpKind, NebPrinciple, NebValue, VoteMethod};
use verbatim_model::priority::PriorityState;
use verbatim_model::session::SessionKind;

use crate::figures::{CoverageRow, GridView};
use crate::wording::Wording;

/// What a plan is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlanScope {
    /// One territory.
    Territory(String),
    /// All territories together.
    Joint,
}

impl PlanScope {
    /// The territory, where it is one.
    #[must_use]
    pub fn territory(&self) -> Option<&str> {
        match self {
            Self::Territory(territory) => Some(territory),
            Self::Joint => None,
        }
    }

    /// Whether something with these territories belongs to it: that of the territory, and what is of no territory or of
    /// several and so of all.
    #[must_use]
    pub fn holds(&self, territories: &[String]) -> bool {
        match self {
            Self::Joint => true,
            Self::Territory(wanted) => territories.is_empty() || territories.contains(wanted),
        }
    }

    /// As a report states it.
    pub(crate) fn stated(&self, wording: &Wording) -> String {
        match self {
            Self::Territory(territory) => territory.clone(),
            Self::Joint => wording.say("plan-joint"),
        }
    }

    /// What a report states.
    pub(crate) fn of_stated(stated: &str, wording: &Wording) -> Self {
        match stated.trim() {
            joint if joint == wording.say("plan-joint") => Self::Joint,
            territory => Self::Territory(territory.to_owned()),
        }
    }
}

impl fmt::Display for PlanScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.territory().unwrap_or("*"))
    }
}

/// A plan. The quotes of its priorities stand in the report.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanView {
    /// What it is of.
    pub scope: PlanScope,
    /// The territories that it is about, by name.
    pub territories: Vec<String>,
    /// The objectives of the codebook in its order, and last the priorities without one.
    pub chapters: Vec<ChapterView>,
    /// The priorities.
    pub states: Vec<PriorityStateView>,
    /// The challenges, by key.
    pub challenges: Vec<ChallengeView>,
    /// The solutions, by key.
    pub solutions: Vec<SolutionView>,
    /// The actions, by key.
    pub actions: Vec<ActionView>,
    /// The sessions of its territories, by date and key.
    pub sessions: Vec<SessionView>,
    /// Participants and experts who attended.
    pub people: usize,
    /// Their stakeholder groups, the largest first; small ones are put together as `…`.
    pub groups: Vec<GroupView>,
    /// Groups of fewer people are put together.
    pub small_cell: usize,
    /// Which kinds of stakeholders have been heard; those of which there are any.
    pub coverage: Vec<CoverageRow>,
    /// Influence against interest.
    pub grid: GridView,
    /// Good practices that actions build on, by key.
    pub practices: Vec<TakenUpView>,
}

impl PlanView {
    /// What it tells of a priority.
    pub(crate) fn priority(&self, key: &str) -> Option<&PriorityStateView> {
        self.states.iter().find(|state| state.priority == key)
    }
}

/// An objective with what serves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChapterView {
    /// Key of the objective; `None` for what serves none.
    pub objective: Option<String>,
    /// Its name.
    pub name: String,
    /// Keys of priorities.
    pub priorities: Vec<String>,
}

/// What a plan tells of a priority: the claim, what carries it, where it stands, and who serves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PriorityStateView {
    /// Key.
    pub priority: String,
    /// Claim.
    pub claim: String,
    /// Territories; none is all.
    pub territories: Vec<String>,
    /// What its evidence is, in a sentence.
    pub evidence_line: String,
    /// Flags that are raised.
    pub flags: Vec<Flag>,
    /// State.
    pub state: PriorityState,
    /// Keys of actions that serve it.
    pub actions: Vec<String>,
}

/// A challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChallengeView {
    /// Key.
    pub key: String,
    /// Text.
    pub text: String,
    /// Territory.
    pub territory: Option<String>,
    /// Key of the session in which it was raised.
    pub session: Option<String>,
    /// From how many passages it was drawn.
    pub passages: usize,
    /// Keys of solutions.
    pub solutions: Vec<String>,
}

/// A solution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SolutionView {
    /// Key.
    pub key: String,
    /// Text.
    pub text: String,
    /// Territory.
    pub territory: Option<String>,
    /// Keys of challenges that it answers.
    pub challenges: Vec<String>,
    /// What it got.
    pub votes: Vec<VoteView>,
    /// Keys of actions that take it up.
    pub actions: Vec<String>,
}

/// What a solution got when people chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VoteView {
    /// How.
    pub method: VoteMethod,
    /// Hands, dots or points, or the place of a ranking.
    pub result: u32,
    /// How many people voted.
    pub voters: u32,
    /// Key of the session.
    pub session: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// A stakeholder in an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActorView {
    /// Key.
    pub key: String,
    /// Name.
    pub organisation: String,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Title in English.
    pub title_en: Option<String>,
    /// Territories.
    pub territories: Lines,
    /// What is done and why.
    pub description: Option<String>,
    /// Keys of priorities that it serves.
    pub priorities: Vec<String>,
    /// Keys of solutions that it takes up.
    pub solutions: Vec<String>,
    /// Keys of good practices that it builds on.
    pub practices: Lines,
    /// Who leads.
    pub lead: Option<ActorView>,
    /// Partners.
    pub partners: Vec<ActorView>,
    /// Who gains.
    pub beneficiaries: Lines,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Least cost.
    pub cost_from: Option<Money>,
    /// Greatest cost.
    pub cost_to: Option<Money>,
    /// Currency.
    pub currency: String,
    /// Where the money comes from.
    pub funding: Vec<FundingView>,
    /// What carries it after the funding.
    pub revenue: Option<String>,
    /// How it is known to work.
    pub indicators: Vec<IndicatorView>,
    /// What may go wrong.
    pub risks: Vec<RiskView>,
    /// Values that it serves.
    pub values: Vec<NebValue>,
    /// Working principles.
    pub principles: Vec<NebPrinciple>,
    /// What may follow.
    pub follow_ups: Vec<FollowUpView>,
    /// Its steps, by key.
    pub steps: Vec<StepView>,
    /// What the checks found.
    pub findings: Vec<FindingView>,
}

/// Where money comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FundingView {
    /// Programme or giver.
    pub programme: String,
    /// How much.
    pub amount: Option<Money>,
    /// How sure.
    pub certainty: Certainty,
}

/// How it is known whether an action works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IndicatorView {
    /// What is measured.
    pub indicator: String,
    /// In what.
    pub unit: Option<String>,
    /// What it is now.
    pub baseline: Option<String>,
    /// What it shall be.
    pub target: Option<String>,
    /// By when.
    pub date: Option<String>,
}

/// What may go wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RiskView {
    /// What.
    pub risk: String,
    /// What is done about it.
    pub mitigation: Option<String>,
}

/// What an action may lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FollowUpView {
    /// What it is.
    pub kind: FollowUpKind,
    /// What.
    pub text: String,
}

/// A part of an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepView {
    /// Key.
    pub key: String,
    /// What is done.
    pub title: String,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Who does it.
    pub owner: Option<String>,
    /// Keys of steps that come before it.
    pub after: Lines,
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingView {
    /// Name of the check.
    pub check: Check,
    /// What it is about.
    pub aspect: Aspect,
    /// What was found, in a sentence.
    pub reason: String,
    /// Why a person lets it stay so.
    pub accepted: Option<AcceptedView>,
}

/// Why a finding may stay so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AcceptedView {
    /// Why.
    pub why: String,
    /// Who decided.
    pub by: String,
    /// The day.
    pub date: String,
}

/// A session of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionView {
    /// Key.
    pub session: String,
    /// What it was.
    pub kind: SessionKind,
    /// Date.
    pub date: Option<String>,
    /// Territory.
    pub territory: Option<String>,
    /// Participants and experts who attended.
    pub people: usize,
}

/// A stakeholder group among those who took part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupView {
    /// The group; `…` for all small ones.
    pub group: String,
    /// How many people.
    pub people: usize,
}

/// A good practice that actions build on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TakenUpView {
    /// Key.
    pub key: String,
    /// Title, where the practice is recorded.
    pub title: Option<String>,
    /// Lessons.
    pub lessons: Vec<String>,
    /// Keys of actions that build on it.
    pub actions: Vec<String>,
}
