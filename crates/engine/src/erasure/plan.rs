//! All that an erasure changes, worked out before anything is changed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use verbatim_ingest::{all_said, blotted, registry};
use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::erasure::ErasedStretch;
use verbatim_model::id::{
    CodeId, CoderId, CodingId, ErasureId, LinkId, ParticipantId, SourceId, TranslationId, Uuid,
};
use verbatim_model::priority::EvidenceLink;
use verbatim_model::text::{Hash, Span};
use verbatim_store::{CellRewriting, Erasing};

use super::columns::{Treatment, UNIQUE, treatment};
use super::cover::{cover, united};
use super::past::Past;
use super::person::{Person, Telling};
use super::reading::{Mention, Reading};
use super::vocabulary::{StandIns, Vocabulary, covered};
use crate::code::{revised_coding_id, rule_coding_id};
use crate::coding::{QuoteRef, judgement_id};
use crate::demo::shipped_codebooks;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// What goes, and what takes its place.
pub(super) struct Plan {
    pub register: Register,
    pub person: Option<Person>,
    pub telling: Telling,
    pub erasing: Erasing,
    pub readings: Vec<Reading>,
    pub mentions: Vec<Mention>,
    /// What stands in the place of words in each revision that changes, by its hash afterwards.
    pub stretches: BTreeMap<Hash, Vec<Span>>,
    /// Links whose words are touched, those that there were among them.
    pub links: BTreeSet<LinkId>,
    /// Translations of words of which some are touched, those that there were among them.
    pub translations: BTreeSet<TranslationId>,
    /// Originals that were replaced as a whole.
    pub replaced: BTreeSet<SourceId>,
}

/// What has to go.
pub(super) struct Wanted<'w> {
    pub person: Option<ParticipantId>,
    pub quotes: &'w [QuoteRef],
    pub mentions: bool,
    pub keep: &'w [String],
}

impl Plan {
    pub fn new(project: &Project, wanted: &Wanted<'_>) -> Result<Self, EngineError> {
        let register = project.register()?;
        let past = Past::read(&project.store)?;
        let person = (wanted.person)
            .and_then(|id| register.participants.get(&id))
            .map(|row| Person::new(&register, &past, row));
        let mut readings = Reading::all(project, &register, &past)?;
        let mut telling = Telling::new(&register, person.as_ref());
        for quote in wanted.quotes {
            let passage = project.passage(&register, quote)?;
            let revision = (register.source_by_id(passage.source)).map(|source| source.revision);
            for reading in &mut readings {
                if Some(reading.revision.hash) == revision {
                    reading.spans.push(passage.span);
                }
            }
        }
        let mut mentions = Vec::new();
        for reading in &mut readings {
            if let Some(person) = &person {
                reading.take_speech(person);
                mentions.extend(reading.take_names(person, &telling, wanted.mentions));
            }
        }
        align(&mut readings);
        learn(&mut telling, &readings, person.as_ref(), wanted.keep);
        for reading in &mut readings {
            reading.take_telling(&telling);
        }
        let mut plan = Self {
            register,
            person,
            telling,
            erasing: Erasing::default(),
            readings,
            mentions,
            stretches: BTreeMap::new(),
            links: BTreeSet::new(),
            translations: BTreeSet::new(),
            replaced: BTreeSet::new(),
        };
        plan.revisions();
        plan.originals(project, &past)?;
        plan.links(&past);
        plan.cover_translations(&past);
        plan.cover_own_translations(&past);
        plan.rows(&past);
        plan.texts(&past);
        plan.ids(&past);
        Ok(plan)
    }

    /// Whether a source loses words in one of its revisions.
    fn is_touched(&self, source: SourceId) -> bool {
        (self.readings.iter())
            .any(|reading| reading.sources.contains(&source) && !reading.spans.is_empty())
    }

