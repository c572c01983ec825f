//! The notices of other people's work that travels with ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId, Target};
use serde_json::Value;

use crate::licence_texts::{by_name, in_folder, standard};
use crate::project::Project;

/// The file that holds them.
pub const FILE: &str = "THIRD_PARTY_LICENSES.txt";

/// The crates that are built for the browser.
const SHIPPED_CRATES: [&str; 5] = [
    "meguru-wasm",
    "meguru-wasm-checks",
    "meguru-wasm-import",
    "meguru-wasm-pictures",
    "meguru-wasm-sheets",
];

/// A package of somebody else's, and the licence texts that came with it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Notice {
    name: String,
    version: String,
    licence: String,
    texts: Vec<String>,
}

/// The notices for one download.
#[derive(Default)]
pub struct Notices(BTreeSet<Notice>);

/// What cargo knows of the packages that are built for the browser.
pub fn metadata(project: &Project) -> Result<Metadata> {
    MetadataCommand::new()
        .current_dir(project.root())
        .other_options([
            "--filter-platform".to_owned(),
            "wasm32-unknown-unknown".to_owned(),
        ])
        .exec()
        .context("cargo could not list the packages")
}

/// The notices of all crates whose code is in the WebAssembly modules.
pub fn of_crates(project: &Project, metadata: &Metadata) -> Result<Notices> {
    let shipped = shipped_crates(metadata)?;
    let mut notices = Notices::default();
    notices.0.insert(standard_library(project)?);
    for package in &metadata.packages {
        if !shipped.contains(&package.id) || metadata.workspace_members.contains(&package.id) {
            continue;
        }
        let folder = package
            .manifest_path
            .parent()
            .context("a manifest lies in no folder")?;
        let licence = package.license.clone().unwrap_or_default();
        notices.0.insert(notice(
            package.name.as_str(),
            &package.version.to_string(),
            &licence,
            folder.as_std_path(),
            project,
        )?);
    }
    Ok(notices)
}

/// All crates that the modules are linked from: neither macros nor build scripts nor tests.
fn shipped_crates(metadata: &Metadata) -> Result<BTreeSet<&PackageId>> {
    let resolve = metadata
        .resolve
        .as_ref()
        .context("cargo resolved no packages")?;
    let nodes: BTreeMap<_, _> = resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let macros: BTreeSet<_> = metadata
        .packages
        .iter()
        .filter(|package| package.targets.iter().any(Target::is_proc_macro))
        .map(|package| &package.id)
        .collect();
    let mut shipped = BTreeSet::new();
    let mut ahead = Vec::new();
    for name in SHIPPED_CRATES {
        let root = metadata
            .packages
            .iter()
            .find(|package| package.name.as_str() == name)
            .with_context(|| format!("the workspace has no package {name}"))?;
        ahead.push(&root.id);
    }
    while let Some(id) = ahead.pop() {
        if macros.contains(id) || !shipped.insert(id) {
            continue;
        }
        let node = nodes
            .get(id)
            .with_context(|| format!("cargo did not resolve {id}"))?;
        for dependency in &node.deps {
            let linked = dependency
                .dep_kinds
                .iter()
                .any(|kind| kind.kind == DependencyKind::Normal);
            if linked {
                ahead.push(&dependency.pkg);
            }
        }
    }
    Ok(shipped)
}

/// Rust's own library is linked into every program.
fn standard_library(project: &Project) -> Result<Notice> {
    let version = project
        .output("rustc", &["--version"])
        .context("rustc is not there")?;
    let mit = standard(project, "LICENSE-MIT", "The Rust Project Contributors")?;
    Ok(Notice {
        name: "Rust standard library".into(),
        version: version.split(' ').nth(1).unwrap_or_default().into(),
        licence: "MIT OR Apache-2.0".into(),
        texts: vec![mit, standard(project, "LICENSE-APACHE", "the authors")?],
    })
}

