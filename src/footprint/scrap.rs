//! Disposal of production scrap: what is lost between raw material and part, and not recycled.
//!
//! Scrap that is recycled leaves without burden and credit, as after use. What is not recycled is
//! disposed of like the part itself after use, for want of a route of its own; the figure says so.

use super::end_of_life::Rows;
use super::raw_materials::{FEEDSTOCK_YIELD, MANUFACTURING_YIELD, gross_mass};
use super::term::{Process, Sources, Term};
use crate::figures::{Basis, Note, View};
use crate::flows::{PartFlows, symbols};
use crate::number::{Number, Symbol};
use crate::resolve::{FieldPath, Input, Part, Yields};

symbols! {
    FEEDSTOCK_SCRAP_RECYCLED = "feedstock_scrap_recycled", "C_fp", "1";
    MANUFACTURING_SCRAP_RECYCLED = "manufacturing_scrap_recycled", "C_cp", "1";
    LOST = "scrap_disposed", "M_scrap", "kg";
    PER_KILOGRAM = "disposal_factor", "EF_disp", "kg CO2e/kg";
    SCRAP = "carbon_footprint_of_scrap", "CFP_scrap", "kg CO2e";
}

/// Disposal of every part's scrap, as terms of the production.
pub(super) fn scrap<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Vec<Term<'a, N>> {
    let loses = |part: &Part<'a>| part.yields.is_ok_and(|yields| yields.has_losses());
    let mut terms = Vec::new();
    // Few products state losses, and this runs at every key stroke.
    if !view.product.parts.iter().any(loses) {
        return terms;
    }
    let rows = Rows::serving(view.product.geography);
    let mut account = Basis::default();
    let parts = view.product.parts.iter().zip(&view.flows).zip(&view.facts);
    for (index, ((part, flows), facts)) in parts.enumerate() {
        let kilograms = account.whole(facts.kilograms);
        let Some(mass) = flows.mass else { continue };
        let scope = N::part(view.scope, index);
        let lost = match lost(scope, part, mass) {
            Ok(None) => continue,
            Ok(Some(lost)) => Some(lost),
            Err(missing) => {
                account.need(missing);
                None
            }
        };
        let mut sources = Sources::Table(Vec::new());
        let disposal = disposal(scope, &rows, part, flows, &mut sources);
        let (Some(lost), Some(disposal)) = (lost, disposal) else {
            account.note_mass(Note::new("footprint.losses_without_disposal"), kilograms);
            continue;
        };
        account.note_mass(Note::new("footprint.scrap_like_part"), kilograms);
        terms.push(Term {
            process: Process::Scrap,
            path: part.at(""),
            part: Some(index),
            value: (lost * disposal).named(scope, &SCRAP),
            average: None,
            sources,
        });
    }
    basis.include(&account);
    terms
}

/// Mass in kg that is lost and not recycled; nothing where none is lost.
fn lost<'a, N: Number>(
    scope: N::Scope,
    part: &Part<'a>,
    mass: N,
) -> Result<Option<N>, FieldPath<'a>> {
    let Some(yields) = part.yields.ok().filter(Yields::has_losses) else {
        return Ok(None);
    };
    let gross = gross_mass(scope, part, mass);
    let one = N::constant(scope, 1.0);
    let input = |symbol: &'static Symbol, input: &Input<'a>| N::input(scope, symbol, input);
    let not_recycled = |scrap: Option<Input<'a>>, symbol, field| {
        scrap
            .map(|scrap| one - input(symbol, &scrap))
            .ok_or(part.at(field))
    };
    let mut losses = Vec::with_capacity(2);
    let mut left = gross;
    if let Some(share) = yields.feedstock {
        let share_out = input(&FEEDSTOCK_YIELD, &share);
        if share.value < 1.0 {
            let field = "/process/feedstock_scrap_recycled";
            let rest = not_recycled(
                yields.feedstock_scrap_recycled,
                &FEEDSTOCK_SCRAP_RECYCLED,
                field,
            )?;
            losses.push(gross * (one - share_out) * rest);
        }
        left = gross * share_out;
    }
    if let Some(share) = yields.manufacturing
        && share.value < 1.0
    {
        let field = "/process/manufacturing_scrap_recycled";
        let rest = not_recycled(
            yields.manufacturing_scrap_recycled,
            &MANUFACTURING_SCRAP_RECYCLED,
            field,
        )?;
        losses.push(left * (one - input(&MANUFACTURING_YIELD, &share)) * rest);
    }
    Ok(Some(N::sum(scope, &losses).named(scope, &LOST)))
}

/// Factor of disposing of a kilogram in the way of the part after use: the mean over what is burnt,
/// composted and landfilled.
fn disposal<'a, N: Number>(
    scope: N::Scope,
    rows: &Rows,
    part: &Part<'a>,
    flows: &PartFlows<N>,
    sources: &mut Sources<'a>,
) -> Option<N> {
    let outflow = flows.outflow.as_ref()?;
    let mut burdens = Vec::new();
    let mut shares = Vec::new();
    for (factor, share, path) in rows.treatments(part, outflow) {
        let factor = factor?;
        burdens.push(share * super::factor_sum(scope, factor, path));
        shares.push(share);
        sources.add(factor, share.value());
    }
    let whole = N::sum(scope, &shares);
    (whole.value() > 0.0).then(|| (N::sum(scope, &burdens) / whole).named(scope, &PER_KILOGRAM))
}
