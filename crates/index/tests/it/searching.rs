//! Candidates, their order and scores, and suggestions.

use crate::project::{EN, HR, IT, LV, Project, doc};
use verbatim_index::Candidates;

fn turns(numbers: &[u32]) -> Option<Vec<(u32, u32)>> {
    Some(numbers.iter().map(|number| (1, *number)).collect())
}

#[test]
fn words_are_found_within_their_language() {
    let project = Project::of(&[
        (IT, "Come va?"),
        (EN, "They come from Rīga."),
        (HR, "Zadruge i škole u gradu"),
        (HR, "skola bez dijakritika"),
        (LV, "Lauku attīstībai vajag naudu"),
        (None, "die Zadruga\r\nder Stadt 😀"),
        (HR, ""),
    ]);
    for (query, expected) in [
        ("come", turns(&[0, 1])),
        ("come lang:it", turns(&[0])),
        ("lang:hr", turns(&[2, 3, 6])),
        ("lang:other", turns(&[5])),
        ("škola", turns(&[2, 3])),
        ("skola", turns(&[2, 3])),
        ("attistiba", turns(&[4])),
        ("=Zadruga", turns(&[5])),
        ("zadrug*", turns(&[2, 5])),
        ("zadrugarstvo*", turns(&[])),
        ("\"die Zadruga\"", turns(&[5])),
        ("zadruge NEAR/3 škole", turns(&[2])),
        ("zadruge lang:lv", turns(&[])),
        ("škola NOT zadruga", turns(&[3])),
        ("role:expert come", turns(&[0, 1])),
        ("NOT come", turns(&[2, 3, 4, 5, 6])),
        ("NOT \"come va\"", None),
        ("NOT role:expert", None),
        ("code:trust", None),
        ("NOT lang:hr", turns(&[0, 1, 4, 5])),
        ("lang:hr NOT škola", turns(&[6])),
        ("lang:hr NOT zadrug*", turns(&[3, 6])),
        ("lang:hr NOT (škola zadruga)", turns(&[3, 6])),
        ("lang:hr NOT \"škola zadruga\"", turns(&[2, 3, 6])),
        ("NOT NOT škola", turns(&[2, 3])),
        ("NOT škola NOT come", turns(&[4, 5, 6])),
        ("NOT škola OR zadruga", turns(&[0, 1, 2, 4, 5, 6])),
    ] {
        assert_eq!(project.find(query), expected, "{query}");
    }
}

#[test]
fn a_word_of_no_language_finds_itself_everywhere() {
    let text = "naša Genossenschaft 2030";
    let project = Project::of(&[(HR, text), (LV, text), (IT, text), (EN, text), (None, text)]);
    for query in [
        "Genossenschaft",
        "genossenschaft",
        "=Genossenschaft",
        "genoss*",
        "2030",
    ] {
        assert_eq!(project.find(query), turns(&[0, 1, 2, 3, 4]), "{query}");
    }
    assert_eq!(project.find("genossenschaft lang:it"), turns(&[2]));
    assert_eq!(project.find("genossenschaft lang:other"), turns(&[4]));
}

#[test]
fn words_with_hyphens_are_found_by_their_parts_and_as_one() {
    let project = Project::of(&[
        (HR, "društveno-ekonomski razvoj"),
        (LV, "sociāli-ekonomiskā attīstība"),
        (IT, "sviluppo socio-economico"),
        (EN, "the co-design of places"),
        (EN, "codesign"),
        (EN, "co x design"),
    ]);
    for (query, expected) in [
        ("drustvenoekonomski", turns(&[0])),
        ("ekonomski lang:hr", turns(&[0])),
        ("sociāli-ekonomiska", turns(&[1])),
        ("\"socio economico\"", turns(&[2])),
        ("codesign", turns(&[3, 4])),
        ("=codesign", turns(&[4])),
        ("=co-design", turns(&[3])),
        ("codes*", turns(&[3, 4])),
        ("lang:en NOT codesign", turns(&[5])),
        // The matcher tells which of them have the parts side by side.
        ("co-design", turns(&[3, 4, 5])),
    ] {
        assert_eq!(project.find(query), expected, "{query}");
    }
}

