//! Words that take the place of others, held against what stood there when somebody began to write them.
//!
//! Whoever saves a text sends along what they read. Where something else stands there by now, somebody else was quicker:
//! nothing is changed, and the answer says what stands there, so that the page can show both.

use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;
use verbatim_engine::Project;

use crate::desk::Desk;
use crate::problem::Problem;

/// What is written, and what stood there before.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct Rewriting<T> {
    #[serde(flatten)]
    words: T,
    /// What stood in these fields when the writing began. Where something else stands there by now, nothing is changed; fields that
    /// are left out are changed in any case.
    #[schema(value_type = Option<std::collections::BTreeMap<String, Value>>)]
    before: Option<Map<String, Value>>,
}

/// What stood in fields when the writing began, and what shall stand there.
#[derive(Debug)]
pub(crate) struct Before {
    read: Map<String, Value>,
    wanted: Value,
}

impl<T: Serialize> Rewriting<T> {
    /// The words, and what they are held against.
    pub fn parts(self) -> Result<(T, Before), Problem> {
        let wanted = as_json(&self.words)?;
        let read = self.before.unwrap_or_default();
        Ok((self.words, Before { read, wanted }))
    }
}

impl Before {
    /// What stood in a field.
    pub fn read(&self, field: &str) -> Option<&Value> {
        self.read.get(field)
    }

    /// Refuses where something else stands there by now. `now` has the fields under the same names. Whoever wrote the same is in
    /// nobody's way.
    fn hold(&self, now: &impl Serialize) -> Result<(), Problem> {
        let now = as_json(now)?;
        let theirs: Map<String, Value> = (self.read.iter())
            .filter_map(|(field, read)| {
                let theirs = changed(read, &now[field], &self.wanted[field])?;
                Some((field.clone(), theirs))
            })
            .collect();
        if theirs.is_empty() {
            return Ok(());
        }
        let message =
            "something else was written here meanwhile, by somebody else or in another window";
        let hint = "look at both, and choose what is to stand here";
        Err(Problem {
            theirs: Some(Box::new(theirs)),
            ..Problem::new(StatusCode::CONFLICT, message, hint)
        })
    }
}

impl Desk {
    /// Does `act`, which takes the place of what `now` says, where that is what the writer read.
    pub async fn rewrite<N: Serialize, T: Send + 'static>(
        self,
        before: Before,
        now: impl Fn(&Project, &Before) -> Result<Option<N>, Problem> + Send + 'static,
        mut act: impl FnMut(&mut Project) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        self.work(move |project| {
            if before.read.is_empty() {
                return act(project);
            }
            project.as_one(|project| {
                // What is not there at all, the act tells.
                if let Some(now) = now(project, &before)? {
                    before.hold(&now)?;
                }
                act(project)
            })
        })
        .await
    }
}

fn as_json(value: &impl Serialize) -> Result<Value, Problem> {
    serde_json::to_value(value).map_err(|error| Problem::internal(&error))
}

/// What stands there now, where that is neither what was read nor what is wanted. Of what has parts, such as attributes, only those
/// count that were read.
fn changed(read: &Value, now: &Value, wanted: &Value) -> Option<Value> {
    match read {
        Value::Object(parts) => {
            let theirs: Map<String, Value> = (parts.iter())
                .filter_map(|(part, read)| {
                    Some((part.clone(), changed(read, &now[part], &wanted[part])?))
                })
                .collect();
            (!theirs.is_empty()).then_some(Value::Object(theirs))
        }
        _ => (!is_same(read, now) && !is_same(wanted, now)).then(|| now.clone()),
    }
}

/// Whether two values say the same: what is not there, an empty text and an empty list are all nothing, and white space around
/// a text is not kept.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.trim() == other.trim(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            (one.keys().chain(other.keys())).all(|part| {
                let of =
                    |object: &Map<String, Value>| object.get(part).cloned().unwrap_or_default();
                is_same(&of(one), &of(other))
            })
        }
        _ => one == other || (is_nothing(one) && is_nothing(other)),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(values) => values.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn held(read: Value, wanted: Value, now: &Value) -> Option<Value> {
        let Value::Object(read) = read else {
            panic!("fields have names");
        };
        let refused = Before { read, wanted }.hold(now).err()?;
        assert_eq!(refused.status, 409);
        refused.theirs.map(|theirs| Value::Object(*theirs))
    }

    #[test]
    fn words_that_nobody_else_changed_take_the_place_of_those_that_were_read() {
        for (read, wanted, now) in [
            (
                json!({ "text": "dom" }),
                json!({ "text": "društveni dom" }),
                json!({ "text": "dom" }),
            ),
            // Nothing is nothing, however it is said.
            (
                json!({ "note": "", "names": [] }),
                json!({ "note": "šķērslis" }),
                json!({ "note": null }),
            ),
            // Both wrote the same.
            (
                json!({ "text": "dom" }),
                json!({ "text": "zadruga" }),
                json!({ "text": "zadruga" }),
            ),
            // Somebody changed another field, or another part.
            (
                json!({ "text": "è" }),
                json!({ "text": "é" }),
                json!({ "text": "è", "note": "new" }),
            ),
            (
                json!({ "attributes": { "dob": "34" } }),
                json!({ "attributes": { "dob": "35" } }),
                json!({ "attributes": { "dob": "34", "spol": "ž" } }),
            ),
            (
                json!({ "risks": [{ "risk": "a", "mitigation": null }] }),
                json!({ "risks": [] }),
                json!({ "risks": [{ "risk": "a", "mitigation": "" }] }),
            ),
        ] {
            assert_eq!(held(read.clone(), wanted, &now), None, "{read}");
        }
    }

    #[test]
    fn what_somebody_else_wrote_meanwhile_is_told_and_stays() {
        let cases = [
            (
                json!({ "text": "dom", "note": "a" }),
                json!({ "text": "društveni dom", "note": "b" }),
                json!({ "text": "zadruga", "note": "a" }),
                json!({ "text": "zadruga" }),
            ),
            (
                json!({ "text": "dom" }),
                json!({ "text": "društveni dom" }),
                json!({ "text": null }),
                json!({ "text": null }),
            ),
            (
                json!({ "attributes": { "dob": "34", "spol": "" } }),
                json!({ "attributes": { "dob": "35", "spol": "m" } }),
                json!({ "attributes": { "dob": "34", "spol": "ž" } }),
                json!({ "attributes": { "spol": "ž" } }),
            ),
            (
                json!({ "risks": [{ "risk": "a" }] }),
                json!({ "risks": [{ "risk": "b" }] }),
                json!({ "risks": [{ "risk": "a" }, { "risk": "c" }] }),
                json!({ "risks": [{ "risk": "a" }, { "risk": "c" }] }),
            ),
        ];
        for (read, wanted, now, theirs) in cases {
            assert_eq!(held(read.clone(), wanted, &now), Some(theirs), "{read}");
        }
    }
}
