//! What a participant allowed.

crate::terms! {
    /// What may be done with a participant's words in outputs (report, plan, table, exchange).
    Consent: "consent" {
        /// Quote, with the participant number.
        ByNumber = "by-number",
        /// Quote, with the name.
        ByName = "by-name",
        /// Count, but never print a quote.
        ParaphraseOnly = "paraphrase-only",
        /// Neither print nor count.
        NoUse = "no-use",
        /// Nobody asked: printed by number and flagged.
        NotRecorded = "not-recorded",
    }
}

impl Consent {
    /// Whether a quote may stand in an output.
    #[must_use]
    pub fn allows_quote(self) -> bool {
        !matches!(self, Self::ParaphraseOnly | Self::NoUse)
    }

    /// Whether the words count, above and below the line.
    #[must_use]
    pub fn counts(self) -> bool {
        self != Self::NoUse
    }
}
