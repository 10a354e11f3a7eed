//! Queries that people keep.

use crate::id::SavedQueryId;

/// A query of the query language, kept under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedQuery {
    /// Id.
    pub id: SavedQueryId,
    /// Name, unique in the project; without white space around it.
    pub name: String,
    /// The query as typed.
    pub query: String,
}
