//! Nouns that stand in more than one table: codes, concepts and priorities.

use std::collections::BTreeMap;

use rusqlite::types::Value;
use verbatim_model::coding::{CodeKind, Unit};
use verbatim_model::id::{CodeId, PriorityId, Uuid, derived_uuid};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::priority::{Priority, PriorityState};
use verbatim_model::project::{Code, CodeExample, CodeField, CodeText, Concept, Rule};

use crate::Store;
use crate::cell::Cell;
use crate::error::StoreError;
use crate::record::{Table, get};
use crate::write::Writer;

/// Declares a table that is part of a noun: its name, and the type that each column holds.
macro_rules! table {
    ($name:literal { $($column:literal: $type:ty),* $(,)? }) => {
        Table {
            name: $name,
            columns: &[$($column),*],
            read: |row| {
                get::<Uuid>(row, 0)?;
                let mut column = 0;
                $(column += 1; get::<$type>(row, column)?;)*
                Ok(())
            },
        }
    };
}

pub(crate) const CODE: Table = table!("code" {
    "key": String, "kind": CodeKind, "parent": Option<CodeId>, "color": Option<String>,
    "position": u32, "retired": bool, "merged_into": Option<CodeId>,
});
pub(crate) const CODE_OBJECTIVE: Table = table!("code_objective" {
    "code": CodeId, "position": usize, "objective": String,
});
pub(crate) const CODE_TEXT: Table = table!("code_text" {
    "code": CodeId, "position": usize, "field": CodeField, "language": LanguageTag, "text": String,
});
pub(crate) const CODE_EXAMPLE: Table = table!("code_example" {
    "code": CodeId, "position": usize, "language": LanguageTag, "text": String,
});
pub(crate) const CODE_RULE: Table = table!("code_rule" {
    "code": CodeId, "position": usize, "language": LanguageTag, "query": String, "unit": Unit,
    "unless": Option<String>, "roles": Vec<Role>,
});
pub(crate) const TERM: Table = table!("term" {
    "concept": String, "concept_position": usize, "language": LanguageTag, "position": usize,
    "text": String,
});
pub(crate) const PRIORITY: Table = table!("priority" {
    "key": String, "claim": String, "owner": Option<String>, "state": Option<PriorityState>,
    "merged_into": Option<PriorityId>, "query": Option<String>,
});
pub(crate) const PRIORITY_TERRITORY: Table = table!("priority_territory" {
    "priority": PriorityId, "position": usize, "territory": String,
});
pub(crate) const PRIORITY_OBJECTIVE: Table = table!("priority_objective" {
    "priority": PriorityId, "position": usize, "objective": String,
});

const CODE_PARTS: [&Table; 4] = [&CODE_OBJECTIVE, &CODE_TEXT, &CODE_EXAMPLE, &CODE_RULE];
const PRIORITY_PARTS: [&Table; 2] = [&PRIORITY_TERRITORY, &PRIORITY_OBJECTIVE];

/// The rows of a part, each with the owner and its position in front and an id derived from both.
fn part(table: &Table, owner: Uuid, rows: Vec<Vec<Value>>) -> Vec<(Uuid, Vec<Value>)> {
    rows.into_iter()
        .enumerate()
        .map(|(position, values)| {
            let id = derived_uuid(&[
                table.name.as_bytes(),
                owner.as_bytes(),
                &position.to_le_bytes(),
            ]);
            (
                id,
                [owner.to_value(), position.to_value()]
                    .into_iter()
                    .chain(values)
                    .collect(),
            )
        })
        .collect()
}

