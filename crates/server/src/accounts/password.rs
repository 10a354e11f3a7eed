//! Passwords: how long they are, and what is kept of them.

use std::io;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use super::AccountError;

/// Characters of a password, at least.
pub(super) const LEAST: usize = 10;
/// Characters of a password at most, so that nobody has the computer work on a book.
pub(super) const MOST: usize = 1024;

/// What no password fits; it is tried where there is no account, so that this takes as long.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdA$VJlOOoxNCrNPDyoqELRKzZPAk2tWLVShD3qTbYqKAhE";

pub(super) fn check(secret: &str) -> Result<(), AccountError> {
    let length = secret.chars().count();
    match (LEAST..=MOST).contains(&length) {
        true => Ok(()),
        false => Err(AccountError::Password { length }),
    }
}

/// The hash of a password with a salt of its own: Argon2id with the costs that OWASP advises, which are the crate's.
///
/// # Errors
/// When the computer gives no randomness.
pub(super) fn hash(secret: &str) -> Result<String, io::Error> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|error| io::Error::other(error.to_string()))?;
    let hash: PasswordHash = Argon2::default()
        .hash_password_with_salt(secret.as_bytes(), &salt)
        .map_err(|error| io::Error::other(error.to_string()))?;
    Ok(hash.to_string())
}

/// Whether a password fits a hash; none fits where there is no hash.
pub(super) fn fits(secret: &str, hash: Option<&str>) -> bool {
    if secret.chars().count() > MOST {
        return false;
    }
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(NOBODY)) else {
        return false;
    };
    let fits = Argon2::default().verify_password(secret.as_bytes(), &parsed);
    fits.is_ok() && hash.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_for_nobody_costs_what_others_cost() {
        let nobody = PasswordHash::new(NOBODY).expect("a hash");
        let own = hash("tržnica uz more").expect("a hash");
        let own = PasswordHash::new(&own).expect("a hash");
        assert_eq!(nobody.params.to_string(), own.params.to_string());
        assert_eq!(nobody.algorithm, own.algorithm);
        assert_eq!(
            nobody.hash.map(|hash| hash.len()),
            own.hash.map(|hash| hash.len())
        );
    }

    #[test]
    fn equal_passwords_have_different_hashes() {
        let [a, b] = [(); 2].map(|()| hash("tržnica uz more").expect("a hash"));
        assert_ne!(a, b);
        assert!(fits("tržnica uz more", Some(&a)) && fits("tržnica uz more", Some(&b)));
        assert!(!fits("tržnica uz more", None) && !fits("trznica uz more", Some(&a)));
    }
}
