//! JSON of transcription programs: Whisper and WhisperX (segments, words, speakers), and lists of objects with
//! speaker, times and text under the names that programs and people give these.

mod lists;
mod node;
mod rows;
mod words;

use verbatim_model::mark::MarkKind;
use verbatim_model::transcript::{Reader, Transcript};

use crate::Options;
use crate::cues::{self, Cue, Item};
use crate::document;
use crate::format::{Confidence, Declined, Format, Input};
use crate::html;
use crate::rendering::Rendering;

/// The reader of JSON.
pub(crate) struct Json;

impl Format for Json {
    fn reader(&self) -> Reader {
        Reader {
            name: "json",
            version: 4,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        let start = input.start();
        let next = start.get(1..).unwrap_or_default().trim_start();
        let opens = start.starts_with(['{', '[']) && next.starts_with(['"', '{', '[', '}']);
        let named = input.has_extension(&["json", "jsonl"]);
        if opens && (named || input.text().trim_end().ends_with(['}', ']'])) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, _: &Options<'_>) -> Result<Transcript, Declined> {
        let root = node::parse(input.text()).map_err(|error| {
            Declined::Refused(format!(
                "the JSON cannot be read ({error}); save it again from the program that made it"
            ))
        })?;
        if let Some(page) = page_of_otranscribe(&root) {
            let decoded = input.decoded.as_ref();
            let encoding = decoded.map_or("UTF-8", |decoded| &decoded.encoding);
            return document::transcript(self.reader(), encoding, &html::blocks(page), Vec::new());
        }
        let rows = rows::find(root);
        if rows.is_empty() {
            return Err(Declined::Refused(
                "no turns were found in this JSON: there must be a list of objects with a text each, such as `segments` of Whisper or `[{\"speaker\": …, \"start\": …, \"end\": …, \"text\": …}]`".to_owned(),
            ));
        }
        let timed = rows.iter().any(|row| row.start_ms.is_some());
        let named = rows.iter().any(|row| row.speaker.is_some());
        if timed || !named {
            let items = || {
                rows.iter().map(|row| {
                    Item::Cue(Cue {
                        start_ms: row.start_ms,
                        end_ms: row.end_ms.filter(|end| Some(*end) >= row.start_ms),
                        voice: row.speaker.clone(),
                        text: row.text.as_str().into(),
                        place: place(row.item),
                    })
                })
            };
            return cues::transcript(self, input, items, Vec::new());
        }
        let mut rendering = Rendering::default();
        for row in &rows {
            rendering.begin(row.speaker.as_deref(), None);
            if let Some((unit, n)) = place(row.item) {
                rendering.place(unit, n);
            }
            rendering.say(&row.text);
        }
        let decoded = input.decoded.as_ref();
        let encoding = decoded.map_or("UTF-8", |decoded| &decoded.encoding);
        let problems = decoded
            .map(|decoded| decoded.problems.clone())
            .unwrap_or_default();
        let transcript = rendering.finish(self.reader(), encoding, problems);
        if transcript.turns.is_empty() {
            return Err(Declined::nothing_said());
        }
        Ok(transcript)
    }
}

/// The page of a file of oTranscribe, which is HTML in JSON.
fn page_of_otranscribe(root: &node::Node) -> Option<&str> {
    root.get(|key| key.starts_with("media"))?;
    let page = root.get(|key| key == "text")?.text()?;
    (page.contains("class=\"timestamp\"") || page.trim_start().starts_with('<')).then_some(page)
}

/// Where a row stands: which item of its list.
fn place(item: u32) -> Option<(MarkKind, u32)> {
    (item > 0).then_some((MarkKind::Item, item))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Outcome, read};

