//! How a group talks: who speaks how much and when, who answers whom, and how they take it up.

use std::collections::BTreeMap;

use serde::Serialize;

verbatim_model::terms! {
    /// How a turn takes up what was said before it.
    Stance: "stance" {
        /// It agrees.
        Agrees = "agrees",
        /// It agrees and sets something against it.
        Qualifies = "qualifies",
        /// It disagrees.
        Disagrees = "disagrees",
    }
}

/// One turn of a session, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TalkTurn {
    /// Who speaks, by number from 0; `None` where nothing may be said of the turn: it breaks the talk.
    pub voice: Option<usize>,
    /// Number of words.
    pub words: usize,
    /// Milliseconds, where the turn has a start and an end.
    pub ms: Option<u64>,
    /// How it takes up what was said before.
    pub stance: Option<Stance>,
    /// Whether another source begins here, in which nobody answers what was said in the one before.
    pub begins: bool,
}

/// How somebody took part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Voice {
    /// Turns.
    pub turns: usize,
    /// Times that they took the floor: turns of one person in a row are one.
    pub contributions: usize,
    /// Words.
    pub words: usize,
    /// Milliseconds, of the turns that have a start and an end; `None` where none has.
    pub ms: Option<u64>,
    /// Their first turn in the session, from 1.
    pub first: usize,
    /// Their last.
    pub last: usize,
    /// Words in each part of the session.
    pub parts: Vec<usize>,
}

/// How often one voice spoke right after another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// How often.
    pub times: usize,
    /// How often they agreed.
    pub agrees: usize,
    /// How often they agreed and set something against it.
    pub qualifies: usize,
    /// How often they disagreed.
    pub disagrees: usize,
}

/// A time that somebody took the floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Who, by number of the voice.
    pub voice: usize,
    /// Right after whom; `None` where nobody spoke right before.
    pub after: Option<usize>,
    /// How they took up what was said before.
    pub stance: Option<Stance>,
    /// Their turns in a row, by index.
    pub turns: std::ops::Range<usize>,
}

/// The talk of a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Talk {
    /// By number of the voice.
    pub voices: Vec<Voice>,
    /// Who (first) spoke right after whom (second), and how they took it up.
    pub answers: BTreeMap<(usize, usize), Answers>,
    /// The turns that answer and say how, by index, with whom they answer.
    pub marked: Vec<(usize, usize)>,
    /// The contributions, in order.
    pub taken: Vec<Taken>,
}

/// Follows the talk of a session; `voices` is how many there are, `parts` into how many parts of as many words the session
/// is cut.
#[must_use]
pub fn talk(turns: &[TalkTurn], voices: usize, parts: usize) -> Talk {
    let mut talk = Talk {
        voices: vec![Voice::default(); voices],
        ..Talk::default()
    };
    let all: usize = (turns.iter())
        .filter(|turn| turn.voice.is_some())
        .map(|turn| turn.words)
        .sum();
    let parts = parts.max(1);
    let mut said = 0;
    let mut before: Option<usize> = None;
    for (at, turn) in turns.iter().enumerate() {
        if turn.begins {
            before = None;
        }
        let Some(voice) = turn.voice else {
            before = None;
            continue;
        };
        let own = &mut talk.voices[voice];
        own.turns += 1;
        own.words += turn.words;
        if let Some(ms) = turn.ms {
            own.ms = Some(own.ms.unwrap_or(0) + ms);
        }
        if own.turns == 1 {
            own.first = at + 1;
        }
        own.last = at + 1;
        spread(&mut own.parts, parts, said..said + turn.words, all);
        said += turn.words;
        match talk.taken.last_mut() {
            Some(taken) if before == Some(voice) => taken.turns.end = at + 1,
            _ => talk.taken.push(Taken {
                voice,
                after: before,
                stance: turn.stance,
                turns: at..at + 1,
            }),
        }
        if before != Some(voice) {
            own.contributions += 1;
            if let Some(other) = before {
                let answers = talk.answers.entry((voice, other)).or_default();
                answers.times += 1;
                match turn.stance {
                    Some(Stance::Agrees) => answers.agrees += 1,
                    Some(Stance::Qualifies) => answers.qualifies += 1,
                    Some(Stance::Disagrees) => answers.disagrees += 1,
                    None => {}
                }
                if turn.stance.is_some() {
                    talk.marked.push((at, other));
                }
            }
        }
        before = Some(voice);
    }
    for voice in &mut talk.voices {
        voice.parts.resize(parts, 0);
    }
    talk
}

/// Puts the words `said` of `all` into the parts of the session in which they fall.
fn spread(own: &mut Vec<usize>, parts: usize, said: std::ops::Range<usize>, all: usize) {
    own.resize(parts, 0);
    for (part, words) in own.iter_mut().enumerate() {
        let (from, to) = (part * all / parts, (part + 1) * all / parts);
        *words += said.end.min(to).saturating_sub(said.start.max(from));
    }
}
