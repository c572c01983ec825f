//! Installs the tools: what is there in the right version is left alone.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::browser;
use crate::npm;
use crate::project::{Project, run};
use crate::steps::{AfterFailure, Steps};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
const WASM_PACK_VERSION: &str = "0.15.1";
const CARGO_DENY_VERSION: &str = "0.20.2";

/// `cargo xtask setup`.
pub fn setup(project: &Project) -> Result<()> {
    let mut steps = Steps::default();
    steps.add("Rust components", &[], || rust_components(project));
    steps.add("WebAssembly tools", &[], || wasm_tools(project));
    steps.add("npm packages", &[], || npm::install(project));
    steps.add("browser", &[], || {
        browser::find_or_install(project).map(|_| ())
    });
    steps.run(AfterFailure::Continue)
}

/// rustfmt and clippy, which a minimal toolchain lacks.
pub fn rust_components(project: &Project) -> Result<()> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if let Some(version) = project.output("cargo", &[subcommand, "--version"]) {
            println!("  {version}: there");
        } else {
            project.run("rustup", &["component", "add", component])?;
        }
    }
    Ok(())
}

/// Everything that turns the Rust crate into a module for the browser, but for `wasm-opt`,
/// which comes with the npm packages.
pub fn wasm_tools(project: &Project) -> Result<()> {
    wasm_target(project)?;
    cargo_tool(project, "wasm-pack", "wasm-pack", WASM_PACK_VERSION, true)?;
    // Its published lock file no longer resolves, hence not --locked.
    let version = wasm_bindgen_version(project)?;
    cargo_tool(project, "wasm-bindgen", "wasm-bindgen-cli", &version, false)
}

/// The tool that checks licences, sources and advisories of dependencies.
pub fn cargo_deny(project: &Project) -> Result<()> {
    cargo_tool(
        project,
        "cargo-deny",
        "cargo-deny",
        CARGO_DENY_VERSION,
        true,
    )
}

/// Whether [`cargo_deny`] would have nothing to install.
pub fn cargo_deny_is_there(project: &Project) -> bool {
    is_there(project, "cargo-deny", CARGO_DENY_VERSION)
}

fn wasm_target(project: &Project) -> Result<()> {
    let sysroot = project
        .output("rustc", &["--print", "sysroot"])
        .context("rustc is not there: install Rust from https://rustup.rs")?;
    if PathBuf::from(sysroot)
        .join("lib/rustlib")
        .join(WASM_TARGET)
        .is_dir()
    {
        println!("  Rust's standard library for {WASM_TARGET}: there");
        return Ok(());
    }
    project.run("rustup", &["target", "add", WASM_TARGET])
}

/// Installs a program under `target/tools` unless the right version can be found.
fn cargo_tool(
    project: &Project,
    program: &str,
    package: &str,
    version: &str,
    locked: bool,
) -> Result<()> {
    if is_there(project, program, version) {
        println!("  {program} {version}: there");
        return Ok(());
    }
    println!("  {program} {version} is missing: it is built now, which takes some minutes once");
    let mut command = project.command("cargo");
    command
        .args([
            "install",
            package,
            "--version",
            version,
            "--force",
            "--root",
        ])
        .arg(project.path("target/tools"))
        // These run for seconds: what counts is how long they take to build.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
    if locked {
        command.arg("--locked");
    }
    run(&mut command)?;
    if !is_there(project, program, version) {
        bail!("{program} {version} was installed but does not answer to `{program} --version`");
    }
    Ok(())
}

fn is_there(project: &Project, program: &str, version: &str) -> bool {
    project
        .output(program, &["--version"])
        .is_some_and(|answer| answer.split_whitespace().nth(1) == Some(version))
}

/// The version of wasm-bindgen that the crate was locked to: library and tool must be the same.
fn wasm_bindgen_version(project: &Project) -> Result<String> {
    let path = project.path("Cargo.lock");
    let lock = std::fs::read_to_string(&path)
        .with_context(|| format!("could not read {}", path.display()))?;
    locked_version(&lock, "wasm-bindgen")
        .map(str::to_owned)
        .context("Cargo.lock names no wasm-bindgen")
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines();
    let name = format!("name = \"{package}\"");
    lines.find(|line| *line == name)?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_package_with_the_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "serde"), None);
    }
}
