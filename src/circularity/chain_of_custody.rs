//! Recycled content by chain-of-custody model, and out of loops that the manufacturer controls.
//!
//! ISO 22095:2020 names the models. They say different things: segregated and blended material is
//! in the product, what mass balance attributes need not be. So each model has a figure, and no
//! figure adds them up: `recycled_content` is the physical one.
//!
//! JIS C 9911:2014, 資源再利用指標: recycled material and reused parts that the manufacturer itself
//! controls, over the product's mass. The standard was not read.

use crate::figures::Better::{Higher, None as Neither};
use crate::figures::{FigureDescription, Figures, Group, Method, Note, Pick, Verification, View};
use crate::flows::{mean_by_mass, one_input, symbols};
use crate::number::{Number, Symbol};
use crate::resolve::{Custody, Known, Part};

const METHOD: Method = Method {
    name: "Recycled content by chain-of-custody model, by mass",
    source: "ISO 22095:2020 (models from memory); ISO 14021:2016, 7.8",
    group: Group::Content,
    verification: Verification::FromMemory,
};
static MODELS: [FigureDescription; 4] = [
    METHOD.share(
        "recycled_content_segregated",
        Neither,
        "Σ M F_R of segregated material / Σ M",
    ),
    METHOD.share(
        "recycled_content_controlled_blending",
        Neither,
        "Σ M F_R of material from controlled blending / Σ M",
    ),
    METHOD.share(
        "recycled_content_mass_balance",
        Neither,
        "Σ M F_R attributed by mass balance / Σ M",
    ),
    METHOD.share(
        "recycled_content_custody_not_stated",
        Neither,
        "Σ M F_R without a stated model / Σ M",
    ),
];
static JIS_C_9911: FigureDescription = Method {
    name: "資源再利用指標 (JIS C 9911)",
    source: "JIS C 9911:2014, 5.1 (title read, formula from memory)",
    ..METHOD
}
.share(
    "jisc9911_resource_reuse_index",
    Higher,
    "Σ M f_c / Σ M, f_c: recycled or reused out of loops that the manufacturer controls",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] =
    &[&MODELS[0], &MODELS[1], &MODELS[2], &MODELS[3], &JIS_C_9911];

symbols! {
    SHARE = "custody_share", "f", "1";
    MODEL_MASS = "content_mass", "A", "kg";
    SEGREGATED = "recycled_content_segregated", "X_seg", "1";
    BLENDED = "recycled_content_controlled_blending", "X_blend", "1";
    ATTRIBUTED = "recycled_content_mass_balance", "X_mb", "1";
    NOT_STATED = "recycled_content_custody_not_stated", "X_ns", "1";
    CONTROLLED = "manufacturer_controlled", "f_c", "1";
    REUSE_INDEX = "jisc9911_resource_reuse_index", "RRI", "1";
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let models: [(Pick<Custody, f64>, &'static Symbol); 3] = [
        (|custody| custody.segregated, &SEGREGATED),
        (|custody| custody.controlled_blending, &BLENDED),
        (|custody| custody.mass_balance, &ATTRIBUTED),
    ];
    for (figure, (pick, symbol)) in MODELS.iter().zip(models) {
        let known = |part: &Part<'a>| part.custody(pick);
        weighted(view, figure, symbol, &SHARE, &known, figures);
    }
    let known = |part: &Part<'a>| part.custody_not_stated();
    weighted(view, &MODELS[3], &NOT_STATED, &SHARE, &known, figures);
    let known = |part: &Part<'a>| part.manufacturer_controlled();
    weighted(
        view,
        &JIS_C_9911,
        &REUSE_INDEX,
        &CONTROLLED,
        &known,
        figures,
    );
}

/// Mass-weighted mean of a share of the parts.
fn weighted<'a, N: Number>(
    view: &View<'_, 'a, N>,
    figure: &'static FigureDescription,
    symbol: &'static Symbol,
    share_symbol: &'static Symbol,
    share: &dyn Fn(&Part<'a>) -> Known<'a>,
    figures: &mut Figures<'a, N>,
) {
    let mut mean = mean_by_mass(view, symbol, &MODEL_MASS, &|part| {
        one_input(part, share_symbol, share(part.part))
    });
    let attributed = figure.id == "recycled_content_mass_balance";
    if attributed && mean.value.is_some_and(|value| value.value() > 0.0) {
        mean.basis.note(Note::new("content.attributed_only"));
    }
    figures.push_by_part(figure, mean.value, mean.basis, mean.by_part);
}
