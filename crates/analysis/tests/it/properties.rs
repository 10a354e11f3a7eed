//! What holds for any study and any links.

use crate::study_text::{StudyText, codebook};
use proptest::prelude::*;
use verbatim_analysis::coded::{Cell, Coded, Codes, CodingRow, Dimension, Nearness};
use verbatim_analysis::evidence::{Figure, LinkRow, PriorityRow, Study};
use verbatim_model::id::{CodeId, LinkId};
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
            (
                study,
                PriorityRow {
                    territories,
                    links,
                    ..PriorityRow::default()
                },
            )
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
                .map(|(turn, _)| turn)
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

    #[test]
    fn matrices_agree_with_evidence((text, priority) in cases()) {
        let study = Study::new(text.tables());
        let codes = tree();
        let codings = codings(&priority.links);
        let coded = Coded::new(&study, &codes, &codings, None);
        let all: Vec<usize> = (0..codes.len()).collect();
        for dimension in [Dimension::Speaker, Dimension::Session, Dimension::Group, Dimension::Territory] {
            for exact in [true, false] {
                let matrix = coded.matrix(&all, &dimension, exact);
                for row in &matrix.rows {
                    // The same passages as evidence of a priority give the same figures.
                    let counted = coded.counted(row.code, exact);
                    let links = priority.links.iter().zip(&codings)
                        .filter(|(_, coding)| codes.place(coding.code).is_some_and(|place| counted.contains(&place)))
                        .map(|(link, _)| LinkRow { kind: LinkKind::Supports, ..link.clone() });
                    let claim = PriorityRow { links: links.collect(), ..PriorityRow::default() };
                    let evidence = study.evidence(&claim);
                    let figures = evidence.of_kind(LinkKind::Supports).expect("counts").figures;
                    prop_assert_eq!(row.total.mentions, figures.mentions.n);
                    prop_assert_eq!(row.total.speakers, figures.speakers.n);
                    prop_assert_eq!(Some(matrix.base.speakers), figures.speakers.of);
                    let cells = row.cells.iter().flatten();
                    prop_assert_eq!(cells.clone().map(|cell| cell.mentions).sum::<usize>(), row.total.mentions);
                    for (cell, column) in cells.zip(&matrix.columns) {
                        prop_assert!(cell.speakers <= column.base.speakers);
                        prop_assert!(cell.speakers <= cell.mentions);
                    }
                }
            }
        }
    }

    #[test]
    fn each_cell_opens_to_what_it_counts((text, priority) in cases()) {
        let study = Study::new(text.tables());
        let codes = tree();
        let codings = codings(&priority.links);
        let coded = Coded::new(&study, &codes, &codings, None);
        let all: Vec<usize> = (0..codes.len()).collect();
        for dimension in [Dimension::Speaker, Dimension::Session, Dimension::Territory, Dimension::Objective] {
            for exact in [true, false] {
                let matrix = coded.matrix(&all, &dimension, exact);
                let of_rows = matrix.rows.iter().map(|row| (Some(row.code), &row.cells, row.total));
                for (row, cells, total) in of_rows.chain([(None, &matrix.totals, matrix.total)]) {
                    let opened = coded.opened(&all, row, &dimension, exact);
                    prop_assert_eq!(Cell::of(&opened.all), total);
                    let mut left = opened.columns.iter().zip(&opened.cells);
                    for (column, cell) in matrix.columns.iter().zip(cells) {
                        let (_, mentions) = left.find(|(other, _)| *other == column).expect("the column");
                        prop_assert_eq!(mentions.as_ref().map(|mentions| Cell::of(mentions)), *cell);
                    }
                    // Each mention lies in a turn and on words that a coding of the row has.
                    for mention in opened.cells.iter().flatten().flatten() {
                        prop_assert!(opened.all.iter().any(|other| other.source == mention.source && other.span.overlaps(mention.span)));
                        prop_assert!(codings.iter().any(|coding| coding.source == mention.source && coding.span.overlaps(mention.span)));
                    }
                }
            }
        }
    }

    #[test]
    fn standing_together_is_mutual((text, priority) in cases(), distance in 0..3usize, codes_of_links in prop::collection::vec(0..4usize, 12)) {
        let study = Study::new(text.tables());
        let there = codebook("a\nb\nc\nd\n");
        let back = codebook("d\nc\nb\na\n");
        let codings: Vec<CodingRow> = (priority.links.iter().zip(codes_of_links))
            .map(|(link, code)| CodingRow { code: there.row(code).id, source: link.source, span: link.span })
            .collect();
        let all = [0, 1, 2, 3];
        for nearness in [Nearness::Passage, Nearness::Overlap, Nearness::Turns(distance)] {
            let coded = Coded::new(&study, &there, &codings, None);
            let pairs = coded.cooccurrence(&all, nearness, true).pairs;
            let other = Coded::new(&study, &back, &codings, None).cooccurrence(&all, nearness, true).pairs;
            prop_assert_eq!(pairs.len(), 6);
            for pair in &pairs {
                let mirror = other.iter().find(|other| other.a == 3 - pair.b && other.b == 3 - pair.a).expect("a pair");
                prop_assert_eq!((pair.both, pair.either), (mirror.both, mirror.either));
                prop_assert_eq!((pair.of_a, pair.of_b), (mirror.of_b, mirror.of_a));
                prop_assert!(pair.both <= pair.of_a.min(pair.of_b));
                let shared = coded.shared_places(pair.a, pair.b, nearness, true);
                prop_assert_eq!(shared.len(), pair.both);
                for place in shared {
                    let near = |a: &verbatim_analysis::coded::Mention, b: &verbatim_analysis::coded::Mention| {
                        a.source == b.source && match nearness {
                            Nearness::Passage => a.span == b.span,
                            Nearness::Overlap => a.span.overlaps(b.span),
                            Nearness::Turns(n) => a.turn.abs_diff(b.turn) <= n,
                        }
                    };
                    prop_assert!(place.a.iter().all(|a| place.b.iter().any(|b| near(a, b))));
                    prop_assert!(place.b.iter().all(|b| place.a.iter().any(|a| near(a, b))));
                }
                prop_assert!(pair.either <= pair.of_a + pair.of_b);
                prop_assert!((0.0..=1.0).contains(&pair.jaccard()));
                if let Nearness::Overlap = nearness {
                    prop_assert_eq!((pair.both, pair.either), joined(&coded, pair.a, pair.b));
                }
            }
        }
    }
}

