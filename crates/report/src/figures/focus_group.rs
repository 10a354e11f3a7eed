//! How groups talk.

use serde::Serialize;
use verbatim_analysis::talk::Stance;
use verbatim_model::participant::Role;
use verbatim_model::session::SessionKind;

use super::{CountedFrom, Figure, named};
use crate::sheet::{Sheet, SheetCell};
use crate::wording::{ReportLanguage, Wording};

/// How somebody took part.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VoiceView {
    /// Participant number, or else the label of those who are nobody in particular.
    pub speaker: String,
    /// Role.
    pub role: Option<Role>,
    /// Stakeholder group.
    pub group: Option<String>,
    /// Turns.
    pub turns: usize,
    /// Times that they took the floor.
    pub contributions: usize,
    /// Words.
    pub words: usize,
    /// Milliseconds, of the turns whose start and end are known.
    pub ms: Option<u64>,
    /// Their first turn in the session, from 1; nothing for the silent.
    pub first: Option<usize>,
    /// Their last.
    pub last: Option<usize>,
    /// Words in each part of the session.
    pub parts: Vec<usize>,
    /// Times that they laughed, paused, cut in or spoke at once with others, as the transcript marks it.
    pub marks: std::collections::BTreeMap<String, usize>,
}

/// How often one spoke right after another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnswerView {
    /// Who spoke.
    pub speaker: String,
    /// After whom.
    pub after: String,
    /// How often.
    pub times: usize,
    /// How often they agreed.
    pub agrees: usize,
    /// How often they set something against it without denying it.
    pub qualifies: usize,
    /// How often they disagreed.
    pub disagrees: usize,
}

/// A turn that takes up the one before.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MarkedView {
    /// Name of the source.
    pub source: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// Who spoke.
    pub speaker: String,
    /// After whom.
    pub after: String,
    /// How they took it up.
    pub stance: Stance,
    /// The words that show it; nothing where the speaker's words may not be printed.
    pub words: Option<String>,
    /// Where they stand, in code points of the source's text.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
}

/// A topic of a session.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TopicView {
    /// Key of the code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its mentions.
    pub mentions: usize,
    /// Who spoke to it.
    pub speakers: Vec<String>,
    /// Who attended and did not.
    pub silent: Vec<String>,
}

/// The talk of a session.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SessionTalkView {
    /// Key.
    pub session: String,
    /// What it was.
    pub kind: SessionKind,
    /// Its date.
    pub date: Option<String>,
    /// Those who spoke, most words first, then those who attended and did not.
    pub voices: Vec<VoiceView>,
    /// Who spoke right after whom, most often first.
    pub answers: Vec<AnswerView>,
    /// The turns that agree or disagree.
    pub marked: Vec<MarkedView>,
    /// What was talked about, and by whom not.
    pub topics: Vec<TopicView>,
}

/// How groups talk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FocusGroupView {
    /// Into how many parts of as many words each session is cut.
    pub parts: usize,
    /// The sessions.
    pub sessions: Vec<SessionTalkView>,
    /// What the topics are counted from; a report says it elsewhere.
    #[serde(flatten)]
    pub counted: Option<CountedFrom>,
    /// The rule.
    pub rule: &'static str,
}

impl SessionTalkView {
    /// All words in it.
    pub(crate) fn words(&self) -> usize {
        self.voices.iter().map(|voice| voice.words).sum()
    }
}

impl FocusGroupView {
    /// How it is counted, in English, for people.
    pub const RULE: &'static str = "Moderators are shown, since they are part of the talk; who refused use is not, their turns \
count for nothing and nobody answers them. Turns of one person in a row are one contribution. Somebody answers whoever \
spoke right before within the same source. Agreement and disagreement are told from the words with which a turn begins, \
from plain words (“slažem se”, “nepiekrītu”, “d’accordo”) and from gestures in the transcript, in four languages; a bare \
yes or no after a question is an answer and no agreement. They show where to look: a person decides what was meant. Parts \
of a session have as many words each. Silent on a topic are participants and experts who attended and have no mention of \
it.";
}

impl Figure for FocusGroupView {
    fn title(&self) -> String {
        "Who speaks how much and when, and who answers whom".to_owned()
    }

