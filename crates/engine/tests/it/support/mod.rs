//! A project in a folder of its own, with short ways to fill it and to see what is in it.

pub mod workbook;

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;
use verbatim_engine::{
    EngineError, FixedEnvironment, ImportOptions, ImportRow, ImportStatus, NewProject,
    ParticipantChange, ParticipantRow, Project,
};
use verbatim_model::circumstance::Circumstance;
use verbatim_model::coding::{Coding, Judgement, Memo};
use verbatim_model::consent::Consent;
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::{Attribute, Participant, Role};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::saved_query::SavedQuery;
use verbatim_model::session::{Session, Source, Speaker};
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;
use verbatim_store::Store;

/// Labels are told by coming again: files are written with their words twice.
pub const FG: &str =
    "Ana: Tržnica ostaje javna.\nZara: Tko će to platiti?\nSvi: Mi!\nAna: Đurđa zna.\n";

/// A project in a folder of its own.
pub struct Study {
    pub folder: TempDir,
    pub project: Project,
}

impl Study {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let new = NewProject {
            title: "Tržnica".to_owned(),
            languages: Vec::new(),
            coder: "Iva".to_owned(),
        };
        let environment = Box::new(FixedEnvironment::new(Timestamp(1_780_000_000_000)));
        let mut project =
            Project::create(&folder.path().join("study"), &new, environment).expect("a project");
        project.end_batch();
        Self { folder, project }
    }

    /// A project with the talk `fg`: Ana has the number 1, Zara 2.
    pub fn with_talk() -> Self {
        let mut study = Self::new();
        study.import(&[("fg.txt", FG)], None);
        study
    }

    pub fn write(&self, name: &str, words: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().expect("in a folder")).expect("a folder");
        fs::write(&path, words.repeat(2)).expect("written");
        path
    }

    /// Imports files, each in a batch of its own.
    pub fn import(&mut self, files: &[(&str, &str)], session: Option<&str>) {
        for (name, words) in files {
            let path = self.write(name, words);
            let options = ImportOptions {
                session: session.map(str::to_owned),
                ..ImportOptions::default()
            };
            let rows = self.import_paths(&[path], &options).expect("imported");
            assert!(
                rows.iter().all(|row| row.status == ImportStatus::Imported),
                "{rows:?}"
            );
        }
    }

    pub fn import_paths(
        &mut self,
        paths: &[PathBuf],
        options: &ImportOptions,
    ) -> Result<Vec<ImportRow>, EngineError> {
        let mut rows = Vec::new();
        self.project
            .import(paths, options, None, &mut |_, _| {}, &mut |row| {
                rows.push(row.clone());
            })?;
        self.project.end_batch();
        Ok(rows)
    }

    /// Applies a sheet; the rows that were not matched.
    pub fn sheet(&mut self, text: &str) -> Result<Vec<String>, EngineError> {
        let outcome = (self.project).import_participants("people.csv", text.as_bytes(), None)?;
        self.project.end_batch();
        Ok(outcome
            .unmatched_rows
            .iter()
            .map(ToString::to_string)
            .collect())
    }

    pub fn set(&mut self, who: &str, change: ParticipantChange) {
        self.project
            .set_participant(who, None, &change)
            .expect("set");
        self.project.end_batch();
    }

    pub fn person(&self, number: &str) -> ParticipantRow {
        let people = self.project.participants().expect("people");
        (people.into_iter().find(|row| row.participant == number))
            .unwrap_or_else(|| panic!("nobody is {number}"))
    }

    /// `session/label=number`, in order; `-` where nobody stands behind a label.
    pub fn labels(&self) -> Vec<String> {
        (self.project.speakers().expect("speakers").into_iter())
            .map(|row| {
                let number = row.participant.unwrap_or_else(|| "-".to_owned());
                format!("{}/{}={number}", row.session, row.speaker)
            })
            .collect()
    }

    /// All that is known of sessions, sources, labels and people.
    pub fn state(&self) -> String {
        format!(
            "{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
            self.project.sessions().expect("sessions"),
            self.project.sources().expect("sources"),
            self.project.speakers().expect("speakers"),
            self.project.participants().expect("participants"),
            self.project.memos().expect("memos")
        )
    }

    /// Every row of the tables that operations change, as it is stored.
    pub fn rows(&self) -> String {
        let store = Store::open(self.project.folder()).expect("a store");
        let mut rows = String::new();
        macro_rules! add {
            ($($record:ty),*) => {$(
                for row in store.every::<$record>().expect("rows") {
                    rows.push_str(&format!("{row:?}\n"));
                }
            )*};
        }
        add!(
            Session,
            Source,
            Circumstance,
            Speaker,
            Participant,
            Attribute,
            Coding,
            Judgement,
            Memo,
            EvidenceLink,
            SavedQuery,
            Translation,
            TurnLanguage
        );
        for code in store.codes().expect("codes") {
            rows.push_str(&format!("{code:?}\n"));
        }
        for priority in store.priorities().expect("priorities") {
            rows.push_str(&format!("{priority:?}\n"));
        }
        rows
    }

    pub fn undo(&mut self) {
        self.project.undo(None).expect("undone");
        self.project.end_batch();
    }
}

pub fn role(role: Role) -> ParticipantChange {
    ParticipantChange {
        role: Some(role),
        ..ParticipantChange::default()
    }
}

pub fn consent(consent: Consent) -> ParticipantChange {
    ParticipantChange {
        consent: Some(consent),
        ..ParticipantChange::default()
    }
}
