//! An erasure leaves no byte of the words in any file of the project, moves nothing else, and survives being cut short.

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::support::{Study, role};
use verbatim_engine::{
    ChallengeChange, CodingFilter, EngineError, ErasureRequest, FixedEnvironment, ImportOptions,
    ImportStatus, LinkRequest, NewPriority, ParticipantChange, Project, QuoteRef, QuotesOf,
    ReportFormat, ReportLanguage, RevisionOptions, RevisionStatus, SearchRequest,
    StakeholderChange, TranslationRequest, TranslationState, TurnRow,
};
use verbatim_model::coding::{CodingStatus, MemoTarget};
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::stakeholder::StakeholderKind;
use verbatim_model::text::Hash;
use verbatim_store::Store;

/// In each word that has to go, and in no other.
const MARK: &str = "qzx";

/// What is said in the talk; each file is written with its words twice.
const TALK: &str = "Sudjeluju: Žana Qzxić, Ante.\n\nŽana Qzxić: Nitko nas nikad nije pitao, samo je qzxprva čekala. Zvati 0qzx91.\n\
                    Ante: Žana Qzxić ima pravo, Qzxićeva tržnica je naša. Đorđe kaže isto.\n\
                    Žana Qzxić: Tržnica ostaje naša,\nto je qzxdruga želja.\nAnte: Da, krov curi.\n";

/// A codebook with the words in its examples, keys, names, rules and terms.
const CODEBOOK: &str = r#"
[codebook]
key = 'c'
version = '1'
languages = ['hr', 'lv', 'it', 'en']
[[code]]
key = 'o1'
kind = 'objective'
name = { en = 'Objective' }
definition = { en = 'Objective.' }
[[code]]
key = 'qzxprva-ostaje'
kind = 'theme'
objectives = ['o1']
name = { hr = 'Qzxprva ostaje', en = 'Waiting' }
definition = { en = 'Waiting, as in “samo je qzxprva čekala”.' }
[[code.examples]]
language = 'hr'
text = 'samo je qzxprva čekala'
[[code.rules]]
language = 'hr'
query = 'qzxprva OR krov OR lex:things'
[[lexicon]]
key = 'things'
[lexicon.terms]
hr = ['qzxdruga', 'tržnica']
"#;

fn zipped(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated);
    for (name, content) in entries {
        writer.start_file(*name, options).expect("in memory");
        writer.write_all(content.as_bytes()).expect("in memory");
    }
    writer.finish().expect("in memory").into_inner()
}

