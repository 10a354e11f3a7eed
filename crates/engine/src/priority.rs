//! Priorities: claims, and the links from a claim to the quotes that bear on it.

mod change;
mod suggest;

use std::collections::BTreeMap;

use serde::Serialize;
use verbatim_analysis::evidence::Flag;
use verbatim_model::coding::{CodeKind, CodingStatus, Memo, MemoTarget, Passage};
use verbatim_model::id::{CodingId, LinkId, PriorityId};
use verbatim_model::plan::{Action, ActionPriority};
use verbatim_model::priority::{EvidenceLink, LinkKind, Priority, PriorityState};
use verbatim_model::text::Hash;

use crate::coding::{QuoteRef, judge};
use crate::counted;
use crate::error::EngineError;
use crate::keys::free_key;
use crate::project::Project;
use crate::register::{Register, hint};

pub use change::PriorityChange;
pub use suggest::{SuggestionKind, SuggestionRow};

pub(crate) use change::filled;
use change::said_claim;

/// A new priority.
#[derive(Debug, Clone, Default)]
pub struct NewPriority {
    /// The claim, with its direction.
    pub claim: String,
    /// Short name; `P1`, `P2` … where none is given.
    pub key: Option<String>,
    /// Territories whose sessions are its scope; all where empty.
    pub territories: Vec<String>,
    /// Keys of objectives that it serves.
    pub objectives: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The evidence query.
    pub query: Option<String>,
}

/// What to link to a priority, and how.
#[derive(Debug, Clone)]
pub struct LinkRequest {
    /// How it bears on the claim.
    pub kind: LinkKind,
    /// Codings by id.
    pub codings: Vec<String>,
    /// Passages by place.
    pub quotes: Vec<QuoteRef>,
    /// The words to show instead of a single quote, each gap marked `[…]`.
    pub shown: Option<String>,
}

/// One priority in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PriorityRow {
    /// Key.
    pub key: String,
    /// Claim.
    pub claim: String,
    /// Territories.
    pub territories: Vec<String>,
    /// Keys of the objectives that it serves.
    pub objectives: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Where it stands.
    pub state: PriorityState,
    /// Key of the priority that it became part of.
    pub merged_into: Option<String>,
    /// The evidence query.
    pub query: Option<String>,
    /// Number of links of each kind.
    pub links: BTreeMap<LinkKind, usize>,
    /// Warnings.
    pub flags: Vec<Flag>,
}

impl Project {
    /// The priority with this key.
    pub(crate) fn priority(&self, key: &str) -> Result<Priority, EngineError> {
        let priorities = self.store.priorities()?;
        let keys: Vec<String> = priorities
            .iter()
            .map(|priority| priority.key.clone())
            .collect();
        priorities
            .into_iter()
            .find(|priority| priority.key == key)
            .ok_or_else(|| {
                let names = keys.iter().map(String::as_str);
                EngineError::unknown(
                    "priority",
                    key,
                    hint(key, names, "`verbatim priority list` shows them"),
                )
            })
    }

    /// Adds a priority and returns its key.
    ///
    /// # Errors
    /// When the claim is empty, the key is taken or unfit, or an objective is unknown.
    pub fn add_priority(&mut self, new: &NewPriority) -> Result<String, EngineError> {
        self.settled(|project| project.add_priority_once(new))
    }

    fn add_priority_once(&mut self, new: &NewPriority) -> Result<String, EngineError> {
        let claim = said_claim(&new.claim)?;
        let priorities = self.store.priorities()?;
        // `trace` takes the keys of both.
        let actions: Vec<Action> = self.store.all()?;
        let taken = |key: &str| {
            priorities.iter().any(|priority| priority.key == key)
                || actions.iter().any(|action| action.key == key)
        };
        let key = free_key("priority or action", "P", new.key.as_deref(), taken)?;
        self.check_objectives(&new.objectives)?;
        let priority = Priority {
            id: PriorityId(self.new_id()),
            key: key.clone(),
            claim: claim.clone(),
            territories: distinct(&new.territories),
            objectives: distinct(&new.objectives),
            owner: new.owner.as_deref().and_then(filled),
            state: PriorityState::Candidate,
            merged_into: None,
            query: self.checked_query(new.query.as_deref().unwrap_or_default())?,
        };
        self.act(
            "priority-add",
            format!("added the priority `{key}`: {claim}"),
            |writer| Ok(writer.put_priority(&priority)?),
        )?;
        Ok(key)
    }

