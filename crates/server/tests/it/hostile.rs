//! Requests that nobody sends by mistake: whatever comes, the server answers and the project stays whole.

use crate::support;
use crate::support::{Bench, request};
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use serde_json::{Map, Value, json};
use verbatim_engine::{Project, SystemEnvironment};

/// What is written into paths and questions; already encoded.
const WORDS: [&str; 14] = [
    "0",
    "-1",
    "99999999999999999999999999",
    "NaN",
    "true",
    "%00",
    "%ff%fe",
    "%ed%a0%80",
    "..%2f..%2f..%2fetc%2fpasswd",
    "%27%3bDROP%20TABLE%20coding%3b--",
    "%28%28%28%22",
    "%F0%9F%A5%82%C5%BEena",
    "00000000-0000-0000-0000-000000000000",
    "%5B%5D%7B%7D%24%28%29",
];

/// Values of every type, and of sizes that nobody means.
fn values() -> Vec<Value> {
    let mut deep = json!("x");
    for _ in 0..100 {
        deep = json!([deep]);
    }
    vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(0),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e308),
        json!(0.1),
        json!(""),
        json!("\u{0}"),
        json!("a\u{0}b\r\n\u{202e}\u{feff}"),
        json!("e\u{301}🥂👩\u{200d}🌾 \u{10ffff}"),
        json!("'; DROP TABLE coding; --"),
        json!("9999999999-99-99"),
        json!("č".repeat(20_000)),
        json!([]),
        json!([[], {}, null, -1, "x"]),
        json!([u64::MAX, u64::MAX]),
        json!({}),
        json!({ "": { "__proto__": null } }),
        deep,
    ]
}

/// A value that fits a schema, as far as that is told by types.
fn fitting(schema: &Value, all: &Value, source: &str) -> Value {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().expect("a name");
        return fitting(&all["components"]["schemas"][name], all, source);
    }
    if let Some(known) = schema["enum"].as_array() {
        return known[0].clone();
    }
    for many in ["oneOf", "anyOf", "allOf"] {
        if let Some(schemas) = schema[many].as_array() {
            let first = schemas.iter().find(|one| one["type"] != "null");
            return first.map_or(Value::Null, |one| fitting(one, all, source));
        }
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find(|kind| **kind != "null").cloned(),
        kind => Some(kind.clone()),
    };
    match kind.as_ref().and_then(Value::as_str) {
        Some("object") => {
            let properties = schema["properties"]
                .as_object()
                .cloned()
                .unwrap_or_default();
            let fit = |(name, schema): (&String, &Value)| {
                let value = match name.as_str() {
                    "source" => json!(source),
                    "code" | "parent" => json!("people"),
                    _ => fitting(schema, all, source),
                };
                (name.clone(), value)
            };
            Value::Object(properties.iter().map(fit).collect())
        }
        Some("array") => json!([fitting(&schema["items"], all, source)]),
        Some("integer") | Some("number") => json!(5),
        Some("boolean") => json!(true),
        _ => json!("Žana"),
    }
}

/// Bodies for one route: one that fits, each of its parts with each hostile value, and such as are no JSON.
fn bodies(operation: &Value, all: &Value, source: &str) -> Vec<Vec<u8>> {
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    if schema.is_null() {
        return vec![Vec::new()];
    }
    let fitting = fitting(schema, all, source);
    let mut bodies = vec![fitting.clone()];
    for value in values() {
        if let Some(properties) = fitting.as_object() {
            for name in properties.keys() {
                let mut changed: Map<String, Value> = properties.clone();
                changed.insert(name.clone(), value.clone());
                bodies.push(Value::Object(changed));
            }
        }
        bodies.push(value);
    }
    let mut bodies: Vec<Vec<u8>> = bodies
        .iter()
        .map(|body| body.to_string().into_bytes())
        .collect();
    bodies.extend([
        Vec::new(),
        b"{".to_vec(),
        b"\xff\xfe{}".to_vec(),
        b"{\"text\":\"\xc5\"}".to_vec(),
        br#"{"text":"\ud800","code":"\ud800","name":"\ud800"}"#.to_vec(),
        "[".repeat(100_000).into_bytes(),
        format!("{{\"text\":\"{}\"}}", "x".repeat(3_000_000)).into_bytes(),
    ]);
    bodies
}

