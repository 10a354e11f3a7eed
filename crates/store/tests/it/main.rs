//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod conflicts;
mod file;
mod operations;
mod rows;
mod study;
mod tampering;
