//! Whether the file is whole: its pages, its references, and whether its rows are what the recorded operations made.

use std::collections::{BTreeSet, HashMap};

use rusqlite::types::{Value, ValueRef};
use verbatim_model::id::Uuid;
use verbatim_model::text::Hash;

use crate::Store;
use crate::error::StoreError;
use crate::log::operations;
use crate::record::get;
use crate::references::{broken, stray_memos};
use crate::tables::{Field, TABLES, fields};

/// What the log says of one table: the values of each row.
type Rows = HashMap<[u8; 16], Vec<Value>>;

impl Store {
    /// Checks the file: its pages, the references between rows, the revisions against their hashes, the values of all
    /// rows, and whether all rows are what the recorded operations made. Empty when all is well.
    ///
    /// Stored texts and originals are checked where they are read, by [`Store::content`].
    ///
    /// # Errors
    /// When the check cannot begin. What ends it early is a finding.
    pub fn check(&self) -> Result<Vec<String>, StoreError> {
        // One view of the file, whoever writes meanwhile.
        let _view = self.connection.unchecked_transaction()?;
        let mut findings = Vec::new();
        let steps = [
            Self::check_pages,
            Self::check_references,
            Self::check_revisions,
            Self::check_rows,
        ];
        for step in steps {
            if let Err(error) = step(self, &mut findings) {
                findings.push(format!("a part of the check could not go on: {error}"));
            }
        }
        Ok(findings)
    }

    fn check_pages(&self, findings: &mut Vec<String>) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare("PRAGMA quick_check")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let finding: String = row.get(0)?;
            if finding != "ok" {
                findings.push(finding);
            }
        }
        Ok(())
    }

    fn check_references(&self, findings: &mut Vec<String>) -> Result<(), StoreError> {
        let mut missing = broken(&self.connection)?;
        missing.extend(stray_memos(&self.connection)?);
        for reference in missing {
            findings.push(format!(
                "row {} of `{}` refers to a missing row of `{}`",
                row_name(&reference.id),
                reference.table,
                reference.parent
            ));
        }
        // An objective is named by the key of its code, which the codebook may give up.
        let mut statement = self.connection.prepare(
            "SELECT priority.key, objective FROM priority_objective AS part
             JOIN priority ON priority.id = part.priority
             WHERE NOT EXISTS (SELECT 1 FROM code WHERE code.key = objective) ORDER BY 1, 2",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (priority, objective): (String, String) = (row.get(0)?, row.get(1)?);
            findings.push(format!(
                "priority `{priority}` serves the objective `{objective}`, which is no code of the codebook"
            ));
        }
        Ok(())
    }

    fn check_revisions(&self, findings: &mut Vec<String>) -> Result<(), StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT hash FROM revision ORDER BY n")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let checked = get::<Hash>(row, 0)
                .map_err(StoreError::from)
                .and_then(|hash| self.verify_revision(hash));
            match checked {
                Err(StoreError::Damaged(finding)) => findings.push(finding),
                other => other?,
            }
        }
        Ok(())
    }

    /// Compares each row of each table with what the operations made of it, in one pass over the log.
    fn check_rows(&self, findings: &mut Vec<String>) -> Result<(), StoreError> {
        let mut recorded = Recorded::read(self, findings)?;
        for (table, rows) in TABLES.into_iter().zip(&mut recorded.tables) {
            let mut statement = self.connection.prepare(&table.select("1"))?;
            let mut found = statement.query([])?;
            while let Some(row) = found.next()? {
                if let Err(error) = (table.read)(row) {
                    match table.damage(row, error) {
                        StoreError::Damaged(finding) => findings.push(finding),
                        other => return Err(other),
                    }
                }
                let id = row.get_ref(0)?.as_blob().unwrap_or_default();
                let recorded = <[u8; 16]>::try_from(id)
                    .ok()
                    .and_then(|id| rows.remove(&id));
                let Some(recorded) = recorded else {
                    findings.push(format!(
                        "row {} of `{}` was made by no recorded operation",
                        row_name(id),
                        table.name
                    ));
                    continue;
                };
                let mut altered = Vec::new();
                for (at, (column, value)) in table.columns.iter().zip(&recorded).enumerate() {
                    if row.get_ref(at + 1)? != ValueRef::from(value) {
                        altered.push(format!("`{column}`"));
                    }
                }
                if !altered.is_empty() {
                    findings.push(format!(
                        "row {} of `{}` is not what the recorded operations made of it in {}",
                        row_name(id),
                        table.name,
                        altered.join(", ")
                    ));
                }
            }
            for id in rows.keys().collect::<BTreeSet<_>>() {
                findings.push(format!(
                    "row {} of `{}` is missing; no recorded operation took it away",
                    row_name(id),
                    table.name
                ));
            }
        }
        Ok(())
    }
}

