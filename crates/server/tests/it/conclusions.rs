//! Priorities, figures, stakeholders, plan and documents, from request to file and back.

use crate::support::{Bench, TEXT};
use axum::http::{StatusCode, header};
use serde_json::{Value, json};
use verbatim_engine::{Project, SystemEnvironment};

fn elsewhere(bench: &Bench) -> Project {
    Project::open(&bench.study(), Some("Ana"), Box::new(SystemEnvironment)).expect("the project")
}

/// Units of UTF-16 before and behind `words` in the sample source, as a browser counts.
fn units(words: &str) -> [usize; 2] {
    let at = TEXT.find(words).expect("the words");
    let start = TEXT[..at].encode_utf16().count();
    [start, start + words.encode_utf16().count()]
}

async fn done(bench: &Bench, method: &str, path: &str, body: Value) {
    let reply = bench.ask(method, path, Some(body)).await;
    assert_eq!(
        reply.status,
        StatusCode::NO_CONTENT,
        "{method} {path}: {}",
        reply.body
    );
}

async fn made(bench: &Bench, path: &str, body: Value) -> Value {
    let reply = bench.ask("POST", path, Some(body)).await;
    assert_eq!(reply.status, StatusCode::OK, "{path}: {}", reply.body);
    reply.json()
}

async fn undo(bench: &Bench) {
    let reply = bench.ask("POST", "/api/undo", Some(json!({}))).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.body);
}

async fn priority(bench: &Bench) -> String {
    let body = json!({
        "claim": "Zadruga treba tržnicu 🥂 i škole.", "key": null, "territories": [], "objectives": [], "owner": "Ana",
        "query": "tržnica",
    });
    let key = made(bench, "/api/priorities", body).await["key"].clone();
    key.as_str().expect("a key").to_owned()
}

