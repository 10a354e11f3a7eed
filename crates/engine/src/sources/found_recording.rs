//! Recordings that lie near a project, so that nobody has to type where one is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use verbatim_language::fold;
use verbatim_model::circumstance::{Circumstance, CircumstanceKind};
use verbatim_model::session::Source;
use verbatim_store::natural;

use super::recording::{media_type, seen_from};
use crate::circumstances::place_of;
use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// How deep folders are looked into below the project, the folder that it is in, and those where other recordings lie.
const DEPTH: usize = 3;
/// How many folders and files are looked at: a project may lie in the midst of a whole disk.
const MOST_LOOKED_AT: usize = 20_000;
/// How many recordings are told.
const MOST_TOLD: usize = 50;

/// A file that may be the recording of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundRecording {
    /// Its path as seen from the folder of the project, with `/` between parts; absolute on another drive.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Whether the file of the source lies in the same folder.
    pub beside: bool,
    /// Name of the source whose recording it is already.
    pub of: Option<String>,
}

impl Project {
    /// Recordings that lie near: beside the file of the source, in the folder of the project and the one that it is in, and
    /// where other recordings of the project lie, three folders deep. Those that are called most like the source or its session come
    /// first, then those beside the file. Nothing of them is read.
    ///
    /// # Errors
    /// When there is no such source, or the project cannot be read.
    pub fn find_recordings(&self, source: &str) -> Result<Vec<FoundRecording>, EngineError> {
        let register = Register::read(&self.store)?;
        let source = register.source(source)?;
        let session = register.sessions.get(&source.session);
        let mut names = vec![named(stem(&source.name))];
        names.extend(session.map(|session| named(&session.key)));
        let Ok(home) = self.folder().canonicalize() else {
            return Ok(Vec::new());
        };
        let rows: Vec<Circumstance> = self.store.all()?;
        let mut taken: BTreeMap<PathBuf, String> = BTreeMap::new();
        for row in rows
            .iter()
            .filter(|row| row.kind == CircumstanceKind::Recording)
        {
            let of = register.source_by_id(row.source);
            if let (Ok(path), Some(of)) = (home.join(&row.value).canonicalize(), of) {
                taken.insert(path, of.name.clone());
            }
        }
        let place = (rows.iter())
            .find(|row| row.kind == CircumstanceKind::Place && row.source == source.id)
            .map(|row| row.value.as_str());
        let mut starts = vec![home.clone()];
        starts.extend(home.parent().map(Path::to_owned));
        starts.extend(
            taken
                .keys()
                .filter_map(|path| path.parent().map(Path::to_owned)),
        );
        let mut found: Vec<(f64, FoundRecording)> = (files_below(starts).into_iter())
            .map(|path| {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                let own = named(stem(&name));
                let likeness = names
                    .iter()
                    .map(|name| likeness(name, &own))
                    .fold(0.0, f64::max);
                let row = FoundRecording {
                    path: seen_from(&home, &path),
                    beside: path
                        .parent()
                        .is_some_and(|folder| is_here(folder, source, place)),
                    of: taken.get(&path).cloned(),
                    name,
                };
                (likeness, row)
            })
            .collect();
        found.sort_by_cached_key(|(_, row)| natural(&row.path));
        found.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(b.beside.cmp(&a.beside)));
        Ok((found.into_iter().map(|(_, row)| row))
            .take(MOST_TOLD)
            .collect())
    }
}

/// Whether the file of a source lies in a folder: of its path there is only a hash.
fn is_here(folder: &Path, source: &Source, place: Option<&str>) -> bool {
    let file = source.name.rsplit('/').next().unwrap_or(&source.name);
    place.is_some() && place_of(&folder.join(file)).as_deref() == place
}

/// Recordings in these folders and below, the nearer ones first.
fn files_below(starts: Vec<PathBuf>) -> BTreeSet<PathBuf> {
    let mut folders: VecDeque<(PathBuf, usize)> =
        starts.into_iter().map(|folder| (folder, DEPTH)).collect();
    let mut seen: BTreeSet<PathBuf> = BTreeSet::new();
    let mut found = BTreeSet::new();
    let mut looked_at = 0;
    while let Some((folder, depth)) = folders.pop_front() {
        if !seen.insert(folder.clone()) {
            continue;
        }
        // What cannot be read holds nothing that could be played.
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            looked_at += 1;
            if looked_at > MOST_LOOKED_AT {
                return found;
            }
            let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            let path = entry.path();
            if is_hidden {
                continue;
            } else if kind.is_dir() && depth > 0 {
                folders.push_back((path, depth - 1));
            } else if kind.is_file() && media_type(&path).is_ok() {
                found.insert(path);
            }
        }
    }
    found
}

/// The name of a file without folders and ending.
fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Letters and numbers of a name, in lower case and without diacritics, and the numbers alone.
fn named(name: &str) -> (String, Vec<String>) {
    let folded = fold(name);
    let words: Vec<&str> = (folded.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    let numbers = (folded.split(|c: char| !c.is_ascii_digit()))
        .map(|number| number.trim_start_matches('0').to_owned())
        .filter(|number| !number.is_empty())
        .collect();
    (words.join(" "), numbers)
}

/// How alike two names are, from 0. Other numbers make another session of names that are else the same.
fn likeness(
    (one, numbers): &(String, Vec<String>),
    (other, others): &(String, Vec<String>),
) -> f64 {
    let alike = strsim::sorensen_dice(one, other);
    let same = (numbers.iter())
        .filter(|number| others.contains(number))
        .count();
    let most = numbers.len().max(others.len());
    match (most, u32::try_from(same), u32::try_from(most)) {
        (1.., Ok(same), Ok(most)) => alike + f64::from(same) / f64::from(most),
        _ => alike + 0.5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recording_that_is_called_like_the_source_comes_first() {
        for (source, files) in [
            (
                "Osijek/fokus-grupa 2.docx",
                ["Fokus grupa 02.mp3", "Fokus grupa 1.mp3", "tržnica.mp3"],
            ),
            (
                "tržnica.vtt",
                ["Trznica_snimka.wav", "Ļaudis.wav", "zoom_0.mp4"],
            ),
            (
                "LV_tirgus_2025-03-12.txt",
                [
                    "2025-03-12 tirgus.m4a",
                    "2025-03-13 tirgus.m4a",
                    "intervija.m4a",
                ],
            ),
            (
                "intervista Šibenik.txt",
                ["INTERVISTA SIBENIK.MP3", "intervista Split.mp3", "a.mp3"],
            ),
        ] {
            let own = named(stem(source));
            let by = |file: &str| likeness(&own, &named(stem(file)));
            let figures = files.map(by);
            let others = figures[1].max(figures[2]);
            assert!(figures[0] > others, "{source}: {figures:?}");
        }
    }
}
