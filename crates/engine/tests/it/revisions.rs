//! Corrected transcripts: where passages go, what is reported, and that one undo takes it back.

use std::fs;

use crate::support::Study;
use verbatim_engine::{
    CodingFilter, EngineError, ImportOptions, ImportStatus, LanguageChoice, LinkRequest,
    NewPriority, PlaceRequest, QuoteRef, RevisionOptions, RevisionRow, RevisionStatus, Told,
};
use verbatim_model::coding::MemoTarget;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::priority::LinkKind;

const OLD: &str = "Ana: Tržnica 👩‍🌾 ostaje javna.\nMāra: Nauda ē\u{328}da nav galvenais šeit.\nAna: Zadrga je dobra za grad.\nMāra: Tirgus paliek mums.\n";

/// The place of words in the text in force.
fn quote(study: &Study, words: &str) -> QuoteRef {
    let text = study.project.text("fg.txt").expect("a text");
    let at = text.find(words).expect("in the text");
    let start = text[..at].chars().count();
    QuoteRef {
        source: "fg.txt".to_owned(),
        start,
        end: start + words.chars().count(),
    }
}

/// A study in which four quotes are linked, and one has a memo.
fn study() -> Study {
    let mut study = Study::new();
    study.import(&[("fg.txt", OLD)], None);
    let new = NewPriority {
        claim: "Tržnica ostaje javna.".to_owned(),
        ..NewPriority::default()
    };
    study.project.add_priority(&new).expect("a priority");
    study.project.end_batch();
    for words in [
        "Tržnica 👩‍🌾 ostaje javna",
        "nav galvenais šeit",
        "Zadrga je dobra",
        "Tirgus paliek mums",
    ] {
        let request = LinkRequest {
            paraphrase: None,
            kind: LinkKind::Supports,
            codings: Vec::new(),
            quotes: vec![quote(&study, words)],
            shown: None,
        };
        study.project.link("P1", &request).expect("linked");
        study.project.end_batch();
    }
    let place = quote(&study, "Tirgus paliek mums");
    let target = format!("fg.txt:{}-{}", place.start, place.end);
    study
        .project
        .add_memo(MemoTarget::Source, Some(&target), "Par tirgu")
        .expect("a memo");
    study.project.end_batch();
    study
}

fn revise(study: &mut Study, text: &str, dry_run: bool) -> RevisionRow {
    let path = study.folder.path().join("ispravljeno.txt");
    fs::write(&path, text).expect("written");
    let options = RevisionOptions {
        dry_run,
        ..RevisionOptions::default()
    };
    let row = (study.project.revise_source("fg.txt", &path, &options)).expect("revised");
    study.project.end_batch();
    row
}

fn quotes(study: &Study) -> Vec<String> {
    let trace = study.project.trace("P1").expect("a trace");
    trace.links.into_iter().map(|link| link.quote).collect()
}

fn all(study: &Study) -> String {
    format!(
        "{}\n{}\n{:?}\n{:?}\n{:?}",
        study.rows(),
        study.state(),
        study.project.trace("P1").expect("a trace"),
        study
            .project
            .codings(&CodingFilter::default())
            .expect("codings"),
        study.project.unplaced().expect("unplaced"),
    )
}

fn assert_whole(study: &Study) {
    let verification = study.project.verify(&[]).expect("verified");
    assert_eq!(verification.failed, []);
}

