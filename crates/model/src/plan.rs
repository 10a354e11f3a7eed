//! From a challenge to what is done about it: challenges, solutions, votes, actions and steps.

use crate::id::{
    ActionId, ActionPartnerId, ActionPriorityId, ActionSolutionId, ChallengeId, CoderId,
    DecisionId, FollowUpId, FundingId, IndicatorId, PriorityId, RiskId, SessionId,
    SolutionChallengeId, SolutionId, StakeholderId, StepId, VoteId,
};
use crate::lines::Lines;
use crate::money::Money;
use crate::operation::Timestamp;

/// Something that a place has to face, as people put it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge {
    /// Id.
    pub id: ChallengeId,
    /// Short name, unique in the project.
    pub key: String,
    /// The challenge, as on the card.
    pub text: String,
    /// The session in which it was raised.
    pub session: Option<SessionId>,
    /// Territory; all where none is given.
    pub territory: Option<String>,
}

/// What could be done about challenges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    /// Id.
    pub id: SolutionId,
    /// Short name, unique in the project.
    pub key: String,
    /// The solution, as on the card.
    pub text: String,
    /// Territory; all where none is given.
    pub territory: Option<String>,
}

/// That a solution answers a challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SolutionChallenge {
    /// Id; derived from both.
    pub id: SolutionChallengeId,
    /// The solution.
    pub solution: SolutionId,
    /// The challenge.
    pub challenge: ChallengeId,
}

crate::terms! {
    /// How people chose among solutions.
    VoteMethod: "method of voting" {
        /// Hands are counted.
        ShowOfHands = "show-of-hands",
        /// Everybody has some dots to give.
        Dots = "dots",
        /// Everybody puts the solutions in an order; the result is a place, 1 the first.
        Ranking = "ranking",
        /// Points are given.
        Points = "points",
        /// On paper or with a tool, in secret.
        Ballot = "ballot",
        /// Talked through until nobody objects.
        Consensus = "consensus",
    }
}

impl VoteMethod {
    /// Whether the result is a place, of which 1 is the best.
    #[must_use]
    pub fn is_place(self) -> bool {
        self == Self::Ranking
    }
}

/// What a solution got when people chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// Id.
    pub id: VoteId,
    /// The solution.
    pub solution: SolutionId,
    /// Where.
    pub session: Option<SessionId>,
    /// How.
    pub method: VoteMethod,
    /// Hands, dots or points, or the place of a ranking.
    pub result: u32,
    /// How many people voted.
    pub voters: u32,
    /// Anything else.
    pub note: Option<String>,
}

crate::terms! {
    /// Values of the New European Bauhaus.
    NebValue: "value" {
        /// Quality of experience and style, beyond function.
        Beautiful = "beautiful",
        /// From climate goals to circularity, no pollution and biodiversity.
        Sustainable = "sustainable",
        /// Valuing diversity, affordability, access for all.
        Together = "together",
    }
}

crate::terms! {
    /// Working principles of the New European Bauhaus.
    NebPrinciple: "working principle" {
        /// Those whom it concerns take part.
        ParticipatoryProcess = "participatory-process",
        /// From the neighbourhood to Europe.
        MultiLevelEngagement = "multi-level-engagement",
        /// Knowledge of several fields and of practice.
        TransdisciplinaryApproach = "transdisciplinary-approach",
    }
}

/// What is going to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Id.
    pub id: ActionId,
    /// Short name, unique in the project.
    pub key: String,
    /// Title.
    pub title: String,
    /// The title in English, where it is in another language.
    pub title_en: Option<String>,
    /// Territories; a joint action where there are several or none.
    pub territories: Lines,
    /// What is done and why.
    pub description: Option<String>,
    /// Keys of good practices that it builds on.
    pub practices: Lines,
    /// Who leads.
    pub lead: Option<StakeholderId>,
    /// Who gains.
    pub beneficiaries: Lines,
    /// First day, `YYYY-MM-DD` or `YYYY-MM`.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Least cost.
    pub cost_from: Option<Money>,
    /// Greatest cost.
    pub cost_to: Option<Money>,
    /// Currency, such as `EUR`.
    pub currency: String,
    /// What carries it after the funding has ended.
    pub revenue: Option<String>,
    /// Values that it serves.
    pub values: Vec<NebValue>,
    /// Working principles that it follows.
    pub principles: Vec<NebPrinciple>,
}

/// That an action serves a priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionPriority {
    /// Id; derived from both.
    pub id: ActionPriorityId,
    /// The action.
    pub action: ActionId,
    /// The priority.
    pub priority: PriorityId,
}

/// That an action takes up a solution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionSolution {
    /// Id; derived from both.
    pub id: ActionSolutionId,
    /// The action.
    pub action: ActionId,
    /// The solution.
    pub solution: SolutionId,
}

/// That a stakeholder is a partner in an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionPartner {
    /// Id; derived from both.
    pub id: ActionPartnerId,
    /// The action.
    pub action: ActionId,
    /// The partner.
    pub stakeholder: StakeholderId,
}

crate::terms! {
    /// How sure money is.
    Certainty: "certainty" {
        /// Agreed or paid.
        Secured = "secured",
        /// Applied for.
        Applied = "applied",
        /// To be applied for.
        Planned = "planned",
        /// It may be possible.
        Possible = "possible",
    }
}

/// Where money comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funding {
    /// Id.
    pub id: FundingId,
    /// The action.
    pub action: ActionId,
    /// Place among those of the action, from 0.
    pub position: u32,
    /// Programme or giver.
    pub programme: String,
    /// How much.
    pub amount: Option<Money>,
    /// How sure.
    pub certainty: Certainty,
}

/// How it is known whether an action works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Id.
    pub id: IndicatorId,
    /// The action.
    pub action: ActionId,
    /// Place among those of the action, from 0.
    pub position: u32,
    /// What is measured.
    pub name: String,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// Id.
    pub id: RiskId,
    /// The action.
    pub action: ActionId,
    /// Place among those of the action, from 0.
    pub position: u32,
    /// What.
    pub text: String,
    /// What is done about it.
    pub mitigation: Option<String>,
}

crate::terms! {
    /// What comes after an action.
    FollowUpKind: "kind of follow-up" {
        /// Somebody to work with.
        Partner = "partner",
        /// A programme to apply to.
        Programme = "programme",
        /// A larger or longer project.
        Project = "project",
    }
}

/// What an action may lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// Id.
    pub id: FollowUpId,
    /// The action.
    pub action: ActionId,
    /// Place among those of the action, from 0.
    pub position: u32,
    /// What it is.
    pub kind: FollowUpKind,
    /// What.
    pub text: String,
}

/// A part of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Id; derived from action and key.
    pub id: StepId,
    /// The action.
    pub action: ActionId,
    /// Short name, unique within the action.
    pub key: String,
    /// What is done.
    pub title: String,
    /// First day.
    pub start: Option<String>,
    /// Last day.
    pub end: Option<String>,
    /// Key of a stakeholder, or who else does it.
    pub owner: Option<String>,
    /// Keys of steps that come before it.
    pub after: Lines,
}

/// What a person decided about a finding of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Id; derived from action and check.
    pub id: DecisionId,
    /// The action.
    pub action: ActionId,
    /// Name of the check.
    pub check: String,
    /// Why it may stay so.
    pub why: String,
    /// Who decided.
    pub coder: CoderId,
    /// When.
    pub at: Timestamp,
}
