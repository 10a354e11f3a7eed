//! What somebody changes in a written report is found, in every format: one change at a time.

use crate::sample;
use verbatim_report::{
    Difference, Format, Part, ReadBack, Report, collapse, differences, is_as_written,
    is_shortening, read,
};

fn written(report: &Report, format: Format) -> String {
    sample::text(report, format)
}

fn read_back(text: &str, format: Format) -> ReadBack {
    read(text.as_bytes(), format).expect("reads")
}

/// How many things are wrong with a file: in itself, or against the stored texts and the present report.
fn wrong(text: &str, format: Format, present: &Report) -> usize {
    let found = read_back(text, format);
    if is_as_written(text.as_bytes(), format, &found, present) {
        return 0;
    }
    let altered = found.anchored.iter().filter(|quote| {
        let entry = &quote.entry;
        let words: String = (sample::source_text(&entry.source).chars())
            .take(entry.end)
            .skip(entry.start)
            .collect();
        let words = collapse(&words);
        !(quote.shown == words || is_shortening(&quote.shown, &words))
    });
    altered.count()
        + found.unanchored.len()
        + found.missing.len()
        + differences(&found, format, present).len()
}

#[test]
fn a_report_is_what_the_project_gives() {
    let report = sample::report();
    for &format in sample::formats() {
        let text = written(&report, format);
        let found = read_back(&text, format);
        assert!(is_as_written(text.as_bytes(), format, &found, &report));
        assert_eq!(differences(&found, format, &report), [], "{format}");
    }
}

#[test]
fn white_space_and_form_are_no_difference() {
    let report = sample::report();
    for &format in sample::formats() {
        let text = written(&report, format);
        let crlf = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(wrong(&crlf, format, &report), 0, "{format}");
    }
    let json = written(&report, Format::Json);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(wrong(&json.to_string(), Format::Json, &report), 0);
    let html = written(&report, Format::Html)
        .replace("</p>", "\n </p>")
        .replace("je čuvao", "je\n\tčuvao");
    assert_eq!(wrong(&html, Format::Html, &report), 0);
    let markdown =
        written(&report, Format::Markdown).replace("[…] Pa \\_tko\\_", "[…]\n> Pa\n\\_tko\\_");
    assert_eq!(wrong(&markdown, Format::Markdown, &report), 0);
}

