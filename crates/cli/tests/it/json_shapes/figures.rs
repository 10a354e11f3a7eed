//! Shapes of matrices and curves, cells that are opened, and the framework matrix.

use super::{check, check_all};
use crate::support::{PROJECT, Study, list};

/// Matrices and curves.
pub fn check_shapes(study: &Study) {
    let matrix = study.object(&["matrix", PROJECT, "--by", "objective"]);
    check(
        &matrix,
        "by:s cells:s exact:b where:0 codings:n suggested:n columns:l rows:l totals:l total:o base:o left_out:o rule:s",
        "matrix",
    );
    check_all(list(&matrix, "columns"), "label:s kind:s base:o", "matrix");
    check(
        &matrix["columns"][0]["base"],
        "speakers:n sessions:n",
        "matrix",
    );
    check_all(
        list(&matrix, "rows"),
        "code:s name:s kind:s depth:n cells:l total:o",
        "matrix",
    );
    check(&matrix["total"], "mentions:n speakers:n", "matrix");
    check(
        &matrix["left_out"],
        "moderator_or_observer:n no_speech:n",
        "matrix",
    );
    let passage = "anchor:s source:s turn:n speaker:s0 counts_as_speaker:b group:s0 session:s session_kind:s territory:s0 \
                   language:s0 start:n end:n words:s0 consent:s0";
    let cell = study.object(&["matrix", PROJECT, "--open", "women,it-fg-2"]);
    let opened = "row:s column:s exact:b where:0 mentions:n speakers:n passages:l rule:s";
    check(&cell, opened, "matrix --open");
    check(&cell, "by:s within:0 places:0", "matrix --open");
    check_all(list(&cell, "passages"), passage, "matrix --open");
    let pair = [
        "cooccurrence",
        PROJECT,
        "--open",
        "women,care-ageing",
        "--within",
        "2",
        "--ids",
    ];
    let pair = study.object(&pair);
    check(&pair, opened, "cooccurrence --open");
    check(&pair, "by:0 within:s places:n", "cooccurrence --open");
    check_all(list(&pair, "passages"), passage, "cooccurrence --open");
    check_all(
        list(&pair, "passages"),
        "place:n code:s codings:l",
        "cooccurrence --open",
    );
    framework(study, passage);
    let pairs = study.object(&["cooccurrence", PROJECT, "--where", "lang:hr"]);
    check(
        &pairs,
        "within:s exact:b where:s codes:l pairs:l left_out:o codings:n suggested:n rule:s",
        "cooccurrence",
    );
    check_all(
        list(&pairs, "pairs"),
        "a:s b:s both:n of_a:n of_b:n either:n jaccard:n",
        "cooccurrence",
    );
    let curve = study.object(&["saturation", PROJECT]);
    check(
        &curve,
        "base:n run:n threshold:n orders:n seed:n rolled_up:b where:0 base_codes:n0 reached_at:n0 sessions:l runs:l \
         codings:n suggested:n rule:s",
        "saturation",
    );
    check_all(
        list(&curve, "sessions"),
        "session:s date:s0 new:n new_codes:l codes:n low:n middle:n high:n saturated_orders:n",
        "saturation",
    );
    check_all(
        list(&curve, "runs"),
        "from:s to:s new:n percent:n0 is_saturated:b",
        "saturation",
    );
    let talk = study.object(&["focus-group", PROJECT]);
    check(
        &talk,
        "parts:n sessions:l codings:n suggested:n rule:s",
        "focus-group",
    );
    for session in list(&talk, "sessions") {
        check(
            session,
            "session:s kind:s date:s0 voices:l answers:l marked:l topics:l",
            "focus-group",
        );
        check_all(
            list(session, "voices"),
            "speaker:s role:s0 group:s0 turns:n contributions:n words:n ms:n0 first:n0 last:n0 parts:l marks:o",
            "focus-group",
        );
        check_all(
            list(session, "answers"),
            "speaker:s after:s times:n agrees:n qualifies:n disagrees:n",
            "focus-group",
        );
        check_all(
            list(session, "marked"),
            "source:s turn:n speaker:s after:s stance:s words:s0 start:n end:n",
            "focus-group",
        );
        check_all(
            list(session, "topics"),
            "code:s name:s mentions:n speakers:l silent:l",
            "focus-group",
        );
    }
    check(
        &study.object(&["matrix", PROJECT, "-o", "matrix.svg"]),
        "file:s format:s bytes:n",
        "matrix -o",
    );
}

fn framework(study: &Study, passage: &str) {
    study.ok(&[
        "framework",
        "set",
        PROJECT,
        "IT-13",
        "women",
        "--text",
        "Due donne.",
    ]);
    let place = "it-focus-group-2.txt:1899-2002";
    let link = [
        "framework",
        "link",
        PROJECT,
        "IT-13",
        "women",
        "--quote",
        place,
    ];
    check(&study.object(&link), "links:l", "framework link");
    let view = study.object(&["framework", "show", PROJECT, "--case", "IT-13"]);
    check(&view, "by:s cases:l codes:l cells:l rule:s", "framework");
    check_all(
        list(&view, "cases"),
        "case:s session_kind:s0 group:s0 territory:s0",
        "framework",
    );
    check_all(list(&view, "codes"), "code:s name:s kind:s", "framework");
    let cell = "case:s code:s summary:s0 author:s0 date:s0 stale:b links:l material:l";
    check_all(list(&view, "cells"), cell, "framework");
    let written = list(&view, "cells")
        .iter()
        .find(|cell| cell["summary"].is_string());
    let written = written.expect("a summary");
    check_all(list(written, "material"), passage, "framework");
    check_all(list(written, "material"), "codings:l", "framework");
    check_all(list(written, "links"), passage, "framework");
    check_all(
        list(written, "links"),
        "link_id:s coding:s0 stale:b",
        "framework",
    );
    study.ok(&["framework", "export", PROJECT, "-o", "framework.csv"]);
    let rows = study.rows(&["framework", "import", PROJECT, "framework.csv"]);
    check_all(
        &rows,
        "line:n case:s code:s status:s reason:s0",
        "framework import",
    );
}
