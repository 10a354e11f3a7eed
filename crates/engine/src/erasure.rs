//! Erasing on somebody's demand: a person's name, what is known of them and what they said, or stretches of a source, from
//! the whole project. [docs/privacy.md](../../../docs/privacy.md) says what goes and what stays.

mod columns;
mod cover;
mod elsewhere;
mod past;
mod person;
mod places;
mod plan;
mod reading;
mod translations;
mod vocabulary;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use serde::Serialize;
use verbatim_model::coding::Coding;
use verbatim_model::consent::Consent;
use verbatim_model::erasure::Erasure;
use verbatim_model::id::{ErasureId, ParticipantId};
use verbatim_model::participant::Attribute;
use verbatim_model::priority::LinkKind;

use crate::coding::QuoteRef;
use crate::counted;
use crate::error::EngineError;
use crate::evidence::{PriorityView, Supposed};
use crate::people::find;
use crate::project::Project;
use plan::{Plan, Wanted};
use vocabulary::covered;

/// How long an erasure waits for programs that read the project.
const PATIENCE: Duration = Duration::from_secs(3);

/// What has to be erased.
#[derive(Debug, Clone, Default)]
pub struct ErasureRequest {
    /// A participant, by number or label: name, what is known of them, and all that they said.
    pub participant: Option<String>,
    /// Session of the label.
    pub session: Option<String>,
    /// Stretches, whoever speaks.
    pub quotes: Vec<QuoteRef>,
    /// Why, for the log.
    pub reason: String,
    /// Whether the person's name goes from the words of others too.
    pub mentions: bool,
    /// Words that stay in memos, claims and codes although only the erased words have them.
    pub keep: Vec<String>,
}

/// What an erasure takes, or took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErasureOutcome {
    /// Participant number.
    pub participant: Option<String>,
    /// Whether it is done.
    pub erased: bool,
    /// Number of characters of the texts in force.
    pub characters: usize,
    /// The sources that lose words.
    pub sources: Vec<ErasedSourceRow>,
    /// Number of codings whose words are touched.
    pub codings: usize,
    /// The links whose words are touched: they stay without words, and do not count.
    pub links: Vec<ErasedLinkRow>,
    /// Number of memos about the participant, which go whole.
    pub memos: usize,
    /// Number of translations of quotes whose words are touched, which go whole.
    pub translations: usize,
    /// What people wrote that holds erased words or names.
    pub texts: Vec<RewrittenRow>,
    /// The priorities whose figures change.
    pub priorities: Vec<AffectedPriority>,
    /// Where others name the participant.
    pub mentions: Vec<KeptMention>,
    /// Files that hold the words and are not touched: given reports, whatever lies in the folder of the project, and
    /// recordings of the sessions in which the person spoke, or of the sources of the stretches.
    pub elsewhere: Vec<String>,
    /// What could not be finished, and is when the project is opened next.
    pub unfinished: Option<String>,
}

/// A source that loses words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErasedSourceRow {
    /// Its name, which may change with it.
    pub source: String,
    /// Number of turns that lose words.
    pub turns: usize,
    /// Number of characters.
    pub characters: usize,
    /// What becomes of the original file: `covered`, word by word, or `replaced` as a whole.
    pub original: &'static str,
}

/// A link whose words go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErasedLinkRow {
    /// Id.
    pub link_id: String,
    /// What it belongs to, such as "the priority `P2`".
    pub target: String,
    /// How it bore on that.
    pub link: LinkKind,
}

/// Something that people wrote and that changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct RewrittenRow {
    /// What it is, such as `memo text`.
    pub what: String,
    /// As it is; null once it is erased.
    pub before: Option<String>,
    /// As it will be.
    pub after: String,
}

/// A priority whose figures change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AffectedPriority {
    /// Key.
    pub priority: String,
    /// Mentions, and those who spoke, of all kinds that count: before.
    pub before: [usize; 2],
    /// The same afterwards.
    pub after: [usize; 2],
}

/// Where somebody else names the participant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeptMention {
    /// Name of the source.
    pub source: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// The words; null once they are erased.
    pub text: Option<String>,
    /// Whether it is surely this person: else another has the name too, and it is left alone.
    pub is_sure: bool,
    /// Whether it goes.
    pub erased: bool,
}

impl Project {
    /// What [`Self::erase`] would take; changes nothing. `reports` are files that were handed on: do they hold the words?
    ///
    /// # Errors
    /// As [`Self::erase`].
    pub fn foresee_erasure(
        &self,
        request: &ErasureRequest,
        reports: &[&Path],
    ) -> Result<ErasureOutcome, EngineError> {
        let plan = self.erasure_plan(request)?;
        self.told(request, &plan, reports)
    }

