//! `cargo bench -p verbatim-engine`: matrices, co-occurrence, saturation and the talk of groups of a project with 100,000
//! codings on 200,000 turns. Each figure is made with a project that was just opened, so that nothing is in memory yet; the
//! time of opening stands apart.

// A benchmark measures time and prints it.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

mod large_study;

use verbatim_engine::{
    CodeChoice, FocusGroupRequest, MatrixCells, Project, SaturationOptions, Within,
};

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().join("study");
    large_study::make(&folder);
    let timed = |name: &str, work: &dyn Fn(&Project)| {
        large_study::timed(&folder, name, work);
    };
    let all = CodeChoice::default();
    let restricted = CodeChoice {
        restricted: Some("territory:Modrina NOT code:code-3".into()),
        ..CodeChoice::default()
    };
    for by in ["session", "speaker", "group"] {
        timed(&format!("matrix by {by}"), &|project| {
            let matrix = project.matrix(by, MatrixCells::Mentions, &all, 0, &mut |_, _| {});
            assert!(matrix.expect("a matrix").total.mentions > 80_000);
        });
    }
    timed("index, once", &|project| {
        project
            .search(
                &verbatim_engine::SearchRequest::new("tržnica"),
                &mut |_, _| {},
            )
            .expect("found");
    });
    timed("matrix with a query", &|project| {
        let matrix = project.matrix(
            "group",
            MatrixCells::Speakers,
            &restricted,
            0,
            &mut |_, _| {},
        );
        assert!(matrix.expect("a matrix").total.mentions > 20_000);
    });
    for within in [
        Within::Passage,
        Within::Overlap,
        Within::Turns(0),
        Within::Turns(5),
    ] {
        timed(&format!("co-occurrence within {within}"), &|project| {
            project
                .cooccurrence(within, &all, &mut |_, _| {})
                .expect("pairs");
        });
    }
    timed("saturation", &|project| {
        project
            .saturation(SaturationOptions::default(), false, &all, &mut |_, _| {})
            .expect("a curve");
    });
    timed("focus groups", &|project| {
        let request = FocusGroupRequest {
            sessions: Vec::new(),
            parts: 10,
            choice: all.clone(),
        };
        project
            .focus_groups(&request, &mut |_, _| {})
            .expect("talk");
    });
}
