//! Which operations touched a code: what the codebook says of it, and what was coded with it.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::{CodeId, Uuid};

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::log::{Logged, operations};
use crate::record::get;

/// From which operation on a coding has had the code, or not.
type Spells = BTreeMap<Uuid, Vec<(u64, bool)>>;

impl Store {
    /// The operations that changed the row of a code, its texts, examples, rules or objectives, gave a coding the code or took
    /// it away, changed or judged one that had it then, or wrote a memo on either; the oldest first. Links are the history of
    /// the claims that they belong to.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn operations_on_code(&self, code: CodeId) -> Result<Vec<Logged>, StoreError> {
        let mut touched = self.changes_of_definition(code)?;
        let spells = self.spells(code, &mut touched)?;
        let had_it = |coding: &Uuid, op: u64| {
            let spells = spells.get(coding)?;
            let at = spells.partition_point(|(from, _)| *from <= op);
            Some(spells.get(at.checked_sub(1)?)?.1)
        };
        for (op, coding) in self.changes_on_codings(code)? {
            if had_it(&coding, op) == Some(true) {
                touched.insert(op);
            }
        }
        let mut log = operations(&self.connection)?;
        log.retain(|logged| touched.contains(&logged.n));
        Ok(log)
    }

    /// Operations on rows of the codebook that belong to the code, and on memos about it.
    fn changes_of_definition(&self, code: CodeId) -> Result<BTreeSet<u64>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "WITH own (id) AS (
                 SELECT ?1
                 UNION SELECT change.row FROM change JOIN field ON field.n = change.field
                 WHERE (field.tbl IN ('code_text', 'code_example', 'code_rule', 'code_objective') AND field.col = 'code'
                        OR field.tbl = 'memo' AND field.col = 'target_id')
                 AND (change.before = ?1 OR change.after = ?1)
             )
             SELECT DISTINCT change.op FROM change WHERE change.row IN (SELECT id FROM own)",
        )?;
        let rows = statement.query_map([code.to_value()], |row| get::<u64>(row, 0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// When each coding that ever had the code got it and lost it; these operations go into `touched`.
    fn spells(&self, code: CodeId, touched: &mut BTreeSet<u64>) -> Result<Spells, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT change.op, change.row, change.after IS ?1 FROM change
             WHERE change.field = (SELECT n FROM field WHERE tbl = 'coding' AND col = 'code')
             AND (change.before = ?1 OR change.after = ?1)
             ORDER BY change.op, change.seq",
        )?;
        let rows = statement.query_map([code.to_value()], |row| {
            Ok((
                get::<u64>(row, 0)?,
                get::<Uuid>(row, 1)?,
                get::<bool>(row, 2)?,
            ))
        })?;
        let mut spells = Spells::new();
        for row in rows {
            let (op, coding, has_it) = row?;
            touched.insert(op);
            spells.entry(coding).or_default().push((op, has_it));
        }
        Ok(spells)
    }

    /// Operations with the codings that they changed, judged, or on which they changed a memo: of codings that ever had the
    /// code.
    fn changes_on_codings(&self, code: CodeId) -> Result<BTreeSet<(u64, Uuid)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "WITH coded (id) AS (
                 SELECT DISTINCT change.row FROM change
                 WHERE change.field = (SELECT n FROM field WHERE tbl = 'coding' AND col = 'code')
                 AND (change.before = ?1 OR change.after = ?1)
             ), said (id, coding) AS (
                 SELECT DISTINCT change.row, coalesce(change.after, change.before) FROM change
                 JOIN field ON field.n = change.field
                 WHERE (field.tbl = 'judgement' AND field.col = 'coding' OR field.tbl = 'memo' AND field.col = 'target_id')
                 AND coalesce(change.after, change.before) IN (SELECT id FROM coded)
             )
             SELECT DISTINCT change.op, change.row FROM change JOIN coded ON coded.id = change.row
             UNION SELECT DISTINCT change.op, said.coding FROM change JOIN said ON said.id = change.row",
        )?;
        let rows = statement.query_map([code.to_value()], |row| {
            Ok((get::<u64>(row, 0)?, get::<Uuid>(row, 1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
