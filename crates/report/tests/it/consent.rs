//! Who may be quoted and named (section 8 of the design), in every format.

use crate::sample;
use std::collections::BTreeSet;

use verbatim_model::consent::Consent;
use verbatim_model::term::Term as _;
use verbatim_report::{
    Format, Paraphrase, QuoteView, ReportLanguage, differences, is_as_written, read,
};

fn quotes() -> Vec<QuoteView> {
    let report = sample::report();
    report
        .priorities
        .into_iter()
        .flat_map(|p| p.quotes)
        .collect()
}

fn quote_of(participant: &str) -> QuoteView {
    quotes()
        .into_iter()
        .find(|quote| quote.place.participant.as_deref() == Some(participant))
        .expect("quoted")
}

#[test]
fn people_are_called_what_they_allowed() {
    let by_number = quote_of("P1").place;
    assert_eq!(
        (by_number.speaker.as_deref(), by_number.name),
        (Some("P1"), None)
    );
    let by_name = quote_of("P2").place;
    assert_eq!(by_name.speaker.as_deref(), Some("Boris"));
    assert_eq!(by_name.name.as_deref(), Some("Boris Prezime"));
    let not_recorded = quote_of("P3").place;
    assert_eq!(not_recorded.speaker.as_deref(), Some("P3"));
    assert_eq!(not_recorded.consent, Some(Consent::NotRecorded));
    let code = quote_of("P11").place;
    assert_eq!(code.speaker.as_deref(), Some("P11"));
    let nobody = quotes()
        .into_iter()
        .find(|quote| quote.text == "Tako je!")
        .expect("quoted")
        .place;
    assert_eq!(
        (nobody.speaker.as_deref(), nobody.participant),
        (Some("Svi"), None)
    );
}

#[test]
fn nothing_is_printed_that_was_not_allowed() {
    for &format in sample::formats() {
        let text = sample::text(&sample::report(), format);
        for kept in [
            "Tirgus pieder", // paraphrase only
            "Pārdot",        // no use
            "Kome treba",    // moderator, and context
            "P8",            // refused any use
            "Ana",
            "Čedo",
            "Jānis",
            "Ieva",
            "Pēteris",
            "Zdenka",
            "Vera",
        ] {
            assert!(!text.contains(kept), "{kept} in {format}");
        }
        for printed in ["Boris Prezime", "Giulia Prezime", "P4", "left out"] {
            let in_table = format == Format::Csv && matches!(printed, "P4" | "left out");
            assert!(in_table || text.contains(printed), "{printed} in {format}");
        }
    }
}

#[test]
fn paraphrase_only_is_counted_and_said() {
    let report = sample::report();
    let priority = &report.priorities[2];
    assert_eq!(priority.evidence.supports.speakers.n, 1);
    assert_eq!(priority.quotes, []);
    assert_eq!(priority.not_printed[0].reason, Consent::ParaphraseOnly);
    let note = "1 quote counted and not printed: paraphrase only.";
    assert!(
        priority.notes.iter().any(|n| n == note),
        "{:?}",
        priority.notes
    );
}

#[test]
fn a_missing_consent_is_flagged_in_the_text() {
    for format in [Format::Html, Format::Markdown, Format::Csv, Format::Json] {
        let text = sample::text(&sample::report(), format);
        assert!(
            text.contains("not-recorded") || text.contains("consent not recorded"),
            "{format}"
        );
    }
}

#[test]
fn a_shortened_form_is_used_only_where_it_is_one() {
    let shown = quote_of("P1").shown;
    assert_eq!(
        shown.as_deref(),
        Some("=Tržnica *mora* ostati naša, […] Pa _tko_ bi je čuvao […]")
    );
    let contradicting = quotes()
        .into_iter()
        .find(|quote| quote.text == "`Novca` nema.");
    assert_eq!(contradicting.expect("quoted").shown, None);
}

