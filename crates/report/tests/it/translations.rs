//! Translations stand beside quotes, marked, in every format and language, and are never taken for quotes.

use crate::sample;
use verbatim_model::coding::Passage;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::term::Term as _;
use verbatim_model::text::Hash;
use verbatim_report::{
    Format, Report, ReportLanguage, TranslationView, collapse, differences, is_as_written, read,
    render,
};

/// A link of the sample, the words that are printed of it, and what they say in other words.
const SAID: [(&str, &str, &str); 3] = [
    (
        "supports fg-lv: Tirgus ir jāsaglabā \\[kopā].",
        "Tirgus ir jāsaglabā \\[kopā].",
        "=Sve *to* | čuvajmo > „zajedno“ & <b>ķieģelis</b>, perché no?",
    ),
    (
        "supports int-hr: Tržnica je javno dobro | javni dug.",
        "Tržnica je javno dobro | javni dug.",
        "> **Q1** Public good\n\n# public debt 🙂",
    ),
    (
        "supports it-lab: Perché il mercato è nostro, \"nostro\" davvero",
        "Perché il mercato è nostro, \"nostro\" davvero",
        "Why is the market ours – “ours” indeed",
    ),
];

fn report_saying(language: ReportLanguage, by: &str, ending: &str) -> Report {
    sample::report_with(language, |material, text| {
        for (line, printed, said) in SAID {
            let link = text.link(line);
            let passage = Passage {
                source: link.source,
                span: link.span,
            };
            let view = TranslationView {
                text: format!("{said}{ending}"),
                language: language.to_string().parse().expect("a tag"),
                by: by.to_owned(),
                date: "2026-05-03".to_owned(),
            };
            let of_other_words = TranslationView {
                text: "never to be seen".to_owned(),
                ..view.clone()
            };
            let rows = vec![
                (Hash::of(b"other words"), of_other_words),
                (Hash::of(printed.as_bytes()), view),
            ];
            material.translations.insert(passage, rows);
        }
    })
}

/// Beside each other: what one format needs to be searched in.
fn words(bytes: &[u8], format: Format) -> String {
    read(bytes, format).map_or_else(
        |error| panic!("{format}: {error}"),
        |found| {
            let blocks: Vec<_> = found
                .blocks
                .iter()
                .map(|block| block.text.as_str())
                .collect();
            collapse(&blocks.join("\n"))
        },
    )
}

#[test]
fn translations_stand_beside_quotes_of_other_languages() {
    for &language in ReportLanguage::ALL {
        let report = report_saying(language, "Ķirse", "");
        let tag: LanguageTag = language.to_string().parse().expect("a tag");
        let mut found = 0;
        for quote in report.all_quotes() {
            let Some(translation) = &quote.translation else {
                continue;
            };
            found += 1;
            assert_ne!(quote.place.language, Some(tag), "{language}");
            let (_, _, said) = (SAID.iter())
                .find(|(_, printed, _)| *printed == quote.printed())
                .expect("one of them");
            assert_eq!(translation.text, *said);
        }
        // Two of the three are of other languages than Croatian, Latvian or Italian.
        assert!(
            found
                >= if language == ReportLanguage::English {
                    3
                } else {
                    2
                },
            "{found}"
        );
    }
}

#[test]
fn every_format_has_them_and_holds_the_same_quotes() {
    for &language in ReportLanguage::ALL {
        let plain = sample::report_in(language);
        let report = report_saying(language, "Ķirse *Đ*", "");
        assert_eq!(report.manifest, plain.manifest);
        for format in Format::written() {
            let bytes = render(&report, format).expect("writes");
            let found = read(&bytes, format).expect("reads");
            let before = read(&render(&plain, format).expect("writes"), format).expect("reads");
            assert!(is_as_written(&bytes, format, &found, &report), "{format}");
            assert_eq!(
                differences(&found, format, &report),
                [],
                "{format} {language}"
            );
            assert_eq!(found.unanchored, [], "{format} {language}");
            assert_eq!(found.missing, []);
            let quotes = |read: &verbatim_report::ReadBack| {
                let quotes = read.anchored.iter();
                let quotes = quotes.map(|quote| {
                    let (entry, setting) = (quote.entry.clone(), quote.setting.clone());
                    (entry, quote.shown.clone(), quote.full.clone(), setting)
                });
                quotes.collect::<Vec<_>>()
            };
            assert_eq!(quotes(&found), quotes(&before), "{format} {language}");
        }
    }
}

