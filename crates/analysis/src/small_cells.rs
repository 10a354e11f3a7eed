//! Attributes that would tell who somebody is, because few people of a territory share them.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::ParticipantId;
use verbatim_model::participant::Role;

use crate::evidence::{Study, category};

/// So many people share a value that is shown, where nobody says otherwise.
pub const SMALL_CELL: usize = 3;

/// One person in one territory, with the values of one attribute or of several, by the name of the attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellRow {
    /// Who.
    pub person: ParticipantId,
    /// Where; `None` where nobody said.
    pub territory: Option<String>,
    /// What is known of them; upper and lower case are equal.
    pub values: BTreeMap<String, String>,
}

/// Which values are shown as “other”.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SmallCells {
    limit: usize,
    hidden: BTreeSet<(String, ParticipantId)>,
    values: BTreeMap<String, BTreeSet<String>>,
}

impl SmallCells {
    /// Decides what is hidden, so that for each attribute and territory each value that is shown is shared by at least
    /// `limit` people, and so are the others together, or nothing is shown there at all. A person who is in several
    /// territories is shown in all or in none. A limit of 0 or 1 hides nothing.
    #[must_use]
    pub fn new(rows: &[CellRow], limit: usize) -> Self {
        let mut cells = Self {
            limit,
            ..Self::default()
        };
        let attributes: BTreeSet<&String> = rows.iter().flat_map(|row| row.values.keys()).collect();
        for attribute in attributes {
            cells.decide(attribute, rows);
        }
        cells
    }

    fn decide(&mut self, attribute: &str, rows: &[CellRow]) {
        // Who has which value in which territory; those without a value are among the others.
        let mut people: BTreeMap<Option<String>, BTreeMap<ParticipantId, Option<String>>> =
            BTreeMap::new();
        for row in rows {
            let territory = row.territory.as_deref().and_then(category);
            let value = row.values.get(attribute).and_then(|value| category(value));
            people
                .entry(territory)
                .or_default()
                .insert(row.person, value);
        }
        let mut hidden: BTreeSet<ParticipantId> = BTreeSet::new();
        loop {
            let before = hidden.len();
            for people in people.values() {
                let mut shown: BTreeMap<&str, Vec<ParticipantId>> = BTreeMap::new();
                let mut others = 0;
                for (person, value) in people {
                    match value {
                        Some(value) if !hidden.contains(person) => {
                            shown.entry(value).or_default().push(*person);
                        }
                        _ => others += 1,
                    }
                }
                let small = shown.values().find(|people| people.len() < self.limit);
                // Too few others would be known as those who are none of the rest.
                let hide = small.or_else(|| {
                    let few = others > 0 && others < self.limit;
                    let smallest = shown.values().min_by_key(|people| people.len());
                    smallest.filter(|_| few)
                });
                hidden.extend(hide.into_iter().flatten());
            }
            if hidden.len() == before {
                break;
            }
        }
        if hidden.is_empty() {
            return;
        }
        for (person, value) in people.into_values().flatten() {
            // Those without a value are others too: else the others would be fewer than they seem.
            if value.is_none() || hidden.contains(&person) {
                self.hidden.insert((attribute.to_owned(), person));
                let values = self.values.entry(attribute.to_owned()).or_default();
                values.extend(value);
            }
        }
    }

    /// Whether the value that a person has may be shown, or that they have none.
    #[must_use]
    pub fn shows(&self, attribute: &str, person: ParticipantId) -> bool {
        !self.hidden.contains(&(attribute.to_owned(), person))
    }

    /// Whether a value is shown wherever somebody has it.
    #[must_use]
    pub fn shows_value(&self, attribute: &str, value: &str) -> bool {
        let hidden = self.values.get(attribute);
        category(value).is_none_or(|value| hidden.is_none_or(|values| !values.contains(&value)))
    }

    /// The attributes of which something is hidden, each with the number of values.
    pub fn hidden(&self) -> impl Iterator<Item = (&str, usize)> {
        (self.values.iter()).map(|(attribute, values)| (attribute.as_str(), values.len()))
    }

    /// So many people share a value that is shown, at least.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }
}

