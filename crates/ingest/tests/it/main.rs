//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod corpus;
mod hostile;
mod languages;
mod limits;
mod promises;
mod real_files;
mod services;
mod speaker_heads;
mod speaker_layouts;
mod speaker_patterns;
mod turn_times;
