//! Words of closed lists and heads of sheets, in all languages: one list for what is written and what is read.

use verbatim_analysis::plan::{Check, Finding};
use verbatim_model::consent::Consent;
use verbatim_model::own_text::OwnTextKind;
use verbatim_model::participant::Role;
use verbatim_model::plan::{Certainty, FollowUpKind, NebPrinciple, NebValue, VoteMethod};
use verbatim_model::stakeholder::StakeholderKind;
use verbatim_model::term::Term;

use crate::wording::{ReportLanguage, Wording};

/// A closed list whose words have a message each.
pub trait Worded: Term {
    /// What the messages begin with.
    const MESSAGES: &'static str;
}

macro_rules! worded {
    ($($term:ident = $start:literal),* $(,)?) => {$(
        impl Worded for $term {
            const MESSAGES: &'static str = $start;
        }
    )*};
}

worded! {
    Role = "role",
    Consent = "consent",
    StakeholderKind = "stakeholder-kind",
    VoteMethod = "vote",
    Certainty = "certainty",
    NebValue = "value",
    NebPrinciple = "principle",
    FollowUpKind = "follow-up",
    OwnTextKind = "own-text",
}

impl Wording {
    /// A word of a closed list.
    pub(crate) fn term<T: Worded>(&self, term: T) -> String {
        self.say(&format!("{}-{}", T::MESSAGES, term.as_str()))
    }

    /// What a check found, in a sentence.
    pub(crate) fn finding(&self, finding: &Finding, currency: &str) -> String {
        let flags = |against: &str| {
            let names: Vec<String> = (against.split(", "))
                .map(|flag| self.say(&format!("flag-{flag}")))
                .collect();
            names.join(", ")
        };
        let against = finding.against.as_deref().unwrap_or_default();
        let against = match finding.check {
            Check::FlaggedPriority => flags(against),
            _ => against.to_owned(),
        };
        let (needed, found) = match finding.amounts {
            Some((needed, found)) => (self.money(needed, currency), self.money(found, currency)),
            None => (String::new(), String::new()),
        };
        self.fill(
            &format!("check-{}", finding.check),
            &[
                ("about", finding.about.as_deref().unwrap_or_default().into()),
                ("against", against.as_str().into()),
                ("needed", needed.as_str().into()),
                ("found", found.as_str().into()),
            ],
        )
    }
}

/// What a check found, in a sentence of a language.
#[must_use]
pub fn finding_reason(language: ReportLanguage, finding: &Finding, currency: &str) -> String {
    Wording::of(language).finding(finding, currency)
}

/// The words of all languages.
pub struct Vocabulary(Vec<Wording>);

impl Vocabulary {
    /// Of all languages that reports have.
    #[must_use]
    pub fn new() -> Self {
        let languages = ReportLanguage::ALL.iter();
        Self(languages.map(|&language| Wording::of(language)).collect())
    }

    /// A message in a language.
    #[must_use]
    pub fn say(&self, language: ReportLanguage, id: &str) -> String {
        let of = self.0.iter().find(|wording| wording.language() == language);
        of.map_or_else(|| id.to_owned(), |wording| wording.say(id))
    }

    /// A message in all languages.
    pub fn all<'v>(&'v self, id: &'v str) -> impl Iterator<Item = String> + 'v {
        self.0.iter().map(move |wording| wording.say(id))
    }

    /// A word of a closed list in a language.
    #[must_use]
    pub fn term<T: Worded>(&self, language: ReportLanguage, term: T) -> String {
        self.say(language, &format!("{}-{}", T::MESSAGES, term.as_str()))
    }

    /// Which word of a closed list is meant, written in any language or as on the command line; `plain` gives words as they
    /// are compared.
    ///
    /// # Errors
    /// [`verbatim_model::term::UnknownTerm`] where it is none of them.
    pub fn read<T: Worded>(
        &self,
        text: &str,
        plain: impl Fn(&str) -> String,
    ) -> Result<T, verbatim_model::term::UnknownTerm> {
        let wanted = plain(text);
        let is = |term: &&T| {
            let id = format!("{}-{}", T::MESSAGES, term.as_str());
            self.all(&id).any(|word| plain(&word) == wanted)
        };
        match T::ALL.iter().find(is) {
            Some(term) => Ok(*term),
            None => T::parse(text),
        }
    }
}

impl Default for Vocabulary {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each<T: Worded + PartialEq>() {
        let vocabulary = Vocabulary::new();
        for &term in T::ALL {
            for &language in ReportLanguage::ALL {
                let word = vocabulary.term(language, term);
                assert!(!word.contains(T::MESSAGES), "{language}: {term}");
                assert_eq!(
                    vocabulary.read(&word, str::to_lowercase),
                    Ok(term),
                    "{word}"
                );
            }
            assert_eq!(vocabulary.read(term.as_str(), str::to_lowercase), Ok(term));
        }
        assert!(vocabulary.read::<T>("xyz", str::to_lowercase).is_err());
    }

    #[test]
    fn words_of_all_languages_are_written_and_read() {
        each::<StakeholderKind>();
        each::<VoteMethod>();
        each::<Certainty>();
        each::<NebValue>();
        each::<NebPrinciple>();
        each::<FollowUpKind>();
        each::<OwnTextKind>();
    }

    #[test]
    fn every_check_has_its_sentence_in_every_language() {
        for &check in Check::ALL {
            let finding = Finding {
                check,
                about: Some("P1".to_owned()),
                against: Some("stale".to_owned()),
                amounts: Some((
                    verbatim_model::money::Money(1_200_050),
                    verbatim_model::money::Money(100),
                )),
            };
            for &language in ReportLanguage::ALL {
                let reason = finding_reason(language, &finding, "EUR");
                assert!(
                    reason.ends_with('.') && !reason.contains("check-"),
                    "{reason}"
                );
            }
        }
        let below = Finding {
            check: Check::SourcesBelowCost,
            about: None,
            against: None,
            amounts: Some((
                verbatim_model::money::Money(1_200_050),
                verbatim_model::money::Money(100),
            )),
        };
        assert_eq!(
            finding_reason(ReportLanguage::Italian, &below, "EUR"),
            "Le fonti danno 1\u{a0}EUR, meno del costo minimo di 12.000,50\u{a0}EUR."
        );
    }
}
