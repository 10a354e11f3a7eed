//! How wide words are, and how they are broken into lines.

/// Width of `text` at a font size, in pixels: an estimate from above for common sans-serif fonts.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

/// Width of a character in DejaVu Sans, rounded up, in parts of the font size.
fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'ī' | 'ļ' | 'ì' | 'í' | '\'' | '’' | '|' => 0.30,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | 'I' | 'Ī' | 'J' | '·' => 0.36,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' | '"' => 0.42,
        'm' | 'M' | 'w' | 'W' | '%' | '@' | '…' | '—' => 1.02,
        'o' | 'O' | 'Q' | 'G' | 'Ģ' | 'D' | 'Đ' | 'N' | 'Ņ' | 'H' | 'U' | 'Ū' | '×' | '+' | '=' => {
            0.84
        }
        c if c.is_ascii_digit() => 0.64,
        c if c.is_uppercase() => 0.76,
        c if c.is_alphabetic() && c < '\u{0530}' => 0.64,
        '\u{0300}'..='\u{036f}' => 0.0,
        // Other scripts, signs and emoji.
        _ => 1.1,
    }
}

/// Breaks `text` into lines of at most `room` pixels, between words where it can (never at a no-break space) and within a word
/// where it must. What
/// does not fit into `lines` lines ends in `…`.
pub(super) fn wrap(text: &str, size: f64, room: f64, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    let mut line = String::new();
    let words = text.split(|c: char| c.is_whitespace() && c != '\u{a0}');
    for word in words.filter(|word| !word.is_empty()) {
        let joined = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if width(&joined, size) <= room {
            line = joined;
            continue;
        }
        if !line.is_empty() {
            wrapped.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            line.push(c);
            if width(&line, size) > room && line.chars().count() > 1 {
                line.pop();
                wrapped.push(std::mem::take(&mut line));
                line.push(c);
            }
        }
    }
    if !line.is_empty() || wrapped.is_empty() {
        wrapped.push(line);
    }
    let lines = lines.max(1);
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            while width(&format!("{last}…"), size) > room && !last.is_empty() {
                last.pop();
            }
            last.push('…');
        }
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_broken_to_fit() {
        let fits = |text: &str, room: f64, lines: usize| {
            let wrapped = wrap(text, 10.0, room, lines);
            assert!(wrapped.len() <= lines);
            assert!(
                wrapped.iter().all(|line| width(line, 10.0) <= room),
                "{wrapped:?}"
            );
            wrapped
        };
        assert_eq!(fits("Održivost i skrb", 200.0, 2), ["Održivost i skrb"]);
        assert_eq!(
            fits("Sociālā uzņēmējdarbība", 90.0, 3),
            ["Sociālā", "uzņēmējdarbība"]
        );
        assert_eq!(
            fits("Piekrastes zveja ·\u{a0}12", 105.0, 2),
            ["Piekrastes zveja", "·\u{a0}12"]
        );
        assert_eq!(
            fits("precipitevolissimevolmente", 60.0, 9).concat(),
            "precipitevolissimevolmente"
        );
        assert!(
            fits(
                "Valorizzazione del patrimonio edilizio abbandonato",
                90.0,
                2
            )[1]
            .ends_with('…')
        );
        assert_eq!(wrap("", 10.0, 50.0, 2), [""]);
        assert_eq!(wrap("W", 10.0, 1.0, 2), ["W"]);
    }
}
