//! What objectives and priorities became when they were put to the people whom they are about.

mod result;

use std::collections::BTreeSet;

use serde::Serialize;
use verbatim_model::coding::MemoTarget;
use verbatim_model::id::{SessionId, ValidationId};
use verbatim_model::participant::Role;
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget};
use verbatim_model::session::SessionKind;
use verbatim_model::validation::{Outcome, Put, Validation, ValidationMethod, ValidationResult};
use verbatim_report::{ReportLanguage, result_line};
use verbatim_store::natural;

use crate::error::EngineError;
use crate::linking::LinkRequest;
use crate::memo::delete_memos;
use crate::priority::filled;
use crate::project::Project;
use crate::register::{Register, hint};

pub use result::ResultNumbers;

use result::{numbers_of, result_of};

/// Something that was put to a session.
#[derive(Debug, Clone, Default)]
pub struct NewValidation {
    /// Short name; `V1`, `V2` … where none is given.
    pub key: Option<String>,
    /// Key of the priority that was put.
    pub priority: Option<String>,
    /// Key of the objective that was put: one of the two.
    pub objective: Option<String>,
    /// Key of the session.
    pub session: String,
    /// The words in which it was put.
    pub wording: String,
    /// By what method.
    pub method: Option<ValidationMethod>,
    /// What came of it.
    pub numbers: ResultNumbers,
    /// What the group said of it.
    pub note: Option<String>,
}

/// What is to be changed; `None` leaves what there is. A new method needs all of its numbers.
#[derive(Debug, Clone, Default)]
pub struct ValidationChange {
    /// Key of the session.
    pub session: Option<String>,
    /// The words in which it was put.
    pub wording: Option<String>,
    /// By what method.
    pub method: Option<ValidationMethod>,
    /// Numbers instead of those that there are.
    pub numbers: ResultNumbers,
    /// What the group said of it; empty for nothing.
    pub note: Option<String>,
}

/// A validation that was written, and what is odd about its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ValidationOutcome {
    /// Its key.
    pub key: String,
    /// What a person should look at; nothing of it was refused.
    pub notices: Vec<String>,
}

/// One validation in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ValidationRow {
    /// Key.
    pub key: String,
    /// Key of the priority that was put.
    pub priority: Option<String>,
    /// Key of the objective that was put: one of the two.
    pub objective: Option<String>,
    /// Key of the session.
    pub session: String,
    /// What the session was.
    pub session_kind: SessionKind,
    /// The words in which it was put.
    pub wording: String,
    /// By what method.
    pub method: ValidationMethod,
    /// Hands for it.
    pub in_favour: Option<usize>,
    /// Hands against it.
    pub against: Option<usize>,
    /// Those who said that they abstain.
    pub abstained: Option<usize>,
    /// How many were there.
    pub present: Option<usize>,
    /// Its rank, from 1.
    pub rank: Option<usize>,
    /// The dots that it got.
    pub dots: Option<usize>,
    /// How many things were ranked, or how many dots were given in all.
    pub of: Option<usize>,
    /// How many people ranked or gave dots.
    pub voters: Option<usize>,
    /// How a discussion ended.
    pub outcome: Option<Outcome>,
    /// The result in words.
    pub result: String,
    /// What the group said of it.
    pub note: Option<String>,
    /// Number of linked quotes for, and against.
    pub quotes_for: usize,
    /// See above; those that set a condition and those of context are in neither.
    pub quotes_against: usize,
    /// What is odd about the numbers.
    pub notices: Vec<String>,
}

impl Project {
    /// Records what was put to a session and what came of it.
    ///
    /// # Errors
    /// When something is unknown or missing, the key is taken, or the numbers contradict each other.
    pub fn add_validation(
        &mut self,
        new: &NewValidation,
    ) -> Result<ValidationOutcome, EngineError> {
        self.settled(|project| project.add_validation_once(new))
    }