    /// Erases a participant or stretches from the whole project: texts, originals, every row and the log of what was done,
    /// the index, and what the database has of them beside. It cannot be undone.
    ///
    /// What stands between stays where it was, byte for byte and character for character. The log keeps how much was
    /// erased, and why.
    ///
    /// # Errors
    /// When there is no such participant or place, or no reason is given. Then nothing is changed.
    pub fn erase(
        &mut self,
        request: &ErasureRequest,
        reports: &[&Path],
    ) -> Result<ErasureOutcome, EngineError> {
        let mut outcome = self.settled(|project| project.erase_once(request, reports))?;
        self.forget_texts();
        if let Err(error) = self.finish_erasing(PATIENCE) {
            outcome.unfinished = Some(error.to_string());
        }
        self.catch_up_quietly();
        Ok(outcome)
    }

    fn erase_once(
        &mut self,
        request: &ErasureRequest,
        reports: &[&Path],
    ) -> Result<ErasureOutcome, EngineError> {
        let plan = self.erasure_plan(request)?;
        let mut outcome = self.told(request, &plan, reports)?;
        outcome.erased = true;
        for row in &mut outcome.texts {
            row.before = None;
        }
        for mention in outcome.mentions.iter_mut().filter(|mention| mention.erased) {
            mention.text = None;
        }
        let reason = request.reason.trim();
        let erasure = Erasure {
            id: ErasureId(self.new_id()),
            participant: plan.person.as_ref().map(|person| person.row.id),
            reason: covered(reason, &plan.telling.all_in(reason)).unwrap_or(reason.to_owned()),
            at: self.now(),
            mentions: request.mentions,
        };
        let sentence = format!(
            "erased {} in {} on a participant's demand",
            counted(outcome.characters, "character"),
            counted(outcome.sources.len(), "source")
        );
        let attributes = self.store.all::<Attribute>()?;
        let stretches = plan.stretches(erasure.id);
        let person = plan.person.as_ref().map(|person| {
            let mut row = person.row.clone();
            row.name = None;
            row.group = None;
            row.organisation = None;
            row.territory = None;
            row.embargo = None;
            row.consent = Consent::NoUse;
            row
        });
        let whose: BTreeSet<ParticipantId> = person.iter().map(|person| person.id).collect();
        self.act_erasing(sentence, &plan.erasing, |writer| {
            for attribute in &attributes {
                if whose.contains(&attribute.participant) {
                    writer.delete::<Attribute>(attribute.id)?;
                }
            }
            if let Some(person) = &person {
                writer.put(person)?;
            }
            writer.put(&erasure)?;
            for stretch in &stretches {
                writer.put(stretch)?;
            }
            Ok(())
        })?;
        Ok(outcome)
    }

    fn erasure_plan(&self, request: &ErasureRequest) -> Result<Plan, EngineError> {
        if request.reason.trim().is_empty() {
            return Err(EngineError::usage(
                "an erasure needs a reason",
                "give it with `--reason`, without the words that have to go",
            ));
        }
        let register = self.register()?;
        let person = match (&request.participant, request.quotes.is_empty()) {
            (Some(who), true) => Some(find(&register, who, request.session.as_deref())?.id),
            (None, false) => None,
            _ => {
                return Err(EngineError::usage(
                    "either a participant is erased, or stretches of sources are",
                    "give `--participant NUMBER` or `--quote SOURCE:START-END`",
                ));
            }
        };
        Plan::new(
            self,
            &Wanted {
                person,
                quotes: &request.quotes,
                mentions: request.mentions,
                keep: &request.keep,
            },
        )
    }

    /// What people are told of a plan.
    fn told(
        &self,
        request: &ErasureRequest,
        plan: &Plan,
        reports: &[&Path],
    ) -> Result<ErasureOutcome, EngineError> {
        let sources = self.erased_sources(plan);
        let links = plan.links_in_force(self)?;
        let after = self.evidence_supposing(&Supposed {
            no_use: plan.person.as_ref().map(|person| person.row.id),
            without: plan.links.clone(),
        })?;
        let before = self.evidence_supposing(&Supposed::default())?;
        let codings = self.store.all::<Coding>()?;
        let is_touched = |coding: &&Coding| {
            let mut readings = plan.readings.iter();
            readings.any(|reading| {
                reading.in_force.is_some()
                    && reading.sources.contains(&coding.passage.source)
                    && self.is_in_force(plan, coding, reading.revision.hash)
                    && (reading.spans.iter()).any(|span| span.overlaps(coding.passage.span))
            })
        };
        Ok(ErasureOutcome {
            participant: (plan.person.as_ref()).map(|person| person.row.number.clone()),
            erased: false,
            characters: sources.iter().map(|source| source.characters).sum(),
            codings: codings.iter().filter(is_touched).count(),
            links: (links.iter())
                .map(|link| {
                    Ok(ErasedLinkRow {
                        link_id: link.id.to_string(),
                        target: self.name_of_target(link.target)?.0,
                        link: link.kind,
                    })
                })
                .collect::<Result<_, EngineError>>()?,
            memos: plan.memos(self)?,
            translations: plan.count_translations(self)?,
            texts: rewritten(plan),
            priorities: affected(&before, &after),
            mentions: self.mentions_told(request, plan)?,
            elsewhere: self.elsewhere(plan, reports)?,
            unfinished: None,
            sources,
        })
    }

