//! One row, at least, in each table of a project.

use verbatim_model::circumstance::Circumstance;
use verbatim_model::coding::{
    Coding, CodingStatus, Judgement, Memo, MemoTarget, Passage, Reason, Unit,
};
use verbatim_model::confidence::{Assessment, Concern, Confidence, ConfidenceLevel};
use verbatim_model::consent::Consent;
use verbatim_model::erasure::{ErasedStretch, Erasure};
use verbatim_model::framework::{Case, FrameworkCell};
use verbatim_model::id::{
    ActionId, ActionPartnerId, ActionPriorityId, ActionSolutionId, AttributeId, ChallengeId,
    CitationId, CodeId, CoderId, CodingId, ContactId, DecisionId, ErasureId, FollowUpId, FundingId,
    IndicatorId, JudgementId, LessonId, LinkId, LookedId, MembershipId, MemoId, OwnTranslationId,
    ParticipantId, PracticeId, PriorityId, ProjectId, RatingId, RemarkId, RiskId, SavedQueryId,
    SessionId, SolutionChallengeId, SolutionId, SourceId, SpeakerId, StakeholderId, StepId,
    TranslationId, ValidationId, VoteId,
};
use verbatim_model::importance::Importance;
use verbatim_model::language_tag::LanguageTag;
use verbatim_model::lines::Lines;
use verbatim_model::money::Money;
use verbatim_model::operation::Timestamp;
use verbatim_model::own_text::OwnTranslation;
use verbatim_model::participant::{Attribute, Participant};
use verbatim_model::plan::{
    Action, ActionPartner, ActionPriority, ActionSolution, Certainty, Challenge, Decision,
    FollowUp, FollowUpKind, Funding, Indicator, NebPrinciple, NebValue, Risk, Solution,
    SolutionChallenge, Step, Vote, VoteMethod,
};
use verbatim_model::practice::{Lesson, Practice, Remark};
use verbatim_model::priority::{
    EvidenceLink, LinkKind, LinkTarget, Looked, Priority, PriorityState,
};
use verbatim_model::project::{
    Code, CodeExample, CodeField, CodeText, Coder, Concept, Project, Rule,
};
use verbatim_model::saved_query::SavedQuery;
use verbatim_model::session::Speaker;
use verbatim_model::stakeholder::{
    Citation, CitationStatus, Contact, Membership, Rating, Stakeholder, StakeholderKind,
};
use verbatim_model::term::Term;
use verbatim_model::text::{Hash, Span};
use verbatim_model::translation::Translation;
use verbatim_model::turn_language::TurnLanguage;
use verbatim_model::validation::{Outcome, Put, Validation, ValidationResult};
use verbatim_store::{StoreError, Writer};

use crate::study::{self, code, import};

