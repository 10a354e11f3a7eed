//! Labels that stand for nobody in particular.

/// Labels of everybody, of several or of an unknown person, in lower case.
const COLLECTIVE: &[&str] = &[
    // Croatian
    "svi",
    "sve",
    "svi zajedno",
    "više osoba",
    "više glasova",
    "nekoliko osoba",
    "neki",
    "netko",
    "grupa",
    "skupina",
    "publika",
    "nepoznat",
    "nepoznata",
    "nepoznato",
    "nepoznati",
    "nepoznati govornik",
    "nepoznata govornica",
    "nepoznata osoba",
    "neidentificiran",
    "glas iz publike",
    "glasovi",
    // Latvian
    "visi",
    "visas",
    "visi kopā",
    "vairāki",
    "vairākas balsis",
    "daži",
    "grupa",
    "auditorija",
    "zāle",
    "nezināms",
    "nezināma",
    "nezināms runātājs",
    "nezināma persona",
    "kāds",
    "balss no zāles",
    "balsis",
    // Italian
    "tutti",
    "tutte",
    "tutti insieme",
    "più voci",
    "voci",
    "alcuni",
    "diversi",
    "gruppo",
    "pubblico",
    "sconosciuto",
    "sconosciuta",
    "ignoto",
    "ignota",
    "non identificato",
    "non identificata",
    "voce dal pubblico",
    "qualcuno",
    // English
    "all",
    "everyone",
    "everybody",
    "all together",
    "several",
    "several voices",
    "multiple speakers",
    "multiple voices",
    "voices",
    "some",
    "group",
    "audience",
    "crowd",
    "unknown",
    "unknown speaker",
    "unidentified",
    "unidentified speaker",
    "unidentified voice",
    "someone",
    "somebody",
    "various",
    "both",
];

/// Whether a label names everybody, several people or an unknown one, so that no participant stands behind it:
/// `Svi`, `Visi`, `Tutti`, `All`, `?`, `Unknown`, `S?`. Upper and lower case are equal; brackets, colons and
/// final points around the label do not count, nor does a number behind it (`Unknown 2`).
#[must_use]
pub fn is_collective(label: &str) -> bool {
    let core = label.trim_matches(|c: char| !c.is_alphanumeric());
    if core.is_empty() {
        return true;
    }
    if label.contains('?') && core.chars().count() <= 2 {
        return true;
    }
    let without_number = core.trim_end_matches(|c: char| c.is_numeric() || c.is_whitespace());
    let lower = without_number.to_lowercase();
    COLLECTIVE.contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_collective;

    #[test]
    fn nobody_in_particular() {
        for label in [
            "Svi",
            "SVI:",
            "Visi",
            "Tutti",
            "All",
            "Everyone",
            "?",
            "??",
            "Unknown",
            "Unknown 2",
            "[Nezināms]",
            "(nepoznata)",
            "S?",
            "P?",
            "Più voci",
            "Vairākas balsis",
            "Više glasova",
            "Audience",
            "",
        ] {
            assert!(is_collective(label), "{label}");
        }
    }

    #[test]
    fn persons() {
        for label in [
            "Ana",
            "P3",
            "S02",
            "Svila",
            "Visvaldis",
            "Ģirts",
            "Moderatorica",
            "Speaker 1",
            "Allan",
            "All'Antonio",
            "X",
        ] {
            assert!(!is_collective(label), "{label}");
        }
    }
}
