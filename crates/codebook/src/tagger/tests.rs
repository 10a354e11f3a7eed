use std::sync::OnceLock;

use proptest::prelude::*;
use verbatim_model::project::Concept;
use verbatim_query::{CodingFacts, Field, NoFacts};

use super::*;
use crate::lexicon::ConceptLexicon;
use crate::{Codebook, merge, read};

const SHIPPED: &str = include_str!("../../../../codebooks/neb-social-economy.toml");

const ALL: [LanguageTag; 4] = [
    LanguageTag::HR,
    LanguageTag::LV,
    LanguageTag::IT,
    LanguageTag::EN,
];

struct Rules {
    codes: Vec<Code>,
    tagger: Tagger,
    analyser: Arc<Analyser>,
}

impl Rules {
    fn of(codebook: &Codebook) -> Result<Self, Vec<RuleError>> {
        let analyser = Arc::new(Analyser::new());
        let codes = merge(&[], codebook).put;
        let lexicon = ConceptLexicon::new(&codebook.lexicon);
        let tagger = Tagger::new(&codes, &lexicon, &ALL, &analyser)?;
        Ok(Self {
            codes,
            tagger,
            analyser,
        })
    }

    /// Rules by code, each `language query` with `; key value` after it.
    fn read(codes: &[(&str, &[&str])]) -> Result<Self, Vec<RuleError>> {
        let mut file = String::new();
        for (key, rules) in codes {
            file +=
                &format!("[[code]]\nkey = '{key}'\nkind = 'theme'\nname = {{ en = '{key}' }}\n");
            for rule in *rules {
                let mut parts = rule.split("; ");
                let (language, query) = parts
                    .next()
                    .and_then(|rule| rule.split_once(' '))
                    .expect("a rule");
                file +=
                    &format!("[[code.rules]]\nlanguage = '{language}'\nquery = '''{query}'''\n");
                for part in parts {
                    let (key, value) = part.split_once(' ').expect("key and value");
                    file += &format!("{key} = {value}\n");
                }
            }
        }
        file += "[[lexicon]]\nkey = 'cooperative'\n\
                 terms = { hr = ['zadruga'], lv = ['kooperatīvs'], it = ['cooperativa'], en = ['co-operative', 'cooperative'] }\n";
        Self::of(&read(&file, "t.toml").expect("a codebook"))
    }

    /// What is tagged in a turn: code, rules and quote.
    fn tag(&self, language: &str, role: Option<Role>, text: &str) -> Vec<String> {
        let turn = TurnText::new(text, Language::from_code(language), &self.analyser);
        self.show(&self.tagger.tag(&turn, role, &NoFacts), text)
    }

    fn show(&self, tagged: &[Tagged], text: &str) -> Vec<String> {
        let key = |id| {
            self.codes
                .iter()
                .find(|code| code.id == id)
                .map(|code| code.key.as_str())
        };
        (tagged.iter())
            .map(|tagged| {
                let key = key(tagged.code).expect("a code of the codebook");
                let rules: Vec<&str> = (tagged.reasons.iter())
                    .map(|reason| reason.rule.as_str())
                    .collect();
                format!("{key} [{}] {}", rules.join(" "), &text[tagged.span.clone()])
            })
            .collect()
    }
}

fn rules(codes: &[(&str, &[&str])]) -> Rules {
    Rules::read(codes).expect("rules that can be read")
}

