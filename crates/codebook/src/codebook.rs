//! A codebook as plain data.

use std::collections::BTreeMap;

use verbatim_model::coding::CodeKind;
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::{Code, CodeExample, CodeText, Concept, Rule};

/// A codebook: what one file holds, and what a project imports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codebook {
    /// Short name, such as `neb-social-economy`.
    pub key: String,
    /// Version, as its authors count.
    pub version: String,
    /// The languages that it wants to serve, in the order in which it shows them.
    pub languages: Vec<LanguageTag>,
    /// Title by language, in order.
    pub title: Vec<(LanguageTag, String)>,
    /// Objectives, themes and codes in order.
    pub codes: Vec<CodeEntry>,
    /// Concepts for `lex:`, in order.
    pub lexicon: Vec<Concept>,
}

/// One objective, theme or code of a codebook; it refers to others by key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeEntry {
    /// Short name, unique in the codebook.
    pub key: String,
    /// Keys that the code had in earlier versions.
    pub renamed_from: Vec<String>,
    /// Objective, theme or code.
    pub kind: CodeKind,
    /// Key of the code above.
    pub parent: Option<String>,
    /// Keys of the objectives it serves.
    pub objectives: Vec<String>,
    /// `#rrggbb`.
    pub color: Option<String>,
    /// Name, definition, use and avoid: by field, then in the order of the codebook's languages.
    pub texts: Vec<CodeText>,
    /// Examples in order.
    pub examples: Vec<CodeExample>,
    /// Rules in order.
    pub rules: Vec<Rule>,
}

impl Codebook {
    /// The codebook of a project, for export: `codes` without the retired ones, by position.
    ///
    /// What a code was called before is not kept in a project; `renamed_from` comes out empty.
    #[must_use]
    pub fn of_project(
        key: &str,
        version: &str,
        languages: &[LanguageTag],
        title: Vec<(LanguageTag, String)>,
        codes: &[Code],
        lexicon: Vec<Concept>,
    ) -> Self {
        let keys: BTreeMap<CodeId, &str> = (codes.iter().filter(|code| !code.retired))
            .map(|code| (code.id, code.key.as_str()))
            .collect();
        let mut current: Vec<&Code> = codes.iter().filter(|code| !code.retired).collect();
        current.sort_by_key(|code| (code.position, code.key.as_str()));
        Self {
            key: key.to_owned(),
            version: version.to_owned(),
            languages: languages.to_vec(),
            title,
            codes: (current.into_iter())
                .map(|code| CodeEntry::of_code(code, &keys, languages))
                .collect(),
            lexicon,
        }
    }

    /// The entry called `key`.
    #[must_use]
    pub fn code(&self, key: &str) -> Option<&CodeEntry> {
        self.codes.iter().find(|entry| entry.key == key)
    }
}

impl CodeEntry {
    fn of_code(code: &Code, keys: &BTreeMap<CodeId, &str>, languages: &[LanguageTag]) -> Self {
        let mut texts = code.texts.clone();
        sort_texts(&mut texts, languages);
        Self {
            key: code.key.clone(),
            renamed_from: Vec::new(),
            kind: code.kind,
            parent: (code.parent)
                .and_then(|id| keys.get(&id))
                .map(|&key| key.to_owned()),
            objectives: code.objectives.clone(),
            color: code.color.clone(),
            texts,
            examples: code.examples.clone(),
            rules: code.rules.clone(),
        }
    }
}

/// Puts texts in their one order: by field, then in the order of `languages`, other languages last.
pub(crate) fn sort_texts(texts: &mut [CodeText], languages: &[LanguageTag]) {
    texts.sort_by_key(|text| (text.field, language_rank(text.language, languages)));
}

/// Where `language` stands among `languages`; others come after, by code.
pub(crate) fn language_rank(
    language: LanguageTag,
    languages: &[LanguageTag],
) -> (usize, LanguageTag) {
    let rank = languages.iter().position(|&other| other == language);
    (rank.unwrap_or(languages.len()), language)
}
