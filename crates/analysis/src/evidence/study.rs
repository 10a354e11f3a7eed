//! The tables, ordered for looking things up.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::{ParticipantId, SessionId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::session::SessionKind;
use verbatim_model::text::Span;

use super::parts::{LeftOutReason, Quote};
use super::tables::{ParticipantRow, SessionRow, SourceRow, Tables, TurnRow};

/// A study that can be asked for evidence.
#[derive(Debug)]
pub struct Study<'t> {
    // By key, so that lists of sessions come out in an order that people can follow.
    sessions: Vec<SessionRow>,
    // Where each session stands among `sessions`.
    places: BTreeMap<SessionId, usize>,
    participants: BTreeMap<ParticipantId, ParticipantRow>,
    sources: BTreeMap<SourceId, SourceRow<'t>>,
    // Of each source by position.
    turns: BTreeMap<SourceId, Turns<'t>>,
    // Where the name of each source stands in order, and the number of each person.
    name_ranks: BTreeMap<SourceId, usize>,
    number_ranks: BTreeMap<ParticipantId, usize>,
    // Of each session: people who count and attended, who of them spoke, and the languages that were spoken.
    attendants: BTreeMap<SessionId, BTreeSet<ParticipantId>>,
    voices: BTreeMap<SessionId, BTreeSet<ParticipantId>>,
    languages: BTreeMap<SessionId, BTreeSet<LanguageTag>>,
}

/// The turns of a source by position.
#[derive(Debug)]
struct Turns<'t> {
    rows: Vec<TurnRow<'t>>,
    // Where each ends, close together: they are looked up by it, often many thousand times.
    ends: Vec<usize>,
}

impl<'t> Turns<'t> {
    fn of(rows: Vec<TurnRow<'t>>) -> Self {
        Self {
            ends: rows.iter().map(|turn| turn.span.end()).collect(),
            rows,
        }
    }

    /// Those that share at least one byte with `span`.
    fn at(&self, span: Span) -> &[TurnRow<'t>] {
        let from = self.ends.partition_point(|end| *end <= span.start());
        let rows = &self.rows[from..];
        let ahead = rows.iter().position(|turn| turn.span.start() >= span.end());
        &rows[..ahead.unwrap_or(rows.len())]
    }
}

impl<'t> Study<'t> {
    /// Orders the tables. Rows that refer to a missing session or source are left aside; a missing participant is
    /// treated like a label that stands for nobody.
    #[must_use]
    pub fn new(tables: Tables<'t>) -> Self {
        let mut sessions = tables.sessions;
        sessions.sort_by(|a, b| a.key.cmp(&b.key).then(a.id.cmp(&b.id)));
        sessions.dedup_by_key(|session| session.id);
        let mut turns: BTreeMap<SourceId, Vec<TurnRow<'t>>> = BTreeMap::new();
        for turn in tables.turns {
            turns.entry(turn.source).or_default().push(turn);
        }
        for turns in turns.values_mut() {
            turns.sort_by_key(|turn| (turn.span, turn.number));
            turns.dedup_by_key(|turn| turn.span);
        }
        let mut study = Self {
            places: sessions
                .iter()
                .enumerate()
                .map(|(place, session)| (session.id, place))
                .collect(),
            sessions,
            participants: tables
                .participants
                .into_iter()
                .map(|row| (row.id, row))
                .collect(),
            sources: tables
                .sources
                .into_iter()
                .map(|row| (row.id, row))
                .collect(),
            turns: BTreeMap::new(),
            name_ranks: BTreeMap::new(),
            number_ranks: BTreeMap::new(),
            attendants: BTreeMap::new(),
            voices: BTreeMap::new(),
            languages: BTreeMap::new(),
        };
        for row in &tables.attendance {
            study.attends(row.session, row.participant);
        }
        for row in &tables.spoken {
            study.speaks(row.session, row.participant, row.language);
        }
        // The quoted turns are among the spoken rows already, but the promise that no figure exceeds its denominator
        // should not hang on that.
        for (source, turns) in &turns {
            if let Some(session) = study.sources.get(source).map(|source| source.session) {
                let spoken: BTreeSet<_> = (turns.iter())
                    .map(|turn| (turn.participant, turn.language))
                    .collect();
                for (participant, language) in spoken {
                    study.speaks(session, participant, language);
                }
            }
        }
        study.turns = turns
            .into_iter()
            .map(|(id, turns)| (id, Turns::of(turns)))
            .collect();
        study.rank();
        study
    }

    fn rank(&mut self) {
        let names: BTreeSet<&str> = self.sources.values().map(|source| source.name).collect();
        let names: BTreeMap<&str, usize> = names.into_iter().zip(0..).collect();
        self.name_ranks = (self.sources.values())
            .map(|source| (source.id, names[source.name]))
            .collect();
        let mut people: Vec<&ParticipantRow> = self.participants.values().collect();
        people.sort_by(|a, b| crate::natural_order(&a.number, &b.number).then(a.id.cmp(&b.id)));
        self.number_ranks = people
            .into_iter()
            .map(|person| person.id)
            .zip(0..)
            .collect();
    }