/// One row, at least, in each table.
pub fn fill(writer: &mut Writer<'_>) -> Result<(), StoreError> {
    let ana = Coder::named("Ana").id;
    import(writer, 1)?;
    let source = SourceId::derived(&[b"source", &[1]]);
    let session = SessionId::derived(&[b"session", &[1]]);
    let span = Span::new(0, 6).expect("not empty");
    let passage = Passage { source, span };
    writer.put(&Project {
        id: ProjectId::derived(&[b"project"]),
        title: "Zadruge".into(),
        languages: vec![LanguageTag::HR, LanguageTag::LV],
        default_coder: ana,
        codebook_key: None,
        codebook_version: None,
    })?;
    let participant = ParticipantId::derived(&[b"participant"]);
    writer.put(&Participant {
        id: participant,
        number: "P01".into(),
        number_given: true,
        name: Some("Ženija Ķirse".into()),
        role: None,
        group: None,
        organisation: None,
        territory: None,
        consent: Consent::ALL[0],
        embargo: None,
    })?;
    writer.put(&Attribute {
        id: AttributeId::derived(&[b"attribute"]),
        participant,
        key: "age".into(),
        value: "52".into(),
    })?;
    writer.put(&Speaker {
        id: SpeakerId::derived(&[b"speaker"]),
        session,
        label: "Đurđa".into(),
        participant: Some(participant),
    })?;
    writer.put_code(&Code {
        texts: vec![CodeText {
            field: CodeField::ALL[0],
            language: LanguageTag::IT,
            text: "perché".into(),
        }],
        examples: vec![CodeExample {
            language: LanguageTag::EN,
            text: "a loan".into(),
        }],
        rules: vec![Rule {
            language: LanguageTag::HR,
            query: "kredit*".into(),
            unit: Unit::Match,
            unless: None,
            roles: Vec::new(),
        }],
        ..code(1, vec!["c1".into()])
    })?;
    writer.put_concepts(&[Concept {
        key: "money".into(),
        terms: vec![(LanguageTag::LV, vec!["nauda".into()])],
    }])?;
    let coding = CodingId::derived(&[b"coding"]);
    writer.put(&Coding {
        id: coding,
        code: CodeId::derived(&[b"code", &[1]]),
        coder: ana,
        passage,
        status: CodingStatus::Accepted,
        reasons: vec![Reason {
            rule: "c1/hr/1".into(),
            matched: vec![passage.span],
        }],
        codebook_version: Some("1".into()),
        stale: false,
        revision: None,
        importance: Importance::new(2),
    })?;
    writer.put(&Judgement {
        id: JudgementId::derived(&[b"judgement"]),
        coding,
        coder: ana,
        status: CodingStatus::Rejected,
        at: Timestamp(5),
    })?;
    writer.put(&Memo {
        id: MemoId::derived(&[b"memo"]),
        coder: ana,
        target: MemoTarget::Coding,
        target_id: Some(coding.0),
        span: None,
        revision: None,
        text: "provjeri 👩‍🌾".into(),
        at: Timestamp(6),
    })?;
    let priority = PriorityId::derived(&[b"priority"]);
    writer.put_priority(&Priority {
        id: priority,
        key: "P1".into(),
        claim: "prostor".into(),
        territories: vec!["Istra".into()],
        objectives: vec!["c1".into()],
        owner: Some("Općina".into()),
        state: PriorityState::Validated,
        merged_into: None,
        query: Some("prostor*".into()),
    })?;
    writer.put(&SavedQuery {
        id: SavedQueryId::derived(&[b"query"]),
        name: "zajam".into(),
        query: "kredit* OR zajam".into(),
    })?;
    writer.put(&TurnLanguage::of(passage.source, 0, Some(LanguageTag::LV)))?;
    let beside = writer.keep("Žena: Đurđa".as_bytes())?;
    writer.put(&Circumstance::beside(
        passage.source,
        "Korpus.xml".into(),
        beside,
    ))?;
    let erasure = ErasureId::derived(&[b"erasure"]);
    writer.put(&Erasure {
        id: erasure,
        participant: Some(participant),
        reason: "zahtjev".into(),
        at: Timestamp(7),
        mentions: false,
    })?;
    let revision = study::revision(writer)?;
    writer.put(&ErasedStretch::of(erasure, revision, passage.span))?;
    let link = EvidenceLink {
        id: LinkId::derived(&[b"link"]),
        target: LinkTarget::Priority(priority),
        kind: LinkKind::ALL[0],
        coding: Some(coding),
        passage,
        hash: Hash::of("Žena ".as_bytes()),
        shown: None,
        paraphrase: None,
        paraphrase_by: None,
        coder: ana,
        stale: false,
        revision: None,
        text: Some(Hash::of(b"text")),
        definition: Some(Hash::of(b"definition")),
    };
    writer.put(&link)?;
    summarised(writer, &link, session, CodeId::derived(&[b"code", &[1]]))?;
    asked(writer, priority, session, ana)?;
    fill_plan(writer, priority, participant, passage, ana)
}

