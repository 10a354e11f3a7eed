//! Tables of Markdown (`| Ana | Dobar dan. |`) with a turn a row: their lines as rows of a document, a row for each cell that
//! counts.

use crate::columns::{self, Column};
use crate::script::{Kind, Row};
use verbatim_model::mark::MarkKind;

/// Cuts the lines of tables whose heads name a speaker and a text. What else is a table stays as it is.
pub(crate) fn cut(rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    let is_head =
        |at: usize| (rows.get(at + 1)).is_some_and(|next| is_rule(next.text)) && is_text(&rows[at]);
    if !(0..rows.len()).any(is_head) {
        return rows;
    }
    let mut all = Vec::with_capacity(rows.len());
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let heads = cells(row.text).into_iter().map(str::trim);
        let columns = columns::columns(heads)
            .filter(|columns| is_head(at) && columns.contains(&Some(Column::Speaker)));
        at += 1;
        let Some(columns) = columns else {
            all.push(*row);
            continue;
        };
        all.push(whole(row));
        all.push(whole(&rows[at]));
        at += 1;
        while let Some(row) = rows
            .get(at)
            .filter(|row| is_text(row) && row.text.contains('|'))
        {
            all.extend(parts(row, &columns));
            at += 1;
        }
    }
    all
}

fn is_text(row: &Row<'_>) -> bool {
    row.kind == Kind::Text && !row.text.trim().is_empty()
}

/// A line of a table in which nobody speaks.
fn whole<'t>(row: &Row<'t>) -> Row<'t> {
    Row {
        kind: Kind::Mark(MarkKind::Markup),
        ..*row
    }
}

/// The cells of a line that tell who speaks, when, and what.
fn parts<'t>(row: &Row<'t>, columns: &[Option<Column>]) -> Vec<Row<'t>> {
    let cells = cells(row.text);
    let said = |(cell, column): (&&'t str, &Option<Column>)| {
        column == &Some(Column::Text) && !cell.trim().is_empty()
    };
    if !cells.iter().zip(columns).any(said) {
        return vec![whole(row)];
    }
    (cells.into_iter().zip(columns))
        .filter(|(cell, _)| !cell.trim().is_empty())
        .filter_map(|(cell, column)| {
            let kind = match column.as_ref()? {
                Column::Speaker => Kind::Mark(MarkKind::Label),
                Column::Start => Kind::Mark(MarkKind::Time),
                Column::Text => Kind::Turn,
                Column::End => return None,
            };
            Some(Row {
                text: cell,
                kind,
                ..*row
            })
        })
        .collect()
}

/// `|---|:--:|`
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains('|')
        && line.contains("--")
        && (line.chars()).all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// The cells of a line; a sign behind `\` is part of one.
fn cells(line: &str) -> Vec<&str> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = Vec::new();
    let (mut from, mut escaped) = (0, false);
    for (at, c) in line.char_indices() {
        if c == '|' && !escaped {
            cells.push(&line[from..at]);
            from = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    if !line[from..].trim().is_empty() {
        cells.push(&line[from..]);
    }
    cells
}

#[cfg(test)]
mod tests {
    use crate::testing::{imported, turns};
    use verbatim_model::term::Term;

    #[test]
    fn rows_are_turns() {
        let text = "# Fokusgrupa\n\n| Laiks | Runātājs | Teksts |\n|---|:--|---|\n| 00:01 | Ģirts | Labdien \\| sveiki. |\n| 00:05 | **Ļena** |  |\n|00:09|Ģirts|Sāksim: viens.|\n|  | Ļena | Jā. |\n\nBeigas.\n";
        assert_eq!(
            turns("a.md", text.as_bytes())[..3],
            [
                "Ģirts|1000|-|Labdien \\| sveiki.",
                "Ģirts|9000|-|Sāksim: viens.",
                "Ļena|-|-|Jā.",
            ]
        );
        let transcript = imported("a.md", text.as_bytes());
        let marks: Vec<_> = (transcript.marks.iter())
            .map(|mark| (mark.kind.as_str(), mark.text.as_str()))
            .take(5)
            .collect();
        assert_eq!(
            marks,
            [
                ("heading", "Fokusgrupa"),
                ("markup", "| Laiks | Runātājs | Teksts |"),
                ("markup", "|---|:--|---|"),
                ("time", "00:01"),
                ("label", "Ģirts"),
            ]
        );
    }

    #[test]
    fn who_speaks_may_stand_behind_what_is_said() {
        let text = "Tekst | Govornica\n--- | ---\nDobar dan. | **Željka**\nBok. | *Đuro*\n";
        assert_eq!(
            turns("a.md", text.as_bytes()),
            ["Željka|-|-|Dobar dan.", "Đuro|-|-|Bok."]
        );
    }

    #[test]
    fn other_tables_stay_as_they_are() {
        let text = "| Mjera | Trošak |\n|---|---|\n| Klupe | 300 |\n";
        assert_eq!(turns("a.md", text.as_bytes()).len(), 2);
    }
}
