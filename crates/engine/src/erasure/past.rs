//! What rows have and ever had, as far as an erasure asks.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::Uuid;
use verbatim_model::text::Hash;
use verbatim_store::{Kept, Store};

use super::columns::{Treatment, treatment};
use crate::error::EngineError;

type Column = (&'static str, &'static str);

/// Values by table and column, of rows that there are and of rows that there were.
#[derive(Debug, Default)]
pub(super) struct Past {
    texts: BTreeMap<Column, BTreeMap<Uuid, BTreeSet<String>>>,
    ids: BTreeMap<Column, BTreeMap<Uuid, BTreeSet<Uuid>>>,
    hashes: BTreeMap<Column, BTreeMap<Uuid, BTreeSet<Hash>>>,
    numbers: BTreeMap<Column, BTreeMap<Uuid, BTreeSet<usize>>>,
    /// Texts of columns in which it does not matter whose they are.
    pub values: BTreeMap<Column, BTreeSet<String>>,
}

/// Columns whose ids, hashes and positions lead to what has to be erased.
const LEADING: &[(&str, &[&str])] = &[
    (
        "source",
        &["session", "original", "revision", "encoding", "format"],
    ),
    ("speaker", &["session", "participant", "label"]),
    ("attribute", &["participant"]),
    ("circumstance", &["source", "content"]),
    ("memo", &["target_id"]),
    ("link", &["source", "start", "end", "hash"]),
    ("citation", &["source", "start", "end", "hash"]),
    ("translation", &["source", "start", "end", "hash"]),
    ("coding", &["code", "source", "start", "end"]),
    ("judgement", &["coding", "coder"]),
];

/// Columns of text that are asked for row by row.
const BY_ROW: &[Column] = &[
    ("source", "encoding"),
    ("source", "format"),
    ("speaker", "label"),
    ("participant", "name"),
    ("participant", "number"),
    ("attribute", "key"),
    ("attribute", "value"),
    ("code", "key"),
    ("memo", "text"),
    ("translation", "text"),
    ("own_translation", "original"),
    ("own_translation", "text"),
    ("circumstance", "value"),
];

impl Past {
    pub fn read(store: &Store) -> Result<Self, EngineError> {
        let mut past = Self::default();
        let leads = |table: &str, column: &str| {
            (LEADING.iter()).any(|(of, columns)| *of == table && columns.contains(&column))
        };
        let wanted = |table: &str, column: &str| {
            leads(table, column) || treatment(table, column) != Treatment::Leave
        };
        store.each_value_ever(wanted, |table, column, row, value| {
            let at = (table, column);
            match value {
                Kept::Text(text) => {
                    if BY_ROW.contains(&at) {
                        let known = past.texts.entry(at).or_default().entry(row).or_default();
                        if !known.contains(text) {
                            known.insert(text.to_owned());
                        }
                    }
                    let values = past.values.entry(at).or_default();
                    if !values.contains(text) {
                        values.insert(text.to_owned());
                    }
                }
                Kept::Bytes(bytes) => {
                    if let Ok(id) = Uuid::from_slice(bytes) {
                        let ids = past.ids.entry(at).or_default();
                        ids.entry(row).or_default().insert(id);
                    } else if let Ok(hash) = bytes.try_into() {
                        let hashes = past.hashes.entry(at).or_default();
                        hashes.entry(row).or_default().insert(Hash(hash));
                    }
                }
                Kept::Number(number) => {
                    let numbers = past.numbers.entry(at).or_default();
                    let number = usize::try_from(number).unwrap_or_default();
                    numbers.entry(row).or_default().insert(number);
                }
            }
        })?;
        Ok(past)
    }

    pub fn rows(&self, table: &'static str, column: &'static str) -> impl Iterator<Item = Uuid> {
        (self.ids.get(&(table, column)).into_iter()).flat_map(|rows| rows.keys().copied())
    }

    pub fn texts(
        &self,
        table: &'static str,
        column: &'static str,
        row: Uuid,
    ) -> impl Iterator<Item = &str> {
        let rows = self.texts.get(&(table, column));
        (rows.and_then(|rows| rows.get(&row)).into_iter())
            .flatten()
            .map(String::as_str)
    }

    pub fn texts_by_row(
        &self,
        table: &'static str,
        column: &'static str,
    ) -> impl Iterator<Item = (Uuid, &BTreeSet<String>)> {
        (self.texts.get(&(table, column)).into_iter())
            .flat_map(|rows| rows.iter().map(|(row, texts)| (*row, texts)))
    }

    pub fn ids(
        &self,
        table: &'static str,
        column: &'static str,
        row: Uuid,
    ) -> impl Iterator<Item = Uuid> {
        let rows = self.ids.get(&(table, column));
        (rows.and_then(|rows| rows.get(&row)).into_iter())
            .flatten()
            .copied()
    }

    pub fn hashes(
        &self,
        table: &'static str,
        column: &'static str,
        row: Uuid,
    ) -> impl Iterator<Item = Hash> {
        let rows = self.hashes.get(&(table, column));
        (rows.and_then(|rows| rows.get(&row)).into_iter())
            .flatten()
            .copied()
    }

    /// The spans that a row of `link`, `citation`, `translation` or `coding` may have had: each start with each end.
    pub fn spans(&self, table: &'static str, row: Uuid) -> Vec<verbatim_model::text::Span> {
        let numbers = |column| {
            let rows = self.numbers.get(&(table, column));
            (rows.and_then(|rows| rows.get(&row)).into_iter())
                .flatten()
                .copied()
                .collect::<Vec<usize>>()
        };
        let ends = numbers("end");
        (numbers("start").into_iter())
            .flat_map(|start| {
                (ends.iter()).filter_map(move |end| verbatim_model::text::Span::new(start, *end))
            })
            .collect()
    }
}
