//! The list of formats, and who reads what.

use std::borrow::Cow;

use verbatim_model::transcript::{Problem, Transcript, Turn};

use crate::chat::Chat;
use crate::chat_log::{ChatLog, DatedChat};
use crate::docx::Docx;
use crate::eaf::Elan;
use crate::encoding;
use crate::exb::Exmaralda;
use crate::format::{Confidence, Declined, Format, Input};
use crate::html::Html;
use crate::json::Json;
use crate::markdown::Markdown;
use crate::odt::Odt;
use crate::pdf::Pdf;
use crate::plain::PlainText;
use crate::recognised::RECOGNISED;
use crate::rtf::Rtf;
use crate::sentences::Sentences;
use crate::srt::SubRip;
use crate::table::{Delimited, Workbook};
use crate::tei::Tei;
use crate::textgrid::TextGrid;
use crate::vtt::WebVtt;
use crate::{
    LARGEST_FILE, Options, Outcome, ReadAs, bare_letters, interaction, language, misnamed, nameless,
};

/// The formats that are read. A new format is a file and a line here.
pub static REGISTRY: [&dyn Format; 17] = [
    &Tei, &Elan, &Exmaralda, &TextGrid, &Chat, &Docx, &Odt, &Rtf, &Html, &Pdf, &Json, &WebVtt,
    &SubRip, &Markdown, &Delimited, &Workbook, &PlainText,
];

/// Those that are read, then those that are only recognised.
fn all() -> impl Iterator<Item = &'static dyn Format> {
    REGISTRY
        .into_iter()
        .chain(RECOGNISED.iter().map(|format| format as &dyn Format))
}

/// The format that is surest of a file; among equals the first.
fn recognise(input: &Input<'_>) -> Option<&'static dyn Format> {
    let mut best: Option<(Confidence, &'static dyn Format)> = None;
    for format in all() {
        let confidence = format.recognises(input);
        if confidence > best.map_or(Confidence::No, |(confidence, _)| confidence) {
            best = Some((confidence, format));
        }
    }
    best.map(|(_, format)| format)
}

/// The format that a person asked for, where a file can be of it.
fn asked(kind: ReadAs, input: &Input<'_>) -> Option<&'static dyn Format> {
    let format: &'static dyn Format = match kind {
        ReadAs::Chat if DatedChat.recognises(input) > Confidence::No => &DatedChat,
        ReadAs::Chat => &ChatLog,
        ReadAs::Sentences => &Sentences,
    };
    let fits = match kind {
        ReadAs::Chat => format.recognises(input) > Confidence::No,
        // Any text that would be read line by line.
        ReadAs::Sentences => recognise(input).is_some_and(|found| {
            let name = found.reader().name;
            keeps_lines(name) || name == format.reader().name
        }),
    };
    fits.then_some(format)
}

/// Whether the canonical text of a format is the file itself, line for line.
#[must_use]
pub fn keeps_lines(format: &str) -> bool {
    [&PlainText as &dyn Format, &Markdown, &Sentences]
        .iter()
        .any(|kept| kept.reader().name == format)
}

/// Turns that a transcript may have, at most: a thousand hours have a third of that.
const MOST_TURNS: usize = 4_000_000;
/// The longest turn, in bytes: somebody who speaks for six days without a break.
const LONGEST_TURN: usize = 8 << 20;

/// A transcript whose words can be told apart without filling the memory.
///
/// # Errors
/// [`Declined::Refused`] where it has too many turns, or one is too long.
fn within_limits(transcript: Transcript) -> Result<Transcript, Declined> {
    if transcript.turns.len() > MOST_TURNS {
        return Err(Declined::Refused(format!(
            "it has more than {MOST_TURNS} turns; cut it into parts"
        )));
    }
    let length = |turn: &Turn| turn.span.end() - turn.span.start();
    match transcript.turns.iter().map(length).max() {
        Some(longest) if longest > LONGEST_TURN => Err(Declined::Refused(format!(
            "one turn has {} MB, more than {} MB, which nobody says: its line ends are lost, or it is no transcript",
            longest >> 20,
            LONGEST_TURN >> 20
        ))),
        _ => Ok(transcript),
    }
}

/// That a file is not what a person asked to read it as.
fn not_as_asked(kind: ReadAs, format: &dyn Format) -> Problem {
    let what = match kind {
        ReadAs::Chat => {
            "this is no chat: no line begins with a time and a name as in Zoom's (`00:05:11 From Ana to Everyone:`), or \
             with a day and a time as in WhatsApp's (`12.03.2025, 14:05 - Ana:`)"
        }
        ReadAs::Sentences => "this is no text of lines",
    };
    Problem {
        kind: "not-as-asked",
        message: format!(
            "`--as {kind}` did not apply: {what}; it was read as `{}`",
            format.reader().name
        ),
        line: None,
    }
}

/// See [`crate::read`].
pub(crate) fn read(name: &str, bytes: Cow<'_, [u8]>, options: &Options<'_>) -> Outcome {
    let refused = |format, reason: String| Outcome::Refused { format, reason };
    if bytes.len() as u64 > LARGEST_FILE {
        return refused(
            None,
            format!(
                "it has {} MB, more than {} MB; cut it into parts, and leave out what is no text",
                bytes.len() >> 20,
                LARGEST_FILE >> 20
            ),
        );
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refused(None, "the file is empty".to_owned());
    }
    if let Some(reason) = misnamed::damage(name, &bytes) {
        return refused(misnamed::document_of(name), reason);
    }
    let content = match encoding::content(bytes, options.encoding, options.languages) {
        Ok(content) => content,
        Err(error) => return refused(None, error.to_string()),
    };
    let input = Input::new(name, content);
    if input
        .decoded
        .as_ref()
        .is_some_and(|decoded| decoded.text.trim().is_empty())
    {
        return refused(None, "the file is empty".to_owned());
    }
    let asked = options.read_as.and_then(|kind| asked(kind, &input));
    let Some(format) = asked.or_else(|| recognise(&input)) else {
        return refused(None, "of no kind that is known".to_owned());
    };
    let (file, name) = (name, Some(format.reader().name));
    match format.take(input, options).and_then(within_limits) {
        Ok(mut transcript) => {
            if let Some(kind) = options.read_as.filter(|_| asked.is_none()) {
                transcript.problems.push(not_as_asked(kind, format));
            }
            misnamed::note(file, &mut transcript);
            interaction::note(&mut transcript);
            language::assign(&mut transcript, options);
            nameless::note(&mut transcript);
            bare_letters::note(&mut transcript);
            Outcome::Imported(Box::new(transcript))
        }
        Err(Declined::Skipped(reason)) => Outcome::Skipped {
            format: name,
            reason,
        },
        Err(Declined::Refused(reason)) => refused(name, reason),
    }
}