#[test]
fn passages_go_where_their_words_are_and_nothing_is_lost() {
    let mut study = study();
    let original = study.project.original("fg.txt").expect("bytes");
    let before = all(&study);
    // The study has every line twice; the links stand in the first ones.
    let new = OLD
        .replace("Ana: Tržnica", "Ana: Pa čujte, Tržnica")
        .replace("Zadrga", "Zadruga")
        .replace("Tirgus paliek mums.", "Jā.")
        + "Ivo: Došao sam kasnije.\n"
        + OLD.replace("Tirgus paliek mums.", "Nē.").as_str();
    let foreseen = revise(&mut study, &new, true);
    assert_eq!(all(&study), before, "a dry run changes nothing");
    let row = revise(&mut study, &new, false);
    assert_eq!(row, foreseen);
    assert_eq!(row.status, RevisionStatus::Revised);
    assert_eq!((row.kept, row.changed, row.unplaced), (2, 1, 2), "{row:?}");
    assert_eq!(
        quotes(&study),
        [
            "Tržnica 👩‍🌾 ostaje javna",
            "nav galvenais šeit",
            "Zadruga je dobra"
        ]
    );
    let unplaced = study.project.unplaced().expect("unplaced");
    let listed: Vec<(&str, &str)> = (unplaced.iter())
        .map(|row| (row.what, row.quote.as_str()))
        .collect();
    assert_eq!(
        listed,
        [
            ("link", "Tirgus paliek mums"),
            ("memo", "Tirgus paliek mums")
        ]
    );
    assert!(study.labels().contains(&"fg/Ivo=3".to_owned()));
    let figures = &study.project.evidence(Some("P1")).expect("evidence")[0];
    assert!(
        format!("{:?}", figures.flags).contains("Stale"),
        "{:?}",
        figures.flags
    );
    assert_whole(&study);
    let after = all(&study);
    study.undo();
    assert_eq!(all(&study), before);
    assert_eq!(study.project.original("fg.txt").expect("bytes"), original);
    assert_whole(&study);
    study.project.redo().expect("redone");
    study.project.end_batch();
    assert_eq!(all(&study), after);
    assert_whole(&study);
    // With the words back, what waited is placed again.
    let back = String::from_utf8(original).expect("UTF-8");
    let row = revise(&mut study, &back, false);
    assert_eq!(row.unplaced, 0, "{row:?}");
    assert_eq!(quotes(&study).len(), 4);
    assert_eq!(study.project.unplaced().expect("unplaced"), []);
    assert_whole(&study);
}

#[test]
fn what_has_no_place_is_put_where_a_person_says_and_nothing_else_moves() {
    let mut study = study();
    let choice = LanguageChoice::In(LanguageTag::LV);
    (study.project.set_turn_languages("fg.txt", choice, &[4])).expect("a language");
    study.project.end_batch();
    let new = OLD.replace("Tirgus paliek mums.", "Jā, pie  mums\u{a0}tirgus.");
    revise(
        &mut study,
        &(new.clone() + &OLD.replace("Tirgus paliek mums.", "Nē.")),
        false,
    );
    let waiting = study.project.unplaced().expect("unplaced");
    let what: Vec<&str> = waiting.iter().map(|row| row.what).collect();
    assert_eq!(what.len(), 3, "{what:?}");
    let ids: Vec<String> = waiting.iter().map(|row| row.id.clone()).collect();
    let counted = |study: &Study| study.project.sources().expect("sources")[0].unplaced;
    assert_eq!(counted(&study), 3);
    let verification = study.project.verify(&[]).expect("verified");
    assert_eq!(verification.unplaced[0].unplaced, 3);
    assert_eq!(verification.failed, [], "that is no failure");
    let before = all(&study);
    let at = |quote: Option<&str>, turn| PlaceRequest {
        quote: quote.map(str::to_owned),
        turn,
        place: None,
    };
    for (ids, request) in [
        (&ids[..1], at(Some("Ovo nije nitko rekao."), None)),
        // In both copies of the talk.
        (&ids[..1], at(Some("nav galvenais"), None)),
        (&ids[..1], at(Some("nav galvenais"), Some(1))),
        (&ids[..1], at(None, Some(99))),
        (&ids[..1], at(None, None)),
        (&["nema".to_owned()][..], at(None, Some(1))),
        (&[String::new()][..], at(None, Some(1))),
    ] {
        let error = study.project.place_unplaced(ids, &request);
        let error = error.expect_err("it leads nowhere");
        assert!(error.hint().is_some(), "{error}");
        assert_eq!(all(&study), before);
    }
    // Each passage once, with all that stood on it, and where its words may be now.
    let passages = study.project.unplaced_in("fg.txt").expect("passages");
    let things: Vec<&str> = (passages.iter())
        .flat_map(|passage| passage.things.iter().map(|thing| thing.what))
        .collect();
    assert_eq!(things.len(), 3, "{passages:?}");
    let text = study.project.text("fg.txt").expect("the text");
    let pointed = |place: verbatim_model::text::CodePointSpan| -> String {
        (text.chars().skip(place.start))
            .take(place.end - place.start)
            .collect()
    };
    assert!(
        passages
            .iter()
            .all(|passage| pointed(passage.suggestion).contains("pie  mums\u{a0}tirgus.")),
        "{passages:?}"
    );
    // A person may point at the place.
    let nowhere = PlaceRequest {
        place: Some(verbatim_model::text::CodePointSpan {
            start: 3,
            end: 9_999,
        }),
        ..PlaceRequest::default()
    };
    let error = study.project.place_unplaced(&ids, &nowhere);
    assert!(error.expect_err("past the end").hint().is_some());
    let here = PlaceRequest {
        place: Some(passages[0].suggestion),
        ..PlaceRequest::default()
    };
    let placed = (study.project.place_unplaced(&ids, &here)).expect("placed");
    study.project.end_batch();
    assert!(
        (placed.iter()).all(|row| row.quote == pointed(passages[0].suggestion)),
        "{placed:?}"
    );
    assert_eq!(counted(&study), 0);
    study.undo();
    assert_eq!(all(&study), before);
    let request = at(Some("pie mums\ttirgus."), None);
    let placed = (study.project.place_unplaced(&ids, &request)).expect("placed");
    study.project.end_batch();
    assert!(placed.iter().all(|row| row.turn == Some(4)), "{placed:?}");
    assert!(
        (placed.iter()).all(|row| row.quote == "pie  mums\u{a0}tirgus."),
        "{placed:?}"
    );
    assert_eq!(study.project.unplaced().expect("unplaced"), []);
    assert_eq!(counted(&study), 0);
    assert!(quotes(&study).contains(&"pie  mums\u{a0}tirgus.".to_owned()));
    assert_whole(&study);
    study.undo();
    assert_eq!(all(&study), before);
    study.project.redo().expect("redone");
    study.project.end_batch();
    assert_eq!(counted(&study), 0);
    study.undo();
    // Whoever does not want it any more gives it up; the rest stays.
    let gone = study.project.drop_unplaced(&ids).expect("given up");
    study.project.end_batch();
    assert_eq!((gone, counted(&study)), (3, 0));
    assert_eq!(quotes(&study).len(), 3);
    assert_whole(&study);
    study.undo();
    assert_eq!(all(&study), before);
}

