//! The passages behind the figures of the talk of a group.

use std::collections::BTreeSet;

use verbatim_analysis::coded::Cell;
use verbatim_analysis::evidence::Study;
use verbatim_analysis::talk::{Stance, Taken};
use verbatim_model::text::Span;
use verbatim_report::figures::{FocusGroupView, OpenedView, PassageView};

use super::focus_group::{Heard, Spoken, name, person_of};
use super::{CellName, CodeChoice, Gathered};
use crate::Progress;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::hint;

/// Times that somebody took the floor in a session.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FloorTaken {
    /// Key of the session.
    pub session: String,
    /// Who, as the figures call them: by participant number or label.
    pub speaker: String,
    /// Right after whom; all times where nobody is named.
    pub after: Option<String>,
    /// Only where they took up so what was said before.
    pub stance: Option<Stance>,
}

impl Project {
    /// The mentions of a topic in a session that [`Project::focus_groups`] counts; of one speaker alone where one is named.
    ///
    /// # Errors
    /// When there is no such session or code, the query cannot be read, or a text is damaged.
    pub fn opened_topic(
        &self,
        session: &str,
        code: &str,
        speaker: Option<&str>,
        choice: &CodeChoice,
        progress: Progress<'_>,
    ) -> Result<OpenedView, EngineError> {
        let cell = CellName {
            row: code.to_owned(),
            column: session.to_owned(),
        };
        let mut view = self.opened_cell("session", &cell, false, choice, progress)?;
        if let Some(speaker) = speaker {
            let is_theirs = |passage: &PassageView| {
                passage.counts_as_speaker && passage.speaker.as_deref() == Some(speaker)
            };
            view.passages.retain(is_theirs);
            view.cell.mentions = view.passages.len();
            view.cell.speakers = usize::from(!view.passages.is_empty());
        }
        Ok(view)
    }

    /// What somebody said each time that they took the floor in a session, as often as [`Project::focus_groups`] counts it.
    /// Turns of one person in a row are one contribution.
    ///
    /// # Errors
    /// When there is no such session, nobody of this name speaks in it, or a text is damaged.
    pub fn opened_talk(
        &self,
        asked: &FloorTaken,
        choice: &CodeChoice,
        progress: Progress<'_>,
    ) -> Result<OpenedView, EngineError> {
        let gathered = self.gather_codings(
            choice,
            |register| {
                let id = register.session(&asked.session)?.id;
                let of_it = register.sources.iter().filter(|one| one.session == id);
                Ok(of_it.map(|source| source.id).collect::<BTreeSet<_>>())
            },
            progress,
        )?;
        let register = &gathered.register;
        let heard = self.listened(&gathered, register.session(&asked.session)?, 1)?;
        let names: Vec<String> = (heard.voices.iter())
            .map(|who| name(register, *who))
            .collect();
        for wanted in [Some(&asked.speaker), asked.after.as_ref()]
            .into_iter()
            .flatten()
        {
            if !names.contains(wanted) {
                let known = names.iter().map(String::as_str);
                let list = format!("there are: {}", names.join(", "));
                return Err(EngineError::unknown(
                    "speaker",
                    wanted.as_str(),
                    hint(wanted, known, &list),
                ));
            }
        }
        let is_asked_for = |taken: &&Taken| {
            let after = taken.after.map(|voice| &names[voice]);
            names[taken.voice] == asked.speaker
                && (asked.after.is_none() || after == asked.after.as_ref())
                && (asked.stance.is_none() || taken.stance == asked.stance)
        };
        let passages = (heard.found.taken.iter().filter(is_asked_for))
            .map(|taken| contribution(&gathered, &heard, taken))
            .collect::<Result<Vec<_>, EngineError>>()?;
        let study = Study::new(self.tables(register, &gathered.documents)?);
        let passages = gathered.coarsened(&study, passages, choice.small_cell);
        Ok(OpenedView {
            row: asked.speaker.clone(),
            column: asked.session.clone(),
            by: None,
            within: None,
            exact: choice.exact,
            restricted: None,
            places: None,
            cell: Cell {
                mentions: passages.len(),
                speakers: usize::from(passages.iter().any(|one| one.counts_as_speaker)),
            },
            passages,
            rule: FocusGroupView::RULE.to_owned(),
        })
    }
}

/// What somebody said before somebody else spoke. The words are left out where the person allows no quote, or not yet.
fn contribution(
    gathered: &Gathered,
    heard: &Heard<'_>,
    taken: &Taken,
) -> Result<PassageView, EngineError> {
    let missing = || EngineError::refused("a passage has no source", "run `verbatim verify`");
    let turns: &[Spoken<'_>] = (heard.spoken.get(taken.turns.clone())).ok_or_else(missing)?;
    let (first, last) = (turns.first()).zip(turns.last()).ok_or_else(missing)?;
    let register = &gathered.register;
    let session = register.session_of(first.source).ok_or_else(missing)?;
    let who = heard.voices[taken.voice];
    let person = person_of(register, who);
    let span = Span::new(first.turn.span.start(), last.turn.span.end()).unwrap_or(first.turn.span);
    let place = first.document.code_points(span);
    let words = (turns.iter())
        .map(|spoken| spoken.document.words(spoken.turn.span))
        .collect::<Result<Vec<_>, _>>()?;
    let may_print = person.is_none_or(|person| person.may_be_quoted(&gathered.day));
    let given = |text: Option<&String>| text.filter(|text| !text.trim().is_empty()).cloned();
    Ok(PassageView {
        place: None,
        code: None,
        anchor: format!("{}:{}-{}", first.source.name, place.start, place.end),
        source: first.source.name.clone(),
        turn: first.n + 1,
        speaker: Some(name(register, who)),
        counts_as_speaker: person.is_some(),
        group: given(person.and_then(|person| person.group.as_ref())),
        session: session.key.clone(),
        session_kind: session.kind,
        territory: given(session.territory.as_ref())
            .or_else(|| given(person.and_then(|person| person.territory.as_ref()))),
        language: first.turn.language,
        start: place.start,
        end: place.end,
        words: may_print.then(|| words.join("\n")),
        consent: person.map(|person| person.consent),
        codings: None,
    })
}
