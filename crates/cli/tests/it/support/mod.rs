//! A project in a folder of its own, and the program run on it as a person or a script runs it.

pub mod serving;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The project inside the folder of a [`Study`]; commands are run in that folder, so no path of the machine is printed.
pub const PROJECT: &str = "study";

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Standard output, line by line, as JSON.
    pub fn rows(&self) -> Vec<Value> {
        self.stdout
            .lines()
            .map(|line| {
                serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
            })
            .collect()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }
}

/// A folder with a project called `study`.
pub struct Study {
    folder: TempDir,
}

impl Study {
    /// A folder without a project.
    pub fn bare() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    /// An empty project of the coder Ana.
    pub fn new() -> Self {
        let study = Self::bare();
        study.ok(&["init", PROJECT, "--title", "Tržnica", "--coder", "Ana"]);
        study
    }

    /// The sample study with its reports.
    pub fn demo() -> Self {
        let study = Self::bare();
        study.ok(&["demo", PROJECT]);
        study
    }

    /// A small study in four languages, imported and coded with [`CODEBOOK`].
    pub fn small() -> Self {
        let study = Self::new();
        for (name, text) in TALKS {
            study.write(&format!("talks/{name}"), text);
        }
        study.write("codebook.toml", CODEBOOK);
        study.ok(&["import", PROJECT, "talks", "--territory", "Kvarner"]);
        study.ok(&["codebook", "import", PROJECT, "codebook.toml"]);
        study.ok(&["code", PROJECT]);
        study
    }

    /// The small study with a priority.
    pub fn asked() -> Self {
        let study = Self::small();
        study.ok(&[
            "priority",
            "add",
            PROJECT,
            "--claim",
            "Tržnica mora ostati javna.",
            "--objective",
            "together",
        ]);
        study
    }

    /// A passage as `--quote` takes it.
    pub fn place(&self, source: &str, words: &str) -> String {
        let whole = self.object(&["text", PROJECT, source]);
        let whole = text(&whole, "text");
        let at = whole.find(words).expect("the words");
        let start = whole[..at].chars().count();
        format!("{source}:{start}-{}", start + words.chars().count())
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        let parent = path.parent().expect("in a folder");
        fs::create_dir_all(parent).expect("a folder");
        fs::write(path, content).expect("written");
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("a text")
    }

    /// The program with these arguments, in the folder of the study and in no environment of the person who tests.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verbatim"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("VERBATIM_CODER")
            .env_remove("NO_COLOR");
        command
    }

    /// Runs the program; it may fail, but it never panics.
    pub fn run(&self, arguments: &[&str]) -> Run {
        let run: Run = self
            .command(arguments)
            .output()
            .expect("the program runs")
            .into();
        assert!(
            !run.stderr.contains("panicked") && (0..=3).contains(&run.code),
            "{arguments:?} ended with {}: {}",
            run.code,
            run.stderr
        );
        run
    }

    /// Runs the program, which must end with 0, and returns what it printed.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}{}", run.stdout, run.stderr);
        run.stdout
    }

    /// Runs the program, which must end with `code`, and returns what it said on standard error.
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(
            run.code, code,
            "{arguments:?}: {}{}",
            run.stdout, run.stderr
        );
        run.stderr
    }

    /// The rows of a list.
    pub fn rows(&self, arguments: &[&str]) -> Vec<Value> {
        let arguments = [arguments, &["--json"]].concat();
        let run = self.run(&arguments);
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.stderr);
        run.rows()
    }

    /// The one object that a command prints.
    pub fn object(&self, arguments: &[&str]) -> Value {
        let mut rows = self.rows(arguments);
        assert_eq!(rows.len(), 1, "{arguments:?}");
        rows.remove(0)
    }
}

/// Conversations of a small study: Croatian, Latvian, Italian, English.
pub const TALKS: [(&str, &str); 4] = [
    (
        "trznica.txt",
        "Voditeljica: Što biste htjeli s tržnicom?\n\
         Đurđa: Tržnica mora ostati javna. Zadruga bi je mogla voditi 👍.\n\
         Šime: Ja bih je prodao, zadrugama ne vjerujem.\n\
         Đurđa: A mladi? Oni nemaju gdje biti navečer.\n",
    ),
    (
        "tirgus.txt",
        "Vadītāja: Ko jūs gribētu ar tirgu?\n\
         Māra: Tirgum jāpaliek visiem, un kooperatīvs to varētu vadīt.\n\
         Jānis: Kooperatīvam vajag naudu, bez naudas nekas nebūs.\n\
         Māra: Naudu var atrast.\n",
    ),
    (
        "mercato.txt",
        "Moderatrice: Che cosa vorreste fare del mercato?\n\
         Lucia: Il mercato deve restare pubblico, e la cooperativa può gestirlo.\n\
         Aldo: Le cooperative non bastano, servono anche i giovani.\n\
         Lucia: I giovani verranno.\n",
    ),
    (
        "market.txt",
        "Moderator: What should become of the market?\n\
         Mary: The market must stay public. A cooperative could run it.\n\
         John: Cooperatives need money, and nobody has said where it comes from.\n\
         Mary: It can be found.\n",
    ),
];

/// A codebook for [`TALKS`].
pub const CODEBOOK: &str = r#"[codebook]
key = "market"
version = "1"
languages = ["hr", "lv", "it", "en"]