#[test]
fn a_coding_that_carries_a_link_is_not_given_up_without_it() {
    let mut study = study();
    let codebook = r#"[codebook]
key = "k"
version = "1"
languages = ["hr"]
[[code]]
key = "tirgus"
kind = "code"
name = { hr = "Tirgus" }
"#;
    (study.project)
        .import_codebook("k.toml", codebook)
        .expect("a codebook");
    study.project.end_batch();
    let place = quote(&study, "galvenais šeit");
    let coding = study.project.add_coding("tirgus", &place).expect("coded");
    study.project.end_batch();
    let request = LinkRequest {
        paraphrase: None,
        kind: LinkKind::Context,
        codings: vec![coding.clone()],
        quotes: Vec::new(),
        shown: None,
    };
    let link = study
        .project
        .link("P1", &request)
        .expect("linked")
        .remove(0);
    study.project.end_batch();
    revise(
        &mut study,
        &OLD.replace("Nauda ē\u{328}da nav galvenais šeit", "Jā")
            .repeat(2),
        false,
    );
    let before = all(&study);
    let error = (study.project.drop_unplaced(std::slice::from_ref(&coding)))
        .expect_err("a priority rests on it");
    assert!(error.hint().is_some_and(|hint| hint.contains(&link)));
    assert_eq!(all(&study), before);
    let ids = [coding.clone(), link];
    assert_eq!(study.project.drop_unplaced(&ids).expect("given up"), 2);
    study.project.end_batch();
    assert_whole(&study);
    study.undo();
    assert_eq!(all(&study), before);
    // The same coding is not made twice.
    let words = quote(&study, "Tirgus paliek");
    study.project.add_coding("tirgus", &words).expect("coded");
    study.project.end_batch();
    let request = PlaceRequest {
        quote: Some("Tirgus paliek".to_owned()),
        turn: Some(4),
        place: None,
    };
    (study.project.place_unplaced(&[coding], &request)).expect_err("it is there");
}

