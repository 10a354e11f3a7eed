//! The table `codebook`: key, version, languages and title.

use verbatim_model::language_tag::LanguageTag;

use super::fields;
use super::node::Node;
use super::shape::{CODEBOOK_KEYS, Places};
use crate::codebook::Codebook;
use crate::finding::Findings;

/// A codebook without codes; what the file does not say is taken from its name.
pub(super) fn read(
    node: Option<&Node>,
    places: &mut Places,
    findings: &mut Findings<'_>,
    file_name: &str,
) -> Codebook {
    let mut codebook = Codebook {
        key: key_of_file(file_name),
        version: "1".to_owned(),
        languages: Vec::new(),
        title: Vec::new(),
        codes: Vec::new(),
        lexicon: Vec::new(),
    };
    let Some(node) = node else {
        let message = format!("no table `codebook`; this one is called `{}`", codebook.key);
        let hint = "begin with [codebook], a key, a version and the languages";
        findings.warning(0, message, hint);
        return codebook;
    };
    let Some(header) = fields::table(node, "`codebook`", CODEBOOK_KEYS, findings) else {
        return codebook;
    };
    if let Some(entry) = header.get("key") {
        codebook.key = fields::key(&entry.node, "key", findings).unwrap_or(codebook.key);
    } else {
        let message = format!("the codebook has no key; it is called `{}`", codebook.key);
        findings.warning(header.at, message, ());
    }
    if let Some(entry) = header.get("version") {
        let version = fields::text(&entry.node, "`version`", findings);
        codebook.version = version.unwrap_or(codebook.version);
    } else {
        let message = "the codebook has no version; it is version `1`";
        findings.warning(header.at, message, ());
    }
    if let Some(entry) = header.get("languages") {
        codebook.languages = languages(&entry.node, findings);
    } else {
        let message =
            "the codebook does not say its languages; those of its texts and rules are taken";
        let hint = "add for example languages = [\"hr\", \"en\"]";
        findings.warning(header.at, message, hint);
    }
    if let Some(entry) = header.get("title") {
        places.title = entry.key_span.start;
        codebook.title = fields::by_language(&entry.node, "`title`", findings, |node, findings| {
            fields::text(node, "`title`", findings)
        });
    }
    codebook
}

/// `mape/Moj kodeks.v2.toml` gives `moj-kodeks`.
fn key_of_file(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    fields::slug(name.split('.').next().unwrap_or_default())
}

fn languages(node: &Node, findings: &mut Findings<'_>) -> Vec<LanguageTag> {
    let mut languages = Vec::new();
    for item in fields::list(node, "`languages`", findings) {
        let Some(language) = fields::language(item, findings) else {
            continue;
        };
        if languages.contains(&language) {
            let message = format!("language `{language}` stands twice");
            findings.error(item.span.start, message, ());
        } else {
            languages.push(language);
        }
    }
    languages
}
