//! From pieces of packaging to fees.

use super::classify::{Due, Piece, pieces};
use super::exemption::is_exempt;
use super::table::{FeeTable, Sourced};
use super::{Class, ContainerFee, FeeLine, FeeOptions, Method, NotDue, Role};
use crate::checks::facts::FactValue;
use crate::checks::inputs::Inputs;
use crate::checks::pack::{self, Verified};
use crate::checks::subject::subjects;
use crate::figures::Note;
use crate::problem::Problem;

/// A quantity with what would be deducted from it at least.
#[derive(Clone, Copy, Default)]
struct Quantity {
    sold: f64,
    collected: f64,
    business: f64,
}

/// Fills an answer for a document.
pub(super) fn compute(
    inputs: &Inputs<'_>,
    table: &FeeTable,
    options: &FeeOptions,
    fee: &mut ContainerFee,
) {
    let units = match options.units {
        Some(units) => Ok(units),
        None => share_or_number(inputs, "units_sold_in_japan", "/product"),
    };
    fee.units = units.as_ref().ok().copied();
    let units_subjects = subjects(pack::Subject::Packaging, inputs.document, inputs.parts);
    let parts: Vec<_> = units_subjects
        .into_iter()
        .flat_map(|unit| unit.parts)
        .collect();
    let mut unclassed = false;
    for piece in pieces(inputs, &parts) {
        match inputs.due(&piece) {
            Due::Nothing(because) => fee.not_due.push(NotDue {
                path: piece.main.path.clone(),
                because,
            }),
            Due::Unknown(needs) => {
                unclassed = true;
                need(&mut fee.needs, needs);
                need(&mut fee.needs, missing_facts(inputs, &piece, fee.method));
            }
            Due::Class(class) => match purpose(inputs, &piece, class) {
                Ok(purpose) => add(inputs, &piece, (class, &purpose), &units, fee),
                Err(missing) => {
                    unclassed = true;
                    need(&mut fee.needs, vec![missing]);
                    need(&mut fee.needs, missing_facts(inputs, &piece, fee.method));
                }
            },
        }
    }
    for line in &mut fee.lines {
        finish(line, table, options, (fee.year, fee.method));
        need(&mut fee.needs, line.needs.clone());
    }
    let all = |yen: fn(&FeeLine) -> Option<f64>| {
        let sum: Option<f64> = fee.lines.iter().map(yen).sum();
        sum.filter(|_| !unclassed)
    };
    let (yen, at_most) = (all(|line| line.yen), all(|line| line.at_most_yen));
    (fee.yen, fee.at_most_yen) = (yen, at_most);
    match is_exempt(inputs) {
        Ok(exempt) => fee.exempt = Some(exempt),
        Err(missing) => need(&mut fee.needs, missing),
    }
    if let Err(missing) = &units {
        need(&mut fee.needs, vec![missing.clone()]);
    }
    if fee.exempt == Some(true) {
        (fee.yen, fee.at_most_yen) = (Some(0.0), Some(0.0));
    }
    notes(fee, parts.is_empty());
}

/// What else a piece needs whose class or use is not known yet, so that everything is asked at once.
fn missing_facts(inputs: &Inputs<'_>, piece: &Piece<'_>, method: Method) -> Vec<String> {
    let path = &piece.main.path;
    let business = match method {
        Method::Own => share_or_number(inputs, "business_use_share", path).err(),
        Method::Simplified => None,
    };
    let all = [
        inputs.word_at("container_use", path).err(),
        share_or_number(inputs, "self_collected_share", path).err(),
        business,
        inputs.yes_at("makes_or_imports_containers", path).err(),
    ];
    all.into_iter().flatten().collect()
}

/// Use of the contents, or `wrap`; else the field that would say it.
fn purpose(inputs: &Inputs<'_>, piece: &Piece<'_>, class: Class) -> Result<String, String> {
    let path = &piece.main.path;
    let can_wrap = matches!(class, Class::Paper | Class::Plastic);
    if can_wrap && inputs.word_at("container_kind", path)? == "wrap" {
        return Ok("wrap".to_owned());
    }
    inputs.word_at("container_use", path)
}

/// Adds a piece to the lines of its class and purpose.
fn add(
    inputs: &Inputs<'_>,
    piece: &Piece<'_>,
    (class, purpose): (Class, &str),
    units: &Result<f64, String>,
    fee: &mut ContainerFee,
) {
    let path = &piece.main.path;
    let mut needs = Vec::new();
    let mut known = |value: Result<f64, String>| value.map_err(|missing| needs.push(missing)).ok();
    let units = known(units.clone());
    let mut mass = Some(0.0);
    for part in &piece.parts {
        mass = known(part.mass.clone()).and_then(|more| Some(mass? + more));
    }
    let collected = known(share_or_number(inputs, "self_collected_share", path));
    let business = match fee.method {
        Method::Own => known(share_or_number(inputs, "business_use_share", path)),
        // It stands in the coefficient.
        Method::Simplified => Some(0.0),
    };
    if collected.unwrap_or(0.0) + business.unwrap_or(0.0) > 1.0 + 1e-9 {
        let place = format!("{path}/facts/business_use_share");
        fee.problems
            .push(Problem::error("checks.fee_shares", place.as_str()));
        needs.push(place);
    }
    let sold = mass.zip(units).map(|(mass, units)| mass * units);
    let is_open = collected.is_none()
        || business.is_none()
        || needs
            .iter()
            .any(|need| need.ends_with("business_use_share"));
    let quantity = sold.map(|sold| Quantity {
        sold,
        collected: sold * collected.unwrap_or(0.0),
        business: sold * business.unwrap_or(0.0),
    });
    let maker = if purpose == "wrap" {
        Ok(false)
    } else {
        inputs.yes_at("makes_or_imports_containers", path)
    };
    for role in [Role::User, Role::Maker] {
        // Who may be the maker too may owe that much more.
        let (is_open, maker_missing) = match (role, &maker) {
            (Role::Maker, Ok(false)) => continue,
            (Role::Maker, Err(missing)) => (true, Some(missing.clone())),
            _ => (is_open, None),
        };
        let same = |line: &&mut FeeLine| {
            line.class == class && line.purpose == purpose && line.role == role
        };
        if fee.lines.iter_mut().find(same).is_none() {
            fee.lines.push(empty(class, purpose, role));
        }
        if let Some(line) = fee.lines.iter_mut().find(same) {
            let components = piece.parts.iter().map(|part| part.path.clone());
            line.components.extend(components);
            merge(line, quantity, is_open, fee.method);
            need(&mut line.needs, needs.clone());
            need(&mut line.needs, maker_missing.into_iter().collect());
        }
    }
}

