//! Putting a source into another session.

use std::collections::BTreeMap;

use verbatim_model::coding::{Memo, MemoTarget};
use verbatim_model::id::{ParticipantId, SessionId, SpeakerId};
use verbatim_model::participant::Participant;
use verbatim_model::plan::{Challenge, Vote};
use verbatim_model::session::{Session, SessionKind, Source, Speaker};
use verbatim_store::Writer;

use crate::error::EngineError;
use crate::import::share;
use crate::people::belongings::Belongings;
use crate::people::check_key;
use crate::project::Project;
use crate::register::Register;

impl Project {
    /// Puts a source into another session; with `new_session`, into one that is made for it.
    ///
    /// Each label of the source goes along with its person. One that other sources of the old session have too stands
    /// in both sessions then, for the same person. One that the new session has already stands for its person there;
    /// where somebody recorded who it was in the old session, that is refused unless both are one person. A session
    /// in which nothing is left goes. One undo takes all of it back.
    ///
    /// # Errors
    /// When there is no such source or session, the new session is there already, or a label stands for two people.
    pub fn move_source(
        &mut self,
        name: &str,
        session: &str,
        new_session: bool,
    ) -> Result<(), EngineError> {
        self.settled(|project| project.move_source_once(name, session, new_session))?;
        self.catch_up_quietly();
        Ok(())
    }

    fn move_source_once(
        &mut self,
        name: &str,
        session: &str,
        new_session: bool,
    ) -> Result<(), EngineError> {
        let register = self.register()?;
        let source = register.source(name)?.clone();
        let target = if new_session {
            let key = check_key(session)?;
            if register.find_session(key).is_some() {
                return Err(EngineError::refused(
                    format!("there is a session `{key}` already"),
                    "leave `--new` out to put the source there",
                ));
            }
            Session {
                id: SessionId(self.new_id()),
                key: key.to_owned(),
                kind: SessionKind::Unknown,
                date: None,
                country: None,
                territory: None,
            }
        } else {
            register.session(session)?.clone()
        };
        if target.id == source.session {
            return Err(EngineError::refused(
                format!(
                    "`{}` is in the session `{}` already",
                    source.name, target.key
                ),
                "",
            ));
        }
        let belongings = Belongings::read(&self.store)?;
        let sentence = format!(
            "put the source `{}` into the session `{}`",
            source.name, target.key
        );
        let moving = Moving::plan(self, &register, &belongings, source, target)?;
        self.act("source-move", sentence, |writer| moving.write(writer))?;
        Ok(())
    }
}

/// What it takes to put a source into another session: rows as they will be, and those that go.
pub(crate) struct Moving {
    source: Source,
    target: Session,
    // Those that move keep their id.
    speakers: BTreeMap<SpeakerId, Speaker>,
    shared: Vec<Speaker>,
    gone: Vec<Speaker>,
    nobody: Vec<ParticipantId>,
    // What was raised, voted on and noted in the old session, where it goes.
    challenges: Vec<Challenge>,
    votes: Vec<Vote>,
    memos: Vec<Memo>,
    old_session: Option<SessionId>,
}

