//! Markdown (CommonMark with tables): the same content as the page, for editors and version control.
//!
//! A quote is one paragraph of a block quote that begins with its anchor: `> **Q7** words`. [`read()`] takes every
//! paragraph of every block quote for a quote, so words that somebody sets as a quote by hand are noticed.

mod escapes;
mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;
