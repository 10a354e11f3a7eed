//! Rows of what researchers conclude beside priorities: validations, confidence, good practices, framework matrices.

use rusqlite::Row;
use rusqlite::types::Value;
use verbatim_model::confidence::{Assessment, Confidence};
use verbatim_model::framework::{Case, FrameworkCell};
use verbatim_model::id::Uuid;
use verbatim_model::practice::{Lesson, Practice, Remark};
use verbatim_model::priority::Looked;
use verbatim_model::validation::{Put, Validation, ValidationMethod, ValidationResult};

use super::{Record, Table, get, misfit};
use crate::cell::Cell;

impl Record for Validation {
    const TABLE: Table = Table {
        name: "validation",
        columns: &[
            "key",
            "priority",
            "objective",
            "session",
            "wording",
            "method",
            "in_favour",
            "against",
            "abstained",
            "present",
            "score",
            "out_of",
            "voters",
            "outcome",
            "note",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        let (priority, objective) = match &self.put {
            Put::Priority(id) => (Some(*id), None),
            Put::Objective(key) => (None, Some(key.clone())),
        };
        let mut cells = vec![
            self.key.to_value(),
            priority.to_value(),
            objective.to_value(),
            self.session.to_value(),
            self.wording.to_value(),
            self.result.method().to_value(),
        ];
        let (hands, numbers, outcome) = match self.result {
            ValidationResult::Hands {
                in_favour,
                against,
                abstained,
                present,
            } => (
                [in_favour, against, abstained, present].map(Some),
                [None; 3],
                None,
            ),
            ValidationResult::Ranking { rank, of, voters } => {
                ([None; 4], [rank, of, voters].map(Some), None)
            }
            ValidationResult::Dots { dots, of, voters } => {
                ([None; 4], [dots, of, voters].map(Some), None)
            }
            ValidationResult::Discussion { outcome } => ([None; 4], [None; 3], Some(outcome)),
        };
        cells.extend(hands.iter().chain(&numbers).map(Cell::to_value));
        cells.extend([outcome.to_value(), self.note.to_value()]);
        cells
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let result = match get(row, 6)? {
            ValidationMethod::Hands => ValidationResult::Hands {
                in_favour: get(row, 7)?,
                against: get(row, 8)?,
                abstained: get(row, 9)?,
                present: get(row, 10)?,
            },
            ValidationMethod::Ranking => ValidationResult::Ranking {
                rank: get(row, 11)?,
                of: get(row, 12)?,
                voters: get(row, 13)?,
            },
            ValidationMethod::Dots => ValidationResult::Dots {
                dots: get(row, 11)?,
                of: get(row, 12)?,
                voters: get(row, 13)?,
            },
            ValidationMethod::Discussion => ValidationResult::Discussion {
                outcome: get(row, 14)?,
            },
        };
        Ok(Self {
            id: get(row, 0)?,
            key: get(row, 1)?,
            put: match (get(row, 2)?, get(row, 3)?) {
                (Some(id), None) => Put::Priority(id),
                (None, Some(key)) => Put::Objective(key),
                _ => return Err(misfit(2, "it is about one priority or one objective")),
            },
            session: get(row, 4)?,
            wording: get(row, 5)?,
            result,
            note: get(row, 15)?,
        })
    }
}

impl Record for Confidence {
    const TABLE: Table = Table {
        name: "confidence",
        columns: &[
            "priority",
            "methodological",
            "methodological_reason",
            "coherence",
            "coherence_reason",
            "adequacy",
            "adequacy_reason",
            "relevance",
            "relevance_reason",
            "overall",
            "explanation",
            "coder",
            "at",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        let mut cells = vec![self.priority.to_value()];
        for assessment in &self.assessments {
            let assessment = assessment.as_ref();
            cells.push(assessment.map(|said| said.concern).to_value());
            cells.push(assessment.map(|said| said.reason.clone()).to_value());
        }
        let overall = self.overall.as_ref();
        cells.extend([
            overall.map(|(level, _)| *level).to_value(),
            overall.map(|(_, why)| why.clone()).to_value(),
            self.coder.to_value(),
            self.at.to_value(),
        ]);
        cells
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let said = |column: usize| -> rusqlite::Result<Option<Assessment>> {
            match (
                get::<Option<_>>(row, column)?,
                get::<Option<_>>(row, column + 1)?,
            ) {
                (Some(concern), Some(reason)) => Ok(Some(Assessment { concern, reason })),
                (None, None) => Ok(None),
                _ => Err(misfit(column, "a concern stands with its reason")),
            }
        };
        Ok(Self {
            id: get(row, 0)?,
            priority: get(row, 1)?,
            assessments: [said(2)?, said(4)?, said(6)?, said(8)?],
            overall: match (get::<Option<_>>(row, 10)?, get::<Option<_>>(row, 11)?) {
                (Some(level), Some(why)) => Some((level, why)),
                (None, None) => None,
                _ => return Err(misfit(10, "a level stands with its explanation")),
            },
            coder: get(row, 12)?,
            at: get(row, 13)?,
        })
    }
}

impl Record for FrameworkCell {
    const TABLE: Table = Table {
        name: "framework_cell",
        columns: &[
            "participant",
            "session",
            "code",
            "summary",
            "seen",
            "coder",
            "at",
        ],
        read: |row| Self::from_row(row).map(drop),
    };

    fn row_id(&self) -> Uuid {
        self.id.0
    }

    fn cells(&self) -> Vec<Value> {
        let (participant, session) = match self.case {
            Case::Participant(id) => (Some(id), None),
            Case::Session(id) => (None, Some(id)),
        };
        vec![
            participant.to_value(),
            session.to_value(),
            self.code.to_value(),
            self.summary.to_value(),
            self.seen.to_value(),
            self.coder.to_value(),
            self.at.to_value(),
        ]
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: get(row, 0)?,
            case: match (get(row, 1)?, get(row, 2)?) {
                (Some(id), None) => Case::Participant(id),
                (None, Some(id)) => Case::Session(id),
                _ => return Err(misfit(1, "it is of one participant or session")),
            },
            code: get(row, 3)?,
            summary: get(row, 4)?,
            seen: get(row, 5)?,
            coder: get(row, 6)?,
            at: get(row, 7)?,
        })
    }
}

record!(Looked: "looked" { priority = "priority", coder = "coder", note = "note", at = "at" });
record!(Practice: "practice" {
    key = "key", title = "title", territory = "territory", session = "session",
    description = "description",
});
record!(Lesson: "lesson" { practice = "practice", number = "number", text = "text" });
record!(Remark: "remark" {
    practice = "practice", number = "number", reviewer = "reviewer", date = "date", text = "text",
    answer = "answer",
});
