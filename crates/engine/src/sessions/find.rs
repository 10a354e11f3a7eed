//! Which source or session a name means.

use verbatim_model::session::{Session, Source};

use crate::import::stem;
use crate::register::Register;

/// What a name means.
pub(super) enum Meant<'r> {
    One(&'r Source),
    /// Names of several that it could mean.
    Several(Vec<&'r str>),
    Nothing,
}

/// The source that a name means: as it is, without extension, without folders, without both; first exactly, then with
/// upper and lower case equal.
pub(super) fn source<'r>(register: &'r Register, given: &str) -> Meant<'r> {
    let given = given.trim().replace('\\', "/");
    let tests: [fn(&str, &str) -> bool; 4] = [
        |source, given| source == given,
        |source, given| stem(source) == given,
        |source, given| file(source) == file(given),
        |source, given| {
            let (source, given) = (file(source), file(given));
            stem(source) == given
                || stem(source) == stem(given) && stem(given) != given && is_recording(given)
        },
    ];
    let lower = |text: &str| verbatim_language::fold(text);
    for ignore_case in [false, true] {
        for test in tests {
            let fits = |source: &&Source| match ignore_case {
                false => test(&source.name, &given),
                true => test(&lower(&source.name), &lower(&given)),
            };
            let found: Vec<&Source> = register.sources.iter().filter(fits).collect();
            match found.as_slice() {
                [] => {}
                [one] => return Meant::One(one),
                several => {
                    return Meant::Several(
                        several.iter().map(|source| source.name.as_str()).collect(),
                    );
                }
            }
        }
    }
    Meant::Nothing
}

/// The session with this key; upper and lower case are equal where that means one.
pub(super) fn session<'r>(register: &'r Register, key: &str) -> Option<&'r Session> {
    let key = key.trim();
    register.find_session(key).or_else(|| {
        let mut alike = (register.sessions.values())
            .filter(|session| session.key.to_lowercase() == key.to_lowercase());
        alike.next().filter(|_| alike.next().is_none())
    })
}

fn file(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// Whether a name is that of a recording: lists of files name those, and the transcript is called alike.
fn is_recording(name: &str) -> bool {
    const EXTENSIONS: &[&str] = &[
        "mp3", "mp4", "m4a", "wav", "wma", "ogg", "opus", "flac", "aac", "mov", "avi", "mkv",
        "webm", "mpg", "mpeg", "amr",
    ];
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    EXTENSIONS.contains(&extension.to_lowercase().as_str())
}
