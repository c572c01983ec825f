//! SHA-256 sums, of one file and of a folder.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};

use crate::project::Project;

/// The name of the list that stands beside what is downloaded.
pub const LIST: &str = "SHA256SUMS";

/// The folders that have one each, so that each can be checked where it was copied to.
pub const LISTED: [&str; 2] = ["dist", "pkg"];

/// The SHA-256 sum as hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// Writes the sums of the files below a folder into it, as `sha256sum --check` reads them.
pub fn write_list(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Result<usize> {
    let mut text = String::new();
    let mut count = 0;
    for path in files(folder)? {
        let relative = path.strip_prefix(folder).unwrap_or(&path);
        if relative == Path::new(LIST) || !wanted(relative) {
            continue;
        }
        let bytes =
            fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
        // Forward slashes on every system: the list is read on others.
        let name = relative
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect::<Vec<_>>()
            .join("/");
        let _ = writeln!(text, "{}  {name}", sha256(&bytes));
        count += 1;
    }
    let list = folder.join(LIST);
    fs::write(&list, text).with_context(|| format!("could not write {}", list.display()))?;
    Ok(count)
}

/// Removes the lists, which are wrong as soon as anything is built anew.
pub fn forget(project: &Project) -> Result<()> {
    for folder in LISTED {
        let list = project.path(folder).join(LIST);
        if list.exists() {
            fs::remove_file(&list)
                .with_context(|| format!("could not remove {}", list.display()))?;
        }
    }
    Ok(())
}

/// All files below a folder, sorted.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder)
            .with_context(|| format!("could not read {}", folder.display()))?;
        for entry in entries {
            let path = entry
                .with_context(|| format!("could not read {}", folder.display()))?
                .path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_published_one_of_the_test_message() {
        // FIPS 180-4's example "abc".
        assert_eq!(
            sha256(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
