//! What a person does next about a problem of a file.

/// The next step for problems of a kind, with its command; `None` where there is nothing to do.
pub(super) fn next_step(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "double-encoding" | "lost-letters" | "mixed-encoding" | "undecodable"
        | "unlikely-letters" => "`import --dry-run` shows letters; try `--encoding NAME`",
        "names-missing" => "put the file with the names beside it, then `source reread`",
        "ids-for-names" => "`participants set`, or a sheet: `participants import`",
        "other-language" | "read-as-croatian" => "where that is wrong: `import --language CODE`",
        "name-not-matched" | "name-contradicts" => {
            "`sessions from-names` with another pattern, or `sessions set`"
        }
        "page-without-text" => "recognise its text (OCR), then `source revise`",
        "formula-without-value" => "save it in a spreadsheet program, then `source revise`",
        "tiers-left-out" | "sheets-left-out" => "nothing, where what was read is what you need",
        "not-as-asked" => {
            "nothing, where it was meant for other files; else give it without `--as`"
        }
        "private-message" => {
            "ask whoever wrote them, or leave them out: `source revise` takes the shortened file"
        }
        "no-diacritics" => return None,
        _ => "`turns PROJECT --source NAME` shows how it was read",
    })
}
