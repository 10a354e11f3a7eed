//! What speaks to an objective: the codings of the themes that serve it, counted like the evidence of a claim.

use std::collections::BTreeMap;

use super::figures::KindEvidence;
use super::priority::PriorityEvidence;
use super::scope::Scope;
use super::study::Study;
use super::tables::{LinkRow, WorkRow};

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
        self.objective_of(themes, &Scope::of(self, &[]), &mut BTreeMap::new())
    }

    /// The same for several objectives; a theme that serves more than one has the same links in each, and is counted once.
    #[must_use]
    pub fn objectives(&self, objectives: &[Vec<ThemeLinks>]) -> Vec<ObjectiveEvidence> {
        let scope = Scope::of(self, &[]);
        let mut known = BTreeMap::new();
        (objectives.iter())
            .map(|themes| self.objective_of(themes, &scope, &mut known))
            .collect()
    }

    /// The same without the figures of each theme.
    #[must_use]
    pub fn objectives_as_wholes(&self, objectives: &[Vec<ThemeLinks>]) -> Vec<ObjectiveEvidence> {
        let scope = Scope::of(self, &[]);
        (objectives.iter())
            .map(|themes| self.objective_as_whole(themes, &scope))
            .collect()
    }

    fn objective_as_whole(&self, themes: &[ThemeLinks], scope: &Scope) -> ObjectiveEvidence {
        let all = |which: fn(&ThemeLinks) -> &Vec<LinkRow>| {
            let links: Vec<LinkRow> = themes.iter().flat_map(which).cloned().collect();
            self.supporting(&links, scope)
        };
        ObjectiveEvidence {
            accepted: all(|theme| &theme.accepted),
            suggested: all(|theme| &theme.suggested).supports,
            themes: Vec::new(),
        }
    }

    fn objective_of(
        &self,
        themes: &[ThemeLinks],
        scope: &Scope,
        known: &mut BTreeMap<String, ThemeEvidence>,
    ) -> ObjectiveEvidence {
        let mut counted = Vec::with_capacity(themes.len());
        for theme in themes {
            let count = || ThemeEvidence {
                key: theme.key.clone(),
                accepted: self.supporting(&theme.accepted, scope).supports,
                suggested: self.supporting(&theme.suggested, scope).supports,
            };
            counted.push(known.entry(theme.key.clone()).or_insert_with(count).clone());
        }
        ObjectiveEvidence {
            themes: counted,
            ..self.objective_as_whole(themes, scope)
        }
    }

    /// What codings amount to, as links that support a claim that nobody made.
    fn supporting(&self, links: &[LinkRow], scope: &Scope) -> PriorityEvidence {
        self.evidence_in(scope.clone(), links, WorkRow::default())
    }
}
