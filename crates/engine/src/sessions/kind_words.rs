//! Words for kinds of sessions, as sheets and file names have them.

use verbatim_model::session::SessionKind;
use verbatim_model::term::Term;

/// Kinds as people write them in Croatian, Latvian, Italian and English; lower case, letters only.
const WORDS: &[(SessionKind, &[&str])] = &[
    (
        SessionKind::Interview,
        &[
            "interview",
            "interviews",
            "intervju",
            "intervjui",
            "intervjua",
            "intervjuu",
            "razgovor",
            "razgovori",
            "intervija",
            "intervijas",
            "interviju",
            "intervijai",
            "ekspertintervija",
            "intervista",
            "interviste",
            "colloquio",
            "colloqui",
        ],
    ),
    (
        SessionKind::FocusGroup,
        &[
            "focusgroup",
            "focusgroups",
            "focusgroupdiscussion",
            "groupdiscussion",
            "fokusgrupa",
            "fokusgrupe",
            "fokusgrupi",
            "fokusgrupu",
            "fokusnagrupa",
            "fokusskupina",
            "fokusnaskupina",
            "grupnarasprava",
            "fokusgrupas",
            "fokusgrupasdiskusija",
            "fokusagrupa",
            "grupasdiskusija",
            "gruppofocus",
            "gruppifocus",
            "focusgruppo",
            "discussionedigruppo",
            "gruppodidiscussione",
        ],
    ),
    (
        SessionKind::Workshop,
        &[
            "workshop",
            "workshops",
            "radionica",
            "radionice",
            "radionici",
            "radionicu",
            "darbnica",
            "darbnicas",
            "darbnicu",
            "seminars",
            "laboratorio",
            "laboratori",
            "officina",
        ],
    ),
    (
        SessionKind::Document,
        &[
            "document",
            "documents",
            "casestudy",
            "fieldnotes",
            "dokument",
            "dokumenti",
            "studijaslucaja",
            "terenskebiljeske",
            "izvjesce",
            "izvjestaj",
            "dokuments",
            "gadijumaizpete",
            "gadijumapetijums",
            "laukapiezimes",
            "zinojums",
            "documento",
            "documenti",
            "studiodicaso",
            "notedicampo",
            "rapporto",
            "report",
        ],
    ),
];

/// Short forms, which are no words of anything else only where they stand alone.
const SHORT: &[(SessionKind, &[&str])] = &[
    (
        SessionKind::Interview,
        &["int", "intv", "interv", "iv", "idi"],
    ),
    (
        SessionKind::FocusGroup,
        &["fg", "fgd", "fgi", "focus", "fokus", "fok"],
    ),
    (
        SessionKind::Workshop,
        &["ws", "wks", "wshop", "rad", "darb", "lab"],
    ),
    (SessionKind::Document, &["dok", "doc", "cs"]),
];

fn among(table: &[(SessionKind, &[&str])], letters: &str) -> Option<SessionKind> {
    (table.iter())
        .find(|(_, words)| words.contains(&letters))
        .map(|(kind, _)| *kind)
}

/// The letters and digits of a text, lower case and without diacritics.
fn letters(text: &str) -> String {
    (verbatim_language::fold(text).chars())
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The kind that a text is a word or a short form for: `Fokus-grupa`, `fg`, `darbnīca`.
pub(super) fn exactly(text: &str) -> Option<SessionKind> {
    let letters = letters(text);
    among(WORDS, &letters).or_else(|| among(SHORT, &letters))
}

/// The kind that a cell tells: a word or short form, with a number behind it or none, or a text with the word of one
/// kind in it (`polustrukturirani intervju`). `None` where it tells none or several.
pub(super) fn in_cell(text: &str) -> Option<SessionKind> {
    /// `discussione di gruppo` has three words.
    const LONGEST: usize = 3;
    let unnumbered = text.trim_end_matches(|c: char| c.is_ascii_digit() || " .-_#".contains(c));
    let told = (SessionKind::parse(text).ok()).or_else(|| exactly(unnumbered));
    if told.is_some() {
        return told;
    }
    let folded = verbatim_language::fold(text);
    let words: Vec<&str> = (folded.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    let mut kinds: Vec<SessionKind> = (1..=LONGEST.min(words.len()))
        .flat_map(|length| words.windows(length))
        .filter_map(|words| among(WORDS, &words.concat()))
        .collect();
    kinds.dedup();
    match kinds.as_slice() {
        [kind] => Some(*kind),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_in_four_languages() {
        let cells = [
            (
                SessionKind::FocusGroup,
                "Focus group|fokus grupa|Fokusgrupa|FOKUS-GRUPA 2|fokusgrupas diskusija|focus-group|FG1|gruppo focus|discussione di gruppo|focus_group",
            ),
            (
                SessionKind::Interview,
                "interview|Intervju|intervija|Intervista|polustrukturirani intervju|daļēji strukturēta intervija|intervista semi-strutturata|INT 3",
            ),
            (
                SessionKind::Workshop,
                "workshop|radionica|Darbnīca|laboratorio|co-creation workshop|WS",
            ),
            (
                SessionKind::Document,
                "document|Dokument|dokuments|documento|case study|studija slučaja|gadījuma izpēte|studio di caso",
            ),
            (SessionKind::Unknown, "unknown"),
        ];
        for (kind, words) in cells {
            for word in words.split('|') {
                assert_eq!(in_cell(word), Some(kind), "{word}");
            }
        }
        for word in ["", "party", "intervju i radionica", "radnja", "fokus", "7"] {
            let told = in_cell(word);
            assert!(told.is_none() || word == "fokus", "{word}: {told:?}");
        }
    }
}