impl Moving {
    /// Finds out what moves where `register` is what the project holds; see [`Project::move_source`].
    ///
    /// # Errors
    /// When a label stands for two people, or a text cannot be read.
    pub fn plan(
        project: &Project,
        register: &Register,
        belongings: &Belongings,
        source: Source,
        target: Session,
    ) -> Result<Self, EngineError> {
        let leaving = project.labels_leaving(register, &source)?;
        let mut speakers: BTreeMap<SpeakerId, Speaker> = BTreeMap::new();
        let (mut shared, mut gone, mut nobody) = (Vec::new(), Vec::new(), Vec::new());
        for label in project.labels_in(&source)? {
            let Some(old) = register.speakers.get(&(source.session, label.clone())) else {
                continue;
            };
            let leaves = leaving.contains(&label);
            let Some(there) = register.speakers.get(&(target.id, label.clone())) else {
                let id = if leaves {
                    old.id
                } else {
                    SpeakerId(project.new_id())
                };
                let moved = Speaker {
                    id,
                    session: target.id,
                    ..old.clone()
                };
                speakers.insert(id, moved);
                continue;
            };
            shared.push(there.clone());
            if let Some(id) = old.participant.filter(|id| there.participant != Some(*id)) {
                let person = register.participants.get(&id);
                let is_untold = person.is_some_and(|person| belongings.is_untold(person))
                    && register.speakers_of(id).count() == 1;
                let number = |id| {
                    (register.participants.get(&id))
                        .map_or("?", |person: &Participant| person.number.as_str())
                };
                if !is_untold {
                    return Err(EngineError::refused(
                        format!(
                            "`{label}` of `{}` is participant `{}`, and in the session `{}` it is {}",
                            source.name,
                            number(id),
                            target.key,
                            there.participant.map_or_else(
                                || "nobody".to_owned(),
                                |other| format!("participant `{}`", number(other))
                            )
                        ),
                        "if they are one person, `verbatim speakers merge` them first",
                    ));
                }
                if leaves {
                    nobody.push(id);
                }
            }
            if leaves {
                gone.push(old.clone());
            }
        }
        let is_last = !(register.sources.iter())
            .any(|other| other.session == source.session && other.id != source.id);
        let stays = |speaker: &&Speaker| {
            let moves = (speakers.get(&speaker.id)).is_some_and(|moved| moved.session == target.id);
            speaker.session == source.session
                && !moves
                && !gone.iter().any(|gone: &Speaker| gone.id == speaker.id)
        };
        let session_goes = is_last && register.speakers.values().filter(stays).count() == 0;
        let (mut challenges, mut votes, mut memos) = (Vec::new(), Vec::new(), Vec::new());
        if session_goes {
            // What was raised, voted on and noted in a session that goes was so in the one that takes its place.
            let old = Some(source.session);
            challenges = project.store.all::<Challenge>()?;
            challenges.retain(|challenge| challenge.session == old);
            votes = project.store.all::<Vote>()?;
            votes.retain(|vote| vote.session == old);
            memos = project.memos_on(MemoTarget::Session, source.session.0)?;
        }
        Ok(Self {
            challenges,
            votes,
            memos,
            old_session: session_goes.then_some(source.session),
            source: Source {
                session: target.id,
                ..source
            },
            target,
            speakers,
            shared,
            gone,
            nobody,
        })
    }

    /// Makes the register what it will be.
    pub fn apply(&self, register: &mut Register) {
        (register.sessions).insert(self.target.id, self.target.clone());
        for source in (register.sources.iter_mut()).filter(|source| source.id == self.source.id) {
            source.clone_from(&self.source);
        }
        (register.speakers).retain(|_, speaker| {
            !self.speakers.contains_key(&speaker.id)
                && !self.gone.iter().any(|gone| gone.id == speaker.id)
        });
        (register.speakers).extend(
            (self.speakers.values())
                .map(|speaker| ((speaker.session, speaker.label.clone()), speaker.clone())),
        );
        for person in &self.nobody {
            register.participants.remove(person);
        }
        if let Some(session) = &self.old_session {
            register.sessions.remove(session);
        }
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn write(&self, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        writer.put(&self.target)?;
        writer.put(&self.source)?;
        for speaker in self.speakers.values() {
            writer.put(speaker)?;
        }
        for speaker in &self.shared {
            share(writer, speaker)?;
        }
        for speaker in &self.gone {
            writer.delete::<Speaker>(speaker.id)?;
        }
        for person in &self.nobody {
            writer.delete::<Participant>(*person)?;
        }
        let session = Some(self.target.id);
        for challenge in &self.challenges {
            writer.put(&Challenge {
                session,
                ..challenge.clone()
            })?;
        }
        for vote in &self.votes {
            writer.put(&Vote {
                session,
                ..vote.clone()
            })?;
        }
        for memo in &self.memos {
            writer.put(&Memo {
                target_id: Some(self.target.id.0),
                ..memo.clone()
            })?;
        }
        if let Some(session) = self.old_session {
            writer.delete::<Session>(session)?;
        }
        Ok(())
    }
}
