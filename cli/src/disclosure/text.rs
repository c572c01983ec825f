//! The sheet for a terminal.

use std::io::Write;

use super::sheet::Sheet;

pub(super) fn print(out: &mut impl Write, sheet: &Sheet) -> anyhow::Result<()> {
    writeln!(out, "{}\n", sheet.title)?;
    for (label, words) in &sheet.head {
        writeln!(out, "{label}: {words}")?;
    }
    writeln!(out, "\n{}", sheet.states_title)?;
    for (state, meaning) in &sheet.states {
        writeln!(out, "  {state}: {meaning}")?;
    }
    writeln!(out, "\n{}", sheet.overview.caption)?;
    for row in &sheet.overview.rows {
        let counts: Vec<String> = row
            .iter()
            .zip(&sheet.overview.columns)
            .skip(1)
            .map(|(count, state)| format!("{state} {count}"))
            .collect();
        let name = row.first().map_or("", String::as_str);
        writeln!(out, "  {name}: {}", counts.join(", "))?;
    }
    for section in &sheet.frameworks {
        writeln!(out, "\n## {}", section.name)?;
        for paragraph in &section.about {
            writeln!(out, "  {paragraph}")?;
        }
        let Some(points) = &section.points else {
            continue;
        };
        for row in &points.rows {
            if let [reference, asked, state, value, remarks] = row.as_slice() {
                writeln!(out, "\n  {reference}: {asked}")?;
                writeln!(out, "    {state}: {value}")?;
                if !remarks.is_empty() {
                    writeln!(out, "    {remarks}")?;
                }
            }
        }
        match &section.gaps {
            None => writeln!(out, "\n  {}", section.no_gap)?,
            Some(gaps) => {
                writeln!(out, "\n  {}", gaps.caption)?;
                for row in &gaps.rows {
                    writeln!(out, "    {}", row.join(" → "))?;
                }
            }
        }
    }
    writeln!(out, "\n{}", sheet.footer)?;
    Ok(())
}
