//! Which person stands behind each label that a sheet speaks of, and what they are called and allowed.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::consent::Consent;
use verbatim_model::id::ParticipantId;
use verbatim_model::participant::Participant;
use verbatim_model::session::Speaker;

use super::labels::{LabelKey, NamedRows};
use crate::error::EngineError;
use crate::people::merge::{absorb, difference, strictest};
use crate::people::{place, same_label};
use crate::project::Project;
use crate::register::Register;
use crate::sheet::PersonRow;

/// What a sheet makes of the people.
pub(super) struct Persons {
    /// The labels that the sheet speaks of, with whom they stand for.
    pub speakers: Vec<Speaker>,
    /// All people who are left, with their numbers and what is known of them.
    pub people: BTreeMap<ParticipantId, Participant>,
    /// Further attributes that the sheet tells, in its order.
    pub attributes: Vec<(ParticipantId, Vec<(String, String)>)>,
    /// Those to whom the sheet gives their number.
    pub numbered: BTreeSet<ParticipantId>,
    /// Those whose labels all went to others, and who gets what they had.
    pub heirs: BTreeMap<ParticipantId, ParticipantId>,
}

/// Finds out who is meant. `given` are the people whose number a person or an earlier sheet gave.
///
/// For each number of the sheet: the person who holds it by an earlier act, unless the sheet gives other numbers to
/// all labels of theirs; else the first person behind one of its labels who has no number to keep; else somebody new.
pub(super) fn assign(
    project: &Project,
    register: &Register,
    given: &BTreeSet<ParticipantId>,
    sheet: &str,
    named: &NamedRows<'_>,
) -> Result<Persons, EngineError> {
    let mut assignment = Assignment::new(project, register, given, sheet, named)?;
    assignment.find_owners();
    assignment.settle_labels();
    assignment.renumber();
    assignment.leave_deserted()?;
    assignment.tell()
}

/// The labels to which a sheet gives one number.
struct Group {
    number: String,
    labels: Vec<LabelKey>,
    owner: Option<ParticipantId>,
}

struct Assignment<'a> {
    project: &'a Project,
    register: &'a Register,
    given: &'a BTreeSet<ParticipantId>,
    sheet: &'a str,
    named: &'a NamedRows<'a>,
    groups: Vec<Group>,
    // Index into `groups`.
    group_of: BTreeMap<LabelKey, usize>,
    // Before the sheet.
    labels_of: BTreeMap<ParticipantId, Vec<LabelKey>>,
    speakers: BTreeMap<LabelKey, Speaker>,
    people: BTreeMap<ParticipantId, Participant>,
    heirs: BTreeMap<ParticipantId, ParticipantId>,
    next_number: u64,
}

impl<'a> Assignment<'a> {
    fn new(
        project: &'a Project,
        register: &'a Register,
        given: &'a BTreeSet<ParticipantId>,
        sheet: &'a str,
        named: &'a NamedRows<'a>,
    ) -> Result<Self, EngineError> {
        let mut groups: Vec<Group> = Vec::new();
        let mut index: BTreeMap<&str, usize> = BTreeMap::new();
        let mut group_of: BTreeMap<LabelKey, usize> = BTreeMap::new();
        let mut line_of: BTreeMap<&LabelKey, u32> = BTreeMap::new();
        for (row, labels) in &named.rows {
            let Some(number) = row.change.number.as_deref() else {
                continue;
            };
            let group = *index.entry(number).or_insert_with(|| {
                groups.push(Group {
                    number: number.to_owned(),
                    labels: Vec::new(),
                    owner: None,
                });
                groups.len() - 1
            });
            for label in labels {
                let first = *group_of.entry(label.clone()).or_insert(group);
                let line = *line_of.entry(label).or_insert(row.line);
                if first != group {
                    return Err(EngineError::refused(
                        format!(
                            "`{sheet}` gives `{}` two participant numbers: `{}` in line {line} and `{number}` in \
                             line {}",
                            called(register, named, label),
                            groups[first].number,
                            row.line
                        ),
                        "a label of a session is one person; nothing was changed",
                    ));
                }
                if !groups[group].labels.contains(label) {
                    groups[group].labels.push(label.clone());
                }
            }
        }
        let mut labels_of: BTreeMap<ParticipantId, Vec<LabelKey>> = BTreeMap::new();
        for (label, speaker) in &register.speakers {
            if let Some(person) = speaker.participant {
                labels_of.entry(person).or_default().push(label.clone());
            }
        }
        let mut speakers = register.speakers.clone();
        speakers.extend(named.silent.clone());
        let largest = groups
            .iter()
            .filter_map(|group| group.number.parse::<u64>().ok())
            .max()
            .unwrap_or(0);
        Ok(Self {
            project,
            register,
            given,
            sheet,
            named,
            groups,
            group_of,
            labels_of,
            speakers,
            people: register.participants.clone(),
            heirs: BTreeMap::new(),
            next_number: register.next_number().max(largest + 1),
        })
    }

