//! Figures as chapters of a report have them.

use serde::Serialize;
use verbatim_analysis::stakeholders::{Quadrant, Spread};
use verbatim_model::stakeholder::StakeholderKind;

use super::{CooccurrenceView, CoverageRow, FocusGroupView, GridView, MatrixView, SaturationView};

/// The figures of a report: those for which it has a chapter.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ReportFigures {
    /// Codes by territory and by group, themes by objective.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub matrices: Vec<MatrixView>,
    /// Codes that stand together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooccurrence: Option<CooccurrenceView>,
    /// New codes per session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saturation: Option<SaturationView>,
    /// Who speaks when, without groups of people and without any words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub talk: Option<FocusGroupView>,
    /// The map of stakeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stakeholders: Option<StakeholderMap>,
}

/// The map of stakeholders.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StakeholderMap {
    /// By territory and key.
    pub rows: Vec<StakeholderOnMap>,
    /// Influence against interest.
    pub grid: GridView,
    /// Which kinds have been heard; those of which there are any.
    pub coverage: Vec<CoverageRow>,
}

/// A stakeholder, without how to reach it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StakeholderOnMap {
    /// Key.
    pub key: String,
    /// Name.
    pub organisation: String,
    /// Territory.
    pub territory: Option<String>,
    /// What it is.
    pub kind: StakeholderKind,
    /// Field of work.
    pub sector: Option<String>,
    /// What it does in initiatives of the New European Bauhaus.
    pub role: Option<String>,
    /// How much it can move.
    pub influence: Option<Spread>,
    /// How much it cares.
    pub interest: Option<Spread>,
    /// How it is worked with, where both are rated.
    pub quadrant: Option<Quadrant>,
    /// Whether somebody of it was heard.
    pub heard: bool,
}
