//! Coding by rule: the wanted codings are worked out, and the difference is applied in one operation.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Serialize;
use verbatim_codebook::{Tagged, Tagger};
use verbatim_model::coding::{Coding, CodingStatus, Judgement, Memo, MemoTarget, Passage, Reason};
use verbatim_model::id::{CodeId, CodingId, SessionId, SourceId};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::{Code, Coder, RULES_CODER};
use verbatim_model::session::{SessionKind, Source};
use verbatim_model::text::{Hash, Span};
use verbatim_model::transcript::Turn;

use crate::Progress;
use crate::codebook::no_codebook;
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
use crate::search::TurnFacts;

/// What the rules of one code did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodeCount {
    /// Key of the code.
    pub code: String,
    /// New codings.
    pub added: usize,
    /// Codings that no rule gives any more: taken back, or marked stale where a person had touched them.
    pub withdrawn: usize,
    /// Codings that stay where they are, for other rules or words than before; also those of older versions of
    /// Verbatim, which did not keep the words.
    pub changed: usize,
    /// Codings by rule in force now.
    pub codings: usize,
    /// Turns that they stand in.
    pub turns: usize,
    /// Sessions that they stand in; documents are none.
    pub sessions: usize,
}

/// What applying the rules did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodeOutcome {
    /// Codes with rules, in the order of the codebook.
    pub codes: Vec<CodeCount>,
}

/// The id of a rule coding: from code key, hash of the original, and span in bytes, so that the same rules on the
/// same source give the same codings in every copy of a project.
pub(crate) fn rule_coding_id(code: &str, original: Hash, span: Span) -> CodingId {
    CodingId::derived(&[
        b"rule-coding",
        code.as_bytes(),
        &original.0,
        &(span.start() as u64).to_le_bytes(),
        &(span.end() as u64).to_le_bytes(),
    ])
}

/// The id of a rule coding that stands where a revision moved another one of the same rule away.
pub(crate) fn revised_coding_id(moved: CodingId, revision: Hash) -> CodingId {
    CodingId::derived(&[b"rule-coding-revised", moved.as_bytes(), &revision.0])
}

impl Project {
    /// Applies the rules of the codebook to all sources. `progress` counts turns.
    ///
    /// A second run changes nothing. A coding that a person accepted, rejected, linked, weighed or wrote a memo on stays when
    /// its rules no longer match, marked as stale.
    ///
    /// # Errors
    /// When there is no codebook, or a rule cannot be read.
    pub fn apply_rules(&mut self, progress: Progress<'_>) -> Result<CodeOutcome, EngineError> {
        self.settled(|project| project.apply_rules_once(&mut *progress))
    }