    /// Whether somebody keeps the number that an earlier act gave them: unless all their labels get others.
    fn keeps_number(&self, person: &Participant) -> bool {
        let labels = self.labels_of.get(&person.id);
        self.given.contains(&person.id)
            && labels.is_none_or(|labels| {
                labels.iter().any(|label| match self.group_of.get(label) {
                    Some(group) => self.groups[*group].number == person.number,
                    None => true,
                })
            })
    }

    fn find_owners(&mut self) {
        let mut taken: BTreeSet<ParticipantId> = BTreeSet::new();
        for at in 0..self.groups.len() {
            let holder = self.register.participant(&self.groups[at].number);
            self.groups[at].owner = holder
                .filter(|person| self.keeps_number(person))
                .map(|person| person.id);
            taken.extend(self.groups[at].owner);
        }
        for at in 0..self.groups.len() {
            if self.groups[at].owner.is_some() {
                continue;
            }
            let own = (self.groups[at].labels.iter())
                .filter_map(|label| self.speakers.get(label)?.participant)
                .filter_map(|id| self.register.participants.get(&id))
                .find(|person| !taken.contains(&person.id) && !self.keeps_number(person))
                .map(|person| person.id);
            let owner = own.or_else(|| {
                let label = self.groups[at].labels.first()?.clone();
                let number = self.groups[at].number.clone();
                Some(self.somebody_new(&label, Some(number)))
            });
            self.groups[at].owner = owner;
            taken.extend(owner);
        }
    }

    /// A person for a label that stood for nobody, or for somebody who is another now. What the other did not allow
    /// stays so, what they allowed does not come along.
    fn somebody_new(&mut self, label: &LabelKey, number: Option<String>) -> ParticipantId {
        let before = (self.speakers.get(label))
            .and_then(|speaker| self.register.participants.get(&speaker.participant?))
            .map(|person| person.consent)
            .filter(|consent| !consent.allows_quote());
        let person = Participant {
            id: ParticipantId(self.project.new_id()),
            number: number.unwrap_or_else(|| self.free_number()),
            number_given: false,
            name: Some(label.1.clone()),
            role: None,
            group: None,
            organisation: None,
            territory: None,
            consent: before.unwrap_or(Consent::NotRecorded),
            embargo: None,
        };
        let id = person.id;
        self.people.insert(id, person);
        id
    }

    fn free_number(&mut self) -> String {
        self.next_number += 1;
        (self.next_number - 1).to_string()
    }

    /// Gives each label to its person.
    fn settle_labels(&mut self) {
        for at in 0..self.groups.len() {
            let owner = self.groups[at].owner;
            for label in self.groups[at].labels.clone() {
                if let Some(speaker) = self.speakers.get_mut(&label) {
                    speaker.participant = owner;
                }
            }
        }
        for (_, labels) in &self.named.rows {
            for label in labels {
                let stands = self.speakers.get(label).map(|speaker| speaker.participant);
                if stands == Some(None) {
                    let person = self.somebody_new(label, None);
                    if let Some(speaker) = self.speakers.get_mut(label) {
                        speaker.participant = Some(person);
                    }
                }
            }
        }
        for (id, before) in &self.labels_of {
            let Some(person) = self.people.get_mut(id) else {
                continue;
            };
            let is_named = |label: &LabelKey| {
                (person.name.as_deref()).is_some_and(|name| same_label(name, &label.1))
            };
            let (left, lost): (Vec<_>, Vec<_>) = before.iter().partition(|label| {
                (self.speakers.get(*label)).is_some_and(|speaker| speaker.participant == Some(*id))
            });
            // Who is called like a label that is somebody else's now is called like one of their own.
            if let Some(own) = left.first()
                && lost.into_iter().any(is_named)
                && !left.iter().any(|label| is_named(label))
            {
                person.name = Some(own.1.clone());
            }
        }
    }

    /// Gives the numbers of the sheet; those who had one of them from an import get the next free one.
    fn renumber(&mut self) {
        let owners: BTreeMap<&str, Option<ParticipantId>> = (self.groups.iter())
            .map(|group| (group.number.as_str(), group.owner))
            .collect();
        for person in self.people.values_mut() {
            let taken = (owners.get(person.number.as_str())).is_some_and(|o| *o != Some(person.id));
            if taken {
                person.number = self.next_number.to_string();
                self.next_number += 1;
            }
        }
        for group in &self.groups {
            if let Some(person) = group.owner.and_then(|id| self.people.get_mut(&id)) {
                person.number.clone_from(&group.number);
            }
        }
    }

