//! What a page of the plan shows at once.

use verbatim_report::{ActionView, PlanScope, ReportLanguage};

use super::{ChallengeRow, SolutionRow};
use crate::error::EngineError;
use crate::project::Project;
use crate::report::OutputOptions;

/// Challenges, solutions and actions, with what the checks found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBoard {
    /// The challenges, by key.
    pub challenges: Vec<ChallengeRow>,
    /// The solutions, by key.
    pub solutions: Vec<SolutionRow>,
    /// The actions, by key; their findings are in the language of the board.
    pub actions: Vec<ActionView>,
}

impl Project {
    /// The challenges, solutions and actions of a territory, those of several or none included, or all.
    ///
    /// # Errors
    /// When a text is damaged.
    pub fn plan_board(
        &self,
        territory: Option<&str>,
        language: ReportLanguage,
    ) -> Result<PlanBoard, EngineError> {
        let scope = territory.map_or(PlanScope::Joint, |territory| {
            PlanScope::Territory(territory.to_owned())
        });
        let holds = |of: &Option<String>| scope.holds(of.as_slice());
        let mut board = PlanBoard {
            challenges: self.challenges(None, None)?,
            solutions: self.solutions(None, None)?,
            actions: self.action_views(language)?,
        };
        board.challenges.retain(|row| holds(&row.territory));
        board.solutions.retain(|row| holds(&row.territory));
        board.actions.retain(|row| scope.holds(&row.territories));
        Ok(board)
    }

    /// The timeline of a plan's actions and steps as a picture (SVG); `None` where there are no actions.
    ///
    /// # Errors
    /// When there is no such territory, or a text is damaged.
    pub fn plan_timeline(
        &self,
        scope: &PlanScope,
        language: ReportLanguage,
    ) -> Result<Option<String>, EngineError> {
        Ok((self.plan_of(scope, language, &OutputOptions::own())?).timeline())
    }

    /// Influence against interest of the stakeholders of a territory, or of all, as a picture (SVG).
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn stakeholder_picture(
        &self,
        territory: Option<&str>,
        language: ReportLanguage,
    ) -> Result<String, EngineError> {
        Ok(self.stakeholder_grid(territory)?.picture(language))
    }
}