#[test]
fn text_formats_show_mark_maker_and_date() {
    let report = report_saying(ReportLanguage::Croatian, "Ķirse", "");
    for (format, expected) in [
        (
            Format::Html,
            "<p class=\"translation\" lang=\"hr\"><b>Prijevod (Ķirse, 3. svibnja 2026.)</b> =Sve *to* | čuvajmo &gt; „zajedno“ &amp; \
             &lt;b&gt;ķieģelis&lt;/b&gt;, perché no?</p>",
        ),
        (
            Format::Markdown,
            "*Prijevod (Ķirse, 3. svibnja 2026.):* \\=Sve \\*to\\* \\| čuvajmo",
        ),
        (Format::Csv, "translation,translation_by,translation_date"),
        (
            Format::Csv,
            ",\"'=Sve *to* | čuvajmo > „zajedno“ & <b>ķieģelis</b>",
        ),
        (Format::Json, "\"by\": \"Ķirse\""),
        (Format::Json, "\"date\": \"2026-05-03\""),
    ] {
        let text = sample::text(&report, format);
        assert!(text.contains(expected), "{format}: {expected}");
        assert!(!text.contains("never to be seen"), "{format}");
    }
    for format in Format::written().filter(|format| !sample::formats().contains(format)) {
        let bytes = render(&report, format).expect("writes");
        let text = words(&bytes, format);
        if format != Format::Xlsx {
            assert!(
                text.contains("Prijevod (Ķirse, 3. svibnja 2026.): =Sve *to* | čuvajmo"),
                "{format}: {text}"
            );
        }
    }
    // Where nothing is translated, tables have no columns for it.
    let plain = sample::text(&sample::report(), Format::Csv);
    assert!(!plain.contains("translation"));
}

#[test]
fn what_others_say_of_a_quote_is_not_held_against_it_and_its_words_are() {
    for &language in ReportLanguage::ALL {
        let present = report_saying(language, "Ķirse", "");
        let others = [
            sample::report_in(language),
            report_saying(language, "Somebody else", ""),
            report_saying(language, "Ķirse", " Corrected!"),
        ];
        for format in Format::written() {
            for (n, other) in others.iter().enumerate() {
                let found = read(&render(other, format).expect("writes"), format).expect("reads");
                assert_eq!(
                    differences(&found, format, &present),
                    [],
                    "{format} {language} {n}"
                );
            }
            let mut altered = present.clone();
            let quote = (altered.priorities[0].quotes.iter_mut())
                .find(|quote| quote.translation.is_some())
                .expect("a translated quote");
            let (anchor, before) = (quote.anchor.clone(), collapse(quote.printed()));
            quote.text = quote.text.replacen('a', "e", 1);
            let found = read(&render(&altered, format).expect("writes"), format).expect("reads");
            let shown = found
                .anchored
                .iter()
                .find(|quote| quote.entry.anchor == anchor);
            assert_ne!(
                shown.expect("it is there").shown,
                before,
                "{format} {language}"
            );
            // Only what is marked as a translation passes for one.
            let mut claimed = present.clone();
            claimed.priorities[0]
                .notes
                .push("5000 people said so.".to_owned());
            let found = read(&render(&claimed, format).expect("writes"), format).expect("reads");
            if format != Format::Csv {
                assert_ne!(
                    differences(&found, format, &present),
                    [],
                    "{format} {language}"
                );
            }
        }
    }
}

#[test]
fn a_translation_that_hides_its_mark_or_plays_the_quote_is_found() {
    let report = report_saying(ReportLanguage::English, "Ann", "");
    let wrong = |text: &str, format: Format| {
        let found = read(text.as_bytes(), format).expect("reads");
        found.unanchored.len() + differences(&found, format, &report).len()
    };
    let html = sample::text(&report, Format::Html);
    let markdown = sample::text(&report, Format::Markdown);
    assert_eq!(
        (
            wrong(&html, Format::Html),
            wrong(&markdown, Format::Markdown)
        ),
        (0, 0)
    );
    for (from, to) in [
        ("<b>Translation (Ann, 3 May 2026)</b> Why", "Why"),
        (
            "<p class=\"translation\" lang=\"en\"><b>",
            "<p class=\"translation\" hidden lang=\"en\"><b>",
        ),
        (
            "<p class=\"translation\" lang=\"en\"><b>Translation (Ann, 3 May 2026)</b> Why",
            "<blockquote>Why",
        ),
    ] {
        assert!(html.contains(from), "{from}");
        assert_ne!(wrong(&html.replacen(from, to, 1), Format::Html), 0, "{to}");
    }
    for (from, to) in [
        ("*Translation (Ann, 3 May 2026):* Why", "Why"),
        ("*Translation (Ann, 3 May 2026):* Why", "> Why"),
    ] {
        assert!(markdown.contains(from), "{from}");
        assert_ne!(
            wrong(&markdown.replacen(from, to, 1), Format::Markdown),
            0,
            "{to}"
        );
    }
}

#[test]
fn names_are_masked_in_translations_too() {
    let report = report_saying(ReportLanguage::English, "Ann", " Ask Ana.");
    let masked = report.clone().masked(&|words, place| {
        let is_translation = place.language == Some(LanguageTag::EN);
        (words.contains("Ana") && is_translation).then(|| words.replace("Ana", "[Zrinka]"))
    });
    let texts: Vec<&str> = (masked.all_quotes())
        .filter_map(|quote| Some(quote.translation.as_ref()?.text.as_str()))
        .collect();
    assert!(
        !texts.is_empty() && texts.iter().all(|text| text.ends_with(" Ask [Zrinka].")),
        "{texts:?}"
    );
    for format in Format::written() {
        let found = read(&render(&masked, format).expect("writes"), format).expect("reads");
        let wrong = differences(&found, format, &report);
        assert_eq!(wrong, [], "{format}: without the key");
    }
}
