#![allow(clippy::print_stdout, missing_docs)]
use verbatim_ingest::*;
fn main() {
    let n = 1_000_000;
    for (what, name, text) in [
        (
            "newlines",
            "a.txt",
            format!("Ana: da\n{}Ivo: ne", "\n".repeat(n)),
        ),
        ("times", "a.txt", "00:01\n".repeat(n / 6)),
        (
            "lt",
            "a.vtt",
            format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{}", "<".repeat(n)),
        ),
        (
            "lt2",
            "a.vtt",
            format!(
                "WEBVTT\n\n00:01.000 --> 00:02.000\n{}",
                "<v a>".repeat(n / 5)
            ),
        ),
        (
            "amp",
            "a.srt",
            format!("1\n00:00:01,000 --> 00:00:02,000\n{}", "&".repeat(n)),
        ),
        (
            "curly",
            "a.srt",
            format!("1\n00:00:01,000 --> 00:00:02,000\n{}", "{\\".repeat(n / 2)),
        ),
        (
            "labels",
            "a.txt",
            (0..n / 10)
                .map(|i| format!("Ana{}: da\n", i % 5000))
                .collect(),
        ),
        (
            "alone",
            "a.txt",
            (0..n / 10)
                .map(|i| format!("Ana{}\n\n", i % 5000))
                .collect(),
        ),
        ("alone2", "a.txt", "Ana\n".repeat(n / 4)),
        ("paren", "a.txt", "(".repeat(n)),
        ("longline", "a.txt", "riječ ".repeat(n / 6)),
        ("md", "a.md", "---\n".repeat(n / 4)),
        ("md2", "a.md", "# Ana\n".repeat(n / 6)),
        ("md3", "a.md", "<!--\n".repeat(n / 5)),
        ("xml", "a.xml", format!("<TEI>{}", "<u>".repeat(n / 3))),
        (
            "tei",
            "a.xml",
            format!(
                "<TEI>{}</TEI>",
                "<u who='#a'><seg>da <note>x</note></seg></u>".repeat(n / 40)
            ),
        ),
        ("mojibake", "a.txt", "Å¡Ä".repeat(n / 6)),
        (
            "cues",
            "a.vtt",
            format!(
                "WEBVTT\n\n{}",
                "00:01.000 --> 00:02.000\nAna: da\n\n".repeat(n / 33)
            ),
        ),
        (
            "timing",
            "a.vtt",
            format!("WEBVTT\n\n{}", "00:01.000 --> 00:02.000\n".repeat(n / 24)),
        ),
        ("csv", "a.csv", "a;b\n".repeat(n / 4)),
        ("quote", "a.csv", format!("a;b\n{}", "\"".repeat(n))),
        ("latin", "a.txt", String::new()),
    ] {
        let start = std::time::Instant::now();
        let bytes = if what == "latin" {
            vec![0xe8; n]
        } else {
            text.into_bytes()
        };
        let told = Options {
            language: Some(Language::Croatian),
            ..Options::default()
        };
        let out = read(name, &bytes, &told);
        let kind = match out {
            Outcome::Imported(t) => format!("{} turns", t.turns.len()),
            Outcome::Skipped { reason, .. } => reason,
            Outcome::Refused { reason, .. } => reason,
        };
        println!("{what}: {:?} {kind:.80}", start.elapsed());
    }
}
