//! Good practices: cases with their lessons, and the remarks of peer reviews.

use serde::Serialize;
use verbatim_model::coding::MemoTarget;
use verbatim_model::id::{LessonId, PracticeId, RemarkId};
use verbatim_model::practice::{Lesson, Practice, Remark};
use verbatim_model::priority::{EvidenceLink, LinkKind, LinkTarget};
use verbatim_report::PracticeView;
use verbatim_store::natural;

use crate::coding::QuoteRef;
use crate::error::EngineError;
use crate::linking::LinkRequest;
use crate::memo::delete_memos;
use crate::priority::filled;
use crate::project::Project;
use crate::register::{Register, hint};
use crate::sessions::typed_date;
use crate::translation::OwnWords;

const LISTED: &str = "`verbatim practice list` shows them";

/// What is said of a case: a new one needs a title, of others `None` leaves what there is and empty text takes it away.
#[derive(Debug, Clone, Default)]
pub struct PracticeChange {
    /// What it is called.
    pub title: Option<String>,
    /// Where it is.
    pub territory: Option<String>,
    /// Key of the session or document that tells of it.
    pub session: Option<String>,
    /// What was done.
    pub description: Option<String>,
}

/// A lesson, new or changed.
#[derive(Debug, Clone, Default)]
pub struct LessonRequest {
    /// Number of the lesson that is changed, from 1; a new one where there is none.
    pub number: Option<u32>,
    /// The lesson in words; needed for a new one.
    pub text: Option<String>,
    /// Passages that it was drawn from, by codings.
    pub codings: Vec<String>,
    /// By place.
    pub quotes: Vec<QuoteRef>,
    /// The words to show instead of a single quote, each gap marked `[…]`.
    pub shown: Option<String>,
    /// What the researcher says instead of a single quote where it may not be printed.
    pub paraphrase: Option<String>,
    /// Ids of links that are taken away.
    pub unlink: Vec<String>,
}

/// A remark of a peer review.
#[derive(Debug, Clone, Default)]
pub struct NewRemark {
    /// Who reviewed.
    pub reviewer: String,
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    /// The remark.
    pub text: String,
}

/// One good practice in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PracticeRow {
    /// Key.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub territory: Option<String>,
    /// Key of the session or document that tells of it.
    pub session: Option<String>,
    /// Number of lessons.
    pub lessons: usize,
    /// Number of passages that they were drawn from.
    pub quotes: usize,
    /// Number of remarks of reviewers.
    pub remarks: usize,
    /// How many of these are answered.
    pub answered: usize,
}

/// What belongs to one case.
pub(crate) struct Case {
    pub practice: Practice,
    pub lessons: Vec<Lesson>,
    pub remarks: Vec<Remark>,
}

impl Case {
    /// With the texts of a language.
    pub fn put_in(&mut self, words: &OwnWords) {
        words.put_in(std::slice::from_mut(&mut self.practice));
        words.put_in(&mut self.lessons);
        words.put_in(&mut self.remarks);
    }
}

