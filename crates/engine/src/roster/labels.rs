//! Which labels the rows of a sheet speak of.

use std::collections::BTreeMap;

use verbatim_ingest::is_collective;
use verbatim_model::id::{SessionId, SpeakerId};
use verbatim_model::session::Speaker;

use super::{SheetOutcome, UnmatchedRow};
use crate::import::stem;
use crate::people::{place, plain_label};
use crate::project::Project;
use crate::register::Register;
use crate::sheet::{PersonRow, Sheet};

/// A label of a session.
pub(super) type LabelKey = (SessionId, String);

/// The rows of a sheet with the labels that each speaks of.
pub(super) struct NamedRows<'s> {
    /// In the order of the sheet; each has at least one label.
    pub rows: Vec<(&'s PersonRow, Vec<LabelKey>)>,
    /// Speakers whom only the sheet knows: they attended and said nothing.
    pub silent: BTreeMap<LabelKey, Speaker>,
    /// What is to be told of it.
    pub outcome: SheetOutcome,
}

/// Looks each row up in the register as it stands.
pub(super) fn resolve<'s>(
    project: &Project,
    register: &Register,
    sheet: &'s Sheet,
) -> NamedRows<'s> {
    let directory = Directory::of(register);
    let mut named = NamedRows {
        rows: Vec::new(),
        silent: BTreeMap::new(),
        outcome: SheetOutcome::default(),
    };
    for row in &sheet.rows {
        match directory.labels(row) {
            Found::Labels(labels) => {
                named.outcome.matched += 1;
                named.rows.push((row, labels));
            }
            Found::Silent(session) => {
                let known = (named.silent.keys()).find(|(at, label)| {
                    *at == session && plain_label(label) == plain_label(&row.label)
                });
                let key = known
                    .cloned()
                    .unwrap_or_else(|| (session, row.label.clone()));
                if !named.silent.contains_key(&key) {
                    let speaker = Speaker {
                        id: SpeakerId(project.new_id()),
                        session,
                        label: row.label.clone(),
                        participant: None,
                    };
                    named.outcome.silent.push(place(register, &speaker));
                    named.silent.insert(key.clone(), speaker);
                }
                named.rows.push((row, vec![key]));
            }
            Found::Nothing(reason, unknown_session) => {
                named.outcome.unmatched_rows.push(UnmatchedRow {
                    line: row.line,
                    label: row.label.clone(),
                    unknown_session,
                    reason,
                });
            }
        }
    }
    named
}

enum Found {
    Labels(Vec<LabelKey>),
    /// No such label in the session that the row names.
    Silent(SessionId),
    /// Why not, and the session that there is not.
    Nothing(&'static str, Option<String>),
}

/// The labels of a project by how they are written and by the names of those behind them.
struct Directory<'r> {
    register: &'r Register,
    by_label: BTreeMap<String, Vec<&'r Speaker>>,
    by_name: BTreeMap<String, Vec<&'r Speaker>>,
}

impl<'r> Directory<'r> {
    fn of(register: &'r Register) -> Self {
        let mut by_label: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let mut by_name: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for speaker in register.speakers.values() {
            let label = plain_label(&speaker.label);
            by_label.entry(label).or_default().push(speaker);
            let person = speaker
                .participant
                .and_then(|id| register.participants.get(&id));
            if let Some(name) = person.and_then(|person| person.name.as_deref()) {
                by_name.entry(plain_label(name)).or_default().push(speaker);
            }
        }
        Self {
            register,
            by_label,
            by_name,
        }
    }

    fn labels(&self, row: &PersonRow) -> Found {
        if is_collective(&row.label) {
            return Found::Nothing(
                "stands for several voices at once or for nobody known, so it is no person",
                None,
            );
        }
        let session = match row
            .session
            .as_deref()
            .map(|name| (name, self.session(name)))
        {
            Some((name, None)) => {
                return Found::Nothing(
                    "names a session that the project does not have",
                    Some(name.to_owned()),
                );
            }
            Some((_, found)) => found,
            None => None,
        };
        let wanted = plain_label(&row.label);
        let at = |speakers: &BTreeMap<String, Vec<&Speaker>>| -> Vec<LabelKey> {
            (speakers.get(&wanted).into_iter().flatten())
                .filter(|speaker| session.is_none_or(|session| speaker.session == session))
                .map(|speaker| (speaker.session, speaker.label.clone()))
                .collect()
        };
        let mut labels = at(&self.by_label);
        // What is written in a session goes before the name of somebody who is called otherwise there.
        let named = at(&self.by_name);
        let labelled: Vec<SessionId> = labels.iter().map(|(session, _)| *session).collect();
        labels.extend(
            named
                .into_iter()
                .filter(|(session, _)| !labelled.contains(session)),
        );
        match (labels.is_empty(), session) {
            (false, _) => Found::Labels(labels),
            (true, Some(session)) => Found::Silent(session),
            (true, None) => Found::Nothing(
                "is no label of any session; name the session of a silent person",
                None,
            ),
        }
    }

    /// The session with this key, or that of the source with this name, with or without extension.
    fn session(&self, name: &str) -> Option<SessionId> {
        let of_source = || {
            (self.register.sources.iter())
                .find(|source| source.name == name || stem(&source.name) == name)
                .map(|source| source.session)
        };
        (self.register.find_session(name))
            .map(|session| session.id)
            .or_else(of_source)
    }
}
