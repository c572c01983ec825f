//! `cargo xtask test`: every test there is, in one go.

use std::cell::OnceCell;
use std::process::Command;

use anyhow::{Context, Result};

use crate::browser::{self, Browser};
use crate::project::{Project, run as run_command};
use crate::steps::{AfterFailure, Done, Steps};
use crate::{build, counted, generate, npm, package_test, tools, wasm};

/// How many random cases a property gets in the long run.
const MANY_CASES: &str = "20000";

/// Runs all tests; with `all`, the long ones too.
pub fn run(project: &Project, all: bool) -> Result<()> {
    let browser = OnceCell::new();
    let mut steps = Steps::default();
    add_native(&mut steps, project);
    build::add_package(&mut steps, project);
    add_front_end(&mut steps, project, &browser);
    if all {
        steps.add("properties, many cases", &[], || {
            let mut command = cargo(project, &["test", "--workspace", "--tests"]);
            command.env("PROPTEST_CASES", MANY_CASES);
            run_command(&mut command)
        });
    }
    steps.add_skippable("dependencies", &[], || dependencies(project, all));
    steps.run(AfterFailure::Continue)
}

/// What needs Rust alone.
fn add_native<'a>(steps: &mut Steps<'a>, project: &'a Project) {
    steps.add("Rust components", &[], || tools::rust_components(project));
    steps.add("formatting", &["Rust components"], || {
        project.run("cargo", &["fmt", "--all", "--check"])
    });
    steps.add("clippy", &["Rust components"], || {
        run_command(&mut cargo(
            project,
            &[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        ))
    });
    steps.add("generated files", &["Rust components"], || {
        generate::run(project, true)
    });
    steps.add("native tests", &[], || {
        run_command(&mut cargo(
            project,
            &["test", "--workspace", "--no-fail-fast"],
        ))
    });
    steps.add("documentation", &[], || {
        let mut command = cargo(project, &["doc", "--no-deps", "--workspace"]);
        command.env("RUSTDOCFLAGS", "-D warnings");
        run_command(&mut command)
    });
}

/// What needs the package, Node.js and the browser.
fn add_front_end<'a>(steps: &mut Steps<'a>, project: &'a Project, browser: &'a OnceCell<Browser>) {
    steps.add("browser", &[], move || {
        // The step runs once, so the cell is empty.
        let _ = browser.set(browser::find_or_install(project)?);
        Ok(())
    });
    steps.add(
        "WebAssembly tests",
        &["WebAssembly tools", "browser"],
        move || wasm::test(project, found(browser)?),
    );
    steps.add("front-end style", &["npm packages"], || {
        run_command(&mut npm::script(project, "check"))
    });
    steps.add("front-end types", &["WebAssembly package"], || {
        run_command(&mut npm::script(project, "types"))
    });
    build::add_pages(steps, project);
    steps.add(
        "end-to-end tests",
        &["site", "single-file page", "browser"],
        move || {
            let browser = found(browser)?;
            counted::run(&mut npm::browser_script(project, "test:e2e", browser))
        },
    );
    steps.add("npm package", &["elements", "browser"], move || {
        package_test::run(project, found(browser)?)
    });
}

fn found(browser: &OnceCell<Browser>) -> Result<&Browser> {
    browser.get().context("no browser was found")
}

fn cargo(project: &Project, arguments: &[&str]) -> Command {
    let mut command = project.command("cargo");
    command.args(arguments);
    command
}

/// Licences, sources and duplicates always; advisories only where their list can be had.
fn dependencies(project: &Project, install: bool) -> Result<Done> {
    if !install && !tools::cargo_deny_is_there(project) {
        return Ok(Done::Skipped(
            "cargo-deny is not installed, which takes minutes: `cargo xtask test --all` does it"
                .into(),
        ));
    }
    tools::cargo_deny(project)?;
    project.run(
        "cargo-deny",
        &["--workspace", "check", "bans", "licenses", "sources"],
    )?;
    if project.output("cargo-deny", &["fetch", "db"]).is_some() {
        project.run("cargo-deny", &["check", "--disable-fetch", "advisories"])?;
    } else {
        println!("  the list of advisories cannot be fetched from here: advisories not checked");
    }
    Ok(Done::Well)
}
