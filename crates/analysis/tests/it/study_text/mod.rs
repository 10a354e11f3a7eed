//! A whole study as a text, so that a test can be read:
//!
//! ```text
//! + Ana P1 participant residents Modrina by-number      a person: name, number, role, group, territory, consent
//! = fg1 focus-group Modrina hr                          a session with its source `fg1.txt`: kind, territory, language
//! @ Boris                                               attended this session by the sheet
//! Ana: Tržnica mora ostati naša.                        a turn; a name without a person is a collective label
//! ```
//!
//! `-` leaves a value open. Links are given by their words: `supports fg1: Tržnica mora ostati`.
use std::str::FromStr;

use verbatim_analysis::coded::{CodeRow, Codes, CodingRow};
use verbatim_analysis::evidence::{
    AttendanceRow, LinkRow, ParticipantRow, PriorityEvidence, PriorityRow, SessionRow, SourceRow,
    SpokenRow, Study, Tables, TurnRow,
};
use verbatim_model::coding::CodeKind;
use verbatim_model::id::{CodeId, LinkId, ParticipantId, SessionId, SourceId};
use verbatim_model::text::Span;

/// Two focus groups, an interview, a workshop and a document in two territories and one place between.
pub const TWO_TERRITORIES: &str = "
+ Ana P1 participant residents Modrina by-number
+ Boris P2 participant traders Modrina by-name
+ Čedo P3 expert council Modrina by-number
+ Vera P4 participant residents Modrina not-recorded
+ Jānis P5 participant Residents Dzērve by-number
+ Ieva P6 expert council Dzērve by-number
+ Zdenka P7 moderator team Modrina by-number
+ Pēteris P8 participant traders Dzērve no-use
+ Luka P9 participant youth Modrina paraphrase-only
+ Nora P10 observer team Modrina by-number

= fg1 focus-group Modrina hr
@ Vera Nora
Zdenka: Kome treba tržnica? Čija je tržnica?
Ana: Tržnica mora ostati naša, naša! Ne dam je — nikome. 🙂 Ni gradu.
Boris: Ali tko će platiti krov? Ja neću.
Svi: Tako je!
Ana: Krov curi već godinama.
Luka: Meni je svejedno, nek ostane.

= int1 interview Modrina hr
Zdenka: A grad?
Čedo: Tržnica je javno dobro. Novca za krov nema.

= fg2 focus-group Dzērve lv
Jānis: Tirgus pieder mums visiem.
Pēteris: Pārdot un viss.
Ieva: Tirgus ir jāsaglabā.

= ws workshop - en
Ana: The hall stays with us.
Jānis: Ours too, but with a private operator.

= case document Modrina en
Report: A cooperative runs the hall since 2019.
";

/// A parsed study that owns its texts.
#[derive(Debug, Default)]
pub struct StudyText {
    pub sessions: Vec<SessionRow>,
    pub participants: Vec<ParticipantRow>,
    pub names: Vec<(String, ParticipantId)>,
    pub attendance: Vec<AttendanceRow>,
    pub spoken: Vec<SpokenRow>,
    /// Id, name, session, text.
    pub sources: Vec<(SourceId, String, SessionId, String)>,
    /// With their labels.
    pub turns: Vec<(TurnRow<'static>, String)>,
}

fn value<T: FromStr>(word: &str) -> Option<T>
where
    T::Err: std::fmt::Debug,
{
    (word != "-").then(|| word.parse().expect("a word of the list"))
}

impl StudyText {
    pub fn parse(text: &str) -> Self {
        let mut study = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (sign, rest) = line.split_once(' ').expect("two words");
            let words: Vec<&str> = rest.split_whitespace().collect();
            match sign {
                "+" => study.person(&words),
                "=" => study.session(&words),
                "@" => {
                    let session = study.sessions.last().expect("a session").id;
                    study
                        .attendance
                        .extend(words.iter().map(|name| AttendanceRow {
                            participant: ParticipantId::derived(&[name.as_bytes()]),
                            session,
                        }));
                }
                _ => study.turn(line),
            }
        }
        study
    }

    fn person(&mut self, words: &[&str]) {
        let [name, number, role, group, territory, consent] = words else {
            panic!("six words: {words:?}");
        };
        let id = ParticipantId::derived(&[name.as_bytes()]);
        self.names.push(((*name).to_owned(), id));
        self.participants.push(ParticipantRow {
            id,
            number: (*number).to_owned(),
            role: value(role),
            group: value(group),
            territory: value(territory),
            consent: consent.parse().expect("a consent"),
        });
    }

