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
    /// Whose words stand in three `.ftl` files of this folder: those of every report, of the checklists, and of figures and charts.
    pub(crate) fn messages(self) -> &'static str {
        match self {
            Self::English => concat!(
                include_str!("en.ftl"),
                "\n",
                include_str!("reporting.en.ftl"),
                "\n",
                include_str!("figures.en.ftl")
            ),
            Self::Croatian => concat!(
                include_str!("hr.ftl"),
                "\n",
                include_str!("reporting.hr.ftl"),
                "\n",
                include_str!("figures.hr.ftl")
            ),
            Self::Latvian => concat!(
                include_str!("lv.ftl"),
                "\n",
                include_str!("reporting.lv.ftl"),
                "\n",
                include_str!("figures.lv.ftl")
            ),
            Self::Italian => concat!(
                include_str!("it.ftl"),
                "\n",
                include_str!("reporting.it.ftl"),
                "\n",
                include_str!("figures.it.ftl")
            ),
        }
    }
}
