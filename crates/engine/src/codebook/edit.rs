//! Working on the codebook while coding: new codes, other words, another place.

use verbatim_codebook::{MoveError, Tagger, Tree};
use verbatim_language::fold;
use verbatim_model::coding::CodeKind;
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::{Code, CodeExample, CodeField, CodeText, Rule};

use crate::code::rule_errors;
use crate::error::EngineError;
use crate::project::Project;

/// A code that a person makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCode {
    /// Its name, as the person writes it.
    pub name: String,
    /// The language of the name.
    pub language: LanguageTag,
    /// What it is.
    pub kind: CodeKind,
    /// Key of the code above.
    pub parent: Option<String>,
    /// `#rrggbb`.
    pub color: Option<String>,
}

/// What becomes of a code; `None` leaves as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CodeChange {
    /// Texts that are new or other; an empty one is taken away.
    pub texts: Vec<CodeText>,
    /// `#rrggbb`; an empty one takes the colour away.
    pub color: Option<String>,
    /// Key of the code above; `Some(None)` puts it at the top level.
    pub parent: Option<Option<String>>,
    /// All rules.
    pub rules: Option<Vec<Rule>>,
    /// What it is.
    pub kind: Option<CodeKind>,
    /// Keys of all objectives that it serves.
    pub objectives: Option<Vec<String>>,
    /// Whether it is no longer offered; what is coded with it stays.
    pub retired: Option<bool>,
}

/// All that the codebook says of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeDetail {
    /// Key.
    pub code: String,
    /// Kind.
    pub kind: CodeKind,
    /// Key of the code above.
    pub parent: Option<String>,
    /// Colour, `#rrggbb`.
    pub color: Option<String>,
    /// Whether it is retired.
    pub retired: bool,
    /// Objectives that it serves.
    pub objectives: Vec<String>,
    /// Names, definitions, use and avoid.
    pub texts: Vec<CodeText>,
    /// Examples in order.
    pub examples: Vec<CodeExample>,
    /// Rules in order.
    pub rules: Vec<Rule>,
}

impl Project {
    /// Makes a code and returns its key, which is made of the name. A project without a codebook gets one of its own.
    ///
    /// # Errors
    /// When the name is empty or taken, the colour is none, or there is no such code above.
    pub fn add_code(&mut self, new: &NewCode) -> Result<String, EngineError> {
        self.settled(|project| project.add_code_once(new))
    }

    fn add_code_once(&mut self, new: &NewCode) -> Result<String, EngineError> {
        self.register()?;
        let code = self.new_code(&self.store.codes()?, new)?;
        let key = code.key.clone();
        let row = self.row_with_codebook();
        self.act("code-add", format!("made the code `{key}`"), |writer| {
            writer.put(&row)?;
            Ok(writer.put_code(&code)?)
        })?;
        self.row = row;
        Ok(key)
    }

    /// A new code, which is not written yet.
    pub(crate) fn new_code(&self, codes: &[Code], new: &NewCode) -> Result<Code, EngineError> {
        let name = new.name.trim();
        if name.is_empty() {
            return Err(EngineError::usage("the code has no name", "give it one"));
        }
        let parent = self.known_parent(codes, new.parent.as_deref())?;
        let named = |code: &&Code| {
            !code.retired
                && (code.texts.iter())
                    .any(|text| text.field == CodeField::Name && text.text == name)
        };
        if let Some(code) = codes.iter().find(named) {
            return Err(EngineError::refused(
                format!("there is a code `{name}` already (`{}`)", code.key),
                "use that one, or choose another name",
            ));
        }
        let taken = |key: &str| codes.iter().any(|code| code.key == key);
        let stem = key_of(name);
        let key = std::iter::once(stem.clone())
            .chain((2..).map(|n| format!("{stem}-{n}")))
            .find(|key| !taken(key))
            .unwrap_or_default();
        let after = codes.iter().map(|code| code.position + 1).max();
        Ok(Code {
            id: free_id(codes, &key),
            key,
            kind: new.kind,
            parent: parent.map(|code| code.id),
            color: read_color(new.color.as_deref())?,
            position: after.unwrap_or_default(),
            retired: false,
            merged_into: None,
            objectives: Vec::new(),
            texts: vec![CodeText {
                field: CodeField::Name,
                language: new.language,
                text: name.to_owned(),
            }],
            examples: Vec::new(),
            rules: Vec::new(),
        })
    }

