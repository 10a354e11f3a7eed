//! Praat TextGrids (Praat manual, "TextGrid file formats"): the long and the short text form. Both are a row of
//! texts in quotes and free-standing numbers; everything else (`intervals [1]:`, `xmin =`) is comment.

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::format::{Confidence, Declined, Format, Input};
use crate::tiers::{self, Segment, Tier};

/// The reader of TextGrids.
pub(crate) struct TextGrid;

const BINARY: &[u8] = b"ooBinaryFile";

impl Format for TextGrid {
    fn reader(&self) -> Reader {
        Reader {
            name: "textgrid",
            version: 2,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        let is_text = input.start().starts_with("File type = \"ooTextFile");
        let is_old = input.start().starts_with("\"Praat chronological TextGrid");
        if is_text || is_old || input.bytes().starts_with(BINARY) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        if input.bytes().starts_with(BINARY) {
            return Err(Declined::Refused(
                "this is a binary file of Praat: open it in Praat, choose Save > Save as text file, and import that"
                    .to_owned(),
            ));
        }
        let mut tokens = Tokens(input.start());
        if tokens
            .text()
            .is_none_or(|kind| !kind.starts_with("ooTextFile"))
            || tokens.text().as_deref() != Some("TextGrid")
        {
            return Err(Declined::Refused(
                "this file of Praat is no TextGrid in long or short text form: save the TextGrid as text file and import that".to_owned(),
            ));
        }
        let mut problems = Vec::new();
        let tiers = tiers_of(&mut tokens).unwrap_or_else(|tiers| {
            problems.push(Problem {
                kind: "cut-off",
                message: "the file ends in the middle of a tier; what is there was read".to_owned(),
                line: None,
            });
            tiers
        });
        tiers::transcript(self, MarkKind::Interval, input, tiers, problems)
    }
}

/// The tiers with intervals; points (tones, marks) hold no speech. `Err` with those before the place where the file
/// ends too early.
fn tiers_of(tokens: &mut Tokens<'_>) -> Result<Vec<Tier>, Vec<Tier>> {
    let mut tiers = Vec::new();
    // The limits of time, and the number of tiers.
    let head = (tokens.number(), tokens.number(), tokens.number());
    let (_, _, Some(count)) = head else {
        return Err(tiers);
    };
    // Numbers are not trusted: reading ends where the file ends.
    let mut left = count;
    while left > 0.0 {
        left -= 1.0;
        let Some((class, name)) = tokens.text().zip(tokens.text()) else {
            return Err(tiers);
        };
        let mut tier = Tier {
            name,
            shown: None,
            speaker: None,
            segments: Vec::new(),
        };
        let whole = match (tokens.number(), tokens.number(), tokens.number()) {
            (_, _, Some(count)) if class == "IntervalTier" => intervals(tokens, count, &mut tier),
            (_, _, Some(count)) => points(tokens, count),
            _ => false,
        };
        tiers.push(tier);
        if !whole {
            return Err(tiers);
        }
    }
    Ok(tiers)
}

fn intervals(tokens: &mut Tokens<'_>, count: f64, tier: &mut Tier) -> bool {
    let mut left = count;
    let mut number = 0u32;
    while left > 0.0 {
        left -= 1.0;
        number = number.saturating_add(1);
        let (Some(start), Some(end), Some(text)) =
            (tokens.number(), tokens.number(), tokens.text())
        else {
            return false;
        };
        if !text.trim().is_empty() {
            let start_ms = milliseconds(start);
            tier.segments.push(Segment {
                start_ms: Some(start_ms),
                end_ms: Some(milliseconds(end)),
                order: start_ms,
                number,
                text,
            });
        }
    }
    true
}

fn points(tokens: &mut Tokens<'_>, count: f64) -> bool {
    let mut left = count;
    while left > 0.0 {
        left -= 1.0;
        if tokens.number().is_none() || tokens.text().is_none() {
            return false;
        }
    }
    true
}

/// Seconds in milliseconds; what lies before the recording or is no number is its start.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the range of both types"
)]
fn milliseconds(seconds: f64) -> u64 {
    (seconds * 1000.0).round().clamp(0.0, 9e15) as u64
}

/// The rest of the file.
struct Tokens<'t>(&'t str);

enum Token {
    Text(String),
    Number(f64),
}

