//! The numbers of a result: which belong to which method, and whether they can be true together.

use verbatim_model::validation::{Outcome, ValidationMethod, ValidationResult};

use crate::error::EngineError;

/// The numbers of a result, as a person gives them: those of the method are needed, others are refused.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ResultNumbers {
    /// Hands for it.
    pub in_favour: Option<usize>,
    /// Hands against it.
    pub against: Option<usize>,
    /// Those who said that they abstain.
    pub abstained: Option<usize>,
    /// How many were there.
    pub present: Option<usize>,
    /// Its rank, from 1.
    pub rank: Option<usize>,
    /// The dots that it got.
    pub dots: Option<usize>,
    /// How many things were ranked, or how many dots were given in all.
    pub of: Option<usize>,
    /// How many people ranked or gave dots.
    pub voters: Option<usize>,
    /// How a discussion ended.
    pub outcome: Option<Outcome>,
}

/// The numbers of a result, to be changed one by one.
pub(super) fn numbers_of(result: ValidationResult) -> ResultNumbers {
    let none = ResultNumbers::default();
    match result {
        ValidationResult::Hands {
            in_favour,
            against,
            abstained,
            present,
        } => ResultNumbers {
            in_favour: Some(in_favour),
            against: Some(against),
            abstained: Some(abstained),
            present: Some(present),
            ..none
        },
        ValidationResult::Ranking { rank, of, voters } => ResultNumbers {
            rank: Some(rank),
            of: Some(of),
            voters: Some(voters),
            ..none
        },
        ValidationResult::Dots { dots, of, voters } => ResultNumbers {
            dots: Some(dots),
            of: Some(of),
            voters: Some(voters),
            ..none
        },
        ValidationResult::Discussion { outcome } => ResultNumbers {
            outcome: Some(outcome),
            ..none
        },
    }
}

impl ResultNumbers {
    /// These, and `others` where there is none.
    pub(super) fn or(self, others: Self) -> Self {
        Self {
            in_favour: self.in_favour.or(others.in_favour),
            against: self.against.or(others.against),
            abstained: self.abstained.or(others.abstained),
            present: self.present.or(others.present),
            rank: self.rank.or(others.rank),
            dots: self.dots.or(others.dots),
            of: self.of.or(others.of),
            voters: self.voters.or(others.voters),
            outcome: self.outcome.or(others.outcome),
        }
    }