async fn link(bench: &Bench, key: &str, link: &str, words: &str) -> String {
    let [start, end] = units(words);
    let source = bench.source().await;
    let body = json!({ "link": link, "source": source, "start": start, "end": end });
    let ids = made(bench, &format!("/api/priorities/{key}/links"), body).await;
    ids["ids"][0].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn a_quote_is_linked_moved_opened_and_taken_back_as_the_counts_change() {
    let bench = Bench::new().await;
    let key = priority(&bench).await;
    let card = async || bench.get("/api/priorities").await[0].clone();
    assert_eq!(
        (&card().await["state"], &card().await["supports"]),
        (&json!("candidate"), &json!(0))
    );
    let words = "tržnicu 🥂 i škole";
    let id = link(&bench, &key, "supports", words).await;
    let other = link(&bench, &key, "supports", "Zadruga je 👩\u{200d}🌾 naša").await;
    assert_eq!(card().await["supports"], 2);
    let detail = bench.get(&format!("/api/priorities/{key}")).await;
    let quote = (detail["quotes"].as_array().expect("quotes").iter())
        .find(|quote| quote["id"] == id.as_str())
        .expect("the quote");
    let [start, end] = units(words);
    assert_eq!(
        (&quote["quote"], &quote["start"], &quote["end"]),
        (&json!(words), &json!(start), &json!(end))
    );
    let supports = &detail["figures"][0];
    assert_eq!(supports["link"], "supports");
    assert_eq!(
        supports["figures"][0],
        json!({ "figure": "mentions", "n": 2, "of": null })
    );

    // Every figure opens to as many things as it says.
    for figure in supports["figures"].as_array().expect("figures") {
        let name = figure["figure"].as_str().expect("a name");
        let rows = bench
            .get(&format!("/api/priorities/{key}/figures/{name}"))
            .await;
        assert_eq!(
            rows.as_array().expect("rows").len(),
            figure["n"].as_u64().expect("a number") as usize,
            "{name}: {rows}"
        );
    }

    // Moved to the other side in one act, and back by one undo; somebody else sees the same.
    let path = format!("/api/priorities/{key}/links/{id}");
    done(&bench, "PATCH", &path, json!({ "link": "contradicts" })).await;
    let moved = card().await;
    assert_eq!(
        (&moved["supports"], &moved["contradicts"]),
        (&json!(1), &json!(1))
    );
    assert!(
        moved["flags"]
            .as_array()
            .expect("flags")
            .iter()
            .any(|flag| {
                flag["flag"] == "contradicted"
                    && flag["rule"].as_str().is_some_and(|rule| !rule.is_empty())
            })
    );
    let trace = elsewhere(&bench).trace(&key).expect("the trace");
    assert_eq!(
        (trace.links.iter())
            .map(|link| link.link.to_string())
            .collect::<Vec<_>>(),
        ["supports", "contradicts"]
    );
    undo(&bench).await;
    assert_eq!(card().await["supports"], 2);

    // A passage that is linked in both ways cannot become the same link twice.
    let twice = link(&bench, &key, "qualifies", words).await;
    let reply = bench
        .ask("PATCH", &path, Some(json!({ "link": "qualifies" })))
        .await;
    assert_eq!(reply.status, StatusCode::CONFLICT, "{}", reply.body);
    for gone in [&twice, &other] {
        let path = format!("/api/priorities/{key}/links/{gone}");
        assert_eq!(
            bench.ask("DELETE", &path, None).await.status,
            StatusCode::NO_CONTENT
        );
    }
    assert_eq!(card().await["supports"], 1);
    // Half of an emoji is no letter.
    let source = bench.source().await;
    let body =
        json!({ "link": "supports", "source": source, "start": units("🥂")[0] + 1, "end": end });
    let reply = bench
        .ask("POST", &format!("/api/priorities/{key}/links"), Some(body))
        .await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn suggestions_and_hits_can_be_linked_and_leave_the_list() {
    let bench = Bench::new().await;
    let key = priority(&bench).await;
    let suggestions = async || {
        let rows = bench
            .get(&format!("/api/priorities/{key}/suggestions"))
            .await;
        let rows = rows.as_array().expect("rows").clone();
        rows.into_iter()
            .filter(|row| !row["passage"].is_null())
            .collect::<Vec<_>>()
    };
    let before = suggestions().await;
    assert_eq!(before.len(), 1, "{before:?}");
    let passage = &before[0]["passage"];
    let hits = bench.get("/api/passages?query=tr%C5%BEnica").await;
    assert_eq!(hits.as_array().expect("hits").len(), 1);
    for field in ["quote", "source", "start", "end", "turn"] {
        assert_eq!(hits[0][field], passage[field], "{field}");
    }
    let body = json!({
        "link": "context", "source": passage["source"], "start": passage["start"], "end": passage["end"],
    });
    made(&bench, &format!("/api/priorities/{key}/links"), body).await;
    assert!(
        suggestions().await.is_empty(),
        "what is set aside is judged"
    );
    let broken = bench.ask("GET", "/api/passages?query=(", None).await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_priority_is_changed_merged_and_removed_and_comes_back() {
    let bench = Bench::new().await;
    let (first, second) = (priority(&bench).await, priority(&bench).await);
    let path = format!("/api/priorities/{first}");
    done(
        &bench,
        "PATCH",
        &path,
        json!({ "state": "validated", "owner": "" }),
    )
    .await;
    let flags = bench.get(&path).await["card"]["flags"].clone();
    assert!(
        (flags.as_array().expect("flags").iter()).any(|flag| flag["flag"] == "never-put"),
        "{flags}"
    );
    done(
        &bench,
        "POST",
        &format!("{path}/looked"),
        json!({ "note": "Tražila sam „ne“." }),
    )
    .await;
    assert_eq!(
        bench.get(&path).await["looked"][0]["note"],
        "Tražila sam „ne“."
    );
    done(&bench, "PATCH", &path, json!({ "merged_into": second })).await;
    assert_eq!(
        bench.get(&path).await["card"]["merged_into"],
        second.as_str()
    );
    let reply = bench
        .ask("DELETE", &format!("/api/priorities/{second}"), None)
        .await;
    assert_eq!(reply.status, StatusCode::CONFLICT, "another is part of it");
    let reply = bench.ask("DELETE", &path, None).await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    assert_eq!(
        bench.ask("GET", &path, None).await.status,
        StatusCode::NOT_FOUND
    );
    undo(&bench).await;
    assert_eq!(bench.get(&path).await["card"]["state"], "merged");
    let reply = bench
        .ask("PATCH", &path, Some(json!({ "state": "great" })))
        .await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn cells_open_to_what_they_count() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    for (code, words) in [
        ("people", "Zadruga je"),
        ("money", "Zadruga je"),
        ("people", "tržnicu 🥂 i škole"),
    ] {
        let [start, end] = units(words);
        let body = json!({ "code": code, "start": start, "end": end });
        made(&bench, &format!("/api/sources/{source}/codings"), body).await;
    }
    let matrix = bench
        .get("/api/figures/matrix?by=session&exact=true&language=hr")
        .await;
    assert_eq!(matrix["rows"][0]["name"], "Ljudi");
    for row in matrix["rows"].as_array().expect("rows") {
        for (column, cell) in (matrix["columns"].as_array().expect("columns").iter())
            .zip(row["cells"].as_array().expect("cells"))
        {
            let path = format!(
                "/api/figures/matrix/cell?by=session&exact=true&row={}&column={}",
                row["code"].as_str().expect("a key"),
                column["title"].as_str().expect("a title"),
            );
            let opened = bench.get(&path).await;
            let passages = opened["passages"].as_array().expect("passages");
            assert_eq!(passages.len() as u64, cell["mentions"], "{path}");
        }
    }
    let total = bench
        .get("/api/figures/matrix/cell?by=session&row=(total)&column=(total)")
        .await;
    assert_eq!(total["count"], matrix["total"]);
    let pairs = bench.get("/api/figures/cooccurrence?within=passage").await;
    assert_eq!(pairs["pairs"][0]["both"], 1);
    let opened = bench
        .get("/api/figures/cooccurrence/cell?within=passage&row=people&column=money")
        .await;
    assert_eq!(opened["places"], 1);
    assert_eq!(opened["passages"][0]["words"], "Zadruga je");
    let saturation = bench.get("/api/figures/saturation").await;
    assert_eq!(saturation["sessions"][0]["codes"], 2);
    let session = bench.get("/api/dimensions").await["sessions"][0]["session"].clone();
    let session = session.as_str().expect("a key");
    let talk = bench
        .get(&format!("/api/figures/focus-groups?sessions={session}"))
        .await;
    assert_eq!(talk["sessions"][0]["session"], session);
    assert!(
        talk["sessions"][0]["voices"]
            .as_array()
            .expect("voices")
            .len()
            >= 2
    );
    for figure in ["matrix", "cooccurrence", "saturation", "focus-groups"] {
        let path = format!("/api/figures/{figure}/picture?sessions={session}");
        let reply = bench.ask("GET", &path, None).await;
        assert_eq!(
            reply.headers[header::CONTENT_TYPE],
            "image/svg+xml",
            "{figure}"
        );
        assert!(reply.body.contains("<title") && reply.body.contains("<desc"));
        // In the words of the window.
        for language in ["hr", "lv", "it"] {
            let path = format!("{path}&language={language}");
            let other = bench.ask("GET", &path, None).await.body;
            let title = |picture: &str| {
                let (_, title) = picture.split_once("<title").expect("a title");
                title.split("</title>").next().map(str::to_owned)
            };
            assert_ne!(title(&other), title(&reply.body), "{figure} {language}");
        }
        let path = format!("/api/figures/{figure}/files/csv?sessions={session}");
        let reply = bench.ask("GET", &path, None).await;
        let kept = reply.headers[header::CONTENT_DISPOSITION]
            .to_str()
            .expect("text");
        assert_eq!(kept, format!("attachment; filename*=UTF-8''{figure}.csv"));
    }
    for wrong in [
        "/api/figures/matrix?by=nothing",
        "/api/figures/nothing/picture",
        "/api/figures/matrix?where=(",
        "/api/figures/matrix/files/pdf",
        "/api/figures/cooccurrence?within=far",
    ] {
        let reply = bench.ask("GET", wrong, None).await;
        assert!(reply.status.is_client_error(), "{wrong}: {}", reply.body);
    }
}

#[tokio::test]
async fn a_plan_is_written_cell_by_cell_and_each_is_taken_back() {
    let bench = Bench::new().await;
    let key = async |path: &str, body: Value| {
        let made = made(&bench, path, body).await;
        made["key"].as_str().expect("a key").to_owned()
    };
    let body =
        json!({ "organisation": "Zadruga Šuma", "kind": "cooperative", "territory": "Đakovo" });
    let stakeholder = key("/api/stakeholders", body).await;
    let path = format!("/api/stakeholders/{stakeholder}");
    done(
        &bench,
        "PATCH",
        &path,
        json!({ "sector": "drvo", "role": "nositelj" }),
    )
    .await;
    done(
        &bench,
        "POST",
        &format!("{path}/ratings"),
        json!({ "influence": 4 }),
    )
    .await;
    done(
        &bench,
        "POST",
        &format!("{path}/ratings"),
        json!({ "interest": 5 }),
    )
    .await;
    let row = bench.get("/api/stakeholders").await[0].clone();
    assert_eq!(
        (
            &row["kind"],
            &row["sector"],
            &row["my_influence"],
            &row["my_interest"]
        ),
        (&json!("cooperative"), &json!("drvo"), &json!(4), &json!(5))
    );
    let grid = bench
        .ask("GET", "/api/stakeholders/grid?language=hr", None)
        .await;
    assert!(grid.body.contains("Surađivati"), "{}", grid.body);
    let reply = bench
        .ask(
            "POST",
            &format!("{path}/ratings"),
            Some(json!({ "interest": 9 })),
        )
        .await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);

    let challenge = key("/api/challenges", json!({ "text": "Nema tržnice." })).await;
    let solution = key(
        "/api/solutions",
        json!({ "text": "Otvoriti je.", "challenges": [challenge] }),
    )
    .await;
    let action = key(
        "/api/actions",
        json!({ "title": "Tržnica", "solutions": [solution], "lead": stakeholder }),
    )
    .await;
    let step = key(
        &format!("/api/actions/{action}/steps"),
        json!({ "title": "Dozvola", "start": "2026-09" }),
    )
    .await;
    let path = format!("/api/actions/{action}");
    done(
        &bench,
        "PATCH",
        &path,
        json!({ "start": "2026-09", "end": "2027-06", "cost_from": "12.000" }),
    )
    .await;
    done(
        &bench,
        "PATCH",
        &format!("{path}/steps/{step}"),
        json!({ "end": "2026-10" }),
    )
    .await;
    let plan = bench.get("/api/plan?language=lv").await;
    assert_eq!(plan["challenges"][0]["solutions"], json!([solution]));
    assert_eq!(plan["solutions"][0]["actions"], json!([action]));
    let card = &plan["actions"][0];
    assert_eq!(
        (
            &card["lead_name"],
            &card["cost_from"],
            &card["steps"][0]["end"]
        ),
        (&json!("Zadruga Šuma"), &json!("12000"), &json!("2026-10"))
    );
    let timeline = bench.ask("GET", "/api/plan/timeline", None).await;
    assert!(timeline.body.contains("Dozvola"));

    // A finding may stay so, with a reason; and that is taken back.
    let findings = async || bench.get("/api/plan").await["actions"][0]["findings"].clone();
    let is_accepted = |found: &Value| {
        let found = found.as_array().expect("findings");
        let of = found.iter().find(|one| one["check"] == "no-indicator");
        of.expect("the finding")["accepted"]["why"].clone()
    };
    let accept = format!("{path}/findings/no-indicator");
    done(
        &bench,
        "PUT",
        &accept,
        json!({ "why": "Mjeri se drugdje." }),
    )
    .await;
    assert_eq!(is_accepted(&findings().await), "Mjeri se drugdje.");
    undo(&bench).await;
    assert!(is_accepted(&findings().await).is_null());
    let reply = bench
        .ask(
            "PUT",
            &format!("{path}/findings/no-lead"),
            Some(json!({ "why": "x" })),
        )
        .await;
    assert_eq!(reply.status, StatusCode::CONFLICT, "it finds nothing there");

    // Nothing is removed under what rests on it.
    let reply = bench
        .ask("DELETE", &format!("/api/solutions/{solution}"), None)
        .await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    for gone in [
        format!("{path}/steps/{step}"),
        path.clone(),
        format!("/api/solutions/{solution}"),
        format!("/api/challenges/{challenge}"),
        format!("/api/stakeholders/{stakeholder}"),
    ] {
        let reply = bench.ask("DELETE", &gone, None).await;
        assert_eq!(
            reply.status,
            StatusCode::NO_CONTENT,
            "{gone}: {}",
            reply.body
        );
    }
    for _ in 0..5 {
        undo(&bench).await;
    }
    assert_eq!(bench.get("/api/plan?language=lv").await, plan);
}

#[tokio::test]
async fn documents_are_shown_in_a_frame_that_can_do_nothing_and_kept_in_every_format() {
    let bench = Bench::new().await;
    let key = priority(&bench).await;
    link(&bench, &key, "supports", "tržnicu 🥂 i škole").await;
    let preview = bench
        .ask(
            "GET",
            "/api/documents/preview?document=report&language=hr",
            None,
        )
        .await;
    assert_eq!(preview.status, StatusCode::OK);
    assert!(preview.body.contains("tržnicu 🥂 i škole"));
    let policy = preview.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .expect("text");
    assert!(policy.starts_with("sandbox;") && !policy.contains("script-src"));
    assert_eq!(preview.headers[header::X_FRAME_OPTIONS], "SAMEORIGIN");
    // What is no preview is in no frame.
    let other = bench.ask("GET", "/api/priorities", None).await;
    assert_eq!(other.headers[header::X_FRAME_OPTIONS], "DENY");

    let report = elsewhere(&bench)
        .report(
            verbatim_engine::ReportFormat::Markdown,
            verbatim_engine::ReportLanguage::Italian,
            None,
        )
        .expect("the report");
    let kept = bench
        .ask(
            "GET",
            "/api/documents/files/md?document=report&language=it",
            None,
        )
        .await;
    assert_eq!(
        kept.body.as_bytes(),
        report,
        "the same bytes as on the command line"
    );
    for (document, format) in [
        ("plan", "html"),
        ("plan", "md"),
        ("plan", "csv"),
        ("plan", "json"),
        ("report", "html"),
    ] {
        let path = format!("/api/documents/files/{format}?document={document}");
        let reply = bench.ask("GET", &path, None).await;
        assert_eq!(reply.status, StatusCode::OK, "{path}: {}", reply.body);
        assert!(reply.headers.contains_key(header::CONTENT_DISPOSITION));
    }
    // The chapters are those that somebody chooses, and the server says which there are.
    let choices = bench.get("/api/documents").await;
    let formats = choices["formats"].as_array().expect("formats");
    assert!(formats.contains(&json!("docx")));
    assert_eq!(formats.contains(&json!("pdf")), cfg!(feature = "pdf"));
    assert_eq!(
        choices["chapters"][0],
        json!({ "chapter": "priorities", "usual": true })
    );
    let method = "/api/documents/files/md?document=report&chapters=method,%20quotes";
    let chosen = bench.ask("GET", method, None).await;
    assert_eq!(chosen.status, StatusCode::OK, "{}", chosen.body);
    assert!(chosen.body.contains("COREQ") && !kept.body.contains("COREQ"));
    #[cfg(feature = "pdf")]
    {
        let set = bench
            .ask("GET", "/api/documents/files/pdf?document=report", None)
            .await;
        assert_eq!(set.status, StatusCode::OK);
        assert_eq!(set.headers[header::CONTENT_TYPE], "application/pdf");
        assert!(set.body.starts_with("%PDF-"));
    }
    #[cfg(not(feature = "pdf"))]
    {
        let set = bench
            .ask("GET", "/api/documents/files/pdf?document=report", None)
            .await;
        assert_eq!(set.status, StatusCode::CONFLICT, "{}", set.body);
    }
    for wrong in [
        "/api/documents/files/md?document=report&chapters=colophon",
        "/api/documents/files/csv?document=report&chapters=method",
        "/api/documents/files/csv?document=stakeholders",
        "/api/documents/files/md?document=plan&territory=Nowhere",
        "/api/documents/preview?document=nothing",
        "/api/documents/preview?document=report&language=xx",
    ] {
        let reply = bench.ask("GET", wrong, None).await;
        assert!(reply.status.is_client_error(), "{wrong}: {}", reply.body);
    }
}
