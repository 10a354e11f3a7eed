//! What a reader should know beside a priority's figures, in sentences.

use verbatim_analysis::evidence::{LeftOutReason, PriorityEvidence};
use verbatim_model::consent::Consent;

use crate::view::{
    LoudestView, NotPrintedView, OutOfScopeView, PlaceView, QuoteView, ScopeView, ShareView,
};
use crate::wording::{kind, number};

/// What the notes of one priority are drawn from.
pub(crate) struct Noted<'v> {
    pub evidence: &'v PriorityEvidence,
    pub quotes: &'v [QuoteView],
    pub not_printed: &'v [NotPrintedView],
    pub out_of_scope: &'v [OutOfScopeView],
    pub scope: &'v ScopeView,
    pub never_came_up: &'v [String],
    pub loudest: &'v LoudestView,
}

impl Noted<'_> {
    pub fn sentences(&self) -> Vec<String> {
        [
            self.loudest(),
            self.documents(),
            self.collective(),
            self.never_came_up(),
            self.silent(),
            self.not_printed(),
            self.consent_not_recorded(),
            self.not_evidence(),
            self.no_speech(),
            self.out_of_scope(),
            self.unmatched_territories(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn loudest(&self) -> Option<String> {
        let share = |share: &ShareView, who: String| {
            format!(
                "{who} has {} of {}",
                share.mentions,
                number(share.of, "supporting mention", "supporting mentions")
            )
        };
        // Where everybody said it once, nobody is loud.
        let speaker = self.loudest.speaker.as_ref().filter(|s| s.mentions > 1)?;
        let mut sentence = format!("Loudest: {}", share(speaker, speaker.name.clone()));
        if let Some(group) = &self.loudest.group {
            sentence.push_str("; ");
            sentence.push_str(&share(group, format!("the group “{}”", group.name)));
        }
        Some(sentence + ".")
    }

    fn documents(&self) -> Option<String> {
        let n = self.mentions(|evidence| evidence.document_mentions);
        (n > 0).then(|| {
            format!(
                "{} from documents: no speaker and no session.",
                number(n, "mention comes", "mentions come")
            )
        })
    }

    fn collective(&self) -> Option<String> {
        let n = self.mentions(|evidence| evidence.collective_mentions);
        (n > 0).then(|| {
            format!(
                "{} from several people at once or from nobody known: no speaker.",
                number(n, "mention comes", "mentions come")
            )
        })
    }

    fn mentions(&self, which: fn(&verbatim_analysis::evidence::KindEvidence) -> usize) -> usize {
        let evidence = self.evidence;
        which(&evidence.supports) + which(&evidence.qualifies) + which(&evidence.contradicts)
    }

    fn never_came_up(&self) -> Option<String> {
        let of = self.scope.sessions.len();
        (!self.never_came_up.is_empty()).then(|| {
            format!(
                "It never came up in {} of {}: {}.",
                self.never_came_up.len(),
                number(of, "session", "sessions"),
                self.never_came_up.join(", ")
            )
        })
    }

    fn silent(&self) -> Option<String> {
        let silent = &self.scope.silent;
        (!silent.is_empty()).then(|| {
            format!(
                "Attended and said nothing at all: {} of {} ({}).",
                silent.len(),
                self.scope.speakers.len(),
                silent.join(", ")
            )
        })
    }

    fn not_printed(&self) -> Option<String> {
        let n = self.not_printed.len();
        (n > 0).then(|| {
            format!(
                "{} counted and not printed: paraphrase only.",
                number(n, "quote", "quotes")
            )
        })
    }

    fn consent_not_recorded(&self) -> Option<String> {
        let asked_nobody = |place: &&PlaceView| place.consent == Some(Consent::NotRecorded);
        let mut people: Vec<&str> = self
            .quotes
            .iter()
            .map(|quote| &quote.place)
            .filter(asked_nobody)
            .filter_map(|place| place.participant.as_deref())
            .collect();
        people.sort_by(|a, b| verbatim_analysis::natural_order(a, b));
        people.dedup();
        (!people.is_empty()).then(|| format!("Consent is not recorded for {}.", people.join(", ")))
    }

    // Of what is left out, two reasons are never told: what somebody refused is not mentioned, and links of context
    // are meant not to count (whose words they are is not asked, so somebody who refused may be among them).
    fn left_out(&self, reason: LeftOutReason) -> usize {
        let left_out = self.evidence.left_out.iter();
        left_out.filter(|part| part.reason == reason).count()
    }

    fn no_speech(&self) -> Option<String> {
        let n = self.left_out(LeftOutReason::NoSpeech);
        (n > 0).then(|| {
            format!(
                "{} no speech, only a label, a time, a note or white space: not counted.",
                number(n, "linked passage holds", "linked passages hold")
            )
        })
    }

    fn not_evidence(&self) -> Option<String> {
        let n = self.left_out(LeftOutReason::NotEvidence);
        (n > 0).then(|| {
            format!(
                "{} said by moderators or observers and not counted.",
                number(n, "linked passage was", "linked passages were")
            )
        })
    }

    fn out_of_scope(&self) -> Option<String> {
        let places: Vec<String> = self
            .out_of_scope
            .iter()
            .map(|part| {
                let turn = part.turn.map(|turn| format!(", turn {turn}"));
                format!(
                    "{}{} ({})",
                    part.source,
                    turn.unwrap_or_default(),
                    kind(part.link).to_lowercase()
                )
            })
            .collect();
        (!places.is_empty()).then(|| {
            format!(
                "{} left out, from outside of the territories: {}.",
                number(places.len(), "linked passage is", "linked passages are"),
                places.join("; ")
            )
        })
    }

    fn unmatched_territories(&self) -> Option<String> {
        let unmatched = &self.scope.unmatched_territories;
        (!unmatched.is_empty())
            .then(|| format!("No session has the territory {}.", unmatched.join(", ")))
    }
}