    fn revisions(&mut self) {
        // Two readings of one text have one content, so what goes from one goes from the other.
        let mut by_text: BTreeMap<Hash, Vec<Span>> = BTreeMap::new();
        for reading in &self.readings {
            let spans = by_text.entry(reading.revision.text).or_default();
            spans.extend(&reading.spans);
        }
        for reading in &mut self.readings {
            let spans = by_text.get(&reading.revision.text).cloned();
            reading.spans = united(spans.unwrap_or_default());
            let text = reading.covered();
            let Some(erased) = reading.erased(&text, self.person.as_ref(), &self.telling) else {
                continue;
            };
            if erased.text != reading.revision.text {
                let contents = &mut self.erasing.contents;
                contents.insert(reading.revision.text, text.into_bytes());
            }
            if !reading.spans.is_empty() {
                (self.stretches).insert(erased.after, reading.spans.clone());
            }
            self.erasing.revisions.push(erased);
        }
    }

    /// The original files, and files that were read with them.
    fn originals(&mut self, project: &Project, past: &Past) -> Result<(), EngineError> {
        let sources: Vec<SourceId> = past.rows("source", "session").map(SourceId).collect();
        for source in sources {
            if !self.is_touched(source) {
                continue;
            }
            for original in past.hashes("source", "original", source.0) {
                if self.erasing.contents.contains_key(&original) {
                    continue;
                }
                let bytes = project.store.content(original)?;
                let new = match self.covered_in_place(past, source, &bytes) {
                    Some(covered) => covered,
                    None => {
                        self.replaced.insert(source);
                        // Each source has its own: what is derived from an original is its own too.
                        format!(
                            "The original of source {source} was erased whole: words of it had to go, and it is in no \
                             format in which they can be covered one by one ({original_bytes} bytes).\n",
                            original_bytes = bytes.len()
                        )
                        .into_bytes()
                    }
                };
                if new != bytes {
                    self.erasing.contents.insert(original, new);
                }
            }
        }
        let files: Vec<Uuid> = past.rows("circumstance", "source").collect();
        for file in files {
            for content in past.hashes("circumstance", "content", file) {
                let bytes = project.store.content(content)?;
                let name = past
                    .texts("circumstance", "value", file)
                    .next()
                    .unwrap_or_default();
                let is_clean = all_said(name, &bytes).is_ok_and(|said| {
                    (said.iter()).all(|said| self.telling.all_in(&said.text).is_empty())
                });
                let of = past.ids("circumstance", "source", file).map(SourceId);
                let is_near = of.into_iter().any(|source| self.is_touched(source));
                if is_near && !is_clean && !self.erasing.contents.contains_key(&content) {
                    let note =
                        format!("This file was erased whole, because of words in it ({file}).\n");
                    self.erasing.contents.insert(content, note.into_bytes());
                }
            }
        }
        Ok(())
    }

    fn covered_in_place(&self, past: &Past, source: SourceId, bytes: &[u8]) -> Option<Vec<u8>> {
        let keeps = past
            .texts("source", "format", source.0)
            .any(registry::keeps_lines);
        if !keeps {
            return None;
        }
        let mut readings =
            (self.readings.iter()).filter(|reading| reading.sources.contains(&source));
        readings.find_map(|reading| {
            (past.texts("source", "encoding", source.0))
                .find_map(|encoding| blotted(bytes, encoding, &reading.text, &reading.spans))
        })
    }

    /// Links and mentions whose words go: their hashes become those of the blocks, and nothing is shown instead.
    fn links(&mut self, past: &Past) {
        for link in self.rehash(past, "link") {
            self.links.insert(LinkId(link));
            for column in ["shown", "paraphrase", "paraphrase_by"] {
                (self.erasing.cells).insert(("link", link, column), CellRewriting::Nothing);
            }
        }
        self.rehash(past, "citation");
    }

