//! `cargo xtask bench`: measurements, which fail nothing.

use anyhow::Result;

use crate::project::{Project, run as run_command};
use crate::steps::{AfterFailure, Steps};
use crate::{browser, build, npm};

/// Measures natively and in the browser.
pub fn run(project: &Project) -> Result<()> {
    let mut steps = Steps::default();
    steps.add("native", &[], || native(project));
    build::add_package(&mut steps, project);
    build::add_pages(&mut steps, project);
    steps.add("browser", &["site", "single-file page"], || {
        let browser = browser::find_or_install(project)?;
        run_command(&mut npm::browser_script(project, "bench", &browser))
    });
    steps.run(AfterFailure::Continue)
}

/// The benches under `benches/`.
fn native(project: &Project) -> Result<()> {
    project.run("cargo", &["bench", "--workspace", "--bench", "*"])
}
