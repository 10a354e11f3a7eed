//! The participants sheet: which column is what, in four languages.

use verbatim_model::consent::Consent;
use verbatim_model::term::Term;

use crate::error::EngineError;
use crate::heads::{HeadedSheet, Heads, plain};
use crate::people::role_words::ROLES;
use crate::people::{ParticipantChange, check_number};
use crate::sessions::read_date;

/// A participants sheet.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub rows: Vec<PersonRow>,
}

/// One row: a label, where it holds, and what is known of the person.
#[derive(Debug)]
pub(crate) struct PersonRow {
    /// Line of the file, from 1.
    pub line: u32,
    /// Label or name.
    pub label: String,
    /// Key of the session, or name of a source of it.
    pub session: Option<String>,
    /// What is known.
    pub change: ParticipantChange,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Label,
    Name,
    Session,
    Number,
    Role,
    Group,
    Organisation,
    Territory,
    Consent,
    Embargo,
}

/// Headers by which a column is known, in English, Croatian, Latvian and Italian; lower case, without diacritics.
const HEADERS: &Heads<Column> = &[
    (
        Column::Label,
        &[
            "label",
            "speaker",
            "oznaka",
            "govornik",
            "govornica",
            "runatajs",
            "apzimejums",
            "etichetta",
            "parlante",
        ],
    ),
    (
        Column::Name,
        &[
            "name",
            "ime",
            "ime i prezime",
            "vards",
            "vards uzvards",
            "nome",
            "nome e cognome",
        ],
    ),
    (
        Column::Session,
        &[
            "session", "sesija", "susret", "saruna", "sessione", "incontro", "source", "file",
            "izvor", "avots", "fonte",
        ],
    ),
    (
        Column::Number,
        &[
            "participant",
            "participant number",
            "number",
            "no",
            "no.",
            "id",
            "code",
            "sudionik",
            "broj",
            "sifra",
            "dalibnieks",
            "numurs",
            "kods",
            "partecipante",
            "numero",
            "codice",
        ],
    ),
    (Column::Role, &["role", "uloga", "loma", "ruolo"]),
    (
        Column::Group,
        &[
            "group",
            "stakeholder group",
            "stakeholder",
            "skupina",
            "grupa",
            "dionik",
            "gruppo",
            "categoria",
        ],
    ),
    (
        Column::Organisation,
        &[
            "organisation",
            "organization",
            "organizacija",
            "ustanova",
            "organizacija/ustanova",
            "iestade",
            "organizzazione",
            "ente",
        ],
    ),
    (
        Column::Territory,
        &[
            "territory",
            "teritorij",
            "podrucje",
            "teritorija",
            "novads",
            "territorio",
        ],
    ),
    (
        Column::Consent,
        &["consent", "suglasnost", "privola", "piekrisana", "consenso"],
    ),
    (
        Column::Embargo,
        &[
            "embargo",
            "embargo until",
            "embargo do",
            "zabrana do",
            "ne objavljivati prije",
            "embargo lidz",
            "aizliegums lidz",
            "nepublicet pirms",
            "embargo fino al",
            "non pubblicare prima del",
        ],
    ),
];

/// Consents as people write them in the four languages; lower case, without diacritics.
const CONSENTS: &[(Consent, &[&str])] = &[
    (
        Consent::ByNumber,
        &[
            "by-number",
            "by number",
            "number",
            "po broju",
            "pod brojem",
            "ar numuru",
            "con numero",
            "yes",
            "da",
            "ja",
            "si",
        ],
    ),
    (
        Consent::ByName,
        &[
            "by-name", "by name", "name", "imenom", "po imenu", "ar vardu", "con nome",
        ],
    ),
    (
        Consent::ParaphraseOnly,
        &[
            "paraphrase-only",
            "paraphrase only",
            "paraphrase",
            "parafraza",
            "samo parafraza",
            "parafraze",
            "tikai parafraze",
            "parafrasi",
            "solo parafrasi",
        ],
    ),
    (
        Consent::NoUse,
        &[
            "no-use",
            "no use",
            "none",
            "no",
            "ne",
            "bez koristenja",
            "nelietot",
            "nessun uso",
        ],
    ),
    (
        Consent::NotRecorded,
        &[
            "not-recorded",
            "not recorded",
            "unknown",
            "?",
            "nije zabiljezeno",
            "nav fiksets",
            "non registrato",
        ],
    ),
];

