//! How words of the people of a project may be quoted, and what a quote calls them: for whoever quotes by hand, the same as in a
//! report.

use std::collections::BTreeMap;

use verbatim_model::consent::{Consent, Quoting};
use verbatim_model::participant::Participant;
use verbatim_report::{may_name, person_told};

use crate::error::EngineError;
use crate::project::Project;

/// How words of somebody may be quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotedAs {
    /// What may be done with them.
    pub quoting: Quoting,
    /// What a quote calls who said them: name and number, number, or the label of whoever is nobody in particular.
    pub called: Option<String>,
    /// What the person allowed; nothing where the words are of nobody in particular.
    pub consent: Option<Consent>,
    /// The day from which on they may be printed, `YYYY-MM-DD`, where that is still to come.
    pub from: Option<String>,
}

/// How words of the people of a project may be quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotingRules {
    people: BTreeMap<String, Participant>,
    day: String,
}

impl Project {
    /// How words of people may be quoted on the day of the last operation, which is the day of a report that names none.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn quoting(&self) -> Result<QuotingRules, EngineError> {
        let people = self.store.all::<Participant>()?.into_iter();
        Ok(QuotingRules {
            people: people.map(|one| (one.number.clone(), one)).collect(),
            day: self.last_date()?,
        })
    }
}

impl QuotingRules {
    /// Of whoever has this participant number and speaks under this label.
    #[must_use]
    pub fn of(&self, number: Option<&str>, label: Option<&str>) -> QuotedAs {
        let Some(person) = number.and_then(|number| self.people.get(number)) else {
            return QuotedAs {
                quoting: Quoting::Verbatim,
                called: label.map(str::to_owned),
                consent: None,
                from: None,
            };
        };
        let quoting = person.quoting(&self.day);
        let name = person.name.as_deref().filter(|_| may_name(person.consent));
        QuotedAs {
            quoting,
            called: Some(person_told(name, &person.number)),
            consent: Some(person.consent),
            from: (quoting == Quoting::Later)
                .then(|| person.embargo.clone())
                .flatten(),
        }
    }
}
