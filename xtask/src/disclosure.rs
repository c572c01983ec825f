//! `docs/disclosure.md`: every framework of disclosure with its points, and how a product document fills them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use meguru::checks::disclosure::{About, Filling, Framework, Outside, Point, shipped_frameworks};
use meguru::checks::pack::{Reading, Verified};

const INTRODUCTION: &str = include_str!("../assets/disclosure.md");

/// The file to write.
pub fn generate(_root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let read = shipped_frameworks().map_err(|problems| anyhow!("{problems:#?}"))?;
    let mut text = String::from(INTRODUCTION);
    line(
        &mut text,
        "\n| framework | version | points | of them from a product document | read | checked |",
    );
    line(&mut text, "|---|---|---|---|---|---|");
    for framework in &read.frameworks {
        let inside = framework
            .points
            .iter()
            .filter(|point| !matches!(point.filling, Filling::Outside { .. }))
            .count();
        line(
            &mut text,
            &format!(
                "| [{}](#{}) | {} | {} | {inside} | {} | {} |",
                framework.id,
                framework.id,
                framework.version.en,
                framework.points.len(),
                read_word(framework.verified, framework.text),
                framework.checked
            ),
        );
    }
    for one in &read.frameworks {
        framework(&mut text, one);
    }
    Ok(vec![(PathBuf::from("docs/disclosure.md"), text)])
}

fn framework(text: &mut String, framework: &Framework) {
    line(text, &format!("\n## {}\n", framework.id));
    line(
        text,
        &format!("{} / {}\n", framework.name.en, framework.name.ja),
    );
    line(text, &format!("Source: {}.", framework.source));
    if let Some(when) = &framework.when {
        line(text, &format!("For products with `{}`.", when.text));
    }
    if let Some(note) = &framework.note {
        line(text, &note.en);
    }
    for content in &framework.content {
        line(
            text,
            &format!(
                "\nRecycled content here is `{}`: {}",
                content.definition, content.why.en
            ),
        );
    }
    line(
        text,
        "\n| point | reference | what is asked | 求められる事項 | filled by | read |",
    );
    line(text, "|---|---|---|---|---|---|");
    for point in &framework.points {
        line(
            text,
            &format!(
                "| {} | {} | {} | {} | {} | {} |",
                point.id,
                point.reference.en,
                point.statement.en,
                point.statement.ja,
                filling(point),
                read_word(point.verified, point.text)
            ),
        );
    }
}

fn filling(point: &Point) -> String {
    let mut text = match &point.filling {
        Filling::Outside { kind, why } => return format!("{}: {}", outside(*kind), why.en),
        Filling::Field(pointer) => format!("field `{pointer}`"),
        Filling::Value(names) => {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            let unit = match point.unit.as_deref() {
                None | Some("1") => String::new(),
                Some(unit) => format!(" in {unit}"),
            };
            format!("{}{unit}{}", names.join(" × "), about(point.about))
        }
    };
    if point.contribution {
        text.push_str("; what the product adds to a figure of the company");
    }
    if let Some(review) = &point.review {
        let _ = write!(text, "; for a person to look at: {}", review.en);
    }
    text
}

fn line(text: &mut String, line: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(text, "{line}");
}

fn about(about: About) -> &'static str {
    match about {
        About::All => "",
        About::Product => " of the product without its packaging",
        About::Packaging => " of the packaging",
    }
}

fn outside(kind: Outside) -> &'static str {
    match kind {
        Outside::Company => "company",
        Outside::Item => "single item",
        Outside::Words => "words of a person",
        Outside::NoField => "another document",
        Outside::Pending => "act missing",
    }
}

fn read_word(verified: Verified, text: Reading) -> &'static str {
    match (verified, text) {
        (Verified::Memory, _) => "memory",
        (Verified::Part, Reading::Read) => "in part",
        (Verified::Part, _) => "in part, cited",
        (Verified::Yes, Reading::Read) => "read",
        (Verified::Yes, _) => "cited",
    }
}
