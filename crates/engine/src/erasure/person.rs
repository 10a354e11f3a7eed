//! Who is erased: their rows, labels and names, now and before.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use verbatim_language::{FoundName, Language, NameFinder, fold};
use verbatim_model::id::{ParticipantId, SessionId, Uuid};
use verbatim_model::participant::Participant;

use super::past::Past;
use super::vocabulary::Vocabulary;
use crate::privacy::person_name;
use crate::register::Register;

/// A person whose words go.
#[derive(Debug)]
pub(super) struct Person {
    /// As they are in the project now.
    pub row: Participant,
    /// Their rows: the one above, and those that were merged into it.
    pub ids: BTreeSet<ParticipantId>,
    /// Their rows of `speaker`, with the label that takes the place of each label.
    pub speakers: BTreeMap<Uuid, BTreeMap<String, String>>,
    /// The new label, by session and label.
    pub labels: BTreeMap<(SessionId, String), String>,
    /// What they are called, without titles.
    pub names: Vec<String>,
}

impl Person {
    pub fn new(register: &Register, past: &Past, row: &Participant) -> Self {
        let mut ids = BTreeSet::from([row.id]);
        for speaker in register.speakers_of(row.id) {
            let before = past.ids("speaker", "participant", speaker.id.0);
            let gone = |id: &ParticipantId| !register.participants.contains_key(id);
            ids.extend(before.map(ParticipantId).filter(gone));
        }
        let in_force: BTreeMap<Uuid, Option<ParticipantId>> = (register.speakers.values())
            .map(|speaker| (speaker.id.0, speaker.participant))
            .collect();
        let is_theirs = |speaker: &Uuid| match in_force.get(speaker) {
            Some(whose) => *whose == Some(row.id),
            None => (past.ids("speaker", "participant", *speaker))
                .any(|id| ids.contains(&ParticipantId(id))),
        };
        let mut person = Self {
            row: row.clone(),
            speakers: BTreeMap::new(),
            labels: BTreeMap::new(),
            names: Vec::new(),
            ids: ids.clone(),
        };
        for speaker in past.rows("speaker", "session").filter(is_theirs) {
            for label in past.texts("speaker", "label", speaker) {
                person.called(label);
                for session in past.ids("speaker", "session", speaker).map(SessionId) {
                    let new = person.neutral(register, session, label);
                    let labels = person.speakers.entry(speaker).or_default();
                    labels.insert(label.to_owned(), new.clone());
                    person.labels.insert((session, label.to_owned()), new);
                }
            }
        }
        for id in &ids {
            for name in past.texts("participant", "name", id.0) {
                person.called(name);
            }
        }
        if (person.names.iter()).any(|name| fold(&row.number).contains(&fold(name))) {
            person.row.number = register.next_number().to_string();
        }
        person
    }

    fn called(&mut self, name: &str) {
        let name = person_name(name);
        let known = |name: &String| self.names.iter().any(|other| fold(other) == fold(name));
        let new = name.filter(|name| !known(name));
        self.names.extend(new);
    }

    /// The label that takes the place of one: the number, where nobody else of the session has it for a label.
    fn neutral(&self, register: &Register, session: SessionId, label: &str) -> String {
        if let Some(known) = self.labels.get(&(session, label.to_owned())) {
            return known.clone();
        }
        let number = &self.row.number;
        let numbered = (2..).map(|n| format!("{number} ({n})"));
        let is_free = |new: &String| {
            let others = (register.speakers.get(&(session, new.clone())))
                .is_some_and(|other| other.participant != Some(self.row.id));
            let own =
                |((of, _), taken): (&(SessionId, String), &String)| *of == session && taken == new;
            !others && !self.labels.iter().any(own)
        };
        std::iter::once(number.clone())
            .chain(numbered)
            .find(is_free)
            .unwrap_or_default()
    }

    /// Whether a label is theirs in one of `sessions`; where none is given, in any, if it names them.
    pub fn has_label(&self, sessions: &BTreeSet<SessionId>, label: &str) -> bool {
        self.new_label(sessions, label).is_some()
    }

