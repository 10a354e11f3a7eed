//! What a reader should know beside a priority's figures, in sentences.

use std::collections::BTreeMap;

use verbatim_analysis::evidence::{LeftOutReason, PriorityEvidence, StaleReason};
use verbatim_model::consent::Consent;

use crate::asked::LookedView;
use crate::view::{
    LoudestView, NotPrintedView, OutOfScopeView, PlaceView, QuoteView, ScopeView, ShareView,
};
use crate::wording::{Value, Wording};

/// What the notes of one priority are drawn from.
pub(crate) struct Noted<'v> {
    pub wording: &'v Wording,
    pub evidence: &'v PriorityEvidence,
    pub quotes: &'v [QuoteView],
    pub not_printed: &'v [NotPrintedView],
    pub out_of_scope: &'v [OutOfScopeView],
    pub scope: &'v ScopeView,
    pub never_came_up: &'v [String],
    pub loudest: &'v LoudestView,
    pub never_asked: &'v [String],
    pub stale: &'v BTreeMap<StaleReason, usize>,
    pub looked: &'v [LookedView],
}

impl Noted<'_> {
    pub fn sentences(&self) -> Vec<String> {
        [
            self.loudest(),
            self.contradicted(),
            self.looked(),
            self.stale(),
            self.documents(),
            self.collective(),
            self.never_came_up(),
            self.never_asked(),
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
        .chain(self.under_embargo())
        .chain(self.paraphrases())
        .collect()
    }

    fn loudest(&self) -> Option<String> {
        let share = |id, share: &ShareView| {
            let values = [
                ("who", share.name.as_str().into()),
                ("n", share.mentions.into()),
                ("of", share.of.into()),
            ];
            self.wording.fill(id, &values)
        };
        // Where everybody said it once, nobody is loud.
        let speaker = self.loudest.speaker.as_ref().filter(|s| s.mentions > 1)?;
        let mut shares = vec![share("share-speaker", speaker)];
        shares.extend((self.loudest.group.iter()).map(|group| share("share-group", group)));
        let shares = shares.join("; ");
        Some(self.note("loudest", &[("shares", shares.as_str().into())]))
    }

    fn note(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.wording.fill(&format!("note-{id}"), values)
    }

    /// A note on `n` of something, where there are any.
    fn on(&self, id: &str, n: usize) -> Option<String> {
        (n > 0).then(|| self.note(id, &[("n", n.into())]))
    }

    /// A note on `n` things that are listed, of so many.
    fn listed<S: AsRef<str>>(&self, id: &str, listed: &[S], of: usize) -> Option<String> {
        let names: Vec<&str> = listed.iter().map(AsRef::as_ref).collect();
        let list = names.join(", ");
        let values = [
            ("n", listed.len().into()),
            ("of", of.into()),
            ("list", list.as_str().into()),
        ];
        (!listed.is_empty()).then(|| self.note(id, &values))
    }

    fn documents(&self) -> Option<String> {
        let n = self.mentions(|evidence| evidence.document_mentions);
        self.on("documents", n)
    }

    fn collective(&self) -> Option<String> {
        let n = self.mentions(|evidence| evidence.collective_mentions);
        self.on("collective", n)
    }

    fn mentions(&self, which: fn(&verbatim_analysis::evidence::KindEvidence) -> usize) -> usize {
        let evidence = self.evidence;
        which(&evidence.supports) + which(&evidence.qualifies) + which(&evidence.contradicts)
    }

    fn never_came_up(&self) -> Option<String> {
        self.listed("never", self.never_came_up, self.scope.sessions.len())
    }

    /// How much of what counts speaks against the claim.
    fn contradicted(&self) -> Option<String> {
        let evidence = self.evidence;
        let [supports, qualifies, contradicts] = [
            &evidence.supports,
            &evidence.qualifies,
            &evidence.contradicts,
        ]
        .map(|kind| kind.figures.mentions.n);
        let values = [
            ("n", contradicts.into()),
            ("of", (supports + qualifies + contradicts).into()),
        ];
        (contradicts > 0).then(|| self.note("contradicted", &values))
    }

    fn looked(&self) -> Option<String> {
        let looked: Vec<String> = (self.looked.iter())
            .map(|looked| {
                let day = self.wording.day(&looked.date);
                format!("{} ({day}): {}", looked.by, looked.note)
            })
            .collect();
        let list = looked.join("; ");
        let list = list.trim_end_matches('.');
        (!looked.is_empty()).then(|| self.note("looked", &[("list", list.into())]))
    }

    fn stale(&self) -> Option<String> {
        let reasons: Vec<String> = (self.stale.iter())
            .map(|(reason, n)| {
                let said = self.wording.say(&format!("stale-{reason}"));
                format!("{said} ({})", self.wording.number(*n))
            })
            .collect();
        let list = reasons.join("; ");
        (!reasons.is_empty()).then(|| self.note("stale", &[("list", list.as_str().into())]))
    }

    fn never_asked(&self) -> Option<String> {
        let of = self.scope.sessions.len();
        if self.never_asked.len() == of {
            return Some(self.note("nobody-asked", &[]));
        }
        self.listed("never-asked", self.never_asked, of)
    }

    fn silent(&self) -> Option<String> {
        self.listed("silent", &self.scope.silent, self.scope.speakers.len())
    }

    fn not_printed(&self) -> Option<String> {
        let for_good = |quote: &&NotPrintedView| quote.embargo.is_none();
        self.on(
            "not-printed",
            self.not_printed.iter().filter(for_good).count(),
        )
    }

    /// How many quotes wait until when.
    fn under_embargo(&self) -> Vec<String> {
        let mut until: BTreeMap<&str, usize> = BTreeMap::new();
        for day in self
            .not_printed
            .iter()
            .filter_map(|quote| quote.embargo.as_deref())
        {
            *until.entry(day).or_default() += 1;
        }
        (until.into_iter())
            .map(|(day, n)| {
                let day = self.wording.day(day);
                self.note("embargo", &[("n", n.into()), ("day", day.as_str().into())])
            })
            .collect()
    }

    /// What the researcher says in the place of quotes that are not printed, and where nobody says anything.
    fn paraphrases(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        let mut missing = Vec::new();
        for quote in self.not_printed {
            match self.wording.paraphrase(quote) {
                Some(paraphrase) => sentences.push(paraphrase),
                None => missing.push(self.wording.whose(&quote.place)),
            }
        }
        sentences.extend(self.listed("paraphrase-missing", &missing, missing.len()));
        sentences
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
        self.listed("consent", &people, people.len())
    }

    // Of what is left out, two reasons are never told: what somebody refused is not mentioned, and links of context
    // are meant not to count (whose words they are is not asked, so somebody who refused may be among them).
    fn left_out(&self, reason: LeftOutReason) -> usize {
        let left_out = self.evidence.left_out.iter();
        left_out.filter(|part| part.reason == reason).count()
    }

    fn no_speech(&self) -> Option<String> {
        self.on("no-speech", self.left_out(LeftOutReason::NoSpeech))
    }

    fn not_evidence(&self) -> Option<String> {
        self.on("not-evidence", self.left_out(LeftOutReason::NotEvidence))
    }

    fn out_of_scope(&self) -> Option<String> {
        let places: Vec<String> = self
            .out_of_scope
            .iter()
            .map(|part| {
                let place = match part.turn {
                    Some(turn) => self.wording.turn(&part.source, turn, None),
                    None => part.source.clone(),
                };
                format!("{place} ({})", self.wording.kind(part.link).to_lowercase())
            })
            .collect();
        let list = places.join("; ");
        let values = [("n", places.len().into()), ("list", list.as_str().into())];
        (!places.is_empty()).then(|| self.note("out-of-scope", &values))
    }

    fn unmatched_territories(&self) -> Option<String> {
        let unmatched = &self.scope.unmatched_territories;
        self.listed("unmatched", unmatched, unmatched.len())
    }
}

impl Wording {
    /// Whose words stand where.
    fn whose(&self, place: &PlaceView) -> String {
        let turn = self.turn(&place.source, place.turn, None);
        let whose = place.participant.as_ref().or(place.speaker.as_ref());
        whose.map_or(turn.clone(), |whose| format!("{whose}, {turn}"))
    }

    /// What the researcher says in the place of a quote that is not printed, marked as that.
    pub(crate) fn paraphrase(&self, quote: &NotPrintedView) -> Option<String> {
        let said = quote.paraphrase.as_ref()?;
        let kind = self.kind(quote.link).to_lowercase();
        let place = self.whose(&quote.place);
        let values = [
            ("by", said.by.as_str().into()),
            ("kind", kind.as_str().into()),
            ("place", place.as_str().into()),
            ("text", said.text.as_str().into()),
        ];
        Some(self.fill("note-paraphrase", &values))
    }
}
