//! A project with 100,000 codings on 200,000 turns, and 100 priorities.

use std::path::Path;

use verbatim_engine::{FixedEnvironment, Project};
use verbatim_model::coding::{CodeKind, Coding, CodingStatus, Passage};
use verbatim_model::consent::Consent;
use verbatim_model::id::{
    BatchId, CodeId, CodingId, LinkId, OperationId, ParticipantId, PriorityId, SessionId, SourceId,
    SpeakerId, uuid_v7,
};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::operation::Timestamp;
use verbatim_model::participant::{Participant, Role};
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget, Priority, PriorityState};
use verbatim_model::project::{Code, Coder};
use verbatim_model::session::{Session, SessionKind, Source, SourceFigures, Speaker};
use verbatim_model::text::{CanonicalText, Hash, Span};
use verbatim_model::transcript::{Reader, Times, Transcript, Turn};
use verbatim_store::{Act, Store, StoreError, Writer};

const SESSIONS: usize = 100;
const TURNS: usize = 2_000;
const CODES: usize = 60;
const PEOPLE: usize = 10;
const OBJECTIVES: usize = 5;
const PRIORITIES: usize = 100;
/// Of each priority.
const LINKS: usize = 30;
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
    link(
        n,
        source,
        Hash::of(transcript.text.as_str().as_bytes()),
        &spans,
        writer,
    )?;
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
            importance: None,
        })?;
    }
    Ok(())
}

/// The links of all priorities into one source: each has its own session in turn.
fn link(
    n: usize,
    source: SourceId,
    text: Hash,
    spans: &[Span],
    writer: &mut Writer<'_>,
) -> Result<(), StoreError> {
    for priority in 0..PRIORITIES {
        for at in (0..LINKS).filter(|at| (priority * 7 + at * 3) % SESSIONS == n) {
            let turn = (priority * 13 + at * 37) % (spans.len() / 2) * 2;
            let coding = CodingId::derived(&[b"coding", source.as_bytes(), &turn.to_le_bytes()]);
            writer.put(&EvidenceLink {
                id: LinkId::derived(&[b"link", &priority.to_le_bytes(), &at.to_le_bytes()]),
                target: LinkTarget::Priority(priority_id(priority)),
                kind: match at % 10 {
                    0 => LinkKind::Contradicts,
                    1 => LinkKind::Qualifies,
                    _ => LinkKind::Supports,
                },
                coding: Some(coding),
                passage: Passage {
                    source,
                    span: spans[turn],
                },
                hash: Hash::of(SAID.as_bytes()),
                shown: None,
                paraphrase: None,
                paraphrase_by: None,
                coder: Coder::named("Ana").id,
                stale: false,
                revision: None,
                text: Some(text),
                definition: None,
            })?;
        }
    }
    Ok(())
}

fn priority_id(n: usize) -> PriorityId {
    PriorityId::derived(&[b"priority", &n.to_le_bytes()])
}

fn priority(n: usize) -> Priority {
    Priority {
        id: priority_id(n),
        key: format!("P{n}"),
        claim: format!("Tržnica mora ostati naša, {n}."),
        territories: (n.is_multiple_of(2))
            .then(|| "Modrina".to_owned())
            .into_iter()
            .collect(),
        objectives: vec![format!("obj-{}", n % OBJECTIVES)],
        owner: None,
        state: PriorityState::Candidate,
        merged_into: None,
        query: None,
    }
}

fn objective(n: usize) -> Code {
    Code {
        id: CodeId::derived(&[b"objective", &n.to_le_bytes()]),
        key: format!("obj-{n}"),
        kind: CodeKind::Objective,
        parent: None,
        objectives: Vec::new(),
        ..code(0)
    }
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
        merged_into: None,
        objectives: vec![format!("obj-{}", n % OBJECTIVES)],
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
            (0..OBJECTIVES).try_for_each(|n| writer.put_code(&objective(n)))?;
            (0..CODES).try_for_each(|n| writer.put_code(&code(n)))?;
            (0..PRIORITIES).try_for_each(|n| writer.put_priority(&priority(n)))?;
            (0..SESSIONS).try_for_each(|n| session(n, writer))
        })
        .expect("written");
}

/// Makes the project.
pub fn make(folder: &Path) {
    let new = verbatim_engine::NewProject {
        title: "Tržnica".into(),
        languages: Vec::new(),
        coder: "Ana".into(),
    };
    drop(Project::create(folder, &new, environment()).expect("made"));
    fill(folder);
}

/// A clock that stands still.
pub fn environment() -> Box<FixedEnvironment> {
    Box::new(FixedEnvironment::new(Timestamp(0)))
}

/// Opens the project and prints how long `work` takes beyond that. Nothing is in memory before.
pub fn timed(folder: &Path, name: &str, work: impl FnOnce(&Project)) -> f64 {
    let start = std::time::Instant::now();
    let project = Project::open(folder, None, environment()).expect("opened");
    let opened = start.elapsed();
    let start = std::time::Instant::now();
    work(&project);
    let took = start.elapsed().as_secs_f64();
    println!(
        "{name:<34} {took:>6.2} s   beyond {:.2} s for opening",
        opened.as_secs_f64()
    );
    took
}
