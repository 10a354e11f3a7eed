//! Templates: other words, a logo and other colours, from the files of a folder.
//!
//! A template changes how a report looks and what it says of itself, never a quote, a figure or what consent allows.

mod colours;
mod logo;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use verbatim_model::term::Term as _;
use verbatim_model::text::Hash;

pub(crate) use colours::{Colour, Colours};
pub(crate) use logo::{Drawn, Logo};

use crate::contents::{Contents, ReportChapter};
use crate::wording::{ReportLanguage, Wording};

/// The file that says how a template looks.
const SETTINGS: &str = "template.toml";

/// Other words, a logo and other colours. Cheap to clone; without anything in it, reports are as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Template(Arc<Parts>);

#[derive(Debug, Default, PartialEq, Eq)]
struct Parts {
    name: Option<String>,
    /// Messages that are said instead, in Fluent.
    words: BTreeMap<ReportLanguage, String>,
    logo: Option<Logo>,
    colours: Colours,
    chapters: Option<Contents>,
}

/// A file of a template that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{file}`{}: {reason}", line.map_or_else(String::new, |line| format!(", line {line}")))]
pub struct TemplateError {
    /// Its name.
    pub file: String,
    /// The line, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub hint: String,
}

impl TemplateError {
    fn new(file: &str, reason: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            reason: reason.into(),
            hint: hint.into(),
        }
    }

    /// The same at a place of the file's text.
    fn at(mut self, text: &str, place: &Range<usize>) -> Self {
        let before = text.get(..place.start).unwrap_or(text);
        self.line = Some(1 + before.matches('\n').count());
        self
    }
}

/// What `template.toml` says.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Settings {
    name: Option<String>,
    logo: Option<toml::Spanned<String>>,
    logo_text: Option<String>,
    chapters: Option<Vec<toml::Spanned<String>>>,
    #[serde(default)]
    colours: BTreeMap<toml::Spanned<String>, toml::Spanned<String>>,
}

impl Template {
    /// Reads the files of a folder, by their names. Files that are no part of a template, such as notes, are left alone.
    ///
    /// # Errors
    /// [`TemplateError`] with file and line where a message, a variable, a setting or a colour is none, and where the folder holds
    /// nothing that a template is made of.
    pub fn of(files: &BTreeMap<String, Vec<u8>>) -> Result<Self, TemplateError> {
        let text = |name: &str, bytes: &[u8]| {
            let text = std::str::from_utf8(bytes)
                .map_err(|_| TemplateError::new(name, "it is not in UTF-8", "save it as UTF-8"))?;
            Ok(text
                .strip_prefix('\u{feff}')
                .unwrap_or(text)
                .replace("\r\n", "\n"))
        };
        let mut parts = Parts::default();
        let mut is_one = false;
        for (name, bytes) in files {
            let Some((language, "ftl")) = name.rsplit_once('.') else {
                continue;
            };
            let language = language.parse::<ReportLanguage>().map_err(|_| {
                let known: Vec<String> = (ReportLanguage::ALL.iter())
                    .map(|language| format!("{language}.ftl"))
                    .collect();
                TemplateError::new(
                    name,
                    format!("there are no reports in `{language}`"),
                    format!("words stand in {}", known.join(", ")),
                )
            })?;
            let text = text(name, bytes)?;
            words::check(name, &text, language)?;
            parts.words.insert(language, text);
            is_one = true;
        }
        if let Some(bytes) = files.get(SETTINGS) {
            parts.settle(&text(SETTINGS, bytes)?, files)?;
            is_one = true;
        }
        if !is_one {
            return Err(TemplateError::new(
                SETTINGS,
                "the folder has neither it nor a file of words such as `hr.ftl`",
                "docs/reports.md tells what a template is made of",
            ));
        }
        Ok(Self(Arc::new(parts)))
    }

    /// The chapters that it wants, where it says so.
    #[must_use]
    pub fn chapters(&self) -> Option<Contents> {
        self.0.chapters
    }

    /// What a report calls it: its name, and by what it is known again. Nothing where there is none.
    pub(crate) fn called(&self) -> Option<String> {
        if self.0 == Arc::default() {
            return None;
        }
        let name = self.0.name.as_deref().unwrap_or("–");
        let hash = Hash::of(format!("{:?}", self.0).as_bytes()).to_string();
        Some(format!("{name} ({})", &hash[..12]))
    }

    /// The words of a language, with those that it says instead.
    pub(crate) fn wording(&self, language: ReportLanguage) -> Wording {
        Wording::with(language, self.0.words.get(&language).map(String::as_str))
    }

    pub(crate) fn logo(&self) -> Option<&Logo> {
        self.0.logo.as_ref()
    }

    pub(crate) fn colours(&self) -> &Colours {
        &self.0.colours
    }
}

