//! Which operations are about one coding alone.

use verbatim_model::id::CodingId;

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::record::get;

impl Store {
    /// The operations from place `first` to place `last` that changed or judged one coding and no other, with that coding.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn operations_on_one_coding(
        &self,
        first: u64,
        last: u64,
    ) -> Result<Vec<(u64, CodingId)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "WITH touched (op, coding) AS (
                 SELECT change.op, change.row FROM change JOIN field ON field.n = change.field
                 WHERE field.tbl = 'coding' AND change.op BETWEEN ?1 AND ?2
                 UNION SELECT change.op, judgement.coding FROM change JOIN field ON field.n = change.field
                 JOIN judgement ON judgement.id = change.row
                 WHERE field.tbl = 'judgement' AND change.op BETWEEN ?1 AND ?2
             )
             SELECT op, min(coding) FROM touched GROUP BY op HAVING count(*) = 1",
        )?;
        let rows = statement.query_map([first.to_value(), last.to_value()], |row| {
            Ok((get::<u64>(row, 0)?, get::<CodingId>(row, 1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
