//! How groups talk.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_analysis::evidence::Study;
use verbatim_analysis::talk::{Stance, Talk, TalkTurn, talk};
use verbatim_language::{TakenUp, gesture, taken_up};
use verbatim_model::id::{ParticipantId, SessionId, SourceId};
use verbatim_model::mark::Mark;
use verbatim_model::participant::Participant;
use verbatim_model::session::{Session, SessionKind, Source};
use verbatim_model::text::Span;
use verbatim_model::transcript::Turn;
use verbatim_report::figures::{
    AnswerView, FocusGroupView, MarkedView, SessionTalkView, TopicView, VoiceView,
};

use super::{CodeChoice, Gathered};
use crate::Progress;
use crate::document::{Document, analysed};
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// Which sessions, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FocusGroupRequest {
    /// Keys of sessions of any kind; all focus groups where empty.
    pub sessions: Vec<String>,
    /// Into how many parts of as many words each session is cut, 1 to 100.
    pub parts: usize,
    /// Which codes are topics.
    pub choice: CodeChoice,
}

/// Who speaks in a session: a person, or a label that stands for nobody in particular.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who<'r> {
    Person(ParticipantId),
    Label(&'r str),
}

/// A turn with what it takes up.
pub(super) struct Spoken<'d> {
    pub source: &'d Source,
    pub document: &'d Document,
    /// Number of the turn, from 0.
    pub n: usize,
    pub turn: &'d Turn,
    taken_up: Option<(Stance, Span)>,
}

/// A session as it was heard.
pub(super) struct Heard<'d> {
    /// Who spoke, in the order of their first turns.
    pub voices: Vec<Who<'d>>,
    /// What the transcript marks of each, by number of the voice.
    marks: BTreeMap<usize, BTreeMap<String, usize>>,
    /// The turns, in order.
    pub spoken: Vec<Spoken<'d>>,
    /// Who speaks when and after whom.
    pub found: Talk,
}

impl Project {
    /// Who speaks how much and when, who answers whom and how they take it up, and who is silent on what.
    ///
    /// # Errors
    /// When there is no such session or code, or a text is damaged.
    pub fn focus_groups(
        &self,
        request: &FocusGroupRequest,
        progress: Progress<'_>,
    ) -> Result<FocusGroupView, EngineError> {
        if !(1..=100).contains(&request.parts) {
            return Err(EngineError::usage(
                format!("a session cannot be cut into `{}` parts", request.parts),
                "give a number from 1 to 100",
            ));
        }
        let sources = |register: &Register| {
            let sessions = wanted(register, request)?;
            let of = |source: &&Source| sessions.contains(&source.session);
            Ok(register
                .sources
                .iter()
                .filter(of)
                .map(|source| source.id)
                .collect::<BTreeSet<SourceId>>())
        };
        let gathered = self.gather_codings(&request.choice, sources, progress)?;
        let study = Study::new(self.tables(&gathered.register, &gathered.documents)?);
        let coded = gathered.coded(&study);
        let mut topics = coded.topics(&gathered.chosen, request.choice.exact);
        let number = |id: &ParticipantId| study.number(*id).to_owned();
        let cells = gathered.small_cells(&study, request.choice.small_cell);
        let mut sessions: Vec<SessionTalkView> = Vec::new();
        for id in wanted(&gathered.register, request)? {
            let Some(session) = gathered.register.sessions.get(&id) else {
                continue;
            };
            let topics = topics.remove(&id).unwrap_or_default();
            let topics = topics.into_iter().map(|topic| TopicView {
                code: gathered.key(topic.code),
                name: gathered.name(topic.code),
                mentions: topic.mentions,
                speakers: topic.speakers.iter().map(number).collect(),
                silent: topic.silent.iter().map(number).collect(),
            });
            let topics = topics.collect();
            let mut talk = self.talk_of(&gathered, session, request.parts, topics)?;
            for voice in &mut talk.voices {
                let mut people = gathered.register.participants.values();
                if let Some(person) = people.find(|person| person.number == voice.speaker) {
                    voice.group = gathered.group_told(person, &cells);
                }
            }
            sessions.push(talk);
        }
        sessions.sort_by(|a, b| verbatim_analysis::natural_order(&a.session, &b.session));
        Ok(FocusGroupView {
            parts: request.parts,
            sessions,
            counted: Some(gathered.counted()),
            rule: FocusGroupView::RULE,
        })
    }

