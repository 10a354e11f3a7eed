//! Accounts: who may work at a workbench that other computers reach.
//!
//! They stand in a file of the computer that serves, beside no project: a project is copied, shared and exported, and
//! takes no password with it.

mod attempts;
mod file;
mod password;

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

pub(crate) use attempts::Attempts;

verbatim_model::terms! {
    /// What somebody may do; each may do all that those before may.
    Role: "role" {
        /// Reads and exports.
        Reader = "reader",
        /// Codes, links quotes and writes memos.
        Coder = "coder",
        /// Everything: codebook, imports, priorities, plan.
        Lead = "lead",
    }
}

/// Somebody who may work here. Acts in the project are those of the coder of this name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Name, which is that of the coder.
    pub name: String,
    /// What this person may do.
    pub role: Role,
    /// Hash of the password (Argon2id, as a PHC string).
    password: String,
}

/// What went wrong with accounts.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// A name that no coder can have.
    #[error("`{0}` cannot be the name of an account")]
    Name(String),
    /// There is one of this name, upper and lower case being equal.
    #[error("there is an account `{0}` already")]
    Taken(String),
    /// There is none of this name.
    #[error("there is no account `{0}`")]
    Unknown(String),
    /// Without this one, nobody would be left who may do everything.
    #[error("`{0}` is the only lead")]
    OnlyLead(String),
    /// A password that is too easy to guess, or too long to be one.
    #[error("the password has {length} characters; it needs {least} to {most}", least = password::LEAST, most = password::MOST)]
    Password {
        /// How many it has.
        length: usize,
    },
    /// A file that somebody damaged.
    #[error("`{path}` is no list of accounts: {why}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong in it.
        why: String,
    },
    /// The file system, or the randomness of the computer.
    #[error("cannot use `{path}`: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

impl AccountError {
    /// The next step.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Name(_) => "take the name of a person, of up to 100 characters",
            Self::Taken(_) => "`verbatim account change` gives it another role or password",
            Self::Unknown(_) => "`verbatim account list` shows them",
            Self::OnlyLead(_) => "make somebody else a lead first",
            Self::Password { .. } => "take several words that nobody would put together",
            Self::Damaged { .. } => "mend it, or move it away and add the accounts again",
            Self::File { .. } => "choose another file with `--accounts`",
        }
    }
}

/// The accounts in one file.
#[derive(Debug)]
pub struct Accounts {
    path: PathBuf,
    // What was read last, and the state of the file when it was.
    kept: Mutex<Option<(Stamp, Vec<Account>)>>,
}

type Stamp = (Option<SystemTime>, u64);

