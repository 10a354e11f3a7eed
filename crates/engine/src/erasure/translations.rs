//! Translations of words that go.

use std::collections::{BTreeSet, HashMap};

use verbatim_model::id::{SourceId, TranslationId};
use verbatim_model::text::{Hash, Span};
use verbatim_model::translation::Translation;
use verbatim_store::CellRewriting;

use super::cover::cover;
use super::past::Past;
use super::plan::Plan;
use super::reading::Reading;
use crate::error::EngineError;
use crate::project::Project;

impl Plan {
    /// A translation of words of which some go says the same in a language in which nothing can be looked for, so all of it
    /// goes.
    pub(super) fn cover_translations(&mut self, past: &Past) {
        for row in past.rows("translation", "source") {
            let spans = past.spans("translation", row);
            let hashes: BTreeSet<Hash> = past.hashes("translation", "hash", row).collect();
            let sources: BTreeSet<SourceId> =
                (past.ids("translation", "source", row).map(SourceId)).collect();
            let mut places = places(&self.readings, &sources, &spans);
            let is_of = |place: &Place<'_>, hash: Hash| Hash::of(place.words.as_bytes()) == hash;
            // Words that were shortened stand nowhere so: then any of the places may be theirs.
            let all_stand = (hashes.iter()).all(|hash| places.iter().any(|it| is_of(it, *hash)));
            if all_stand {
                places.retain(|place| hashes.iter().any(|hash| is_of(place, *hash)));
            }
            places.retain(Place::is_touched);
            if places.is_empty() {
                continue;
            }
            let new: HashMap<Hash, Hash> = (places.iter())
                .filter_map(|place| {
                    let covered = place.reading.covered();
                    let after = place.span.of(&covered)?;
                    Some((Hash::of(place.words.as_bytes()), Hash::of(after.as_bytes())))
                })
                .collect();
            let texts = (past.texts("translation", "text", row))
                .map(|text| (text.to_owned(), cover(text)))
                .collect();
            self.translations.insert(TranslationId(row));
            let cells = &mut self.erasing.cells;
            let hashes = CellRewriting::Hashes(new, Hash::of(b""));
            cells.insert(("translation", row, "hash"), hashes);
            cells.insert(("translation", row, "text"), CellRewriting::Texts(texts));
        }
    }

    /// So does a translation of a text of the researchers in which something goes.
    pub(super) fn cover_own_translations(&mut self, past: &Past) {
        for (row, originals) in past.texts_by_row("own_translation", "original") {
            let is_touched = |text: &String| !self.telling.all_in(text).is_empty();
            if !originals.iter().any(is_touched) {
                continue;
            }
            let texts = (past.texts("own_translation", "text", row))
                .map(|text| (text.to_owned(), cover(text)))
                .collect();
            let cells = &mut self.erasing.cells;
            cells.insert(
                ("own_translation", row, "text"),
                CellRewriting::Texts(texts),
            );
        }
    }

    /// How many of the translations that there are go.
    pub(super) fn count_translations(&self, project: &Project) -> Result<usize, EngineError> {
        let mut there = project.store.every::<Translation>()?;
        there.retain(|translation| self.translations.contains(&translation.id));
        Ok(there.len())
    }
}

/// Where the words of a translation may stand.
struct Place<'r> {
    reading: &'r Reading,
    span: Span,
    words: &'r str,
}

impl Place<'_> {
    fn is_touched(&self) -> bool {
        (self.reading.spans.iter()).any(|gone| gone.overlaps(self.span))
    }
}

fn places<'r>(
    readings: &'r [Reading],
    sources: &BTreeSet<SourceId>,
    spans: &[Span],
) -> Vec<Place<'r>> {
    (readings.iter())
        .filter(|reading| !reading.sources.is_disjoint(sources))
        .flat_map(|reading| {
            spans.iter().filter_map(move |span| {
                Some(Place {
                    reading,
                    span: *span,
                    words: span.of(&reading.text)?,
                })
            })
        })
        .collect()
}