    /// Removes a priority with its links; one undo brings it back.
    ///
    /// # Errors
    /// When there is no such priority, another one was merged into it, or an action serves it.
    pub fn remove_priority(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| project.remove_priority_once(key))
    }

    fn remove_priority_once(&mut self, key: &str) -> Result<(), EngineError> {
        let priority = self.priority(key)?;
        let merged: Vec<String> = (self.store.priorities()?.into_iter())
            .filter(|other| other.merged_into == Some(priority.id))
            .map(|other| format!("`{}`", other.key))
            .collect();
        if !merged.is_empty() {
            return Err(EngineError::refused(
                format!("{} became part of `{key}`", merged.join(", ")),
                "set their states first: `verbatim priority set PROJECT KEY --state candidate`",
            ));
        }
        let serving: Vec<ActionPriority> = self.store.all()?;
        let actions: Vec<String> = (self.store.all::<Action>()?.into_iter())
            .filter(|action| {
                (serving.iter()).any(|row| row.action == action.id && row.priority == priority.id)
            })
            .map(|action| format!("`{}`", action.key))
            .collect();
        if !actions.is_empty() {
            return Err(EngineError::refused(
                format!("{} serves `{key}`", actions.join(", ")),
                "unlink it there first: `verbatim action unlink PROJECT ACTION --priority KEY`",
            ));
        }
        let links = self.store.every::<EvidenceLink>()?;
        let memos = self.store.all::<Memo>()?;
        self.act(
            "priority-remove",
            format!("removed the priority `{key}`: {}", priority.claim),
            |writer| {
                for link in links.iter().filter(|link| link.priority == priority.id) {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                let on_it = |memo: &&Memo| {
                    memo.target == MemoTarget::Priority && memo.target_id == Some(priority.id.0)
                };
                for memo in memos.iter().filter(on_it) {
                    writer.delete::<Memo>(memo.id)?;
                }
                Ok(writer.delete_priority(priority.id)?)
            },
        )?;
        Ok(())
    }

    fn check_objectives(&self, objectives: &[String]) -> Result<(), EngineError> {
        let codes = self.store.codes()?;
        let known = || {
            codes
                .iter()
                .filter(|code| code.kind == CodeKind::Objective)
                .map(|code| code.key.as_str())
        };
        for objective in objectives {
            if !known().any(|key| key == objective) {
                let otherwise = if codes.is_empty() {
                    "the project has no codebook yet: `verbatim codebook import`".to_owned()
                } else {
                    format!(
                        "the codebook has {}",
                        known().collect::<Vec<_>>().join(", ")
                    )
                };
                return Err(EngineError::unknown(
                    "objective",
                    objective,
                    hint(objective, known(), &otherwise),
                ));
            }
        }
        Ok(())
    }

    /// Links codings and passages to a priority and returns the ids of the links. A link that is there already is
    /// returned. A suggested coding is accepted by being linked.
    ///
    /// # Errors
    /// When something is unknown, a coding is rejected, or the shown words are not those of the quote.
    pub fn link(&mut self, key: &str, request: &LinkRequest) -> Result<Vec<String>, EngineError> {
        self.settled(|project| project.link_once(key, request))
    }

    fn link_once(&mut self, key: &str, request: &LinkRequest) -> Result<Vec<String>, EngineError> {
        let priority = self.priority(key)?;
        let register = self.register()?;
        let standing = self.standing()?;
        let mut wanted: Vec<(Passage, Option<CodingId>)> = Vec::new();
        let mut accepted = Vec::new();
        for coding in self.codings_with(&request.codings)? {
            match standing.of(&coding) {
                _ if coding.revision.is_some() => {
                    return Err(EngineError::refused(
                        format!(
                            "the coding `{}` has no place in the text in force",
                            coding.id
                        ),
                        "`verbatim source unplaced` lists such codings; code its words where they stand now",
                    ));
                }
                CodingStatus::Rejected => {
                    return Err(EngineError::refused(
                        format!(
                            "the coding `{}` is rejected and cannot carry a priority",
                            coding.id
                        ),
                        "accept it first: `verbatim coding accept`",
                    ));
                }
                // Also where a colleague accepted it before: the link rests on what its own coder said.
                CodingStatus::Suggested | CodingStatus::Accepted if !coding.reasons.is_empty() => {
                    accepted.push(coding.id);
                }
                CodingStatus::Suggested | CodingStatus::Accepted => {}
            }
            wanted.push((coding.passage, Some(coding.id)));
        }
        for quote in &request.quotes {
            wanted.push((self.passage(&register, quote)?, None));
        }
        if wanted.is_empty() {
            return Err(EngineError::usage(
                "nothing to link",
                "give `--coding ID` or `--quote SOURCE:START-END`",
            ));
        }
        if request.shown.is_some() && wanted.len() > 1 {
            return Err(EngineError::usage(
                "`--shown` goes with a single quote",
                "link the quotes one by one",
            ));
        }
        let existing = self.store.all::<EvidenceLink>()?;
        let mut links = Vec::new();
        for (passage, coding) in wanted {
            self.refuse_silence(&register, passage)?;
            let words = self.words(&register, passage)?;
            let shown = request
                .shown
                .as_deref()
                .map(str::trim)
                .filter(|shown| *shown != words);
            if let Some(shown) = shown
                && !verbatim_report::is_shortening(shown, &words)
            {
                return Err(EngineError::refused(
                    format!("`{shown}` is not a shortening of `{words}`"),
                    "leave out whole words only, and mark each gap with […]",
                ));
            }
            let same = |link: &&EvidenceLink| {
                link.priority == priority.id
                    && link.kind == request.kind
                    && link.passage == passage
                    && link.coding == coding
            };
            let new = |id| EvidenceLink {
                id,
                priority: priority.id,
                kind: request.kind,
                coding,
                passage,
                hash: Hash::of(words.as_bytes()),
                shown: shown.map(str::to_owned),
                coder: self.coder.id,
                stale: false,
                revision: None,
            };
            links.push(match existing.iter().find(same) {
                // What a person wants shown may change; who linked first stays. Whoever links again has seen the words.
                Some(link) => EvidenceLink {
                    stale: false,
                    shown: new(link.id).shown.or(link.shown.clone()),
                    ..link.clone()
                },
                None => new(LinkId(self.new_id())),
            });
        }
        let at = self.now();
        let coder = self.coder.id;
        let sentence = format!(
            "linked {} to `{key}` as {}",
            counted(links.len(), "quote"),
            request.kind
        );
        self.act("priority-link", sentence, |writer| {
            for link in &links {
                writer.put(link)?;
            }
            accepted
                .iter()
                .try_for_each(|coding| judge(writer, *coding, coder, CodingStatus::Accepted, at))
        })?;
        Ok(links.iter().map(|link| link.id.to_string()).collect())
    }

    /// Takes links away: by id of the link or of its coding.
    ///
    /// # Errors
    /// When the priority has no such link.
    pub fn unlink(&mut self, key: &str, ids: &[String]) -> Result<(), EngineError> {
        self.settled(|project| project.unlink_once(key, ids))
    }

    fn unlink_once(&mut self, key: &str, ids: &[String]) -> Result<(), EngineError> {
        let priority = self.priority(key)?;
        let links: Vec<_> = self
            .store
            .every::<EvidenceLink>()?
            .into_iter()
            .filter(|link| link.priority == priority.id)
            .collect();
        let mut gone = Vec::new();
        for id in ids {
            let is = |link: &&EvidenceLink| {
                link.id.to_string() == *id
                    || link.coding.is_some_and(|coding| coding.to_string() == *id)
            };
            let found: Vec<_> = links.iter().filter(is).map(|link| link.id).collect();
            if found.is_empty() {
                return Err(EngineError::unknown(
                    "link",
                    id,
                    format!("`verbatim trace PROJECT {key}` shows the links"),
                ));
            }
            gone.extend(found);
        }
        self.act(
            "priority-unlink",
            format!("took {} away from `{key}`", counted(gone.len(), "link")),
            |writer| {
                Ok(gone
                    .iter()
                    .try_for_each(|id| writer.delete::<EvidenceLink>(*id))?)
            },
        )?;
        Ok(())
    }

    /// Refuses words that nobody said: a label, a heading, a note.
    pub(crate) fn refuse_silence(
        &self,
        register: &Register,
        passage: Passage,
    ) -> Result<(), EngineError> {
        let Some(source) = register.source_by_id(passage.source) else {
            return Ok(());
        };
        let document = self.document(source)?;
        if document.turns_at(passage.span).next().is_some() {
            return Ok(());
        }
        Err(EngineError::refused(
            format!(
                "`{}` in `{}` was not said by anybody",
                document.words(passage.span)?,
                source.name
            ),
            "labels, headings and notes carry no priority; `verbatim turns --json` shows what was said",
        ))
    }

    /// The words of a passage.
    pub(crate) fn words(
        &self,
        register: &Register,
        passage: Passage,
    ) -> Result<String, EngineError> {
        let source = register.source_by_id(passage.source).ok_or_else(|| {
            verbatim_store::StoreError::Damaged(
                "a passage of a source that is not there".to_owned(),
            )
        })?;
        Ok(self.document(source)?.words(passage.span)?.to_owned())
    }

    /// All priorities with their links and warnings.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn priorities(&self) -> Result<Vec<PriorityRow>, EngineError> {
        let mut links: BTreeMap<PriorityId, BTreeMap<LinkKind, usize>> = BTreeMap::new();
        for link in self.store.all::<EvidenceLink>()? {
            *links
                .entry(link.priority)
                .or_default()
                .entry(link.kind)
                .or_default() += 1;
        }
        let flags: BTreeMap<String, Vec<Flag>> = self
            .evidence(None)?
            .into_iter()
            .map(|view| (view.key, view.flags))
            .collect();
        let priorities = self.store.priorities()?;
        let keys: BTreeMap<PriorityId, String> = (priorities.iter())
            .map(|priority| (priority.id, priority.key.clone()))
            .collect();
        Ok((priorities.into_iter())
            .map(|priority| PriorityRow {
                links: links.remove(&priority.id).unwrap_or_default(),
                flags: flags.get(&priority.key).cloned().unwrap_or_default(),
                key: priority.key,
                claim: priority.claim,
                territories: priority.territories,
                objectives: priority.objectives,
                owner: priority.owner,
                state: priority.state,
                merged_into: (priority.merged_into).and_then(|id| keys.get(&id).cloned()),
                query: priority.query,
            })
            .collect())
    }
}

fn distinct(texts: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
    {
        if !kept.iter().any(|other| other == text) {
            kept.push(text.to_owned());
        }
    }
    kept
}
