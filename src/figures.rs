//! The catalogue of figures: everything that an assessment can say.
//!
//! Names in words stand in `messages/{en,ja}/core.ftl` under `figure-<id>`.

use serde::Serialize;

/// Which direction is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: the figure describes.
    None,
}

/// How far the formula has been verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verification {
    /// Reproduces a published case.
    PublishedCase,
    /// The formula was read in the source or in a text that cites it.
    FormulaRead,
    /// Nobody has read the formula in its source.
    FromMemory,
}

/// Group under which a figure is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Circularity indicators.
    Circularity,
    /// Recycled, reused, renewable content.
    Content,
    /// Carbon footprint.
    CarbonFootprint,
    /// Masses.
    Mass,
}

/// One figure of the catalogue.
#[derive(Debug, Serialize)]
pub struct FigureDescription {
    /// Stable id.
    pub id: &'static str,
    /// Unit; `1` for shares and indices.
    pub unit: &'static str,
    /// Smallest possible value, if there is one.
    pub minimum: Option<f64>,
    /// Largest possible value, if there is one.
    pub maximum: Option<f64>,
    /// Which direction is good.
    pub better: Better,
    /// Group.
    pub group: Group,
    /// Method in words.
    pub method: &'static str,
    /// Equation in the method's symbols.
    pub equation: &'static str,
    /// Document, year, section.
    pub source: &'static str,
    /// How far it has been verified.
    pub verification: Verification,
}

const MCI_METHOD: &str = "Material Circularity Indicator, product level";
const MCI_SOURCE: &str = "Ellen MacArthur Foundation and ANSYS Granta, Circularity Indicators: An Approach to Measuring Circularity, Methodology (2015, revised 2019), product-level methodology; formulas as cited by the Madaster calculation documentation and circuopt";
const CONTENT_METHOD: &str = "Recycled content by mass";
const CONTENT_SOURCE: &str = "ISO 14021:2016 / JIS Q 14021, 7.8 (definitions read, formula from memory); US 16 CFR 260.13, example 3";
const FOOTPRINT_METHOD: &str = "Simplified product carbon footprint, recycling by cut-off (100:0)";
const FOOTPRINT_SOURCE: &str = "ISO 14067:2018 (from memory); METI and MOE, Carbon Footprint Guideline (2023), stages as in MOE, CFP introductory guide (2025)";

