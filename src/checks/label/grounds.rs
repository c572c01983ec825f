//! What labels are judged and written by: the rules of markets, the words of claims, the label's own
//! conditions and the list of figures that may be printed.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::checks::claims::Terms;
use crate::checks::pack::{self, PackText, Rules};
use crate::problem::Problem;

/// A figure that may be printed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listed {
    /// Id of the figure.
    pub(crate) id: String,
    /// Word of its scope.
    pub(crate) scope: String,
    /// Word of its method.
    pub(crate) method: String,
    /// Word of a remark that always stands beside it.
    pub(crate) remark: Option<String>,
    /// What claims call it.
    pub(crate) theme: Option<String>,
    /// The form of claims that says it.
    pub(crate) wording: Option<String>,
    /// Whether it is a share of the whole product that laws compare with what is claimed.
    #[serde(default)]
    pub(crate) claimed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigures {
    not_printed: BTreeMap<String, Vec<String>>,
    figure: Vec<Listed>,
}

/// What labels are judged and written by.
#[derive(Clone, Debug, PartialEq)]
pub struct Grounds {
    /// Rules of markets.
    pub rules: Rules,
    /// Words of claims.
    pub terms: Terms,
    /// The label's own conditions, as rules.
    pub conditions: Rules,
    /// Figures that may be printed.
    pub(crate) listed: Vec<Listed>,
    /// Figures that may not, by the reason.
    not_printed: BTreeMap<String, Vec<String>>,
}

const FACTS: PackText<'static> = PackText {
    file: "labels/facts.toml",
    text: include_str!("../../../data/labels/facts.toml"),
};
const CONDITIONS: PackText<'static> = PackText {
    file: "labels/conditions.toml",
    text: include_str!("../../../data/labels/conditions.toml"),
};
const FIGURES: &str = include_str!("../../../data/labels/figures.toml");

impl Grounds {
    /// What Meguru ships.
    ///
    /// # Errors
    /// What is wrong with it; a test holds that nothing is.
    pub fn shipped() -> Result<Self, Vec<Problem>> {
        let rules = pack::shipped()?;
        let (facts, _) = pack::shipped_texts();
        let facts: Vec<PackText<'_>> = facts.iter().copied().chain([FACTS]).collect();
        let raw: RawFigures = toml::from_str(FIGURES).map_err(|error| {
            vec![Problem::error("terms.syntax", "").with("value", error.to_string())]
        })?;
        Ok(Self {
            terms: Terms::shipped(&rules)?,
            conditions: pack::read(&facts, &[CONDITIONS])?,
            rules,
            listed: raw.figure,
            not_printed: raw.not_printed,
        })
    }

    /// Ids of the figures that may be printed.
    pub fn printable(&self) -> impl Iterator<Item = &str> {
        self.listed.iter().map(|listed| listed.id.as_str())
    }

    /// What the list says of a figure.
    pub(crate) fn listed(&self, id: &str) -> Option<&Listed> {
        self.listed.iter().find(|listed| listed.id == id)
    }

    /// What kind of figure it is for a label.
    pub(crate) fn class(&self, id: &str) -> &str {
        if self.listed(id).is_some() {
            return "printable";
        }
        let found = self
            .not_printed
            .iter()
            .find(|(_, ids)| ids.iter().any(|other| other == id));
        found.map_or("other", |(class, _)| class.as_str())
    }

    /// The figure that words on a theme are about.
    pub(crate) fn of_theme(&self, theme: &str) -> Option<&Listed> {
        self.listed
            .iter()
            .find(|listed| listed.theme.as_deref() == Some(theme))
    }
}