    fn talk_of(
        &self,
        gathered: &Gathered,
        session: &Session,
        parts: usize,
        topics: Vec<TopicView>,
    ) -> Result<SessionTalkView, EngineError> {
        let register = &gathered.register;
        let Heard {
            voices,
            mut marks,
            spoken,
            found,
        } = self.listened(gathered, session, parts)?;
        let silent = attendants(register, session.id)
            .filter(|person| !voices.contains(&Who::Person(person.id)))
            .collect::<Vec<_>>();
        let names: Vec<String> = voices.iter().map(|who| name(register, *who)).collect();
        let mut views: Vec<VoiceView> = (found.voices.iter().enumerate())
            .map(|(at, voice)| VoiceView {
                turns: voice.turns,
                contributions: voice.contributions,
                words: voice.words,
                ms: voice.ms,
                first: Some(voice.first),
                last: Some(voice.last),
                parts: voice.parts.clone(),
                marks: marks.remove(&at).unwrap_or_default(),
                ..voice_of(names[at].clone(), person_of(register, voices[at]), parts)
            })
            .collect();
        views.extend(
            (silent.into_iter()).map(|person| voice_of(person.number.clone(), Some(person), parts)),
        );
        views.sort_by(|a, b| {
            let natural = verbatim_analysis::natural_order(&a.speaker, &b.speaker);
            b.words
                .cmp(&a.words)
                .then((a.turns == 0).cmp(&(b.turns == 0)))
                .then(natural)
        });
        Ok(SessionTalkView {
            session: session.key.clone(),
            kind: session.kind,
            date: session.date.clone(),
            voices: views,
            answers: answers(&found, &names),
            marked: marked(register, &found, &names, &spoken, &gathered.day),
            topics,
        })
    }

    /// Who speaks in a session, turn by turn.
    pub(super) fn listened<'g>(
        &self,
        gathered: &'g Gathered,
        session: &Session,
        parts: usize,
    ) -> Result<Heard<'g>, EngineError> {
        let register = &gathered.register;
        let mut voices: Vec<Who<'_>> = Vec::new();
        let mut places: BTreeMap<Who<'_>, usize> = BTreeMap::new();
        let mut place_of = |who| {
            *places.entry(who).or_insert_with(|| {
                voices.push(who);
                voices.len() - 1
            })
        };
        let (mut turns, mut spoken) = (Vec::new(), Vec::new());
        let mut marks: BTreeMap<usize, BTreeMap<String, usize>> = BTreeMap::new();
        for source in register
            .sources
            .iter()
            .filter(|source| source.session == session.id)
        {
            let Some(document) = gathered.documents.get(&source.id) else {
                continue;
            };
            let all_marks = self.store.marks(document.revision)?;
            let mut before_asks = false;
            for (n, turn) in document.turns.iter().enumerate() {
                let words = document.words(turn.span)?;
                let person = register.who(source, turn);
                // A turn without a label is of nobody in particular; so is one of a collective label.
                let who = match (person, turn.speaker.as_deref()) {
                    (Some(person), _) => Who::Person(person.id),
                    (None, label) => Who::Label(label.unwrap_or("?")),
                };
                let heard = person.is_none_or(|person| person.consent.counts());
                let voice = heard.then(|| place_of(who));
                let own_marks = marks_in(&all_marks, turn.span);
                if let Some(voice) = voice {
                    let counts = marks.entry(voice).or_default();
                    for mark in own_marks.iter().filter(|mark| mark.kind.is_of_talk()) {
                        *counts.entry(mark.kind.to_string()).or_default() += 1;
                    }
                }
                let taken_up = taken_up_in(words, turn, own_marks, before_asks);
                turns.push(TalkTurn {
                    voice,
                    words: words.split_whitespace().count(),
                    ms: turn
                        .start_ms()
                        .zip(turn.end_ms())
                        .and_then(|(from, to)| to.checked_sub(from)),
                    stance: taken_up.map(|(stance, _)| stance),
                    begins: n == 0,
                });
                spoken.push(Spoken {
                    source,
                    document,
                    n,
                    turn,
                    taken_up,
                });
                before_asks = words.trim_end().ends_with(['?', '\u{37e}']);
            }
        }
        let found = talk(&turns, voices.len(), parts);
        Ok(Heard {
            voices,
            marks,
            spoken,
            found,
        })
    }
}

/// The sessions that are asked for: those named, or all focus groups.
fn wanted(
    register: &Register,
    request: &FocusGroupRequest,
) -> Result<BTreeSet<SessionId>, EngineError> {
    if request.sessions.is_empty() {
        let groups = register
            .sessions
            .values()
            .filter(|s| s.kind == SessionKind::FocusGroup);
        let groups: BTreeSet<SessionId> = groups.map(|session| session.id).collect();
        if groups.is_empty() {
            return Err(EngineError::refused(
                "no session is a focus group",
                "name a session with `--session`, or say what it was: `verbatim sessions set … --kind focus-group`",
            ));
        }
        return Ok(groups);
    }
    (request.sessions.iter())
        .map(|key| {
            let session = register.session(key)?;
            if session.kind == SessionKind::Document {
                return Err(EngineError::refused(
                    format!("`{key}` is a document: nobody talks in it"),
                    "`verbatim sessions` shows which are sessions",
                ));
            }
            Ok(session.id)
        })
        .collect()
}

/// Those who attended a session and whose presence may be told.
fn attendants(register: &Register, session: SessionId) -> impl Iterator<Item = &Participant> {
    let people: BTreeSet<ParticipantId> = (register.speakers.values())
        .filter(|speaker| speaker.session == session)
        .filter_map(|speaker| speaker.participant)
        .collect();
    let people = people
        .into_iter()
        .filter_map(|id| register.participants.get(&id));
    people.filter(|person| person.consent.counts())
}

