//! Recycled content by family of material, and of the packaging by kind and family.
//!
//! A rule for plastics asks for the plastics alone; a rule for packaging for its packaging alone.
//! The formula is that of [`recycled_content`](super::recycled_content).

use crate::figures::Better::Higher;
use crate::figures::{FigureDescription, Figures, Group, Method, NONE, Of, Verification, View};
use crate::flows::symbols;
use crate::number::{Number, Symbol};
use crate::tables::Family;

use super::recycled_content::{Content, needs_recycled, recycled};

const METHOD: Method = Method {
    name: "Recycled content of one family of material, by mass",
    source: "ISO 14021:2016 / JIS Q 14021, 7.8, applied to the parts of one family (definitions read; formula read second-hand, in a transcription in the repository alvaroburgos-ek/ekowai)",
    group: Group::Content,
    verification: Verification::FormulaRead,
};
const PACKAGING: Method = Method {
    name: "Recycled content of the packaging, by mass",
    ..METHOD
};

macro_rules! family_figure {
    ($method:ident, $id:literal, $what:literal) => {
        $method.share($id, Higher, concat!("X = A / P of the ", $what))
    };
}

static FAMILY: [FigureDescription; 5] = [
    family_figure!(METHOD, "metals_recycled_content", "metals"),
    family_figure!(METHOD, "paper_recycled_content", "paper and board"),
    family_figure!(METHOD, "glass_recycled_content", "glass"),
    family_figure!(METHOD, "textiles_recycled_content", "textiles"),
    family_figure!(METHOD, "rubber_recycled_content", "rubber"),
];
static PLASTICS_POST: FigureDescription = family_figure!(
    METHOD,
    "plastics_post_consumer_recycled_content",
    "plastics, post-consumer alone"
);
static PACKAGING_POST: FigureDescription = family_figure!(
    PACKAGING,
    "packaging_post_consumer_recycled_content",
    "packaging, post-consumer alone"
);
static PACKAGING_PRE: FigureDescription = family_figure!(
    PACKAGING,
    "packaging_pre_consumer_recycled_content",
    "packaging, pre-consumer alone"
);
static PACKAGING_PLASTICS: FigureDescription = family_figure!(
    PACKAGING,
    "packaging_plastics_recycled_content",
    "plastics of the packaging"
);
static PACKAGING_PLASTICS_POST: FigureDescription = family_figure!(
    PACKAGING,
    "packaging_plastics_post_consumer_recycled_content",
    "plastics of the packaging, post-consumer alone"
);
static JP_USE_RATE: FigureDescription = Method {
    name: "再生材利用率: recycled plastics over all plastics in the product",
    source: "Japan, Act on the Promotion of Effective Utilization of Resources as amended (in force April 2026): recycled plastics, pre- and post-consumer, over all plastic raw material in the product",
    ..METHOD
}
.share(
    "jp_recycled_material_use_rate",
    Higher,
    "(A_post + A_pre) / P of the plastics",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[
    &JP_USE_RATE,
    &PLASTICS_POST,
    &FAMILY[0],
    &FAMILY[1],
    &FAMILY[2],
    &FAMILY[3],
    &FAMILY[4],
    &PACKAGING_POST,
    &PACKAGING_PRE,
    &PACKAGING_PLASTICS,
    &PACKAGING_PLASTICS_POST,
];

symbols! {
    METALS = "metals_recycled_content", "X_metal", "1";
    PAPER = "paper_recycled_content", "X_paper", "1";
    GLASS = "glass_recycled_content", "X_glass", "1";
    TEXTILES = "textiles_recycled_content", "X_text", "1";
    RUBBER = "rubber_recycled_content", "X_rub", "1";
    PLASTICS_POST_CONSUMER = "plastics_post_consumer_recycled_content", "X_plast,post", "1";
    PACKAGING_POST_CONSUMER = "packaging_post_consumer_recycled_content", "X_pack,post", "1";
    PACKAGING_PRE_CONSUMER = "packaging_pre_consumer_recycled_content", "X_pack,pre", "1";
    PLASTIC_PACKAGING = "packaging_plastics_recycled_content", "X_pack,plast", "1";
    PLASTIC_PACKAGING_POST = "packaging_plastics_post_consumer_recycled_content", "X_pack,plast,post", "1";
    USE_RATE = "jp_recycled_material_use_rate", "X_JP", "1";
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let all = Content {
        figure: &JP_USE_RATE,
        symbol: &USE_RATE,
        of: Of::Product,
        family: Some(Family::Plastics),
        needed: &needs_recycled,
        pick: recycled,
        none: Some("content.no_plastics"),
    };
    let post = Content {
        needed: &|part| [part.facts.post_consumer, NONE, NONE, NONE, NONE],
        pick: |inflow| inflow.post_consumer_recycled,
        ..all
    };
    all.push(view, figures);
    Content {
        figure: &PLASTICS_POST,
        symbol: &PLASTICS_POST_CONSUMER,
        ..post
    }
    .push(view, figures);
    let families: [(Family, &'static Symbol); 5] = [
        (Family::Metals, &METALS),
        (Family::Paper, &PAPER),
        (Family::Glass, &GLASS),
        (Family::Textiles, &TEXTILES),
        (Family::Rubber, &RUBBER),
    ];
    for (figure, (family, symbol)) in FAMILY.iter().zip(families) {
        Content {
            figure,
            symbol,
            family: Some(family),
            none: Some("content.no_such_material"),
            ..all
        }
        .push(view, figures);
    }
    let packaging = Content {
        of: Of::Packaging,
        family: None,
        none: Some("content.no_packaging"),
        ..post
    };
    Content {
        figure: &PACKAGING_POST,
        symbol: &PACKAGING_POST_CONSUMER,
        ..packaging
    }
    .push(view, figures);
    Content {
        figure: &PACKAGING_PRE,
        symbol: &PACKAGING_PRE_CONSUMER,
        needed: &|part| [part.facts.pre_consumer, NONE, NONE, NONE, NONE],
        pick: |inflow| inflow.pre_consumer_recycled,
        ..packaging
    }
    .push(view, figures);
    Content {
        figure: &PACKAGING_PLASTICS,
        symbol: &PLASTIC_PACKAGING,
        of: Of::Packaging,
        none: Some("content.no_plastic_packaging"),
        ..all
    }
    .push(view, figures);
    Content {
        figure: &PACKAGING_PLASTICS_POST,
        symbol: &PLASTIC_PACKAGING_POST,
        of: Of::Packaging,
        none: Some("content.no_plastic_packaging"),
        ..post
    }
    .push(view, figures);
}