/// Fills the variables of a path: all with something of their kind, and each with each hostile word.
fn paths(path: &str, source: &str) -> Vec<String> {
    let parts: Vec<&str> = path.split('/').collect();
    let usual = |part: &&str| match *part {
        "{source}" => source.to_owned(),
        "{key}" => "people".to_owned(),
        "{format}" => "csv".to_owned(),
        "{figure}" => "matrix".to_owned(),
        part if part.starts_with('{') => "00000000-0000-0000-0000-000000000000".to_owned(),
        part => part.to_owned(),
    };
    let whole: Vec<String> = parts.iter().map(usual).collect();
    let mut paths = vec![whole.join("/")];
    for (n, part) in parts.iter().enumerate() {
        if part.starts_with('{') {
            let long = "%C4%8D".repeat(5_000);
            for word in WORDS.iter().copied().chain([long.as_str()]) {
                let mut changed = whole.clone();
                changed[n] = word.to_owned();
                paths.push(changed.join("/"));
            }
        }
    }
    paths
}

/// Questions of one route: none, and each of them with each hostile word.
fn questions(operation: &Value) -> Vec<String> {
    let parameters = operation["parameters"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let names: Vec<&str> = (parameters.iter())
        .filter(|parameter| parameter["in"] == "query")
        .filter_map(|parameter| parameter["name"].as_str())
        .collect();
    let usual = |name: &&str| match *name {
        "query" => "query=zadruga".to_owned(),
        "language" => "language=hr".to_owned(),
        name => format!("{name}=people"),
    };
    let mut questions = vec![
        String::new(),
        format!("?{}", names.iter().map(usual).collect::<Vec<_>>().join("&")),
    ];
    for (n, name) in names.iter().enumerate() {
        for word in WORDS {
            let mut pairs: Vec<String> = names.iter().map(usual).collect();
            pairs[n] = format!("{name}={word}");
            questions.push(format!("?{}", pairs.join("&")));
        }
    }
    questions
}

/// Routes that leave the project or make others; each is asked once more at the end.
const LEAVING: [&str; 3] = ["/api/project", "/api/project/open", "/api/project/sample"];

async fn send(bench: &Bench, method: &str, path: &str, body: &[u8]) {
    let asked = request(
        Method::from_bytes(method.as_bytes()).expect("a method"),
        path,
    )
    .header(header::HOST, support::HOST)
    .header(header::COOKIE, &bench.cookie)
    .header(header::CONTENT_TYPE, "application/json");
    // What is no address at all never reaches a server.
    let Ok(asked) = asked.body(Body::from(body.to_vec())) else {
        return;
    };
    let reply = bench.send(asked).await;
    let shown = String::from_utf8_lossy(&body[..body.len().min(300)]);
    assert!(
        !reply.status.is_server_error(),
        "{method} {} {shown}: {} {}",
        &path[..path.len().min(300)],
        reply.status,
        reply.body
    );
    if reply.status.is_client_error() && reply.status != StatusCode::NOT_FOUND {
        assert!(
            !reply.body.is_empty(),
            "{method} {path} {shown}: {} without a word",
            reply.status
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_is_a_fault_of_the_server_and_none_harms_the_project() {
    let bench = Bench::new().await;
    let source = bench.source().await;
    let description: Value = serde_json::from_str(&verbatim_server::openapi()).expect("JSON");
    let mut routes = Vec::new();
    for (path, item) in description["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("methods") {
            // What is told for as long as somebody listens is asked in a test of its own.
            if operation["operationId"].is_string() && path != "/api/events" {
                routes.push((method.to_uppercase(), path.as_str(), operation));
            }
        }
    }
    assert!(routes.len() > 70);
    // Removing comes last, so that there is something to ask about.
    routes.sort_by_key(|(method, path, _)| (method == "DELETE", LEAVING.contains(path)));
    for (method, path, operation) in routes {
        let usual = &paths(path, &source)[0];
        if path != "/api/project/sample" {
            for body in bodies(operation, &description, &source) {
                send(&bench, &method, usual, &body).await;
                if LEAVING.contains(&path) {
                    bench
                        .workbench
                        .open(&bench.study())
                        .expect("the project opens again");
                }
            }
        }
        for path in paths(path, &source).iter().skip(1) {
            send(&bench, &method, path, b"{}").await;
        }
        if method == "GET" {
            for question in questions(operation) {
                send(&bench, &method, &format!("{usual}{question}"), b"").await;
            }
        }
    }
    let project = Project::open(&bench.study(), None, Box::new(SystemEnvironment))
        .expect("the project opens");
    let verified = project.verify(&[]).expect("it is read");
    assert!(verified.failed.is_empty(), "{:?}", verified.failed);
}
