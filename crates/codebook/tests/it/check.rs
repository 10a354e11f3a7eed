//! Broken codebooks and what is said of them, with line and column.

use verbatim_codebook::{Severity, check};

/// A codebook in which nothing is wrong; cases put their own lines after it.
const SOUND: &str = r##"[codebook]
key = "neb"
version = "1"
languages = ["hr", "en"]
[[code]]
key = "obj-1"
kind = "objective"
name = { hr = "Dobre prakse", en = "Good practices" }
definition = { hr = "Pouke.", en = "Lessons." }
[[code]]
key = "trust"
kind = "theme"
objectives = ["obj-1"]
color = "#2a9d8f"
name = { hr = "Povjerenje", en = "Trust" }
definition = { hr = "Tko komu vjeruje.", en = "Who trusts whom." }
examples = [{ language = "hr", text = "Kome vjerovati? 👩‍🌾" }]
[[code.rules]]
language = "hr"
query = "povjerenje OR vjerovati"
unit = "sentence"
roles = ["participant", "expert"]
[[code.rules]]
language = "en"
query = 'trust NEAR/3 lex:council'
unless = '"in trust"'
[[lexicon]]
key = "council"
terms = { hr = ["gradsko vijeće"], en = ["council"] }
"##;

/// What is said of `text`, one finding a line.
fn findings(text: &str) -> String {
    let (codebook, findings) = check(text, "kodeksi/Moj kodeks.v2.toml");
    let refused = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    assert_eq!(
        codebook.is_none(),
        refused,
        "there is a codebook unless there is an error"
    );
    findings
        .iter()
        .map(|finding| format!("{finding}\n"))
        .collect()
}

#[track_caller]
fn expect(text: &str, expected: &[&str]) {
    let found = findings(text);
    let expected: String = expected.iter().map(|line| format!("{line}\n")).collect();
    assert_eq!(found, expected, "\nfound:\n{found}in:\n{text}");
}

/// Findings of lines put behind the sound codebook, which has 29 lines: the first of them is line 30.
#[track_caller]
fn expect_after(lines: &str, expected: &[&str]) {
    expect(&format!("{SOUND}{lines}"), expected);
}

/// Findings of the sound codebook with one line changed.
#[track_caller]
fn expect_with(old: &str, new: &str, expected: &[&str]) {
    assert!(SOUND.contains(old), "{old}");
    expect(&SOUND.replacen(old, new, 1), expected);
}

#[test]
fn a_sound_codebook_has_no_findings() {
    expect(SOUND, &[]);
    expect(&format!("\u{feff}{}", SOUND.replace('\n', "\r\n")), &[]);
}

#[test]
fn only_key_kind_and_name_are_required() {
    expect(
        "[[code]]\nkey = \"trust\"\nkind = \"theme\"\nname = { lv = \"Uzticēšanās\" }\n",
        &[
            "1:1: warning: no table `codebook`; this one is called `moj-kodeks`; begin with [codebook], a key, a version and the languages",
            "2:1: warning: code `trust` has no definition; say what belongs to it, so that two people code alike",
            "2:1: warning: theme `trust` has no rule in lv",
        ],
    );
    expect_after(
        "[[code]]\n",
        &[
            "30:1: error: a code has no `key`",
            "30:1: error: a code has no `kind`",
            "30:1: error: a code has no `name`",
        ],
    );
    expect_after(
        "[[code]]\nkey = 'a'\nkind = 'code'\nname = {}\ndefinition = { hr = 'a', en = 'b' }\n",
        &[
            "33:1: warning: name of `a` is missing in hr, en",
            "33:8: error: code `a` has no name in any language",
        ],
    );
}

#[test]
fn a_file_without_codes_is_none() {
    for text in ["", "\u{feff}\r\n", "{}", "# samo bilješka\n"] {
        expect(
            text,
            &[
                "1:1: error: no codes in this file; begin each code with [[code]]",
                "1:1: warning: no table `codebook`; this one is called `moj-kodeks`; begin with [codebook], a key, a version and the languages",
            ],
        );
    }
    expect(
        "[codebook]\n",
        &[
            "1:1: error: no codes in this file; begin each code with [[code]]",
            "1:1: warning: the codebook does not say its languages; those of its texts and rules are taken; add for example languages = [\"hr\", \"en\"]",
            "1:1: warning: the codebook has no key; it is called `moj-kodeks`",
            "1:1: warning: the codebook has no version; it is version `1`",
        ],
    );
}

