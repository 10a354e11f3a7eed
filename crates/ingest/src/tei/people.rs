//! What a TEI header says: who the people are, what they are there, and the day.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::transcript::KnownSpeaker;

use crate::format::Declined;
use crate::rendering::collapse;
use crate::xml::{Node, Xml, attribute, local_name};

/// What is known before the speech is read.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// The file is a corpus of several.
    pub(super) is_corpus: bool,
    /// Number of elements `u`.
    pub(super) utterances: usize,
    /// Day of the encounter; that of the innermost document, where a corpus holds some.
    pub(super) date: Option<String>,
    // Names by identifier.
    people: BTreeMap<String, String>,
    // What people are there (`person/@role`), by identifier.
    roles: BTreeMap<String, String>,
}

/// Parts of a name in the order in which they are read out.
#[derive(Debug, Default)]
struct Name {
    forenames: Vec<String>,
    links: Vec<String>,
    surnames: Vec<String>,
    whole: String,
}

impl Name {
    fn text(&self) -> String {
        let parts = [&self.forenames, &self.links, &self.surnames].map(|part| part.join(" "));
        let joined = collapse(&parts.join(" "));
        if joined.is_empty() {
            collapse(&self.whole)
        } else {
            joined
        }
    }
}

impl Header {
    /// Reads a file through for its header, and counts utterances.
    pub(super) fn read(text: &str) -> Result<Self, Declined> {
        let mut header = Self::default();
        let mut xml = Xml::new(text);
        let mut path: Vec<String> = Vec::new();
        let mut person: Option<String> = None;
        let mut name: Option<Name> = None;
        let mut words = String::new();
        while let Some(node) = xml.next()? {
            match node {
                Node::Start(element) => {
                    let local = local_name(&element);
                    let inside = |parent: &str| path.last().is_some_and(|last| last == parent);
                    match local {
                        "teiCorpus" => header.is_corpus = true,
                        "u" => header.utterances += 1,
                        "person" => {
                            person = attribute(&element, "id");
                            if let (Some(id), Some(role)) = (&person, attribute(&element, "role")) {
                                header.roles.entry(id.clone()).or_insert(role);
                            }
                        }
                        "persName" if person.is_some() && name.is_none() && inside("person") => {
                            name = Some(Name::default())
                        }
                        "date" if inside("setting") => {
                            header.date = ["when", "from", "notBefore"]
                                .into_iter()
                                .find_map(|key| attribute(&element, key))
                                .filter(|date| is_day(date))
                                .or(header.date);
                        }
                        _ => {}
                    }
                    words.clear();
                    path.push(local.to_owned());
                }
                Node::Text(text) => {
                    if let Some(name) = &mut name {
                        name.whole.push_str(&text);
                        words.push_str(&text);
                    }
                }
                Node::End => {
                    let local = path.pop().unwrap_or_default();
                    if let Some(open) = &mut name {
                        match local.as_str() {
                            "forename" => open.forenames.push(std::mem::take(&mut words)),
                            "nameLink" => open.links.push(std::mem::take(&mut words)),
                            "surname" => open.surnames.push(std::mem::take(&mut words)),
                            "persName" => {
                                let text = name.take().map(|name| name.text()).unwrap_or_default();
                                if let Some(id) = person.as_ref().filter(|_| !text.is_empty()) {
                                    // The first name of a person is the one in use.
                                    header.people.entry(id.clone()).or_insert(text);
                                }
                            }
                            _ => {}
                        }
                    }
                    if local == "person" {
                        person = None;
                        name = None;
                    }
                }
            }
        }
        Ok(header)
    }

    /// Takes over people of another file; who is known already keeps the name.
    pub(super) fn add_people(&mut self, other: Self) {
        for (id, name) in other.people {
            self.people.entry(id).or_insert(name);
        }
        for (id, role) in other.roles {
            self.roles.entry(id).or_insert(role);
        }
    }

    pub(super) fn has_people(&self) -> bool {
        !self.people.is_empty()
    }

    pub(super) fn is_nameless(&self) -> bool {
        self.people.is_empty()
    }

    /// The name of `who`, which points to a person.
    pub(super) fn name(&self, who: &str) -> Option<&str> {
        self.people
            .get(who.trim_start_matches('#'))
            .map(String::as_str)
    }

    /// What `who` is in the encounter, by the header.
    pub(super) fn role(&self, who: &str) -> Option<&str> {
        self.roles
            .get(who.trim_start_matches('#'))
            .map(String::as_str)
    }

    /// What is known of the labels that occur.
    pub(super) fn known(&self, labels: &BTreeSet<String>) -> Vec<KnownSpeaker> {
        labels
            .iter()
            .filter_map(|label| {
                Some(KnownSpeaker {
                    label: label.clone(),
                    name: Some(self.name(label)?.to_owned()),
                })
            })
            .collect()
    }
}

/// Whether a date is `YYYY-MM-DD`.
fn is_day(date: &str) -> bool {
    date.len() == 10
        && date.bytes().enumerate().all(|(at, byte)| {
            if at == 4 || at == 7 {
                byte == b'-'
            } else {
                byte.is_ascii_digit()
            }
        })
}
