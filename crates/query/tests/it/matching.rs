//! The matcher: which turns a query is true of, and which spans it shows.

use std::sync::Arc;

use verbatim_language::{Analyser, Language};
use verbatim_query::{CompiledQuery, Lexicon, NoFacts, NoLexicon, TurnText, parse};

const HR: Option<Language> = Some(Language::Croatian);
const LV: Option<Language> = Some(Language::Latvian);
const IT: Option<Language> = Some(Language::Italian);
const EN: Option<Language> = Some(Language::English);

/// The text with each match span in square brackets, or `-` where the query is false.
fn shown(query: &str, language: Option<Language>, text: &str, lexicon: &dyn Lexicon) -> String {
    let analyser = Arc::new(Analyser::new());
    let query = parse(query).unwrap_or_else(|error| panic!("{}", error.caret(query)));
    let compiled =
        CompiledQuery::new(&query, lexicon, Arc::clone(&analyser)).expect("concepts are known");
    let turn = TurnText::new(text, language, &analyser);
    let Some(spans) = compiled.matches(&turn, &NoFacts) else {
        return "-".to_owned();
    };
    let mut shown = String::new();
    let mut at = 0;
    for span in spans {
        assert!(span.start >= at && span.end > span.start, "{span:?}");
        shown += &text[at..span.start];
        shown += &format!("[{}]", &text[span.clone()]);
        at = span.end;
    }
    shown + &text[at..]
}

fn check(rows: &[(&str, Option<Language>, &str)]) {
    for (query, language, expected) in rows {
        let text: String = expected.chars().filter(|c| !"[]".contains(*c)).collect();
        let text = text.trim_start_matches("- ");
        let expected = if expected.starts_with("- ") {
            "-"
        } else {
            expected
        };
        assert_eq!(
            shown(query, *language, text, &NoLexicon),
            expected,
            "{query} on {text}"
        );
    }
}

#[test]
fn a_word_finds_its_forms_and_its_spelling_without_diacritics() {
    check(&[
        ("škola", HR, "Ova [škola] je naša [skola], ne skóla."),
        ("skola", HR, "Ova [škola] je naša [skola]."),
        ("ŠKOLA", HR, "[škola]"),
        ("skola", LV, "Mūsu [skola] ir liela."),
        ("ķirsis", LV, "- kirsas"),
        ("attistiba", LV, "Lauku [attīstība]"),
        ("citta", IT, "la [città] vecchia"),
        ("città", IT, "la [citta] vecchia"),
        ("cafe", EN, "a [café], a [Cafe]"),
        ("š", HR, "- č"),
        ("zadruga", None, "die [Zadruga] der Stadt"),
        ("cooperatives", EN, "three [cooperatives]\r\nin one"),
        ("s\u{30c}kola", HR, "[škola]"),
    ]);
}

#[test]
fn exact_words_and_prefixes() {
    check(&[
        ("=Zadruga", HR, "[Zadruga] i zadruga i Zadruge"),
        ("=škola", HR, "[škola] skola Škola"),
        ("zadrug*", HR, "[zadruga], [Zadrugama], zdruga"),
        ("ŠKOL*", HR, "[školama] i [skole]"),
        ("uzn*", LV, "[Uzņēmumiem] un uz"),
        ("=l’impresa", IT, "[l'impresa] sociale"),
        ("l'impr*", IT, "dell'impresa e [l’imprenditrice]"),
    ]);
}

#[test]
fn phrases_keep_the_order_and_slop_counts_other_words() {
    check(&[
        ("\"a b c\"", None, "x [a b c] a c b"),
        ("\"a b\"", None, "- b a x a, x b"),
        ("\"a b\"", None, "[a, – b]"),
        ("\"a b\"~1", None, "[a x b] a x x b"),
        ("\"a b c\"~2", None, "[a x b x c]"),
        ("\"a b c\"~1", None, "- a x b x c"),
        ("\"a b\"~3", None, "a [a b] b"),
        ("\"a a\"", None, "- a b a"),
        ("\"a a\"", None, "[a a a]"),
        ("\"=A b*\"", None, "[A bx] a bx"),
        ("dell'economia", IT, "[dell’economia] e l'economia"),
        ("\"a 😀 b\"", None, "[a 😀 b]"),
    ]);
}

