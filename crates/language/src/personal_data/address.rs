//! Addresses of e-mail and of the web.

use std::sync::LazyLock;

use regex::Regex;

#[expect(clippy::unwrap_used, reason = "a literal that the tests compile")]
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._%+'’-]*@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*\.\p{L}{2,24}")
        .unwrap()
});

/// With a scheme or `www.`, or a host alone under a common top-level domain.
#[expect(clippy::unwrap_used, reason = "a literal that the tests compile")]
static WEB: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r#"(?i)(?:(?:https?|ftp)://(?:[^\s<>"\]]|\][^(\s])+"#,
        r#"|www\.[\p{L}\p{N}-]+\.[^\s<>"]+"#,
        r#"|[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|eu|hr|lv|it|info|coop|edu|gov)"#,
        r#"(?:/[^\s<>"]*)?)"#,
    ))
    .unwrap()
});

pub(super) fn emails(text: &str) -> Vec<(usize, usize)> {
    if !text.contains('@') {
        return Vec::new();
    }
    let places = EMAIL.find_iter(text);
    places.map(|place| (place.start(), place.end())).collect()
}

pub(super) fn webs(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for place in WEB.find_iter(text) {
        let start = place.start();
        let address = sentence_off(place.as_str());
        let end = start + address.len();
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().next();
        let begins = !before.is_some_and(|c| c.is_alphanumeric() || "._-@/".contains(c));
        let goes_on = text[end..]
            .strip_prefix('.')
            .is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        let ends = !goes_on && !after.is_some_and(|c| c.is_alphanumeric() || c == '@' || c == '_');
        if begins && ends && (has_scheme(address) || is_host(address)) {
            found.push((start, end));
        }
    }
    found
}

/// An address without the signs of the sentence that it stands in.
fn sentence_off(address: &str) -> &str {
    // In Markdown a link is `[words](address)`, and the words may be an address.
    let mut address = address.split("](").next().unwrap_or_default();
    loop {
        let shorter = address.trim_end_matches([
            '.', ',', ';', ':', '!', '?', '\'', '’', '”', '“', '»', '…', ']', '}', '*', '|',
        ]);
        // A bracket that opens inside belongs to the address.
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if inner.matches('(').count() <= inner.matches(')').count() => inner,
            _ => shorter,
        };
        if shorter.len() == address.len() {
            return address;
        }
        address = shorter;
    }
}

fn has_scheme(address: &str) -> bool {
    let lower = address.to_lowercase();
    (lower.split_once("://")).is_some_and(|(_, rest)| rest.contains(char::is_alphanumeric))
        || (lower.strip_prefix("www.")).is_some_and(|rest| rest.contains('.'))
}

/// Whether a host without scheme is one, and no sentence that lacks a space after its full stop (`kraj.To`): its letters
/// are small, and under `.it`, which is a word of English, it has a path, a further part or a hyphen.
fn is_host(address: &str) -> bool {
    let host = address.split('/').next().unwrap_or_default();
    let Some((name, top)) = host.rsplit_once('.') else {
        return false;
    };
    let is_small = !host.chars().any(char::is_uppercase);
    let is_told = host.len() < address.len() || name.contains(['.', '-']);
    is_small && name.chars().filter(|c| c.is_alphabetic()).count() > 1 && (top != "it" || is_told)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, find: fn(&str) -> Vec<(usize, usize)>) -> Vec<&str> {
        let places = find(text).into_iter();
        places.map(|(start, end)| &text[start..end]).collect()
    }

    #[test]
    fn emails_in_four_countries() {
        for (text, expected) in [
            ("ana.horvat@zadruga.hr", &["ana.horvat@zadruga.hr"][..]),
            ("<janis+tirgus@pasts.lv>,", &["janis+tirgus@pasts.lv"]),
            (
                "lucia_rossi@comune.modena.it.",
                &["lucia_rossi@comune.modena.it"],
            ),
            ("o'neill@market.org.uk; x", &["o'neill@market.org.uk"]),
            ("šime@škola.hr žiga@a.si", &["šime@škola.hr", "žiga@a.si"]),
            ("ana@ home @boris a@b", &[]),
            ("5 @ 3.50", &[]),
        ] {
            assert_eq!(found(text, emails), expected, "{text}");
        }
    }

    #[test]
    fn addresses_of_the_web() {
        for (text, expected) in [
            (
                "vidi https://zadruga.hr/o-nama.",
                &["https://zadruga.hr/o-nama"][..],
            ),
            ("(http://a.lv/b(c)) un", &["http://a.lv/b(c)"]),
            (
                "Facebook.com ne, facebook.com/ana.kos da",
                &["facebook.com/ana.kos"],
            ),
            (
                "[https://a.lv/b](https://a.lv/b) un",
                &["https://a.lv/b", "https://a.lv/b"],
            ),
            ("su www.slow-food.it!", &["www.slow-food.it"]),
            (
                "comune.modena.it e slow-food.it",
                &["comune.modena.it", "slow-food.it"],
            ),
            ("it was fine.it was over", &[]),
            ("zadruga.hr i novads.lv", &["zadruga.hr", "novads.lv"]),
            ("Kraj.Hr nije", &[]),
            ("ana@zadruga.hr", &[]),
            ("http:// nista", &[]),
            ("report.com.docx", &[]),
        ] {
            assert_eq!(found(text, webs), expected, "{text}");
        }
    }
}
