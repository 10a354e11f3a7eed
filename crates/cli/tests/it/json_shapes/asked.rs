//! Shapes of what people said when they were asked, confidence, good practices, and what speaks to objectives.

use super::{check, check_all};
use crate::support::{PROJECT, Study, list};

/// What people said when they were asked, confidence, good practices, what speaks to objectives.
pub fn check_shapes(study: &Study) {
    const QUOTE: &str =
        "anchor:s link:s text:s sha256:s source:s turn:n participant:s0 session:s start:n end:n";
    const COUNTS: &str = "mentions:o speakers:o sessions:o focus_groups:o interviews:o workshops:o groups:o territories:o \
                          languages:o";
    check_all(
        &study.rows(&["validation", "list", PROJECT]),
        "key:s priority:s0 objective:s0 session:s session_kind:s wording:s method:s in_favour:n0 against:n0 abstained:n0 \
         present:n0 rank:n0 dots:n0 of:n0 voters:n0 outcome:s0 result:s note:s0 quotes_for:n quotes_against:n notices:l",
        "validation list",
    );
    let shown = study.object(&["validation", "show", PROJECT, "V1"]);
    check(
        &shown,
        "key:s priority:s0 objective:s0 about:s session:s session_kind:s date:s0 territory:s0 wording:s method:s for:n \
         against:n abstained:n present:n result:s note:s0 quotes:l not_printed:l",
        "validation show",
    );
    check_all(list(&shown, "quotes"), QUOTE, "validation show");
    let form = study.object(&["priority", "confidence", PROJECT, "P1"]);
    check(
        &form,
        "priority:s claim:s confidence:o supports:o contradicts:o qualifies:o loudest:o never_came_up:l silent:l never_asked:l \
         flags:l",
        "priority confidence",
    );
    check(
        &form["confidence"],
        "assessments:l overall:s0 explanation:s0 by:s date:s",
        "priority confidence",
    );
    check_all(
        list(&form["confidence"], "assessments"),
        "component:s concern:s reason:s",
        "priority confidence",
    );
    check_all(
        &study.rows(&["priority", "show", PROJECT, "P1", "--open", "groups"]),
        "figure:s link:s counted:s quotes:l not_printed:l",
        "priority show --open",
    );
    check_all(
        &study.rows(&["practice", "list", PROJECT]),
        "key:s title:s territory:s0 session:s0 lessons:n quotes:n remarks:n answered:n",
        "practice list",
    );
    let case = study.object(&["practice", "show", PROJECT, "G1"]);
    check(
        &case,
        "key:s title:s territory:s0 session:s0 description:s0 lessons:l remarks:l",
        "practice show",
    );
    check_all(
        list(&case, "lessons"),
        "number:n text:s quotes:l not_printed:l",
        "practice show",
    );
    check_all(
        list(&case, "remarks"),
        "number:n reviewer:s date:s0 text:s answer:s0",
        "practice show",
    );
    let objectives = study.rows(&["objective", "list", PROJECT]);
    let shape = "key:s name:s themes:l accepted:o suggested:o priorities:l validations:l";
    check_all(&objectives, shape, "objective list");
    check(&objectives[0]["accepted"], COUNTS, "objective list");
    let page = study.object(&["objective", "show", PROJECT, "obj-3", "--open", "sessions"]);
    check(
        &page,
        "key:s name:s accepted:o suggested:o evidence_line:s themes:l sessions:l speakers:l never_came_up:l priorities:l \
         validations:l quotes:l more_quotes:n asked:l opened:l",
        "objective show",
    );
    check_all(
        list(&page, "themes"),
        "key:s path:s accepted:o suggested:o",
        "objective show",
    );
    check_all(
        list(&page, "opened"),
        "figure:s counted:s quotes:l",
        "objective show",
    );
    check_all(
        list(&list(&page, "opened")[0], "quotes"),
        "source:s turn:n participant:s0 speaker:s0 session:s start:n end:n quote:s codes:l",
        "objective show",
    );
}
