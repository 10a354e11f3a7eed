//! Listing memos, each with the place that it is on.

use std::collections::BTreeMap;

use verbatim_language::fold;
use verbatim_model::coding::{Coding, Memo, MemoTarget};
use verbatim_model::id::{CodingId, Uuid};
use verbatim_model::plan::{Action, Challenge, Solution, Step};
use verbatim_model::practice::{Lesson, Practice, Remark};
use verbatim_model::priority::Priority;
use verbatim_model::project::Code;
use verbatim_model::saved_query::SavedQuery;
use verbatim_model::session::Source;
use verbatim_model::stakeholder::Stakeholder;
use verbatim_model::text::{Hash, Span};
use verbatim_model::validation::Validation;
use verbatim_store::Store;

use super::{MemoFilter, MemoRow};
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// What memos can be on, as far as it is looked up by id.
struct Things {
    register: Register,
    codes: Vec<Code>,
    priorities: Vec<Priority>,
    codings: BTreeMap<CodingId, Coding>,
    /// Keys of what the plan is made of, of validations and of good practices.
    keys: BTreeMap<(MemoTarget, Uuid), String>,
}

impl Project {
    /// All memos, the oldest first.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn memos(&self) -> Result<Vec<MemoRow>, EngineError> {
        self.memos_like(&MemoFilter::default())
    }

    /// The memos that fit all that is asked, the oldest first.
    ///
    /// # Errors
    /// When the project cannot be read, or there is no such thing for a memo to be on.
    pub fn memos_like(&self, filter: &MemoFilter) -> Result<Vec<MemoRow>, EngineError> {
        let about = match (&filter.target, filter.on) {
            (Some(target), Some(on)) => Some(self.memo_target(on, Some(target))?),
            (Some(target), None) => {
                return Err(EngineError::usage(
                    format!("which kind of thing is `{target}`?"),
                    "say what it is with `--on`",
                ));
            }
            (None, _) => None,
        };
        let letters = filter.text.as_deref().map(|text| fold(text.trim()));
        let mut memos: Vec<Memo> = self.store.all()?;
        memos.retain(|memo| {
            filter.on.is_none_or(|on| memo.target == on)
                && about.is_none_or(|(id, span)| {
                    memo.target_id == id && (span.is_none() || memo.span == span)
                })
                && (letters.as_deref()).is_none_or(|letters| fold(&memo.text).contains(letters))
        });
        memos.sort_by_key(|memo| (memo.at, memo.id));
        let mut codings = BTreeMap::new();
        for memo in &memos {
            if let (MemoTarget::Coding, Some(id)) = (memo.target, memo.target_id)
                && let Some(coding) = self.store.get::<Coding>(CodingId(id))?
            {
                codings.insert(coding.id, coding);
            }
        }
        let things = Things {
            register: Register::read(&self.store)?,
            codes: self.store.codes()?,
            priorities: self.store.priorities()?,
            codings,
            keys: keys(&self.store)?,
        };
        (memos.into_iter())
            .map(|memo| self.memo_row(&things, memo))
            .collect()
    }

    fn memo_row(&self, things: &Things, memo: Memo) -> Result<MemoRow, EngineError> {
        let coding = (memo.target_id)
            .filter(|_| memo.target == MemoTarget::Coding)
            .and_then(|id| things.codings.get(&CodingId(id)));
        let source = match coding {
            Some(coding) => things.register.source_by_id(coding.passage.source),
            None => {
                (things.register.sources.iter()).find(|source| memo.target_id == Some(source.id.0))
            }
        };
        // A place in a revision that is not in force any more is none in the text that people read.
        let place = match coding {
            Some(coding) => in_force(coding.revision, Some(coding.passage.span)),
            None => in_force(memo.revision, memo.span),
        };
        let (span, quote) = match (source, place) {
            (Some(source), Some(span)) => {
                let document = self.document(source)?;
                let quote = document.words(span)?.to_owned();
                (Some(document.code_points(span)), Some(quote))
            }
            _ => (None, None),
        };
        let code =
            coding.and_then(|coding| things.codes.iter().find(|code| code.id == coding.code));
        Ok(MemoRow {
            id: memo.id.to_string(),
            coder: things.register.coder_name(memo.coder).to_owned(),
            time: memo.at.to_string(),
            on: memo.target,
            target: things.name(memo.target, memo.target_id, source),
            source_id: source.map(|source| source.id.to_string()),
            source: source.map(|source| source.name.clone()),
            code: code.map(|code| code.key.clone()),
            start: span.map(|span| span.start),
            end: span.map(|span| span.end),
            quote,
            text: memo.text,
        })
    }
}

