//! Corrected transcripts: a new revision of a source, with all that points into its text put where the words are now.

mod alignment;
mod list;
mod placing;
mod reading;
mod suggestion;
mod unplaced;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::coding::{Coding, Memo, MemoTarget, Passage, Reason};
use verbatim_model::id::{ParticipantId, SpeakerId};
use verbatim_model::participant::Participant;
use verbatim_model::priority::EvidenceLink;
use verbatim_model::session::{Source, Speaker};
use verbatim_model::stakeholder::Citation;
use verbatim_model::text::{Hash, Span};
use verbatim_model::transcript::{Transcript, Turn};
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;
use verbatim_report::is_shortening;
use verbatim_store::Packed;

use crate::circumstances::Circumstances;
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
pub(crate) use alignment::{Alignment, Placed, are_versions};
pub use list::SourceRevisionRow;
pub use placing::{PlaceRequest, PlacedRow};
pub use reading::RevisionOptions;
pub use suggestion::{UnplacedPassage, UnplacedThing};
pub use unplaced::UnplacedRow;

verbatim_model::terms! {
    /// What became of a source.
    RevisionStatus: "status" {
        /// It has a new revision.
        Revised = "revised",
        /// Text, turns and marks are as they were.
        Unchanged = "unchanged",
        /// The file could not be read; the source is as it was.
        Refused = "refused",
    }
}

/// What a new reading of a source did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisionRow {
    /// Name of the source.
    pub source: String,
    /// What became of it.
    pub status: RevisionStatus,
    /// Name and version of the reader.
    pub reader: Option<String>,
    /// Number of turns now.
    pub turns: usize,
    /// Codings, links, memos, mentions and languages of turns with the same words as before.
    pub kept: usize,
    /// Those whose words were corrected; codings and links among them are marked as stale.
    pub changed: usize,
    /// Those that have no place in the new text.
    pub unplaced: usize,
    /// Memos made of comments in the file that had none.
    pub memos: usize,
    /// Why it was refused.
    pub error: Option<String>,
}

/// Rows as they will be.
#[derive(Default)]
struct Anchored {
    codings: Vec<Coding>,
    links: Vec<EvidenceLink>,
    memos: Vec<Memo>,
    citations: Vec<Citation>,
    translations: Vec<Translation>,
    languages: Vec<TurnLanguage>,
    former_languages: Vec<TurnLanguage>,
    kept: usize,
    changed: usize,
    unplaced: usize,
}

impl Anchored {
    fn count(&mut self, placed: Option<Placed>) {
        match placed {
            Some(Placed::Same(_)) => self.kept += 1,
            Some(Placed::Changed(_)) => self.changed += 1,
            None => self.unplaced += 1,
        }
    }
}

/// One text that passages stand in, against the new one.
struct Former<'t> {
    turns: &'t [Turn],
    alignment: Alignment<'t>,
    new: &'t Transcript,
}

