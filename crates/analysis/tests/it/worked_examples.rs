//! Each counting rule with an example that can be checked by hand. `docs/evidence.md` tells the same rules.

use crate::study_text::{StudyText, TWO_TERRITORIES};
use verbatim_analysis::evidence::{
    Figure, Flag, LeftOutReason, PriorityEvidence, PriorityRow, Study, WorkRow,
};
use verbatim_model::priority::LinkKind;
use verbatim_model::term::Term as _;

fn study() -> StudyText {
    StudyText::parse(TWO_TERRITORIES)
}

/// `mentions speakers/of sessions/of focus_groups/of interviews/of workshops/of groups/of territories/of languages/of`.
fn figures(evidence: &PriorityEvidence, kind: LinkKind) -> String {
    let figures = evidence.of_kind(kind).expect("counts").figures;
    let words: Vec<String> = Figure::ALL
        .iter()
        .map(|figure| {
            let count = figures.get(*figure);
            match count.of {
                Some(of) => format!("{}/{of}", count.n),
                None => count.n.to_string(),
            }
        })
        .collect();
    words.join(" ")
}

fn check(rule: &str, territories: &[&str], links: &[&str], supports: &str) {
    let evidence = study().evidence(territories, links);
    assert_eq!(figures(&evidence, LinkKind::Supports), supports, "{rule}");
}

const MODRINA: &[&str] = &["Modrina"];

#[test]
fn mentions() {
    let none = "0 0/5 0/2 0/1 0/1 0/0 0/4 0/1 0/1";
    check("nothing linked", MODRINA, &[], none);
    check(
        "one quote",
        MODRINA,
        &["supports fg1: Tržnica mora ostati naša"],
        "1 1/5 1/2 1/1 0/1 0/0 1/4 1/1 1/1",
    );
    let one = "1 1/5 1/2 1/1 0/1 0/0 1/4 1/1 1/1";
    for (rule, links) in [
        (
            "two coders on one span are one mention",
            [
                "supports fg1: Tržnica mora ostati naša",
                "supports* fg1: Tržnica mora ostati naša",
            ],
        ),
        (
            "overlapping spans are one mention",
            [
                "supports fg1: Tržnica mora ostati",
                "supports fg1: mora ostati naša",
            ],
        ),
        (
            "a span inside another is the same mention",
            ["supports fg1: Tržnica mora ostati", "supports fg1: mora"],
        ),
        (
            "only white space and punctuation between",
            ["supports fg1: ostati naša", "supports fg1: naša! Ne dam je"],
        ),
        (
            "a dash is punctuation",
            ["supports fg1: Ne dam je", "supports fg1: nikome"],
        ),
        (
            "nothing at all between",
            ["supports fg1: Tržnica mora", "supports fg1:  ostati naša"],
        ),
        (
            "an empty stretch of speech is no quote",
            ["supports fg1: mora", "supports fg1:  "],
        ),
    ] {
        check(rule, MODRINA, &links, one);
    }
    let two = "2 1/5 1/2 1/1 0/1 0/0 1/4 1/1 1/1";
    for (rule, links) in [
        (
            "a word between makes two mentions",
            ["supports fg1: Tržnica mora", "supports fg1: naša, naša"],
        ),
        (
            "an emoji is neither white space nor punctuation",
            ["supports fg1: nikome.", "supports fg1: Ni gradu"],
        ),
        (
            "one speaker in two turns: two mentions, one speaker",
            ["supports fg1: Ne dam je", "supports fg1: Krov curi"],
        ),
    ] {
        check(rule, MODRINA, &links, two);
    }
}

#[test]
fn three_spans_join_through_the_longest() {
    // The first reaches beyond the second, so the third lies next to the first.
    check(
        "running end",
        MODRINA,
        &[
            "supports fg1: Tržnica mora ostati naša,",
            "supports fg1: mora",
            "supports fg1: naša! Ne",
        ],
        "1 1/5 1/2 1/1 0/1 0/0 1/4 1/1 1/1",
    );
}

#[test]
fn kinds_are_counted_apart() {
    let evidence = study().evidence(
        MODRINA,
        &[
            "supports fg1: Tržnica mora ostati naša",
            "qualifies fg1: mora ostati naša",
            "contradicts fg1: Ja neću",
            "context int1: A grad?",
            "context fg1: Tržnica mora",
        ],
    );
    let one = "1 1/5 1/2 1/1 0/1 0/0 1/4 1/1 1/1";
    for kind in [
        LinkKind::Supports,
        LinkKind::Qualifies,
        LinkKind::Contradicts,
    ] {
        assert_eq!(figures(&evidence, kind), one, "{kind}");
    }
    assert!(evidence.of_kind(LinkKind::Context).is_none());
    assert_eq!(evidence.quotes.len(), 3);
    let context = |part: &&_| {
        matches!(
            part,
            verbatim_analysis::evidence::LeftOut {
                reason: LeftOutReason::Context,
                ..
            }
        )
    };
    assert_eq!(evidence.left_out.iter().filter(context).count(), 2);
}