#[test]
fn revisions_are_listed_by_what_is_in_force() {
    let mut study = study();
    let numbers = |study: &Study| -> Vec<(usize, bool, String, usize, usize, usize)> {
        let rows = (study.project.source_revisions("fg.txt")).expect("revisions");
        (rows.into_iter())
            .map(|row| {
                let (stale, unplaced) = (row.stale, row.unplaced);
                (
                    row.number,
                    row.current,
                    row.kind,
                    row.turns,
                    stale,
                    unplaced,
                )
            })
            .collect()
    };
    let first = (1, true, "import".to_owned(), 8, 0, 0);
    assert_eq!(numbers(&study), std::slice::from_ref(&first));
    let new = OLD.replace("Tirgus paliek mums.", "Jā.") + "Ivo: Da.\n";
    revise(&mut study, &new.repeat(2), false);
    let was = (1, false, "import".to_owned(), 8, 0, 2);
    let second = (2, true, "source-revise".to_owned(), 10, 0, 0);
    assert_eq!(numbers(&study), [was, second.clone()]);
    revise(&mut study, &OLD.repeat(2), false);
    let rows = numbers(&study);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[2], (3, true, "source-revise".to_owned(), 8, 0, 0));
    study.undo();
    assert_eq!(numbers(&study)[1], second);
    study.undo();
    assert_eq!(numbers(&study), [first]);
    study.project.redo().expect("redone");
    study.project.end_batch();
    assert_eq!(numbers(&study)[1], second);
    study
        .project
        .source_revisions("nema.txt")
        .expect_err("none");
}

#[test]
fn what_was_said_at_the_import_and_what_lay_beside_holds_for_later_readings() {
    let mut study = Study::new();
    let folder = study.folder.path().join("tei");
    fs::create_dir_all(&folder).expect("a folder");
    let root = r#"<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson>
        <person xml:id="KovačAna"><persName><surname>Kovač</surname><forename>Ana</forename></persName></person>
        </listPerson></particDesc></profileDesc></teiHeader></teiCorpus>"#;
    let talk = |words: &str| {
        format!(
            r##"<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div><u who="#KovačAna"><seg>{words}</seg></u></div></body></text></TEI>"##
        )
    };
    fs::write(folder.join("Korpus-HR.xml"), root).expect("written");
    let path = folder.join("Korpus-HR_S1.xml");
    fs::write(&path, talk("Tržnica ostaje javna.")).expect("written");
    let sheet = study.folder.path().join("anketa.csv");
    let answers = |words: &str| {
        let text = format!("sudionik;kaže\nAna;{words}\nIvo;Tko će platiti?\n");
        // In windows-1250.
        let byte = |c| match c {
            'Š' => 0x8a,
            'ž' => 0x9e,
            'ć' => 0xe6,
            c => u8::try_from(c).expect("a plain letter"),
        };
        text.chars().map(byte).collect::<Vec<u8>>()
    };
    fs::write(&sheet, answers("Škola ostaje.")).expect("written");
    (study.import_paths(std::slice::from_ref(&folder), &ImportOptions::default()))
        .expect("imported");
    let told = ImportOptions {
        told: Told {
            language: Some(LanguageTag::LV),
            encoding: Some("windows-1250".to_owned()),
            columns: Some("speaker=A,text=B".parse().expect("columns")),
            ..Told::default()
        },
        ..ImportOptions::default()
    };
    (study.import_paths(std::slice::from_ref(&sheet), &told)).expect("imported");
    let before = study.rows();
    fs::remove_file(folder.join("Korpus-HR.xml")).expect("removed");
    let reread = |study: &mut Study, options: &RevisionOptions| {
        let rows = (study.project).reread_sources(&[], options, &mut |_, _| {});
        study.project.end_batch();
        rows.expect("read")
    };
    for row in reread(&mut study, &RevisionOptions::default()) {
        assert_eq!(row.status, RevisionStatus::Unchanged, "{row:?}");
    }
    assert_eq!(study.rows(), before);
    // A corrected file needs none of it to be said again.
    fs::write(&path, talk("Tržnica ostaje javna i naša.")).expect("written");
    fs::write(&sheet, answers("Škola ostaje otvorena.")).expect("written");
    let options = ImportOptions {
        revise: true,
        ..ImportOptions::default()
    };
    let rows = (study.import_paths(&[folder, sheet], &options)).expect("imported");
    let became: Vec<ImportStatus> = rows.iter().map(|row| row.status).collect();
    assert_eq!(became, [ImportStatus::Revised; 2], "{rows:?}");
    let text = study.project.text("Korpus-HR_S1.xml").expect("a text");
    assert_eq!(text.trim(), "Ana Kovač: Tržnica ostaje javna i naša.");
    let text = study.project.text("anketa.csv").expect("a text");
    assert!(text.contains("Ana: Škola ostaje otvorena."), "{text}");
    let mut languages = Vec::new();
    (study.project)
        .turns(Some("anketa.csv"), |turn| {
            languages.push(turn.language);
            Ok::<_, EngineError>(())
        })
        .expect("turns");
    assert_eq!(languages, [Some(LanguageTag::LV); 2]);
    // What is said anew holds from then on.
    let said = RevisionOptions {
        told: Told {
            language: Some(LanguageTag::HR),
            ..Told::default()
        },
        ..RevisionOptions::default()
    };
    let revised = study.rows();
    let names = ["anketa.csv".to_owned()];
    (study.project)
        .reread_sources(&names, &said, &mut |_, _| {})
        .expect("read");
    study.project.end_batch();
    assert_ne!(study.rows(), revised);
    for row in reread(&mut study, &RevisionOptions::default()) {
        assert_eq!(row.status, RevisionStatus::Unchanged, "{row:?}");
    }
    assert_whole(&study);
    study.undo();
    assert_eq!(study.rows(), revised);
    study.undo();
    assert_eq!(study.rows(), before, "one undo takes the whole batch back");
    study
        .project
        .remove_source("anketa.csv", true)
        .expect("removed");
    study.project.end_batch();
    assert_whole(&study);
    study.undo();
    assert_eq!(study.rows(), before);
}

