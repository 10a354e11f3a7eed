//! Every revision that is kept, and what of it goes.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::{SessionId, SourceId};
use verbatim_model::mark::{Mark, MarkKind};
use verbatim_model::text::{Hash, Span};
use verbatim_model::transcript::Turn;
use verbatim_store::{ErasedRevision, KeptProblem, Revision, revision_hash};

use super::cover::{cover_all, united};
use super::past::Past;
use super::person::{Person, Telling};
use super::vocabulary::{Vocabulary, covered};
use crate::document::analysed;
use crate::error::EngineError;
use crate::import::figures_of;
use crate::project::Project;
use crate::register::Register;
use crate::revision::{Alignment, Placed};

/// A revision of sources that there are, or that there were.
pub(super) struct Reading {
    pub revision: Revision,
    pub text: String,
    pub turns: Vec<Turn>,
    pub marks: Vec<Mark>,
    pub problems: Vec<KeptProblem>,
    /// The sources that have or had it.
    pub sources: BTreeSet<SourceId>,
    /// Their sessions; of sources that are in the project with this revision, those where they are. Empty where none of
    /// them is in the project: what such sessions were is not known any more.
    pub sessions: BTreeSet<SessionId>,
    /// The source that has it now.
    pub in_force: Option<SourceId>,
    /// What goes.
    pub spans: Vec<Span>,
    /// Whether nothing in it has a capital letter.
    pub all_small: bool,
}

/// Somebody is named in the words of others.
pub(super) struct Mention {
    pub source: SourceId,
    pub turn: usize,
    pub span: Span,
    pub is_sure: bool,
}

impl Reading {
    /// All that are kept.
    pub fn all(
        project: &Project,
        register: &Register,
        past: &Past,
    ) -> Result<Vec<Self>, EngineError> {
        let mut sources: BTreeMap<Hash, BTreeSet<SourceId>> = BTreeMap::new();
        for source in past.rows("source", "session").map(SourceId) {
            for revision in past.hashes("source", "revision", source.0) {
                sources.entry(revision).or_default().insert(source);
            }
        }
        let store = &project.store;
        let mut readings = Vec::new();
        for hash in store.revisions()? {
            let revision = store.revision(hash)?;
            let sources = sources.remove(&hash).unwrap_or_default();
            let having: Vec<_> = (register.sources.iter())
                .filter(|source| source.revision == hash)
                .collect();
            let is_there = |id: &SourceId| register.source_by_id(*id).is_some();
            let sessions = if !sources.iter().any(is_there) {
                BTreeSet::new()
            } else if having.is_empty() {
                (sources.iter())
                    .flat_map(|source| past.ids("source", "session", source.0))
                    .map(SessionId)
                    .collect()
            } else {
                having.iter().map(|source| source.session).collect()
            };
            let text = store.text(revision.text)?;
            let turns = store.turns(revision.n)?;
            let said = |turn: &Turn| turn.span.of(&text).unwrap_or_default();
            readings.push(Self {
                all_small: !turns
                    .iter()
                    .any(|turn| said(turn).contains(char::is_uppercase)),
                marks: store.marks(revision.n)?,
                problems: store.problems(revision.n)?,
                sources,
                sessions,
                in_force: having.first().map(|source| source.id),
                spans: Vec::new(),
                revision,
                text,
                turns,
            });
        }
        Ok(readings)
    }

    fn said(&self, turn: &Turn) -> &str {
        turn.span.of(&self.text).unwrap_or_default()
    }

    pub fn is_theirs(&self, person: &Person, turn: &Turn) -> bool {
        (turn.speaker.as_ref()).is_some_and(|label| person.has_label(&self.sessions, label))
    }

    /// What lies between the turns: labels, headings, notes.
    pub fn gaps(&self) -> Vec<Span> {
        let mut gaps = Vec::new();
        let mut from = 0;
        for turn in &self.turns {
            gaps.extend(Span::new(from, turn.span.start()));
            from = turn.span.end();
        }
        gaps.extend(Span::new(from, self.text.len()));
        gaps
    }

    /// Takes what a person said, with their labels.
    pub fn take_speech(&mut self, person: &Person) {
        let mut taken = Vec::new();
        let mut before = 0;
        for turn in &self.turns {
            if self.is_theirs(person, turn) {
                taken.push(turn.span);
                // The label stands last in front of the words.
                let gap = self.text.get(before..turn.span.start()).unwrap_or_default();
                let label = turn.speaker.as_deref().filter(|label| !label.is_empty());
                taken.extend(label.and_then(|label| {
                    let start = before + gap.rfind(label)?;
                    Span::new(start, start + label.len())
                }));
            }
            before = turn.span.end();
        }
        self.spans.extend(taken);
    }

