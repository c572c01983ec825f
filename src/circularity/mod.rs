//! Circularity indicators, one file per method.
//!
//! Each file has the method's symbols, its figures, its formulas as pure functions of flows, and the
//! account of what a figure rests on. A new method is one file here and one line below.

pub mod plastic_packaging_tax;

use crate::figures::{FigureDescription, Figures, View};
use crate::number::Number;

/// A method and the figures that it makes.
pub(crate) struct MethodEntry {
    /// Descriptions of its figures, in the order in which they are shown.
    pub(crate) figures: &'static [&'static FigureDescription],
}

/// Declares the methods: modules, their descriptions, and the call of each. `basic` methods are
/// computed with every keystroke, `key` ones as far as one of their figures is for everybody.
macro_rules! methods {
    ($( $(#[$when:ident])? $name:ident, )+) => {
        $( pub mod $name; )+

        /// Every method.
        pub(crate) static METHODS: &[MethodEntry] = &[
            $( MethodEntry { figures: $name::FIGURES } ),+
        ];

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
