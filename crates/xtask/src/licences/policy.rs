//! The list of allowed licences in `deny.toml`.

use std::collections::BTreeSet;

/// The strings of `allow = [ … ]` in the section `[licenses]`; `None` when there is no such list.
///
/// Reads the few lines of TOML that this list is, so that xtask needs no TOML library: comments start with `#`, and the
/// strings have double quotes and no escapes, which no licence needs.
pub fn allowed_licences(toml: &str) -> Option<BTreeSet<String>> {
    let mut lines = toml
        .lines()
        .map(|line| line.split('#').next().unwrap_or(line).trim())
        .skip_while(|line| *line != "[licenses]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .skip_while(|line| !line.starts_with("allow"));
    let mut list = lines
        .next()?
        .split_once('=')?
        .1
        .trim()
        .strip_prefix('[')?
        .to_owned();
    while !list.contains(']') {
        list.push_str(lines.next()?);
    }
    let (list, _) = list.split_once(']')?;
    Some(
        list.split('"')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(toml: &str) -> Option<Vec<String>> {
        allowed_licences(toml).map(|licences| licences.into_iter().collect())
    }

    #[test]
    fn the_list_is_read_wherever_it_stands() {
        let expected = Some(vec!["Apache-2.0".to_owned(), "MIT".to_owned()]);
        assert_eq!(
            list("[licenses]\nallow = [\"MIT\", \"Apache-2.0\"]\n"),
            expected
        );
        assert_eq!(
            list(
                "[graph]\nall-features = true\n\n[licenses] # of the libraries\nversion = 2\nallow = [\n  \
                 \"MIT\", # the \"usual\" one\n  \"Apache-2.0\",\n]\n[bans]\nallow = [\"GPL-3.0-only\"]\n"
            ),
            expected
        );
    }

    #[test]
    fn a_missing_or_open_list_is_no_list() {
        for toml in [
            "",
            "allow = [\"MIT\"]",
            "[licenses]\n[bans]\nallow = [\"MIT\"]",
            "[licenses]\nallow = [\"MIT\",",
        ] {
            assert_eq!(list(toml), None, "{toml}");
        }
    }

    #[test]
    fn the_list_of_the_project_is_read() {
        let toml = include_str!("../../../../deny.toml");
        assert!(list(toml).unwrap().contains(&"MPL-2.0".to_owned()));
    }
}
