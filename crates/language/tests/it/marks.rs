//! Words, words with hyphens and transcription marks of running text.

#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use verbatim_language::{Analyser, Language, marks, words};

fn marked(text: &str) -> Vec<&str> {
    marks(text).into_iter().map(|mark| &text[mark]).collect()
}

#[test]
fn marks_of_the_four_languages_are_no_words() {
    for mark in [
        // Croatian
        "[smijeh]",
        "(smijeh)",
        "((smije se))",
        "[svi se smiju]",
        "(kratka pauza)",
        "[duža stanka]",
        "(šutnja)",
        "[nerazumljivo 00:12]",
        "(nerazumljivo, 2 riječi)",
        "[nečujno]",
        "[žamor u dvorani]",
        "(pljesak)",
        "[uzdah]",
        "(kašlje)",
        "[glazba]",
        "[buka u pozadini]",
        "[zvoni telefon]",
        "(upadica)",
        "[preklapanje]",
        "[Sutnja]",
        // Latvian
        "[smiekli]",
        "(smejas)",
        "[visi smejas]",
        "[ilga pauze]",
        "(īsa pauze)",
        "[klusums]",
        "(nesaprotami)",
        "(nedzirdami)",
        "[aplausi zālē]",
        "(nopūšas)",
        "(klepo)",
        "[mūzika]",
        "[troksnis fonā]",
        "[isa pauze]",
        // Italian
        "[risate]",
        "(risate in sala)",
        "((ride))",
        "(ridono tutti)",
        "[pausa lunga]",
        "(pausa)",
        "(silenzio)",
        "[incomprensibile]",
        "(non comprensibile)",
        "[inudibile]",
        "(applausi)",
        "(sospira)",
        "(tossisce)",
        "[voci sovrapposte]",
        "[squilla il telefono]",
        "[musica]",
        "[rumore di fondo]",
        // English
        "[laughter]",
        "(laughs)",
        "[laughs quietly]",
        "[everyone laughs]",
        "(short pause)",
        "[pause 3s]",
        "(silence)",
        "[inaudible]",
        "[inaudible 00:12:33]",
        "(unintelligible)",
        "[crosstalk]",
        "[applause]",
        "(sighs)",
        "(coughs)",
        "[music]",
        "[background noise]",
        "[phone rings]",
        "((clears throat))",
        "[S1 laughs]",
        "[sic]",
        // Signs
        "(..)",
        "(.)",
        "(…)",
        "[…]",
        "[...]",
        "[?]",
        "(?)",
        "(0.5)",
        "(1,5)",
        "(3 s)",
        "(2 sec.)",
        "[00:12:33]",
        "[1:02]",
        "(00:12:33)",
        "[00:01 - 00:05]",
        "(xxx)",
        // Tags
        "<unk>",
        "<laugh>",
        "</b>",
        "<i>",
        "<br/>",
        "<v Ana Horvat>",
        "<c.yellow>",
        "<00:00:19.000>",
        "<font color=\"red\">",
        "<smijeh>",
        "<risate>",
    ] {
        let text = format!("Zadruga {mark} škola");
        assert_eq!(marked(&text), [mark]);
        for language in Language::ALL {
            let found: Vec<&str> = words(&text, Some(language))
                .into_iter()
                .map(|word| word.of(&text))
                .collect();
            assert_eq!(found, ["Zadruga", "škola"], "{mark}");
        }
    }
}

#[test]
fn what_was_said_in_brackets_stays_words() {
    for text in [
        "(društvena poduzeća)",
        "[općina Vrbovec]",
        "(pauza za ručak u zadruzi)",
        "(2019)",
        "[12]",
        "(stavak 2)",
        "(lauku attīstība)",
        "[Rīgas dome]",
        "(cooperative sociali)",
        "[il Comune di Lecce]",
        "(music)",
        "(glazba)",
        "(telefon)",
        "(in music)",
        "(place)",
        "(the group)",
        "(svi)",
        "(tutti insieme)",
        "(visi kopā)",
        "[everyone]",
        "<da>",
        "<društvena poduzeća>",
        "a < b and c > d",
        "(ore 9,32)",
        "(New European Bauhaus)",
        "[Council's own land]",
        "(smijeh",
        "[",
        "((",
        "()",
        "[]",
        "<>",
        "(laughs\nand goes on)",
    ] {
        assert_eq!(marked(text), [""; 0], "{text}");
    }
}

