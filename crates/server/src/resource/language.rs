//! Codes of languages in questions.

use verbatim_model::language_tag::LanguageTag;

use crate::problem::Problem;

/// The language with this code.
pub(crate) fn read(code: &str) -> Result<LanguageTag, Problem> {
    code.parse().map_err(|_| {
        Problem::usage(
            format!("`{code}` is no code of a language"),
            "write `hr`, `lv`, `it` or `en`",
        )
    })
}

/// The language with this code, or English where none is asked for.
pub(crate) fn or_english(code: Option<&str>) -> Result<LanguageTag, Problem> {
    code.map_or(Ok(LanguageTag::EN), read)
}
