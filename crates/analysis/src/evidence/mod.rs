//! What the evidence links of a priority amount to (section 7 of the design; `docs/evidence.md` explains each figure).
//!
//! Fill [`Tables`], make a [`Study`] of them, then ask [`Study::evidence`] for each priority.
//!
//! The public types and signatures here are in place and meant to stay.

mod backing;
mod figures;
mod flag;
mod mention;
mod objective;
mod parts;
mod priority;
mod rule;
mod scope;
mod study;
mod tables;

pub use backing::Backing;
pub use figures::{Count, Counted, Figure, Figures, KindEvidence, Opened, Share};
pub use flag::{Flag, StaleReason};
pub(crate) use mention::is_within_mention;
pub use objective::{ObjectiveEvidence, ThemeEvidence, ThemeLinks};
pub use parts::{LeftOut, LeftOutReason, Quote};
pub use priority::PriorityEvidence;
pub use rule::COUNTING_RULE;
pub use scope::Scope;
pub(crate) use scope::{category, note};
pub use study::Study;
pub use tables::{
    AttendanceRow, LinkRow, ParticipantRow, PriorityRow, SessionRow, SourceRow, SpokenRow, Tables,
    TurnRow, WorkRow,
};
