//! Where the words of a query stand in a turn.

use crate::chain::Interval;
use crate::turn::TurnText;
use crate::word::WordPattern;

/// Knows the words of one turn.
pub(crate) trait Words {
    /// The words and compounds that a pattern finds, by first and then by last word.
    fn hits(&self, pattern: &WordPattern) -> Vec<Interval>;
}

/// Looks at each word.
impl Words for TurnText<'_> {
    fn hits(&self, pattern: &WordPattern) -> Vec<Interval> {
        let mut found: Vec<Interval> = (self.words.iter().enumerate())
            .filter(|(_, word)| pattern.finds(&word.forms))
            .map(|(at, _)| Interval {
                first: at,
                last: at,
            })
            .collect();
        let words = found.len();
        let compounds = (self.compounds.iter()).filter(|compound| pattern.finds(&compound.forms));
        found.extend(compounds.map(|compound| Interval {
            first: compound.first,
            last: compound.last,
        }));
        if found.len() > words {
            found.sort_unstable();
        }
        found
    }
}
