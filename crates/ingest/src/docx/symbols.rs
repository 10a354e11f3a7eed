//! Signs of the symbol fonts, which `w:sym` names by font and code.

/// Codes of symbol fonts are written in this private area of Unicode as well.
const PRIVATE: u32 = 0xf000;

/// The font Symbol from code 0x20 on (Adobe, `symbol.txt`, as Unicode publishes it).
const SYMBOL: &str = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
/// The same from 0xa0 on; its place 0xf0 is empty.
const SYMBOL_HIGH: &str = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\u{fffd}〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

/// Signs of Wingdings in rows of codes: faces and arrows that Word makes of `:)` and `-->`, hands, ticks, bullets, numbers
/// in circles.
const WINGDINGS: [(u32, &str); 13] = [
    (0x22, "✂✁"),
    (0x28, "☎✆"),
    (0x41, "✌👌👍👎☜☞☝☟🖐☺😐☹💣☠"),
    (0x6c, "●"),
    (0x6e, "■□"),
    (0x75, "◆❖"),
    (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
    (0x9e, "·•"),
    (0xa7, "▪◻"),
    (0xaa, "✦★"),
    (0xdf, "←→↑↓↖↗↙↘⬅➡⬆⬇"),
    (0xef, "⇦⇨⇧⇩"),
    (0xfb, "✗✓☒☑"),
];
const WINGDINGS_2: [(u32, &str); 2] = [(0x4f, "✗✓☒☑"), (0xa3, "□")];

/// Whether the signs of a font are known.
pub(crate) fn is_known(font: &str) -> bool {
    ["symbol", "wingdings", "wingdings 2"].contains(&font.trim().to_lowercase().as_str())
}

/// The sign that a font shows for a code; � where that is not known.
pub(crate) fn sign(font: &str, code: u32) -> char {
    let low = code.checked_sub(PRIVATE).filter(|&low| low <= 0xff);
    let of_font = low.unwrap_or(code);
    let found = match font.trim().to_lowercase().as_str() {
        "symbol" => among(&[(0x20, SYMBOL), (0xa0, SYMBOL_HIGH)], of_font),
        "wingdings" => among(&WINGDINGS, of_font),
        "wingdings 2" => among(&WINGDINGS_2, of_font),
        _ if low.is_none() => char::from_u32(code).filter(|sign| !sign.is_control()),
        _ => None,
    };
    found.unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn among(rows: &[(u32, &str)], code: u32) -> Option<char> {
    rows.iter().find_map(|(first, signs)| {
        let at = usize::try_from(code.checked_sub(*first)?).ok()?;
        signs.chars().nth(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_fonts() {
        for (font, code, shown) in [
            ("Wingdings", 0xf04a, '☺'),
            ("Wingdings", 0xf04c, '☹'),
            ("wingdings", 0xe0, '→'),
            ("Wingdings", 0xf0fc, '✓'),
            ("Wingdings", 0xf08a, '⑩'),
            ("Wingdings", 0xf0a8, '◻'),
            ("Wingdings 2", 0xf050, '✓'),
            ("Symbol", 0xf061, 'α'),
            ("Symbol", 0xf07e, '∼'),
            ("Symbol", 0xf0ae, '→'),
            ("Symbol", 0xf0b7, '•'),
            ("Symbol", 0xf0f1, '〉'),
            ("Symbol", 0xf0fe, '⎭'),
            ("Arial", 0x10d, 'č'),
            ("Webdings", 0xf061, '\u{fffd}'),
            ("Arial", 0x7, '\u{fffd}'),
            ("Arial", 0xd800, '\u{fffd}'),
        ] {
            assert_eq!(sign(font, code), shown, "{font} {code:x}");
        }
    }
}
