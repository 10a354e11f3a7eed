//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod check;
mod merge;
mod round_trip;
mod shipped;
