//! Completes the npm package: wasm-pack writes module and types, this adds what makes them
//! importable in a browser, in a bundler and in Node.js.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use cargo_metadata::{Metadata, Package};
use serde_json::json;

use crate::checksum::files;
use crate::project::Project;
use crate::{licences, lists, wasm};

const NODE_ENTRY: &str = include_str!("../assets/node.js");
const FACTORS_TYPES: &str = include_str!("../assets/factors.d.ts");
const LISTS_TYPES: &str = include_str!("../assets/lists.d.ts");
const TEMPLATE: &str = include_str!("../assets/npm-package.json");

/// Removes what is built from `pkg/`, so that nothing of an earlier build is shipped.
pub fn empty(project: &Project) -> Result<()> {
    let pkg = project.path("pkg");
    for path in files(&pkg)? {
        if path != pkg.join("README.md") && path != pkg.join(".gitignore") {
            fs::remove_file(&path)
                .with_context(|| format!("could not remove {}", path.display()))?;
        }
    }
    Ok(())
}

/// Writes the rest of `pkg/`.
pub fn complete(project: &Project) -> Result<()> {
    let metadata = licences::metadata(project)?;
    let pkg = project.path("pkg");
    write(&pkg.join("node.js"), NODE_ENTRY)?;
    for (module, entry) in [
        (wasm::CHECKS, "checks-node.js"),
        (wasm::IMPORT, "import-node.js"),
        (wasm::PICTURES, "pictures-node.js"),
        (wasm::SHEETS, "sheets-node.js"),
    ] {
        let name = format!("./{}", module.name);
        write(&pkg.join(entry), &NODE_ENTRY.replace("./meguru", &name))?;
    }
    write(&pkg.join("lists.js"), &lists::script()?)?;
    write(&pkg.join("lists.d.ts"), LISTS_TYPES)?;
    write(
        &pkg.join("factors.js"),
        &lists::factors_script(project.root())?,
    )?;
    write(&pkg.join("factors.d.ts"), FACTORS_TYPES)?;
    let description = package_json(core_package(&metadata)?)?;
    write(&pkg.join("package.json"), &description)?;
    copy_types(&project.path("schema"), &pkg)?;
    copy_messages(&project.path("messages"), &pkg.join("messages"))?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&project.path(name), &pkg.join(name))?;
    }
    // The elements carry npm packages, as the page does.
    let notices = licences::of_page(project, &metadata)?;
    write(&pkg.join(licences::FILE), &notices.to_string())
}

fn core_package(metadata: &Metadata) -> Result<&Package> {
    metadata
        .packages
        .iter()
        .find(|package| package.name.as_str() == "meguru")
        .context("the workspace has no package meguru")
}

/// The package's description: a template, since the order of its conditions decides which one
/// wins, and filled from the crate, so that nothing is said twice.
fn package_json(core: &Package) -> Result<String> {
    let values = [
        ("@version", json!(core.version)),
        ("@description", json!(core.description)),
        ("@license", json!(core.license)),
        ("@keywords", json!(core.keywords)),
        ("@notices", json!(licences::FILE)),
    ];
    let mut text = TEMPLATE.to_owned();
    for (mark, value) in values {
        if value.is_null() {
            bail!("Cargo.toml says nothing for {mark}");
        }
        text = text.replace(&format!("\"{mark}\""), &value.to_string());
    }
    Ok(text)
}

/// Copies the types that are generated from the schema; those of the functions refer to them.
fn copy_types(from: &Path, to: &Path) -> Result<()> {
    for file in files(from)? {
        let name = file.file_name().unwrap_or_default();
        if name.to_string_lossy().ends_with(".d.ts") {
            copy(&file, &to.join(name))?;
        }
    }
    Ok(())
}

/// Copies each language's catalogues, and removes from the copy what is gone.
fn copy_messages(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| format!("could not empty {}", to.display()))?;
    }
    for file in files(from)? {
        let relative = file
            .strip_prefix(from)
            .context("a file lies outside the folder it was found in")?;
        if file.extension().is_some_and(|extension| extension == "ftl") {
            copy(&file, &to.join(relative))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("could not make {}", folder.display()))?;
    }
    fs::copy(from, to)
        .map(|_| ())
        .with_context(|| format!("could not copy {} to {}", from.display(), to.display()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("could not write {}", path.display()))
}
