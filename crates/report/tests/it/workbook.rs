//! The report as a workbook: what stands in it, what `verify` finds, and that nothing in it is a formula.

use crate::sample;
use std::io::{Cursor, Read as _, Write as _};

use calamine::{Data, Reader as _, Xlsx};
use proptest::prelude::*;
use verbatim_model::term::Term as _;
use verbatim_report::{
    Difference, Format, RenderError, ReportLanguage, Unanchored, collapse, differences,
    is_as_written, read, render,
};
use zip::write::SimpleFileOptions;

fn written() -> Vec<u8> {
    render(&sample::report(), Format::Xlsx).expect("writes")
}

fn sheet(bytes: &[u8], name: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let range = book.worksheet_range(name).expect("a sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

/// The file with `from` replaced by `to` in the texts of its cells, packed again.
fn changed(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut times = 0;
    for at in 0..old.len() {
        let mut entry = old.by_index(at).expect("an entry");
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("text");
        times += text.matches(from).count();
        new.start_file(
            entry.name().expect("a name").into_owned(),
            SimpleFileOptions::default(),
        )
        .expect("starts");
        new.write_all(text.replacen(from, to, 1).as_bytes())
            .expect("writes");
    }
    assert!(times > 0, "{from}");
    new.finish().expect("ends").into_inner()
}

#[test]
fn each_table_has_a_sheet_with_its_heads() {
    let coarse = sample::report_with(ReportLanguage::English, |material, _| {
        material.small_cell = 3
    });
    let bytes = render(&coarse, Format::Xlsx).expect("writes");
    let book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).expect("a workbook");
    assert_eq!(
        book.sheet_names(),
        [
            "Priorities",
            "Confidence",
            "Quotes",
            "By territory",
            "Objectives",
            "Validations",
            "Good practices",
            "Codes",
            "Sessions",
            "Sources",
            "Method",
            "Manifest"
        ]
    );
    let quotes = sheet(&bytes, "Quotes");
    let head: Vec<String> = quotes[0].iter().map(ToString::to_string).collect();
    assert_eq!(head.last().map(String::as_str), Some("dob #1"));
    let report = sample::report();
    let of_priorities = report.priorities.iter().map(|p| p.not_printed.len());
    let of_validations = report.validations.iter().map(|v| v.not_printed.len());
    let lessons = report.practices.iter().flat_map(|case| &case.lessons);
    let of_lessons = lessons.map(|lesson| lesson.not_printed.len());
    let unprinted: usize = (of_priorities.chain(of_validations).chain(of_lessons)).sum();
    assert_eq!(quotes.len(), report.all_quotes().count() + unprinted + 1);
    let column = |name: &str| {
        head.iter()
            .position(|known| known == name)
            .expect("a column")
    };
    // Words that begin like a formula are words, and stand there letter for letter.
    let words: Vec<String> = quotes
        .iter()
        .map(|row| row[column("Quote")].to_string())
        .collect();
    assert!(
        words
            .iter()
            .any(|words| words.starts_with("=Tržnica *mora* ostati naša, […]"))
    );
    assert!(
        words
            .iter()
            .any(|words| words == "-Da, ali tko će platiti krov?")
    );
    // A paraphrase is counted and shows no words, and why.
    let silent: Vec<_> = quotes
        .iter()
        .filter(|row| {
            row[column("Quote")] == Data::Empty || row[column("Quote")].to_string().is_empty()
        })
        .collect();
    assert!(!silent.is_empty());
    assert!(
        silent
            .iter()
            .all(|row| row[column("Printed")] == "no: paraphrase only")
    );
    // A value that few people share is not told.
    let ages: Vec<String> = quotes[1..]
        .iter()
        .map(|row| row[column("dob #1")].to_string())
        .collect();
    assert!(ages.contains(&"<40".to_owned()) && ages.contains(&"other".to_owned()));
    assert!(!ages.contains(&"=41".to_owned()));
    assert!(
        quotes[1..]
            .iter()
            .any(|row| row[column("Codes")] == "Prostor › Tržnica")
    );
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a zip file");
    let mut page = String::new();
    archive
        .by_name("xl/worksheets/sheet2.xml")
        .expect("a sheet")
        .read_to_string(&mut page)
        .expect("text");
    assert!(
        page.contains("<autoFilter ")
            && page.contains("state=\"frozen\"")
            && page.contains("<cols>")
    );
    assert!(!page.contains("<f>"), "no formula");
}

#[test]
fn figures_are_numbers() {
    let rows = sheet(&written(), "Priorities");
    let column = |name: &str| {
        rows[0]
            .iter()
            .position(|cell| *cell == name)
            .expect("a column")
    };
    let report = sample::report();
    for (row, priority) in rows[1..].iter().zip(&report.priorities) {
        let speakers = priority.evidence.supports.speakers;
        assert_eq!(
            row[column("Supporting: Speakers")],
            Data::Float(speakers.n as f64)
        );
        assert_eq!(
            row[column("Supporting: Speakers, out of")],
            Data::Float(speakers.of.expect("known") as f64)
        );
        assert_eq!(
            row[column("Contradicting: Mentions")],
            Data::Float(priority.evidence.contradicts.mentions.n as f64)
        );
    }
}

#[test]
fn what_is_written_is_read_back_in_every_language_and_is_the_same_each_time() {
    for &language in ReportLanguage::ALL {
        let report = sample::report_in(language);
        let bytes = render(&report, Format::Xlsx).expect("writes");
        assert_eq!(render(&report, Format::Xlsx).expect("writes"), bytes);
        let found = read(&bytes, Format::Xlsx).expect("reads");
        assert_eq!(found.language, language);
        assert_eq!(found.manifest, report.manifest);
        assert_eq!((found.unanchored.len(), found.missing.len()), (0, 0));
        let quotes: Vec<_> = report.all_quotes().collect();
        for (quote, read) in quotes.iter().zip(&found.anchored) {
            assert_eq!(read.shown, collapse(quote.printed()));
            assert_eq!(read.full, Some(collapse(&quote.text)));
            assert_eq!(read.setting.kind, Some(quote.link));
        }
        assert_eq!(found.anchored.len(), quotes.len());
        assert_eq!(found.tool.as_deref(), Some("verbatim 0.1.0"));
        assert!(is_as_written(&bytes, Format::Xlsx, &found, &report));
        // Saved again by another program.
        let again = changed(&bytes, "<sheetData>", "<sheetData >");
        let found = read(&again, Format::Xlsx).expect("reads");
        assert!(!is_as_written(&again, Format::Xlsx, &found, &report));
        assert_eq!(differences(&found, Format::Xlsx, &report), [], "{language}");
    }
}

#[test]
fn what_is_changed_is_found() {
    let report = sample::report();
    let bytes = written();
    let letter = read(&changed(&bytes, "javno dobro", "javno dubro"), Format::Xlsx).expect("reads");
    let altered: Vec<_> = letter
        .anchored
        .iter()
        .filter(|quote| quote.shown.contains("dubro"))
        .collect();
    assert_eq!(altered.len(), 1);
    // Sheets share their texts: the manifest changes too.
    let invented = read(&changed(&bytes, ">Q1<", ">Q2<"), Format::Xlsx).expect("reads");
    assert_eq!(
        invented.unanchored.first().map(|quote| quote.reason),
        Some(Unanchored::PlaceDiffers)
    );
    for (from, to) in [
        (">P6<", ">P1<"),
        (">council<", ">traders<"),
        ("The roof is urgent", "The roof can wait"),
        ("contradicted; stale", "stale"),
        (">expert<", ">participant<"),
        ("moderators and observers never count", "moderators count"),
        ("Prostor › Tržnica", "Prostor"),
    ] {
        let found = read(&changed(&bytes, from, to), Format::Xlsx).expect("reads");
        assert_ne!(differences(&found, Format::Xlsx, &report), [], "{from}");
    }
}

#[test]
fn an_older_workbook_holds_while_all_that_it_prints_does() {
    let old = sample::report();
    let mut now = old.clone();
    let mut session = now.sessions[0].clone();
    "zz".clone_into(&mut session.key);
    now.sessions.push(session);
    let mut code = now.codes[0].clone();
    "roof".clone_into(&mut code.key);
    now.codes.push(code);
    now.coders.push("Žaklina".to_owned());
    now.codebook = None;
    let found = read(&written(), Format::Xlsx).expect("reads");
    assert_eq!(differences(&found, Format::Xlsx, &now), []);
    now.priorities.pop();
    let unknown = Difference::PriorityUnknown("P4".to_owned());
    assert!(differences(&found, Format::Xlsx, &now).contains(&unknown));
}

#[test]
fn a_quote_that_no_cell_holds_is_refused_and_not_cut() {
    let mut report = sample::report();
    report.priorities[0].quotes[0].text = "č".repeat(32_768);
    let error = render(&report, Format::Xlsx).expect_err("too long");
    assert!(matches!(error, RenderError::LongQuote(anchor) if anchor == "Q1"));
}

#[test]
fn other_files_are_refused_with_a_reason() {
    for bytes in [&b""[..], "Žena".as_bytes(), &written()[..2000]] {
        let error = read(bytes, Format::Xlsx).expect_err("no workbook");
        assert!(error.to_string().contains("damaged"), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Letters of any script and what spreadsheets find hard: what is printed comes back.
    #[test]
    fn any_words_come_back(words in prop::collection::vec(prop_oneof![
        any::<char>().prop_filter("XML has no place for these", |c| !matches!(c, '\u{fffe}' | '\u{ffff}')),
        prop::sample::select("<>&;#'\"\\_x0041=-+@\n\r\t 1.čģò🙂".chars().collect::<Vec<_>>()),
    ], 1..40)) {
        let words: String = words.into_iter().collect();
        prop_assume!(!collapse(&words).is_empty());
        let mut report = sample::report();
        report.priorities[0].quotes[0].text.clone_from(&words);
        let found = read(&render(&report, Format::Xlsx).expect("writes"), Format::Xlsx).expect("reads");
        prop_assert_eq!(&found.anchored[0].shown, &collapse(&words));
        prop_assert_eq!(found.unanchored.len() + found.missing.len(), 0);
    }

    /// A damaged file is answered, never a panic.
    #[test]
    fn damaged_workbooks_are_answered(at in any::<prop::sample::Index>(), noise in prop::collection::vec(any::<u8>(), 0..40)) {
        let mut bytes = written();
        let at = at.index(bytes.len());
        let to = (at + noise.len()).min(bytes.len());
        bytes.splice(at..to, noise);
        let _ = read(&bytes, Format::Xlsx);
    }
}