#[test]
fn words_with_hyphens_are_their_parts_and_one_word() {
    check(&[
        // A word with a hyphen in the query.
        (
            "co-design",
            EN,
            "[co design], [co-design], [codesign], [Co-Designs], co x design",
        ),
        ("codesign", EN, "co design, [co-design], [codesign]"),
        ("design", EN, "co [design], co-[design], codesign"),
        (
            "društveno-ekonomski",
            HR,
            "[društveno-ekonomski] i [drustveno ekonomski] razvoj",
        ),
        ("drustvenoekonomski", HR, "[društveno-ekonomskim] razvojem"),
        ("ekonomski", HR, "društveno-[ekonomska] slika"),
        (
            "sociāli-ekonomiska",
            LV,
            "[sociāli-ekonomiskā], [sociali ekonomiska]",
        ),
        ("ekonomiska", LV, "sociāli-[ekonomiskā]"),
        (
            "socio-economico",
            IT,
            "sviluppo [socio-economico], [socio economico], [socioeconomico]",
        ),
        ("economico", IT, "sviluppo socio-[economico]"),
        ("co-design", None, "[co-design], [codesign], [co Design]"),
        // One spelling, and beginnings.
        ("=co-design", EN, "[co-design] codesign co design Co-design"),
        ("=codesign", EN, "[codesign] co-design"),
        ("co-des*", EN, "[co-design], [codesigners], [co desks], co"),
        ("codes*", EN, "[co-design], [codes]"),
        (
            "društveno-ekon*",
            HR,
            "[društveno-ekonomskoga], [drustvenoekonomski]",
        ),
        // Phrases count the parts.
        (
            "\"a co-design b\"",
            None,
            "[a co-design b] [a codesign b] [a co design b] a co x design b",
        ),
        ("\"a codesign b\"", None, "[a co-design b] a co design b"),
        ("\"a b\"~1", None, "- a co-design b"),
        ("\"a b\"~2", None, "[a co-design b]"),
        (
            "\"a codesign b\"~1",
            None,
            "[a co-design x b] a x co-design x b",
        ),
        ("\"a co-design\"~1", None, "[a x co-design] a x co x design"),
        ("\"co design\"", EN, "[co-design] codesign"),
        ("\"x co\"", EN, "[x co]-design"),
        // Near counts them too, and a partner does not lie within its partner.
        ("a NEAR/1 b", None, "- a co-design b"),
        ("a NEAR/2 b", None, "[a] co-design [b]"),
        ("codesign NEAR/0 b", None, "[co-design] [b]"),
        ("codesign NEAR/3 co", None, "- co-design"),
        ("co NEAR/0 design", None, "[co]-[design]"),
        // Three parts, and parts of a word that the language cuts.
        ("a-b-c", None, "[a-b-c] [abc] [a b c]"),
        ("bc", None, "- a-b-c"),
        (
            "dell'eco-sistema",
            IT,
            "[dell’eco-sistema] [dell'ecosistema] l'ecosistema",
        ),
        (
            "\"i dell'eco-sistema\"~3",
            IT,
            "[i x dell'ecosistema] i dell' x ecosistema",
        ),
        ("NOT codesign", EN, "- co-design"),
    ]);
}

#[test]
fn transcription_marks_are_no_words() {
    check(&[
        ("smijeh", HR, "- (smijeh)"),
        ("smijeh", HR, "(smijeh) taj [smijeh]"),
        ("\"idemo dalje\"", HR, "[idemo (pauza) dalje]"),
        ("a NEAR/0 b", EN, "[a] <unk> (..) [b]"),
    ]);
}

#[test]
fn near_counts_words_between_in_either_order() {
    check(&[
        ("a NEAR/0 b", None, "[a] [b] x a x b"),
        ("a NEAR/1 b", None, "[b] x [a] x x b"),
        ("a NEAR/1 b", None, "- a x x b"),
        ("a NEAR/5 a", None, "- a"),
        ("a NEAR/5 a", None, "[a] x [a]"),
        ("\"a b\" NEAR/1 c", None, "[a b] x [c] a x b c"),
        ("\"a b\" NEAR/5 b", None, "- a b"),
        ("\"a b\"~2 NEAR/0 c", None, "[a b x b] [c]"),
        ("(a OR \"b c\") NEAR/0 d", None, "[a] [d] [b c] x a b"),
    ]);
}

