//! Meguru on the command line.

mod arguments;
mod catalogue;
mod checks;
mod claims;
mod compare;
mod disclosure;
mod factors;
mod footprint;
mod import;
mod label;
mod levers;
mod own_factors;
mod portfolio;
mod report;
mod spreadsheets;
mod template;
mod texts;

use std::fs;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Parser as _;
use meguru::{Assessment, Options, Problem, Severity, assess, assess_with};
use serde::Serialize;

use arguments::{Arguments, Assess, Command, Format};
use texts::Texts;

/// Exit codes are part of the interface: 0 fine, 1 problems in a document or a rule not met, 2 wrong use.
fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Assess(assess) => assess_files(&assess, arguments.lang.into()),
        Command::Range(range) => portfolio::range(&range, arguments.lang.into()),
        Command::Region { files, format } => {
            portfolio::region(&files, format, arguments.lang.into())
        }
        Command::Import(import) => import::print(&import, arguments.lang.into()),
        Command::Template(template) => template::template(&template, arguments.lang.into()),
        Command::Request(request) => template::request(&request, arguments.lang.into()),
        Command::Levers(levers) => levers::print(&levers, arguments.lang.into()),
        Command::Compare(compare) => compare::print(&compare, arguments.lang.into()),
        Command::Check(check) => checks::check_file(&check, arguments.lang.into()),
        Command::Claim(claim) => claims::check_text(&claim, arguments.lang.into()),
        Command::Label(label) => label::print(&label, arguments.lang.into()),
        Command::Disclosure(disclosure) => disclosure::print(&disclosure, arguments.lang.into()),
        Command::RecycledContent {
            file,
            placed_on_market,
            format,
        } => checks::recycled_content(&file, placed_on_market, format, arguments.lang.into()),
        Command::ContainerFee(fee) => checks::container_fee::print(&fee, arguments.lang.into()),
        Command::Rules { format } => checks::rules(format, arguments.lang.into()),
        Command::Figures { format } => catalogue::print(format, arguments.lang.into()),
        Command::Factors { words, format } => factors::print(&words, format, arguments.lang.into()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell if standard error is closed too.
            drop(writeln!(io::stderr(), "meguru: {error:#}"));
            ExitCode::from(2)
        }
    }
}

/// `meguru … | head` is no error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// An assessment with the file it is of, where there are several.
#[derive(Serialize)]
struct FileAssessment<'a> {
    file: &'a str,
    assessment: &'a Assessment,
}

fn assess_files(arguments: &Assess, language: texts::Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let files = files(arguments)?;
    let options = Options {
        explain: arguments.explain,
        allocation: arguments.allocation.into(),
        ..Options::default()
    };
    let own = match &arguments.factors {
        Some(file) => Some(own_factors::read(file, &texts)?),
        None => None,
    };
    let mut assessments = Vec::with_capacity(files.len());
    for file in &files {
        let document = read(file)?;
        let assessment = match &own {
            Some(table) => assess_with(&document, options, table),
            None => assess(&document, options),
        };
        assessments.push((file, document, assessment));
    }
    // A JSON writer writes word by word; standard output would flush at every line.
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Json => {
            let entries: Vec<FileAssessment<'_>> = assessments
                .iter()
                .map(|(file, _, assessment)| FileAssessment { file, assessment })
                .collect();
            match entries.as_slice() {
                [single] => print_json(&mut out, single.assessment)?,
                several => print_json(&mut out, &several)?,
            }
        }
        Format::Text => {
            for (file, document, assessment) in &assessments {
                report::print(
                    &mut out,
                    &texts,
                    (file, document),
                    assessment,
                    arguments.all,
                )?;
            }
        }
    }
    out.flush()?;
    let problems = assessments.iter().flat_map(|(file, _, assessment)| {
        let of_file = assessment.problems.iter();
        of_file.map(|problem| (file.as_str(), problem))
    });
    tell(&texts, problems)
}

/// Problems to standard error; whether none of them is an error.
fn tell<'p>(
    texts: &Texts,
    problems: impl IntoIterator<Item = (&'p str, &'p Problem)>,
) -> anyhow::Result<bool> {
    let mut errors = io::stderr().lock();
    let mut fine = true;
    for (file, problem) in problems {
        fine &= problem.severity != Severity::Error;
        writeln!(errors, "{}", texts.problem(file, problem))?;
    }
    Ok(fine)
}

/// The files to read; standard input where none is named and something is piped in.
fn files(arguments: &Assess) -> anyhow::Result<Vec<String>> {
    if !arguments.files.is_empty() {
        return Ok(arguments.files.clone());
    }
    if io::stdin().is_terminal() {
        bail!("name a product document, or pipe one into standard input");
    }
    Ok(vec!["-".to_owned()])
}

/// The bytes of a document, or of standard input for `-`.
fn read(file: &str) -> anyhow::Result<Vec<u8>> {
    if file != "-" {
        return read_file(file, meguru::MAXIMUM_BYTES);
    }
    let mut document = Vec::new();
    io::stdin()
        .lock()
        .take(meguru::MAXIMUM_BYTES as u64 + 1)
        .read_to_end(&mut document)
        .context("standard input")?;
    Ok(document)
}

/// The bytes of a file. One byte over the limit is enough for the core to refuse the rest.
fn read_file(file: &str, limit: usize) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let opened = fs::File::open(file).with_context(|| format!("cannot open {file}"))?;
    opened
        .take(limit as u64 + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {file}"))?;
    Ok(bytes)
}

/// An answer for programs.
fn print_json(out: &mut impl io::Write, answer: &impl Serialize) -> anyhow::Result<()> {
    serde_json::to_writer_pretty(&mut *out, answer)?;
    writeln!(out)?;
    Ok(())
}