impl Accounts {
    /// Those in the file at `path`; where there is none, there are no accounts yet.
    #[must_use]
    pub fn at(path: PathBuf) -> Self {
        Self {
            path,
            kept: Mutex::default(),
        }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &std::path::Path {
        &self.path
    }

    /// All accounts, by name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn list(&self) -> Result<Vec<Account>, AccountError> {
        let now = std::fs::metadata(&self.path)
            .map(|about| (about.modified().ok(), about.len()))
            .ok();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(now), Some((then, accounts))) = (&now, &*kept)
            && now == then
        {
            return Ok(accounts.clone());
        }
        let accounts = file::read(&self.path)?;
        *kept = now.map(|now| (now, accounts.clone()));
        Ok(accounts)
    }

    /// Adds an account.
    ///
    /// # Errors
    /// When the name is taken or none, the password too short or too long, or the file cannot be written.
    pub fn add(&self, name: &str, role: Role, secret: &str) -> Result<Account, AccountError> {
        let name = proper(name)?;
        let account = Account {
            name: name.clone(),
            role,
            password: self.hashed(secret)?,
        };
        file::change(&self.path, |accounts| {
            if accounts.iter().any(|other| same(&other.name, &name)) {
                return Err(AccountError::Taken(name));
            }
            accounts.push(account.clone());
            Ok(())
        })?;
        Ok(account)
    }

    /// Gives an account another role or password. Whoever is signed in with the old password is not any more.
    ///
    /// # Errors
    /// When there is no such account, the password is too short or too long, or the file cannot be written.
    pub fn change(
        &self,
        name: &str,
        role: Option<Role>,
        secret: Option<&str>,
    ) -> Result<Account, AccountError> {
        self.changed(name, role, secret, |_| true)
    }

    /// The same from within a workbench, where somebody must stay who may do everything.
    pub(crate) fn change_within(
        &self,
        name: &str,
        role: Option<Role>,
        secret: Option<&str>,
    ) -> Result<Account, AccountError> {
        self.changed(name, role, secret, has_lead)
    }

    fn changed(
        &self,
        name: &str,
        role: Option<Role>,
        secret: Option<&str>,
        may_be: impl Fn(&[Account]) -> bool,
    ) -> Result<Account, AccountError> {
        let hash = secret.map(|secret| self.hashed(secret)).transpose()?;
        let mut changed = None;
        file::change(&self.path, |accounts| {
            let account = named(accounts, name)?;
            account.role = role.unwrap_or(account.role);
            if let Some(hash) = hash {
                account.password = hash;
            }
            changed = Some(account.clone());
            match may_be(accounts) {
                true => Ok(()),
                false => Err(AccountError::OnlyLead(name.to_owned())),
            }
        })?;
        changed.ok_or_else(|| AccountError::Unknown(name.to_owned()))
    }

    /// Removes an account. What its coder did in projects stays.
    ///
    /// # Errors
    /// When there is no such account, or the file cannot be written.
    pub fn remove(&self, name: &str) -> Result<Account, AccountError> {
        self.removed(name, |_| true)
    }

    /// The same from within a workbench, where somebody must stay who may do everything.
    pub(crate) fn remove_within(&self, name: &str) -> Result<Account, AccountError> {
        self.removed(name, has_lead)
    }

    fn removed(
        &self,
        name: &str,
        may_be: impl Fn(&[Account]) -> bool,
    ) -> Result<Account, AccountError> {
        let mut removed = None;
        file::change(&self.path, |accounts| {
            let account = named(accounts, name)?.clone();
            accounts.retain(|other| other.name != account.name);
            removed = Some(account);
            match may_be(accounts) {
                true => Ok(()),
                false => Err(AccountError::OnlyLead(name.to_owned())),
            }
        })?;
        removed.ok_or_else(|| AccountError::Unknown(name.to_owned()))
    }

    /// The account of this name with this password. It takes as long where there is none, so that nobody learns which
    /// names there are.
    pub(crate) fn verified(&self, name: &str, secret: &str) -> Option<Account> {
        let accounts = self.list().unwrap_or_default();
        let account = accounts
            .into_iter()
            .find(|account| same(&account.name, name));
        let hash = account.as_ref().map(|account| account.password.as_str());
        password::fits(secret, hash).then_some(account).flatten()
    }

    /// What `signed` is now; `None` where it was removed or has another password since.
    pub(crate) fn current(&self, signed: &Account) -> Option<Account> {
        let accounts = self.list().ok()?;
        accounts
            .into_iter()
            .find(|account| account.name == signed.name && account.password == signed.password)
    }

    fn hashed(&self, secret: &str) -> Result<String, AccountError> {
        password::check(secret)?;
        password::hash(secret).map_err(|error| AccountError::File {
            path: self.path.clone(),
            error,
        })
    }
}

fn named<'a>(accounts: &'a mut [Account], name: &str) -> Result<&'a mut Account, AccountError> {
    accounts
        .iter_mut()
        .find(|account| same(&account.name, name))
        .ok_or_else(|| AccountError::Unknown(name.to_owned()))
}

fn has_lead(accounts: &[Account]) -> bool {
    accounts.iter().any(|account| account.role == Role::Lead)
}

/// Whether two names are one for people who type them.
fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

