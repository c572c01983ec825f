//! Indicators of ISO 59020:2024, Annex A.
//!
//! The standard itself was not read. Its equations A.1 to A.13 were read second-hand, in a public
//! transcription of them (repository alvaroburgos-ek/ekowai); what that leaves open is from memory.
//! Values are "calculated in line with ISO 59020", never certified by it, and the standard asks for
//! each indicator alone: there is no total.
//!
//! Outflow indicators of *actual* flows need what was measured on products that came back; rates
//! from design or averages are *expected* and have figures of their own. The standard would enter 0
//! where data are missing; here a figure stays unknown and says what it needs.

use crate::figures::Better::{Higher, Lower};
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Note, Of, Pick, Usable, Verification,
    View, known,
};
use crate::flows::{
    Fact, InflowMasses, Recovered, needs_recovery, ratio, ratio_or_note, recovered,
    renewable_energy_share, symbols, water_number,
};
use crate::number::{Number, Symbol};

use super::circular_transition::{
    WATER_USED, WITHDRAWAL, circular_withdrawal_share, lifetime_ratio, material_productivity,
};

const METHOD: Method = Method {
    name: "Calculated in line with ISO 59020:2024, Annex A",
    source: "ISO 59020:2024, Annex A: equations as transcribed second-hand in the repository alvaroburgos-ek/ekowai; the standard was not read",
    group: Group::Iso59020,
    verification: Verification::FormulaRead,
};
static INFLOW: [FigureDescription; 3] = [
    METHOD.share(
        "iso59020_reused_inflow",
        Higher,
        "A.1 (A.2.2): m_reused / m_in",
    ),
    METHOD.share(
        "iso59020_recycled_inflow",
        Higher,
        "A.2 (A.2.3): m_recycled / m_in",
    ),
    METHOD.share(
        "iso59020_renewable_inflow",
        Higher,
        "A.3 (A.2.4): m_renewable, virgin / m_in",
    ),
];
static LIFETIME: FigureDescription = METHOD.quantity(
    "iso59020_lifetime_ratio",
    "1",
    Higher,
    "A.4 (A.3.2): t_product / t_industry average",
);
static ACTUAL: [FigureDescription; 3] = [
    METHOD.share(
        "iso59020_actual_reused_outflow",
        Higher,
        "A.5 (A.3.3): m_reused / m_out, realised",
    ),
    METHOD.share(
        "iso59020_actual_recycled_outflow",
        Higher,
        "A.6 (A.3.4): m_recycled / m_out, realised, m_recycled = M C_R E_C",
    ),
    METHOD.share(
        "iso59020_actual_biological_outflow",
        Higher,
        "A.7 (A.3.5): m_recirculated in the biological cycle / m_out, realised",
    ),
];
static EXPECTED: [FigureDescription; 3] = [
    METHOD.share(
        "iso59020_expected_reused_outflow",
        Higher,
        "A.5 (A.3.3) with expected rates",
    ),
    METHOD.share(
        "iso59020_expected_recycled_outflow",
        Higher,
        "A.6 (A.3.4) with expected rates",
    ),
    METHOD.share(
        "iso59020_expected_biological_outflow",
        Higher,
        "A.7 (A.3.5) with expected rates",
    ),
];
static RENEWABLE_ENERGY: FigureDescription = METHOD.share(
    "iso59020_renewable_energy",
    Higher,
    "A.8 (A.4.2): (E_in,renewable − E_out,renewable) / (E_in − E_out)",
);
static CIRCULAR_WATER: FigureDescription = METHOD.share(
    "iso59020_circular_water_withdrawal",
    Higher,
    "A.9 (A.5.2): V_circular / V_in",
);
static WATER_QUALITY: FigureDescription = METHOD.quantity(
    "iso59020_quality_water_discharge",
    "1",
    Higher,
    "A.10 (A.5.3): V_discharged at the required quality / V_in",
);
static WATER_REUSE: FigureDescription = METHOD.quantity(
    "iso59020_onsite_water_reuse",
    "1",
    Higher,
    "A.11 (A.5.4): V_used / V_in; above 1 where water is used again",
);
static PRODUCTIVITY: FigureDescription = METHOD.quantity(
    "iso59020_material_productivity",
    "currency/kg",
    Higher,
    "A.12 (A.6.2): revenue / mass of linear inflow",
);
static RESOURCE_INTENSITY: FigureDescription = METHOD
    .quantity(
        "iso59020_resource_intensity_index",
        "1",
        Lower,
        "A.13 (A.6.3): growth of the resources taken in / growth of the gross domestic product",
    )
    .signed();
