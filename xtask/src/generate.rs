//! Files that are generated from others and committed, so that a bare clone builds.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::disclosure;
use crate::methods;
use crate::project::Project;
use crate::rules;
use crate::schema;
use crate::tables;

/// Makes files: their paths, inside the project or absolute, and their contents.
type Generator = fn(&Path) -> Result<Vec<(PathBuf, String)>>;

/// Everything that is generated. Add a line for what is new.
fn generators() -> Vec<(&'static str, Generator)> {
    vec![
        ("tables", tables::generate),
        ("schema", schema::generate),
        ("methods", methods::generate),
        ("rules", rules::generate),
        ("disclosure", disclosure::generate),
    ]
}

/// `cargo xtask generate [--check]`.
pub fn run(project: &Project, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    for (name, generate) in generators() {
        let files =
            generate(project.root()).with_context(|| format!("could not generate the {name}"))?;
        for (path, text) in files {
            let path = project.path(path);
            let text = formatted(project, &path, text)?;
            if fs::read_to_string(&path).is_ok_and(|found| found == text) {
                continue;
            }
            let shown = path.strip_prefix(project.root()).unwrap_or(&path);
            if check {
                stale.push(shown.display().to_string());
            } else {
                write(&path, &text)?;
                println!("  {name}: wrote {}", shown.display());
            }
        }
    }
    if !stale.is_empty() {
        bail!(
            "{} not what would be generated: run `cargo xtask generate` and commit what it writes",
            stale.join(", ")
        );
    }
    println!("  generated files: up to date");
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("could not make {}", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("could not write {}", path.display()))
}

/// Rust goes through rustfmt, so that the formatting check and this one want the same file.
fn formatted(project: &Project, path: &Path, text: String) -> Result<String> {
    if path.extension().is_none_or(|extension| extension != "rs") {
        return Ok(text);
    }
    let mut child = project
        .command("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("could not start rustfmt")?;
    let mut input = child.stdin.take().context("rustfmt takes no input")?;
    // From a thread of its own: a pipe holds only so much, and rustfmt writes while it is fed.
    let feeder = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child
        .wait_with_output()
        .context("could not read what rustfmt wrote")?;
    if !output.status.success() || !matches!(feeder.join(), Ok(Ok(()))) {
        bail!("rustfmt could not read {}", path.display());
    }
    String::from_utf8(output.stdout).context("rustfmt wrote something that is not UTF-8")
}