const fn share(
    id: &'static str,
    better: Better,
    group: Group,
    texts: [&'static str; 3],
    verification: Verification,
) -> FigureDescription {
    let [method, equation, source] = texts;
    FigureDescription {
        id,
        unit: "1",
        minimum: Some(0.0),
        maximum: Some(1.0),
        better,
        group,
        method,
        equation,
        source,
        verification,
    }
}

const fn mass(
    id: &'static str,
    better: Better,
    equation: &'static str,
    method: &'static str,
    source: &'static str,
) -> FigureDescription {
    FigureDescription {
        id,
        unit: "kg",
        minimum: Some(0.0),
        maximum: None,
        better,
        group: Group::Mass,
        method,
        equation,
        source,
        verification: Verification::PublishedCase,
    }
}

const fn footprint(id: &'static str, equation: &'static str) -> FigureDescription {
    FigureDescription {
        id,
        unit: "kg CO2e",
        minimum: None,
        maximum: None,
        better: Better::Lower,
        group: Group::CarbonFootprint,
        method: FOOTPRINT_METHOD,
        equation,
        source: FOOTPRINT_SOURCE,
        verification: Verification::FromMemory,
    }
}

use Better::{Higher, Lower};
use Group::{Circularity, Content};
use Verification::{FormulaRead, FromMemory, PublishedCase};

/// All figures, in the order in which they are shown.
pub static FIGURES: &[FigureDescription] = &[
    share(
        "mci_at_average_life",
        Higher,
        Circularity,
        [MCI_METHOD, "MCI = max(0, 1 − LFI × 0.9)", MCI_SOURCE],
        PublishedCase,
    ),
    share(
        "mci",
        Higher,
        Circularity,
        [
            MCI_METHOD,
            "MCI = max(0, 1 − LFI × F(X)), F(X) = 0.9 / X",
            MCI_SOURCE,
        ],
        PublishedCase,
    ),
    share(
        "linear_flow_index",
        Lower,
        Circularity,
        [
            MCI_METHOD,
            "LFI = (V + W) / (2 M + (W_F − W_C) / 2)",
            MCI_SOURCE,
        ],
        PublishedCase,
    ),
    FigureDescription {
        id: "utility",
        unit: "1",
        minimum: Some(0.0),
        maximum: None,
        better: Higher,
        group: Circularity,
        method: MCI_METHOD,
        equation: "X = (L / L_av) (U / U_av)",
        source: MCI_SOURCE,
        verification: PublishedCase,
    },
    mass(
        "virgin_feedstock",
        Lower,
        "V = Σ M (1 − F_R − F_U − F_S)",
        MCI_METHOD,
        MCI_SOURCE,
    ),
    mass(
        "unrecoverable_waste",
        Lower,
        "W = W_0 + (W_F + W_C) / 2, W_0 = Σ M (1 − C_R − C_U − C_C − C_E), W_C = Σ M (1 − E_C) C_R, W_F = Σ M (1 − E_F) F_R / E_F",
        MCI_METHOD,
        MCI_SOURCE,
    ),
    mass(
        "product_mass",
        Better::None,
        "M = Σ m n",
        "Mass of the product without packaging",
        "Sum of the bill of materials",
    ),
    share(
        "recycled_content",
        Higher,
        Content,
        [CONTENT_METHOD, "X = (A_post + A_pre) / P", CONTENT_SOURCE],
        PublishedCase,
    ),
    share(
        "post_consumer_recycled_content",
        Higher,
        Content,
        [CONTENT_METHOD, "X = A_post / P", CONTENT_SOURCE],
        PublishedCase,
    ),
    share(
        "pre_consumer_recycled_content",
        Higher,
        Content,
        [CONTENT_METHOD, "X = A_pre / P", CONTENT_SOURCE],
        PublishedCase,
    ),
    share(
        "reused_content",
        Higher,
        Content,
        [
            "Reused content by mass",
            "X = A_reused / P",
            "EN 45556:2019 (from memory)",
        ],
        FromMemory,
    ),
    share(
        "renewable_content",
        Higher,
        Content,
        [
            "Virgin biological content from sustained production, by mass",
            "X = A_renewable / P",
            "Ellen MacArthur Foundation and ANSYS Granta, Methodology (2019), F_S",
        ],
        FormulaRead,
    ),
    share(
        "plastics_recycled_content",
        Higher,
        Content,
        [
            "Recycled content of the plastics in the product, by mass",
            "X = (A_post + A_pre of plastics) / P of plastics",
            "ISO 14021:2016, 7.8, applied to the plastic parts; product environmental profile of the ELKO One switch",
        ],
        FormulaRead,
    ),
    share(
        "packaging_recycled_content",
        Higher,
        Content,
        [
            "Recycled content of the packaging, by mass",
            "X = (A_post + A_pre) / P",
            CONTENT_SOURCE,
        ],
        PublishedCase,
    ),
    share(
        "leed_recycled_content",
        Higher,
        Content,
        [
            "Recycled content for the LEED credit, by mass",
            "X = X_post + X_pre / 2",
            "USGBC, LEED MR credit for recycled content; LEEDuser nodes 30565 and 32294",
        ],
        PublishedCase,
    ),
    footprint("carbon_footprint", "CFP = Σ stages"),
    footprint(
        "carbon_footprint_stage_raw_materials",
        "Σ M / (E_fp E_cp) ((1 − F_R − F_U) EF_V + F_R EF_R)",
    ),
    footprint("carbon_footprint_stage_production", "Σ Q EF"),
    footprint("carbon_footprint_stage_distribution", "Σ M d EF"),
    footprint("carbon_footprint_stage_use", "Σ Q L EF"),
    footprint(
        "carbon_footprint_stage_end_of_life",
        "Σ M Σ c_treatment EF_treatment",
    ),
    footprint(
        "carbon_footprint_by_cut_off",
        "CFP = Σ stages, recycling 100:0",
    ),
];

/// The description of a figure.
pub fn figure(id: &str) -> Option<&'static FigureDescription> {
    FIGURES.iter().find(|figure| figure.id == id)
}