#[test]
fn a_diacritic_matches_none_or_itself_without_the_matcher() {
    for (language, words) in [
        (HR, ["kuća", "kuca", "kuča"]),
        (LV, ["ķirsis", "kirsis", "ķīrsis"]),
        (IT, ["però", "pero", "péro"]),
        (EN, ["café", "cafe", "cafè"]),
    ] {
        let project = Project::of(&words.map(|word| (language, word)));
        let [typed, plain, _] = words;
        assert_eq!(project.find(typed), turns(&[0, 1]), "{typed}");
        assert_eq!(project.find(plain), turns(&[0, 1, 2]), "{plain}");
        assert_eq!(
            project.find(&format!("NOT {typed}")),
            turns(&[2]),
            "{typed}"
        );
    }
}

/// The scores of the turns, of which the query must find the first ones.
fn scores(project: &Project, query: &str) -> Vec<f32> {
    let Candidates::Turns { turns, .. } = project.candidates(query) else {
        panic!("a word has candidates");
    };
    turns.iter().map(|(_, score)| *score).collect()
}

#[test]
fn a_word_as_typed_counts_more_than_its_forms_and_these_more_than_other_diacritics() {
    for (language, query, typed, form, without) in [
        (
            HR,
            "škola",
            "ova škola ovdje",
            "ove škole ovdje",
            "ova skola ovdje",
        ),
        (
            HR,
            "skola",
            "ova skola ovdje",
            "ove skole ovdje",
            "ova škola ovdje",
        ),
        (
            HR,
            "=škola OR škola",
            "ova škola ovdje",
            "ovom školom ovdje",
            "ova skola ovdje",
        ),
        (
            LV,
            "attīstība",
            "lauku attīstība tagad",
            "lauku attīstībai tagad",
            "lauku attistiba tagad",
        ),
        (
            LV,
            "attistiba",
            "lauku attistiba tagad",
            "lauku attistibai tagad",
            "lauku attīstība tagad",
        ),
        (IT, "città", "una città vecchia", "", "una citta vecchia"),
        (
            IT,
            "impresa",
            "una impresa vecchia",
            "molte imprese vecchie",
            "",
        ),
        (
            EN,
            "café",
            "the café here",
            "the cafés here",
            "the cafe here",
        ),
        (
            EN,
            "cooperative",
            "a cooperative here",
            "many cooperatives here",
            "",
        ),
    ] {
        let rows: Vec<&str> = [typed, form, without]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        // However rare a spelling is: the first, then each in turn is that of all other turns.
        for frequent in 0..rows.len() {
            let mut all: Vec<_> = rows.iter().map(|text| (language, *text)).collect();
            all.extend([(language, rows[frequent]); 40]);
            all.extend([(language, "posve other words"); 40]);
            let project = Project::of(&all);
            let scores = scores(&project, query);
            assert!(scores.len() >= rows.len(), "{query}: {scores:?}");
            for (better, worse) in (0..rows.len()).zip(1..rows.len()) {
                assert!(
                    scores[better] > scores[worse] && scores[worse] > 0.0,
                    "{query}: `{}` {} `{}` {}",
                    rows[better],
                    scores[better],
                    rows[worse],
                    scores[worse]
                );
            }
        }
    }
}

#[test]
fn a_rare_word_counts_more_than_a_frequent_one() {
    let mut all = vec![(HR, "samo zadruga"), (HR, "samo grad")];
    all.extend([(HR, "neki grad"); 20]);
    let scores = scores(&Project::of(&all), "zadruga OR grad");
    assert!(scores[0] > scores[1], "{scores:?}");
}

