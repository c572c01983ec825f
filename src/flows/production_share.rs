//! Which share of production one piece of the product bears: of a site's bill, and beside co-products.

use super::symbols;
use crate::figures::{Basis, Note, View, known};
use crate::number::Number;
use crate::product::CommonArea;
use crate::resolve::{FieldPath, Known};

symbols! {
    PRODUCT_AMOUNT = "product_amount", "q_product", "unit";
    SITE_AMOUNT = "site_amount", "q_site", "unit";
    CO_PRODUCT_AMOUNT = "co_product_amount", "q_co", "unit";
    PIECES = "pieces_started", "n", "1";
    OUTPUT_YIELD = "output_yield", "Y", "1";
    COMMON_AREA = "common_area_share", "c_common", "1";
    SHARE = "share_of_site", "s", "1";
    OWN_SHARE = "share_of_production", "a", "1";
}

/// Share of a site's bill that one good piece of the product bears.
#[inline(never)]
pub(crate) fn share_of_site<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Option<N> {
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

/// Share of production that the product bears beside its co-products; `None` where it has none.
///
/// # Errors
///
/// The place that is missing.
#[inline(never)]
pub(crate) fn share_beside_co_products<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Result<Option<N>, FieldPath<'a>> {
    let (scope, product) = (view.scope, view.product);
    let Some(block) = product.co_products() else {
        return Ok(None);
    };
    let block = block?;
    let own = product.co_products_number("/product_amount", |block| &block.product_amount)?;
    let other =
        product.co_products_number("/co_product_amount", |block| &block.co_product_amount)?;
    basis.rests_on(own.origin.max(other.origin));
    if let Some(key) = block.allocate_by.value() {
        basis.note(Note::new("production.allocated").with("key", key.word()));
    }
    let own = N::input(scope, &PRODUCT_AMOUNT, &own);
    let other = N::input(scope, &CO_PRODUCT_AMOUNT, &other);
    Ok(Some((own / (own + other)).named(scope, &OWN_SHARE)))
}
