//! Sentences about what people said when they were asked, and about what speaks to objectives.

use verbatim_analysis::evidence::{Count, Figures};
use verbatim_model::validation::ValidationResult;

use super::Wording;

impl Wording {
    /// What came of a validation.
    pub fn result(&self, result: ValidationResult) -> String {
        match result {
            ValidationResult::Hands {
                in_favour,
                against,
                abstained,
                present,
            } => self.fill(
                "result-hands",
                &[
                    ("in_favour", in_favour.into()),
                    ("against", against.into()),
                    ("abstained", abstained.into()),
                    ("present", present.into()),
                ],
            ),
            ValidationResult::Ranking { rank, of, voters } => self.fill(
                "result-ranking",
                &[
                    ("rank", rank.into()),
                    ("of", of.into()),
                    ("voters", voters.into()),
                ],
            ),
            ValidationResult::Dots { dots, of, voters } => self.fill(
                "result-dots",
                &[
                    ("dots", dots.into()),
                    ("of", of.into()),
                    ("voters", voters.into()),
                ],
            ),
            ValidationResult::Discussion { outcome } => self.say(&format!("result-{outcome}")),
        }
    }

    /// What speaks to an objective, in a sentence.
    pub fn objective_line(&self, figures: &Figures) -> String {
        let n = figures.mentions.n;
        if n == 0 {
            return self.say("objective-none");
        }
        let mentions = self.fill("mentions", &[("n", n.into())]);
        let of = |id, count: Count| {
            let of = count.of.unwrap_or(count.n);
            self.fill(id, &[("n", count.n.into()), ("of", of.into())])
        };
        let speakers = of("of-speakers", figures.speakers);
        let sessions = of("of-sessions", figures.sessions);
        self.fill(
            "objective-line",
            &[
                ("speakers", speakers.as_str().into()),
                ("sessions", sessions.as_str().into()),
                ("mentions", mentions.as_str().into()),
            ],
        )
    }
}
