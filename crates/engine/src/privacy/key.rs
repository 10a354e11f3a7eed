//! The key of pseudonyms: a file of its own, which never gets into a project or a report.

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::EngineError;
use crate::heads::{HeadedSheet, Heads, Reading};
use crate::project::Project;

/// Real names, each with its pseudonym.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pairs: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Pseudonym,
}

/// Heads of the two columns in English, Croatian, Latvian and Italian; lower case, without diacritics.
const HEADERS: &Heads<Column> = &[
    (
        Column::Name,
        &[
            "name",
            "real name",
            "ime",
            "pravo ime",
            "ime i prezime",
            "vards",
            "istais vards",
            "vards uzvards",
            "nome",
            "nome vero",
            "nome e cognome",
        ],
    ),
    (
        Column::Pseudonym,
        &[
            "pseudonym",
            "alias",
            "pseudonim",
            "pseidonims",
            "pseudonimo",
        ],
    ),
];

/// An example of the file, for hints.
const EXAMPLE: &str = "a sheet has the columns `name` and `pseudonym`, a file that ends in .toml lines such as \
                       `\"Ana Horvat\" = \"Marija\"`";

impl Key {
    /// Reads a key: CSV or a sheet with tabs, or TOML where the file ends in `.toml`.
    ///
    /// # Errors
    /// When it lies in the folder of the project, cannot be read, or has a line that is no pair.
    pub fn read(path: &Path, project: &Project) -> Result<Self, EngineError> {
        let file = |source| EngineError::File {
            path: path.to_owned(),
            source,
        };
        let whole = path.canonicalize().map_err(file)?;
        if project
            .folder()
            .canonicalize()
            .is_ok_and(|folder| whole.starts_with(folder))
        {
            return Err(EngineError::refused(
                format!(
                    "the key `{}` lies in the folder of the project",
                    path.display()
                ),
                "move it elsewhere: whoever gets a copy of the project must not get the key with it",
            ));
        }
        let bytes = std::fs::read(path).map_err(file)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::of(&name, &bytes)
    }

