//! A new version of a codebook meets the codes of a project.

use std::collections::BTreeSet;

use proptest::prelude::*;
use verbatim_codebook::{Codebook, Existing, Plan, Tree, merge, read};
use verbatim_model::id::CodeId;
use verbatim_model::project::Code;

/// A codebook from lines such as `financing < economy : obj-3 (was money)`: key, parent, objective, earlier name.
/// A name after `=` changes the text of a code.
fn codebook(lines: &str) -> Codebook {
    let mut file = String::from("[codebook]\nkey = 'neb'\nversion = '1'\nlanguages = ['hr']\n");
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut words = line.split_whitespace();
        let key = words.next().expect("a key");
        let kind = if key.starts_with("obj") {
            "objective"
        } else {
            "theme"
        };
        let mut name = key;
        file += &format!("[[code]]\nkey = '{key}'\nkind = '{kind}'\n");
        while let Some(mark) = words.next() {
            let value = words.next().expect("a word after each mark");
            match mark {
                "<" => file += &format!("parent = '{value}'\n"),
                ":" => file += &format!("objectives = ['{value}']\n"),
                "was" => file += &format!("renamed_from = ['{value}']\n"),
                "=" => name = value,
                _ => panic!("{mark}"),
            }
        }
        file += &format!("name = {{ hr = '{name}' }}\n");
    }
    read(&file, "neb.toml").expect("a codebook")
}

/// The project after a plan.
fn apply(existing: &[Existing], plan: &Plan) -> Vec<Existing> {
    let mut codes: Vec<Existing> = existing.to_vec();
    codes.retain(|old| !plan.delete.contains(&old.code.id));
    for code in &plan.put {
        match codes.iter_mut().find(|old| old.code.id == code.id) {
            Some(old) => old.code = code.clone(),
            None => codes.push(Existing {
                code: code.clone(),
                in_use: false,
            }),
        }
    }
    codes
}

/// A project that imported `lines`, in which the codes `in_use` have codings.
fn project(lines: &str, in_use: &[&str]) -> Vec<Existing> {
    let mut codes = apply(&[], &merge(&[], &codebook(lines)));
    for old in &mut codes {
        old.in_use = in_use.contains(&old.code.key.as_str());
    }
    codes
}

fn find<'c>(codes: &'c [Existing], key: &str) -> &'c Code {
    let code = codes
        .iter()
        .map(|old| &old.code)
        .find(|code| code.key == key);
    code.unwrap_or_else(|| panic!("no code {key}"))
}

/// What must hold after every import.
fn sound(codes: &[Existing]) {
    let ids: BTreeSet<CodeId> = codes.iter().map(|old| old.code.id).collect();
    let keys: BTreeSet<&str> = codes.iter().map(|old| old.code.key.as_str()).collect();
    assert_eq!(ids.len(), codes.len(), "ids are unique");
    assert_eq!(keys.len(), codes.len(), "keys are unique");
    for Existing { code, .. } in codes {
        assert!(
            code.parent.is_none_or(|parent| ids.contains(&parent)),
            "{} has its parent",
            code.key
        );
        for objective in &code.objectives {
            assert!(
                keys.contains(objective.as_str()),
                "{} has its objective",
                code.key
            );
        }
    }
    let all: Vec<Code> = codes.iter().map(|old| old.code.clone()).collect();
    assert!(Tree::of_codes(&all).cycles().is_empty());
}

const FIRST: &str = "obj-1
    economy
    financing < economy : obj-1
    loans < financing : obj-1
    people";

#[test]
fn the_first_import_adds_everything() {
    let plan = merge(&[], &codebook(FIRST));
    assert_eq!(
        plan.added,
        ["obj-1", "economy", "financing", "loans", "people"]
    );
    assert_eq!(
        plan.to_string(),
        "added 5 codes (obj-1, economy, financing, loans, people)"
    );
    let codes = apply(&[], &plan);
    sound(&codes);
    assert_eq!(
        find(&codes, "loans").parent,
        Some(find(&codes, "financing").id)
    );
    assert_eq!(
        find(&codes, "people").id,
        CodeId::derived(&[b"code", b"people"])
    );
    assert_eq!(find(&codes, "people").position, 4);
}

#[test]
fn the_same_import_again_changes_nothing() {
    let mut codes = project(FIRST, &["loans"]);
    // The order in which a store gives texts back means nothing.
    codes[1].code.texts.reverse();
    codes.reverse();
    let plan = merge(&codes, &codebook(FIRST));
    assert!(plan.is_empty(), "{plan:?}");
    assert_eq!(
        (plan.unchanged, plan.to_string().as_str()),
        (5, "no code changed")
    );
}

#[test]
fn what_is_gone_is_retired_or_removed() {
    let mut codes = project(FIRST, &["loans", "economy"]);
    // Both took something over.
    let [financing, economy] = ["financing", "economy"].map(|key| find(&codes, key).id);
    for (key, into) in [("loans", financing), ("economy", economy)] {
        let old = codes.iter_mut().find(|old| old.code.key == key);
        old.expect("it is there").code.merged_into = Some(into);
    }
    let plan = merge(&codes, &codebook("obj-1\npeople = ljudi"));
    assert_eq!(
        plan.to_string(),
        "changed 1 code (people), retired 2 codes (economy, loans), removed 1 code (financing)"
    );
    let after = apply(&codes, &plan);
    sound(&after);
    let loans = find(&after, "loans");
    assert!(loans.retired);
    assert_eq!(loans.merged_into, None, "what took it over is gone");
    assert_eq!(find(&after, "economy").merged_into, Some(economy));
    assert_eq!(
        loans.parent,
        Some(find(&after, "economy").id),
        "it moves up to what stays"
    );
    assert_eq!(loans.position, 3, "after the codes of the codebook");
    // A second time, nothing.
    let again = merge(&after, &codebook("obj-1\npeople = ljudi"));
    assert!(again.is_empty(), "{again:?}");
    // And back.
    let mut back = after.clone();
    back.retain(|old| old.code.key != "financing");
    let plan = merge(&back, &codebook(FIRST));
    assert_eq!(plan.unretired, ["economy", "loans"]);
    assert_eq!(plan.added, ["financing"]);
    assert_eq!(find(&apply(&back, &plan), "loans").id, loans.id);
}

