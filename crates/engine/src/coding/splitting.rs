//! Making two codings of one.

use verbatim_language::sentences;
use verbatim_model::coding::{Coding, Judgement, Memo, MemoTarget};
use verbatim_model::id::{CodingId, LinkId, MemoId};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::text::{CodePoints, Hash, Span};

use crate::coding::judgement_id;
use crate::document::{Document, analysed};
use crate::error::EngineError;
use crate::project::Project;

verbatim_model::terms! {
    /// Where a coding may be cut instead of exactly at a place.
    SplitBorder: "border" {
        /// Where a sentence begins.
        Sentence = "sentence",
        /// Where a turn begins.
        Turn = "turn",
    }
}

/// Where to split a coding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitCoding {
    /// Code point of the source with which the second part begins.
    pub at: usize,
    /// Cuts at the border of this kind that is nearest to it instead.
    pub border: Option<SplitBorder>,
}

impl Project {
    /// Makes two codings of one of one's own and returns the id of the second. Both have the same code, importance,
    /// judgements and comments; the first keeps the id. A link becomes two, each of the words of its part: mentions,
    /// speakers and sessions stay as many, since parts that touch are one mention.
    ///
    /// # Errors
    /// When there is no such coding, a rule or somebody else made it, a part would be without words, a linked quote is shown
    /// shortened, or the coder has coded a part so already.
    pub fn split_coding(&mut self, id: &str, place: SplitCoding) -> Result<String, EngineError> {
        self.settled(|project| project.split_coding_once(id, place))
    }

    fn split_coding_once(&mut self, id: &str, place: SplitCoding) -> Result<String, EngineError> {
        let codings = self.codings_with(&[id.to_owned()])?;
        let register = self.register()?;
        let before = codings.into_iter().next().ok_or_else(|| {
            EngineError::unknown("coding", id, "`verbatim codings` lists them with their ids")
        })?;
        self.refuse_foreign(&before, &register)?;
        let source = register.source_by_id(before.passage.source);
        let Some(source) = source.filter(|_| before.revision.is_none()) else {
            return Err(EngineError::refused(
                format!(
                    "the coding `{}` has no place in the text in force",
                    before.id
                ),
                "`verbatim source unplaced` lists such codings; place it first",
            ));
        };
        let document = self.document(source)?;
        let [first, second] = parts(&document, before.passage.span, place)?;
        let part = |id: CodingId, span: Span| {
            let mut coding = Coding {
                id,
                ..before.clone()
            };
            coding.passage.span = span;
            coding
        };
        let (head, tail) = (
            part(before.id, first),
            part(CodingId(self.new_id()), second),
        );
        let same = |other: &Coding| {
            other.id != before.id
                && other.code == before.code
                && other.coder == before.coder
                && [head.passage, tail.passage].contains(&other.passage)
        };
        if self.store.codings_of(source.id)?.iter().any(same) {
            return Err(EngineError::refused(
                "you have coded one of the parts so already",
                "remove one of the two",
            ));
        }
        let mut judgements = self.store.all::<Judgement>()?;
        judgements.retain(|judgement| judgement.coding == before.id);
        let mut memos = self.store.all::<Memo>()?;
        memos.retain(|memo| {
            memo.target == MemoTarget::Coding && memo.target_id == Some(before.id.0)
        });
        let memos: Vec<Memo> = (memos.into_iter())
            .map(|memo| Memo {
                id: MemoId(self.new_id()),
                target_id: Some(tail.id.0),
                ..memo
            })
            .collect();
        let links = self.split_links(&document, &before, &head, &tail)?;
        let sentence = format!("split a coding of `{}` in two", source.name);
        self.act("coding-split", sentence, |writer| {
            writer.put(&head)?;
            writer.put(&tail)?;
            for judgement in judgements {
                writer.put(&Judgement {
                    id: judgement_id(tail.id, judgement.coder),
                    coding: tail.id,
                    ..judgement
                })?;
            }
            memos.iter().try_for_each(|memo| writer.put(memo))?;
            Ok(links.iter().try_for_each(|link| writer.put(link))?)
        })?;
        Ok(tail.id.to_string())
    }

