//! The figures of one kind of link, and what each of them counts.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::id::{ParticipantId, SessionId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::session::SessionKind;

use super::parts::Quote;
use super::scope::{Scope, category};

verbatim_model::terms! {
    /// What is counted.
    Figure: "figure" {
        /// Stretches of one speaker in one turn; no denominator.
        Mentions = "mentions",
        /// People, of those who attended.
        Speakers = "speakers",
        /// Encounters of any kind, of those in scope.
        Sessions = "sessions",
        /// Focus groups, of those in scope.
        FocusGroups = "focus_groups",
        /// Expert interviews, of those in scope.
        Interviews = "interviews",
        /// Co-creation workshops, of those in scope.
        Workshops = "workshops",
        /// Stakeholder groups, of those among the people who attended.
        Groups = "groups",
        /// Territories, of those in scope.
        Territories = "territories",
        /// Languages, of those spoken in scope.
        Languages = "languages",
    }
}

/// A number with its denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Count {
    /// How many.
    pub n: usize,
    /// Of how many; `None` for mentions, which have no natural total. Never less than `n`.
    pub of: Option<usize>,
}

/// All figures of one kind of link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// See [`Figure::Mentions`].
    pub mentions: Count,
    /// See [`Figure::Speakers`].
    pub speakers: Count,
    /// See [`Figure::Sessions`].
    pub sessions: Count,
    /// See [`Figure::FocusGroups`].
    pub focus_groups: Count,
    /// See [`Figure::Interviews`].
    pub interviews: Count,
    /// See [`Figure::Workshops`].
    pub workshops: Count,
    /// See [`Figure::Groups`].
    pub groups: Count,
    /// See [`Figure::Territories`].
    pub territories: Count,
    /// See [`Figure::Languages`].
    pub languages: Count,
}

impl Figures {
    /// One figure by name.
    #[must_use]
    pub fn get(&self, figure: Figure) -> Count {
        match figure {
            Figure::Mentions => self.mentions,
            Figure::Speakers => self.speakers,
            Figure::Sessions => self.sessions,
            Figure::FocusGroups => self.focus_groups,
            Figure::Interviews => self.interviews,
            Figure::Workshops => self.workshops,
            Figure::Groups => self.groups,
            Figure::Territories => self.territories,
            Figure::Languages => self.languages,
        }
    }
}

/// One of the things that a figure counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// A mention, by its number within the priority, from 0 in source order.
    Mention(usize),
    /// A person.
    Speaker(ParticipantId),
    /// A session.
    Session(SessionId),
    /// A stakeholder group or a territory, in lower case.
    Category(String),
    /// A language.
    Language(LanguageTag),
}

/// One of the things that a figure counts, with the quotes that made it count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// What is counted.
    pub counted: Counted,
    /// Indices of the quotes, ascending; never empty.
    pub quotes: Vec<usize>,
}

/// How much of the mentions one speaker or group has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share<T> {
    /// Whose.
    pub of_whom: T,
    /// How many of the mentions.
    pub mentions: usize,
}

/// What the links of one kind amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindEvidence {
    /// The figures.
    pub figures: Figures,
    /// How many of the mentions come from documents.
    pub document_mentions: usize,
    /// How many of the mentions come from sessions, by no single known person.
    pub collective_mentions: usize,
    /// Who has most mentions; the lower participant number among equals.
    pub loudest_speaker: Option<Share<ParticipantId>>,
    /// Which group has most mentions, in lower case; the first by name among equals.
    pub loudest_group: Option<Share<String>>,
}

/// What of a quote a figure counts; several spellings may be one category.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Told<'q> {
    Mention(usize),
    Speaker(ParticipantId),
    Session(SessionId),
    Spelling(&'q str),
    Language(LanguageTag),
}

impl Told<'_> {
    fn counted(self) -> Option<Counted> {
        Some(match self {
            Self::Mention(n) => Counted::Mention(n),
            Self::Speaker(id) => Counted::Speaker(id),
            Self::Session(id) => Counted::Session(id),
            Self::Spelling(spelling) => Counted::Category(category(spelling)?),
            Self::Language(tag) => Counted::Language(tag),
        })
    }
}

