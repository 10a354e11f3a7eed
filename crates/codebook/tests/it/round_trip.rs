//! What is written is read back, in both formats.

use std::num::NonZeroU8;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use verbatim_codebook::{CodeEntry, Codebook, Format, read, write};
use verbatim_model::coding::{CodeKind, Unit};
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::project::{CodeExample, CodeField, CodeText, Concept, Rule};
use verbatim_model::term::Term;

const LANGUAGES: [LanguageTag; 4] = [
    LanguageTag::HR,
    LanguageTag::LV,
    LanguageTag::IT,
    LanguageTag::EN,
];

fn key() -> impl Strategy<Value = String> {
    "[a-zčšāģ0-9][a-zA-Zčšāģ0-9._-]{0,12}"
}

/// Text with quotes, escapes, line breaks, tabs, emoji and combining marks; never blank.
fn text() -> impl Strategy<Value = String> {
    "[ -~čšžāģèà„“👩\u{200d}🌾\u{301}\u{7f}\u{0}\n\r\t]{0,30}[a-z'\"\\\\]"
}

fn language() -> impl Strategy<Value = LanguageTag> {
    prop::sample::select(&LANGUAGES[..])
}

fn term<T: Term>() -> impl Strategy<Value = T> {
    prop::sample::select(T::ALL)
}

/// Values of some languages, in any order.
fn by_language<T: std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Vec<(LanguageTag, T)>> {
    let languages = prop::sample::subsequence(LANGUAGES.to_vec(), 0..=4).prop_shuffle();
    (languages, vec(value, 4))
        .prop_map(|(languages, values)| languages.into_iter().zip(values).collect())
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![
        prop::sample::select(vec![Unit::Match, Unit::Sentence, Unit::Turn]),
        any::<NonZeroU8>().prop_map(Unit::Around),
    ]
}

fn rule() -> impl Strategy<Value = Rule> {
    let parts = (
        language(),
        text(),
        unit(),
        option::of(text()),
        vec(term::<Role>(), 0..3),
    );
    parts.prop_map(|(language, query, unit, unless, roles)| Rule {
        language,
        query,
        unit,
        unless,
        roles,
    })
}

fn code(order: Vec<LanguageTag>) -> impl Strategy<Value = CodeEntry> {
    let texts = vec(by_language(text()), 4).prop_map(move |fields| {
        let mut texts = Vec::new();
        for (&field, by_language) in CodeField::ALL.iter().zip(fields) {
            for language in &order {
                let of_language = by_language.iter().find(|(other, _)| other == language);
                texts.extend(of_language.map(|(language, text)| CodeText {
                    field,
                    language: *language,
                    text: text.clone(),
                }));
            }
        }
        // A code has a name.
        if texts.iter().all(|text| text.field != CodeField::Name) {
            let name = CodeText {
                field: CodeField::Name,
                language: order[0],
                text: "ime".to_owned(),
            };
            texts.insert(0, name);
        }
        texts
    });
    let example = (language(), text()).prop_map(|(language, text)| CodeExample { language, text });
    (
        (
            key(),
            vec(key(), 0..3),
            term::<CodeKind>(),
            option::of(key()),
            vec(key(), 0..3),
        ),
        option::of("#[0-9a-fA-F]{6}"),
        texts,
        vec(example, 0..3),
        vec(rule(), 0..4),
    )
        .prop_map(
            |((key, renamed_from, kind, parent, objectives), color, texts, examples, rules)| {
                CodeEntry {
                    key,
                    renamed_from,
                    kind,
                    parent,
                    objectives,
                    color,
                    texts,
                    examples,
                    rules,
                }
            },
        )
}

fn codebook() -> impl Strategy<Value = Codebook> {
    let concept = (key(), by_language(vec(text(), 1..4)), vec(text(), 1..2)).prop_map(
        |(key, mut terms, one)| {
            if terms.is_empty() {
                terms.push((LanguageTag::LV, one));
            }
            Concept { key, terms }
        },
    );
    let languages = Just(LANGUAGES.to_vec()).prop_shuffle();
    (
        key(),
        text(),
        languages,
        by_language(text()),
        vec(concept, 0..3),
    )
        .prop_flat_map(|(key, version, languages, title, lexicon)| {
            vec(code(languages.clone()), 1..4).prop_map(move |codes| Codebook {
                key: key.clone(),
                version: version.clone(),
                languages: languages.clone(),
                title: title.clone(),
                codes,
                lexicon: lexicon.clone(),
            })
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_written_is_read_back(codebook in codebook()) {
        for format in [Format::Toml, Format::Json] {
            let file = write(&codebook, format);
            prop_assert_eq!(Format::of(&file), format);
            let back = read(&file, "anything");
            prop_assert_eq!(back.as_ref(), Ok(&codebook), "{}", file);
            prop_assert_eq!(write(&codebook, format), file);
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[\\[\\]{}=\"'a-z \n\r\\\\:,č👩#.0-9-]{0,200}") {
        let _ = verbatim_codebook::check(&text, &text);
    }

    /// Half a codebook, as an editor has it while somebody types.
    #[test]
    fn no_half_file_makes_the_reader_panic(codebook in codebook(), cut in 0.0..1.0f64) {
        for format in [Format::Toml, Format::Json] {
            let file = write(&codebook, format);
            let mut end = (file.len() as f64 * cut) as usize;
            while !file.is_char_boundary(end) {
                end -= 1;
            }
            let _ = verbatim_codebook::check(&file[..end], "");
        }
    }
}

#[test]
fn a_written_file_has_one_key_a_line_in_a_fixed_order() {
    let text = "[codebook]\nkey = 'neb'\nlanguages = ['hr', 'en']\nversion = '2'\n\
                [[code]]\nname = { en = 'Money \\o/', hr = 'Novac' }\nkey = 'money'\nrenamed_from = 'novac'\n\
                rules = [{ query = '\"državni novac\" OR kuna', language = 'hr', roles = ['Expert'] }]\nkind = 'theme'\n\
                [[lexicon]]\nterms.hr = ['kuna', 'eurić']\nkey = 'cash'\n";
    let codebook = read(text, "x.toml").expect("a codebook");
    let toml = r#"[codebook]
key = "neb"
version = "2"
languages = ["hr", "en"]

[[code]]
key = "money"
renamed_from = ["novac"]
kind = "theme"

[code.name]
hr = "Novac"
en = 'Money \o/'

[[code.rules]]
language = "hr"
query = '"državni novac" OR kuna'
unit = "sentence"
roles = ["expert"]

[[lexicon]]
key = "cash"

[lexicon.terms]
hr = ["kuna", "eurić"]
"#;
    assert_eq!(write(&codebook, Format::Toml), toml);
    let json = write(&codebook, Format::Json);
    assert!(
        json.starts_with("{\n  \"codebook\": {\n    \"key\": \"neb\",\n    \"version\": \"2\""),
        "{json}"
    );
    assert_eq!(read(&json, "x").as_ref(), Ok(&codebook));
}
