//! The tables whose rows operations change.

use std::collections::HashMap;

use rusqlite::Connection;
use verbatim_model::circumstance::Circumstance;
use verbatim_model::coding::{Coding, Judgement, Memo};
use verbatim_model::confidence::Confidence;
use verbatim_model::erasure::{ErasedStretch, Erasure};
use verbatim_model::framework::FrameworkCell;
use verbatim_model::own_text::OwnTranslation;
use verbatim_model::participant::{Attribute, Participant};
use verbatim_model::plan::{
    Action, ActionPartner, ActionPriority, ActionSolution, Challenge, Decision, FollowUp, Funding,
    Indicator, Risk, Solution, SolutionChallenge, Step, Vote,
};
use verbatim_model::practice::{Lesson, Practice, Remark};
use verbatim_model::priority::{EvidenceLink, Looked};
use verbatim_model::project::{Coder, Project};
use verbatim_model::saved_query::SavedQuery;
use verbatim_model::session::{Session, Source, Speaker};
use verbatim_model::stakeholder::{Citation, Contact, Membership, Rating, Stakeholder};
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;
use verbatim_model::validation::Validation;

use crate::composite::{
    CODE, CODE_EXAMPLE, CODE_OBJECTIVE, CODE_RULE, CODE_TEXT, PRIORITY, PRIORITY_OBJECTIVE,
    PRIORITY_TERRITORY, TERM,
};
use crate::error::StoreError;
use crate::record::{Record, Table};

/// All tables whose rows operations change.
pub(crate) const TABLES: [&Table; 53] = [
    &Coder::TABLE,
    &Project::TABLE,
    &Session::TABLE,
    &Source::TABLE,
    &Participant::TABLE,
    &Attribute::TABLE,
    &Speaker::TABLE,
    &CODE,
    &CODE_OBJECTIVE,
    &CODE_TEXT,
    &CODE_EXAMPLE,
    &CODE_RULE,
    &TERM,
    &Coding::TABLE,
    &Judgement::TABLE,
    &Memo::TABLE,
    &PRIORITY,
    &PRIORITY_TERRITORY,
    &PRIORITY_OBJECTIVE,
    &EvidenceLink::TABLE,
    &SavedQuery::TABLE,
    &TurnLanguage::TABLE,
    &Circumstance::TABLE,
    &Validation::TABLE,
    &Confidence::TABLE,
    &Looked::TABLE,
    &Practice::TABLE,
    &Lesson::TABLE,
    &Remark::TABLE,
    &Erasure::TABLE,
    &ErasedStretch::TABLE,
    &Stakeholder::TABLE,
    &Contact::TABLE,
    &Rating::TABLE,
    &Membership::TABLE,
    &Citation::TABLE,
    &Challenge::TABLE,
    &Solution::TABLE,
    &SolutionChallenge::TABLE,
    &Vote::TABLE,
    &Action::TABLE,
    &ActionPriority::TABLE,
    &ActionSolution::TABLE,
    &ActionPartner::TABLE,
    &Funding::TABLE,
    &Indicator::TABLE,
    &Risk::TABLE,
    &FollowUp::TABLE,
    &Step::TABLE,
    &Decision::TABLE,
    &FrameworkCell::TABLE,
    &Translation::TABLE,
    &OwnTranslation::TABLE,
];

/// What a row of `change` speaks of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// Index in [`TABLES`].
    pub table: usize,
    /// Index of the column, or `None` for `id`.
    pub column: Option<usize>,
}

impl Field {
    /// The table.
    pub fn table(self) -> &'static Table {
        TABLES[self.table]
    }

    /// Name of the column.
    pub fn column(self) -> &'static str {
        self.column.map_or("id", |at| self.table().columns[at])
    }
}

/// The fields by their numbers; those that no table has are left out.
pub(crate) fn fields(connection: &Connection) -> Result<HashMap<i64, Field>, StoreError> {
    let mut fields = HashMap::new();
    let mut statement = connection.prepare("SELECT n, tbl, col FROM field")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (number, name, column): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let Some(table) = TABLES.iter().position(|table| table.name == name) else {
            continue;
        };
        let at = TABLES[table].columns.iter().position(|c| *c == column);
        if at.is_some() || column == "id" {
            fields.insert(number, Field { table, column: at });
        }
    }
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MIGRATIONS;

    #[test]
    fn every_table_of_the_schema_is_known() {
        const OTHERS: [&str; 10] = [
            "blob",
            "change",
            "field",
            "mark",
            "operation",
            "problem",
            "replica",
            "revision",
            "turn",
            "unfinished",
        ];
        let connection = Connection::open_in_memory().expect("a database");
        for step in MIGRATIONS {
            connection.execute_batch(step).expect("a step");
        }
        let names = |sql: &str, of: &str| -> Vec<String> {
            let mut statement = connection.prepare(sql).expect("prepared");
            let rows = statement.query_map([of], |row| row.get(0)).expect("rows");
            rows.collect::<Result<_, _>>().expect("names")
        };
        let mut known: Vec<&str> = TABLES
            .iter()
            .map(|table| table.name)
            .chain(OTHERS)
            .collect();
        known.sort_unstable();
        assert_eq!(
            names(
                "SELECT name FROM sqlite_schema WHERE type = ? ORDER BY name",
                "table"
            ),
            known
        );
        for table in TABLES {
            let columns: Vec<&str> = std::iter::once("id")
                .chain(table.columns.iter().copied())
                .collect();
            assert_eq!(
                names("SELECT name FROM pragma_table_info(?)", table.name),
                columns,
                "{}",
                table.name
            );
        }
    }
}
