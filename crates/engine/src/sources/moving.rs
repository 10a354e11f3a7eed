//! Putting a source into another session.

use std::collections::BTreeMap;

use verbatim_model::id::{SessionId, SpeakerId};
use verbatim_model::participant::Participant;
use verbatim_model::session::{Session, SessionKind, Source, Speaker};

use crate::error::EngineError;
use crate::import::share;
use crate::people::belongings::Belongings;
use crate::people::check_key;
use crate::project::Project;

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
        let leaving = self.labels_leaving(&register, &source)?;
        let belongings = Belongings::read(&self.store)?;
        // Rows as they will be: those that move keep their id.
        let mut speakers: BTreeMap<SpeakerId, Speaker> = BTreeMap::new();
        let (mut shared, mut gone, mut nobody) = (Vec::new(), Vec::new(), Vec::new());
        for label in self.labels_in(&source)? {
            let Some(old) = register.speakers.get(&(source.session, label.clone())) else {
                continue;
            };
            let leaves = leaving.contains(&label);
            let Some(there) = register.speakers.get(&(target.id, label.clone())) else {
                let id = if leaves {
                    old.id
                } else {
                    SpeakerId(self.new_id())
                };
                let moved = Speaker {
                    id,
                    session: target.id,
                    ..old.clone()
                };
                speakers.insert(id, moved);
                continue;
            };
            shared.push(there);
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
                gone.push(old);
            }
        }
        let is_last = !(register.sources.iter())
            .any(|other| other.session == source.session && other.id != source.id);
        let stays = |speaker: &&Speaker| {
            let moves = (speakers.get(&speaker.id)).is_some_and(|moved| moved.session == target.id);
            speaker.session == source.session
                && !moves
                && !gone.iter().any(|gone| gone.id == speaker.id)
        };
        let session_goes = is_last && register.speakers.values().filter(stays).count() == 0;
        let old_session = source.session;
        let sentence = format!(
            "put the source `{}` into the session `{}`",
            source.name, target.key
        );
        self.act("source-move", sentence, |writer| {
            writer.put(&target)?;
            writer.put(&Source {
                session: target.id,
                ..source.clone()
            })?;
            for speaker in speakers.values() {
                writer.put(speaker)?;
            }
            for speaker in shared {
                share(writer, speaker)?;
            }
            for speaker in gone {
                writer.delete::<Speaker>(speaker.id)?;
            }
            for person in &nobody {
                writer.delete::<Participant>(*person)?;
            }
            if session_goes {
                writer.delete::<Session>(old_session)?;
            }
            Ok::<_, EngineError>(())
        })?;
        self.catch_up_quietly();
        Ok(())
    }
}
