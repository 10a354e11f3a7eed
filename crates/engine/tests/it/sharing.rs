//! Handles that share what they have read answer as one that reads everything itself, whatever others did meanwhile.

use std::sync::Arc;

use crate::support::Study;
use verbatim_engine::{
    ErasureRequest, FixedEnvironment, Hit, ImportOptions, LanguageChoice, Project, SearchRequest,
    Texts,
};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::operation::Timestamp;

const TALK: &str = "Ana: Tržnica ostaje javna. Tržnice su za sve!\n\
                    Zara: Tko će platiti tržnicu?\n\
                    Ana: Un mercato per tutti i mercati.\n\
                    Zara: Đurđa zna.\n";
const LATER: &str = "Ģirts: Tirgus paliek atvērts. Tirgū pērk visi.\nLīga: Kas maksās par tirgu?\n";

const QUERIES: [&str; 7] = [
    "tržnica", "tržni*", "mercati", "tirgus", "lang:hr", "lang:it", "Đurđa",
];

fn opened(study: &Study, coder: &str, texts: Option<&Arc<Texts>>) -> Project {
    let environment = Box::new(FixedEnvironment::new(Timestamp(1_790_000_000_000)));
    let folder = study.folder.path().join("study");
    let mut project = Project::open(&folder, Some(coder), environment).expect("a project");
    if let Some(texts) = texts {
        project.share_texts(texts);
    }
    project
}

fn answers(project: &Project) -> Vec<Vec<Hit>> {
    let found = |query| project.search(&SearchRequest::new(query), &mut |_, _| {});
    QUERIES
        .map(|query| found(query).expect(query).rows)
        .to_vec()
}

fn read_ahead(project: &Project) {
    project.read_ahead(&mut || false).expect("all is read");
}

#[test]
fn handles_that_share_texts_see_what_others_did() {
    let mut study = Study::new();
    study.import(&[("fg.txt", TALK)], None);
    let texts = Arc::new(Texts::default());
    study.project.share_texts(&texts);
    let mut ahead = opened(&study, "Iva", Some(&texts));
    let mut other = opened(&study, "Marta", Some(&texts));
    read_ahead(&ahead);
    let mut seen = other.last_operation().expect("a log");
    let mut agree = |study: &Study, what: &str| {
        let changed = other.texts_changed_since(seen).expect("a log");
        for handle in [&mut other, &mut ahead] {
            handle.read_anew(seen).expect(what);
        }
        seen = other.last_operation().expect("a log");
        let anew = answers(&opened(study, "Ante", None));
        assert_eq!(answers(&other), anew, "{what}");
        read_ahead(&ahead);
        assert_eq!(answers(&other), anew, "{what}, read ahead");
        assert_eq!(answers(&study.project), anew, "{what}, by who did it");
        (changed, anew)
    };

    let (changed, first) = agree(&study, "nothing was done");
    assert!(!changed);
    assert!(first[0].len() > 1, "words are found");

    study.import(&[("vēlāk.txt", LATER)], None);
    let (changed, with_later) = agree(&study, "a source came");
    assert!(changed);
    assert!(first[3].is_empty() && !with_later[3].is_empty());

    let italian: LanguageTag = "it".parse().expect("a language");
    study.project.end_batch();
    (study.project)
        .set_turn_languages("fg.txt", LanguageChoice::In(italian), &[1])
        .expect("a language");
    let (changed, in_italian) = agree(&study, "a turn got another language");
    assert!(changed);
    assert_ne!(in_italian, with_later);
    study.project.undo(None).expect("undone");
    let (changed, undone) = agree(&study, "that was undone");
    assert!(changed);
    assert_eq!(undone, with_later);

    let path = study.write("fg.txt", &TALK.replace("Đurđa zna", "Đurđa ne zna tržnicu"));
    study.project.end_batch();
    let rows = study.import_paths(&[path], &ImportOptions::default());
    assert_eq!(rows.expect("read").len(), 1);
    agree(&study, "a source was brought in once more");

    let request = ErasureRequest {
        participant: Some("1".to_owned()),
        reason: "povukla je pristanak".to_owned(),
        ..ErasureRequest::default()
    };
    study.project.erase(&request, &[]).expect("erased");
    let (changed, erased) = agree(&study, "somebody was erased");
    assert!(changed);
    assert!(erased[0].len() < undone[0].len());
}

#[test]
fn reading_ahead_ends_when_it_is_told_to() {
    let study = Study::with_talk();
    let mut asked = 0;
    let mut stop = || {
        asked += 1;
        asked > 2
    };
    study.project.read_ahead(&mut stop).expect("begun");
    assert_eq!(asked, 3);
}
