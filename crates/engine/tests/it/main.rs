//! The tests of the crate from outside, as one program: it is linked once, however many files there are.

mod archives;
mod changed_files;
mod comments;
mod erasing;
mod erasure;
mod history;
mod outputs;
mod people;
mod priorities;
mod privacy;
mod quoting;
mod reanchoring;
mod revisions;
mod rules;
mod searching;
mod sessions;
mod settling;
mod sharing;
mod sources;
mod support;
mod translations;
mod verify;
