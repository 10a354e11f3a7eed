//! The messages in four languages, one Fluent file each.
//!
//! `en.ftl` holds what the engine says. Where that is of no use in a page, such as an option of the command line, the
//! attribute `.page` has what is said instead. The other files have the same names of messages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use verbatim_model::term::Term;

use super::Language;
use super::pattern::{Hole, HoleKind, Pattern};

/// What the page says in place of what the command line would say.
const PAGE: &str = "page";

/// A message with no more words than this, such as `{ $before }: { $what }`, would take several lines for one.
const LOOSE: usize = 3;

pub(super) static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::read);

/// What the codes of a project are called, by key.
pub(crate) type CodeNames = BTreeMap<String, String>;

/// To whom something is said.
#[derive(Clone, Copy)]
pub(super) struct Listener<'n> {
    pub language: Language,
    /// Names of codes in that language; a code that has none here is called by its key.
    pub names: &'n CodeNames,
}

/// All messages.
pub(super) struct Catalogue {
    /// What English sentences look like, those with the most words first.
    patterns: Vec<(String, Pattern)>,
    languages: Vec<(Language, FluentBundle<FluentResource>)>,
}

const fn messages(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../messages/en.ftl"),
        Language::Croatian => include_str!("../../messages/hr.ftl"),
        Language::Latvian => include_str!("../../messages/lv.ftl"),
        Language::Italian => include_str!("../../messages/it.ftl"),
    }
}

/// A sentence as a message.
struct Reading<'c, 's> {
    id: &'c str,
    /// Bytes of the sentence that are words of the message.
    words: usize,
    values: Vec<(&'c Hole, &'s str)>,
}