#[test]
fn marks_stand_where_they_stand() {
    for (text, expected) in [
        (
            "Pa da [smijeh]. A (zadruga (smijeh) ide) <unk>…",
            &["[smijeh]", "(smijeh)", "<unk>"][..],
        ),
        (
            "[[laughs]] ((pausa)) ((laugh)",
            &["[laughs]", "((pausa))", "(laugh)"],
        ),
        ("<<smiling> što>", &["<smiling>"]),
        ("ja(..)ja[pauze]ja", &["(..)", "[pauze]"]),
        ("lauku [smiekli\u{301}] attīstība", &["[smiekli\u{301}]"]),
    ] {
        assert_eq!(marked(text), expected, "{text}");
    }
}

#[test]
fn hyphenated_words_are_parts_and_one_word() {
    let analyser = Analyser::new();
    for (language, text, expected) in [
        (
            Language::Croatian,
            "Društveno-ekonomski razvoj",
            &[("Društveno-ekonomski", "društvenoekonomski")][..],
        ),
        (
            Language::Croatian,
            "NATO-a, 1990-ih i COVID-19",
            &[("COVID-19", "covid19")],
        ),
        (
            Language::Latvian,
            "sociāli-ekonomiskā e-pasts",
            &[
                ("sociāli-ekonomiskā", "sociāliekonomiskā"),
                ("e-pasts", "epasts"),
            ],
        ),
        (
            Language::Italian,
            "l'e-commerce socio-economico",
            &[
                ("e-commerce", "ecommerce"),
                ("socio-economico", "socioeconomico"),
            ],
        ),
        (
            Language::English,
            "co-design, Co‑op's up-to-date 3-4",
            &[
                ("co-design", "codesign"),
                ("Co-op", "coop"),
                ("up-to-date", "uptodate"),
            ],
        ),
        (
            Language::English,
            "well - known, well--known, co- [laughs]-design",
            &[],
        ),
    ] {
        let analysed = analyser.analyse(text, Some(language));
        let found: Vec<(&str, &str)> = analysed
            .compounds
            .iter()
            .map(|compound| (&*compound.forms.surface, &*compound.forms.lower))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
    let joined = analyser.forms("codesign", Some(Language::English));
    let typed = analyser.forms("co-design", Some(Language::English));
    assert_eq!(
        (&joined.keys, &joined.folded_keys),
        (&typed.keys, &typed.folded_keys)
    );
}

proptest! {
    #[test]
    fn words_compounds_and_marks_fit_together(
        text in r"([a-zčšāģèA-Z0-9'’\-. \u{301}\u{ad}😀\r\n\[\]()<>/]|n't|dell'|EU-a |\[smijeh\]|\(pauze\)|<unk>|co-design ){0,60}",
        language in prop::option::of(prop::sample::select(Language::ALL.to_vec())),
    ) {
        let analyser = Analyser::new();
        let analysed = analyser.analyse(&text, language);
        let marks = marks(&text);
        prop_assert!(marks.windows(2).all(|two| two[0].end <= two[1].start));
        for mark in &marks {
            prop_assert!(text.is_char_boundary(mark.start) && text.is_char_boundary(mark.end));
            prop_assert!(mark.start < mark.end);
        }
        let mut end = 0;
        for (word, n) in analysed.words.iter().zip(0..) {
            prop_assert_eq!(word.word.position, n);
            prop_assert!(word.word.start >= end);
            end = word.word.end;
            prop_assert!(marks.iter().all(|mark| word.word.end <= mark.start || word.word.start >= mark.end));
            prop_assert_eq!(&word.forms, &analyser.forms(word.word.of(&text), language));
        }
        let mut next = 0;
        for compound in &analysed.compounds {
            prop_assert!(compound.first >= next && compound.first < compound.last);
            prop_assert!(compound.last < analysed.words.len());
            prop_assert!(compound.forms.surface.contains('-'));
            prop_assert!(!compound.forms.lower.contains('-') && !compound.forms.lower.is_empty());
            next = compound.last + 1;
        }
        let simple: Vec<_> = analysed.words.iter().map(|word| word.word).collect();
        prop_assert_eq!(simple, words(&text, language));
    }
}
