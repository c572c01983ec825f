//! Figures: what there are, and what each one rests on.
//!
//! Each method describes its figures in its own file, beside the formula; this is the catalogue of
//! them all. Names in words stand in `messages/{en,ja}/core.ftl` under `figure-<id>`.

mod basis;
mod computed;
mod description;

pub(crate) use basis::Basis;
pub use basis::Note;
pub(crate) use computed::{Figures, NONE, Needed, Of, PartView, Pick, Usable, View, known, place};
pub(crate) use description::Method;
#[cfg(feature = "prose")]
pub use description::text_id;
pub use description::{Better, FigureDescription, Group, Rounding, RoundingMode, Verification};

use crate::{circularity, footprint};

/// The figures of every method, method by method.
fn methods() -> impl Iterator<Item = &'static FigureDescription> {
    circularity::METHODS
        .iter()
        .chain(footprint::FIGURES)
        .flat_map(|figures| figures.iter().copied())
}

/// All figures, in the order in which they are shown: by group, within a group by method.
pub fn catalogue() -> Vec<&'static FigureDescription> {
    Group::ALL
        .into_iter()
        .flat_map(|group| methods().filter(move |figure| figure.group == group))
        .collect()
}

/// The description of a figure.
pub fn figure(id: &str) -> Option<&'static FigureDescription> {
    methods().find(|figure| figure.id == id)
}
