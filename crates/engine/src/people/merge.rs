//! Several labels, one person: what is known of each, put together.

use verbatim_model::consent::Consent;
use verbatim_model::participant::Participant;
use verbatim_model::session::Speaker;

use super::find;
use crate::error::EngineError;
use crate::people::belongings::Belongings;
use crate::project::Project;

impl Project {
    /// Makes several labels one participant: all of `others` become the participant of `keep`.
    ///
    /// The one who stays keeps their number, name and all that is recorded of them; what they lack comes from the
    /// others, in the order given, with attributes and memos. Of the consents the strictest holds: no-use before
    /// paraphrase-only before by-number before by-name; not-recorded gives way to all.
    ///
    /// # Errors
    /// When there is no such participant, a label is ambiguous, or two of them have different roles or groups.
    pub fn merge_speakers(
        &mut self,
        keep: &str,
        others: &[String],
        session: Option<&str>,
    ) -> Result<(), EngineError> {
        self.settled(|project| project.merge_speakers_once(keep, others, session))
    }

    fn merge_speakers_once(
        &mut self,
        keep: &str,
        others: &[String],
        session: Option<&str>,
    ) -> Result<(), EngineError> {
        let register = self.register()?;
        let mut kept = find(&register, keep, session)?.clone();
        let mut merged: Vec<&Participant> = Vec::new();
        for other in others {
            let other = find(&register, other, session)?;
            if other.id != kept.id && !merged.iter().any(|known| known.id == other.id) {
                merged.push(other);
            }
        }
        for other in &merged {
            if let Some((what, one, two)) = difference(&kept, other) {
                return Err(EngineError::refused(
                    format!(
                        "participants `{}` and `{}` have different {what}s: {one} and {two}",
                        kept.number, other.number
                    ),
                    format!(
                        "if they are one person, set the {what} of one first: \
                         `verbatim participants set PROJECT {} --{what} …`",
                        other.number
                    ),
                ));
            }
            absorb(&mut kept, other);
        }
        let mut belongings = Belongings::read(&self.store)?;
        let sentence = format!(
            "made {} the participant `{}`",
            others.join(", "),
            kept.number
        );
        self.act("speakers-merge", sentence, |writer| {
            for other in &merged {
                for speaker in register.speakers_of(other.id) {
                    writer.put(&Speaker {
                        participant: Some(kept.id),
                        ..speaker.clone()
                    })?;
                }
                belongings.hand_over(writer, other.id, kept.id)?;
                writer.delete::<Participant>(other.id)?;
            }
            Ok(writer.put(&kept)?)
        })?;
        Ok(())
    }
}

/// The consent of somebody of whom two are recorded, from the strictest: no-use, paraphrase-only, by-number, by-name.
///
/// Not-recorded stands below them all. It is no answer, it says that nobody wrote one down: import gives it to each
/// new label. A consent belongs to a person, so the one answer that is known of them holds for all their labels.
pub(crate) fn strictest(one: Consent, other: Consent) -> Consent {
    let rank = |consent: Consent| match consent {
        Consent::NoUse => 0,
        Consent::ParaphraseOnly => 1,
        Consent::ByNumber => 2,
        Consent::ByName => 3,
        Consent::NotRecorded => 4,
    };
    if rank(other) < rank(one) { other } else { one }
}

/// In which of role and group two people contradict each other: its name and both values.
pub(crate) fn difference(
    one: &Participant,
    other: &Participant,
) -> Option<(&'static str, String, String)> {
    let role = (one.role.zip(other.role)).filter(|(one, other)| one != other);
    if let Some((one, other)) = role {
        return Some(("role", one.to_string(), other.to_string()));
    }
    let group = (one.group.as_ref().zip(other.group.as_ref())).filter(|(one, other)| one != other);
    group.map(|(one, other)| ("group", one.clone(), other.clone()))
}

/// Fills what `kept` lacks from `other`, and takes the strictest consent.
pub(crate) fn absorb(kept: &mut Participant, other: &Participant) {
    kept.role = kept.role.or(other.role);
    kept.consent = strictest(kept.consent, other.consent);
    // Of two embargoes, the one that lasts longer; days in this form are in order as texts.
    kept.embargo = kept.embargo.clone().max(other.embargo.clone());
    for (field, known) in [
        (&mut kept.name, &other.name),
        (&mut kept.group, &other.group),
        (&mut kept.organisation, &other.organisation),
        (&mut kept.territory, &other.territory),
    ] {
        if field.is_none() {
            field.clone_from(known);
        }
    }
}
