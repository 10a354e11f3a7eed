//! Where the workbench listens, and the secret that lets a browser in.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

/// Where the workbench listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    socket: SocketAddr,
    token: String,
    public: Option<Public>,
}

/// Under which address others reach the workbench, where that is another one than it listens on: that of a proxy, which
/// has TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Public {
    secure: bool,
    host: String,
}

impl FromStr for Public {
    type Err = String;

    /// Reads `https://study.example.org` or `http://192.0.2.1:8080`.
    fn from_str(text: &str) -> Result<Self, String> {
        let trimmed = text.trim().trim_end_matches('/');
        let (secure, host) = match (
            trimmed.strip_prefix("https://"),
            trimmed.strip_prefix("http://"),
        ) {
            (Some(host), _) => (true, host),
            (_, Some(host)) => (false, host),
            _ => (false, ""),
        };
        let is_host = !host.is_empty()
            && (host.bytes()).all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
        match is_host {
            true => Ok(Self {
                secure,
                host: host.to_ascii_lowercase(),
            }),
            false => Err(format!(
                "`{text}` is no address of a page; write it as https://study.example.org"
            )),
        }
    }
}

impl fmt::Display for Public {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.secure { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)
    }
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
            public: None,
        })
    }

    /// The same, reached under another address.
    #[must_use]
    pub fn known_as(self, public: Option<Public>) -> Self {
        Self { public, ..self }
    }

    /// What is opened in the browser by whoever started the program.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/?token={}", self.socket, self.token)
    }

    /// What is opened in the browser by those who have an account.
    #[must_use]
    pub fn public_url(&self) -> String {
        match &self.public {
            Some(public) => format!("{public}/"),
            None => format!("http://{}/", self.socket),
        }
    }

    /// Whether browsers reach the workbench with TLS, as far as was said.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public.as_ref().is_some_and(|public| public.secure)
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
    /// and must not pass for us; a number is nobody's name.
    pub(crate) fn is_host(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        (self.public.as_ref()).is_some_and(|public| public.host == host) || self.is_own(&host)
    }

    /// Whether `host` is the address that it listens on.
    fn is_own(&self, host: &str) -> bool {
        let (name, port) = host
            .rsplit_once(':')
            .filter(|(name, port)| !name.is_empty() && port.bytes().all(|b| b.is_ascii_digit()))
            .unwrap_or((host, "80"));
        if port.parse() != Ok(self.socket.port()) {
            return false;
        }
        let number: Option<IpAddr> = name.trim_matches(['[', ']']).parse().ok();
        let own = self.socket.ip();
        ["127.0.0.1", "localhost", "[::1]"].contains(&name)
            || number.is_some_and(|ip| !own.is_loopback() && (own == ip || own.is_unspecified()))
    }

    /// Whether `origin` is a page of this workbench.
    pub(crate) fn is_origin(&self, origin: &str) -> bool {
        if (self.public.as_ref()).is_some_and(|public| public.to_string() == origin) {
            return true;
        }
        (origin.strip_prefix("http://")).is_some_and(|host| self.is_own(&host.to_ascii_lowercase()))
    }

    /// Name of the cookie. Browsers do not tell ports apart, so that each workbench needs a name of its own; with
    /// `__Host-`, they take it over TLS and from this very host alone.
    pub(crate) fn cookie(&self) -> String {
        let before = if self.is_secure() { "__Host-" } else { "" };
        format!("{before}verbatim-{}", self.socket.port())
    }

    /// A cookie with this secret; without one, its end.
    pub(crate) fn set_cookie(&self, secret: Option<&str>) -> String {
        let name = self.cookie();
        let value = secret.unwrap_or_default();
        let end = if secret.is_none() { "; Max-Age=0" } else { "" };
        let secure = if self.is_secure() { "; Secure" } else { "" };
        format!("{name}={value}; HttpOnly; SameSite=Strict; Path=/{secure}{end}")
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
            public: None,
        }
    }

    #[test]
    fn others_reach_it_by_number_or_under_the_name_that_was_said() {
        let at = |ip: [u8; 4], public: Option<&str>| Address {
            socket: (ip, 4711).into(),
            public: public.map(|text| text.parse().expect("an address")),
            ..address()
        };
        let everywhere = at([0, 0, 0, 0], None);
        for host in ["192.0.2.7:4711", "127.0.0.1:4711", "[2001:db8::1]:4711"] {
            assert!(everywhere.is_host(host), "{host}");
        }
        for host in [
            "192.0.2.7",
            "192.0.2.7:80",
            "example.org:4711",
            "192.0.2.7.example.org:4711",
        ] {
            assert!(!everywhere.is_host(host), "{host}");
        }
        assert!(!at([192, 0, 2, 7], None).is_host("192.0.2.8:4711"));
        let named = at([127, 0, 0, 1], Some("https://Study.Example.org/"));
        assert!(named.is_host("study.example.org") && named.is_host("127.0.0.1:4711"));
        assert!(!named.is_host("example.org") && !named.is_host("192.0.2.7:4711"));
        assert!(named.is_origin("https://study.example.org"));
        assert!(
            !named.is_origin("http://study.example.org")
                && !named.is_origin("https://127.0.0.1:4711")
        );
        assert_eq!(named.public_url(), "https://study.example.org/");
        let cookie = named.set_cookie(Some("f00d"));
        assert!(
            cookie.starts_with("__Host-verbatim-4711=f00d; ") && cookie.ends_with("; Secure"),
            "{cookie}"
        );
        assert!(!everywhere.set_cookie(Some("f00d")).contains("Secure"));
        for text in [
            "",
            "study.example.org",
            "https://",
            "ftp://a",
            "https://a/b",
            "https://a b",
            "https://ana@a",
            "https://š.hr",
        ] {
            assert!(text.parse::<Public>().is_err(), "{text}");
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