fn proper(name: &str) -> Result<String, AccountError> {
    let trimmed = name.trim();
    let is_proper = !trimmed.is_empty()
        && trimmed.chars().count() <= 100
        && !trimmed.chars().any(char::is_control)
        && !same(trimmed, verbatim_model::project::RULES_CODER);
    match is_proper {
        true => Ok(trimmed.to_owned()),
        false => Err(AccountError::Name(name.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "tržnica uz more";

    fn accounts() -> (tempfile::TempDir, Accounts) {
        let folder = tempfile::tempdir().expect("a folder");
        let accounts = Accounts::at(folder.path().join("deep/accounts.json"));
        (folder, accounts)
    }

    #[test]
    fn an_account_is_added_changed_and_removed_and_its_password_is_nowhere() {
        let (_folder, accounts) = accounts();
        assert_eq!(accounts.list().expect("none yet"), []);
        accounts
            .add(" Žana Ģirts ", Role::Coder, SECRET)
            .expect("added");
        let told = accounts.add("žana ģirts", Role::Lead, SECRET);
        assert!(matches!(told, Err(AccountError::Taken(_))));
        let text = std::fs::read_to_string(accounts.path()).expect("a file");
        assert!(
            text.contains("$argon2id$") && !text.contains("tržnica"),
            "{text}"
        );

        let signed = accounts.verified("ŽANA ĢIRTS", SECRET).expect("verified");
        assert_eq!(
            (signed.name.as_str(), signed.role),
            ("Žana Ģirts", Role::Coder)
        );
        for (name, secret) in [
            ("Žana Ģirts", "tržnica uz mor"),
            ("Žana", SECRET),
            ("", ""),
            ("Žana Ģirts", ""),
        ] {
            assert_eq!(accounts.verified(name, secret), None, "{name} {secret}");
        }
        accounts
            .change("Žana Ģirts", Some(Role::Lead), None)
            .expect("changed");
        assert_eq!(
            accounts.current(&signed).map(|now| now.role),
            Some(Role::Lead)
        );
        accounts
            .change("Žana Ģirts", None, Some("sasvim druga riječ"))
            .expect("changed");
        assert_eq!(accounts.current(&signed), None, "the old password is over");
        assert_eq!(accounts.verified("Žana Ģirts", SECRET), None);

        accounts.remove("Žana Ģirts").expect("removed");
        assert_eq!(accounts.list().expect("none"), []);
        assert!(matches!(
            accounts.remove("Žana Ģirts"),
            Err(AccountError::Unknown(_))
        ));
    }

    #[test]
    fn names_and_passwords_that_cannot_be_are_refused_and_change_nothing() {
        let (_folder, accounts) = accounts();
        for name in ["", "  ", "rules", "RULES", "a\nb", "a\0b", &"x".repeat(101)] {
            assert!(
                matches!(
                    accounts.add(name, Role::Lead, SECRET),
                    Err(AccountError::Name(_))
                ),
                "{name:?}"
            );
        }
        for secret in ["", "kratko", &"č".repeat(9), &"x".repeat(1025)] {
            assert!(
                matches!(
                    accounts.add("Ana", Role::Lead, secret),
                    Err(AccountError::Password { .. })
                ),
                "{secret}"
            );
        }
        assert!(!accounts.path().exists());
    }

    #[test]
    fn a_damaged_file_lets_nobody_in_and_is_not_written_over() {
        let (_folder, accounts) = accounts();
        accounts.add("Ana", Role::Lead, SECRET).expect("added");
        for text in [
            "",
            "{",
            "[]",
            r#"{"accounts":[{"name":"Ana","role":"king","password":""}]}"#,
        ] {
            std::fs::write(accounts.path(), text).expect("written");
            assert!(
                matches!(accounts.list(), Err(AccountError::Damaged { .. })),
                "{text}"
            );
            assert!(accounts.add("Bruno", Role::Lead, SECRET).is_err());
            assert_eq!(accounts.verified("Ana", SECRET), None);
            assert_eq!(
                std::fs::read_to_string(accounts.path()).expect("there"),
                text
            );
        }
        // A hash that is none fits no password.
        std::fs::write(
            accounts.path(),
            r#"{"accounts":[{"name":"Ana","role":"lead","password":""}]}"#,
        )
        .expect("written");
        assert_eq!(accounts.verified("Ana", ""), None);
    }
}
