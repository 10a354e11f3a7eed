//! Session data from a sheet, and from the names of files.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::counted;
use crate::error::EngineError;
use crate::heads::Reading;
use crate::people::check_key;
use crate::project::Project;
use crate::register::Register;

mod date;
mod find;
mod kind_words;
mod pattern;
mod plan;
mod sheet;

pub(crate) use date::{read_date, typed_date, typed_day};
use find::Meant;
pub use pattern::NamePattern;
use plan::{About, Plan, Told, Weight};
use sheet::SessionSheet;

/// What a sheet or the names of files say of sessions, and what came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SessionDataOutcome {
    /// Whether it was done; else it is what would be done.
    pub applied: bool,
    /// Rows, or names of sources, that were understood.
    pub matched: usize,
    /// Sessions that change.
    pub sessions: Vec<SessionDataRow>,
    /// How many sessions are so already.
    pub unchanged: usize,
    /// Rows that name no session and no source of the project, as text ``line N: `name` reason``.
    pub unmatched_rows: Vec<String>,
    /// Sources that no row speaks of, or whose names do not fit the pattern.
    pub unmatched_sources: Vec<String>,
    /// Doubtful values, and values that could not be used.
    pub problems: Vec<String>,
    /// How many values or rows were left out because they make no sense.
    pub left_out: usize,
    /// Columns that nothing was made of.
    pub unused_columns: Vec<String>,
}

/// A session that changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionDataRow {
    /// Its key.
    pub session: String,
    /// All its sources.
    pub sources: Vec<String>,
    /// Sources that come from other sessions.
    pub joined: Vec<String>,
    /// What is so of it and was not before.
    pub changes: Vec<FieldChange>,
}

/// Something that is known of a session, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// `key`, `kind`, `date`, `country` or `territory`.
    pub field: &'static str,
    /// What was known.
    pub before: Option<String>,
    /// What is known now.
    pub after: Option<String>,
}

impl Project {
    /// Applies a sessions sheet (CSV, TSV, XLSX): what the sessions were, and which sources belong to one.
    ///
    /// A row names a session by its key or a source by its file name. A row with both puts the source into that
    /// session, which is made where it is not there. What the sheet tells holds against what is known; an empty cell
    /// tells nothing. A dry run changes nothing.
    ///
    /// # Errors
    /// When the sheet cannot be read, contradicts itself, or joins sources in which a label stands for two people;
    /// then nothing is changed.
    pub fn import_sessions(
        &mut self,
        name: &str,
        bytes: &[u8],
        encoding: Option<&str>,
        dry_run: bool,
    ) -> Result<SessionDataOutcome, EngineError> {
        let languages = self.analysed_languages();
        let sheet = {
            let register = Register::read(&self.store)?;
            let known: Vec<String> = (register.sources.iter().map(|source| source.name.clone()))
                .chain(
                    register
                        .sessions
                        .values()
                        .map(|session| session.key.clone()),
                )
                .collect();
            let reading = Reading {
                encoding,
                languages: &languages,
                known: &known,
            };
            SessionSheet::read(name, bytes, reading)?
        };
        let sentence = |outcome: &SessionDataOutcome| {
            format!(
                "applied the sessions sheet `{name}` ({})",
                counted(outcome.matched, "row")
            )
        };
        self.tell_sessions(
            "sessions-import",
            sentence,
            Weight::Decides,
            dry_run,
            |register| told_by_sheet(register, &sheet),
        )
    }

    /// Reads what the names of the sources tell of their sessions. What is known is kept; names fill the gaps, and
    /// with `{key}` put sources into sessions. Nothing is changed unless `accept`.
    ///
    /// # Errors
    /// When sources are joined in which a label stands for two people, or the project cannot be written.
    pub fn sessions_from_names(
        &mut self,
        pattern: &NamePattern,
        accept: bool,
    ) -> Result<SessionDataOutcome, EngineError> {
        let sentence = |outcome: &SessionDataOutcome| {
            format!(
                "read session data from {} by `{pattern}`",
                counted(outcome.matched, "name")
            )
        };
        self.tell_sessions(
            "sessions-from-names",
            sentence,
            Weight::FillsGaps,
            !accept,
            |register| told_by_names(register, pattern),
        )
    }

