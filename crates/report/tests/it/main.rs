//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod charts;
mod consent;
mod contents;
mod document;
mod golden;
mod languages;
mod pdf;
mod read_back;
mod sample;
#[allow(dead_code, reason = "the tests of `analysis` use the rest")]
#[path = "../../../analysis/tests/it/study_text/mod.rs"]
mod study_text;
mod tampering;
mod template;
mod translations;
mod workbook;