/// What people said when they were asked, and what is said of it.
fn asked(
    writer: &mut Writer<'_>,
    priority: PriorityId,
    session: SessionId,
    ana: CoderId,
) -> Result<(), StoreError> {
    let hands = ValidationResult::Hands {
        in_favour: 5,
        against: 1,
        abstained: 1,
        present: 8,
    };
    let dots = ValidationResult::Dots {
        dots: 7,
        of: 24,
        voters: 8,
    };
    let talk = ValidationResult::Discussion {
        outcome: Outcome::Mixed,
    };
    for (n, result) in [hands, dots, talk].into_iter().enumerate() {
        writer.put(&Validation {
            id: ValidationId::derived(&[b"validation", &[u8::try_from(n).unwrap_or(0)]]),
            key: format!("V{n}"),
            put: match n {
                0 => Put::Objective("c1".into()),
                _ => Put::Priority(priority),
            },
            session,
            wording: "Želite li da se dom otvori?".into(),
            result,
            note: Some("Šutnja na kraju.".into()),
        })?;
    }
    let mut form = Confidence::of(priority, ana, Timestamp(7));
    form.assessments[1] = Some(Assessment {
        concern: Concern::Minor,
        reason: "jedan glas protiv".into(),
    });
    form.overall = Some((ConfidenceLevel::VeryLow, "malo ljudi".into()));
    writer.put(&form)?;
    writer.put(&Looked {
        id: LookedId::derived(&[b"looked"]),
        priority,
        coder: ana,
        note: "pročitala obje grupe".into(),
        at: Timestamp(8),
    })?;
    let practice = PracticeId::derived(&[b"practice"]);
    writer.put(&Practice {
        id: practice,
        key: "G1".into(),
        title: "Mlin na brani".into(),
        territory: Some("Istra".into()),
        session: Some(session),
        description: Some("Otkupili su ga mještani.".into()),
    })?;
    writer.put(&Lesson {
        id: LessonId::derived(&[b"lesson"]),
        practice,
        number: 1,
        text: "Počni malim.".into(),
    })?;
    writer.put(&Remark {
        id: RemarkId::derived(&[b"remark"]),
        practice,
        number: 1,
        reviewer: "Ilze Ozoliņa".into(),
        date: Some("2026-05-20".into()),
        text: "Kas maksā par apkuri?".into(),
        answer: Some("Općina, prve dvije godine.".into()),
    })?;
    Ok(())
}

