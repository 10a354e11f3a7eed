//! The codebook of a project: import, show, export.

mod edit;
mod joining;
mod relocation;
mod rule;
mod splitting;

use std::collections::BTreeSet;

use serde::Serialize;
use verbatim_codebook::{
    Codebook, ConceptLexicon, Existing, Finding, Format, Severity, Tree, check, merge, write,
};
use verbatim_model::coding::{CodeKind, Coding, CodingStatus, Memo, MemoTarget};
use verbatim_model::framework::FrameworkCell;
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::priority::Priority;
use verbatim_model::project::Code;

use crate::error::EngineError;
use crate::project::Project;

pub use edit::{CodeChange, CodeDetail, NewCode};
pub use rule::RuleHome;
pub use splitting::{CodeSplitOutcome, PassageChoice, SplitInto};

/// What an import of a codebook did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodebookOutcome {
    /// Key of the codebook.
    pub codebook: String,
    /// Its version.
    pub version: String,
    /// Keys of new codes.
    pub added: Vec<String>,
    /// Keys of codes that differ.
    pub changed: Vec<String>,
    /// Old and new keys.
    pub renamed: Vec<(String, String)>,
    /// Keys of codes that are no longer offered, but kept because they are in use.
    pub retired: Vec<String>,
    /// Keys of codes that nobody used and that are gone.
    pub removed: Vec<String>,
    /// How many codes stayed as they are.
    pub unchanged: usize,
    /// Warnings about the file.
    pub warnings: Vec<String>,
}

impl CodebookOutcome {
    fn new(codebook: &Codebook, plan: verbatim_codebook::Plan, findings: &[Finding]) -> Self {
        Self {
            codebook: codebook.key.clone(),
            version: codebook.version.clone(),
            added: plan.added,
            changed: plan.changed,
            renamed: plan.renamed,
            retired: plan.retired,
            removed: plan.removed,
            unchanged: plan.unchanged,
            warnings: findings.iter().map(ToString::to_string).collect(),
        }
    }
}

/// One line of the codebook as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodebookView {
    /// Key.
    pub code: String,
    /// Kind.
    pub kind: CodeKind,
    /// Key of the code above.
    pub parent: Option<String>,
    /// How many codes stand above it.
    pub depth: usize,
    /// Name in the language asked for.
    pub name: String,
    /// Objectives that it serves.
    pub objectives: Vec<String>,
    /// Colour, `#rrggbb`.
    pub color: Option<String>,
    /// Languages in which it has rules.
    pub rules: Vec<LanguageTag>,
    /// Whether it is retired.
    pub retired: bool,
    /// Key of the code that it was merged into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<String>,
    /// How many codings it has.
    pub codings: usize,
    /// How many of them a person accepted or made.
    #[serde(skip)]
    pub accepted: usize,
    /// How many of them are suggestions that nobody judged.
    #[serde(skip)]
    pub suggested: usize,
}

impl Project {
    /// Imports a codebook file (TOML or JSON) into the project: codes are matched by key.
    ///
    /// # Errors
    /// When the file has errors; then nothing is changed.
    pub fn import_codebook(
        &mut self,
        file: &str,
        text: &str,
    ) -> Result<CodebookOutcome, EngineError> {
        self.settled(|project| project.import_codebook_once(file, text))
    }

    /// What [`Self::import_codebook`] would do; nothing is changed.
    ///
    /// # Errors
    /// When the file has errors.
    pub fn preview_codebook(&self, file: &str, text: &str) -> Result<CodebookOutcome, EngineError> {
        let (codebook, findings) = read_codebook(file, text)?;
        let plan = merge(&self.existing_codes()?, &codebook);
        Ok(CodebookOutcome::new(&codebook, plan, &findings))
    }

    /// Gives a project without codes the codebook that comes with the program: the five objectives of a Local Action Plan, their
    /// themes, and rules in four languages.
    ///
    /// # Errors
    /// When the project has codes already.
    pub fn start_with_shipped_codebook(&mut self) -> Result<CodebookOutcome, EngineError> {
        if !self.store.codes()?.is_empty() {
            return Err(EngineError::refused(
                "the project has codes already",
                "bring in a codebook file instead; it shows first what would change",
            ));
        }
        let (name, text) = crate::demo::shipped_codebook()?;
        self.import_codebook(&name, &text)
    }

    fn existing_codes(&self) -> Result<Vec<Existing>, EngineError> {
        let used = self.codes_in_use()?;
        Ok((self.store.codes()?.into_iter())
            .map(|code| Existing {
                in_use: used.contains(&code.id) || self.is_served(&code.key).unwrap_or(true),
                code,
            })
            .collect())
    }

    fn import_codebook_once(
        &mut self,
        file: &str,
        text: &str,
    ) -> Result<CodebookOutcome, EngineError> {
        let (codebook, findings) = read_codebook(file, text)?;
        let plan = merge(&self.existing_codes()?, &codebook);
        let mut row = self.row.clone();
        row.codebook_key = Some(codebook.key.clone());
        row.codebook_version = Some(codebook.version.clone());
        let sentence = format!(
            "imported the codebook `{}` version {}: {plan}",
            codebook.key, codebook.version
        );
        self.act("codebook-import", sentence, |writer| {
            writer.put(&row)?;
            for id in &plan.delete {
                writer.delete_code(*id)?;
            }
            for code in &plan.put {
                writer.put_code(code)?;
            }
            Ok(writer.put_concepts(&codebook.lexicon)?)
        })?;
        self.row = row;
        Ok(CodebookOutcome::new(&codebook, plan, &findings))
    }

