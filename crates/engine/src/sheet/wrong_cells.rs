//! Cells of a participants sheet that make no sense, all of them, and the words that may stand there.

use crate::error::EngineError;

/// Words for roles that a person may write, by language: a choice of those that are understood.
pub(super) const ROLES_TO_WRITE: [(&str, &str); 4] = [
    ("en", "moderator, expert, participant, observer"),
    (
        "hr",
        "moderatorica, voditelj, stručnjak, stručnjakinja, sudionik, sudionica, promatrač, promatračica",
    ),
    (
        "lv",
        "moderators, vadītāja, eksperts, eksperte, dalībnieks, dalībniece, novērotājs, novērotāja",
    ),
    (
        "it",
        "moderatore, moderatrice, esperto, esperta, partecipante, osservatore, osservatrice",
    ),
];

/// The same for consents, in the order of [`Consent`](verbatim_model::consent::Consent).
pub(super) const CONSENTS_TO_WRITE: [(&str, &str); 4] = [
    (
        "en",
        "by-number, by-name, paraphrase-only, no-use, not-recorded",
    ),
    (
        "hr",
        "po broju, po imenu, samo parafraza, bez korištenja, nije zabilježeno",
    ),
    (
        "lv",
        "ar numuru, ar vārdu, tikai parafrāze, nelietot, nav fiksēts",
    ),
    (
        "it",
        "con numero, con nome, solo parafrasi, nessun uso, non registrato",
    ),
];

/// Cells of a sheet that make no sense.
#[derive(Debug, Default)]
pub(super) struct WrongCells {
    told: Vec<String>,
    /// One of them is a role.
    pub(super) role: bool,
    /// One of them is a consent.
    pub(super) consent: bool,
}

impl WrongCells {
    /// Notes one; there is no value for it.
    pub(super) fn add<T>(&mut self, line: u32, column: String, reason: String) -> Option<T> {
        self.told
            .push(format!("line {line}, column {column}: {reason}"));
        None
    }

    /// # Errors
    /// All of them at once, where there are some.
    pub(super) fn refuse(&self, name: &str) -> Result<(), EngineError> {
        if self.told.is_empty() {
            return Ok(());
        }
        let mut message = format!(
            "the sheet `{name}` has {} that cannot be understood; nothing of it was applied",
            crate::counted(self.told.len(), "cell")
        );
        for told in &self.told {
            message.push_str("\n  ");
            message.push_str(told);
        }
        let mut hint = "correct these cells, or leave them empty".to_owned();
        for (wrong, what, words) in [
            (self.role, "a role", ROLES_TO_WRITE),
            (self.consent, "a consent", CONSENTS_TO_WRITE),
        ] {
            if wrong {
                hint.push_str(&format!("\n{what} is one of"));
                for (language, words) in words {
                    hint.push_str(&format!("\n  {language}: {words}"));
                }
            }
        }
        Err(EngineError::refused(message, hint))
    }
}