    fn add_validation_once(
        &mut self,
        new: &NewValidation,
    ) -> Result<ValidationOutcome, EngineError> {
        let register = self.register()?;
        let put = self.put_of(new.priority.as_deref(), new.objective.as_deref())?;
        let method = new.method.ok_or_else(|| {
            EngineError::usage(
                "it is not said by what method it was put",
                "give `--method hands`, `ranking`, `dots` or `discussion`",
            )
        })?;
        let key = self.free_key("validation", "V", new.key.as_deref(), |key| {
            Ok(self.store.all::<Validation>()?.iter().any(|v| v.key == key))
        })?;
        let validation = Validation {
            id: ValidationId(self.new_id()),
            key: key.clone(),
            put,
            session: asked_session(&register, &new.session)?,
            wording: said_wording(&new.wording)?,
            result: result_of(method, new.numbers)?,
            note: new.note.as_deref().and_then(filled),
        };
        let notices = self.validation_notices(&register, &validation)?;
        let sentence = format!(
            "recorded the validation `{key}` of {} in `{}`: {}",
            self.name_of_put(&validation.put)?,
            new.session,
            result_line(ReportLanguage::English, validation.result)
        );
        self.act("validation-add", sentence, |writer| {
            Ok(writer.put(&validation)?)
        })?;
        Ok(ValidationOutcome { key, notices })
    }

