//! The browser for the tests: found, or installed where that can be done without asking.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::project::{Project, run};

/// Chromium (or Chrome) and the driver of the same version.
pub struct Browser {
    /// The browser itself.
    pub chromium: PathBuf,
    /// The program that steers it.
    pub driver: PathBuf,
}

const CHROMIUM_NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const DRIVER_NAMES: [&str; 3] = [
    "chromedriver",
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
];
const DEBIAN_PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];

impl Browser {
    /// Tells a program where browser and driver are.
    pub fn announce(&self, command: &mut Command) {
        command
            .env("CHROMIUM", &self.chromium)
            .env("CHROMEDRIVER", &self.driver);
    }
}

/// Finds the browser, after installing it where it is missing and that is possible.
pub fn find_or_install(project: &Project) -> Result<Browser> {
    let fonts = has_japanese_font(project);
    if let (Some(browser), true) = (find(project)?, fonts != Some(false)) {
        println!("  {}: there", browser.chromium.display());
        println!("  {}: there", browser.driver.display());
        return Ok(browser);
    }
    let can_install =
        project.which("apt-get").is_some() && project.output("id", &["-u"]).as_deref() == Some("0");
    let by_hand = format!("apt-get install -y {}", DEBIAN_PACKAGES.join(" "));
    if can_install {
        println!("  Chromium, its driver or a Japanese font is missing: it is installed now");
        // Whether that is fatal shows below: without the font all tests but pictures still run.
        if let Err(error) = install(project) {
            println!("  that failed: {error:#}");
        }
    }
    match find(project)? {
        Some(browser) => {
            if has_japanese_font(project) == Some(false) {
                println!("  no Japanese font is installed, so pages show boxes: {by_hand}");
            }
            Ok(browser)
        }
        None => bail!(
            "Chromium and chromedriver are needed for the tests. On Debian or Ubuntu, as root: \
             {by_hand}. Elsewhere, install Chrome and the chromedriver of the same version, and \
             name them in the environment variables CHROMIUM and CHROMEDRIVER"
        ),
    }
}

fn install(project: &Project) -> Result<()> {
    project.run("apt-get", &["update"])?;
    let mut command = project.command("apt-get");
    command
        .args(["install", "-y", "--no-install-recommends"])
        .args(DEBIAN_PACKAGES)
        .env("DEBIAN_FRONTEND", "noninteractive");
    run(&mut command)
}

fn find(project: &Project) -> Result<Option<Browser>> {
    let chromium = find_program(project, "CHROMIUM", &CHROMIUM_NAMES)?;
    let driver = find_program(project, "CHROMEDRIVER", &DRIVER_NAMES)?;
    Ok(chromium
        .zip(driver)
        .map(|(chromium, driver)| Browser { chromium, driver }))
}

/// A program from an environment variable, or else the first of the names that exists.
fn find_program(project: &Project, variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    if let Some(named) = env::var_os(variable).filter(|value| !value.is_empty()) {
        return match project.which(&named) {
            Some(path) => Ok(Some(path)),
            None => bail!(
                "{variable} names {}, which is not a program",
                named.display()
            ),
        };
    }
    Ok(names.iter().find_map(|name| project.which(name)))
}

/// Whether Japanese can be drawn; `None` where the machine cannot be asked.
fn has_japanese_font(project: &Project) -> Option<bool> {
    let list = project.output("fc-list", &[":lang=ja", "family"])?;
    Some(!list.is_empty())
}
