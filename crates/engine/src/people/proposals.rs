//! Proposals about speakers: which labels are one person, and who has which role. Nothing of it holds until a person
//! accepts it; a sheet says it otherwise.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use verbatim_model::id::{ParticipantId, SessionId};
use verbatim_model::mark::MarkKind;
use verbatim_model::participant::{Participant, Role};
use verbatim_model::session::{Session, SessionKind, Speaker};

use super::accepted::Accepted;
use super::belongings::Belongings;
use super::legends::Legends;
use super::merge::difference;
use super::role_words::{role_in, role_named};
use super::same_label;
use super::variants::{Said, variants};
use crate::counted;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

verbatim_model::terms! {
    /// What is proposed.
    ProposalKind: "proposal" {
        /// Two labels are one person.
        Merge = "merge",
        /// Somebody has a name.
        Name = "name",
        /// Somebody has a role.
        Role = "role",
    }
}

/// Something about a speaker that seems so and that a person has to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProposalRow {
    /// What is proposed.
    pub proposal: ProposalKind,
    /// Key of the session.
    pub session: String,
    /// The label that it is about.
    pub speaker: String,
    /// Of a merge: the label of the same session whose person stays.
    pub same_as: Option<String>,
    /// Of a name: which.
    pub name: Option<String>,
    /// Of a role: which.
    pub role: Option<Role>,
    /// Why, for people.
    pub reason: String,
}

/// What a label did in its session, and what the files say of it.
#[derive(Default, Clone)]
struct Behaviour {
    turns: usize,
    questions: usize,
    /// What the files say this speaker was there, in their words.
    roles: BTreeSet<String>,
}

/// By session and label.
type Done = BTreeMap<(SessionId, String), Behaviour>;

impl Behaviour {
    /// The role that the files name, where they name one, with their word.
    fn role(&self) -> Option<(Role, &str)> {
        let mut named = self
            .roles
            .iter()
            .filter_map(|word| Some((role_named(word)?, word.as_str())));
        let (role, word) = named.next()?;
        named
            .all(|(other, _)| other == role)
            .then_some((role, word))
    }
}