    fn session(&mut self, words: &[&str]) {
        let [key, kind, territory, _language] = words else {
            panic!("four words: {words:?}");
        };
        let session = SessionId::derived(&[key.as_bytes()]);
        self.sessions.push(SessionRow {
            id: session,
            key: (*key).to_owned(),
            kind: kind.parse().expect("a kind"),
            country: None,
            territory: value(territory),
        });
        let source = SourceId::derived(&[key.as_bytes()]);
        self.sources.push((
            source,
            format!("{key}.txt"),
            session,
            words.join(" ") + "\n",
        ));
    }

    fn turn(&mut self, line: &str) {
        let (label, said) = line.split_once(": ").expect("a label");
        let (source, _, session, text) = self.sources.last_mut().expect("a session");
        let start = text.len() + label.len() + 2;
        text.push_str(&format!("{label}: {said}\n"));
        let participant = self
            .names
            .iter()
            .find(|(name, _)| name == label)
            .map(|(_, id)| *id);
        let language = text
            .lines()
            .next()
            .and_then(|header| header.split(' ').nth(3))
            .and_then(value);
        let number = (self.turns.iter().filter(|(turn, _)| turn.source == *source)).count() + 1;
        let turn = TurnRow {
            source: *source,
            number,
            span: Span::new(start, start + said.len()).expect("speech"),
            label: None,
            participant,
            start_ms: Some(number as u64 * 61_000),
            language,
        };
        self.turns.push((turn, label.to_owned()));
        self.spoken.push(SpokenRow {
            session: *session,
            participant,
            language,
        });
    }

    pub fn tables(&self) -> Tables<'_> {
        Tables {
            sessions: self.sessions.clone(),
            participants: self.participants.clone(),
            attendance: self.attendance.clone(),
            spoken: self.spoken.clone(),
            sources: self
                .sources
                .iter()
                .map(|(id, name, session, text)| SourceRow {
                    id: *id,
                    name,
                    session: *session,
                    text,
                })
                .collect(),
            turns: (self.turns.iter())
                .map(|(turn, label)| TurnRow {
                    label: Some(label),
                    ..*turn
                })
                .collect(),
        }
    }

    /// `krov fg1: words`: a coding with a code of that key.
    pub fn coding(&self, line: &str) -> CodingRow {
        let (head, rest) = line.split_once(' ').expect("code and words");
        let link = self.link(&format!("context {rest}"));
        CodingRow {
            code: CodeId::derived(&[head.as_bytes()]),
            source: link.source,
            span: link.span,
        }
    }

    /// `supports fg1: words`, with `*` after the kind for a stale link; `⏎` in the words is a line break.
    pub fn link(&self, line: &str) -> LinkRow {
        let (head, words) = line.split_once(": ").expect("words");
        let (kind, key) = head.split_once(' ').expect("kind and source");
        let words = words.replace('⏎', "\n");
        let (source, _, _, text) = self
            .sources
            .iter()
            .find(|(_, name, ..)| name.strip_suffix(".txt") == Some(key))
            .expect("a source");
        let start = text
            .find(&words)
            .unwrap_or_else(|| panic!("`{words}` in {key}"));
        LinkRow {
            id: LinkId::derived(&[line.as_bytes()]),
            kind: kind.trim_end_matches('*').parse().expect("a kind"),
            source: *source,
            span: Span::new(start, start + words.len()).expect("words"),
            stale: kind.ends_with('*'),
            shown: None,
        }
    }

    pub fn priority(&self, territories: &[&str], links: &[&str]) -> PriorityRow {
        PriorityRow {
            territories: territories.iter().map(|t| (*t).to_owned()).collect(),
            links: links.iter().map(|line| self.link(line)).collect(),
            ..PriorityRow::default()
        }
    }

    pub fn evidence(&self, territories: &[&str], links: &[&str]) -> PriorityEvidence {
        Study::new(self.tables()).evidence(&self.priority(territories, links))
    }
}

/// A codebook as a text: a line for each code, two spaces before it for each code above, `!` in front for an objective, and
/// behind `:` the objectives it serves.
pub fn codebook(text: &str) -> Codes {
    let id = |key: &str| CodeId::derived(&[key.as_bytes()]);
    let mut above: Vec<String> = Vec::new();
    let rows = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let depth = (line.len() - line.trim_start().len()) / 2;
            let (name, serves) = line.trim().split_once(':').unwrap_or((line.trim(), ""));
            let key = name.trim_start_matches('!').to_owned();
            above.truncate(depth);
            let parent = above.last().map(|parent| id(parent));
            above.push(key.clone());
            CodeRow {
                id: id(&key),
                parent,
                kind: match name.starts_with('!') {
                    true => CodeKind::Objective,
                    false => CodeKind::Theme,
                },
                objectives: serves.split_whitespace().map(str::to_owned).collect(),
                key,
            }
        });
    Codes::new(rows.collect())
}
