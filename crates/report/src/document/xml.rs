//! Pieces of WordprocessingML.

use quick_xml::escape::escape;

/// Words as they may stand in a part. XML has no place for control characters.
pub(super) fn words(text: &str) -> String {
    let allowed = |c: char| match c {
        '\t' | '\n' => c,
        '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        c => c,
    };
    escape(text.chars().map(allowed).collect::<String>()).into_owned()
}

/// A run of words with properties, which are markup.
pub(super) fn run(properties: &str, text: &str) -> String {
    let properties = match properties {
        "" => String::new(),
        properties => format!("<w:rPr>{properties}</w:rPr>"),
    };
    format!(
        "<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>",
        words(text)
    )
}

/// A paragraph in a style, which is an id; what is in it is markup.
pub(super) fn paragraph(style: &str, inside: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{inside}</w:p>")
}

/// A field with what it shows until it is updated.
pub(super) fn field(instruction: &str, shown: &str) -> String {
    format!(
        "<w:fldSimple w:instr=\" {instruction} \">{}</w:fldSimple>",
        run("", shown)
    )
}
