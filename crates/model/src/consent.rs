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

crate::terms! {
    /// What may be done with words that somebody said, on a day.
    Quoting: "quoting" {
        /// They may be printed as they were said.
        Verbatim = "verbatim",
        /// They count, and may only be told in other words.
        Paraphrase = "paraphrase",
        /// They count, and may be printed from a later day on.
        Later = "later",
        /// They neither count nor may be printed.
        Nothing = "nothing",
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
