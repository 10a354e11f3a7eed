//! Character references (`&amp;`, `&#269;`) in caption files, which are no XML: what is unknown stays as it is.

/// Resolves the references of WebVTT and HTML that captions use.
pub(crate) fn resolve(text: &str) -> String {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        resolved.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .char_indices()
            .take(12)
            .find(|&(_, c)| c == ';')
            .map(|(end, _)| end);
        match end.and_then(|end| character(&rest[1..end]).map(|c| (c, end))) {
            Some((c, end)) => {
                resolved.push_str(c.encode_utf8(&mut [0; 4]));
                rest = &rest[end + 1..];
            }
            None => {
                resolved.push('&');
                rest = &rest[1..];
            }
        }
    }
    resolved.push_str(rest);
    resolved
}

/// The letter of a reference without `&` and `;`.
fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|&c| c != '\0');
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "lrm" => '\u{200e}',
        "rlm" => '\u{200f}',
        "shy" => '\u{ad}',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn known_references_are_resolved() {
        for (text, resolved) in [
            ("a &amp; b", "a & b"),
            ("&lt;&#269;&#x161;&gt;", "<čš>"),
            ("&nb&nbsp;&am&lt; & &&", "&nb\u{a0}&am< & &&"),
            ("&bogus; &#xFFFFFFFF; &", "&bogus; &#xFFFFFFFF; &"),
        ] {
            assert_eq!(super::resolve(text), resolved);
        }
    }
}
