//! Bosnian, Serbian and Montenegrin in Latin script: analysed as Croatian, whose words they share but for some.

use super::tokens::each_token;

/// Words that only the ekavian standard of Serbian has.
const EKAVIAN: &[&str] = &[
    "gde", "ovde", "uvek", "posle", "vreme", "čovek", "čoveka", "deca", "dece", "decu", "dete",
    "deo", "reč", "reči", "mesto", "mestu", "svet", "svetu", "lepo", "primer", "promene",
    "razumem", "verujem", "videti", "živeti", "živeli", "hteo", "nedelja", "nedelje", "nedelju",
    "rešenje", "rešenja", "sednica", "sednice",
];
/// Beginnings of words that Croatian has otherwise.
const NOT_CROATIAN: &[&str] = &[
    "bezbed",
    "bezbjed",
    "evrop",
    "finansij",
    "historij",
    "informis",
    "istorij",
    "opštin",
    "organizov",
    "preduzeć",
    "realizov",
    "saobraćaj",
    "takođe",
    "univerzitet",
    "uopšte",
    "vazduh",
];
/// Beginnings of words that the others have otherwise.
const CROATIAN: &[&str] = &[
    "europ",
    "financij",
    "glede",
    "informir",
    "netko",
    "organizir",
    "poduzeć",
    "povijest",
    "realizir",
    "sveučiliš",
    "tisuć",
    "tjed",
    "tko",
    "uopće",
    "zrak",
];
/// Fewer may be quotations.
const ENOUGH: u32 = 4;
/// How many times as many as those of Croatian.
const TIMES: u32 = 3;

/// The language that turns taken for Croatian look like, in English, where words that Croatian has not are much more
/// frequent in them than words that the others have not.
#[must_use]
pub fn kin_of_croatian<'t>(turns: impl IntoIterator<Item = &'t str>) -> Option<&'static str> {
    let (mut ekavian, mut foreign, mut croatian) = (0, 0, 0);
    let among = |words: &[&str], word: &str| words.iter().any(|begin| word.starts_with(begin));
    for turn in turns {
        each_token(turn, &mut |word| {
            ekavian += u32::from(EKAVIAN.contains(&word));
            foreign += u32::from(among(NOT_CROATIAN, word));
            croatian += u32::from(among(CROATIAN, word));
            true
        });
    }
    if ekavian + foreign < ENOUGH.max(TIMES * croatian) {
        None
    } else if ekavian >= foreign.max(2) {
        Some("Serbian")
    } else {
        Some("Bosnian, Serbian or Montenegrin")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_croatian_has_not_are_told() {
        for (text, expected) in [
            (
                "Mi smo ovde počeli pre deset godina, posle rata, kad je svet bio drugačiji. Deca nisu imala gde da se igraju, a \
                 opština nije htela da čuje. Uvek je bilo tako, i verujem da će biti.",
                Some("Serbian"),
            ),
            (
                "Naše preduzeće dobija finansijsku podršku evropskih fondova, a univerzitet je također organizovao radionice o \
                 historiji grada. Ovdje uvijek nedostaje novca.",
                Some("Bosnian, Serbian or Montenegrin"),
            ),
            (
                "Ovdje smo počeli prije deset godina, s poduzećem koje je dobilo europski novac. Tko bi rekao da će djeca imati \
                 gdje igrati se i da će općina uopće pomoći, osim financijski.",
                None,
            ),
            ("Gde si?", None),
            ("", None),
        ] {
            assert_eq!(kin_of_croatian([text]), expected, "{text}");
        }
    }
}
