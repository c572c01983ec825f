//! Circularity indicators, one file per method.
//!
//! Each file has the method's symbols, its figures, its formulas as pure functions of flows, and the
//! account of what a figure rests on. A new method is one file here, and its name in `methods!`
//! below.

pub mod chain_of_custody;
pub mod circular_economy_index;
pub mod circular_transition;
pub mod complementary_indicators;
pub mod content_by_family;
pub mod critical_raw_materials;
pub mod energy_circularity_index;
pub mod iso59020;
pub mod japanese_rates;
pub mod longevity;
pub mod many_lives;
pub mod material_circularity;
pub mod plastic_packaging_tax;
pub mod product_circularity;
pub mod product_level_circularity_metric;
pub mod recyclability;
pub mod recycled_content;
pub mod regional_loop;
pub mod value_retention;
pub mod vehicle_recyclability;

use crate::figures::{FigureDescription, Figures, View};
use crate::number::Number;

/// Names the methods in the order of their figures: their descriptions, and the call of each.
/// `basic` methods are computed with every keystroke, `key` ones as far as one of their figures is
/// for everybody.
macro_rules! methods {
    ($( $(#[$when:ident])? $name:ident, )+) => {
        /// The figures of every method, in the order in which they are shown.
        pub(crate) static METHODS: &[&[&FigureDescription]] = &[$( $name::FIGURES ),+];

        /// The figures of every method.
        pub(crate) fn all_figures<'a, N: Number>(
            view: &View<'_, 'a, N>,
            figures: &mut Figures<'a, N>,
        ) {
            $( $name::figures(view, figures); )+
        }

        /// The figures that a page shows while somebody types.
        pub(crate) fn basic_figures<'a, N: Number>(
            view: &View<'_, 'a, N>,
            figures: &mut Figures<'a, N>,
        ) {
            $( $( methods!(@basic $name, view, figures, $when); )? )+
        }
    };
    (@basic $name:ident, $view:ident, $figures:ident, basic) => {
        $name::figures($view, $figures);
    };
    (@basic $name:ident, $view:ident, $figures:ident, key) => {
        $name::key_figures($view, $figures);
    };
}

methods! {
    #[basic] material_circularity,
    product_circularity,
    #[basic] recycled_content,
    #[key] circular_transition,
    content_by_family,
    chain_of_custody,
    iso59020,
    recyclability,
    vehicle_recyclability,
    japanese_rates,
    many_lives,
    product_level_circularity_metric,
    circular_economy_index,
    energy_circularity_index,
    longevity,
    value_retention,
    critical_raw_materials,
    complementary_indicators,
    regional_loop,
}
