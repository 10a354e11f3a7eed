//! TEI with utterances (`u`), as ParlaMint and Parla-CLARIN use it, plain or annotated word by word.

mod people;
mod speech;

use verbatim_model::transcript::{Problem, Reader, Transcript};

use crate::Options;
use crate::encoding;
use crate::format::{Confidence, Declined, Format, Input};
use crate::recognised;
use crate::rendering::Rendering;
use people::Header;

/// The reader of TEI.
pub(crate) struct Tei;

impl Format for Tei {
    fn reader(&self) -> Reader {
        Reader {
            name: "tei",
            version: 3,
        }
    }

    fn recognises(&self, input: &Input<'_>) -> Confidence {
        if recognised::is_tei(input) {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, input: &Input<'_>, options: &Options<'_>) -> Result<Transcript, Declined> {
        let Some(decoded) = &input.decoded else {
            return Err(Declined::nothing_said());
        };
        let mut header = Header::read(&decoded.text)?;
        if header.utterances == 0 {
            return Err(no_utterances(&header));
        }
        let mut problems = decoded.problems.clone();
        let roots = roots(input.name, options.siblings);
        for root in &roots {
            let Some(bytes) = (options.beside)(root) else {
                continue;
            };
            let Ok(Some(beside)) = encoding::decode(&bytes, None, options.languages) else {
                continue;
            };
            if let Ok(found) = Header::read(&beside.text) {
                header.add_people(found);
                break;
            }
        }
        if header.is_nameless() {
            problems.push(Problem {
                kind: "names-missing",
                message: match roots.first() {
                    Some(root) => format!("the names of speakers are not known; they stand in the corpus root, perhaps `{root}`, which should lie in the same folder"),
                    None => "the names of speakers are not known; they are shown by their identifiers".to_owned(),
                },
                line: None,
            });
        }
        let mut rendering = Rendering::with_room(decoded.text.len(), header.utterances);
        let used = speech::render(&decoded.text, &header, &mut rendering)?;
        let mut transcript = rendering.finish(self.reader(), &decoded.encoding, problems);
        if transcript.turns.is_empty() {
            return Err(Declined::nothing_said());
        }
        transcript.speakers = header.known(&used);
        transcript.date = header.date;
        Ok(transcript)
    }
}

fn no_utterances(header: &Header) -> Declined {
    if header.is_corpus || header.has_people() {
        Declined::Skipped("no utterances; used for names".to_owned())
    } else {
        Declined::Refused(
            "no utterances (`u`) in it; save the text as DOCX or plain text".to_owned(),
        )
    }
}

/// Names under which the corpus root of a file may lie beside it, the likeliest first: for
/// `ParlaMint-HR_S02.ana.xml` it is `ParlaMint-HR.xml`.
fn roots(name: &str, siblings: &[String]) -> Vec<String> {
    let mut roots = Vec::new();
    if let Some((stem, _)) = name.split_once('_') {
        roots.extend(
            [".xml", ".ana.xml", "-listPerson.xml"].map(|ending| format!("{stem}{ending}")),
        );
    }
    let mut others: Vec<&String> = siblings
        .iter()
        .filter(|sibling| {
            sibling.strip_suffix(".xml").is_some_and(|stem| {
                sibling.as_str() != name && name.starts_with(stem) && !roots.contains(sibling)
            })
        })
        .collect();
    others.sort_by_key(|sibling| std::cmp::Reverse(sibling.len()));
    roots.extend(others.into_iter().cloned());
    roots.retain(|root| root != name);
    roots
}

#[cfg(test)]
mod tests {
    use super::*;
    use verbatim_model::term::Term;

    const ROOT: &str = r##"<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc><listPerson>
        <person xml:id="KovačAna"><persName><surname>Kovač</surname><forename>Ana</forename></persName><persName><surname>Drugo</surname></persName></person>
        <person xml:id="Ģirts" role="interviewer"><persName>Ģirts  Bērziņš</persName></person></listPerson></particDesc></profileDesc></teiHeader></teiCorpus>"##;

    fn read(name: &str, text: &str) -> Result<Transcript, Declined> {
        let content = encoding::content(text.as_bytes().into(), None, &[]).expect("nothing chosen");
        let input = Input::new(name, content);
        assert_eq!(Tei.recognises(&input), Confidence::Certain);
        let beside = |name: &str| (name == "Korpus-HR.xml").then(|| ROOT.as_bytes().to_vec());
        Tei.read(
            &input,
            &Options {
                beside: &beside,
                ..Options::default()
            },
        )
    }

    fn document(body: &str) -> String {
        format!(
            r#"<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><settingDesc><setting><date when="2024-03-05"/></setting></settingDesc></profileDesc></teiHeader><text><body><div>{body}</div></body></text></TEI>"#
        )
    }

