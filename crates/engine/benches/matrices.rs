//! `cargo bench -p verbatim-engine`: matrices, co-occurrence, saturation and the talk of groups of a project with 100,000
//! codings on 200,000 turns. Each figure is made with a project that was just opened, so that nothing is in memory yet; the
//! time of opening stands apart.

// A benchmark measures time and prints it.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

use std::path::Path;
use std::time::Instant;

use verbatim_engine::{
    CodeChoice, FixedEnvironment, FocusGroupRequest, MatrixCells, Project, SaturationOptions,
    Within,
};
use verbatim_model::coding::{CodeKind, Coding, CodingStatus, Passage};
use verbatim_model::consent::Consent;
use verbatim_model::id::{
    BatchId, CodeId, CodingId, OperationId, ParticipantId, SessionId, SourceId, SpeakerId, uuid_v7,
};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::{Participant, Role};
use verbatim_model::project::{Code, Coder};
use verbatim_model::session::{Session, SessionKind, Source, SourceFigures, Speaker};
use verbatim_model::text::{CanonicalText, Span};
use verbatim_model::transcript::{Reader, Times, Transcript, Turn};
use verbatim_store::{Act, Store, StoreError, Writer};

const SESSIONS: usize = 100;
const TURNS: usize = 2_000;
const CODES: usize = 60;
const PEOPLE: usize = 10;
const SAID: &str = "Tržnica mora ostati naša, a krov treba popraviti prije zime; tko će platiti?";

fn session(n: usize, writer: &mut Writer<'_>) -> Result<(), StoreError> {
    let id = SessionId::derived(&[b"session", &n.to_le_bytes()]);
    writer.put(&Session {
        id,
        key: format!("s{n}"),
        kind: if n.is_multiple_of(5) {
            SessionKind::FocusGroup
        } else {
            SessionKind::Interview
        },
        date: Some(format!("2026-{:02}-{:02}", 1 + n / 28 % 12, 1 + n % 28)),
        country: None,
        territory: Some(["Modrina", "Dzērve", "Valdombra"][n % 3].to_owned()),
    })?;
    for at in 0..PEOPLE {
        let participant = ParticipantId::derived(&[b"person", &n.to_le_bytes(), &at.to_le_bytes()]);
        writer.put(&Participant {
            id: participant,
            number: format!("P{}", n * PEOPLE + at),
            number_given: true,
            name: None,
            role: Some(if at == 0 {
                Role::Moderator
            } else {
                Role::Participant
            }),
            group: Some(format!("group {}", at % 6)),
            organisation: None,
            territory: None,
            consent: Consent::ByNumber,
            embargo: None,
        })?;
        let label = format!("S{at}");
        writer.put(&Speaker {
            id: SpeakerId::derived(&[b"speaker", id.as_bytes(), label.as_bytes()]),
            session: id,
            label,
            participant: Some(participant),
        })?;
    }
    let mut text = format!("{n}\n");
    let mut turns = Vec::new();
    for at in 0..TURNS {
        let label = format!("S{}", (at * 7 + at / 3) % PEOPLE);
        text.push_str(&format!("{label}: "));
        let start = text.len();
        text.push_str(SAID);
        turns.push(Turn {
            span: Span::new(start, text.len()).expect("words"),
            speaker: Some(label.into()),
            times: Times::new(Some(at as u64 * 4000), Some(at as u64 * 4000 + 3900)),
            language: Some(LanguageTag::HR),
        });
        text.push('\n');
    }
    let spans: Vec<Span> = turns.iter().map(|turn| turn.span).collect();
    let transcript = Transcript {
        reader: Reader {
            name: "bench",
            version: 1,
        },
        encoding: "UTF-8".into(),
        text: CanonicalText::new(&text),
        turns,
        marks: Vec::new(),
        speakers: Vec::new(),
        comments: Vec::new(),
        date: None,
        problems: Vec::new(),
    };
    let figures = SourceFigures {
        turns: TURNS,
        speakers: PEOPLE,
        words: TURNS * 13,
        language: Some(LanguageTag::HR),
    };
    let revision = writer.keep_revision(&transcript, &figures)?;
    let source = SourceId::derived(&[b"source", &n.to_le_bytes()]);
    let original = writer.keep(text.as_bytes())?;
    writer.put(&Source {
        id: source,
        session: id,
        name: format!("s{n}.txt"),
        format: "txt".into(),
        encoding: "UTF-8".into(),
        original,
        revision,
    })?;
    for (at, span) in spans.iter().enumerate().step_by(2) {
        let code = (at * 31 + at / 7 + n) % CODES;
        writer.insert(&Coding {
            id: CodingId::derived(&[b"coding", source.as_bytes(), &at.to_le_bytes()]),
            code: CodeId::derived(&[b"code", &code.to_le_bytes()]),
            coder: Coder::named("Ana").id,
            passage: Passage {
                source,
                span: *span,
            },
            status: CodingStatus::Accepted,
            reasons: Vec::new(),
            codebook_version: None,
            stale: false,
            revision: None,
        })?;
    }
    Ok(())
}

