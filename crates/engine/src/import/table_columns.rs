//! The columns of a table that is to come in, so that a person can say what each holds.

use std::path::Path;

use serde::Serialize;
use verbatim_ingest::sheet;

use crate::heads::letter;

/// Columns that are told, at most: a survey may have hundreds.
const MOST: usize = 200;
/// Code points of a cell that tell what its column holds.
const SHOWN: usize = 60;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableColumn {
    /// Its letter, such as `B`.
    pub letter: String,
    /// What stands in its first row, shortened.
    pub head: String,
    /// The first cell below that is not empty, shortened; empty where there is none.
    pub example: String,
}

/// The columns of the table in a file; none where it is no table or cannot be read. `encoding` is the one that a person chose.
#[must_use]
pub fn table_columns(file: &Path, encoding: Option<&str>) -> Vec<TableColumn> {
    let Some(sheet) =
        (std::fs::read(file).ok()).and_then(|bytes| sheet::read(&bytes, encoding, &[]).ok())
    else {
        return Vec::new();
    };
    (sheet.headers.iter().enumerate().take(MOST))
        .map(|(at, head)| {
            let mut cells = (sheet.rows.iter()).filter_map(|(_, cells)| cells.get(at));
            let example = cells.find(|cell| !cell.trim().is_empty());
            TableColumn {
                letter: letter(at),
                head: short(head),
                example: example.map(|cell| short(cell)).unwrap_or_default(),
            }
        })
        .collect()
}

fn short(cell: &str) -> String {
    let mut letters = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = letters.char_indices().nth(SHOWN) {
        letters.truncate(end);
        letters.push('…');
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_told_by_letter_head_and_first_words() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("tablica.csv");
        std::fs::write(&file, "rbr;Tko;Što je rečeno\n1;;Žena šuti.\n2;Ģirts;Jā\n")
            .expect("written");
        let columns: Vec<[String; 3]> = (table_columns(&file, None).into_iter())
            .map(|column| [column.letter, column.head, column.example])
            .collect();
        let wanted = [
            ["A", "rbr", "1"],
            ["B", "Tko", "Ģirts"],
            ["C", "Što je rečeno", "Žena šuti."],
        ];
        assert_eq!(columns, wanted.map(|column| column.map(str::to_owned)));
        assert_eq!(
            table_columns(&folder.path().join("nema.csv"), None),
            Vec::new()
        );
        std::fs::write(&file, b"PK\x03\x04xl/workbook").expect("written");
        assert_eq!(table_columns(&file, None), Vec::new());
    }
}
