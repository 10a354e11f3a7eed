//! Where a project lies. All that depends on the operating system stands here.

use std::path::{Component, Path};

/// Why a project should not lie where it does, in a sentence for the person; `None` where nothing is known against it.
///
/// Network file systems do not lock reliably, and synchronising services copy a database while it is being
/// written: both can damage a project (SQLite, "How To Corrupt An SQLite Database File", sections 2 and 4).
#[must_use]
pub fn warning(folder: &Path) -> Option<String> {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    if let Some(service) = synchronised_by(&folder) {
        return Some(format!(
            "the project lies in a folder that {service} synchronises; it may copy the database while it is being \
             written and damage it. Keep the project elsewhere and copy it when nobody works on it"
        ));
    }
    network_file_system(&folder).map(|kind| {
        format!(
            "the project lies on a network drive ({kind}), where two programs can write at once without noticing; \
             keep it on this computer's own disk"
        )
    })
}

const SERVICES: [(&str, &str); 13] = [
    ("dropbox", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud drive", "pCloud"),
    ("seafile", "Seafile"),
    ("syncthing", "Syncthing"),
];

fn synchronised_by(folder: &Path) -> Option<&'static str> {
    folder.components().find_map(|component| {
        let Component::Normal(name) = component else {
            return None;
        };
        let name = name.to_string_lossy().to_lowercase();
        SERVICES
            .iter()
            .find(|(prefix, _)| name.starts_with(prefix))
            .map(|(_, service)| *service)
    })
}

#[cfg(target_os = "linux")]
fn network_file_system(folder: &Path) -> Option<String> {
    let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
    file_system(&mounts, folder).filter(|kind| is_network(kind))
}

#[cfg(not(target_os = "linux"))]
fn network_file_system(folder: &Path) -> Option<String> {
    // A path such as \\server\share; a mapped drive letter is resolved to it by `canonicalize`.
    let text = folder.to_string_lossy();
    (text.starts_with(r"\\?\UNC\") || (text.starts_with(r"\\") && !text.starts_with(r"\\?\")))
        .then(|| "a share".to_owned())
}

/// The type of the file system at `folder`, from a table in the form of `/proc/self/mounts` (fstab(5)).
#[cfg(any(target_os = "linux", test))]
fn file_system(mounts: &str, folder: &Path) -> Option<String> {
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ').skip(1);
            let point = fields.next()?.replace("\\040", " ");
            let kind = fields.next()?;
            folder
                .starts_with(&point)
                .then(|| (point.len(), kind.to_owned()))
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
}

#[cfg(any(target_os = "linux", test))]
fn is_network(kind: &str) -> bool {
    const KINDS: [&str; 10] = [
        "nfs",
        "cifs",
        "smb",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs",
        "davfs",
        "afs",
        "fuse.gvfsd",
    ];
    KINDS.iter().any(|prefix| kind.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synchronised_folders_are_known_by_name() {
        for (path, service) in [
            ("/home/ana/Dropbox/study", Some("Dropbox")),
            (
                "/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/study",
                Some("iCloud"),
            ),
            ("/home/ana/OneDrive - Sveučilište/study", Some("OneDrive")),
            ("/home/ana/Documents/study", None),
        ] {
            assert_eq!(synchronised_by(Path::new(path)), service, "{path}");
        }
    }

    #[test]
    fn the_deepest_mount_decides() {
        let mounts = "/dev/vda / ext4 rw 0 0\nserver:/x /home/ana/my\\040share nfs4 rw 0 0\n";
        assert_eq!(
            file_system(mounts, Path::new("/home/ana/my share/study")).as_deref(),
            Some("nfs4")
        );
        assert_eq!(
            file_system(mounts, Path::new("/home/ana/study")).as_deref(),
            Some("ext4")
        );
        assert!(is_network("nfs4") && is_network("smb3") && !is_network("ext4"));
    }
}
