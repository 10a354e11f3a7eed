//! Chapters by choice, and the checklists on the method.

use crate::sample;
use verbatim_model::term::Term as _;
use verbatim_report::{
    Checklist, Contents, Format, Report, ReportChapter, ReportLanguage, Template, differences,
    is_as_written, read, render,
};

fn choices() -> Vec<Contents> {
    use ReportChapter::{
        FocusGroups, Matrices, Method, Objectives, Practices, Priorities, Quotes, Stakeholders,
        Validations,
    };
    vec![
        ReportChapter::ALL.iter().copied().collect(),
        [Quotes].into_iter().collect(),
        [Method].into_iter().collect(),
        [Practices, Priorities].into_iter().collect(),
        [Objectives, Validations].into_iter().collect(),
        [Matrices, FocusGroups, Stakeholders].into_iter().collect(),
    ]
}

/// In every format that has chapters and every language: a report tells which it has, and is verified as that.
#[test]
fn chosen_chapters_are_read_back() {
    for &language in ReportLanguage::ALL {
        for contents in choices() {
            let report = sample::report_of(language, contents);
            // Setting pages takes long; one choice of PDF is enough.
            let formats = Format::written().filter(|&format| {
                format != Format::Csv
                    && (format != Format::Pdf
                        || (contents.has(ReportChapter::Method)
                            && language == ReportLanguage::Latvian))
                    && (format != Format::Docx || language == ReportLanguage::Croatian)
            });
            for format in formats {
                let bytes = render(&report, format).expect("writes");
                let found = read(&bytes, format).expect("reads");
                assert_eq!(
                    Contents::of(&found, &Template::default()),
                    contents,
                    "{format} {language}"
                );
                assert!(
                    is_as_written(&bytes, format, &found, &report),
                    "{format} {language}"
                );
                assert_eq!(
                    differences(&found, format, &report),
                    [],
                    "{format} {language}"
                );
                let whole = sample::report_in(language);
                assert_ne!(
                    differences(&found, format, &whole),
                    [],
                    "{format} {language}"
                );
            }
        }
    }
}

#[test]
fn reports_without_a_choice_say_nothing_of_it() {
    let report = sample::report();
    for format in Format::written() {
        let bytes = render(&report, format).expect("writes");
        let found = read(&bytes, format).expect("reads");
        assert!(
            Contents::of(&found, &Template::default()).is_default(),
            "{format}"
        );
    }
}

fn with_method(language: ReportLanguage) -> Report {
    let contents = ReportChapter::ALL.iter().copied().collect();
    sample::report_of(language, contents)
}

#[test]
fn every_item_is_there_in_every_language_and_format() {
    for &language in ReportLanguage::ALL {
        let report = with_method(language);
        let of = |list| {
            report
                .reporting
                .iter()
                .filter(move |item| item.list == list)
        };
        assert_eq!(of(Checklist::Coreq).count(), 32);
        assert_eq!(of(Checklist::Srqr).count(), 21);
        for item in &report.reporting {
            let is_a_name = item.item == format!("{}-{}", item.list, item.number);
            assert!(!is_a_name, "{language}: {} has no words", item.item);
            assert!(
                item.to_write || !item.known.is_empty(),
                "{language}: {}",
                item.item
            );
        }
        for format in [
            Format::Html,
            Format::Markdown,
            Format::Docx,
            Format::Json,
            Format::Xlsx,
        ] {
            let bytes = render(&report, format).expect("writes");
            let found = read(&bytes, format).expect("reads");
            let text: Vec<&str> = found
                .blocks
                .iter()
                .map(|block| block.text.as_str())
                .collect();
            let text = text.join("\n").replace(['\\', '*', '_', '~'], "");
            for item in &report.reporting {
                assert!(
                    text.contains(&item.item),
                    "{format} {language}: {}",
                    item.item
                );
            }
        }
    }
}

/// What is filled in, of the sample study: whose words may not be used is not counted, and groups have no numbers.
#[test]
fn what_the_project_knows_is_filled_in() {
    let report = with_method(ReportLanguage::English);
    let known = |list, number| {
        let item = report
            .reporting
            .iter()
            .find(|item| item.list == list && item.number == number);
        item.expect("an item").known.join(" ")
    };
    assert_eq!(
        known(Checklist::Coreq, 1),
        "Moderators by participant number: P7."
    );
    assert_eq!(known(Checklist::Coreq, 2), "");
    assert!(known(Checklist::Coreq, 12).starts_with("8 participants and experts in the study."));
    assert_eq!(
        known(Checklist::Coreq, 22),
        "Not reached in 3 sessions: base 4, run 2, at most 5 % new codes (Guest, Namey and Chen 2020)."
    );
    assert_eq!(
        known(Checklist::Coreq, 27),
        "Coded, counted and reported with verbatim 0.1.0."
    );
    let printed = report.manifest.len();
    assert!(known(Checklist::Coreq, 29).starts_with(&format!("{printed} quotes are printed")));
    assert_eq!(
        known(Checklist::Srqr, 9),
        "Consent is recorded for 7 of 8 people."
    );
    let masked = report.masked(&|_, _| None);
    let ethics = masked
        .reporting
        .iter()
        .find(|item| (item.list, item.number) == (Checklist::Srqr, 9));
    assert!(ethics.expect("an item").known.join(" ").contains("masked"));
}

/// Consent holds in the quotes by code as everywhere: words that may not be printed are counted and not there.
#[test]
fn quotes_by_code_keep_consent() {
    let report = with_method(ReportLanguage::Croatian);
    let [page] = report.quote_book.as_slice() else {
        panic!("one code");
    };
    assert_eq!(page.path, "Prostor › Tržnica");
    assert_eq!((page.quotes.len(), page.not_printed.len()), (2, 1));
    for quote in &page.quotes {
        assert!(
            report
                .manifest
                .iter()
                .any(|entry| entry.anchor == quote.anchor)
        );
    }
    for format in Format::written().filter(|&format| format != Format::Csv) {
        let found = read(&render(&report, format).expect("writes"), format).expect("reads");
        assert_eq!(
            (found.missing.len(), found.unanchored.len()),
            (0, 0),
            "{format}"
        );
        assert_eq!(
            found.anchored.len(),
            report.all_quotes().count(),
            "{format}"
        );
    }
}