/// What of `quote` a figure counts, if anything.
fn told(quote: &Quote, figure: Figure) -> Option<Told<'_>> {
    let session = |kind: Option<SessionKind>| {
        let counts = match kind {
            Some(kind) => quote.session_kind == kind,
            None => quote.session_kind != SessionKind::Document,
        };
        counts.then_some(Told::Session(quote.session))
    };
    match figure {
        Figure::Mentions => Some(Told::Mention(quote.mention)),
        Figure::Speakers => quote.speaker().map(Told::Speaker),
        Figure::Sessions => session(None),
        Figure::FocusGroups => session(Some(SessionKind::FocusGroup)),
        Figure::Interviews => session(Some(SessionKind::Interview)),
        Figure::Workshops => session(Some(SessionKind::Workshop)),
        Figure::Groups => quote
            .speaker()
            .and(quote.group.as_deref())
            .map(Told::Spelling),
        Figure::Territories if quote.from_document() => None,
        Figure::Territories => quote.territory.as_deref().map(Told::Spelling),
        Figure::Languages if quote.from_document() => None,
        Figure::Languages => quote.language.map(Told::Language),
    }
}

/// The things that `figure` counts among `quotes`, in order of their first quote.
pub(super) fn open<'q>(
    quotes: impl Iterator<Item = (usize, &'q Quote)>,
    figure: Figure,
) -> Vec<Opened> {
    let mut opened: Vec<Opened> = Vec::new();
    let mut places: BTreeMap<Counted, usize> = BTreeMap::new();
    for (index, quote) in quotes {
        let Some(counted) = told(quote, figure).and_then(Told::counted) else {
            continue;
        };
        let place = *places.entry(counted.clone()).or_insert_with(|| {
            opened.push(Opened {
                counted,
                quotes: Vec::new(),
            });
            opened.len() - 1
        });
        opened[place].quotes.push(index);
    }
    opened
}

/// How many things `figure` counts among `quotes`: as many as [`open`] gives.
fn number(quotes: &[(usize, &Quote)], figure: Figure) -> usize {
    let told: BTreeSet<Told<'_>> = (quotes.iter())
        .filter_map(|(_, quote)| told(quote, figure))
        .collect();
    let counted: BTreeSet<Counted> = told.into_iter().filter_map(Told::counted).collect();
    counted.len()
}

/// Counts the quotes of one kind.
pub(super) fn count(
    quotes: &[(usize, &Quote)],
    scope: &Scope,
    participant_number: impl Fn(ParticipantId) -> String,
) -> KindEvidence {
    let figure = |figure: Figure| Count {
        n: number(quotes, figure),
        of: scope.denominator(figure),
    };
    let figures = Figures {
        mentions: figure(Figure::Mentions),
        speakers: figure(Figure::Speakers),
        sessions: figure(Figure::Sessions),
        focus_groups: figure(Figure::FocusGroups),
        interviews: figure(Figure::Interviews),
        workshops: figure(Figure::Workshops),
        groups: figure(Figure::Groups),
        territories: figure(Figure::Territories),
        languages: figure(Figure::Languages),
    };
    // One quote of each mention: those of one mention follow each other, and one person speaks in all of them.
    let mut voices: Vec<&Quote> = quotes.iter().map(|&(_, quote)| quote).collect();
    voices.dedup_by_key(|quote| quote.mention);
    let mut speakers: BTreeMap<ParticipantId, usize> = BTreeMap::new();
    let mut spellings: BTreeMap<&str, usize> = BTreeMap::new();
    for quote in &voices {
        let Some(speaker) = quote.speaker() else {
            continue;
        };
        *speakers.entry(speaker).or_default() += 1;
        if let Some(group) = quote.group.as_deref() {
            *spellings.entry(group).or_default() += 1;
        }
    }
    let mut groups: BTreeMap<String, usize> = BTreeMap::new();
    for (spelling, mentions) in spellings {
        if let Some(group) = category(spelling) {
            *groups.entry(group).or_default() += mentions;
        }
    }
    KindEvidence {
        figures,
        document_mentions: voices.iter().filter(|q| q.from_document()).count(),
        collective_mentions: voices
            .iter()
            .filter(|q| !q.from_document() && q.participant.is_none())
            .count(),
        loudest_speaker: loudest(speakers, |a, b| {
            crate::natural_order(&participant_number(*a), &participant_number(*b))
        }),
        loudest_group: loudest(groups, Ord::cmp),
    }
}

/// The entry with most mentions, the first in `order` among equals.
fn loudest<T: Ord>(
    mentions: BTreeMap<T, usize>,
    order: impl Fn(&T, &T) -> std::cmp::Ordering,
) -> Option<Share<T>> {
    mentions
        .into_iter()
        .max_by(|(a, n), (b, m)| n.cmp(m).then_with(|| order(b, a)))
        .map(|(of_whom, mentions)| Share { of_whom, mentions })
}