    /// Codes with codings, with memos, or with summaries in a framework matrix.
    fn codes_in_use(&self) -> Result<BTreeSet<CodeId>, EngineError> {
        let mut used: BTreeSet<CodeId> = self
            .store
            .every::<Coding>()?
            .into_iter()
            .map(|coding| coding.code)
            .collect();
        let cells = self.store.all::<FrameworkCell>()?;
        used.extend(cells.iter().map(|cell| cell.code));
        let memos = self.store.all::<Memo>()?;
        used.extend(
            (memos.iter())
                .filter(|memo| memo.target == MemoTarget::Code)
                .filter_map(|memo| memo.target_id)
                .map(CodeId),
        );
        Ok(used)
    }

    /// Whether some priority serves the objective with this key.
    fn is_served(&self, objective: &str) -> Result<bool, EngineError> {
        let priorities: Vec<Priority> = self.store.priorities()?;
        Ok(priorities
            .iter()
            .any(|priority| priority.objectives.iter().any(|key| key == objective)))
    }

    /// The codebook as a tree, names in `language`.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn show_codebook(&self, language: LanguageTag) -> Result<Vec<CodebookView>, EngineError> {
        let codes = self.store.codes()?;
        let tree = Tree::of_codes(&codes);
        let standing = self.standing()?;
        // All, accepted, suggested.
        let mut counts = std::collections::BTreeMap::new();
        for coding in self.store.all::<Coding>()? {
            let [all, accepted, suggested] = counts.entry(coding.code).or_insert([0; 3]);
            *all += 1;
            match standing.of(&coding) {
                CodingStatus::Accepted => *accepted += 1,
                CodingStatus::Suggested => *suggested += 1,
                CodingStatus::Rejected => {}
            }
        }
        let by_key = |key: &str| codes.iter().find(|code| code.key == key);
        let rows = tree.order().into_iter().filter_map(by_key).map(|code| {
            let [codings, accepted, suggested] = counts.get(&code.id).copied().unwrap_or_default();
            CodebookView {
                code: code.key.clone(),
                kind: code.kind,
                parent: code
                    .parent
                    .and_then(|id| codes.iter().find(|c| c.id == id))
                    .map(|c| c.key.clone()),
                depth: tree.ancestors(&code.key).len(),
                name: code.name(language).to_owned(),
                objectives: code.objectives.clone(),
                color: code.color.clone(),
                rules: {
                    let has = |language: &LanguageTag| {
                        code.rules.iter().any(|rule| rule.language == *language)
                    };
                    self.row.languages.iter().copied().filter(has).collect()
                },
                retired: code.retired,
                merged_into: (code.merged_into)
                    .and_then(|id| codes.iter().find(|c| c.id == id))
                    .map(|c| c.key.clone()),
                codings,
                accepted,
                suggested,
            }
        });
        Ok(rows.collect())
    }

    /// The codebook as a file.
    ///
    /// # Errors
    /// When the project has none.
    pub fn export_codebook(&self, format: Format) -> Result<String, EngineError> {
        let (Some(key), Some(version)) = (&self.row.codebook_key, &self.row.codebook_version)
        else {
            return Err(no_codebook());
        };
        let codebook = Codebook::of_project(
            key,
            version,
            &self.row.languages,
            Vec::new(),
            &self.store.codes()?,
            self.store.concepts()?,
        );
        Ok(write(&codebook, format))
    }

    /// The code with this key.
    pub(crate) fn code(&self, key: &str) -> Result<Code, EngineError> {
        let codes = self.store.codes()?;
        if codes.is_empty() {
            return Err(no_codebook());
        }
        let keys: Vec<String> = codes.iter().map(|code| code.key.clone()).collect();
        codes
            .into_iter()
            .find(|code| code.key == key)
            .ok_or_else(|| {
                let names = keys.iter().map(String::as_str);
                EngineError::unknown(
                    "code",
                    key,
                    crate::register::hint(key, names, "`verbatim codebook show` lists them"),
                )
            })
    }

    /// The concepts of the codebook, for `lex:`.
    pub(crate) fn lexicon(&self) -> Result<ConceptLexicon, EngineError> {
        Ok(ConceptLexicon::new(&self.store.concepts()?))
    }
}

pub(crate) fn no_codebook() -> EngineError {
    EngineError::refused(
        "the project has no codebook",
        "`verbatim codebook import PROJECT FILE` gives it one, such as codebooks/neb-social-economy.toml",
    )
}

/// A codebook file without errors, with the warnings about it.
pub(crate) fn read_codebook(
    file: &str,
    text: &str,
) -> Result<(Codebook, Vec<Finding>), EngineError> {
    let (codebook, findings) = check(text, file);
    let errors = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    match codebook.filter(|_| !errors) {
        Some(codebook) => Ok((codebook, findings)),
        None => Err(EngineError::Codebook {
            file: file.to_owned(),
            findings,
        }),
    }
}

/// Checks a codebook file; the findings stand in the order of the file.
#[must_use]
pub fn check_codebook(file: &str, text: &str) -> Vec<Finding> {
    check(text, file).1
}
