//! The sentences that tell what evidence there is, and out of what it is counted.

use verbatim_analysis::evidence::{Count, Figures};
use verbatim_model::priority::LinkKind;

use super::Wording;

impl Wording {
    /// The figures of a priority in a sentence.
    pub fn evidence_line(
        &self,
        supports: &Figures,
        qualifies: &Figures,
        contradicts: &Figures,
    ) -> String {
        let clause = |kind, figures| self.clause(kind, figures);
        let clauses = [
            clause(LinkKind::Supports, supports),
            clause(LinkKind::Qualifies, qualifies),
            clause(LinkKind::Contradicts, contradicts),
        ];
        let [supports, qualifies, contradicts] = clauses.each_ref().map(String::as_str);
        self.fill(
            "evidence-line",
            &[
                ("supports", supports.into()),
                ("qualifies", qualifies.into()),
                ("contradicts", contradicts.into()),
            ],
        )
    }

    fn clause(&self, kind: LinkKind, figures: &Figures) -> String {
        let n = figures.mentions.n;
        if n == 0 {
            return self.say(&format!("{kind}-none"));
        }
        let mentions = self.fill("mentions", &[("n", n.into())]);
        let mentions = ("mentions", mentions.as_str().into());
        if figures.speakers.n == 0 {
            return self.fill(&format!("{kind}-nobody"), &[mentions]);
        }
        let of = |id, count: Count| {
            let of = count.of.unwrap_or(count.n);
            self.fill(id, &[("n", count.n.into()), ("of", of.into())])
        };
        let speakers = of("of-speakers", figures.speakers);
        let sessions = of("of-sessions", figures.sessions);
        self.fill(
            &format!("{kind}-clause"),
            &[
                ("speakers", speakers.as_str().into()),
                ("sessions", sessions.as_str().into()),
                ("n", figures.speakers.n.into()),
                mentions,
            ],
        )
    }

    /// What a priority's figures are counted out of, in a sentence.
    pub fn scope_line(&self, territories: &[String], sessions: usize, speakers: usize) -> String {
        let place = if territories.is_empty() {
            self.say("all-territories")
        } else {
            let names = territories.join(", ");
            self.fill("in-territories", &[("territories", names.as_str().into())])
        };
        let sessions = self.fill("scope-sessions", &[("n", sessions.into())]);
        let people = self.fill("scope-people", &[("n", speakers.into())]);
        self.fill(
            "scope-line",
            &[
                ("sessions", sessions.as_str().into()),
                ("place", place.as_str().into()),
                ("people", people.as_str().into()),
            ],
        )
    }
}
