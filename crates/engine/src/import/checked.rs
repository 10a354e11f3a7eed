//! Options of an import that make no sense are found before anything is done.

use verbatim_language::Language;
use verbatim_model::session::Session;

use super::ImportOptions;
use crate::error::EngineError;
use crate::people::check_key;
use crate::project::Project;

impl Project {
    /// The options as they hold, once they make sense.
    pub(super) fn checked(&self, options: &ImportOptions) -> Result<ImportOptions, EngineError> {
        if let Some(language) = options.told.language
            && Language::from_code(language.as_str()).is_none()
        {
            return Err(EngineError::usage(
                format!("Verbatim does not analyse the language `{language}`"),
                "expected hr, lv, it or en",
            ));
        }
        let about = options.about.with_date_read()?;
        let key = options.session.as_deref().map(check_key).transpose()?;
        let sessions: Vec<Session> = self.store.all()?;
        let session = key.and_then(|key| sessions.iter().find(|session| session.key == key));
        if let Some(session) = session
            && let Some((what, known, given)) = about.contradiction(session)
        {
            return Err(EngineError::refused(
                format!(
                    "the session `{}` has the {what} `{known}`, not `{given}`",
                    session.key
                ),
                format!(
                    "leave `--{what}` out, or change it first: `verbatim sessions set PROJECT {} --{what} {given}`",
                    session.key
                ),
            ));
        }
        Ok(ImportOptions {
            session: key.map(str::to_owned),
            about,
            ..options.clone()
        })
    }
}