    /// Speaker, start, end and words of each turn.
    fn turns(json: &str) -> Vec<String> {
        match read("a.json", json.as_bytes(), &Options::default()) {
            Outcome::Imported(transcript) => transcript
                .turns
                .iter()
                .map(|turn| {
                    let time = |ms: Option<u64>| ms.map_or("-".to_owned(), |ms| ms.to_string());
                    format!(
                        "{}|{}|{}|{}",
                        turn.speaker.as_deref().unwrap_or("-"),
                        time(turn.start_ms()),
                        time(turn.end_ms()),
                        turn.span.of(transcript.text.as_str()).expect("inside")
                    )
                })
                .collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn whisper_and_whisperx() {
        assert_eq!(
            turns(
                r#"{"text": " Dobar dan. Sve?", "language": "hr", "segments": [
                {"id": 0, "start": 0.0, "end": 1.52, "text": " Dobar dan.", "tokens": [1, 2]},
                {"id": 1, "start": 1.52, "end": 2, "text": " Sve?", "avg_logprob": NaN}]}"#
            ),
            ["-|0|1520|Dobar dan.", "-|1520|2000|Sve?"]
        );
        assert_eq!(
            turns(
                r#"{"segments": [
                {"start": 0, "end": 1, "text": " Čekaj,", "speaker": "SPEAKER_00", "words": [{"word": "Čekaj,", "start": 0, "end": 1}]},
                {"start": 1, "end": 4, "text": " molim. Jā, 5 gadi.", "speaker": "SPEAKER_00", "words": [
                    {"word": "molim.", "start": 1, "end": 2, "speaker": "SPEAKER_00"},
                    {"word": "Jā,", "start": 2, "end": 3, "speaker": "SPEAKER_01"},
                    {"word": "5"},
                    {"word": "gadi.", "start": 3, "end": 4, "speaker": "SPEAKER_01"}]}],
                "word_segments": [{"word": "Čekaj,", "start": 0, "end": 1}]}"#
            ),
            [
                "SPEAKER_00|0|2000|Čekaj, molim.",
                "SPEAKER_01|2000|4000|Jā, 5 gadi."
            ]
        );
        assert_eq!(
            turns(r#"{"text": "Perché no?\nSì."}"#),
            ["-|-|-|Perché no?", "-|-|-|Sì."]
        );
        assert_eq!(
            turns(
                r#"{"transcription": [{"timestamps": {"from": "00:00:00,000", "to": "00:00:02,500"}, "offsets": {"from": 0, "to": 2500}, "text": " Labdien."}]}"#
            ),
            ["-|0|2500|Labdien."]
        );
    }

    #[test]
    fn lists_of_objects_under_many_names() {
        for json in [
            r#"[{"speaker": "Ana", "start": 1, "end": 2.5, "text": "Da."}]"#,
            r#"{"version": "1.0.0", "segments": [{"speaker": "Ana", "startTime": 1.0, "endTime": "2.5", "body": "Da."}]}"#,
            r#"{"a": {"rows": [{"govornik": "Ana", "početak": "00:00:01", "kraj": "00:00:02.5", "tekst": "Da."}]}}"#,
            r#"[{"parlante": {"id": 3, "name": "Ana"}, "inizio": "1s", "duration": 1.5, "testo": "Da."}]"#,
            r#"{"speakers": [{"id": 0, "name": "Ana"}], "list": [{"speaker_id": 0, "start_ms": 1000, "end_ms": 2500, "sentence": "Da."}]}"#,
            r#"{"utterances": [{"speaker": "Ana", "start": 1000, "end": 2500, "text": "Da.", "words": [{"text": "Da.", "start": 1000, "end": 2500, "speaker": "Ana"}]}]}"#,
            "{\"speaker\": \"Ana\", \"start\": 1, \"end\": 2.5, \"text\": \"Da.\"}\n{\"speaker\": \"Ivo\", \"text\": \"\"}\n",
        ] {
            assert_eq!(turns(json), ["Ana|1000|2500|Da."], "{json}");
        }
    }

    #[test]
    fn without_times_each_object_is_a_turn() {
        assert_eq!(
            turns(
                r#"{"topics": [{"topic": "x"}], "meeting": [{"speaker": "Žana", "content": "Jā."}, {"speaker": "Žana", "content": "Nē."}]}"#
            ),
            ["Žana|-|-|Jā.", "Žana|-|-|Nē."]
        );
        assert_eq!(
            turns(
                r#"{"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Sì", "ts": 0.5}, {"type": "punct", "value": "."}]}]}"#
            ),
            ["0|500|-|Sì."]
        );
    }

    /// What the large services write: the same speech several times, in lists within lists.
    #[test]
    fn services_write_the_same_speech_several_times() {
        for (json, found) in [
            // AssemblyAI: one turn is most of all that was said.
            (
                r#"{"text": "Buongiorno. Sì.", "words": [{"text": "Buongiorno.", "start": 250, "end": 650, "speaker": "A"}, {"text": "Sì.", "start": 700, "end": 1000, "speaker": "B"}],
                "utterances": [{"speaker": "A", "text": "Buongiorno.", "start": 250, "end": 650, "words": [{"text": "Buongiorno.", "start": 250, "end": 650, "speaker": "A"}]},
                {"speaker": "B", "text": "Sì.", "start": 700, "end": 1000, "words": [{"text": "Sì.", "start": 700, "end": 1000, "speaker": "B"}]}]}"#,
                &["A|250|650|Buongiorno.", "B|700|1000|Sì."][..],
            ),
            // Deepgram: who speaks stands in the paragraph around the sentences.
            (
                r#"{"results": {"channels": [{"alternatives": [{"transcript": "Labdien visiem. Sāksim.", "words": [
                {"word": "labdien", "start": 0.1, "end": 0.5, "speaker": 0, "punctuated_word": "Labdien"}, {"word": "visiem", "start": 0.5, "end": 0.9, "speaker": 0, "punctuated_word": "visiem."},
                {"word": "sāksim", "start": 1.2, "end": 1.6, "speaker": 1, "punctuated_word": "Sāksim."}],
                "paragraphs": {"transcript": "x", "paragraphs": [{"sentences": [{"text": "Labdien visiem.", "start": 0.1, "end": 0.9}], "speaker": 0, "start": 0.1, "end": 0.9},
                {"sentences": [{"text": "Sāksim.", "start": 1.2, "end": 1.6}], "speaker": 1, "start": 1.2, "end": 1.6}]}}]}]}}"#,
                &["0|100|900|Labdien visiem.", "1|1200|1600|Sāksim."],
            ),
            // AWS Transcribe: words and signs, each with what it might have been.
            (
                r#"{"results": {"transcripts": [{"transcript": "Good morning. Hi, all."}],
                "speaker_labels": {"speakers": 2, "segments": [{"start_time": "0.1", "end_time": "0.6", "speaker_label": "spk_0", "items": [{"start_time": "0.1", "end_time": "0.3", "speaker_label": "spk_0"}, {"start_time": "0.3", "end_time": "0.6", "speaker_label": "spk_0"}]},
                {"start_time": "1.0", "end_time": "1.4", "speaker_label": "spk_1", "items": [{"start_time": "1.0", "end_time": "1.2", "speaker_label": "spk_1"}, {"start_time": "1.2", "end_time": "1.4", "speaker_label": "spk_1"}]}]},
                "items": [{"start_time": "0.1", "end_time": "0.3", "alternatives": [{"confidence": "0.9", "content": "Good"}, {"confidence": "0.1", "content": "Gut"}], "type": "pronunciation"},
                {"start_time": "0.3", "end_time": "0.6", "alternatives": [{"content": "morning"}], "type": "pronunciation"}, {"alternatives": [{"content": "."}], "type": "punctuation"},
                {"start_time": "1.0", "end_time": "1.2", "alternatives": [{"content": "Hi"}], "type": "pronunciation"}, {"alternatives": [{"content": ","}], "type": "punctuation"},
                {"start_time": "1.2", "end_time": "1.4", "alternatives": [{"content": "all"}], "type": "pronunciation"}, {"alternatives": [{"content": "."}], "type": "punctuation"}]}}"#,
                &["spk_0|100|600|Good morning.", "spk_1|1000|1400|Hi, all."],
            ),
            // Google: the last piece has the words of all pieces again, with who says them.
            (
                r#"{"results": [{"alternatives": [{"transcript": "dobar dan svima", "words": [{"startTime": "0s", "endTime": "0.400s", "word": "dobar"}, {"startTime": "0.400s", "endTime": "0.8s", "word": "dan"}, {"startTime": "0.8s", "endTime": "1.2s", "word": "svima"}]}]},
                {"alternatives": [{"words": [{"startTime": "0s", "endTime": "0.400s", "word": "dobar", "speakerTag": 1}, {"startTime": "0.400s", "endTime": "0.8s", "word": "dan", "speakerTag": 1}, {"startTime": "0.8s", "endTime": "1.2s", "word": "svima", "speakerTag": 2}]}]}]}"#,
                &["1|0|800|dobar dan", "2|800|1200|svima"],
            ),
            // Azure: the text as it was heard and as it is read, durations of ISO 8601.
            (
                r#"{"combinedRecognizedPhrases": [{"channel": 0, "lexical": "ciao a tutti salve", "display": "Ciao a tutti. Salve."}],
                "recognizedPhrases": [{"speaker": 1, "offset": "PT0.5S", "duration": "PT1S", "offsetInTicks": 5000000.0, "nBest": [{"lexical": "ciao a tutti", "display": "Ciao a tutti."}]},
                {"speaker": 2, "offset": "PT1M2S", "duration": "PT1S", "nBest": [{"lexical": "salve", "display": "Salve."}, {"lexical": "salva", "display": "Salva."}]}]}"#,
                &["1|500|1500|Ciao a tutti.", "2|62000|63000|Salve."],
            ),
            // Speechmatics.
            (
                r#"{"results": [{"alternatives": [{"content": "Labdien", "speaker": "S1"}], "start_time": 0.1, "end_time": 0.5, "type": "word"}, {"alternatives": [{"content": ".", "speaker": "S1"}], "start_time": 0.5, "end_time": 0.5, "type": "punctuation"},
                {"alternatives": [{"content": "Jā", "speaker": "S2"}], "start_time": 1.1, "end_time": 1.5, "type": "word"}, {"alternatives": [{"content": "!", "speaker": "S2"}], "start_time": 1.5, "end_time": 1.5, "type": "punctuation"}]}"#,
                &["S1|100|500|Labdien.", "S2|1100|1500|Jā!"],
            ),
            // Amberscript: who speaks stands around the words, names in a list.
            (
                r#"{"segments": [{"speaker": "spk1", "words": [{"text": "Čekajte", "start": 0.1, "end": 0.5}, {"text": ",", "start": 0.5, "end": 0.5}, {"text": "molim.", "start": 0.5, "end": 0.9}]},
                {"speaker": "spk2", "words": [{"text": "Da.", "start": 1, "end": 1.4}]}], "speakers": [{"spkid": "spk1", "name": "Željka"}, {"spkid": "spk2", "name": "Đuro"}]}"#,
                &["Željka|100|900|Čekajte, molim.", "Đuro|1000|1400|Da."],
            ),
            // ElevenLabs: spaces are objects too.
            (
                r#"{"text": "Ecco qui. Sì.", "words": [{"text": "Ecco", "start": 0.1, "end": 0.4, "type": "word", "speaker_id": "speaker_0"}, {"text": " ", "type": "spacing", "speaker_id": "speaker_0"}, {"text": "qui.", "start": 0.5, "end": 0.9, "speaker_id": "speaker_0"}, {"text": " ", "type": "spacing", "speaker_id": "speaker_0"}, {"text": "Sì.", "start": 1, "end": 1.2, "speaker_id": "speaker_1"}]}"#,
                &["speaker_0|100|900|Ecco qui.", "speaker_1|1000|1200|Sì."],
            ),
            // Words of turns that lie in lists of their own are one list, and nobody is named by what is around them.
            (
                r#"{"name": "Fokus grupa", "parts": [{"name": "Uvod", "turns": [{"text": "Dobar dan svima.", "start": 1}]}, {"name": "Kraj", "turns": [{"text": "Hvala.", "start": 9}]}]}"#,
                &["-|1000|-|Dobar dan svima.", "-|9000|-|Hvala."],
            ),
        ] {
            assert_eq!(turns(json), found, "{json}");
        }
    }

    #[test]
    fn words_with_a_list_of_speakers_by_time() {
        assert_eq!(
            turns(
                r#"{"words": [{"word": "yes", "punct": "Yes.", "start": 0.5, "end": 0.9}, {"word": "no", "punct": "No,", "start": 3.1, "end": 3.3}, {"word": "why", "punct": "why?", "start": 3.4, "end": 3.6}],
                "who": [{"start": 0, "duration": 3, "speaker": {"@id": "S0"}}, {"start": 3, "duration": 2, "speaker": {"@id": "S1"}}]}"#
            ),
            ["S0|500|900|Yes.", "S1|3100|3600|No, why?"]
        );
    }

    #[test]
    fn places_are_items_of_the_list() {
        let items = |json: &str| crate::testing::marks("a.json", json.as_bytes());
        assert_eq!(
            items(
                r#"{"segments": [{"start": 0, "end": 1, "text": "Da.", "speaker": "A"}, {"start": 1, "end": 2, "text": "", "speaker": "B"}, {"start": 2, "end": 3, "text": "Jā.", "speaker": "B"}]}"#
            ),
            ["item: 1", "item: 3"]
        );
        assert_eq!(
            items(r#"[{"speaker": "Ana", "text": "Sì."}, {"speaker": "Ana", "text": "No."}]"#),
            ["item: 1", "item: 2"]
        );
        assert!(items(r#"{"text": "Da."}"#).is_empty());
    }

    #[test]
    fn other_json_is_refused_with_what_is_needed() {
        for json in ["{}", "[[]]", r#"{"name": "x", "version": 1}"#, "{\"a\": "] {
            match read("a.json", json.as_bytes(), &Options::default()) {
                Outcome::Refused { format, reason } => {
                    assert_eq!(format, Some("json"));
                    assert!(reason.contains("JSON"), "{reason}");
                }
                other => panic!("{json}: {other:?}"),
            }
        }
    }
}
