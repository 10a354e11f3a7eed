//! From codings to mentions, by the rules of evidence.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use verbatim_model::id::{CodeId, ParticipantId, SessionId, SourceId};
use verbatim_model::session::SessionKind;
use verbatim_model::text::Span;

use super::codes::Codes;
use crate::evidence::{LeftOutReason, Study, is_within_mention};

/// One coding that nobody rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodingRow {
    /// The code.
    pub code: CodeId,
    /// The source of the passage.
    pub source: SourceId,
    /// The passage.
    pub span: Span,
}

/// What is looked at of a study, where it is not all: the turns of which a query is true, and who could have spoken one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restriction {
    /// Source and number of each turn, from 1.
    pub turns: HashSet<(SourceId, usize)>,
    /// The sessions and documents in which such a turn could be.
    pub sessions: BTreeSet<SessionId>,
    /// The people who could have spoken such a turn, each at a session.
    pub attendance: BTreeSet<(SessionId, ParticipantId)>,
}

/// A part of a coded passage within one turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// Place of the code.
    pub code: usize,
    pub source: SourceId,
    /// Where the source stands in the order of names.
    pub order: usize,
    /// Number of the turn, from 1.
    pub turn: usize,
    pub span: Span,
    /// `None` for nobody in particular, and in documents.
    pub speaker: Option<ParticipantId>,
    pub session: SessionId,
}

/// Everything coded with some codes in one turn that is one mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// The source.
    pub source: SourceId,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// From the first to the last byte of it.
    pub span: Span,
    /// The person who counts as its speaker; `None` for nobody in particular, and in documents.
    pub speaker: Option<ParticipantId>,
    /// The session or document.
    pub session: SessionId,
}

impl From<&Part> for Mention {
    fn from(part: &Part) -> Self {
        Self {
            source: part.source,
            turn: part.turn,
            span: part.span,
            speaker: part.speaker,
            session: part.session,
        }
    }
}

/// The codings of a study, cut to what counts.
#[derive(Debug)]
pub struct Coded<'s, 't> {
    pub(super) study: &'s Study<'t>,
    pub(super) codes: &'s Codes,
    pub(super) restriction: Option<&'s Restriction>,
    // Of each code, in the order of sources and positions, each span once.
    by_code: Vec<Vec<Part>>,
    // Where each source stands in the order of names.
    order: BTreeMap<SourceId, usize>,
    left_out: BTreeMap<LeftOutReason, usize>,
}

/// Puts parts in the order of sources and positions, each span once.
fn in_order(parts: &mut Vec<Part>) {
    parts.sort_by_key(|part| (part.order, part.span));
    parts.dedup_by_key(|part| (part.order, part.span));
}

impl<'s, 't> Coded<'s, 't> {
    /// Cuts codings at the borders of turns and keeps what is evidence. Codings of unknown codes are left aside.
    #[must_use]
    pub fn new(
        study: &'s Study<'t>,
        codes: &'s Codes,
        codings: &[CodingRow],
        restriction: Option<&'s Restriction>,
    ) -> Self {
        let mut coded = Self {
            study,
            codes,
            restriction,
            by_code: vec![Vec::new(); codes.len()],
            order: study.sources_in_order().zip(0..).collect(),
            left_out: BTreeMap::new(),
        };
        // In order, so that the same turns are looked up one after the other.
        let mut codings: Vec<(usize, &CodingRow)> = (codings.iter())
            .map(|coding| (coded.number_of(coding.source), coding))
            .collect();
        codings.sort_unstable_by_key(|&(order, coding)| (order, coding.span));
        for (_, coding) in codings {
            if let Some(code) = codes.place(coding.code) {
                coded.take(code, coding);
            }
        }
        for parts in &mut coded.by_code {
            in_order(parts);
        }
        coded
    }

