//! Circular Transition Indicators of the World Business Council for Sustainable Development.
//!
//! WBCSD, *Circular Transition Indicators v4.0* (2023). Its manual was not read: definitions come
//! from the CTI tool's pages, formulas from memory. The Global Circularity Protocol for Business
//! (WBCSD and UNEP, 2025) builds on it; `docs/methods.md` maps the names, and its text was not read
//! either.
//!
//! The boundary is one product at the gate: inflow and outflow are the mass of the product without
//! packaging. Recovery counts what leaves the recycler, after the losses of recycling.

mod materials;
mod operations;

use crate::figures::Better::{Higher, Lower, None as Neither};
use crate::figures::{FigureDescription, Figures, Group, Method, Verification, View};
use crate::number::Number;

pub use materials::{circular_outflow, material_circularity};
pub(crate) use operations::{
    WATER_USED, WITHDRAWAL, circular_withdrawal_share, in_currency, lifetime_ratio,
    material_productivity,
};

const METHOD: Method = Method {
    name: "Circular Transition Indicators v4",
    source: "WBCSD, Circular Transition Indicators v4.0 (2023): definitions as on the CTI tool's pages, formulas from memory; the manual was not read",
    group: Group::CircularTransition,
    verification: Verification::FromMemory,
};
static CIRCULAR_INFLOW: FigureDescription =
    METHOD.share("cti_circular_inflow", Higher, "Σ M (F_R + F_U + F_S) / Σ M");
static CIRCULAR_OUTFLOW: FigureDescription = METHOD
    .share(
        "cti_circular_outflow",
        Higher,
        "Σ M RP AR / Σ M, AR = C_reuse + C_reman + C_R E_C + C_C; RP counts as 1 where it is not stated",
    )
    .key();
static MATERIAL_CIRCULARITY: FigureDescription = METHOD.share(
    "cti_material_circularity",
    Higher,
    "(circular inflow + circular outflow) / (inflow + outflow), by mass",
);
static RECOVERY: [FigureDescription; 4] = [
    METHOD.share(
        "cti_recovery_reuse",
        Neither,
        "reused mass / recovered mass",
    ),
    METHOD.share(
        "cti_recovery_remanufacturing",
        Neither,
        "remanufactured mass / recovered mass",
    ),
    METHOD.share(
        "cti_recovery_recycling",
        Neither,
        "recycled mass / recovered mass",
    ),
    METHOD.share(
        "cti_recovery_biodegradation",
        Neither,
        "composted mass / recovered mass",
    ),
];
static ACTUAL_LIFETIME: FigureDescription =
    METHOD.quantity("cti_actual_lifetime", "1", Higher, "L / L_av");
static CRITICAL_INFLOW: FigureDescription = METHOD.share(
    "cti_critical_inflow",
    Lower,
    "Σ V k / Σ V: critical raw materials (Regulation (EU) 2024/1252) in the linear inflow",
);
static RENEWABLE_ENERGY: FigureDescription =
    METHOD.share("cti_renewable_energy", Higher, "Σ E r / Σ E");
static WATER_CIRCULARITY: FigureDescription = METHOD.share(
    "cti_water_circularity",
    Higher,
    "(circular withdrawal / withdrawal + circular discharge / discharge) / 2",
);
static ONSITE_WATER: FigureDescription = METHOD.quantity(
    "cti_onsite_water_circulation",
    "1",
    Higher,
    "max(0, water used − withdrawal) / withdrawal",
);
static PRODUCTIVITY: FigureDescription = METHOD.quantity(
    "cti_circular_material_productivity",
    "currency/kg",
    Higher,
    "revenue / linear inflow",
);
static REVENUE: FigureDescription = METHOD.quantity(
    "cti_revenue",
    "currency",
    Higher,
    "revenue of a year × (circular inflow + circular outflow) / 2",
);
static GHG_IMPACT: FigureDescription = METHOD
    .quantity(
        "cti_ghg_impact",
        "kg CO2e",
        Neither,
        "Σ M (1 − F_R − F_U) (EF_V − EF_R): what recycled inflow would still save in place of virgin",
    )
    .signed();

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[
    &CIRCULAR_INFLOW,
    &CIRCULAR_OUTFLOW,
    &MATERIAL_CIRCULARITY,
    &RECOVERY[0],
    &RECOVERY[1],
    &RECOVERY[2],
    &RECOVERY[3],
    &CRITICAL_INFLOW,
    &ACTUAL_LIFETIME,
    &RENEWABLE_ENERGY,
    &WATER_CIRCULARITY,
    &ONSITE_WATER,
    &PRODUCTIVITY,
    &REVENUE,
    &GHG_IMPACT,
];

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    materials::figures(view, figures);
    operations::figures(view, figures);
}

/// The figure that a page shows to everybody, alone.
pub(crate) fn key_figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    materials::outflow(view, figures);
}
