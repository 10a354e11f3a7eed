//! The report as a document for word processors: what is in it, what `verify` finds, and what LibreOffice makes of it.

#![allow(
    clippy::print_stderr,
    reason = "whoever runs the tests should know what was skipped"
)]

use crate::sample;
use std::io::{Cursor, Read as _, Write as _};
use std::process::Command;
use std::sync::LazyLock;

use proptest::prelude::*;
use verbatim_model::term::Term as _;
use verbatim_report::{
    Format, ReadError, ReportLanguage, Unanchored, collapse, differences, is_as_written, read,
    render,
};
use zip::write::SimpleFileOptions;

/// The sample report, written once: pictures take their time.
static WRITTEN: LazyLock<Vec<u8>> =
    LazyLock::new(|| render(&sample::report(), Format::Docx).expect("writes"));

fn written() -> Vec<u8> {
    WRITTEN.clone()
}

fn files(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).expect("an entry");
            let name = entry.name().expect("a name").into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("reads");
            (name, bytes)
        })
        .collect()
}

/// The files that are text.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    (files(bytes).into_iter())
        .filter(|(name, _)| !name.ends_with(".png"))
        .map(|(name, bytes)| (name, String::from_utf8(bytes).expect("text")))
        .collect()
}

fn part(bytes: &[u8], wanted: &str) -> String {
    let mut parts = parts(bytes).into_iter();
    parts.find(|(name, _)| name == wanted).expect("a part").1
}

/// The file with the first `from` of a part replaced by `to`, packed again.
fn changed(bytes: &[u8], within: &str, from: &str, to: &str) -> Vec<u8> {
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, mut bytes) in files(bytes) {
        new.start_file(&name, SimpleFileOptions::default())
            .expect("starts");
        if name == within {
            let text = String::from_utf8(bytes).expect("text");
            assert!(text.contains(from), "{from}");
            bytes = text.replacen(from, to, 1).into_bytes();
        }
        new.write_all(&bytes).expect("writes");
    }
    new.finish().expect("ends").into_inner()
}

const DOCUMENT: &str = "word/document.xml";

#[test]
fn every_part_is_well_formed() {
    for (name, text) in parts(&written()) {
        let mut reader = quick_xml::Reader::from_str(&text);
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
    }
}

#[test]
fn it_is_a_real_document() {
    let bytes = written();
    let document = part(&bytes, DOCUMENT);
    for wanted in [
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:pStyle w:val=\"Heading2\"/>",
        " TOC \\o \"1-2\"",
        "<w:tblHeader/>",
        "SEQ Table",
        "<w:lang w:val=\"lv\"/>",
        "<w:footerReference ",
    ] {
        assert!(document.contains(wanted), "{wanted}");
    }
    let report = sample::report();
    let quotes = report.all_quotes().count();
    assert_eq!(document.matches("<w:footnoteReference ").count(), quotes);
    let notes = part(&bytes, "word/footnotes.xml");
    assert_eq!(notes.matches("<w:footnote w:id=").count(), quotes);
    for entry in &report.manifest {
        assert!(notes.contains(&format!(" {}: ", entry.anchor)) && notes.contains(&entry.sha256));
    }
    // The contents can be read before a word processor updates them.
    let (contents, _) = document.split_once("</w:sdtContent>").expect("contents");
    assert!(
        contents.contains("P2: The roof is urgent") && contents.contains("Manifest of anchors")
    );
    assert!(part(&bytes, "word/footer1.xml").contains("PAGE"));
    let core = part(&bytes, "docProps/core.xml");
    assert!(
        core.contains("<dc:title>Tržnica &amp; ‹tirgus›: mercati</dc:title>"),
        "{core}"
    );
    // Whoever allowed a paraphrase only, or nothing, is not quoted.
    for words in ["Tirgus pieder mums visiem", "Pārdot un viss"] {
        assert!(parts(&bytes).iter().all(|(_, text)| !text.contains(words)));
    }
}

#[test]
fn what_is_written_is_read_back_in_every_language_and_is_the_same_each_time() {
    for &language in ReportLanguage::ALL {
        let report = sample::report_in(language);
        let bytes = render(&report, Format::Docx).expect("writes");
        assert_eq!(render(&report, Format::Docx).expect("writes"), bytes);
        let found = read(&bytes, Format::Docx).expect("reads");
        assert_eq!(found.language, language);
        assert_eq!(found.manifest, report.manifest);
        assert_eq!((found.unanchored.len(), found.missing.len()), (0, 0));
        let mut quotes = Vec::new();
        for priority in &report.priorities {
            for (kind, _) in priority.evidence.kinds() {
                quotes.extend(priority.quotes.iter().filter(|quote| quote.link == kind));
            }
        }
        let under_priorities = quotes.len();
        quotes.extend(report.all_quotes().skip(under_priorities));
        assert_eq!(found.anchored.len(), quotes.len());
        for (n, (quote, read)) in quotes.iter().zip(&found.anchored).enumerate() {
            assert_eq!(read.shown, collapse(quote.printed()));
            let kind = Some(quote.link).filter(|_| n < under_priorities);
            assert_eq!(read.setting.kind, kind);
        }
        assert_eq!(found.date.as_deref(), Some("2026-11-22"));
        assert_eq!(found.tool.as_deref(), Some("verbatim 0.1.0"));
        assert!(is_as_written(&bytes, Format::Docx, &found, &report));
        // Packed by another program, with contents that were updated.
        let again = changed(&bytes, DOCUMENT, "Manifest", "Manifest");
        let found = read(&again, Format::Docx).expect("reads");
        assert_eq!(differences(&found, Format::Docx, &report), [], "{language}");
    }
}