/// A line to which nothing is added yet.
fn empty(class: Class, purpose: &str, role: Role) -> FeeLine {
    FeeLine {
        class,
        purpose: purpose.to_owned(),
        role,
        components: Vec::new(),
        sold_kg: Some(0.0),
        collected_kg: Some(0.0),
        business_kg: Some(0.0),
        discharged_kg: Some(0.0),
        coefficient: None,
        obligation_kg: None,
        price: None,
        yen: None,
        at_most_yen: None,
        needs: Vec::new(),
    }
}

/// Adds a quantity to a line; where deductions are open, what is known of them makes the upper end.
fn merge(line: &mut FeeLine, quantity: Option<Quantity>, is_open: bool, method: Method) {
    let add = |sum: &mut Option<f64>, more: Option<f64>| {
        *sum = sum.zip(more).map(|(sum, more)| sum + more);
    };
    add(&mut line.sold_kg, quantity.map(|quantity| quantity.sold));
    let closed = quantity.filter(|_| !is_open);
    add(
        &mut line.collected_kg,
        closed.map(|quantity| quantity.collected),
    );
    add(
        &mut line.business_kg,
        closed.map(|quantity| quantity.business),
    );
    add(
        &mut line.discharged_kg,
        closed.map(|quantity| quantity.sold - quantity.collected - quantity.business),
    );
    if method == Method::Simplified {
        line.business_kg = None;
    }
}

/// Coefficient, price and fee of a line.
fn finish(
    line: &mut FeeLine,
    table: &FeeTable,
    options: &FeeOptions,
    (year, method): (Option<u16>, Method),
) {
    let own = options
        .coefficients
        .iter()
        .find(|(class, role, _)| (*class, *role) == (line.class, line.role));
    line.coefficient = match own {
        Some((_, _, value)) => Some(Sourced::stated(*value)),
        None => year
            .and_then(|year| table.coefficient(year, method, &line.purpose, line.class, line.role)),
    };
    let own = options
        .prices
        .iter()
        .find(|(class, _)| *class == line.class);
    line.price = match own {
        Some((_, value)) => Some(Sourced::stated(*value)),
        None => year.and_then(|year| table.price(year, line.class)),
    };
    if line.coefficient.is_none() {
        line.needs.push("--coefficient".to_owned());
    }
    if line.price.is_none() {
        line.needs.push("--price".to_owned());
    }
    let coefficient = line.coefficient.as_ref().map(|figure| figure.value);
    let price = line.price.as_ref().map(|figure| figure.value);
    let product =
        |one: Option<f64>, other: Option<f64>| one.zip(other).map(|(one, other)| one * other);
    line.obligation_kg = product(line.discharged_kg, coefficient);
    line.yen = product(line.obligation_kg, price);
    line.at_most_yen = line
        .yen
        .or_else(|| product(product(line.sold_kg, coefficient), price));
}

/// What to know about an answer.
fn notes(fee: &mut ContainerFee, is_empty: bool) {
    if is_empty {
        fee.notes.push(Note::new("fee.no_packaging"));
    }
    if fee.exempt == Some(true) {
        fee.notes.push(Note::new("fee.exempt"));
    } else if fee.exempt.is_none() {
        fee.notes.push(Note::new("fee.exemption_open"));
    }
    let figures = || {
        let lines = fee.lines.iter();
        lines
            .flat_map(|line| [&line.coefficient, &line.price])
            .flatten()
    };
    if figures().any(|figure| figure.verified.is_some_and(|read| read != Verified::Yes)) {
        fee.notes.push(Note::new("fee.cited_price"));
    }
    if fee.lines.iter().any(|line| line.coefficient.is_none()) {
        fee.notes.push(Note::new("fee.no_coefficient"));
    }
    if fee.lines.iter().any(|line| line.price.is_none()) {
        fee.notes.push(Note::new("fee.no_price"));
    }
    if !fee.lines.is_empty() {
        fee.notes.push(Note::new("fee.left_out"));
    }
}

fn need(needs: &mut Vec<String>, more: Vec<String>) {
    for place in more {
        if !needs.contains(&place) {
            needs.push(place);
        }
    }
}

/// A number or share of the facts, or the field that would state it.
fn share_or_number(inputs: &Inputs<'_>, name: &str, at: &str) -> Result<f64, String> {
    match inputs.stated.find(name, at)?.value {
        FactValue::Number(number) => Ok(number),
        _ => Err(format!("{at}/facts/{name}")),
    }
}
