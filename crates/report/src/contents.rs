//! Which chapters a report has.

use std::collections::BTreeSet;

use verbatim_model::term::Term as _;

use crate::read_back::ReadBack;
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
        /// Every accepted coding of every code.
        Quotes = "quotes",
        /// The items of COREQ and SRQR.
        Method = "method",
    }
}

/// The chapters of a report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contents(BTreeSet<ReportChapter>);

impl Default for Contents {
    /// All but the long ones: the quotes by code, and the annex on the method, which a person goes on writing.
    fn default() -> Self {
        let all = ReportChapter::ALL.iter().copied();
        let is_long =
            |chapter: &_| [ReportChapter::Quotes, ReportChapter::Method].contains(chapter);
        Self(all.filter(|chapter| !is_long(chapter)).collect())
    }
}

impl FromIterator<ReportChapter> for Contents {
    fn from_iter<I: IntoIterator<Item = ReportChapter>>(chapters: I) -> Self {
        Self(chapters.into_iter().collect())
    }
}

impl Contents {
    /// Whether a chapter is in it.
    #[must_use]
    pub fn has(&self, chapter: ReportChapter) -> bool {
        self.0.contains(&chapter)
    }

    /// Whether nobody chose.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// What a report with chosen chapters says of them in its method, by which they are known again.
    pub(crate) fn sentence(&self, wording: &Wording) -> String {
        let names: Vec<&str> = self.0.iter().map(|chapter| chapter.as_str()).collect();
        let list = names.join(", ");
        wording.fill("method-chapters", &[("list", list.as_str().into())])
    }

    /// The chapters that a written report says it has.
    #[must_use]
    pub fn of(found: &ReadBack) -> Self {
        let wording = Wording::of(found.language);
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
