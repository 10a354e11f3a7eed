//! Queries that people keep: under a name, and as rules of a code.

use serde::Serialize;
use verbatim_language::Language;
use verbatim_model::coding::{MemoTarget, Unit};
use verbatim_model::id::SavedQueryId;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::participant::Role;
use verbatim_model::project::{Code, Rule};
use verbatim_model::saved_query::SavedQuery;
use verbatim_model::term::Term;
use verbatim_query::Query;

use crate::counted;
use crate::error::EngineError;
use crate::memo::delete_memos;
use crate::project::Project;
use crate::register::hint;

/// A query that is kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SavedQueryRow {
    /// Its name.
    pub name: String,
    /// The query as typed.
    pub query: String,
    /// The rules of the codebook that are this query, such as `financing/hr/1`.
    pub rules: Vec<String>,
}

/// How a saved query becomes rules.
#[derive(Debug, Clone)]
pub struct RuleRequest {
    /// Key of the code that the rules give.
    pub code: String,
    /// What they code.
    pub unit: Unit,
    /// Languages, a rule for each; those of the project where empty.
    pub languages: Vec<LanguageTag>,
    /// Whose turns; all roles where empty, so that the rules code what a search shows.
    pub roles: Vec<Role>,
}

/// What making rules of a query did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleOutcome {
    /// Name of the saved query.
    pub name: String,
    /// The query.
    pub query: String,
    /// Key of the code.
    pub code: String,
    /// What the rules code.
    pub unit: Unit,
    /// Whose turns.
    pub roles: Vec<Role>,
    /// The rules, such as `financing/hr/1`, new or there already.
    pub rules: Vec<String>,
    /// How many of them are new.
    pub added: usize,
    /// Turns that the search finds in other languages than those of the rules.
    pub beyond: usize,
}

const LISTED: &str = "`verbatim queries list` lists them";

