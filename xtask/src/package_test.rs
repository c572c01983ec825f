//! The npm package as others get it: packed, installed elsewhere, imported there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::project::{Project, run as run_command};
use crate::{checksum, dist};

/// The small project that uses the package.
const CONSUMER: [(&str, &str); 6] = [
    (
        "package.json",
        include_str!("../assets/package-test/package.json"),
    ),
    ("node.mjs", include_str!("../assets/package-test/node.mjs")),
    ("types.ts", include_str!("../assets/package-test/types.ts")),
    (
        "tsconfig.json",
        include_str!("../assets/package-test/tsconfig.json"),
    ),
    (
        "index.html",
        include_str!("../assets/package-test/index.html"),
    ),
    (
        "browser.js",
        include_str!("../assets/package-test/browser.js"),
    ),
];

/// Packs, installs and uses the package: under Node.js, in TypeScript, through a bundler.
pub fn run(project: &Project) -> Result<()> {
    let folder = project.path("target/package-test");
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("could not empty {}", folder.display()))?;
    }
    let archive = dist::pack(project, &folder)?;
    let consumer = folder.join("consumer");
    fs::create_dir_all(&consumer).context("could not make the consumer's folder")?;
    for (name, text) in CONSUMER {
        fs::write(consumer.join(name), text).with_context(|| format!("could not write {name}"))?;
    }
    in_consumer(
        project,
        &consumer,
        "npm",
        &[
            "install",
            "--offline",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            &archive.to_string_lossy(),
        ],
    )?;
    in_consumer(project, &consumer, "node", &["--test", "node.mjs"])?;
    in_consumer(project, &consumer, "tsc", &["--project", "."])?;
    in_consumer(
        project,
        &consumer,
        "vite",
        &[
            "build",
            ".",
            "--base",
            "./",
            "--target",
            "es2022",
            "--logLevel",
            "warn",
        ],
    )?;
    let bundled = checksum::files(&consumer.join("dist"))?;
    let has = |extension: &str| {
        bundled
            .iter()
            .any(|path| path.extension().is_some_and(|found| found == extension))
    };
    if !has("wasm") || !has("js") {
        bail!("the bundler left the module out");
    }
    Ok(())
}

fn in_consumer(project: &Project, folder: &Path, program: &str, arguments: &[&str]) -> Result<()> {
    let mut command = project.command(program);
    command.args(arguments).current_dir(folder);
    run_command(&mut command)
}