    /// Changes what the codebook says of a code.
    ///
    /// # Errors
    /// When there is no such code, it would come under itself, a rule cannot be read, a code would be without a name, or what is
    /// served is no objective.
    pub fn change_code(&mut self, key: &str, change: &CodeChange) -> Result<(), EngineError> {
        self.settled(|project| project.change_code_once(key, change))
    }

    pub(super) fn change_code_once(
        &mut self,
        key: &str,
        change: &CodeChange,
    ) -> Result<(), EngineError> {
        self.register()?;
        let mut code = self.code(key)?;
        let codes = self.store.codes()?;
        for text in &change.texts {
            code.texts
                .retain(|old| (old.field, old.language) != (text.field, text.language));
            if !text.text.trim().is_empty() {
                code.texts.push(CodeText {
                    text: text.text.trim().to_owned(),
                    ..text.clone()
                });
            }
        }
        code.texts.sort_by_key(|text| text.field as u8);
        if !(code.texts.iter()).any(|text| text.field == CodeField::Name) {
            return Err(EngineError::usage(
                format!("the code `{key}` would be without a name"),
                "give it one in at least one language",
            ));
        }
        if let Some(color) = &change.color {
            code.color = read_color(Some(color))?;
        }
        let mut sentence = format!("changed the code `{key}`");
        if let Some(under) = &change.parent {
            let parent = self.known_parent(&codes, under.as_deref())?;
            (Tree::of_codes(&codes).check_move(key, under.as_deref())).map_err(|error| {
                EngineError::refused(
                    error.to_string(),
                    match error {
                        MoveError::Cycle { .. } => "move the lower one out first",
                        MoveError::Unknown(_) => "",
                    },
                )
            })?;
            code.parent = parent.map(|code| code.id);
            sentence = match under {
                Some(under) => format!("moved the code `{key}` under `{under}`"),
                None => format!("moved the code `{key}` to the top level"),
            };
        }
        if let Some(rules) = &change.rules {
            code.rules.clone_from(rules);
            let lexicon = self.lexicon()?;
            Tagger::new(
                std::slice::from_ref(&code),
                &lexicon,
                &self.row.languages,
                &self.analyser,
            )
            .map_err(|errors| rule_errors(&errors))?;
        }
        if let Some(kind) = change.kind.filter(|kind| *kind != code.kind) {
            if code.kind == CodeKind::Objective {
                self.check_nothing_serves(&codes, key)?;
            }
            if kind == CodeKind::Objective {
                code.objectives.clear();
            }
            code.kind = kind;
            sentence = format!("made the code `{key}` a `{kind}`");
        }
        if let Some(objectives) = &change.objectives {
            code.objectives = served(&codes, &code, objectives)?;
        }
        if let Some(retired) = change.retired.filter(|retired| *retired != code.retired) {
            code.retired = retired;
            code.merged_into = None;
            sentence = match retired {
                true => format!("retired the code `{key}`"),
                false => format!("brought the code `{key}` back"),
            };
        }
        self.act(
            "code-change",
            sentence,
            |writer| Ok(writer.put_code(&code)?),
        )?;
        Ok(())
    }

    /// All that the codebook says of a code.
    ///
    /// # Errors
    /// When there is no such code.
    pub fn code_detail(&self, key: &str) -> Result<CodeDetail, EngineError> {
        let code = self.code(key)?;
        let codes = self.store.codes()?;
        let above = |id: CodeId| codes.iter().find(|code| code.id == id);
        Ok(CodeDetail {
            parent: code.parent.and_then(above).map(|code| code.key.clone()),
            code: code.key,
            kind: code.kind,
            color: code.color,
            retired: code.retired,
            objectives: code.objectives,
            texts: code.texts,
            examples: code.examples,
            rules: code.rules,
        })
    }

