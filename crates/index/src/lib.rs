//! The index: which turns can a query be true of?
//!
//! It holds words, the language and the id of each turn, and nothing else; text and facts live in the store. What it
//! answers is a superset, and the matcher of `verbatim_query` confirms each turn before it is shown or counted. The
//! index is derived: when it is missing, damaged or of another version it is made anew, empty, and the caller fills
//! it again. It knows no SQL, no roles and no codings.

mod candidates;
mod collector;
mod error;
mod index;
mod lines;
mod lower;
mod open;
mod schema;
mod statistics;
mod suggest;
mod turn_id;
mod update;

pub use candidates::Candidates;
pub use error::IndexError;
pub use index::Index;
pub use open::Health;
pub use turn_id::TurnId;
pub use update::TurnDoc;