[[code]]
key = "together"
kind = "objective"
name = { hr = "Zajedno", lv = "Kopā", it = "Insieme", en = "Together" }

[[code]]
key = "cooperatives"
kind = "theme"
objectives = ["together"]
name = { hr = "Zadruge", lv = "Kooperatīvi", it = "Cooperative", en = "Cooperatives" }
rules = [
  { language = "hr", query = "zadruga", unit = "sentence" },
  { language = "lv", query = "kooperatīvs", unit = "sentence" },
  { language = "it", query = "cooperativa", unit = "sentence" },
  { language = "en", query = "cooperative", unit = "sentence" },
]

[[code]]
key = "market"
kind = "theme"
objectives = ["together"]
name = { hr = "Tržnica", lv = "Tirgus", it = "Mercato", en = "Market" }
rules = [
  { language = "hr", query = "tržnica", unit = "sentence" },
  { language = "lv", query = "tirgus", unit = "sentence" },
  { language = "it", query = "mercato", unit = "sentence" },
  { language = "en", query = "market", unit = "sentence" },
]
"#;

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of real data, from `VERBATIM_SHARED` or beside the workspace; `None`, with a message, where it is not.
#[allow(clippy::print_stdout, reason = "a skipped test says so")]
pub fn shared() -> Option<PathBuf> {
    let shared = std::env::var_os("VERBATIM_SHARED")
        .map_or_else(|| workspace().join("../shared"), PathBuf::from);
    if shared.join("data/truth/counts.tsv").is_file() {
        let shared = shared.canonicalize().expect("it is there");
        Some(shared)
    } else {
        println!("skipped: no shared data at {}", shared.display());
        None
    }
}

/// The rows of a table with tabs under its header, each cell by the name of its column.
pub fn table(path: &Path) -> Vec<std::collections::BTreeMap<String, String>> {
    let text = fs::read_to_string(path).expect("a table");
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    lines
        .map(|line| {
            let cells = line.split('\t').map(str::to_owned);
            header
                .iter()
                .map(|name| (*name).to_owned())
                .zip(cells)
                .collect()
        })
        .collect()
}

/// All files under `folder`, by path.
pub fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files.extend(files_under(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// A text field.
pub fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("`{key}` is no text in {value}"))
}

/// A number field.
pub fn number(value: &Value, key: &str) -> usize {
    value[key]
        .as_u64()
        .and_then(|number| usize::try_from(number).ok())
        .unwrap_or_else(|| panic!("`{key}` is no number in {value}"))
}

/// The elements of a list field.
pub fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key]
        .as_array()
        .unwrap_or_else(|| panic!("`{key}` is no list in {value}"))
}

/// The code points `start..end` of a text.
pub fn slice(text: &str, start: usize, end: usize) -> String {
    text.chars().skip(start).take(end - start).collect()
}

/// White space collapsed.
pub fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where UUIDs stand in a text, in bytes.
pub fn ids_in(text: &str) -> Vec<std::ops::Range<usize>> {
    const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];
    const LENGTH: usize = 36;
    let bytes = text.as_bytes();
    let is_id = |at: usize| {
        let mut place = at;
        GROUPS.iter().enumerate().all(|(n, length)| {
            let dash = n == 0 || bytes[place - 1] == b'-';
            let digits = bytes[place..place + length]
                .iter()
                .all(u8::is_ascii_hexdigit);
            place += length + 1;
            dash && digits
        })
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at + LENGTH <= bytes.len() {
        if is_id(at) {
            found.push(at..at + LENGTH);
            at += LENGTH;
        } else {
            at += 1;
        }
    }
    found
}

/// A text with `<id>` in the place of each UUID.
pub fn without_ids(text: &str) -> String {
    let mut plain = String::new();
    let mut from = 0;
    for id in ids_in(text) {
        plain.push_str(&text[from..id.start]);
        plain.push_str("<id>");
        from = id.end;
    }
    plain + &text[from..]
}

/// Holds a value against a shape: `key:type` by key, where a type is `s` text, `n` number, `b` truth value, `l` list,
/// `o` object or `0` null, and several letters stand for any of them.
pub fn check(value: &Value, shape: &str, what: &str) {
    for part in shape.split_whitespace() {
        let (key, types) = part.split_once(':').expect("key:type");
        let found = value
            .get(key)
            .unwrap_or_else(|| panic!("{what}: no `{key}` in {value}"));
        let kind = match found {
            Value::Null => '0',
            Value::Bool(_) => 'b',
            Value::Number(number) => {
                assert!(
                    [
                        "score",
                        "precision",
                        "recall",
                        "jaccard",
                        "threshold",
                        "percent",
                        "median"
                    ]
                    .contains(&key)
                        || number.is_u64(),
                    "{what}: `{key}` is {number}"
                );
                'n'
            }
            Value::String(_) => 's',
            Value::Array(_) => 'l',
            Value::Object(_) => 'o',
        };
        assert!(types.contains(kind), "{what}: `{key}` is {found}");
    }
}

/// Holds each of several values against a shape; there must be some.
pub fn check_all(values: &[Value], shape: &str, what: &str) {
    assert!(!values.is_empty(), "{what}: nothing to look at");
    for value in values {
        check(value, shape, what);
    }
}
