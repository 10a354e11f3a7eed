//! The text that is made of a structured format: turns as blocks with their label in front, a blank line between
//! blocks, white space collapsed.

use std::collections::BTreeMap;

use compact_str::{CompactString, ToCompactString};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use verbatim_model::mark::{Mark, MarkKind};
use verbatim_model::text::{CanonicalText, Span};
use verbatim_model::transcript::{KnownSpeaker, Problem, Reader, Times, Transcript, Turn};

/// Collapses white space to single spaces, takes it off at both ends, drops byte order marks and composes letters
/// (NFC), so that pieces of a rendering keep their length when the whole becomes canonical.
pub(crate) fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    if collapsed.is_ascii() {
        collapsed
    } else {
        collapsed.nfc().collect()
    }
}

/// Whether a character parts words in a file.
fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

/// Where places of a text are once it is [collapsed](collapse). They are asked for from left to right, so that many
/// cost no more than one.
pub(crate) struct Measure<'t> {
    text: &'t str,
    // Up to where it was measured, what came of that, and whether white space stands behind it.
    at: usize,
    length: usize,
    space: bool,
}

impl<'t> Measure<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            length: 0,
            space: false,
        }
    }

    fn go_to(&mut self, at: usize) {
        let marks = self.text[at..].chars();
        // A letter and its marks become one.
        let marks = marks.take_while(|&c| canonical_combining_class(c) != 0);
        let at = at + marks.map(char::len_utf8).sum::<usize>();
        let passed = self.text.get(self.at..at).unwrap_or_default();
        let words = collapse(passed);
        if !words.is_empty() {
            self.space |= passed.starts_with(is_space);
            self.length += words.len() + usize::from(self.space && self.length > 0);
            self.space = false;
        }
        self.space |= passed.ends_with(is_space);
        self.at = self.at.max(at);
    }

    /// The byte behind the last word before byte `at` of the text; 0 where there is none.
    pub(crate) fn end_before(&mut self, at: usize) -> usize {
        self.go_to(at);
        self.length
    }

    /// The byte where what stands at byte `at` of the text begins.
    pub(crate) fn start_behind(&mut self, at: usize) -> usize {
        self.go_to(at);
        let space = self.space || self.text[self.at..].starts_with(is_space);
        self.length + usize::from(space && self.length > 0)
    }
}

/// A turn that is being written.
#[derive(Debug)]
struct Open {
    speaker: Option<CompactString>,
    shown: Option<String>,
    role: Option<String>,
    // Where it begins in the original: what is counted, and which, with its tier.
    place: Option<(MarkKind, CompactString)>,
    // Where its speech begins, once there is some.
    start: Option<usize>,
    start_ms: Option<u64>,
    end_ms: Option<u64>,
}

/// Writes a rendering, and notes what stands where.
#[derive(Debug, Default)]
pub(crate) struct Rendering {
    text: String,
    turns: Vec<Turn>,
    marks: Vec<Mark>,
    // Marks before `marks[placed]` have their position; the others wait for the next piece of text.
    placed: usize,
    open: Option<Open>,
    // The role that the last turn of each speaker had.
    roles: BTreeMap<String, String>,
}

