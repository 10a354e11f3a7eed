//! Working on the codebook: what a merge does to what was coded, and rules that are tried.

use crate::support;
use crate::support::Bench;
use axum::http::StatusCode;
use serde_json::{Value, json};
use verbatim_engine::{CodingFilter, Project, QuoteRef, SystemEnvironment};

fn study(bench: &Bench, coder: &str) -> Project {
    Project::open(&bench.study(), Some(coder), Box::new(SystemEnvironment)).expect("the project")
}

fn code(bench: &Bench, coder: &str, code: &str, (start, end): (usize, usize)) -> String {
    let source = "razgovor.txt".to_owned();
    let quote = QuoteRef { source, start, end };
    study(bench, coder).add_coding(code, &quote).expect("coded")
}

/// Coder, code, place and status of all codings, in order.
fn all(bench: &Bench) -> Vec<String> {
    let rows = study(bench, "Ana")
        .codings(&CodingFilter::default())
        .expect("codings");
    rows.iter()
        .map(|row| {
            format!(
                "{} {} {}-{} {}",
                row.coder, row.code, row.start, row.end, row.status
            )
        })
        .collect()
}

async fn merge(bench: &Bench, from: &str, into: &str) -> support::Reply {
    let path = format!("/api/codes/{from}/merge");
    bench
        .ask("POST", &path, Some(json!({ "into": into })))
        .await
}

#[tokio::test]
async fn a_merge_takes_all_codings_along_and_is_taken_back_as_one_act() {
    let bench = Bench::new().await;
    code(&bench, "Ana", "money", (5, 12));
    code(&bench, "Marta", "money", (5, 12));
    // Ana gave both codes to one passage; Marta only one of them.
    code(&bench, "Ana", "people", (5, 12));
    let judged = code(&bench, "Ana", "money", (20, 30));
    let judge = json!({ "ids": [judged], "status": "rejected" });
    assert_eq!(
        bench
            .ask("POST", "/api/codings/judge", Some(judge))
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    let before = all(&bench);

    let reply = merge(&bench, "money", "people").await;
    assert_eq!(
        (reply.status, reply.json()["codings"].clone()),
        (StatusCode::OK, json!(2))
    );
    let merged = [
        "Ana people 5-12 accepted",
        "Marta people 5-12 accepted",
        "Ana people 20-30 rejected",
    ];
    let mut now = all(&bench);
    now.sort();
    let mut wanted: Vec<String> = merged.map(str::to_owned).to_vec();
    wanted.sort();
    assert_eq!(now, wanted);
    let codes = bench.get("/api/codes").await;
    let money = codes
        .as_array()
        .expect("codes")
        .iter()
        .find(|row| row["key"] == "money")
        .expect("it stays");
    assert_eq!(
        (&money["retired"], &money["codings"]),
        (&json!(true), &json!(0))
    );
    assert_eq!(money["merged_into"], "people");

    assert_eq!(
        bench.ask("POST", "/api/undo", Some(json!({}))).await.status,
        StatusCode::OK
    );
    assert_eq!(all(&bench), before);
    // What took it over is forgotten with the merge, and where it is offered again.
    let took_over = async || {
        let codes = bench.get("/api/codes").await;
        let mut rows = codes.as_array().expect("codes").iter();
        let money = rows.find(|row| row["key"] == "money").expect("it stays");
        money["merged_into"].clone()
    };
    assert!(took_over().await.is_null());
    merge(&bench, "money", "people").await;
    assert_eq!(took_over().await, "people");
    let body = Some(json!({ "retired": false }));
    let reply = bench.ask("PATCH", "/api/codes/money", body).await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT);
    assert!(took_over().await.is_null());
}