    fn apply_rules_once(&mut self, progress: Progress<'_>) -> Result<CodeOutcome, EngineError> {
        let codes = self.store.codes()?;
        if codes.is_empty() {
            return Err(no_codebook());
        }
        let register = self.register()?;
        let rules = Coder::named(RULES_CODER).id;
        let all: Vec<Coding> = (self.store.every::<Coding>()?.into_iter())
            .filter(|coding| coding.coder == rules)
            .collect();
        let places: BTreeMap<CodingId, (CodeId, Passage, Option<Hash>)> = (all.iter())
            .map(|coding| (coding.id, (coding.code, coding.passage, coding.revision)))
            .collect();
        let Wanted {
            codings: wanted,
            mut counts,
        } = self.wanted(&codes, &register, &places, progress)?;
        let (existing, unplaced): (Vec<Coding>, Vec<Coding>) = all
            .into_iter()
            .partition(|coding| coding.revision.is_none());
        let existing: BTreeMap<CodingId, Coding> = (existing.into_iter())
            .map(|coding| (coding.id, coding))
            .collect();
        // A code that was renamed keeps its codings: the same code on the same words is the same coding.
        let known: BTreeMap<(CodeId, Passage), CodingId> = (existing.values())
            .map(|coding| ((coding.code, coding.passage), coding.id))
            .collect();
        let wanted: BTreeMap<CodingId, Coding> = (wanted.into_values())
            .map(|coding| {
                let known = known.get(&(coding.code, coding.passage));
                let id = known.copied().unwrap_or(coding.id);
                // A new version of the codebook that gives it for the same reasons changes nothing about it.
                let same = existing
                    .get(&id)
                    .filter(|known| known.reasons == coding.reasons);
                let first = same.and_then(|known| known.codebook_version.clone());
                let codebook_version = first.or(coding.codebook_version);
                let importance = existing.get(&id).and_then(|known| known.importance);
                (
                    id,
                    Coding {
                        id,
                        codebook_version,
                        importance,
                        ..coding
                    },
                )
            })
            .collect();
        let touched = self.touched(existing.values().chain(&unplaced))?;
        let mut put = Vec::new();
        let mut new = Vec::new();
        let (mut added, mut withdrawn, mut changed) = (0, 0, 0);
        for (id, coding) in &wanted {
            match existing.get(id) {
                None => {
                    counts.entry(coding.code).or_default().added += 1;
                    added += 1;
                    new.push(coding);
                }
                Some(known) if known != coding => {
                    counts.entry(coding.code).or_default().changed += 1;
                    changed += 1;
                    put.push(coding.clone());
                }
                Some(_) => {}
            }
        }
        let mut gone = Vec::new();
        for (id, coding) in &existing {
            // A correction may have marked one that nobody touched.
            if wanted.contains_key(id) || (coding.stale && touched.contains(id)) {
                continue;
            }
            counts.entry(coding.code).or_default().withdrawn += 1;
            withdrawn += 1;
            if touched.contains(id) {
                put.push(Coding {
                    stale: true,
                    ..coding.clone()
                });
            } else {
                gone.push(*id);
            }
        }
        // The words of these are not there any more, so no rule gives them.
        for coding in unplaced
            .iter()
            .filter(|coding| !touched.contains(&coding.id))
        {
            counts.entry(coding.code).or_default().withdrawn += 1;
            withdrawn += 1;
            gone.push(coding.id);
        }
        let mut sentence = format!(
            "applied the rules: {} added, {withdrawn} withdrawn",
            counted(added, "coding")
        );
        if changed > 0 {
            sentence.push_str(&format!(", {changed} for other reasons"));
        }
        self.act("code", sentence, |writer| {
            for id in &gone {
                writer.delete::<Coding>(*id)?;
            }
            for coding in &put {
                writer.put(coding)?;
            }
            for coding in &new {
                writer.insert(*coding)?;
            }
            Ok(())
        })?;
        let codes = (codes.iter().filter(|code| counts.contains_key(&code.id)))
            .map(|code| {
                let tally = &counts[&code.id];
                CodeCount {
                    code: code.key.clone(),
                    added: tally.added,
                    withdrawn: tally.withdrawn,
                    changed: tally.changed,
                    codings: tally.codings,
                    turns: tally.turns.len(),
                    sessions: tally.sessions.len(),
                }
            })
            .collect();
        Ok(CodeOutcome { codes })
    }

    /// All codings that the rules give, and what they amount to.
    fn wanted(
        &self,
        codes: &[Code],
        register: &Register,
        places: &BTreeMap<CodingId, (CodeId, Passage, Option<Hash>)>,
        progress: Progress<'_>,
    ) -> Result<Wanted, EngineError> {
        let lexicon = self.lexicon()?;
        let tagger = Tagger::new(codes, &lexicon, &self.row.languages, &self.analyser)
            .map_err(|errors| rule_errors(&errors))?;
        let by_id: BTreeMap<CodeId, &Code> = codes.iter().map(|code| (code.id, code)).collect();
        let coder = Coder::named(RULES_CODER).id;
        let mut wanted = BTreeMap::new();
        let mut counts: BTreeMap<CodeId, Tally> = (codes.iter())
            .filter(|code| !code.rules.is_empty() && !code.retired)
            .map(|code| (code.id, Tally::default()))
            .collect();
        self.tag(&tagger, register, progress, &mut |place, tagged| {
            for tagged in tagged {
                let (Some(span), Some(code)) =
                    (place.in_source(&tagged.span), by_id.get(&tagged.code))
                else {
                    continue;
                };
                let here = (
                    code.id,
                    Passage {
                        source: place.source.id,
                        span,
                    },
                    None,
                );
                let mut id = rule_coding_id(&code.key, place.source.original, span);
                // A coding that a revision moved away keeps its id, and another one stands here now.
                if places.get(&id).is_some_and(|other| *other != here) {
                    id = revised_coding_id(id, place.source.revision);
                }
                let coding = Coding {
                    id,
                    code: code.id,
                    coder,
                    passage: Passage {
                        source: place.source.id,
                        span,
                    },
                    status: CodingStatus::Suggested,
                    reasons: (tagged.reasons.into_iter())
                        .map(|reason| Reason {
                            matched: place.all_in_source(&reason.matched),
                            rule: reason.rule,
                        })
                        .collect(),
                    codebook_version: self.row.codebook_version.clone(),
                    stale: false,
                    revision: None,
                    importance: None,
                };
                let tally = counts.entry(code.id).or_default();
                tally.codings += 1;
                tally.turns.insert((place.source.id, place.n));
                tally.sessions.extend(place.encounter(register));
                wanted.insert(id, coding);
            }
        })?;
        Ok(Wanted {
            codings: wanted,
            counts,
        })
    }

