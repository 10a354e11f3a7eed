//! Plain text. The canonical text is the file itself; a turn goes from behind its label to the last word before the
//! next one. Without labels each paragraph is a turn.

use verbatim_model::text::CanonicalText;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::kept;
use crate::script::{Kind, Row};

/// The reader of plain text.
pub(crate) struct PlainText;

impl Format for PlainText {
    fn reader(&self) -> Reader {
        Reader {
            name: "txt",
            version: 6,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        match &input.decoded {
            Some(_) => Confidence::Possible,
            None => Confidence::No,
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(decoded) = &input.decoded else {
            return Err(Declined::nothing_said());
        };
        let text = CanonicalText::new(&decoded.text);
        kept::read(self.reader(), decoded, text, rows)
    }

    fn take(&self, input: Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(mut decoded) = input.into_decoded() else {
            return Err(Declined::nothing_said());
        };
        let text = CanonicalText::of(std::mem::take(&mut decoded.text));
        kept::read(self.reader(), &decoded, text, rows)
    }
}

/// The lines of a text.
pub(crate) fn rows(text: &str) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let (mut line, mut after_blank) = (0, true);
    for content in text.split('\n') {
        line += 1;
        let blank = content.trim().is_empty();
        // One blank line parts blocks as well as a million does.
        if blank && after_blank {
            continue;
        }
        let starts_block = !blank && after_blank;
        rows.push(Row {
            text: content,
            line: Some(line),
            kind: Kind::Text,
            starts_block,
            starts_paragraph: starts_block,
            bold: 0,
        });
        after_blank = blank;
    }
    if !is_wrapped(&rows) {
        for row in &mut rows {
            row.starts_paragraph = !row.text.trim().is_empty();
        }
    }
    rows
}

/// Whether lines were broken to a width, so that a paragraph is a block of lines; else each line is a paragraph.
fn is_wrapped(rows: &[Row<'_>]) -> bool {
    /// Width in characters up to which programs and people break lines.
    const WIDTH: usize = 100;
    let (mut inner, mut sentences) = (0usize, 0usize);
    for pair in rows.windows(2) {
        let (line, next) = (pair[0].text.trim_end(), &pair[1]);
        if line.chars().count() > WIDTH {
            return false;
        }
        if !line.is_empty() && !next.starts_block && !next.text.trim().is_empty() {
            inner += 1;
            sentences += usize::from(line.ends_with(['.', '!', '?', '…', '"', '”', '»']));
        }
    }
    sentences * 2 < inner
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding;

    /// Speaker, start in milliseconds, and words of each turn.
    fn turns(text: &str) -> Vec<(Option<String>, Option<u64>, String)> {
        let content = encoding::content(text.as_bytes().into(), None, &[]).expect("nothing chosen");
        let input = Input::new("a.txt", content);
        let transcript = PlainText.read(&input, &Options::default()).expect("words");
        let canonical = transcript.text.as_str();
        transcript
            .turns
            .iter()
            .map(|turn| {
                let words = turn.span.of(canonical).expect("inside").to_owned();
                (turn.label(), turn.start_ms(), words)
            })
            .collect()
    }

    fn turn(
        speaker: &str,
        start: Option<u64>,
        words: &str,
    ) -> (Option<String>, Option<u64>, String) {
        (Some(speaker.to_owned()), start, words.to_owned())
    }

    #[test]
    fn a_turn_of_several_paragraphs_is_one_span() {
        let text = "Fokus grupa, Split\r\n\r\nAna: Dobro jutro.\r\n\r\nJoš nešto 👩‍🌾.  \r\n\r\nĢirts: Labrīt!\r\nAna: Da.\r\nĢirts: Jā: nu labi.";
        assert_eq!(
            turns(text),
            [
                turn("Ana", None, "Dobro jutro.\n\nJoš nešto 👩‍🌾."),
                turn("Ģirts", None, "Labrīt!"),
                turn("Ana", None, "Da."),
                turn("Ģirts", None, "Jā: nu labi."),
            ]
        );
    }

    #[test]
    fn times_stand_beside_the_words() {
        assert_eq!(
            turns("[00:00:05] P1: Cosa vuole?\n[00:00:09] P2: Niente.\n00:01:00\nP1: Bene."),
            [
                turn("P1", Some(5_000), "Cosa vuole?"),
                turn("P2", Some(9_000), "Niente."),
                turn("P1", Some(60_000), "Bene."),
            ]
        );
    }

    #[test]
    fn without_labels_each_paragraph_is_a_turn() {
        let words: Vec<_> = turns("Prvi odlomak,\nslomljen.\n\nDrugi odlomak.")
            .into_iter()
            .map(|turn| turn.2)
            .collect();
        assert_eq!(words, ["Prvi odlomak,\nslomljen.", "Drugi odlomak."]);
        let words: Vec<_> = turns("Prva rečenica.\nDruga rečenica.\nTreća rečenica.")
            .into_iter()
            .map(|turn| turn.2)
            .collect();
        assert_eq!(words.len(), 3);
    }
}