impl Writer<'_> {
    /// Makes a code be `code`, with its texts, examples and rules.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_code(&mut self, code: &Code) -> Result<(), StoreError> {
        let id = code.id.0;
        self.put_row(
            &CODE,
            id,
            vec![
                code.key.to_value(),
                code.kind.to_value(),
                code.parent.to_value(),
                code.color.to_value(),
                code.position.to_value(),
                code.retired.to_value(),
                code.merged_into.to_value(),
            ],
        )?;
        let objectives = code
            .objectives
            .iter()
            .map(|objective| vec![objective.to_value()])
            .collect();
        let texts = code
            .texts
            .iter()
            .map(|text| {
                vec![
                    text.field.to_value(),
                    text.language.to_value(),
                    text.text.to_value(),
                ]
            })
            .collect();
        let examples = code
            .examples
            .iter()
            .map(|example| vec![example.language.to_value(), example.text.to_value()])
            .collect();
        let rules = code
            .rules
            .iter()
            .map(|rule| {
                vec![
                    rule.language.to_value(),
                    rule.query.to_value(),
                    rule.unit.to_value(),
                    rule.unless.to_value(),
                    rule.roles.to_value(),
                ]
            })
            .collect();
        for (table, rows) in CODE_PARTS
            .into_iter()
            .zip([objectives, texts, examples, rules])
        {
            self.put_children(table, "code", id.to_value(), part(table, id, rows))?;
        }
        Ok(())
    }

    /// Takes a code away, with all that belongs to it.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delete_code(&mut self, id: CodeId) -> Result<(), StoreError> {
        for table in CODE_PARTS {
            self.put_children(table, "code", id.to_value(), Vec::new())?;
        }
        self.delete_row(&CODE, id.0)
    }

    /// Makes the concepts of the codebook be `concepts`.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_concepts(&mut self, concepts: &[Concept]) -> Result<(), StoreError> {
        let mut rows = Vec::new();
        for (concept_position, concept) in concepts.iter().enumerate() {
            for (language, terms) in &concept.terms {
                for (position, term) in terms.iter().enumerate() {
                    let id = derived_uuid(&[
                        b"term",
                        concept.key.as_bytes(),
                        language.as_str().as_bytes(),
                        &position.to_le_bytes(),
                    ]);
                    rows.push((
                        id,
                        vec![
                            concept.key.to_value(),
                            concept_position.to_value(),
                            language.to_value(),
                            position.to_value(),
                            term.to_value(),
                        ],
                    ));
                }
            }
        }
        // All terms belong to the one codebook of the project, so all of them are "children" of the constant 1.
        self.put_children(&TERM, "1", Value::Integer(1), rows)
    }

    /// Makes a priority be `priority`.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn put_priority(&mut self, priority: &Priority) -> Result<(), StoreError> {
        let id = priority.id.0;
        self.put_row(
            &PRIORITY,
            id,
            vec![
                priority.key.to_value(),
                priority.claim.to_value(),
                priority.owner.to_value(),
                Some(priority.state)
                    .filter(|state| *state != PriorityState::Candidate)
                    .to_value(),
                priority.merged_into.to_value(),
                priority.query.to_value(),
            ],
        )?;
        for (table, texts) in PRIORITY_PARTS
            .into_iter()
            .zip([&priority.territories, &priority.objectives])
        {
            let rows = texts.iter().map(|text| vec![text.to_value()]).collect();
            self.put_children(table, "priority", id.to_value(), part(table, id, rows))?;
        }
        Ok(())
    }

    /// Takes a priority away.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn delete_priority(&mut self, id: PriorityId) -> Result<(), StoreError> {
        for table in PRIORITY_PARTS {
            self.put_children(table, "priority", id.to_value(), Vec::new())?;
        }
        self.delete_row(&PRIORITY, id.0)
    }
}

