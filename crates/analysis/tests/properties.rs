//! What holds for any study and any links.

mod study_text;

use proptest::prelude::*;
use study_text::StudyText;
use verbatim_analysis::evidence::{Figure, LinkRow, PriorityRow, Study};
use verbatim_model::id::LinkId;
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;
use verbatim_model::text::Span;

const KINDS: [LinkKind; 3] = [
    LinkKind::Supports,
    LinkKind::Qualifies,
    LinkKind::Contradicts,
];

/// A study in the notation of `study_text`, drawn at random.
fn studies() -> impl Strategy<Value = StudyText> {
    let person = (
        prop::sample::select(vec!["moderator", "expert", "participant", "observer", "-"]),
        prop::sample::select(vec!["youth", "Youth", "trade", "-"]),
        prop::sample::select(vec!["Modrina", "Dzērve", "-"]),
        prop::sample::select(vec!["by-number", "by-name", "paraphrase-only", "no-use"]),
    );
    let turn = (
        0..7usize,
        prop::sample::select(vec![
            "Da, da. Ne!",
            "Kā jau teicu: 🙂 jā…",
            "e\u{301} poi",
            "x",
        ]),
    );
    let session = (
        prop::sample::select(vec![
            "interview",
            "focus-group",
            "workshop",
            "document",
            "unknown",
        ]),
        prop::sample::select(vec!["Modrina", "dzērve", "-"]),
        prop::sample::select(vec!["hr", "lv", "-"]),
        prop::collection::vec(0..5usize, 0..3),
        prop::collection::vec(turn, 0..5),
    );
    (
        prop::collection::vec(person, 5),
        prop::collection::vec(session, 1..5),
    )
        .prop_map(|(people, sessions)| {
            let mut text = String::new();
            for (i, (role, group, territory, consent)) in people.into_iter().enumerate() {
                text.push_str(&format!(
                    "+ Ž{i} P{i} {role} {group} {territory} {consent}\n"
                ));
            }
            for (i, (kind, territory, language, attend, turns)) in sessions.into_iter().enumerate()
            {
                text.push_str(&format!("= s{i} {kind} {territory} {language}\n"));
                for who in attend {
                    text.push_str(&format!("@ Ž{who}\n"));
                }
                // Ž5 and Ž6 are no persons.
                for (who, said) in turns {
                    text.push_str(&format!("Ž{who}: {said}\n"));
                }
            }
            StudyText::parse(&text)
        })
}

/// Links anywhere, on char boundaries of the sources.
fn cases() -> impl Strategy<Value = (StudyText, PriorityRow)> {
    let link = (
        0..4usize,
        any::<prop::sample::Index>(),
        0.0..1.0f64,
        0.0..1.0f64,
        any::<bool>(),
    );
    (
        studies(),
        prop::collection::vec(link, 0..12),
        prop::sample::subsequence(vec!["Modrina".to_owned(), "Dzērve".to_owned()], 0..=2),
    )
        .prop_map(|(study, links, territories)| {
            let links = links
                .into_iter()
                .enumerate()
                .filter_map(|(i, (kind, source, a, b, stale))| {
                    let (source, _, _, text) = source.get(&study.sources);
                    let boundaries: Vec<usize> = text
                        .char_indices()
                        .map(|(at, _)| at)
                        .chain([text.len()])
                        .collect();
                    let at = |x: f64| boundaries[(x * boundaries.len() as f64) as usize];
                    Some(LinkRow {
                        id: LinkId::derived(&[&[i as u8]]),
                        kind: LinkKind::ALL[kind],
                        source: *source,
                        span: Span::new(at(a.min(b)), at(a.max(b)))?,
                        stale,
                        shown: None,
                    })
                })
                .collect();
            (study, PriorityRow { territories, links })
        })
}

proptest! {
    #[test]
    fn no_figure_exceeds_its_denominator_and_each_opens((text, priority) in cases()) {
        let study = Study::new(text.tables());
        let evidence = study.evidence(&priority);
        for kind in KINDS {
            for &figure in Figure::ALL {
                let count = evidence.of_kind(kind).expect("counts").figures.get(figure);
                prop_assert!(count.of.is_none_or(|of| count.n <= of), "{kind} {figure} {count:?}");
                let opened = evidence.open(kind, figure);
                prop_assert_eq!(opened.len(), count.n);
                for opened in opened {
                    prop_assert!(!opened.quotes.is_empty());
                    prop_assert!(opened.quotes.iter().all(|i| evidence.quotes[*i].kind == kind));
                }
            }
        }
    }

    #[test]
    fn neither_order_nor_repetition_changes_anything((text, priority) in cases(), turn in any::<prop::sample::Index>()) {
        let evidence = Study::new(text.tables()).evidence(&priority);
        let mut other = priority.clone();
        if !other.links.is_empty() {
            let middle = turn.index(other.links.len());
            other.links.rotate_left(middle);
        }
        other.links.reverse();
        other.links.extend(priority.links.clone());
        let mut tables = text.tables();
        tables.sessions.reverse();
        tables.participants.reverse();
        tables.attendance.extend(text.attendance.iter().rev());
        tables.spoken.extend(text.spoken.iter().rev());
        tables.sources.reverse();
        tables.turns.reverse();
        prop_assert_eq!(&Study::new(tables).evidence(&other), &evidence);
    }

    #[test]
    fn each_quote_lies_in_its_turn_and_its_link((text, priority) in cases()) {
        let study = Study::new(text.tables());
        let evidence = study.evidence(&priority);
        for quote in &evidence.quotes {
            let turn = text
                .turns
                .iter()
                .find(|turn| turn.source == quote.source && turn.number == quote.turn)
                .expect("a turn");
            prop_assert!(turn.span.contains(quote.span));
            for link in &quote.links {
                let link = priority.links.iter().find(|l| l.id == *link).expect("a link");
                prop_assert_eq!(turn.span.intersection(link.span), Some(quote.span));
                prop_assert_eq!(link.kind, quote.kind);
            }
            prop_assert!(!study.words(quote).trim().is_empty());
        }
        let order = |quote: &verbatim_analysis::evidence::Quote| {
            (study.source(quote.source).map(|source| source.name), quote.span)
        };
        prop_assert!(evidence.quotes.windows(2).all(|pair| order(&pair[0]) <= order(&pair[1])));
    }
}
