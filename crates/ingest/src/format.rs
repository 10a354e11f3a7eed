//! What a reader of a format is.

use std::borrow::Cow;

use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::encoding::Decoded;

/// A file as the readers get it.
pub struct Input<'i> {
    /// File name without its folder.
    pub name: &'i str,
    /// What follows the last point of the name, in lower case; empty where there is none.
    pub extension: String,
    /// The bytes, unless they have become the text.
    bytes: Option<Cow<'i, [u8]>>,
    /// The bytes as text, or `None` where they are none.
    pub decoded: Option<Decoded>,
}

impl<'i> Input<'i> {
    /// A file called `name`, perhaps with folders in front.
    #[must_use]
    pub(crate) fn new(
        name: &'i str,
        (decoded, bytes): (Option<Decoded>, Option<Cow<'i, [u8]>>),
    ) -> Self {
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let extension = name
            .rsplit_once('.')
            .map(|(_, extension)| extension.to_lowercase())
            .unwrap_or_default();
        Self {
            name,
            extension,
            bytes,
            decoded,
        }
    }

    /// The bytes; those of the text, without a byte order mark, where it is in UTF-8.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes
            .as_deref()
            .unwrap_or_else(|| self.text().as_bytes())
    }

    /// The decoded text by itself: the bytes are given up. `None` where they are no text.
    pub(crate) fn into_decoded(self) -> Option<Decoded> {
        self.decoded
    }

    /// The text, empty where the bytes are none.
    #[must_use]
    pub fn text(&self) -> &str {
        self.decoded.as_ref().map_or("", |decoded| &decoded.text)
    }

    /// The text from its first letter that is no white space.
    #[must_use]
    pub fn start(&self) -> &str {
        self.text().trim_start()
    }

    /// Whether the name ends in one of `extensions` (lower case, without the point).
    #[must_use]
    pub fn has_extension(&self, extensions: &[&str]) -> bool {
        extensions.contains(&self.extension.as_str())
    }
}

/// How sure a reader is that a file is of its format. The surest reads it; among equals the first of the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Not of this format.
    No,
    /// Could be, as any text could.
    Possible,
    /// Looks like it.
    Likely,
    /// Carries the mark of the format.
    Certain,
}

/// Why a file gives no transcript.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Declined {
    /// Known, and not a transcript of its own.
    #[error("{0}")]
    Skipped(String),
    /// Not readable, or nothing in it.
    #[error("{0}")]
    Refused(String),
}

impl Declined {
    /// Refused because nothing was said in it.
    #[must_use]
    pub fn nothing_said() -> Self {
        Self::Refused(
            "nothing was said in it: there is no text besides times, headings and marks".to_owned(),
        )
    }
}

/// A reader of one format.
///
/// A reader never panics, and gives turns that are in order, do not overlap, and lie inside the text.
/// It leaves [`Turn::language`](verbatim_model::transcript::Turn::language) open.
pub trait Format: Sync {
    /// Name of the format and version of its reader.
    fn reader(&self) -> Reader;

    /// How sure it is that `input` is of this format. Content decides, the extension only helps.
    fn recognises(&self, input: &Input<'_>) -> Confidence;

    /// Reads it.
    ///
    /// # Errors
    /// [`Declined`] with a reason for the researcher, where there is no transcript in it.
    fn read(&self, input: &Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined>;

    /// The same for a file that nobody needs afterwards, so that a reader whose text is the file itself need not copy it.
    ///
    /// # Errors
    /// As [`Format::read`].
    fn take(&self, input: Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined> {
        self.read(&input, options)
    }
}
