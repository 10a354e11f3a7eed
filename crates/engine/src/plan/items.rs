//! What stands in the lists of an action, as people type it: parts separated by `|`.

use std::str::FromStr;

use verbatim_model::money::Money;
use verbatim_model::plan::{Certainty, FollowUpKind};
use verbatim_report::Vocabulary;

use crate::error::EngineError;
use crate::heads::plain;
use crate::priority::filled;

/// Where money comes from: `PROGRAMME | AMOUNT | CERTAINTY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingItem {
    /// Programme or giver.
    pub programme: String,
    /// How much.
    pub amount: Option<Money>,
    /// How sure; planned where nothing is said.
    pub certainty: Certainty,
}

/// How it is known to work: `INDICATOR | UNIT | BASELINE | TARGET | DATE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorItem {
    /// What is measured.
    pub name: String,
    /// In what.
    pub unit: Option<String>,
    /// What it is now.
    pub baseline: Option<String>,
    /// What it shall be.
    pub target: Option<String>,
    /// By when.
    pub date: Option<String>,
}

/// What may go wrong: `RISK | MITIGATION`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskItem {
    /// What.
    pub text: String,
    /// What is done about it.
    pub mitigation: Option<String>,
}

/// What may follow: `KIND | TEXT`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUpItem {
    /// Partner, programme or project.
    pub kind: FollowUpKind,
    /// What.
    pub text: String,
}

/// The parts of what was typed: at least one, at most `most`.
fn parts(text: &str, most: usize, form: &str) -> Result<Vec<Option<String>>, EngineError> {
    let parts: Vec<Option<String>> = text.split('|').map(filled).collect();
    if parts.first().is_none_or(Option::is_none) || parts.len() > most {
        return Err(EngineError::usage(
            format!("`{text}` cannot be read"),
            format!("write it as `{form}`"),
        ));
    }
    Ok(parts)
}

/// An amount of money.
///
/// # Errors
/// When it is none.
pub(super) fn amount(text: &str) -> Result<Money, EngineError> {
    (text.parse::<Money>()).map_err(|error| EngineError::usage(error.to_string(), ""))
}

fn part(parts: &[Option<String>], at: usize) -> Option<String> {
    parts.get(at).cloned().flatten()
}

impl FromStr for FundingItem {
    type Err = EngineError;

    fn from_str(text: &str) -> Result<Self, EngineError> {
        let parts = parts(text, 3, "PROGRAMME | AMOUNT | CERTAINTY")?;
        let certainty = |word: String| {
            (Vocabulary::new().read(&word, plain))
                .map_err(|error| EngineError::usage(error.to_string(), ""))
        };
        Ok(Self {
            programme: part(&parts, 0).unwrap_or_default(),
            amount: part(&parts, 1).map(|text| amount(&text)).transpose()?,
            certainty: part(&parts, 2)
                .map(certainty)
                .transpose()?
                .unwrap_or(Certainty::Planned),
        })
    }
}

impl FromStr for IndicatorItem {
    type Err = EngineError;

    fn from_str(text: &str) -> Result<Self, EngineError> {
        let parts = parts(text, 5, "INDICATOR | UNIT | BASELINE | TARGET | DATE")?;
        let date = part(&parts, 4);
        if let Some(date) = &date {
            crate::people::check_date(date)?;
        }
        Ok(Self {
            name: part(&parts, 0).unwrap_or_default(),
            unit: part(&parts, 1),
            baseline: part(&parts, 2),
            target: part(&parts, 3),
            date,
        })
    }
}

impl FromStr for RiskItem {
    type Err = EngineError;

    fn from_str(text: &str) -> Result<Self, EngineError> {
        let parts = parts(text, 2, "RISK | MITIGATION")?;
        Ok(Self {
            text: part(&parts, 0).unwrap_or_default(),
            mitigation: part(&parts, 1),
        })
    }
}

impl FromStr for FollowUpItem {
    type Err = EngineError;

    fn from_str(text: &str) -> Result<Self, EngineError> {
        let form =
            "KIND | TEXT` with the kind partner, programme or project, as in `programme | Interreg";
        let parts = parts(text, 2, form)?;
        let kind = (Vocabulary::new().read(part(&parts, 0).as_deref().unwrap_or_default(), plain))
            .map_err(|error| {
                EngineError::usage(error.to_string(), format!("write it as `{form}`"))
            })?;
        let text = part(&parts, 1).ok_or_else(|| {
            EngineError::usage(
                format!("`{text}` says nothing"),
                format!("write it as `{form}`"),
            )
        })?;
        Ok(Self { kind, text })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read_as_people_type_them() {
        assert_eq!(
            "Interreg Italija – Hrvatska | 120.000,50 | zatraženo"
                .parse::<FundingItem>()
                .expect("funding"),
            FundingItem {
                programme: "Interreg Italija – Hrvatska".to_owned(),
                amount: Some(Money(12_000_050)),
                certainty: Certainty::Applied,
            }
        );
        let own: FundingItem = "pašvaldība".parse().expect("funding");
        assert_eq!((own.amount, own.certainty), (None, Certainty::Planned));
        let indicator: IndicatorItem = "pasti | numero | | 120 | 2028"
            .parse()
            .expect("an indicator");
        assert_eq!(
            (indicator.baseline, indicator.target.as_deref()),
            (None, Some("120"))
        );
        assert!("x | x | x | x | jučer".parse::<IndicatorItem>().is_err());
        for wrong in ["", " | 5", "a | b | c | d", "a | twelve"] {
            assert!(wrong.parse::<FundingItem>().is_err(), "{wrong}");
        }
        let follow: FollowUpItem = "programma | LEADER".parse().expect("a follow-up");
        assert_eq!(follow.kind, FollowUpKind::Programme);
        assert!("LEADER".parse::<FollowUpItem>().is_err());
    }
}