impl Rendering {
    /// One with room for a text of so many bytes and so many turns, so that a long one is not moved as it grows.
    pub(crate) fn with_room(bytes: usize, turns: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            turns: Vec::with_capacity(turns),
            marks: Vec::with_capacity(turns),
            ..Self::default()
        }
    }

    /// Begins a turn. `speaker` is the label as written, `shown` what stands in front of the words.
    pub(crate) fn begin(&mut self, speaker: Option<&str>, shown: Option<&str>) {
        self.end();
        let clean = |label: Option<&str>| label.map(collapse).filter(|label| !label.is_empty());
        self.open = Some(Open {
            speaker: clean(speaker).map(CompactString::from),
            shown: clean(shown.or(speaker)),
            role: None,
            place: None,
            start: None,
            start_ms: None,
            end_ms: None,
        });
    }

    /// Tells what the speaker of the open turn is in the encounter, in the file's word; a mark `role` where that is new.
    pub(crate) fn role(&mut self, role: &str) {
        if let Some(open) = &mut self.open {
            open.role = Some(collapse(role)).filter(|role| !role.is_empty());
        }
    }

    /// Tells where in the original file the words that follow stand (`line`, `row`, `page`, `paragraph` or `item`, from
    /// 1); the place of the first words becomes a mark.
    pub(crate) fn place(&mut self, unit: MarkKind, n: u32) {
        if let Some(open) = &mut self.open {
            (open.place).get_or_insert_with(|| (unit, n.to_compact_string()));
        }
    }

    /// The same for pieces (`annotation`, `interval` or `event`) of a tier.
    pub(crate) fn place_in(&mut self, unit: MarkKind, n: u32, tier: &str) {
        if let Some(open) = &mut self.open {
            let place = || (unit, collapse(&format!("{n} {tier}")).into());
            open.place.get_or_insert_with(place);
        }
    }

    /// Whether a turn is being written, and its speaker.
    pub(crate) fn speaker(&self) -> Option<Option<&str>> {
        self.open.as_ref().map(|open| open.speaker.as_deref())
    }

    /// Tells when a part of the open turn was spoken: the first start and the last end count.
    pub(crate) fn time(&mut self, start_ms: Option<u64>, end_ms: Option<u64>) {
        if let Some(open) = &mut self.open {
            open.start_ms = open.start_ms.or(start_ms);
            open.end_ms = open.end_ms.max(end_ms);
        }
    }

    /// Adds words to the open turn, after one space; opens one without a speaker where none is open. Returns the byte
    /// at which they begin, where there are any.
    pub(crate) fn say(&mut self, words: &str) -> Option<usize> {
        let words = collapse(words);
        if words.is_empty() {
            return None;
        }
        if self.open.is_none() {
            self.begin(None, None);
        }
        let open = self.open.as_mut()?;
        if open.start.is_some() {
            self.text.push(' ');
        } else {
            separate(&mut self.text);
            if let Some(shown) = &open.shown {
                self.text.push_str(shown);
                self.text.push_str(": ");
            }
            open.start = Some(self.text.len());
            if let Some((unit, text)) = open.place.take() {
                self.marks.push(Mark::new(0, unit, text));
            }
            if let (Some(speaker), Some(role)) = (&open.speaker, open.role.take())
                && self.roles.get(speaker.as_str()) != Some(&role)
            {
                self.marks.push(Mark::new(0, MarkKind::Role, &*role));
                self.roles.insert(speaker.to_string(), role);
            }
        }
        self.place_marks();
        let at = self.text.len();
        self.text.push_str(&words);
        Some(at)
    }

    /// Bytes that were written.
    pub(crate) fn reached(&self) -> usize {
        self.text.len()
    }

    /// Whether something was said in the open turn.
    pub(crate) fn has_spoken(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.start.is_some())
    }

    /// Notes something that is not speech and stands where the next words will stand.
    pub(crate) fn mark(&mut self, kind: MarkKind, text: &str) {
        let text = collapse(text);
        if !text.is_empty() {
            self.marks.push(Mark::new(0, kind, text));
        }
    }

    /// Notes something that is not speech and stands behind the words that were written last.
    pub(crate) fn mark_here(&mut self, kind: MarkKind, text: &str) {
        let mark = Mark::new(self.text.len(), kind, collapse(text));
        self.marks.insert(self.placed, mark);
        self.placed += 1;
    }

    /// Writes a heading as a block of its own and notes it; ends the open turn.
    pub(crate) fn heading(&mut self, text: &str) {
        self.end();
        let text = collapse(text);
        if text.is_empty() {
            return;
        }
        separate(&mut self.text);
        self.mark(MarkKind::Heading, &text);
        self.place_marks();
        self.text.push_str(&text);
    }

    /// Ends the open turn. One in which nothing was said leaves nothing behind; returns its label then.
    pub(crate) fn end(&mut self) -> Option<String> {
        let open = self.open.take()?;
        let span = open
            .start
            .and_then(|start| Span::new(start, self.text.len()));
        match span {
            Some(span) => {
                self.turns.push(Turn {
                    span,
                    speaker: open.speaker,
                    times: Times::new(open.start_ms, open.end_ms),
                    language: None,
                });
                None
            }
            None => open.speaker.map(String::from),
        }
    }

    fn place_marks(&mut self) {
        for mark in &mut self.marks[self.placed..] {
            mark.move_to(self.text.len());
        }
        self.placed = self.marks.len();
    }

    /// The transcript; `encoding` as the reader found it.
    pub(crate) fn finish(
        mut self,
        reader: Reader,
        encoding: &str,
        problems: Vec<Problem>,
    ) -> Transcript {
        self.end();
        self.place_marks();
        let length = self.text.len();
        let text = CanonicalText::of(self.text);
        debug_assert_eq!(
            text.as_str().len(),
            length,
            "pieces are canonical, so the whole is"
        );
        Transcript {
            reader,
            encoding: encoding.to_owned(),
            text,
            turns: self.turns,
            marks: self.marks,
            comments: Vec::new(),
            speakers: Vec::<KnownSpeaker>::new(),
            date: None,
            problems,
        }
    }
}

