//! Time and randomness, given from outside so that a demo or a test can pin them.

use std::fmt;
use std::time::UNIX_EPOCH;

use verbatim_model::operation::Timestamp;

/// The name under which somebody is signed in at this computer.
#[must_use]
pub fn login_name() -> Option<String> {
    ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .map(|name| name.trim().to_owned())
        .find(|name| !name.is_empty())
}

/// What an act needs from the world.
pub trait Environment: fmt::Debug + Send {
    /// The time.
    fn now(&mut self) -> Timestamp;
    /// Ten random bytes, for an id.
    fn random(&mut self) -> [u8; 10];
}

/// The computer's clock and randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEnvironment;

impl Environment for SystemEnvironment {
    fn now(&mut self) -> Timestamp {
        // The one place where the clock is read.
        #[allow(clippy::disallowed_methods)]
        let now = std::time::SystemTime::now();
        let millis = now
            .duration_since(UNIX_EPOCH)
            .map_or(0, |elapsed| elapsed.as_millis());
        Timestamp(i64::try_from(millis).unwrap_or(i64::MAX))
    }

    fn random(&mut self) -> [u8; 10] {
        let mut bytes = [0; 10];
        // Without randomness the time still tells ids apart, one a millisecond and process.
        if getrandom::fill(&mut bytes).is_err() {
            bytes[..4].copy_from_slice(&std::process::id().to_le_bytes());
        }
        bytes
    }
}

/// A clock that begins at a fixed time and goes on a second at each look, and ids counted from a seed.
#[derive(Debug, Clone)]
pub struct FixedEnvironment {
    now: i64,
    counter: u64,
}

impl FixedEnvironment {
    /// Begins at `start`.
    #[must_use]
    pub fn new(start: Timestamp) -> Self {
        Self {
            now: start.0,
            counter: 0,
        }
    }
}

impl Environment for FixedEnvironment {
    fn now(&mut self) -> Timestamp {
        self.now += 1000;
        Timestamp(self.now)
    }

    fn random(&mut self) -> [u8; 10] {
        self.counter += 1;
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&self.counter.to_be_bytes());
        bytes
    }
}
