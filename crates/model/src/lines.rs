//! Short texts of one field, such as other names of an organisation.

use serde::{Serialize, Serializer};

/// Texts in order, none of them empty, none twice. Each is one line.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lines(Vec<String>);

impl Lines {
    /// The texts, white space taken off and within them as single spaces.
    pub fn new<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Self {
        let mut lines: Vec<String> = Vec::new();
        for text in texts {
            let words: Vec<&str> = text.as_ref().split_whitespace().collect();
            let line = words.join(" ");
            if !line.is_empty() && !lines.contains(&line) {
                lines.push(line);
            }
        }
        Self(lines)
    }

    /// The texts of a cell of a sheet: parted by semicolons or line ends.
    #[must_use]
    pub fn of_cell(cell: &str) -> Self {
        Self::new(cell.split([';', '\n']))
    }

    /// As a cell of a sheet, or for a sentence.
    #[must_use]
    pub fn joined(&self, between: &str) -> String {
        self.0.join(between)
    }
}

impl std::ops::Deref for Lines {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl<'l> IntoIterator for &'l Lines {
    type Item = &'l String;
    type IntoIter = std::slice::Iter<'l, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn texts_are_single_lines_and_stand_once() {
        let lines = Lines::of_cell(" Gradska  knjižnica;Knjižnica\n; Gradska knjižnica ;GK");
        assert_eq!(&*lines, ["Gradska knjižnica", "Knjižnica", "GK"]);
        assert_eq!(Lines::of_cell(&lines.joined("; ")), lines);
        assert!(Lines::of_cell(" ; ").is_empty());
    }
}
