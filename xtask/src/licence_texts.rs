//! Where licence texts are found: in a package, or among the well-known ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::project::Project;

const BSD_3_CLAUSE: &str = include_str!("../assets/licences/BSD-3-Clause.txt");

/// The licence files at the top of a package.
pub fn in_folder(folder: &Path) -> Result<Vec<String>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("could not read {}", folder.display()))?;
    let mut texts = BTreeMap::new();
    for entry in entries {
        let entry = entry.with_context(|| format!("could not read {}", folder.display()))?;
        let name = entry.file_name().to_string_lossy().to_ascii_lowercase();
        let wanted = ["license", "licence", "copying", "notice", "unlicense"]
            .iter()
            .any(|start| name.starts_with(start));
        if wanted && entry.path().is_file() {
            let text = fs::read_to_string(entry.path())
                .with_context(|| format!("could not read {}", entry.path().display()))?;
            texts.insert(name, tidy(&text));
        }
    }
    Ok(texts.into_values().collect())
}

/// The well-known texts, for packages that only name their licence.
pub fn by_name(project: &Project, name: &str, licence: &str) -> Result<Vec<String>> {
    let holder = format!("the authors of {name}");
    let mut texts = Vec::new();
    for (short, file) in [("MIT", "LICENSE-MIT"), ("Apache-2.0", "LICENSE-APACHE")] {
        if licence.contains(short) {
            texts.push(standard(project, file, &holder)?);
        }
    }
    if licence.contains("BSD-3-Clause") {
        texts.push(tidy(&BSD_3_CLAUSE.replace("@holder", &holder)));
    }
    if texts.is_empty() {
        bail!("{name} brings no licence text, and \"{licence}\" is not one whose text is at hand");
    }
    Ok(texts)
}

/// One of our own licence files, with somebody else's name in it.
pub fn standard(project: &Project, file: &str, holder: &str) -> Result<String> {
    let text =
        fs::read_to_string(project.path(file)).with_context(|| format!("could not read {file}"))?;
    Ok(tidy(&text.replace("2026 The Meguru authors", holder)))
}

/// Without what differs between copies of the same text.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
