//! What a figure is: unit, range, equation, source, and how it is shown.

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Material Circularity Indicator and Product Circularity Indicator.
    Circularity,
    /// Recycled, reused, renewable content.
    Content,
    /// Carbon footprint.
    CarbonFootprint,
    /// Circular Transition Indicators.
    CircularTransition,
    /// ISO 59020.
    Iso59020,
    /// Recyclability, recoverability, rates of take-back.
    EndOfLife,
    /// Reuse, rental, repair, refurbishment.
    ManyLives,
    /// Value and time.
    ValueAndTime,
    /// Critical raw materials and other risks.
    ResourceSecurity,
    /// The loop inside a region.
    RegionalLoop,
    /// Masses.
    Mass,
}

impl Group {
    /// All groups, in the order in which they are shown.
    pub const ALL: [Self; 11] = [
        Self::Circularity,
        Self::Content,
        Self::CarbonFootprint,
        Self::CircularTransition,
        Self::Iso59020,
        Self::EndOfLife,
        Self::ManyLives,
        Self::ValueAndTime,
        Self::ResourceSecurity,
        Self::RegionalLoop,
        Self::Mass,
    ];

    /// Stable id; the texts `group-<id>` name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Circularity => "circularity",
            Self::Content => "content",
            Self::CarbonFootprint => "carbon_footprint",
            Self::CircularTransition => "circular_transition",
            Self::Iso59020 => "iso59020",
            Self::EndOfLife => "end_of_life",
            Self::ManyLives => "many_lives",
            Self::ValueAndTime => "value_and_time",
            Self::ResourceSecurity => "resource_security",
            Self::RegionalLoop => "regional_loop",
            Self::Mass => "mass",
        }
    }
}

/// How a method rounds a share for people. The value of a figure is never rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rounding {
    /// Decimals of the percent value.
    pub decimals: u8,
    /// What happens to the digits behind them.
    pub mode: RoundingMode,
}

/// What happens to the digits behind the last one shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundingMode {
    /// Half and more is rounded up.
    HalfUp,
    /// They are cut off.
    Truncate,
}

/// One figure of the catalogue.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct FigureDescription {
    /// Stable id.
    pub id: &'static str,
    /// Unit; `1` for shares and indices. `currency` stands for the document's own.
    pub unit: &'static str,
    /// What it refers to: `product` or `functional_unit`.
    pub basis: &'static str,
    /// Smallest possible value, if there is one.
    pub minimum: Option<f64>,
    /// Largest possible value, if there is one.
    pub maximum: Option<f64>,
    /// Which direction is good.
    pub better: Better,
    /// Group.
    pub group: Group,
    /// Whether it is one of the few figures for somebody who is new to this.
    pub key: bool,
    /// Whether a value without unit is a share, which reads as percent, or an index.
    pub percent: bool,
    /// How the method rounds it for people; `None` for the usual way.
    pub rounding: Option<Rounding>,
    /// Method in words.
    #[cfg(feature = "prose")]
    pub method: &'static str,
    /// Equation in the method's symbols.
    #[cfg(feature = "prose")]
    pub equation: &'static str,
    /// Document, year, section.
    #[cfg(feature = "prose")]
    pub source: &'static str,
    /// How far it has been verified.
    pub verification: Verification,
}

/// What the figures of a method have in common.
#[cfg_attr(
    not(feature = "prose"),
    allow(dead_code, reason = "the browser's module leaves the words out")
)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Method {
    pub(crate) name: &'static str,
    pub(crate) source: &'static str,
    pub(crate) group: Group,
    pub(crate) verification: Verification,
}

impl Method {
    /// A share from 0 to 1, shown as percent.
    pub(crate) const fn share(
        self,
        id: &'static str,
        better: Better,
        equation: &'static str,
    ) -> FigureDescription {
        FigureDescription {
            maximum: Some(1.0),
            percent: true,
            ..self.quantity(id, "1", better, equation)
        }
    }

    /// An index from 0 to 1.
    pub(crate) const fn index(
        self,
        id: &'static str,
        better: Better,
        equation: &'static str,
    ) -> FigureDescription {
        FigureDescription {
            percent: false,
            ..self.share(id, better, equation)
        }
    }

    /// A quantity of zero or more.
    #[cfg_attr(
        not(feature = "prose"),
        allow(unused_variables, reason = "the browser's module leaves the words out")
    )]
    pub(crate) const fn quantity(
        self,
        id: &'static str,
        unit: &'static str,
        better: Better,
        equation: &'static str,
    ) -> FigureDescription {
        FigureDescription {
            id,
            unit,
            basis: "product",
            minimum: Some(0.0),
            maximum: None,
            better,
            group: self.group,
            key: false,
            percent: false,
            rounding: None,
            #[cfg(feature = "prose")]
            method: self.name,
            #[cfg(feature = "prose")]
            equation,
            #[cfg(feature = "prose")]
            source: self.source,
            verification: self.verification,
        }
    }
}

/// The id of a text for what is named in words alone: a group, and the name's Latin letters and digits in lower case,
/// each run of others a hyphen.
#[cfg(feature = "prose")]
pub fn text_id(group: &str, name: &str) -> String {
    name.to_ascii_lowercase()
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .fold(group.to_owned(), |id, word| id + "-" + word)
}

impl FigureDescription {
    /// The text that names the method, in `messages/{en,ja}/methods.ftl`.
    #[cfg(feature = "prose")]
    pub fn method_id(&self) -> String {
        text_id("method", self.method)
    }

    /// The text that words the equation, in the same place. An equation of symbols alone has none.
    #[cfg(feature = "prose")]
    pub fn equation_id(&self) -> String {
        format!("equation-{}", self.id)
    }

    /// The same as one of the few for a newcomer.
    pub(crate) const fn key(self) -> Self {
        Self { key: true, ..self }
    }

    /// The same without a lower bound.
    pub(crate) const fn signed(self) -> Self {
        Self {
            minimum: None,
            ..self
        }
    }

    /// The same for one functional unit.
    pub(crate) const fn per_functional_unit(self) -> Self {
        Self {
            basis: "functional_unit",
            ..self
        }
    }

    /// The same, verified otherwise than the rest of its method.
    pub(crate) const fn verified(self, verification: Verification) -> Self {
        Self {
            verification,
            ..self
        }
    }

    /// The same in another group.
    pub(crate) const fn shown_in(self, group: Group) -> Self {
        Self { group, ..self }
    }

    /// The same shown as percent.
    pub(crate) const fn as_percent(self) -> Self {
        Self {
            percent: true,
            ..self
        }
    }

    /// The same with a rounding rule of its own.
    pub(crate) const fn rounded(self, decimals: u8, mode: RoundingMode) -> Self {
        Self {
            rounding: Some(Rounding { decimals, mode }),
            ..self
        }
    }
}
