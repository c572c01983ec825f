//! Production: its own energy, the product's share of a site's bill, and what co-products bear.

use super::activities::energy_terms;
use super::scrap::scrap;
use super::term::{Process, Term};
use super::{METHOD, PRODUCTION, Stage, energy_stage};
use crate::figures::Better::Lower;
use crate::figures::{Basis, FigureDescription, Figures, Method, Note, Verification, View, known};
use crate::flows::symbols;
use crate::number::Number;
use crate::product::CommonArea;
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
    PRODUCT_AMOUNT = "product_amount", "q_product", "unit";
    SITE_AMOUNT = "site_amount", "q_site", "unit";
    CUSTOMER_AMOUNT = "customer_amount", "q_customer", "unit";
    CO_PRODUCT_AMOUNT = "co_product_amount", "q_co", "unit";
    PIECES = "pieces_started", "n", "1";
    OUTPUT_YIELD = "output_yield", "Y", "1";
    COMMON_AREA = "common_area_share", "c_common", "1";
    SHARE = "share_of_site", "s", "1";
    OWN_SHARE = "share_of_production", "a", "1";
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

/// Share of a site's bill that one good piece of the product bears.
fn share_of_site<'a, N: Number>(view: &View<'_, 'a, N>, basis: &mut Basis<'a>) -> Option<N> {
    let scope = view.scope;
    let product = view.product;
    let mut number =
        |input: Known<'a>, symbol| known(basis, input).map(|input| N::input(scope, symbol, &input));
    let own = number(
        product.site_number("/product_amount", |site| &site.product_amount),
        &PRODUCT_AMOUNT,
    );
    let all = number(
        product.site_number("/site_amount", |site| &site.site_amount),
        &SITE_AMOUNT,
    );
    let pieces = number(product.site_number("/pieces", |site| &site.pieces), &PIECES);
    let site = product.site()?;
    let output = if site.output_yield.is_absent() {
        None
    } else {
        Some(number(
            product.site_number("/yield", |site| &site.output_yield),
            &OUTPUT_YIELD,
        )?)
    };
    let left_out = if site.common_area.value() == Some(&CommonArea::LeftOut) {
        Some(number(
            product.site_number("/common_area_share", |site| &site.common_area_share),
            &COMMON_AREA,
        )?)
    } else {
        None
    };
    if let Some(key) = site.allocate_by.value() {
        basis.note(Note::new("site.allocated").with("key", key.word()));
    }
    if left_out.is_some() {
        basis.note(Note::new("site.common_area_left_out"));
    }
    let mut share = own? / all?;
    if let Some(left_out) = left_out {
        share = share * (N::constant(scope, 1.0) - left_out);
    }
    let mut good = pieces?;
    if let Some(output) = output {
        good = good * output;
    }
    Some((share / good).named(scope, &SHARE))
}

/// The same stage without what co-products bear.
fn with_co_products<'a, N: Number>(
    view: &View<'_, 'a, N>,
    mut stage: Stage<'a, N>,
) -> Stage<'a, N> {
    let scope = view.scope;
    let Some(block) = view.product.co_products() else {
        return stage;
    };
    let own = view
        .product
        .co_products_number("/product_amount", |block| &block.product_amount);
    let other = view
        .product
        .co_products_number("/co_product_amount", |block| &block.co_product_amount);
    let both = block.and_then(|block| Ok((block, own?, other?)));
    match both {
        Err(missing) => {
            stage.basis.need(missing);
            stage.value = None;
        }
        Ok((block, own, other)) => {
            stage.basis.rests_on(own.origin.max(other.origin));
            if let Some(key) = block.allocate_by.value() {
                stage
                    .basis
                    .note(Note::new("production.allocated").with("key", key.word()));
            }
            let own = N::input(scope, &PRODUCT_AMOUNT, &own);
            let other = N::input(scope, &CO_PRODUCT_AMOUNT, &other);
            let share = (own / (own + other)).named(scope, &OWN_SHARE);
            let borne = |value: N| value * share;
            for term in &mut stage.terms {
                term.value = borne(term.value);
                term.average = term.average.map(borne);
            }
            stage.value = stage
                .value
                .map(|_| Stage::sum(scope, &stage.terms, &PRODUCTION));
        }
    }
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
