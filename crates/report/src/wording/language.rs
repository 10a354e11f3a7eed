//! The languages that a report can be written in.

verbatim_model::terms! {
    /// Language of a report's own words. Quotes stay in the language in which they were said.
    #[derive(Default)]
    ReportLanguage: "language of reports" {
        /// English.
        #[default]
        English = "en",
        /// Croatian.
        Croatian = "hr",
        /// Latvian.
        Latvian = "lv",
        /// Italian.
        Italian = "it",
    }
}

impl ReportLanguage {
    /// Whose words stand in a `.ftl` file of this folder.
    pub(super) fn messages(self) -> &'static str {
        match self {
            Self::English => include_str!("en.ftl"),
            Self::Croatian => include_str!("hr.ftl"),
            Self::Latvian => include_str!("lv.ftl"),
            Self::Italian => include_str!("it.ftl"),
        }
    }
}
