//! What may have been meant by a query that finds nothing.

use verbatim_model::coding::CodeKind;
use verbatim_model::project::Code;
use verbatim_query::{CompiledQuery, Field, Member, Node};

use super::corpus::Corpus;
use crate::error::EngineError;
use crate::register::Register;

/// What may be wrong with a query that finds nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NothingFound {
    /// The whole query with words of the project in the place of those that stand nowhere, where that finds something.
    pub corrected: Option<String>,
    /// Words of the project near those that stand nowhere.
    pub suggestions: Vec<String>,
    /// Filters that name what the project does not have, in sentences.
    pub unknown: Vec<String>,
}

/// Words that are offered for one that stands nowhere.
const EACH: usize = 3;
/// Corrected queries that are tried.
const TRIES: usize = 24;

impl NothingFound {
    /// Looks for what was meant.
    pub(super) fn by(corpus: &Corpus<'_>, query: &CompiledQuery) -> Result<Self, EngineError> {
        let root = query.query().root();
        let mut alternatives: Vec<(String, Vec<String>)> = Vec::new();
        for word in words(root) {
            let near = near(corpus, &word)?;
            if !near.is_empty() {
                alternatives.push((word, near));
            }
        }
        let mut suggestions: Vec<String> = Vec::new();
        for word in alternatives.iter().flat_map(|(_, near)| near) {
            if !suggestions.contains(word) {
                suggestions.push(word.clone());
            }
        }
        Ok(Self {
            corrected: corrected(corpus, query, &alternatives)?,
            suggestions,
            unknown: unknown_filters(
                query.query(),
                &corpus.register,
                &corpus.project.store.codes()?,
            ),
        })
    }
}

/// The words that a query asks for, each once; the beginnings of words (`pre*`) are none.
fn words(root: &Node) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut add = |member: &Member| {
        let text = member.text().to_owned();
        if !matches!(member, Member::Prefix(_)) && !words.contains(&text) {
            words.push(text);
        }
    };
    root.walk_asserted(&mut |node| match node {
        Node::Word(member) => add(member),
        Node::Phrase { members, .. } => members.iter().for_each(&mut add),
        _ => {}
    });
    words
}

/// Words of the project near one that stands nowhere by itself; nothing where it does stand.
fn near(corpus: &Corpus<'_>, word: &str) -> Result<Vec<String>, EngineError> {
    let Some(index) = &corpus.index else {
        return Ok(Vec::new());
    };
    let alone = Node::Word(Member::Word(word.to_owned())).to_string();
    if corpus.finds(&corpus.compiled(&alone)?)? {
        return Ok(Vec::new());
    }
    // An index that fails gives no advice.
    let mut near = index.suggest(word).unwrap_or_default();
    near.truncate(EACH);
    Ok(near)
}

/// The first query that finds something with words replaced by their alternatives, the nearest words first.
fn corrected(
    corpus: &Corpus<'_>,
    query: &CompiledQuery,
    alternatives: &[(String, Vec<String>)],
) -> Result<Option<String>, EngineError> {
    if alternatives.is_empty() {
        return Ok(None);
    }
    let mut choices: Vec<Vec<usize>> = vec![Vec::new()];
    for (_, near) in alternatives {
        choices = (choices.iter())
            .flat_map(|choice| (0..near.len()).map(|n| [choice.as_slice(), &[n]].concat()))
            .collect();
        choices.sort_by_key(|choice| choice.iter().sum::<usize>());
        choices.truncate(TRIES);
    }
    for choice in choices {
        let chosen: Vec<(&str, &str)> = (alternatives.iter().zip(choice))
            .map(|((word, near), n)| (word.as_str(), near[n].as_str()))
            .collect();
        let replaced = replaced(query.query().root(), &|word| {
            let other = chosen.iter().find(|(of, _)| *of == word);
            other.map(|(_, other)| (*other).to_owned())
        });
        let compiled = corpus.compiled(&replaced.to_string())?;
        if corpus.finds(&compiled)? {
            // As the person wrote it, where that is the same query.
            let typed = (chosen.iter())
                .fold(query.query().text().to_owned(), |text, (of, other)| {
                    text.replace(of, other)
                });
            let same = verbatim_query::parse(&typed).is_ok_and(|typed| *typed.root() == replaced);
            return Ok(Some(if same { typed } else { replaced.to_string() }));
        }
    }
    Ok(None)
}

