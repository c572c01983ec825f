//! `cargo xtask claims`: how well the checker of claims judges the corpora of `tests/claims`.

use anyhow::Result;

use crate::project::Project;

/// Prints claims, findings expected and found, precision, recall and misses, by set and language.
pub fn run(project: &Project) -> Result<()> {
    let arguments = [
        "test",
        "--quiet",
        "--test",
        "claims",
        "corpus",
        "--",
        "--nocapture",
        "--test-threads=1",
    ];
    project.run("cargo", &arguments)
}