    /// Those whose labels all went to others go; what is known of them goes to these.
    fn leave_deserted(&mut self) -> Result<(), EngineError> {
        let standing: BTreeSet<_> = (self.speakers.values())
            .filter_map(|speaker| speaker.participant)
            .collect();
        for (id, before) in &self.labels_of {
            if standing.contains(id) {
                continue;
            }
            let Some(gone) = self.people.remove(id) else {
                continue;
            };
            let mut heirs: Vec<ParticipantId> = Vec::new();
            for label in before {
                let heir = self
                    .speakers
                    .get(label)
                    .and_then(|speaker| speaker.participant);
                heirs.extend(heir.filter(|heir| !heirs.contains(heir)));
            }
            self.heirs.extend(heirs.first().map(|heir| (*id, *heir)));
            for heir in &heirs {
                let told = self.rows_of(*heir);
                let Some(person) = self.people.get_mut(heir) else {
                    continue;
                };
                if heirs.len() > 1 {
                    // Nobody knows whose role and group it was; what was not allowed stays so for all of them.
                    if !gone.consent.allows_quote() {
                        person.consent = strictest(person.consent, gone.consent);
                    }
                    continue;
                }
                let mut gone = gone.clone();
                // What the sheet tells settles it.
                if told.iter().any(|row| row.change.role.is_some()) {
                    gone.role = None;
                }
                if told.iter().any(|row| row.change.group.is_some()) {
                    gone.group = None;
                }
                if let Some((what, one, two)) = difference(person, &gone) {
                    return Err(EngineError::refused(
                        format!(
                            "`{}` makes two people the participant `{}`, who have different {what}s: {one} and {two}",
                            self.sheet, person.number
                        ),
                        format!("give the {what} in the sheet; nothing was changed"),
                    ));
                }
                absorb(person, &gone);
            }
        }
        Ok(())
    }

    /// The rows that speak of a person.
    fn rows_of(&self, person: ParticipantId) -> Vec<&'a PersonRow> {
        let stands = |label: &LabelKey| {
            (self.speakers.get(label)).is_some_and(|speaker| speaker.participant == Some(person))
        };
        (self.named.rows.iter())
            .filter(|(_, labels)| labels.iter().any(stands))
            .map(|(row, _)| *row)
            .collect()
    }

    /// Tells each person what the rows say of them.
    fn tell(mut self) -> Result<Persons, EngineError> {
        let mut attributes = Vec::new();
        let mut told: BTreeMap<(ParticipantId, &str), (String, u32)> = BTreeMap::new();
        for (row, labels) in &self.named.rows {
            let people: BTreeSet<_> = (labels.iter())
                .filter_map(|label| self.speakers.get(label)?.participant)
                .collect();
            for id in people {
                let Some(person) = self.people.get_mut(&id) else {
                    continue;
                };
                let change = &row.change;
                let values = [
                    ("role", change.role.map(|role| role.to_string())),
                    ("group", change.group.clone()),
                    ("consent", change.consent.map(|consent| consent.to_string())),
                    ("embargo", change.embargo.clone()),
                ];
                for (what, value) in values {
                    let Some(value) = value else { continue };
                    let (first, line) = told
                        .entry((id, what))
                        .or_insert_with(|| (value.clone(), row.line));
                    if *first != value {
                        return Err(EngineError::refused(
                            format!(
                                "`{}` contradicts itself about `{}`: {what} {first} in line {line}, {value} in line {}",
                                self.sheet, row.label, row.line
                            ),
                            format!("one person has one {what}; nothing was changed"),
                        ));
                    }
                }
                change.apply(person);
                attributes.push((id, change.attributes.clone()));
            }
        }
        let mut spoken_of: BTreeMap<&LabelKey, &Speaker> = BTreeMap::new();
        for label in self.named.rows.iter().flat_map(|(_, labels)| labels) {
            spoken_of.extend(self.speakers.get_key_value(label));
        }
        Ok(Persons {
            speakers: spoken_of.into_values().cloned().collect(),
            people: self.people,
            attributes,
            numbered: (self.groups.iter())
                .filter_map(|group| group.owner)
                .collect(),
            heirs: self.heirs,
        })
    }
}

/// `session: label`, for sentences.
fn called(register: &Register, named: &NamedRows<'_>, label: &LabelKey) -> String {
    (register.speakers.get(label))
        .or_else(|| named.silent.get(label))
        .map_or_else(|| label.1.clone(), |speaker| place(register, speaker))
}