impl Former<'_> {
    /// Where a passage stands now. Words that somebody said do not become words that nobody said.
    fn place(&self, span: Span) -> Option<Placed> {
        let said = |turns: &[Turn], span| turns.iter().any(|turn| turn.span.overlaps(span));
        self.alignment.place(span).filter(|placed| {
            let (Placed::Same(now) | Placed::Changed(now)) = *placed;
            said(&self.new.turns, now) || !said(self.turns, span)
        })
    }

    fn coding(&self, coding: &Coding, here: Hash) -> (Coding, Option<Placed>) {
        let placed = self.place(coding.passage.span);
        let mut coding = coding.clone();
        match placed {
            None => coding.revision = coding.revision.or(Some(here)),
            Some(Placed::Same(span) | Placed::Changed(span)) => {
                let same = matches!(placed, Some(Placed::Same(_)));
                coding.reasons = shifted(&coding, span, same);
                coding.passage.span = span;
                coding.revision = None;
                coding.stale |= !same;
            }
        }
        (coding, placed)
    }

    fn link(&self, link: &EvidenceLink, here: Hash) -> (EvidenceLink, Option<Placed>) {
        let placed = self.place(link.passage.span);
        let mut link = link.clone();
        match placed {
            None => link.revision = link.revision.or(Some(here)),
            Some(Placed::Same(span)) => (link.passage.span, link.revision) = (span, None),
            Some(Placed::Changed(span)) => {
                let words = span.of(self.new.text.as_str()).unwrap_or_default();
                (link.passage.span, link.revision, link.stale) = (span, None, true);
                link.hash = Hash::of(words.as_bytes());
                link.shown = link.shown.filter(|shown| is_shortening(shown, words));
            }
        }
        (link, placed)
    }

    fn citation(&self, citation: &Citation, here: Hash) -> (Citation, Option<Placed>) {
        let placed = self.place(citation.passage.span);
        let mut citation = citation.clone();
        match placed {
            None => citation.revision = citation.revision.or(Some(here)),
            Some(Placed::Same(span) | Placed::Changed(span)) => {
                let words = span.of(self.new.text.as_str()).unwrap_or_default();
                (citation.passage.span, citation.revision) = (span, None);
                citation.hash = Hash::of(words.as_bytes());
            }
        }
        (citation, placed)
    }

    /// A translation follows its words. Of which words it is one stays: where they were corrected, that shows.
    fn translation(&self, translation: &Translation, here: Hash) -> (Translation, Option<Placed>) {
        let placed = self.place(translation.passage.span);
        let mut translation = translation.clone();
        match placed {
            None => translation.revision = translation.revision.or(Some(here)),
            Some(Placed::Same(span) | Placed::Changed(span)) => {
                (translation.passage.span, translation.revision) = (span, None);
            }
        }
        (translation, placed)
    }

    fn memo(&self, memo: &Memo, span: Span, here: Hash) -> (Memo, Option<Placed>) {
        let placed = self.place(span);
        let mut memo = memo.clone();
        match placed {
            None => memo.revision = memo.revision.or(Some(here)),
            Some(Placed::Same(span) | Placed::Changed(span)) => {
                (memo.span, memo.revision) = (Some(span), None);
            }
        }
        (memo, placed)
    }

    /// The new turn that holds most of an old one.
    fn turn(&self, number: usize) -> Option<(usize, Placed)> {
        let placed = self.place(self.turns.get(number)?.span)?;
        let (Placed::Same(now) | Placed::Changed(now)) = placed;
        let shared =
            |turn: &Turn| (turn.span.intersection(now)).map_or(0, |both| both.end() - both.start());
        let (at, _) = (self.new.turns.iter().enumerate())
            .filter(|(_, turn)| shared(turn) > 0)
            .max_by_key(|(at, turn)| (shared(turn), std::cmp::Reverse(*at)))?;
        Some((at, placed))
    }
}

impl Project {
    /// Puts a transcript in the place of what a source was read as, in one operation.
    pub(crate) fn revise_with(
        &mut self,
        register: &Register,
        source: &Source,
        original: Option<&Packed>,
        transcript: &Transcript,
        circumstances: &Circumstances,
        dry_run: bool,
    ) -> Result<RevisionRow, EngineError> {
        let figures = crate::import::figures(transcript);
        let mut row = RevisionRow {
            source: source.name.clone(),
            status: RevisionStatus::Unchanged,
            reader: Some(format!(
                "{} {}",
                transcript.reader.name, transcript.reader.version
            )),
            turns: figures.turns,
            kept: 0,
            changed: 0,
            unplaced: 0,
            memos: 0,
            error: None,
        };
        let comments = self.new_comments(source, transcript)?;
        row.memos = comments.len();
        let known = self.circumstance_rows(source.id)?;
        if self.is_as_before(source, original, transcript)? {
            let told_anew = self.circumstances(&known)?.told != circumstances.told;
            if !dry_run && (told_anew || !comments.is_empty()) {
                let sentence = format!("recorded how `{}` is read, and its comments", source.name);
                self.act("source-reread", sentence, |writer| {
                    circumstances.keep(writer, source.id, &known)?;
                    for memo in &comments {
                        writer.put(memo)?;
                    }
                    Ok::<_, EngineError>(())
                })?;
            }
            return Ok(row);
        }
        let anchored = self.anchored(source, transcript)?;
        let (participants, speakers) = self.new_labels(register, source, transcript);
        let (gone, nobody) = self.lost_labels(register, source, transcript)?;
        row.status = RevisionStatus::Revised;
        (row.kept, row.changed, row.unplaced) =
            (anchored.kept, anchored.changed, anchored.unplaced);
        let sentence = format!(
            "made a new revision of `{}` ({}; {} kept, {} changed, {} not placed)",
            source.name,
            counted(figures.turns, "turn"),
            anchored.kept,
            anchored.changed,
            anchored.unplaced
        );
        let mut revised = Source {
            format: transcript.reader.name.to_owned(),
            encoding: transcript.encoding.clone(),
            ..source.clone()
        };
        if dry_run {
            return Ok(row);
        }
        let kind = if original.is_some() {
            crate::import::KIND_REVISE
        } else {
            "source-reread"
        };
        self.act(kind, sentence, |writer| {
            circumstances.keep(writer, source.id, &known)?;
            if let Some(original) = original {
                revised.original = writer.keep_packed(original)?;
            }
            revised.revision = writer.keep_revision(transcript, &figures)?;
            if revised.revision == source.revision {
                return Ok(writer.put(&revised)?);
            }
            writer.put(&revised)?;
            for participant in &participants {
                writer.put(participant)?;
            }
            for speaker in &speakers {
                writer.put(speaker)?;
            }
            for speaker in &gone {
                writer.delete::<Speaker>(*speaker)?;
            }
            for person in &nobody {
                writer.delete::<Participant>(*person)?;
            }
            for coding in &anchored.codings {
                writer.put(coding)?;
            }
            for link in &anchored.links {
                writer.put(link)?;
            }
            for memo in anchored.memos.iter().chain(&comments) {
                writer.put(memo)?;
            }
            for citation in &anchored.citations {
                writer.put(citation)?;
            }
            for translation in &anchored.translations {
                writer.put(translation)?;
            }
            for said in &anchored.former_languages {
                writer.delete::<TurnLanguage>(said.id)?;
            }
            for said in &anchored.languages {
                writer.put(said)?;
            }
            Ok(())
        })?;
        Ok(row)
    }

