//! The sessions sheet: which column is what, in four languages.

use super::{date, kind_words};
use crate::error::EngineError;
use crate::heads::{HeadedSheet, Heads, Reading};
use crate::people::{SessionChange, check_key};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Session,
    Source,
    Kind,
    Date,
    Country,
    Territory,
}

const HEADS: &Heads<Column> = &[
    (
        Column::Session,
        &[
            "session",
            "session key",
            "key",
            "encounter",
            "sesija",
            "susret",
            "oznaka sesije",
            "kljuc",
            "saruna",
            "tiksanas",
            "sesijas atslega",
            "sessione",
            "incontro",
            "seduta",
        ],
    ),
    (
        Column::Source,
        &[
            "source",
            "file",
            "filename",
            "file name",
            "transcript",
            "recording",
            "izvor",
            "datoteka",
            "ime datoteke",
            "naziv datoteke",
            "transkript",
            "snimka",
            "avots",
            "fails",
            "datne",
            "faila nosaukums",
            "datnes nosaukums",
            "transkripts",
            "ieraksts",
            "fonte",
            "nome file",
            "nome del file",
            "documento",
            "trascrizione",
            "registrazione",
        ],
    ),
    (
        Column::Kind,
        &[
            "kind",
            "type",
            "method",
            "kind of session",
            "session type",
            "vrsta",
            "tip",
            "metoda",
            "vrsta susreta",
            "veids",
            "tips",
            "metode",
            "tipo",
            "metodo",
            "genere",
        ],
    ),
    (
        Column::Date,
        &[
            "date",
            "day",
            "datum",
            "dan",
            "datums",
            "diena",
            "data",
            "giorno",
            "data sessione",
            "datum odrzavanja",
        ],
    ),
    (
        Column::Country,
        &[
            "country",
            "country code",
            "drzava",
            "zemlja",
            "valsts",
            "paese",
            "stato",
            "nazione",
        ],
    ),
    (
        Column::Territory,
        &[
            "territory",
            "region",
            "area",
            "place",
            "location",
            "teritorij",
            "podrucje",
            "regija",
            "mjesto",
            "lokacija",
            "zupanija",
            "teritorija",
            "novads",
            "regions",
            "vieta",
            "territorio",
            "regione",
            "luogo",
            "comune",
        ],
    ),
];

/// A sessions sheet.
#[derive(Debug)]
pub(super) struct SessionSheet {
    pub rows: Vec<SessionRow>,
    /// Heads of columns that nothing is made of.
    pub unused: Vec<String>,
    /// What a person should look at, with the line; values that could not be read were left out.
    pub problems: Vec<String>,
    /// How many values were left out.
    pub left_out: usize,
}

/// One row.
#[derive(Debug)]
pub(super) struct SessionRow {
    /// Line of the file, from 1.
    pub line: u32,
    /// As written: the key of a session.
    pub session: Option<String>,
    /// As written: the name of a file.
    pub source: Option<String>,
    /// What is told.
    pub change: SessionChange,
}

