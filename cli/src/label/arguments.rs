//! What `meguru label` accepts.

use clap::{Args, ValueEnum};

use meguru::checks::Date;
use meguru::checks::label::{Audience, Size};

use crate::arguments::{MarketName, day};

/// Arguments of `label`.
#[derive(Debug, Args)]
pub(crate) struct LabelArguments {
    /// Product document (`meguru/1`) that the label is about; `-` for standard input.
    pub(crate) file: String,
    /// Ids of the figures, in the order in which they are printed.
    #[arg(long = "figure", required = true, num_args = 1..)]
    pub(crate) figures: Vec<String>,
    /// Where the label is read.
    #[arg(long, value_enum)]
    pub(crate) market: MarketName,
    /// Who reads it.
    #[arg(long, value_enum)]
    pub(crate) audience: AudienceName,
    /// The day of the label, `YYYY-MM-DD`.
    #[arg(long, value_parser = day)]
    pub(crate) date: Date,
    /// The day of placing on the market, `YYYY-MM-DD`; the document's own, else that of the label, if left out.
    #[arg(long, value_parser = day)]
    pub(crate) placed_on_market: Option<Date>,
    /// Words of your own beside the figures; they are checked as by `claim`.
    #[arg(long, value_name = "TEXT")]
    pub(crate) claim: Option<String>,
    /// Address of the report of the calculation.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) report: Option<String>,
    /// Width and height in mm, such as 70x50; a width alone leaves the height free.
    #[arg(long, value_parser = size, default_value = "70")]
    pub(crate) size: Size,
    /// What to write.
    #[arg(long, value_enum, default_value_t = LabelFormat::Svg)]
    pub(crate) format: LabelFormat,
}

/// Who reads a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AudienceName {
    /// People who buy for themselves.
    Consumer,
    /// Companies.
    Business,
}

impl From<AudienceName> for Audience {
    fn from(name: AudienceName) -> Self {
        match name {
            AudienceName::Consumer => Self::Consumer,
            AudienceName::Business => Self::Business,
        }
    }
}

/// What a label is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LabelFormat {
    /// A picture with real text.
    Svg,
    /// A page by itself.
    Html,
    /// A part of a page, without styles.
    Fragment,
    /// For programs: texts, values and what to look at.
    Json,
    /// The text of an embeddable badge of the first figure (`meguru-badge/1`).
    Badge,
}

fn size(text: &str) -> Result<Size, String> {
    Size::read(text).ok_or_else(|| format!("{text} is no size in mm such as 70x50 or 70"))
}