#[test]
fn anchors_count_by_source_and_position_and_are_shared() {
    let report = sample::report();
    let anchors: Vec<_> = report
        .manifest
        .iter()
        .map(|entry| (entry.anchor.as_str(), entry.source.as_str(), entry.times))
        .collect();
    assert_eq!(
        anchors,
        [
            ("Q1", "case.txt", 2),
            ("Q2", "fg-hr.txt", 1),
            ("Q3", "fg-hr.txt", 3),
            ("Q4", "fg-hr.txt", 4),
            ("Q5", "fg-hr.txt", 1),
            ("Q6", "fg-lv.txt", 1),
            ("Q7", "int-hr.txt", 1),
            ("Q8", "int-hr.txt", 1),
            ("Q9", "it-lab.txt", 2),
            ("Q10", "it-lab.txt", 1),
        ]
    );
}

#[test]
fn what_is_left_out_is_told_unless_it_was_refused() {
    let report = sample::report();
    let notes = |at: usize| report.priorities[at].notes.join("\n");
    assert!(notes(1).contains("1 linked passage is left out, from outside of the territories"));
    let none = notes(3);
    for told in [
        "1 linked passage was said by moderators or observers and not counted.",
        "1 linked passage holds no speech, only a label, a time, a note or white space: not counted.",
    ] {
        assert!(none.contains(told), "{none}");
    }
    // Neither the one who refused nor the link of context.
    assert_eq!(none.matches("linked passage").count(), 2, "{none}");
}

/// What people said when they were asked, what speaks to objectives and what cases teach go by consent like evidence.
#[test]
fn the_other_chapters_print_what_is_allowed() {
    let report = sample::report();
    let asked = &report.validations;
    // A moderator's words are no evidence; who refused is not even told of.
    assert_eq!(asked[0].quotes.len(), 2);
    assert_eq!((asked[1].quotes.len(), asked[1].not_printed.len()), (0, 1));
    let page = &report.objective_pages[0];
    assert_eq!((page.quotes.len(), page.more_quotes), (2, 1));
    assert_eq!(page.speakers, ["P1", "P2", "P5"]);
    assert_eq!(page.accepted.speakers.of, Some(8));
    assert_eq!(
        (page.accepted.mentions.n, page.suggested.mentions.n),
        (3, 1)
    );
    for quote in report.all_quotes() {
        let consent = quote.place.consent;
        assert!(
            consent.is_none_or(Consent::allows_quote),
            "{}",
            quote.anchor
        );
    }
}
/// Who said “Tirgus pieder mums visiem”, and allowed a paraphrase only.
const PARAPHRASED: &str = "P5";

#[test]
fn an_embargo_ends_with_its_day_and_is_told_until_then() {
    for (date, waits) in [
        ("2026-11-22", true),
        ("2027-05", true),
        ("2027-04-30", true),
        ("2027-05-01", false),
        ("2028-01-01", false),
    ] {
        for language in ReportLanguage::ALL {
            let report = sample::report_with(*language, |material, study| {
                let boris = study.names.iter().find(|(name, _)| name == "Boris");
                let id = boris.expect("in the study").1;
                material.embargoes.insert(id, "2027-05-01".to_owned());
                material.date = date.to_owned();
            });
            let printed = report
                .priorities
                .iter()
                .flat_map(|priority| &priority.quotes)
                .any(|quote| quote.place.participant.as_deref() == Some("P2"));
            assert_eq!(printed, !waits, "{date}");
            // What is counted does not change.
            assert_eq!(
                report.priorities[0].evidence,
                sample::report().priorities[0].evidence
            );
            let told: Vec<&String> = (report.priorities[0].notes.iter())
                .filter(|note| note.contains("2027"))
                .collect();
            assert_eq!(told.len(), usize::from(waits), "{told:?}");
            for &format in sample::formats() {
                let text = sample::text(&report, format);
                assert_eq!(text.contains("tko će platiti"), !waits, "{format} {date}");
            }
        }
    }
}

