//! What is to be done so that the sessions are what was told of them.

use std::collections::{BTreeMap, BTreeSet};

use verbatim_model::id::{SessionId, SourceId};
use verbatim_model::session::{Session, SessionKind};
use verbatim_store::Writer;

use super::{FieldChange, SessionDataRow};
use crate::error::EngineError;
use crate::people::SessionChange;
use crate::people::belongings::Belongings;
use crate::project::Project;
use crate::register::Register;
use crate::sources::moving::Moving;

/// What was told of a source or session.
pub(super) struct Told {
    /// Where, for sentences: `line 3`, `the name of a.vtt`.
    pub origin: String,
    /// Of whose session it was told.
    pub about: About,
    /// Key of the session in which the source belongs.
    pub key: Option<String>,
    /// What is so.
    pub change: SessionChange,
}

/// Of whose session something is told.
#[derive(Debug, Clone, Copy)]
pub(super) enum About {
    Source(SourceId),
    Session(SessionId),
}

/// What holds where things are told differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// What is told holds against what is known, and must not contradict itself.
    Decides,
    /// What is told fills gaps.
    FillsGaps,
}

enum Step {
    Put(Session),
    Move(Box<Moving>),
}

/// The steps, and what is to be said of them.
#[derive(Default)]
pub(super) struct Plan {
    steps: Vec<Step>,
    /// Sessions that change.
    pub rows: Vec<SessionDataRow>,
    /// Sessions that are so already.
    pub unchanged: usize,
    /// What was not done, and why.
    pub problems: Vec<String>,
}

impl Plan {
    /// # Errors
    /// Where what is told contradicts itself and decides, or a label of sources that are joined stands for two people.
    pub fn make(
        project: &Project,
        register: &Register,
        told: &[Told],
        weight: Weight,
    ) -> Result<Self, EngineError> {
        let mut plan = Self::default();
        let mut work = register.clone();
        plan.join(project, &mut work, told)?;
        plan.tell(&mut work, told, weight)?;
        plan.compare(register, &work, told);
        Ok(plan)
    }