/// A query with other words in the place of those that `other` knows.
fn replaced(node: &Node, other: &dyn Fn(&str) -> Option<String>) -> Node {
    let member = |member: &Member| match (member, other(member.text())) {
        (Member::Word(_), Some(word)) => Member::Word(word),
        (Member::Exact(_), Some(word)) => Member::Exact(word),
        _ => member.clone(),
    };
    let all = |nodes: &[Node]| nodes.iter().map(|node| replaced(node, other)).collect();
    match node {
        Node::Word(word) => Node::Word(member(word)),
        Node::Phrase { members, slop } => Node::Phrase {
            members: members.iter().map(member).collect(),
            slop: *slop,
        },
        Node::Near {
            left,
            right,
            distance,
        } => Node::Near {
            left: Box::new(replaced(left, other)),
            right: Box::new(replaced(right, other)),
            distance: *distance,
        },
        Node::Not(child) => Node::Not(Box::new(replaced(child, other))),
        Node::And(children) => Node::And(all(children)),
        Node::Or(children) => Node::Or(all(children)),
        Node::Concept(_) | Node::Filter(..) => node.clone(),
    }
}

/// What the filters of a query name and the project does not have, in sentences.
fn unknown_filters(
    query: &verbatim_query::Query,
    register: &Register,
    codes: &[Code],
) -> Vec<String> {
    let sessions = || register.sessions.values();
    let people = || register.participants.values();
    let texts = |values: Vec<Option<&String>>| {
        values
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<String>>()
    };
    let known = |field: Field| match field {
        Field::Speaker => Some(
            (register
                .speakers
                .values()
                .map(|speaker| speaker.label.clone()))
            .chain(people().filter_map(|person| person.name.clone()))
            .collect(),
        ),
        Field::Participant => Some(people().map(|person| person.number.clone()).collect()),
        Field::Session => Some(sessions().map(|session| session.key.clone()).collect()),
        Field::Country => Some(texts(
            sessions().map(|session| session.country.as_ref()).collect(),
        )),
        Field::Territory => Some(texts(
            sessions()
                .map(|session| session.territory.as_ref())
                .collect(),
        )),
        Field::Group => Some(texts(
            people().map(|person| person.group.as_ref()).collect(),
        )),
        Field::Attribute => Some(
            (people().flat_map(|person| register.attributes_of(person)))
                .map(|(key, value)| format!("{}={}", key.trim(), value.trim()))
                .collect(),
        ),
        Field::Source => Some(
            register
                .sources
                .iter()
                .map(|source| source.name.clone())
                .collect(),
        ),
        Field::Code => Some(codes.iter().map(|code| code.key.clone()).collect()),
        Field::Objective => Some(
            codes
                .iter()
                .filter(|code| code.kind == CodeKind::Objective)
                .map(|code| code.key.clone())
                .collect(),
        ),
        Field::Coder => Some(
            register
                .coders
                .values()
                .map(|coder| coder.name.clone())
                .collect(),
        ),
        Field::Lang | Field::Role | Field::Kind | Field::Status => None::<Vec<String>>,
    };
    (query.filters())
        .filter_map(|(field, value)| {
            let known = known(field)?;
            let lower = value.to_lowercase();
            if known.iter().any(|one| one.to_lowercase() == lower) {
                return None;
            }
            // One number is not meant by another.
            let meant = (value.chars().any(char::is_alphabetic))
                .then(|| verbatim_query::nearest(value, known.iter().map(String::as_str)))
                .flatten();
            let meant = meant
                .map(|one| format!("; did you mean `{one}`?"))
                .unwrap_or_default();
            Some(format!(
                "the project has no {} `{value}`{meant}",
                field.name()
            ))
        })
        .collect()
}