    /// The rows of a table whose words go, with the hashes of the blocks.
    fn rehash(&mut self, past: &Past, table: &'static str) -> Vec<Uuid> {
        let touched: Vec<(&Reading, String)> = (self.readings.iter())
            .filter(|reading| !reading.spans.is_empty())
            .map(|reading| (reading, reading.covered()))
            .collect();
        let mut gone = Vec::new();
        for row in past.rows(table, "source") {
            let spans = past.spans(table, row);
            let hashes: BTreeSet<Hash> = past.hashes(table, "hash", row).collect();
            let sources: BTreeSet<SourceId> =
                past.ids(table, "source", row).map(SourceId).collect();
            let mut new: HashMap<Hash, Hash> = HashMap::new();
            for (reading, text) in &touched {
                if reading.sources.is_disjoint(&sources) {
                    continue;
                }
                for span in &spans {
                    let (Some(before), Some(after)) = (span.of(&reading.text), span.of(text))
                    else {
                        continue;
                    };
                    let hash = Hash::of(before.as_bytes());
                    if hashes.contains(&hash) && before != after {
                        new.insert(hash, Hash::of(after.as_bytes()));
                    }
                }
            }
            if new.is_empty() {
                continue;
            }
            // A hash that no revision explains any more may be of erased words too.
            let unknown = Hash::of(b"");
            let rewriting = CellRewriting::Hashes(new, unknown);
            self.erasing.cells.insert((table, row, "hash"), rewriting);
            gone.push(row);
        }
        gone
    }

    /// What only rows of the person have.
    fn rows(&mut self, past: &Past) {
        let cells = &mut self.erasing.cells;
        let Some(person) = &self.person else { return };
        for id in &person.ids {
            for column in ["name", "group", "organisation", "territory"] {
                cells.insert(("participant", id.0, column), CellRewriting::Nothing);
            }
            for number in past.texts("participant", "number", id.0) {
                let new = if number == project_number(&self.register, person.row.id) {
                    person.row.number.clone()
                } else {
                    match covered(number, &self.telling.names_in(number)) {
                        Some(covered) => covered,
                        None => continue,
                    }
                };
                if new != number {
                    let texts = BTreeMap::from([(number.to_owned(), new)]);
                    cells.insert(("participant", id.0, "number"), CellRewriting::Texts(texts));
                }
            }
        }
        for (speaker, labels) in &person.speakers {
            let texts = labels.clone().into_iter().collect();
            cells.insert(("speaker", *speaker, "label"), CellRewriting::Texts(texts));
        }
        for attribute in past.rows("attribute", "participant") {
            let mut whose = past.ids("attribute", "participant", attribute);
            if whose.any(|id| person.ids.contains(&ParticipantId(id))) {
                for column in ["key", "value"] {
                    let erased = CellRewriting::Always("_".to_owned());
                    cells.insert(("attribute", attribute, column), erased);
                }
            }
        }
        // Rows that are there no more may be of the same person, under an id that says nothing.
        let mut there: BTreeSet<Uuid> = self.register.participants.keys().map(|id| id.0).collect();
        there.extend(self.register.speakers.values().map(|speaker| speaker.id.0));
        for (table, column) in [("participant", "name"), ("speaker", "label")] {
            for (row, texts) in past.texts_by_row(table, column) {
                if there.contains(&row) || cells.contains_key(&(table, row, column)) {
                    continue;
                }
                let new: BTreeMap<String, String> = (texts.iter())
                    .filter_map(|text| {
                        let new = covered(text, &self.telling.names_in(text))?;
                        Some((text.clone(), new))
                    })
                    .collect();
                if !new.is_empty() {
                    cells.insert((table, row, column), CellRewriting::Texts(new));
                }
            }
        }
        // What is written about the person goes whole.
        for memo in past.rows("memo", "target_id") {
            let mut target = past.ids("memo", "target_id", memo);
            if target.any(|id| person.ids.contains(&ParticipantId(id))) {
                let texts = (past.texts("memo", "text", memo))
                    .map(|text| (text.to_owned(), cover(text)))
                    .collect();
                cells.insert(("memo", memo, "text"), CellRewriting::Texts(texts));
            }
        }
    }