impl Sheet {
    /// Reads a sheet.
    ///
    /// # Errors
    /// When it cannot be read, has no column of labels, or has a role, consent or embargo that is none, with file and line.
    pub fn read(name: &str, bytes: &[u8], encoding: Option<&str>) -> Result<Self, EngineError> {
        let sheet = HeadedSheet::read(name, bytes, encoding, HEADERS)?;
        let label = if sheet.has(Column::Label) {
            Column::Label
        } else {
            Column::Name
        };
        if !sheet.has(label) {
            return Err(EngineError::refused(
                format!(
                    "`{name}` has no column of labels; its columns are {}",
                    sheet.heads().join(", ")
                ),
                "call the column `label` or `name`; the others may be session, participant, role, group, \
                 organisation, territory, consent, embargo",
            ));
        }
        let mut rows = Vec::new();
        for (line, cells) in sheet.rows() {
            let value = |wanted: Column| cells.value(wanted).map(str::to_owned);
            // Where somebody has no label of their own, their name may be it.
            let Some(said) = value(label).or_else(|| value(Column::Name)) else {
                continue;
            };
            let wrong =
                |message: String| EngineError::refused(format!("{name}:{line}: {message}"), "");
            let change = ParticipantChange {
                number: value(Column::Number)
                    .map(|text| check_number(&text).map(str::to_owned).map_err(&wrong))
                    .transpose()?,
                name: (label == Column::Label)
                    .then(|| value(Column::Name))
                    .flatten(),
                role: value(Column::Role)
                    .map(|text| word(&text, ROLES).map_err(&wrong))
                    .transpose()?,
                group: value(Column::Group),
                organisation: value(Column::Organisation),
                territory: value(Column::Territory),
                consent: value(Column::Consent)
                    .map(|text| word(&text, CONSENTS).map_err(&wrong))
                    .transpose()?,
                embargo: value(Column::Embargo)
                    .map(|text| day(&text).map_err(&wrong))
                    .transpose()?,
                attributes: (cells.others())
                    .map(|(head, value)| (head.to_owned(), value.to_owned()))
                    .collect(),
            };
            rows.push(PersonRow {
                line,
                label: said,
                session: value(Column::Session),
                change,
            });
        }
        Ok(Self { rows })
    }
}

/// A day as people write it, as `YYYY-MM-DD`.
fn day(text: &str) -> Result<String, String> {
    (read_date(text).filter(|date| date.len() == 10))
        .ok_or_else(|| format!("`{text}` is not a day; write it as 2027-05-01"))
}

fn word<T: Term + PartialEq>(text: &str, words: &[(T, &[&str])]) -> Result<T, String> {
    let given = plain(text);
    (words.iter())
        .find(|(_, names)| names.contains(&given.as_str()))
        .map_or_else(
            || T::parse(text).map_err(|error| error.to_string()),
            |(value, _)| Ok(*value),
        )
}

#[cfg(test)]
mod tests {
    use verbatim_model::participant::Role;

    use super::*;

    #[test]
    fn columns_and_words_are_known_in_four_languages() {
        let sheets = [
            (
                "label,session,participant,role,consent,age\nAna,fg,P1,expert,by-number,40\n",
                "Ana",
            ),
            (
                "oznaka;sesija;broj;uloga;suglasnost;dob\nĐurđa;fg;P1;stručnjakinja;po broju;40\n",
                "Đurđa",
            ),
            (
                "apzīmējums\tsaruna\tnumurs\tloma\tpiekrišana\tvecums\nĢirts\tfg\tP1\teksperts\tar numuru\t40\n",
                "Ģirts",
            ),
            (
                "etichetta,sessione,numero,ruolo,consenso,età\nNicolò,fg,P1,esperto,con numero,40\n",
                "Nicolò",
            ),
        ];
        for (text, label) in sheets {
            let sheet = Sheet::read("people.csv", text.as_bytes(), None).expect("a sheet");
            let [row] = sheet.rows.as_slice() else {
                panic!("one row in {text}")
            };
            assert_eq!(
                (row.label.as_str(), row.session.as_deref(), row.line),
                (label, Some("fg"), 2)
            );
            assert_eq!(row.change.number.as_deref(), Some("P1"));
            assert_eq!(
                (row.change.role, row.change.consent),
                (Some(Role::Expert), Some(Consent::ByNumber))
            );
            assert_eq!(row.change.attributes.len(), 1, "{text}");
        }
    }

    #[test]
    fn a_wrong_word_is_refused_with_file_and_line() {
        let text = "label,role\nAna,expert\nIvo,king\n";
        let error = Sheet::read("people.csv", text.as_bytes(), None).expect_err("no such role");
        assert_eq!(
            error.to_string(),
            "people.csv:3: unknown role `king`; expected one of moderator, expert, participant, observer"
        );
    }

    #[test]
    fn a_sheet_without_labels_is_refused_with_its_columns() {
        let error = Sheet::read("x.csv", b"a,b\n1,2\n", None).expect_err("no labels");
        assert!(error.to_string().contains("a, b"), "{error}");
    }
}