#[tokio::test]
async fn of_two_codings_that_people_spoke_of_none_is_lost() {
    let bench = Bench::new().await;
    let ids = [
        code(&bench, "Ana", "money", (5, 12)),
        code(&bench, "Ana", "people", (5, 12)),
    ];
    for id in &ids {
        let memo = json!({ "on": "coding", "target": id, "text": "Zašto?" });
        assert_eq!(
            bench.ask("POST", "/api/memos", Some(memo)).await.status,
            StatusCode::OK
        );
    }
    assert_eq!(merge(&bench, "money", "people").await.json()["codings"], 1);
    assert_eq!(
        all(&bench),
        ["Ana people 5-12 accepted", "Ana people 5-12 accepted"]
    );
    let memos = bench.get("/api/memos").await;
    assert_eq!(memos.as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn rules_come_along_and_their_suggestions_stay_the_same_codings() {
    let bench = Bench::new().await;
    let rule = json!({ "language": "hr", "query": "zadruga", "unit": "match", "unless": null, "roles": [] });
    let reply = bench
        .ask(
            "PATCH",
            "/api/codes/money",
            Some(json!({ "rules": [rule] })),
        )
        .await;
    assert_eq!(reply.status, StatusCode::NO_CONTENT, "{}", reply.body);
    assert_eq!(
        bench.ask("POST", "/api/rules/apply", None).await.json()["added"],
        1
    );
    let source = bench.source().await;
    let codings = bench.get(&format!("/api/sources/{source}/codings")).await;
    let id = codings[0]["id"].clone();
    assert_eq!(
        (&codings[0]["rules"], &codings[0]["status"]),
        (&json!(["money/hr/1"]), &json!("suggested"))
    );
    assert_eq!(
        merge(&bench, "money", "people").await.status,
        StatusCode::OK
    );
    bench.ask("POST", "/api/rules/apply", None).await;
    let codings = bench.get(&format!("/api/sources/{source}/codings")).await;
    assert_eq!(codings.as_array().map(Vec::len), Some(1));
    assert_eq!(
        (&codings[0]["id"], &codings[0]["code"]),
        (&id, &json!("people"))
    );
    assert_eq!(codings[0]["rules"], json!(["people/hr/1"]));
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let bench = Bench::new().await;
    let place = |code: &str, parent: Value| {
        let path = format!("/api/codes/{code}/place");
        let body = json!({ "parent": parent });
        async { bench.ask("PUT", path.leak(), Some(body)).await.status }
    };
    assert_eq!(
        place("money", json!("people")).await,
        StatusCode::NO_CONTENT
    );
    let last = bench.get("/api/session").await["project"]["last_operation"].clone();
    // In a circle, under itself, under nothing that there is.
    assert_eq!(place("people", json!("money")).await, StatusCode::CONFLICT);
    assert_eq!(place("people", json!("people")).await, StatusCode::CONFLICT);
    assert_eq!(place("people", json!("none")).await, StatusCode::NOT_FOUND);
    // `money` stands below `people`.
    assert_eq!(
        merge(&bench, "people", "money").await.status,
        StatusCode::CONFLICT
    );
    assert_eq!(
        merge(&bench, "people", "people").await.status,
        StatusCode::BAD_REQUEST
    );
    for change in [
        json!({ "color": "red" }),
        json!({ "texts": [{ "field": "name", "language": "hr", "text": "" }, { "field": "name", "language": "en", "text": " " }] }),
        json!({ "texts": [{ "field": "smell", "language": "hr", "text": "x" }] }),
        json!({ "rules": [{ "language": "hr", "query": "(", "unit": "turn", "unless": null, "roles": [] }] }),
        json!({ "rules": [{ "language": "hr", "query": "x", "unit": "page", "unless": null, "roles": [] }] }),
    ] {
        let reply = bench
            .ask("PATCH", "/api/codes/people", Some(change.clone()))
            .await;
        assert!(
            reply.status.is_client_error(),
            "{change}: {} {}",
            reply.status,
            reply.body
        );
    }
    assert_eq!(
        bench.get("/api/session").await["project"]["last_operation"],
        last
    );
    assert_eq!(place("money", Value::Null).await, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn trying_rules_tells_what_they_would_code_and_changes_nothing() {
    let bench = Bench::new().await;
    let last = bench.get("/api/session").await["project"]["last_operation"].clone();
    let rule = |query: &str| json!({ "language": "hr", "query": query, "unit": "sentence", "unless": null, "roles": [] });
    let attempt = |rules: Value| {
        bench.ask(
            "POST",
            "/api/codes/people/try",
            Some(json!({ "rules": rules })),
        )
    };
    let trials = attempt(json!([rule("zadruga"), rule("škola OR tržnica")]))
        .await
        .json();
    assert_eq!(
        (
            &trials[0]["rule"],
            &trials[0]["passages"],
            &trials[0]["sessions"]
        ),
        (&json!(0), &json!(1), &json!(1))
    );
    assert_eq!(trials[1]["rule"], 1);
    assert!(
        trials[0]["examples"][0]["quote"]
            .as_str()
            .is_some_and(|quote| quote.starts_with("Zadruga je 👩"))
    );
    let reply = attempt(json!([rule("(zadruga")])).await;
    assert!(reply.status.is_client_error(), "{}", reply.body);
    assert_eq!(
        bench.get("/api/session").await["project"]["last_operation"],
        last
    );
}

#[tokio::test]
async fn what_a_code_is_and_what_it_serves() {
    let bench = Bench::new().await;
    let change = async |key: &str, body: Value| {
        let path = format!("/api/codes/{key}");
        bench.ask("PATCH", &path, Some(body)).await
    };
    assert_eq!(
        change("people", json!({ "kind": "objective" }))
            .await
            .status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        change(
            "money",
            json!({ "kind": "theme", "objectives": ["people", "people"] })
        )
        .await
        .status,
        StatusCode::NO_CONTENT
    );
    let money = bench.get("/api/codes/money").await;
    assert_eq!(
        (&money["kind"], &money["objectives"]),
        (&json!("theme"), &json!(["people"]))
    );
    // An objective serves none, and what is none cannot be served; what is served stays an objective.
    let refused = change("people", json!({ "objectives": ["people"] })).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let unknown = change("money", json!({ "objectives": ["money"] })).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    let served = change("people", json!({ "kind": "code" })).await;
    assert_eq!(served.status, StatusCode::CONFLICT);
    assert!(served.body.contains("“Money”"), "{}", served.body);
    let objectives = bench.get("/api/objectives").await;
    assert_eq!(objectives[0]["themes"], json!(["money"]));

    for (retired, in_list) in [(true, json!(true)), (false, json!(false))] {
        let reply = change("money", json!({ "retired": retired })).await;
        assert_eq!(reply.status, StatusCode::NO_CONTENT);
        assert_eq!(bench.get("/api/codes/money").await["retired"], in_list);
    }

    // The codebook of the five objectives is for projects without codes.
    let start = bench.ask("POST", "/api/codebook/start", None).await;
    assert_eq!(start.status, StatusCode::CONFLICT);
    let kept = bench.ask("GET", "/api/codebook/files/toml", None).await;
    assert!(kept.body.contains("people"), "{}", kept.body);
}
