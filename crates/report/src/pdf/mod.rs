//! PDF: the pages of the document for word processors, set by typst, tagged (PDF/UA-1) and read back by their tags.
//!
//! What stands on the pages is decided once, for the document ([`crate::document`]); [`layout`] takes over what a page shows of
//! it. So both say the same, and what a written PDF should say can be told without typst, which takes minutes to compile and
//! stands behind the feature `pdf`. Reading does not need the feature.
//!
//! Tags and fonts say what a stretch of text is: block quotes are quotes, bold words in them anchors. Spaces at the ends of
//! lines are in the file, so that the words are read back letter for letter wherever lines and pages break.

mod content;
mod layout;
mod read;
#[cfg(feature = "pdf")]
mod write;

pub(crate) use layout::expected;
pub(crate) use read::read;
#[cfg(feature = "pdf")]
pub(crate) use write::write;
