//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod coding_filters;
mod definition;
mod explaining;
mod generate;
mod matching;
mod mistakes;
mod parsing;
mod reference;
mod sets;
