//! Positions in text: bytes of UTF-8 inside, code points at the border, one type for each.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use sha2::{Digest, Sha256};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The SHA-256 of some bytes (FIPS 180-4).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// Hashes `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

/// A half-open, non-empty stretch of one source's canonical text, in bytes of UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    // Invariant: start < end. That both lie on char boundaries is the text's to check: `Span::of`. A long transcript has
    // millions of turns, and no text four gigabytes.
    start: u32,
    end: u32,
}

impl Span {
    /// The span from `start` (inclusive) to `end` (exclusive), or `None` where it would be empty or backward,
    /// or end beyond four gigabytes.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Option<Self> {
        let (start, end) = (u32::try_from(start).ok()?, u32::try_from(end).ok()?);
        (start < end).then_some(Self { start, end })
    }

    /// First byte.
    #[must_use]
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    #[must_use]
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// As a range, for slicing.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// The words at this span, or `None` where it leaves `text` or cuts a letter.
    #[must_use]
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }

    /// Whether the two share at least one byte.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// What both share.
    #[must_use]
    pub fn intersection(self, other: Self) -> Option<Self> {
        let (start, end) = (self.start.max(other.start), self.end.min(other.end));
        (start < end).then_some(Self { start, end })
    }
}

/// A half-open stretch of text in Unicode code points: what JSON and REFI-QDA count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CodePointSpan {
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
}

/// Converts between bytes and code points of one text, in time that does not grow with the text.
#[derive(Debug)]
pub struct CodePoints<'t> {
    text: &'t str,
    // Number of code points before byte `i * STEP` (rounded down to a char boundary).
    marks: Vec<usize>,
}

const STEP: usize = 256;

fn floor_boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl<'t> CodePoints<'t> {
    /// Prepares `text`; reads it once.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let (mut count, mut from) = (0, 0);
        for at in (0..=text.len()).step_by(STEP) {
            let at = floor_boundary(text, at);
            count += text[from..at].chars().count();
            from = at;
            marks.push(count);
        }
        Self { text, marks }
    }

    /// The number of code points before `byte`, which is rounded down to a char boundary and to the text's end.
    #[must_use]
    pub fn from_byte(&self, byte: usize) -> usize {
        let byte = floor_boundary(self.text, byte.min(self.text.len()));
        let mark = byte / STEP;
        let from = floor_boundary(self.text, mark * STEP);
        self.marks[mark] + self.text[from..byte].chars().count()
    }

    /// The byte at which code point number `count` begins, or `None` past the end.
    #[must_use]
    pub fn to_byte(&self, count: usize) -> Option<usize> {
        let mark = self.marks.partition_point(|&before| before <= count) - 1;
        let from = floor_boundary(self.text, mark * STEP);
        let rest = &self.text[from..];
        let ahead = count - self.marks[mark];
        rest.char_indices()
            .map(|(at, _)| at)
            .chain([rest.len()])
            .nth(ahead)
            .map(|at| from + at)
    }

    /// A span in code points.
    #[must_use]
    pub fn span(&self, span: Span) -> CodePointSpan {
        CodePointSpan {
            start: self.from_byte(span.start()),
            end: self.from_byte(span.end()),
        }
    }

    /// A span in bytes, or `None` where it is empty, backward or past the end.
    #[must_use]
    pub fn bytes(&self, span: CodePointSpan) -> Option<Span> {
        Span::new(self.to_byte(span.start)?, self.to_byte(span.end)?)
    }
}

/// What a person reads of one source: NFC, LF line ends, no byte order mark. Never changed after import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CanonicalText {
    // Invariant: NFC, no CR, no U+FEFF at the start.
    text: String,
    hash: Hash,
}

impl CanonicalText {
    /// Makes canonical text: CRLF and CR become LF, the byte order mark goes, letters are composed (NFC).
    #[must_use]
    pub fn new(raw: &str) -> Self {
        let raw = raw.trim_start_matches('\u{feff}');
        Self::of(with_line_feeds(raw).into_owned())
    }

    /// Like [`CanonicalText::new`]; what is canonical already, as nearly all text is, is moved and not copied.
    #[must_use]
    pub fn of(raw: String) -> Self {
        if raw.starts_with('\u{feff}') || raw.contains('\r') {
            return Self::new(&raw);
        }
        let text = match is_nfc_quick(raw.chars()) {
            IsNormalized::Yes => raw,
            IsNormalized::No | IsNormalized::Maybe => raw.nfc().collect(),
        };
        let hash = Hash::of(text.as_bytes());
        Self { text, hash }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// SHA-256 of the text in UTF-8.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.hash
    }
}

/// The text with LF for CRLF and CR; borrowed where it has neither.
#[must_use]
pub fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let mut lines = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\r') {
        lines.push_str(&rest[..at]);
        lines.push('\n');
        rest = &rest[at + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    lines.push_str(rest);
    Cow::Owned(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_and_bytes_agree_everywhere() {
        let text = "Žena na šalteru 👩‍🌾 rekla je: „Ne može.“ Ģirts — e\u{301}. ".repeat(40);
        let points = CodePoints::new(&text);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(points.from_byte(byte), count);
            assert_eq!(points.to_byte(count), Some(byte));
        }
        let total = text.chars().count();
        assert_eq!(points.to_byte(total), Some(text.len()));
        assert_eq!(points.to_byte(total + 1), None);
    }

    #[test]
    fn empty_text_has_position_zero_only() {
        let points = CodePoints::new("");
        assert_eq!(
            (points.from_byte(0), points.to_byte(0), points.to_byte(1)),
            (0, Some(0), None)
        );
    }

    #[test]
    fn canonical_text_is_composed_with_line_feeds() {
        let text = CanonicalText::new("\u{feff}c\u{30c}a\r\nb\rc");
        assert_eq!(text.as_str(), "ča\nb\nc");
        assert_eq!(CanonicalText::new(text.as_str()), text);
        for raw in [
            "",
            "\u{feff}\u{feff}č",
            "\r\n\r\r\n\n",
            "a\u{301}\r",
            "da\n",
            "\u{344}",
        ] {
            let one = CanonicalText::new(raw);
            assert_eq!(CanonicalText::of(raw.to_owned()), one, "{raw:?}");
            let plainly = raw.replace('\u{feff}', "").replace("\r\n", "\n");
            let plainly: String = plainly.replace('\r', "\n").nfc().collect();
            assert_eq!(one.as_str(), plainly, "{raw:?}");
        }
    }

    #[test]
    fn spans_are_never_empty() {
        assert_eq!(Span::new(3, 3), None);
        assert_eq!(Span::new(4, 3), None);
        let span = Span::new(0, 1).expect("forward");
        assert_eq!(span.of("č"), None, "half a letter");
    }
}