impl Project {
    /// The saved queries, by name.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn saved_queries(&self) -> Result<Vec<SavedQueryRow>, EngineError> {
        let codes = self.store.codes()?;
        let rows = self
            .queries_by_name()?
            .into_iter()
            .map(|saved| SavedQueryRow {
                rules: (codes.iter())
                    .flat_map(|code| rules_of(code, |rule| rule.query == saved.query))
                    .collect(),
                name: saved.name,
                query: saved.query,
            });
        Ok(rows.collect())
    }

    /// The saved query called `name`.
    ///
    /// # Errors
    /// When there is none.
    pub fn saved_query(&self, name: &str) -> Result<SavedQueryRow, EngineError> {
        let saved = self.find_saved(name)?;
        let mut rows = self.saved_queries()?.into_iter();
        rows.find(|row| row.name == saved.name)
            .ok_or_else(|| EngineError::unknown("saved query", name, LISTED))
    }

    /// Keeps a query under a name. `replace` puts it in the place of another of that name.
    ///
    /// # Errors
    /// When the query cannot be read, or another query has that name and is not to be replaced.
    pub fn save_query(
        &mut self,
        name: &str,
        query: &str,
        replace: bool,
    ) -> Result<(), EngineError> {
        self.settled(|project| {
            let name = given_name(name)?;
            project.compiled(query, &project.lexicon()?)?;
            let known = project
                .queries_by_name()?
                .into_iter()
                .find(|saved| saved.name == name);
            if let Some(known) = &known
                && known.query != query
                && !replace
            {
                return Err(EngineError::refused(
                    format!("the query `{name}` is there already: `{}`", known.query),
                    "choose another name, or put this one in its place with `--replace`",
                ));
            }
            let sentence = match known {
                Some(_) => format!("changed the saved query `{name}` to `{query}`"),
                None => format!("saved the query `{query}` as `{name}`"),
            };
            let saved = SavedQuery {
                id: known.map_or_else(|| SavedQueryId(project.new_id()), |known| known.id),
                name: name.to_owned(),
                query: query.to_owned(),
            };
            project.act("query-save", sentence, |writer| Ok(writer.put(&saved)?))?;
            Ok(())
        })
    }

    /// Gives a saved query another name.
    ///
    /// # Errors
    /// When there is no such query, or another one has the new name.
    pub fn rename_query(&mut self, name: &str, new: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let saved = project.find_saved(name)?;
            let new = given_name(new)?;
            if new != saved.name
                && project
                    .queries_by_name()?
                    .iter()
                    .any(|other| other.name == new)
            {
                return Err(EngineError::refused(
                    format!("another query is called `{new}`"),
                    "choose another name, or remove that one first",
                ));
            }
            let sentence = format!("renamed the saved query `{}` to `{new}`", saved.name);
            let saved = SavedQuery {
                name: new.to_owned(),
                ..saved
            };
            project.act("query-rename", sentence, |writer| Ok(writer.put(&saved)?))?;
            Ok(())
        })
    }

    /// Removes a saved query. Rules that were made of it stay.
    ///
    /// # Errors
    /// When there is no such query.
    pub fn remove_query(&mut self, name: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let saved = project.find_saved(name)?;
            let sentence = format!(
                "removed the saved query `{}`: `{}`",
                saved.name, saved.query
            );
            let memos = project.memos_on(MemoTarget::Query, saved.id.0)?;
            project.act("query-remove", sentence, |writer| {
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<SavedQuery>(saved.id)?)
            })?;
            Ok(())
        })
    }

    /// Makes a saved query a rule of a code, one for each language. A rule that is there already is not added again.
    /// With all roles, the rules code exactly what the search shows in turns of these languages.
    ///
    /// # Errors
    /// When there is no such query or code, the code is retired, the query cannot stand in a rule, or a language is
    /// not one of the project's.
    pub fn make_rule(
        &mut self,
        name: &str,
        request: &RuleRequest,
    ) -> Result<RuleOutcome, EngineError> {
        self.settled(|project| project.make_rule_once(name, request))
    }

    fn make_rule_once(
        &mut self,
        name: &str,
        request: &RuleRequest,
    ) -> Result<RuleOutcome, EngineError> {
        let saved = self.find_saved(name)?;
        let mut code = self.code_in_use(&request.code)?;
        let compiled = self.compiled(&saved.query, &self.lexicon()?)?;
        fit_for_a_rule(compiled.query())?;
        let languages = self.rule_languages(&request.languages)?;
        let roles = match request.roles.as_slice() {
            [] => Role::ALL.to_vec(),
            roles => Role::ALL
                .iter()
                .copied()
                .filter(|role| roles.contains(role))
                .collect(),
        };
        let known = code.rules.len();
        for &language in &languages {
            let rule = Rule {
                language,
                query: saved.query.clone(),
                unit: request.unit,
                unless: None,
                roles: roles.clone(),
            };
            if !code.rules.contains(&rule) {
                code.rules.push(rule);
            }
        }
        let added = code.rules.len() - known;
        let is_one_of_them = |rule: &Rule| {
            rule.query == saved.query
                && rule.unit == request.unit
                && rule.unless.is_none()
                && rule.roles == roles
                && languages.contains(&rule.language)
        };
        let sentence = format!(
            "made the saved query `{}` {} of `{}`",
            saved.name,
            counted(added, "rule"),
            code.key
        );
        self.act("query-rule", sentence, |writer| Ok(writer.put_code(&code)?))?;
        Ok(RuleOutcome {
            rules: rules_of(&code, is_one_of_them),
            beyond: self.turns_beyond(&saved.query, &languages)?,
            name: saved.name,
            query: saved.query,
            code: code.key,
            unit: request.unit,
            roles,
            added,
        })
    }

    fn rule_languages(&self, given: &[LanguageTag]) -> Result<Vec<LanguageTag>, EngineError> {
        let own = || {
            let analysed = |tag: &&LanguageTag| Language::from_code(tag.as_str()).is_some();
            self.row.languages.iter().filter(analysed).copied()
        };
        if let Some(other) = given.iter().find(|&&tag| own().all(|own| own != tag)) {
            let names: Vec<String> = own().map(|tag| tag.to_string()).collect();
            return Err(EngineError::usage(
                format!("`{other}` is not a language of the project"),
                format!("expected {}", names.join(", ")),
            ));
        }
        Ok(own()
            .filter(|own| given.is_empty() || given.contains(own))
            .collect())
    }

    fn queries_by_name(&self) -> Result<Vec<SavedQuery>, EngineError> {
        let mut queries: Vec<SavedQuery> = self.store.all()?;
        queries
            .sort_by_cached_key(|saved| (verbatim_store::natural(&saved.name), saved.name.clone()));
        Ok(queries)
    }

    pub(crate) fn find_saved(&self, name: &str) -> Result<SavedQuery, EngineError> {
        let queries = self.queries_by_name()?;
        let wanted = name.trim();
        let found = queries.iter().find(|saved| saved.name == wanted);
        found.cloned().ok_or_else(|| {
            let names = queries.iter().map(|saved| saved.name.as_str());
            EngineError::unknown("saved query", name, hint(wanted, names, LISTED))
        })
    }
}

fn given_name(name: &str) -> Result<&str, EngineError> {
    let name = name.trim();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(EngineError::usage(
            "a saved query needs a name on one line",
            "such as `--save housing` or `--save \"young people and housing\"`",
        ));
    }
    Ok(name)
}

/// Refuses a query that asks for codings.
pub(crate) fn fit_for_a_rule(query: &Query) -> Result<(), EngineError> {
    query.forbid_in_rules().map_err(|error| EngineError::Query {
        query: query.text().to_owned(),
        error,
    })
}

/// The names of those rules of a code that are wanted: key, language, and number from 1 among those of the language.
fn rules_of(code: &Code, wanted: impl Fn(&Rule) -> bool) -> Vec<String> {
    let mut numbers = std::collections::BTreeMap::new();
    let mut names = Vec::new();
    for rule in &code.rules {
        let number = numbers.entry(rule.language).or_insert(0);
        *number += 1;
        if wanted(rule) {
            names.push(format!("{}/{}/{number}", code.key, rule.language));
        }
    }
    names
}
