//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod differential;
mod draw;
#[allow(dead_code, reason = "the tests of `query` use the rest")]
#[path = "../../../query/tests/it/generate/mod.rs"]
mod generate;
mod keeping;
mod project;
#[allow(dead_code, reason = "the tests of `query` use the rest")]
#[path = "../../../query/tests/it/reference/mod.rs"]
mod reference;
mod searching;
mod superset;
mod texts;
