//! Figures about a study: pure functions over plain tables.
//!
//! This crate knows no files, no SQL and no rendering. Whoever calls it fills [`evidence::Tables`] from a store and
//! shows what comes back. The same tables give the same figures, whatever the order of their rows.

pub mod coded;
pub mod evidence;
mod natural_order;
pub mod plan;
pub mod saturation;
pub mod small_cells;
pub mod stakeholders;
pub mod talk;

pub use natural_order::natural_order;
