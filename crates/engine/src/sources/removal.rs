//! Removing a source, with what nobody needs without it.

use std::collections::BTreeSet;

use verbatim_model::circumstance::Circumstance;
use verbatim_model::coding::{Coding, Judgement, Memo, MemoTarget};
use verbatim_model::framework::{Case, FrameworkCell};
use verbatim_model::id::{CodingId, ParticipantId, SessionId};
use verbatim_model::participant::Participant;
use verbatim_model::plan::{Challenge, Vote};
use verbatim_model::practice::Practice;
use verbatim_model::priority::EvidenceLink;
use verbatim_model::project::RULES_CODER;
use verbatim_model::session::{Session, Source, Speaker};
use verbatim_model::stakeholder::Citation;
use verbatim_model::transcript::Turn;
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;
use verbatim_model::validation::Validation;
use verbatim_store::Writer;

use crate::counted;
use crate::error::EngineError;
use crate::memo::delete_memos;
use crate::people::belongings::Belongings;
use crate::project::Project;
use crate::register::Register;

impl Project {
    /// Removes a source with its rule codings. Where people coded, linked or wrote memos in it, that is refused unless `force`
    /// is given; then their codings, judgements, memos and links go too. Labels that no other source of the session has go
    /// with it where nobody recorded anything of their people, and the session goes where nothing is left in it. One
    /// undo brings all of it back.
    ///
    /// # Errors
    /// When there is no such source, or people worked on it and `force` is not given.
    pub fn remove_source(&mut self, name: &str, force: bool) -> Result<(), EngineError> {
        self.settled(|project| project.remove_source_once(name, force))?;
        self.catch_up_quietly();
        Ok(())
    }

