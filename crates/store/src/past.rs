//! What sources were before: the originals and revisions that they had, by the operations that are in force.

use std::collections::BTreeMap;

use rusqlite::params;
use verbatim_model::id::SourceId;
use verbatim_model::text::Hash;

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::log::{Logged, operations};
use crate::record::get;

/// What a source was from one operation to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceState {
    /// The operation that made it so.
    pub logged: Logged,
    /// Hash of the original bytes.
    pub original: Hash,
    /// Hash of the revision.
    pub revision: Hash,
}

impl Store {
    /// What a source has been, the import first and what it is now last. What was undone is left out.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn source_states(&self, source: SourceId) -> Result<Vec<SourceState>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT change.op, field.col, change.after FROM change JOIN field ON field.n = change.field
             WHERE change.row = ? AND field.tbl = 'source' AND field.col IN ('original', 'revision')
             ORDER BY change.op, change.seq",
        )?;
        let rows = statement.query_map([source.as_bytes()], |row| {
            let column: String = get(row, 1)?;
            Ok((get::<u64>(row, 0)?, column, get::<Option<Hash>>(row, 2)?))
        })?;
        let mut changes: BTreeMap<u64, Vec<(String, Option<Hash>)>> = BTreeMap::new();
        for row in rows {
            let (op, column, after) = row?;
            changes.entry(op).or_default().push((column, after));
        }
        let (mut original, mut revision) = (None, None);
        let mut states = Vec::new();
        for logged in operations(&self.connection)? {
            let Some(changes) = changes.remove(&logged.n) else {
                continue;
            };
            if !logged.is_effective() {
                continue;
            }
            for (column, after) in changes {
                let known = if column == "original" {
                    &mut original
                } else {
                    &mut revision
                };
                *known = after;
            }
            if let (Some(original), Some(revision)) = (original, revision) {
                states.push(SourceState {
                    logged,
                    original,
                    revision,
                });
            }
        }
        Ok(states)
    }

    /// The originals that sources had before operations of this kind which are in force, with their sources, the oldest
    /// first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn former_originals(&self, kind: &str) -> Result<Vec<(SourceId, Hash)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT operation.n, change.row, change.before FROM operation
             JOIN change ON change.op = operation.n
             WHERE operation.kind = ? AND change.before IS NOT NULL
             AND change.field = (SELECT n FROM field WHERE tbl = 'source' AND col = 'original')
             ORDER BY operation.n",
        )?;
        let rows = statement.query_map(params![kind.to_owned().to_value()], |row| {
            Ok((get::<u64>(row, 0)?, get(row, 1)?, get(row, 2)?))
        })?;
        let found: Vec<(u64, SourceId, Hash)> = rows.collect::<Result<_, _>>()?;
        if found.is_empty() {
            return Ok(Vec::new());
        }
        let in_force: std::collections::BTreeSet<u64> = (operations(&self.connection)?.iter())
            .filter(|logged| logged.is_effective())
            .map(|logged| logged.n)
            .collect();
        Ok((found.into_iter())
            .filter(|(n, ..)| in_force.contains(n))
            .map(|(_, source, original)| (source, original))
            .collect())
    }
}