impl Project {
    /// What seems to be so of the speakers: first the labels that seem to be one person, then names, then roles, each by
    /// session.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn proposals(&self) -> Result<Vec<ProposalRow>, EngineError> {
        self.propose(&self.register()?)
    }

    /// Accepts proposals, all of them or those about `labels` (a label, or `session/label`), as one operation.
    /// Returns what was accepted.
    ///
    /// # Errors
    /// When nothing is proposed for one of `labels`, or two people who would become one contradict each other.
    pub fn accept_proposals(
        &mut self,
        labels: Option<&[String]>,
    ) -> Result<Vec<ProposalRow>, EngineError> {
        self.settled(|project| project.accept_proposals_once(labels))
    }

    fn accept_proposals_once(
        &mut self,
        labels: Option<&[String]>,
    ) -> Result<Vec<ProposalRow>, EngineError> {
        let register = self.register()?;
        let mut rows = self.propose(&register)?;
        if let Some(labels) = labels {
            let about = |row: &ProposalRow, label: &String| {
                same_label(&row.speaker, label)
                    || *label == format!("{}/{}", row.session, row.speaker)
            };
            if let Some(other) =
                (labels.iter()).find(|label| !rows.iter().any(|row| about(row, label)))
            {
                return Err(EngineError::refused(
                    format!("nothing is proposed for `{other}`"),
                    "`verbatim speakers PROJECT --proposals` lists what is",
                ));
            }
            rows.retain(|row| labels.iter().any(|label| about(row, label)));
        }
        if rows.is_empty() {
            return Ok(rows);
        }
        let mut accepted = Accepted::of(&register, &rows)?;
        let mut belongings = Belongings::read(&self.store)?;
        let sentence = format!(
            "accepted {} about speakers",
            counted(rows.len(), "proposal")
        );
        self.act("speakers-accept", sentence, |writer| {
            for speaker in register.speakers.values() {
                let Some(stays) = speaker.participant.and_then(|id| accepted.gone.get(&id)) else {
                    continue;
                };
                writer.put(&Speaker {
                    participant: Some(*stays),
                    ..speaker.clone()
                })?;
            }
            for (gone, stays) in &accepted.gone {
                belongings.hand_over(writer, *gone, *stays)?;
                writer.delete::<Participant>(*gone)?;
                accepted.people.remove(gone);
            }
            for person in accepted.people.values() {
                if register.participants.get(&person.id) != Some(person) {
                    writer.put(person)?;
                }
            }
            Ok::<_, EngineError>(())
        })?;
        Ok(rows)
    }

    fn propose(&self, register: &Register) -> Result<Vec<ProposalRow>, EngineError> {
        let (behaviour, legends) = self.behaviour(register)?;
        let no_legend = Legends::default();
        let mut sessions: Vec<&Session> = (register.sessions.values())
            .filter(|session| session.kind != SessionKind::Document)
            .collect();
        sessions.sort_by_cached_key(|session| verbatim_store::natural(&session.key));
        let mut rows = Vec::new();
        let (mut names, mut roles) = (Vec::new(), Vec::new());
        for session in sessions {
            let labels = Labels {
                register,
                session,
                legends: legends.get(&session.id).unwrap_or(&no_legend),
                speakers: (register.speakers.values())
                    .filter(|speaker| speaker.session == session.id)
                    .filter_map(|speaker| {
                        Some((speaker, register.participants.get(&speaker.participant?)?))
                    })
                    .map(|(speaker, person)| {
                        let key = (session.id, speaker.label.clone());
                        (
                            speaker,
                            person,
                            behaviour.get(&key).cloned().unwrap_or_default(),
                        )
                    })
                    .collect(),
            };
            rows.extend(labels.merges());
            names.extend(labels.names());
            roles.extend(labels.roles());
        }
        rows.extend(consistent(names));
        rows.extend(consistent(roles));
        Ok(rows)
    }

    /// Turns and questions of each label and the roles that files name, and what the legends of each session say.
    fn behaviour(
        &self,
        register: &Register,
    ) -> Result<(Done, BTreeMap<SessionId, Legends>), EngineError> {
        let mut behaviour = Done::new();
        let mut legends: BTreeMap<SessionId, Legends> = BTreeMap::new();
        for source in &register.sources {
            let document = self.document(source)?;
            for turn in &document.turns {
                let Some(label) = &turn.speaker else { continue };
                let done = behaviour
                    .entry((source.session, label.to_string()))
                    .or_default();
                done.turns += 1;
                done.questions += usize::from(document.words(turn.span)?.contains('?'));
            }
            let first = document.turns.first();
            let talk_begins = first.map_or(0, |turn| turn.span.start());
            for mark in self.store.marks(document.revision)? {
                let legends = legends.entry(source.session).or_default();
                match mark.kind {
                    MarkKind::Legend => legends.read(&mark.text),
                    MarkKind::Heading if mark.at() < talk_begins => legends.read_head(&mark.text),
                    _ => {}
                }
                let turn = (mark.kind == MarkKind::Role)
                    .then(|| document.turn_starting_at(mark.at()))
                    .flatten();
                if let Some(label) = turn.and_then(|turn| turn.label())
                    && let Some(done) = behaviour.get_mut(&(source.session, label.to_string()))
                {
                    done.roles.insert(mark.text.to_string());
                }
            }
        }
        Ok((behaviour, legends))
    }
}

/// The labels of one session that stand for people, with these and what they did.
struct Labels<'r> {
    register: &'r Register,
    session: &'r Session,
    legends: &'r Legends,
    speakers: Vec<(&'r Speaker, &'r Participant, Behaviour)>,
}

