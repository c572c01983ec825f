//! What must travel before the first figure is shown, and how much of it is allowed.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// The script that compresses: Node.js has brotli built in.
const SCRIPT: &str = include_str!("../assets/sizes.mjs");

/// Limits of the calculating module in bytes, compressed: what is aimed at, and what fails.
const MODULE_AIM: u64 = 120 * 1024;
const MODULE_LIMIT: u64 = 150 * 1024;

/// A file's length, plain and compressed.
struct Size {
    plain: u64,
    brotli: u64,
}

/// Prints the sizes and fails where the calculating module has grown too large.
pub fn check(project: &Project) -> Result<()> {
    let files = ["pkg/meguru_bg.wasm", "pkg/meguru.js", "dist/meguru.html"];
    let paths: Vec<PathBuf> = files.iter().map(|file| project.path(file)).collect();
    let sizes = measure(project, &paths)?;
    for (file, size) in files.iter().zip(&sizes) {
        println!(
            "  {file}: {} KB, {} KB with brotli",
            kilobytes(size.plain),
            kilobytes(size.brotli)
        );
    }
    let module = sizes.first().context("nothing was measured")?.brotli;
    if module > MODULE_LIMIT {
        bail!(
            "the calculating module has {} KB with brotli, and at most {} KB are allowed",
            kilobytes(module),
            kilobytes(MODULE_LIMIT)
        );
    }
    if module > MODULE_AIM {
        println!(
            "  the module is larger than the {} KB aimed at",
            kilobytes(MODULE_AIM)
        );
    }
    Ok(())
}

/// Kilobytes of 1024 bytes, rounded up.
fn kilobytes(bytes: u64) -> u64 {
    bytes.div_ceil(1024)
}

fn measure(project: &Project, paths: &[PathBuf]) -> Result<Vec<Size>> {
    let script = project.path("target/sizes.mjs");
    fs::write(&script, SCRIPT).with_context(|| format!("could not write {}", script.display()))?;
    let output = project
        .command("node")
        .arg(&script)
        .args(paths)
        .output()
        .context("could not start node")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| {
            let (plain, brotli) = line.split_once(' ').context("a size is missing")?;
            Ok(Size {
                plain: plain.parse()?,
                brotli: brotli.parse()?,
            })
        })
        .collect()
}
