//! Where the project lies, and how its programs are started.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The folder of the project and the search path that finds its own tools first.
pub struct Project {
    root: PathBuf,
    search_path: OsString,
}

impl Project {
    /// Finds the project from the place cargo started this program for.
    pub fn find() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .unwrap_or_else(|| OsString::from(env!("CARGO_MANIFEST_DIR")));
        let root = Path::new(&manifest)
            .parent()
            .context("the folder of xtask has no parent")?
            .to_path_buf();
        let own = [
            root.join("target/tools/bin"),
            root.join("node_modules/.bin"),
        ];
        let inherited = env::var_os("PATH").unwrap_or_default();
        let search_path = env::join_paths(own.into_iter().chain(env::split_paths(&inherited)))
            .context("a folder on PATH has a name that cannot stand there")?;
        Ok(Self { root, search_path })
    }

    /// The folder that holds the workspace's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the project.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// The path of a program, the project's own tools before the machine's.
    pub fn which(&self, program: impl AsRef<OsStr>) -> Option<PathBuf> {
        which::which_in(program, Some(&self.search_path), &self.root).ok()
    }

    /// A program that will run in the project's folder.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let program = program.as_ref();
        // Looked up here, because a child's PATH does not guide the search for the child itself,
        // and because npm is a script (`npm.cmd`) on Windows.
        let found = self.which(program).unwrap_or_else(|| program.into());
        let mut command = Command::new(found);
        command
            .current_dir(&self.root)
            .env("PATH", &self.search_path);
        command
    }

    /// Runs a program whose output goes straight to the terminal.
    pub fn run(&self, program: &str, arguments: &[&str]) -> Result<()> {
        let mut command = self.command(program);
        command.args(arguments);
        run(&mut command)
    }

    /// What a program prints on its standard output, or `None` where it is missing or fails.
    pub fn output(&self, program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
        let output = self
            .command(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

/// Shows a command as it would be typed, runs it, and turns a bad end into an error.
pub fn run(command: &mut Command) -> Result<()> {
    show(command);
    let typed = typed(command);
    let status = command
        .status()
        .with_context(|| format!("could not start `{typed}`"))?;
    if !status.success() {
        bail!("`{typed}` ended with {status}");
    }
    Ok(())
}

/// Shows a command as it would be typed.
pub fn show(command: &Command) {
    println!("  $ {}", typed(command));
}

/// A command as it would be typed.
pub fn typed(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_else(|| command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|word| {
            let word = word.to_string_lossy();
            if word.contains(' ') {
                format!("'{word}'")
            } else {
                word.into_owned()
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}