    /// Whether a reading says nothing new of a source.
    fn is_as_before(
        &self,
        source: &Source,
        original: Option<&Packed>,
        transcript: &Transcript,
    ) -> Result<bool, EngineError> {
        let known = self.store.revision(source.revision)?;
        Ok(
            original.is_none_or(|original| original.hash() == source.original)
                && known.text == transcript.text.hash()
                && self.store.turns(known.n)? == transcript.turns
                && self.store.marks(known.n)? == transcript.marks,
        )
    }

    /// All that points into a source, where it stands in the new text.
    fn anchored(&self, source: &Source, new: &Transcript) -> Result<Anchored, EngineError> {
        let here = source.revision;
        let mut codings: Vec<Coding> = self.store.every()?;
        codings.retain(|coding| coding.passage.source == source.id);
        let mut links: Vec<EvidenceLink> = self.store.every()?;
        links.retain(|link| link.passage.source == source.id);
        let mut memos: Vec<Memo> = self.store.every()?;
        memos.retain(|memo| {
            memo.target == MemoTarget::Source && memo.target_id == Some(source.id.0)
        });
        let mut citations: Vec<Citation> = self.store.every()?;
        citations.retain(|citation| citation.passage.source == source.id);
        let mut translations: Vec<Translation> = self.store.every()?;
        translations.retain(|translation| translation.passage.source == source.id);
        let mut languages: Vec<TurnLanguage> = self.store.every()?;
        languages.retain(|said| said.source == source.id);
        // What could not be placed before may stand in the new text again.
        let revisions: BTreeSet<Hash> = (codings.iter().map(|coding| coding.revision))
            .chain(links.iter().map(|link| link.revision))
            .chain(memos.iter().map(|memo| memo.revision))
            .chain(citations.iter().map(|citation| citation.revision))
            .chain(translations.iter().map(|translation| translation.revision))
            .chain(languages.iter().map(|said| said.revision))
            .map(|revision| revision.unwrap_or(here))
            .collect();
        let mut anchored = Anchored::default();
        let mut said_of: BTreeMap<usize, TurnLanguage> = BTreeMap::new();
        for hash in revisions {
            let revision = self.store.revision(hash)?;
            let text = self.store.text(revision.text)?;
            let turns = self.store.turns(revision.n)?;
            let former = Former {
                turns: &turns,
                alignment: Alignment::new(&text, new.text.as_str()),
                new,
            };
            let is_here = |of: Option<Hash>| of.unwrap_or(here) == hash;
            for coding in codings.iter().filter(|coding| is_here(coding.revision)) {
                let (row, placed) = former.coding(coding, hash);
                anchored.count(placed);
                anchored.codings.push(row);
            }
            for link in links.iter().filter(|link| is_here(link.revision)) {
                let (row, placed) = former.link(link, hash);
                anchored.count(placed);
                anchored.links.push(row);
            }
            for memo in memos.iter().filter(|memo| is_here(memo.revision)) {
                let Some(span) = memo.span else { continue };
                let (row, placed) = former.memo(memo, span, hash);
                anchored.count(placed);
                anchored.memos.push(row);
            }
            for citation in citations.iter().filter(|cited| is_here(cited.revision)) {
                let (row, placed) = former.citation(citation, hash);
                anchored.count(placed);
                anchored.citations.push(row);
            }
            for translation in translations.iter().filter(|row| is_here(row.revision)) {
                let (row, placed) = former.translation(translation, hash);
                anchored.count(placed);
                anchored.translations.push(row);
            }
            for said in languages.iter().filter(|said| is_here(said.revision)) {
                anchored.former_languages.push(*said);
                let found = former.turn(said.turn);
                // Two turns that became one cannot be in two languages.
                let found = found.filter(|(turn, _)| {
                    said_of
                        .get(turn)
                        .is_none_or(|other| other.language == said.language)
                });
                anchored.count(found.map(|(_, placed)| placed));
                match found {
                    Some((turn, _)) => {
                        said_of.insert(turn, TurnLanguage::of(said.source, turn, said.language));
                    }
                    None => anchored.languages.push(said.kept_in(hash)),
                }
            }
        }
        anchored.languages.extend(said_of.into_values());
        Ok(anchored)
    }