    fn tell_sessions(
        &mut self,
        kind: &'static str,
        sentence: impl Fn(&SessionDataOutcome) -> String,
        weight: Weight,
        dry_run: bool,
        tell: impl Fn(&Register) -> (Vec<Told>, SessionDataOutcome),
    ) -> Result<SessionDataOutcome, EngineError> {
        let outcome = self.settled(|project| {
            let register = project.register()?;
            let (told, mut outcome) = tell(&register);
            let plan = Plan::make(project, &register, &told, weight)?;
            if !dry_run {
                project.act(kind, sentence(&outcome), |writer| plan.write(writer))?;
            }
            outcome.applied = !dry_run;
            outcome.sessions = plan.rows;
            outcome.unchanged = plan.unchanged;
            outcome.problems.extend(plan.problems);
            Ok(outcome)
        })?;
        if outcome.applied {
            self.catch_up_quietly();
        }
        Ok(outcome)
    }
}

fn told_by_sheet(register: &Register, sheet: &SessionSheet) -> (Vec<Told>, SessionDataOutcome) {
    let mut outcome = SessionDataOutcome {
        problems: sheet.problems.clone(),
        left_out: sheet.left_out,
        unused_columns: sheet.unused.clone(),
        ..SessionDataOutcome::default()
    };
    let mut told = Vec::new();
    for row in &sheet.rows {
        let by_key =
            |key: &str| find::session(register, key).map(|session| About::Session(session.id));
        // A cell may hold the other one of session and source: sheets are made by people.
        let (named, about, key) = match (&row.source, &row.session) {
            (Some(source), key) => (source, find::source(register, source), key.clone()),
            (None, Some(key)) => match by_key(key) {
                Some(_) => (key, Meant::Nothing, None),
                None => (key, find::source(register, key), None),
            },
            (None, None) => continue,
        };
        let about = match about {
            Meant::One(source) => Some(About::Source(source.id)),
            Meant::Several(names) => {
                outcome.unmatched_rows.push(format!(
                    "line {}: `{named}` could be {}; write the folder with it",
                    row.line,
                    names.join(" or ")
                ));
                continue;
            }
            Meant::Nothing => by_key(named),
        };
        let Some(about) = about else {
            outcome.unmatched_rows.push(format!(
                "line {}: `{named}` is no {} of the project",
                row.line,
                if row.source.is_some() {
                    "source"
                } else {
                    "session or source"
                }
            ));
            continue;
        };
        outcome.matched += 1;
        told.push(Told {
            origin: format!("line {}", row.line),
            about,
            key: key.map(|key| key.trim().to_owned()),
            change: row.change.clone(),
        });
    }
    let spoken_of: BTreeSet<_> = (told.iter())
        .filter_map(|row| match row.about {
            About::Session(id) => Some(id),
            About::Source(id) => register.source_by_id(id).map(|source| source.session),
        })
        .collect();
    outcome.unmatched_sources = (register.sources.iter())
        .filter(|source| !spoken_of.contains(&source.session))
        .map(|source| source.name.clone())
        .collect();
    (told, outcome)
}

fn told_by_names(register: &Register, pattern: &NamePattern) -> (Vec<Told>, SessionDataOutcome) {
    let mut outcome = SessionDataOutcome::default();
    let mut told = Vec::new();
    for source in &register.sources {
        let Some(read) = pattern.read(&source.name) else {
            outcome.unmatched_sources.push(source.name.clone());
            continue;
        };
        outcome.matched += 1;
        (outcome.problems).extend(
            read.doubts
                .iter()
                .map(|doubt| format!("`{}`: {doubt}", source.name)),
        );
        told.push(Told {
            origin: format!("the name `{}`", source.name),
            about: About::Source(source.id),
            key: read.key.filter(|key| check_key(key).is_ok()),
            change: read.change,
        });
    }
    (told, outcome)
}