/// What rows are called that have nothing but a key, a number or a name to be called by.
fn keys(store: &Store) -> Result<BTreeMap<(MemoTarget, Uuid), String>, EngineError> {
    let mut keys = BTreeMap::new();
    macro_rules! of {
        ($($type:ident),*) => {
            $(keys.extend(
                (store.all::<$type>()?.into_iter())
                    .map(|row| ((MemoTarget::$type, row.id.0), row.key)),
            );)*
        };
    }
    of!(
        Validation,
        Stakeholder,
        Challenge,
        Solution,
        Action,
        Practice
    );
    // What stands within something is called by both.
    let within = |of: (MemoTarget, Uuid), own: &str, keys: &BTreeMap<_, String>| {
        let whole = keys.get(&of).map_or("?", String::as_str);
        format!("{whole}/{own}")
    };
    for row in store.all::<Step>()? {
        let name = within((MemoTarget::Action, row.action.0), &row.key, &keys);
        keys.insert((MemoTarget::Step, row.id.0), name);
    }
    for row in store.all::<Lesson>()? {
        let of = (MemoTarget::Practice, row.practice.0);
        let name = within(of, &row.number.to_string(), &keys);
        keys.insert((MemoTarget::Lesson, row.id.0), name);
    }
    for row in store.all::<Remark>()? {
        let of = (MemoTarget::Practice, row.practice.0);
        let name = within(of, &row.number.to_string(), &keys);
        keys.insert((MemoTarget::Remark, row.id.0), name);
    }
    for row in store.all::<SavedQuery>()? {
        keys.insert((MemoTarget::Query, row.id.0), row.name);
    }
    Ok(keys)
}

fn in_force(revision: Option<Hash>, span: Option<Span>) -> Option<Span> {
    span.filter(|_| revision.is_none())
}

impl Things {
    /// Name, key, number or id of what a memo is on.
    fn name(&self, on: MemoTarget, id: Option<Uuid>, source: Option<&Source>) -> Option<String> {
        let is = |other: Uuid| Some(other) == id;
        match on {
            MemoTarget::Project => None,
            MemoTarget::Source => source.map(|source| source.name.clone()),
            MemoTarget::Code => (self.codes.iter())
                .find(|code| is(code.id.0))
                .map(|code| code.key.clone()),
            MemoTarget::Priority => (self.priorities.iter())
                .find(|priority| is(priority.id.0))
                .map(|priority| priority.key.clone()),
            MemoTarget::Session => (self.register.sessions.values())
                .find(|session| is(session.id.0))
                .map(|session| session.key.clone()),
            MemoTarget::Participant => (self.register.participants.values())
                .find(|person| is(person.id.0))
                .map(|person| person.number.clone()),
            MemoTarget::Coding => id.map(|id| id.to_string()),
            MemoTarget::Validation
            | MemoTarget::Stakeholder
            | MemoTarget::Challenge
            | MemoTarget::Solution
            | MemoTarget::Action
            | MemoTarget::Practice
            | MemoTarget::Step
            | MemoTarget::Lesson
            | MemoTarget::Remark
            | MemoTarget::Query => self.keys.get(&(on, id?)).cloned(),
        }
    }
}
