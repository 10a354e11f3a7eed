//! What may not be printed yet, what stands in its place, and what would tell who somebody is: in outputs, in `verify`, and
//! in `privacy check`.

use std::fs;
use std::path::Path;

use crate::support::{Study, consent, role};
use verbatim_engine::{
    CodeChoice, EngineError, LeakRow, LessonRequest, LinkRequest, MatrixCells, NewCode,
    NewPriority, NewValidation, OutputOptions, ParticipantChange, PracticeChange, QuoteRef,
    ReportFormat, ReportLanguage, ResultNumbers, SMALL_CELL,
};
use verbatim_model::coding::CodeKind;
use verbatim_model::consent::Consent;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::validation::{Outcome, ValidationMethod};

fn request(source: &str, start: usize, end: usize) -> LinkRequest {
    LinkRequest {
        kind: LinkKind::Supports,
        codings: Vec::new(),
        quotes: vec![QuoteRef {
            source: source.to_owned(),
            start,
            end,
        }],
        shown: None,
        paraphrase: None,
    }
}

/// A talk of which Ana's and Zara's words are linked.
fn study() -> Study {
    let mut study = Study::with_talk();
    for who in ["1", "2"] {
        study.set(who, role(Role::Participant));
        study.set(who, consent(Consent::ByName));
    }
    let new = NewPriority {
        claim: "Tržnica ostaje".to_owned(),
        key: Some("P1".to_owned()),
        ..NewPriority::default()
    };
    study.project.add_priority(&new).expect("added");
    for (start, end) in [(5, 27), (34, 52)] {
        (study.project)
            .link("P1", &request("fg.txt", start, end))
            .expect("linked");
    }
    study.project.end_batch();
    study
}

fn embargo(until: &str) -> ParticipantChange {
    ParticipantChange {
        embargo: Some(until.to_owned()),
        ..ParticipantChange::default()
    }
}

impl Study {
    fn report(&self, date: Option<&str>, name: &str) -> std::path::PathBuf {
        let format = ReportFormat::of_file_name(name).expect("a format");
        let options = OutputOptions {
            date,
            ..OutputOptions::default()
        };
        let bytes = (self.project)
            .report_with(format, ReportLanguage::English, &options)
            .expect("a report");
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).expect("written");
        path
    }

    fn failures(&self, path: &Path) -> Vec<String> {
        let verification = self.project.verify(&[path]).expect("verified");
        verification
            .failed
            .into_iter()
            .map(|failed| failed.reason)
            .collect()
    }
}

/// All that a file says.
fn said_in(path: &Path) -> String {
    let bytes = fs::read(path).expect("a file");
    let said = verbatim_ingest::all_said(&path.to_string_lossy(), &bytes).expect("read");
    said.into_iter().map(|said| said.text + "\n").collect()
}

fn kinds(rows: &[LeakRow]) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = rows.iter().map(|row| row.kind).collect();
    kinds.dedup();
    kinds
}

#[test]
fn an_embargo_is_kept_by_the_date_of_the_output_and_verified_by_it() {
    let mut study = study();
    let open = study.report(None, "before.md");
    study.set("1", embargo("2027-05-01"));
    assert_eq!(study.person("1").embargo.as_deref(), Some("2027-05-01"));
    let failures = study.failures(&open);
    assert!(
        failures
            .iter()
            .any(|reason| reason.contains("under embargo until 2027-05-01")),
        "{failures:?}"
    );
    for (date, name, printed) in [
        (None, "now.md", false),
        (Some("2027-04-30"), "april.html", false),
        (Some("2027-05-01"), "may.md", true),
        (Some("2027-05-01"), "may.html", true),
        (Some("2027-05-01"), "may.json", true),
    ] {
        let path = study.report(date, name);
        let text = fs::read_to_string(&path).expect("text");
        assert_eq!(text.contains("Tržnica ostaje javna."), printed, "{name}");
        assert_eq!(study.failures(&path), Vec::<String>::new(), "{name}");
    }
    let leaks = study.project.privacy_of_sources(None).expect("checked");
    assert!(
        leaks.iter().any(|row| row.kind == "missing paraphrase"),
        "{leaks:?}"
    );
    let file = study.folder.path().join("letter.txt");
    fs::write(&file, "Ana i Zara.\n").expect("written");
    let leaks = study
        .project
        .privacy_of_files(&[&file], None)
        .expect("checked");
    let named: Vec<_> = leaks
        .iter()
        .map(|row| (row.kind, row.text.as_str()))
        .collect();
    assert_eq!(named, [("name under embargo", "Ana")]);
    study.set("1", embargo(""));
    assert_eq!(study.person("1").embargo, None);
    assert_eq!(study.failures(&open), Vec::<String>::new());
    for wrong in ["2027", "2027-05", "2027-02-30", "soon"] {
        let error = (study.project).set_participant("1", None, &embargo(wrong));
        assert!(matches!(error, Err(EngineError::Usage { .. })), "{wrong}");
    }
}