#[test]
fn syntax_errors_come_alone() {
    for (text, expected) in [
        (
            "[codebook\nkey = \"a\"\n",
            "1:10: error: unclosed table, expected `]`",
        ),
        (
            "[codebook]\nkey = \"č\nversion = \"1\"\n",
            "2:9: error: invalid basic string, expected `\"`",
        ),
        (
            "[codebook]\nkey = 'a'\nkey = 'b'\n",
            "3:1: error: key `key` stands twice",
        ),
        (
            "{\"codebook\": {\"key\": \"č\",\n \"version\": \"1\"}, \"code\": [}",
            "2:28: error: expected value",
        ),
        (
            "{\"code\": [],\n \"š\\u0161\": {\"key\": 2, \"a\": {}, \"key\": {\"b\": 1}}}",
            "2:33: error: key `key` stands twice",
        ),
        ("{\"code\": [", "1:10: error: EOF while parsing a list"),
        (
            "{\"code\": [],\n \"lexicon\": \"č \\ud800 č\"}",
            "2:22: error: unexpected end of hex escape",
        ),
    ] {
        expect(text, &[expected]);
    }
}

#[test]
fn no_depth_is_too_much() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let json = findings(&format!("{{\"code\": {open}{close}}}"));
    assert!(
        json.contains("1:11: error: a code must be a table, not a list\n"),
        "{json}"
    );
    let toml = findings(&format!("code = {open}{close}"));
    assert!(toml.contains("error: "), "{toml}");
}

#[test]
fn unknown_keys_are_named_with_the_one_meant() {
    for (old, new, expected) in [
        (
            "version",
            "verzija",
            vec![
                "1:1: warning: the codebook has no version; it is version `1`",
                "3:1: error: unknown key `verzija` in `codebook`; known here: key, version, languages, title",
            ],
        ),
        (
            "color",
            "colour",
            vec!["14:1: error: unknown key `colour` in a code; did you mean `color`?"],
        ),
        (
            "[[code.rules]]",
            "[[code.rule]]",
            vec![
                "11:1: warning: theme `trust` has no rule in hr",
                "18:8: error: unknown key `rule` in a code; did you mean `rules`?",
            ],
        ),
        (
            "unit",
            "units",
            vec!["21:1: error: unknown key `units` in a rule; did you mean `unit`?"],
        ),
        (
            "text = \"K",
            "txt = \"K",
            vec![
                "17:13: error: this example has no `text`",
                "17:32: error: unknown key `txt` in an example; did you mean `text`?",
            ],
        ),
        (
            "[[lexicon]]",
            "[[lexikon]]",
            vec![
                "25:23: error: no concept `council`; add it to the lexicon of this codebook",
                "27:3: error: unknown key `lexikon` in the file; did you mean `lexicon`?",
            ],
        ),
        (
            "terms",
            "term",
            vec![
                "27:1: error: a concept has no `terms`",
                "29:1: error: unknown key `term` in a concept; did you mean `terms`?",
            ],
        ),
    ] {
        expect_with(old, new, &expected);
    }
}

#[test]
fn keys_stand_once() {
    expect_after(
        "[[code]]\nkey = 'trust'\nkind = 'code'\nname = { hr = 'a', en = 'b' }\ndefinition = { hr = 'a', en = 'b' }\n",
        &["31:1: error: code `trust` stands twice; the first one is in line 11"],
    );
    expect_after(
        "[[lexicon]]\nkey = 'council'\nterms = { hr = ['vijeće'], en = ['council'] }\n",
        &["31:1: error: concept `council` stands twice; the first one is in line 28"],
    );
    expect_with(
        "\"hr\", \"en\"",
        "\"hr\", \"en\", \"hr\"",
        &["4:26: error: language `hr` stands twice"],
    );
    expect_with(
        "[\"obj-1\"]",
        "[\"obj-1\", \"obj-1\"]",
        &["13:24: error: objective `obj-1` stands twice"],
    );
}

