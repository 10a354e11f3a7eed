//! What an import comes to: one screen that tells what needs attention, however many files there were.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::SessionKind;

use super::next_step::next_step;
use super::{ImportRow, ImportStatus, walk};
use crate::register::Register;

/// What an import comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// How many files became what.
    pub counts: BTreeMap<ImportStatus, usize>,
    /// Paths of files that were there already.
    pub duplicates: Vec<String>,
    /// How many hidden, temporary and system files there were; they count as skipped.
    pub unseen: usize,
    /// Files that were not imported, by status and reason; most files first within a status.
    pub left_out: Vec<ReasonGroup>,
    /// Problems of imported files by kind; most files first.
    pub problems: Vec<ProblemGroup>,
    /// Imported files by the language of most of their words; most files first.
    pub languages: Vec<LanguageCount>,
    /// Keys of sessions of imported files that nobody has said what they were.
    pub without_kind: Vec<String>,
    /// Labels of people in these sessions who have no role, as `session: label`.
    pub without_role: Vec<String>,
    /// Names of sources whose files have changed, where nothing was done with them.
    pub changed: Vec<String>,
    // Names of the sources that came in.
    sources: BTreeSet<String>,
}

/// Files that were not imported for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonGroup {
    /// What became of them.
    pub status: ImportStatus,
    /// Why.
    pub reason: String,
    /// Their paths.
    pub paths: Vec<String>,
}

/// Problems of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemGroup {
    /// Stable key.
    pub kind: String,
    /// Names of the sources that have some.
    pub sources: Vec<String>,
    /// How many there are.
    pub problems: usize,
    /// The first of them.
    pub message: String,
    /// What a person does next, with the command.
    pub next_step: Option<&'static str>,
}

/// Files of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageCount {
    /// The language; `None` where it is unknown.
    pub language: Option<LanguageTag>,
    /// Number of files.
    pub files: usize,
    /// Number of words.
    pub words: usize,
}

impl ImportSummary {
    /// Takes note of one file.
    pub(super) fn add(&mut self, row: &ImportRow) {
        *self.counts.entry(row.status).or_default() += 1;
        match (row.status, &row.error) {
            (ImportStatus::Imported | ImportStatus::Revised, _) => self.add_imported(row),
            (ImportStatus::Changed, _) => self.changed.extend(row.source.clone()),
            // Each duplicate repeats a file of its own, and that is told on its line.
            (ImportStatus::Duplicate, _) => self.duplicates.push(row.path.clone()),
            (_, None) => {}
            (_, Some(reason)) if walk::is_unseen(reason) => self.unseen += 1,
            (status, Some(reason)) => {
                let known = (self.left_out.iter_mut())
                    .find(|group| group.status == status && group.reason == *reason);
                match known {
                    Some(group) => group.paths.push(row.path.clone()),
                    None => self.left_out.push(ReasonGroup {
                        status,
                        reason: reason.clone(),
                        paths: vec![row.path.clone()],
                    }),
                }
            }
        }
        self.left_out
            .sort_by_key(|group| (group.status, std::cmp::Reverse(group.paths.len())));
    }

    fn add_imported(&mut self, row: &ImportRow) {
        let name = row.source.clone().unwrap_or_else(|| row.path.clone());
        for problem in &row.problems {
            let known = (self
                .problems
                .iter()
                .position(|group| group.kind == problem.kind))
            .unwrap_or_else(|| {
                self.problems.push(ProblemGroup {
                    kind: problem.kind.clone(),
                    sources: Vec::new(),
                    problems: 0,
                    message: problem.message.clone(),
                    next_step: next_step(&problem.kind),
                });
                self.problems.len() - 1
            });
            let group = &mut self.problems[known];
            group.problems += 1;
            if group.sources.last() != Some(&name) {
                group.sources.push(name.clone());
            }
        }
        self.problems
            .sort_by_key(|group| std::cmp::Reverse(group.sources.len()));
        let known = (self
            .languages
            .iter()
            .position(|count| count.language == row.language))
        .unwrap_or_else(|| {
            self.languages.push(LanguageCount {
                language: row.language,
                files: 0,
                words: 0,
            });
            self.languages.len() - 1
        });
        self.languages[known].files += 1;
        self.languages[known].words += row.words;
        self.languages
            .sort_by_key(|count| std::cmp::Reverse(count.files));
        self.sources.insert(name);
    }

    /// Looks at what is known of the sessions and people of the files that came in.
    pub(super) fn look_at(&mut self, register: &Register) {
        let sessions: BTreeSet<_> = (register.sources.iter())
            .filter(|source| self.sources.contains(&source.name))
            .map(|source| source.session)
            .collect();
        let mut without_kind: Vec<String> = (sessions.iter())
            .filter_map(|id| register.sessions.get(id))
            .filter(|session| session.kind == SessionKind::Unknown)
            .map(|session| session.key.clone())
            .collect();
        without_kind.sort_by_cached_key(|key| verbatim_store::natural(key));
        let mut without_role: Vec<(String, String)> = (register.speakers.values())
            .filter(|speaker| sessions.contains(&speaker.session))
            .filter_map(|speaker| {
                let person = register.participants.get(&speaker.participant?)?;
                let session = register.sessions.get(&speaker.session)?;
                // Documents have no speakers who could have a role.
                (person.role.is_none() && session.kind != SessionKind::Document)
                    .then(|| (session.key.clone(), speaker.label.clone()))
            })
            .collect();
        without_role
            .sort_by_cached_key(|(key, label)| (verbatim_store::natural(key), label.clone()));
        self.without_kind = without_kind;
        self.without_role = (without_role.into_iter())
            .map(|(key, label)| format!("{key}: {label}"))
            .collect();
    }
}
