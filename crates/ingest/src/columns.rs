//! Columns of tables that hold turns, found by their names in four languages.

use std::fmt;
use std::str::FromStr;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Who speaks.
    Speaker,
    /// What was said.
    Text,
    /// When it began.
    Start,
    /// When it ended.
    End,
}

const NAMES: [(Column, &[&str]); 4] = [
    (
        Column::Speaker,
        &[
            "speaker",
            "speakers",
            "speaker name",
            "speaker id",
            "speaker label",
            "name of speaker",
            "ime govornika",
            "oznaka govornika",
            "runātāja vārds",
            "nome parlante",
            "nome del parlante",
            "who",
            "name",
            "participant",
            "person",
            "respondent",
            "respondent id",
            "participant id",
            "govornik",
            "govornica",
            "govornik/ica",
            "sugovornik",
            "sudionik",
            "sudionica",
            "ime",
            "osoba",
            "tko",
            "ispitanik",
            "ispitanica",
            "runātājs",
            "runātāja",
            "dalībnieks",
            "dalībniece",
            "vārds",
            "persona",
            "kas",
            "respondents",
            "relatore",
            "relatrice",
            "parlante",
            "partecipante",
            "nome",
            "chi",
            "intervistato",
            "intervistata",
            "rispondente",
            "voce",
        ],
    ),
    (
        Column::Text,
        &[
            "text",
            "utterance",
            "transcript",
            "transcription",
            "speech",
            "answer",
            "answers",
            "response",
            "comment",
            "comments",
            "content",
            "what",
            "tekst",
            "govor",
            "iskaz",
            "izjava",
            "transkript",
            "odgovor",
            "odgovori",
            "komentar",
            "teksts",
            "atbilde",
            "atbildes",
            "komentārs",
            "runa",
            "izteikums",
            "transkripcija",
            "stenogramma",
            "testo",
            "discorso",
            "enunciato",
            "trascrizione",
            "risposta",
            "risposte",
            "commento",
            "contenuto",
        ],
    ),
    (
        Column::Start,
        &[
            "start",
            "time",
            "timestamp",
            "timecode",
            "from",
            "begin",
            "in",
            "in time",
            "start time",
            "početak",
            "vrijeme",
            "od",
            "sākums",
            "laiks",
            "no",
            "inizio",
            "tempo",
            "ora",
            "orario",
            "da",
            "minutaggio",
        ],
    ),
    (
        Column::End,
        &[
            "end",
            "to",
            "out",
            "out time",
            "end time",
            "kraj",
            "završetak",
            "do",
            "beigas",
            "līdz",
            "fine",
            "a",
        ],
    ),
];

/// What a column with this head holds.
pub(crate) fn column(head: &str) -> Option<Column> {
    let head = head
        .trim()
        .trim_end_matches(':')
        .to_lowercase()
        .replace('_', " ");
    // `Start (ms)`, `start_s`
    let head = ["(ms)", "(s)", "(sec)", " ms", " s", " sec"]
        .iter()
        .find_map(|unit| head.strip_suffix(unit))
        .unwrap_or(&head)
        .trim_end();
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&head))
        .map(|&(column, _)| column)
}

/// The columns of a table by its heads: for each head what it holds.
/// `None` where no column holds text: then the first row is no row of heads, or the table holds no turns.
pub(crate) fn columns<'h>(heads: impl IntoIterator<Item = &'h str>) -> Option<Vec<Option<Column>>> {
    let mut columns: Vec<Option<Column>> = Vec::new();
    for head in heads {
        // The first of two columns of one kind counts.
        let found = column(head).filter(|&found| !columns.contains(&Some(found)));
        columns.push(found);
    }
    columns.contains(&Some(Column::Text)).then_some(columns)
}

/// The columns of tables as a person chose them: `speaker=B,text=D`, by letter or by head. `text` may be said several
/// times, for surveys with several open questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns(Vec<(Column, String)>);

/// A choice of columns that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` chooses no column; write `speaker=B,text=D`, perhaps with `start=` and `end=`: columns by letter or by name, and `text` must be among them"
)]
pub struct ColumnsError(String);

impl FromStr for Columns {
    type Err = ColumnsError;

