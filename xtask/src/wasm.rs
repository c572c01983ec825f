//! The WebAssembly modules: built, optimised, tested in a browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::counted;
use crate::project::{Project, run};

/// A module of its own, so that a page loads it when it is needed.
pub struct Module {
    /// The crate's folder.
    pub folder: &'static str,
    /// What the package's files are called.
    pub name: &'static str,
}

/// Calculates: what the page waits for.
pub const CORE: Module = Module {
    folder: "wasm",
    name: "meguru",
};

/// Checks products and weighs claims.
pub const CHECKS: Module = Module {
    folder: "wasm-checks",
    name: "meguru_checks",
};

/// Makes product documents of cells and of text.
pub const IMPORT: Module = Module {
    folder: "wasm-import",
    name: "meguru_import",
};

/// Says what pictures of a product are drawn from.
pub const PICTURES: Module = Module {
    folder: "wasm-pictures",
    name: "meguru_pictures",
};

/// Reads and writes workbooks.
pub const SHEETS: Module = Module {
    folder: "wasm-sheets",
    name: "meguru_sheets",
};

/// All modules of the package, the first one being its entry.
pub const MODULES: [Module; 5] = [CORE, CHECKS, IMPORT, PICTURES, SHEETS];

impl Module {
    /// The module's file in `pkg/`.
    pub fn file(&self) -> String {
        format!("{}_bg.wasm", self.name)
    }
}

/// What rustc allows itself for `wasm32-unknown-unknown`. Named here, and not `--all-features`:
/// with that, wasm-opt may emit what no browser runs yet.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Builds each module in `pkg/` and its JavaScript. `wasm-opt` is called here and not left to
/// wasm-pack, which goes on without a word where it cannot find it.
pub fn build(project: &Project) -> Result<()> {
    for module in &MODULES {
        let mut command = project.command("wasm-pack");
        command
            .args(["build", module.folder, "--target", "web"])
            .args(["--mode", "no-install", "--no-gitignore", "--no-opt"])
            .args(["--profile", "wasm"])
            .args(["--out-dir", "../pkg", "--out-name", module.name])
            .env("CARGO_ENCODED_RUSTFLAGS", without_places(project));
        run(&mut command)?;
        optimise(project, &project.path("pkg").join(module.file()))?;
    }
    Ok(())
}

/// Flags that keep the builder's folders out of the module: it names the sources of what may
/// panic, and must be the same wherever it is built.
fn without_places(project: &Project) -> String {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")));
    let places = [
        (cargo_home, "/cargo"),
        (Some(project.root().to_path_buf()), "/meguru"),
    ];
    let flags: Vec<String> = places
        .into_iter()
        .filter_map(|(place, name)| {
            Some(format!("--remap-path-prefix={}={name}", place?.display()))
        })
        .collect();
    // What cargo separates flags by, since a folder's name may contain spaces.
    flags.join("\u{1f}")
}

fn optimise(project: &Project, module: &Path) -> Result<()> {
    if project.which("wasm-opt").is_none() {
        bail!("wasm-opt is not there: it comes with the npm package binaryen");
    }
    let optimised = module.with_extension("optimised.wasm");
    let mut command = project.command("wasm-opt");
    // Passes go on until they find nothing more: one run leaves about half a per cent.
    // The lowest kilobyte is the far end of the stack (the linker puts the stack first), so no valid
    // pointer is that low, and additions to a pointer can move into the instruction that uses it.
    command.args(["-O3", "--converge", "--low-memory-unused"]);
    // What no browser reads: which programs made the module, and what they might have used.
    command.args(["--strip-producers", "--strip-target-features"]);
    // Functions are copied into their callers only where both together stay small: every copy travels.
    // It saves half a kilobyte of the core with brotli.
    command.arg("--inline-max-combined-binary-size=300");
    command.args(FEATURES);
    command.arg(module).arg("--output").arg(&optimised);
    run(&mut command)?;
    let before = length(module)?;
    let after = length(&optimised)?;
    fs::rename(&optimised, module).context("could not replace the module by the optimised one")?;
    println!("  wasm-opt: {before} bytes before, {after} after");
    if after >= before {
        bail!("wasm-opt made the module no smaller: did it do anything?");
    }
    Ok(())
}

fn length(path: &Path) -> Result<u64> {
    Ok(fs::metadata(path)
        .with_context(|| format!("could not read {}", path.display()))?
        .len())
}

/// Runs the tests of the boundary in headless Chromium.
pub fn test(project: &Project, browser: &Browser) -> Result<()> {
    let capabilities = project.path("target/webdriver.json");
    write_capabilities(project, browser, &capabilities)?;
    let mut command = project.command("wasm-pack");
    command
        .args(["test", "--headless", "--chrome", "--chromedriver"])
        .arg(&browser.driver)
        .args(["--mode", "no-install", "wasm"])
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        // Seconds; the defaults are too short for a busy machine with two cores.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    counted::run(&mut command)
}

/// `wasm/webdriver.json` with the browser that was found: the driver looks in one place only.
fn write_capabilities(project: &Project, browser: &Browser, to: &Path) -> Result<()> {
    let mut capabilities = capabilities(project)?;
    capabilities
        .pointer_mut("/goog:chromeOptions")
        .and_then(Value::as_object_mut)
        .context("wasm/webdriver.json has no goog:chromeOptions")?
        .insert("binary".into(), json!(browser.chromium));
    fs::write(to, capabilities.to_string())
        .with_context(|| format!("could not write {}", to.display()))
}

/// The arguments that a browser under test is started with.
pub fn browser_arguments(project: &Project) -> Result<Vec<String>> {
    let capabilities = capabilities(project)?;
    let arguments = capabilities
        .pointer("/goog:chromeOptions/args")
        .and_then(Value::as_array)
        .context("wasm/webdriver.json has no arguments for the browser")?;
    Ok(arguments
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}

fn capabilities(project: &Project) -> Result<Value> {
    let text = fs::read_to_string(project.path("wasm/webdriver.json"))
        .context("could not read wasm/webdriver.json")?;
    serde_json::from_str(&text).context("wasm/webdriver.json is not JSON")
}
