//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod backing_example;
mod matrix_examples;
mod objective_example;
mod properties;
mod saturation_and_talk;
mod study_text;
mod worked_examples;