    /// Changes what was recorded, in one operation.
    ///
    /// # Errors
    /// As [`Self::add_validation`].
    pub fn set_validation(
        &mut self,
        key: &str,
        change: &ValidationChange,
    ) -> Result<ValidationOutcome, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let mut validation = project.validation(key)?;
            if let Some(session) = &change.session {
                validation.session = asked_session(&register, session)?;
            }
            if let Some(wording) = &change.wording {
                validation.wording = said_wording(wording)?;
            }
            if let Some(note) = &change.note {
                validation.note = filled(note);
            }
            let before = numbers_of(validation.result);
            let numbers = match change.method {
                Some(method) if method != validation.result.method() => change.numbers,
                _ => change.numbers.or(before),
            };
            let method = change.method.unwrap_or(validation.result.method());
            validation.result = result_of(method, numbers)?;
            let notices = project.validation_notices(&register, &validation)?;
            let sentence = format!(
                "changed the validation `{key}`: {}",
                result_line(ReportLanguage::English, validation.result)
            );
            project.act("validation-set", sentence, |writer| {
                Ok(writer.put(&validation)?)
            })?;
            Ok(ValidationOutcome {
                key: validation.key,
                notices,
            })
        })
    }

    /// Takes a validation away with its links and memos; one undo brings it back.
    ///
    /// # Errors
    /// When there is no such validation.
    pub fn remove_validation(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let validation = project.validation(key)?;
            let mut links = project.store.every::<EvidenceLink>()?;
            links.retain(|link| link.target == LinkTarget::Validation(validation.id));
            let memos = project.memos_on(MemoTarget::Validation, validation.id.0)?;
            let sentence = format!("removed the validation `{key}`");
            project.act("validation-remove", sentence, |writer| {
                for link in &links {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<Validation>(validation.id)?)
            })?;
            Ok(())
        })
    }

    /// Links quotes of what people said when they were asked: for it, against it, or under a condition.
    ///
    /// # Errors
    /// As [`Self::link`].
    pub fn link_validation(
        &mut self,
        key: &str,
        request: &LinkRequest,
    ) -> Result<Vec<String>, EngineError> {
        self.settled(|project| {
            let target = LinkTarget::Validation(project.validation(key)?.id);
            let name = format!("the validation `{key}`");
            project.link_to("validation-link", target, &name, request)
        })
    }

    /// Takes links of a validation away: by id of the link or of its coding.
    ///
    /// # Errors
    /// When the validation has no such link.
    pub fn unlink_validation(&mut self, key: &str, ids: &[String]) -> Result<(), EngineError> {
        self.settled(|project| {
            let target = LinkTarget::Validation(project.validation(key)?.id);
            let name = format!("the validation `{key}`");
            let listed = format!("`verbatim validation show PROJECT {key}` shows the links");
            project.unlink_from("validation-unlink", target, &name, ids, &listed)
        })
    }

    /// All validations by key; of one priority or objective where its key is given.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn validations(&self, of: Option<&str>) -> Result<Vec<ValidationRow>, EngineError> {
        self.validations_in(of, ReportLanguage::English)
    }

    /// [`Self::validations`], with results in the words of a language.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn validations_in(
        &self,
        of: Option<&str>,
        language: ReportLanguage,
    ) -> Result<Vec<ValidationRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let links = self.store.all::<EvidenceLink>()?;
        let mut rows = Vec::new();
        for validation in self.validations_in_order()? {
            let (priority, objective) = match &validation.put {
                Put::Priority(id) => (Some(self.priority_key(*id)?), None),
                Put::Objective(key) => (None, Some(key.clone())),
            };
            if of.is_some_and(|of| {
                priority.as_deref() != Some(of) && objective.as_deref() != Some(of)
            }) {
                continue;
            }
            let quotes = |kind| {
                let target = LinkTarget::Validation(validation.id);
                let of_it = |link: &&EvidenceLink| link.target == target && link.kind == kind;
                links.iter().filter(of_it).count()
            };
            let numbers = numbers_of(validation.result);
            let session = register.sessions.get(&validation.session);
            rows.push(ValidationRow {
                priority,
                objective,
                session: session
                    .map(|session| session.key.clone())
                    .unwrap_or_default(),
                session_kind: session.map_or(SessionKind::Unknown, |session| session.kind),
                wording: validation.wording.clone(),
                method: validation.result.method(),
                in_favour: numbers.in_favour,
                against: numbers.against,
                abstained: numbers.abstained,
                present: numbers.present,
                rank: numbers.rank,
                dots: numbers.dots,
                of: numbers.of,
                voters: numbers.voters,
                outcome: numbers.outcome,
                result: result_line(language, validation.result),
                note: validation.note.clone(),
                quotes_for: quotes(LinkKind::Supports),
                quotes_against: quotes(LinkKind::Contradicts),
                notices: self.validation_notices(&register, &validation)?,
                key: validation.key,
            });
        }
        Ok(rows)
    }

    /// One validation as the report shows it, with its quotes.
    ///
    /// # Errors
    /// When there is no such validation, or a text is damaged.
    pub fn validation_view(
        &self,
        key: &str,
    ) -> Result<verbatim_report::ValidationView, EngineError> {
        self.validation(key)?;
        let report = self.whole_view()?;
        let mut views = report.validations.into_iter();
        (views.find(|view| view.key == key))
            .ok_or_else(|| EngineError::unknown("validation", key, LISTED))
    }

    /// Validations in the natural order of their keys.
    pub(crate) fn validations_in_order(&self) -> Result<Vec<Validation>, EngineError> {
        let mut validations: Vec<Validation> = self.store.all()?;
        validations.sort_by_cached_key(|validation| natural(&validation.key));
        Ok(validations)
    }

    pub(crate) fn validation(&self, key: &str) -> Result<Validation, EngineError> {
        let all = self.validations_in_order()?;
        let keys: Vec<String> = all
            .iter()
            .map(|validation| validation.key.clone())
            .collect();
        (all.into_iter().find(|validation| validation.key == key)).ok_or_else(|| {
            let names = keys.iter().map(String::as_str);
            EngineError::unknown("validation", key, hint(key, names, LISTED))
        })
    }

    fn put_of(&self, priority: Option<&str>, objective: Option<&str>) -> Result<Put, EngineError> {
        match (priority, objective) {
            (Some(key), None) => Ok(Put::Priority(self.priority(key)?.id)),
            (None, Some(key)) => {
                self.check_objectives(std::slice::from_ref(&key.to_owned()))?;
                Ok(Put::Objective(key.to_owned()))
            }
            _ => Err(EngineError::usage(
                "it is not said what was put to the session",
                "give either `--priority KEY` or `--objective KEY`",
            )),
        }
    }

    fn name_of_put(&self, put: &Put) -> Result<String, EngineError> {
        Ok(match put {
            Put::Priority(id) => format!("the priority `{}`", self.priority_key(*id)?),
            Put::Objective(key) => format!("the objective `{key}`"),
        })
    }

    /// What is odd about the numbers of a validation, against what is known of its session.
    fn validation_notices(
        &self,
        register: &Register,
        validation: &Validation,
    ) -> Result<Vec<String>, EngineError> {
        let mut notices = Vec::new();
        let Some(session) = register.sessions.get(&validation.session) else {
            return Ok(notices);
        };
        let known: BTreeSet<_> = (register.speakers.values())
            .filter(|speaker| speaker.session == session.id)
            .filter_map(|speaker| register.participants.get(&speaker.participant?))
            .filter(|person| Role::gives_evidence(person.role))
            .map(|person| person.id)
            .collect();
        if let Some(people) = validation.result.people()
            && people != known.len()
        {
            notices.push(format!(
                "{people} people were asked, and {} participants and experts of `{}` are known: moderators and \
                 observers are not among these",
                known.len(),
                session.key
            ));
        }
        if let ValidationResult::Hands {
            in_favour,
            against,
            abstained,
            present,
        } = validation.result
        {
            let silent = present - in_favour - against - abstained;
            if silent > 0 {
                notices.push(format!("{silent} of {present} present raised no hand"));
            }
        }
        let links = self.store.all::<EvidenceLink>()?;
        let elsewhere = (links.iter())
            .filter(|link| link.target == LinkTarget::Validation(validation.id))
            .filter_map(|link| register.source_by_id(link.passage.source))
            .filter(|source| source.session != session.id)
            .count();
        if elsewhere > 0 {
            notices.push(format!(
                "{} linked that were said elsewhere than in `{}`",
                crate::counted(elsewhere, "quote"),
                session.key
            ));
        }
        Ok(notices)
    }

    /// A key that is not taken: the one that is given, or `prefix` with the next free number.
    pub(crate) fn free_key(
        &self,
        what: &'static str,
        prefix: &str,
        given: Option<&str>,
        taken: impl Fn(&str) -> Result<bool, EngineError>,
    ) -> Result<String, EngineError> {
        match given.map(str::trim) {
            None => {
                for n in 1.. {
                    let key = format!("{prefix}{n}");
                    if !taken(&key)? {
                        return Ok(key);
                    }
                }
                Ok(String::new())
            }
            Some(key) if key.is_empty() || key.contains(char::is_whitespace) => {
                Err(EngineError::usage(
                    format!("`{key}` cannot be a key"),
                    "use letters, digits and hyphens",
                ))
            }
            Some(key) if taken(key)? => Err(EngineError::refused(
                format!("there is a {what} `{key}` already"),
                "choose another key, or leave it out to get the next number",
            )),
            Some(key) => Ok(key.to_owned()),
        }
    }
}

const LISTED: &str = "`verbatim validation list` shows them";

/// The session to which something was put. A document cannot be asked.
fn asked_session(register: &Register, key: &str) -> Result<SessionId, EngineError> {
    let session = register.session(key)?;
    if session.kind == SessionKind::Document {
        return Err(EngineError::refused(
            format!("`{key}` is a document, and nobody can be asked in it"),
            "give a focus group, a workshop or an interview; `verbatim sessions` lists them",
        ));
    }
    Ok(session.id)
}

fn said_wording(wording: &str) -> Result<String, EngineError> {
    filled(wording).ok_or_else(|| {
        EngineError::usage(
            "the wording is empty",
            "write down the words in which it was put to the people: `--wording`",
        )
    })
}
