//! Several products together: the figures of a product range or company, and the flows of a region.
//!
//! Products are weighed by what is sold in a year. Where no document says how much that is, each
//! product counts once; where only some say so, the others are left out and named, because a guess
//! would decide the result.

pub mod range;
pub mod region;

use serde::Serialize;

use crate::problem::Problem;
use crate::product::{self, Document};

/// A product document with the name under which it is known, such as its file's.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'d> {
    /// Name in answers and problems.
    pub name: &'d str,
    /// The document as JSON text.
    pub document: &'d [u8],
}

/// Something that is missing in one of the products.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Name of the product's document.
    pub document: String,
    /// JSON pointer of the field.
    pub path: String,
}

/// A problem of one of the documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentProblem {
    /// Name of the product's document.
    pub document: String,
    /// What is wrong.
    #[serde(flatten)]
    pub problem: Problem,
}

/// One document as read, with its problems.
struct Loaded<'d> {
    entry: Entry<'d>,
    document: Option<Document>,
    problems: Vec<Problem>,
}

impl<'d> Loaded<'d> {
    fn read(entry: &Entry<'d>) -> Self {
        let reading = product::read(entry.document);
        Self {
            entry: *entry,
            document: reading.document,
            problems: reading.problems,
        }
    }

    fn name(&self) -> &'d str {
        self.entry.name
    }

    /// Name of the product.
    fn product_name(&self) -> Option<&str> {
        let product = self.document.as_ref()?.product.value()?;
        product.name.value().map(String::as_str)
    }

    fn sales(&self) -> Option<&product::Sales> {
        let product = self.document.as_ref()?.product.value()?;
        product.sales.value().map(|sales| &**sales)
    }

    /// Products sold in a year, as stated.
    fn stated_units(&self) -> Option<f64> {
        Some(self.sales()?.units_per_year.value()?.value)
    }

    fn currency(&self) -> Option<product::Currency> {
        self.sales()?.currency.value().copied()
    }

    /// Revenue of a year: stated, or price times units.
    fn revenue(&self) -> Option<f64> {
        let sales = self.sales()?;
        let stated = sales.revenue.value().map(|revenue| revenue.value);
        stated.or_else(|| Some(sales.price.value()?.value * sales.units_per_year.value()?.value))
    }
}

/// Products of a year by document: stated for all, or one of each where nobody states any.
fn units(loaded: &[Loaded<'_>]) -> Vec<Option<f64>> {
    let stated: Vec<Option<f64>> = loaded.iter().map(Loaded::stated_units).collect();
    if stated.iter().all(Option::is_none) {
        return vec![Some(1.0); loaded.len()];
    }
    stated
}

/// Whether nobody states how much is sold, so that each product counts once.
fn one_of_each(loaded: &[Loaded<'_>]) -> bool {
    loaded.iter().all(|loaded| loaded.stated_units().is_none())
}

/// The field that would tell how much of a product is sold.
const UNITS_FIELD: &str = "/product/sales/units_per_year";