#[test]
fn rules_find_speech_in_four_languages() {
    let rules = rules(&[
        (
            "cooperatives",
            &[
                "hr lex:cooperative; unit 'match'",
                "lv lex:cooperative; unit 'match'",
                "it lex:cooperative; unit 'match'",
                "en lex:cooperative; unit 'match'",
            ],
        ),
        (
            "trust",
            &[
                "hr povjerenje; unit 'match'",
                "lv uzticēšanās; unit 'match'",
                "it fiducia; unit 'match'",
                "en trust; unit 'match'",
            ],
        ),
    ]);
    for (language, text, expected) in [
        (
            "hr",
            "Žena iz zadruge 👩‍🌾 kaže: nema povjerenja.",
            vec![
                "cooperatives [cooperatives/hr/1] zadruge",
                "trust [trust/hr/1] povjerenja",
            ],
        ),
        (
            "lv",
            "Kooperatīvam ir vajadzīga uzticēšanās.",
            vec![
                "cooperatives [cooperatives/lv/1] Kooperatīvam",
                "trust [trust/lv/1] uzticēšanās",
            ],
        ),
        (
            "it",
            "Senza fiducia, le cooperative chiudono.",
            vec![
                "trust [trust/it/1] fiducia",
                "cooperatives [cooperatives/it/1] cooperative",
            ],
        ),
        (
            "en",
            "Nobody trusts the co-operative.",
            vec![
                "trust [trust/en/1] trusts",
                "cooperatives [cooperatives/en/1] co-operative",
            ],
        ),
        // A rule hears its own language only.
        ("it", "Žena iz zadruge nema povjerenja.", vec![]),
        ("de", "zadruga trust fiducia", vec![]),
        ("hr", "", vec![]),
        ("hr", " \n", vec![]),
    ] {
        assert_eq!(rules.tag(language, None, text), expected, "{text}");
    }
}

#[test]
fn what_is_typed_without_diacritics_is_found() {
    let rules = rules(&[(
        "se",
        &[
            "hr \"društveno poduzeće\"; unit 'match'",
            "lv \"sociālais uzņēmums\"; unit 'match'",
        ],
    )]);
    for (language, text, quote) in [
        ("hr", "Nase drustveno poduzece radi.", "drustveno poduzece"),
        ("hr", "Naše društveno poduzeće radi.", "društveno poduzeće"),
        ("lv", "Musu socialais uznemums.", "socialais uznemums"),
        ("lv", "Mūsu sociālais uzņēmums.", "sociālais uzņēmums"),
    ] {
        let expected = format!("se [se/{language}/1] {quote}");
        assert_eq!(rules.tag(language, None, text), [expected]);
    }
}

#[test]
fn units_say_what_is_coded() {
    let text =
        "Nemamo novca.\r\nTržnica propada 👩‍🌾, ali novac stoji! A novca nema, novca ni kuna. Kraj.";
    let tag = |unit: &str| {
        let rule = format!("hr novac; unit '{unit}'");
        rules(&[("n", &[&rule])]).tag("hr", None, text)
    };
    assert_eq!(
        tag("match"),
        [
            "n [n/hr/1] novca",
            "n [n/hr/1] novac",
            "n [n/hr/1] novca",
            "n [n/hr/1] novca"
        ]
    );
    assert_eq!(
        tag("sentence"),
        [
            "n [n/hr/1] Nemamo novca.",
            "n [n/hr/1] Tržnica propada 👩‍🌾, ali novac stoji!",
            "n [n/hr/1] A novca nema, novca ni kuna.",
        ]
    );
    assert_eq!(tag("turn"), [format!("n [n/hr/1] {text}")]);
    // A query without spans has only the turn to code.
    for unit in ["match", "sentence", "turn"] {
        let rule = format!("hr NOT kazalište; unit '{unit}'");
        let without = rules(&[("n", &[&rule])]);
        assert_eq!(
            without.tag("hr", None, text),
            [format!("n [n/hr/1] {text}")]
        );
        assert_eq!(without.tag("hr", None, "Kazalište radi."), [""; 0]);
    }
}

