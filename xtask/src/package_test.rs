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
    in_browser(project, browser, &consumer)
}

/// Opens the bundled page, and reads from its title whether the package computes there.
fn in_browser(project: &Project, browser: &Browser, consumer: &Path) -> Result<()> {
    let address = serve::in_background(consumer.join("dist"))?;
    let mut command = project.command(&browser.chromium);
    command
        .args(wasm::browser_arguments(project)?)
        .arg(format!(
            "--user-data-dir={}",
            consumer.join("profile").display()
        ))
        // Waits for what the page loads and computes, but not for ever.
        .args(["--virtual-time-budget=20000", "--dump-dom"])
        .arg(format!("http://{address}/"))
        .stderr(Stdio::null());
    show(&command);
    let output = command.output().context("could not start the browser")?;
    let page = String::from_utf8_lossy(&output.stdout);
    let title = page
        .split_once("<title>")
        .and_then(|(_, rest)| rest.split_once("</title>"))
        .map(|(title, _)| title)
        .context("the browser showed no page")?;
    println!("  in the browser: {title}");
    if !title.starts_with("computes") {
        bail!("the bundled package does not work in the browser: {title}");
    }
    Ok(())
}
