//! Unit prices and coefficients by fiscal year, from `data/checks/container-fee.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Class, Method, Role};
use crate::checks::pack::Verified;

/// The table, as it was reviewed.
const TABLE: &str = include_str!("../../../data/checks/container-fee.toml");

/// Prices and coefficients that were found and read.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeTable {
    /// Unit prices, one entry for each year.
    pub prices: Vec<Prices>,
    /// Coefficients, one entry for each year and method.
    pub coefficients: Vec<Coefficients>,
}

/// Unit prices of a year.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prices {
    /// Fiscal year, from April.
    pub year: u16,
    /// How far somebody has read them.
    pub verified: Verified,
    /// Where they were read.
    pub source: String,
    /// Yen per kg, without consumption tax.
    pub yen_per_kg: BTreeMap<Class, f64>,
}

/// Coefficients of a year and a method.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coefficients {
    /// Fiscal year, from April.
    pub year: u16,
    /// Method that they are for.
    pub method: Method,
    /// How far somebody has read them.
    pub verified: Verified,
    /// Where they were read.
    pub source: String,
    /// By use of the contents (`wrap` for wraps) and class: of who fills, and of who makes the container.
    pub uses: BTreeMap<String, BTreeMap<Class, Vec<f64>>>,
}

/// A figure with where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sourced {
    /// The figure.
    pub value: f64,
    /// How far somebody has read it; nothing where the user states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<Verified>,
    /// Where it was read; nothing where the user states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Sourced {
    /// A figure of the user's own.
    pub(super) fn stated(value: f64) -> Self {
        Self {
            value,
            verified: None,
            source: None,
        }
    }
}

impl FeeTable {
    /// The table that Meguru ships.
    ///
    /// # Errors
    /// Where it is no TOML of this form; a test holds that it is.
    pub fn shipped() -> Result<Self, String> {
        toml::from_str(TABLE).map_err(|error| error.to_string())
    }

    /// The latest year with both prices and coefficients.
    pub fn latest(&self) -> Option<u16> {
        let years = self.prices.iter().map(|prices| prices.year);
        years
            .filter(|year| self.coefficients.iter().any(|row| row.year == *year))
            .max()
    }

    /// The unit price of a class.
    pub fn price(&self, year: u16, class: Class) -> Option<Sourced> {
        let prices = self.prices.iter().find(|prices| prices.year == year)?;
        Some(Sourced {
            value: *prices.yen_per_kg.get(&class)?,
            verified: Some(prices.verified),
            source: Some(prices.source.clone()),
        })
    }

    /// The coefficient of a class for a use, or for wraps.
    pub fn coefficient(
        &self,
        year: u16,
        method: Method,
        purpose: &str,
        class: Class,
        role: Role,
    ) -> Option<Sourced> {
        let rows = self
            .coefficients
            .iter()
            .find(|rows| rows.year == year && rows.method == method)?;
        let both = rows.uses.get(purpose)?.get(&class)?;
        Some(Sourced {
            value: *both.get(usize::from(role == Role::Maker))?,
            verified: Some(rows.verified),
            source: Some(rows.source.clone()),
        })
    }
}
