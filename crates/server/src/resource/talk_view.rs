//! The talk of groups as the page has it.

use serde::Serialize;
use utoipa::ToSchema;
use verbatim_engine::{FocusGroupView, Project};

use super::figure_view::{Counted, source_ids};
use crate::position::Positions;
use crate::problem::Problem;

/// Somebody in a group.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Voice {
    /// Participant number, or else the label.
    speaker: String,
    /// Role.
    role: Option<String>,
    /// Stakeholder group.
    group: Option<String>,
    /// Times that they took the floor.
    contributions: usize,
    /// Words.
    words: usize,
}

/// How often one spoke right after another.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AnswerTo {
    /// Who spoke.
    speaker: String,
    /// After whom.
    after: String,
    /// How often.
    times: usize,
    /// How often they agreed.
    agrees: usize,
    /// How often they set something against it.
    qualifies: usize,
    /// How often they disagreed.
    disagrees: usize,
}

/// A turn that agrees or disagrees.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MarkedTurn {
    /// Id of the source.
    source: String,
    /// Name of the source.
    source_name: String,
    /// Number of the turn, from 1.
    turn: usize,
    /// Who spoke.
    speaker: String,
    /// After whom.
    after: String,
    /// `agrees`, `qualifies` or `disagrees`.
    stance: String,
    /// The words that show it; nothing where they may not be printed.
    words: Option<String>,
    /// Where they begin in the canonical text of the source.
    start: usize,
    /// Where they end.
    end: usize,
}

/// A topic of a session.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Topic {
    /// Key of the code.
    code: String,
    /// Its name.
    name: String,
    /// Its mentions.
    mentions: usize,
    /// Who spoke to it.
    speakers: Vec<String>,
    /// Who attended and did not.
    silent: Vec<String>,
}

/// The talk of a session.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Talk {
    /// Key of the session.
    session: String,
    /// Its date.
    date: Option<String>,
    /// Those who spoke, then those who did not.
    voices: Vec<Voice>,
    /// Who spoke right after whom.
    answers: Vec<AnswerTo>,
    /// The turns that agree or disagree.
    marked: Vec<MarkedTurn>,
    /// What was talked about, and by whom not.
    topics: Vec<Topic>,
}

/// How groups talk.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FocusGroups {
    /// The sessions.
    sessions: Vec<Talk>,
    /// What the topics are counted from.
    counted: Counted,
}

impl FocusGroups {
    pub(crate) fn of(project: &Project, view: FocusGroupView) -> Result<Self, Problem> {
        let ids = source_ids(project)?;
        let mut positions = Positions::of(project);
        let counted = view.counted.into();
        let sessions = view.sessions.into_iter().map(|talk| {
            Ok(Talk {
                session: talk.session,
                date: talk.date,
                voices: (talk.voices.into_iter())
                    .map(|voice| Voice {
                        speaker: voice.speaker,
                        role: voice.role.map(|role| role.to_string()),
                        group: voice.group,
                        contributions: voice.contributions,
                        words: voice.words,
                    })
                    .collect(),
                answers: (talk.answers.into_iter())
                    .map(|answer| AnswerTo {
                        speaker: answer.speaker,
                        after: answer.after,
                        times: answer.times,
                        agrees: answer.agrees,
                        qualifies: answer.qualifies,
                        disagrees: answer.disagrees,
                    })
                    .collect(),
                marked: (talk.marked.into_iter())
                    .map(|marked| {
                        let place = [marked.start, marked.end];
                        let [start, end] = positions.units(&marked.source, place)?;
                        Ok(MarkedTurn {
                            source: ids.get(&marked.source).cloned().unwrap_or_default(),
                            source_name: marked.source,
                            turn: marked.turn,
                            speaker: marked.speaker,
                            after: marked.after,
                            stance: marked.stance.to_string(),
                            words: marked.words,
                            start,
                            end,
                        })
                    })
                    .collect::<Result<_, Problem>>()?,
                topics: (talk.topics.into_iter())
                    .map(|topic| Topic {
                        code: topic.code,
                        name: topic.name,
                        mentions: topic.mentions,
                        speakers: topic.speakers,
                        silent: topic.silent,
                    })
                    .collect(),
            })
        });
        Ok(Self {
            sessions: sessions.collect::<Result<_, Problem>>()?,
            counted,
        })
    }
}
