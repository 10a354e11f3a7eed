//! The codebook that Verbatim ships.

use std::collections::BTreeSet;

use verbatim_codebook::{Codebook, Format, Severity, Tree, check, read, write};
use verbatim_model::coding::CodeKind;
use verbatim_model::language_tag::LanguageTag;

const SHIPPED: &str = include_str!("../../../../codebooks/neb-social-economy.toml");

const LANGUAGES: [LanguageTag; 4] = [
    LanguageTag::HR,
    LanguageTag::LV,
    LanguageTag::IT,
    LanguageTag::EN,
];

fn shipped() -> Codebook {
    read(SHIPPED, "neb-social-economy.toml").expect("the shipped codebook")
}

#[test]
fn nothing_is_wrong_with_it() {
    let (codebook, findings) = check(SHIPPED, "neb-social-economy.toml");
    let errors: Vec<String> = (findings.iter())
        .filter(|finding| finding.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert_eq!(errors, [""; 0]);
    assert!(codebook.is_some());
    let warnings: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, [""; 0]);
}

#[test]
fn it_holds_what_it_promises() {
    let codebook = shipped();
    assert_eq!(codebook.languages, LANGUAGES);
    let of_kind = |kind| codebook.codes.iter().filter(move |code| code.kind == kind);
    let objectives: Vec<&str> = of_kind(CodeKind::Objective)
        .map(|code| code.key.as_str())
        .collect();
    assert_eq!(objectives, ["obj-1", "obj-2", "obj-3", "obj-4", "obj-5"]);
    assert!(of_kind(CodeKind::Theme).count() >= 25);
    for theme in of_kind(CodeKind::Theme) {
        assert!(
            !theme.objectives.is_empty(),
            "{} serves an objective",
            theme.key
        );
        let of_rules: BTreeSet<LanguageTag> =
            theme.rules.iter().map(|rule| rule.language).collect();
        assert_eq!(
            of_rules,
            LANGUAGES.into(),
            "{} has rules in each language",
            theme.key
        );
    }
    // The values and working principles of the New European Bauhaus.
    for key in [
        "beautiful",
        "sustainable",
        "together",
        "participatory-process",
        "multi-level-engagement",
        "transdisciplinary-approach",
    ] {
        assert!(codebook.code(key).is_some(), "{key}");
    }
    let tree = Tree::of_codebook(&codebook);
    assert_eq!(tree.order().len(), codebook.codes.len());
    assert_eq!(
        tree.path("beautiful").as_deref(),
        Some("neb-values/beautiful")
    );
}

#[test]
fn it_survives_export() {
    let codebook = shipped();
    for format in [Format::Toml, Format::Json] {
        let file = write(&codebook, format);
        assert_eq!(read(&file, "").as_ref(), Ok(&codebook));
        let (_, findings) = check(&file, "");
        assert_eq!(findings, []);
    }
}
