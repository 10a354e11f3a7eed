//! What speaks to the objectives of the codebook: themes that serve them, and what is coded with these.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use verbatim_analysis::evidence::{
    Counted, Figure, Figures, LinkRow, ObjectiveEvidence, Study, ThemeLinks,
};
use verbatim_model::coding::{CodeKind, Coding, CodingStatus};
use verbatim_model::id::{CodeId, LinkId, SourceId};
use verbatim_model::priority::LinkKind;
use verbatim_model::project::Code;
use verbatim_model::text::CodePoints;
use verbatim_report::{ObjectivePage, ReportLanguage};

use crate::document::Document;
use crate::error::EngineError;
use crate::evidence::OWN;
use crate::project::Project;
use crate::register::Register;
use crate::validation::ValidationRow;

/// How much a report works out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The priorities that are chosen, and nothing about objectives and good practices.
    Alone,
    /// All that decides which quotes are printed, and so their numbers.
    Numbered,
    /// The same, what rules only suggest, and the figures of each theme.
    Whole,
}

/// The codings that speak to one objective, by theme.
pub(crate) struct ObjectiveLinks {
    pub key: String,
    pub themes: Vec<ThemeLinks>,
}

impl ObjectiveLinks {
    /// The sources in which they stand.
    pub fn sources(&self) -> impl Iterator<Item = SourceId> {
        let links =
            (self.themes.iter()).flat_map(|theme| theme.accepted.iter().chain(&theme.suggested));
        links.map(|link| link.source)
    }
}

/// One objective in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveRow {
    /// Key.
    pub key: String,
    /// Name in English, or in another language where there is none.
    pub name: String,
    /// Keys of the themes and codes that serve it; what stands under them counts with them.
    pub themes: Vec<String>,
    /// What was coded with them and accepted by a person.
    pub accepted: Figures,
    /// What rules suggest and nobody judged.
    pub suggested: Figures,
    /// Keys of the priorities in force that serve it.
    pub priorities: Vec<String>,
    /// Keys of the validations in which it was put to people.
    pub validations: Vec<String>,
}

verbatim_model::terms! {
    /// Why an objective is thinly covered.
    ThinReason: "reason" {
        /// No theme or code of the codebook serves it, so that nothing can be counted.
        NoTheme = "no-theme",
        /// Nobody accepted or made a coding that speaks to it.
        NothingAccepted = "nothing-accepted",
        /// All that speaks to it was said by one person, although more were there.
        OneSpeaker = "one-speaker",
        /// All that speaks to it was said in one session, although there were more.
        OneSession = "one-session",
        /// No priority in force serves it.
        NoPriority = "no-priority",
        /// It was put to no session.
        NeverAsked = "never-asked",
    }
}

impl ObjectiveRow {
    /// Why the objective is thinly covered, the weightiest first; empty where nothing says so.
    #[must_use]
    pub fn thin(&self) -> Vec<ThinReason> {
        let mut reasons = Vec::new();
        let alone = |figure| {
            let count = self.accepted.get(figure);
            count.n == 1 && count.of.is_some_and(|of| of > 1)
        };
        if self.themes.is_empty() && self.accepted.mentions.n == 0 && self.suggested.mentions.n == 0
        {
            reasons.push(ThinReason::NoTheme);
        } else if self.accepted.mentions.n == 0 {
            reasons.push(ThinReason::NothingAccepted);
        } else if alone(Figure::Speakers) {
            reasons.push(ThinReason::OneSpeaker);
        } else if alone(Figure::Sessions) {
            reasons.push(ThinReason::OneSession);
        }
        if self.priorities.is_empty() {
            reasons.push(ThinReason::NoPriority);
        }
        if self.validations.is_empty() {
            reasons.push(ThinReason::NeverAsked);
        }
        reasons
    }
}

/// One objective with what speaks to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveView {
    /// What a report shows of it.
    #[serde(flatten)]
    pub page: ObjectivePage,
    /// What people said when they were asked.
    pub asked: Vec<ValidationRow>,
    /// A figure that was asked for, opened to the quotes that it counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened: Option<Vec<OpenedObjectiveRow>>,
}

/// One of the things that a figure of an objective counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenedObjectiveRow {
    /// The figure.
    pub figure: Figure,
    /// What is counted: a participant number, the key of a session, a group, a territory, a language, or the number of a
    /// mention.
    pub counted: String,
    /// The quotes that made it count.
    pub quotes: Vec<ObjectiveQuoteRow>,
}

