//! `meguru import`: a spreadsheet to a product document.

use std::fs;
use std::io::{self, Write as _};

use anyhow::{Context as _, anyhow};
use meguru::Severity;
use meguru::spreadsheet::{self, Import, ImportProblem, Mapping, Question};

use crate::arguments::ImportArguments;
use crate::texts::{Language, Texts, id};

/// Imports a file; whether nothing stands in the way of using the document.
pub(crate) fn print(arguments: &ImportArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let mapping = mapping(arguments)?;
    let bytes = crate::read_file(&arguments.file, spreadsheet::MAXIMUM_FILE_BYTES)?;
    let into = match &arguments.into {
        Some(file) => Some(crate::read(file)?),
        None => None,
    };
    let import = crate::spreadsheets::import(&bytes, &arguments.file, &mapping, into.as_deref());
    if let Some(file) = &arguments.save_mapping {
        let mut text = serde_json::to_string_pretty(&import.mapping)?;
        text.push('\n');
        fs::write(file, text).with_context(|| format!("cannot write {file}"))?;
    }
    let mut out = io::stdout().lock();
    if arguments.report {
        writeln!(out, "{}", import.to_json())?;
    } else if let Some(document) = import.document_text() {
        out.write_all(document.as_bytes())?;
    }
    out.flush()?;
    tell(&arguments.file, &import, &texts)?;
    Ok(import.is_clean())
}

fn mapping(arguments: &ImportArguments) -> anyhow::Result<Mapping> {
    let Some(file) = &arguments.mapping else {
        return Ok(Mapping::default());
    };
    let text = fs::read(file).with_context(|| format!("cannot open {file}"))?;
    spreadsheet::read_mapping(&text).map_err(|error| anyhow!("{file}: {error}"))
}

/// What was understood, what is open and what could not be read, to standard error.
fn tell(file: &str, import: &Import, texts: &Texts) -> anyhow::Result<()> {
    let mut errors = io::stderr().lock();
    for question in import.questions.iter().filter(|question| !question.settled) {
        writeln!(errors, "{file}: {}", question_text(question, import, texts))?;
    }
    // Rows of one column that say the same thing are told once, with the others' numbers.
    let mut alike: Vec<(&ImportProblem, Vec<u32>)> = Vec::new();
    for problem in &import.problems {
        let like = alike.iter_mut().find(|(first, _)| {
            (first.code, first.column, &first.found)
                == (problem.code, problem.column, &problem.found)
                && problem.row.is_some()
        });
        match like {
            Some((_, rows)) => rows.extend(problem.row),
            None => alike.push((problem, Vec::new())),
        }
    }
    for (problem, rows) in alike {
        let more = rows_text(&rows, texts);
        writeln!(errors, "{file}: {}{more}", problem_text(problem, texts))?;
    }
    for left in &import.left_out {
        let params = [
            ("row", left.row.to_string()),
            ("text", left.text.clone()),
            ("why", texts.plain(&id("import-left-out", left.why))),
        ];
        writeln!(
            errors,
            "{file}: {}",
            texts.text("import-row-left-out", &params)
        )?;
    }
    let counts = import.counts;
    let params = [
        ("rows", counts.rows.to_string()),
        ("parts", counts.parts.to_string()),
        ("assemblies", counts.assemblies.to_string()),
        ("left_out", counts.left_out.to_string()),
    ];
    writeln!(errors, "{file}: {}", texts.text("import-counts", &params))?;
    Ok(())
}

/// Further rows of a problem, the first of them by number.
fn rows_text(rows: &[u32], texts: &Texts) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut numbers: Vec<String> = rows.iter().take(8).map(u32::to_string).collect();
    if rows.len() > numbers.len() {
        numbers.push("…".to_owned());
    }
    let params = [
        ("count", rows.len().to_string()),
        ("rows", numbers.join(", ")),
    ];
    format!(" {}", texts.text("import-also", &params))
}

/// A question with the answer that was taken, and how to give another.
fn question_text(question: &Question, import: &Import, texts: &Texts) -> String {
    let mut params: Vec<(&str, String)> = question
        .params
        .iter()
        .map(|(name, value)| (*name, value.clone()))
        .collect();
    let letters = question.column.and_then(|column| {
        let reports = &import.columns;
        reports.iter().find(|report| report.column == column)
    });
    if let Some(report) = letters {
        params.push(("letters", report.letters.clone()));
    }
    let answer = match &question.answer {
        Some(answer) => answer_text(question, answer, texts),
        None => texts.plain("import-unanswered"),
    };
    params.push(("answer", answer));
    let answers: Vec<String> = question
        .answers
        .iter()
        .map(|answer| match answer_text(question, answer, texts) {
            text if text == *answer => text,
            text => format!("{answer} ({text})"),
        })
        .collect();
    let asked = texts.text(&id("import-question", question.code), &params);
    let taken = texts.text("import-question-taken", &params);
    format!(
        "{asked} {taken} [{}: {}]",
        question.code,
        answers.join(" | ")
    )
}

/// What an answer means.
fn answer_text(question: &Question, answer: &str, texts: &Texts) -> String {
    match (question.code, answer) {
        ("column_meaning" | "recycled_kind", field) => texts.word("import-field", field),
        ("sheet" | "mass_unit", answer) => answer.to_owned(),
        (_, answer) => texts.word("import-answer", answer),
    }
}

/// A problem as one line: place, what stands there, what to do.
fn problem_text(problem: &ImportProblem, texts: &Texts) -> String {
    let severity = match problem.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Info => "severity-info",
    };
    let mut params: Vec<(&str, String)> = problem
        .params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let or_none = |text: &str| match text {
        "" => "none".to_owned(),
        text => text.to_owned(),
    };
    for (name, value) in &mut params {
        if *name == "candidates" {
            *value = or_none(value);
        }
    }
    params.push(("sheet", or_none(&problem.sheet)));
    params.push((
        "row",
        problem.row.map(|row| row.to_string()).unwrap_or_default(),
    ));
    params.push(("letters", problem.letters.clone().unwrap_or_default()));
    params.push(("heading", problem.heading.clone().unwrap_or_default()));
    if !params.iter().any(|(name, _)| *name == "found") {
        params.push(("found", problem.found.clone()));
    }
    let mut place = match (problem.row, problem.column) {
        (Some(_), Some(_)) => texts.text("import-place-cell", &params),
        (Some(_), None) => texts.text("import-place-row", &params),
        _ => String::new(),
    };
    if !place.is_empty() && !problem.found.is_empty() {
        let found = [("found", problem.found.clone())];
        place = format!("{place}: {}", texts.text("import-found", &found));
    }
    if !place.is_empty() {
        place.push_str(": ");
    }
    let own = id("import-problem", problem.code);
    let text = if texts.has(&own) {
        texts.text(&own, &params)
    } else {
        texts.text(&id("problem", problem.code), &params)
    };
    format!(
        "{place}{}: {text} [{}]",
        texts.plain(severity),
        problem.code
    )
}