fn separate(text: &mut String) {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READER: Reader = Reader {
        name: "test",
        version: 1,
    };

    #[test]
    fn places_are_where_collapsing_puts_them() {
        let text = " \u{a0}Vēl  c\u{30c}au \n\tkā  ";
        let at = |words: &str| text.find(words).expect("there");
        let collapsed = collapse(text);
        assert_eq!(collapsed, "Vēl čau kā");
        let mut measure = Measure::of(text);
        assert_eq!(measure.end_before(at("Vēl")), 0);
        assert_eq!(measure.start_behind(at("Vēl")), 0);
        for (place, before, behind) in [
            (at("ēl"), "V", "ēl čau kā"),
            (at("  c"), "Vēl", "čau kā"),
            (at("c\u{30c}"), "Vēl", "čau kā"),
            // In the middle of a letter: behind it.
            (at("\u{30c}"), "Vēl č", "au kā"),
            (at("\tkā"), "Vēl čau", "kā"),
            (at("kā"), "Vēl čau", "kā"),
            (text.len() - 1, "Vēl čau kā", ""),
        ] {
            assert_eq!(&collapsed[..measure.end_before(place)], before);
            let start = measure.start_behind(place).min(collapsed.len());
            assert_eq!(&collapsed[start..], behind);
        }
    }

    #[test]
    fn turns_are_blocks_and_marks_stand_between_words() {
        let mut rendering = Rendering::default();
        rendering.heading(" Žene  i\ntržnica ");
        rendering.begin(Some("#Ana"), Some("Ana Kovač"));
        rendering.say("c\u{30c}ekaj");
        rendering.mark(MarkKind::Vocal, "smijeh");
        rendering.say(" \u{a0}\n");
        rendering.say("\u{301}da");
        rendering.begin(Some("Ivo"), None);
        rendering.begin(None, None);
        rendering.say("ne");
        let transcript = rendering.finish(READER, "UTF-8", Vec::new());
        let text = transcript.text.as_str();
        assert_eq!(text, "Žene i tržnica\n\nAna Kovač: čekaj \u{301}da\n\nne");
        let turns: Vec<_> = transcript
            .turns
            .iter()
            .map(|turn| (turn.speaker.as_deref(), turn.span.of(text)))
            .collect();
        assert_eq!(
            turns,
            [(Some("#Ana"), Some("čekaj \u{301}da")), (None, Some("ne"))]
        );
        assert_eq!(transcript.marks[0].at(), 0);
        assert!(text[transcript.marks[1].at()..].starts_with("\u{301}da"));
    }
}