/// `a` over `b` over `c`, and `d`.
fn tree() -> Codes {
    codebook("a\n  b\n    c\nd\n")
}

/// The passages of links as codings with the codes of [`tree`] in turn.
fn codings(links: &[LinkRow]) -> Vec<CodingRow> {
    let keys = ["c", "a", "d", "b", "b"];
    (links.iter().zip(keys.iter().cycle()))
        .map(|(link, key)| CodingRow {
            code: CodeId::derived(&[key.as_bytes()]),
            source: link.source,
            span: link.span,
        })
        .collect()
}

/// Mentions of two codes joined wherever any overlaps any, by trying all: how many of the joined have both, and how many
/// there are.
fn joined(coded: &Coded<'_, '_>, a: usize, b: usize) -> (usize, usize) {
    let left = coded.mentions(a..a + 1);
    let right = coded.mentions(b..b + 1);
    let mut component: Vec<usize> = (0..left.len() + right.len()).collect();
    for _ in 0..component.len() {
        for (i, l) in left.iter().enumerate() {
            for (j, r) in right.iter().enumerate() {
                if l.source == r.source && l.span.overlaps(r.span) {
                    let low = component[i].min(component[left.len() + j]);
                    component[i] = low;
                    component[left.len() + j] = low;
                }
            }
        }
    }
    let of = |range: std::ops::Range<usize>| {
        range
            .map(|at| component[at])
            .collect::<std::collections::BTreeSet<_>>()
    };
    let (of_a, of_b) = (of(0..left.len()), of(left.len()..component.len()));
    (of_a.intersection(&of_b).count(), of_a.union(&of_b).count())
}
