//! What the name of a file tells of its session while it is imported.

use std::borrow::Cow;
use std::path::Path;

use super::ImportOptions;
use super::known::Known;
use super::row::ProblemRow;
use crate::people::check_key;

/// The options as they hold for a file: what its name tells fills what the person and the session leave open. With
/// what a person should know of it.
pub(super) fn name_told<'o>(
    options: &'o ImportOptions,
    known: &Known,
    path: &Path,
) -> (Cow<'o, ImportOptions>, Vec<ProblemRow>) {
    let Some(pattern) = &options.name_pattern else {
        return (Cow::Borrowed(options), Vec::new());
    };
    let problem = |kind: &str, message: String| ProblemRow {
        kind: kind.to_owned(),
        message,
        line: None,
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some(told) = pattern.read(&name) else {
        let message = format!("the name does not fit the pattern `{pattern}`");
        let problems = vec![problem("name-not-matched", message)];
        return (Cow::Borrowed(options), problems);
    };
    let mut problems: Vec<ProblemRow> = (told.doubts.into_iter())
        .map(|doubt| problem("name-doubtful", doubt))
        .collect();
    let session = (options.session.clone()).or(told.key.filter(|key| check_key(key).is_ok()));
    let given = &options.about;
    let mut about = told.change;
    about.kind = given.kind.or(about.kind);
    about.date = given.date.clone().or(about.date);
    about.country = given.country.clone().or(about.country);
    about.territory = given.territory.clone().or(about.territory);
    if let Some(there) = session.as_deref().and_then(|key| known.session(key)) {
        while let Some((what, known, given)) = about.contradiction(there) {
            problems.push(problem(
                "name-contradicts",
                format!("the session `{}` has the {what} `{known}`, the name says `{given}`; what is known was kept", there.key),
            ));
            about.forget(what);
        }
    }
    let options = ImportOptions {
        session,
        about,
        ..options.clone()
    };
    (Cow::Owned(options), problems)
}