impl SessionSheet {
    /// Reads a sheet.
    ///
    /// # Errors
    /// When it cannot be read, or has neither a column of sessions nor of files.
    pub fn read(name: &str, bytes: &[u8], reading: Reading<'_>) -> Result<Self, EngineError> {
        let sheet = HeadedSheet::read(name, bytes, reading, HEADS)?;
        if !sheet.has(Column::Session) && !sheet.has(Column::Source) {
            return Err(EngineError::refused(
                format!(
                    "`{name}` has no column of sessions or files; its columns are {}",
                    sheet.heads().join(", ")
                ),
                "call the column `session` or `file`; the others may be kind, date, country, territory",
            ));
        }
        let (mut rows, mut problems, mut left_out) = (Vec::new(), sheet.notes().to_vec(), 0);
        for (line, cells) in sheet.rows() {
            let value = |column| cells.value(column).map(str::to_owned);
            let (mut session, source) = (value(Column::Session), value(Column::Source));
            if let Some(key) = session.as_deref().filter(|key| check_key(key).is_err()) {
                problems.push(format!(
                    "line {line}: `{}` is no key of a session; the row was left out",
                    key.escape_debug()
                ));
                left_out += 1;
                session = None;
                if source.is_none() {
                    continue;
                }
            }
            if session.is_none() && source.is_none() {
                if [Column::Kind, Column::Date]
                    .iter()
                    .any(|column| cells.value(*column).is_some())
                {
                    problems.push(format!(
                        "line {line} names neither a session nor a file; it was left out"
                    ));
                    left_out += 1;
                }
                continue;
            }
            let mut change = SessionChange {
                country: value(Column::Country),
                territory: value(Column::Territory),
                ..SessionChange::default()
            };
            if let Some(text) = cells.value(Column::Kind) {
                change.kind = kind_words::in_cell(text);
                if change.kind.is_none() {
                    problems.push(format!(
                        "line {line}: `{text}` is no kind of session; write interview, focus group, workshop or document"
                    ));
                    left_out += 1;
                }
            }
            if let Some(text) = cells.value(Column::Date) {
                match date::in_cell(text) {
                    Some(read) => {
                        if let Some(doubt) = read.doubt {
                            problems.push(format!(
                                "line {line}: date `{text}`: {doubt}, {}",
                                read.date
                            ));
                        }
                        change.date = Some(read.date);
                    }
                    None => {
                        problems.push(format!("line {line}: `{text}` is no date; write it as 2025-03-12 or 12. 3. 2025."));
                        left_out += 1;
                    }
                }
            }
            rows.push(SessionRow {
                line,
                session,
                source,
                change,
            });
        }
        Ok(Self {
            rows,
            unused: sheet.other_heads().map(str::to_owned).collect(),
            problems,
            left_out,
        })
    }
}

#[cfg(test)]
mod tests {
    use verbatim_model::session::SessionKind;

    use super::*;

    #[test]
    fn sheets_in_four_languages() {
        let sheets = [
            "session,file,kind,date,country,territory,notes\nfg1,a.vtt,Focus group,2025-03-12,HR,Kvarner,x\n",
            "sesija;datoteka;vrsta;datum;država;područje;bilješka\nfg1;a.vtt;fokus grupa;12. 3. 2025.;HR;Kvarner;x\n",
            "Sesija\tFails\tVeids\tDatums\tValsts\tTeritorija\tPiezīmes\nfg1\ta.vtt\tfokusgrupa\t12.03.2025\tHR\tKvarner\tx\n",
            "sessione,nome file,tipo,data,paese,territorio,note\nfg1,a.vtt,focus group,12 marzo 2025,HR,Kvarner,x\n",
        ];
        for text in sheets {
            let sheet =
                SessionSheet::read("s.csv", text.as_bytes(), Reading::default()).expect("a sheet");
            let [row] = sheet.rows.as_slice() else {
                panic!("one row in {text}")
            };
            assert_eq!(
                (row.line, row.session.as_deref(), row.source.as_deref()),
                (2, Some("fg1"), Some("a.vtt"))
            );
            let expected = SessionChange {
                kind: Some(SessionKind::FocusGroup),
                date: Some("2025-03-12".to_owned()),
                country: Some("HR".to_owned()),
                territory: Some("Kvarner".to_owned()),
            };
            assert_eq!(row.change, expected, "{text}");
            assert_eq!(sheet.unused.len(), 1);
            assert_eq!(sheet.problems, Vec::<String>::new());
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let text = "file;kind;date\na.txt;party;soon\nb.txt;int;1/2/2025\n;ws;\n";
        let sheet =
            SessionSheet::read("s.csv", text.as_bytes(), Reading::default()).expect("a sheet");
        assert_eq!((sheet.rows.len(), sheet.left_out), (2, 3));
        for (problem, part) in sheet.problems.iter().zip([
            "line 2: `party`",
            "line 2: `soon`",
            "line 3: date `1/2/2025`",
            "line 4 names",
        ]) {
            assert!(problem.starts_with(part), "{problem}");
        }
        assert_eq!(sheet.problems.len(), 4);
        let error = SessionSheet::read("s.csv", b"kind,date\nws,2025\n", Reading::default())
            .expect_err("no sessions");
        assert!(
            error.to_string().contains("its columns are kind, date"),
            "{error}"
        );
    }
}
