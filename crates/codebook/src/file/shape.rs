//! From a tree to a codebook: which keys stand where, and what each must hold.

use std::collections::BTreeMap;
use std::ops::Range;

use verbatim_language::Language;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::CodeField;

use super::node::Node;
use super::{code, concept, fields, header};
use crate::codebook::{Codebook, sort_texts};
use crate::finding::Findings;

/// Keys of a file. `$schema` is for editors that complete and check by the published JSON Schema.
pub(crate) const FILE_KEYS: &[&str] = &["$schema", "codebook", "code", "lexicon"];
/// Keys of `codebook`.
pub(crate) const CODEBOOK_KEYS: &[&str] = &["key", "version", "languages", "title"];
/// Keys of each `code`.
pub(crate) const CODE_KEYS: &[&str] = &[
    "key",
    "renamed_from",
    "kind",
    "parent",
    "objectives",
    "color",
    "name",
    "definition",
    "use",
    "avoid",
    "examples",
    "rules",
];
/// Keys of each example of a code.
pub(crate) const EXAMPLE_KEYS: &[&str] = &["language", "text"];
/// Keys of each rule of a code.
pub(crate) const RULE_KEYS: &[&str] = &["language", "query", "unit", "unless", "roles"];
/// Keys of each concept of `lexicon`.
pub(crate) const CONCEPT_KEYS: &[&str] = &["key", "terms"];

/// A codebook as far as it could be read, with the places of what it is made of.
pub(crate) struct Draft {
    pub(crate) codebook: Codebook,
    pub(crate) places: Places,
}

/// Bytes of the file.
#[derive(Default)]
pub(crate) struct Places {
    /// The key of the title.
    pub(crate) title: usize,
    /// One for each code, in order.
    pub(crate) codes: Vec<CodePlaces>,
    /// One for each concept, in order.
    pub(crate) concepts: Vec<ConceptPlaces>,
}

#[derive(Default)]
pub(crate) struct CodePlaces {
    pub(crate) key: usize,
    /// Whether the kind was understood; if not, nothing is concluded from it.
    pub(crate) kind_known: bool,
    pub(crate) parent: usize,
    pub(crate) objectives: Vec<usize>,
    pub(crate) renamed_from: Vec<usize>,
    /// Keys of the texts that are there.
    pub(crate) texts: BTreeMap<CodeField, usize>,
    pub(crate) rules: Vec<RulePlaces>,
}

#[derive(Default)]
pub(crate) struct RulePlaces {
    pub(crate) language: usize,
    pub(crate) query: Range<usize>,
    pub(crate) unless: Range<usize>,
}

pub(crate) struct ConceptPlaces {
    pub(crate) key: usize,
    pub(crate) terms: usize,
    /// The terms of all languages, each with its place, in the order of the file.
    pub(crate) each: Vec<(String, Range<usize>)>,
}

/// Reads a file; what is wrong goes to `findings`.
pub(super) fn read(root: &Node, findings: &mut Findings<'_>, file_name: &str) -> Draft {
    let file = fields::table(root, "the file", FILE_KEYS, findings);
    let mut places = Places::default();
    let top = file.and_then(|file| file.get("codebook"));
    let top = top.map(|entry| &entry.node);
    let mut codebook = header::read(top, &mut places, findings, file_name);
    let codes = file.map_or(&[][..], |file| file.list("code", findings));
    if codes.is_empty() {
        findings.error(0, "no codes in this file", "begin each code with [[code]]");
    }
    (codebook.codes, places.codes) = (codes.iter())
        .filter_map(|node| code::read(node, findings))
        .unzip();
    let concepts = file.map_or(&[][..], |file| file.list("lexicon", findings));
    (codebook.lexicon, places.concepts) = (concepts.iter())
        .filter_map(|node| concept::read(node, findings))
        .unzip();
    if codebook.languages.is_empty() {
        codebook.languages = languages_used(&codebook);
    }
    for code in &mut codebook.codes {
        sort_texts(&mut code.texts, &codebook.languages);
    }
    Draft { codebook, places }
}

/// The languages of texts, rules and terms, in Verbatim's order.
fn languages_used(codebook: &Codebook) -> Vec<LanguageTag> {
    let texts = codebook.codes.iter().flat_map(|code| &code.texts);
    let rules = codebook.codes.iter().flat_map(|code| &code.rules);
    let terms = codebook.lexicon.iter().flat_map(|concept| &concept.terms);
    let used: Vec<LanguageTag> = (texts.map(|text| text.language))
        .chain(rules.map(|rule| rule.language))
        .chain(terms.map(|(language, _)| *language))
        .collect();
    let all = Language::ALL
        .iter()
        .filter_map(|language| language.code().parse().ok());
    all.filter(|language| used.contains(language)).collect()
}