impl Tokens<'_> {
    fn next(&mut self) -> Option<Token> {
        loop {
            self.0 = self.0.trim_start();
            let first = self.0.chars().next()?;
            if first == '"' {
                return self.quoted().map(Token::Text);
            }
            if first == '!' {
                self.0 = self.0.split_once('\n').map_or("", |(_, rest)| rest);
                continue;
            }
            let end = self.0.find(char::is_whitespace).unwrap_or(self.0.len());
            let (word, rest) = self.0.split_at(end);
            self.0 = rest;
            let numeric =
                word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'));
            if let Some(number) = word.parse::<f64>().ok().filter(|_| numeric) {
                return Some(Token::Number(number));
            }
        }
    }

    /// A text in quotes; a quote in it is doubled.
    fn quoted(&mut self) -> Option<String> {
        let mut text = String::new();
        let mut rest = &self.0[1..];
        loop {
            let (piece, after) = rest.split_once('"')?;
            text.push_str(piece);
            match after.strip_prefix('"') {
                Some(after) => {
                    text.push('"');
                    rest = after;
                }
                None => {
                    self.0 = after;
                    return Some(text);
                }
            }
        }
    }

    /// The next text, if a text is next.
    fn text(&mut self) -> Option<String> {
        match self.next()? {
            Token::Text(text) => Some(text),
            Token::Number(_) => None,
        }
    }

    /// The next number, if a number is next.
    fn number(&mut self) -> Option<f64> {
        match self.next()? {
            Token::Number(number) => Some(number),
            Token::Text(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{problems, refusal, turns};

    #[test]
    fn long_form_with_overlap() {
        let text = "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = 5\ntiers? <exists>\nsize = 3\nitem []:\n    item [1]:\n        class = \"IntervalTier\"\n        name = \"Božo\"\n        xmin = 0\n        xmax = 5\n        intervals: size = 2\n        intervals [1]:\n            xmin = 0\n            xmax = 2.5\n            text = \"Kaže \"\"ne\"\",\nčekaj.\"\n        intervals [2]:\n            xmin = 2.5\n            xmax = 5\n            text = \"\"\n    item [2]:\n        class = \"TextTier\"\n        name = \"tonovi\"\n        xmin = 0\n        xmax = 5\n        points: size = 1\n        points [1]:\n            number = 1\n            mark = \"H*\"\n    item [3]:\n        class = \"IntervalTier\"\n        name = \"Ķirsis\"\n        xmin = 0\n        xmax = 5\n        intervals: size = 1\n        intervals [1]:\n            xmin = 2\n            xmax = 5\n            text = \"Jā.\"\n";
        let expected = ["Božo|0|2500|Kaže \"ne\", čekaj.", "Ķirsis|2000|5000|Jā."];
        assert_eq!(turns("a.TextGrid", text.as_bytes()), expected);
        let utf16: Vec<u8> = format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(turns("a.TextGrid", &utf16), expected);
    }

    fn short(tiers: &str) -> String {
        format!("File type = \"ooTextFile\"\n\"TextGrid\"\n\n-0\n5\n<exists>\n{tiers}")
    }

    #[test]
    fn short_form_word_by_word() {
        let text = short(
            "2\n\"IntervalTier\"\n\"words\"\n0\n5\n4\n0\n1\n\"La\"\n1\n2\n\"sera\"\n2\n3\n\"\"\n3\n4\n\"no\"\n\"IntervalTier\"\n\"phones\"\n0\n5\n1\n0\n1\n\"l\"\n",
        );
        assert_eq!(
            turns("a", text.as_bytes()),
            ["-|0|2000|La sera", "-|3000|4000|no"]
        );
        assert_eq!(problems("a", text.as_bytes()), ["tiers-left-out"]);
        let places = crate::testing::marks("a", text.as_bytes());
        assert_eq!(places, ["interval: 1 words", "interval: 4 words"]);
    }

    #[test]
    fn cut_off_empty_binary_and_other_files() {
        let text = short("9e99\n\"IntervalTier\"\n\"Ana\"\n0\n5\n1e308\n0\n1\n\"Da.\"\n1\n2\n\"ne");
        assert_eq!(turns("a", text.as_bytes()), ["Ana|0|1000|Da."]);
        assert_eq!(problems("a", text.as_bytes()), ["cut-off"]);
        for (bytes, reason) in [
            (&b"ooBinaryFile\x08TextGrid\0\0"[..], "binary file of Praat"),
            (
                b"File type = \"ooTextFile\"\nObject class = \"Pitch 1\"\n",
                "no TextGrid",
            ),
            (
                b"\"Praat chronological TextGrid text file\"\n0 1\n",
                "no TextGrid",
            ),
            (
                short("1\n\"IntervalTier\"\n\"phones\"\n0\n5\n1\n0\n1\n\"l\"\n").as_bytes(),
                "no tier holds speech: by their names, the tiers `phones`",
            ),
            (short("0").as_bytes(), "nothing was said"),
        ] {
            let (format, message) = refusal("a.TextGrid", bytes);
            assert_eq!(format.as_deref(), Some("textgrid"));
            assert!(message.contains(reason), "{message}");
        }
    }
}
