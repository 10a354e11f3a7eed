//! What tests of readers look at.

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::Transcript;

use crate::{Options, Outcome, read};

/// The transcript of a file that must be read.
pub(crate) fn imported(name: &str, bytes: &[u8]) -> Transcript {
    match read(name, bytes, &Options::default()) {
        Outcome::Imported(transcript) => *transcript,
        other => panic!("{other:?}"),
    }
}

/// `speaker|start|end|words` of each turn, `-` for what is not known.
pub(crate) fn turns(name: &str, bytes: &[u8]) -> Vec<String> {
    let transcript = imported(name, bytes);
    let time = |ms: Option<u64>| ms.map_or("-".to_owned(), |ms| ms.to_string());
    transcript
        .turns
        .iter()
        .map(|turn| {
            let words = turn.span.of(transcript.text.as_str()).expect("inside");
            let speaker = turn.speaker.as_deref().unwrap_or("-");
            format!(
                "{speaker}|{}|{}|{words}",
                time(turn.start_ms()),
                time(turn.end_ms())
            )
        })
        .collect()
}

/// `kind: text` of each mark.
pub(crate) fn marks(name: &str, bytes: &[u8]) -> Vec<String> {
    imported(name, bytes)
        .marks
        .into_iter()
        .map(|mark| format!("{}: {}", mark.kind, mark.text))
        .collect()
}

/// `words that it is about|comment` of each comment, `-` for the whole source.
pub(crate) fn comments(name: &str, bytes: &[u8]) -> Vec<String> {
    let transcript = imported(name, bytes);
    let text = transcript.text.as_str();
    (transcript.comments.iter())
        .map(|comment| {
            let about = comment.span.map(|span| span.of(text).expect("inside"));
            format!("{}|{}", about.unwrap_or("-"), comment.text)
        })
        .collect()
}

/// `text before|kind: text` of each mark that is a note, the text before from the last line on.
pub(crate) fn notes(name: &str, bytes: &[u8]) -> Vec<String> {
    let transcript = imported(name, bytes);
    let notes = (transcript.marks.iter())
        .filter(|mark| [MarkKind::Footnote, MarkKind::Comment].contains(&mark.kind));
    notes
        .map(|mark| {
            let before = &transcript.text.as_str()[..mark.at()];
            let line = before.rsplit('\n').next().unwrap_or_default();
            format!("{line}|{}: {}", mark.kind, mark.text)
        })
        .collect()
}

/// Kinds of the problems.
pub(crate) fn problems(name: &str, bytes: &[u8]) -> Vec<&'static str> {
    imported(name, bytes)
        .problems
        .into_iter()
        .map(|problem| problem.kind)
        .collect()
}

/// Format and reason of a file that must be refused.
pub(crate) fn refusal(name: &str, bytes: &[u8]) -> (Option<String>, String) {
    match read(name, bytes, &Options::default()) {
        Outcome::Refused { format, reason } => (format.map(str::to_owned), reason),
        other => panic!("{other:?}"),
    }
}

/// A zip file with these entries.
pub(crate) fn zipped(entries: &[(&str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in entries {
        writer.start_file(*name, options).expect("in memory");
        writer.write_all(content.as_bytes()).expect("in memory");
    }
    writer.finish().expect("in memory").into_inner()
}
