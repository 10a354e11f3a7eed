//! Coding by rule: the wanted codings are worked out, and the difference is applied in one operation.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_codebook::Tagger;
use verbatim_model::coding::{Coding, CodingStatus, Judgement, Memo, MemoTarget, Passage};
use verbatim_model::id::{CodeId, CodingId, SourceId};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::{Code, Coder, RULES_CODER};
use verbatim_model::session::Source;
use verbatim_model::text::Span;
use verbatim_query::TurnText;

use crate::Progress;
use crate::codebook::no_codebook;
use crate::counted;
use crate::error::EngineError;
use crate::project::{Project, analysed};
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
fn rule_coding_id(code: &Code, source: &Source, span: Span) -> CodingId {
    CodingId::derived(&[
        b"rule-coding",
        code.key.as_bytes(),
        &source.original.0,
        &(span.start() as u64).to_le_bytes(),
        &(span.end() as u64).to_le_bytes(),
    ])
}

impl Project {
    /// Applies the rules of the codebook to all sources. `progress` counts turns.
    ///
    /// A second run changes nothing. A coding that a person accepted, rejected, linked or wrote a memo on stays when
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
        let Wanted {
            codings: wanted,
            mut counts,
        } = self.wanted(&codes, &register, progress)?;
        let rules = Coder::named(RULES_CODER).id;
        let existing: BTreeMap<CodingId, Coding> = (self.store.all::<Coding>()?.into_iter())
            .filter(|coding| coding.coder == rules)
            .map(|coding| (coding.id, coding))
            .collect();
        // A code that was renamed keeps its codings: the same code on the same words is the same coding.
        let known: BTreeMap<(CodeId, Passage), CodingId> = (existing.values())
            .map(|coding| ((coding.code, coding.passage), coding.id))
            .collect();
        let wanted: BTreeMap<CodingId, Coding> = (wanted.into_values())
            .map(|coding| {
                let id = known
                    .get(&(coding.code, coding.passage))
                    .copied()
                    .unwrap_or(coding.id);
                (id, Coding { id, ..coding })
            })
            .collect();
        let touched = self.touched()?;
        let mut put = Vec::new();
        let mut new = Vec::new();
        let (mut added, mut withdrawn) = (0, 0);
        for (id, coding) in &wanted {
            match existing.get(id) {
                None => {
                    counts.entry(coding.code).or_default().added += 1;
                    added += 1;
                    new.push(coding);
                }
                Some(known) if known != coding => put.push(coding.clone()),
                Some(_) => {}
            }
        }
        let mut gone = Vec::new();
        for (id, coding) in &existing {
            if wanted.contains_key(id) || coding.stale {
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
        let sentence = format!(
            "applied the rules: {} added, {withdrawn} withdrawn",
            counted(added, "coding")
        );
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
        let mut total = 0;
        for source in &register.sources {
            total += self.store.revision(source.revision)?.figures.turns as u64;
        }
        let mut done = 0;
        for source in &register.sources {
            let document = self.document(source)?;
            let encounter = register
                .session_of(source)
                .filter(|session| session.kind != verbatim_model::session::SessionKind::Document);
            for (n, turn) in document.turns.iter().enumerate() {
                let text = TurnText::new(
                    document.words(turn.span)?,
                    analysed(turn.language),
                    &self.analyser,
                );
                let facts = TurnFacts::of(register, source, turn, Vec::new());
                for tagged in tagger.tag(&text, facts.role(), &facts) {
                    let start = turn.span.start();
                    let span = Span::new(start + tagged.span.start, start + tagged.span.end);
                    let (Some(span), Some(code)) = (span, by_id.get(&tagged.code)) else {
                        continue;
                    };
                    let id = rule_coding_id(code, source, span);
                    let coding = Coding {
                        id,
                        code: code.id,
                        coder,
                        passage: Passage {
                            source: source.id,
                            span,
                        },
                        status: CodingStatus::Suggested,
                        rules: Some(tagged.rules.join(" ")),
                        stale: false,
                    };
                    let tally = counts.entry(code.id).or_default();
                    tally.codings += 1;
                    tally.turns.insert((source.id, n));
                    tally.sessions.extend(encounter.map(|session| session.id));
                    wanted.insert(id, coding);
                }
                done += 1;
                progress(done, total);
            }
        }
        Ok(Wanted {
            codings: wanted,
            counts,
        })
    }

    /// Rule codings that a person touched: judged, linked, or wrote a memo on.
    fn touched(&self) -> Result<BTreeSet<CodingId>, EngineError> {
        let judged = self
            .store
            .all::<Judgement>()?
            .into_iter()
            .map(|judgement| judgement.coding);
        let linked = self
            .store
            .all::<EvidenceLink>()?
            .into_iter()
            .filter_map(|link| link.coding);
        let noted = (self.store.all::<Memo>()?.into_iter())
            .filter(|memo| memo.target == MemoTarget::Coding)
            .filter_map(|memo| memo.target_id.map(CodingId));
        Ok(judged.chain(linked).chain(noted).collect())
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
    codings: usize,
    turns: BTreeSet<(SourceId, usize)>,
    sessions: BTreeSet<verbatim_model::id::SessionId>,
}

fn rule_errors(errors: &[verbatim_codebook::RuleError]) -> EngineError {
    let shown: Vec<String> = errors.iter().take(3).map(ToString::to_string).collect();
    EngineError::refused(
        format!(
            "{} rules of the codebook cannot be read: {}",
            errors.len(),
            shown.join("; ")
        ),
        "mend the codebook file, look with `verbatim codebook check FILE`, and import it again",
    )
}