/// The notices of the npm packages that are bundled into the page.
pub fn of_npm_packages(project: &Project) -> Result<Notices> {
    let text = fs::read_to_string(project.path("package-lock.json"))
        .context("could not read package-lock.json")?;
    let lock: Value = serde_json::from_str(&text).context("package-lock.json is not JSON")?;
    let mut notices = Notices::default();
    for folder in bundled_folders(&lock)? {
        let folder = project.path(folder);
        let path = folder.join("package.json");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("could not read {}", path.display()))?;
        let manifest: Value = serde_json::from_str(&text)
            .with_context(|| format!("{} is not JSON", path.display()))?;
        let field = |name: &str| {
            manifest
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        notices.0.insert(notice(
            field("name"),
            field("version"),
            field("license"),
            &folder,
            project,
        )?);
    }
    Ok(notices)
}

/// The folders of what `dependencies` asks for, directly or not; `devDependencies` stay at home.
fn bundled_folders(lock: &Value) -> Result<Vec<&str>> {
    let packages = lock
        .get("packages")
        .and_then(Value::as_object)
        .context("package-lock.json lists no packages")?;
    let flagged =
        |entry: &Value, flag: &str| entry.get(flag).and_then(Value::as_bool) == Some(true);
    Ok(packages
        .iter()
        .filter(|(folder, entry)| {
            folder.starts_with("node_modules/")
                && !["dev", "optional", "devOptional", "link"]
                    .iter()
                    .any(|flag| flagged(entry, flag))
        })
        .map(|(folder, _)| folder.as_str())
        .collect())
}

fn notice(
    name: &str,
    version: &str,
    licence: &str,
    folder: &Path,
    project: &Project,
) -> Result<Notice> {
    let mut texts = in_folder(folder)?;
    if texts.is_empty() {
        texts = by_name(project, name, licence)?;
    }
    Ok(Notice {
        name: name.into(),
        version: version.into(),
        licence: licence.into(),
        texts,
    })
}

impl Notices {
    /// These and others together.
    fn and(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }
}

impl fmt::Display for Notices {
    /// The packages, and then each text once with those that it belongs to.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "Meguru contains the work of others. Each package is listed with its licence; the\n\
             texts follow, each with the packages it came with.\n"
        )?;
        let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for notice in &self.0 {
            let Notice {
                name,
                version,
                licence,
                texts,
            } = notice;
            writeln!(formatter, "- {name} {version}: {licence}")?;
            for text in texts {
                users.entry(text).or_default().push(name);
            }
        }
        for (text, names) in users {
            let rule = "=".repeat(80);
            writeln!(
                formatter,
                "\n{rule}\n{}\n{rule}\n\n{text}",
                names.join(", ")
            )?;
        }
        Ok(())
    }
}

/// The notices of all that the page consists of.
pub fn of_page(project: &Project, metadata: &Metadata) -> Result<Notices> {
    Ok(of_crates(project, metadata)?.and(of_npm_packages(project)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_the_page_needs_is_bundled() -> Result<()> {
        let lock = json!({ "packages": {
            "": { "name": "page" },
            "node_modules/lit": {},
            "node_modules/vite": { "dev": true },
            "node_modules/lit/node_modules/inner": {},
            "node_modules/maybe": { "optional": true }
        } });
        let mut folders = bundled_folders(&lock)?;
        folders.sort_unstable();
        assert_eq!(
            folders,
            ["node_modules/lit", "node_modules/lit/node_modules/inner"]
        );
        Ok(())
    }

    #[test]
    fn a_text_stands_once_with_all_its_packages() {
        let of = |name: &str| Notice {
            name: name.into(),
            version: "1.0.0".into(),
            licence: "MIT".into(),
            texts: vec!["the same text".into()],
        };
        let text = Notices([of("a"), of("b")].into()).to_string();
        assert_eq!(text.matches("the same text").count(), 1);
        assert!(text.contains("\na, b\n"));
    }
}
