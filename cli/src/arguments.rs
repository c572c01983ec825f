//! What the command line accepts.

use clap::{Args, Parser, Subcommand, ValueEnum};

use meguru::Allocation;
use meguru::checks::{Date, Market, claims};

use crate::checks::container_fee::ContainerFeeArguments;
use crate::compare::CompareArguments;
use crate::label::arguments::LabelArguments;
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
    /// Assess a product range or company: every figure of its products put together.
    Range(Range),
    /// Merge the products of a region into one table of its material flows.
    Region {
        /// Product documents (`meguru/1`).
        #[arg(required = true)]
        files: Vec<String>,
        /// How to print the table.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Turn a spreadsheet (CSV, TSV, XLSX, ODS) into a product document.
    Import(ImportArguments),
    /// Write an empty parts list to fill in, with an example and lists to choose from.
    Template(TemplateArguments),
    /// Write what to ask the suppliers of a product: the figures that are missing, part by part. `import --into`
    /// reads the answers.
    Request(RequestArguments),
    /// What circular choices do: each lever's effect on the footprint beside that on circularity.
    Levers(LeversArguments),
    /// Put two product documents side by side: which figures move, which parts and fields differ; of one file, the
    /// product and each of the variants that the page has kept in it.
    Compare(CompareArguments),
    /// Check a product against the rules of a market; exit code 1 where one is not met.
    Check(CheckArguments),
    /// Check the words of a claim; exit code 1 where one is refused.
    Claim(ClaimArguments),
    /// Make a label of figures, where the rules of the market allow it; exit code 1 where they refuse it.
    Label(LabelArguments),
    /// Which points of reporting frameworks and product passports a product document fills, which are missing, and
    /// which it cannot fill.
    Disclosure(DisclosureArguments),
    /// Recycled content in the meaning of each law and scheme, side by side.
    RecycledContent {
        /// Product document (`meguru/1`); `-` for standard input.
        file: String,
        /// The day of placing on the market, `YYYY-MM-DD`; the document's own if left out.
        #[arg(long, value_parser = day)]
        placed_on_market: Option<Date>,
        /// How to print it.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// What is owed for the product's packaging by Japan's Containers and Packaging Recycling Law.
    ContainerFee(ContainerFeeArguments),
    /// List every rule, with its sources.
    Rules {
        /// How to print the list.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// List every figure that exists.
    Figures {
        /// How to print the list.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// List the library of emission factors, with sources and licences.
    Factors {
        /// Words that must all occur in id, names, category, place or source; none for all factors.
        words: Vec<String>,
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
    /// How the carbon footprint and its stages allocate recycling; all totals stand in the JSON.
    #[arg(long, value_enum, default_value_t = Way::CutOff)]
    pub(crate) allocation: Way,
    /// A factor table of your own (CSV), such as one of a licensed database; used where a document
    /// states no factor.
    #[arg(long, value_name = "FILE")]
    pub(crate) factors: Option<String>,
    /// In the report for people, say of every figure what it rests on and what it needs.
    #[arg(long)]
    pub(crate) all: bool,
    /// Add the derivation of every figure.
    #[arg(long)]
    pub(crate) explain: bool,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    /// The spreadsheet; it is never changed.
    pub(crate) file: String,
    /// Decisions about columns, materials and rows (`meguru-mapping/1`).
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<String>,
    /// A product document that the rows complete by the ids of components: the answers of suppliers.
    #[arg(long, value_name = "FILE")]
    pub(crate) into: Option<String>,
    /// Write the decisions of this import, guessed ones too, to a file for `--mapping`.
    #[arg(long, value_name = "FILE")]
    pub(crate) save_mapping: Option<String>,
    /// Print everything that was understood, asked and left out (`meguru-import/1`), with the document in it.
    #[arg(long)]
    pub(crate) report: bool,
}

/// Arguments of `template`.
#[derive(Debug, Args)]
pub(crate) struct TemplateArguments {
    /// Kind of file.
    #[arg(long, value_enum, default_value_t = TableFormat::Xlsx)]
    pub(crate) format: TableFormat,
    /// File to write; without one, CSV goes to standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<String>,
    /// With CSV, the filled example instead of the empty list.
    #[arg(long)]
    pub(crate) example: bool,
}

/// Arguments of `request`.
#[derive(Debug, Args)]
pub(crate) struct RequestArguments {
    /// A product document (`meguru/1`).
    pub(crate) file: String,
    /// Kind of file. CSV holds all suppliers in one table.
    #[arg(long, value_enum, default_value_t = TableFormat::Xlsx)]
    pub(crate) format: TableFormat,
    /// File to write; without one, CSV goes to standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<String>,
}

/// A kind of file of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// Workbook of Excel and its neighbours.
    Xlsx,
    /// Text with commas.
    Csv,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// Product document (`meguru/1`); `-` for standard input.
    pub(crate) file: String,
    /// Where the product is sold; the rules of the wider market are included.
    #[arg(long, value_enum)]
    pub(crate) market: MarketName,
    /// The day of placing on the market, `YYYY-MM-DD`; the document's own if left out.
    #[arg(long, value_parser = day)]
    pub(crate) placed_on_market: Option<Date>,
    /// How to print the outcomes.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// In the report for people, tell every rule, those that are not for the product too.
    #[arg(long)]
    pub(crate) all: bool,
}

/// Arguments of `claim`.
#[derive(Debug, Args)]
pub(crate) struct ClaimArguments {
    /// Product document (`meguru/1`) that the claim is about; `-` for standard input.
    pub(crate) file: String,
    /// The words.
    pub(crate) text: String,
    /// Where the words are read.
    #[arg(long, value_enum)]
    pub(crate) market: MarketName,
    /// Languages of the words; the market's if left out.
    #[arg(long, value_enum, value_delimiter = ',')]
    pub(crate) text_lang: Vec<TextLang>,
    /// Where the words stand; some are banned on products and packaging alone.
    #[arg(long, value_enum)]
    pub(crate) surface: Option<SurfaceName>,
    /// The day of placing on the market, `YYYY-MM-DD`; the document's own if left out.
    #[arg(long, value_parser = day)]
    pub(crate) placed_on_market: Option<Date>,
    /// How to print the findings.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(crate) format: Format,
}

/// Arguments of `disclosure`.
#[derive(Debug, Args)]
pub(crate) struct DisclosureArguments {
    /// Product document (`meguru/1`); `-` for standard input.
    pub(crate) file: String,
    /// A framework, such as `esrs-e5-2026`; may be named several times. All of them if left out.
    #[arg(long, value_name = "ID")]
    pub(crate) framework: Vec<String>,
    /// How to print the sheet.
    #[arg(long, value_enum, default_value_t = SheetFormat::Text)]
    pub(crate) format: SheetFormat,
}

/// How to print a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SheetFormat {
    /// For people, in a terminal.
    Text,
    /// For programs: the pinned ids and shape, with the texts of both languages.
    Json,
    /// A page to print or to send: one file, without scripts.
    Html,
}

/// Language of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TextLang {
    /// English.
    En,
    /// Japanese.
    Ja,
    /// French.
    Fr,
    /// German.
    De,
}

impl From<TextLang> for claims::Language {
    fn from(lang: TextLang) -> Self {
        match lang {
            TextLang::En => Self::English,
            TextLang::Ja => Self::Japanese,
            TextLang::Fr => Self::French,
            TextLang::De => Self::German,
        }
    }
}

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SurfaceName {
    /// On the product or its packaging.
    Product,
    /// In an advertisement or on a website.
    Elsewhere,
}

impl From<SurfaceName> for claims::Surface {
    fn from(name: SurfaceName) -> Self {
        match name {
            SurfaceName::Product => Self::Product,
            SurfaceName::Elsewhere => Self::Elsewhere,
        }
    }
}

/// Name of a market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MarketName {
    /// Japan.
    Jp,
    /// European Union.
    Eu,
    /// France, with the rules of the European Union.
    Fr,
    /// Germany, with the rules of the European Union.
    De,
    /// United Kingdom.
    Uk,
    /// United States.
    Us,
}

