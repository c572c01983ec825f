//! Rates of Japan's recycling laws, each with its own denominator and rounding.
//!
//! Their masses are those of a year and a scheme, stated in `take_back`, not the product's. The laws'
//! tables cut the appliance rates off at whole percents and round the others half up to one decimal
//! (read in published tables); values here are unrounded, and the rule is one of display.

use crate::figures::Better::Higher;
use crate::figures::RoundingMode::{HalfUp, Truncate};
use crate::figures::{Basis, FigureDescription, Figures, Group, Method, Verification, View, known};
use crate::flows::{ratio_or_note, symbols};
use crate::number::{Number, Symbol};
use crate::product::{Quantity, Stated, TakeBack, TotalMass};

const METHOD: Method = Method {
    name: "Rates of Japan's recycling laws and schemes",
    source: "Japan's recycling laws, as the published tables of manufacturers and schemes compute them",
    group: Group::EndOfLife,
    verification: Verification::PublishedCase,
};
const fn rate(
    id: &'static str,
    name: &'static str,
    equation: &'static str,
    source: &'static str,
) -> FigureDescription {
    Method {
        name,
        source,
        ..METHOD
    }
    .share(id, Higher, equation)
}
static APPLIANCE: FigureDescription = rate(
    "jp_appliance_recycling_rate",
    "再商品化率 (home appliance recycling law), heat recovery excluded",
    "再商品化重量 / 再商品化等処理重量",
    "特定家庭用機器再商品化法; published results of manufacturers, such as 平成24年度 再商品化実施状況",
)
.rounded(0, Truncate);
static RESOURCE: FigureDescription = rate(
    "jp_resource_recovery_rate",
    "再資源化率 (home appliances), with heat recovery and what is recycled at a charge",
    "(再商品化重量 + 熱回収 + 処理費負担分) / 再商品化等処理重量",
    "特定家庭用機器再商品化法; formula read on recyclers' results pages (kanto-eco.com, act-b.co.jp)",
)
.rounded(0, Truncate)
.verified(Verification::FormulaRead);
static PC: FigureDescription = rate(
    "jp_pc_resource_reuse_rate",
    "資源再利用率 (personal computers)",
    "資源再利用量 / 再資源化処理量",
    "資源有効利用促進法; PC回収実績 of manufacturers and パソコン3R推進協会",
)
.rounded(1, HalfUp);
/// Over what was sold in the same year: what is recycled was sold before, so it can be more.
static RECYCLING: FigureDescription = Method {
    name: "リサイクル率 (PET bottles, aluminium and steel cans)",
    source: "PETボトルリサイクル推進協議会; アルミ缶リサイクル協会; スチール缶リサイクル協会",
    ..METHOD
}
.quantity(
    "jp_recycling_rate",
    "1",
    Higher,
    "リサイクル量 / 販売量 (消費重量)",
)
.rounded(1, HalfUp)
.as_percent();
static COLLECTION: FigureDescription = Method {
    name: "回収率: collected over sold",
    source: "PETボトルリサイクル推進協議会, Q&A Q8-1",
    ..METHOD
}
.quantity("jp_collection_rate", "1", Higher, "回収量 / 販売量")
.rounded(1, HalfUp)
.as_percent()
// The one published rate was made of unrounded masses: it is near, but does not come out.
.verified(Verification::FormulaRead);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] =
    &[&APPLIANCE, &RESOURCE, &PC, &RECYCLING, &COLLECTION];

symbols! {
    SOLD = "take_back_sold", "m_sold", "kg";
    COLLECTED = "take_back_collected", "m_coll", "kg";
    TREATED = "take_back_treated", "m_treat", "kg";
    RECYCLED = "take_back_recycled", "m_rec", "kg";
    HEAT = "take_back_heat_recovered", "m_heat", "kg";
    CHARGED = "take_back_recycled_with_charge", "m_charge", "kg";
    APPLIANCE_RATE = "jp_appliance_recycling_rate", "R_app", "1";
    RESOURCE_RATE = "jp_resource_recovery_rate", "R_res", "1";
    PC_RATE = "jp_pc_resource_reuse_rate", "R_pc", "1";
    RECYCLING_RATE = "jp_recycling_rate", "R_rec", "1";
    COLLECTION_RATE = "jp_collection_rate", "R_coll", "1";
}

/// A mass of the take-back: its field and where it stands.
type Mass = (
    &'static Symbol,
    &'static str,
    for<'t> fn(&'t TakeBack) -> &'t Stated<Quantity<TotalMass>>,
);

static RECYCLED_MASS: Mass = (&RECYCLED, "/recycled", |back| &back.recycled);
static TREATED_MASS: Mass = (&TREATED, "/treated", |back| &back.treated);
static SOLD_MASS: Mass = (&SOLD, "/sold", |back| &back.sold);
static COLLECTED_MASS: Mass = (&COLLECTED, "/collected", |back| &back.collected);
static HEAT_MASS: Mass = (&HEAT, "/heat_recovered", |back| &back.heat_recovered);
static CHARGED_MASS: Mass = (&CHARGED, "/recycled_with_charge", |back| {
    &back.recycled_with_charge
});

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let rates: [(&'static FigureDescription, &'static Symbol, &[&Mass], &Mass); 5] = [
        (
            &APPLIANCE,
            &APPLIANCE_RATE,
            &[&RECYCLED_MASS],
            &TREATED_MASS,
        ),
        (
            &RESOURCE,
            &RESOURCE_RATE,
            &[&RECYCLED_MASS, &HEAT_MASS, &CHARGED_MASS],
            &TREATED_MASS,
        ),
        (&PC, &PC_RATE, &[&RECYCLED_MASS], &TREATED_MASS),
        (&RECYCLING, &RECYCLING_RATE, &[&RECYCLED_MASS], &SOLD_MASS),
        (
            &COLLECTION,
            &COLLECTION_RATE,
            &[&COLLECTED_MASS],
            &SOLD_MASS,
        ),
    ];
    for (figure, symbol, part, whole) in rates {
        let mut basis = Basis::default();
        let mut mass = |(symbol, field, pick): &Mass| {
            let input = known(&mut basis, view.product.take_back(field, pick))?;
            Some(N::input(view.scope, symbol, &input))
        };
        let terms: Vec<Option<N>> = part.iter().map(|term| mass(term)).collect();
        let whole = mass(whole);
        let terms: Option<Vec<N>> = terms.into_iter().collect();
        let value = terms.zip(whole).and_then(|(terms, whole)| {
            let sum = match terms.as_slice() {
                [single] => *single,
                several => N::sum(view.scope, several),
            };
            ratio_or_note(view.scope, symbol, sum, whole, &mut basis)
        });
        figures.push(figure, value, basis);
    }
}