/// The rows as the recorded operations made them.
struct Recorded {
    /// In the order of [`TABLES`].
    tables: Vec<Rows>,
}

impl Recorded {
    /// Goes through the log from its beginning. What does not follow from what was before is a finding.
    fn read(store: &Store, findings: &mut Vec<String>) -> Result<Self, StoreError> {
        let mut recorded = Self {
            tables: TABLES.iter().map(|_| Rows::new()).collect(),
        };
        // Places in the log, and how many changes each operation has.
        let mut changes: HashMap<u64, u64> = HashMap::new();
        let mut inconsistent: BTreeSet<u64> = BTreeSet::new();
        let fields = fields(&store.connection)?;
        let mut statement = store
            .connection
            .prepare("SELECT op, seq, field, row, before, after FROM change ORDER BY op, seq")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let op: u64 = get(row, 0)?;
            let count = changes.entry(op).or_default();
            let is_next = row.get::<_, i64>(1)?.unsigned_abs() == *count;
            *count += 1;
            let field = fields.get(&row.get(2)?).copied();
            let id = row.get_ref(3)?.as_blob().ok();
            let id = id.and_then(|id| <[u8; 16]>::try_from(id).ok());
            let follows = match (field, id) {
                (Some(field), Some(id)) => {
                    recorded.follow(field, id, row.get_ref(4)?, row.get_ref(5)?)
                }
                _ => false,
            };
            if !(is_next && follows) {
                inconsistent.insert(op);
            }
        }
        let mut next = 1;
        for logged in operations(&store.connection)? {
            if logged.n > next {
                findings.push(format!(
                    "the log has no operations from number {next} to {}",
                    logged.n - 1
                ));
            }
            next = logged.n + 1;
            let name = format!(
                "operation “{}” ({})",
                logged.operation.sentence, logged.operation.id
            );
            // What takes back an act whose rows came and went within it has nothing to change.
            if changes.remove(&logged.n).is_none() && logged.operation.undoes.is_none() {
                findings.push(format!("{name} has lost its changes"));
            } else if inconsistent.contains(&logged.n) {
                findings.push(format!(
                    "the changes of {name} do not follow from what was recorded before"
                ));
            }
        }
        for n in changes.keys().collect::<BTreeSet<_>>() {
            findings.push(format!(
                "the log has changes of operation number {n}, which it does not have"
            ));
        }
        Ok(recorded)
    }

    /// Does one recorded change, and tells whether it follows from what was before.
    fn follow(
        &mut self,
        field: Field,
        id: [u8; 16],
        before: ValueRef<'_>,
        after: ValueRef<'_>,
    ) -> bool {
        let Some(rows) = self.tables.get_mut(field.table) else {
            return false;
        };
        let Some(column) = field.column else {
            return match (before, after) {
                (ValueRef::Null, ValueRef::Blob(new)) => {
                    let empty = vec![Value::Null; field.table().columns.len()];
                    new == id && rows.insert(id, empty).is_none()
                }
                (ValueRef::Blob(old), ValueRef::Null) => {
                    let gone = rows.remove(&id);
                    let is_empty = |values: Vec<Value>| values.iter().all(|v| *v == Value::Null);
                    old == id && gone.is_some_and(is_empty)
                }
                _ => false,
            };
        };
        let Some(value) = rows.get_mut(&id).and_then(|row| row.get_mut(column)) else {
            return false;
        };
        let follows = ValueRef::from(&*value) == before;
        match Value::try_from(after) {
            Ok(after) => *value = after,
            Err(_) => return false,
        }
        follows
    }
}

fn row_name(id: &[u8]) -> String {
    match (Uuid::from_slice(id), <[u8; 32]>::try_from(id)) {
        (Ok(id), _) => id.to_string(),
        (_, Ok(hash)) => Hash(hash).to_string(),
        _ => String::from_utf8_lossy(id).into_owned(),
    }
}
