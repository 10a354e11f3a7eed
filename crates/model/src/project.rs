//! The study and the people who work on it.

use crate::coding::{CodeKind, Unit};
use crate::id::{CodeId, CoderId, ProjectId};
use crate::language_tag::LanguageTag;
use crate::participant::Role;

/// One study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Id.
    pub id: ProjectId,
    /// Title.
    pub title: String,
    /// The languages spoken in it.
    pub languages: Vec<LanguageTag>,
    /// Who codes when nobody says otherwise.
    pub default_coder: CoderId,
    /// Key of the codebook, once one is imported.
    pub codebook_key: Option<String>,
    /// Version of the codebook.
    pub codebook_version: Option<String>,
}

/// Somebody who codes; `rules` is the coder of rule codings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coder {
    /// Id, derived from the name so that two copies of a project agree on who is who.
    pub id: CoderId,
    /// Name.
    pub name: String,
}

/// Name of the coder that applies rules.
pub const RULES_CODER: &str = "rules";

impl Coder {
    /// The coder called `name`.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            id: CoderId::derived(&[b"coder", name.as_bytes()]),
            name: name.to_owned(),
        }
    }
}

/// One entry of the codebook, as kept in a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Id.
    pub id: CodeId,
    /// Short name, unique in the project; what files and rules refer to.
    pub key: String,
    /// Objective, theme or code.
    pub kind: CodeKind,
    /// The code above.
    pub parent: Option<CodeId>,
    /// `#rrggbb`.
    pub color: Option<String>,
    /// Order within the codebook, from 0.
    pub position: u32,
    /// No longer offered, but kept because it has codings.
    pub retired: bool,
    /// The code that took over what was coded with it, where it is retired because the two were merged.
    pub merged_into: Option<CodeId>,
    /// Keys of the objectives it serves.
    pub objectives: Vec<String>,
    /// Name, definition, use and avoid in each language.
    pub texts: Vec<CodeText>,
    /// Examples.
    pub examples: Vec<CodeExample>,
    /// Rules in order.
    pub rules: Vec<Rule>,
}

crate::terms! {
    /// Which text of a code.
    CodeField: "field of a code" {
        /// Its name.
        Name = "name",
        /// What it means.
        Definition = "definition",
        /// When to use it.
        Use = "use",
        /// When not to use it.
        Avoid = "avoid",
    }
}

/// A text of a code in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeText {
    /// Which text.
    pub field: CodeField,
    /// In which language.
    pub language: LanguageTag,
    /// The text.
    pub text: String,
}

/// An example of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeExample {
    /// In which language.
    pub language: LanguageTag,
    /// The text.
    pub text: String,
}

/// A query attached to a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Applies to turns of this language.
    pub language: LanguageTag,
    /// The query.
    pub query: String,
    /// What is coded.
    pub unit: Unit,
    /// Where this query is true of the turn, nothing is coded.
    pub unless: Option<String>,
    /// Turns of these roles only; empty leaves out moderators and observers.
    pub roles: Vec<Role>,
}

impl Rule {
    /// Whether it reads what somebody with this role says; a speaker without a role counts as participant.
    #[must_use]
    pub fn hears(&self, role: Option<Role>) -> bool {
        if self.roles.is_empty() {
            Role::gives_evidence(role)
        } else {
            self.roles.contains(&role.unwrap_or(Role::Participant))
        }
    }
}

/// A concept of the codebook: its terms in all languages, for `lex:`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Short name.
    pub key: String,
    /// Terms by language, in order.
    pub terms: Vec<(LanguageTag, Vec<String>)>,
}

impl Code {
    /// The name in `language`, else in English, else in any, else the key.
    #[must_use]
    pub fn name(&self, language: LanguageTag) -> &str {
        let names = || {
            self.texts
                .iter()
                .filter(|text| text.field == CodeField::Name)
        };
        names()
            .find(|text| text.language == language)
            .or_else(|| names().find(|text| text.language == LanguageTag::EN))
            .or_else(|| names().next())
            .map_or(&self.key, |text| &text.text)
    }
}
