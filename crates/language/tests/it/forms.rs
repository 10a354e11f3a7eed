//! What the tables that the program carries know: forms of one lemma meet, others do not.

#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use verbatim_language::{Analyser, Language, fold};

/// True when the two words are forms of one word, as a search sees it.
fn meet(analyser: &Analyser, language: Language, a: &str, b: &str) -> bool {
    let [a, b] = [a, b].map(|word| analyser.forms(word, Some(language)));
    let share = |a: &[Box<str>], b: &[Box<str>]| a.iter().any(|key| b.contains(key));
    share(&a.keys, &b.keys) || ((a.plain || b.plain) && share(&a.folded_keys, &b.folded_keys))
}

fn check(language: Language, expected: bool, groups: &[&str]) {
    let analyser = Analyser::new();
    for group in groups {
        let words: Vec<&str> = group.split(' ').collect();
        for word in &words[1..] {
            assert_eq!(
                meet(&analyser, language, words[0], word),
                expected,
                "{language}: {} {word}: {:?} {:?}",
                words[0],
                analyser.forms(words[0], Some(language)),
                analyser.forms(word, Some(language)),
            );
        }
    }
}

#[test]
fn croatian_forms_meet() {
    check(
        Language::Croatian,
        true,
        &[
            "škola škole školi školu školom školama Škola ŠKOLE skole skolama",
            "zadruga zadruge zadruzi zadrugu zadrugom zadrugama",
            "društven društveno društvena društvenog društvenim društvenih drustvena drustvenim",
            "poduzeće poduzeća poduzeću poduzećem poduzećima poduzeca poduzecima",
            "kuća kuće kući kuću kućom kućama kuce kucama",
            "čovjek čovjeka ljudi ljudima covjek",
            "ići ide idem išao išla",
            "građanin građani građana građanima gradjani gradani",
            "lijep ljepši najljepši najljepša",
            "NATO NATO-a NATO-u nato-a",
            "HDZ HDZ-a HDZ-ov HDZ-ovih",
            "1990 1990-ih 1990-e",
            "udruga udruge udruzi udrugu udrugo udrugom udrugama",
            "općina općine općini općinu općinom općinama opcini",
            "razvoj razvoja razvoju razvojem razvojima",
            "grad grada gradu gradom gradovi gradova gradovima gradove",
            "dionik dionika dioniku dionikom dionici dionicima dionike",
        ],
    );
}

#[test]
fn latvian_forms_meet() {
    check(
        Language::Latvian,
        true,
        &[
            "attīstība attīstībai attīstības attīstību attīstībā attistiba attistibu attistibai",
            "lauki lauku laukiem laukos",
            "bērns bērna bērni bērniem bērnu bērnus berniem",
            "skola skolas skolā skolu skolām",
            "skolēns skolēni skolēniem skolēnu",
            "iet gāja ejam jāiet negāja",
            "labs labāks vislabākais",
            "uzņēmums uzņēmumi uzņēmumiem uznemumiem",
            "sociāls sociālais sociālajam sociālā",
            "biedrība biedrības biedrībai biedrību biedrībā biedrībām biedrībās",
            "sadarbība sadarbības sadarbībai sadarbību sadarbībā sadarbībām sadarbībās",
            "pašvaldība pašvaldības pašvaldībai pašvaldību pašvaldībā pašvaldībām pašvaldībās pasvaldibam",
            "uzņēmums uzņēmuma uzņēmumam uzņēmumu uzņēmumā uzņēmumi uzņēmumos",
            "kopiena kopienas kopienai kopienu kopienā kopienām kopienās",
            "iedzīvotājs iedzīvotājam iedzīvotāju iedzīvotājā iedzīvotāji iedzīvotājiem iedzīvotājos",
        ],
    );
}

