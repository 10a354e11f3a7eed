//! Coding by hand, and judging what rules suggest.

mod anew;
mod change;
mod importance;
mod splitting;
mod told;

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_model::coding::{Coding, CodingStatus, Judgement, Memo, MemoTarget, Passage};
use verbatim_model::id::{CodingId, JudgementId};
use verbatim_model::importance::Importance;
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::RULES_CODER;
use verbatim_model::text::{CodePointSpan, CodePoints};
use verbatim_store::Writer;

use crate::counted;
use crate::error::EngineError;
use crate::project::Project;
use crate::reason::{ReasonRow, reason_rows};
use crate::register::Register;
use crate::sources::OriginalPlace;

pub use anew::CodedAnew;
pub use change::CodingChange;
pub use splitting::{SplitBorder, SplitCoding};

/// A quote by place: source, and code points of its canonical text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteRef {
    /// Name of the source.
    pub source: String,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
}

impl std::str::FromStr for QuoteRef {
    type Err = EngineError;

    /// Reads `SOURCE:START-END`; the name of the source may hold colons.
    fn from_str(text: &str) -> Result<Self, EngineError> {
        let parts = || {
            let (source, range) = text.rsplit_once(':')?;
            let (start, end) = range.split_once('-')?;
            Some(Self {
                source: source.to_owned(),
                start: start.trim().parse().ok()?,
                end: end.trim().parse().ok()?,
            })
        };
        parts().filter(|quote| !quote.source.is_empty() && quote.start < quote.end).ok_or_else(|| {
            EngineError::usage(
                format!("`{text}` is not a quote"),
                "write SOURCE:START-END in characters of the source's text, such as interview.txt:120-164; \
                 `verbatim turns --json` and `verbatim search --json` show the positions",
            )
        })
    }
}

/// Which codings to list.
#[derive(Debug, Clone, Default)]
pub struct CodingFilter {
    /// Of this code.
    pub code: Option<String>,
    /// By this coder.
    pub coder: Option<String>,
    /// That stand so.
    pub status: Option<CodingStatus>,
    /// In this source.
    pub source: Option<String>,
    /// At least so important.
    pub importance: Option<Importance>,
}

/// One coding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodingRow {
    /// Id.
    pub id: String,
    /// Key of the code.
    pub code: String,
    /// Name of the coder.
    pub coder: String,
    /// Where it stands, judgements included.
    pub status: CodingStatus,
    /// Whether its rules no longer match.
    pub stale: bool,
    /// How important it is, from 1 to 3, where somebody said so.
    pub importance: Option<u8>,
    /// Name of the source.
    pub source: String,
    /// Id of the source.
    pub source_id: String,
    /// Number of the turn in which it begins, from 1.
    pub turn: Option<usize>,
    /// Label of that turn.
    pub speaker: Option<String>,
    /// Participant number.
    pub participant: Option<String>,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// Where it stands in the original file, as far as known.
    pub original: Option<OriginalPlace>,
    /// The words.
    pub quote: String,
    /// The rules that gave it, separated by spaces, such as `financing/hr/1`; `None` by hand.
    pub rule: Option<String>,
    /// The same rules with the words that each found; none by hand.
    pub reasons: Vec<ReasonRow>,
    /// Version of the codebook with which the rules first gave it for these reasons; `None` by hand.
    pub codebook_version: Option<String>,
}

/// Where codings stand once judgements are heard: the latest one counts.
pub(crate) struct Standing {
    latest: BTreeMap<CodingId, CodingStatus>,
}

impl Standing {
    pub fn of(&self, coding: &Coding) -> CodingStatus {
        self.latest
            .get(&coding.id)
            .copied()
            .unwrap_or(coding.status)
    }
}

