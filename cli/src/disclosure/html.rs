//! The sheet as a page: one file that needs nothing else and prints on A4.

use std::io::Write;

use meguru::checks::label::escape;

use super::sheet::{Sheet, Table};
use crate::texts::Language;

const STYLE: &str = include_str!("sheet.css");

pub(super) fn print(out: &mut impl Write, sheet: &Sheet, language: Language) -> anyhow::Result<()> {
    let tag = match language {
        Language::Japanese => "ja",
        Language::English => "en",
    };
    let title = escape(&sheet.title);
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>"
    )?;
    list(out, &sheet.head)?;
    table(out, &sheet.overview, "counts")?;
    writeln!(out, "<h2>{}</h2>", escape(&sheet.states_title))?;
    list(out, &sheet.states)?;
    for section in &sheet.frameworks {
        writeln!(out, "<section>\n<h2>{}</h2>", escape(&section.name))?;
        for paragraph in &section.about {
            writeln!(out, "<p>{}</p>", escape(paragraph))?;
        }
        if let Some(points) = &section.points {
            table(out, points, "points")?;
            match &section.gaps {
                Some(gaps) => table(out, gaps, "gaps")?,
                None => writeln!(out, "<p>{}</p>", escape(&section.no_gap))?,
            }
        }
        writeln!(out, "</section>")?;
    }
    writeln!(
        out,
        "</main>\n<footer>\n<p>{}</p>\n</footer>\n</body>\n</html>",
        escape(&sheet.footer)
    )?;
    Ok(())
}

fn list(out: &mut impl Write, entries: &[(String, String)]) -> anyhow::Result<()> {
    writeln!(out, "<dl>")?;
    for (label, words) in entries {
        writeln!(out, "<dt>{}</dt><dd>{}</dd>", escape(label), escape(words))?;
    }
    writeln!(out, "</dl>")?;
    Ok(())
}

/// A table; the first cell of a row names the row.
fn table(out: &mut impl Write, table: &Table, class: &str) -> anyhow::Result<()> {
    let caption = escape(&table.caption);
    // What can be scrolled on a narrow screen can be reached by keyboard.
    writeln!(
        out,
        "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\">\n\
         <table class=\"{class}\">\n<caption>{caption}</caption>\n<thead><tr>"
    )?;
    for column in &table.columns {
        writeln!(out, "<th scope=\"col\">{}</th>", escape(column))?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for row in &table.rows {
        write!(out, "<tr>")?;
        for (index, cell) in row.iter().enumerate() {
            let cell = escape(cell);
            if index == 0 {
                write!(out, "<th scope=\"row\">{cell}</th>")?;
            } else {
                write!(out, "<td>{cell}</td>")?;
            }
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody>\n</table>\n</div>")?;
    Ok(())
}