    /// The links on `before`, as they are when it has become `head` and `tail`.
    fn split_links(
        &self,
        document: &Document,
        before: &Coding,
        head: &Coding,
        tail: &Coding,
    ) -> Result<Vec<EvidenceLink>, EngineError> {
        let mut links = Vec::new();
        let on_it = |link: &EvidenceLink| link.coding == Some(before.id);
        for link in self
            .store
            .every::<EvidenceLink>()?
            .into_iter()
            .filter(on_it)
        {
            // One whose words are others than those of its coding stays as somebody made it.
            if link.passage != before.passage || link.revision.is_some() {
                continue;
            }
            if link.shown.is_some() {
                let (name, command) = self.name_of_target(link.target)?;
                return Err(EngineError::refused(
                    format!("{name} shows the words of this coding shortened"),
                    format!(
                        "unlink it first, and link the parts: `verbatim {command} {}`",
                        link.id
                    ),
                ));
            }
            // Nobody said what lies outside of turns.
            let mut said = [head, tail]
                .into_iter()
                .filter(|part| document.turns_at(part.passage.span).next().is_some());
            let of = |part: &Coding, id: LinkId| -> Result<EvidenceLink, EngineError> {
                Ok(EvidenceLink {
                    id,
                    coding: Some(part.id),
                    passage: part.passage,
                    hash: Hash::of(document.words(part.passage.span)?.as_bytes()),
                    ..link.clone()
                })
            };
            if let Some(part) = said.next() {
                links.push(of(part, link.id)?);
            }
            if let Some(part) = said.next() {
                links.push(of(part, LinkId(self.new_id()))?);
            }
        }
        Ok(links)
    }
}

/// The two parts of a span, without white space and labels at their ends.
fn parts(document: &Document, whole: Span, place: SplitCoding) -> Result<[Span; 2], EngineError> {
    let points = CodePoints::new(&document.text);
    let wanted = points.to_byte(place.at).ok_or_else(|| {
        let length = points.from_byte(document.text.len());
        EngineError::usage(
            format!("there is no letter at `{}`", place.at),
            format!("the text has {length} characters"),
        )
    })?;
    let at = match place.border {
        None => Some(wanted),
        Some(border) => (borders(document, whole, border)?.into_iter())
            .min_by_key(|border| border.abs_diff(wanted)),
    };
    let split = at
        .filter(|at| whole.start() < *at && *at < whole.end())
        .and_then(|at| {
            let (head, tail) = (Span::new(whole.start(), at)?, Span::new(at, whole.end())?);
            Some([words_in(document, head)?, words_in(document, tail)?])
        });
    split.ok_or_else(|| {
        let (start, end) = (points.from_byte(whole.start()), points.from_byte(whole.end()));
        let message = match place.border {
            Some(border) => format!("no {border} begins within the coding"),
            None => format!("`{}` leaves a part without words", place.at),
        };
        EngineError::usage(
            message,
            format!("the coding covers the characters {start} to {end}; split it between two of its words"),
        )
    })
}

/// Where sentences or turns begin within a span, after its own beginning.
fn borders(
    document: &Document,
    whole: Span,
    border: SplitBorder,
) -> Result<Vec<usize>, EngineError> {
    let mut found = Vec::new();
    for (_, turn) in document.turns_at(whole) {
        let first = turn.span.start();
        match border {
            SplitBorder::Turn => found.push(first),
            SplitBorder::Sentence => {
                let words = document.words(turn.span)?;
                let ranges = sentences(words, analysed(turn.language));
                found.extend(ranges.into_iter().map(|range| first + range.start));
            }
        }
    }
    found.retain(|at| whole.start() < *at && *at < whole.end());
    Ok(found)
}

/// The words of a span: within turns, where it has some, and without white space at the ends.
fn words_in(document: &Document, span: Span) -> Option<Span> {
    let mut said = document.turns_at(span).filter_map(|(_, turn)| {
        let start = span.start().max(turn.span.start());
        let end = span.end().min(turn.span.end());
        trimmed(document, start, end)
    });
    match said.next() {
        Some(first) => Span::new(first.start(), said.last().unwrap_or(first).end()),
        None => trimmed(document, span.start(), span.end()),
    }
}

fn trimmed(document: &Document, start: usize, end: usize) -> Option<Span> {
    let words = document.text.get(start..end)?;
    let left = words.len() - words.trim_start().len();
    Span::new(start + left, start + left + words.trim().len())
}
