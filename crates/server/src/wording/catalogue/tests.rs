use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Expression, InlineExpression, Message, Pattern as Written, PatternElement,
};

use super::*;

const OTHERS: [Language; 3] = [Language::Croatian, Language::Latvian, Language::Italian];

fn entries(language: Language) -> Vec<Message<&'static str>> {
    let resource = fluent_syntax::parser::parse(messages(language));
    let resource = resource
        .map_err(|(_, errors)| errors)
        .expect("messages without mistakes");
    (resource.body.into_iter())
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
        .collect()
}

fn variables(written: &Written<&str>, found: &mut BTreeSet<String>) {
    for element in &written.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, &[][..]),
            Expression::Select { selector, variants } => (selector, &variants[..]),
        };
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.to_owned());
        }
        for variant in variants {
            variables(&variant.value, found);
        }
    }
}

fn of(written: &Written<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    variables(written, &mut found);
    found
}

/// What is said of a message in a page, in the language of its file.
fn in_page<'m>(message: &'m Message<&'static str>) -> &'m Written<&'static str> {
    let page = message.attributes.iter().find(|it| it.id.name == PAGE);
    page.map_or_else(
        || message.value.as_ref().expect("a value"),
        |page| &page.value,
    )
}

#[test]
fn every_message_is_in_every_language_with_the_same_values() {
    let english = entries(Language::English);
    let ids: Vec<&str> = english.iter().map(|message| message.id.name).collect();
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(distinct.len(), ids.len(), "a name stands twice");
    for language in OTHERS {
        let others = entries(language);
        let names: Vec<&str> = others.iter().map(|message| message.id.name).collect();
        assert_eq!(names, ids, "{language}");
        for (message, wanted) in others.iter().zip(&english) {
            let id = message.id.name;
            assert!(
                message.attributes.is_empty(),
                "{language}: {id} has attributes"
            );
            assert_eq!(
                of(in_page(message)),
                of(in_page(wanted)),
                "{language}: {id}"
            );
        }
    }
    for message in &english {
        let value = of(message.value.as_ref().expect("a value"));
        assert!(
            of(in_page(message)).is_subset(&value),
            "{}",
            message.id.name
        );
    }
}

#[test]
fn no_message_is_english_in_another_language() {
    let wording = |language| -> Vec<(&str, String)> {
        let messages = entries(language).into_iter();
        messages
            .map(|message| {
                let ways = Pattern::all_of(in_page(&message));
                (message.id.name, ways[0].sketch())
            })
            .collect()
    };
    let english = wording(Language::English);
    for language in OTHERS {
        for ((id, said), (_, english)) in wording(language).iter().zip(&english) {
            let has_words = english.contains(char::is_alphabetic);
            assert!(said != english || !has_words, "{language}: {id}: {said}");
        }
    }
}

#[test]
fn no_english_message_is_written_like_another() {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for (id, pattern) in &CATALOGUE.patterns {
        assert!(!pattern.runs_together(), "{id}: {}", pattern.sketch());
        if let Some(other) = known.insert(pattern.sketch(), id) {
            assert_eq!(other, id, "{}", pattern.sketch());
        }
    }
}

#[test]
fn sentences_are_said_in_other_languages() {
    let cases = [
        (
            "accepted 3 codings",
            [
                "prihvaćena 3 kodiranja",
                "pieņemti 3 kodējumi",
                "accettate 3 codifiche",
            ],
        ),
        (
            "accepted 21 codings",
            [
                "prihvaćeno 21 kodiranje",
                "pieņemts 21 kodējums",
                "accettate 21 codifiche",
            ],
        ),
        (
            "undid: accepted 1 coding",
            [
                "poništeno: prihvaćeno 1 kodiranje",
                "atsaukts: pieņemts 1 kodējums",
                "annullato: accettata 1 codifica",
            ],
        ),
        (
            "linked 2 quotes to the priority `P1` as qualifies",
            [
                "povezana 2 navoda (uz uvjet): prioritet `P1`",
                "saistīti 2 citāti (precizē): prioritāte `P1`",
                "collegate 2 citazioni (con riserva): la priorità `P1`",
            ],
        ),
        (
            "no code `3 codings`",
            [
                "nema koda `3 codings`",
                "nav koda `3 codings`",
                "non c’è il codice `3 codings`",
            ],
        ),
        (
            "added the priority `P1`: undid: accepted 1 coding",
            [
                "dodan prioritet `P1`: undid: accepted 1 coding",
                "pievienota prioritāte `P1`: undid: accepted 1 coding",
                "aggiunta la priorità `P1`: undid: accepted 1 coding",
            ],
        ),
    ];
    for (english, others) in cases {
        let in_page = english.replace(" as qualifies", " (qualifies)");
        assert_eq!(CATALOGUE.said(Language::English, english), in_page);
        for (language, said) in OTHERS.into_iter().zip(others) {
            assert_eq!(CATALOGUE.said(language, english), said);
        }
    }
}