/// Takes a coding away with what was said of it.
pub(crate) fn delete_coding(
    writer: &mut Writer<'_>,
    coding: CodingId,
    judgements: &[Judgement],
    memos: &[Memo],
) -> Result<(), EngineError> {
    let of_it = |judgement: &&Judgement| judgement.coding == coding;
    for judgement in judgements.iter().filter(of_it) {
        writer.delete::<Judgement>(judgement.id)?;
    }
    let on_it =
        |memo: &&Memo| memo.target == MemoTarget::Coding && memo.target_id == Some(coding.0);
    for memo in memos.iter().filter(on_it) {
        writer.delete::<Memo>(memo.id)?;
    }
    Ok(writer.delete::<Coding>(coding)?)
}

impl Project {
    pub(crate) fn standing(&self) -> Result<Standing, EngineError> {
        let mut judgements = self.store.all::<Judgement>()?;
        judgements.sort_by_key(|judgement| (judgement.at, judgement.id));
        Ok(Standing {
            latest: judgements
                .into_iter()
                .map(|judgement| (judgement.coding, judgement.status))
                .collect(),
        })
    }

    /// The passage that a person means.
    pub(crate) fn passage(
        &self,
        register: &Register,
        quote: &QuoteRef,
    ) -> Result<Passage, EngineError> {
        let source = register.source(&quote.source)?;
        let document = self.document(source)?;
        let points = CodePoints::new(&document.text);
        let span = points.bytes(CodePointSpan {
            start: quote.start,
            end: quote.end,
        });
        let span = span.filter(|span| {
            span.of(&document.text)
                .is_some_and(|words| !words.trim().is_empty())
        });
        span.map(|span| Passage {
            source: source.id,
            span,
        })
        .ok_or_else(|| {
            let place = format!("{}:{}-{}", source.name, quote.start, quote.end);
            let length = points.from_byte(document.text.len());
            let message = if quote.end > length {
                format!("`{place}` ends after the text")
            } else {
                format!("`{place}` holds no words")
            };
            EngineError::usage(
                message,
                format!("the text of `{}` has {length} characters", source.name),
            )
        })
    }

    /// Codes a passage by hand and returns the id of the coding; a coding that is there already is returned.
    ///
    /// # Errors
    /// When there is no such code or passage, or the code is retired.
    pub fn add_coding(&mut self, code: &str, quote: &QuoteRef) -> Result<String, EngineError> {
        self.settled(|project| project.add_coding_once(code, quote))
    }

    fn add_coding_once(&mut self, code: &str, quote: &QuoteRef) -> Result<String, EngineError> {
        let code = self.code(code)?;
        if code.retired {
            return Err(EngineError::refused(
                format!("the code `{}` is retired", code.key),
                "choose one that `verbatim codebook show` offers",
            ));
        }
        let register = self.register()?;
        let passage = self.passage(&register, quote)?;
        let same = |coding: &&Coding| {
            coding.code == code.id && coding.coder == self.coder.id && coding.passage == passage
        };
        if let Some(known) = self.store.codings_on(&passage)?.iter().find(same) {
            return Ok(known.id.to_string());
        }
        let coding = Coding {
            id: CodingId(self.new_id()),
            code: code.id,
            coder: self.coder.id,
            passage,
            status: CodingStatus::Accepted,
            reasons: Vec::new(),
            codebook_version: None,
            stale: false,
            revision: None,
            importance: None,
        };
        // A page names the source by its id, which tells nobody anything.
        let source = register.source_name(coding.passage.source);
        let sentence = format!("coded a passage of `{source}` as `{}`", code.key);
        self.act("coding-add", sentence, |writer| Ok(writer.put(&coding)?))?;
        Ok(coding.id.to_string())
    }

    /// Accepts or rejects codings.
    ///
    /// # Errors
    /// When there is no such coding, or one to be rejected is linked to a priority.
    pub fn judge(&mut self, ids: &[String], status: CodingStatus) -> Result<(), EngineError> {
        self.settled(|project| project.judge_once(ids, status))
    }

