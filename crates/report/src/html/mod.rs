//! HTML: one page for people, that needs no network and no script, and prints well.
//!
//! A quote is a `figure` that holds its anchor and a `blockquote`. [`read()`] takes every `blockquote` and `q` of the
//! page for a quote, so words that somebody sets as a quote by hand are noticed.

mod blocks;
mod plan;
mod read;
mod tags;
mod write;

pub(crate) use read::read;
pub(crate) use write::{escape, write};