#[test]
fn a_match_is_coded_with_words_around_it() {
    for (language, rule, text, expected) in [
        (
            "hr",
            "novac; unit 'match+2'",
            "Ljudi, kažu: nemamo (mi) novca za krov, tržnicu. Prihodi, dakle, u banci; novac stoji!",
            vec!["nemamo (mi) novca za krov", "u banci; novac stoji"],
        ),
        // Those that share a word become one; those that only touch stay apart.
        (
            "lv",
            "nauda; unit 'match+1'",
            "Nauda ir, naudas nav. Tad dod naudu 👩‍🌾 mums, naudu!",
            vec!["Nauda ir, naudas nav", "dod naudu 👩‍🌾 mums, naudu"],
        ),
        (
            "it",
            "soldi; unit 'match+1'",
            "Servono soldi subito, dicono soldi tutti",
            vec!["Servono soldi subito", "dicono soldi tutti"],
        ),
        // Both partners, the words between as far as they are near; never beyond the turn.
        (
            "en",
            "market NEAR/9 hall; unit 'match+1'",
            "\u{feff}The market of our old town has a hall.\r\n",
            vec!["The market of", "a hall"],
        ),
        (
            "en",
            "co-design; unit 'match+255'",
            " - We co-design it - ",
            vec!["We co-design it"],
        ),
        (
            "en",
            "NOT hall; unit 'match+3'",
            "So. Yes.",
            vec!["So. Yes."],
        ),
    ] {
        let rule = format!("{language} {rule}");
        let rules = rules(&[("n", &[&rule])]);
        let expected: Vec<String> = (expected.iter())
            .map(|quote| format!("n [n/{language}/1] {quote}"))
            .collect();
        assert_eq!(rules.tag(language, None, text), expected);
    }
}

#[test]
fn each_rule_says_which_words_matched() {
    let rules = rules(&[(
        "council",
        &[
            "en council NEAR/5 market",
            "en \"the council. Market\"~3; unit 'sentence'",
            "en waits OR NOT council; unit 'turn'",
            "en NOT council",
            "en council; unit 'match+1'",
        ],
    )]);
    let said = |text: &str| -> Vec<String> {
        let turn = TurnText::new(text, Some(Language::English), &rules.analyser);
        let tagged = rules.tagger.tag(&turn, None, &NoFacts);
        let reasons = tagged.iter().flat_map(|tagged| &tagged.reasons);
        reasons
            .map(|reason| {
                let words: Vec<&str> = (reason.matched.iter())
                    .map(|span| &text[span.clone()])
                    .collect();
                format!("{}: {}", reason.rule, words.join(" | "))
            })
            .collect()
    };
    assert_eq!(
        said("So. It was the council. Market people wait."),
        [
            "council/en/3: wait",
            "council/en/1: council",
            // Of words that two sentences share, each has its part.
            "council/en/2: the council.",
            "council/en/5: council",
            "council/en/1: Market",
            "council/en/2: Market",
        ]
    );
    assert_eq!(said("Mi čekamo 👩‍🌾."), ["council/en/3: ", "council/en/4: "]);
}

#[test]
fn a_phrase_across_sentences_codes_both() {
    let rules = rules(&[(
        "t",
        &["en council NEAR/5 market", "en \"the council. Market\"~3"],
    )]);
    assert_eq!(
        rules.tag(
            "en",
            None,
            "So. It was the council. Market people wait. Yes."
        ),
        [
            "t [t/en/1 t/en/2] It was the council.",
            "t [t/en/1 t/en/2] Market people wait."
        ]
    );
}

#[test]
fn unless_speaks_of_the_whole_turn() {
    let rules = rules(&[(
        "waste",
        &["en waste; unless '\"waste of time\"'", "en rubbish"],
    )]);
    assert_eq!(
        rules.tag("en", None, "The waste stays here."),
        ["waste [waste/en/1] The waste stays here."]
    );
    assert_eq!(
        rules.tag(
            "en",
            None,
            "The waste stays. It is a waste of time. Rubbish!"
        ),
        ["waste [waste/en/2] Rubbish!"]
    );
}

#[test]
fn roles_say_who_is_heard() {
    let rules = rules(&[
        ("all", &["lv pilsēta"]),
        ("experts", &["lv pilsēta; roles ['expert']"]),
        ("asked", &["lv pilsēta; roles ['moderator', 'participant']"]),
    ]);
    for (role, heard) in [
        (None, vec!["all", "asked"]),
        (Some(Role::Participant), vec!["all", "asked"]),
        (Some(Role::Expert), vec!["all", "experts"]),
        (Some(Role::Moderator), vec!["asked"]),
        (Some(Role::Observer), vec![]),
    ] {
        let tagged = rules.tag("lv", role, "Mūsu pilsēta.");
        let codes: Vec<&str> = tagged
            .iter()
            .filter_map(|line| line.split(' ').next())
            .collect();
        assert_eq!(codes, heard, "{role:?}");
    }
}

