//! Checks that the page of the workbench was built; builds nothing, so that a build needs no Node and no network.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=web/dist");
    let page = Path::new("web/dist/index.html");
    if !page.is_file() && std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!(
            "cargo::warning=the page of the workbench is not built; `cargo xtask web` builds it, then build again"
        );
    }
}
