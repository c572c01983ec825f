//! Who is too small for the law.

use crate::checks::facts::FactValue;
use crate::checks::inputs::Inputs;

/// Employees and turnover in millions of yen up to which a company owes nothing (cabinet order, Articles 2
/// and 4).
const SMALL: (f64, f64) = (20.0, 240.0);
/// The same where the main business is commerce or services.
const SMALL_IN_COMMERCE: (f64, f64) = (5.0, 70.0);

/// Whether a company is too small to owe anything, or the facts that would tell.
pub(super) fn is_exempt(inputs: &Inputs<'_>) -> Result<bool, Vec<String>> {
    let number = |name: &str| match inputs.stated.find(name, "/product") {
        Ok(fact) => match fact.value {
            FactValue::Number(number) => Ok(number),
            _ => Err(format!("/product/facts/{name}")),
        },
        Err(missing) => Err(missing),
    };
    let commerce = match inputs.stated.find("commerce_or_service", "/product") {
        Ok(fact) => Ok(fact.value == FactValue::YesNo(true)),
        Err(missing) => Err(missing),
    };
    let (employees, turnover) = (number("employees"), number("turnover_jpy_million"));
    let within = |(most_employees, most_turnover): (f64, f64)| {
        let fits =
            |value: &Result<f64, String>, most: f64| value.as_ref().ok().map(|is| *is <= most);
        match (
            fits(&employees, most_employees),
            fits(&turnover, most_turnover),
        ) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    };
    let found = match &commerce {
        Ok(true) => within(SMALL_IN_COMMERCE),
        Ok(false) => within(SMALL),
        // Who is too large for the higher limits, or small by the lower ones, is so either way.
        Err(_) => match (within(SMALL_IN_COMMERCE), within(SMALL)) {
            (Some(true), _) => Some(true),
            (_, Some(false)) => Some(false),
            _ => None,
        },
    };
    found.ok_or_else(|| {
        let missing = [employees.err(), turnover.err(), commerce.err()];
        missing.into_iter().flatten().collect()
    })
}