/// One row in each table of stakeholders and of the plan.
fn fill_plan(
    writer: &mut Writer<'_>,
    priority: PriorityId,
    participant: ParticipantId,
    passage: Passage,
    coder: CoderId,
) -> Result<(), StoreError> {
    fn text(text: &str) -> Option<String> {
        Some(text.to_owned())
    }
    let session = Some(SessionId::derived(&[b"session", &[1]]));
    let stakeholder = StakeholderId::derived(&[b"stakeholder"]);
    writer.put(&Stakeholder {
        id: stakeholder,
        key: "grad".into(),
        organisation: "Grad Žnjan".into(),
        names: Lines::new(["grad"]),
        territory: text("Kvarner"),
        kind: StakeholderKind::LocalAuthority,
        sector: text("uprava"),
        role: text("vlasnik"),
    })?;
    writer.put(&Contact {
        id: ContactId::derived(&[b"contact"]),
        stakeholder,
        person: text("Ķirse"),
        email: text("a@example.org"),
        telephone: text("1"),
        note: text("ujutro"),
    })?;
    writer.put(&Rating {
        id: RatingId::derived(&[b"rating"]),
        stakeholder,
        rater: "Ana".into(),
        influence: Some(5),
        influence_reason: text("zgrada"),
        interest: Some(2),
        interest_reason: text("izbori"),
        at: Timestamp(7),
    })?;
    writer.put(&Membership {
        id: MembershipId::derived(&[b"membership"]),
        stakeholder,
        participant,
    })?;
    let challenge = ChallengeId::derived(&[b"challenge"]);
    writer.put(&Challenge {
        id: challenge,
        key: "C1".into(),
        text: "dom je zatvoren".into(),
        session,
        territory: text("Kvarner"),
    })?;
    writer.put(&Citation {
        id: CitationId::derived(&[b"citation"]),
        stakeholder: Some(stakeholder),
        challenge: Some(challenge),
        passage,
        hash: Hash::of("Žena ".as_bytes()),
        status: CitationStatus::Confirmed,
        coder,
        at: Timestamp(8),
        revision: None,
    })?;
    writer.put(&Translation {
        id: TranslationId::derived(&[b"translation"]),
        passage,
        hash: Hash::of("Žena ".as_bytes()),
        language: LanguageTag::LV,
        text: "Sieviete".into(),
        maker: "Ķirse".into(),
        date: "2026-03-14".into(),
        revision: None,
    })?;
    writer.put(&OwnTranslation {
        id: OwnTranslationId::derived(&[b"own translation"]),
        original: "Žene drže zadrugu".into(),
        language: LanguageTag::LV,
        text: "Sievietes tur kooperatīvu".into(),
        maker: "Ķirse".into(),
        date: "2026-03-14".into(),
    })?;
    let solution = SolutionId::derived(&[b"solution"]);
    writer.put(&Solution {
        id: solution,
        key: "S1".into(),
        text: "odbor".into(),
        territory: text("Kvarner"),
    })?;
    writer.put(&SolutionChallenge {
        id: SolutionChallengeId::derived(&[b"answer"]),
        solution,
        challenge,
    })?;
    writer.put(&Vote {
        id: VoteId::derived(&[b"vote"]),
        solution,
        session,
        method: VoteMethod::Dots,
        result: 7,
        voters: 5,
        note: text("naljepnice"),
    })?;
    let action = ActionId::derived(&[b"action"]);
    writer.put(&Action {
        id: action,
        key: "A1".into(),
        title: "Dom".into(),
        title_en: text("A hall"),
        territories: Lines::new(["Kvarner"]),
        description: text("otvoriti"),
        practices: Lines::new(["weir-mill"]),
        lead: Some(stakeholder),
        beneficiaries: Lines::new(["mještani"]),
        start: text("2027"),
        end: text("2028"),
        cost_from: Some(Money(100)),
        cost_to: Some(Money(200)),
        currency: "EUR".into(),
        revenue: text("najam"),
        values: vec![NebValue::Together],
        principles: vec![NebPrinciple::ParticipatoryProcess],
    })?;
    writer.put(&ActionPriority {
        id: ActionPriorityId::derived(&[b"serves"]),
        action,
        priority,
    })?;
    writer.put(&ActionSolution {
        id: ActionSolutionId::derived(&[b"takes up"]),
        action,
        solution,
    })?;
    writer.put(&ActionPartner {
        id: ActionPartnerId::derived(&[b"partner"]),
        action,
        stakeholder,
    })?;
    writer.put(&Funding {
        id: FundingId::derived(&[b"funding"]),
        action,
        position: 0,
        programme: "LEADER".into(),
        amount: Some(Money(100)),
        certainty: Certainty::Planned,
    })?;
    writer.put(&Indicator {
        id: IndicatorId::derived(&[b"indicator"]),
        action,
        position: 0,
        name: "sati".into(),
        unit: text("h"),
        baseline: text("0"),
        target: text("9"),
        date: text("2028"),
    })?;
    writer.put(&Risk {
        id: RiskId::derived(&[b"risk"]),
        action,
        position: 0,
        text: "sud".into(),
        mitigation: text("čekati"),
    })?;
    writer.put(&FollowUp {
        id: FollowUpId::derived(&[b"follow-up"]),
        action,
        position: 0,
        kind: FollowUpKind::Programme,
        text: "Interreg".into(),
    })?;
    writer.put(&Step {
        id: StepId::derived(&[b"step"]),
        action,
        key: "1".into(),
        title: "popis".into(),
        start: text("2027-01"),
        end: text("2027-02"),
        owner: text("grad"),
        after: Lines::default(),
    })?;
    writer.put(&Decision {
        id: DecisionId::derived(&[b"decision"]),
        action,
        check: "no-cost".into(),
        why: "poklon".into(),
        coder,
        at: Timestamp(9),
    })
}

/// What somebody makes of a session, with a passage that it rests on.
fn summarised(
    writer: &mut Writer<'_>,
    link: &EvidenceLink,
    session: SessionId,
    code: CodeId,
) -> Result<(), StoreError> {
    let case = Case::Session(session);
    let id = FrameworkCell::id_of(case, code);
    writer.put(&FrameworkCell {
        id,
        case,
        code,
        summary: Some("Grupa traži dom; nitko ne zna tko ga grije.".into()),
        seen: Some(Hash::of(b"seen")),
        coder: link.coder,
        at: Timestamp(9),
    })?;
    writer.put(&EvidenceLink {
        id: LinkId::derived(&[b"link of a cell"]),
        target: LinkTarget::Cell(id),
        coding: None,
        ..link.clone()
    })
}