impl Project {
    /// Adds a good practice and returns its key.
    ///
    /// # Errors
    /// When the title is empty, the key is taken or unfit, or the session is unknown.
    pub fn add_practice(
        &mut self,
        key: Option<&str>,
        new: &PracticeChange,
    ) -> Result<String, EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let key = project.free_key("good practice", "G", key, |key| {
                Ok(project
                    .store
                    .all::<Practice>()?
                    .iter()
                    .any(|p| p.key == key))
            })?;
            let mut practice = Practice {
                id: PracticeId(project.new_id()),
                key: key.clone(),
                title: String::new(),
                territory: None,
                session: None,
                description: None,
            };
            apply(&register, &mut practice, new)?;
            let sentence = format!("added the good practice `{key}`: {}", practice.title);
            project.act(
                "practice-add",
                sentence,
                |writer| Ok(writer.put(&practice)?),
            )?;
            Ok(key)
        })
    }

    /// Changes what is said of a case, in one operation.
    ///
    /// # Errors
    /// As [`Self::add_practice`].
    pub fn set_practice(&mut self, key: &str, change: &PracticeChange) -> Result<(), EngineError> {
        self.settled(|project| {
            let register = project.register()?;
            let mut practice = project.case(key)?.practice;
            apply(&register, &mut practice, change)?;
            let sentence = format!("changed the good practice `{key}`: {}", practice.title);
            project.act(
                "practice-set",
                sentence,
                |writer| Ok(writer.put(&practice)?),
            )?;
            Ok(())
        })
    }

    /// Adds a lesson with the passages that it was drawn from, or changes one; returns its number. One undo takes all of it
    /// back.
    ///
    /// # Errors
    /// When there is no such case or lesson, a new lesson says nothing, or a passage cannot be linked.
    pub fn set_lesson(&mut self, key: &str, request: &LessonRequest) -> Result<u32, EngineError> {
        let number = self.settled(|project| project.lesson_once(key, request))?;
        if !request.unlink.is_empty() {
            let listed = format!("`verbatim practice show PROJECT {key} --json` shows the links");
            let name = format!("lesson {number} of the good practice `{key}`");
            self.settled(|project| {
                let id = numbered(&project.case(key)?, number)?.id;
                let target = LinkTarget::Lesson(id);
                project.unlink_from("practice-unlink", target, &name, &request.unlink, &listed)
            })?;
        }
        Ok(number)
    }

    fn lesson_once(&mut self, key: &str, request: &LessonRequest) -> Result<u32, EngineError> {
        let case = self.case(key)?;
        let text = request.text.as_deref().and_then(filled);
        let lesson = match (request.number, text) {
            (None, None) => {
                return Err(EngineError::usage(
                    "the lesson says nothing",
                    "say in a sentence what the case teaches: `--text`",
                ));
            }
            (None, Some(text)) => Lesson {
                id: LessonId(self.new_id()),
                practice: case.practice.id,
                number: case.lessons.last().map_or(1, |last| last.number + 1),
                text,
            },
            (Some(number), text) => {
                let lesson = numbered(&case, number)?.clone();
                match text {
                    None => lesson,
                    Some(text) => Lesson { text, ..lesson },
                }
            }
        };
        let wanted = LinkRequest {
            kind: LinkKind::Supports,
            codings: request.codings.clone(),
            quotes: request.quotes.clone(),
            shown: request.shown.clone(),
            paraphrase: request.paraphrase.clone(),
        };
        let is_linked = !(wanted.codings.is_empty() && wanted.quotes.is_empty());
        let links = is_linked
            .then(|| self.links_for(LinkTarget::Lesson(lesson.id), &wanted))
            .transpose()?;
        let sentence = format!(
            "wrote lesson {} of the good practice `{key}`: {}",
            lesson.number, lesson.text
        );
        self.act("practice-lesson", sentence, |writer| {
            writer.put(&lesson)?;
            links.iter().try_for_each(|links| links.write(writer))
        })?;
        Ok(lesson.number)
    }

    /// Takes a lesson away with its links.
    ///
    /// # Errors
    /// When there is no such case or lesson.
    pub fn remove_lesson(&mut self, key: &str, number: u32) -> Result<(), EngineError> {
        self.settled(|project| {
            let case = project.case(key)?;
            let lesson = numbered(&case, number)?;
            let mut links = project.store.every::<EvidenceLink>()?;
            links.retain(|link| link.target == LinkTarget::Lesson(lesson.id));
            let memos = project.memos_on(MemoTarget::Lesson, lesson.id.0)?;
            let sentence = format!("removed lesson {number} of the good practice `{key}`");
            project.act("practice-lesson-remove", sentence, |writer| {
                delete_memos(writer, &memos)?;
                for link in &links {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                Ok(writer.delete::<Lesson>(lesson.id)?)
            })?;
            Ok(())
        })
    }

    /// Records a remark of a reviewer and returns its number.
    ///
    /// # Errors
    /// When there is no such case, or reviewer or remark are empty.
    pub fn add_remark(&mut self, key: &str, new: &NewRemark) -> Result<u32, EngineError> {
        self.settled(|project| {
            let case = project.case(key)?;
            let (Some(reviewer), Some(text)) = (filled(&new.reviewer), filled(&new.text)) else {
                return Err(EngineError::usage(
                    "a remark needs its reviewer and its words",
                    "give `--reviewer NAME --text REMARK`",
                ));
            };
            let date = new.date.as_deref().and_then(filled);
            let date = date.as_deref().map(typed_date).transpose()?;
            let remark = Remark {
                id: RemarkId(project.new_id()),
                practice: case.practice.id,
                number: case.remarks.last().map_or(1, |last| last.number + 1),
                reviewer,
                date,
                text,
                answer: None,
            };
            let sentence = format!(
                "recorded a remark of {} on the good practice `{key}`",
                remark.reviewer
            );
            project.act("practice-remark", sentence, |writer| {
                Ok(writer.put(&remark)?)
            })?;
            Ok(remark.number)
        })
    }

    /// Records what was answered to a remark; empty text takes the answer away.
    ///
    /// # Errors
    /// When there is no such case or remark.
    pub fn answer_remark(&mut self, key: &str, number: u32, text: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let case = project.case(key)?;
            let remark = remarked(&case, number)?;
            let remark = Remark {
                answer: filled(text),
                ..remark.clone()
            };
            let sentence = format!(
                "answered the remark of {} on the good practice `{key}`",
                remark.reviewer
            );
            project.act("practice-answer", sentence, |writer| {
                Ok(writer.put(&remark)?)
            })?;
            Ok(())
        })
    }

    /// Takes a remark away.
    ///
    /// # Errors
    /// When there is no such case or remark.
    pub fn remove_remark(&mut self, key: &str, number: u32) -> Result<(), EngineError> {
        self.settled(|project| {
            let case = project.case(key)?;
            let remark = remarked(&case, number)?;
            let memos = project.memos_on(MemoTarget::Remark, remark.id.0)?;
            let sentence = format!("removed remark {number} on the good practice `{key}`");
            project.act("practice-remark-remove", sentence, |writer| {
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<Remark>(remark.id)?)
            })?;
            Ok(())
        })
    }

    /// Takes a case away with its lessons, links, remarks and memos; one undo brings it back.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn remove_practice(&mut self, key: &str) -> Result<(), EngineError> {
        self.settled(|project| {
            let case = project.case(key)?;
            let mut links = project.store.every::<EvidenceLink>()?;
            links.retain(|link| {
                let of_it = |lesson: &Lesson| link.target == LinkTarget::Lesson(lesson.id);
                case.lessons.iter().any(of_it)
            });
            let mut memos = project.memos_on(MemoTarget::Practice, case.practice.id.0)?;
            for lesson in &case.lessons {
                memos.extend(project.memos_on(MemoTarget::Lesson, lesson.id.0)?);
            }
            for remark in &case.remarks {
                memos.extend(project.memos_on(MemoTarget::Remark, remark.id.0)?);
            }
            let sentence = format!("removed the good practice `{key}`: {}", case.practice.title);
            project.act("practice-remove", sentence, |writer| {
                for link in &links {
                    writer.delete::<EvidenceLink>(link.id)?;
                }
                for lesson in &case.lessons {
                    writer.delete::<Lesson>(lesson.id)?;
                }
                for remark in &case.remarks {
                    writer.delete::<Remark>(remark.id)?;
                }
                delete_memos(writer, &memos)?;
                Ok(writer.delete::<Practice>(case.practice.id)?)
            })?;
            Ok(())
        })
    }

    /// All good practices by key.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn practices(&self) -> Result<Vec<PracticeRow>, EngineError> {
        let register = Register::read(&self.store)?;
        let links = self.store.all::<EvidenceLink>()?;
        Ok((self.cases()?.into_iter())
            .map(|case| {
                let of_it = |link: &&EvidenceLink| {
                    (case.lessons.iter()).any(|lesson| link.target == LinkTarget::Lesson(lesson.id))
                };
                let answered = case.remarks.iter().filter(|remark| remark.answer.is_some());
                PracticeRow {
                    lessons: case.lessons.len(),
                    quotes: links.iter().filter(of_it).count(),
                    remarks: case.remarks.len(),
                    answered: answered.count(),
                    key: case.practice.key,
                    title: case.practice.title,
                    territory: case.practice.territory,
                    session: (case.practice.session)
                        .and_then(|id| register.sessions.get(&id))
                        .map(|session| session.key.clone()),
                }
            })
            .collect())
    }

    /// One good practice as the report shows it, with the quotes of its lessons.
    ///
    /// # Errors
    /// When there is no such case, or a text is damaged.
    pub fn practice_view(&self, key: &str) -> Result<PracticeView, EngineError> {
        self.case(key)?;
        let mut views = self.whole_view()?.practices.into_iter();
        (views.find(|view| view.key == key))
            .ok_or_else(|| EngineError::unknown("good practice", key, LISTED))
    }

    /// All cases with what belongs to them, in the natural order of their keys.
    pub(crate) fn cases(&self) -> Result<Vec<Case>, EngineError> {
        let mut practices: Vec<Practice> = self.store.all()?;
        practices.sort_by_cached_key(|practice| natural(&practice.key));
        let (lessons, remarks) = (self.store.all::<Lesson>()?, self.store.all::<Remark>()?);
        Ok((practices.into_iter())
            .map(|practice| {
                let of_it = |id: PracticeId| id == practice.id;
                let mut case = Case {
                    lessons: (lessons.iter().filter(|l| of_it(l.practice)).cloned()).collect(),
                    remarks: (remarks.iter().filter(|r| of_it(r.practice)).cloned()).collect(),
                    practice,
                };
                case.lessons
                    .sort_by_key(|lesson| (lesson.number, lesson.id));
                case.remarks
                    .sort_by_key(|remark| (remark.number, remark.id));
                case
            })
            .collect())
    }

    pub(crate) fn case(&self, key: &str) -> Result<Case, EngineError> {
        let cases = self.cases()?;
        let keys: Vec<String> = cases.iter().map(|case| case.practice.key.clone()).collect();
        (cases.into_iter().find(|case| case.practice.key == key)).ok_or_else(|| {
            let names = keys.iter().map(String::as_str);
            EngineError::unknown("good practice", key, hint(key, names, LISTED))
        })
    }
}