    /// Puts sources into the sessions in which they belong.
    fn join(
        &mut self,
        project: &Project,
        work: &mut Register,
        told: &[Told],
    ) -> Result<(), EngineError> {
        let mut first: BTreeMap<SourceId, &Told> = BTreeMap::new();
        let mut groups: Vec<(&str, Vec<SourceId>)> = Vec::new();
        for row in told {
            let (About::Source(source), Some(key)) = (row.about, row.key.as_deref()) else {
                continue;
            };
            let before = *first.entry(source).or_insert(row);
            if before.key != row.key {
                return Err(EngineError::refused(
                    format!(
                        "`{}` is put into two sessions: `{}` by {}, `{key}` by {}",
                        work.source_name(source),
                        before.key.as_deref().unwrap_or_default(),
                        before.origin,
                        row.origin
                    ),
                    "a source belongs to one session; nothing was changed",
                ));
            }
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, sources)) if sources.contains(&source) => {}
                Some((_, sources)) => sources.push(source),
                None => groups.push((key, vec![source])),
            }
        }
        let belongings = Belongings::read(&project.store)?;
        for (key, sources) in groups {
            let mut target = self.target(project, work, key, &sources);
            for id in sources {
                let Some(source) = work
                    .source_by_id(id)
                    .filter(|source| source.session != target.id)
                    .cloned()
                else {
                    continue;
                };
                let old = work.session_of(&source).cloned();
                let moving = Moving::plan(project, work, &belongings, source, target.clone())?;
                moving.apply(work);
                self.steps.push(Step::Move(Box::new(moving)));
                // What is known of a session that goes is known of the one in which its source is now.
                if let Some(old) = old.filter(|old| !work.sessions.contains_key(&old.id)) {
                    fill(&mut target, &old);
                    work.sessions.insert(target.id, target.clone());
                    self.steps.push(Step::Put(target.clone()));
                }
            }
        }
        Ok(())
    }

    /// The session with this key. Where there is none, the one in which the first source is gets the key, unless
    /// other sources stay in it.
    fn target(
        &mut self,
        project: &Project,
        work: &mut Register,
        key: &str,
        sources: &[SourceId],
    ) -> Session {
        if let Some(session) = super::find::session(work, key) {
            return session.clone();
        }
        let own = (sources.first())
            .and_then(|id| work.session_of(work.source_by_id(*id)?))
            .cloned();
        let all_come = |session: &Session| {
            (work.sources.iter())
                .filter(|source| source.session == session.id)
                .all(|source| sources.contains(&source.id))
        };
        match own.filter(all_come) {
            Some(mut session) => {
                key.clone_into(&mut session.key);
                work.sessions.insert(session.id, session.clone());
                self.steps.push(Step::Put(session.clone()));
                session
            }
            None => Session {
                id: SessionId(project.new_id()),
                key: key.to_owned(),
                kind: SessionKind::Unknown,
                date: None,
                country: None,
                territory: None,
            },
        }
    }

    /// Says of each session what is told of it.
    fn tell(
        &mut self,
        work: &mut Register,
        told: &[Told],
        weight: Weight,
    ) -> Result<(), EngineError> {
        let mut by_session: BTreeMap<SessionId, (SessionChange, Vec<&Told>)> = BTreeMap::new();
        for row in told {
            let Some(id) = session_of(work, row.about) else {
                continue;
            };
            let (merged, before) = by_session.entry(id).or_default();
            let mut change = row.change.clone();
            for earlier in before.iter() {
                let Some((what, one, two)) = differs(&earlier.change, &change) else {
                    continue;
                };
                let key = work.sessions.get(&id).map_or("?", |session| &session.key);
                let message = format!(
                    "the session `{key}` is told two {what}s: `{one}` by {}, `{two}` by {}",
                    earlier.origin, row.origin
                );
                if weight == Weight::Decides {
                    return Err(EngineError::refused(
                        message,
                        "sources of one session share what is known of it; nothing was changed",
                    ));
                }
                self.problems
                    .push(format!("{message}; the first was taken"));
                change = SessionChange::default();
            }
            merged.kind = merged.kind.or(change.kind);
            for (field, value) in [
                (&mut merged.date, change.date),
                (&mut merged.country, change.country),
                (&mut merged.territory, change.territory),
            ] {
                if field.is_none() {
                    *field = value;
                }
            }
            before.push(row);
        }
        for (id, (mut change, _)) in by_session {
            let Some(session) = work.sessions.get_mut(&id) else {
                continue;
            };
            while weight == Weight::FillsGaps
                && let Some((what, known, given)) = change.contradiction(session)
            {
                self.problems.push(format!(
                    "the session `{}` has the {what} `{known}`, its name says `{given}`; what is known was kept",
                    session.key
                ));
                change.forget(what);
            }
            let before = session.clone();
            change.apply(session)?;
            if *session != before {
                self.steps.push(Step::Put(session.clone()));
            }
        }
        Ok(())
    }

    fn compare(&mut self, before: &Register, after: &Register, told: &[Told]) {
        let sessions: BTreeSet<SessionId> = told
            .iter()
            .filter_map(|row| session_of(after, row.about))
            .collect();
        for id in sessions {
            let Some(session) = after.sessions.get(&id) else {
                continue;
            };
            let sources = || after.sources.iter().filter(|source| source.session == id);
            let stood = |id: SourceId| before.source_by_id(id).map(|source| source.session);
            let joined: Vec<String> = sources()
                .filter(|source| stood(source.id) != Some(id))
                .map(|source| source.name.clone())
                .collect();
            let changes = changes(before.sessions.get(&id), session);
            if joined.is_empty() && changes.is_empty() {
                self.unchanged += 1;
                continue;
            }
            self.rows.push(SessionDataRow {
                session: session.key.clone(),
                sources: sources().map(|source| source.name.clone()).collect(),
                joined,
                changes,
            });
        }
        self.rows
            .sort_by_cached_key(|row| verbatim_store::natural(&row.session));
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn write(&self, writer: &mut Writer<'_>) -> Result<(), EngineError> {
        for step in &self.steps {
            match step {
                Step::Put(session) => writer.put(session)?,
                Step::Move(moving) => moving.write(writer)?,
            }
        }
        Ok(())
    }
}

fn session_of(register: &Register, about: About) -> Option<SessionId> {
    match about {
        About::Source(id) => register.source_by_id(id).map(|source| source.session),
        About::Session(id) => Some(id),
    }
}

/// Takes over what one session has and another lacks.
fn fill(session: &mut Session, from: &Session) {
    if session.kind == SessionKind::Unknown {
        session.kind = from.kind;
    }
    for (field, value) in [
        (&mut session.date, &from.date),
        (&mut session.country, &from.country),
        (&mut session.territory, &from.territory),
    ] {
        if field.is_none() {
            field.clone_from(value);
        }
    }
}

/// What two say differently.
fn differs(one: &SessionChange, two: &SessionChange) -> Option<(&'static str, String, String)> {
    let kind = |change: &SessionChange| change.kind.map(|kind| kind.to_string());
    let fields = [
        ("kind", kind(one), kind(two)),
        ("date", one.date.clone(), two.date.clone()),
        ("country name", one.country.clone(), two.country.clone()),
        (
            "territory name",
            one.territory.clone(),
            two.territory.clone(),
        ),
    ];
    (fields.into_iter()).find_map(|(what, one, two)| {
        let (one, two) = (one?, two?);
        (one != two).then_some((what, one, two))
    })
}

/// What is so of a session now and was not before.
fn changes(before: Option<&Session>, after: &Session) -> Vec<FieldChange> {
    let known = |session: &Session| {
        let kind = (session.kind != SessionKind::Unknown).then(|| session.kind.to_string());
        [
            ("key", Some(session.key.clone())),
            ("kind", kind),
            ("date", session.date.clone()),
            ("country", session.country.clone()),
            ("territory", session.territory.clone()),
        ]
    };
    let mut earlier = before.map(known).into_iter().flatten();
    (known(after).into_iter())
        .map(|(field, after)| FieldChange {
            field,
            before: earlier.next().and_then(|(_, value)| value),
            after,
        })
        .filter(|change| change.before != change.after)
        .collect()
}