#[test]
fn rules_of_one_code_on_one_unit_are_one_passage() {
    let rules = rules(&[
        (
            "a",
            &[
                "it piazza; unit 'sentence'",
                "en square",
                "it mercato; unit 'sentence'",
                "it piazza; unit 'match'",
            ],
        ),
        ("b", &["it mercato; unit 'sentence'"]),
    ]);
    assert_eq!(
        rules.tag("it", None, "Il mercato in piazza."),
        [
            "a [a/it/1 a/it/2] Il mercato in piazza.",
            "b [b/it/1] Il mercato in piazza.",
            "a [a/it/3] piazza",
        ]
    );
}

#[test]
fn rules_can_ask_about_the_turn() {
    struct InTerritory(&'static str);
    impl Facts for InTerritory {
        fn holds(&self, field: Field, value: &str) -> bool {
            field == Field::Territory && value == self.0
        }
        fn codings(&self) -> &[CodingFacts] {
            &[]
        }
    }
    let rules = rules(&[("a", &["en market territory:Brezje", "en hall"])]);
    assert!(rules.tagger.needs_facts());
    let turn = TurnText::new("The market.", Some(Language::English), &rules.analyser);
    assert_eq!(
        rules.tagger.tag(&turn, None, &InTerritory("Brezje")).len(),
        1
    );
    assert_eq!(
        rules.tagger.tag(&turn, None, &InTerritory("Ludza")).len(),
        0
    );
}

#[test]
fn rules_that_cannot_be_applied_are_all_named() {
    let errors = Rules::read(&[
        ("a", &["en market", "en market NEAR/x hall", "hr code:a"]),
        ("b", &["it lex:cooperativ", "lv tirgus; unless '('"]),
    ]);
    let errors: Vec<String> = errors
        .err()
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect();
    let places: Vec<&str> = errors
        .iter()
        .filter_map(|error| error.split(": ").next())
        .collect();
    assert_eq!(
        places,
        [
            "rule `a/en/2`",
            "rule `a/hr/1`",
            "rule `b/it/1`",
            "rule `b/lv/1`"
        ]
    );
    assert!(
        errors[2].contains("did you mean `lex:cooperative`?"),
        "{}",
        errors[2]
    );
}

#[test]
fn retired_codes_and_other_languages_are_left_out() {
    let analyser = Arc::new(Analyser::new());
    let book = read(
        "[[code]]\nkey='a'\nkind='theme'\nname={en='A'}\nrules=[{language='en',query='market'},{language='hr',query='tržnica'}]",
        "t.toml",
    );
    let mut codes = merge(&[], &book.expect("a codebook")).put;
    let lexicon = ConceptLexicon::new(&[]);
    let count = |codes: &[Code], languages: &[LanguageTag]| {
        Tagger::new(codes, &lexicon, languages, &analyser).map(|tagger| tagger.len())
    };
    assert_eq!(count(&codes, &ALL), Ok(2));
    assert_eq!(count(&codes, &[LanguageTag::HR]), Ok(1));
    codes[0].retired = true;
    assert_eq!(count(&codes, &ALL), Ok(0));
}

fn shipped() -> &'static (Codebook, Rules) {
    static SHIPPED_RULES: OnceLock<(Codebook, Rules)> = OnceLock::new();
    SHIPPED_RULES.get_or_init(|| {
        let codebook = read(SHIPPED, "neb-social-economy.toml").expect("the shipped codebook");
        let rules = Rules::of(&codebook).expect("its rules");
        (codebook, rules)
    })
}

/// The tagger finds what evaluating each rule of the language by itself finds.
fn equals_naive(rules: &Rules, language: Language, role: Option<Role>, text: &str) -> Vec<Tagged> {
    let turn = TurnText::new(text, Some(language), &rules.analyser);
    let of_language = rules.tagger.rules.iter().enumerate();
    let of_language = of_language.filter(|(_, rule)| rule.language == language);
    let queries = rules.tagger.automata.get(&language);
    let matches = |query| queries?.query(query).matches(&turn, &NoFacts);
    let naive = (rules.tagger).apply(of_language.map(|(number, _)| number), &turn, role, matches);
    let tagged = rules.tagger.tag(&turn, role, &NoFacts);
    assert_eq!(tagged, naive, "in {text}");
    tagged
}