/// Format, what stands there, and what somebody writes instead; the first place is changed.
const TAMPERED: &[(Format, &str, &str)] = &[
    // Whose a quote is.
    (Format::Html, "<figcaption>P1 ·", "<figcaption>P2 ·"),
    (
        Format::Html,
        "P6 · expert · council",
        "P6 · participant · council",
    ),
    (Format::Html, "fg-lv (focus group)", "fg-hr (focus group)"),
    (Format::Html, "turn 3 at 00:03:03", "turn 4 at 00:03:03"),
    (
        Format::Html,
        "</figcaption>",
        "</figcaption><figcaption>P2</figcaption>",
    ),
    (
        Format::Markdown,
        "\n\nP1 · participant",
        "\n\nP2 · participant",
    ),
    (
        Format::Markdown,
        "P6 · expert · council",
        "P6 · participant · council",
    ),
    (Format::Markdown, " · consent not recorded", ""),
    (Format::Csv, "fg-hr.txt,2,P1,P1,", "fg-hr.txt,2,P1,P2,"),
    (Format::Csv, "fg-hr.txt,2,P1,P1,", "fg-hr.txt,9,P1,P1,"),
    (
        Format::Csv,
        ",expert,council,fg-lv,",
        ",participant,council,fg-lv,",
    ),
    (
        Format::Csv,
        ",expert,council,fg-lv,",
        ",expert,council,fg-hr,",
    ),
    (
        Format::Json,
        "\"participant\": \"P1\"",
        "\"participant\": \"P2\"",
    ),
    (Format::Json, "\"speaker\": \"P1\"", "\"speaker\": \"Ana\""),
    (
        Format::Json,
        "\"role\": \"expert\"",
        "\"role\": \"participant\"",
    ),
    (
        Format::Json,
        "\"session\": \"fg-lv\"",
        "\"session\": \"fg-hr\"",
    ),
    (Format::Json, "\"turn\": 2,", "\"turn\": 3,"),
    (
        Format::Json,
        "\"consent\": \"not-recorded\"",
        "\"consent\": \"by-number\"",
    ),
    // How it bears on the claim.
    (
        Format::Html,
        "<h3>Contradicting quotes (1)",
        "<h3>Supporting quotes (1)",
    ),
    (
        Format::Html,
        "<div class=\"quotes contradicts\">\n<h3>Contradicting",
        "<div class=\"quotes supports\">\n<h3>Contradicting",
    ),
    (
        Format::Markdown,
        "### Contradicting quotes (1)",
        "### Supporting quotes (1)",
    ),
    (Format::Csv, ",contradicts,Q10,", ",supports,Q10,"),
    (
        Format::Json,
        "\"link\": \"contradicts\"",
        "\"link\": \"supports\"",
    ),
    // Claims, figures and flags.
    (
        Format::Html,
        "</span> The roof is urgent</h2>",
        "</span> The roof can wait</h2>",
    ),
    (
        Format::Html,
        "</span> The roof is urgent</a>",
        "</span> The roof can wait</a>",
    ),
    (Format::Html, "5 of 8 speakers in", "7 of 8 speakers in"),
    (
        Format::Html,
        "<th scope=\"row\">Speakers</th><td class=\"number\">5 of 8",
        "<th scope=\"row\">Speakers</th><td class=\"number\">6 of 8",
    ),
    (
        Format::Html,
        "<li><span class=\"flag\">contradicted</span>",
        "<li><span class=\"flag\">one voice</span>",
    ),
    (
        Format::Markdown,
        "## P2: The roof is urgent",
        "## P2: The roof can wait",
    ),
    (Format::Markdown, "**5 of 8 speakers", "**7 of 8 speakers"),
    (
        Format::Markdown,
        "| Speakers | 5 of 8",
        "| Speakers | 6 of 8",
    ),
    (
        Format::Markdown,
        "- Flag **contradicted**",
        "- Flag **one voice**",
    ),
    (Format::Csv, ",The roof is urgent,", ",The roof can wait,"),
    (
        Format::Csv,
        "contradicted; stale; roles-unset",
        "roles-unset",
    ),
    (Format::Csv, ",10,6,5,8,", ",10,6,7,8,"),
    (
        Format::Json,
        "\"claim\": \"The roof is urgent\"",
        "\"claim\": \"The roof can wait\"",
    ),
    (Format::Json, "\"n\": 5,", "\"n\": 7,"),
    (Format::Json, "        \"contradicted\",\n", ""),
    (Format::Json, "5 of 8 speakers in", "7 of 8 speakers in"),
    // What is not seen, or seen beside the quotes.
    (
        Format::Html,
        "<blockquote lang=\"lv\">",
        "<blockquote lang=\"lv\" style=\"display:none\">",
    ),
    (
        Format::Html,
        "<blockquote lang=\"lv\">",
        "<blockquote lang=\"lv\" hidden>",
    ),
    (
        Format::Html,
        "</style>",
        "blockquote { display: none }</style>",
    ),
    (
        Format::Html,
        "</head>",
        "<style>blockquote { display: none }</style></head>",
    ),
    (
        Format::Html,
        "</head>",
        "<script>document.body.remove()</script></head>",
    ),
    (
        Format::Html,
        "</figure>",
        "</figure>\n<p>„Nikad nisam“ (P1)</p>",
    ),
    (Format::Html, "&lt;traders&gt;", "<b>traders</b>"),
    (
        Format::Html,
        "<section aria-labelledby=\"sources\">",
        "<section aria-labelledby=\"sources\"><p>„Nikad nisam“ (P1)</p>",
    ),
    (
        Format::Html,
        "datetime=\"2026-11-22\"",
        "datetime=\"„Nikad“ (P1)\"",
    ),
    (
        Format::Html,
        "content=\"verbatim 0.1.0\"",
        "content=\"a human\"",
    ),
    (
        Format::Markdown,
        "\n## Method",
        "\n„Nikad nisam“ (P1)\n\n## Method",
    ),
    (
        Format::Markdown,
        "\n## Sources",
        "\n## Sources\n\n„Nikad nisam“ (P1)\n",
    ),
    (Format::Markdown, "- Consent is not recorded for P3.\n", ""),
    (
        Format::Markdown,
        "- Program: verbatim 0.1.0",
        "- Program: „Nikad“",
    ),
    (Format::Csv, "no: paraphrase-only", "yes"),
    (
        Format::Json,
        "\"1 quote counted and not printed: paraphrase only.\"",
        "\"„Nikad nisam“ (P1)\"",
    ),
    (
        Format::Json,
        "\"tool\": ",
        "\"comment\": \"„Nikad nisam“ (P1)\", \"tool\": ",
    ),
    (
        Format::Json,
        "\"tool\": \"verbatim 0.1.0\"",
        "\"tool\": \"„Nikad“\"",
    ),
    (Format::Html, "<h1>Tržnica", "<h1>Pijaca"),
    (
        Format::Markdown,
        "| fg-hr.txt | fg-hr |",
        "| fg-hr.txt | fg-lv |",
    ),
];

