//! Columns of tables that hold turns, found by their names in four languages.

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
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
            "who",
            "name",
            "participant",
            "person",
            "respondent",
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
            "content",
            "what",
            "tekst",
            "govor",
            "iskaz",
            "izjava",
            "transkript",
            "teksts",
            "runa",
            "izteikums",
            "transkripcija",
            "stenogramma",
            "testo",
            "discorso",
            "enunciato",
            "trascrizione",
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
    let head = head.trim().trim_end_matches(':').to_lowercase();
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&head.as_str()))
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

#[cfg(test)]
mod tests {
    use super::*;

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