pub(super) fn person_of<'r>(register: &'r Register, who: Who<'_>) -> Option<&'r Participant> {
    match who {
        Who::Person(id) => register.participants.get(&id),
        Who::Label(_) => None,
    }
}

pub(super) fn name(register: &Register, who: Who<'_>) -> String {
    match (person_of(register, who), who) {
        (Some(person), _) => person.number.clone(),
        (None, Who::Label(label)) => label.to_owned(),
        (None, Who::Person(_)) => "?".to_owned(),
    }
}

/// Somebody who has said nothing yet.
fn voice_of(speaker: String, person: Option<&Participant>, parts: usize) -> VoiceView {
    VoiceView {
        speaker,
        role: person.and_then(|person| person.role),
        group: person.and_then(|person| person.group.clone()),
        turns: 0,
        contributions: 0,
        words: 0,
        ms: None,
        first: None,
        last: None,
        parts: vec![0; parts],
        marks: BTreeMap::new(),
    }
}

/// The marks within a turn, which stand in the order of the text.
fn marks_in(marks: &[Mark], span: Span) -> &[Mark] {
    let from = marks.partition_point(|mark| mark.at() < span.start());
    let to = marks.partition_point(|mark| mark.at() <= span.end());
    marks.get(from..to).unwrap_or_default()
}

/// How a turn takes up the one before, and the words that show it.
fn taken_up_in(
    words: &str,
    turn: &Turn,
    marks: &[Mark],
    after_question: bool,
) -> Option<(Stance, Span)> {
    let mut found =
        analysed(turn.language).map_or_else(TakenUp::default, |language| taken_up(words, language));
    if after_question {
        // A bare yes or no is an answer then.
        let bare = |sign: &Option<verbatim_language::Sign>| {
            sign.as_ref().is_some_and(|sign| !sign.is_plain)
        };
        if bare(&found.agrees) {
            found.agrees = None;
            found.but = None;
        }
        if bare(&found.disagrees) {
            found.disagrees = None;
        }
    }
    // Gestures that a format keeps beside the words.
    let beside = (marks.iter().filter(|mark| mark.kind.is_beside_speech()))
        .find_map(|mark| gesture(&mark.text));
    let at = |sign: &verbatim_language::Sign| {
        let start = turn.span.start();
        Span::new(start + sign.range.start, start + sign.range.end)
    };
    let stance = match (&found.agrees, &found.disagrees, &found.but) {
        (Some(agrees), None, None) => Some((Stance::Agrees, at(agrees)?)),
        (Some(agrees), ..) => Some((Stance::Qualifies, at(agrees)?)),
        (None, Some(disagrees), _) => Some((Stance::Disagrees, at(disagrees)?)),
        (None, None, Some(but)) => Some((Stance::Qualifies, at(but)?)),
        (None, None, None) => None,
    };
    stance.or_else(|| {
        let stance = if beside? {
            Stance::Agrees
        } else {
            Stance::Disagrees
        };
        Some((stance, turn.span))
    })
}

fn answers(found: &Talk, names: &[String]) -> Vec<AnswerView> {
    let mut answers: Vec<AnswerView> = (found.answers.iter())
        .map(|((who, after), answers)| AnswerView {
            speaker: names[*who].clone(),
            after: names[*after].clone(),
            times: answers.times,
            agrees: answers.agrees,
            qualifies: answers.qualifies,
            disagrees: answers.disagrees,
        })
        .collect();
    answers.sort_by(|a, b| {
        let natural = verbatim_analysis::natural_order(&a.speaker, &b.speaker)
            .then_with(|| verbatim_analysis::natural_order(&a.after, &b.after));
        b.times.cmp(&a.times).then(natural)
    });
    answers
}

/// The turns that agree or disagree, in order. Words are shown as far as the speaker allows.
fn marked(
    register: &Register,
    found: &Talk,
    names: &[String],
    spoken: &[Spoken<'_>],
    day: &str,
) -> Vec<MarkedView> {
    (found.marked.iter())
        .filter_map(|(at, after)| {
            let Spoken {
                source,
                document,
                n,
                turn,
                taken_up,
            } = &spoken[*at];
            let (stance, span) = (*taken_up)?;
            let person = register.who(source, turn);
            let before = Span::new(turn.span.start(), span.start())
                .and_then(|before| before.of(&document.text))
                .map_or(0, |before| before.chars().count());
            let start = document.turn_place(*n).start + before;
            let words = span.of(&document.text)?;
            let may_print = person.is_none_or(|person| person.may_be_quoted(day));
            Some(MarkedView {
                source: source.name.clone(),
                turn: n + 1,
                speaker: match (person, &turn.speaker) {
                    (Some(person), _) => person.number.clone(),
                    (None, label) => label.as_deref().unwrap_or("?").to_owned(),
                },
                after: names[*after].clone(),
                stance,
                words: may_print.then(|| words.to_owned()),
                start,
                end: start + words.chars().count(),
            })
        })
        .collect()
}
