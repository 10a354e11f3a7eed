//! Everything that is known of the evidence of one priority.

use std::collections::BTreeSet;

use verbatim_model::id::SessionId;
use verbatim_model::priority::LinkKind;

use super::figures::{Figure, KindEvidence, Opened, count, open};
use super::flag::{Changes, Flag, raise};
use super::parts::{LeftOut, LeftOutReason, Quote, split};
use super::scope::Scope;
use super::study::Study;
use super::tables::{LinkRow, PriorityRow, WorkRow};

/// The evidence of one priority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriorityEvidence {
    /// The quotes that count, by source name and position. Those of people who allowed paraphrase only are among them.
    pub quotes: Vec<Quote>,
    /// What speaks for the claim.
    pub supports: KindEvidence,
    /// What speaks for it under a condition.
    pub qualifies: KindEvidence,
    /// What speaks against it.
    pub contradicts: KindEvidence,
    /// Warnings.
    pub flags: Vec<Flag>,
    /// What the figures are counted out of.
    pub scope: Scope,
    /// Sessions in scope from which no quote counts, by key.
    pub never_came_up: Vec<SessionId>,
    /// Linked words that count for nothing, by source id; sort by source name before showing.
    pub left_out: Vec<LeftOut>,
}

impl PriorityEvidence {
    /// The evidence of one kind; `None` for context, which never counts.
    #[must_use]
    pub fn of_kind(&self, kind: LinkKind) -> Option<&KindEvidence> {
        match kind {
            LinkKind::Supports => Some(&self.supports),
            LinkKind::Qualifies => Some(&self.qualifies),
            LinkKind::Contradicts => Some(&self.contradicts),
            LinkKind::Context => None,
        }
    }

    /// What a figure counts, with indices into `quotes`: as many entries as the figure's `n`, by first quote.
    #[must_use]
    pub fn open(&self, kind: LinkKind, figure: Figure) -> Vec<Opened> {
        let of_kind = |(_, quote): &(usize, &Quote)| quote.kind == kind;
        open(self.quotes.iter().enumerate().filter(of_kind), figure)
    }

    /// Linked words outside of the priority's territories.
    pub fn out_of_scope(&self) -> impl Iterator<Item = &LeftOut> {
        self.left_out
            .iter()
            .filter(|part| part.reason == LeftOutReason::OutOfScope)
    }
}

impl Study<'_> {
    /// Counts the evidence of one priority. Neither the order of links nor repeated links change anything.
    #[must_use]
    pub fn evidence(&self, priority: &PriorityRow) -> PriorityEvidence {
        let scope = Scope::of(self, &priority.territories);
        self.evidence_in(scope, &priority.links, priority.work)
    }

    /// Counts the evidence of some links out of a scope.
    pub(super) fn evidence_in(
        &self,
        scope: Scope,
        links: &[LinkRow],
        work: WorkRow,
    ) -> PriorityEvidence {
        let (quotes, left_out) = split(self, &scope, links);
        let of_kind = |kind| {
            let quotes: Vec<_> = quotes
                .iter()
                .enumerate()
                .filter(|(_, quote)| quote.kind == kind)
                .collect();
            count(&quotes, &scope, |id| self.number(id).to_owned())
        };
        let supports = of_kind(LinkKind::Supports);
        let qualifies = of_kind(LinkKind::Qualifies);
        let contradicts = of_kind(LinkKind::Contradicts);
        let is_contrary =
            |kind: LinkKind| matches!(kind, LinkKind::Qualifies | LinkKind::Contradicts);
        let changes = Changes {
            stale: (links.iter()).any(|link| link.stale && link.kind != LinkKind::Context),
            contrary: links.iter().any(|link| is_contrary(link.kind)),
            work,
        };
        let flags = raise(&quotes, &supports, &contradicts, &scope, changes);
        let heard: BTreeSet<SessionId> = quotes.iter().map(|quote| quote.session).collect();
        let never_came_up = scope
            .sessions
            .iter()
            .copied()
            .filter(|session| !heard.contains(session))
            .collect();
        PriorityEvidence {
            quotes,
            supports,
            qualifies,
            contradicts,
            flags,
            scope,
            never_came_up,
            left_out: left_out.into_iter().collect(),
        }
    }
}