    /// Takes the person's names where nobody speaks, and, where `mentions`, from the words of others. Tells where others
    /// name them.
    pub fn take_names(
        &mut self,
        person: &Person,
        telling: &Telling,
        mentions: bool,
    ) -> Vec<Mention> {
        let mut taken = Vec::new();
        for gap in self.gaps() {
            let text = gap.of(&self.text).unwrap_or_default();
            taken.extend(within(gap, telling.names_in(text)));
        }
        let mut found = Vec::new();
        for (number, turn) in (1..).zip(&self.turns) {
            if self.is_theirs(person, turn) {
                continue;
            }
            let said = self.said(turn);
            for named in telling.named(said, analysed(turn.language), self.all_small) {
                let Some(span) = within(turn.span, [named.at]).next() else {
                    continue;
                };
                if mentions && named.is_sure {
                    taken.push(span);
                }
                found.extend(self.in_force.map(|source| Mention {
                    source,
                    turn: number,
                    span,
                    is_sure: named.is_sure,
                }));
            }
        }
        self.spans.extend(taken);
        found
    }

    /// What stands here where another revision of the same source has what goes.
    pub fn aligned(&self, other: &Self) -> Vec<Span> {
        if other.text == self.text {
            return other.spans.clone();
        }
        let alignment = Alignment::new(&other.text, &self.text);
        (other.spans.iter())
            .filter_map(|span| alignment.place(*span))
            .map(|(Placed::Same(here) | Placed::Changed(here))| here)
            .collect()
    }

    /// Takes words that tell what was erased: from all of a revision that is not in force, else from what nobody says.
    pub fn take_telling(&mut self, telling: &Telling) {
        let parts = if self.in_force.is_some() {
            self.gaps()
        } else {
            Span::new(0, self.text.len()).into_iter().collect()
        };
        for part in parts {
            let text = part.of(&self.text).unwrap_or_default();
            let found = if self.in_force.is_some() {
                telling.names_in(text)
            } else {
                telling.all_in(text)
            };
            self.spans.extend(within(part, found));
        }
    }

    /// Takes out of `words` and `names` what stays here.
    pub fn keep(&self, words: &mut Vocabulary, names: &mut Vocabulary) {
        let spans = united(self.spans.clone());
        let mut from = 0;
        let mut staying = Vec::new();
        for span in &spans {
            staying.extend(Span::new(from, span.start()));
            from = span.end();
        }
        staying.extend(Span::new(from, self.text.len()));
        for part in staying {
            words.keep(part.of(&self.text).unwrap_or_default());
            let said = (self.turns.iter()).filter_map(|turn| turn.span.intersection(part));
            for said in said {
                names.keep(said.of(&self.text).unwrap_or_default());
            }
        }
    }

    /// The revision without what goes; `None` where nothing does. `text` is the covered text.
    pub fn erased(
        &self,
        text: &str,
        person: Option<&Person>,
        telling: &Telling,
    ) -> Option<ErasedRevision> {
        let label = |label: &str| {
            let new = person.and_then(|person| person.new_label(&self.sessions, label));
            new.map(str::to_owned)
        };
        let turns: Vec<Turn> = (self.turns.iter())
            .map(|turn| Turn {
                speaker: (turn.speaker.as_deref().and_then(label))
                    .or(turn.label())
                    .map(Into::into),
                ..turn.clone()
            })
            .collect();
        let marks: Vec<Mark> = (self.marks.iter())
            .map(|mark| Mark::new(mark.at(), mark.kind, self.mark(mark, telling, label)))
            .collect();
        let problems: Vec<KeptProblem> = (self.problems.iter())
            .map(|problem| KeptProblem {
                message: covered(&problem.message, &telling.in_sentence(&problem.message))
                    .unwrap_or_else(|| problem.message.clone()),
                ..problem.clone()
            })
            .collect();
        let is_same = *text == self.text
            && turns == self.turns
            && marks == self.marks
            && problems == self.problems;
        if is_same {
            return None;
        }
        let hash = Hash::of(text.as_bytes());
        let mut figures = figures_of(text, &turns);
        figures.language = self.revision.figures.language;
        let revision = &self.revision;
        Some(ErasedRevision {
            n: revision.n,
            before: revision.hash,
            after: revision_hash(
                &revision.reader,
                revision.reader_version,
                hash,
                &turns,
                &marks,
            ),
            text: hash,
            turns,
            marks,
            problems,
            figures,
        })
    }

    fn mark(
        &self,
        mark: &Mark,
        telling: &Telling,
        label: impl Fn(&str) -> Option<String>,
    ) -> String {
        if mark.kind == MarkKind::Label
            && let Some(new) = label(&mark.text)
        {
            return new;
        }
        // What somebody noted in the middle of erased words is about them.
        let inside = |span: &Span| span.start() < mark.at() && mark.at() < span.end();
        let has_words = mark.text.contains(char::is_alphabetic);
        if has_words && mark.kind != MarkKind::Time && self.spans.iter().any(inside) {
            return super::cover::cover(&mark.text);
        }
        covered(&mark.text, &telling.all_in(&mark.text)).unwrap_or_else(|| mark.text.to_string())
    }

    /// The text with blocks.
    pub fn covered(&self) -> String {
        cover_all(&self.text, &united(self.spans.clone()))
    }
}

fn within(
    part: Span,
    ranges: impl IntoIterator<Item = std::ops::Range<usize>>,
) -> impl Iterator<Item = Span> {
    let start = part.start();
    (ranges.into_iter()).filter_map(move |range| Span::new(start + range.start, start + range.end))
}
