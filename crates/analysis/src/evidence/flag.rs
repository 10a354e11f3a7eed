//! Warnings about what a claim rests on, each with its rule in a sentence.

use verbatim_model::participant::Role;
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

use super::figures::KindEvidence;
use super::parts::Quote;
use super::scope::Scope;
use super::tables::WorkRow;

verbatim_model::terms! {
    /// Why a link is stale.
    StaleReason: "reason" {
        /// A rule that gave its coding no longer matches, or the coding moved or has no place.
        Coding = "coding",
        /// A correction changed its words.
        Words = "words",
        /// The source has another text than when somebody linked, though the words are the same.
        Revision = "revision",
        /// The codebook defines its code otherwise.
        Definition = "definition",
    }
}

verbatim_model::terms! {
    /// A warning that is printed with its rule. It informs; a person decides.
    Flag: "flag" {
        /// A single speaker carries it.
        OneVoice = "one-voice",
        /// A single stakeholder group carries it.
        OneGroup = "one-group",
        /// A single session carries it.
        OneSession = "one-session",
        /// A single territory of several carries it.
        OneTerritory = "one-territory",
        /// Nobody but experts carries it.
        OnlyExperts = "only-experts",
        /// Somebody speaks against it.
        Contradicted = "contradicted",
        /// What a link rests on has changed.
        Stale = "stale",
        /// The words of a link are not those whose hash was recorded.
        Unverified = "unverified",
        /// Nobody looked for quotes that speak against it.
        NoContrarySought = "no-contrary-sought",
        /// It is called validated, and no validation is recorded.
        NeverPut = "never-put",
        /// Roles are missing, so that moderators may be among the speakers.
        RolesUnset = "roles-unset",
    }
}

impl Flag {
    /// When it is raised, in English, for people.
    #[must_use]
    pub fn rule(self) -> &'static str {
        match self {
            Self::OneVoice => {
                "The supporting quotes have a single speaker, or one speaker has more than half of at least three \
                 supporting mentions."
            }
            Self::OneGroup => {
                "All supporting speakers whose stakeholder group is recorded belong to one group."
            }
            Self::OneSession => "All supporting quotes from sessions come from one session.",
            Self::OneTerritory => {
                "All supporting quotes from sessions come from one territory, though the scope holds several."
            }
            Self::OnlyExperts => "All supporting speakers are experts.",
            Self::Contradicted => "At least one counted quote contradicts the claim.",
            Self::Stale => {
                "At least one linked quote rests on a coding, a text or a definition of the codebook that changed since the \
                 link was made: the rule of its coding no longer matches, its words were corrected, its source has a newer \
                 text, or its code is defined otherwise."
            }
            Self::Unverified => {
                "The words of at least one linked quote are not those whose hash was recorded with the link, or cannot be \
                 read."
            }
            Self::NoContrarySought => {
                "There are supporting quotes, none that qualifies or contradicts, and nobody recorded that they looked for \
                 such quotes."
            }
            Self::NeverPut => {
                "The priority is called validated, and it is not recorded that it was put to anybody."
            }
            Self::RolesUnset => {
                "At least one person who is counted in the figures, or in what they are counted out of, has no role; \
                 such people count as participants, so a moderator may be among them."
            }
        }
    }
}

/// What counted quotes alone do not tell.
pub(super) struct Changes {
    /// A link that may count is stale.
    pub stale: bool,
    /// There is a link that qualifies or contradicts.
    pub contrary: bool,
    pub work: WorkRow,
}

/// The flags of a priority, in the order of [`Flag`].
pub(super) fn raise(
    quotes: &[Quote],
    supports: &KindEvidence,
    contradicts: &KindEvidence,
    scope: &Scope,
    changes: Changes,
) -> Vec<Flag> {
    let figures = &supports.figures;
    let loudest = supports
        .loudest_speaker
        .as_ref()
        .map_or(0, |share| share.mentions);
    let mentions = figures.mentions.n;
    let only_experts = quotes
        .iter()
        .filter(|quote| quote.kind == LinkKind::Supports && quote.speaker().is_some())
        .all(|quote| quote.role == Some(Role::Expert));
    let raised = |flag: &Flag| match flag {
        Flag::OneVoice => figures.speakers.n == 1 || (mentions >= 3 && 2 * loudest > mentions),
        Flag::OneGroup => figures.groups.n == 1,
        Flag::OneSession => figures.sessions.n == 1,
        Flag::OneTerritory => figures.territories.n == 1 && scope.territories.len() > 1,
        Flag::OnlyExperts => figures.speakers.n > 0 && only_experts,
        Flag::Contradicted => contradicts.figures.mentions.n > 0,
        Flag::Stale => changes.stale,
        Flag::Unverified => changes.work.unverified,
        Flag::NoContrarySought => {
            figures.mentions.n > 0 && !changes.contrary && changes.work.not_looked
        }
        Flag::NeverPut => changes.work.never_put,
        Flag::RolesUnset => !scope.without_role.is_empty(),
    };
    Flag::ALL.iter().copied().filter(raised).collect()
}
