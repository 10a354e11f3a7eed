//! `cargo xtask bench hostile`: what it costs to read files that somebody made to cost much. Each is imported at a quarter
//! of the size and at all of it: where four times the bytes take much more than four times the time, something is
//! quadratic.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::memory;
use crate::workspace::{self, cargo};

/// Size of each file, in MB, where none is given.
const SIZE: usize = 20;
/// Times of less than this, in seconds, say nothing about their growth.
const SHORTEST: f64 = 1.0;
/// How much longer four times the bytes may take.
const STEEPEST: f64 = 8.0;

/// A kind of file: its name, and what makes it in about so many bytes.
struct Hostile {
    name: &'static str,
    ending: &'static str,
    make: fn(usize) -> Vec<u8>,
}

const fn file(name: &'static str, ending: &'static str, make: fn(usize) -> Vec<u8>) -> Hostile {
    Hostile { name, ending, make }
}

/// What begins, is repeated, and ends a file of `size` bytes.
fn filled(begins: &str, repeated: &str, ends: &str, size: usize) -> Vec<u8> {
    let mut bytes = begins.as_bytes().to_vec();
    while bytes.len() < size {
        bytes.extend_from_slice(repeated.as_bytes());
    }
    bytes.extend_from_slice(ends.as_bytes());
    bytes
}

/// The same, with a number in each piece.
fn counted(begins: &str, piece: impl Fn(usize) -> String, ends: &str, size: usize) -> Vec<u8> {
    let mut bytes = begins.as_bytes().to_vec();
    for n in 0.. {
        if bytes.len() >= size {
            break;
        }
        bytes.extend_from_slice(piece(n).as_bytes());
    }
    bytes.extend_from_slice(ends.as_bytes());
    bytes
}

/// A zip file with these parts; empty where it cannot be written, which memory never refuses.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        // Programs store the kind of a document, so that it stands in its first bytes.
        let options = match *name {
            "mimetype" => stored,
            _ => zip::write::SimpleFileOptions::default(),
        };
        let written = writer
            .start_file(*name, options)
            .map_err(std::io::Error::other)
            .and_then(|()| writer.write_all(content));
        if written.is_err() {
            return Vec::new();
        }
    }
    let whole = writer.finish().map(std::io::Cursor::into_inner);
    whole.unwrap_or_default()
}

fn time(second: usize) -> String {
    let (minutes, seconds) = (second / 60 % 60, second % 60);
    format!("{:02}:{minutes:02}:{seconds:02}", second / 3600)
}

const DOCX: (&str, &str) = ("<w:document><w:body>", "</w:body></w:document>");
const TEI: (&str, &str) = ("<TEI><text><body>", "</body></text></TEI>");

