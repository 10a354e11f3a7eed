//! What the fuzz targets hold the readers to: the same as the tests do.

#[path = "../crates/ingest/tests/it/promises/mod.rs"]
mod promises;

pub use promises::{check, check_reader};