    fn judge_once(&mut self, ids: &[String], status: CodingStatus) -> Result<(), EngineError> {
        let codings = self.codings_with(ids)?;
        if status == CodingStatus::Rejected {
            self.refuse_linked(&codings, "reject")?;
        }
        let verb = if status == CodingStatus::Rejected {
            "rejected"
        } else {
            "accepted"
        };
        let sentence = format!("{verb} {}", counted(codings.len(), "coding"));
        let at = self.now();
        let coder = self.coder.id;
        self.act("coding-judge", sentence, |writer| {
            codings
                .iter()
                .try_for_each(|coding| judge(writer, coding.id, coder, status, at))
        })?;
        Ok(())
    }

    /// Removes codings made by hand, with what was said of them.
    ///
    /// # Errors
    /// When there is no such coding, a rule made it, or it is linked to a priority.
    pub fn remove_codings(&mut self, ids: &[String]) -> Result<(), EngineError> {
        self.settled(|project| project.remove_codings_once(ids))
    }

    fn remove_codings_once(&mut self, ids: &[String]) -> Result<(), EngineError> {
        let codings = self.codings_with(ids)?;
        let register = self.register()?;
        if let Some(coding) = codings.iter().find(|coding| {
            // The rules give none in words that are not there any more.
            coding.revision.is_none() && register.coder_name(coding.coder) == RULES_CODER
        }) {
            return Err(EngineError::refused(
                format!("a rule made the coding `{}`; it would come back", coding.id),
                "reject it instead: `verbatim coding reject`",
            ));
        }
        self.refuse_linked(&codings, "remove")?;
        let judgements = self.store.all::<Judgement>()?;
        let memos = self.store.all::<Memo>()?;
        self.act(
            "coding-remove",
            format!("removed {}", counted(codings.len(), "coding")),
            |writer| {
                codings
                    .iter()
                    .try_for_each(|coding| delete_coding(writer, coding.id, &judgements, &memos))
            },
        )?;
        Ok(())
    }

    /// The codings with these ids, or whose ids alone begin so.
    pub(crate) fn codings_with(&self, ids: &[String]) -> Result<Vec<Coding>, EngineError> {
        const LISTED: &str = "`verbatim codings` lists them with their ids";
        let mut all: Option<Vec<Coding>> = None;
        let mut found = Vec::with_capacity(ids.len());
        for text in ids {
            let unknown = || EngineError::unknown("coding", text, LISTED);
            if let Ok(id) = text.parse::<CodingId>() {
                found.push(self.store.get::<Coding>(id)?.ok_or_else(unknown)?);
                continue;
            }
            let codings = match &mut all {
                Some(codings) => codings,
                None => all.insert(self.store.every()?),
            };
            let mut like = codings
                .iter()
                .filter(|coding| coding.id.to_string().starts_with(text.as_str()));
            match (like.next(), like.next()) {
                (Some(coding), None) => found.push(coding.clone()),
                (Some(_), Some(_)) => {
                    return Err(EngineError::usage(
                        format!("several codings begin with `{text}`"),
                        LISTED,
                    ));
                }
                (None, _) => return Err(unknown()),
            }
        }
        Ok(found)
    }

    /// Refuses to do `what` with codings on which priorities rest.
    pub(crate) fn refuse_linked(&self, codings: &[Coding], what: &str) -> Result<(), EngineError> {
        let links = self.store.every::<EvidenceLink>()?;
        let linked = |coding: &Coding| links.iter().find(|link| link.coding == Some(coding.id));
        let Some((coding, link)) = codings
            .iter()
            .find_map(|coding| Some((coding, linked(coding)?)))
        else {
            return Ok(());
        };
        let (name, command) = self.name_of_target(link.target)?;
        Err(EngineError::refused(
            format!(
                "cannot {what} the coding `{}`; {name} rests on it",
                coding.id
            ),
            format!("unlink it first: `verbatim {command} {}`", link.id),
        ))
    }