impl Catalogue {
    fn read() -> Self {
        // What cannot be read would be missing, which a test excludes.
        let english = fluent_syntax::parser::parse(messages(Language::English))
            .unwrap_or_else(|(resource, _)| resource);
        let mut patterns: Vec<(String, Pattern)> = (english.body.iter())
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
                _ => None,
            })
            .flat_map(|(id, written)| {
                let ways = Pattern::all_of(written).into_iter();
                ways.map(move |way| (id.to_owned(), way))
            })
            .collect();
        patterns.sort_by_key(|(_, pattern)| std::cmp::Reverse(pattern.words()));
        let languages = (Language::ALL.iter())
            .map(|&language| (language, bundle(language)))
            .collect();
        Self {
            patterns,
            languages,
        }
    }

    /// Whether a sentence is a message, and not only one after a colon.
    #[cfg(test)]
    pub fn is_message(&self, english: &str) -> bool {
        (self.read_as(english))
            .is_some_and(|reading| !["prefixed", "file-line"].contains(&reading.id))
    }

    /// What messages look like in English; those that fit anything are left out.
    #[cfg(test)]
    pub fn sketches(&self) -> impl Iterator<Item = String> {
        (self.patterns.iter())
            .filter(|(_, pattern)| pattern.words() > LOOSE)
            .map(|(_, pattern)| pattern.sketch())
    }

    /// A sentence in a language, codes by their keys.
    #[cfg(test)]
    pub fn said(&self, language: Language, english: &str) -> String {
        let names = &CodeNames::new();
        self.said_to(Listener { language, names }, english)
    }

    /// A sentence for somebody; line by line where it has several that are no message together.
    pub fn said_to(&self, to: Listener<'_>, english: &str) -> String {
        if let Some(said) = self.message(to, english) {
            return said;
        }
        if !english.contains('\n') {
            return english.to_owned();
        }
        let lines = english.split('\n').map(|line| {
            let start = line.len() - line.trim_start().len();
            let (indent, words) = line.split_at(start);
            let said = self.message(to, words);
            format!("{indent}{}", said.as_deref().unwrap_or(words))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The next step, where it is one that can be done in a page.
    pub fn step(&self, to: Listener<'_>, english: &str) -> Option<String> {
        let said = self.said_to(to, english);
        (!said.is_empty() && !is_of_command_line(&said)).then_some(said)
    }

    /// A sentence that is a message.
    fn message(&self, to: Listener<'_>, english: &str) -> Option<String> {
        self.weighed(to, english).map(|(_, said)| said)
    }

    /// The same, with how many words of the message fit.
    fn weighed(&self, to: Listener<'_>, english: &str) -> Option<(usize, String)> {
        let Reading { id, words, values } = self.read_as(english)?;
        let bundle = self.bundle(to.language)?;
        let message = bundle.get_message(id)?;
        let page = message.get_attribute(PAGE).map(|page| page.value());
        let is_changed = (values.iter()).any(|(hole, _)| {
            matches!(
                hole.kind,
                HoleKind::Said | HoleKind::Code | HoleKind::Language
            )
        });
        if to.language == Language::English && page.is_none() && !is_changed {
            return Some((words, english.to_owned()));
        }
        let mut arguments = FluentArgs::new();
        for (hole, value) in values {
            arguments.set(hole.name.clone(), self.value(to, hole, value));
        }
        let pattern = page.or_else(|| message.value())?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| (words, said.into_owned()))
    }

    /// Which message a sentence is.
    fn read_as<'s>(&self, english: &'s str) -> Option<Reading<'_, 's>> {
        let is_line = !english.contains('\n');
        (self.patterns.iter())
            .filter(|(_, pattern)| is_line || pattern.words() > LOOSE)
            .find_map(|(id, pattern)| {
                Some(Reading {
                    id,
                    words: pattern.words(),
                    values: pattern.values(english)?,
                })
            })
    }

    fn value(&self, to: Listener<'_>, hole: &Hole, value: &str) -> FluentValue<'static> {
        match hole.kind {
            HoleKind::Number => match value.parse::<u32>() {
                Ok(n) => FluentValue::Number(FluentNumber::from(n)),
                Err(_) => FluentValue::from(value.to_owned()),
            },
            HoleKind::Said => FluentValue::from(self.list(to, value)),
            HoleKind::Code => FluentValue::from(code_names(to.names, value)),
            HoleKind::Language => FluentValue::from(language_name(to.language, value)),
            HoleKind::Value => FluentValue::from(value.to_owned()),
        }
    }

    /// Words of the program within a sentence: a message, several messages, or a list. What is none stays as it is.
    fn list(&self, to: Listener<'_>, english: &str) -> String {
        // The reading that knows more of the words knows better.
        let readings = [self.several(to, english), self.weighed(to, english)];
        let best = readings
            .into_iter()
            .flatten()
            .max_by_key(|(words, _)| *words);
        if let Some((_, said)) = best {
            return said;
        }
        let parts = parts(english);
        let is_ours = |part: &str| part.starts_with(['`', '“']) || self.message(to, part).is_some();
        // What somebody wrote is not taken for a list.
        if !parts.iter().any(|(_, part)| is_ours(part)) {
            return english.to_owned();
        }
        let mut whole = String::new();
        for (separator, part) in parts {
            let and = match to.language {
                Language::English => " and ",
                Language::Croatian => " i ",
                Language::Latvian => " un ",
                Language::Italian => " e ",
            };
            whole.push_str(if separator == AND { and } else { separator });
            let said = self.message(to, part);
            whole.push_str(said.as_deref().unwrap_or(part));
        }
        whole
    }

    /// Messages with semicolons between, such as what is wrong and what to do about it.
    fn several(&self, to: Listener<'_>, english: &str) -> Option<(usize, String)> {
        (english.match_indices(SEMICOLON).take(MOST_MESSAGES)).find_map(|(at, _)| {
            let (first, others) = (&english[..at], &english[at + SEMICOLON.len()..]);
            let (words, first) = self.weighed(to, first)?;
            let all = [self.several(to, others), self.weighed(to, others)];
            let (more, others) = (all.into_iter().flatten()).max_by_key(|(words, _)| *words)?;
            Some((words + more, format!("{first}{SEMICOLON}{others}")))
        })
    }

    fn bundle(&self, wanted: Language) -> Option<&FluentBundle<FluentResource>> {
        let mut languages = self.languages.iter();
        languages.find_map(|(language, bundle)| (*language == wanted).then_some(bundle))
    }
}

/// Keys of codes as the codes are called: of one, or of several with commas between.
fn code_names(names: &CodeNames, keys: &str) -> String {
    let name = |key: &str| names.get(key).cloned();
    if let Some(name) = name(keys) {
        return name;
    }
    let all: Vec<&str> = keys.split(", ").collect();
    if all.len() < 2 && !keys.starts_with('`') {
        return keys.to_owned();
    }
    let called = all.into_iter().map(|part| {
        let key = part.trim_matches('`');
        let shown = name(key).unwrap_or_else(|| key.to_owned());
        // What was said of none, such as how many more there are, stays outside of quotation marks.
        if names.contains_key(key) || part.starts_with('`') {
            format!("`{shown}`")
        } else {
            part.to_owned()
        }
    });
    called.collect::<Vec<_>>().join(", ")
}

/// A code of a language as the language is called, where a text is said to be in it or put into it.
fn language_name(language: Language, code: &str) -> String {
    let names = match code {
        "hr" => ["Croatian", "hrvatski", "horvātu", "croato"],
        "lv" => ["Latvian", "latvijski", "latviešu", "lettone"],
        "it" => ["Italian", "talijanski", "itāļu", "italiano"],
        "en" => ["English", "engleski", "angļu", "inglese"],
        _ => return code.to_owned(),
    };
    let at = match language {
        Language::English => 0,
        Language::Croatian => 1,
        Language::Latvian => 2,
        Language::Italian => 3,
    };
    names[at].to_owned()
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let locale = language.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Marks of direction would stand among the values; all four languages run to the right.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(messages(language).to_owned())
        .unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

const AND: &str = " and ";
const SEMICOLON: &str = "; ";
/// Semicolons at which a sentence is taken apart, at most.
const MOST_MESSAGES: usize = 8;

/// The parts of a list, each with what stands before it. What stands in backticks or quotation marks is not taken apart.
fn parts(list: &str) -> Vec<(&str, &str)> {
    let mut parts = Vec::new();
    let (mut separator, mut start, mut at) = ("", 0, 0);
    let mut closing = None;
    while let Some(letter) = list[at..].chars().next() {
        let found = [", ", SEMICOLON, AND]
            .into_iter()
            .find(|separator| closing.is_none() && list[at..].starts_with(separator));
        if let Some(found) = found {
            parts.push((separator, &list[start..at]));
            at += found.len();
            (separator, start) = (found, at);
            continue;
        }
        closing = match (closing, letter) {
            (None, '`') => Some('`'),
            (None, '“') => Some('”'),
            (Some(end), letter) if end == letter => None,
            (closing, _) => closing,
        };
        at += letter.len_utf8();
    }
    parts.push((separator, &list[start..]));
    parts
}

/// Whether words are about the command line.
fn is_of_command_line(words: &str) -> bool {
    let has_option = (words.match_indices("--")).any(|(at, dashes)| {
        let before = words[..at].chars().next_back();
        let after = words[at + dashes.len()..].chars().next();
        matches!(before, None | Some(' ' | '`' | '('))
            && after.is_some_and(|letter| letter.is_ascii_lowercase())
    });
    has_option || words.contains("`verbatim ")
}

#[cfg(test)]
mod tests;
