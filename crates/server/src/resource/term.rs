//! Words of closed lists, as the interface has them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use verbatim_model::coding::{CodeKind, CodingStatus};

/// Where a coding stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Status {
    /// A rule proposes it.
    Suggested,
    /// A person said yes, or coded by hand.
    Accepted,
    /// A person said no.
    Rejected,
}

impl From<CodingStatus> for Status {
    fn from(status: CodingStatus) -> Self {
        match status {
            CodingStatus::Suggested => Self::Suggested,
            CodingStatus::Accepted => Self::Accepted,
            CodingStatus::Rejected => Self::Rejected,
        }
    }
}

impl From<Status> for CodingStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Suggested => Self::Suggested,
            Status::Accepted => Self::Accepted,
            Status::Rejected => Self::Rejected,
        }
    }
}

/// What a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// One of the plan's specific objectives.
    Objective,
    /// A theme, serving objectives.
    Theme,
    /// Any other code.
    Code,
}

impl From<CodeKind> for Kind {
    fn from(kind: CodeKind) -> Self {
        match kind {
            CodeKind::Objective => Self::Objective,
            CodeKind::Theme => Self::Theme,
            CodeKind::Code => Self::Code,
        }
    }
}

impl From<Kind> for CodeKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Objective => Self::Objective,
            Kind::Theme => Self::Theme,
            Kind::Code => Self::Code,
        }
    }
}