    /// Codings by source and place.
    ///
    /// # Errors
    /// When a name in the filter is unknown.
    pub fn codings(&self, filter: &CodingFilter) -> Result<Vec<CodingRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let code = filter
            .code
            .as_deref()
            .map(|key| self.code(key))
            .transpose()?;
        if let Some(name) = &filter.coder
            && !register.coders.values().any(|coder| coder.name == *name)
        {
            let names = register.coders.values().map(|coder| coder.name.as_str());
            let hint = crate::register::hint(name, names, "`verbatim coders` lists them");
            return Err(EngineError::unknown("coder", name, hint));
        }
        let only = filter
            .source
            .as_deref()
            .map(|name| register.source(name))
            .transpose()?;
        let codes: BTreeMap<_, _> = self
            .store
            .codes()?
            .into_iter()
            .map(|code| (code.id, code.key))
            .collect();
        let standing = self.standing()?;
        let mut rows = Vec::new();
        for source in register
            .sources
            .iter()
            .filter(|source| only.is_none_or(|only| only.id == source.id))
        {
            let mut codings = self.store.codings_of(source.id)?;
            codings.retain(|coding| {
                code.as_ref().is_none_or(|code| coding.code == code.id)
                    && filter
                        .coder
                        .as_deref()
                        .is_none_or(|name| register.coder_name(coding.coder) == name)
                    && filter
                        .status
                        .is_none_or(|status| standing.of(coding) == status)
                    && coding.importance >= filter.importance
            });
            if codings.is_empty() {
                continue;
            }
            let key = |coding: &Coding| codes.get(&coding.code).cloned().unwrap_or_default();
            codings.sort_by_cached_key(|coding| (coding.passage.span, key(coding), coding.id));
            let document = self.document(source)?;
            let points = CodePoints::new(&document.text);
            for coding in &codings {
                let span = points.span(coding.passage.span);
                let turn = document.turns_at(coding.passage.span).next();
                let participant = turn.and_then(|(_, turn)| register.who(source, turn));
                rows.push(CodingRow {
                    id: coding.id.to_string(),
                    code: key(coding),
                    coder: register.coder_name(coding.coder).to_owned(),
                    status: standing.of(coding),
                    stale: coding.stale,
                    importance: coding.importance.map(Importance::get),
                    source: source.name.clone(),
                    source_id: source.id.to_string(),
                    turn: turn.map(|(n, _)| n + 1),
                    speaker: turn.and_then(|(_, turn)| turn.label()),
                    participant: participant.map(|participant| participant.number.clone()),
                    start: span.start,
                    end: span.end,
                    original: self.original_place(
                        source,
                        &document,
                        coding.passage.span.start(),
                    )?,
                    quote: document.words(coding.passage.span)?.to_owned(),
                    rule: (!coding.reasons.is_empty()).then(|| {
                        let rules = coding.reasons.iter().map(|reason| reason.rule.as_str());
                        rules.collect::<Vec<_>>().join(" ")
                    }),
                    reasons: reason_rows(&coding.reasons, &document, &points)?,
                    codebook_version: coding.codebook_version.clone(),
                });
            }
        }
        Ok(rows)
    }
}

/// The id of what a coder says of a coding.
pub(crate) fn judgement_id(coding: CodingId, coder: verbatim_model::id::CoderId) -> JudgementId {
    JudgementId::derived(&[b"judgement", coding.as_bytes(), coder.as_bytes()])
}

/// Records what a coder says of a coding; one row each, the last word counts.
pub(crate) fn judge(
    writer: &mut Writer<'_>,
    coding: CodingId,
    coder: verbatim_model::id::CoderId,
    status: CodingStatus,
    at: verbatim_model::operation::Timestamp,
) -> Result<(), EngineError> {
    let id = judgement_id(coding, coder);
    Ok(writer.put(&Judgement {
        id,
        coding,
        coder,
        status,
        at,
    })?)
}
