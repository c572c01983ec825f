//! Rules of what a company states beside its components: a part is no more than its whole.

use crate::problem::{Path, Problem};
use crate::product::business::{Lives, ResidualEnergy, Sales, TakeBack, Target, Water};
use crate::product::document::Document;
use crate::product::kinds::Positive;
use crate::product::measure::Quantity;
use crate::product::read::Stated;

use super::emissions::{validate_published, validate_site};
use super::{more_than_whole, number};

/// The most targets of one product: each repeats what its figure needs, which may be much.
const MAXIMUM_TARGETS: usize = 200;

pub(super) fn validate(document: &mut Document, problems: &mut Vec<Problem>) {
    let root = Path::ROOT;
    if let Stated::Value(product) = &mut document.product
        && let Stated::Value(sales) = &mut product.sales
    {
        let at = root.key("product");
        validate_sales(sales, &at.key("sales"), problems);
    }
    if let Stated::Value(product) = &document.product
        && let Stated::Value(published) = &product.published_footprint
    {
        let at = root.key("product");
        validate_published(published, &at.key("published_footprint"), problems);
    }
    if let Stated::Value(production) = &mut document.production {
        let at = root.key("production");
        if let Stated::Value(site) = &mut production.site {
            validate_site(site, &at.key("site"), problems);
        }
        if let Stated::Value(water) = &mut production.water {
            validate_water(water, &at.key("water"), problems);
        }
        if let Stated::Value(energy) = &mut production.residual_energy {
            validate_residual_energy(energy, &at.key("residual_energy"), problems);
        }
    }
    if let Stated::Value(lives) = &mut document.lives {
        validate_lives(lives, &root.key("lives"), problems);
    }
    if let Stated::Value(take_back) = &mut document.take_back {
        validate_take_back(take_back, &root.key("take_back"), problems);
    }
    if document.targets.items().len() > MAXIMUM_TARGETS {
        let at = root.key("targets");
        problems.push(
            Problem::error("targets.too_many", at.pointer())
                .with("maximum", MAXIMUM_TARGETS as f64),
        );
        document.targets = Stated::Wrong;
    }
    if let Stated::Value(targets) = &mut document.targets {
        for (index, target) in targets.iter_mut().enumerate() {
            let at = root.key("targets");
            validate_target(target, &at.index(index), problems);
        }
    }
}

/// Circular revenue is a part of the year's revenue, stated or of all units.
fn validate_sales(sales: &mut Sales, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let whole = match &sales.revenue {
        Stated::Absent => number(&sales.price)
            .zip(number(&sales.units_per_year))
            .map(|(price, units)| price * units),
        revenue => number(revenue),
    };
    let part = number(&sales.circular_revenue);
    if more_than_whole(part, whole, &at.key("circular_revenue"), problems) {
        sales.circular_revenue = Stated::Wrong;
    }
}

fn validate_water(water: &mut Water, at: &Path<'_>, problems: &mut Vec<Problem>) {
    for (field, part, whole) in [
        (
            "circular_withdrawal",
            &mut water.circular_withdrawal,
            &water.withdrawal,
        ),
        (
            "circular_discharge",
            &mut water.circular_discharge,
            &water.discharge,
        ),
    ] {
        if more_than_whole(number(part), number(whole), &at.key(field), problems) {
            *part = Stated::Wrong;
        }
    }
}

fn validate_residual_energy(
    energy: &mut ResidualEnergy,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let (part, whole) = (number(&energy.recovered), number(&energy.content));
    if more_than_whole(part, whole, &at.key("recovered"), problems) {
        energy.recovered = Stated::Wrong;
    }
}

/// A product that is sold is used once at least.
fn validate_lives(lives: &mut Lives, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let mut at_least_one = |field: &mut Stated<Quantity<Positive>>, name| {
        if let Some(uses) = number(field).filter(|uses| *uses < 1.0) {
            let at = at.key(name);
            problems.push(Problem::error("uses.below_one", at.pointer()).with("value", uses));
            *field = Stated::Wrong;
        }
    };
    at_least_one(&mut lives.maximum_uses, "maximum_uses");
    at_least_one(&mut lives.number_of_uses, "number_of_uses");
}

/// What is made of the treated mass is together no more than it.
fn validate_take_back(take_back: &mut TakeBack, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let whole = number(&take_back.treated);
    let mut sum = 0.0;
    for (field, part) in [
        ("recycled", &mut take_back.recycled),
        ("recycled_with_charge", &mut take_back.recycled_with_charge),
        ("heat_recovered", &mut take_back.heat_recovered),
    ] {
        let Some(mass) = number(part) else {
            continue;
        };
        if more_than_whole(Some(sum + mass), whole, &at.key(field), problems) {
            *part = Stated::Wrong;
        } else {
            sum += mass;
        }
    }
}

/// Progress needs years to make it in.
fn validate_target(target: &mut Target, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let years = number(&target.base_year).zip(number(&target.year));
    if years.is_some_and(|(base, year)| base >= year) {
        problems.push(Problem::error(
            "target.base_not_before",
            at.key("base_year").pointer(),
        ));
        target.base_year = Stated::Wrong;
    }
}