#[test]
fn a_passage_is_cut_at_turn_borders() {
    let text = study();
    let evidence = text.evidence(
        MODRINA,
        &["supports fg1: tržnica?⏎Ana: Tržnica mora ostati naša, naša! Ne dam je — nikome. 🙂 Ni gradu.⏎Boris: Ali tko"],
    );
    let study = Study::new(text.tables());
    let words: Vec<&str> = evidence.quotes.iter().map(|q| study.words(q)).collect();
    assert_eq!(
        words,
        [
            "Tržnica mora ostati naša, naša! Ne dam je — nikome. 🙂 Ni gradu.",
            "Ali tko"
        ],
        "labels and the moderator drop out"
    );
    assert_eq!(
        figures(&evidence, LinkKind::Supports),
        "2 2/5 1/2 1/1 0/1 0/0 2/4 1/1 1/1"
    );
    assert_eq!(evidence.left_out.len(), 1);
    assert_eq!(evidence.left_out[0].reason, LeftOutReason::NotEvidence);
    assert_eq!(evidence.left_out[0].turn, Some(1));
}

#[test]
fn what_is_no_evidence_counts_for_nothing() {
    for (link, reason) in [
        ("supports fg1: Čija je tržnica", LeftOutReason::NotEvidence),
        ("supports fg2: Pārdot", LeftOutReason::NoUse),
        ("supports fg1: Boris: ", LeftOutReason::NoSpeech),
        ("context fg1: Krov curi", LeftOutReason::Context),
    ] {
        let evidence = study().evidence(&[], &[link]);
        assert_eq!(evidence.quotes, [], "{link}");
        assert_eq!(
            figures(&evidence, LinkKind::Supports),
            "0 0/7 0/4 0/2 0/1 0/1 0/4 0/2 0/3",
            "{link}"
        );
        assert_eq!(evidence.left_out[0].reason, reason, "{link}");
        assert_eq!(evidence.flags, [], "{link}");
    }
}

#[test]
fn the_scope_is_the_sessions_of_the_territories() {
    // All: Ana, Boris, Čedo, Vera (silent), Jānis, Ieva, Luka. Pēteris refused; Zdenka and Nora are no evidence.
    // `residents` and `Residents` are one group.
    let links = [
        "supports fg1: Krov curi",
        "supports fg2: Tirgus pieder mums",
        "supports ws: The hall stays",
    ];
    check(
        "everything",
        &[],
        &links,
        "3 2/7 3/4 2/2 0/1 1/1 1/4 2/2 3/3",
    );
    check(
        "one territory",
        &["dzērve "],
        &links,
        "1 1/2 1/1 1/1 0/0 0/0 1/2 1/1 1/1",
    );
    let evidence = study().evidence(&["Modrina"], &links);
    let outside: Vec<_> = evidence.out_of_scope().map(|part| part.turn).collect();
    assert_eq!(outside, [Some(1), Some(1)], "listed, not counted");
    let evidence = study().evidence(&["Modrina", "Atlantis"], &links);
    assert_eq!(evidence.scope.unmatched_territories, ["Atlantis"]);
}

#[test]
fn the_silent_are_in_the_denominator_and_shown() {
    let text = study();
    let evidence = text.evidence(MODRINA, &[]);
    let study = Study::new(text.tables());
    let numbers = |ids: &[_]| -> Vec<_> { ids.iter().map(|id| study.number(*id)).collect() };
    assert_eq!(
        numbers(&evidence.scope.speakers),
        ["P1", "P2", "P3", "P4", "P9"]
    );
    assert_eq!(numbers(&evidence.scope.silent), ["P4"]);
}

#[test]
fn collective_labels_give_mentions_and_never_speakers() {
    check(
        "Svi",
        MODRINA,
        &["supports fg1: Tako je!"],
        "1 0/5 1/2 1/1 0/1 0/0 0/4 1/1 1/1",
    );
    let evidence = study().evidence(MODRINA, &["supports fg1: Tako je!"]);
    assert_eq!(evidence.supports.collective_mentions, 1);
    assert_eq!(evidence.flags, [Flag::OneSession]);
}

