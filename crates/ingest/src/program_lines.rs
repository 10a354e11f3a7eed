//! Lines that a program writes above, below and between what was said, and that nobody said.

/// How they begin, folded.
const BEGIN: &[&str] = &[
    "transcribed by http",
    "transcribed by otter",
    "transcribed with ",
    "transcription ended after ",
    "this editable transcript was computer generated",
    "trascrizione terminata dopo ",
    "transkripcija je zavrsila nakon ",
    "transkripcija zavrsena nakon ",
    "transkripcija beidzas pec ",
];

/// How they end, folded.
const END: &[&str] = &[
    " started transcription",
    " stopped transcription",
    " ha avviato la trascrizione",
    " ha interrotto la trascrizione",
    " ha arrestato la trascrizione",
    " je pokrenuo transkripciju",
    " je pokrenula transkripciju",
    " je zaustavio transkripciju",
    " je zaustavila transkripciju",
    " saka transkripciju",
    " aptureja transkripciju",
    " partrauca transkripciju",
];

/// Whole lines, folded and without what stands around them.
const WHOLE: &[&str] = &[
    "end of audio",
    "end of recording",
    "end of transcript",
    "end of transcription",
    "end of interview",
    "audio ends",
    "recording ends",
    "kraj snimke",
    "kraj razgovora",
    "kraj intervjua",
    "kraj transkripta",
    "ieraksta beigas",
    "sarunas beigas",
    "intervijas beigas",
    "fine registrazione",
    "fine della registrazione",
    "fine intervista",
    "fine dell'intervista",
    "fine trascrizione",
    "fine della trascrizione",
];

/// Words that such a line has, at most.
const WORDS: usize = 30;

/// Tags of lyrics files (LRC): `[by:whisper.cpp]`.
const TAGS: &[&str] = &[
    "ar", "ti", "al", "au", "la", "by", "re", "ve", "length", "offset",
];

/// Whether a line by itself was written by a program.
pub(crate) fn is_of_program(line: &str) -> bool {
    let line = line.trim();
    // Nearly no line is one, and folding takes time.
    if line.len() > 400 || line.split_whitespace().nth(WORDS).is_some() {
        return false;
    }
    let tag = (line
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']')))
    .and_then(|inside| inside.split_once(':'));
    if tag.is_some_and(|(tag, _)| TAGS.contains(&tag)) {
        return true;
    }
    let folded = verbatim_language::fold(line);
    let bare = folded.trim_end_matches('.');
    let inside = bare.trim_matches(['[', ']', '(', ')', '*', '-', '–', '—', ' ', '.']);
    // In brackets, or in capitals: somebody may say `Kraj snimke.`
    let set_apart = inside.len() < bare.len() || !line.chars().any(char::is_lowercase);
    if set_apart && WHOLE.contains(&inside) {
        return true;
    }
    BEGIN.iter().any(|begin| folded.starts_with(begin)) || END.iter().any(|end| bare.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_programs_and_of_people() {
        for line in [
            "Transcribed by https://otter.ai",
            "Transcription ended after 00:45:12",
            "Kovač, Ana started transcription",
            "Željko Šarić je zaustavio transkripciju",
            "Elena D'Amico ha interrotto la trascrizione",
            "Ģirts Bērziņš pārtrauca transkripciju",
            "[by:whisper.cpp]",
            "[length:00:10]",
            "[END OF AUDIO]",
            "(kraj snimke)",
            "– ieraksta beigas –",
            "[fine dell'intervista]",
            "END OF TRANSCRIPT",
        ] {
            assert!(is_of_program(line), "{line}");
        }
        for line in [
            "I was transcribed by my sister.",
            "The transcription ended after an hour.",
            "Ona je zaustavila transkripciju jer nije bilo struje.",
            "[Ana: smijeh]",
            "[00:01]",
            "Kraj snimke.",
            "End of interview, I said.",
            "",
        ] {
            assert!(!is_of_program(line), "{line}");
        }
    }
}