#[test]
fn an_act_that_is_in_the_way_is_told_with_what_it_did() {
    let english = "cannot undo “made the code `a`”: later acts build on it: “coded a passage of `x.txt` as `a`” (0191), \
                   “accepted 1 coding” (0192) and 2 more; undo those first";
    // Nobody needs ids in a page, in no language.
    assert_eq!(
        CATALOGUE.said(Language::English, english),
        "cannot undo “made the code `a`”: later acts build on it: “coded a passage of `x.txt` as `a`”, “accepted 1 coding” and \
         2 more; undo those first"
    );
    assert_eq!(
        CATALOGUE.said(Language::Croatian, english),
        "ne može se poništiti „napravljen kod `a`”: na tome počivaju kasnije radnje: „odlomak izvora `x.txt` kodiran kao \
         `a`”, „prihvaćeno 1 kodiranje” i još 2; najprije poništite njih"
    );
}

#[test]
fn what_has_no_message_is_shown_as_it_is() {
    for text in ["", "something new happened to `x`", "two\nlines", "🏘️"] {
        for language in Language::ALL {
            assert_eq!(CATALOGUE.said(*language, text), text);
        }
    }
}

#[test]
fn steps_on_the_command_line_are_left_out_or_said_otherwise() {
    let step = |language, english| {
        let names = &CodeNames::new();
        CATALOGUE.step(Listener { language, names }, english)
    };
    let english = "say it in a sentence: `--note`";
    assert_eq!(
        step(Language::English, english).as_deref(),
        Some("say it in a sentence")
    );
    assert_eq!(
        step(Language::Italian, english).as_deref(),
        Some("lo dica in una frase")
    );
    assert_eq!(step(Language::English, "give `--something`"), None);
    assert_eq!(
        step(Language::Latvian, "`verbatim sources` lists them"),
        None
    );
    let english = "did you mean `tržnica`? `verbatim codebook show` lists them";
    assert_eq!(
        step(Language::English, english).as_deref(),
        Some("did you mean `tržnica`?")
    );
    assert_eq!(
        step(Language::Croatian, english).as_deref(),
        Some("jeste li mislili `tržnica`?")
    );
}

#[test]
fn lines_are_said_one_by_one() {
    let english = "the sheet `a.csv` has 2 cells that cannot be understood; nothing of it was applied\n  line 2, column \
                   `role` (C): `king` is no role\n  line 3, column `consent` (D): `perhaps` is no consent";
    assert_eq!(
        CATALOGUE.said(Language::Latvian, english),
        "tabulā `a.csv` ir nesaprotamas šūnas: 2; nekas no tās nav lietots\n  2. rinda, kolonna `role` (C): `king` nav \
         loma\n  3. rinda, kolonna `consent` (D): `perhaps` nav piekrišana"
    );
}

#[test]
fn codes_checks_and_languages_are_called_by_their_names() {
    let names: CodeNames = [("together", "Zajedno"), ("money", "Novac, i što s njim")]
        .map(|(key, name)| (key.to_owned(), name.to_owned()))
        .into();
    let said = |english| {
        let to = Listener {
            language: Language::Croatian,
            names: &names,
        };
        CATALOGUE.said_to(to, english)
    };
    for (english, wanted) in [
        (
            "moved the code `together` under `money`",
            "kod `Zajedno` premješten pod `Novac, i što s njim`",
        ),
        (
            "coded a passage of `together` as `together`",
            "odlomak izvora `together` kodiran kao `Zajedno`",
        ),
        ("made the code `nov`", "napravljen kod `nov`"),
        (
            "changed 3 codes (together, money, 1 more)",
            "promijenjeno: 3 koda (`Zajedno`, `Novac, i što s njim`, 1 more)",
        ),
        (
            "let `HR-A4` stay so against `no-lead`: Grad",
            "`HR-A4` ostaje takva unatoč provjeri `nema nositelja`: Grad",
        ),
        (
            "made the code `together` a `theme`",
            "kod `Zajedno` sada je vrste `tema`",
        ),
        (
            "translated 46 texts into lv",
            "prevedeno na latvijski: 46 tekstova",
        ),
    ] {
        assert_eq!(said(english), wanted, "{english}");
    }
}

#[test]
fn every_check_has_a_name_in_four_languages() {
    for check in <verbatim_engine::Check as Term>::ALL {
        let english = format!("took back why `HR-A1` need not meet `{}`", check.as_str());
        for language in Language::ALL {
            let said = CATALOGUE.said(*language, &english);
            assert!(!said.contains(check.as_str()), "{language}: {said}");
        }
    }
}