const FILES: [Hostile; 43] = [
    file("one word", "txt", |size| filled("", "a", "", size)),
    file("one line of words", "txt", |size| {
        filled("", "da ", "", size)
    }),
    file("one line of glued turns", "txt", |size| {
        filled(
            "I: Da.\nS: Ne.\nI: Da.\nS: Ne.\n",
            "I: Da. S: Ne. ",
            "\n",
            size,
        )
    }),
    file("another label on each line", "txt", |size| {
        counted("", |n| format!("P{n}: Da.\n"), "", size)
    }),
    file("the same labels on each line", "txt", |size| {
        filled("", "A: da\nB: ne\n", "", size)
    }),
    file("lines of legends", "txt", |size| {
        counted("", |n| format!("A{n} – b\n"), "", size)
    }),
    file("a legend of one line", "txt", |size| {
        counted("", |n| format!("A{n} – b, "), "\nA1: Da.\nA2: Ne.\n", size)
    }),
    file("a name and a tab on each line", "txt", |size| {
        filled("", "Ana\tDa.\nIvo\tNe.\n", "", size)
    }),
    file("quotation marks", "txt", |size| {
        filled(
            "I: Da.\nI: Da.\nS: Ne.\nS: Ne.\nI: ",
            "„Da. \" ",
            "\n",
            size,
        )
    }),
    file("blank lines", "txt", |size| {
        filled("Ana: Da.", "\n", "Ivo: Ne.\n", size)
    }),
    file("brackets", "txt", |size| filled("", "(", "", size)),
    file("slashes", "txt", |size| filled("Ana: ", "//", "\n", size)),
    file("stars", "md", |size| filled("", "*", "", size)),
    file("headings", "md", |size| filled("", "# Ana\n", "", size)),
    file("less-than signs", "html", |size| {
        filled("<!doctype html>", "<", "", size)
    }),
    file("tags within tags", "html", |size| {
        filled("<!doctype html>", "<div><b>", "", size)
    }),
    file("references", "html", |size| {
        filled("<!doctype html><p>", "&amp", "", size)
    }),
    file("cells", "html", |size| {
        filled("<!doctype html><table>", "<tr><td>Ana<td>da", "", size)
    }),
    file("braces", "json", |size| filled("", "{\"a\":", "", size)),
    file("brackets", "json", |size| filled("", "[", "", size)),
    file("objects", "json", |size| {
        filled("[", "{\"speaker\":\"A\",\"text\":\"b\"},", "{}]", size)
    }),
    file("one text", "json", |size| {
        filled("[{\"text\":\"", "a ", "\"}]", size)
    }),
    file("braces", "rtf", |size| filled("{\\rtf1 ", "{", "", size)),
    file("signs", "rtf", |size| {
        filled("{\\rtf1 ", "\\b \\par \\'e8", "}", size)
    }),
    file("cues of a letter", "vtt", |size| {
        counted(
            "WEBVTT\n\n",
            |n| format!("{}.000 --> {}.900\na\n\n", time(n), time(n)),
            "",
            size,
        )
    }),
    file("voices in one cue", "vtt", |size| {
        filled(
            "WEBVTT\n\n00:01.000 --> 00:02.000\n",
            "<v A>a</v><v B>",
            "\n",
            size,
        )
    }),
    file("tags that do not end", "vtt", |size| {
        filled("WEBVTT\n\n00:01.000 --> 00:02.000\n", "<v ", "\n", size)
    }),
    file("cues of a letter", "srt", |size| {
        counted(
            "",
            |n| format!("{n}\n{},000 --> {},900\na\n\n", time(n), time(n)),
            "",
            size,
        )
    }),
    file("attributes", "xml", |size| {
        counted(
            "<TEI><text><u ",
            |n| format!("a{n}='' "),
            ">da</u></text></TEI>",
            size,
        )
    }),
    file("elements within elements", "xml", |size| {
        filled(TEI.0, "<div>", TEI.1, size)
    }),
    file("utterances", "xml", |size| {
        filled(TEI.0, "<u who='#a'>a</u><note>b</note>", TEI.1, size)
    }),
    file("annotations", "eaf", |size| {
        counted(
            "<ANNOTATION_DOCUMENT><TIER TIER_ID='Ana'>",
            |n| {
                format!(
                    "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID='{}' ANNOTATION_REF='{n}'><ANNOTATION_VALUE>da</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>",
                    n + 1
                )
            },
            "</TIER></ANNOTATION_DOCUMENT>",
            size,
        )
    }),
    file("intervals", "TextGrid", |size| {
        filled(
            "File type = \"ooTextFile\"\n\"TextGrid\" 0 1 <exists> 1 \"IntervalTier\" \"Ana\" 0 1 9999999 ",
            "0 1 \"da\" ",
            "",
            size,
        )
    }),
    file("main lines", "cha", |size| {
        filled(
            "@UTF8\n@Begin\n",
            "*A:\tda [<] .\n*B:\tne [>] .\n",
            "",
            size,
        )
    }),
    file("brackets", "cha", |size| {
        filled("@UTF8\n@Begin\n*A:\tda ", "[", "", size)
    }),
    file("columns", "csv", |size| {
        filled("speaker,text", ",a", "\nAna,da\n", size)
    }),
    file("rows", "csv", |size| {
        filled("speaker,text\n", "A,b\n", "", size)
    }),
    file("an open quotation", "csv", |size| {
        filled("speaker,text\nAna,\"", "\"\"a,", "", size)
    }),
    file("paragraphs", "docx", |size| {
        let paragraph = "<w:p><w:r><w:t>Ana: da</w:t></w:r></w:p>";
        let content = filled(DOCX.0, paragraph, DOCX.1, size);
        zipped(&[("word/document.xml", &content)])
    }),
    file("spaces", "docx", |size| {
        zipped(&[("word/document.xml", &filled(DOCX.0, " ", DOCX.1, size))])
    }),
    file("spaces", "odt", |size| {
        let begins = "<office:document-content><office:body><office:text>";
        let paragraph = "<text:p>a<text:s text:c='9'/></text:p>";
        let ends = "</office:text></office:body></office:document-content>";
        zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", &filled(begins, paragraph, ends, size)),
        ])
    }),
    file("objects", "pdf", |size| {
        counted(
            "%PDF-1.4\n",
            |n| format!("{n} 0 obj\n<</Type/Page/Parent {n} 0 R>>\nendobj\n"),
            "",
            size,
        )
    }),
    file("archives within archives", "zip", |size| {
        (0..8).fold(
            zipped(&[("a.txt", &filled("", "Ana: da\n", "", size))]),
            |inner, n| zipped(&[(&format!("{n}.zip"), &inner)]),
        )
    }),
];