#[test]
fn italian_forms_meet() {
    check(
        Language::Italian,
        true,
        &[
            "cooperativa cooperative",
            "economia dell'economia dell’economia economie",
            "andare vado andiamo andato andiamoci",
            "dare darglielo darlo",
            "fare facendolo farlo",
            "parlare parlarne parliamo parlato",
            "ora mezz'ora un'ora",
            "altro tutt'altro",
            "altra nient'altro",
            "acqua sull'acqua coll'acqua quest'acqua",
            "occhio sugl'occhi",
            "vedere vedendola visto",
            "città citta",
            "amico amici",
            "uomo uomini",
            "impresa imprese",
            "sociale sociali",
        ],
    );
}

#[test]
fn english_forms_meet() {
    check(
        Language::English,
        true,
        &[
            "run runs running ran",
            "child children",
            "woman women",
            "community communities",
            "go goes going went gone",
            "cooperative cooperatives",
            "dog dogs dog's",
            "build builds built building",
            "good better best",
            "big bigger biggest",
            "high higher highest",
            "learn learns learned learnt learning",
            "sing sings sang sung singing",
            "co-operative cooperatives co-operatives",
            "seed seeds",
        ],
    );
}

#[test]
fn other_words_do_not_meet() {
    check(
        Language::Croatian,
        false,
        &[
            "škola školjka školovati skale",
            "grad gradnja gradić",
            "kuća kuka",
        ],
    );
    check(
        Language::Latvian,
        false,
        &["skola skolēns skolotājs", "labs labība", "kalns kalnainis"],
    );
    check(
        Language::Italian,
        false,
        &["casa caso cassa", "posta pasta", "società sociale"],
    );
    check(
        Language::English,
        false,
        &[
            "university universe",
            "organ organise",
            "new news",
            "policy police",
            "see seed",
            "fee feed",
        ],
    );
}

#[test]
fn a_diacritic_is_kept_in_the_keys_of_words_typed_with_it() {
    let analyser = Analyser::new();
    let forms = analyser.forms("Škole", Some(Language::Croatian));
    assert_eq!(
        (&*forms.surface, &*forms.lower, &*forms.folded),
        ("Škole", "škole", "skole")
    );
    assert!(!forms.plain);
    assert!(analyser.forms("skole", Some(Language::Croatian)).plain);
    assert_eq!(*forms.keys, ["škola".into()]);
}

#[test]
fn words_of_no_language_find_themselves() {
    let forms = Analyser::new().forms("Bürger\u{ad}meister’s", None);
    assert_eq!(&*forms.surface, "Bürgermeister's");
    assert_eq!(*forms.keys, ["bürgermeister's".into()]);
    assert_eq!(*forms.folded_keys, ["burgermeister's".into()]);
}

#[test]
fn one_analyser_serves_many_threads() {
    let analyser = Analyser::new();
    let text = "Zadruge i zadrugama, bērniem un bērns, l'economia delle cooperative.";
    let expected: Vec<_> = analyser
        .analyse(text, Some(Language::Croatian))
        .words
        .into_iter()
        .map(|w| w.forms)
        .collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let found: Vec<_> = analyser
                        .analyse(text, Some(Language::Croatian))
                        .words
                        .into_iter()
                        .map(|w| w.forms)
                        .collect();
                    assert_eq!(found, expected);
                }
            });
        }
    });
}

proptest! {
    #[test]
    fn every_word_has_one_or_two_keys(
        word in r"[a-zčćšžđāēģīķļņūàèéìòùA-ZŠ'’\-0-9ßİ😀\u{301}\u{ad}]{1,24}",
        language in prop::option::of(prop::sample::select(Language::ALL.to_vec())),
    ) {
        let analyser = Analyser::new();
        let forms = analyser.forms(&word, language);
        for keys in [&forms.keys, &forms.folded_keys] {
            prop_assert!((1..=2).contains(&keys.len()));
            prop_assert!(keys.iter().all(|key| !key.contains(char::is_whitespace)));
        }
        prop_assert_eq!(&*forms.folded, fold(&forms.lower));
        prop_assert_eq!(forms.plain, forms.lower == forms.folded);
        prop_assert_eq!(forms, analyser.forms(&word, language));
    }
}
