//! From the bytes of a document to everything that conditions and points can name.

use std::cell::OnceCell;

use super::date::Date;
use super::disclosure::PartDetail;
use super::facts::{self, StatedFacts};
use super::inputs::Inputs;
use super::pack::Facts;
use super::recycled_content::PartContent;
use super::subject::Placed;
use crate::json;
use crate::problem::Problem;
use crate::product;
use crate::resolve::{Lists, resolve};

/// What a document is read for.
pub(crate) struct Asked<'a> {
    /// Facts that it may state.
    pub(crate) facts: &'a Facts,
    /// Whether there is a rule of an id.
    pub(crate) is_rule: &'a dyn Fn(&str) -> bool,
    /// The day of placing on the market; without one, the document's own is taken.
    pub(crate) day: Option<Date>,
    /// The day where neither is known; without it, nothing can be said.
    pub(crate) without_day: Option<Date>,
}

impl Asked<'_> {
    /// Reads a document and hands on what conditions can name, with what is wrong in it.
    pub(crate) fn inputs(
        &self,
        document: &[u8],
        problems: &mut Vec<Problem>,
        then: impl FnOnce(&Inputs<'_>, &[Problem]),
    ) {
        let reading = product::read(document);
        problems.extend(reading.problems);
        let (Some(read), Ok(json)) = (&reading.document, json::parse(document)) else {
            return;
        };
        let stated = StatedFacts::read(&json, self.facts, problems);
        for id in stated.on_file() {
            if !(self.is_rule)(id) {
                let at = format!("/product/facts/{}", facts::ON_FILE);
                problems.push(Problem::error("fact.unknown_rule", at).with("name", id.as_str()));
            }
        }
        let lists = Lists::of(read);
        let mut resolved = resolve(read, &lists);
        problems.append(&mut resolved.problems);
        let placed = read
            .product
            .value()
            .and_then(|product| product.placed_on_market.value());
        let day = self.day.or_else(|| Date::read(placed?));
        let Some(day) = day.or(self.without_day) else {
            problems.push(Problem::error("checks.no_day", "/product/placed_on_market"));
            return;
        };
        let parts: Vec<Placed> = resolved
            .parts
            .iter()
            .map(|part| Placed {
                content: PartContent::of(part, day),
                packaging: part.packaging == Ok(true),
                pieces: part.pieces.ok().map(|pieces| pieces.value),
                detail: PartDetail::of(part),
            })
            .collect();
        let inputs = Inputs {
            document: read,
            json: &json,
            parts: &parts,
            figures: OnceCell::new(),
            pairs: OnceCell::new(),
            known: self.facts,
            stated: &stated,
            years: resolved
                .years
                .map(|years| years.value)
                .map_err(|missing| missing.to_string()),
            years_origin: resolved.years.ok().map(|years| years.origin),
            day,
        };
        then(&inputs, problems);
    }
}
