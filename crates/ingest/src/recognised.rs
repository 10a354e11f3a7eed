//! Formats that are recognised and give no transcript: other people's annotations, what comes later, what is no text.

use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::chat_log;
use crate::format::{Confidence, Declined, Format, Input};
use crate::sentences;

/// A format that is known by its marks and declined with a reason.
pub(crate) struct Recognised {
    name: &'static str,
    is: fn(&Input<'_>) -> bool,
    decline: Decline,
}

enum Decline {
    Skip(&'static str),
    Refuse(&'static str),
}

impl Format for Recognised {
    fn reader(&self) -> Reader {
        Reader {
            name: self.name,
            version: 1,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if (self.is)(input) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, _: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        Err(match self.decline {
            Decline::Skip(reason) => Declined::Skipped(reason.to_owned()),
            Decline::Refuse(reason) => Declined::Refused(reason.to_owned()),
        })
    }
}

const fn skip(name: &'static str, is: fn(&Input<'_>) -> bool, reason: &'static str) -> Recognised {
    Recognised {
        name,
        is,
        decline: Decline::Skip(reason),
    }
}

const fn refuse(
    name: &'static str,
    is: fn(&Input<'_>) -> bool,
    reason: &'static str,
) -> Recognised {
    Recognised {
        name,
        is,
        decline: Decline::Refuse(reason),
    }
}

/// In the order in which they are tried.
pub(crate) static RECOGNISED: [Recognised; 18] = [
    skip(
        "settings",
        |input| input.has_extension(&["toml", "yaml", "yml", "ini", "cfg", "conf"]),
        "settings of a program, such as a codebook: `verbatim codebook import` reads codebooks",
    ),
    refuse(
        "ods",
        |input| holds(input, b"application/vnd.oasis.opendocument.spreadsheet"),
        "spreadsheets of LibreOffice are not read: save as XLSX or CSV",
    ),
    refuse(
        "doc",
        |input| magic(input, b"\xd0\xcf\x11\xe0"),
        "old Word or Excel files are not read: save as DOCX (or XLSX for a table)",
    ),
    refuse(
        "media",
        is_media,
        "sound and video are not read: transcribe first; what a transcription program such as Whisper writes (VTT, SRT, JSON) can be imported",
    ),
    refuse(
        "image",
        is_image,
        "pictures are not read: run text recognition (OCR) first and save as DOCX or plain text",
    ),
    refuse(
        "archive",
        is_archive,
        "archives of this kind, and archives within archives, are not opened: unpack it and import the folder",
    ),
    refuse(
        "transcriber",
        |input| xml_root(input, "Trans"),
        "Transcriber files are not read: export as plain text with speakers",
    ),
    refuse(
        "ass",
        |input| magic_text(input, "[Script Info]"),
        "subtitles with layout (SSA, ASS) are not read: save as SRT",
    ),
    refuse(
        "ttml",
        |input| xml_root(input, "tt"),
        "captions as XML (TTML, DFXP) are not read: save as SRT or VTT",
    ),
    refuse(
        chat_log::NAME,
        chat_log::is_chat_log,
        "this is the chat of a Zoom call, typed and not spoken; import the transcript (VTT) of the call, or this one with `--as chat`",
    ),
    refuse(
        chat_log::DATED_NAME,
        chat_log::is_dated_chat,
        "this is a chat that a messenger such as WhatsApp exported, typed and not spoken; `--as chat` imports it, each message as a turn",
    ),
    skip(
        sentences::NAME,
        sentences::is_list,
        "one sentence a line and nobody who says it: a list of sentences, and not a transcript; `--as sentences` imports it as a document without speakers",
    ),
    skip(
        "conllu",
        is_conllu,
        "annotation of another file (CoNLL-U): import the text that it annotates",
    ),
    skip(
        "vertical",
        is_vertical,
        "annotation of another file (vertical, one word a line): import the text that it annotates",
    ),
    skip(
        "parlamint-meta",
        is_parlamint_meta,
        "annotation of another file (data on utterances): import the TEI file",
    ),
    skip(
        "parlamint-text",
        is_id_table,
        "annotation of another file (identifiers with text and no speakers): import the TEI file",
    ),
    refuse(
        "xml",
        |input| is_xml(input) && !is_tei(input),
        "XML of a kind that is not known: export as TEI, DOCX or plain text",
    ),
    refuse(
        "binary",
        |input| input.decoded.is_none() && !is_docx(input) && !zipped(input),
        "not a text file, and of no kind that is known",
    ),
];

fn magic(input: &Input<'_>, sign: &[u8]) -> bool {
    input.bytes().starts_with(sign)
}

fn magic_text(input: &Input<'_>, sign: &str) -> bool {
    input.start().starts_with(sign)
}

fn zipped(input: &Input<'_>) -> bool {
    magic(input, b"PK\x03\x04")
}

/// Whether a zipped file states its kind in its first bytes, as OpenDocument does.
pub(crate) fn holds(input: &Input<'_>, kind: &[u8]) -> bool {
    zipped(input)
        && contains(&input.bytes()[..input.bytes().len().min(256)], kind)
        && !is_zip_of_files(input.bytes())
}

/// Whether a zipped file holds a word processor's document.
pub(crate) fn is_docx(input: &Input<'_>) -> bool {
    zipped(input) && contains(input.bytes(), b"word/document") && !is_zip_of_files(input.bytes())
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    // Names of a zip file stand in its directory at the end, and at each entry.
    let tail = &bytes[bytes.len().saturating_sub(1 << 20)..];
    let head = &bytes[..bytes.len().min(1 << 20)];
    [tail, head]
        .iter()
        .any(|bytes| bytes.windows(part.len()).any(|window| window == part))
}

fn is_archive(input: &Input<'_>) -> bool {
    let other = [
        &b"\x1f\x8b"[..],
        b"7z\xbc\xaf\x27\x1c",
        b"Rar!",
        b"BZh",
        b"\xfd7zXZ\0",
    ];
    is_zip_of_files(input.bytes()) || other.iter().any(|sign| magic(input, sign))
}

/// Whether a file is a zip archive and no document that is zipped itself. The names of its own files decide: an
/// archive may hold documents, and a damaged document has no list of names.
pub(crate) fn is_zip_of_files(bytes: &[u8]) -> bool {
    if !bytes.starts_with(b"PK\x03\x04") {
        return false;
    }
    match zip::ZipArchive::new(std::io::Cursor::new(bytes)) {
        Ok(archive) => !archive.file_names().filter_map(Result::ok).any(|name| {
            name.starts_with("word/document")
                || name.starts_with("xl/workbook")
                || name == "META-INF/manifest.xml"
                || name == "content.xml"
        }),
        Err(_) => ![
            &b"word/document"[..],
            b"xl/workbook",
            b"application/vnd.oasis.opendocument",
        ]
        .iter()
        .any(|sign| contains(bytes, sign)),
    }
}

fn is_media(input: &Input<'_>) -> bool {
    let signs = [
        &b"ID3"[..],
        b"\xff\xfb",
        b"\xff\xf3",
        b"OggS",
        b"fLaC",
        b"RIFF",
        b"\x1a\x45\xdf\xa3",
        b"#!AMR",
        b"FORM",
    ];
    let text = input.decoded.is_some();
    (!text && signs.iter().any(|sign| magic(input, sign)))
        || input.bytes().get(4..8) == Some(b"ftyp")
}

fn is_image(input: &Input<'_>) -> bool {
    [
        &b"\x89PNG"[..],
        b"\xff\xd8\xff",
        b"GIF8",
        b"II*\0",
        b"MM\0*",
    ]
    .iter()
    .any(|sign| magic(input, sign))
}

/// The name of the first element of an XML file, with its prefix taken off. Looks at the first 64 KiB.
pub(crate) fn root<'i>(input: &'i Input<'_>) -> Option<&'i str> {
    let text = input.start();
    let mut end = text.len().min(64 * 1024);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut rest = text[..end].trim_start_matches('\u{feff}').trim_start();
    loop {
        let close = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else if let Some(declaration) = rest.strip_prefix("<!") {
            // A document type may hold declarations in brackets.
            let subset = declaration
                .find('[')
                .is_some_and(|open| declaration.find('>').is_some_and(|close| open < close));
            if subset { "]>" } else { ">" }
        } else {
            break;
        };
        rest = rest.split_once(close)?.1.trim_start();
    }
    let name = rest.strip_prefix('<')?;
    let name = name
        .split(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))
        .next()?;
    let valid = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    Some(name.rsplit(':').next().unwrap_or(name)).filter(|_| valid)
}

pub(crate) fn xml_root(input: &Input<'_>, name: &str) -> bool {
    root(input) == Some(name)
}

/// Whether a text is an XML document: it says so, or its one root closes at the end.
fn is_xml(input: &Input<'_>) -> bool {
    magic_text(input, "<?xml")
        || (input.has_extension(&["xml"]) && root(input).is_some())
        || root(input).is_some_and(|root| {
            let text = input.text().trim_end();
            text.strip_suffix('>')
                .and_then(|text| text.trim_end().strip_suffix(root))
                .is_some_and(|text| text.ends_with("</"))
        })
}

/// Whether a text is TEI, a document or a corpus.
pub(crate) fn is_tei(input: &Input<'_>) -> bool {
    matches!(root(input), Some("TEI" | "teiCorpus" | "TEI.2"))
}

fn is_conllu(input: &Input<'_>) -> bool {
    let mut tokens = input
        .text()
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .take(20)
        .peekable();
    tokens.peek().is_some()
        && tokens.all(|line| {
            line.split('\t').count() == 10 && line.starts_with(|c: char| c.is_ascii_digit())
        })
}

/// One word a line between tags, with its analysis behind tabs.
fn is_vertical(input: &Input<'_>) -> bool {
    if !input.start().starts_with('<') || is_tei(input) || magic_text(input, "<?xml") {
        return false;
    }
    let (mut tags, mut words, mut others) = (0usize, 0usize, 0usize);
    for line in input
        .text()
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(400)
    {
        if line.starts_with('<') && line.trim_end().ends_with('>') {
            tags += 1;
        } else if line.contains('\t') {
            words += 1;
        } else {
            others += 1;
        }
    }
    tags > 0 && words > others * 4 && words >= 3
}

fn is_parlamint_meta(input: &Input<'_>) -> bool {
    let head = input.text().lines().next().unwrap_or_default();
    head.starts_with("ID\tTitle\t") && head.contains("\tSpeaker_")
}

/// Each line an identifier, a tab, and text.
fn is_id_table(input: &Input<'_>) -> bool {
    let mut ids = std::collections::BTreeSet::new();
    let mut lines = 0usize;
    for line in input.text().lines().filter(|line| !line.trim().is_empty()) {
        let Some((id, _)) = line.split_once('\t') else {
            return false;
        };
        let looks = id.len() >= 8
            && !id.contains(' ')
            && id.contains(['.', '-', '_'])
            && id.ends_with(|c: char| c.is_ascii_digit());
        if !looks || !ids.insert(id) {
            return false;
        }
        lines += 1;
    }
    // Identifiers of one document begin alike.
    let common = match (ids.first(), ids.last()) {
        (Some(first), Some(last)) => first
            .chars()
            .zip(last.chars())
            .take_while(|(a, b)| a == b)
            .count(),
        _ => 0,
    };
    lines > 0 && common >= 4
}

/// Whether a zipped file holds a spreadsheet of Excel.
pub(crate) fn is_xlsx(input: &Input<'_>) -> bool {
    holds_workbook(input.bytes())
}

/// See [`is_xlsx`].
pub(crate) fn holds_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") && contains(bytes, b"xl/workbook") && !is_zip_of_files(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Outcome, read};

    #[test]
    fn what_is_recognised_is_named() {
        for (file, bytes, name) in [
            ("a.zip", &b"PK\x03\x04\0\0\0\0 razgovor.txt"[..], "archive"),
            ("a.doc", b"\xd0\xcf\x11\xe0\0\0", "doc"),
            ("a.mp3", b"ID3\x03\0\0\0", "media"),
            ("a.jpg", b"\xff\xd8\xff\xe0\0", "image"),
            ("a.exe", b"MZ\0\0\x01\x02", "binary"),
            (
                "a.xml",
                b"<?xml version='1.0'?><!-- a --><!DOCTYPE x [<!ENTITY a 'b'>]><Trans></Trans>",
                "transcriber",
            ),
            ("a.xml", b"<a><b/></a>", "xml"),
            ("a.ass", b"[Script Info]\nTitle: x\n", "ass"),
            (
                "a.ttml",
                b"<?xml version='1.0'?><tt xmlns='http://www.w3.org/ns/ttml'><body/></tt>",
                "ttml",
            ),
            (
                "a.txt",
                "00:05:11\tČedo:\tbok\n00:05:12\tAna:\tbok\n".as_bytes(),
                "zoom-chat",
            ),
            (
                "a.txt",
                b"00:05:11 From Ana to Everyone:\n\tbok\n",
                "zoom-chat",
            ),
            ("a.toml", b"[codebook]\nkey = \"neb\"\n", "settings"),
        ] {
            match read(file, bytes, &Options::default()) {
                Outcome::Skipped { format, .. } | Outcome::Refused { format, .. } => {
                    assert_eq!(format, Some(name), "{file}");
                }
                Outcome::Imported(transcript) => panic!("{name}: {transcript:?}"),
            }
        }
    }

    #[test]
    fn names_are_distinct() {
        let mut names: Vec<_> = RECOGNISED.iter().map(|format| format.name).collect();
        names.extend(
            crate::registry::REGISTRY
                .iter()
                .map(|format| format.reader().name),
        );
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn talk_is_not_taken_for_something_else() {
        for text in [
            "[smijeh] Ana: da",
            "{nejasno} da",
            "Ana: <smijeh> da",
            "From Ana: da",
            "@Ana: da",
            "00:05:11 Ana: da",
        ] {
            assert!(
                matches!(
                    read("a.txt", text.as_bytes(), &Options::default()),
                    Outcome::Imported(_)
                ),
                "{text}"
            );
        }
    }
}
