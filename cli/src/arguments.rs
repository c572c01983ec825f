//! What the command line accepts.

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::texts::Language;

/// Circularity indicators, recycled content and a simplified carbon footprint of a product from
/// its bill of materials.
#[derive(Debug, Parser)]
#[command(name = "meguru", version)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Language of reports and problems.
    #[arg(long, global = true, value_enum, default_value_t = Lang::En)]
    pub(crate) lang: Lang,
}

/// Commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Assess product documents.
    Assess(Assess),
    /// List every figure that exists.
    Figures {
        /// How to print the list.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

/// Arguments of `assess`.
#[derive(Debug, Args)]
pub(crate) struct Assess {
    /// Product documents (`meguru/1`); `-` or nothing for standard input.
    pub(crate) files: Vec<String>,
    /// How to print the assessment.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// Add the derivation of every figure.
    #[arg(long)]
    pub(crate) explain: bool,
}

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs: the pinned ids and shape.
    Json,
}

/// Language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Ja => Self::Japanese,
            Lang::En => Self::English,
        }
    }
}