fn code(n: usize) -> Code {
    let id = |n: usize| CodeId::derived(&[b"code", &n.to_le_bytes()]);
    Code {
        id: id(n),
        key: format!("code-{n}"),
        kind: CodeKind::Theme,
        // Ten at the top, five under each.
        parent: (!n.is_multiple_of(6)).then(|| id(n - n % 6)),
        color: None,
        position: n as u32,
        retired: false,
        objectives: Vec::new(),
        texts: Vec::new(),
        examples: Vec::new(),
        rules: Vec::new(),
    }
}

fn fill(folder: &Path) {
    let mut store = Store::open(folder).expect("opened");
    let act = Act {
        id: OperationId(uuid_v7(2, [2; 10])),
        author: Coder::named("Ana").id,
        at: Timestamp(0),
        kind: "import",
        batch: BatchId(uuid_v7(2, [3; 10])),
        sentence: "filled".into(),
    };
    store
        .write(&act, |writer| {
            (0..CODES).try_for_each(|n| writer.put_code(&code(n)))?;
            (0..SESSIONS).try_for_each(|n| session(n, writer))
        })
        .expect("written");
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("study");
    let environment = || Box::new(FixedEnvironment::new(Timestamp(0)));
    let new = verbatim_engine::NewProject {
        title: "Tržnica".into(),
        languages: Vec::new(),
        coder: "Ana".into(),
    };
    drop(Project::create(&folder, &new, environment()).expect("made"));
    fill(&folder);
    let timed = |name: &str, work: &dyn Fn(&Project)| {
        let start = Instant::now();
        let project = Project::open(&folder, None, environment()).expect("opened");
        let opened = start.elapsed();
        let start = Instant::now();
        work(&project);
        println!(
            "{name:<34} {:>6.2} s   beyond {:.2} s for opening",
            start.elapsed().as_secs_f64(),
            opened.as_secs_f64()
        );
    };
    let all = CodeChoice::default();
    let restricted = CodeChoice {
        restricted: Some("territory:Modrina NOT code:code-3".into()),
        ..CodeChoice::default()
    };
    for by in ["session", "speaker", "group"] {
        timed(&format!("matrix by {by}"), &|project| {
            let matrix = project.matrix(by, MatrixCells::Mentions, &all, 3, &mut |_, _| {});
            assert!(matrix.expect("a matrix").total.mentions > 80_000);
        });
    }
    timed("index, once", &|project| {
        project
            .search(
                &verbatim_engine::SearchRequest::new("tržnica"),
                &mut |_, _| {},
            )
            .expect("found");
    });
    timed("matrix with a query", &|project| {
        let matrix = project.matrix(
            "group",
            MatrixCells::Speakers,
            &restricted,
            3,
            &mut |_, _| {},
        );
        assert!(matrix.expect("a matrix").total.mentions > 20_000);
    });
    for within in [
        Within::Passage,
        Within::Overlap,
        Within::Turns(0),
        Within::Turns(5),
    ] {
        timed(&format!("co-occurrence within {within}"), &|project| {
            project
                .cooccurrence(within, &all, &mut |_, _| {})
                .expect("pairs");
        });
    }
    timed("saturation", &|project| {
        project
            .saturation(SaturationOptions::default(), false, &all, &mut |_, _| {})
            .expect("a curve");
    });
    timed("focus groups", &|project| {
        let request = FocusGroupRequest {
            sessions: Vec::new(),
            parts: 10,
            choice: all.clone(),
        };
        project
            .focus_groups(&request, &mut |_, _| {})
            .expect("talk");
    });
}
