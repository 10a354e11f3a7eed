//! Links from priorities, validations, lessons and cells of a framework matrix to the quotes that bear on them.

use verbatim_model::coding::{CodingStatus, Passage};
use verbatim_model::id::{CoderId, CodingId, LinkId};
use verbatim_model::operation::Timestamp;
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget};
use verbatim_model::project::{Code, CodeField};
use verbatim_model::text::Hash;
use verbatim_model::validation::Validation;
use verbatim_store::Writer;

use crate::coding::{QuoteRef, judge};
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// What to link, and how.
#[derive(Debug, Clone)]
pub struct LinkRequest {
    /// How it bears on the claim, or on what was put to people.
    pub kind: LinkKind,
    /// Codings by id.
    pub codings: Vec<String>,
    /// Passages by place.
    pub quotes: Vec<QuoteRef>,
    /// The words to show instead of a single quote, each gap marked `[…]`.
    pub shown: Option<String>,
    /// What the researcher says instead of a single quote where it may not be printed.
    pub paraphrase: Option<String>,
}

/// Links about to be written, and the codings that are accepted with them.
pub(crate) struct NewLinks {
    rows: Vec<EvidenceLink>,
    accepted: Vec<CodingId>,
    coder: CoderId,
    at: Timestamp,
}

impl NewLinks {
    pub fn write(&self, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        for link in &self.rows {
            writer.put(link)?;
        }
        (self.accepted.iter()).try_for_each(|coding| {
            judge(writer, *coding, self.coder, CodingStatus::Accepted, self.at)
        })
    }

    pub fn ids(&self) -> Vec<String> {
        self.rows.iter().map(|link| link.id.to_string()).collect()
    }
}

impl Project {
    /// Links codings and passages to a priority and returns the ids of the links. A link that is there already is
    /// returned. A suggested coding is accepted by being linked.
    ///
    /// # Errors
    /// When something is unknown, a coding is rejected, or the shown words are not those of the quote.
    pub fn link(&mut self, key: &str, request: &LinkRequest) -> Result<Vec<String>, EngineError> {
        self.settled(|project| {
            let target = LinkTarget::Priority(project.priority(key)?.id);
            project.link_to("priority-link", target, &format!("`{key}`"), request)
        })
    }

    /// Takes links of a priority away: by id of the link or of its coding.
    ///
    /// # Errors
    /// When the priority has no such link.
    pub fn unlink(&mut self, key: &str, ids: &[String]) -> Result<(), EngineError> {
        self.settled(|project| {
            let target = LinkTarget::Priority(project.priority(key)?.id);
            let listed = format!("`verbatim trace PROJECT {key}` shows the links");
            project.unlink_from("priority-unlink", target, &format!("`{key}`"), ids, &listed)
        })
    }

    /// Says what stands in outputs instead of a linked quote that may not be printed, or takes that away where `text` is
    /// empty. Links are given by their ids or those of their codings.
    ///
    /// # Errors
    /// When the priority has no such link.
    pub fn paraphrase(&mut self, key: &str, id: &str, text: &str) -> Result<(), EngineError> {
        self.settled(|project| project.paraphrase_once(key, id, text))
    }

    fn paraphrase_once(&mut self, key: &str, id: &str, text: &str) -> Result<(), EngineError> {
        let text = Some(text.trim()).filter(|text| !text.is_empty());
        let target = LinkTarget::Priority(self.priority(key)?.id);
        let listed = format!("`verbatim trace PROJECT {key}` shows the links");
        let mut links = self.links_with(target, &[id.to_owned()], &listed)?;
        for link in &mut links {
            link.paraphrase = text.map(str::to_owned);
            link.paraphrase_by = text.map(|_| self.coder.id);
        }
        let sentence = match text {
            Some(_) => format!("paraphrased a quote of `{key}`"),
            None => format!("took the paraphrase of a quote of `{key}` away"),
        };
        self.act("priority-paraphrase", sentence, |writer| {
            Ok(links.iter().try_for_each(|link| writer.put(link))?)
        })?;
        Ok(())
    }

    /// Links codings and passages to `target`, which sentences call `name`; `kind` is that of the operation.
    pub(crate) fn link_to(
        &mut self,
        kind: &'static str,
        target: LinkTarget,
        name: &str,
        request: &LinkRequest,
    ) -> Result<Vec<String>, EngineError> {
        let links = self.links_for(target, request)?;
        let sentence = format!(
            "linked {} to {name} as {}",
            counted(links.rows.len(), "quote"),
            request.kind
        );
        self.act(kind, sentence, |writer| links.write(writer))?;
        Ok(links.ids())
    }