#[test]
fn spans_are_those_of_positive_leaves_under_true_parts() {
    check(&[
        ("a AND b", None, "[b] x [a]"),
        ("a AND b", None, "- a x"),
        ("a OR b", None, "[b] x"),
        ("a NOT b", None, "[a] x"),
        ("a NOT b", None, "- a b"),
        ("NOT a", None, "b"),
        ("NOT NOT a", None, "a b"),
        ("NOT (a b)", None, "a x"),
        ("(a b) OR c", None, "a [c]"),
        ("(a NOT b) OR b", None, "a [b]"),
        ("\"a b\" OR b", None, "[a b] [b]"),
        ("\"a b\" OR \"b c\"", None, "[a b c]"),
        ("lang:it come", IT, "[Come] va?"),
        ("lang:it come", EN, "- come in"),
        ("lang:it OR a", IT, "[a] b"),
        ("NOT lang:it", EN, "a"),
        ("lang:other a", None, "[a]"),
        ("lang:other", EN, "- a"),
        ("role:expert", None, "- a"),
        ("NOT role:expert", None, "a"),
        ("a", None, "- "),
        ("NOT a", None, ""),
    ]);
}

struct Enterprises;

impl Lexicon for Enterprises {
    fn terms(&self, concept: &str) -> Option<Vec<(Language, Vec<String>)>> {
        let terms = |language, terms: &[&str]| {
            (
                language,
                terms.iter().map(|term| (*term).to_owned()).collect(),
            )
        };
        match concept {
            "social-enterprise" => Some(vec![
                terms(Language::Croatian, &["društveno poduzeće", "zadrug*"]),
                terms(Language::Latvian, &["sociālais uzņēmums"]),
                terms(Language::Italian, &["impresa sociale"]),
                terms(Language::English, &["social enterprise", "enterprise"]),
            ]),
            "broken" => Some(vec![terms(Language::English, &["so*cial"])]),
            "empty" => Some(vec![]),
            _ => None,
        }
    }

    fn keys(&self) -> Vec<String> {
        vec!["broken".into(), "empty".into(), "social-enterprise".into()]
    }
}

#[test]
fn a_concept_finds_its_terms_in_the_language_of_the_turn() {
    for (query, language, text, expected) in [
        (
            "lex:social-enterprise",
            HR,
            "To je zadruga.",
            "To je [zadruga].",
        ),
        (
            "lex:social-enterprise",
            HR,
            "drustveno poduzece",
            "[drustveno poduzece]",
        ),
        (
            "lex:social-enterprise",
            LV,
            "Sociālais uzņēmums!",
            "[Sociālais uzņēmums]!",
        ),
        (
            "lex:social-enterprise",
            IT,
            "un'impresa sociale",
            "un'[impresa sociale]",
        ),
        (
            "lex:social-enterprise",
            EN,
            "a social enterprise",
            "a [social enterprise]",
        ),
        ("lex:social-enterprise", EN, "zadruga", "-"),
        (
            "lex:social-enterprise",
            None,
            "eine zadruga",
            "eine [zadruga]",
        ),
        (
            "lex:social-enterprise NEAR/1 money",
            EN,
            "money for social enterprise",
            "[money] for [social enterprise]",
        ),
        ("lex:empty", EN, "a", "-"),
        ("lex:empty NEAR/3 a", EN, "a", "-"),
        ("NOT lex:empty", EN, "a", "a"),
    ] {
        assert_eq!(
            shown(query, language, text, &Enterprises),
            expected,
            "{query} on {text}"
        );
    }
}

#[test]
fn unknown_and_broken_concepts_are_errors_at_their_place() {
    for (query, place, message, hint) in [
        (
            "a lex:social-enterprize",
            "lex:social-enterprize",
            "the codebook has no concept `social-enterprize`",
            Some("did you mean `lex:social-enterprise`?"),
        ),
        (
            "lex:x",
            "lex:x",
            "the codebook has no concept `x`",
            Some("it has broken, empty, social-enterprise"),
        ),
        (
            "NOT lex:broken",
            "lex:broken",
            "the term `so*cial` of the concept `broken` cannot be read: \
             `*` can stand only at the end of a word; write `\\*` for the star itself",
            None,
        ),
    ] {
        let parsed = parse(query).expect(query);
        let error =
            CompiledQuery::new(&parsed, &Enterprises, Arc::new(Analyser::new())).expect_err(query);
        assert_eq!(&query[error.span.clone()], place);
        assert_eq!(error.message, message);
        assert_eq!(error.hint.as_deref(), hint);
    }
    let parsed = parse("lex:x").expect("a query");
    let error = CompiledQuery::new(&parsed, &NoLexicon, Arc::new(Analyser::new()))
        .expect_err("no concepts at all");
    assert_eq!(error.hint.as_deref(), Some("its lexicon is empty"));
}
