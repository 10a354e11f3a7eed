//! What is shown beside the priorities, by consent like their quotes.

use verbatim_analysis::evidence::{Counted, Figure};
use verbatim_analysis::evidence::{Figures, Opened, Quote};
use verbatim_model::consent::Consent;
use verbatim_model::priority::LinkKind;
use verbatim_model::session::SessionKind;

use super::{Writer, chosen};
use crate::asked::{CodePage, LessonView, ObjectivePage, PracticeView, ThemeView, ValidationView};
use crate::material::{CodeMaterial, ObjectiveMaterial, PracticeMaterial, ValidationMaterial};
use crate::view::{NotPrintedView, QuoteView};

impl Writer<'_> {
    pub(super) fn objective(&self, page: &ObjectiveMaterial) -> ObjectivePage {
        let material = self.material;
        let accepted = &page.evidence.accepted;
        let figures: Figures = accepted.supports.figures;
        let quotes = self.views(chosen(material, &accepted.quotes).into_iter());
        let opened = |figure| accepted.open(LinkKind::Supports, figure);
        let sessions: Vec<_> = opened(Figure::Sessions)
            .iter()
            .filter_map(|opened| match opened.counted {
                Counted::Session(id) => Some(id),
                _ => None,
            })
            .collect();
        let mut speakers: Vec<_> = opened(Figure::Speakers)
            .iter()
            .filter_map(|Opened { counted, .. }| match counted {
                Counted::Speaker(id) => Some(material.study.number(*id).to_owned()),
                _ => None,
            })
            .collect();
        speakers.sort_by(|a, b| verbatim_analysis::natural_order(a, b));
        let mut sessions = self.keys(&sessions);
        sessions.sort_by(|a, b| verbatim_analysis::natural_order(a, b));
        let name = (material.objectives.iter())
            .find(|objective| objective.key == page.key)
            .map_or_else(String::new, |objective| objective.name.clone());
        let themes = (page.evidence.themes.iter())
            .map(|theme| ThemeView {
                path: (material.codes.iter())
                    .find(|code| code.key == theme.key)
                    .map_or_else(|| theme.key.clone(), |code| code.path.clone()),
                key: theme.key.clone(),
                accepted: theme.accepted.figures,
                suggested: theme.suggested.figures,
            })
            .collect();
        ObjectivePage {
            name,
            evidence_line: self.wording.objective_line(&figures),
            accepted: figures,
            suggested: page.evidence.suggested.figures,
            themes,
            sessions,
            speakers,
            never_came_up: self.keys(&accepted.never_came_up),
            priorities: (material.priorities.iter())
                .filter(|priority| priority.objectives.contains(&page.key))
                .map(|priority| priority.key.clone())
                .collect(),
            validations: (material.validations.iter())
                .filter(|asked| asked.objective.as_ref() == Some(&page.key))
                .map(|asked| asked.key.clone())
                .collect(),
            more_quotes: accepted.quotes.len() - quotes.len(),
            quotes,
            key: page.key.clone(),
        }
    }

    pub(super) fn validation(&self, asked: &ValidationMaterial) -> ValidationView {
        let material = self.material;
        let session = material.study.session(asked.session);
        let key = self.key(asked.session);
        let facts = material.sessions.iter().find(|facts| facts.key == key);
        let claim = (material.priorities.iter())
            .find(|priority| Some(&priority.key) == asked.priority.as_ref())
            .map(|priority| priority.claim.clone());
        let name = (material.objectives.iter())
            .find(|objective| Some(&objective.key) == asked.objective.as_ref())
            .map(|objective| objective.name.clone());
        let quotes = self.views(asked.evidence.quotes.iter());
        ValidationView {
            key: asked.key.clone(),
            priority: asked.priority.clone(),
            objective: asked.objective.clone(),
            about: claim.or(name).unwrap_or_default(),
            session: key,
            session_kind: session.map_or(SessionKind::Unknown, |session| session.kind),
            date: facts.and_then(|facts| facts.date.clone()),
            territory: session.and_then(|session| session.territory.clone()),
            wording: asked.wording.clone(),
            method: asked.result.method(),
            numbers: asked.result.into(),
            result: self.wording.result(asked.result),
            note: asked.note.clone(),
            not_printed: self.not_printed(&asked.evidence.quotes),
            quotes,
        }
    }

    /// What is coded with a code; the quotes stand by source and position.
    pub(super) fn code(&self, code: &CodeMaterial) -> CodePage {
        let facts = self
            .material
            .codes
            .iter()
            .find(|facts| facts.key == code.key);
        let quotes = self.views(code.evidence.quotes.iter());
        CodePage {
            path: facts.map_or_else(|| code.key.clone(), |facts| facts.path.clone()),
            definition: facts.map_or_else(String::new, |facts| facts.definition.clone()),
            key: code.key.clone(),
            not_printed: self.not_printed(&code.evidence.quotes),
            quotes,
        }
    }

    pub(super) fn practice(&self, case: &PracticeMaterial) -> PracticeView {
        let lessons = (case.lessons.iter())
            .map(|(number, text, evidence)| {
                let quotes = self.views(evidence.quotes.iter());
                LessonView {
                    number: *number,
                    text: text.clone(),
                    not_printed: self.not_printed(&evidence.quotes),
                    quotes,
                }
            })
            .collect();
        PracticeView {
            key: case.key.clone(),
            title: case.title.clone(),
            territory: case.territory.clone(),
            session: case.session.map(|session| self.key(session)),
            description: case.description.clone(),
            lessons,
            remarks: case.remarks.clone(),
        }
    }

    /// Those of the quotes that may not be printed, with what the researcher says instead.
    pub(super) fn not_printed(&self, quotes: &[Quote]) -> Vec<NotPrintedView> {
        let view = |quote: &Quote| {
            let place = self.place(quote);
            NotPrintedView {
                link: quote.kind,
                reason: place.consent.unwrap_or(Consent::NotRecorded),
                embargo: super::embargo(self.material, quote).cloned(),
                paraphrase: self.paraphrase(quote),
                place,
            }
        };
        (quotes.iter())
            .filter(|quote| self.anchor(quote).is_none())
            .map(view)
            .collect()
    }

    /// Those of the quotes that may be printed.
    pub(super) fn views<'q>(&self, quotes: impl Iterator<Item = &'q Quote>) -> Vec<QuoteView> {
        let view = |quote: &Quote| Some(self.quote(quote, self.anchor(quote)?, self.place(quote)));
        quotes.filter_map(view).collect()
    }
}