    /// The same of bytes that lie in no file here, such as those that a browser sends; `name` is what they are called there.
    ///
    /// # Errors
    /// When they cannot be read, or have a line that is no pair.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, EngineError> {
        if name.to_lowercase().ends_with(".toml") {
            Self::from_toml(name, bytes)
        } else {
            Self::from_sheet(name, bytes)
        }
    }

    /// Whether a file is a key, by what is in it: a sheet with the two columns, or names with pseudonyms in TOML.
    pub(super) fn is_at(path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (lower, bytes) = (name.to_lowercase(), || std::fs::read(path).ok());
        let ending = lower.rsplit_once('.').map_or("", |(_, ending)| ending);
        let key = match ending {
            "toml" => bytes().and_then(|bytes| Self::from_toml(&name, &bytes).ok()),
            "csv" | "tsv" | "txt" | "xlsx" => {
                bytes().and_then(|bytes| Self::from_sheet(&name, &bytes).ok())
            }
            _ => None,
        };
        // The settings of other programs are pairs of texts too, and begin small.
        let is_name = |(real, _): &(String, String)| real.starts_with(char::is_uppercase);
        key.is_some_and(|key| key.pairs.iter().all(is_name))
    }

    /// Names and pseudonyms, in the order of the file.
    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    fn from_sheet(name: &str, bytes: &[u8]) -> Result<Self, EngineError> {
        let sheet = HeadedSheet::read(name, bytes, Reading::default(), HEADERS)?;
        if !sheet.has(Column::Name) || !sheet.has(Column::Pseudonym) {
            return Err(EngineError::refused(
                format!(
                    "`{name}` is no key of pseudonyms; its columns are {}",
                    sheet.heads().join(", ")
                ),
                EXAMPLE,
            ));
        }
        let rows = sheet.rows().filter_map(|(line, cells)| {
            let place = format!("{name}:{line}");
            match (cells.value(Column::Name), cells.value(Column::Pseudonym)) {
                (None, None) => None,
                (real, pseudonym) => Some((
                    place,
                    real.unwrap_or_default().to_owned(),
                    pseudonym.unwrap_or_default().to_owned(),
                )),
            }
        });
        Self::checked(name, rows)
    }

    fn from_toml(name: &str, bytes: &[u8]) -> Result<Self, EngineError> {
        let unreadable = |error: String| {
            EngineError::refused(format!("cannot read the key `{name}`: {error}"), EXAMPLE)
        };
        let text = std::str::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))?;
        let table: toml::Table = text
            .parse()
            .map_err(|error: toml::de::Error| unreadable(error.to_string()))?;
        // The pairs may stand under a heading.
        let pairs = match table.get("names") {
            Some(toml::Value::Table(names)) => names,
            _ => &table,
        };
        let mut rows = Vec::new();
        for (real, pseudonym) in pairs {
            let pseudonym = pseudonym
                .as_str()
                .ok_or_else(|| unreadable(format!("the pseudonym of `{real}` is no text")))?;
            rows.push((name.to_owned(), real.clone(), pseudonym.to_owned()));
        }
        Self::checked(name, rows.into_iter())
    }

    fn checked(
        name: &str,
        rows: impl Iterator<Item = (String, String, String)>,
    ) -> Result<Self, EngineError> {
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        let mut pairs = Vec::new();
        for (place, real, pseudonym) in rows {
            let wrong =
                |message: String| EngineError::refused(format!("{place}: {message}"), EXAMPLE);
            let (real, pseudonym) = (real.trim().to_owned(), pseudonym.trim().to_owned());
            if !real.contains(char::is_alphabetic) {
                return Err(wrong(format!("`{real}` is no name")));
            }
            if pseudonym.is_empty() || pseudonym.contains(['[', ']', '…', '\n', '\r']) {
                return Err(wrong(format!(
                    "`{pseudonym}` cannot stand in square brackets in the place of a name"
                )));
            }
            match known.insert(real.clone(), pseudonym.clone()) {
                Some(other) if other != pseudonym => {
                    return Err(wrong(format!(
                        "`{real}` has two pseudonyms, `{other}` and `{pseudonym}`"
                    )));
                }
                Some(_) => {}
                None => pairs.push((real, pseudonym)),
            }
        }
        if pairs.is_empty() {
            return Err(EngineError::refused(
                format!("the key `{name}` holds no name"),
                EXAMPLE,
            ));
        }
        Ok(Self { pairs })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_from_sheets_in_four_languages_and_from_toml() {
        let ana = [("Ana Horvat".to_owned(), "Marija".to_owned())];
        for (name, text) in [
            ("k.csv", "name,pseudonym\nAna Horvat,Marija\n"),
            (
                "k.csv",
                "\u{feff}Ime i prezime;Pseudonim\r\nAna Horvat;Marija\r\n;\r\n",
            ),
            ("k.tsv", "īstais vārds\tpseidonīms\nAna Horvat\tMarija\n"),
            ("k.csv", "nome,pseudonimo\n Ana Horvat , Marija \n"),
        ] {
            assert_eq!(
                Key::from_sheet(name, text.as_bytes())
                    .expect("a key")
                    .pairs(),
                ana,
                "{text}"
            );
        }
        for text in [
            "\"Ana Horvat\" = \"Marija\"\n",
            "[names]\n'Ana Horvat' = 'Marija'\n",
        ] {
            assert_eq!(
                Key::from_toml("k.toml", text.as_bytes())
                    .expect("a key")
                    .pairs(),
                ana
            );
        }
    }

    #[test]
    fn what_is_no_key_is_refused_with_its_place() {
        for (text, message) in [
            ("a,b\n1,2\n", "its columns are a, b"),
            ("name,pseudonym\n", "holds no name"),
            ("name,pseudonym\nAna,\n", "k.csv:2: ``"),
            ("name,pseudonym\n12,Ana\n", "`12` is no name"),
            (
                "name,pseudonym\nAna,[x]\n",
                "cannot stand in square brackets",
            ),
            (
                "name,pseudonym\nAna,B\nAna,C\n",
                "k.csv:3: `Ana` has two pseudonyms",
            ),
        ] {
            let error = Key::from_sheet("k.csv", text.as_bytes()).expect_err("no key");
            assert!(error.to_string().contains(message), "{error}");
            assert!(error.hint().is_some(), "{error}");
        }
        for text in ["Ana = 3\n", "= x", "[names]\n"] {
            assert!(Key::from_toml("k.toml", text.as_bytes()).is_err(), "{text}");
        }
    }
}