    fn attends(&mut self, session: SessionId, participant: ParticipantId) {
        if self.counts(Some(participant)) && self.participants.contains_key(&participant) {
            self.attendants
                .entry(session)
                .or_default()
                .insert(participant);
        }
    }

    fn speaks(
        &mut self,
        session: SessionId,
        participant: Option<ParticipantId>,
        language: Option<LanguageTag>,
    ) {
        if !self.counts(participant) {
            return;
        }
        if let Some(participant) = participant {
            self.attends(session, participant);
            self.voices.entry(session).or_default().insert(participant);
        }
        self.languages.entry(session).or_default().extend(language);
    }

    /// Whether words of this person (or of nobody in particular) are evidence that may be used.
    fn counts(&self, participant: Option<ParticipantId>) -> bool {
        participant
            .and_then(|id| self.participants.get(&id))
            .is_none_or(|row| Role::gives_evidence(row.role) && row.consent.counts())
    }

    /// Who speaks a turn, where what they say is evidence that may be used; nobody in particular for other labels.
    pub(crate) fn heard(
        &self,
        turn: &TurnRow<'_>,
    ) -> Result<Option<&ParticipantRow>, LeftOutReason> {
        let person = turn.participant.and_then(|id| self.participant(id));
        if let Some(person) = person {
            // Refusal comes first: nothing is said of what somebody refused, not even why it does not count.
            if !person.consent.counts() {
                return Err(LeftOutReason::NoUse);
            }
            if !Role::gives_evidence(person.role) {
                return Err(LeftOutReason::NotEvidence);
            }
        }
        Ok(person)
    }

    /// All sessions and documents by key.
    pub fn sessions(&self) -> impl Iterator<Item = &SessionRow> {
        self.sessions.iter()
    }

    /// One session or document.
    #[must_use]
    pub fn session(&self, id: SessionId) -> Option<&SessionRow> {
        self.places.get(&id).map(|&place| &self.sessions[place])
    }

    /// One person.
    #[must_use]
    pub fn participant(&self, id: ParticipantId) -> Option<&ParticipantRow> {
        self.participants.get(&id)
    }

    /// All people.
    pub fn participants(&self) -> impl Iterator<Item = &ParticipantRow> {
        self.participants.values()
    }

    /// One source.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&SourceRow<'t>> {
        self.sources.get(&id)
    }

    /// The sources by name.
    pub(crate) fn sources_in_order(&self) -> impl Iterator<Item = SourceId> {
        let mut sources: Vec<&SourceRow<'t>> = self.sources.values().collect();
        sources.sort_by_key(|source| (source.name, source.id));
        sources.into_iter().map(|source| source.id)
    }

    /// Where the name of a source stands among those of all, from 0; sources of one name stand at one place.
    pub(super) fn name_rank(&self, source: SourceId) -> usize {
        self.name_ranks.get(&source).copied().unwrap_or(usize::MAX)
    }

    /// The words of a quote, exactly.
    #[must_use]
    pub fn words(&self, quote: &Quote) -> &'t str {
        // Parts are only ever cut where the text can be cut.
        self.text(quote.source, quote.span).unwrap_or_default()
    }

    /// What stands in a source at a span; nothing where it is not in the text.
    #[must_use]
    pub fn text(&self, source: SourceId, span: Span) -> Option<&'t str> {
        self.sources
            .get(&source)
            .and_then(|source| span.of(source.text))
    }

    /// The turns of `source` that share at least one byte with `span`, by position.
    pub(crate) fn turns_in(&self, source: SourceId, span: Span) -> &[TurnRow<'t>] {
        self.turns.get(&source).map_or(&[], |turns| turns.at(span))
    }

    pub(crate) fn attendants(&self, session: SessionId) -> impl Iterator<Item = &ParticipantId> {
        self.attendants.get(&session).into_iter().flatten()
    }

    pub(crate) fn voices(&self, session: SessionId) -> impl Iterator<Item = ParticipantId> {
        self.voices.get(&session).into_iter().flatten().copied()
    }

    pub(super) fn languages(&self, session: SessionId) -> impl Iterator<Item = LanguageTag> {
        self.languages.get(&session).into_iter().flatten().copied()
    }

    /// Participant number, or nothing for somebody unknown.
    #[must_use]
    pub fn number(&self, id: ParticipantId) -> &str {
        self.participants
            .get(&id)
            .map_or("", |row| row.number.as_str())
    }

    pub(crate) fn sort_participants(&self, participants: &mut [ParticipantId]) {
        // Somebody unknown has no number and comes first.
        participants.sort_by_cached_key(|id| (self.number_ranks.get(id).copied(), *id));
    }

    /// Whether a source belongs to a document rather than to an encounter.
    #[must_use]
    pub fn is_document(&self, source: SourceId) -> bool {
        self.sources
            .get(&source)
            .and_then(|source| self.session(source.session))
            .is_some_and(|session| session.kind == SessionKind::Document)
    }
}
