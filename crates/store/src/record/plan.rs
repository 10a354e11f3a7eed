//! Rows of stakeholders, and of the way from challenges to actions.

use rusqlite::Row;
use rusqlite::types::Value;
use verbatim_model::coding::Passage;
use verbatim_model::id::Uuid;
use verbatim_model::plan::{
    Action, ActionPartner, ActionPriority, ActionSolution, Challenge, Decision, FollowUp, Funding,
    Indicator, Risk, Solution, SolutionChallenge, Step, Vote,
};
use verbatim_model::stakeholder::{Citation, Contact, Membership, Rating, Stakeholder};

use super::{Record, Table, get, span};
use crate::cell::Cell;

record!(Stakeholder: "stakeholder" {
    key = "key", organisation = "organisation", names = "names", territory = "territory", kind = "kind",
    sector = "sector", role = "role",
});
record!(Contact: "contact" {
    stakeholder = "stakeholder", person = "person", email = "email", telephone = "telephone", note = "note",
});
record!(Rating: "rating" {
    stakeholder = "stakeholder", rater = "rater", influence = "influence",
    influence_reason = "influence_reason", interest = "interest", interest_reason = "interest_reason", at = "at",
});
record!(Membership: "membership" { stakeholder = "stakeholder", participant = "participant" });
record!(Challenge: "challenge" {
    key = "key", text = "text", session = "session", territory = "territory",
});
record!(Solution: "solution" { key = "key", text = "text", territory = "territory" });
record!(SolutionChallenge: "solution_challenge" { solution = "solution", challenge = "challenge" });
record!(Vote: "vote" {
    solution = "solution", session = "session", method = "method", result = "result", voters = "voters",
    note = "note",
});
record!(Action: "action" {
    key = "key", title = "title", title_en = "title_en", territories = "territories",
    description = "description", practices = "practices", lead = "lead", beneficiaries = "beneficiaries",
    start = "start", end = "end", cost_from = "cost_from", cost_to = "cost_to", currency = "currency",
    revenue = "revenue", values = "values", principles = "principles",
});
record!(ActionPriority: "action_priority" { action = "action", priority = "priority" });
record!(ActionSolution: "action_solution" { action = "action", solution = "solution" });
record!(ActionPartner: "action_partner" { action = "action", stakeholder = "stakeholder" });
record!(Funding: "funding" {
    action = "action", position = "position", programme = "programme", amount = "amount",
    certainty = "certainty",
});
record!(Indicator: "indicator" {
    action = "action", position = "position", name = "name", unit = "unit", baseline = "baseline",
    target = "target", date = "date",
});
record!(Risk: "risk" { action = "action", position = "position", text = "text", mitigation = "mitigation" });
record!(FollowUp: "follow_up" { action = "action", position = "position", kind = "kind", text = "text" });
record!(Step: "step" {
    action = "action", key = "key", title = "title", start = "start", end = "end", owner = "owner",
    after = "after",
});
record!(Decision: "decision" { action = "action", check = "check", why = "why", coder = "coder", at = "at" });

impl Record for Citation {
    const TABLE: Table = Table {
        name: "citation",
        columns: &[
            "stakeholder",
            "source",
            "start",
            "end",
            "hash",
            "status",
            "coder",
            "at",
            "revision",
            "challenge",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    const IN_FORCE: &'static str = "revision IS NULL";

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            self.stakeholder.to_value(),
            self.passage.source.to_value(),
            self.passage.span.start().to_value(),
            self.passage.span.end().to_value(),
            self.hash.to_value(),
            self.status.to_value(),
            self.coder.to_value(),
            self.at.to_value(),
            self.revision.to_value(),
            self.challenge.to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get(row, 0)?,
            stakeholder: get(row, 1)?,
            passage: Passage {
                source: get(row, 2)?,
                span: span(row, 3)?,
            },
            hash: get(row, 5)?,
            status: get(row, 6)?,
            coder: get(row, 7)?,
            at: get(row, 8)?,
            revision: get(row, 9)?,
            challenge: get(row, 10)?,
        })
    }
}
