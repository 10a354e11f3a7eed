//! Recordings of what was said, which lie where their owner keeps them.
//!
//! Voices are the most personal of all that a study has, and often may not leave a certain disk. So nothing of a recording is
//! copied into the project: it remembers where the file lies, as seen from its own folder.

use std::path::{Component, Path, PathBuf};

use verbatim_model::circumstance::{Circumstance, CircumstanceKind};
use verbatim_model::id::{ParticipantId, SourceId};

use crate::error::EngineError;
use crate::project::Project;
use crate::register::Register;

/// Endings of recordings that browsers play, and how they call them.
const KINDS: [(&str, &str); 12] = [
    ("wav", "audio/wav"),
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("aac", "audio/aac"),
    ("ogg", "audio/ogg"),
    ("oga", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("flac", "audio/flac"),
    ("weba", "audio/webm"),
    ("webm", "video/webm"),
    ("mp4", "video/mp4"),
    ("m4v", "video/mp4"),
];

/// The recording of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// Where the file lies.
    pub path: PathBuf,
    /// Its media type, such as `audio/wav`.
    pub media_type: &'static str,
}

impl Project {
    /// Says that the file at `path` is the recording of a source; `None` takes that away. The file itself stays where it is,
    /// and nothing of it is read.
    ///
    /// # Errors
    /// When there is no such source or file, or it is none that browsers play.
    pub fn set_recording(&mut self, source: &str, path: Option<&Path>) -> Result<(), EngineError> {
        self.settled(|project| project.set_recording_once(source, path))
    }

    fn set_recording_once(&mut self, source: &str, path: Option<&Path>) -> Result<(), EngineError> {
        let register = self.register()?;
        let source = register.source(source)?;
        let known = self.recording_row(source.id)?;
        let Some(path) = path else {
            let Some(known) = known else {
                return Ok(());
            };
            let sentence = format!("took the recording of `{}` away", source.name);
            self.act("source-recording", sentence, |writer| {
                Ok(writer.delete::<Circumstance>(known.id)?)
            })?;
            return Ok(());
        };
        media_type(path)?;
        let failed = |error| EngineError::File {
            path: path.to_owned(),
            source: error,
        };
        let whole = path.canonicalize().map_err(failed)?;
        if !whole.is_file() {
            return Err(EngineError::usage(
                format!("`{}` is a folder", path.display()),
                "give the recording itself",
            ));
        }
        let folder = self.folder().canonicalize().map_err(failed)?;
        let value = seen_from(&folder, &whole);
        let row = Circumstance::of(source.id, CircumstanceKind::Recording, value);
        let sentence = format!("gave `{}` a recording", source.name);
        self.act("source-recording", sentence, |writer| Ok(writer.put(&row)?))?;
        Ok(())
    }

    /// The recording of a source, wherever it lies; it may not be there now.
    ///
    /// # Errors
    /// When there is no such source.
    pub fn recording(&self, source: &str) -> Result<Option<Recording>, EngineError> {
        let register = Register::read(&self.store)?;
        let row = self.recording_row(register.source(source)?.id)?;
        Ok(row.and_then(|row| {
            let path = self.folder().join(row.value);
            let media_type = media_type(&path).ok()?;
            Some(Recording { path, media_type })
        }))
    }

    /// The ids of the sources that have a recording, with the name of its file.
    ///
    /// # Errors
    /// When the project cannot be read.
    pub fn recordings(&self) -> Result<Vec<(String, String)>, EngineError> {
        let rows: Vec<Circumstance> = self.store.all()?;
        let recordings = (rows.into_iter()).filter(|row| row.kind == CircumstanceKind::Recording);
        Ok(recordings
            .map(|row| {
                let name = Path::new(&row.value).file_name().unwrap_or_default();
                (row.source.to_string(), name.to_string_lossy().into_owned())
            })
            .collect())
    }

    /// Where the recordings lie of all sessions in which a person is among the speakers.
    pub(crate) fn recordings_of(
        &self,
        register: &Register,
        person: ParticipantId,
    ) -> Result<Vec<String>, EngineError> {
        let present = |source: &SourceId| {
            let session = register.source_by_id(*source).map(|source| source.session);
            (register.speakers_of(person)).any(|speaker| Some(speaker.session) == session)
        };
        self.recordings_where(present)
    }

    /// Where the recordings of these sources lie.
    pub(crate) fn recordings_where(
        &self,
        wanted: impl Fn(&SourceId) -> bool,
    ) -> Result<Vec<String>, EngineError> {
        let mut rows: Vec<Circumstance> = self.store.all()?;
        rows.retain(|row| row.kind == CircumstanceKind::Recording && wanted(&row.source));
        let mut paths: Vec<String> = (rows.iter())
            .map(|row| self.folder().join(&row.value).display().to_string())
            .collect();
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    fn recording_row(&self, source: SourceId) -> Result<Option<Circumstance>, EngineError> {
        let rows = self.circumstance_rows(source)?;
        Ok((rows.into_iter()).find(|row| row.kind == CircumstanceKind::Recording))
    }
}

pub(super) fn media_type(path: &Path) -> Result<&'static str, EngineError> {
    let ending = (path.extension()).map(|ending| ending.to_string_lossy().to_lowercase());
    let known = KINDS
        .iter()
        .find(|(known, _)| ending.as_deref() == Some(known));
    known.map(|(_, kind)| *kind).ok_or_else(|| {
        let endings: Vec<&str> = KINDS.iter().map(|(ending, _)| *ending).collect();
        EngineError::usage(
            format!("`{}` is no recording that browsers play", path.display()),
            format!("it should end in {}", endings.join(", ")),
        )
    })
}

/// The path of a file as seen from a folder; absolute where they share nothing. Both are whole.
pub(super) fn seen_from(folder: &Path, file: &Path) -> String {
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) =
        (folder.components().collect(), file.components().collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return file.to_string_lossy().into_owned();
    }
    let up = from[shared..].iter().map(|_| "..".to_owned());
    let down = (to[shared..].iter()).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_path_is_told_as_seen_from_the_project_and_says_nothing_of_what_both_share() {
        for (folder, file, seen) in [
            (
                "/home/ana/studija",
                "/home/ana/snimke/fg 1.wav",
                "../snimke/fg 1.wav",
            ),
            ("/home/ana/studija", "/home/ana/studija/šk.mp3", "šk.mp3"),
            (
                "/home/ana/a/b",
                "/media/usb/ķ.ogg",
                "../../../../media/usb/ķ.ogg",
            ),
        ] {
            assert_eq!(seen_from(Path::new(folder), Path::new(file)), seen);
        }
    }

    #[test]
    fn what_browsers_play_is_known_by_its_ending() {
        assert_eq!(media_type(Path::new("Snimka.WAV")).ok(), Some("audio/wav"));
        for path in ["project.db", "snimka", "a.wav.txt", ""] {
            assert!(media_type(Path::new(path)).is_err(), "{path}");
        }
    }
}
