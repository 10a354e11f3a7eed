//! The report as PDF: what is in it, and what `verify` finds in it. Written where the feature `pdf` is on; what the other program
//! says is tested always.

use crate::sample;
use verbatim_report::{Format, ReadError, read};

#[test]
fn what_is_no_report_is_told() {
    for bytes in [&b""[..], b"%PDF-1.7\nbroken", b"PK\x03\x04", &[0xff; 300]] {
        let error = read(bytes, Format::Pdf).expect_err("no PDF");
        assert!(matches!(error, ReadError::Pdf(_)), "{error:?}");
    }
}

#[cfg(not(feature = "pdf"))]
#[test]
fn without_the_feature_the_way_to_it_is_told() {
    let error = verbatim_report::render(&sample::report(), Format::Pdf).expect_err("no PDF");
    let told = error.to_string();
    assert!(
        told.contains("--features pdf") && told.contains(".docx"),
        "{told}"
    );
}

#[cfg(feature = "pdf")]
mod written {
    use lopdf::{Dictionary, Document, Object};
    use verbatim_model::term::Term as _;
    use verbatim_report::{
        Format, Report, ReportLanguage, collapse, differences, is_as_written, read, render,
    };

    use super::sample;

    fn pdf(report: &Report) -> Vec<u8> {
        render(report, Format::Pdf).expect("writes")
    }

    /// Names of the tags, from top to bottom, with how often each stands there.
    fn tags(document: &Document) -> std::collections::BTreeMap<String, usize> {
        let mut tags = std::collections::BTreeMap::new();
        for object in document.objects.values() {
            if let Object::Dictionary(found) = object
                && found.get_type().is_ok_and(|kind| kind == b"StructElem")
                && let Ok(name) = found.get(b"S").and_then(Object::as_name)
            {
                *tags
                    .entry(String::from_utf8_lossy(name).into_owned())
                    .or_insert(0) += 1;
            }
        }
        tags
    }

    fn metadata(document: &Document) -> String {
        let catalog = document.catalog().expect("a catalog");
        let id = catalog
            .get(b"Metadata")
            .and_then(Object::as_reference)
            .expect("metadata");
        let stream = document
            .get_object(id)
            .and_then(Object::as_stream)
            .expect("a stream");
        let bytes = stream.get_plain_content().expect("text");
        String::from_utf8(bytes).expect("UTF-8")
    }

    #[test]
    fn pages_are_tagged_and_say_what_they_are() {
        let report = sample::report_in(ReportLanguage::Latvian);
        let bytes = pdf(&report);
        assert_eq!(pdf(&report), bytes, "the same bytes");
        let document = Document::load_mem(&bytes).expect("a PDF");
        let catalog = document.catalog().expect("a catalog");
        let marked: &Dictionary =
            (catalog.get(b"MarkInfo").and_then(Object::as_dict)).expect("marked");
        assert!(
            marked
                .get(b"Marked")
                .and_then(Object::as_bool)
                .expect("said")
        );
        let language = lopdf::decode_text_string(catalog.get(b"Lang").expect("a language"));
        assert_eq!(language.expect("text"), "lv");
        let metadata = metadata(&document);
        assert!(metadata.contains("pdfuaid:part"), "{metadata}");
        assert!(
            metadata.contains(&report.title.replace('&', "&amp;")),
            "{metadata}"
        );
        assert!(metadata.contains(&report.date), "{metadata}");
        let tags = tags(&document);
        assert_eq!(tags.get("BlockQuote"), Some(&report.all_quotes().count()));
        assert_eq!(tags.get("Note"), Some(&report.all_quotes().count()));
        for name in [
            "Title", "H1", "H2", "P", "LI", "Table", "TH", "TD", "Caption", "TOC",
        ] {
            assert!(tags.contains_key(name), "{name} in {tags:?}");
        }
    }

