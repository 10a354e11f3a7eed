//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod accounts;
mod codebook;
mod conclusions;
mod erasure;
mod gate;
mod hostile;
mod interface;
mod openapi;
mod people;
mod quoting;
mod rewriting;
mod support;
mod wording;
