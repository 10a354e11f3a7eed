//! Reports in each of the four languages: they are read back, and what is changed in them is found.

use crate::sample;
use verbatim_model::term::Term as _;
use verbatim_report::{Format, ReportLanguage, differences, is_as_written, read, render};

#[test]
fn a_report_in_any_language_is_what_the_project_gives() {
    for &language in ReportLanguage::ALL {
        let report = sample::report_in(language);
        for format in Format::written() {
            let bytes = render(&report, format).expect("writes");
            let found = read(&bytes, format).expect("reads");
            // A table of quotes for programs has no words of its own.
            let stated = if format == Format::Csv {
                ReportLanguage::English
            } else {
                language
            };
            assert_eq!(found.language, stated, "{format}");
            assert!(
                is_as_written(&bytes, format, &found, &report),
                "{format} {language}"
            );
            assert_eq!(
                differences(&found, format, &report),
                [],
                "{format} {language}"
            );
            // Beside the priorities, formats for reading tell the kind in a heading only.
            let kindless = found
                .anchored
                .iter()
                .filter(|quote| quote.setting.kind.is_none());
            let quotes: usize = report.priorities.iter().map(|p| p.quotes.len()).sum();
            let beside = report.all_quotes().count() - quotes;
            assert!(
                [0, beside].contains(&kindless.count()),
                "{format} {language}"
            );
        }
    }
}

#[test]
fn quotes_are_the_same_in_every_language() {
    let quotes = |language| {
        let report = sample::report_in(language);
        let quotes = report.all_quotes().cloned();
        quotes
            .map(|quote| (quote.anchor, quote.text, quote.sha256))
            .collect::<Vec<_>>()
    };
    let english = quotes(ReportLanguage::English);
    for &language in ReportLanguage::ALL {
        assert_eq!(quotes(language), english, "{language}");
    }
}

#[test]
fn what_is_changed_is_found_in_every_language() {
    for &language in ReportLanguage::ALL {
        let report = sample::report_in(language);
        for (format, from, to) in [
            (Format::Html, "javno dobro", "javno dubro"),
            (Format::Html, "<figcaption>P1 ·", "<figcaption>P2 ·"),
            (
                Format::Html,
                "The roof is urgent</h2>",
                "The roof can wait</h2>",
            ),
            (
                Format::Html,
                "<td class=\"number\">6</td>",
                "<td class=\"number\">7</td>",
            ),
            (Format::Markdown, "javno dobro", "javno dubro"),
            (Format::Markdown, "\n\nP1 · ", "\n\nP2 · "),
            (
                Format::Markdown,
                "P2: The roof is urgent",
                "P2: The roof can wait",
            ),
            (Format::Markdown, " | 6 | 1 | 1 |", " | 7 | 1 | 1 |"),
            (Format::Json, "javno dobro", "javno dubro"),
            (
                Format::Json,
                "\"role\": \"expert\"",
                "\"role\": \"participant\"",
            ),
        ] {
            let text = sample::text(&report, format);
            assert!(text.contains(from), "{format} {language}: {from}");
            let tampered = text.replacen(from, to, 1);
            let found = read(tampered.as_bytes(), format).expect("reads");
            let words = |quote: &verbatim_report::AnchoredQuote| quote.shown.contains("dubro");
            let wrong = differences(&found, format, &report).len()
                + found.anchored.iter().filter(|quote| words(quote)).count();
            assert_ne!(wrong, 0, "{format} {language}: {from}");
        }
    }
}

#[test]
fn an_english_report_of_a_version_without_languages_is_read() {
    let json = sample::text(&sample::report(), Format::Json);
    let json = json.replacen("  \"language\": \"en\",\n", "", 1);
    let found = read(json.as_bytes(), Format::Json).expect("reads");
    assert_eq!(found.language, ReportLanguage::English);
}