#[test]
fn words_of_closed_lists() {
    for (old, new, expected) in [
        (
            "\"theme\"",
            "\"tema\"",
            vec![
                "6:1: warning: no theme serves objective `obj-1`; name it in `objectives` of a theme",
                "12:8: error: unknown kind of code `tema`; did you mean `theme`?",
            ],
        ),
        (
            "\"sentence\"",
            "\"match+0\"",
            vec![
                "21:8: error: unknown unit `match+0`; write for example `match+5`, with a number from 1 to 255",
            ],
        ),
        (
            "\"sentence\"",
            "\"paragraph\"",
            vec![
                "21:8: error: unknown unit `paragraph`; expected one of match, match+N, sentence, turn",
            ],
        ),
        (
            "\"expert\"",
            "\"experts\"",
            vec!["22:25: error: unknown role `experts`; did you mean `expert`?"],
        ),
        (
            "language = \"en\"",
            "language = \"english\"",
            vec![
                "11:1: warning: theme `trust` has no rule in en",
                "24:12: error: unknown language `english`; did you mean `en`?",
            ],
        ),
        (
            "{ hr = \"Povjerenje\"",
            "{ hrv = \"Povjerenje\"",
            vec![
                "15:1: warning: name of `trust` is missing in hr",
                "15:10: error: unknown language `hrv`; did you mean `hr`?",
            ],
        ),
        (
            "\"#2a9d8f\"",
            "\"teal\"",
            vec![
                "14:9: error: `teal` is not a colour; write # and six digits from 0 to f, such as #2a9d8f",
            ],
        ),
    ] {
        expect_with(old, new, &expected);
    }
}

#[test]
fn values_of_the_wrong_kind() {
    for (old, new, expected) in [
        (
            "version = \"1\"",
            "version = 1.10",
            vec!["3:11: error: `version` must be a text, not a number; put it in quotes: \"1.10\""],
        ),
        (
            "[\"obj-1\"]",
            "\"obj-1\"",
            vec![
                "6:1: warning: no theme serves objective `obj-1`; name it in `objectives` of a theme",
                "13:14: error: `objectives` must be a list, not a text",
            ],
        ),
        (
            "name = { hr = \"Povjerenje\", en = \"Trust\" }",
            "name = \"Povjerenje\"",
            vec![
                "15:1: warning: name of `trust` is missing in hr, en",
                "15:8: error: `name` must be a table by language, not a text; write { en = \"Povjerenje\" }",
            ],
        ),
        (
            "\"Trust\"",
            "\" \"",
            vec![
                "15:1: warning: name of `trust` is missing in en",
                "15:34: error: `name` is empty; write something between the quotes, or leave the key out",
            ],
        ),
        (
            "key = \"trust\"",
            "key = \"povjerenje u školu\"",
            vec![
                "11:7: error: key `povjerenje u školu` is not a short name; use letters, digits and hyphens, for example `povjerenje-u-školu`",
            ],
        ),
        (
            "color = \"#2a9d8f\"",
            "color = true",
            vec!["14:9: error: `color` must be a text, not true or false"],
        ),
    ] {
        expect_with(old, new, &expected);
    }
    expect(
        "[code]\nkey = 'a'\n",
        &[
            "1:1: error: `code` must be a list, not a table",
            "1:1: error: no codes in this file; begin each code with [[code]]",
            "1:1: warning: no table `codebook`; this one is called `moj-kodeks`; begin with [codebook], a key, a version and the languages",
        ],
    );
}

#[test]
fn parents_objectives_and_earlier_names() {
    let code = |key: &str, parent: &str, more: &str| {
        format!(
            "[[code]]\nkey = '{key}'\nkind = 'code'\nparent = '{parent}'\n\
             name = {{ hr = 'a', en = 'b' }}\ndefinition = {{ hr = 'a', en = 'b' }}\n{more}"
        )
    };
    expect_after(
        &code("a", "trst", ""),
        &["33:10: error: no code `trst` to stand under; did you mean `trust`?"],
    );
    expect_after(
        &code("ž", "ž", ""),
        &["33:10: error: code `ž` stands under itself; take out `parent`"],
    );
    expect_after(
        &[
            code("a", "b", ""),
            code("b", "c", ""),
            code("c", "a", ""),
            code("d", "a", ""),
        ]
        .concat(),
        &[
            "33:10: error: codes stand under one another in a circle: `a` under `b` under `c` under `a`; take out one `parent`",
        ],
    );
    expect_after(
        &code("a", "trust", "objectives = ['obj-2', 'trust', 'zz']\n"),
        &[
            "36:15: error: no objective `obj-2`; did you mean `obj-1`?",
            "36:24: error: `trust` is no objective but a theme",
            "36:33: error: no objective `zz`",
        ],
    );
    expect_after(
        &[
            code("a", "trust", "renamed_from = 'x'\n"),
            code("b", "a", "renamed_from = ['trust', 'x']\n"),
        ]
        .concat(),
        &[
            "43:17: error: `b` cannot be renamed from `trust`, which is still a code; take `trust` out of `renamed_from`, or out of the codes",
            "43:26: error: both `a` and `b` are renamed from `x`; its codings can go to one code only",
        ],
    );
}