    /// The links that a request asks for, as they will be written.
    pub(crate) fn links_for(
        &self,
        target: LinkTarget,
        request: &LinkRequest,
    ) -> Result<NewLinks, EngineError> {
        let register = self.register()?;
        let standing = self.standing()?;
        let codes = self.store.codes()?;
        let mut wanted: Vec<(Passage, Option<CodingId>, Option<Hash>)> = Vec::new();
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
                            "the coding `{}` is rejected and cannot be linked",
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
            let definition = (codes.iter())
                .find(|code| code.id == coding.code)
                .map(definition_hash);
            wanted.push((coding.passage, Some(coding.id), definition));
        }
        for quote in &request.quotes {
            wanted.push((self.passage(&register, quote)?, None, None));
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
        let paraphrase = (request.paraphrase.as_deref().map(str::trim))
            .filter(|paraphrase| !paraphrase.is_empty());
        if paraphrase.is_some() && wanted.len() > 1 {
            return Err(EngineError::usage(
                "`--paraphrase` goes with a single quote",
                "link the quotes one by one",
            ));
        }
        let existing = self.store.all::<EvidenceLink>()?;
        let mut links = Vec::new();
        for (passage, coding, definition) in wanted {
            self.refuse_silence(&register, passage)?;
            let text = self.text_hash(&register, passage)?;
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
                link.target == target
                    && link.kind == request.kind
                    && link.passage == passage
                    && link.coding == coding
            };
            let new = |id| EvidenceLink {
                id,
                target,
                kind: request.kind,
                coding,
                passage,
                hash: Hash::of(words.as_bytes()),
                shown: shown.map(str::to_owned),
                paraphrase: paraphrase.map(str::to_owned),
                paraphrase_by: paraphrase.map(|_| self.coder.id),
                coder: self.coder.id,
                stale: false,
                revision: None,
                text: Some(text),
                definition,
            };
            links.push(match existing.iter().find(same) {
                // What a person wants shown may change; who linked first stays. Whoever links again has seen the words.
                Some(link) => EvidenceLink {
                    stale: false,
                    text: Some(text),
                    definition,
                    shown: new(link.id).shown.or(link.shown.clone()),
                    paraphrase: new(link.id).paraphrase.or(link.paraphrase.clone()),
                    paraphrase_by: new(link.id).paraphrase_by.or(link.paraphrase_by),
                    ..link.clone()
                },
                None => new(LinkId(self.new_id())),
            });
        }
        Ok(NewLinks {
            rows: links,
            accepted,
            coder: self.coder.id,
            at: self.now(),
        })
    }

    /// What a link belongs to, for sentences, and the command that takes such links away.
    pub(crate) fn name_of_target(
        &self,
        target: LinkTarget,
    ) -> Result<(String, String), EngineError> {
        Ok(match target {
            LinkTarget::Priority(id) => {
                let key = self.priority_key(id)?;
                let command = format!("priority unlink PROJECT {key}");
                (format!("the priority `{key}`"), command)
            }
            LinkTarget::Validation(id) => {
                let found = self.store.get::<Validation>(id)?;
                let key = found.map_or_else(|| "?".to_owned(), |validation| validation.key);
                let command = format!("validation unlink PROJECT {key}");
                (format!("the validation `{key}`"), command)
            }
            LinkTarget::Cell(id) => {
                let of = self.name_of_cell(id)?;
                let command = format!(
                    "framework unlink PROJECT {} {} --by {}",
                    of.case, of.code, of.by
                );
                (format!("the summary of {of}"), command)
            }
            LinkTarget::Lesson(id) => {
                let cases = self.cases()?;
                let found = (cases.iter()).find_map(|case| {
                    let lesson = case.lessons.iter().find(|lesson| lesson.id == id)?;
                    Some((case.practice.key.clone(), lesson.number))
                });
                let (key, number) = found.unwrap_or_else(|| ("?".to_owned(), 0));
                let command = format!("practice lesson PROJECT {key} {number} --unlink");
                (
                    format!("lesson {number} of the good practice `{key}`"),
                    command,
                )
            }
        })
    }

    /// The links of `target` with these ids, or from codings with these ids; `listed` says where they are shown.
    pub(crate) fn links_with(
        &self,
        target: LinkTarget,
        ids: &[String],
        listed: &str,
    ) -> Result<Vec<EvidenceLink>, EngineError> {
        let mut links = self.store.every::<EvidenceLink>()?;
        links.retain(|link| link.target == target);
        let mut found = Vec::new();
        for id in ids {
            let is = |link: &&EvidenceLink| {
                link.id.to_string() == *id
                    || link.coding.is_some_and(|coding| coding.to_string() == *id)
            };
            let before = found.len();
            found.extend(links.iter().filter(is).cloned());
            if found.len() == before {
                return Err(EngineError::unknown("link", id, listed));
            }
        }
        Ok(found)
    }

    /// Takes links of `target` away, by id of the link or of its coding; `listed` says where they are shown.
    pub(crate) fn unlink_from(
        &mut self,
        kind: &'static str,
        target: LinkTarget,
        name: &str,
        ids: &[String],
        listed: &str,
    ) -> Result<(), EngineError> {
        let gone = self.links_with(target, ids, listed)?;
        self.act(
            kind,
            format!("took {} away from {name}", counted(gone.len(), "link")),
            |writer| {
                Ok(gone
                    .iter()
                    .try_for_each(|link| writer.delete::<EvidenceLink>(link.id))?)
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

    /// SHA-256 of the text in force of the source of a passage.
    pub(crate) fn text_hash(
        &self,
        register: &Register,
        passage: Passage,
    ) -> Result<Hash, EngineError> {
        let source = register.source_by_id(passage.source).ok_or_else(|| {
            verbatim_store::StoreError::Damaged(
                "a passage of a source that is not there".to_owned(),
            )
        })?;
        Ok(self.store.revision(source.revision)?.text)
    }
}

/// SHA-256 of what the codebook says of a code: definition, when to use it and when not, in all languages. The name is
/// left out: what a code is called does not change what it means.
pub(crate) fn definition_hash(code: &Code) -> Hash {
    let mut said: Vec<String> = (code.texts.iter())
        .filter(|text| text.field != CodeField::Name)
        .map(|text| format!("{}\n{}\n{}\n", text.field, text.language, text.text.trim()))
        .collect();
    said.sort();
    Hash::of(said.concat().as_bytes())
}
