//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod forms;
mod marks;
mod other_languages;
mod real_input;