    fn remove_source_once(&mut self, name: &str, force: bool) -> Result<(), EngineError> {
        let register = self.register()?;
        let source = register.source(name)?.clone();
        let mut codings = self.store.every::<Coding>()?;
        codings.retain(|coding| coding.passage.source == source.id);
        let in_source = |id| codings.iter().any(|coding| coding.id == id);
        let links: Vec<_> = (self.store.every::<EvidenceLink>()?.into_iter())
            .filter(|link| link.passage.source == source.id || link.coding.is_some_and(in_source))
            .collect();
        let judgements: Vec<_> = self
            .store
            .all::<Judgement>()?
            .into_iter()
            .filter(|judgement| in_source(judgement.coding))
            .collect();
        let languages: Vec<_> = (self.store.all::<TurnLanguage>()?.into_iter())
            .filter(|said| said.source == source.id)
            .collect();
        let circumstances = self.circumstance_rows(source.id)?;
        let citations: Vec<_> = (self.store.every::<Citation>()?.into_iter())
            .filter(|citation| citation.passage.source == source.id)
            .collect();
        let translations: Vec<_> = (self.store.every::<Translation>()?.into_iter())
            .filter(|translation| translation.passage.source == source.id)
            .collect();
        let mut memos: Vec<Memo> = self.store.every()?;
        memos.retain(|memo| match memo.target {
            MemoTarget::Source => memo.target_id == Some(source.id.0),
            MemoTarget::Coding => memo.target_id.is_some_and(|id| in_source(CodingId(id))),
            _ => false,
        });
        let by_hand = codings
            .iter()
            .filter(|coding| register.coder_name(coding.coder) != RULES_CODER)
            .count()
            + judgements.len();
        if !force && by_hand + links.len() + citations.len() + translations.len() + memos.len() > 0
        {
            return Err(EngineError::refused(
                format!(
                    "people worked on `{}`: {} or judgements, {}, {}, {}, {}",
                    source.name,
                    counted(by_hand, "coding"),
                    counted(links.len(), "evidence link"),
                    counted(citations.len(), "mention"),
                    counted(translations.len(), "translation"),
                    counted(memos.len(), "memo")
                ),
                "`--force` removes them too; `verbatim undo` brings all of it back",
            ));
        }
        let belongings = Belongings::read(&self.store)?;
        let deserted = self.deserted(&register, &belongings, &source)?;
        self.act(
            "source-remove",
            format!("removed the source `{}`", source.name),
            |writer| {
                for link in &links {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                for citation in &citations {
                    writer.delete::<Citation>(citation.id)?;
                }
                for translation in &translations {
                    writer.delete::<Translation>(translation.id)?;
                }
                delete_memos(writer, &memos)?;
                for judgement in &judgements {
                    writer.delete::<Judgement>(judgement.id)?;
                }
                for coding in &codings {
                    writer.delete::<Coding>(coding.id)?;
                }
                for said in &languages {
                    writer.delete::<TurnLanguage>(said.id)?;
                }
                for circumstance in &circumstances {
                    writer.delete::<Circumstance>(circumstance.id)?;
                }
                writer.delete::<Source>(source.id)?;
                deserted.leave(writer)
            },
        )?;
        Ok(())
    }

    /// What stays behind in a session without anybody who needs it when `source` leaves it.
    pub(crate) fn deserted(
        &self,
        register: &Register,
        belongings: &Belongings,
        source: &Source,
    ) -> Result<Deserted, EngineError> {
        let gone = self.labels_leaving(register, source)?;
        let here: Vec<&Speaker> = (register.speakers.values())
            .filter(|speaker| speaker.session == source.session)
            .collect();
        let leaves =
            |speaker: &Speaker| speaker.session == source.session && gone.contains(&speaker.label);
        // Somebody who has a label elsewhere was put together by a person or a sheet.
        let is_untold = |id: ParticipantId| {
            (register.participants.get(&id)).is_some_and(|person| belongings.is_untold(person))
                && register.speakers_of(id).all(leaves)
        };
        let speakers: Vec<Speaker> = (here.iter())
            .filter(|speaker| leaves(speaker) && speaker.participant.is_none_or(is_untold))
            .map(|speaker| (*speaker).clone())
            .collect();
        let is_last = !(register.sources.iter())
            .any(|other| other.session == source.session && other.id != source.id);
        let session = Some(source.session);
        // What was raised, voted on, told, noted or summarised there still says so.
        let is_named = (self.store.all::<Validation>()?.iter())
            .any(|validation| Some(validation.session) == session)
            || (self.store.all::<Practice>()?.iter()).any(|practice| practice.session == session)
            || (self.store.all::<Challenge>()?.iter()).any(|raised| raised.session == session)
            || (self.store.all::<Vote>()?.iter()).any(|vote| vote.session == session)
            || (self.store.all::<FrameworkCell>()?.iter())
                .any(|cell| cell.case == Case::Session(source.session))
            || !(self.memos_on(MemoTarget::Session, source.session.0)?).is_empty();
        Ok(Deserted {
            session: session.filter(|_| is_last && speakers.len() == here.len() && !is_named),
            participants: (speakers.iter())
                .filter_map(|speaker| speaker.participant)
                .collect(),
            speakers,
        })
    }

    /// The labels of a source that no other source of its session has.
    pub(super) fn labels_leaving(
        &self,
        register: &Register,
        source: &Source,
    ) -> Result<BTreeSet<String>, EngineError> {
        let mut labels = self.labels_in(source)?;
        for other in (register.sources.iter())
            .filter(|other| other.session == source.session && other.id != source.id)
        {
            for label in self.labels_in(other)? {
                labels.remove(&label);
            }
        }
        Ok(labels)
    }

    /// The labels of the turns of a source.
    pub(super) fn labels_in(&self, source: &Source) -> Result<BTreeSet<String>, EngineError> {
        let document = self.document(source)?;
        Ok((document.turns.iter()).filter_map(Turn::label).collect())
    }
}

/// What stays behind without anybody who needs it.
pub(crate) struct Deserted {
    session: Option<SessionId>,
    pub speakers: Vec<Speaker>,
    participants: BTreeSet<ParticipantId>,
}

impl Deserted {
    pub fn leave(&self, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        for speaker in &self.speakers {
            writer.delete::<Speaker>(speaker.id)?;
        }
        for participant in &self.participants {
            writer.delete::<Participant>(*participant)?;
        }
        if let Some(session) = self.session {
            writer.delete::<Session>(session)?;
        }
        Ok(())
    }
}