#[test]
fn documents_give_mentions_and_nothing_else() {
    check(
        "a document",
        MODRINA,
        &["supports case: A cooperative runs"],
        "1 0/5 0/2 0/1 0/1 0/0 0/4 0/1 0/1",
    );
    let evidence = study().evidence(MODRINA, &["supports case: A cooperative runs"]);
    assert_eq!(evidence.supports.document_mentions, 1);
    assert_eq!(evidence.flags, []);
    assert_eq!(evidence.never_came_up.len(), 2);
}

#[test]
fn paraphrase_only_counts() {
    check(
        "Luka",
        MODRINA,
        &["supports fg1: nek ostane"],
        "1 1/5 1/2 1/1 0/1 0/0 1/4 1/1 1/1",
    );
}

#[test]
fn a_session_of_unknown_kind_is_a_session() {
    let text =
        StudyText::parse("+ Ana P1 participant - - by-number\n= a unknown - en\nAna: Yes we do.");
    let evidence = text.evidence(&[], &["supports a: Yes"]);
    assert_eq!(
        figures(&evidence, LinkKind::Supports),
        "1 1/1 1/1 0/0 0/0 0/0 0/0 0/0 1/1"
    );
}

#[test]
fn a_session_without_territory_has_those_of_its_speakers() {
    let evidence = study().evidence(
        &[],
        &["supports ws: The hall stays", "supports ws: Ours too"],
    );
    assert_eq!(evidence.supports.figures.territories.n, 2);
    assert_eq!(evidence.quotes[1].territory.as_deref(), Some("Dzērve"));
}

#[test]
fn flags() {
    use Flag::{Contradicted, OneGroup, OneSession, OneTerritory, OneVoice, OnlyExperts, Stale};
    let (ana, boris, cedo) = (
        "supports fg1: Ne dam je",
        "supports fg1: tko će platiti",
        "supports int1: javno dobro",
    );
    let (janis, ieva) = ("supports fg2: Tirgus pieder", "supports fg2: jāsaglabā");
    let cases: &[(&[&str], &[&str], &[Flag])] = &[
        (&[], &[], &[]),
        (&[], &[ana], &[OneVoice, OneGroup, OneSession, OneTerritory]),
        // A priority of one territory says so itself.
        (MODRINA, &[ana], &[OneVoice, OneGroup, OneSession]),
        (MODRINA, &[ana, boris], &[OneSession]),
        (MODRINA, &[ana, boris, cedo], &[]),
        (&[], &[ana, cedo], &[OneTerritory]),
        (&[], &[ana, janis], &[OneGroup]),
        (&[], &[cedo, ieva], &[OneGroup, OnlyExperts]),
        // Two of three mentions are more than half; one of two is no matter.
        (
            &[],
            &[ana, "supports fg1: Krov curi", cedo],
            &[OneVoice, OneTerritory],
        ),
        (&[], &[ana, "supports fg1: Krov curi", cedo, janis], &[]),
        (
            MODRINA,
            &[ana, boris, cedo, "contradicts fg1: Meni je svejedno"],
            &[Contradicted],
        ),
        // Contradicting and qualifying quotes do not carry the claim.
        (MODRINA, &["contradicts fg1: Ja neću"], &[Contradicted]),
        (
            MODRINA,
            &[ana, "qualifies int1: Novca za krov nema"],
            &[OneVoice, OneGroup, OneSession],
        ),
        (
            MODRINA,
            &[ana, boris, "supports* int1: javno dobro"],
            &[Stale],
        ),
        (MODRINA, &["context* fg1: Krov"], &[]),
    ];
    for (territories, links, expected) in cases {
        let evidence = study().evidence(territories, links);
        assert_eq!(evidence.flags, *expected, "{territories:?} {links:?}");
    }
    for flag in Flag::ALL {
        assert!(flag.rule().ends_with('.'), "{flag} has a sentence");
    }
}

#[test]
fn a_person_without_role_counts_and_is_flagged() {
    let text = StudyText::parse(
        "+ Ana P1 - - - by-number\n+ Ed P2 participant - - by-number\n= a interview - en\nAna: Yes.\n= b interview - en\nEd: No.",
    );
    let evidence = text.evidence(&[], &["supports b: No"]);
    assert_eq!(evidence.supports.figures.speakers.of, Some(2));
    assert!(
        evidence.flags.contains(&Flag::RolesUnset),
        "in the denominator"
    );
}

