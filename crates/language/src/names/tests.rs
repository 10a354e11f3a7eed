use proptest::prelude::*;

use super::*;

/// Name, language, and forms of it that stand in its paradigm.
const PARADIGMS: &[(&str, Language, &str)] = &[
    (
        "Ivana",
        Language::Croatian,
        "Ivana Ivane Ivani Ivanu Ivano Ivanom Ivanin Ivanina Ivanino Ivaninog Ivaninoj Ivaninim",
    ),
    (
        "Ivan",
        Language::Croatian,
        "Ivan Ivana Ivanu Ivane Ivanom Ivanov Ivanova Ivanove Ivanovim",
    ),
    (
        "Marko",
        Language::Croatian,
        "Marko Marka Marku Markom Markov Markova",
    ),
    (
        "Petar",
        Language::Croatian,
        "Petar Petra Petru Petre Petrom Petrov Petrove",
    ),
    (
        "Luka",
        Language::Croatian,
        "Luka Luke Luki Luku Lukom Lukin Lukina",
    ),
    (
        "Ivica",
        Language::Croatian,
        "Ivica Ivice Ivici Ivicu Ivicom Ivičin Ivičina",
    ),
    (
        "Hrvoje",
        Language::Croatian,
        "Hrvoje Hrvoja Hrvoju Hrvojem Hrvojev",
    ),
    (
        "Ante",
        Language::Croatian,
        "Ante Anti Antu Antom Antin Antina Anteta",
    ),
    (
        "Pavao",
        Language::Croatian,
        "Pavao Pavla Pavlu Pavlom Pavlov",
    ),
    (
        "Toni",
        Language::Croatian,
        "Toni Tonija Toniju Tonijem Tonijev",
    ),
    (
        "Đurđica",
        Language::Croatian,
        "Đurđica Đurđice Đurđici Đurđicu Đurđicom Đurđičin",
    ),
    (
        "Babić",
        Language::Croatian,
        "Babić Babića Babiću Babićem Babići Babićima Babićev",
    ),
    (
        "Vrabac",
        Language::Croatian,
        "Vrabac Vrapca Vrapcu Vrapcem Vrapci Vrapče",
    ),
    (
        "Zrinski",
        Language::Croatian,
        "Zrinski Zrinskog Zrinskoga Zrinskom Zrinska Zrinskoj Zrinskih",
    ),
    (
        "Jānis",
        Language::Croatian,
        "Jānis Jānisa Jānisu Jānisom Jānisov",
    ),
    (
        "Jānis",
        Language::Latvian,
        "Jānis Jāņa Jānim Jāni Jānī Jāņi Jāņiem",
    ),
    (
        "Andrejs",
        Language::Latvian,
        "Andrejs Andreja Andrejam Andreju Andrejā Andrej",
    ),
    (
        "Kalniņš",
        Language::Latvian,
        "Kalniņš Kalniņa Kalniņam Kalniņu Kalniņā Kalniņi Kalniņiem",
    ),
    (
        "Uldis",
        Language::Latvian,
        "Uldis Ulda Ulža Uldim Uldi Uldī",
    ),
    ("Mikus", Language::Latvian, "Mikus Mikum Miku Mikū"),
    ("Māra", Language::Latvian, "Māra Māras Mārai Māru Mārā"),
    ("Ilze", Language::Latvian, "Ilze Ilzes Ilzei Ilzi Ilzē Ilžu"),
    (
        "Liepa",
        Language::Latvian,
        "Liepa Liepas Liepam Liepai Liepu Liepā",
    ),
    (
        "Brālis",
        Language::Latvian,
        "Brālis Brāļa Brālim Brāli Brālī Brāļi",
    ),
    ("Lācis", Language::Latvian, "Lācis Lāča Lācim Lāci Lāčiem"),
    (
        "Ivan",
        Language::Latvian,
        "Ivan Ivans Ivana Ivanam Ivanu Ivanas Ivanai",
    ),
    (
        "Ivana",
        Language::Latvian,
        "Ivana Ivanas Ivanai Ivanu Ivanā",
    ),
    ("Marco", Language::Latvian, "Marco"),
    ("Giulia", Language::Italian, "Giulia"),
    ("Mary", Language::English, "Mary"),
];