impl Labels<'_> {
    fn merges(&self) -> Vec<ProposalRow> {
        let said: Vec<Said<'_>> = (self.speakers.iter())
            .map(|(speaker, _, done)| Said {
                label: &speaker.label,
                turns: done.turns,
            })
            .collect();
        (variants(&said).into_iter())
            .filter(|&(goes, stays, _)| {
                let (goes, stays) = (self.speakers[goes].1, self.speakers[stays].1);
                goes.id != stays.id && difference(goes, stays).is_none()
            })
            .map(|(goes, stays, reason)| ProposalRow {
                proposal: ProposalKind::Merge,
                session: self.session.key.clone(),
                speaker: self.speakers[goes].0.label.clone(),
                same_as: Some(self.speakers[stays].0.label.clone()),
                name: None,
                role: None,
                reason,
            })
            .collect()
    }

    /// Names that a legend gives to those who are known by their label only, with the people whose they would be.
    fn names(&self) -> Vec<(ParticipantId, ProposalRow)> {
        (self.speakers.iter())
            .filter(|(speaker, person, _)| {
                (person.name.as_ref()).is_none_or(|name| *name == speaker.label)
            })
            .filter_map(|(speaker, person, _)| {
                let in_legend = self.legends.name(&speaker.label);
                let (name, reason) = in_legend
                    .map(|(name, words)| (name, format!("the legend says `{words}`")))
                    .or_else(|| self.legends.name_in_head(&speaker.label))?;
                let row = ProposalRow {
                    proposal: ProposalKind::Name,
                    session: self.session.key.clone(),
                    speaker: speaker.label.clone(),
                    same_as: None,
                    name: Some(name),
                    role: None,
                    reason,
                };
                Some((person.id, row))
            })
            .collect()
    }

    /// Roles of those who have none, with the people whose they would be.
    fn roles(&self) -> Vec<(ParticipantId, ProposalRow)> {
        let mut found: BTreeMap<usize, (Role, String)> = BTreeMap::new();
        for (at, (speaker, _, done)) in self.speakers.iter().enumerate() {
            if let Some((role, word)) = done.role() {
                found.insert(at, (role, format!("the file says `{word}`")));
            } else if let Some((role, reason)) = self.legends.role(&speaker.label) {
                found.insert(at, (role, reason));
            } else if let Some((role, word)) = role_in(&speaker.label) {
                found.insert(at, (role, format!("the label says `{word}`")));
            }
        }
        let moderates = |(at, (_, person, _)): (usize, &(&Speaker, &Participant, Behaviour))| {
            person.role == Some(Role::Moderator)
                || (person.role.is_none()
                    && found
                        .get(&at)
                        .is_some_and(|(role, _)| *role == Role::Moderator))
        };
        let mut moderator = (self.speakers.iter().enumerate())
            .find(|&(at, speaker)| moderates((at, speaker)))
            .map(|(at, _)| at);
        if moderator.is_none()
            && let Some((at, reason)) = self.asks_most()
            && !found.contains_key(&at)
        {
            found.insert(at, (Role::Moderator, reason));
            moderator = Some(at);
        }
        if let Some(moderator) = moderator {
            let asks = &self.speakers[moderator].0.label;
            for at in (0..self.speakers.len()).filter(|at| *at != moderator) {
                let (role, reason) = if self.session.kind == SessionKind::Interview {
                    (
                        Role::Expert,
                        format!("answers `{asks}` in an expert interview"),
                    )
                } else {
                    (
                        Role::Participant,
                        format!("speaks where `{asks}` moderates"),
                    )
                };
                found.entry(at).or_insert((role, reason));
            }
        }
        (found.into_iter())
            .filter(|(at, _)| self.speakers[*at].1.role.is_none())
            .map(|(at, (role, reason))| {
                let (speaker, person, _) = self.speakers[at];
                let row = ProposalRow {
                    proposal: ProposalKind::Role,
                    session: self.session.key.clone(),
                    speaker: speaker.label.clone(),
                    same_as: None,
                    name: None,
                    role: Some(role),
                    reason,
                };
                (person.id, row)
            })
            .collect()
    }

    /// Who asks at least four questions, more than half of all in the session, and in at least a third of their turns.
    fn asks_most(&self) -> Option<(usize, String)> {
        let all: usize = self
            .speakers
            .iter()
            .map(|(_, _, done)| done.questions)
            .sum();
        let people: BTreeSet<_> = self
            .speakers
            .iter()
            .map(|(_, person, _)| person.id)
            .collect();
        let (at, (_, person, done)) = (self.speakers.iter().enumerate())
            .max_by_key(|(at, (_, _, done))| (done.questions, std::cmp::Reverse(*at)))?;
        let clear = people.len() > 1
            && done.questions >= 4
            && done.questions * 2 > all
            && done.questions * 3 >= done.turns
            && person.role.is_none()
            && (self.register.speakers_of(person.id))
                .all(|speaker| speaker.session == self.session.id);
        clear.then(|| {
            let reason = format!(
                "asks in {} of the {} turns with a question",
                done.questions, all
            );
            (at, reason)
        })
    }
}

/// One proposal for each of those of whom all their labels say the same.
fn consistent(proposed: Vec<(ParticipantId, ProposalRow)>) -> Vec<ProposalRow> {
    type Said = BTreeSet<(Option<Role>, Option<String>)>;
    let mut by_person: BTreeMap<ParticipantId, Said> = BTreeMap::new();
    for (person, row) in &proposed {
        let what = (row.role, row.name.clone());
        by_person.entry(*person).or_default().insert(what);
    }
    let mut told = BTreeSet::new();
    (proposed.into_iter())
        .filter(|(person, _)| by_person.get(person).is_some_and(|said| said.len() == 1))
        .filter(|(person, _)| told.insert(*person))
        .map(|(_, row)| row)
        .collect()
}
