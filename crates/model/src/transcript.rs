//! What a reader makes of a file.

use std::num::NonZeroU32;

use compact_str::CompactString;

use crate::language_tag::LanguageTag;
use crate::mark::Mark;
use crate::text::{CanonicalText, Span};

/// The program part that read a file; a better one makes a new revision of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader {
    /// Name of the format it reads, such as `vtt`.
    pub name: &'static str,
    /// Raised whenever the same bytes would give another text or other turns.
    pub version: u32,
}

/// One imported document as read: its text and what stands where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    /// Who read it.
    pub reader: Reader,
    /// Name of the encoding that the bytes were read in, such as `UTF-8` or `windows-1250`.
    pub encoding: String,
    /// The text that every span refers to.
    pub text: CanonicalText,
    // Invariant kept by the readers and checked at import: in order, not overlapping, inside the text.
    /// What was said, in order; never overlapping.
    pub turns: Vec<Turn>,
    /// Labels, times, notes and other marks of the format, by position.
    pub marks: Vec<Mark>,
    /// What people wrote beside the text in a word processor, in order; each is a mark as well.
    pub comments: Vec<Comment>,
    /// What is known of the labels beyond their spelling (from a TEI corpus root or a legend).
    pub speakers: Vec<KnownSpeaker>,
    /// The day of the encounter, where the file states it (`YYYY-MM-DD`).
    pub date: Option<String>,
    /// What a person should know about this import.
    pub problems: Vec<Problem>,
}

/// A stretch spoken by one speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// The speech and nothing else: no label, no time, no mark.
    pub span: Span,
    // A long transcript has millions of turns and marks: their words are kept without a piece of memory for each.
    /// The label as written, or `None` where the file has none.
    pub speaker: Option<CompactString>,
    /// When it was spoken.
    pub times: Times,
    /// Language of the turn, once it is known.
    pub language: Option<LanguageTag>,
}

/// When something was spoken, in milliseconds from the beginning of the recording, as far as that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Times {
    // One more than the milliseconds.
    start: Option<NonZeroU32>,
    end: Option<NonZeroU32>,
}

impl Times {
    /// A time beyond 1,193 hours is none of a recording and is left out.
    #[must_use]
    pub fn new(start_ms: Option<u64>, end_ms: Option<u64>) -> Self {
        let kept = |ms: Option<u64>| NonZeroU32::new(u32::try_from(ms?.checked_add(1)?).ok()?);
        Self {
            start: kept(start_ms),
            end: kept(end_ms),
        }
    }

    /// The start.
    #[must_use]
    pub fn start_ms(self) -> Option<u64> {
        self.start.map(|start| u64::from(start.get()) - 1)
    }

    /// The end.
    #[must_use]
    pub fn end_ms(self) -> Option<u64> {
        self.end.map(|end| u64::from(end.get()) - 1)
    }
}

impl Turn {
    /// Its start, see [`Times`].
    #[must_use]
    pub fn start_ms(&self) -> Option<u64> {
        self.times.start_ms()
    }

    /// Its end, see [`Times`].
    #[must_use]
    pub fn end_ms(&self) -> Option<u64> {
        self.times.end_ms()
    }

    /// The label as a string of its own.
    #[must_use]
    pub fn label(&self) -> Option<String> {
        self.speaker.as_deref().map(str::to_owned)
    }
}

/// What somebody wrote beside the text, for those who work with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The words that it is about: those that were marked, else the turn in which it stands; `None` where it stands
    /// beside no turn.
    pub span: Option<Span>,
    /// `Author, YYYY-MM-DD: words`, as far as they are known.
    pub text: String,
}

/// What a file or its corpus root says of a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownSpeaker {
    /// The label as the turns have it.
    pub label: String,
    /// The person's name.
    pub name: Option<String>,
}

/// Something in a file that a person should know about; the file is imported all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A stable key such as `bad-time`.
    pub kind: &'static str,
    /// What was found and what was done about it.
    pub message: String,
    /// Line of the original file, from 1.
    pub line: Option<u32>,
}
