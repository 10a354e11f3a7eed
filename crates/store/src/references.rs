//! References between rows that do not hold.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use verbatim_model::coding::MemoTarget;
use verbatim_model::term::Term;

use crate::error::StoreError;

/// A row that refers to a row that is not there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reference {
    /// Table of the row that refers.
    pub table: String,
    /// Its id.
    pub id: Vec<u8>,
    /// Table of the row that is not there.
    pub parent: String,
    /// Its id, or its hash.
    pub key: Vec<u8>,
}

impl Reference {
    /// The error of an act that would leave this behind.
    pub fn dangling(self) -> StoreError {
        let readable = |name: String| match name.as_str() {
            "blob" => "stored content".to_owned(),
            _ => name.replace('_', " "),
        };
        StoreError::Dangling {
            what: readable(self.table),
            missing: readable(self.parent),
        }
    }
}

/// Declared references that do not hold.
///
/// `PRAGMA foreign_key_check` names no rows of tables without rowid, so it only tells where to look.
pub(crate) fn broken(connection: &Connection) -> Result<BTreeSet<Reference>, StoreError> {
    let mut places: BTreeSet<(String, i64)> = BTreeSet::new();
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        places.insert((row.get(0)?, row.get(3)?));
    }
    let mut broken = BTreeSet::new();
    for (table, reference) in places {
        let (parent, from, to): (String, String, String) = connection.query_row(
            "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?) WHERE id = ?",
            params![table, reference],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        // Turns, marks and problems have no id of their own; their revision stands for them.
        let id = match table.as_str() {
            "turn" | "mark" | "problem" => "CAST(revision AS BLOB)",
            "revision" => "hash",
            _ => "id",
        };
        let mut statement = connection.prepare(&format!(
            "SELECT {id}, CAST(\"{from}\" AS BLOB) FROM \"{table}\" AS child WHERE \"{from}\" IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM \"{parent}\" AS parent WHERE parent.\"{to}\" = child.\"{from}\")"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            broken.insert(Reference {
                table: table.clone(),
                id: row.get(0)?,
                parent: parent.clone(),
                key: row.get(1)?,
            });
        }
    }
    Ok(broken)
}

/// Memos on something that is not there. What a memo is on depends on its kind, so no reference is declared.
pub(crate) fn stray_memos(connection: &Connection) -> Result<BTreeSet<Reference>, StoreError> {
    let mut stray = BTreeSet::new();
    for target in MemoTarget::ALL {
        // A target is called like its table, but for one.
        let parent = match target {
            MemoTarget::Query => "saved_query",
            other => other.as_str(),
        };
        let mut statement = connection.prepare_cached(&format!(
            "SELECT id, target_id FROM memo WHERE target = ? AND target_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM \"{parent}\" AS parent WHERE parent.id = memo.target_id)"
        ))?;
        let mut rows = statement.query([target.as_str()])?;
        while let Some(row) = rows.next()? {
            stray.insert(Reference {
                table: "memo".to_owned(),
                id: row.get(0)?,
                parent: parent.to_owned(),
                key: row.get(1)?,
            });
        }
    }
    Ok(stray)
}