#[test]
fn a_paraphrase_stands_for_the_quote_and_is_marked() {
    for (language, marked, missing) in [
        (
            ReportLanguage::English,
            "Paraphrase by the researcher Iva, no quote (supporting; P5, fg-lv.txt, turn 1): ",
            "A paraphrase is missing",
        ),
        (
            ReportLanguage::Croatian,
            "Parafraza istraživača Iva, nije navod (",
            "Nedostaje parafraza",
        ),
        (
            ReportLanguage::Latvian,
            "Pētnieka Iva pārstāsts, nav citāts (",
            "Trūkst pārstāsta",
        ),
        (
            ReportLanguage::Italian,
            "Parafrasi di chi ricerca, Iva, non è una citazione (",
            "Manca la parafrasi",
        ),
    ] {
        let words = "Tirgus ir kopīgs, viņa uzskata.";
        let report = sample::report_with(language, |material, _| {
            let links: Vec<_> = (material.priorities.iter())
                .flat_map(|priority| &priority.evidence.quotes)
                .flat_map(|quote| quote.links.clone())
                .collect();
            // Of all links: where words may be printed, they are.
            for link in links {
                let text = words.to_owned();
                let by = "Iva".to_owned();
                material.paraphrases.insert(link, Paraphrase { text, by });
            }
        });
        for format in [Format::Xlsx, Format::Docx] {
            let bytes = verbatim_report::render(&report, format).expect("writes");
            let read = read(&bytes, format).expect("reads");
            assert!(is_as_written(&bytes, format, &read, &report), "{format}");
            assert_eq!(differences(&read, format, &report), [], "{format}");
            assert_eq!(read.unanchored, [], "{format}");
            let said = read
                .blocks
                .iter()
                .filter(|block| block.text.contains(words));
            assert!(said.count() > 0, "{format}");
        }
        let not_printed = &report.priorities[2].not_printed[0];
        assert_eq!(not_printed.place.participant.as_deref(), Some(PARAPHRASED));
        let notes = report.priorities[2].notes.join("\n");
        assert!(notes.contains(marked) && notes.ends_with(words), "{notes}");
        let lacking = sample::report_in(language).priorities[2].notes.join("\n");
        assert!(
            lacking.contains(missing) && !notes.contains(missing),
            "{lacking}"
        );
        for &format in sample::formats() {
            let text = sample::text(&report, format);
            assert_eq!(
                text.matches(words).count(),
                match format {
                    // Under two priorities and a validation; in CSV in the rows alone.
                    Format::Csv => 3,
                    // Of a priority in the notes and beside the place.
                    Format::Json => 5,
                    _ => 3,
                },
                "{format}"
            );
            let read = read(text.as_bytes(), format).expect("reads");
            assert!(
                is_as_written(text.as_bytes(), format, &read, &report),
                "{format}"
            );
            // Nor is it taken for a quote that leads nowhere.
            assert_eq!(read.unanchored, [], "{format}");
            // A paraphrase that somebody altered is found.
            if format != Format::Csv {
                let altered = text.replace("kopīgs, viņa", "viņai, nevis kopīgs");
                let read = verbatim_report::read(altered.as_bytes(), format).expect("reads");
                assert_ne!(differences(&read, format, &report), [], "{format}");
            }
        }
    }
}

#[test]
fn what_few_people_share_is_shown_as_other_and_that_is_said() {
    for (language, other) in [
        (ReportLanguage::English, "other"),
        (ReportLanguage::Croatian, "ostalo"),
        (ReportLanguage::Latvian, "cits"),
        (ReportLanguage::Italian, "altro"),
    ] {
        let report = sample::report_with(language, |material, _| material.small_cell = 3);
        let groups: BTreeSet<&str> = (report.priorities.iter())
            .flat_map(|priority| &priority.quotes)
            .filter_map(|quote| quote.place.group.as_deref())
            .collect();
        assert!(groups.contains(other), "{groups:?}");
        let method = report.method.last().expect("a paragraph");
        assert!(method.contains(other) && method.contains('3'), "{method}");
        assert_eq!(
            report.method.len(),
            sample::report_in(language).method.len() + 1,
            "nothing is said where nothing is hidden"
        );
    }
    let report = sample::report_with(ReportLanguage::English, |material, _| {
        material.small_cell = 99
    });
    for quote in report
        .priorities
        .iter()
        .flat_map(|priority| &priority.quotes)
    {
        let group = quote
            .place
            .group
            .as_deref()
            .filter(|_| quote.place.participant.is_some());
        assert!(group.is_none_or(|group| group == "other"), "{group:?}");
        assert!(quote.attributes.values().all(|value| value == "other"));
    }
    let loudest = report.priorities[0].loudest.group.as_ref();
    assert!(
        loudest.is_none_or(|share| share.name == "other"),
        "{loudest:?}"
    );
}