#[test]
fn each_change_is_found() {
    let report = sample::report();
    for &(format, from, to) in TAMPERED {
        let text = written(&report, format);
        assert!(text.contains(from), "{format}: {from}");
        let tampered = text.replacen(from, to, 1);
        assert_ne!(
            wrong(&tampered, format, &report),
            0,
            "{format}: {from} → {to}"
        );
    }
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    let text = written(&sample::report(), Format::Json);
    let twice = text.replacen("\"speaker\": ", "\"speaker\": \"Ana\", \"speaker\": ", 1);
    let error = read(twice.as_bytes(), Format::Json).expect_err("refused");
    assert!(
        error.to_string().contains("`speaker` stands twice"),
        "{error}"
    );
}

/// A priority is taken out, or its quotes moved to another one, so that the manifest still fits.
#[test]
fn priorities_and_quotes_stay_together() {
    let whole = sample::report();
    let mut without = whole.clone();
    let gone = without.priorities.remove(1);
    for quote in &gone.quotes {
        let entry = (without.manifest.iter_mut())
            .find(|entry| entry.anchor == quote.anchor)
            .expect("an entry");
        entry.times -= 1;
    }
    without.manifest.retain(|entry| entry.times > 0);
    let mut moved = whole.clone();
    let quote = moved.priorities[0].quotes.remove(0);
    moved.priorities[1].quotes.insert(0, quote);
    let mut fewer = whole.clone();
    fewer.priorities[0]
        .quotes
        .retain(|quote| quote.anchor != "Q7");
    fewer.manifest.retain(|entry| entry.anchor != "Q7");
    let mut twice = whole.clone();
    let quote = twice.priorities[0].quotes[0].clone();
    twice.priorities[0].quotes.push(quote);
    twice.manifest[0].times += 1;
    for &format in sample::formats() {
        let found = |report: &Report| {
            let read = read_back(&written(report, format), format);
            differences(&read, format, &whole)
        };
        let lacking = found(&without);
        let key = Difference::PriorityLacking("P2".to_owned());
        assert!(lacking.contains(&key), "{format}: {lacking:?}");
        let is_lacking = |d: &Difference| matches!(d, Difference::Lacking(_));
        let not_there = |d: &Difference| matches!(d, Difference::NotThere { .. });
        let moved = found(&moved);
        assert!(
            moved.iter().any(not_there) && moved.iter().any(is_lacking),
            "{format}: {moved:?}"
        );
        // In CSV the numbers of the quotes tell that one is gone.
        let missing = read_back(&written(&fewer, format), format).missing.len();
        let fewer = found(&fewer);
        let lacking = fewer.iter().filter(|d| is_lacking(d)).count();
        assert_eq!(
            (missing + lacking, fewer.len()),
            (1, lacking),
            "{format}: {fewer:?}"
        );
        assert!(found(&twice).iter().any(not_there), "{format}");
    }
}

/// A project goes on: a document comes in, somebody else codes, the codebook is replaced.
#[test]
fn an_older_report_holds_while_all_that_it_prints_does() {
    let old = sample::report();
    let mut now = old.clone();
    let mut source = now.sources[0].clone();
    "zz-dokument.txt".clone_into(&mut source.source);
    now.sources.push(source.clone());
    "a-dokuments.txt".clone_into(&mut source.source);
    now.sources.insert(0, source);
    now.coders.push("Žaklina".to_owned());
    now.codebook = None;
    "2027-01-01".clone_into(&mut now.date);
    for &format in sample::formats() {
        let text = written(&old, format);
        let found = read_back(&text, format);
        assert_eq!(differences(&found, format, &now), [], "{format}");
        assert!(found.blocks.iter().all(|block| block.part == Part::Rest) || format != Format::Csv);
        // And what is written into it is still found.
        let tampered = match format {
            Format::Html => text.replacen("</figure>", "</figure><p>„Nikad“</p>", 1),
            Format::Markdown => text.replacen("\n## Method", "\n„Nikad“\n\n## Method", 1),
            Format::Csv => text.replacen("paraphrase-only", "„Nikad“", 1),
            Format::Json => text.replacen("\"title\"", "\"tītle\"", 1),
            Format::Xlsx | Format::Docx | Format::Pdf => unreachable!("no text"),
        };
        assert_ne!(wrong(&tampered, format, &now), 0, "{format}");
    }
}

#[test]
fn another_version_of_the_program_may_word_things_otherwise() {
    let mut now = sample::report();
    "verbatim 7.0.0-beta.1".clone_into(&mut now.tool);
    for &format in sample::formats() {
        let text = written(&sample::report(), format);
        assert_eq!(wrong(&text, format, &now), 0, "{format}");
        let reworded = text.replace("said nothing at all", "kept silent");
        let expected = usize::from(format == Format::Csv && reworded != text);
        assert_eq!(wrong(&reworded, format, &now), expected, "{format}");
        // Claims and figures stay what they are.
        let tampered = text.replace("The roof is urgent", "The roof can wait");
        assert_ne!(wrong(&tampered, format, &now), 0, "{format}");
    }
}
