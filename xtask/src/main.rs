//! What a contributor types: `cargo xtask <command>`.
//!
//! Every command first installs what it needs and says so; a second run finds it there.
#![allow(
    unreachable_pub,
    reason = "nothing of a program can be reached from outside: `pub` marks what its files offer each other"
)]

mod bench;
mod browser;
mod build;
mod checksum;
mod claims;
mod counted;
mod disclosure;
mod dist;
mod generate;
mod licence_texts;
mod licences;
mod lists;
mod methods;
mod npm;
mod package;
mod package_test;
mod project;
mod rules;
mod schema;
mod serve;
mod sizes;
mod steps;
mod tables;
mod test;
mod tools;
mod wasm;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::project::Project;

/// The chores of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page and serve it on this machine
    Serve {
        /// The port to listen on; without it, 8080 or the next free one
        #[arg(long)]
        port: Option<u16>,
        /// Do not open a browser
        #[arg(long)]
        no_open: bool,
    },
    /// Run every test there is
    Test {
        /// Also the long ones: many more random cases, licences and advisories of dependencies
        #[arg(long)]
        all: bool,
    },
    /// Build the npm package, the site and the single-file page
    Build,
    /// Build everything that people download, with licence notices and checksums
    Dist,
    /// Write the files that are generated from others
    Generate {
        /// Write nothing; fail if a file is not what would be written
        #[arg(long)]
        check: bool,
    },
    /// Judge the corpora of claims: precision, recall and what is missed, by set and language
    Claims,
    /// Measure speed and size
    Bench,
    /// Install the tools that the other commands use, and nothing else
    Setup,
}

fn main() -> ExitCode {
    let outcome = Project::find().and_then(|project| match Arguments::parse().command {
        Command::Serve { port, no_open } => serve::run(&project, port, !no_open),
        Command::Test { all } => test::run(&project, all),
        Command::Build => build::run(&project),
        Command::Dist => dist::run(&project),
        Command::Generate { check } => generate::run(&project, check),
        Command::Claims => claims::run(&project),
        Command::Bench => bench::run(&project),
        Command::Setup => tools::setup(&project),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
