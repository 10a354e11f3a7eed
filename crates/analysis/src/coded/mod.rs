//! What codings amount to: codes against speakers, sessions, groups, territories and attributes, and codes against codes
//! (`docs/matrices.md` explains each figure).
//!
//! Make a [`Study`](crate::evidence::Study) and [`Codes`], cut the codings to what counts with [`Coded::new`], then ask.
//! What is evidence, what is one mention and who could have said it is decided as for priorities.

mod codes;
mod columns;
mod cooccurrence;
mod matrix;
mod parts;
mod topics;

pub use codes::{CodeRow, Codes};
pub use columns::{Base, Column, ColumnKind, Dimension};
pub use cooccurrence::{Cooccurrence, Nearness, Pair, SharedPlace};
pub use matrix::{Cell, Matrix, MatrixRow, OpenedRow};
pub use parts::{Coded, CodingRow, Mention, Restriction};
pub use topics::Topic;

/// How the figures of matrices are counted, in English, for people.
pub const MATRIX_RULE: &str = "Counted are codings that nobody rejected. A passage that crosses turns is cut at their \
borders; speaker labels and what moderators and observers say drop out. A mention is everything coded with a code in one \
turn that overlaps or has only white space and punctuation between: two coders on the same words are one mention. A code \
counts what is coded with the codes under it, as if it were coded with the code itself, unless exact codes were asked for. \
Speakers are people, each counted once in a cell and once in a total. Under each column stands who could have said it: the \
participants and experts who attended a session of the column, the silent included. Words of several people at once and \
of unknown speakers give mentions and never speakers; so do documents. Who refused use is in no figure, above or below the \
line.";