fn apply(
    register: &Register,
    practice: &mut Practice,
    change: &PracticeChange,
) -> Result<(), EngineError> {
    if let Some(title) = &change.title {
        practice.title = title.trim().to_owned();
    }
    if practice.title.is_empty() {
        return Err(EngineError::usage(
            "the title is empty",
            "say what the case is called: `--title`",
        ));
    }
    if let Some(territory) = &change.territory {
        practice.territory = filled(territory);
    }
    if let Some(session) = &change.session {
        practice.session = match filled(session) {
            Some(key) => Some(register.session(key.as_str())?.id),
            None => None,
        };
    }
    if let Some(description) = &change.description {
        practice.description = filled(description);
    }
    Ok(())
}

pub(crate) fn numbered(case: &Case, number: u32) -> Result<&Lesson, EngineError> {
    (case.lessons.iter().find(|lesson| lesson.number == number)).ok_or_else(|| {
        EngineError::unknown(
            "lesson",
            number.to_string(),
            format!(
                "`verbatim practice show PROJECT {}` shows them",
                case.practice.key
            ),
        )
    })
}

pub(crate) fn remarked(case: &Case, number: u32) -> Result<&Remark, EngineError> {
    (case.remarks.iter().find(|remark| remark.number == number)).ok_or_else(|| {
        EngineError::unknown(
            "remark",
            number.to_string(),
            format!(
                "`verbatim practice show PROJECT {}` shows them",
                case.practice.key
            ),
        )
    })
}