    #[test]
    fn utterances_are_turns_with_names_from_the_root() {
        let text = document(
            "<head>Sjednica</head><note type='speaker'>ANA:</note><u who='#KovačAna'><seg>Dobar\n  dan<note>ustaje</note>, svima.</seg><vocal><desc>smijeh</desc></vocal><seg>A &amp; B&#269;.</seg></u>\
             <u who='#KovačAna'><seg>Opet.</seg></u><u><seg>Tko?</seg></u><u who='#Ģirts'><seg> </seg></u>",
        );
        let transcript = read("Korpus-HR_1.xml", &text).expect("turns");
        assert_eq!(
            transcript.text.as_str(),
            "Sjednica\n\nAna Kovač: Dobar dan, svima. A & Bč.\n\nAna Kovač: Opet.\n\nTko?"
        );
        let speakers: Vec<_> = transcript
            .turns
            .iter()
            .map(|turn| turn.speaker.as_deref())
            .collect();
        assert_eq!(speakers, [Some("#KovačAna"), Some("#KovačAna"), None]);
        assert_eq!(transcript.speakers[0].name.as_deref(), Some("Ana Kovač"));
        let marks: Vec<_> = transcript
            .marks
            .iter()
            .map(|mark| (mark.kind.as_str(), mark.text.as_str()))
            .collect();
        assert_eq!(
            marks,
            [
                ("heading", "Sjednica"),
                ("note", "ANA:"),
                ("line", "1"),
                ("note", "ustaje"),
                ("vocal", "smijeh"),
                ("line", "2"),
                ("line", "2")
            ]
        );
        assert_eq!(transcript.date.as_deref(), Some("2024-03-05"));
        assert_eq!(transcript.problems, []);
    }

    #[test]
    fn roles_come_from_the_utterance_or_from_the_root_and_are_marks_where_they_change() {
        let text = document(
            "<u who='#KovačAna' ana='#chair'><seg>Počnimo.</seg></u><u who='#Ģirts' ana='#lieta'><seg>Jā.</seg></u>\
             <u who='#KovačAna' ana='#x #chair'><seg>Hvala.</seg></u><u who='#Ģirts'><seg>Nē.</seg></u>\
             <u who='#KovačAna' ana='#regular'><seg>Kažem.</seg></u>",
        );
        let transcript = read("Korpus-HR_1.xml", &text).expect("turns");
        let roles: Vec<(Option<usize>, &str)> = transcript
            .marks
            .iter()
            .filter(|mark| mark.kind.as_str() == "role")
            .map(|mark| {
                let turn = transcript
                    .turns
                    .iter()
                    .position(|turn| turn.span.start() == mark.at());
                (turn, mark.text.as_str())
            })
            .collect();
        assert_eq!(
            roles,
            [
                (Some(0), "chair"),
                (Some(1), "interviewer"),
                (Some(4), "regular")
            ]
        );
    }

    #[test]
    fn annotated_words_are_put_together() {
        let text = document(
            "<u who='#x'><seg><s><w>Non</w> <w join='right'>c'</w><w>è</w><name><w join='right'>Ana</w></name><pc>,</pc><w>I<w norm='am'/></w><pc join='left'>.</pc></s>\n<s><w>Da</w></s></seg></u>",
        );
        let transcript = read("x.xml", &text).expect("turns");
        assert_eq!(transcript.text.as_str(), "x: Non c'è Ana, I. Da");
        assert_eq!(transcript.problems[0].kind, "names-missing");
    }

    #[test]
    fn who_speaks_may_stand_in_a_block_around() {
        let text = document(
            "<annotationBlock who='#Ģirts' start='#T0'><u><seg>Sāksim.</seg></u><spanGrp><span>V</span></spanGrp></annotationBlock>\
             <u><seg>Tko?</seg></u><annotationBlock who='#Ģirts'><u who='#KovačAna'><seg>Ja.</seg></u></annotationBlock>",
        );
        let transcript = read("Korpus-HR_1.xml", &text).expect("turns");
        assert_eq!(
            transcript.text.as_str(),
            "Ģirts Bērziņš: Sāksim.\n\nTko?\n\nAna Kovač: Ja."
        );
    }

    #[test]
    fn what_has_no_utterances() {
        assert_eq!(
            read("Korpus-HR.xml", ROOT),
            Err(Declined::Skipped(
                "no utterances; used for names".to_owned()
            ))
        );
        assert!(matches!(
            read("a.xml", "<TEI><text><p>da</p></text></TEI>"),
            Err(Declined::Refused(_))
        ));
        assert!(
            matches!(read("a.xml", "<TEI><u><seg>da</u></TEI>"), Err(Declined::Refused(reason)) if reason.contains("line 1"))
        );
    }

    #[test]
    fn entities_are_not_expanded() {
        let text = "<!DOCTYPE TEI [<!ENTITY a 'haha'><!ENTITY b '&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]><TEI><text><u><seg>da &b; &x;</seg></u></text></TEI>";
        let transcript = read("a.xml", text).expect("turns");
        assert_eq!(transcript.text.as_str(), "da &b; &x;");
    }
}
