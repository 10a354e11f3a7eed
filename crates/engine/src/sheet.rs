//! The participants sheet: which column is what, in four languages.

use verbatim_model::consent::Consent;
use verbatim_report::{Vocabulary, Worded};

use crate::error::EngineError;
use crate::heads::{HeadedSheet, Heads, Reading, plain};
use crate::people::role_words::ROLES;
use crate::people::{ParticipantChange, check_number};
use crate::sessions::read_date;

mod wrong_cells;

use wrong_cells::WrongCells;

/// A participants sheet.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub rows: Vec<PersonRow>,
    /// What a person should know of how it was read.
    pub notes: Vec<String>,
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
    /// When it cannot be read, has no column of labels, or has numbers, roles, consents or embargoes that are none: all of
    /// these, with line and column, and the words that may stand there.
    pub fn read(name: &str, bytes: &[u8], reading: Reading<'_>) -> Result<Self, EngineError> {
        let sheet = HeadedSheet::read(name, bytes, reading, HEADERS)?;
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
        let (mut rows, mut wrong) = (Vec::new(), WrongCells::default());
        let vocabulary = Vocabulary::new();
        for (line, cells) in sheet.rows() {
            let value = |wanted: Column| cells.value(wanted).map(str::to_owned);
            // Where somebody has no label of their own, their name may be it.
            let Some(said) = value(label).or_else(|| value(Column::Name)) else {
                continue;
            };
            let number = value(Column::Number).and_then(|text| {
                match check_number(&text).map(str::to_owned) {
                    Ok(number) => Some(number),
                    Err(reason) => wrong.add(line, sheet.place(Column::Number), reason),
                }
            });
            let role = value(Column::Role).and_then(|text| {
                word(&text, ROLES, &vocabulary).or_else(|| {
                    wrong.role = true;
                    wrong.add(
                        line,
                        sheet.place(Column::Role),
                        format!("`{text}` is no role"),
                    )
                })
            });
            let consent = value(Column::Consent).and_then(|text| {
                word(&text, CONSENTS, &vocabulary).or_else(|| {
                    wrong.consent = true;
                    wrong.add(
                        line,
                        sheet.place(Column::Consent),
                        format!("`{text}` is no consent"),
                    )
                })
            });
            let embargo = value(Column::Embargo).and_then(|text| match day(&text) {
                Ok(day) => Some(day),
                Err(reason) => wrong.add(line, sheet.place(Column::Embargo), reason),
            });
            let change = ParticipantChange {
                number,
                name: (label == Column::Label)
                    .then(|| value(Column::Name))
                    .flatten(),
                role,
                group: value(Column::Group),
                organisation: value(Column::Organisation),
                territory: value(Column::Territory),
                consent,
                embargo,
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
        wrong.refuse(name)?;
        Ok(Self {
            rows,
            notes: sheet.notes().to_vec(),
        })
    }
}

/// A day as people write it, as `YYYY-MM-DD`.
fn day(text: &str) -> Result<String, String> {
    (read_date(text).filter(|date| date.len() == 10))
        .ok_or_else(|| format!("`{text}` is not a day; write it as 2027-05-01"))
}

/// A word of a closed list, as people write it, as reports and sheets say it, or as on the command line.
fn word<T: Worded + PartialEq>(
    text: &str,
    words: &[(T, &[&str])],
    vocabulary: &Vocabulary,
) -> Option<T> {
    let given = plain(text);
    (words.iter())
        .find(|(_, names)| names.contains(&given.as_str()))
        .map_or_else(
            || vocabulary.read(text, plain).ok(),
            |(value, _)| Some(*value),
        )
}

#[cfg(test)]
mod tests {
    use verbatim_language::Language;
    use verbatim_model::participant::Role;

    use super::wrong_cells::{CONSENTS_TO_WRITE, ROLES_TO_WRITE};
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
            let sheet =
                Sheet::read("people.csv", text.as_bytes(), Reading::default()).expect("a sheet");
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
    fn all_wrong_cells_are_told_at_once_with_the_words_of_four_languages() {
        let text = "oznaka;uloga;suglasnost\nAna;stručnjakinja;po broju\nĐuro;kralj;možda\nĻena;sudionica;kas\n";
        let error = Sheet::read("people.csv", text.as_bytes(), Reading::default())
            .expect_err("no such words");
        let message = error.to_string();
        for part in [
            "3 cells",
            "line 3, column `uloga` (B): `kralj` is no role",
            "line 3, column `suglasnost` (C): `možda` is no consent",
            "line 4, column `suglasnost` (C): `kas` is no consent",
        ] {
            assert!(message.contains(part), "{message}");
        }
        let hint = error.hint().unwrap_or_default();
        for part in [
            "hr: ",
            "lv: ",
            "it: ",
            "en: ",
            "stručnjakinja",
            "dalībniece",
            "solo parafrasi",
        ] {
            assert!(hint.contains(part), "{hint}");
        }
    }

    #[test]
    fn the_words_that_are_offered_are_understood() {
        for (language, words) in ROLES_TO_WRITE {
            for text in words.split(", ") {
                assert!(
                    word(text, ROLES, &Vocabulary::new()).is_some(),
                    "{language}: {text}"
                );
            }
        }
        for (language, words) in CONSENTS_TO_WRITE {
            let understood: Vec<_> = (words.split(", "))
                .filter_map(|text| word(text, CONSENTS, &Vocabulary::new()))
                .collect();
            let all: Vec<_> = CONSENTS.iter().map(|(consent, _)| *consent).collect();
            assert_eq!(understood, all, "{language}");
        }
    }

    #[test]
    fn a_code_page_is_told_and_labels_of_the_project_decide() {
        for (page, languages, label, written) in [
            (
                "windows-1250",
                &[Language::Croatian][..],
                "Đurđa Šarić",
                &b"\xd0ur\xf0a \x8aari\xe6"[..],
            ),
            (
                "windows-1257",
                &[Language::Latvian],
                "Ģirts Ķēniņš",
                b"\xccirts \xcd\xe7ni\xf2\xf0",
            ),
            (
                "windows-1252",
                &[Language::Italian],
                "Niccolò",
                b"Niccol\xf2",
            ),
            // All four: only the label tells.
            ("windows-1257", &Language::ALL, "Ģirts", b"\xccirts"),
            ("windows-1250", &Language::ALL, "Čedo", b"\xc8edo"),
            // In UTF-8 these two bytes are one letter.
            ("windows-1250", &Language::ALL, "ĐŠ", b"\xd0\x8a"),
        ] {
            let bytes = [b"label;role\n", written, b";participant\n"].concat();
            let known = [label.to_owned()];
            let reading = Reading {
                encoding: None,
                languages,
                known: &known,
            };
            let sheet = Sheet::read("people.csv", &bytes, reading).expect("a sheet");
            assert_eq!(sheet.rows[0].label, label);
            let [note] = sheet.notes.as_slice() else {
                panic!("{:?}", sheet.notes);
            };
            assert!(
                note.contains(page) && note.contains(label) && note.contains("--encoding"),
                "{note}"
            );
        }
        let sheet = Sheet::read(
            "people.csv",
            "label\nĢirts\n".as_bytes(),
            Reading::default(),
        );
        assert!(sheet.expect("a sheet").notes.is_empty());
    }

    #[test]
    fn a_sheet_without_labels_is_refused_with_its_columns() {
        let error = Sheet::read("x.csv", b"a,b\n1,2\n", Reading::default()).expect_err("no labels");
        assert!(error.to_string().contains("a, b"), "{error}");
    }
}
