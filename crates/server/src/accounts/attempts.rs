//! How often somebody may try to sign in.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Wrong passwords in a row before one has to wait.
const FREE: u32 = 5;
/// How long one waits first; each further wrong one doubles it.
const FIRST: Duration = Duration::from_secs(30);
/// How long one waits at most.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// After how long without another attempt the wrong ones are forgotten.
const FORGOTTEN: Duration = Duration::from_secs(24 * 60 * 60);
/// Names that are remembered at most: whoever makes names up does not fill the memory.
const NAMES: usize = 10_000;

/// Wrong passwords by name, whether there is such an account or not.
///
/// They are counted by name and not by address: behind the proxy that has TLS, all have the same address.
#[derive(Debug, Default)]
pub(crate) struct Attempts(BTreeMap<String, Wrong>);

#[derive(Debug, Clone, Copy)]
struct Wrong {
    times: u32,
    last: Instant,
}

impl Wrong {
    fn wait(self) -> Duration {
        match self.times.checked_sub(FREE) {
            None => Duration::ZERO,
            Some(more) => FIRST.saturating_mul(1 << more.min(10)).min(LONGEST),
        }
    }

    fn is_over(self, now: Instant) -> bool {
        now.duration_since(self.last) >= FORGOTTEN
    }
}

impl Attempts {
    /// Begins an attempt: it counts as wrong until [`Attempts::right`] says otherwise, so that many at once are no way
    /// around the limit.
    ///
    /// # Errors
    /// How long to wait, where too many were wrong.
    pub fn begin(&mut self, name: &str, now: Instant) -> Result<(), Duration> {
        let name = key(name);
        if let Some(wrong) = self.0.get(&name) {
            let past = now.duration_since(wrong.last);
            if past < wrong.wait() {
                return Err(wrong.wait() - past);
            }
            if wrong.is_over(now) {
                self.0.remove(&name);
            }
        }
        if self.0.len() >= NAMES && !self.0.contains_key(&name) {
            self.0.retain(|_, wrong| !wrong.is_over(now));
            if self.0.len() >= NAMES {
                let oldest = self
                    .0
                    .iter()
                    .min_by_key(|(_, wrong)| (wrong.times, wrong.last));
                if let Some(oldest) = oldest.map(|(name, _)| name.clone()) {
                    self.0.remove(&oldest);
                }
            }
        }
        let wrong = self.0.entry(name).or_insert(Wrong {
            times: 0,
            last: now,
        });
        wrong.times += 1;
        wrong.last = now;
        Ok(())
    }

    /// The password was right.
    pub fn right(&mut self, name: &str) {
        self.0.remove(&key(name));
    }
}

/// Long names that nobody has take little room.
fn key(name: &str) -> String {
    name.trim().to_lowercase().chars().take(100).collect()
}

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    reason = "a beginning for times that the test makes itself"
)]
mod tests {
    use super::*;

    #[test]
    fn after_five_wrong_ones_each_next_one_waits_longer_up_to_a_limit() {
        let mut attempts = Attempts::default();
        let mut now = Instant::now();
        for _ in 0..FREE {
            attempts.begin("Ana", now).expect("free");
        }
        let mut waits = Vec::new();
        for _ in 0..8 {
            let wait = attempts.begin(" ANA", now).expect_err("too many");
            waits.push(wait.as_secs());
            attempts.begin("Bruno", now).err();
            now += wait;
            attempts.begin("ana", now).expect("waited");
        }
        assert_eq!(waits, [30, 60, 120, 240, 480, 900, 900, 900]);
        now += FORGOTTEN;
        for _ in 0..FREE {
            attempts.begin("Ana", now).expect("forgotten after a day");
        }
    }

    #[test]
    fn a_right_password_is_forgiven_the_wrong_ones_and_made_up_names_are_bounded() {
        let mut attempts = Attempts::default();
        let now = Instant::now();
        for _ in 0..50 {
            attempts.begin("Ana", now).expect("right each time");
            attempts.right("ana");
        }
        for _ in 0..FREE {
            attempts.begin("Žana", now).expect("free");
        }
        for n in 0..NAMES + 100 {
            attempts.begin(&format!("nobody {n}"), now).expect("free");
        }
        assert!(attempts.0.len() <= NAMES);
        assert!(attempts.begin("Žana", now).is_err(), "names that wait stay");
    }
}