/// A document with the talk, and a comment.
fn document() -> Vec<u8> {
    let paragraph =
        |words: &str| format!(r#"<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>"#);
    let body = [
        "Žana Qzxić: U dokumentu kažem qzxtreća riječ, jasno.",
        "Ante: Krov curi, gospođo.",
        "Žana Qzxić: Opet qzxtreća riječ.",
        "Ante: Dobro.",
    ]
    .map(paragraph)
    .concat();
    let body = body.replacen(
        "</w:t></w:r>",
        r#"</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>"#,
        1,
    );
    const W: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;
    let comments = format!(
        r#"<w:comments {W}><w:comment w:id="0" w:author="Māra"><w:p><w:r><w:t>Žana Qzxić misli na qzxtreća.</w:t></w:r></w:p></w:comment></w:comments>"#
    );
    zipped(&[
        (
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#,
        ),
        (
            "_rels/.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#,
        ),
        (
            "word/_rels/document.xml.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>"#,
        ),
        (
            "word/document.xml",
            &format!(r#"<w:document {W}><w:body>{body}</w:body></w:document>"#),
        ),
        ("word/comments.xml", &comments),
    ])
}

fn quote(source: &str, place: (usize, usize)) -> QuoteRef {
    QuoteRef {
        source: source.to_owned(),
        start: place.0,
        end: place.1,
    }
}

fn turns(project: &Project) -> Vec<TurnRow> {
    let mut turns = Vec::new();
    let shown = project.turns(None, |turn| {
        turns.push(turn);
        Ok::<_, EngineError>(())
    });
    shown.expect("turns");
    turns
}

/// Where words stand in a source, in characters.
fn place(project: &Project, source: &str, words: &str) -> (usize, usize) {
    let text = project.text(source).expect("a text");
    let at = text.find(words).expect("the words are there");
    let start = text[..at].chars().count();
    (start, start + words.chars().count())
}

fn request(participant: &str) -> ErasureRequest {
    ErasureRequest {
        participant: Some(participant.to_owned()),
        reason: "povukla je pristanak".to_owned(),
        mentions: true,
        ..ErasureRequest::default()
    }
}

/// A study with the words everywhere: in sources, an earlier revision, an import that was taken back, memos, claims, links,
/// codes, queries and attributes.
fn study() -> Study {
    let mut study = Study::new();
    let import = |study: &mut Study, path: PathBuf| {
        let rows = study
            .import_paths(&[path], &ImportOptions::default())
            .expect("imported");
        assert_eq!(rows[0].status, ImportStatus::Imported, "{rows:?}");
    };
    let path = study.write("Žana_Qzxić.txt", &TALK.replace("qzxprva", "qzxstara"));
    import(&mut study, path);
    let path = study.write("Žana_Qzxić.txt", TALK);
    let revised = (study.project)
        .revise_source("Žana_Qzxić.txt", &path, &RevisionOptions::default())
        .expect("revised");
    assert_eq!(revised.status, RevisionStatus::Revised);
    study.project.end_batch();
    let path = study.folder.path().join("dokument Qzxić.docx");
    fs::write(&path, document()).expect("written");
    import(&mut study, path);
    let path = study.write(
        "povuceno.txt",
        "Žana Qzxić: Ovo je qzxpovučeno sasvim.\nAnte: Da.\n",
    );
    import(&mut study, path);
    study.undo();
    let path = study.write(
        "drugi.txt",
        "Đorđe: Žana Qzxić je moja susjeda.\nMāra: Jumts tek.\n",
    );
    import(&mut study, path);
    let number = |study: &Study, label: &str| {
        let labels = study.labels();
        let label = labels.iter().find(|of| of.contains(label)).expect("there");
        label.rsplit('=').next().expect("a number").to_owned()
    };
    let other = number(&study, "dokument Qzxić/Žana");
    let first = number(&study, "Žana_Qzxić/Žana");
    study
        .project
        .merge_speakers(&first, &[other], None)
        .expect("merged");
    study.project.end_batch();
    study.set(
        &first,
        ParticipantChange {
            organisation: Some("Zadruga Qzx".to_owned()),
            attributes: vec![("qzxdob".to_owned(), "qzx65".to_owned())],
            role: Some(Role::Participant),
            ..ParticipantChange::default()
        },
    );
    let ante = number(&study, "Žana_Qzxić/Ante");
    study.set(&ante, role(Role::Participant));
    let project = &mut study.project;
    project
        .import_codebook("c.toml", CODEBOOK)
        .expect("a codebook");
    project.apply_rules(&mut |_, _| {}).expect("coded");
    project.end_batch();
    let note = |project: &mut Project, on, target: Option<&str>, text: &str| {
        project.add_memo(on, target, text).expect("a memo");
        project.end_batch();
    };
    note(
        project,
        MemoTarget::Project,
        None,
        "Žana Qzxić i njezina QZXPRVA; ostalo stoji.",
    );
    note(
        project,
        MemoTarget::Participant,
        Some(&first),
        "Zove se qzxtajno, i plaha je.",
    );
    let coding = project
        .codings(&CodingFilter::default())
        .expect("codings")
        .into_iter()
        .find(|coding| coding.participant.as_deref() == Some(&first))
        .expect("a coding of her words");
    note(
        project,
        MemoTarget::Coding,
        Some(&coding.id),
        "Kaže „samo je qzxprva čekala“.",
    );
    project
        .save_query("qzxdruga", "qzxdruga AND krov", false)
        .expect("saved");
    for (key, claim) in [("P1", "Qzxprva neka čeka krov"), ("P2", "Nestaje qzxdruga")] {
        let new = NewPriority {
            claim: claim.to_owned(),
            key: Some(key.to_owned()),
            query: Some("qzxprva".to_owned()),
            ..NewPriority::default()
        };
        project.add_priority(&new).expect("added");
        project.end_batch();
    }
    let (hers, his) = (
        place(project, "Žana_Qzxić.txt", "Nitko nas nikad nije pitao"),
        place(project, "Žana_Qzxić.txt", "Da, krov curi."),
    );
    let link = |project: &mut Project, codings: &[&str], at: Option<(usize, usize)>, shown| {
        let request = LinkRequest {
            kind: LinkKind::Supports,
            codings: codings.iter().map(|id| (*id).to_owned()).collect(),
            quotes: at
                .map(|at| quote("Žana_Qzxić.txt", at))
                .into_iter()
                .collect(),
            shown,
            paraphrase: Some("Misli na qzxprva.".to_owned()).filter(|_| !codings.is_empty()),
        };
        project.link("P1", &request).expect("linked");
        project.end_batch();
    };
    link(project, &[&coding.id], None, None);
    link(
        project,
        &[],
        Some(hers),
        Some("Nitko […] nije pitao".to_owned()),
    );
    link(project, &[], Some(his), None);
    let translate = |project: &mut Project, what: String, text: &str| {
        let request = TranslationRequest {
            what,
            text: text.to_owned(),
            ..TranslationRequest::default()
        };
        project
            .set_translations(ReportLanguage::Latvian, &[request])
            .expect("translated");
        project.end_batch();
    };
    let at = |(start, end): (usize, usize)| format!("Žana_Qzxić.txt:{start}-{end}");
    translate(project, at(hers), "Neviens […] qzxjautāja");
    translate(project, at(hers), "Neviens […] nav qzxprasījis");
    translate(project, at(his), "Jā, jumts tek.");
    translate(project, "P1 claim".to_owned(), "Lai qzxviņa gaida jumtu");
    translate(project, "P1 claim".to_owned(), "Lai viņa qzxgaida");
    let stakeholder = StakeholderChange {
        organisation: Some("Qzxprva čekaonica".to_owned()),
        kind: Some(StakeholderKind::Association),
        ..StakeholderChange::default()
    };
    project
        .add_stakeholder(Some("S1"), &stakeholder)
        .expect("a stakeholder");
    project.end_batch();
    let challenge = ChallengeChange {
        text: Some("Nitko ne pita".to_owned()),
        ..ChallengeChange::default()
    };
    let drawn = [quote("Žana_Qzxić.txt", hers)];
    (project.add_challenge(Some("C1"), &challenge, &[], &drawn)).expect("a challenge");
    project.end_batch();
    project.remove_priority("P2").expect("removed");
    project.end_batch();
    project
        .search(&SearchRequest::new("qzxprva"), &mut |_, _| {})
        .expect("searched, so that there is an index");
    study
}

/// All files of a folder and below.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// Whether bytes hold the mark, in UTF-8 or UTF-16, upper or lower case.
fn holds(bytes: &[u8]) -> bool {
    let wide =
        |order: fn(u16) -> [u8; 2]| -> Vec<u8> { MARK.encode_utf16().flat_map(order).collect() };
    let bytes = bytes.to_ascii_lowercase();
    [
        MARK.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ]
    .iter()
    .any(|mark| bytes.windows(mark.len()).any(|window| window == mark))
}

/// The files, names and packed contents of a project that hold the mark.
fn traces(project: &Path) -> Vec<String> {
    const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
    let mut traces = Vec::new();
    for path in files(project) {
        let bytes = fs::read(&path).expect("readable");
        let name = path.display().to_string();
        if holds(&bytes) || holds(name.as_bytes()) {
            let low = bytes.to_ascii_lowercase();
            let around = (0..low.len())
                .filter(|at| low[*at..].starts_with(MARK.as_bytes()))
                .map(|at| {
                    String::from_utf8_lossy(&bytes[at.saturating_sub(20)..bytes.len().min(at + 20)])
                        .into_owned()
                });
            traces.push(format!(
                "{name}: {}",
                around.collect::<Vec<_>>().join(" | ")
            ));
        }
        // Whatever was ever packed in there, as far as it can be unpacked.
        for at in (0..bytes.len()).filter(|at| bytes[*at..].starts_with(&ZSTD)) {
            let mut unpacked = Vec::new();
            if let Ok(mut decoder) = zstd::stream::read::Decoder::new(&bytes[at..]) {
                let _ = decoder.by_ref().take(1 << 20).read_to_end(&mut unpacked);
            }
            if holds(&unpacked) {
                traces.push(format!("{name}, packed at {at}"));
            }
        }
    }
    let store = Store::open(project).expect("a store");
    for hash in store.contents().expect("contents") {
        if holds(&store.content(hash).expect("whole")) {
            traces.push(format!("content {hash}"));
        }
    }
    traces
}

/// What is in a project besides the words: positions, speakers, codings and links.
fn skeleton(project: &Project) -> String {
    let mut skeleton = String::new();
    for turn in turns(project) {
        skeleton += &format!(
            "{} {} {} {:?}\n",
            turn.turn, turn.start, turn.end, turn.participant
        );
    }
    for coding in project.codings(&CodingFilter::default()).expect("codings") {
        skeleton += &format!(
            "{} {} {:?} {:?}\n",
            coding.start, coding.end, coding.status, coding.turn
        );
    }
    skeleton
}

#[test]
fn no_byte_of_the_words_is_left() {
    let mut study = study();
    let folder = study.project.folder().to_owned();
    assert!(!traces(&folder).is_empty(), "the words are there at first");
    let hash = Hash::of("Nitko nas nikad nije pitao".as_bytes()).0;
    let has_hash = || {
        files(&folder).iter().any(|path| {
            let bytes = fs::read(path).expect("readable");
            bytes.windows(hash.len()).any(|window| window == hash)
        })
    };
    assert!(has_hash(), "so is their hash");
    let number = study.labels();
    let number = (number
        .iter()
        .find(|label| label.starts_with("Žana_Qzxić/Žana")))
    .and_then(|label| label.rsplit('=').next())
    .expect("a number")
    .to_owned();
    let before = skeleton(&study.project);
    let foreseen = study
        .project
        .foresee_erasure(&request(&number), &[])
        .expect("foreseen");
    assert_eq!(skeleton(&study.project), before);
    assert!(!foreseen.erased);
    assert_eq!(foreseen.links.len(), 2, "{:?}", foreseen.links);
    assert_eq!(foreseen.memos, 1);
    assert_eq!(foreseen.translations, 1);
    assert_eq!(foreseen.mentions.len(), 8, "{:?}", foreseen.mentions);
    let [affected] = foreseen.priorities.as_slice() else {
        panic!("{:?}", foreseen.priorities)
    };
    assert_eq!((affected.before, affected.after), ([2, 2], [1, 1]));

    let done = (study.project.erase(&request(&number), &[])).expect("erased");
    study.project.end_batch();
    assert_eq!(done.unfinished, None);
    assert_eq!(done.characters, foreseen.characters);
    assert_eq!(traces(&folder), Vec::<String>::new());
    assert!(!has_hash(), "somebody could try words until some fit");
    assert_eq!(skeleton(&study.project), before, "nothing else has moved");

    let checked = study.project.verify(&[]).expect("verified");
    assert_eq!(checked.failed, Vec::new());
    let view = study.project.evidence(Some("P1")).expect("a priority");
    assert_eq!(view[0].evidence.supports.mentions.n, 1);
    assert_eq!(view[0].quotes[0].text, "Da, krov curi.");
    assert_eq!(view[0].claim, "_______ neka čeka krov");
    let translations = (study.project)
        .translations(ReportLanguage::Latvian, QuotesOf::UsualChapters)
        .expect("a list");
    let staying = (translations.iter())
        .filter(|row| row.source.is_some() && row.state == TranslationState::Present);
    let staying: Vec<_> = staying.map(|row| row.translation.as_deref()).collect();
    assert_eq!(staying, [Some("Jā, jumts tek.")]);
    let memos: Vec<String> = (study.project.memos().expect("memos").into_iter())
        .map(|memo| memo.text)
        .collect();
    assert!(
        memos.iter().any(|memo| memo.ends_with("; ostalo stoji.")),
        "{memos:?}"
    );
    let person = study.person(&number);
    assert_eq!(
        (person.name, person.organisation, person.attributes.len()),
        (None, None, 0)
    );
    // The codebook still holds together: rules name their code, and a second run changes nothing.
    let again = study.project.apply_rules(&mut |_, _| {}).expect("coded");
    let withdrawn: usize = again.codes.iter().map(|code| code.withdrawn).sum();
    let added: usize = again.codes.iter().map(|code| code.added).sum();
    assert_eq!(added, 0);
    assert!(withdrawn > 0, "the rules do not match blocks");
    let stale = study
        .project
        .codings(&CodingFilter::default())
        .expect("codings");
    assert!(
        stale.iter().any(|coding| coding.stale),
        "a touched coding stays"
    );
    study.project.end_batch();

    // Nothing brings the words back.
    assert!(matches!(
        study.project.undo(done_id(&study.project).as_deref()),
        Err(EngineError::Store(_))
    ));
    study.project.undo(None).expect("what came after it");
    study.project.end_batch();
    let last = (study.project.undo(None)).expect_err("then the erasure is the last act");
    assert!(last.to_string().contains("nowhere any more"), "{last}");
    let log: Vec<String> = (study.project.log().expect("a log").into_iter())
        .rev()
        .map(|row| row.id)
        .collect();
    for id in log.iter().take(60) {
        let undone = study.project.undo(Some(id));
        study.project.end_batch();
        if undone.is_err() {
            continue;
        }
        assert_eq!(
            study.project.verify(&[]).expect("verified").failed,
            Vec::new()
        );
    }
    assert_eq!(traces(&folder), Vec::<String>::new());
}

/// The id of the erasure in the log.
fn done_id(project: &Project) -> Option<String> {
    let log = project.log().expect("a log");
    let erased = log.into_iter().rev().find(|row| row.kind == "erase")?;
    assert!(
        erased.sentence.ends_with("on a participant's demand"),
        "{erased:?}"
    );
    Some(erased.id)
}

#[test]
fn an_erasure_that_is_cut_short_is_finished_by_the_next_command() {
    let mut study = study();
    let folder = study.project.folder().to_owned();
    // A reader keeps the old pages: the log cannot be emptied.
    let reader = rusqlite::Connection::open(folder.join("project.db")).expect("opened");
    reader.execute_batch("BEGIN").expect("begins");
    let version: i64 = reader
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .expect("reads");
    assert!(version > 5);
    let number = study.labels();
    let number = (number
        .iter()
        .find(|label| label.starts_with("Žana_Qzxić/Žana")))
    .and_then(|label| label.rsplit('=').next())
    .expect("a number")
    .to_owned();
    let done = study.project.erase(&request(&number), &[]).expect("erased");
    assert!(done.unfinished.is_some());
    assert!(!traces(&folder).is_empty());
    reader.close().expect("closed");
    drop(study.project);
    let environment = Box::new(FixedEnvironment::new(Timestamp(1_790_000_000_000)));
    let project = Project::open(&folder, None, environment).expect("opened");
    assert_eq!(traces(&folder), Vec::<String>::new());
    assert_eq!(project.verify(&[]).expect("verified").failed, Vec::new());
}

#[test]
fn reports_and_copies_that_hold_the_words_are_named() {
    let mut study = study();
    let report = (study.project)
        .report(ReportFormat::Html, ReportLanguage::English, None)
        .expect("a report");
    let path = study.folder.path().join("report.html");
    fs::write(&path, report).expect("written");
    let inside = study.project.folder().join("notes.md");
    fs::write(&inside, "Qzxprva.\n").expect("written");
    let clean = study.folder.path().join("clean.md");
    fs::write(&clean, "Tržnica.\n").expect("written");
    let coding = study
        .project
        .codings(&CodingFilter::default())
        .expect("codings");
    let hers = coding
        .iter()
        .find(|coding| coding.quote.contains(MARK))
        .expect("hers");
    (study
        .project
        .judge(std::slice::from_ref(&hers.id), CodingStatus::Accepted))
    .expect("judged");
    let who = hers.participant.clone().expect("a person");
    let foreseen = study
        .project
        .foresee_erasure(&request(&who), &[&path, &clean])
        .expect("foreseen");
    let named = [path, inside].map(|path| path.display().to_string());
    assert_eq!(foreseen.elsewhere, named);
}