#[test]
fn a_renamed_code_keeps_its_id_and_what_stands_under_it() {
    let codes = project(FIRST, &["financing"]);
    let plan = merge(
        &codes,
        &codebook(
            "obj-1\neconomy\nmoney < economy : obj-1 was financing\nloans < money : obj-1\npeople",
        ),
    );
    assert_eq!(plan.renamed, [("financing".to_owned(), "money".to_owned())]);
    assert_eq!(
        plan.to_string(),
        "changed 1 code (money), renamed 1 code (financing to money)"
    );
    let after = apply(&codes, &plan);
    sound(&after);
    assert_eq!(find(&after, "money").id, find(&codes, "financing").id);
    assert_eq!(find(&after, "loans").parent, Some(find(&after, "money").id));
    // The old key comes back as a code of its own: it must not get the id that went with the other.
    let plan = merge(
        &after,
        &codebook(
            "obj-1\neconomy\nmoney < economy : obj-1 was financing\nloans < money : obj-1\npeople\nfinancing",
        ),
    );
    assert_eq!(plan.added, ["financing"]);
    let last = apply(&after, &plan);
    sound(&last);
    assert_ne!(find(&last, "financing").id, find(&last, "money").id);
}

#[test]
fn a_renamed_objective_is_followed_by_retired_codes() {
    let codes = project("obj-1\nobj-2\na : obj-1\nb : obj-2", &["a", "b"]);
    let plan = merge(&codes, &codebook("obj-x was obj-1"));
    let after = apply(&codes, &plan);
    sound(&after);
    assert_eq!(find(&after, "a").objectives, ["obj-x"]);
    assert_eq!(find(&after, "b").objectives, [""; 0]);
    assert_eq!(plan.removed, ["obj-2"]);
}

#[test]
fn keys_win_over_earlier_names() {
    // Two codes swap names: each goes on under its own key.
    let codes = project("a\nb", &["a", "b"]);
    let plan = merge(&codes, &codebook("a was b\nb was a"));
    assert!(plan.is_empty(), "{plan}");
    // Where both the old and the new name exist, nothing is renamed.
    let plan = merge(&codes, &codebook("b was a"));
    assert_eq!(
        (plan.renamed.len(), plan.retired.as_slice()),
        (0, &["a".to_owned()][..])
    );
}

#[test]
fn a_new_order_is_no_change_of_a_code() {
    let codes = project("a\nb\nc", &[]);
    let plan = merge(&codes, &codebook("c\na\nb"));
    assert_eq!(
        (plan.reordered, plan.put.len(), plan.changed.len()),
        (3, 3, 0)
    );
    assert_eq!(plan.to_string(), "changed the order of codes");
}

#[test]
fn a_long_list_is_cut_in_the_log() {
    let lines: Vec<String> = (0..12).map(|n| format!("kod-{n}")).collect();
    let plan = merge(&[], &codebook(&lines.join("\n")));
    assert_eq!(
        plan.to_string(),
        "added 12 codes (kod-0, kod-1, kod-2, kod-3, kod-4, …)"
    );
}

/// Lines of a codebook over six keys; each code stands under an earlier one or none.
fn lines() -> impl Strategy<Value = String> {
    let keys =
        prop::sample::subsequence(vec!["obj", "a", "b", "c", "d", "e"], 1..=6).prop_shuffle();
    (keys, prop::collection::vec((0..6usize, 0..8usize), 6)).prop_map(|(keys, choices)| {
        let olds = ["obj", "a", "b", "c", "d", "e"];
        let mut lines = String::new();
        for (at, (key, (parent, old))) in keys.iter().zip(choices).enumerate() {
            lines += key;
            if let Some(parent) = keys[..at].get(parent) {
                lines += &format!(" < {parent}");
            }
            if let Some(old) = olds.get(old).filter(|old| !keys.contains(old)) {
                lines += &format!(" was {old}");
            }
            if keys.contains(&"obj") && *key != "obj" {
                lines += " : obj";
            }
            lines += "\n";
        }
        lines
    })
}

proptest! {
    #[test]
    fn any_history_of_imports_keeps_the_project_sound(
        versions in prop::collection::vec(lines(), 1..6),
        used in prop::collection::vec(any::<bool>(), 6),
    ) {
        let mut codes: Vec<Existing> = Vec::new();
        for version in &versions {
            let new = codebook(version);
            let before = codes.clone();
            let plan = merge(&codes, &new);
            codes = apply(&codes, &plan);
            sound(&codes);
            // What is in use never goes; what the codebook has is there, in its order and not retired.
            for old in before.iter().filter(|old| old.in_use) {
                prop_assert!(codes.iter().any(|now| now.code.id == old.code.id));
            }
            for (position, entry) in new.codes.iter().enumerate() {
                let code = find(&codes, &entry.key);
                prop_assert_eq!((code.retired, code.position as usize), (false, position));
            }
            prop_assert_eq!(codes.iter().filter(|old| !old.code.retired).count(), new.codes.len());
            prop_assert!(merge(&codes, &new).is_empty(), "a second time nothing changes");
            for (old, used) in codes.iter_mut().zip(&used) {
                old.in_use |= used;
            }
        }
    }
}