#[test]
fn what_is_missing_is_a_warning() {
    for (old, new, expected) in [
        (
            "objectives = [\"obj-1\"]\n",
            "",
            vec![
                "6:1: warning: no theme serves objective `obj-1`; name it in `objectives` of a theme",
            ],
        ),
        (
            "\"hr\", \"en\"",
            "\"hr\", \"lv\", \"en\"",
            vec![
                "8:1: warning: name of `obj-1` is missing in lv",
                "9:1: warning: definition of `obj-1` is missing in lv",
                "11:1: warning: theme `trust` has no rule in lv",
                "15:1: warning: name of `trust` is missing in lv",
                "16:1: warning: definition of `trust` is missing in lv",
                "29:1: warning: concept `council` is missing in lv",
            ],
        ),
        (
            "language = \"en\"",
            "language = \"it\"",
            vec![
                "11:1: warning: theme `trust` has no rule in en",
                "24:12: warning: `it` is no language of this codebook; add it to `languages`",
            ],
        ),
        (
            "definition = { hr = \"Tko komu vjeruje.\", en = \"Who trusts whom.\" }\n",
            "",
            vec![
                "11:1: warning: code `trust` has no definition; say what belongs to it, so that two people code alike",
            ],
        ),
        (
            "version",
            "title = { en = \"NEB\" }\nversion",
            vec!["3:1: warning: the title is missing in hr"],
        ),
    ] {
        expect_with(old, new, &expected);
    }
}

#[test]
fn rules_that_do_not_parse_are_shown_at_the_letter() {
    let near = "expected a number after `NEAR/`; for example `NEAR/5`";
    let coding = "filters such as `code:` cannot stand in a rule; a rule makes codings and must not depend on them; \
                  use the words of the other code's rule, or `lex:` for a concept that both share";
    let rule = |query: &str| format!("query = {query}\n");
    for (query, line, column, message) in [
        // Plain, after letters of two bytes, after escapes, in literal strings, over several lines.
        ("\"a NEAR/x b\"", 25, 12, near),
        ("\"žaba čeka NEAR/x\"", 25, 20, near),
        ("\"\\\"žuti\\\" \\u017eaba NEAR/x\"", 25, 29, near),
        ("'\"žuti\" NEAR/x'", 25, 17, near),
        ("\"\"\"\nškola OR\nžaba NEAR/x\"\"\"", 27, 6, near),
        ("\"\"\"škola \\\n   OR žaba NEAR/x\"\"\"", 26, 12, near),
        ("'''\r\nžaba NEAR/x'''", 26, 6, near),
        ("'trust code:obj-1'", 25, 16, coding),
        (
            "'trust lex:counci'",
            25,
            16,
            "no concept `counci`; did you mean `council`?",
        ),
    ] {
        expect_with(
            "query = 'trust NEAR/3 lex:council'\n",
            &rule(query),
            &[&format!("{line}:{column}: error: {message}")],
        );
    }
    expect_with(
        "'\"in trust\"'",
        "'in (trust'",
        &["26:14: error: `(` is never closed; add `)`, or write `\\(` for the mark itself"],
    );
    expect_with(
        "[\"council\"]",
        "[\"council\", \"*\", \"\"]",
        &[
            "29:54: error: the term `*` holds no word",
            "29:58: error: `terms` is empty; write something between the quotes, or leave the key out",
        ],
    );
    let json = "{\"codebook\": {\"key\": \"č\", \"version\": \"1\", \"languages\": [\"en\"]},\r\n \"code\": [{\"key\": \"č\", \"kind\": \"theme\",\r\n \
                \"name\": {\"en\": \"x\"}, \"definition\": {\"en\": \"x\"},\r\n \
                \"rules\": [{\"language\": \"en\", \"query\": \"\\ud835\\udc9e č \\\"š\\\" NEAR/x b\"}]}]}";
    expect(json, &[&format!("4:62: error: {near}")]);
}

/// The codebook that the documentation shows is a codebook.
#[test]
fn the_documented_codebook_is_sound() {
    let page = include_str!("../../../../docs/codebook.md");
    let (_, rest) = page.split_once("```toml\n").expect("an example");
    let (example, _) = rest.split_once("```").expect("its end");
    expect(example, &[]);
}