/// Makes the files in a folder for the moment, imports each with the release program, and prints what that took. The
/// first of `arguments` is the size in MB, the second a word of the names of those that are wanted.
pub fn measure(arguments: &[String]) -> Outcome {
    let size: usize = match arguments.first() {
        None => SIZE,
        Some(size) => size.parse().map_err(|_| {
            Failure::Usage(format!(
                "`{size}` is no size in MB; give a number, such as {SIZE}"
            ))
        })?,
    };
    let wanted = arguments.get(1).map_or("", String::as_str);
    workspace::run(&mut cargo(["build", "--release", "--package", "verbatim"]))?;
    let folder = workspace::target().join("hostile");
    let because = |error| Failure::because(format!("`{}`", folder.display()), error);
    // What an interrupted run left.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(because)?;
    let mut steep = Vec::new();
    for (n, hostile) in FILES.iter().enumerate() {
        let label = format!("{} ({})", hostile.name, hostile.ending);
        if !label.contains(wanted) {
            continue;
        }
        let mut took = [0.0, 0.0];
        for (at, bytes) in [size * 250_000, size * 1_000_000].into_iter().enumerate() {
            let file = folder.join(format!("{n}.{}", hostile.ending));
            fs::write(&file, (hostile.make)(bytes)).map_err(because)?;
            let cost = imported(&folder.join(format!("project-{n}-{at}")), &file)?;
            took[at] = cost.seconds;
            if at == 1 {
                println!(
                    "{label}: {cost}, {:.1} times a quarter of it",
                    took[1] / took[0].max(0.001)
                );
            }
            fs::remove_file(&file).map_err(because)?;
        }
        if took[1] > SHORTEST && took[1] > STEEPEST * took[0] {
            steep.push(label);
        }
    }
    fs::remove_dir_all(&folder).map_err(because)?;
    if steep.is_empty() {
        Ok(())
    } else {
        Err(Failure::Failed(format!(
            "four times the bytes took more than {STEEPEST} times as long: {}",
            steep.join(", ")
        )))
    }
}

/// What an import costs; that the file is refused is no failure.
fn imported(project: &Path, file: &Path) -> Result<memory::Cost, Failure> {
    let cost = memory::import(project, file)?;
    if cost.code.is_none() {
        return Err(Failure::Failed(format!(
            "the import of `{}` was killed",
            file.display()
        )));
    }
    Ok(cost)
}
