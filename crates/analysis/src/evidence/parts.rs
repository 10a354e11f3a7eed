//! From links to quotes: cut at turn borders, keep what is evidence, join what is one mention.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::{LinkId, ParticipantId, SessionId, SourceId};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;
use verbatim_model::text::Span;

use super::mention::is_within_mention;
use super::scope::Scope;
use super::study::Study;
use super::tables::{LinkRow, TurnRow};

/// Words of one turn that count for or against a priority. Links that give the same words in the same way are one quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// How it bears on the claim; never `context`.
    pub kind: LinkKind,
    /// The source.
    pub source: SourceId,
    /// Where, within one turn.
    pub span: Span,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// The label as written.
    pub label: Option<String>,
    /// Who spoke; `None` for collective, unknown and missing labels. See [`Quote::speaker`] for who counts.
    pub participant: Option<ParticipantId>,
    /// The speaker's role.
    pub role: Option<Role>,
    /// The speaker's stakeholder group.
    pub group: Option<String>,
    /// The session.
    pub session: SessionId,
    /// What the session was.
    pub session_kind: SessionKind,
    /// Territory of the session or, where it has none, of the speaker.
    pub territory: Option<String>,
    /// Start of the turn in milliseconds from the beginning of the recording.
    pub start_ms: Option<u64>,
    /// Language of the turn.
    pub language: Option<LanguageTag>,
    /// Number of the mention it belongs to, from 0 in source order; two quotes of one mention share it.
    pub mention: usize,
    /// The links that gave it, ascending; never empty.
    pub links: Vec<LinkId>,
    /// Whether one of these links is stale.
    pub stale: bool,
    /// The words to be shown instead of the whole quote, where a link of exactly this span says so.
    pub shown: Option<String>,
}

impl Quote {
    /// Whether it comes from a document: then it is a mention and nothing else.
    #[must_use]
    pub fn from_document(&self) -> bool {
        self.session_kind == SessionKind::Document
    }

    /// The person who counts as a speaker through this quote.
    #[must_use]
    pub fn speaker(&self) -> Option<ParticipantId> {
        self.participant.filter(|_| !self.from_document())
    }
}

verbatim_model::terms! {
    /// Why linked words count for nothing.
    LeftOutReason: "reason" {
        /// The link says context.
        Context = "context",
        /// No turn lies there: a label, a time, a note, white space; or the source is missing.
        NoSpeech = "no-speech",
        /// A moderator or observer said it.
        NotEvidence = "moderator-or-observer",
        /// The speaker refused any use.
        NoUse = "no-use",
        /// The session is not one of the priority's territories.
        OutOfScope = "out-of-scope",
    }
}

/// Linked words that count for nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// The source.
    pub source: SourceId,
    /// Where: within one turn, or the whole passage where no turn lies there.
    pub span: Span,
    /// Number of the turn, from 1.
    pub turn: Option<usize>,
    /// How it was linked.
    pub kind: LinkKind,
    /// Why it does not count.
    pub reason: LeftOutReason,
}