#[test]
fn all_forms_of_a_name_are_found() {
    for &(name, language, forms) in PARADIGMS {
        let finder = NameFinder::new([name]);
        for form in forms.split(' ') {
            for of in [Some(language), None] {
                let text = format!("😀 A, {form}, to je to.");
                let start = text.find(form).unwrap();
                let expected = FoundName {
                    start,
                    end: start + form.len(),
                    name: Some(0),
                };
                assert_eq!(finder.find(&text, of, false), [expected], "{name}: {form}");
                // As somebody types it without the right keyboard.
                let plain = text.replace(form, &capital(&fold(form)));
                assert_eq!(finder.find(&plain, of, false).len(), 1, "{name}: {plain}");
                // In speech that was written down without capital letters.
                let small = text.to_lowercase();
                assert_eq!(finder.find(&small, of, true).len(), 1, "{name}: {small}");
                assert_eq!(finder.find(&small, of, false), [], "{name}: {small}");
                // Decomposed letters are the same letters.
                use unicode_normalization::UnicodeNormalization;
                let decomposed: String = text.nfd().collect();
                assert_eq!(
                    finder.find(&decomposed, of, false).len(),
                    1,
                    "{name}: {decomposed}"
                );
            }
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().unwrap().to_uppercase();
    first.chain(letters).collect()
}

fn found<'t>(
    names: &[&str],
    text: &'t str,
    language: Option<Language>,
) -> Vec<(&'t str, Option<usize>)> {
    let finder = NameFinder::new(names.iter().copied());
    (finder.find(text, language, false).into_iter())
        .map(|found| (&text[found.start..found.end], found.name))
        .collect()
}

#[test]
fn only_whole_words_that_are_written_as_names() {
    for (name, text, language) in [
        ("Ivana", "Ivanka i Ivanovac", Some(Language::Croatian)),
        ("Nada", "Uz malo nade i nadu.", Some(Language::Croatian)),
        ("Sara", "Sarà così.", Some(Language::Italian)),
        ("Mark", "Marks and Spencer; a mark", Some(Language::English)),
        ("Ana", "Banana, ana", Some(Language::English)),
        ("Jānis", "Jāņtārpiņš", Some(Language::Latvian)),
        ("Luca", "Luce e gas", Some(Language::Italian)),
        ("Roze", "Skaista roze.", Some(Language::Latvian)),
    ] {
        assert_eq!(found(&[name], text, language), [], "{text}");
    }
}

#[test]
fn what_stands_before_and_behind_a_name_is_no_part_of_it() {
    for (text, expected) in [
        ("Ivana's idea, Ivana’s", &["Ivana", "Ivana"][..]),
        ("l'idea d'Ivana e all’Ivana", &["Ivana", "Ivana"]),
        ("(Ivana)„Ivana”–Ivana!", &["Ivana", "Ivana", "Ivana"]),
        ("Djurdji i Đurđi i Djurđi", &["Djurdji", "Đurđi"]),
    ] {
        let names = ["Ivana", "Đurđa"];
        let words: Vec<_> = found(&names, text, None).into_iter().map(|f| f.0).collect();
        assert_eq!(words, expected, "{text}");
    }
}

#[test]
fn names_of_several_words_are_found_whole_and_in_parts() {
    let names = [
        "Ana Horvat",
        "Ana Kos",
        "Ivan",
        "Ivana",
        "Lucia de Rossi",
        "Ana-Marija Babić",
    ];
    for (text, expected) in [
        ("Rekla je Ani Horvat.", &[("Ani Horvat", Some(0))][..]),
        ("Ana\nKos", &[("Ana\nKos", Some(1))]),
        // Which Ana, nobody knows.
        ("s Anom", &[("Anom", None)]),
        ("Horvatova kuća", &[("Horvatova", Some(0))]),
        // Both are forms of two names: the one that is so written in the list has it.
        (
            "Ivana kaže, Ivanu, Ivan",
            &[("Ivana", Some(3)), ("Ivanu", Some(2)), ("Ivan", Some(2))],
        ),
        ("Lucia de Rossi, de facto", &[("Lucia de Rossi", Some(4))]),
        ("Ani-Mariji Babić", &[("Ani-Mariji Babić", Some(5))]),
        ("Ana. Horvat", &[("Ana. Horvat", Some(0))]),
        ("Ana, Horvat", &[("Ana", None), ("Horvat", Some(0))]),
    ] {
        assert_eq!(
            found(&names, text, Some(Language::Croatian)),
            expected,
            "{text}"
        );
    }
}

#[test]
fn no_names_find_nothing() {
    assert_eq!(found(&[], "Ana", None), []);
    assert_eq!(found(&["", " - "], "Ana - ", None), []);
}

proptest! {
    #[test]
    fn any_text_gives_ordered_whole_words(
        text in r"([A-ZČĀa-zčšāņ'’\-. \u{301}\u{ad}😀\r\n]|Ivana|Jāņa|Ani Kos){0,40}",
        language in prop::option::of(prop::sample::select(Language::ALL.to_vec())),
    ) {
        let finder = NameFinder::new(["Ivana", "Jānis", "Ana Kos"]);
        let found = finder.find(&text, language, false);
        for pair in found.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        for name in found {
            prop_assert!(!text[..name.start].ends_with(char::is_alphanumeric));
            prop_assert!(!text[name.end..].starts_with(char::is_alphanumeric));
        }
    }
}
