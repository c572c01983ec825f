//! The npm package as others get it: packed, installed elsewhere, imported there.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::browser::Browser;
use crate::project::{Project, run as run_command, show};
use crate::{counted, dist, serve, wasm};

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

/// Waits in a browser for what the page of that project says.
const IN_BROWSER: &str = include_str!("../assets/package-test/in-browser.mjs");

/// Packs, installs and uses the package: under Node.js, in TypeScript, bundled in a browser.
pub fn run(project: &Project, browser: &Browser) -> Result<()> {
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
    let there = |program: &str, arguments: &[&str]| {
        let mut command = project.command(program);
        command.args(arguments).current_dir(&consumer);
        command
    };
    let options = ["--offline", "--no-audit", "--no-fund", "--loglevel=error"];
    run_command(there("npm", &["install"]).args(options).arg(&archive))?;
    counted::run(&mut there("node", &["--test", "node.mjs"]))?;
    run_command(&mut there("tsc", &["--project", "."]))?;
    let options = ["--base", "./", "--target", "es2022", "--logLevel", "warn"];
    run_command(there("vite", &["build", "."]).args(options))?;
    in_browser(project, browser, &folder)
}

/// Opens the bundled page, and reads from its title whether the package computes there. Driven, since a browser that
/// is only told to print the page does not wait for a module that it still compiles.
fn in_browser(project: &Project, browser: &Browser, folder: &Path) -> Result<()> {
    let address = serve::in_background(folder.join("consumer/dist"))?;
    let script = folder.join("in-browser.mjs");
    fs::write(&script, IN_BROWSER).context("could not write the script for the browser")?;
    let mut command = project.command("node");
    command.arg(&script).arg(format!("http://{address}/"));
    command.args(wasm::browser_arguments(project)?);
    command.stderr(Stdio::inherit());
    browser.announce(&mut command);
    show(&command);
    let output = command.output().context("could not start node")?;
    let title = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    println!("  in the browser: {title}");
    if !title.starts_with("computes") {
        bail!("the bundled package does not work in the browser: {title}");
    }
    Ok(())
}