/// The quotes of `links` that count, in source order, and what does not count.
pub(super) fn split(
    study: &Study<'_>,
    scope: &Scope,
    links: &[LinkRow],
) -> (Vec<Quote>, BTreeSet<LeftOut>) {
    // In the order of the quotes, so that the same turns are looked up one after the other and little is left to sort.
    let mut links: Vec<(usize, &LinkRow)> = (links.iter())
        .map(|link| (study.name_rank(link.source), link))
        .collect();
    links.sort_unstable_by_key(|&(rank, link)| (rank, link.span, link.kind, link.source));
    let mut quotes: Vec<(usize, Quote)> = Vec::with_capacity(links.len());
    let mut left_out = BTreeSet::new();
    for (rank, link) in links {
        let mut leave = |span, turn: Option<&TurnRow<'_>>, reason| {
            left_out.insert(LeftOut {
                source: link.source,
                span,
                turn: turn.map(|turn| turn.number),
                kind: link.kind,
                reason,
            });
        };
        if link.kind == LinkKind::Context {
            leave(link.span, None, LeftOutReason::Context);
            continue;
        }
        let mut spoken = false;
        for turn in study.turns_in(link.source, link.span) {
            let Some(span) = turn.span.intersection(link.span) else {
                continue;
            };
            let Some(words) = study.text(link.source, span) else {
                continue;
            };
            if words.trim().is_empty() {
                continue;
            }
            spoken = true;
            match admit(study, scope, link, turn, span) {
                Ok(quote) => quotes.push((rank, quote)),
                Err(reason) => leave(span, Some(turn), reason),
            }
        }
        if !spoken {
            leave(link.span, None, LeftOutReason::NoSpeech);
        }
    }
    let place = |(rank, quote): &(usize, Quote)| (*rank, quote.span, quote.kind, quote.source);
    quotes.sort_by_key(place);
    quotes.dedup_by(|next, known| {
        let same = place(next) == place(known);
        if same {
            join(&mut known.1, &next.1);
        }
        same
    });
    let mut quotes: Vec<Quote> = quotes.into_iter().map(|(_, quote)| quote).collect();
    number_mentions(study, &mut quotes);
    (quotes, left_out)
}

/// The part of `link` that lies in `turn`, if it counts.
fn admit(
    study: &Study<'_>,
    scope: &Scope,
    link: &LinkRow,
    turn: &TurnRow<'_>,
    span: Span,
) -> Result<Quote, LeftOutReason> {
    let session = study
        .source(link.source)
        .and_then(|source| study.session(source.session))
        .ok_or(LeftOutReason::NoSpeech)?;
    let person = study.heard(turn)?;
    if !scope.covers(session.territory.as_deref()) {
        return Err(LeftOutReason::OutOfScope);
    }
    let own = session.territory.as_ref().filter(|t| !t.trim().is_empty());
    Ok(Quote {
        kind: link.kind,
        source: link.source,
        span,
        turn: turn.number,
        label: turn.label.map(str::to_owned),
        participant: person.map(|person| person.id),
        role: person.and_then(|person| person.role),
        group: person.and_then(|person| person.group.clone()),
        session: session.id,
        session_kind: session.kind,
        territory: own
            .or_else(|| person.and_then(|person| person.territory.as_ref()))
            .cloned(),
        start_ms: turn.start_ms,
        language: turn.language,
        mention: 0,
        links: vec![link.id],
        stale: link.stale,
        // Written for the whole passage: it says nothing about a part that a turn border cut off.
        shown: link.shown.clone().filter(|_| span == link.span),
    })
}

/// Adds a link that gives the same words in the same way.
fn join(known: &mut Quote, other: &Quote) {
    known.links.extend(&other.links);
    known.links.sort_unstable();
    known.links.dedup();
    known.stale |= other.stale;
    // Of two ways to shorten, the choice must not depend on the order of the links.
    known.shown = match (known.shown.take(), &other.shown) {
        (Some(a), Some(b)) => Some(a.min(b.clone())),
        (a, b) => a.or_else(|| b.clone()),
    };
}

/// Gives each quote its mention: same turn, same kind, and nothing but white space and punctuation between.
fn number_mentions(study: &Study<'_>, quotes: &mut [Quote]) {
    // The mention that is open in a turn for a kind, and where it ends so far.
    let mut open: BTreeMap<(SourceId, usize, LinkKind), (usize, usize)> = BTreeMap::new();
    let mut next = 0;
    for quote in quotes {
        let key = (quote.source, quote.turn, quote.kind);
        let (start, end) = (quote.span.start(), quote.span.end());
        let joined = open.get(&key).copied().filter(|&(_, until)| {
            Span::new(until, start)
                .is_none_or(|gap| study.text(quote.source, gap).is_some_and(is_within_mention))
        });
        let (mention, until) = joined.unwrap_or_else(|| {
            next += 1;
            (next - 1, end)
        });
        quote.mention = mention;
        open.insert(key, (mention, until.max(end)));
    }
}
