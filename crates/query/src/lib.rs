//! The one query language of Verbatim: text to syntax tree, and the matcher of a tree on a turn.
//!
//! What you search is what you code: [`CompiledQuery::matches`] decides both which turns a search shows and which
//! passages a rule codes. [`CompiledQuery::needles`] tells an index or an automaton which words must be in a turn for
//! the query to have a chance; it may promise too much, never too little. The language is described in
//! `docs/query.md`. This crate knows no index and no store.

mod chain;
mod codings;
mod compiled;
mod error;
mod explain;
mod facts;
mod field;
mod leaf;
mod lexer;
mod lexicon;
mod narrow;
mod near;
mod needles;
mod node;
mod parser;
mod plan;
mod set;
mod suggestion;
mod term_numbers;
mod turn;
mod word;
mod words;

pub use compiled::CompiledQuery;
pub use error::QueryError;
pub use explain::{ExplainedWord, Explanation, Finds, PartKind};
pub use facts::{CodingFacts, Facts, NoFacts, Status};
pub use field::{Field, attribute_parts};
pub use lexer::MAX_DISTANCE;
pub use lexicon::{Lexicon, NoLexicon};
pub use needles::{Lowered, Needles, Term, TermKind};
pub use node::{Member, Node};
pub use parser::{MAX_DEPTH, Query, parse, parse_term};
pub use set::{Heard, QuerySet};
pub use suggestion::{distance, nearest};
pub use turn::TurnText;
pub use word::same_word;