/// A coded passage that speaks to an objective, as researchers read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveQuoteRow {
    /// Name of the source.
    pub source: String,
    /// Number of the turn, from 1.
    pub turn: usize,
    /// Participant number.
    pub participant: Option<String>,
    /// Label as written.
    pub speaker: Option<String>,
    /// Key of the session.
    pub session: String,
    /// First code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub quote: String,
    /// Keys of the codes that it was coded with.
    pub codes: Vec<String>,
}

impl Project {
    /// All objectives of the codebook with what speaks to them.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn objectives(&self) -> Result<Vec<ObjectiveRow>, EngineError> {
        self.objectives_in(ReportLanguage::English)
    }

    /// [`Self::objectives`], with their names in a language.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn objectives_in(
        &self,
        language: ReportLanguage,
    ) -> Result<Vec<ObjectiveRow>, EngineError> {
        let codes = self.store.codes()?;
        let views = self.objective_pages(language)?;
        Ok((views.into_iter())
            .map(|page| ObjectiveRow {
                themes: (serving(&codes, &page.key).iter())
                    .filter(|theme| theme.key != page.key)
                    .map(|theme| theme.key.clone())
                    .collect(),
                key: page.key,
                name: page.name,
                accepted: page.accepted,
                suggested: page.suggested,
                priorities: page.priorities,
                validations: page.validations,
            })
            .collect())
    }

    /// One objective; `open` asks for a figure with the quotes that it counts.
    ///
    /// # Errors
    /// When there is no such objective, or a text is damaged.
    pub fn objective(&self, key: &str, open: Option<Figure>) -> Result<ObjectiveView, EngineError> {
        self.objective_in(key, open, ReportLanguage::English)
    }

    /// [`Self::objective`] in the words of a language.
    ///
    /// # Errors
    /// When there is no such objective, or a text is damaged.
    pub fn objective_in(
        &self,
        key: &str,
        open: Option<Figure>,
        language: ReportLanguage,
    ) -> Result<ObjectiveView, EngineError> {
        self.check_objectives(std::slice::from_ref(&key.to_owned()))?;
        let mut pages = self.objective_pages(language)?.into_iter();
        let page = pages.find(|page| page.key == key).ok_or_else(|| {
            EngineError::unknown(
                "objective",
                key,
                "it is retired; `verbatim objective list` shows the others",
            )
        })?;
        Ok(ObjectiveView {
            page,
            asked: self.validations_in(Some(key), language)?,
            opened: open
                .map(|figure| self.open_objective(key, figure))
                .transpose()?,
        })
    }

    fn objective_pages(&self, language: ReportLanguage) -> Result<Vec<ObjectivePage>, EngineError> {
        let view = self.report_view(language, &OWN)?;
        Ok(view.objective_pages)
    }

    fn open_objective(
        &self,
        key: &str,
        figure: Figure,
    ) -> Result<Vec<OpenedObjectiveRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let codes = self.store.codes()?;
        let codings = self.store.all::<Coding>()?;
        let mut links = self.theme_links(&codes, codings.iter(), Depth::Numbered)?;
        links.retain(|links| links.key == key);
        let sources: BTreeSet<SourceId> = links.iter().flat_map(ObjectiveLinks::sources).collect();
        let documents: BTreeMap<SourceId, Arc<Document>> = (register.sources.iter())
            .filter(|source| sources.contains(&source.id))
            .map(|source| Ok((source.id, self.document(source)?)))
            .collect::<Result<_, EngineError>>()?;
        let study = Study::new(self.tables(&register, &documents)?);
        let themes = links
            .into_iter()
            .flat_map(|links| links.themes)
            .collect::<Vec<_>>();
        let ObjectiveEvidence { accepted, .. } = study.objective(&themes);
        let code_of: BTreeMap<LinkId, &str> = (codings.iter())
            .filter_map(|coding| {
                let code = codes.iter().find(|code| code.id == coding.code)?;
                Some((LinkId(coding.id.0), code.key.as_str()))
            })
            .collect();
        let row = |index: &usize| {
            let quote = accepted.quotes.get(*index)?;
            let document = documents.get(&quote.source)?;
            let place = CodePoints::new(&document.text).span(quote.span);
            let keys: BTreeSet<&str> = (quote.links.iter())
                .filter_map(|link| code_of.get(link).copied())
                .collect();
            Some(ObjectiveQuoteRow {
                source: register.source_name(quote.source).to_owned(),
                turn: quote.turn,
                participant: quote.participant.map(|id| study.number(id).to_owned()),
                speaker: quote.label.clone(),
                session: (study.session(quote.session)).map_or_else(String::new, |s| s.key.clone()),
                start: place.start,
                end: place.end,
                quote: study.words(quote).to_owned(),
                codes: keys.into_iter().map(str::to_owned).collect(),
            })
        };
        Ok((accepted.open(LinkKind::Supports, figure).iter())
            .map(|opened| OpenedObjectiveRow {
                figure,
                counted: match &opened.counted {
                    Counted::Mention(n) => (n + 1).to_string(),
                    Counted::Speaker(id) => study.number(*id).to_owned(),
                    Counted::Session(id) => study
                        .session(*id)
                        .map_or_else(String::new, |session| session.key.clone()),
                    Counted::Category(name) => name.clone(),
                    Counted::Language(tag) => tag.to_string(),
                },
                quotes: opened.quotes.iter().filter_map(row).collect(),
            })
            .collect())
    }

    /// What is coded with the themes that serve each objective, in the order of the codebook; rejected codings are left
    /// away.
    pub(crate) fn theme_links<'c>(
        &self,
        codes: &[Code],
        codings: impl Iterator<Item = &'c Coding>,
        depth: Depth,
    ) -> Result<Vec<ObjectiveLinks>, EngineError> {
        let objectives: Vec<&Code> = (codes.iter())
            .filter(|code| code.kind == CodeKind::Objective && !code.retired)
            .collect();
        if objectives.is_empty() {
            return Ok(Vec::new());
        }
        let standing = self.standing()?;
        let mut by_code: BTreeMap<CodeId, (Vec<LinkRow>, Vec<LinkRow>)> = BTreeMap::new();
        for coding in codings {
            let status = standing.of(coding);
            if status == CodingStatus::Rejected
                || (status == CodingStatus::Suggested && depth == Depth::Numbered)
            {
                continue;
            }
            let row = LinkRow {
                id: LinkId(coding.id.0),
                kind: LinkKind::Supports,
                source: coding.passage.source,
                span: coding.passage.span,
                stale: coding.stale,
                shown: None,
            };
            let (accepted, suggested) = by_code.entry(coding.code).or_default();
            match status {
                CodingStatus::Accepted => accepted.push(row),
                _ => suggested.push(row),
            }
        }
        let under = |theme: &Code| {
            let mut links = ThemeLinks {
                key: theme.key.clone(),
                ..ThemeLinks::default()
            };
            for code in codes.iter().filter(|code| is_under(codes, code, theme.id)) {
                if let Some((accepted, suggested)) = by_code.get(&code.id) {
                    links.accepted.extend(accepted.iter().cloned());
                    links.suggested.extend(suggested.iter().cloned());
                }
            }
            links
        };
        Ok((objectives.into_iter())
            .map(|objective| ObjectiveLinks {
                key: objective.key.clone(),
                themes: (serving(codes, &objective.key).into_iter())
                    .map(under)
                    .filter(|theme| theme.key != objective.key || !theme.is_empty())
                    .collect(),
            })
            .collect())
    }

    /// The key of a priority, for sentences.
    pub(crate) fn priority_key(
        &self,
        id: verbatim_model::id::PriorityId,
    ) -> Result<String, EngineError> {
        let priorities = self.store.priorities()?;
        let found = priorities.into_iter().find(|priority| priority.id == id);
        Ok(found.map_or_else(|| "?".to_owned(), |priority| priority.key))
    }
}

/// The codes that serve an objective: those that name it, and the objective itself where something is coded with it. A code
/// under one that serves it counts with that one, and is no theme of its own.
fn serving<'c>(codes: &'c [Code], objective: &str) -> Vec<&'c Code> {
    let serves = |code: &Code| {
        code.objectives.iter().any(|key| key == objective)
            || (code.kind == CodeKind::Objective && code.key == objective)
    };
    let named: Vec<&Code> = codes.iter().filter(|code| serves(code)).collect();
    (named.iter().copied())
        .filter(|code| {
            !(named.iter()).any(|other| other.id != code.id && is_under(codes, code, other.id))
        })
        .collect()
}

/// Whether `code` is `above`, or stands under it.
fn is_under(codes: &[Code], code: &Code, above: CodeId) -> bool {
    let mut now = Some(code);
    // A tree has no more levels than codes.
    for _ in 0..=codes.len() {
        match now {
            Some(code) if code.id == above => return true,
            Some(code) => now = codes.iter().find(|other| Some(other.id) == code.parent),
            None => return false,
        }
    }
    false
}