#[test]
fn what_is_changed_is_found() {
    let report = sample::report();
    let bytes = written();
    let letter = changed(&bytes, DOCUMENT, "javno dobro", "javno dubro");
    let found = read(&letter, Format::Docx).expect("reads");
    let altered: Vec<_> = found
        .anchored
        .iter()
        .filter(|quote| quote.shown.contains("dubro"))
        .collect();
    assert_eq!(altered.len(), 1);
    assert_eq!(altered[0].entry.anchor, "Q7");
    let invented = changed(
        &bytes,
        DOCUMENT,
        "<w:p><w:pPr><w:pStyle w:val=\"VerbatimAttribution\"/>",
        "<w:p><w:pPr><w:pStyle w:val=\"VerbatimQuote\"/></w:pPr><w:r><w:t>Nikad.</w:t></w:r></w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"VerbatimAttribution\"/>",
    );
    let found = read(&invented, Format::Docx).expect("reads");
    assert_eq!(found.unanchored.len(), 1);
    assert_eq!(
        (
            found.unanchored[0].shown.as_str(),
            found.unanchored[0].reason
        ),
        ("Nikad.", Unanchored::NoAnchor)
    );
    for (within, from, to) in [
        (
            DOCUMENT,
            ">P6 · expert · council",
            ">P6 · participant · council",
        ),
        (
            DOCUMENT,
            ">Contradicting quotes (1)</w:t></w:r><w:bookmarkEnd",
            ">Supporting quotes (1)</w:t></w:r><w:bookmarkEnd",
        ),
        (
            DOCUMENT,
            ">P2: The roof is urgent</w:t></w:r><w:bookmarkEnd",
            ">P2: The roof can wait</w:t></w:r><w:bookmarkEnd",
        ),
        (DOCUMENT, ">5 of 8 speakers in", ">7 of 8 speakers in"),
        (
            DOCUMENT,
            ">contradicted</w:t></w:r><w:r><w:t xml:space=\"preserve\">: ",
            ">one voice</w:t></w:r><w:r><w:t xml:space=\"preserve\">: ",
        ),
        (
            DOCUMENT,
            "moderators and observers never count",
            "moderators count",
        ),
        (
            DOCUMENT,
            "<w:rPr><w:lang w:val=\"lv\"/>",
            "<w:rPr><w:vanish/><w:lang w:val=\"lv\"/>",
        ),
        ("word/footnotes.xml", "code points ", "code points 1"),
    ] {
        let found = read(&changed(&bytes, within, from, to), Format::Docx).expect("reads");
        assert_ne!(differences(&found, Format::Docx, &report), [], "{from}");
    }
    // A quote that is taken out.
    let document = part(&bytes, DOCUMENT);
    let at = document
        .find("<w:p><w:pPr><w:pStyle w:val=\"VerbatimQuote\"/>")
        .expect("a quote");
    let end = at + document[at..].find("</w:p>").expect("ends") + "</w:p>".len();
    let found = read(
        &changed(&bytes, DOCUMENT, &document[at..end], ""),
        Format::Docx,
    )
    .expect("reads");
    assert_eq!(found.missing.len(), 1);
}