impl Parts {
    fn settle(
        &mut self,
        text: &str,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<(), TemplateError> {
        let wrong = |reason: String, hint: &str, place: &Range<usize>| {
            TemplateError::new(SETTINGS, reason, hint).at(text, place)
        };
        let settings: Settings = toml::from_str(text).map_err(|error| {
            let place = error.span().unwrap_or(0..0);
            wrong(
                error.message().to_owned(),
                "it has `name`, `logo`, `logo-text`, `chapters` and a table `[colours]`",
                &place,
            )
        })?;
        self.name = settings.name;
        for (name, value) in &settings.colours {
            let colour = name.get_ref().parse::<Colour>().map_err(|_| {
                let known: Vec<&str> = Colour::ALL.iter().map(|colour| colour.as_str()).collect();
                wrong(
                    format!("there is no colour `{}`", name.get_ref()),
                    &format!("colours are {}", known.join(", ")),
                    &name.span(),
                )
            })?;
            let set = self.colours.set(colour, value.get_ref());
            set.map_err(|reason| {
                wrong(
                    reason,
                    "write it like \"#1c5a86\"; words need a colour that can be read on white",
                    &value.span(),
                )
            })?;
        }
        if let Some(chapters) = &settings.chapters {
            let chosen = chapters.iter().map(|chapter| {
                chapter.get_ref().parse::<ReportChapter>().map_err(|_| {
                    let known: Vec<&str> =
                        ReportChapter::ALL.iter().map(|it| it.as_str()).collect();
                    wrong(
                        format!("there is no chapter `{}`", chapter.get_ref()),
                        &format!("chapters are {}", known.join(", ")),
                        &chapter.span(),
                    )
                })
            });
            self.chapters = Some(chosen.collect::<Result<_, _>>()?);
        }
        if let Some(name) = &settings.logo {
            let bytes = files.get(name.get_ref()).ok_or_else(|| {
                wrong(
                    format!("the folder has no file `{}`", name.get_ref()),
                    "put the picture into the folder of the template",
                    &name.span(),
                )
            })?;
            let instead = settings.logo_text.ok_or_else(|| {
                wrong(
                    "the logo has no words for those who do not see it".to_owned(),
                    "add `logo-text`, such as the name of the organisation",
                    &name.span(),
                )
            })?;
            self.logo = Some(Logo::read(name.get_ref(), bytes, instead)?);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)]) -> Result<Template, TemplateError> {
        let files = files.iter();
        Template::of(
            &files
                .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
                .collect(),
        )
    }

    fn told(files: &[(&str, &str)]) -> String {
        let error = of(files).expect_err("a wrong file");
        assert!(!error.hint.is_empty());
        error.to_string()
    }

    #[test]
    fn what_is_wrong_is_told_with_file_and_line() {
        let cases: [(&[(&str, &str)], &str); 12] = [
            (
                &[("notes.txt", "x")],
                "`template.toml`: the folder has neither",
            ),
            (&[("de.ftl", "")], "`de.ftl`: there are no reports in `de`"),
            (
                &[("hr.ftl", "# riječi\nglance = Ukratko\nglancee = X\n")],
                "`hr.ftl`, line 3: there is no message `glancee`",
            ),
            (
                &[("lv.ftl", "count = { $n } no { $viss }\n")],
                "`lv.ftl`, line 1: the message `count` has no `$viss`",
            ),
            (
                &[("it.ftl", "glance = In breve\n\nclaim =\n")],
                "`it.ftl`, line 3: ",
            ),
            (
                &[("en.ftl", "glance = A\nglance = B\n")],
                "`en.ftl`, line 2: `glance` stands there twice",
            ),
            (
                &[("template.toml", "colour = 1\n")],
                "`template.toml`, line 1: unknown field `colour`",
            ),
            (
                &[(
                    "template.toml",
                    "[colours]\nink = \"#123456\"\nrim = \"#123456\"\n",
                )],
                "`template.toml`, line 3: there is no colour `rim`",
            ),
            (
                &[("template.toml", "[colours]\nink = \"red\"\n")],
                "`template.toml`, line 2: `red` is no colour",
            ),
            (
                &[("template.toml", "[colours]\nlink = \"#ffd700\"\n")],
                "`template.toml`, line 2: words in `#ffd700` have a contrast of 1.4 on white",
            ),
            (
                &[("template.toml", "chapters = [\n  \"plan\",\n]\n")],
                "`template.toml`, line 2: there is no chapter `plan`",
            ),
            (
                &[("template.toml", "logo = \"grb.png\"\nlogo-text = \"Grb\"\n")],
                "`template.toml`, line 1: the folder has no file `grb.png`",
            ),
        ];
        for (files, expected) in cases {
            let told = told(files);
            assert!(told.starts_with(expected), "{told}\n{expected}");
        }
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";
        assert!(
            told(&[("template.toml", "logo = \"l.svg\"\n"), ("l.svg", svg)])
                .contains("no words for those who do not see it")
        );
        let settings = "logo = \"l.svg\"\nlogo-text = \"Logo\"\n";
        assert!(told(&[("template.toml", settings), ("l.svg", "<svg")]).starts_with("`l.svg`: "));
        assert!(of(&[("template.toml", settings), ("l.svg", svg)]).is_ok());
    }

    #[test]
    fn a_template_is_known_again() {
        let one = of(&[("hr.ftl", "glance = Ukratko\n")]).expect("a template");
        let other = of(&[("hr.ftl", "glance = Kratko\n")]).expect("a template");
        assert_eq!(Template::default().called(), None);
        assert_ne!(one.called(), other.called());
        let named = of(&[("template.toml", "name = \"Grad Kvarner\"\n")]).expect("a template");
        assert!(
            named
                .called()
                .is_some_and(|name| name.starts_with("Grad Kvarner ("))
        );
    }
}
