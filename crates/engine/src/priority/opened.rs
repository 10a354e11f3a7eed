//! A figure of a priority, opened to the quotes that it counts.

use serde::Serialize;
use verbatim_analysis::evidence::Figure;
use verbatim_model::priority::LinkKind;
use verbatim_report::{CountedName, PlaceView, QuoteView, ReportLanguage};

use crate::error::EngineError;
use crate::project::Project;

/// One of the things that a figure counts, with the quotes that made it count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenedRow {
    /// The figure.
    pub figure: Figure,
    /// Of which kind of link.
    pub link: LinkKind,
    /// What is counted: a participant number, the key of a session, a group, a territory, a language, or the number of a
    /// mention within the priority.
    pub counted: String,
    /// The quotes that may be printed.
    pub quotes: Vec<QuoteView>,
    /// Where the others stand, which count and may not be printed.
    pub not_printed: Vec<PlaceView>,
}

impl Project {
    /// What a figure of a priority counts: as many rows of each kind of link as the figure says.
    ///
    /// # Errors
    /// When there is no such priority, or a text is damaged.
    pub fn opened(&self, key: &str, figure: Figure) -> Result<Vec<OpenedRow>, EngineError> {
        let views = self.evidence(Some(key))?;
        Ok((views.iter())
            .flat_map(|view| opened_rows(figure, &view.opened(figure)))
            .collect())
    }

    /// The same, where nobody asks for the numbers that quotes have in a report: only this priority is worked out.
    ///
    /// # Errors
    /// When there is no such priority, or a text is damaged.
    pub fn opened_alone(&self, key: &str, figure: Figure) -> Result<Vec<OpenedRow>, EngineError> {
        let report = self.view_of_priority(self.priority(key)?.id, ReportLanguage::English)?;
        Ok((report.priorities.iter())
            .flat_map(|view| opened_rows(figure, &view.opened(figure)))
            .collect())
    }
}

/// The rows of what a view opened.
pub(crate) fn opened_rows(figure: Figure, counted: &[CountedName<'_>]) -> Vec<OpenedRow> {
    (counted.iter())
        .map(|counted| OpenedRow {
            figure,
            link: counted.link,
            counted: counted.name.clone(),
            quotes: counted
                .quotes
                .iter()
                .map(|quote| (*quote).clone())
                .collect(),
            not_printed: counted
                .not_printed
                .iter()
                .map(|place| (*place).clone())
                .collect(),
        })
        .collect()
}
