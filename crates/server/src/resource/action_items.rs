//! What stands in the lists of an action: money, indicators, risks, and what may follow. The same shape goes out and comes in.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use verbatim_engine::{
    FollowUpItem, FollowUpView, FundingItem, FundingView, IndicatorItem, IndicatorView, RiskItem,
    RiskView,
};
use verbatim_model::money::Money;

use super::words::{said, word};
use crate::problem::Problem;

/// Where money comes from.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FundingLine {
    /// Programme or giver.
    programme: String,
    /// How much.
    amount: Option<String>,
    /// How sure: `secured`, `applied`, `planned` or `possible`.
    certainty: String,
}

/// How it is known whether an action works.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct IndicatorLine {
    /// What is measured.
    indicator: String,
    /// In what.
    unit: Option<String>,
    /// What it is now.
    baseline: Option<String>,
    /// What it shall be.
    target: Option<String>,
    /// By when.
    date: Option<String>,
}

/// What may go wrong.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RiskLine {
    /// What.
    risk: String,
    /// What is done about it.
    mitigation: Option<String>,
}

/// What an action may lead to.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FollowUpLine {
    /// `partner`, `programme` or `project`.
    kind: String,
    /// What.
    text: String,
}

impl From<FundingView> for FundingLine {
    fn from(view: FundingView) -> Self {
        Self {
            programme: view.programme,
            amount: view.amount.map(|amount| amount.to_string()),
            certainty: view.certainty.to_string(),
        }
    }
}

impl From<IndicatorView> for IndicatorLine {
    fn from(view: IndicatorView) -> Self {
        Self {
            indicator: view.indicator,
            unit: view.unit,
            baseline: view.baseline,
            target: view.target,
            date: view.date,
        }
    }
}

impl From<RiskView> for RiskLine {
    fn from(view: RiskView) -> Self {
        Self {
            risk: view.risk,
            mitigation: view.mitigation,
        }
    }
}

impl From<FollowUpView> for FollowUpLine {
    fn from(view: FollowUpView) -> Self {
        Self {
            kind: view.kind.to_string(),
            text: view.text,
        }
    }
}

/// A line of a list that somebody wrote.
pub(super) trait Written {
    /// What the engine takes.
    type Item;

    /// Reads it.
    fn read(self) -> Result<Self::Item, Problem>;
}

/// All lines that say something, where a list is given.
pub(super) fn lines<L: Written>(given: Option<Vec<L>>) -> Result<Option<Vec<L::Item>>, Problem> {
    given
        .map(|lines| lines.into_iter().map(L::read).collect())
        .transpose()
}

/// What cannot be missing in a line.
fn needed(text: String, message: &str) -> Result<String, Problem> {
    said(Some(text.trim().to_owned())).ok_or_else(|| Problem::usage(message, "write it first"))
}

impl Written for FundingLine {
    type Item = FundingItem;

    fn read(self) -> Result<FundingItem, Problem> {
        let amount = said(self.amount).map(|amount| amount.parse::<Money>());
        Ok(FundingItem {
            programme: needed(self.programme, "the source of money has no name")?,
            amount: (amount.transpose()).map_err(|error| Problem::usage(error.to_string(), ""))?,
            certainty: word(&self.certainty)?,
        })
    }
}

impl Written for IndicatorLine {
    type Item = IndicatorItem;

    fn read(self) -> Result<IndicatorItem, Problem> {
        Ok(IndicatorItem {
            name: needed(
                self.indicator,
                "the indicator does not say what is measured",
            )?,
            unit: said(self.unit),
            baseline: said(self.baseline),
            target: said(self.target),
            date: said(self.date),
        })
    }
}

impl Written for RiskLine {
    type Item = RiskItem;

    fn read(self) -> Result<RiskItem, Problem> {
        Ok(RiskItem {
            text: needed(self.risk, "the risk has no words")?,
            mitigation: said(self.mitigation),
        })
    }
}

impl Written for FollowUpLine {
    type Item = FollowUpItem;

    fn read(self) -> Result<FollowUpItem, Problem> {
        Ok(FollowUpItem {
            kind: word(&self.kind)?,
            text: needed(self.text, "what may follow has no words")?,
        })
    }
}