    /// Applies a tagger to all turns of all sources, in order; `each` gets what it found in a turn.
    pub(crate) fn tag(
        &self,
        tagger: &Tagger,
        register: &Register,
        progress: Progress<'_>,
        each: &mut dyn FnMut(&TurnPlace<'_>, Vec<Tagged>),
    ) -> Result<(), EngineError> {
        let mut total = 0;
        for source in &register.sources {
            total += self.store.revision(source.revision)?.figures.turns as u64;
        }
        let mut done = 0;
        for source in &register.sources {
            let document = self.document(source)?;
            for (n, turn) in document.turns.iter().enumerate() {
                let text = self.turn_text(&document, n)?;
                let facts = TurnFacts::of(register, source, turn, Vec::new());
                let tagged = tagger.tag(&text, facts.role(), &facts);
                each(&TurnPlace { source, n, turn }, tagged);
                done += 1;
                progress(done, total);
            }
        }
        Ok(())
    }

    /// Those of `codings` and of all others that a person touched: judged, linked, or wrote a memo on; of `codings` also
    /// those that somebody weighed.
    pub(crate) fn touched<'c>(
        &self,
        codings: impl Iterator<Item = &'c Coding>,
    ) -> Result<BTreeSet<CodingId>, EngineError> {
        let weighed = codings
            .filter(|coding| coding.importance.is_some())
            .map(|coding| coding.id);
        let judged = self
            .store
            .all::<Judgement>()?
            .into_iter()
            .map(|judgement| judgement.coding);
        let linked = self
            .store
            .every::<EvidenceLink>()?
            .into_iter()
            .filter_map(|link| link.coding);
        let noted = (self.store.all::<Memo>()?.into_iter())
            .filter(|memo| memo.target == MemoTarget::Coding)
            .filter_map(|memo| memo.target_id.map(CodingId));
        Ok(judged.chain(linked).chain(noted).chain(weighed).collect())
    }
}

/// A turn that rules are applied to.
pub(crate) struct TurnPlace<'p> {
    pub source: &'p Source,
    /// Number of the turn within the source, from 0.
    pub n: usize,
    pub turn: &'p Turn,
}

impl TurnPlace<'_> {
    /// A span of the turn's text in that of the source.
    pub fn in_source(&self, span: &Range<usize>) -> Option<Span> {
        let start = self.turn.span.start();
        Span::new(start + span.start, start + span.end)
    }

    pub fn all_in_source(&self, spans: &[Range<usize>]) -> Vec<Span> {
        spans
            .iter()
            .filter_map(|span| self.in_source(span))
            .collect()
    }

    /// The session of the source; documents are none.
    pub fn encounter(&self, register: &Register) -> Option<SessionId> {
        let session = register.session_of(self.source)?;
        (session.kind != SessionKind::Document).then_some(session.id)
    }
}

/// What the rules give.
struct Wanted {
    codings: BTreeMap<CodingId, Coding>,
    counts: BTreeMap<CodeId, Tally>,
}

#[derive(Debug, Default)]
struct Tally {
    added: usize,
    withdrawn: usize,
    changed: usize,
    codings: usize,
    turns: BTreeSet<(SourceId, usize)>,
    sessions: BTreeSet<SessionId>,
}

pub(crate) fn rule_errors(errors: &[verbatim_codebook::RuleError]) -> EngineError {
    let shown: Vec<String> = errors.iter().take(3).map(ToString::to_string).collect();
    EngineError::refused(
        format!(
            "{} of the codebook cannot be read: {}",
            counted(errors.len(), "rule"),
            shown.join("; ")
        ),
        "mend the codebook file, look with `verbatim codebook check FILE`, and import it again",
    )
}