    fn is_in_force(
        &self,
        plan: &Plan,
        coding: &Coding,
        revision: verbatim_model::text::Hash,
    ) -> bool {
        (plan.register.source_by_id(coding.passage.source))
            .is_some_and(|source| source.revision == revision)
    }

    fn elsewhere(&self, plan: &Plan, reports: &[&Path]) -> Result<Vec<String>, EngineError> {
        let mut paths = self.holding(plan, reports)?;
        let recordings = match &plan.person {
            Some(person) => self.recordings_of(&plan.register, person.row.id)?,
            None => self.recordings_where(|source| {
                (plan.readings.iter())
                    .any(|reading| !reading.spans.is_empty() && reading.sources.contains(source))
            })?,
        };
        for path in recordings {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        Ok(paths)
    }

    fn erased_sources(&self, plan: &Plan) -> Vec<ErasedSourceRow> {
        let mut rows = Vec::new();
        for source in &plan.register.sources {
            let reading =
                (plan.readings.iter()).find(|reading| reading.revision.hash == source.revision);
            let Some(reading) = reading.filter(|reading| !reading.spans.is_empty()) else {
                continue;
            };
            let characters = (reading.spans.iter())
                .filter_map(|span| span.of(&reading.text))
                .map(|words| words.chars().count())
                .sum();
            let loses = |turn: &&verbatim_model::transcript::Turn| {
                (reading.spans.iter()).any(|span| span.overlaps(turn.span))
            };
            rows.push(ErasedSourceRow {
                source: source.name.clone(),
                turns: reading.turns.iter().filter(loses).count(),
                characters,
                original: if plan.replaced.contains(&source.id) {
                    "replaced"
                } else {
                    "covered"
                },
            });
        }
        rows
    }

    fn mentions_told(
        &self,
        request: &ErasureRequest,
        plan: &Plan,
    ) -> Result<Vec<KeptMention>, EngineError> {
        let mut rows = Vec::new();
        for mention in &plan.mentions {
            let Some(source) = plan.register.source_by_id(mention.source) else {
                continue;
            };
            rows.push(KeptMention {
                source: source.name.clone(),
                turn: mention.turn,
                text: Some(self.document(source)?.words(mention.span)?.to_owned()),
                is_sure: mention.is_sure,
                erased: request.mentions && mention.is_sure,
            });
        }
        Ok(rows)
    }

    /// Does what remains of an erasure: what free pages, log and index still hold goes.
    pub(crate) fn finish_erasing(&mut self, patience: Duration) -> Result<(), EngineError> {
        self.remove_index()?;
        Ok(self.store.finish_erasing(patience)?)
    }
}

/// What people wrote and that changes; of the log, only how much is told by nothing else.
fn rewritten(plan: &Plan) -> Vec<RewrittenRow> {
    let mut rows: BTreeSet<RewrittenRow> = BTreeSet::new();
    for ((table, column), texts) in &plan.erasing.texts {
        if *table == "operation" {
            continue;
        }
        let what = format!("{} {column}", table.replace('_', " "));
        for (before, after) in texts {
            rows.insert(RewrittenRow {
                what: what.clone(),
                before: Some(before.clone()),
                after: after.clone(),
            });
        }
    }
    rows.into_iter().collect()
}

fn affected(before: &[PriorityView], after: &[PriorityView]) -> Vec<AffectedPriority> {
    let figures = |view: &PriorityView| {
        let kinds = view.evidence.kinds();
        [
            kinds.iter().map(|(_, figures)| figures.mentions.n).sum(),
            kinds.iter().map(|(_, figures)| figures.speakers.n).sum(),
        ]
    };
    (before.iter().zip(after))
        .filter(|(before, after)| before.evidence != after.evidence)
        .map(|(before, after)| AffectedPriority {
            priority: before.key.clone(),
            before: figures(before),
            after: figures(after),
        })
        .collect()
}
