//! A query as a restriction: the turns of which it is true, and who could have spoken one.

use std::ops::ControlFlow;

use verbatim_analysis::coded::Restriction;
use verbatim_model::participant::Participant;
use verbatim_model::session::Session;
use verbatim_query::{Field, Node};

use crate::Progress;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;
use crate::search::{Corpus, Wanted, person_holds, session_holds};

impl Project {
    /// The turns of which a query is true; and, for what they are counted out of, the sessions and the people at them of
    /// whom it could be true. What is said, in which language, and how it is coded, nobody can know of a turn that was not
    /// spoken: there each answer is possible.
    pub(super) fn restriction(
        &self,
        query: &str,
        register: &Register,
        progress: Progress<'_>,
    ) -> Result<Restriction, EngineError> {
        let corpus = Corpus::open(self, register.clone(), progress)?;
        let compiled = corpus.compiled(query)?;
        let mut restriction = Restriction::default();
        corpus.each(&compiled, Wanted::Words, &mut |sighting| {
            restriction
                .turns
                .insert((sighting.source.id, sighting.n + 1));
            Ok(ControlFlow::Continue(()))
        })?;
        let root = compiled.query().root();
        for session in register.sessions.values() {
            if possible(root, &Somebody::nobody(register, session)).yes {
                restriction.sessions.insert(session.id);
            }
        }
        for speaker in register.speakers.values() {
            let person = (speaker.participant).and_then(|id| register.participants.get(&id));
            let session = register.sessions.get(&speaker.session);
            if let (Some(person), Some(session)) = (person, session)
                && possible(root, &Somebody::present(register, session, person)).yes
            {
                restriction.sessions.insert(session.id);
                restriction.attendance.insert((session.id, person.id));
            }
        }
        Ok(restriction)
    }
}

/// Which answers are possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Possible {
    yes: bool,
    no: bool,
}

/// Somebody at a session, before they say anything.
struct Somebody<'r> {
    register: &'r Register,
    session: &'r Session,
    person: Option<&'r Participant>,
    labels: Vec<&'r str>,
    sources: Vec<&'r str>,
}

impl<'r> Somebody<'r> {
    fn present(register: &'r Register, session: &'r Session, person: &'r Participant) -> Self {
        let labels = register.speakers_of(person.id);
        Self {
            labels: (labels.filter(|speaker| speaker.session == session.id))
                .map(|speaker| speaker.label.as_str())
                .collect(),
            person: Some(person),
            ..Self::nobody(register, session)
        }
    }

    /// A voice that is nobody in particular.
    fn nobody(register: &'r Register, session: &'r Session) -> Self {
        let sources = register
            .sources
            .iter()
            .filter(|source| source.session == session.id);
        Self {
            register,
            session,
            person: None,
            labels: Vec::new(),
            sources: sources.map(|source| source.name.as_str()).collect(),
        }
    }

    fn holds(&self, field: Field, value: &str) -> Possible {
        let among = |names: &[&str]| {
            names
                .iter()
                .any(|name| name.to_lowercase() == value.to_lowercase())
        };
        let surely = |yes: bool| Possible { yes, no: !yes };
        let perhaps = Possible {
            yes: true,
            no: true,
        };
        match field {
            Field::Speaker => match person_holds(self.register, self.person, field, value) {
                Some(true) => surely(true),
                _ if self.person.is_none() || among(&self.labels) => perhaps,
                _ => surely(false),
            },
            Field::Source if among(&self.sources) => perhaps,
            Field::Source => surely(false),
            _ => session_holds(Some(self.session), field, value)
                .or_else(|| person_holds(self.register, self.person, field, value))
                .map_or(perhaps, surely),
        }
    }
}

/// Which answers a query may give for a turn of somebody.
fn possible(node: &Node, somebody: &Somebody<'_>) -> Possible {
    match node {
        Node::Filter(field, value) => somebody.holds(*field, value),
        Node::Word(_) | Node::Phrase { .. } | Node::Concept(_) | Node::Near { .. } => Possible {
            yes: true,
            no: true,
        },
        Node::Not(child) => {
            let Possible { yes, no } = possible(child, somebody);
            Possible { yes: no, no: yes }
        }
        Node::And(children) => (children.iter().map(|child| possible(child, somebody))).fold(
            Possible {
                yes: true,
                no: false,
            },
            |all, one| Possible {
                yes: all.yes && one.yes,
                no: all.no || one.no,
            },
        ),
        Node::Or(children) => (children.iter().map(|child| possible(child, somebody))).fold(
            Possible {
                yes: false,
                no: true,
            },
            |any, one| Possible {
                yes: any.yes || one.yes,
                no: any.no && one.no,
            },
        ),
    }
}
