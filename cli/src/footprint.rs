//! What a footprint is made of and rests on, for people.

use std::io::Write;

use meguru::footprint::{Contribution, FootprintAccount};
use serde_json::Value;

use crate::texts::{Texts, percent, significant};

/// The most contributions that are shown one by one.
const SHOWN: usize = 10;

/// Prints the largest contributions with their cumulative share, where the factors come from, and
/// the sentences that their licences ask for.
pub(crate) fn print(
    out: &mut impl Write,
    texts: &Texts,
    document: &[u8],
    account: &FootprintAccount,
) -> anyhow::Result<()> {
    // A document that gave an account is JSON.
    let document: Value = serde_json::from_slice(document).unwrap_or_default();
    writeln!(out, "\n{}", texts.plain("report-contributions"))?;
    let mut contributions: Vec<&Contribution> = account.contributions.iter().collect();
    contributions.sort_by(|one, other| other.share.total_cmp(&one.share));
    let mut together = 0.0;
    for contribution in contributions.iter().take(SHOWN) {
        together += contribution.share;
        writeln!(
            out,
            "  {}",
            texts.text(
                "report-contribution",
                &[
                    ("name", name(texts, &document, &contribution.path)),
                    (
                        "stage",
                        texts.plain(&format!("stage-{}", contribution.stage))
                    ),
                    (
                        "process",
                        texts.plain(&format!("process-{}", contribution.process)),
                    ),
                    ("value", significant(contribution.value)),
                    ("share", percent(contribution.share)),
                    ("together", percent(together)),
                ],
            )
        )?;
    }
    let left = contributions.len().saturating_sub(SHOWN);
    if left > 0 {
        let rest = [
            ("count", left.to_string()),
            ("share", percent((1.0 - together).max(0.0))),
        ];
        writeln!(out, "  {}", texts.text("report-contributions-rest", &rest))?;
    }
    let nearness: Vec<String> = account
        .nearness
        .iter()
        .map(|portion| {
            let word = texts.plain(&format!("nearness-{}", portion.of));
            format!("{word} {}", percent(portion.share))
        })
        .collect();
    let places = [("places", nearness.join(&texts.plain("report-comma")))];
    writeln!(out, "  {}", texts.text("report-places", &places))?;
    for attribution in &account.attributions {
        writeln!(out, "  {attribution}")?;
    }
    Ok(())
}

/// Name of what stands at a pointer: its own, or that of its carrier or mode; else the pointer.
fn name(texts: &Texts, document: &Value, pointer: &str) -> String {
    let object = document.pointer(pointer);
    let field = |field: &str| object?.get(field)?.as_str();
    let own = field("name").or(field("id")).map(str::to_owned);
    own.or_else(|| Some(texts.row("carrier", field("carrier")?)))
        .or_else(|| Some(texts.row("mode", field("mode")?)))
        .unwrap_or_else(|| pointer.to_owned())
}