    fn check_nothing_serves(&self, codes: &[Code], objective: &str) -> Result<(), EngineError> {
        let mut serving: Vec<String> = (codes.iter())
            .filter(|code| code.objectives.iter().any(|key| key == objective))
            .map(|code| format!("`{}`", code.key))
            .collect();
        let priorities = self.store.priorities()?.into_iter();
        serving.extend(
            priorities
                .filter(|priority| priority.objectives.iter().any(|key| key == objective))
                .map(|priority| format!("`{}`", priority.key)),
        );
        if serving.is_empty() {
            return Ok(());
        }
        Err(EngineError::refused(
            format!("{} serve the objective `{objective}`", serving.join(", ")),
            "let them serve others first",
        ))
    }

    fn known_parent<'c>(
        &self,
        codes: &'c [Code],
        key: Option<&str>,
    ) -> Result<Option<&'c Code>, EngineError> {
        let Some(key) = key else {
            return Ok(None);
        };
        let known = self.code(key)?.id;
        Ok(codes.iter().find(|code| code.id == known))
    }

    /// The row of the project; it names a codebook from now on.
    pub(crate) fn row_with_codebook(&self) -> verbatim_model::project::Project {
        let mut row = self.row.clone();
        row.codebook_key.get_or_insert_with(|| key_of(&row.title));
        row.codebook_version.get_or_insert_with(|| "1".to_owned());
        row
    }
}

/// Objectives that a code is to serve, each once.
fn served(codes: &[Code], code: &Code, wanted: &[String]) -> Result<Vec<String>, EngineError> {
    if code.kind == CodeKind::Objective && !wanted.is_empty() {
        return Err(EngineError::refused(
            format!("`{}` is an objective and serves none", code.key),
            "themes and codes serve objectives",
        ));
    }
    let mut served: Vec<String> = Vec::with_capacity(wanted.len());
    for key in wanted {
        let is_it = |code: &&Code| code.key == *key && code.kind == CodeKind::Objective;
        if !codes.iter().any(|code| is_it(&code)) {
            let objectives = codes.iter().filter(|code| code.kind == CodeKind::Objective);
            let names = objectives.map(|code| code.key.as_str());
            return Err(EngineError::unknown(
                "objective",
                key.as_str(),
                crate::register::hint(key, names, "an objective is a code of that kind"),
            ));
        }
        if !served.contains(key) {
            served.push(key.clone());
        }
    }
    Ok(served)
}

/// The id of a new code: that of its key, as an imported codebook has it, unless a renamed code kept that one.
fn free_id(codes: &[Code], key: &str) -> CodeId {
    let first = CodeId::derived(&[b"code", key.as_bytes()]);
    let others = (2u64..).map(|n| CodeId::derived(&[b"code", key.as_bytes(), &n.to_le_bytes()]));
    std::iter::once(first)
        .chain(others)
        .find(|id| codes.iter().all(|code| code.id != *id))
        .unwrap_or(first)
}

/// A short name made of a name: letters without diacritics, digits and hyphens.
fn key_of(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(6)
        .collect();
    match words.is_empty() {
        true => "code".to_owned(),
        false => words.join("-"),
    }
}

fn read_color(color: Option<&str>) -> Result<Option<String>, EngineError> {
    let color = color.map(str::trim).filter(|color| !color.is_empty());
    let is_color = |color: &str| {
        color.strip_prefix('#').is_some_and(|digits| {
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        })
    };
    match color {
        Some(color) if !is_color(color) => Err(EngineError::usage(
            format!("`{color}` is no colour"),
            "write it as `#rrggbb`",
        )),
        color => Ok(color.map(str::to_ascii_lowercase)),
    }
}