#[test]
fn other_files_are_refused_with_a_reason() {
    for bytes in [&b""[..], "Žena".as_bytes(), &written()[..2000]] {
        let error = read(bytes, Format::Docx).expect_err("no document");
        assert!(error.to_string().contains("damaged"), "{error}");
    }
    let workbook = render(&sample::report(), Format::Xlsx).expect("writes");
    assert_eq!(read(&workbook, Format::Docx), Err(ReadError::NoManifest));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Letters of any script and marks of XML: what is printed comes back. Control characters have no place in XML.
    #[test]
    fn any_words_come_back(words in prop::collection::vec(prop_oneof![
        any::<char>().prop_filter("not in XML", |c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')),
        prop::sample::select("<>&;#'\"\\_=-+@\n\r\t 1.čģò🙂".chars().collect::<Vec<_>>()),
    ], 1..40)) {
        let words: String = words.into_iter().collect();
        prop_assume!(!collapse(&words).is_empty());
        let mut report = sample::report();
        report.priorities[0].quotes[0].text.clone_from(&words);
        let found = read(&render(&report, Format::Docx).expect("writes"), Format::Docx).expect("reads");
        prop_assert_eq!(&found.anchored[0].shown, &collapse(&words));
        prop_assert_eq!(found.unanchored.len() + found.missing.len(), 0);
    }

    /// A damaged file is answered, never a panic.
    #[test]
    fn damaged_documents_are_answered(at in any::<prop::sample::Index>(), noise in prop::collection::vec(any::<u8>(), 0..40)) {
        let mut bytes = written();
        let at = at.index(bytes.len());
        let to = (at + noise.len()).min(bytes.len());
        bytes.splice(at..to, noise);
        let _ = read(&bytes, Format::Docx);
    }

    /// Nor one whose markup is damaged.
    #[test]
    fn damaged_markup_is_answered(at in any::<prop::sample::Index>(), length in 0..300usize, noise in "[<>/w:ptrc& ]{0,8}") {
        let document = part(&written(), DOCUMENT);
        let mut text: Vec<char> = document.chars().collect();
        let from = at.index(text.len());
        let to = (from + length).min(text.len());
        text.splice(from..to, noise.chars());
        let text: String = text.into_iter().collect();
        let _ = read(&changed(&written(), DOCUMENT, &document, &text), Format::Docx);
    }
}

/// What LibreOffice makes of a document in another format; `None` where LibreOffice is not installed.
fn converted(to: &str, ending: &str, language: ReportLanguage) -> Option<std::path::PathBuf> {
    // One folder each: two of them at once do not share a profile.
    let folder =
        std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("libre-office-{ending}"));
    std::fs::create_dir_all(&folder).expect("a folder");
    // Not where the result goes, which may have the same name.
    std::fs::create_dir_all(folder.join("in")).expect("a folder");
    let path = folder.join("in").join("report.docx");
    let report = sample::report_in(language);
    std::fs::write(&path, render(&report, Format::Docx).expect("writes")).expect("written");
    let made = Command::new("soffice")
        .arg(format!(
            "-env:UserInstallation=file://{}/profile",
            folder.display()
        ))
        .args(["--headless", "--convert-to", to, "--outdir"])
        .args([&folder, &path])
        .output();
    let Ok(made) = made else {
        assert!(std::env::var_os("CI").is_none(), "soffice is missing");
        eprintln!("skipped: no soffice");
        return None;
    };
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    Some(folder.join(format!("report.{ending}")))
}

/// LibreOffice opens it and has the same headings, tables and quotes.
#[test]
#[ignore = "needs LibreOffice: cargo xtask test office"]
fn libre_office_reads_the_same() {
    let Some(path) = converted("txt:Text (encoded):UTF8", "txt", ReportLanguage::Latvian) else {
        return;
    };
    let text = collapse(&std::fs::read_to_string(path).expect("converted"));
    let report = sample::report_in(ReportLanguage::Latvian);
    for priority in &report.priorities {
        let heading = format!("{}: {}", priority.key, priority.claim);
        assert!(text.contains(&collapse(&heading)), "{heading}");
        assert!(text.contains(&collapse(&priority.evidence_line)));
        for quote in &priority.quotes {
            assert!(
                text.contains(&collapse(quote.printed())),
                "{}",
                quote.anchor
            );
        }
    }
    for entry in &report.manifest {
        assert!(text.contains(&entry.sha256), "{}", entry.anchor);
    }
}

/// And prints them: the text of the PDF holds every heading, caption and quote letter for letter, whatever its lines.
#[test]
#[ignore = "needs LibreOffice: cargo xtask test office"]
fn libre_office_prints_the_same() {
    let Some(path) = converted("pdf", "pdf", ReportLanguage::Croatian) else {
        return;
    };
    let Ok(text) = Command::new("pdftotext")
        .args(["-raw"])
        .arg(&path)
        .arg("-")
        .output()
    else {
        assert!(std::env::var_os("CI").is_none(), "pdftotext is missing");
        eprintln!("skipped: no pdftotext");
        return;
    };
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    let text = solid(&String::from_utf8_lossy(&text.stdout));
    let report = sample::report_in(ReportLanguage::Croatian);
    assert!(text.contains("Tablica1."));
    for priority in &report.priorities {
        let heading = format!("{}: {}", priority.key, priority.claim);
        // Among the contents, and where it stands.
        assert!(text.matches(&solid(&heading)).count() >= 2, "{heading}");
        for quote in &priority.quotes {
            assert!(text.contains(&solid(quote.printed())), "{}", quote.anchor);
        }
    }
    assert!(text.contains("Stranica2"));
}

/// A document that LibreOffice saved again still holds, and a letter that was changed there is found.
#[test]
#[ignore = "needs LibreOffice: cargo xtask test office"]
fn what_libre_office_saves_holds() {
    let Some(path) = converted("docx", "docx", ReportLanguage::Italian) else {
        return;
    };
    let report = sample::report_in(ReportLanguage::Italian);
    let saved = std::fs::read(path).expect("saved");
    let found = read(&saved, Format::Docx).expect("reads");
    assert_eq!(differences(&found, Format::Docx, &report), []);
    assert_eq!((found.unanchored.len(), found.missing.len()), (0, 0));
    let letter = changed(&saved, DOCUMENT, "javno dobro", "javno dubro");
    let found = read(&letter, Format::Docx).expect("reads");
    assert!(
        found
            .anchored
            .iter()
            .any(|quote| quote.shown.contains("dubro"))
    );
}