#[test]
fn the_index_says_where_it_needs_no_matcher() {
    let project = Project::of(&[(HR, "Škola u gradu"), (EN, "A school in town")]);
    let long = "ž".repeat(300);
    for (query, expected) in [
        ("škola", true),
        ("škola NOT grad", true),
        ("=Škola OR škol*", true),
        ("škola lang:hr", true),
        ("lang:hr NOT (school OR =town)", true),
        ("\"škola grad\"", false),
        ("škola NEAR/3 grad", false),
        ("co-design", false),
        ("škola role:expert", false),
        ("škola NOT role:expert", false),
        // A term holds the beginning of a long word only.
        (&long, false),
        (&format!("{long}*"), false),
        (&format!("škola NOT {long}"), false),
    ] {
        let Candidates::Turns { exact, .. } = project.candidates(query) else {
            panic!("{query} has candidates");
        };
        assert_eq!(exact, expected, "{query}");
    }
}

#[test]
fn candidates_come_by_id_and_once() {
    let project = Project::empty();
    project.update(1, &[], vec![doc(7, 1, EN, "b a"), doc(7, 0, EN, "a")]);
    project.update(2, &[], vec![doc(2, 5, EN, "a"), doc(7, 0, EN, "a")]);
    assert_eq!(
        project.find("a OR =a OR a*"),
        Some(vec![(2, 5), (7, 0), (7, 1)])
    );
}

#[test]
fn words_longer_than_a_term_can_be_are_found() {
    let long = "ž".repeat(100_000);
    let other = format!("{long}x");
    let project = Project::of(&[(HR, &long), (HR, "kratko"), (HR, &other)]);
    for query in [long.as_str(), &format!("={long}"), &format!("{long}*")] {
        // Which of them the matcher tells.
        assert_eq!(project.find(query), turns(&[0, 2]));
    }
    assert_eq!(project.find("kratko"), turns(&[1]));
    assert_eq!(
        project.find(&format!("lang:hr NOT {long}")),
        turns(&[0, 1, 2])
    );
    let shorter = "ž".repeat(120);
    assert_eq!(project.find(&shorter), turns(&[]));
    assert_eq!(project.find(&format!("{shorter}*")), turns(&[0, 2]));
}

#[test]
fn a_typo_gets_suggestions_as_the_project_spells_them() {
    let project = Project::of(&[
        (HR, "društveno poduzeće, društveno"),
        (HR, "Društveno"),
        (HR, "društveno"),
        (HR, "Čakovec i zadruga"),
        (LV, "attīstība"),
        (EN, "development of development"),
        (EN, "the co-design of a café"),
        (IT, "è la cooperativa, già in città"),
        (None, "cooperatives"),
    ]);
    for (word, expected) in [
        ("drustvno", &["društveno"][..]),
        ("DRUŠTVNEO", &["društveno"]),
        ("poduzece", &[]),
        ("poduzce", &["poduzeće"]),
        ("cakovc", &["Čakovec"]),
        ("zadrgua", &["zadruga"]),
        ("atistība", &["attīstība"]),
        ("attistba", &["attīstība"]),
        ("cita", &["città"]),
        ("cooperativ", &["cooperativa", "cooperatives"]),
        ("developement", &["development"]),
        ("codesing", &["co-design"]),
        ("co-desing", &["co-design"]),
        ("caffé", &["café"]),
        // It is there.
        ("društveno", &[]),
        ("drustveno", &[]),
        ("dru\u{161}tveno", &[]),
        ("drus\u{30c}tveno", &[]),
        // It is there with other diacritics, with which it is not found.
        ("društvenō", &["društveno"]),
        ("citta", &[]),
        ("xyzzy", &[]),
        ("u", &[]),
        ("😀", &[]),
    ] {
        let suggestions = project.index.suggest(word).expect("suggestions");
        assert_eq!(suggestions, expected, "{word}");
    }
    assert_eq!(Project::empty().index.suggest("a").expect("none"), [""; 0]);
}

#[test]
fn what_was_removed_is_not_suggested() {
    let project = Project::empty();
    let keep = vec![doc(1, 0, HR, "zadruga"), doc(2, 0, HR, "Marijanović")];
    project.update(1, &[], keep);
    assert_eq!(
        project.index.suggest("marijanovc").expect("a word"),
        ["Marijanović"]
    );
    project.update(2, &[2], vec![]);
    assert_eq!(project.index.suggest("marijanovc").expect("none"), [""; 0]);
}