#[test]
fn one_pass_equals_rule_by_rule_on_the_shipped_examples() {
    let (codebook, rules) = shipped();
    let mut found = 0;
    for code in &codebook.codes {
        for example in &code.examples {
            let language = Language::from_code(example.language.as_str()).expect("one of four");
            found += equals_naive(rules, language, None, &example.text).len();
        }
    }
    assert!(found > 0, "the examples are examples");
}

/// Words of the shipped rules and terms, as they stand and without diacritics, with words that no rule has.
fn words(language: LanguageTag) -> Vec<String> {
    let (codebook, _) = shipped();
    let queries = (codebook.codes.iter().flat_map(|code| &code.rules))
        .filter(|rule| rule.language == language)
        .flat_map(|rule| [Some(&rule.query), rule.unless.as_ref()])
        .flatten();
    let terms = (codebook.lexicon.iter())
        .flat_map(|Concept { terms, .. }| terms)
        .filter(|(tag, _)| *tag == language)
        .flat_map(|(_, terms)| terms);
    let letters = |c: char| !c.is_alphabetic() && c != '-';
    let mut words: Vec<String> = (queries.chain(terms))
        .flat_map(|text| text.split(letters))
        .filter(|word| !word.is_empty())
        .flat_map(|word| [word.to_owned(), verbatim_language::fold(word)])
        .collect();
    words.extend(["xx", ".", "?", "👩‍🌾", "\r\n"].map(str::to_owned));
    words.sort();
    words.dedup();
    words
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn one_pass_equals_rule_by_rule_on_any_words(
        language in prop::sample::select(&Language::ALL[..]),
        role in prop::sample::select(vec![None, Some(Role::Expert), Some(Role::Moderator)]),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        static WORDS: OnceLock<Vec<Vec<String>>> = OnceLock::new();
        let all = WORDS.get_or_init(|| ALL.map(words).to_vec());
        let words = &all[Language::ALL.iter().position(|other| *other == language).unwrap_or(0)];
        let text: Vec<&str> = picks.iter().map(|pick| pick.get(words).as_str()).collect();
        equals_naive(&shipped().1, language, role, &text.join(" "));
    }

    /// Every form of query: exact, prefix, slop, NEAR of groups, NOT inside and out, `lang:`, always true or false.
    #[test]
    fn one_pass_equals_rule_by_rule_for_every_form_of_query(
        language in prop::sample::select(&Language::ALL[..]),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        static FORMS: OnceLock<Rules> = OnceLock::new();
        let forms = FORMS.get_or_init(|| {
            let queries = [
                "a", "=A", "z*", "=A OR z*", "\"a b\"~2", "(a OR zadruga) NEAR/1 (b OR \"škola a\")",
                "NOT a", "NOT (a b)", "a NOT b", "(a OR NOT b) AND (škola OR zad*)", "NOT NOT skola",
                "lex:cooperative OR NOT lang:hr", "lang:it", "a lang:lv", "lang:en OR b", "NOT role:expert",
                "co-op", "=co-op", "co-op*", "coop", "\"a co-op b\"~1", "škola-a NEAR/2 b", "NOT a-b", "\"op a\"",
            ];
            let units = ["match", "match+1", "match+3", "sentence", "turn"];
            let lines: Vec<String> = (Language::ALL.iter())
                .flat_map(|language| {
                    let queries = queries.iter().zip(units.iter().cycle());
                    queries.map(|(query, unit)| format!("{} {query}; unit '{unit}'; unless '=Zz z*'", language.code()))
                })
                .collect();
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            rules(&[("all", &lines)])
        });
        let words = ["a", "A", "b", "zadruga", "zadruge", "škola", "skola", "školu", "x.", "Zz", "cooperative", "à", "co-op",
            "coop", "a-b", "A-b", "co", "op", "skola-a", "škole-à", "(pauza)"];
        let text: Vec<&str> = picks.iter().map(|pick| *pick.get(&words)).collect();
        equals_naive(forms, language, None, &text.join(" "));
    }
}