#[test]
fn the_loudest_are_named_and_ties_go_to_the_lower_number() {
    let text = study();
    let evidence = text.evidence(
        &[],
        &[
            "supports fg2: jāsaglabā",
            "supports fg1: Ne dam",
            "supports fg1: Krov curi",
            "supports fg1: Tako je",
        ],
    );
    let study = Study::new(text.tables());
    let loudest = evidence.supports.loudest_speaker.expect("somebody");
    assert_eq!((study.number(loudest.of_whom), loudest.mentions), ("P1", 2));
    let group = evidence.supports.loudest_group.expect("a group");
    assert_eq!((group.of_whom.as_str(), group.mentions), ("residents", 2));
    let evidence = text.evidence(&[], &["supports fg2: jāsaglabā", "supports fg1: tko će"]);
    let loudest = evidence.supports.loudest_speaker.expect("somebody");
    assert_eq!(study.number(loudest.of_whom), "P2");
}

#[test]
fn sessions_where_it_never_came_up() {
    let text = study();
    let evidence = text.evidence(&[], &["contradicts fg2: Tirgus", "supports ws: stays"]);
    let study = Study::new(text.tables());
    let keys: Vec<_> = evidence
        .never_came_up
        .iter()
        .filter_map(|id| study.session(*id))
        .map(|session| session.key.as_str())
        .collect();
    assert_eq!(keys, ["fg1", "int1"]);
}

#[test]
fn every_figure_opens_to_its_quotes() {
    let evidence = study().evidence(
        &[],
        &[
            "supports fg1: Ne dam",
            "supports fg1: Tržnica mora",
            "supports fg1: Krov curi",
            "contradicts fg1: Ja neću",
            "supports fg2: jāsaglabā",
        ],
    );
    let speakers = evidence.open(LinkKind::Supports, Figure::Speakers);
    let quotes: Vec<_> = speakers
        .iter()
        .map(|opened| opened.quotes.clone())
        .collect();
    assert_eq!(
        quotes,
        [vec![0, 1, 3], vec![4]],
        "Ana and Ieva; quote 2 is Boris's"
    );
    assert_eq!(evidence.open(LinkKind::Context, Figure::Mentions), []);
}

#[test]
fn tables_that_do_not_fit_together_do_no_harm() {
    let text = study();
    let mut tables = text.tables();
    tables.sessions.clear();
    tables.participants.clear();
    let evidence = Study::new(tables).evidence(&text.priority(&[], &["supports fg1: Krov curi"]));
    assert_eq!(evidence.quotes, []);
    let mut tables = text.tables();
    for source in &mut tables.sources {
        source.text = "č";
    }
    let evidence = Study::new(tables).evidence(&text.priority(&[], &["supports fg1: Krov curi"]));
    assert_eq!(evidence.left_out[0].reason, LeftOutReason::NoSpeech);
}

/// What people did about a priority is asked for by flags of its own.
#[test]
fn flags_of_what_was_done_and_what_was_not() {
    let text = study();
    let study = Study::new(text.tables());
    let supported = [
        "supports fg1: Krov curi",
        "supports int1: Tržnica je javno dobro",
    ];
    let raised = |links: &[&str], work: WorkRow, flag: Flag| {
        let row = PriorityRow {
            work,
            ..text.priority(&[], links)
        };
        study.evidence(&row).flags.contains(&flag)
    };
    let nothing = WorkRow::default();
    let not_looked = WorkRow {
        not_looked: true,
        ..nothing
    };
    for (links, work, expected) in [
        // Nobody looked, and nobody spoke against it.
        (&supported[..], not_looked, true),
        // Somebody looked.
        (&supported, nothing, false),
        // What was found tells that somebody looked, also outside of the scope or where it does not count.
        (
            &["supports fg1: Krov curi", "contradicts fg1: Ja neću"],
            not_looked,
            false,
        ),
        (
            &["supports fg1: Krov curi", "qualifies ws: Ours too"],
            not_looked,
            false,
        ),
        (
            &["supports fg1: Krov curi", "contradicts fg2: Pārdot"],
            not_looked,
            false,
        ),
        // Context is neither for nor against.
        (
            &["supports fg1: Krov curi", "context ws: Ours too"],
            not_looked,
            true,
        ),
        // There is nothing that could be spoken against.
        (&["supports fg1: Kome treba"], not_looked, false),
        (&[], not_looked, false),
    ] {
        let flag = Flag::NoContrarySought;
        assert_eq!(raised(links, work, flag), expected, "{links:?} {work:?}");
    }
    let unverified = WorkRow {
        unverified: true,
        ..nothing
    };
    assert!(raised(&supported, unverified, Flag::Unverified));
    assert!(!raised(&supported, nothing, Flag::Unverified));
    let never_put = WorkRow {
        never_put: true,
        ..nothing
    };
    assert!(raised(&[], never_put, Flag::NeverPut));
    assert!(!raised(&supported, nothing, Flag::NeverPut));
}