    /// In every language, on pages that break anywhere: every quote letter for letter.
    #[test]
    fn every_quote_is_read_letter_for_letter() {
        const LETTERS: &str = "Čč Ćć Šš Žž Đđ Dž Lj Āā Ēē Ģģ Īī Ķķ Ļļ Ņņ Ūū Àà Èè Éé Ìì Òò Ùù „navodnici“ «virgolette» “quotes” – — … fi ffl \
                               AVAToTe socijalno-ekonomski/zadruga, https://primjer.hr/a-b_c?d=1&e=2 * _ # $x$ `y` @z <a> \\n [w] \"\" ''";
        for &language in ReportLanguage::ALL {
            let mut report = sample::report_in(language);
            let long = vec![LETTERS; 60].join(" ");
            report.priorities[0].quotes[0].text = long.clone();
            let bytes = pdf(&report);
            let found = read(&bytes, Format::Pdf).expect("reads");
            assert_eq!(found.anchored[0].shown, collapse(&long), "{language}");
            let mut shown: Vec<_> = (found.anchored.iter())
                .map(|quote| (quote.entry.anchor.clone(), quote.shown.clone()))
                .collect();
            let mut said: Vec<_> = (report.all_quotes())
                .map(|quote| (quote.anchor.clone(), collapse(quote.printed())))
                .collect();
            shown.sort();
            said.sort();
            assert_eq!(shown, said, "{language}");
            assert!(is_as_written(&bytes, Format::Pdf, &found, &report));
            assert_eq!(differences(&found, Format::Pdf, &report), [], "{language}");
        }
    }

    /// Croatian says a hyphen again where a line breaks behind it; a quote does not.
    #[test]
    fn hyphens_at_the_ends_of_lines_are_printed_once() {
        let mut report = sample::report_in(ReportLanguage::Croatian);
        let long = ["socijalno-ekonomsko-kulturno-prostorno-zadružna"; 40].join("-");
        report.priorities[0].quotes[0].text.clone_from(&long);
        report.sources[0].source = "lv-intervija-socialais-uznemums-otra-dala.txt".to_owned();
        let bytes = pdf(&report);
        let found = read(&bytes, Format::Pdf).expect("reads");
        assert_eq!(found.anchored[0].shown, long);
        assert_eq!(differences(&found, Format::Pdf, &report), []);
    }

    #[test]
    fn letters_that_no_font_has_do_not_stop_a_report() {
        let mut report = sample::report();
        let said = "Жена 👩‍🌾 reče 漢字 a\u{301} e\u{30c} \u{ad} γη 🙂.";
        said.clone_into(&mut report.priorities[0].quotes[0].text);
        let bytes = pdf(&report);
        let found = read(&bytes, Format::Pdf).expect("reads");
        // The first empty box of a font has no letter of its own in the file.
        assert_eq!(
            found.anchored[0].shown.replace('\u{fffd}', "👩"),
            collapse(said)
        );
        assert!(is_as_written(&bytes, Format::Pdf, &found, &report));
    }

    #[test]
    fn what_differs_is_found() {
        let report = sample::report();
        let other = |change: fn(&mut Report)| {
            let mut changed = report.clone();
            change(&mut changed);
            let found = read(&pdf(&changed), Format::Pdf).expect("reads");
            differences(&found, Format::Pdf, &report)
        };
        let changes: [fn(&mut Report); 5] = [
            |report| report.priorities[0].claim.push('!'),
            |report| report.priorities[0].evidence_line.push('!'),
            |report| report.priorities[0].scope_line.push('!'),
            |report| report.priorities[0].quotes[0].place.group = Some("nitko".to_owned()),
            |report| report.method[0].push('!'),
        ];
        for (number, change) in changes.into_iter().enumerate() {
            assert_ne!(other(change), [], "{number}");
        }
        let mut letter = report.clone();
        let quote = &mut letter.priorities[0].quotes[0];
        quote.text = quote.text.replacen('a', "e", 1);
        let found = read(&pdf(&letter), Format::Pdf).expect("reads");
        assert_ne!(
            found.anchored[0].shown,
            collapse(report.priorities[0].quotes[0].printed())
        );
    }

    #[test]
    fn damage_is_answered() {
        let bytes = pdf(&sample::report());
        for at in (0..bytes.len()).step_by(bytes.len() / 150) {
            let mut damaged = bytes.clone();
            let to = (at + 7).min(damaged.len());
            damaged.splice(at..to, *b"<</>[");
            let _ = read(&damaged, Format::Pdf);
            let _ = read(&bytes[..at], Format::Pdf);
        }
    }
}