static RESIDUAL_ENERGY: FigureDescription = METHOD
    .share(
        "iso59020_residual_energy_recovered",
        Higher,
        "B.4.2 (informative): energy recovered / energy content of the residual, non-renewable outflow",
    )
    .verified(Verification::FromMemory);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[
    &INFLOW[0],
    &INFLOW[1],
    &INFLOW[2],
    &LIFETIME,
    &ACTUAL[0],
    &ACTUAL[1],
    &ACTUAL[2],
    &EXPECTED[0],
    &EXPECTED[1],
    &EXPECTED[2],
    &RENEWABLE_ENERGY,
    &RESIDUAL_ENERGY,
    &CIRCULAR_WATER,
    &WATER_QUALITY,
    &WATER_REUSE,
    &PRODUCTIVITY,
    &RESOURCE_INTENSITY,
];

symbols! {
    MASS_IN = "inflow_mass", "m_in", "kg";
    MASS_OUT = "outflow_mass", "m_out", "kg";
    FLOW = "flow_in_question", "m", "kg";
    REUSED_IN = "iso59020_reused_inflow", "REUI", "1";
    RECYCLED_IN = "iso59020_recycled_inflow", "RECI", "1";
    RENEWABLE_IN = "iso59020_renewable_inflow", "RENI", "1";
    REUSED_OUT = "iso59020_reused_outflow", "REUO", "1";
    RECYCLED_OUT = "iso59020_recycled_outflow", "RECO", "1";
    BIOLOGICAL_OUT = "iso59020_biological_outflow", "RENO", "1";
    RENEWABLE = "iso59020_renewable_energy", "ECON_RE", "1";
    QUALITY = "circular_water_discharge", "Q_out,c", "m3";
    WATER_OUT = "iso59020_quality_water_discharge", "CDW", "1";
    WATER_AGAIN = "iso59020_onsite_water_reuse", "WRR", "1";
    RESIDUAL_CONTENT = "residual_energy_content", "E_res", "MJ";
    RESIDUAL_RECOVERED = "residual_energy_recovered", "E_recov", "MJ";
    RESIDUAL = "iso59020_residual_energy_recovered", "e_res", "1";
    RESOURCE_GROWTH = "resource_inflow_growth", "E", "1";
    ECONOMIC_GROWTH = "gross_domestic_product_growth", "F", "1";
    INTENSITY = "iso59020_resource_intensity_index", "IRII", "1";
}

/// A flow over the whole flow: the form of A.1 to A.3 and A.5 to A.7.
pub fn share_of_flow<N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    flow: &[N],
    whole: N,
) -> Option<N> {
    ratio(
        scope,
        symbol,
        N::sum(scope, flow).named(scope, &FLOW),
        whole,
    )
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    inflow(view, figures);
    let (value, basis) = lifetime_ratio(view);
    figures.push(&LIFETIME, value, basis);
    outflow(view, true, &ACTUAL, figures);
    outflow(view, false, &EXPECTED, figures);
    let (value, basis) = renewable_energy_share(view, &RENEWABLE, true);
    figures.push(&RENEWABLE_ENERGY, value, basis);
    residual_energy(view, figures);
    water(view, figures);
    let (value, unit, basis) = material_productivity(view);
    figures.push_in(&PRODUCTIVITY, unit, value, basis);
    resource_intensity(view, figures);
}

fn inflow<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let kinds: [(Pick<InflowMasses<N>, N>, &'static Symbol); 3] = [
        (|inflow| inflow.reused, &REUSED_IN),
        (
            |inflow| inflow.post_consumer_recycled + inflow.pre_consumer_recycled,
            &RECYCLED_IN,
        ),
        (|inflow| inflow.renewable, &RENEWABLE_IN),
    ];
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        [part.facts.inflow, NONE, NONE, NONE, NONE]
    });
    let mass = view.sum_of(&parts).named(scope, &MASS_IN);
    for (figure, (pick, symbol)) in INFLOW.iter().zip(kinds) {
        let flow: Vec<N> = parts
            .iter()
            .filter_map(|part| part.view.flows.inflow.as_ref())
            .map(pick)
            .collect();
        let value = share_of_flow(scope, symbol, &flow, mass);
        figures.push(figure, value, basis.clone());
    }
}

