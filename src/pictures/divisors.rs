//! What the kilograms of one product may be told by instead: a year of its use, or what it does.

use serde::Serialize;

use crate::figures::View;
use crate::resolve::{Known, Origin};

/// How many of something one product makes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Divisor {
    /// Years in use, or functional units of one product; `None` where nobody states it.
    pub value: Option<f64>,
    /// How it is known.
    pub origin: Option<Origin>,
    /// JSON pointer of the field that holds it or would.
    pub path: String,
}

impl Divisor {
    fn of(known: Known<'_>) -> Self {
        match known {
            Ok(input) => Self {
                value: Some(input.value),
                origin: Some(input.origin),
                path: input.path.to_string(),
            },
            Err(missing) => Self {
                value: None,
                origin: None,
                path: missing.to_string(),
            },
        }
    }
}

/// What amounts of one product may be divided by.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Divisors {
    /// Years in use: as stated, or the average of the product's kind.
    pub year: Divisor,
    /// Functional units that one product delivers.
    pub functional_unit: Divisor,
}

pub(super) fn divisors(view: &View<'_, '_, f64>) -> Divisors {
    Divisors {
        year: Divisor::of(view.product.years),
        functional_unit: Divisor::of(view.product.functional_units()),
    }
}
