//! `cargo xtask dist`: what is built, packed for the road.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::{Project, run as run_command};
use crate::steps::{AfterFailure, Steps};
use crate::{build, checksum, package};

/// Builds everything from an empty `dist/`, packs the npm package and writes the checksums.
pub fn run(project: &Project) -> Result<()> {
    let mut steps = Steps::default();
    steps.add("empty dist and pkg", &[], || {
        empty(&project.path("dist"))?;
        package::empty(project)
    });
    build::add_package(&mut steps, project);
    build::add_pages(&mut steps, project);
    steps.add("npm archive", &[], || {
        pack(project, &project.path("dist")).map(|_| ())
    });
    steps.add("checksums", &[], || checksums(project));
    steps.run(AfterFailure::Stop)
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("could not empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("could not make {}", folder.display()))
}

/// Packs `pkg/` as npm would publish it, and names the archive.
pub fn pack(project: &Project, into: &Path) -> Result<std::path::PathBuf> {
    fs::create_dir_all(into).with_context(|| format!("could not make {}", into.display()))?;
    let mut command = project.command("npm");
    command
        .args(["pack", "./pkg", "--loglevel=error", "--pack-destination"])
        .arg(into);
    run_command(&mut command)?;
    let text = fs::read_to_string(project.path("pkg/package.json"))
        .context("could not read pkg/package.json")?;
    let description: serde_json::Value =
        serde_json::from_str(&text).context("pkg/package.json is not JSON")?;
    let version = description
        .get("version")
        .and_then(serde_json::Value::as_str)
        .context("pkg/package.json has no version")?;
    Ok(into.join(format!("meguru-{version}.tgz")))
}

/// The lists of checksums.
fn checksums(project: &Project) -> Result<()> {
    for folder in checksum::LISTED {
        let count = checksum::write_list(&project.path(folder), |file| {
            // Git's own file is no part of the package.
            file != Path::new(".gitignore")
        })?;
        println!("  {folder}/{}: {count} files", checksum::LIST);
    }
    Ok(())
}
