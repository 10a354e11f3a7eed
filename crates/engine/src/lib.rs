//! Every act of Verbatim, written once: open, import, code, search, link, undo, verify, publish.
//!
//! The surfaces (command line, browser) translate between people and this crate and decide nothing. All that is
//! returned is plain data; structs that end in `Row` are what both surfaces show and what `--json` prints.
//! Progress goes through callbacks; time and randomness come from an [`Environment`].

mod analyse;
mod catalogue;
mod circumstances;
mod code;
mod codebook;
mod codebook_trial;
mod coding;
mod confidence;
pub mod demo;
mod document;
mod environment;
mod erasure;
mod error;
mod evidence;
mod figures;
mod framework;
mod heads;
mod history;
mod identify;
mod import;
mod keys;
mod linking;
mod live;
mod memo;
mod objective;
mod output;
mod people;
mod plan;
mod practice;
mod priority;
mod privacy;
mod project;
mod quoting;
mod reason;
mod register;
mod report;
mod revision;
mod roster;
mod saved_query;
mod search;
mod sessions;
mod sheet;
mod sources;
mod stakeholder;
mod template;
mod titled;
mod trace;
mod translation;
mod validation;
mod verify;

pub use analyse::word_keys;
pub use circumstances::Told;
pub use code::{CodeCount, CodeOutcome};
pub use codebook::check_codebook;
pub use codebook::{
    CodeChange, CodeDetail, CodeSplitOutcome, CodebookOutcome, CodebookView, NewCode,
    PassageChoice, RuleHome, SplitInto,
};
pub use codebook_trial::{RuleTrial, TrialExample, TrialOptions};
pub use coding::{
    CodedAnew, CodingChange, CodingFilter, CodingRow, QuoteRef, SplitBorder, SplitCoding,
};
pub use confidence::{ConfidenceChange, ConfidenceForm};
pub use document::Texts;
pub use environment::{Environment, FixedEnvironment, SystemEnvironment, login_name};
pub use erasure::{
    AffectedPriority, ErasedLinkRow, ErasedSourceRow, ErasureOutcome, ErasureRequest, KeptMention,
    RewrittenRow,
};
pub use error::{EngineError, Failure};
pub use evidence::PriorityView;
pub use figures::{
    CellName, CodeChoice, CooccurrenceView, CountedFrom, CoverageView, Figure, FigureFormat,
    FloorTaken, FocusGroupRequest, FocusGroupView, FrameworkView, GridView, MatrixCells,
    MatrixView, NetworkView, OpenedView, PassageView, SaturationView, Sheet, SheetCell, Within,
};
pub use framework::{CellOf, FrameworkRequest, FrameworkRow, FrameworkRowStatus};
pub use history::{LogRow, UndoneSince};
pub use identify::{IdentifiedRow, LanguageTeller};
pub use import::{
    ImportOptions, ImportOutcome, ImportRow, ImportStatus, ImportSummary, LanguageCount, Preview,
    PreviewLanguage, PreviewSpeaker, ProblemGroup, ProblemRow, ReasonGroup, RevisionTold,
    SessionTold, TableColumn, table_columns,
};
pub use linking::LinkRequest;
pub use live::NumberedRow;
pub use memo::{MemoFilter, MemoRow};
pub use objective::{
    ObjectiveQuoteRow, ObjectiveRow, ObjectiveView, OpenedObjectiveRow, ThinReason,
};
pub use people::{
    ParticipantChange, ParticipantRow, ProposalKind, ProposalRow, SessionChange, SpeakerRow,
};
pub use plan::{
    ActionChange, ActionLinks, ActionRow, ActionTrace, ChallengeChange, ChallengeRow, CheckRow,
    CitedRow, FollowUpItem, FundingItem, IndicatorItem, PlanBoard, PlanSheetOutcome, RiskItem,
    SolutionChange, SolutionRow, StepChange, StepRow, TracedChallenge, TracedSolution, VoteRequest,
};
pub use practice::{LessonRequest, NewRemark, PracticeChange, PracticeRow};
pub use priority::{
    BoardRow, NewPriority, OpenedRow, PassageFound, PriorityBoard, PriorityChange, PriorityRow,
    SuggestionKind, SuggestionRow,
};
pub use privacy::{AffectedReport, Key, LeakRow, Withdrawal};
pub use project::{NewProject, Project};
pub use quoting::{QuotedAs, QuotingRules};
pub use reason::{MatchedRow, ReasonRow};
pub use report::{Contents, OutputOptions, ReportChapter, ReportFormat, ReportLanguage};
pub use revision::{
    PlaceRequest, PlacedRow, RevisionOptions, RevisionRow, RevisionStatus, SourceRevisionRow,
    UnplacedPassage, UnplacedRow, UnplacedThing,
};
pub use roster::{PerhapsMistyped, SheetOutcome};
pub use saved_query::{RuleOutcome, RuleRequest, SavedQueryRow};
pub use search::{
    CodeAsOutcome, ConcordanceLine, ConcordancePlace, ExplainRow, ExplainedIn, Facet, FacetRow,
    Hit, NothingFound, PassageRow, SearchCount, SearchOutcome, SearchRequest, SearchSort, Sentence,
    WordRow, concordance_csv, facets_csv,
};
pub use sessions::{FieldChange, NamePattern, SessionDataOutcome, SessionDataRow};
pub use sources::language::LanguageChoice;
pub use sources::recording::Recording;
pub use sources::{
    CoderRow, FoundRecording, MarkRow, OriginalPlace, SessionRow, SourceRow, TurnRow,
};
pub use stakeholder::{
    ContactChange, ContactRow, JudgedMentions, MentionRow, MentionState, Nearby, RatingRequest,
    RatingRow, StakeholderChange, StakeholderOutcome, StakeholderRow, StakeholderView,
};
pub use template::{Template, read_template};
pub use trace::{Trace, TraceLesson, TraceLink, TracePractice, TraceValidation};
pub use translation::{
    QuotesOf, TranslationImport, TranslationOutcome, TranslationRequest, TranslationRow,
    TranslationState, UnmatchedTranslation,
};
pub use validation::{
    NewValidation, ResultNumbers, ValidationChange, ValidationOutcome, ValidationRow,
};
pub use verbatim_analysis::coded::ColumnKind;
pub use verbatim_analysis::evidence::{
    Count as EvidenceCount, Figure as EvidenceFigure, Figures as EvidenceFigures,
};
pub use verbatim_analysis::plan::{Aspect, Check};
pub use verbatim_analysis::saturation::SaturationOptions;
pub use verbatim_analysis::small_cells::SMALL_CELL;
pub use verbatim_analysis::stakeholders::Spread;
pub use verbatim_codebook::{Format as CodebookFormat, Severity};
pub use verbatim_ingest::{Columns, ColumnsError, ReadAs};
pub use verbatim_report::chart::on_screen;
pub use verbatim_report::{
    ActionView, ConfidenceView, FindingView, FlagRule, FollowUpView, FundingView, IndicatorView,
    NotPrintedView, PlanScope, PlanView, PracticeView, QuoteView, RemarkView, Report, RiskView,
    StepView, ValidationView, VoteView,
};
pub use verify::{Failed, UnplacedCount, Verification};

/// `1 turn`, `2 turns`: for sentences of the log and for people.
#[must_use]
pub fn counted(n: usize, noun: &str) -> String {
    match (n, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        _ if noun == "person" => format!("{n} people"),
        (_, Some(stem)) => format!("{n} {stem}ies"),
        _ if noun.ends_with("ch") => format!("{n} {noun}es"),
        _ => format!("{n} {noun}s"),
    }
}

/// Called with what is done and what there is to do, in the unit of the act (bytes, sources, turns).
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64);
