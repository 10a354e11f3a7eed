//! The id of a turn in the index.

use std::fmt;

/// A turn: the row number of its revision in the upper 32 bits, its number in the revision, from 0, in the lower.
/// So ids sort by revision and then by position.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TurnId(pub u64);

impl TurnId {
    /// The turn `turn` (from 0) of the revision with row number `revision`.
    #[must_use]
    pub fn new(revision: u32, turn: u32) -> Self {
        Self((u64::from(revision) << 32) | u64::from(turn))
    }

    /// The row number of the revision.
    #[must_use]
    pub fn revision(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// The number of the turn in its revision, from 0.
    #[must_use]
    pub fn turn(self) -> u32 {
        (self.0 & u64::from(u32::MAX)) as u32
    }
}

impl fmt::Debug for TurnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TurnId({}:{})", self.revision(), self.turn())
    }
}

#[cfg(test)]
mod tests {
    use super::TurnId;

    #[test]
    fn both_parts_come_back() {
        for (revision, turn) in [(0, 0), (1, 2), (u32::MAX, 0), (7, u32::MAX)] {
            let id = TurnId::new(revision, turn);
            assert_eq!((id.revision(), id.turn()), (revision, turn));
        }
        assert!(TurnId::new(1, u32::MAX) < TurnId::new(2, 0));
    }
}