    /// Values that hold names or words, wherever they stand.
    fn texts(&mut self, past: &Past) {
        let mut stand_ins = StandIns::default();
        for (at, values) in &past.values {
            let (table, column) = *at;
            let treatment = treatment(table, column);
            let mut new: BTreeMap<String, String> = BTreeMap::new();
            for value in values {
                let telling = &self.telling;
                let text = match treatment {
                    Treatment::Leave | Treatment::Person => None,
                    Treatment::Names => covered(value, &telling.names_in(value)),
                    Treatment::Words => covered(value, &telling.all_in(value)),
                    Treatment::Key | Treatment::Query => {
                        stand_ins.replaced(value, &telling.all_in(value))
                    }
                    Treatment::Sentence => covered(value, &telling.in_sentence(value)),
                };
                if let Some(text) = text {
                    new.insert(value.clone(), text);
                }
            }
            if UNIQUE.contains(at) {
                keep_apart(values, &mut new);
            }
            if !new.is_empty() {
                self.erasing.texts.insert(*at, new);
            }
        }
        // Labels stand in sentences as they are, and may be names without looking like it.
        let Some(person) = &self.person else { return };
        if let Some(sentences) = past.values.get(&("operation", "sentence")) {
            let known = self
                .erasing
                .texts
                .entry(("operation", "sentence"))
                .or_default();
            for sentence in sentences {
                let mut text = known.get(sentence).unwrap_or(sentence).clone();
                for ((_, label), new) in &person.labels {
                    text = text.replace(&format!("`{label}`"), &format!("`{new}`"));
                }
                if text != *sentence {
                    known.insert(sentence.clone(), text);
                }
            }
        }
    }

    /// Ids that are derived from originals, keys and revisions which change.
    fn ids(&mut self, past: &Past) {
        let mut originals: HashMap<Hash, Hash> = HashMap::new();
        for (before, bytes) in &self.erasing.contents {
            originals.insert(*before, Hash::of(bytes));
        }
        let revisions: HashMap<Hash, Hash> = (self.erasing.revisions.iter())
            .map(|revision| (revision.before, revision.after))
            .collect();
        let keys = self.erasing.texts.get(&("code", "key"));
        let new_key = |key: &str| {
            let new = keys.and_then(|keys| keys.get(key));
            new.map_or(key, String::as_str).to_owned()
        };
        let after = |hashes: &HashMap<Hash, Hash>, hash| hashes.get(&hash).copied().unwrap_or(hash);
        let mut ids: HashMap<Uuid, Uuid> = HashMap::new();
        for coding in past.rows("coding", "source") {
            let sources: Vec<Uuid> = past.ids("coding", "source", coding).collect();
            let mut of_it = Vec::new();
            for source in &sources {
                for original in past.hashes("source", "original", *source) {
                    for code in past.ids("coding", "code", coding).map(CodeId) {
                        for key in past.texts("code", "key", code.0) {
                            let new = (new_key(key), after(&originals, original));
                            of_it.push(((key.to_owned(), original), new));
                        }
                    }
                }
            }
            'found: for span in past.spans("coding", coding) {
                for ((key, original), (new_key, new_original)) in &of_it {
                    let old = rule_coding_id(key, *original, span);
                    let new = rule_coding_id(new_key, *new_original, span);
                    if old.0 == coding {
                        ids.insert(coding, new.0);
                        break 'found;
                    }
                    for source in &sources {
                        for revision in past.hashes("source", "revision", *source) {
                            if revised_coding_id(old, revision).0 == coding {
                                let new = revised_coding_id(new, after(&revisions, revision));
                                ids.insert(coding, new.0);
                                break 'found;
                            }
                        }
                    }
                }
            }
        }
        ids.retain(|before, after| before != after);
        let mut judgements = Vec::new();
        for judgement in past.rows("judgement", "coding") {
            for coding in past.ids("judgement", "coding", judgement) {
                let Some(new) = ids.get(&coding) else {
                    continue;
                };
                for coder in past.ids("judgement", "coder", judgement).map(CoderId) {
                    if judgement_id(CodingId(coding), coder).0 == judgement {
                        judgements.push((judgement, judgement_id(CodingId(*new), coder).0));
                    }
                }
            }
        }
        ids.extend(judgements);
        self.erasing.ids = ids;
    }

    /// The rows that say where words were.
    pub fn stretches(&self, erasure: ErasureId) -> Vec<ErasedStretch> {
        (self.stretches.iter())
            .flat_map(|(revision, spans)| {
                (spans.iter()).map(move |span| ErasedStretch::of(erasure, *revision, *span))
            })
            .collect()
    }

    /// The links in force whose words go.
    pub fn links_in_force(&self, project: &Project) -> Result<Vec<EvidenceLink>, EngineError> {
        let mut links = project.store.every::<EvidenceLink>()?;
        links.retain(|link| self.links.contains(&link.id));
        Ok(links)
    }

    /// The memos about the person.
    pub fn memos(&self, project: &Project) -> Result<usize, EngineError> {
        let Some(person) = &self.person else {
            return Ok(0);
        };
        let memos = project.store.all::<Memo>()?;
        let on_them = memos.iter().filter(|memo| {
            memo.target == MemoTarget::Participant
                && memo
                    .target_id
                    .is_some_and(|id| person.ids.contains(&ParticipantId(id)))
        });
        Ok(on_them.count())
    }
}

