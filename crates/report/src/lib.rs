//! Reports: what a study's evidence looks like on paper, and back from paper to check it.
//!
//! [`Material`] goes in, [`Report::new`] decides what may be printed and numbers the quotes, [`render`] writes one
//! [`Format`], and [`read`] gets the quotes of a written report back, with all that is said of them, so that they can
//! be compared with the stored texts and ([`differences`]) with what the project gives now. Each format's writer and reader stand in one file.
//!
//! This crate reads no database, no clock and no file; the same material gives the same bytes. The public types and
//! signatures are in place and meant to stay.

mod against;
mod asked;
mod chapters;
pub mod chart;
mod contents;
mod csv_table;
mod document;
pub mod figures;
mod format;
mod html;
mod json;
mod markdown;
mod masked;
mod material;
mod naming;
mod notes;
mod pdf;
mod plan;
mod read_back;
mod report;
mod reporting;
mod sheet;
mod spreadsheet;
mod template;
mod unique_keys;
mod view;
mod vocabulary;
mod wording;
mod words;
mod workbook;
mod zipped;

pub use against::{Difference, Differing, differences, is_as_written};
pub use asked::{
    AssessmentView, CodePage, ConfidenceView, LessonView, LookedView, NumbersView, ObjectivePage,
    PracticeView, QUOTES_OF_OBJECTIVE, RemarkView, ThemeView, ValidationView, result_line,
};
pub use contents::{Contents, ReportChapter};
pub use format::{Format, RenderError, read, read_in, render};
pub use masked::{MASKED, is_masking};
pub use material::{
    CodeFacts, CodeMaterial, CodebookFacts, Material, ObjectiveFacts, ObjectiveMaterial,
    Paraphrase, PracticeMaterial, PriorityMaterial, SessionFacts, SourceFacts, ValidationMaterial,
};
pub use naming::{may_name, person_told};
pub use plan::{
    AcceptedView, ActionView, ActorView, ChallengeView, ChapterView, FindingView, FollowUpView,
    FundingView, GroupView, IndicatorView, PlanScope, PlanView, PriorityStateView, RiskView,
    SessionView, SolutionView, StepView, TakenUpView, VoteView,
};
pub use read_back::{
    AnchoredQuote, Block, ManifestEntry, MissingQuote, Part, ReadBack, ReadError, Setting,
    StatedPriority, Statements, Unanchored, UnanchoredQuote,
};
pub use reporting::{Checklist, PersonFacts, ReportingItem, SaturationFacts};
pub use sheet::{Sheet, SheetCell, write_xlsx};
pub use spreadsheet::{unguard, write_csv};
pub use template::{Template, TemplateError};
pub use view::{
    CountedName, EvidenceView, Fingerprint, FlagRule, LoudestView, NotPrintedView, OutOfScopeView,
    PlaceView, PriorityView, QuoteView, Report, ScopeView, ShareView, SourceView, TranslationView,
};
pub use vocabulary::{Vocabulary, Worded, finding_reason};
pub use wording::ReportLanguage;
pub use words::{GAP, collapse, is_shortening};