    fn take(&mut self, code: usize, coding: &CodingRow) {
        let study = self.study;
        let session = (study.source(coding.source)).and_then(|row| study.session(row.session));
        let Some(session) = session else {
            return;
        };
        let order = self.number_of(coding.source);
        let mut spoken = false;
        for turn in study.turns_in(coding.source, coding.span) {
            let Some(span) = turn.span.intersection(coding.span) else {
                continue;
            };
            let words = study.text(coding.source, span);
            if words.is_none_or(|words| words.trim().is_empty()) {
                continue;
            }
            spoken = true;
            let is_looked_at = |r: &Restriction| r.turns.contains(&(coding.source, turn.number));
            if !self.restriction.is_none_or(is_looked_at) {
                continue;
            }
            match study.heard(turn) {
                Ok(person) => self.by_code[code].push(Part {
                    code,
                    source: coding.source,
                    order,
                    turn: turn.number,
                    span,
                    speaker: person
                        .map(|person| person.id)
                        .filter(|_| session.kind != SessionKind::Document),
                    session: session.id,
                }),
                Err(reason) => *self.left_out.entry(reason).or_default() += 1,
            }
        }
        if !spoken {
            *self.left_out.entry(LeftOutReason::NoSpeech).or_default() += 1;
        }
    }

    /// The codes.
    #[must_use]
    pub fn codes(&self) -> &'s Codes {
        self.codes
    }

    /// The place of a source in the order of names.
    pub(super) fn number_of(&self, source: SourceId) -> usize {
        self.order.get(&source).copied().unwrap_or(usize::MAX)
    }

    /// How many parts of codings count for nothing, by reason. Nothing is said of what somebody refused.
    pub fn left_out(&self) -> impl Iterator<Item = (LeftOutReason, usize)> {
        (self.left_out.iter())
            .filter(|(reason, _)| **reason != LeftOutReason::NoUse)
            .map(|(reason, n)| (*reason, *n))
    }

    /// The places that a code counts: its own and, unless `exact`, those under it.
    #[must_use]
    pub fn counted(&self, code: usize, exact: bool) -> std::ops::Range<usize> {
        if exact {
            code..code + 1
        } else {
            self.codes.under(code)
        }
    }

    /// The parts coded with any of some codes, in the order of sources and positions, each span once.
    pub(super) fn parts(&self, codes: impl Iterator<Item = usize>) -> Vec<Part> {
        let mut parts: Vec<Part> = codes
            .flat_map(|code| self.by_code[code].iter().copied())
            .collect();
        in_order(&mut parts);
        parts
    }

    /// The mentions of some codes taken together, in the order of sources and positions.
    #[must_use]
    pub fn mentions(&self, codes: impl Iterator<Item = usize>) -> Vec<Mention> {
        let mut mentions: Vec<Mention> = Vec::new();
        for part in self.parts(codes) {
            if let Some(last) = mentions.last_mut()
                && last.source == part.source
                && last.turn == part.turn
                && self.is_one(last.span, part)
            {
                let end = last.span.end().max(part.span.end());
                last.span = Span::new(last.span.start(), end).unwrap_or(last.span);
                continue;
            }
            mentions.push(Mention::from(&part));
        }
        mentions
    }

    /// Whether a part goes on with the mention that ends before it.
    fn is_one(&self, before: Span, part: Part) -> bool {
        let gap = Span::new(before.end(), part.span.start());
        gap.is_none_or(|gap| (self.study.text(part.source, gap)).is_some_and(is_within_mention))
    }

    /// The sessions that are looked at, by key; documents are none.
    pub(super) fn sessions(&self) -> impl Iterator<Item = &crate::evidence::SessionRow> {
        self.study.sessions().filter(|session| {
            session.kind != SessionKind::Document
                && (self.restriction).is_none_or(|r| r.sessions.contains(&session.id))
        })
    }

    /// Those who count and could have spoken at a session.
    pub(super) fn attendants(&self, session: SessionId) -> impl Iterator<Item = ParticipantId> {
        let attendants = self.study.attendants(session).copied();
        attendants.filter(move |person| {
            (self.restriction).is_none_or(|r| r.attendance.contains(&(session, *person)))
        })
    }

    /// Of each session that is looked at, by key, the codes (places) that occur in it; with `rolled_up`, also those above.
    #[must_use]
    pub fn codes_by_session(&self, rolled_up: bool) -> Vec<(SessionId, BTreeSet<usize>)> {
        let mut found: BTreeMap<SessionId, BTreeSet<usize>> = BTreeMap::new();
        for (code, parts) in self.by_code.iter().enumerate() {
            for part in parts {
                let of_session = found.entry(part.session).or_default();
                if rolled_up {
                    of_session.extend(self.codes.upwards(code));
                } else {
                    of_session.insert(code);
                }
            }
        }
        (self.sessions())
            .map(|session| (session.id, found.remove(&session.id).unwrap_or_default()))
            .collect()
    }
}
