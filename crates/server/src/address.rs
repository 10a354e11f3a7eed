//! Where the workbench listens, and the secret that lets a browser in.

use std::net::SocketAddr;

/// Where the workbench listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    socket: SocketAddr,
    token: String,
}

impl Address {
    /// At `socket`, with a new secret.
    ///
    /// # Errors
    /// When the computer gives no randomness: without it, there is no secret.
    pub fn new(socket: SocketAddr) -> Result<Self, std::io::Error> {
        Ok(Self {
            socket,
            token: secret()?,
        })
    }

    /// What is opened in the browser.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/?token={}", self.socket, self.token)
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.socket.port()
    }

    /// Whether `given` is the secret.
    pub(crate) fn is_token(&self, given: &str) -> bool {
        same(self.token.as_bytes(), given.as_bytes())
    }

    /// Whether a browser that asks for `host` means this workbench. A page elsewhere can have a name of its own lead here,
    /// and must not pass for us.
    pub(crate) fn is_host(&self, host: &str) -> bool {
        let (name, port) = host
            .rsplit_once(':')
            .filter(|(name, port)| !name.is_empty() && port.bytes().all(|b| b.is_ascii_digit()))
            .unwrap_or((host, "80"));
        let is_port = port.parse() == Ok(self.socket.port());
        is_port && ["127.0.0.1", "localhost", "[::1]"].contains(&name.to_ascii_lowercase().as_str())
    }

    /// Whether `origin` is a page of this workbench.
    pub(crate) fn is_origin(&self, origin: &str) -> bool {
        origin
            .strip_prefix("http://")
            .is_some_and(|host| self.is_host(host))
    }

    /// Name of the cookie. Browsers do not tell ports apart, so that each workbench needs a name of its own.
    pub(crate) fn cookie(&self) -> String {
        format!("verbatim-{}", self.socket.port())
    }
}

/// 32 hexadecimal digits that nobody can guess.
///
/// # Errors
/// When the computer gives no randomness.
pub(crate) fn secret() -> Result<String, std::io::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| std::io::Error::other(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address() -> Address {
        Address {
            socket: ([127, 0, 0, 1], 4711).into(),
            token: "f00d".to_owned(),
        }
    }

    #[test]
    fn only_names_of_this_computer_with_the_port_are_hosts() {
        for host in [
            "127.0.0.1:4711",
            "localhost:4711",
            "LOCALHOST:4711",
            "[::1]:4711",
        ] {
            assert!(address().is_host(host), "{host}");
        }
        for host in [
            "",
            "127.0.0.1",
            "127.0.0.1:4712",
            "localhost:",
            "example.org:4711",
            "127.0.0.1.example.org:4711",
            "localhost:4711.example.org",
            "localhost@example.org:4711",
            ":4711",
            "::1:4711x",
        ] {
            assert!(!address().is_host(host), "{host}");
        }
    }

    #[test]
    fn only_own_pages_are_origins() {
        assert!(address().is_origin("http://127.0.0.1:4711"));
        for origin in [
            "null",
            "",
            "https://127.0.0.1:4711",
            "http://127.0.0.1:80",
            "http://example.org",
        ] {
            assert!(!address().is_origin(origin), "{origin}");
        }
    }

    #[test]
    fn secrets_differ_and_only_the_whole_one_fits() {
        assert_ne!(secret().expect("random"), secret().expect("random"));
        assert!(address().is_token("f00d"));
        for other in ["", "f00", "f00dd", "F00D"] {
            assert!(!address().is_token(other), "{other}");
        }
    }
}
