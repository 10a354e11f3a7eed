//! Who may be quoted and named (section 8 of the design), in every format.

mod sample;

use verbatim_model::consent::Consent;
use verbatim_report::{Format, QuoteView};

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
    assert_eq!((asked[1].quotes.len(), asked[1].not_printed), (0, 1));
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