    /// What takes the place of a label.
    pub fn new_label(&self, sessions: &BTreeSet<SessionId>, label: &str) -> Option<&str> {
        let mut fitting = (self.labels.iter()).filter(|((session, known), _)| {
            let is_there =
                sessions.contains(session) || (sessions.is_empty() && person_name(label).is_some());
            known == label && is_there
        });
        fitting.next().map(|(_, new)| new.as_str())
    }
}

/// Finds a person's names, and words that tell what was erased.
#[derive(Debug)]
pub(super) struct Telling {
    /// Finds everybody's names; so many of them are theirs: the first ones.
    finder: NameFinder,
    own: usize,
    /// Find theirs alone, and those of all others.
    theirs: NameFinder,
    others: NameFinder,
    /// Words of their names that nobody else says.
    pub names: Vocabulary,
    /// Words of what is erased that stay nowhere.
    pub words: Vocabulary,
}

/// Where somebody is named.
pub(super) struct Named {
    pub at: Range<usize>,
    /// Whether it is surely this person, and not another of the same first name or surname.
    pub is_sure: bool,
}

impl Telling {
    pub fn new(register: &Register, person: Option<&Person>) -> Self {
        let own = person.map_or(&[][..], |person| &person.names);
        let mut others: Vec<String> = Vec::new();
        for other in register.participants.values() {
            if person.is_some_and(|person| person.row.id == other.id) {
                continue;
            }
            let labels = register.speakers_of(other.id).map(|speaker| &speaker.label);
            others.extend((other.name.iter().chain(labels)).filter_map(|name| person_name(name)));
        }
        let finder = |names: &[String]| NameFinder::new(names.iter().map(String::as_str));
        Self {
            finder: finder(&[own, &others].concat()),
            own: own.len(),
            theirs: finder(own),
            others: finder(&others),
            names: Vocabulary::default(),
            words: Vocabulary::default(),
        }
    }

    /// Where the person is named in speech, or may be.
    pub fn named(&self, text: &str, language: Option<Language>, all_small: bool) -> Vec<Named> {
        if self.own == 0 {
            return Vec::new();
        }
        let theirs = self.theirs.find(text, language, all_small);
        if theirs.is_empty() {
            return Vec::new();
        }
        let all = self.finder.find(text, language, all_small);
        let others = self.others.find(text, language, all_small);
        (theirs.into_iter())
            .filter_map(|found| {
                let meets = |other: &&FoundName| other.start < found.end && found.start < other.end;
                let whose = all.iter().find(meets).and_then(|found| found.name);
                let is_sure = match whose {
                    // Somebody else is called exactly that.
                    Some(name) if name >= self.own => return None,
                    Some(_) => true,
                    None => !others.iter().any(|other| meets(&other)),
                };
                Some(Named {
                    at: found.start..found.end,
                    is_sure,
                })
            })
            .collect()
    }

    /// Where the person is named for sure in what is no speech.
    pub fn names_in(&self, text: &str) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = (self.named(text, None, false).into_iter())
            .filter(|named| named.is_sure)
            .map(|named| named.at)
            .collect();
        found.extend(self.names.find(text));
        apart(found)
    }

    /// The same, and where words that tell what was erased stand.
    pub fn all_in(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = self.names_in(text);
        found.extend(self.words.find(text));
        apart(found)
    }

    /// The same in a sentence of the log: its own words are none of anybody's.
    pub fn in_sentence(&self, sentence: &str) -> Vec<Range<usize>> {
        let mut found = self.names_in(sentence);
        let quoted = quoted(sentence);
        let within = |range: &Range<usize>| {
            (quoted.iter()).any(|part| part.start <= range.start && range.end <= part.end)
        };
        found.extend(self.words.find(sentence).into_iter().filter(within));
        apart(found)
    }
}

/// In order; those that overlap as one.
fn apart(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// What stands in marks, and what comes after the first colon.
fn quoted(sentence: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    if let Some(colon) = sentence.find(": ") {
        parts.push(colon..sentence.len());
    }
    for (open, close) in [('`', '`'), ('“', '”')] {
        let mut from = 0;
        while let Some(start) = sentence[from..].find(open) {
            let start = from + start + open.len_utf8();
            let end = sentence[start..]
                .find(close)
                .map_or(sentence.len(), |end| start + end);
            parts.push(start..end);
            from = (end + close.len_utf8()).min(sentence.len());
        }
    }
    parts
}
