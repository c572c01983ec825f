//! The packages of the front end: installed when their lock file changed, and their scripts run.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::browser::Browser;
use crate::checksum;
use crate::project::{Project, run};

/// Installs exactly what `package-lock.json` names, unless that was done before.
pub fn install(project: &Project) -> Result<()> {
    if project.output("node", &["--version"]).is_none() {
        bail!("Node.js is not there: install version 20 or newer from https://nodejs.org");
    }
    let lock_path = project.path("package-lock.json");
    let lock = fs::read(&lock_path).context("could not read package-lock.json")?;
    let wanted = checksum::sha256(&lock);
    let stamp = project.path("node_modules/.package-lock.sha256");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        println!("  npm packages: there");
        return Ok(());
    }
    project.run(
        "npm",
        &["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    )?;
    fs::write(&stamp, wanted).with_context(|| format!("could not write {}", stamp.display()))
}

/// Runs a script of `package.json`.
pub fn script(project: &Project, name: &str, browser: Option<&Browser>) -> Result<()> {
    let mut command = project.command("npm");
    command.args(["run", "--silent", name]);
    if let Some(browser) = browser {
        browser.announce(&mut command);
    }
    run(&mut command)
}
