//! Production: its own energy, the product's share of a site's bill, and what co-products bear.

use super::activities::energy_terms;
use super::scrap::scrap;
use super::term::{Process, Term};
use super::{METHOD, PRODUCTION, Stage, energy_stage};
use crate::figures::Better::Lower;
use crate::figures::{Basis, FigureDescription, Figures, Method, Note, Verification, View, known};
use crate::flows::{SITE_AMOUNT, share_beside_co_products, share_of_site, symbols};
use crate::number::Number;
use crate::resolve::Known;

const SITE: Method = Method {
    name: "Allocation of a site's energy bill",
    source: "ISO 14067:2018, 6.4.6 (allocation, from memory); measures after Meguru",
    verification: Verification::FromMemory,
    ..METHOD
};

static SITE_FOOTPRINT: FigureDescription = SITE
    .quantity("site_carbon_footprint", "kg CO2e", Lower, "Σ Q_site EF")
    .signed();
static CUSTOMER_FOOTPRINT: FigureDescription = SITE
    .quantity(
        "site_carbon_footprint_of_customer",
        "kg CO2e",
        Lower,
        "Σ Q_site EF × q_customer / q_site",
    )
    .signed();

/// The figures of a site.
pub(super) static FIGURES: [&FigureDescription; 2] = [&SITE_FOOTPRINT, &CUSTOMER_FOOTPRINT];

symbols! {
    CUSTOMER_AMOUNT = "customer_amount", "q_customer", "unit";
    SITE_TERM = "carbon_footprint_of_site_energy", "CFP_site", "kg CO2e";
    SITE_TOTAL = "site_carbon_footprint", "CFP_sites", "kg CO2e";
    TO_CUSTOMER = "site_carbon_footprint_of_customer", "CFP_customer", "kg CO2e";
}

/// The stage of production.
pub(super) fn production<'a, N: Number>(view: &View<'_, 'a, N>) -> Stage<'a, N> {
    let mut stage = energy(view);
    // Scrap belongs to the parts, and is no business of co-products. Alone it would pass for the
    // whole stage.
    if stage.value.is_some() {
        let scrap = scrap(view, &mut stage.basis);
        if !scrap.is_empty() {
            stage.terms.extend(scrap);
            stage.value = Some(Stage::sum(view.scope, &stage.terms, &PRODUCTION));
        }
    }
    stage
}

/// Energy of its own, of a site, and less what co-products bear.
fn energy<'a, N: Number>(view: &View<'_, 'a, N>) -> Stage<'a, N> {
    let scope = view.scope;
    let product = view.product;
    let mut stage = energy_stage(scope, &PRODUCTION, &product.production);
    if product.site().is_none() && product.site_energy.missing.is_empty() {
        return with_co_products(view, stage);
    }
    let mut complete = product.site_energy.missing.is_empty();
    for missing in &product.site_energy.missing {
        stage.basis.need(*missing);
    }
    let share = share_of_site(view, &mut stage.basis);
    let site = energy_terms(
        scope,
        &product.site_energy.items,
        &mut stage.basis,
        &mut complete,
    );
    let Some(share) = share else {
        // Its own energy alone would pass for the whole.
        stage.value = None;
        return stage;
    };
    let shared = |value: N| (value * share).named(scope, &SITE_TERM);
    stage.terms.extend(site.into_iter().map(|term| Term {
        process: Process::Site,
        value: shared(term.value),
        average: term.average.map(shared),
        ..term
    }));
    let known = complete || !stage.terms.is_empty();
    stage.value = known.then(|| Stage::sum(scope, &stage.terms, &PRODUCTION));
    with_co_products(view, stage)
}

/// The same stage without what co-products bear.
fn with_co_products<'a, N: Number>(
    view: &View<'_, 'a, N>,
    mut stage: Stage<'a, N>,
) -> Stage<'a, N> {
    let share: N = match share_beside_co_products(view, &mut stage.basis) {
        Ok(None) => return stage,
        Ok(Some(share)) => share,
        Err(missing) => {
            stage.basis.need(missing);
            stage.value = None;
            return stage;
        }
    };
    let borne = |value: N| value * share;
    for term in &mut stage.terms {
        term.value = borne(term.value);
        term.average = term.average.map(borne);
    }
    stage.value = stage
        .value
        .map(|_| Stage::sum(view.scope, &stage.terms, &PRODUCTION));
    stage
}

/// What the site emits, and what a customer is told to count as its share.
pub(super) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let product = view.product;
    let mut basis = Basis::default();
    let mut complete = true;
    if product.site().is_none() {
        basis.need(crate::figures::place("/production/site", "/energy"));
        complete = false;
    }
    let terms = energy_terms(scope, &product.site_energy.items, &mut basis, &mut complete);
    // A share of a part of the bill would be reported as a share of all of it.
    let total: Option<N> = complete.then(|| Stage::sum(scope, &terms, &SITE_TOTAL));
    let mut of_customer = basis.clone();
    let mut number = |input: Known<'a>, symbol| -> Option<N> {
        known(&mut of_customer, input).map(|input| N::input(scope, symbol, &input))
    };
    let customer = number(
        product.site_number("/customer_amount", |site| &site.customer_amount),
        &CUSTOMER_AMOUNT,
    );
    let all = number(
        product.site_number("/site_amount", |site| &site.site_amount),
        &SITE_AMOUNT,
    );
    if let Some(key) = product.site().and_then(|site| site.allocate_by.value()) {
        of_customer.note(Note::new("site.allocated").with("key", key.word()));
    }
    let share = match (total, customer, all) {
        (Some(total), Some(customer), Some(all)) => {
            Some((total * (customer / all)).named(scope, &TO_CUSTOMER))
        }
        _ => None,
    };
    figures.push(&SITE_FOOTPRINT, total, basis);
    figures.push(&CUSTOMER_FOOTPRINT, share, of_customer);
}
