//! Codebooks: their files, what is wrong with them, how they replace one another, and the tagger that applies their
//! rules.
//!
//! This crate knows texts and turns, never a store or an index: files come in as text, changes go out as plans.

pub mod check;
pub mod codebook;
pub mod file;
pub mod finding;
pub mod lexicon;
pub mod merge;
mod nearest;
pub mod tagger;
pub mod tree;

pub use check::check;
pub use codebook::{CodeEntry, Codebook};
pub use file::{Format, read, write};
pub use finding::{Finding, Severity};
pub use lexicon::ConceptLexicon;
pub use merge::{Existing, Plan, merge};
pub use tagger::{Passages, RuleError, RuleMatch, Tagged, Tagger, numbered};
pub use tree::{MoveError, Tree};
