//! The keys that programs rely on, with their types, of stakeholders and plans.

use crate::support::{PROJECT, Study, check, check_all, list};

/// Organisations, where they are mentioned, and the views of them.
#[test]
fn stakeholders_have_their_keys() {
    let study = Study::demo();
    const ROW: &str = "key:s organisation:s names:l territory:s0 kind:s sector:s0 role:s0 influence:o0 interest:o0 \
                       quadrant:s0 participants:l heard:b mentions:n";
    const SPREAD: &str = "raters:n median:n least:n most:n";
    let rows = study.rows(&["stakeholder", "list", PROJECT]);
    check_all(&rows, ROW, "stakeholder list");
    let view = study.object(&["stakeholder", "show", PROJECT, "IT-comune"]);
    check(&view, ROW, "stakeholder show");
    check(
        &view,
        "ratings:l mentioned:l leads:l partner_in:l",
        "stakeholder show",
    );
    check(&view["influence"], SPREAD, "stakeholder show");
    check_all(
        list(&view, "ratings"),
        "rater:s influence:n0 influence_reason:s0 interest:n0 interest_reason:s0 date:s",
        "stakeholder show",
    );
    let mention =
        "n:n state:s source:s turn:n0 speaker:s0 participant:s0 start:n end:n quote:s context:s";
    check_all(list(&view, "mentioned"), mention, "stakeholder show");
    check_all(
        &study.rows(&["stakeholder", "mentions", PROJECT, "IT-comune"]),
        mention,
        "stakeholder mentions",
    );
    let grid = study.object(&["stakeholder", "grid", PROJECT]);
    check(&grid, "territory:0 rows:l unrated:l", "stakeholder grid");
    check_all(
        list(&grid, "rows"),
        "key:s organisation:s kind:s territory:s0 influence:o interest:o quadrant:s heard:b",
        "stakeholder grid",
    );
    let coverage = study.object(&["stakeholder", "coverage", PROJECT]);
    check(
        &coverage,
        "territory:0 rows:l spoke:n without_stakeholder:n",
        "stakeholder coverage",
    );
    check_all(
        list(&coverage, "rows"),
        "territory:s0 kind:s stakeholders:n heard:l not_heard:l people:n",
        "stakeholder coverage",
    );
    let network = study.object(&["stakeholder", "network", PROJECT, "--within", "session"]);
    check(
        &network,
        "territory:0 within:s nodes:l pairs:l",
        "stakeholder network",
    );
    check_all(
        list(&network, "nodes"),
        "key:s organisation:s kind:s places:n",
        "stakeholder network",
    );
    check_all(
        list(&network, "pairs"),
        "a:s b:s both:n of_a:n of_b:n jaccard:n",
        "stakeholder network",
    );
    study.write("s.csv", "organisation\nNova\n");
    check(
        &study.object(&["stakeholder", "import", PROJECT, "s.csv", "--dry-run"]),
        "added:l changed:l unchanged:n ratings:n unknown_participants:l unknown_columns:l",
        "stakeholder import",
    );
}

/// What co-creation connects, and the plan.
#[test]
fn plans_have_their_keys() {
    let study = Study::demo();
    const CHALLENGE: &str = "key:s text:s session:s0 territory:s0 passages:l solutions:l";
    const STEP: &str = "key:s title:s start:s0 end:s0 owner:s0 after:l";
    const VOTE: &str = "method:s result:n voters:n session:s0 note:s0";
    let challenge = study.object(&["challenge", "show", PROJECT, "IT-C1"]);
    check(&challenge, CHALLENGE, "challenge show");
    check_all(
        list(&challenge, "passages"),
        "source:s turn:n0 speaker:s0 participant:s0 session:s codes:l start:n end:n quote:s",
        "challenge show",
    );
    check_all(
        &study.rows(&["challenge", "list", PROJECT]),
        CHALLENGE,
        "challenge list",
    );
    let solutions = study.rows(&["solution", "list", PROJECT]);
    check_all(
        &solutions,
        "key:s text:s territory:s0 challenges:l votes:l actions:l",
        "solution list",
    );
    check_all(list(&solutions[0], "votes"), VOTE, "solution list");
    check_all(
        &study.rows(&["action", "list", PROJECT]),
        "key:s title:s title_en:s0 territories:l lead:s0 start:s0 end:s0 priorities:l solutions:l steps:n findings:n",
        "action list",
    );
    let steps = study.rows(&["step", "list", PROJECT]);
    check_all(&steps, STEP, "step list");
    check_all(&steps, "action:s", "step list");
    let action = study.object(&["action", "show", PROJECT, "LV-A1"]);
    check(
        &action,
        "key:s title:s title_en:s0 territories:l description:s0 priorities:l solutions:l practices:l lead:o0 partners:l \
         beneficiaries:l start:s0 end:s0 cost_from:s0 cost_to:s0 currency:s funding:l revenue:s0 indicators:l risks:l \
         values:l principles:l follow_ups:l steps:l findings:l",
        "action show",
    );
    for (key, shape) in [
        ("partners", "key:s organisation:s"),
        ("funding", "programme:s amount:s0 certainty:s"),
        (
            "indicators",
            "indicator:s unit:s0 baseline:s0 target:s0 date:s0",
        ),
        ("risks", "risk:s mitigation:s0"),
        ("follow_ups", "kind:s text:s"),
        ("steps", STEP),
        ("findings", "check:s aspect:s reason:s accepted:o0"),
    ] {
        check_all(list(&action, key), shape, "action show");
    }
    let findings = study.rows(&["plan", "check", PROJECT]);
    check_all(
        &findings,
        "action:s check:s aspect:s reason:s accepted:o0",
        "plan check",
    );
    let accepted = findings
        .iter()
        .find(|row| !row["accepted"].is_null())
        .expect("one");
    check(&accepted["accepted"], "why:s by:s date:s", "plan check");
    let report = study.object(&["plan", "show", PROJECT, "--territory", "Valdombra"]);
    let plan = &report["plan"];
    check(
        plan,
        "scope:o territories:l chapters:l states:l challenges:l solutions:l actions:l sessions:l people:n groups:l \
         coverage:l grid:o practices:l",
        "plan show",
    );
    for (key, shape) in [
        ("chapters", "objective:s0 name:s priorities:l"),
        (
            "states",
            "priority:s claim:s territories:l evidence_line:s flags:l state:s actions:l",
        ),
        (
            "challenges",
            "key:s text:s territory:s0 session:s0 passages:n solutions:l",
        ),
        ("sessions", "session:s kind:s date:s0 territory:s0 people:n"),
        ("groups", "group:s people:n"),
        ("practices", "key:s title:s0 lessons:l actions:l"),
    ] {
        check_all(list(plan, key), shape, "plan show");
    }
    study.write("actions.csv", "key,title\nN1,Nova\n");
    check(
        &study.object(&["plan", "import", PROJECT, "actions.csv", "--dry-run"]),
        "added:l changed:l unchanged:n votes:n unknown_sheets:l unknown_columns:l",
        "plan import",
    );
    let trace = study.object(&["trace", PROJECT, "IT-A1"]);
    check(
        &trace,
        "action:s title:s priorities:l solutions:l",
        "trace of an action",
    );
    check_all(
        list(&trace, "solutions"),
        "solution:s text:s votes:l challenges:l",
        "trace of an action",
    );
    let written = study.object(&["plan", "report", PROJECT, "--joint", "-o", "plan.md"]);
    check(
        &written,
        "report:s format:s language:s bytes:n",
        "plan report",
    );
}
