//! What a priority's figures are counted out of.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::{ParticipantId, SessionId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::SessionKind;

use super::figures::Figure;
use super::study::Study;

/// The sessions of a priority's territories and who attended them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Sessions by key; documents are none.
    pub sessions: Vec<SessionId>,
    /// Participants and experts who attended (sheet or spoke), by number. Moderators, observers and those who refused
    /// use are left out.
    pub speakers: Vec<ParticipantId>,
    /// Those of `speakers` who said nothing in any session in scope.
    pub silent: Vec<ParticipantId>,
    /// Those of `speakers` whose role nobody stated.
    pub without_role: Vec<ParticipantId>,
    /// Groups of `speakers`: lower case, and the spelling to be shown.
    pub groups: BTreeMap<String, String>,
    /// Territories of the sessions, and of the people at sessions without one: lower case, and the spelling.
    pub territories: BTreeMap<String, String>,
    /// Languages that people who count spoke.
    pub languages: BTreeSet<LanguageTag>,
    /// Territories that the priority names and no session (nor document) has.
    pub unmatched_territories: Vec<String>,
    // Number of sessions of each kind.
    kinds: BTreeMap<SessionKind, usize>,
    // Lower-case territories that the priority names; empty for all.
    wanted: BTreeSet<String>,
}

/// What makes two spellings of a group or territory one: lower case, white space collapsed. `None` where it is empty.
pub(crate) fn category(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" ").to_lowercase())
}

impl Scope {
    pub(super) fn of(study: &Study<'_>, territories: &[String]) -> Self {
        let mut scope = Self {
            wanted: territories.iter().filter_map(|t| category(t)).collect(),
            ..Self::default()
        };
        let mut speakers: BTreeSet<ParticipantId> = BTreeSet::new();
        let mut spoke = BTreeSet::new();
        for session in study.sessions() {
            if session.kind == SessionKind::Document || !scope.covers(session.territory.as_deref())
            {
                continue;
            }
            scope.sessions.push(session.id);
            *scope.kinds.entry(session.kind).or_default() += 1;
            note(&mut scope.territories, session.territory.as_deref());
            speakers.extend(study.attendants(session.id));
            if session.territory.as_deref().and_then(category).is_none() {
                for &participant in study.attendants(session.id) {
                    let row = study.participant(participant);
                    note(
                        &mut scope.territories,
                        row.and_then(|row| row.territory.as_deref()),
                    );
                }
            }
            spoke.extend(study.voices(session.id));
            scope.languages.extend(study.languages(session.id));
        }
        let groups: BTreeSet<&str> = (speakers.iter())
            .filter_map(|id| study.participant(*id)?.group.as_deref())
            .collect();
        for group in groups {
            note(&mut scope.groups, Some(group));
        }
        scope.speakers = speakers.into_iter().collect();
        study.sort_participants(&mut scope.speakers);
        let keep = |test: &dyn Fn(&ParticipantId) -> bool| {
            scope.speakers.iter().copied().filter(test).collect()
        };
        scope.silent = keep(&|id| !spoke.contains(id));
        scope.without_role =
            keep(&|id| study.participant(*id).is_some_and(|row| row.role.is_none()));
        scope.unmatched_territories = territories
            .iter()
            .filter(|wanted| {
                category(wanted).is_some_and(|wanted| {
                    !study.sessions().any(|session| {
                        session.territory.as_deref().and_then(category).as_ref() == Some(&wanted)
                    })
                })
            })
            .cloned()
            .collect();
        scope
    }

    /// Whether what is said in (or written about) `territory` is in scope.
    #[must_use]
    pub fn covers(&self, territory: Option<&str>) -> bool {
        self.wanted.is_empty()
            || territory
                .and_then(category)
                .is_some_and(|territory| self.wanted.contains(&territory))
    }

    /// What `figure` is counted out of; `None` for mentions.
    #[must_use]
    pub fn denominator(&self, figure: Figure) -> Option<usize> {
        let kind = |kind| self.kinds.get(&kind).copied().unwrap_or(0);
        match figure {
            Figure::Mentions => None,
            Figure::Speakers => Some(self.speakers.len()),
            Figure::Sessions => Some(self.sessions.len()),
            Figure::FocusGroups => Some(kind(SessionKind::FocusGroup)),
            Figure::Interviews => Some(kind(SessionKind::Interview)),
            Figure::Workshops => Some(kind(SessionKind::Workshop)),
            Figure::Groups => Some(self.groups.len()),
            Figure::Territories => Some(self.territories.len()),
            Figure::Languages => Some(self.languages.len()),
        }
    }
}

/// Adds a group or territory; among several spellings the first in code point order is shown.
pub(crate) fn note(spellings: &mut BTreeMap<String, String>, spelling: Option<&str>) {
    let Some(spelling) = spelling.map(str::trim) else {
        return;
    };
    let Some(key) = category(spelling) else {
        return;
    };
    let shown = spellings.entry(key).or_insert_with(|| spelling.to_owned());
    if spelling < shown.as_str() {
        spelling.clone_into(shown);
    }
}