impl Study<'_> {
    /// What is hidden of the values of people who are evidence, in the territories of the sessions that they attended, or in
    /// their own.
    #[must_use]
    pub fn small_cells(
        &self,
        values: &BTreeMap<ParticipantId, BTreeMap<String, String>>,
        limit: usize,
    ) -> SmallCells {
        let mut rows = Vec::new();
        for session in self.sessions() {
            for id in self.attendants(session.id) {
                let Some(person) = self.participant(*id) else {
                    continue;
                };
                if !person.consent.counts() || !Role::gives_evidence(person.role) {
                    continue;
                }
                let named = |territory: &&String| category(territory).is_some();
                let territory = (session.territory.as_ref().filter(named))
                    .or(person.territory.as_ref())
                    .cloned();
                rows.push(CellRow {
                    person: *id,
                    territory,
                    values: values.get(id).cloned().unwrap_or_default(),
                });
            }
        }
        SmallCells::new(&rows, limit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use verbatim_model::id::derived_uuid;

    fn person(n: u8) -> ParticipantId {
        derived_uuid(&[&[n]]).into()
    }

    fn row(n: u8, territory: &str, group: &str) -> CellRow {
        CellRow {
            person: person(n),
            territory: Some(territory.to_owned()),
            values: (!group.is_empty())
                .then(|| ("group".to_owned(), group.to_owned()))
                .into_iter()
                .collect(),
        }
    }

    fn shown(rows: &[CellRow], limit: usize) -> Vec<u8> {
        let cells = SmallCells::new(rows, limit);
        let people: BTreeSet<ParticipantId> = rows.iter().map(|row| row.person).collect();
        (0..=u8::MAX)
            .filter(|n| people.contains(&person(*n)) && cells.shows("group", person(*n)))
            .collect()
    }

    #[test]
    fn a_value_that_few_share_is_hidden_and_so_is_who_would_stand_out() {
        let farmers = (0..4).map(|n| row(n, "Split", "farmer"));
        let teachers = (4..8).map(|n| row(n, "Split", if n == 4 { "Teacher" } else { "teacher" }));
        let rows: Vec<CellRow> = farmers.chain(teachers).collect();
        assert_eq!(shown(&rows, 3).len(), 8);
        // A single mayor would be the only other: a further value goes with it.
        let mut mayor = rows.clone();
        mayor.push(row(8, "split", "mayor"));
        assert_eq!(shown(&mayor, 3), [4, 5, 6, 7]);
        // Three others are a crowd.
        mayor.extend([row(9, "Split", "baker"), row(10, "Split", "")]);
        assert_eq!(shown(&mayor, 3), [0, 1, 2, 3, 4, 5, 6, 7]);
        let cells = SmallCells::new(&mayor, 3);
        assert_eq!(cells.hidden().collect::<Vec<_>>(), [("group", 2)]);
        assert!(cells.shows_value("group", "Farmer") && !cells.shows_value("group", "Mayor"));
        // Elsewhere there are too few of them.
        mayor.push(row(0, "Riga", "farmer"));
        assert!(!shown(&mayor, 3).contains(&0));
        assert_eq!(shown(&mayor, 1).len(), 11);
    }

    proptest! {
        #[test]
        fn no_cell_of_one_to_the_limit_is_left(
            people in proptest::collection::vec((0u8..30, 0u8..3, 0u8..5), 0..60),
            limit in 0usize..6,
        ) {
            // A person has one value, and may be in several territories.
            let mut value = BTreeMap::new();
            let rows: Vec<CellRow> = (people.iter())
                .map(|&(n, territory, group)| {
                    let group = *value.entry(n).or_insert(group);
                    row(n, &format!("t{territory}"), &"g".repeat(usize::from(group)))
                })
                .collect();
            let cells = SmallCells::new(&rows, limit);
            let mut seen: BTreeMap<(String, Option<String>), BTreeSet<ParticipantId>> = BTreeMap::new();
            for row in &rows {
                let value = row.values.get("group");
                let value = value.filter(|_| cells.shows("group", row.person)).cloned();
                let territory = row.territory.clone().unwrap_or_default();
                seen.entry((territory, value)).or_default().insert(row.person);
            }
            for ((territory, value), people) in &seen {
                let alone = value.is_none() && !seen.keys().any(|(of, value)| of == territory && value.is_some());
                prop_assert!(people.len() >= limit || alone, "{territory} {value:?} {people:?}");
            }
        }
    }
}