    fn new_labels(
        &self,
        register: &Register,
        source: &Source,
        transcript: &Transcript,
    ) -> (Vec<Participant>, Vec<Speaker>) {
        let (mut participants, mut speakers) = (Vec::new(), Vec::new());
        let labels: BTreeSet<String> = (transcript.turns.iter()).filter_map(Turn::label).collect();
        for label in &labels {
            if register
                .speakers
                .contains_key(&(source.session, label.clone()))
            {
                continue;
            }
            let number = register.next_number() + participants.len() as u64;
            let (speaker, participant) =
                self.introduced(source.session, label, &transcript.speakers, number);
            participants.extend(participant);
            speakers.push(speaker);
        }
        (participants, speakers)
    }

    /// Labels that nobody has any more and of whose people nobody recorded anything: they would be counted as silent.
    fn lost_labels(
        &self,
        register: &Register,
        source: &Source,
        transcript: &Transcript,
    ) -> Result<(Vec<SpeakerId>, BTreeSet<ParticipantId>), EngineError> {
        let belongings = crate::people::belongings::Belongings::read(&self.store)?;
        let deserted = self.deserted(register, &belongings, source)?;
        let still: BTreeSet<&str> = (transcript.turns.iter())
            .filter_map(|turn| turn.speaker.as_deref())
            .collect();
        let lost: Vec<&Speaker> = (deserted.speakers.iter())
            .filter(|speaker| !still.contains(speaker.label.as_str()))
            .collect();
        let gone: BTreeSet<SpeakerId> = lost.iter().map(|speaker| speaker.id).collect();
        let nobody = (lost.iter().filter_map(|speaker| speaker.participant))
            .filter(|id| {
                register
                    .speakers_of(*id)
                    .all(|speaker| gone.contains(&speaker.id))
            })
            .collect();
        Ok((gone.into_iter().collect(), nobody))
    }
}

/// The reasons of a coding whose passage stands at `span` now. What a rule found in other words is not known until the
/// rules are applied again.
fn shifted(coding: &Coding, span: Span, same: bool) -> Vec<Reason> {
    let (from, to) = (coding.passage.span.start(), span.start());
    let moved = |at: &Span| Span::new(at.start() - from + to, at.end() - from + to);
    (coding.reasons.iter())
        .map(|reason| Reason {
            matched: (reason.matched.iter().filter(|_| same))
                .filter_map(moved)
                .collect(),
            rule: reason.rule.clone(),
        })
        .collect()
}

/// Words of a passage in the text that it stands in.
fn quoted(text: &str, passage: Passage) -> String {
    passage.span.of(text).unwrap_or_default().to_owned()
}
