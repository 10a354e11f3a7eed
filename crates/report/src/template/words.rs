//! The words of a template, checked against those that they stand for.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::TemplateError;
use crate::wording::ReportLanguage;

/// Checks that every message is one of the language's, and takes no other variables.
pub(super) fn check(file: &str, text: &str, language: ReportLanguage) -> Result<(), TemplateError> {
    let resource = parse(text).map_err(|(_, errors)| {
        let first = errors.into_iter().next();
        let (place, reason) = first.map_or((0..0, "it cannot be read".to_owned()), |error| {
            (error.pos.clone(), error.kind.to_string())
        });
        TemplateError::new(
            file,
            reason,
            "messages are lines such as `glance = In short`",
        )
        .at(text, &place)
    })?;
    let known = messages(language);
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let wrong = |reason: String, hint: String| {
            TemplateError::new(file, reason, hint).at(text, &place(text, id))
        };
        let Some(variables) = known.get(id) else {
            let hint = nearest(id, known.keys()).map_or_else(
                || {
                    "the messages stand in crates/report/src/wording; `# ` in front of a line makes a note of it"
                        .to_owned()
                },
                |near| format!("did you mean `{near}`?"),
            );
            return Err(wrong(format!("there is no message `{id}`"), hint));
        };
        if !seen.insert(id) {
            return Err(wrong(
                format!("`{id}` stands there twice"),
                "leave one of them".to_owned(),
            ));
        }
        let mut used = BTreeSet::new();
        if let Some(pattern) = &message.value {
            of_pattern(pattern, &mut used);
        }
        if let Some(other) = used.into_iter().find(|name| !variables.contains(*name)) {
            let list: Vec<String> = variables.iter().map(|name| format!("`${name}`")).collect();
            let hint = match list.as_slice() {
                [] => "it has no variables".to_owned(),
                list => format!("it has {}", list.join(", ")),
            };
            return Err(wrong(format!("the message `{id}` has no `${other}`"), hint));
        }
    }
    Ok(())
}

/// The messages of a language with the variables that they take, in any language: a plural form may need one that another
/// language leaves alone.
fn messages(language: ReportLanguage) -> BTreeMap<String, BTreeSet<String>> {
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for of in [language, ReportLanguage::English] {
        let text = of.messages();
        let resource = parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                let mut used = BTreeSet::new();
                of_pattern(pattern, &mut used);
                let variables = known.entry(message.id.name.to_owned()).or_default();
                variables.extend(used.into_iter().map(str::to_owned));
            }
        }
    }
    known
}

fn of_pattern<'t>(pattern: &Pattern<&'t str>, used: &mut BTreeSet<&'t str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, used);
        }
    }
}

fn of_expression<'t>(expression: &Expression<&'t str>, used: &mut BTreeSet<&'t str>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, used),
        Expression::Select { selector, variants } => {
            of_inline(selector, used);
            for variant in variants {
                of_pattern(&variant.value, used);
            }
        }
    }
}

fn of_inline<'t>(inline: &InlineExpression<&'t str>, used: &mut BTreeSet<&'t str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, used),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, used);
            }
        }
        _ => {}
    }
}

/// Where a part of a text stands in it.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

/// The name that is most like another, if it is like it at all.
fn nearest<'n>(given: &str, names: impl Iterator<Item = &'n String>) -> Option<&'n String> {
    let like = |name: &str| {
        let same = (given.chars().zip(name.chars()))
            .take_while(|(a, b)| a == b)
            .count();
        let ends = (given.chars().rev().zip(name.chars().rev()))
            .take_while(|(a, b)| a == b)
            .count();
        same + ends
    };
    let long = given.chars().count();
    names
        .map(|name| (like(name), name))
        .filter(|(alike, name)| alike + 2 >= long.max(name.chars().count()))
        .max_by_key(|(alike, _)| *alike)
        .map(|(_, name)| name)
}
