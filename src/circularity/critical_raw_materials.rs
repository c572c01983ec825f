//! Critical and strategic raw materials in a product.
//!
//! Regulation (EU) 2024/1252, Annexes I (strategic) and II (critical), and the metals and minerals
//! among Japan's specified critical products (特定重要物資). Content by mass: stated per component,
//! or by the composition of the reference material. A material about whose contents nothing is
//! known counts nowhere, and lowers the coverage.

use crate::figures::Better::Lower;
use crate::figures::{FigureDescription, Figures, Group, Method, PartView, Verification, View};
use crate::flows::{Fact, PartShare, mean_by_mass, symbols};
use crate::number::{Number, Symbol};
use crate::tables::{CRITICAL_RAW_MATERIALS, CriticalRawMaterial};

const METHOD: Method = Method {
    name: "Content of critical raw materials by mass",
    source: "Regulation (EU) 2024/1252, Annexes I and II; Order for Enforcement of Japan's Economic Security Promotion Act, Article 1; a mass balance, no method of a standard",
    group: Group::ResourceSecurity,
    verification: Verification::FormulaRead,
};
static EU_CRITICAL: FigureDescription = METHOD.share(
    "critical_raw_material_content",
    Lower,
    "Σ M k / Σ M, k of the EU's critical raw materials",
);
static EU_STRATEGIC: FigureDescription = METHOD.share(
    "strategic_raw_material_content",
    Lower,
    "Σ M k / Σ M, k of the EU's strategic raw materials",
);
static JP_CRITICAL: FigureDescription = METHOD.share(
    "jp_critical_mineral_content",
    Lower,
    "Σ M k / Σ M, k of the metals and minerals among Japan's specified critical products",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&EU_CRITICAL, &EU_STRATEGIC, &JP_CRITICAL];

symbols! {
    CONTENT = "critical_share", "k", "1";
    CONTENTS = "critical_share_of_component", "k_i", "1";
    CONTENT_MASS = "critical_mass", "M_k", "kg";
    EU_CRITICAL_CONTENT = "critical_raw_material_content", "K", "1";
    EU_STRATEGIC_CONTENT = "strategic_raw_material_content", "K_s", "1";
    JP_CRITICAL_CONTENT = "jp_critical_mineral_content", "K_J", "1";
}

/// A list of raw materials.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Critical in the EU.
    EuCritical,
    /// Strategic in the EU.
    EuStrategic,
    /// Critical in Japan.
    JpCritical,
}

impl List {
    fn has(self, raw_material: &CriticalRawMaterial) -> bool {
        match self {
            Self::EuCritical => raw_material.eu_critical,
            Self::EuStrategic => raw_material.eu_strategic,
            Self::JpCritical => raw_material.jp_critical,
        }
    }
}

/// Share of a part's mass that is on a list, and how it is known; the error is the field that would
/// tell.
pub(crate) fn critical_share<'a, N: Number>(
    part: &PartView<'_, 'a, N>,
    list: List,
) -> PartShare<'a, N> {
    let contents = part.part.critical_contents()?;
    let mut fact = if contents.stated {
        Fact::NONE
    } else {
        Fact {
            unverified: contents.unverified,
            ..Fact::DEFAULT
        }
    };
    let listed: Vec<N> = contents
        .shares
        .iter()
        .filter(|(index, _)| {
            CRITICAL_RAW_MATERIALS
                .get(*index)
                .is_some_and(|raw_material| list.has(raw_material))
        })
        .map(|(_, share)| {
            fact = fact.and(Fact::of(share));
            N::input(part.scope, &CONTENT, share)
        })
        .collect();
    let share = match listed.as_slice() {
        [single] => *single,
        several => N::sum(part.scope, several).named(part.scope, &CONTENTS),
    };
    Ok((share, fact))
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let lists: [(&'static FigureDescription, List, &'static Symbol); 3] = [
        (&EU_CRITICAL, List::EuCritical, &EU_CRITICAL_CONTENT),
        (&EU_STRATEGIC, List::EuStrategic, &EU_STRATEGIC_CONTENT),
        (&JP_CRITICAL, List::JpCritical, &JP_CRITICAL_CONTENT),
    ];
    for (figure, list, symbol) in lists {
        let mean = mean_by_mass(view, symbol, &CONTENT_MASS, &|part| {
            critical_share(part, list)
        });
        figures.push_by_part(figure, mean.value, mean.basis, mean.by_part);
    }
}
