//! The description of the interface that the types of the page are made from is the one that the program serves.

use crate::support::Bench;

#[test]
fn the_description_in_the_folder_of_the_page_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/web/openapi.json");
    let now = verbatim_server::openapi();
    if std::env::var_os("UPDATE_OPENAPI").is_some() {
        std::fs::write(path, &now).expect("the file can be written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == now,
        "the interface has changed; `UPDATE_OPENAPI=1 cargo test -p verbatim-server openapi` and then \
         `npm run types` in crates/server/web bring the page up to it"
    );
}

#[tokio::test]
async fn it_is_served() {
    let bench = Bench::new().await;
    let served = bench.ask("GET", "/api/openapi.json", None).await;
    assert_eq!(served.body, verbatim_server::openapi());
    let description = served.json();
    assert_eq!(description["openapi"], "3.1.0");
    assert!(description["paths"]["/api/sources/{source}/codings"]["post"].is_object());
}
