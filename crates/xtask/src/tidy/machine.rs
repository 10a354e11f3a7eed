//! Nothing in the project knows the machine or the network that it was written on.

use super::files::File;

/// Folders that belong to one machine. Home folders of the invented user `ana` may occur in examples.
///
/// Put together so that this file does not find itself, as everything else in it.
const FOLDERS: [&str; 7] = [
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!(":\\Us", "ers\\"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/work", "space/"),
    concat!("/bui", "lds/"),
];

/// The user of examples.
const INVENTED_USERS: [&str; 2] = ["ana", "Ana"];

/// Hosts that packages are fetched from; which one it is, each machine's own configuration says.
const HOSTS: [&str; 6] = [
    concat!("static.", "crates.io"),
    concat!("index.", "crates.io"),
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("files.", "pythonhosted.org"),
    concat!("proxy.", "golang.org"),
];

/// Finds absolute paths of machines and host names of package registries in any text.
pub fn check(files: &[File]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files {
        for (number, line) in file.lines() {
            if let Some(folder) = FOLDERS.iter().find(|folder| names_folder(line, folder)) {
                findings.push(format!(
                    "{}:{number}: `{folder}` is a path of one machine; use a path from the root of the project \
                     (examples have the user `ana`)",
                    file.path
                ));
            }
            if let Some(host) = HOSTS.iter().find(|host| line.contains(**host)) {
                findings.push(format!(
                    "{}:{number}: `{host}` is a registry; where packages come from is for each machine to say",
                    file.path
                ));
            }
        }
    }
    findings
}

/// Whether `line` has an absolute path that begins with `folder` and is not of an invented user.
fn names_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(place, _)| {
        let before = line[..place].chars().next_back();
        let user = line[place + folder.len()..]
            .split(['/', '\\'])
            .next()
            .unwrap_or_default();
        // After one of these it is the middle of an address or of a longer path; the letter of a drive is none of them.
        let is_absolute = folder.starts_with(':')
            || !before.is_some_and(|sign| sign.is_alphanumeric() || "./-_*}$)".contains(sign));
        is_absolute && !INVENTED_USERS.contains(&user)
    })
}

#[cfg(test)]
mod tests {
    use super::super::files::made_up;
    use super::*;

    #[test]
    fn paths_of_a_machine_are_found() {
        let [home, users, windows, root, work, ..] = FOLDERS;
        let cases = [
            (format!("let folder = \"{work}shared\";"), 1),
            (format!("cd {home}marija/verbatim"), 1),
            (format!("C{windows}Marija\\verbatim"), 1),
            (format!("`{root}.cargo`"), 1),
            (format!("{home}ana/Dropbox/study"), 0),
            (format!("\"{users}ana/study\""), 0),
            (format!("C{windows}Ana\\OneDrive"), 0),
            (format!("https://example.org{work}of-art"), 0),
            (format!("../net{work}drives"), 0),
            ("team work/life".to_owned(), 0),
        ];
        for (line, count) in cases {
            assert_eq!(check(&[made_up("docs/a.md", &line)]).len(), count, "{line}");
        }
    }

    #[test]
    fn registries_are_found() {
        for host in HOSTS {
            let line = format!("resolved = \"https://{host}/x\"");
            assert_eq!(check(&[made_up("a.lock", &line)]).len(), 1, "{host}");
        }
        let index = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
        assert!(check(&[made_up("Cargo.lock", index)]).is_empty());
    }
}
