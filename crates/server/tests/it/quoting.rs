//! What a page knows of how words may be quoted, and what a link to a priority says at once.

use crate::support::{Bench, TEXT};
use axum::http::StatusCode;
use serde_json::{Value, json};

async fn allow(bench: &Bench, who: &Value, change: Value) {
    let path = format!("/api/participants/{}", who.as_str().expect("a number"));
    let reply = bench.ask("PATCH", &path, Some(change)).await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT, "{}", reply.body);
}

#[tokio::test]
async fn lines_and_turns_say_what_who_said_them_allows() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let line = bench
        .get("/api/search?query=poduze%C4%87e%20OR%20tr%C5%BEnicu")
        .await["lines"][0]
        .clone();
    assert_eq!(line["consent"], "not-recorded");
    // Two words of one sentence are one line, with both marked in units of a browser.
    assert_eq!(line["marks"].as_array().map(Vec::len), Some(2));
    let found: Vec<u16> = line["found"]
        .as_str()
        .expect("words")
        .encode_utf16()
        .collect();
    let marked: Vec<String> = (line["marks"].as_array().expect("places").iter())
        .map(|place| {
            let at = |n: usize| place[n].as_u64().expect("a place") as usize;
            String::from_utf16(&found[at(0)..at(1)]).expect("words")
        })
        .collect();
    assert_eq!(marked, ["poduzeće", "tržnicu"]);
    let who = line["participant"].clone();
    for (consent, quoting, called) in [
        ("by-number", "verbatim", who.clone()),
        (
            "by-name",
            "verbatim",
            json!(format!("Bruno Šimić ({})", who.as_str().expect("a number"))),
        ),
        ("paraphrase-only", "paraphrase", who.clone()),
        ("no-use", "nothing", who.clone()),
    ] {
        allow(
            &bench,
            &who,
            json!({ "consent": consent, "name": "Bruno Šimić" }),
        )
        .await;
        let line = bench.get("/api/search?query=tr%C5%BEnicu").await["lines"][0].clone();
        assert_eq!(
            (&line["quoting"], &line["quoted_as"], &line["consent"]),
            (&json!(quoting), &called, &json!(consent))
        );
        let turns = bench.get(&format!("/api/sources/{source}/turns")).await;
        let quoting_of: Vec<&Value> = (turns["turns"].as_array().expect("turns").iter())
            .map(|turn| &turn["quoting"])
            .collect();
        assert_eq!(
            quoting_of,
            [&json!("verbatim"), &json!(quoting), &json!("verbatim")]
        );
    }
}

#[tokio::test]
async fn a_link_that_does_not_count_says_so_and_why() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let made = bench
        .ask(
            "POST",
            "/api/priorities",
            Some(json!({ "claim": "Treba tržnica 🥂.", "territories": [], "objectives": [] })),
        )
        .await;
    let key = made.json()["key"].as_str().expect("a key").to_owned();
    let people = bench.get("/api/search?query=tr%C5%BEnicu").await;
    let who = people["lines"][0]["participant"].clone();
    for (n, (change, remark)) in [
        (json!({ "consent": "by-number" }), Value::Null),
        (
            json!({ "consent": "paraphrase-only" }),
            json!("not-printed"),
        ),
        (
            json!({ "consent": "by-number", "role": "moderator" }),
            json!("moderator"),
        ),
        (
            json!({ "consent": "no-use", "role": "participant" }),
            json!("no-use"),
        ),
    ]
    .into_iter()
    .enumerate()
    {
        allow(&bench, &who, change).await;
        let words = "Društveno poduzeće treba tržnicu";
        let at = TEXT.find(words).expect("the words");
        let start = TEXT[..at].encode_utf16().count();
        let end = start + words.encode_utf16().count() - n;
        let body = json!({ "link": "supports", "source": source, "start": start, "end": end });
        let path = format!("/api/priorities/{key}/links");
        let reply = bench.ask("POST", &path, Some(body)).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
        assert_eq!(reply.json()["remark"], remark);
        // As the page of the priority says.
        let id = reply.json()["ids"][0].clone();
        let page = bench.get(&format!("/api/priorities/{key}")).await;
        let quotes = page["quotes"].as_array().expect("quotes");
        let quote = quotes
            .iter()
            .find(|quote| quote["id"] == id)
            .expect("the quote");
        assert_eq!(quote["remark"], remark);
    }
}

#[tokio::test]
async fn in_the_sample_nobody_takes_its_making_back() {
    let bench = Bench::empty().await;
    let made = bench.ask("POST", "/api/project/sample", None).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    let folder = made.json()["folder"].clone();
    let session = bench.get("/api/session").await;
    let coder = session["project"]["coder"]
        .as_str()
        .expect("a name")
        .to_owned();
    assert!(!coder.is_empty() && coder != "Sample researcher", "{coder}");
    let before = bench.get("/api/priorities").await;
    let undone = bench.ask("POST", "/api/undo", Some(json!({}))).await;
    assert_eq!(undone.status, StatusCode::CONFLICT, "{}", undone.body);
    assert_eq!(bench.get("/api/priorities").await, before);
    // The same when it is opened another time; and pictures on a page follow its light and dark, files do not.
    bench
        .ask(
            "PUT",
            "/api/project/open",
            Some(json!({ "folder": folder })),
        )
        .await;
    assert_eq!(bench.get("/api/session").await["project"]["coder"], coder);
    for picture in [
        "/api/figures/matrix/picture",
        "/api/figures/saturation/picture",
        "/api/plan/timeline",
        "/api/stakeholders/grid",
    ] {
        let drawn = bench.ask("GET", picture, None).await;
        assert!(
            drawn.body.contains("fill=\"light-dark(#ffffff, #1e2126)\""),
            "{picture}"
        );
        assert!(
            !drawn.body.contains("=\"#"),
            "{picture}: every colour is both"
        );
    }
    let file = bench
        .ask("GET", "/api/figures/matrix/files/svg", None)
        .await;
    assert!(file.body.contains("<svg") && !file.body.contains("light-dark"));
    let of = bench.get("/api/figures/saturation").await["counted"].clone();
    let (all, open) = (&of["codings"], &of["suggested"]);
    assert!(open.as_u64() > Some(0) && all.as_u64() > open.as_u64());
    for figure in ["matrix", "cooccurrence", "saturation"] {
        let file = bench
            .ask(
                "GET",
                &format!("/api/figures/{figure}/files/svg?language=en"),
                None,
            )
            .await;
        let number = |n: &Value| {
            let digits = n.to_string();
            match digits.len() {
                4 => format!("{},{}", &digits[..1], &digits[1..]),
                _ => digits,
            }
        };
        let said = format!(
            "Counted from {} codings, of which nobody has accepted {} yet.",
            number(all),
            number(open)
        );
        let description = file.body.split("</desc>").next().expect("a description");
        assert!(
            description.contains(&said),
            "{figure}: {said}: {description}"
        );
    }
}
