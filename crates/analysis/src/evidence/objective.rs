//! What speaks to an objective: the codings of the themes that serve it, counted like the evidence of a claim.

use std::collections::BTreeMap;

use super::figures::KindEvidence;
use super::priority::PriorityEvidence;
use super::study::Study;
use super::tables::{LinkRow, PriorityRow};

/// The codings of one theme that serves an objective, as links that support it. Rejected ones are left away.
#[derive(Debug, Clone, Default)]
pub struct ThemeLinks {
    /// Key of the theme.
    pub key: String,
    /// Those that a person made or accepted.
    pub accepted: Vec<LinkRow>,
    /// Those that rules suggest and nobody judged.
    pub suggested: Vec<LinkRow>,
}

impl ThemeLinks {
    /// Whether nothing is coded with it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.accepted.is_empty() && self.suggested.is_empty()
    }
}

/// What one theme brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeEvidence {
    /// Key of the theme.
    pub key: String,
    /// What people accepted.
    pub accepted: KindEvidence,
    /// What rules suggest; what is accepted is not in it.
    pub suggested: KindEvidence,
}

/// What speaks to one objective.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectiveEvidence {
    /// What people accepted under any of its themes, in `supports`: a mention is everything that one speaker said to the
    /// objective in one turn without other words between, under whichever themes. Its flags and other kinds mean nothing.
    pub accepted: PriorityEvidence,
    /// What rules suggest under any of its themes.
    pub suggested: KindEvidence,
    /// Theme by theme; mentions of one are mentions of another where both were coded, so that they do not add up.
    pub themes: Vec<ThemeEvidence>,
}

impl Study<'_> {
    /// Counts what speaks to an objective, out of all sessions.
    #[must_use]
    pub fn objective(&self, themes: &[ThemeLinks]) -> ObjectiveEvidence {
        self.objective_of(themes, &mut BTreeMap::new())
    }

    /// The same for several objectives; a theme that serves more than one has the same links in each, and is counted once.
    #[must_use]
    pub fn objectives(&self, objectives: &[Vec<ThemeLinks>]) -> Vec<ObjectiveEvidence> {
        let mut known = BTreeMap::new();
        (objectives.iter())
            .map(|themes| self.objective_of(themes, &mut known))
            .collect()
    }

    fn objective_of(
        &self,
        themes: &[ThemeLinks],
        known: &mut BTreeMap<String, ThemeEvidence>,
    ) -> ObjectiveEvidence {
        let of = |links: Vec<LinkRow>| {
            self.evidence(&PriorityRow {
                links,
                ..PriorityRow::default()
            })
        };
        let all = |which: fn(&ThemeLinks) -> &Vec<LinkRow>| {
            of(themes.iter().flat_map(which).cloned().collect())
        };
        let mut counted = Vec::with_capacity(themes.len());
        for theme in themes {
            let count = || ThemeEvidence {
                key: theme.key.clone(),
                accepted: of(theme.accepted.clone()).supports,
                suggested: of(theme.suggested.clone()).supports,
            };
            counted.push(known.entry(theme.key.clone()).or_insert_with(count).clone());
        }
        ObjectiveEvidence {
            accepted: all(|theme| &theme.accepted),
            suggested: all(|theme| &theme.suggested).supports,
            themes: counted,
        }
    }
}
