//! Recycled, reused and renewable content.
//!
//! ISO 14021:2016, 7.8 (JIS Q 14021): mass of recycled material over mass of the product, pre- and
//! post-consumer stated apart and then summed. Rework and regrind of the same process are no
//! recycled material; the document has no field for them, so they cannot enter. Product and
//! packaging are never added together.
//!
//! The formula was written from memory of the standard; its definitions were read in JIS Q 14021.

use crate::flows::symbols;
use crate::number::{Number, Symbol};

symbols! {
    CONTENT_MASS = "content_mass", "A", "kg";
    DENOMINATOR = "content_denominator", "P", "kg";
    RECYCLED = "recycled_content", "X_rec", "1";
    POST_CONSUMER = "post_consumer_recycled_content", "X_post", "1";
    PRE_CONSUMER = "pre_consumer_recycled_content", "X_pre", "1";
    REUSED = "reused_content", "X_U", "1";
    RENEWABLE = "renewable_content", "X_S", "1";
    PACKAGING = "packaging_recycled_content", "X_pack", "1";
    PLASTICS = "plastics_recycled_content", "X_plast", "1";
    LEED = "leed_recycled_content", "X_LEED", "1";
}

/// P: the mass that a content refers to. `None` where there is no mass to divide by.
pub fn denominator<N: Number>(scope: N::Scope, masses: &[N]) -> Option<N> {
    let total = N::sum(scope, masses).named(scope, &DENOMINATOR);
    (total.value() > 0.0).then_some(total)
}

/// A / P: sum of the masses of the material in question over the mass referred to.
pub fn content<N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    material: &[N],
    denominator: N,
) -> N {
    let material = N::sum(scope, material).named(scope, &CONTENT_MASS);
    (material / denominator).named(scope, symbol)
}

/// LEED v4.1 MR credit for recycled content: post-consumer plus half of pre-consumer, by mass.
/// The credit multiplies it by the cost of the material.
pub fn leed<N: Number>(scope: N::Scope, post_consumer: N, pre_consumer: N) -> N {
    (post_consumer + pre_consumer / N::constant(scope, 2.0)).named(scope, &LEED)
}
