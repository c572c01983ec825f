//! The packages of the front end: installed when their lock file changed, and their scripts run.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::browser::Browser;
use crate::checksum;
use crate::project::Project;

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

/// A script of `package.json`, to be run.
pub fn script(project: &Project, name: &str) -> Command {
    let mut command = project.command("npm");
    command.args(["run", "--silent", name]);
    command
}

/// The same, for a script that steers a browser.
pub fn browser_script(project: &Project, name: &str, browser: &Browser) -> Command {
    let mut command = script(project, name);
    browser.announce(&mut command);
    command
}