#[test]
fn an_embargo_comes_in_by_a_sheet_in_four_languages() {
    for (head, value) in [
        ("embargo", "2027-05-01"),
        ("Embargo do", "1. 5. 2027."),
        ("Ne objavljivati prije", "1. svibnja 2027."),
        ("Embargo līdz", "2027. gada 1. maijs"),
        ("Embargo fino al", "1 maggio 2027"),
    ] {
        let mut study = study();
        let unmatched = study
            .sheet(&format!("label;{head}\nAna;{value}\n"))
            .expect("a sheet");
        assert_eq!(unmatched, Vec::<String>::new());
        let person = study.person("1");
        assert_eq!(person.embargo.as_deref(), Some("2027-05-01"), "{head}");
        assert!(person.attributes.is_empty(), "{head} is no attribute");
        study.undo();
        assert_eq!(study.person("1").embargo, None);
    }
    let error = study()
        .sheet("label,embargo\nAna,2027\n")
        .expect_err("no day");
    assert!(
        error
            .to_string()
            .contains("line 2, column `embargo` (B): `2027` is not a day"),
        "{error}"
    );
}

/// Where a quote may not be printed under a validation or a lesson, the researcher's words stand there, in every format.
#[test]
fn validations_and_lessons_have_paraphrases_too() {
    let mut study = study();
    study.set("1", consent(Consent::ParaphraseOnly));
    let new = NewValidation {
        key: Some("V1".to_owned()),
        priority: Some("P1".to_owned()),
        objective: None,
        session: "fg".to_owned(),
        wording: "Ostaje li tržnica?".to_owned(),
        method: Some(ValidationMethod::Discussion),
        numbers: ResultNumbers {
            outcome: Some(Outcome::Agreed),
            ..ResultNumbers::default()
        },
        note: None,
    };
    study.project.add_validation(&new).expect("put");
    let practice = PracticeChange {
        title: Some("Tržnica u Selu".to_owned()),
        ..PracticeChange::default()
    };
    (study.project.add_practice(Some("G1"), &practice)).expect("a case");
    let quotes = request("fg.txt", 5, 27).quotes;
    let lesson = |paraphrase: Option<&str>| LessonRequest {
        text: Some("Javno ostaje javno.".to_owned()),
        quotes: quotes.clone(),
        paraphrase: paraphrase.map(str::to_owned),
        ..LessonRequest::default()
    };
    (study
        .project
        .link_validation("V1", &request("fg.txt", 5, 27)))
    .expect("linked");
    study
        .project
        .set_lesson("G1", &lesson(None))
        .expect("taught");
    study.project.end_batch();
    let missing = |study: &Study| -> Vec<String> {
        let rows = study.project.privacy_of_sources(None).expect("checked");
        let rows = rows
            .into_iter()
            .filter(|row| row.kind == "missing paraphrase");
        rows.map(|row| row.text).collect()
    };
    assert_eq!(missing(&study), ["P1", "V1", "G1"]);

    let mut said = request("fg.txt", 5, 27);
    said.paraphrase = Some("Podržava je, kaže, čitava ulica.".to_owned());
    study
        .project
        .link_validation("V1", &said)
        .expect("linked again");
    study.project.end_batch();
    let one = LessonRequest {
        number: Some(1),
        ..lesson(Some("Učili su na tržnici."))
    };
    study.project.set_lesson("G1", &one).expect("taught again");
    study.project.end_batch();
    assert_eq!(missing(&study), ["P1"]);
    for name in ["r.html", "r.md", "r.docx", "r.xlsx", "r.csv", "r.json"] {
        let report = study.report(None, name);
        assert_eq!(study.failures(&report), Vec::<String>::new(), "{name}");
        let said = said_in(&report);
        for words in ["Podržava je, kaže, čitava ulica.", "Učili su na tržnici."] {
            assert!(said.contains(words), "{name}: {words}");
        }
        assert!(
            !said.contains("Tržnica ostaje javna"),
            "{name}: the words themselves"
        );
    }
}

