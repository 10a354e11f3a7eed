//! Local Action Plans: what a plan shows, and its chapters. Each format writes them in front of the evidence.

mod actions;
mod blocks;
mod sheets;
mod view;

pub(crate) use blocks::{PlanBlock, blocks};
pub(crate) use sheets::sheets;
pub use view::{
    AcceptedView, ActionView, ActorView, ChallengeView, ChapterView, FindingView, FollowUpView,
    FundingView, GroupView, IndicatorView, PlanScope, PlanView, PriorityStateView, RiskView,
    SessionView, SolutionView, StepView, TakenUpView, VoteView,
};