    /// Whether nothing is given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The result of a method from its numbers.
pub(super) fn result_of(
    method: ValidationMethod,
    given: ResultNumbers,
) -> Result<ValidationResult, EngineError> {
    let needed = |value: Option<usize>, option: &str| {
        value.ok_or_else(|| {
            EngineError::usage(
                format!("a result by `{method}` needs `{option}`"),
                "give the number as it was counted; zero is a number too",
            )
        })
    };
    let result = match method {
        ValidationMethod::Hands => ValidationResult::Hands {
            in_favour: needed(given.in_favour, "--for")?,
            against: needed(given.against, "--against")?,
            abstained: given.abstained.unwrap_or(0),
            present: needed(given.present, "--present")?,
        },
        ValidationMethod::Ranking => ValidationResult::Ranking {
            rank: needed(given.rank, "--rank")?,
            of: needed(given.of, "--of")?,
            voters: needed(given.voters, "--voters")?,
        },
        ValidationMethod::Dots => ValidationResult::Dots {
            dots: needed(given.dots, "--dots")?,
            of: needed(given.of, "--of")?,
            voters: needed(given.voters, "--voters")?,
        },
        ValidationMethod::Discussion => ValidationResult::Discussion {
            outcome: given.outcome.ok_or_else(|| {
                EngineError::usage(
                    "a discussion ends somehow",
                    "give `--outcome agreed`, `disagreed` or `mixed`",
                )
            })?,
        },
    };
    let mut foreign = given;
    let own = numbers_of(result);
    for (given, own) in [
        (&mut foreign.in_favour, own.in_favour),
        (&mut foreign.against, own.against),
        (&mut foreign.abstained, own.abstained),
        (&mut foreign.present, own.present),
        (&mut foreign.rank, own.rank),
        (&mut foreign.dots, own.dots),
        (&mut foreign.of, own.of),
        (&mut foreign.voters, own.voters),
    ] {
        if own.is_some() {
            *given = None;
        }
    }
    if own.outcome.is_some() {
        foreign.outcome = None;
    }
    if !foreign.is_empty() {
        return Err(EngineError::usage(
            format!("numbers of another method are given beside `{method}`"),
            "hands: `--for --against --abstained --present`; ranking: `--rank --of --voters`; dots: `--dots --of \
             --voters`; discussion: `--outcome`",
        ));
    }
    check(result).map_err(|(message, hint)| EngineError::usage(message, hint))?;
    Ok(result)
}

/// Whether the numbers of a result can be true together.
fn check(result: ValidationResult) -> Result<(), (String, &'static str)> {
    match result {
        ValidationResult::Hands {
            in_favour,
            against,
            abstained,
            present,
        } => {
            let sum = (in_favour.checked_add(against)).and_then(|sum| sum.checked_add(abstained));
            if sum.is_none_or(|sum| sum > present) {
                return Err((
                    format!(
                        "{in_favour} for, {against} against and {abstained} abstained are more than {present} present"
                    ),
                    "count again: nobody has two hands here",
                ));
            }
        }
        ValidationResult::Ranking { rank, of, voters } => {
            if rank == 0 || rank > of {
                return Err((
                    format!("there is no rank {rank} of {of}"),
                    "ranks go from 1 to the number of things that were ranked",
                ));
            }
            if voters == 0 {
                return Err(("nobody ranked".to_owned(), "say how many did: `--voters`"));
            }
        }
        ValidationResult::Dots { dots, of, voters } => {
            if dots > of {
                return Err((
                    format!("{dots} dots of {of} cannot be"),
                    "`--of` is the number of all dots that were given",
                ));
            }
            if voters == 0 || of < voters {
                return Err((
                    format!("{voters} people cannot have given {of} dots"),
                    "whoever gave no dot is no voter",
                ));
            }
        }
        ValidationResult::Discussion { .. } => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_cannot_be_true_are_refused() {
        let hands = |in_favour, against, abstained, present| ResultNumbers {
            in_favour: Some(in_favour),
            against: Some(against),
            abstained: Some(abstained),
            present: Some(present),
            ..ResultNumbers::default()
        };
        let of = |method, numbers| result_of(method, numbers).is_ok();
        assert!(of(ValidationMethod::Hands, hands(5, 2, 1, 8)));
        assert!(of(ValidationMethod::Hands, hands(0, 0, 0, 0)));
        assert!(!of(ValidationMethod::Hands, hands(5, 2, 2, 8)));
        assert!(!of(ValidationMethod::Hands, hands(usize::MAX, 2, 2, 8)));
        assert!(!of(ValidationMethod::Ranking, hands(5, 2, 1, 8)));
        let rank = |rank, of, voters| ResultNumbers {
            rank: Some(rank),
            of: Some(of),
            voters: Some(voters),
            ..ResultNumbers::default()
        };
        assert!(of(ValidationMethod::Ranking, rank(6, 6, 9)));
        for wrong in [rank(0, 6, 9), rank(7, 6, 9), rank(1, 6, 0)] {
            assert!(!of(ValidationMethod::Ranking, wrong), "{wrong:?}");
        }
        let dots = |dots, of, voters| ResultNumbers {
            dots: Some(dots),
            of: Some(of),
            voters: Some(voters),
            ..ResultNumbers::default()
        };
        assert!(of(ValidationMethod::Dots, dots(0, 24, 8)));
        for wrong in [dots(25, 24, 8), dots(3, 7, 8), dots(0, 0, 0)] {
            assert!(!of(ValidationMethod::Dots, wrong), "{wrong:?}");
        }
        let outcome = ResultNumbers {
            outcome: Some(Outcome::Mixed),
            ..ResultNumbers::default()
        };
        assert!(of(ValidationMethod::Discussion, outcome));
        assert!(!of(ValidationMethod::Discussion, ResultNumbers::default()));
        assert!(!of(ValidationMethod::Hands, hands(5, 2, 1, 8).or(outcome)));
    }
}