#[test]
fn a_slip_in_the_head_of_consent_is_told() {
    for (head, meant) in [
        ("konzent", "consent"),
        ("piekrišanna", "piekrisana"),
        ("consennso", "consenso"),
        ("privolla", "privola"),
    ] {
        let mut study = study();
        let text = format!("label,{head}\nAna,no use\n");
        let outcome = (study.project)
            .import_participants("people.csv", text.as_bytes(), None)
            .expect("taken");
        let note = outcome.notes.iter().find(|note| note.contains(head));
        assert!(
            note.is_some_and(|note| note.contains(&format!("`{meant}`"))),
            "{:?}",
            outcome.notes
        );
    }
}

/// Words under embargo stand in no table either, and groups that few share are not told beside somebody's number.
#[test]
fn passages_of_a_matrix_go_by_embargo_and_small_cells() {
    let mut study = study();
    for (who, group) in [("1", "residents"), ("2", "mayor")] {
        let change = ParticipantChange {
            group: Some(group.to_owned()),
            ..ParticipantChange::default()
        };
        study.set(who, change);
    }
    study.set("1", embargo("2999-01-01"));
    let new = NewCode {
        name: "Market".to_owned(),
        language: LanguageTag::EN,
        kind: CodeKind::Code,
        parent: None,
        color: None,
    };
    let code = study.project.add_code(&new).expect("a code");
    for quote in [request("fg.txt", 5, 27), request("fg.txt", 34, 52)] {
        (study.project.add_coding(&code, &quote.quotes[0])).expect("coded");
    }
    study.project.end_batch();
    let cell = format!("{code},(total)").parse().expect("a cell");
    let choice = CodeChoice {
        small_cell: SMALL_CELL,
        ..CodeChoice::default()
    };
    let opened = (study.project)
        .opened_cell("session", &cell, false, &choice, &mut |_, _| {})
        .expect("opened");
    let told: Vec<_> = (opened.passages.iter())
        .map(|passage| (passage.words.as_deref(), passage.group.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (None, Some("other")),
            (Some("ko će to platiti?"), Some("other"))
        ]
    );
}

#[test]
fn a_paraphrase_is_set_changed_taken_away_and_undone() {
    let mut study = study();
    study.set("1", consent(Consent::ParaphraseOnly));
    let ids = (study.project.link("P1", &request("fg.txt", 5, 27))).expect("linked");
    let [id] = ids.as_slice() else {
        panic!("{ids:?}")
    };
    let notes = |study: &Study| {
        let report = study.report(None, "r.md");
        assert_eq!(study.failures(&report), Vec::<String>::new());
        fs::read_to_string(report).expect("text")
    };
    assert!(notes(&study).contains("A paraphrase is missing for 1 quote"));
    (study.project.paraphrase("P1", id, " Želi je za sve. ")).expect("said");
    study.project.end_batch();
    let text = notes(&study);
    assert!(
        text.contains("Paraphrase by the researcher Iva, no quote")
            && text.contains("Želi je za sve.")
    );
    let old = study.report(None, "old.md");
    let mut again = request("fg.txt", 5, 27);
    again.paraphrase = Some("Neka ostane.".to_owned());
    study.project.link("P1", &again).expect("linked again");
    study.project.end_batch();
    assert!(notes(&study).contains("Neka ostane."));
    assert!(
        !study.failures(&old).is_empty(),
        "verify knows the paraphrase"
    );
    study.undo();
    assert!(notes(&study).contains("Želi je za sve."));
    study.project.paraphrase("P1", id, "").expect("taken away");
    study.project.end_batch();
    assert!(notes(&study).contains("A paraphrase is missing"));
    assert!(study.project.paraphrase("P1", "no-such-link", "x").is_err());
    let mut two = request("fg.txt", 5, 27);
    two.quotes.extend(request("fg.txt", 34, 52).quotes);
    two.paraphrase = Some("x".to_owned());
    assert!(
        study.project.link("P1", &two).is_err(),
        "one paraphrase for two quotes"
    );
}

