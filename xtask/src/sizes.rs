//! What must travel before the first figure is shown, and how much of it is allowed.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::wasm;

/// The script that compresses: Node.js has brotli built in.
const SCRIPT: &str = include_str!("../assets/sizes.mjs");

/// Bytes of the calculating module that are aimed at, compressed.
const AIM: u64 = 120 * 1024;

/// Modules and how many bytes each may have, compressed. All but the first are loaded when they are
/// needed: a person waits for them with a file in the hand, or for the first check.
const LIMITS: [(wasm::Module, u64); 5] = [
    (wasm::CORE, 150 * 1024),
    (wasm::CHECKS, 564 * 1024),
    (wasm::IMPORT, 320 * 1024),
    (wasm::PICTURES, 90 * 1024),
    (wasm::SHEETS, 340 * 1024),
];

/// Scripts for other people's pages and how many bytes each may have, compressed: those pages have weight of
/// their own.
const ELEMENTS: [(&str, u64); 3] = [
    ("pkg/elements/calculator.js", 60 * 1024),
    ("pkg/elements/badge.js", 10 * 1024),
    ("pkg/elements/frame.js", 1024),
];

/// What else travels.
const OTHERS: [&str; 7] = [
    "pkg/elements/texts-en.ftl",
    "pkg/elements/texts-ja.ftl",
    "pkg/meguru.js",
    "pkg/meguru_checks.js",
    "pkg/meguru_import.js",
    "pkg/meguru_pictures.js",
    "pkg/meguru_sheets.js",
];

/// The single file and how many bytes it may have as it is: people carry it and send it by mail.
const SINGLE_FILE: (&str, u64) = ("dist/meguru.html", 1536 * 1024);

/// A file's length, plain and compressed.
struct Size {
    plain: u64,
    brotli: u64,
}

/// Prints the sizes and fails where a module has grown too large.
pub fn check(project: &Project) -> Result<()> {
    let modules = LIMITS.map(|(module, _)| format!("pkg/{}", module.file()));
    let limits: Vec<(&str, u64)> = (modules.iter().map(String::as_str))
        .zip(LIMITS.iter().map(|(_, limit)| *limit))
        .chain(ELEMENTS)
        .collect();
    let files: Vec<&str> = (limits.iter().map(|(file, _)| *file))
        .chain(OTHERS)
        .chain([SINGLE_FILE.0])
        .collect();
    let paths: Vec<PathBuf> = files.iter().map(|file| project.path(file)).collect();
    let sizes = measure(project, &paths)?;
    for (file, size) in files.iter().zip(&sizes) {
        println!(
            "  {file}: {} KB, {} KB with brotli",
            kilobytes(size.plain),
            kilobytes(size.brotli)
        );
    }
    for ((file, limit), size) in limits.iter().zip(&sizes) {
        if size.brotli > *limit {
            bail!(
                "{file} has {} KB with brotli, and at most {} KB are allowed",
                kilobytes(size.brotli),
                kilobytes(*limit)
            );
        }
    }
    let single = sizes.last().context("nothing was measured")?;
    if single.plain > SINGLE_FILE.1 {
        bail!(
            "{} has {} KB, and at most {} KB are allowed",
            SINGLE_FILE.0,
            kilobytes(single.plain),
            kilobytes(SINGLE_FILE.1)
        );
    }
    if sizes.first().context("nothing was measured")?.brotli > AIM {
        println!(
            "  the calculating module is larger than the {} KB aimed at",
            kilobytes(AIM)
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
