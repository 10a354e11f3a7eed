//! The nouns of Verbatim: what a qualitative study is made of, with the invariants that hold for each.
//!
//! This crate knows no files, no clock, no randomness, no SQL. Ids and times come in from outside.

pub mod circumstance;
pub mod coding;
pub mod confidence;
pub mod consent;
pub mod erasure;
pub mod framework;
pub mod id;
pub mod importance;
pub mod language_tag;
pub mod lines;
pub mod mark;
pub mod money;
pub mod operation;
pub mod own_text;
pub mod participant;
pub mod plan;
pub mod practice;
pub mod priority;
pub mod project;
pub mod saved_query;
pub mod session;
pub mod stakeholder;
pub mod term;
pub mod text;
pub mod transcript;
pub mod translation;
pub mod turn_language;
mod unit;
pub mod validation;
