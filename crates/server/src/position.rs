//! The one border between the positions of the engine, in code points, and those of browsers, in UTF-16 units.

use std::collections::BTreeMap;

use verbatim_engine::Project;

use crate::problem::Problem;

/// Converts between code points and UTF-16 units of one text.
///
/// Only letters beyond U+FFFF (emoji, some scripts) take two units, so it is enough to know where those stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Utf16 {
    // Code points at which letters of two units stand, in order.
    wide: Vec<usize>,
    // Length of the text in code points.
    length: usize,
}

impl Utf16 {
    /// Reads `text` once.
    pub fn of(text: &str) -> Self {
        let mut wide = Vec::new();
        let mut length = 0;
        for letter in text.chars() {
            if letter.len_utf16() == 2 {
                wide.push(length);
            }
            length += 1;
        }
        Self { wide, length }
    }

    /// The unit at which code point `at` begins.
    pub fn unit_of(&self, at: usize) -> usize {
        at + self.wide.partition_point(|&wide| wide < at)
    }

    /// The code point that begins at unit `at`; `None` within a letter or past the end.
    pub fn point_of(&self, at: usize) -> Option<usize> {
        // Letter number `n` of two units begins at unit `wide[n] + n`.
        let (mut low, mut high) = (0, self.wide.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.wide[middle] + middle < at {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let is_within = low > 0 && self.wide[low - 1] + low == at;
        let point = at.checked_sub(low)?;
        (!is_within && point <= self.length).then_some(point)
    }
}

/// Places in several sources of a project; each text is read once.
pub(crate) struct Positions<'p> {
    project: &'p Project,
    units: BTreeMap<String, Utf16>,
}

impl<'p> Positions<'p> {
    /// For places in sources of `project`.
    pub fn of(project: &'p Project) -> Self {
        Self {
            project,
            units: BTreeMap::new(),
        }
    }

    /// A place in the source of this name, in UTF-16 units, from one in code points.
    ///
    /// # Errors
    /// When there is no such source, or its text is damaged.
    pub fn units(&mut self, source: &str, place: [usize; 2]) -> Result<[usize; 2], Problem> {
        if !self.units.contains_key(source) {
            let units = Utf16::of(&self.project.text(source)?);
            self.units.insert(source.to_owned(), units);
        }
        let units = &self.units[source];
        Ok(place.map(|at| units.unit_of(at)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_position_of_every_text_comes_back() {
        for text in [
            "",
            "Žena na šalteru",
            "👩‍🌾👩‍🌾",
            "čaša 🥂 i još 🥂🥂 e\u{301} 𝔸",
            "Ģirts: „labi“ 🇱🇻",
        ] {
            let utf16 = Utf16::of(text);
            let mut unit = 0;
            for (point, letter) in text.chars().enumerate() {
                assert_eq!(utf16.unit_of(point), unit, "{text}");
                assert_eq!(utf16.point_of(unit), Some(point), "{text}");
                if letter.len_utf16() == 2 {
                    assert_eq!(utf16.point_of(unit + 1), None, "{text}: half a letter");
                }
                unit += letter.len_utf16();
            }
            let length = text.chars().count();
            assert_eq!(utf16.point_of(unit), Some(length), "{text}: the end");
            assert_eq!(utf16.point_of(unit + 1), None, "{text}: past the end");
        }
    }
}
