//! The participants as a sheet that is read back as it was written.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::ParticipantId;
use verbatim_model::participant::Attribute;
use verbatim_report::{ReportLanguage, Sheet, SheetCell, Vocabulary};
use verbatim_store::natural;

use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// Messages with the heads of the columns, in the order of the sheet.
pub(crate) const HEADS: [&str; 10] = [
    "head-label",
    "head-session",
    "head-participant",
    "head-name",
    "head-role",
    "head-group",
    "head-organisation",
    "head-territory",
    "head-consent",
    "head-embargo",
];

impl Project {
    /// Who stands behind which label, and what is known of them: a row for each label of each session, with a column for each
    /// attribute. [`Project::import_participants`] reads it back.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn participants_sheet(&self, language: ReportLanguage) -> Result<Sheet, EngineError> {
        let vocabulary = Vocabulary::new();
        let register = Register::read(&self.store)?;
        let mut attributes: BTreeMap<ParticipantId, BTreeMap<String, String>> = BTreeMap::new();
        let mut keys = BTreeSet::new();
        for attribute in self.store.all::<Attribute>()? {
            keys.insert(attribute.key.clone());
            let own = attributes.entry(attribute.participant).or_default();
            own.insert(attribute.key, attribute.value);
        }
        let mut rows: Vec<Vec<String>> = Vec::new();
        for speaker in register.speakers.values() {
            let person = (speaker.participant).and_then(|id| register.participants.get(&id));
            let (Some(person), Some(session)) = (person, register.sessions.get(&speaker.session))
            else {
                continue;
            };
            let own = attributes.get(&person.id);
            let text = |value: &Option<String>| value.clone().unwrap_or_default();
            let mut row = vec![
                speaker.label.clone(),
                session.key.clone(),
                person.number.clone(),
                text(&person.name),
                (person.role).map_or_else(String::new, |role| vocabulary.term(language, role)),
                text(&person.group),
                text(&person.organisation),
                text(&person.territory),
                vocabulary.term(language, person.consent),
                text(&person.embargo),
            ];
            row.extend(keys.iter().map(|key| {
                let value = own.and_then(|own| own.get(key));
                value.cloned().unwrap_or_default()
            }));
            rows.push(row);
        }
        rows.sort_by_cached_key(|row| (natural(&row[1]), natural(&row[0]), row[0].clone()));
        let heads = HEADS.iter().map(|id| vocabulary.say(language, id));
        Ok(Sheet {
            name: vocabulary.say(language, "head-members"),
            header: heads.chain(keys.iter().cloned()).collect(),
            rows: (rows.into_iter())
                .map(|row| row.into_iter().map(SheetCell::from).collect())
                .collect(),
        })
    }
}
