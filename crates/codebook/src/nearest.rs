//! "Did you mean".

use verbatim_query::nearest;

/// The hint at the one of `known` that somebody who wrote `given` probably meant.
pub(crate) fn did_you_mean<'k>(
    given: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<String> {
    nearest(given, known).map(|word| format!("did you mean `{word}`?"))
}