    fn sheets(&self) -> Vec<Sheet> {
        let header = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let number = |n: Option<usize>| n.map_or(SheetCell::Empty, SheetCell::Count);
        let mut voices = Sheet {
            name: "voices".to_owned(),
            header: header(&[
                "session",
                "speaker",
                "role",
                "group",
                "#turns",
                "#contributions",
                "#words",
                "#percent of words",
                "#seconds",
                "#first turn",
                "#last turn",
            ]),
            ..Sheet::default()
        };
        voices
            .header
            .extend((1..=self.parts).map(|part| format!("#part {part}")));
        voices
            .header
            .extend(MARKS.iter().map(|mark| format!("#{mark}")));
        let mut answers = Sheet {
            name: "answers".to_owned(),
            header: header(&[
                "session",
                "speaker",
                "after",
                "#times",
                "#agrees",
                "#qualifies",
                "#disagrees",
            ]),
            ..Sheet::default()
        };
        let mut marked = Sheet {
            name: "marked".to_owned(),
            header: header(&[
                "session", "source", "#turn", "speaker", "after", "stance", "words", "#start",
                "#end",
            ]),
            ..Sheet::default()
        };
        let mut topics = Sheet {
            name: "topics".to_owned(),
            header: header(&[
                "session",
                "code",
                "name",
                "#mentions",
                "#speakers",
                "speakers",
                "#silent",
                "silent",
            ]),
            ..Sheet::default()
        };
        for talk in &self.sessions {
            let session = || SheetCell::from(talk.session.as_str());
            let all: usize = talk.voices.iter().map(|voice| voice.words).sum();
            for voice in &talk.voices {
                let share = (all > 0).then(|| 100.0 * voice.words as f64 / all as f64);
                let seconds = voice.ms.map(|ms| (ms / 1000) as usize);
                let mut row = vec![
                    session(),
                    voice.speaker.as_str().into(),
                    voice
                        .role
                        .map(|role| role.to_string())
                        .unwrap_or_default()
                        .into(),
                    voice.group.clone().unwrap_or_default().into(),
                    voice.turns.into(),
                    voice.contributions.into(),
                    voice.words.into(),
                    share.map_or(SheetCell::Empty, SheetCell::Decimal),
                    number(seconds),
                    number(voice.first),
                    number(voice.last),
                ];
                row.extend(voice.parts.iter().map(|words| SheetCell::from(*words)));
                row.extend(
                    MARKS
                        .iter()
                        .map(|mark| voice.marks.get(*mark).copied().unwrap_or(0).into()),
                );
                voices.rows.push(row);
            }
            answers.rows.extend(talk.answers.iter().map(|answer| {
                vec![
                    session(),
                    answer.speaker.as_str().into(),
                    answer.after.as_str().into(),
                    answer.times.into(),
                    answer.agrees.into(),
                    answer.qualifies.into(),
                    answer.disagrees.into(),
                ]
            }));
            marked.rows.extend(talk.marked.iter().map(|turn| {
                vec![
                    session(),
                    turn.source.as_str().into(),
                    turn.turn.into(),
                    turn.speaker.as_str().into(),
                    turn.after.as_str().into(),
                    turn.stance.to_string().into(),
                    turn.words
                        .clone()
                        .unwrap_or_else(|| "(may not be printed)".to_owned())
                        .into(),
                    turn.start.into(),
                    turn.end.into(),
                ]
            }));
            topics.rows.extend(talk.topics.iter().map(|topic| {
                vec![
                    session(),
                    topic.code.as_str().into(),
                    named(&topic.code, &topic.name).into(),
                    topic.mentions.into(),
                    topic.speakers.len().into(),
                    topic.speakers.join(" ").into(),
                    topic.silent.len().into(),
                    topic.silent.join(" ").into(),
                ]
            }));
        }
        vec![voices, answers, marked, topics]
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = vec![self.rule.to_owned()];
        notes.extend(
            self.counted
                .map(|counted| format!("Topics: {}", counted.note())),
        );
        notes
    }

    fn svg(&self, language: ReportLanguage) -> Option<String> {
        Some(self.chart(&Wording::of(language)).svg)
    }
}

/// Marks of the talk.
const MARKS: [&str; 4] = ["overlap", "interruption", "laughter", "pause"];
