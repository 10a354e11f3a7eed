//! What the researchers themselves wrote and outputs print, such as claims and titles, and what it is called in other
//! languages.

use crate::confidence::Confidence;
use crate::id::OwnTranslationId;
use crate::language_tag::LanguageTag;
use crate::lines::Lines;
use crate::participant::Participant;
use crate::plan::{
    Action, Challenge, Decision, FollowUp, Funding, Indicator, Risk, Solution, Step, Vote,
};
use crate::practice::{Lesson, Practice, Remark};
use crate::priority::{EvidenceLink, Looked, Priority};
use crate::project::Project;
use crate::stakeholder::Stakeholder;
use crate::validation::Validation;

crate::terms! {
    /// What a text of the researchers is.
    OwnTextKind: "kind of text" {
        /// What a priority says.
        Claim = "claim",
        /// How something was put to people.
        Question = "question",
        /// What was noted of a vote, a discussion or a search.
        Note = "note",
        /// Why something is thought.
        Reason = "reason",
        /// What is said instead of words that may not be printed.
        Paraphrase = "paraphrase",
        /// What the project, a good practice or an action is called.
        Title = "title",
        /// What is or was done.
        Description = "description",
        /// What a good practice teaches.
        Lesson = "lesson",
        /// What a reviewer said.
        Remark = "remark",
        /// What was answered.
        Answer = "answer",
        /// What is in the way.
        Challenge = "challenge",
        /// What would answer a challenge.
        Solution = "solution",
        /// Who gains.
        Beneficiaries = "beneficiaries",
        /// What carries an action after the funding.
        Revenue = "revenue",
        /// A programme or giver.
        Funding = "funding",
        /// What is measured, in what, from where and to where.
        Indicator = "indicator",
        /// What may go wrong.
        Risk = "risk",
        /// What is done about a risk.
        Mitigation = "mitigation",
        /// What an action may lead to.
        FollowUp = "follow-up",
        /// A step of an action.
        Step = "step",
        /// What a stakeholder works in.
        Sector = "sector",
        /// What a stakeholder does for it.
        Role = "role",
        /// A group of stakeholders that people belong to.
        Group = "group",
    }
}

/// A row with texts of the researchers that outputs print.
pub trait OwnTexts {
    /// Shows each text that there is; what `visit` puts in its place stays there.
    fn own_texts(&mut self, visit: &mut dyn FnMut(OwnTextKind, &mut String));
}

/// `row { kind: field, … }`: fields that are a text, or may be one.
macro_rules! own_texts {
    ($($row:ty { $($kind:ident: $field:ident),* $(,)? })*) => {$(
        impl OwnTexts for $row {
            fn own_texts(&mut self, visit: &mut dyn FnMut(OwnTextKind, &mut String)) {
                $(if let Some(text) = self.$field.text_mut() {
                    visit(OwnTextKind::$kind, text);
                })*
            }
        }
    )*};
}

/// A text, or perhaps one.
trait AsTexts {
    fn text_mut(&mut self) -> Option<&mut String>;
}

impl AsTexts for String {
    fn text_mut(&mut self) -> Option<&mut String> {
        Some(self)
    }
}

impl AsTexts for Option<String> {
    fn text_mut(&mut self) -> Option<&mut String> {
        self.as_mut()
    }
}

own_texts! {
    Project { Title: title }
    Priority { Claim: claim }
    Looked { Note: note }
    EvidenceLink { Paraphrase: paraphrase }
    Validation { Question: wording, Note: note }
    Practice { Title: title, Description: description }
    Lesson { Lesson: text }
    Remark { Remark: text, Answer: answer }
    Challenge { Challenge: text }
    Solution { Solution: text }
    Vote { Note: note }
    Funding { Funding: programme }
    Indicator { Indicator: name, Indicator: unit, Indicator: baseline, Indicator: target }
    Risk { Risk: text, Mitigation: mitigation }
    FollowUp { FollowUp: text }
    Step { Step: title }
    Decision { Reason: why }
    Stakeholder { Sector: sector, Role: role }
    Participant { Group: group }
}

impl OwnTexts for Action {
    fn own_texts(&mut self, visit: &mut dyn FnMut(OwnTextKind, &mut String)) {
        visit(OwnTextKind::Title, &mut self.title);
        if let Some(text) = &mut self.description {
            visit(OwnTextKind::Description, text);
        }
        let mut lines = self.beneficiaries.to_vec();
        for line in &mut lines {
            visit(OwnTextKind::Beneficiaries, line);
        }
        self.beneficiaries = Lines::new(lines);
        if let Some(text) = &mut self.revenue {
            visit(OwnTextKind::Revenue, text);
        }
    }
}

impl OwnTexts for Confidence {
    fn own_texts(&mut self, visit: &mut dyn FnMut(OwnTextKind, &mut String)) {
        for said in self.assessments.iter_mut().flatten() {
            visit(OwnTextKind::Reason, &mut said.reason);
        }
        if let Some((_, why)) = &mut self.overall {
            visit(OwnTextKind::Reason, why);
        }
    }
}

/// A text of the researchers in another language. Wherever it stands, outputs in that language say it so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnTranslation {
    /// Id.
    pub id: OwnTranslationId,
    /// The text as it is written.
    pub original: String,
    /// Into which language.
    pub language: LanguageTag,
    /// The translation.
    pub text: String,
    /// Who made it.
    pub maker: String,
    /// When, `YYYY-MM-DD` or less.
    pub date: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{ActionId, derived_uuid};

    #[test]
    fn each_text_is_shown_and_can_be_replaced() {
        let mut action = Action {
            id: ActionId(derived_uuid(&[b"a"])),
            key: "A1".to_owned(),
            title: "Dom svima".to_owned(),
            title_en: None,
            territories: Lines::default(),
            description: None,
            practices: Lines::default(),
            lead: None,
            beneficiaries: Lines::new(["udruge", "mladi"]),
            start: None,
            end: None,
            cost_from: None,
            cost_to: None,
            currency: "EUR".to_owned(),
            revenue: Some("najam".to_owned()),
            values: Vec::new(),
            principles: Vec::new(),
        };
        let mut seen = Vec::new();
        action.own_texts(&mut |kind, text| {
            seen.push((kind, text.clone()));
            text.push('!');
        });
        let expected = [
            (OwnTextKind::Title, "Dom svima"),
            (OwnTextKind::Beneficiaries, "udruge"),
            (OwnTextKind::Beneficiaries, "mladi"),
            (OwnTextKind::Revenue, "najam"),
        ];
        assert_eq!(seen, expected.map(|(kind, text)| (kind, text.to_owned())));
        assert_eq!(action.beneficiaries, Lines::new(["udruge!", "mladi!"]));
        assert_eq!(action.revenue.as_deref(), Some("najam!"));
    }
}