/// Outflow indicators of realised, or of expected, rates. Parts of the other kind are not usable:
/// a mixture would be neither.
fn outflow<'a, N: Number>(
    view: &View<'_, 'a, N>,
    actual: bool,
    descriptions: &'static [FigureDescription; 3],
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts: Vec<Usable<'_, 'a, N>> = view.usable(&mut basis, Of::Product, &|part| {
        let [outflow, recycling, inflow] = needs_recovery(part);
        let basis = part.part.realised().and_then(|realised| {
            if realised == actual {
                Ok(Fact::NONE)
            } else {
                Err(part.part.at("/outflow/data_basis"))
            }
        });
        [outflow, recycling, inflow, basis, NONE]
    });
    let mass = view.sum_of(&parts).named(scope, &MASS_OUT);
    let flows: Vec<Recovered<N>> = parts.iter().filter_map(recovered).collect();
    let kinds: [(Pick<Recovered<N>, N>, &'static Symbol); 3] = [
        (
            |recovered| recovered.reuse + recovered.remanufacture,
            &REUSED_OUT,
        ),
        (|recovered| recovered.recycling, &RECYCLED_OUT),
        (|recovered| recovered.composting, &BIOLOGICAL_OUT),
    ];
    for (figure, (pick, symbol)) in descriptions.iter().zip(kinds) {
        let flow: Vec<N> = flows.iter().map(pick).collect();
        let value = share_of_flow(scope, symbol, &flow, mass);
        figures.push(figure, value, basis.clone());
    }
}

fn residual_energy<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let content = known(&mut basis, view.product.residual_energy(false));
    let recovered = known(&mut basis, view.product.residual_energy(true));
    let value = content.zip(recovered).and_then(|(content, recovered)| {
        let content = N::input(scope, &RESIDUAL_CONTENT, &content);
        let recovered = N::input(scope, &RESIDUAL_RECOVERED, &recovered);
        ratio_or_note(scope, &RESIDUAL, recovered, content, &mut basis)
    });
    figures.push(&RESIDUAL_ENERGY, value, basis);
}

fn water<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let value = circular_withdrawal_share(view, &mut basis);
    figures.push(&CIRCULAR_WATER, value, basis);

    let over_inflow = |basis: &mut Basis<'a>, part: Option<N>, symbol| {
        let all = water_number(view, basis, &WITHDRAWAL, "/withdrawal", |water| {
            &water.withdrawal
        });
        ratio_or_note(scope, symbol, part?, all?, basis)
    };
    let mut basis = Basis::default();
    let field = "/circular_discharge";
    let discharged = water_number(view, &mut basis, &QUALITY, field, |water| {
        &water.circular_discharge
    });
    let value = over_inflow(&mut basis, discharged, &WATER_OUT);
    figures.push(&WATER_QUALITY, value, basis);

    let mut basis = Basis::default();
    let used = water_number(view, &mut basis, &WATER_USED, "/used", |water| &water.used);
    let value = over_inflow(&mut basis, used, &WATER_AGAIN);
    figures.push(&WATER_REUSE, value, basis);
}

fn resource_intensity<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let [resources, economy] = view
        .product
        .growth()
        .map(|growth| known(&mut basis, growth));
    if economy.is_some_and(|economy| economy.value == 0.0) {
        basis.note(Note::new("ratio.whole_is_none"));
    }
    let value = resources
        .zip(economy)
        .filter(|(_, economy)| economy.value != 0.0)
        .map(|(resources, economy)| {
            let resources = N::input(scope, &RESOURCE_GROWTH, &resources);
            let economy = N::input(scope, &ECONOMIC_GROWTH, &economy);
            (resources / economy).named(scope, &INTENSITY)
        });
    figures.push(&RESOURCE_INTENSITY, value, basis);
}
