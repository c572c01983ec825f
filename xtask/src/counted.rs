//! Test runs that must have run a test: a runner that finds none ends well and proves nothing.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::{show, typed};

/// Runs a command as [`crate::project::run`] does; an error too if it reports no passed test.
pub fn run(command: &mut Command) -> Result<()> {
    show(command);
    let typed = typed(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{typed}`"))?;
    let output = child.stdout.take().context("a program has no output")?;
    let mut count = 0;
    for line in BufReader::new(output).split(b'\n') {
        let line = line.context("could not read what the tests print")?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        count += passed(&line);
    }
    let status = child.wait().context("could not wait for the tests")?;
    if !status.success() {
        bail!("`{typed}` ended with {status}");
    }
    if count == 0 {
        bail!("`{typed}` ran no test");
    }
    Ok(())
}

/// How many tests a line of summary says have passed: Rust's, or that of Node.js in either style.
fn passed(line: &str) -> u64 {
    let count = if let Some((_, rest)) = line.split_once("test result: ok. ") {
        rest.split_once(" passed")
    } else {
        line.strip_prefix("# pass ")
            .or_else(|| line.strip_prefix("ℹ pass "))
            .map(|rest| (rest, ""))
    };
    count
        .and_then(|(number, _)| number.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_counted() {
        for (line, count) in [
            ("test result: ok. 12 passed; 0 failed; 0 ignored;", 12),
            ("test result: FAILED. 3 passed; 1 failed;", 0),
            ("# pass 5", 5),
            ("ℹ pass 7", 7),
            ("ok 1 - a pass 9", 0),
        ] {
            assert_eq!(passed(line), count, "{line}");
        }
    }

    #[test]
    fn a_run_without_a_test_is_an_error() {
        let mut idle = Command::new("cargo");
        idle.arg("--version");
        assert!(run(&mut idle).is_err());
    }
}