fn project_number(register: &Register, id: ParticipantId) -> &str {
    register
        .participants
        .get(&id)
        .map_or("", |person| &person.number)
}

/// Takes from other revisions of a source what goes from the one in force.
fn align(readings: &mut [Reading]) {
    for at in 0..readings.len() {
        let reading = &readings[at];
        if reading.in_force.is_some() {
            continue;
        }
        let found: Vec<Span> = (readings.iter())
            .filter(|other| {
                other.in_force.is_some()
                    && !other.spans.is_empty()
                    && !other.sources.is_disjoint(&reading.sources)
            })
            .flat_map(|other| reading.aligned(other))
            .collect();
        readings[at].spans.extend(found);
    }
}

/// Learns which words tell what is erased.
fn learn(telling: &mut Telling, readings: &[Reading], person: Option<&Person>, keep: &[String]) {
    let erased = readings.iter().flat_map(|reading| {
        let spans = united(reading.spans.clone());
        (spans.into_iter())
            .filter_map(|span| span.of(&reading.text))
            .collect::<Vec<_>>()
    });
    let mut words = Vocabulary::of(erased);
    let called = person.map_or(&[][..], |person| &person.names);
    let mut names = Vocabulary::of(called.iter().map(String::as_str));
    for reading in readings.iter().filter(|reading| reading.in_force.is_some()) {
        reading.keep(&mut words, &mut names);
    }
    // What anybody can read in the program is nobody's word.
    for codebook in shipped_codebooks() {
        words.keep(&codebook);
    }
    for word in keep {
        words.keep(word);
        names.keep(word);
    }
    telling.words = words;
    telling.names = names;
}

/// Gives values that became the same a number, in columns in which no two may be the same.
fn keep_apart(values: &BTreeSet<String>, new: &mut BTreeMap<String, String>) {
    let mut taken: BTreeSet<String> = (values.iter())
        .filter(|value| !new.contains_key(*value))
        .cloned()
        .collect();
    for value in values {
        let Some(text) = new.get_mut(value) else {
            continue;
        };
        let (stem, ending) = match text.rsplit_once('.') {
            Some((stem, ending)) if !ending.contains(['/', ' ']) => (stem, format!(".{ending}")),
            _ => (text.as_str(), String::new()),
        };
        let numbered = (2..).map(|n| format!("{stem}-{n}{ending}"));
        let free = std::iter::once(text.clone())
            .chain(numbered)
            .find(|text| !taken.contains(text))
            .unwrap_or_default();
        taken.insert(free.clone());
        *text = free;
    }
}
