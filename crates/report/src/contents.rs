//! Which chapters a report has.

use verbatim_model::term::Term as _;

use crate::read_back::ReadBack;
use crate::template::Template;
use crate::wording::Wording;

verbatim_model::terms! {
    /// A chapter that a report may have or lack. How it was counted, sources and manifest stand in every report.
    ReportChapter: "chapter" {
        /// The priorities with figures, flags and quotes.
        Priorities = "priorities",
        /// What speaks to each objective.
        Objectives = "objectives",
        /// What people said when they were asked.
        Validations = "validations",
        /// Good practices.
        Practices = "practices",
        /// Codes by territory and group, themes by objective, codes that stand together, saturation.
        Matrices = "matrices",
        /// Who speaks how much and when in focus groups.
        FocusGroups = "focus-groups",
        /// The map of stakeholders.
        Stakeholders = "stakeholders",
        /// Every accepted coding of every code.
        Quotes = "quotes",
        /// The items of COREQ and SRQR.
        Method = "method",
    }
}

/// The chapters of a report: a set, with a bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contents(u16);

impl Default for Contents {
    fn default() -> Self {
        Self::USUAL
    }
}

impl FromIterator<ReportChapter> for Contents {
    fn from_iter<I: IntoIterator<Item = ReportChapter>>(chapters: I) -> Self {
        let bits = chapters.into_iter().map(Self::bit);
        Self(bits.fold(0, |all, bit| all | bit))
    }
}

impl Contents {
    /// All but the long ones: figures, the map of stakeholders, the quotes by code, and the annex on the method, which a person
    /// goes on writing.
    pub const USUAL: Self = Self(
        Self::bit(ReportChapter::Priorities)
            | Self::bit(ReportChapter::Objectives)
            | Self::bit(ReportChapter::Validations)
            | Self::bit(ReportChapter::Practices),
    );

    const fn bit(chapter: ReportChapter) -> u16 {
        1 << (chapter as u16)
    }

    /// With one more.
    #[must_use]
    pub const fn with(self, chapter: ReportChapter) -> Self {
        Self(self.0 | Self::bit(chapter))
    }

    /// Whether a chapter is in it.
    #[must_use]
    pub fn has(self, chapter: ReportChapter) -> bool {
        self.0 & Self::bit(chapter) != 0
    }

    /// Whether nobody chose.
    #[must_use]
    pub fn is_default(self) -> bool {
        self == Self::USUAL
    }

    /// What a report with chosen chapters says of them in its method, by which they are known again.
    pub(crate) fn sentence(self, wording: &Wording) -> String {
        let chosen = ReportChapter::ALL
            .iter()
            .filter(|&&chapter| self.has(chapter));
        let names: Vec<&str> = chosen.map(|chapter| chapter.as_str()).collect();
        let list = names.join(", ");
        wording.fill("method-chapters", &[("list", list.as_str().into())])
    }

    /// The chapters that a report says it has which was written with a template.
    #[must_use]
    pub fn of(found: &ReadBack, template: &Template) -> Self {
        let wording = template.wording(found.language);
        let told = wording.fill("method-chapters", &[("list", "\u{1}".into())]);
        let Some((before, after)) = told.split_once('\u{1}') else {
            return Self::default();
        };
        let listed = found.blocks.iter().find_map(|block| {
            let (_, rest) = block.text.split_once(before)?;
            let (list, _) = rest.split_once(after)?;
            let chapters = list.split(", ").map(|name| name.parse().ok());
            chapters.collect::<Option<Self>>()
        });
        listed.unwrap_or_default()
    }
}
