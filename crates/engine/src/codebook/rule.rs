//! Rules of a code: tried before they are kept, and added one by one.

use verbatim_codebook::{Codebook, Format, write};
use verbatim_model::coding::CodeKind;
use verbatim_model::id::CodeId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::project::{Code, CodeField, CodeText, Rule};

use super::edit::{CodeChange, NewCode};
use crate::Progress;
use crate::codebook_trial::{RuleTrial, TrialOptions};
use crate::error::EngineError;
use crate::project::Project;
use crate::saved_query::fit_for_a_rule;

/// The code that a rule is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleHome {
    /// One with this key.
    Code(String),
    /// One that is made for it.
    New(NewCode),
}

impl Project {
    /// Adds a rule to those of a code and returns its key. A rule that is there already is not added again.
    ///
    /// # Errors
    /// When there is no such code, it is retired, the new one cannot be made, or the rule cannot be read. Then no code is made.
    pub fn add_rule(&mut self, home: &RuleHome, rule: &Rule) -> Result<String, EngineError> {
        let languages = &self.row.languages;
        if !languages.contains(&rule.language) {
            let names: Vec<String> = languages.iter().map(ToString::to_string).collect();
            return Err(EngineError::usage(
                format!("`{}` is not a language of the project", rule.language),
                format!("expected {}", names.join(", ")),
            ));
        }
        self.check_rule(rule)?;
        let key = match home {
            RuleHome::Code(key) => key.clone(),
            RuleHome::New(new) => self.add_code(new)?,
        };
        self.settled(|project| {
            let mut rules = project.code_in_use(&key)?.rules;
            if rules.contains(rule) {
                return Ok(());
            }
            rules.push(rule.clone());
            let change = CodeChange {
                rules: Some(rules),
                ..CodeChange::default()
            };
            project.change_code_once(&key, &change)
        })?;
        Ok(key)
    }

    /// Refuses a rule whose queries cannot be read, or ask for what no rule may ask for.
    fn check_rule(&self, rule: &Rule) -> Result<(), EngineError> {
        let lexicon = self.lexicon()?;
        for query in std::iter::once(&rule.query).chain(&rule.unless) {
            fit_for_a_rule(self.compiled(query, &lexicon)?.query())?;
        }
        Ok(())
    }

    /// Applies `rules` as if they were those of the code `key`, or of a new one, and changes nothing.
    ///
    /// # Errors
    /// When there is no such code, or a rule cannot be read.
    pub fn try_rules(
        &self,
        key: Option<&str>,
        rules: Vec<Rule>,
        examples: usize,
        progress: Progress<'_>,
    ) -> Result<Vec<RuleTrial>, EngineError> {
        rules.iter().try_for_each(|rule| self.check_rule(rule))?;
        let mut codes = self.store.codes()?;
        // The rules of others are not tried, so that a fault in one of them is not in the way.
        for code in &mut codes {
            code.rules.clear();
        }
        let key = match key {
            Some(key) => {
                let id = self.code(key)?.id;
                if let Some(code) = codes.iter_mut().find(|code| code.id == id) {
                    code.rules = rules;
                }
                key.to_owned()
            }
            None => {
                let new = on_trial(&codes, rules);
                let key = new.key.clone();
                codes.push(new);
                key
            }
        };
        let codebook = Codebook::of_project(
            "trial",
            "0",
            &self.row.languages,
            Vec::new(),
            &codes,
            self.store.concepts()?,
        );
        let options = TrialOptions {
            code: Some(key),
            rule: None,
            examples,
        };
        self.try_codebook("trial", &write(&codebook, Format::Toml), &options, progress)
    }
}

/// A code that is not there yet, with these rules.
fn on_trial(codes: &[Code], rules: Vec<Rule>) -> Code {
    let keys = (1_u32..).map(|n| format!("trial-{n}"));
    let mut free = keys.filter(|key| codes.iter().all(|code| code.key != *key));
    let key = free.next().unwrap_or_default();
    Code {
        id: CodeId::derived(&[b"trial", key.as_bytes()]),
        kind: CodeKind::Code,
        parent: None,
        color: None,
        position: 0,
        retired: false,
        merged_into: None,
        objectives: Vec::new(),
        texts: vec![CodeText {
            field: CodeField::Name,
            language: LanguageTag::EN,
            text: key.clone(),
        }],
        examples: Vec::new(),
        rules,
        key,
    }
}