impl From<MarketName> for Market {
    fn from(name: MarketName) -> Self {
        match name {
            MarketName::Jp => Self::Jp,
            MarketName::Eu => Self::Eu,
            MarketName::Fr => Self::Fr,
            MarketName::De => Self::De,
            MarketName::Uk => Self::Uk,
            MarketName::Us => Self::Us,
        }
    }
}

pub(crate) fn day(text: &str) -> Result<Date, String> {
    Date::read(text).ok_or_else(|| format!("{text} is no day such as 2030-01-01"))
}

/// Arguments of `levers`.
#[derive(Debug, Args)]
pub(crate) struct LeversArguments {
    /// Product documents (`meguru/1`).
    #[arg(required = true)]
    pub(crate) files: Vec<String>,
    /// How to print the levers.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// How the carbon footprint allocates recycling.
    #[arg(long, value_enum, default_value_t = Way::CutOff)]
    pub(crate) allocation: Way,
}

/// A way to allocate recycling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Way {
    /// 100:0: whoever uses recycled material bears its recycling.
    CutOff,
    /// 0:100: what is recycled after use replaces virgin material.
    EndOfLife,
    /// The mean of the two.
    FiftyFifty,
    /// The EU's Circular Footprint Formula.
    Cff,
}

impl From<Way> for Allocation {
    fn from(way: Way) -> Self {
        match way {
            Way::CutOff => Self::CutOff,
            Way::EndOfLife => Self::EndOfLife,
            Way::FiftyFifty => Self::FiftyFifty,
            Way::Cff => Self::CircularFootprint,
        }
    }
}

/// Arguments of `range`.
#[derive(Debug, Args)]
pub(crate) struct Range {
    /// Product documents (`meguru/1`), one for each product or product range.
    #[arg(required = true)]
    pub(crate) files: Vec<String>,
    /// What the products are weighed by (the normalising factor).
    #[arg(long, value_enum, default_value_t = Weight::Mass)]
    pub(crate) by: Weight,
    /// Leave out products below this share of the whole weight, such as 0.05.
    #[arg(long, value_parser = share, default_value_t = 0.0)]
    pub(crate) de_minimis: f64,
    /// How to print the assessment.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

fn share(text: &str) -> Result<f64, String> {
    meguru::quantity::read_share(text)
        .filter(|share| (0.0..1.0).contains(share))
        .ok_or_else(|| format!("{text} is no share from 0 to less than 1, such as 0.05 or 5%"))
}

/// Normalising factor of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Weight {
    /// Mass of the products sold in a year.
    Mass,
    /// Revenue of a year.
    Revenue,
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
