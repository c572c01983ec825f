//! What a company owes for the recycling of its containers and wraps by Japan's Containers and Packaging
//! Recycling Law, where it has the designated body recycle for it.
//!
//! ```text
//! obligation = (sold − collected by itself − used up by businesses) × coefficient     own calculation
//! obligation = (sold − collected by itself) × coefficient                             simplified
//! fee        = obligation × unit price
//! ```
//!
//! Act No. 112 of 1995, Articles 11 to 13; its ordinance, Articles 4, 10 and 11-3; the designated body's
//! page on how fees are computed. The simplified calculation is for whoever has packaging that businesses use
//! up and does not know how much. Prices and coefficients differ by year; those that nobody here found, the
//! user states. Rounding of quantities to whole kilograms, settlement after the year, contributions to
//! municipalities and consumption tax are left out.

mod classify;
mod compute;
mod exemption;
mod table;

pub use table::{Coefficients, FeeTable, Prices, Sourced};

use serde::Serialize;

use super::date::Date;
use super::pack::Rules;
use super::with_inputs;
use crate::figures::Note;
use crate::problem::Problem;
use crate::words::words;

/// The format of the answer.
pub const FORMAT: &str = "meguru-container-fee/1";

/// Facts that the fee asks for and no rule does.
pub const FACTS: [&str; 11] = [
    "container_class",
    "container_use",
    "container_kind",
    "contains_aluminium",
    "units_sold_in_japan",
    "self_collected_share",
    "business_use_share",
    "makes_or_imports_containers",
    "employees",
    "turnover_jpy_million",
    "commerce_or_service",
];

words! {
    /// A class of containers and wraps that the law has recycled.
    Class {
        /// Glass bottles, not coloured.
        GlassClear = "glass_clear",
        /// Glass bottles, brown.
        GlassBrown = "glass_brown",
        /// Glass bottles of other colours.
        GlassOther = "glass_other",
        /// PET bottles for drinks, soy sauce and listed seasonings.
        PetBottle = "pet_bottle",
        /// Paper, without corrugated board and drink cartons free of aluminium.
        Paper = "paper",
        /// Other plastics.
        Plastic = "plastic",
    }
}

words! {
    /// How a quantity is computed.
    Method {
        /// What businesses use up is known, or nothing.
        Own = "own",
        /// It is not known: its usual share stands in the coefficient.
        Simplified = "simplified",
    }
}

words! {
    /// What a company does with a container.
    Role {
        /// Fills or wraps what it sells, or imports it so.
        User = "user",
        /// Makes or imports the container.
        Maker = "maker",
    }
}

/// What the user says beside the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FeeOptions {
    /// Fiscal year, from April; the latest that is known if left out.
    pub year: Option<u16>,
    /// The method; own calculation if left out.
    pub method: Option<Method>,
    /// Units sold in Japan in the business year before, instead of the document's.
    pub units: Option<f64>,
    /// Unit prices in yen per kg, instead of the table's.
    pub prices: Vec<(Class, f64)>,
    /// Coefficients, instead of the table's.
    pub coefficients: Vec<(Class, Role, f64)>,
}

/// The fee for one class, use and role.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FeeLine {
    /// Class.
    pub class: Class,
    /// Use of the contents, or `wrap`.
    pub purpose: String,
    /// What the company does.
    pub role: Role,
    /// JSON pointers of the components.
    pub components: Vec<String>,
    /// What was sold, kg.
    pub sold_kg: Option<f64>,
    /// Of it, collected by the company itself, kg.
    pub collected_kg: Option<f64>,
    /// Of it, used up by businesses, kg; nothing in the simplified calculation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_kg: Option<f64>,
    /// What households throw away, kg.
    pub discharged_kg: Option<f64>,
    /// Coefficient.
    pub coefficient: Option<Sourced>,
    /// What the company has to have recycled, kg.
    pub obligation_kg: Option<f64>,
    /// Unit price in yen per kg.
    pub price: Option<Sourced>,
    /// The fee, yen without consumption tax.
    pub yen: Option<f64>,
    /// The most that the fee can be where deductions are not stated, yen.
    pub at_most_yen: Option<f64>,
    /// JSON pointers of fields, and options, that would settle it.
    pub needs: Vec<String>,
}

/// Packaging for which nothing is due.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotDue {
    /// JSON pointer of the component.
    pub path: String,
    /// Why.
    pub because: Note,
}

/// The fee of a product.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContainerFee {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Fiscal year of prices and coefficients, from April.
    pub year: Option<u16>,
    /// The method.
    pub method: Method,
    /// Units sold in Japan in the business year before.
    pub units: Option<f64>,
    /// Whether the company is too small to owe anything; nothing where it is not stated.
    pub exempt: Option<bool>,
    /// By class, use and role.
    pub lines: Vec<FeeLine>,
    /// Packaging for which nothing is due.
    pub not_due: Vec<NotDue>,
    /// All lines, yen; nothing where one is missing.
    pub yen: Option<f64>,
    /// The most that it can be, yen; nothing where a class, a coefficient or a price is missing.
    pub at_most_yen: Option<f64>,
    /// JSON pointers of fields, and options, that would settle it.
    pub needs: Vec<String>,
    /// What to know about it.
    pub notes: Vec<Note>,
    /// What is wrong with the document.
    pub problems: Vec<Problem>,
}

/// The fee for the packaging of a product document.
pub fn container_fee(document: &[u8], rules: &Rules, options: &FeeOptions) -> ContainerFee {
    let table = FeeTable::shipped().unwrap_or_default();
    let year = options.year.or_else(|| table.latest());
    let mut fee = ContainerFee {
        format: FORMAT,
        year,
        method: options.method.unwrap_or(Method::Own),
        units: options.units,
        exempt: None,
        lines: Vec::new(),
        not_due: Vec::new(),
        yen: None,
        at_most_yen: None,
        needs: Vec::new(),
        notes: Vec::new(),
        problems: Vec::new(),
    };
    if options.year.is_none() {
        fee.notes.push(Note::new("fee.latest_year"));
    }
    // The first day of the year: the fee of a year does not hang on the day of placing on the market.
    let day = year.and_then(|year| Date::read(&format!("{year:04}-04-01")));
    let mut problems = Vec::new();
    with_inputs(document, rules, day, &mut problems, |inputs| {
        compute::compute(inputs, &table, options, &mut fee);
    });
    fee.problems.append(&mut problems);
    fee
}