    fn from_str(text: &str) -> Result<Self, ColumnsError> {
        let wrong = || ColumnsError(text.to_owned());
        let mut chosen: Vec<(Column, String)> = Vec::new();
        for part in text.split(',') {
            let (key, value) = part.split_once('=').ok_or_else(wrong)?;
            let column = match key.trim().to_lowercase().as_str() {
                "speaker" => Column::Speaker,
                "text" => Column::Text,
                "start" => Column::Start,
                "end" => Column::End,
                _ => return Err(wrong()),
            };
            let again = column != Column::Text && chosen.iter().any(|(known, _)| *known == column);
            if value.trim().is_empty() || again {
                return Err(wrong());
            }
            chosen.push((column, value.trim().to_owned()));
        }
        if !chosen.iter().any(|(column, _)| *column == Column::Text) {
            return Err(wrong());
        }
        Ok(Self(chosen))
    }
}

impl fmt::Display for Columns {
    /// As it is read: `speaker=B,text=D`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (column, name)) in self.0.iter().enumerate() {
            let key = match column {
                Column::Speaker => "speaker",
                Column::Text => "text",
                Column::Start => "start",
                Column::End => "end",
            };
            let comma = if at == 0 { "" } else { "," };
            write!(out, "{comma}{key}={name}")?;
        }
        Ok(())
    }
}

impl Columns {
    /// The numbers of the chosen columns, from 0, in a table with these heads. A name that is a head counts before
    /// one that is a letter.
    ///
    /// # Errors
    /// The first choice that the table has no column for.
    pub(crate) fn places(&self, heads: &[String]) -> Result<Vec<(Column, usize)>, String> {
        let place = |name: &str| {
            let lower = name.to_lowercase();
            let named = heads
                .iter()
                .position(|head| head.trim().to_lowercase() == lower);
            named.or_else(|| number(name).filter(|at| *at < heads.len()))
        };
        self.0
            .iter()
            .map(|(column, name)| {
                place(name)
                    .map(|at| (*column, at))
                    .ok_or_else(|| name.clone())
            })
            .collect()
    }
}

/// The number of a column by its letters, from 0: `A`, `B` … `Z`, `AA`.
fn number(letters: &str) -> Option<usize> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let number = letters.chars().try_fold(0, |number, c| {
        let digit = c
            .to_ascii_uppercase()
            .to_digit(36)
            .filter(|_| c.is_ascii_alphabetic())? as usize
            - 9;
        Some(number * 26 + digit)
    });
    number.map(|number| number - 1)
}

/// The letters of a column by its number from 0.
pub(crate) fn letters(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(number % 26).unwrap_or(0)));
        if number < 26 {
            break;
        }
        number = number / 26 - 1;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_a_person_chose() {
        let heads = ["id", "Tko", "b", "Što mislite?"].map(str::to_owned);
        let places = |choice: &str| choice.parse::<Columns>().expect("a choice").places(&heads);
        assert_eq!(
            places("speaker=B, text=D"),
            Ok(vec![(Column::Speaker, 2), (Column::Text, 3)])
        );
        assert_eq!(
            places("text=što mislite?,text=A"),
            Ok(vec![(Column::Text, 3), (Column::Text, 0)])
        );
        assert_eq!(places("text=E"), Err("E".to_owned()));
        for wrong in [
            "",
            "B",
            "speaker=B",
            "text=",
            "wer=B,text=D",
            "text=A,start=B,start=C",
        ] {
            assert!(wrong.parse::<Columns>().is_err(), "{wrong}");
        }
        let choice: Columns = "Speaker=Tko , text=b=1,end=C".parse().expect("a choice");
        assert_eq!(choice.to_string(), "speaker=Tko,text=b=1,end=C");
        assert_eq!(choice.to_string().parse(), Ok(choice));
        for (number, name) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (27, "AB"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(
                (letters(number).as_str(), super::number(name)),
                (name, Some(number))
            );
        }
    }

    #[test]
    fn heads_in_four_languages() {
        for heads in [
            ["Time", "Speaker", "Text"],
            ["Vrijeme", "Govornik", "Tekst"],
            ["Laiks", "Runātājs", "Teksts"],
            ["Orario", "Parlante", "Testo:"],
        ] {
            assert_eq!(
                columns(heads),
                Some(vec![
                    Some(Column::Start),
                    Some(Column::Speaker),
                    Some(Column::Text)
                ]),
                "{heads:?}"
            );
        }
        assert_eq!(columns(["Name", "Role", "Age"]), None);
    }
}