#[test]
fn the_same_file_or_another_sources_file_is_no_revision() {
    let mut study = study();
    let before = all(&study);
    let row = revise(&mut study, &OLD.repeat(2), false);
    assert_eq!(row.status, RevisionStatus::Unchanged);
    study.import(&[("b.txt", "Ana: Drugo.\nIvo: Da.\n")], None);
    let path = study.folder.path().join("b.txt");
    (study.project)
        .revise_source("fg.txt", &path, &RevisionOptions::default())
        .expect_err("it is another source");
    study.undo();
    assert_eq!(all(&study), before);
}

#[test]
fn a_source_whose_reader_finds_the_same_stays() {
    let mut study = study();
    let before = all(&study);
    let log = study.project.log().expect("a log").len();
    let rows = study
        .project
        .reread_sources(&[], &RevisionOptions::default(), &mut |_, _| {})
        .expect("read");
    assert_eq!(rows[0].status, RevisionStatus::Unchanged);
    let options = RevisionOptions {
        told: Told {
            encoding: Some("windows-1250".to_owned()),
            ..Told::default()
        },
        ..RevisionOptions::default()
    };
    let names = ["fg.txt".to_owned()];
    let rows = (study.project)
        .reread_sources(&names, &options, &mut |_, _| {})
        .expect("read");
    study.project.end_batch();
    assert_eq!(rows[0].status, RevisionStatus::Revised);
    assert_whole(&study);
    study.undo();
    assert_eq!(all(&study), before);
    assert_eq!(study.project.log().expect("a log").len(), log + 2);
}

#[test]
fn what_was_said_of_a_source_can_be_forgotten() {
    let mut study = study();
    let text = study.project.text("fg.txt").expect("a text");
    let reread = |study: &mut Study, encoding: Option<&str>, forget: bool| {
        let options = RevisionOptions {
            told: Told {
                encoding: encoding.map(str::to_owned),
                ..Told::default()
            },
            forget,
            dry_run: false,
        };
        let names = ["fg.txt".to_owned()];
        let rows = (study.project)
            .reread_sources(&names, &options, &mut |_, _| {})
            .expect("read");
        study.project.end_batch();
        rows[0].status
    };
    assert_eq!(
        reread(&mut study, Some("windows-1250"), false),
        RevisionStatus::Revised
    );
    assert_eq!(reread(&mut study, None, false), RevisionStatus::Unchanged);
    assert_ne!(study.project.text("fg.txt").expect("a text"), text);
    assert_eq!(reread(&mut study, None, true), RevisionStatus::Revised);
    assert_eq!(study.project.text("fg.txt").expect("a text"), text);
    // What is said without changing the text is kept, and forgotten, too.
    let state = all(&study);
    assert_eq!(
        reread(&mut study, Some("utf-8"), false),
        RevisionStatus::Unchanged
    );
    let said = study.rows();
    assert_eq!(reread(&mut study, None, true), RevisionStatus::Unchanged);
    assert_ne!(study.rows(), said);
    assert_eq!(all(&study), state);
    study.undo();
    assert_eq!(study.rows(), said);
    assert_whole(&study);
}