#[test]
fn values_that_few_share_are_found_in_files_and_put_together_in_matrices() {
    let mut study = Study::new();
    let said: String = (0..7)
        .map(|n| format!("Osoba{n}ica: Krov curi, kažem.\n"))
        .collect();
    let said: String = ["Ana", "Boris", "Cvita", "Đurđa", "Ema", "Filip", "Goran"]
        .iter()
        .zip(said.lines())
        .map(|(name, line)| format!("{name}: {}\n", line.split_once(": ").expect("words").1))
        .collect();
    study.import(&[("fg.txt", &said)], None);
    for n in 1..=7 {
        let group = match n {
            1..=3 => "poljoprivreda",
            4..=6 => "škola",
            _ => "gradonačelnik",
        };
        study.set(
            &n.to_string(),
            ParticipantChange {
                group: Some(group.to_owned()),
                role: Some(Role::Participant),
                ..ParticipantChange::default()
            },
        );
    }
    let codebook = "[codebook]\nkey = 'c'\nversion = '1'\nlanguages = ['hr']\n[[code]]\nkey = 'roof'\nkind = 'theme'\nname = { hr = 'Krov' }\n\
                    definition = { hr = 'Krovovi.' }\n[[code.rules]]\nlanguage = 'hr'\nquery = 'krov'\n";
    study
        .project
        .import_codebook("c.toml", codebook)
        .expect("imported");
    study.project.apply_rules(&mut |_, _| {}).expect("applied");
    let columns = |limit| {
        let choice = CodeChoice::default();
        let matrix = study
            .project
            .matrix(
                "group",
                MatrixCells::Speakers,
                &choice,
                limit,
                &mut |_, _| {},
            )
            .expect("a matrix");
        let columns: Vec<(String, usize)> = (matrix.columns.iter())
            .zip(&matrix.rows[0].cells)
            .map(|(column, cell)| (column.label.clone(), cell.map_or(0, |cell| cell.speakers)))
            .collect();
        (
            columns,
            matrix.small_cells.map(|cells| (cells.limit, cells.values)),
        )
    };
    let (all, none) = columns(0);
    assert_eq!((all.len(), none), (3, None));
    let (coarse, told) = columns(SMALL_CELL);
    assert_eq!(told, Some((3, 2)));
    let mut people: Vec<usize> = coarse.iter().map(|(_, n)| *n).collect();
    people.sort_unstable();
    assert_eq!(people, [3, 4], "{coarse:?}");
    assert!(coarse.iter().any(|(label, n)| label == "other" && *n == 4));

    let file = study.folder.path().join("letter.txt");
    fs::write(
        &file,
        "P7 · gradonačelnik · fg (turn 7)\nKaže škola i gradonačelnik s njom.\n",
    )
    .expect("written");
    let leaks = study
        .project
        .privacy_of_files(&[&file], None)
        .expect("checked");
    let cells: Vec<&str> = (leaks.iter())
        .filter(|row| row.kind == "small cell")
        .map(|row| row.text.as_str())
        .collect();
    assert_eq!(cells, ["group: gradonačelnik"], "{leaks:?}");
}

#[test]
fn a_key_of_pseudonyms_in_the_project_or_beside_a_report_is_found() {
    let study = study();
    let report = study.report(None, "out.md");
    let clean = study
        .project
        .privacy_of_files(&[&report], None)
        .expect("checked");
    assert!(!kinds(&clean).contains(&"key of pseudonyms"), "{clean:?}");
    let beside = study.folder.path().join("tajno.csv");
    fs::write(&beside, "Ime;Pseudonim\nAna;Zrinka\n").expect("written");
    let inside = study.project.folder().join("key.toml");
    fs::write(&inside, "\"Ana\" = \"Zrinka\"\n").expect("written");
    for (name, text) in [
        ("settings.toml", "theme = \"dark\"\n"),
        ("people.csv", "label,role\nAna,expert\n"),
    ] {
        fs::write(study.folder.path().join(name), text).expect("written");
    }
    let found = study
        .project
        .privacy_of_files(&[&report], None)
        .expect("checked");
    let keys: Vec<&str> = (found.iter())
        .filter(|row| row.kind == "key of pseudonyms")
        .map(|row| row.text.as_str())
        .collect();
    assert_eq!(keys, ["tajno.csv", "key.toml"]);
    let of_project = study.project.privacy_of_sources(None).expect("checked");
    assert!(
        of_project
            .iter()
            .any(|row| row.kind == "key of pseudonyms" && row.text == "key.toml")
    );
}