impl Store {
    /// All codes in the order of the codebook.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn codes(&self) -> Result<Vec<Code>, StoreError> {
        self.read_codes().map_err(|error| {
            self.locate(
                error,
                &[
                    &CODE,
                    &CODE_OBJECTIVE,
                    &CODE_TEXT,
                    &CODE_EXAMPLE,
                    &CODE_RULE,
                ],
            )
        })
    }

    fn read_codes(&self) -> Result<Vec<Code>, StoreError> {
        let mut objectives: BTreeMap<CodeId, Vec<String>> = self.parts(
            "SELECT code, objective FROM code_objective ORDER BY code, position",
            |row| get(row, 1),
        )?;
        let mut texts: BTreeMap<CodeId, Vec<CodeText>> = self.parts(
            "SELECT code, field, language, text FROM code_text ORDER BY code, position",
            |row| {
                Ok(CodeText {
                    field: get(row, 1)?,
                    language: get(row, 2)?,
                    text: get(row, 3)?,
                })
            },
        )?;
        let mut examples: BTreeMap<CodeId, Vec<CodeExample>> = self.parts(
            "SELECT code, language, text FROM code_example ORDER BY code, position",
            |row| {
                Ok(CodeExample {
                    language: get(row, 1)?,
                    text: get(row, 2)?,
                })
            },
        )?;
        let mut rules: BTreeMap<CodeId, Vec<Rule>> = self.parts(
            "SELECT code, language, query, unit, unless, roles FROM code_rule ORDER BY code, position",
            |row| {
                Ok(Rule {
                    language: get(row, 1)?,
                    query: get(row, 2)?,
                    unit: get(row, 3)?,
                    unless: get(row, 4)?,
                    roles: get(row, 5)?,
                })
            },
        )?;
        let mut statement = self
            .connection
            .prepare("SELECT id, key, kind, parent, color, position, retired, merged_into FROM code ORDER BY position, key")?;
        let rows = statement.query_map([], |row| {
            let id: CodeId = get(row, 0)?;
            Ok(Code {
                id,
                key: get(row, 1)?,
                kind: get(row, 2)?,
                parent: get(row, 3)?,
                color: get(row, 4)?,
                position: get(row, 5)?,
                retired: get(row, 6)?,
                merged_into: get(row, 7)?,
                objectives: objectives.remove(&id).unwrap_or_default(),
                texts: texts.remove(&id).unwrap_or_default(),
                examples: examples.remove(&id).unwrap_or_default(),
                rules: rules.remove(&id).unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The concepts of the codebook, in its order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn concepts(&self) -> Result<Vec<Concept>, StoreError> {
        self.read_concepts()
            .map_err(|error| self.locate(error, &[&TERM]))
    }

    fn read_concepts(&self) -> Result<Vec<Concept>, StoreError> {
        let mut concepts: Vec<Concept> = Vec::new();
        let mut statement = self
            .connection
            .prepare("SELECT concept, language, text FROM term ORDER BY concept_position, language, position")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (key, language, text): (String, _, String) =
                (get(row, 0)?, get(row, 1)?, get(row, 2)?);
            if concepts.last().is_none_or(|concept| concept.key != key) {
                concepts.push(Concept {
                    key,
                    terms: Vec::new(),
                });
            }
            let Some(concept) = concepts.last_mut() else {
                continue;
            };
            match concept.terms.last_mut() {
                Some((last, terms)) if *last == language => terms.push(text),
                _ => concept.terms.push((language, vec![text])),
            }
        }
        Ok(concepts)
    }

    /// All priorities, in the natural order of their keys (P2 before P10).
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn priorities(&self) -> Result<Vec<Priority>, StoreError> {
        self.read_priorities().map_err(|error| {
            self.locate(
                error,
                &[&PRIORITY, &PRIORITY_TERRITORY, &PRIORITY_OBJECTIVE],
            )
        })
    }

    fn read_priorities(&self) -> Result<Vec<Priority>, StoreError> {
        let mut territories: BTreeMap<PriorityId, Vec<String>> = self.parts(
            "SELECT priority, territory FROM priority_territory ORDER BY priority, position",
            |row| get(row, 1),
        )?;
        let mut objectives: BTreeMap<PriorityId, Vec<String>> = self.parts(
            "SELECT priority, objective FROM priority_objective ORDER BY priority, position",
            |row| get(row, 1),
        )?;
        let mut statement = self
            .connection
            .prepare("SELECT id, key, claim, owner, state, merged_into, query FROM priority")?;
        let rows = statement.query_map([], |row| {
            let id: PriorityId = get(row, 0)?;
            Ok(Priority {
                id,
                key: get(row, 1)?,
                claim: get(row, 2)?,
                territories: territories.remove(&id).unwrap_or_default(),
                objectives: objectives.remove(&id).unwrap_or_default(),
                owner: get(row, 3)?,
                state: get::<Option<_>>(row, 4)?.unwrap_or(PriorityState::Candidate),
                merged_into: get(row, 5)?,
                query: get(row, 6)?,
            })
        })?;
        let mut priorities: Vec<Priority> = rows.collect::<Result<_, _>>()?;
        priorities.sort_by_cached_key(|priority| natural(&priority.key));
        Ok(priorities)
    }

    /// Names the row that cannot be read, where that is what `error` says and the row is in one of `tables`.
    fn locate(&self, error: StoreError, tables: &[&Table]) -> StoreError {
        if !matches!(error, StoreError::Damaged(_)) {
            return error;
        }
        let first = || -> Result<Option<StoreError>, StoreError> {
            for table in tables {
                let mut statement = self.connection.prepare(&table.select("1"))?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    if let Err(error) = (table.read)(row) {
                        return Ok(Some(table.damage(row, error)));
                    }
                }
            }
            Ok(None)
        };
        first().ok().flatten().unwrap_or(error)
    }

    fn parts<K: Cell + Ord, T>(
        &self,
        sql: &str,
        read: impl Fn(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<BTreeMap<K, Vec<T>>, StoreError> {
        let mut parts: BTreeMap<K, Vec<T>> = BTreeMap::new();
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            parts.entry(get(row, 0)?).or_default().push(read(row)?);
        }
        Ok(parts)
    }
}

/// A key to sort by in which numbers stand by value: `P2` before `P10`.
#[must_use]
pub fn natural(key: &str) -> Vec<(u64, String)> {
    let mut parts: Vec<(u64, String)> = Vec::new();
    let mut rest = key;
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number = rest[..digits].parse().unwrap_or(0);
        let after = &rest[digits..];
        let words = after
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(after.len());
        parts.push((number, after[..words].to_owned()));
        rest = &after[words..];
    }
    parts
}
