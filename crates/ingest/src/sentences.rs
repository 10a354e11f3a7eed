//! Lists of sentences, one a line, as collections for teaching programs have them. Nobody speaks to anybody in them, so
//! they are read only where a person asks for it: as a document without speakers, a turn a line.

use verbatim_model::text::CanonicalText;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::kept;
use crate::plain;
use crate::script::{Kind, Row};

/// Name of the format.
pub(crate) const NAME: &str = "sentence-list";

/// The reader of such lists.
pub(crate) struct Sentences;

impl Format for Sentences {
    fn reader(&self) -> Reader {
        Reader {
            name: NAME,
            version: 1,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if is_list(input) {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(decoded) = &input.decoded else {
            return Err(Declined::nothing_said());
        };
        kept::read(
            self.reader(),
            decoded,
            CanonicalText::new(&decoded.text),
            rows,
        )
    }
}

/// Each line is a turn by itself, whatever stands in it.
fn rows(text: &str) -> Vec<Row<'_>> {
    let mut rows = plain::rows(text);
    for row in rows.iter_mut().filter(|row| !row.text.trim().is_empty()) {
        row.kind = Kind::Turn;
    }
    rows
}

/// Whether a text looks like a list of sentences: many lines, hardly a blank one, nearly none with two sentences, and
/// most of them begin and end as a sentence does. Lines that a transcription program cuts begin in small letters; people
/// who type without labels say more than one sentence at a time.
pub(crate) fn is_list(input: &Input<'_>) -> bool {
    /// Fewer lines may be anything.
    const LINES: usize = 100;
    /// Lines that are looked at.
    const LOOKED_AT: usize = 2_000;
    /// Words of a line, on average; answers in talk are shorter.
    const WORDS: usize = 5;
    let named = input.has_extension(&["txt", "text", ""]);
    if !named {
        return false;
    }
    let (mut lines, mut blank, mut several, mut ends, mut begins, mut words) = (0, 0, 0, 0, 0, 0);
    for line in input.text().lines().take(LOOKED_AT) {
        let line = line.trim();
        if line.is_empty() {
            blank += 1;
            continue;
        }
        lines += 1;
        words += line.split_whitespace().count();
        begins += usize::from(!line.starts_with(char::is_lowercase));
        ends += usize::from(ends_sentence(line));
        several += usize::from(holds_several(line));
        if lines <= 10 && line.contains('\t') {
            return false;
        }
    }
    lines >= LINES
        && blank * 20 <= lines
        && several * 50 <= lines
        && ends * 10 >= lines * 7
        && begins * 20 >= lines * 17
        && words >= lines * WORDS
}

fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['"', '”', '“', '»', ')', '\''])
        .ends_with(['.', '!', '?', '…'])
}

/// Whether a sentence ends inside of a line and another one begins.
fn holds_several(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let whole = pair[0].chars().filter(|c| c.is_alphabetic()).count() > 3;
        whole && ends_sentence(pair[0]) && pair[1].chars().next().is_some_and(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests {
    use crate::{Options, Outcome, ReadAs, read};

    fn list() -> String {
        let sentences = [
            "Tržnica je danas otvorena za sve ljude.",
            "Mēs visi gribam dzīvot skaistā pilsētā.",
            "Il mercato serve a tutti: lo sappiamo bene.",
        ];
        let lines = (0..120).map(|n| format!("{}\n", sentences[n % 3]));
        lines.collect()
    }

    #[test]
    fn a_list_is_skipped_with_the_way_and_read_when_asked() {
        let outcome = read("skup.txt", list().as_bytes(), &Options::default());
        let Outcome::Skipped { reason, format } = outcome else {
            panic!("{outcome:?}");
        };
        assert!(reason.contains("--as sentences"), "{reason}");
        assert_eq!(format, Some("sentence-list"));
        let asked = Options {
            read_as: Some(ReadAs::Sentences),
            ..Options::default()
        };
        let Outcome::Imported(transcript) = read("skup.txt", list().as_bytes(), &asked) else {
            panic!("not read");
        };
        assert_eq!(transcript.turns.len(), 120);
        assert!(transcript.turns.iter().all(|turn| turn.speaker.is_none()));
    }

    #[test]
    fn talk_without_labels_is_no_list() {
        let said = "Dobro jutro. Kako ste danas?\nDobro, hvala na pitanju.\nPočnimo onda s prvim pitanjem za danas.\n";
        let cut = "Pa mi smo to radili već nekoliko puta\ni onda smo rekli da ćemo ponoviti.\nTako je to bilo svake godine.\n";
        let short = "Da.\nNe znam.\nMožda.\n";
        for text in [said, cut, short] {
            let outcome = read("a.txt", text.repeat(40).as_bytes(), &Options::default());
            assert!(matches!(outcome, Outcome::Imported(_)), "{outcome:?}");
        }
    }
}
