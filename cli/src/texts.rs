//! Codes to sentences, from the catalogue that page and command line share.

use anyhow::anyhow;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use meguru::figures::{Note, Rounding, RoundingMode, text_id};
use meguru::tables::{MATERIAL_NAMES, MATERIALS, Name};
use meguru::{Parameter, Parameters, Problem, Severity};
use unic_langid::LanguageIdentifier;

/// Language of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    Japanese,
    English,
}

/// What the core says in place of a source of what follows from other entries.
const IMPLIED: &str = "not named";

/// How examples and templates begin what they assume.
const ASSUMED: &str = "assumption: ";

/// The catalogue in one language.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Texts {
    pub(crate) fn new(language: Language) -> anyhow::Result<Self> {
        let (tag, sources) = match language {
            Language::Japanese => (
                "ja",
                [
                    include_str!("../../messages/ja/core.ftl"),
                    include_str!("../../messages/ja/cli.ftl"),
                    include_str!("../../messages/ja/import.ftl"),
                    include_str!("../../messages/ja/checks.ftl"),
                    include_str!("../../messages/ja/label.ftl"),
                    include_str!("../../messages/ja/disclosure.ftl"),
                    include_str!("../../messages/ja/methods.ftl"),
                    include_str!("../../messages/ja/assumptions.ftl"),
                ],
            ),
            Language::English => (
                "en",
                [
                    include_str!("../../messages/en/core.ftl"),
                    include_str!("../../messages/en/cli.ftl"),
                    include_str!("../../messages/en/import.ftl"),
                    include_str!("../../messages/en/checks.ftl"),
                    include_str!("../../messages/en/label.ftl"),
                    include_str!("../../messages/en/disclosure.ftl"),
                    include_str!("../../messages/en/methods.ftl"),
                    include_str!("../../messages/en/assumptions.ftl"),
                ],
            ),
        };
        let mut bundle = FluentBundle::new(vec![tag.parse::<LanguageIdentifier>()?]);
        // Isolation marks would land in files and clipboards; both languages run left to right.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned())
                .map_err(|(_, errors)| anyhow!("message catalogue: {errors:?}"))?;
            bundle
                .add_resource(resource)
                .map_err(|errors| anyhow!("message catalogue: {errors:?}"))?;
        }
        Ok(Self { bundle, language })
    }

    /// The text of an id, or the id where the catalogue has none.
    pub(crate) fn text(&self, id: &str, parameters: &[(&str, String)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in parameters {
            arguments.set(*name, FluentValue::from(printable(value)));
        }
        let (id, attribute) = id
            .split_once('.')
            .map_or((id, None), |(id, name)| (id, Some(name)));
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| match attribute {
                Some(name) => message
                    .get_attribute(name)
                    .map(|attribute| attribute.value()),
                None => message.value(),
            });
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }

    pub(crate) fn plain(&self, id: &str) -> String {
        self.text(id, &[])
    }

    /// The text of an id, or other words where the catalogue has none.
    pub(crate) fn plain_or(&self, id: &str, otherwise: &str) -> String {
        if self.has(id) {
            self.plain(id)
        } else {
            otherwise.to_owned()
        }
    }

    /// A problem as one line: file, place, severity, sentence.
    pub(crate) fn problem(&self, file: &str, problem: &Problem) -> String {
        let severity = match problem.severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        };
        let text = self.text(
            &id("problem", problem.code),
            &self.parameters(&problem.params),
        );
        let path = if problem.path.is_empty() {
            "/"
        } else {
            &problem.path
        };
        format!(
            "{file}: {path}: {}: {text} [{}]",
            self.plain(severity),
            problem.code
        )
    }

    /// Why a check came out as it did.
    pub(crate) fn because(&self, note: &Note) -> String {
        let mut parameters = self.parameters(&note.params);
        for (name, text) in &mut parameters {
            if *name == "name" {
                *text = self.named(text);
            }
        }
        self.text(&id("because", note.code), &parameters)
    }

    /// A name of a condition in words, where the catalogue has some: a meaning of recycled content, a
    /// figure or a property.
    pub(crate) fn named(&self, name: &str) -> String {
        let known = ["meaning", "figure", "property"].map(|group| format!("{group}-{name}"));
        known
            .iter()
            .find(|id| self.bundle.has_message(id))
            .map_or_else(|| name.to_owned(), |id| self.plain(id))
    }

    /// Problems that leave nothing to go on with, each a line.
    pub(crate) fn refusal(&self, file: &str, problems: &[Problem]) -> anyhow::Error {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| self.problem(file, problem))
            .collect();
        anyhow!("{}", lines.join("\n"))
    }

    pub(crate) fn note(&self, note: &Note) -> String {
        self.text(&id("note", note.code), &self.parameters(&note.params))
    }

    /// Parameters as texts: words of the core in the reader's language, shares in percent.
    fn parameters(&self, parameters: &Parameters) -> Vec<(&'static str, String)> {
        parameters
            .0
            .iter()
            .map(|(name, value)| {
                let text = match (*name, value) {
                    (name, Parameter::Number(share)) if is_share(name) => percent(*share),
                    (_, Parameter::Number(number)) => significant(*number),
                    ("expected" | "found", Parameter::Text(word)) => self.word("kind", word),
                    ("stage", Parameter::Text(word)) => self.word("stage", word),
                    ("key" | "kind" | "treatment", Parameter::Text(word)) => {
                        self.word("word", word)
                    }
                    ("material", Parameter::Text(material)) => self.material(material),
                    ("carrier", Parameter::Text(carrier)) => self.row("carrier", carrier),
                    (_, Parameter::Text(text)) => text.clone(),
                };
                (*name, text)
            })
            .collect()
    }

    /// A reference material's name in the reader's language, or the id where the table has none.
    pub(crate) fn material(&self, id: &str) -> String {
        let names = MATERIALS.iter().zip(MATERIAL_NAMES);
        let found = names.into_iter().find(|(material, _)| material.id == id);
        found.map_or_else(|| id.to_owned(), |(_, name)| self.name(name).to_owned())
    }

    /// What a table calls a row in the reader's language.
    pub(crate) fn name(&self, name: &Name) -> &'static str {
        match self.language {
            Language::Japanese => name.name_ja,
            Language::English => name.name_en,
        }
    }

    /// A row of the tables of carriers or modes, or its id where the catalogue has none.
    pub(crate) fn row(&self, group: &str, id: &str) -> String {
        self.word(group, &id.replace('_', "-"))
    }

    /// A source as it names itself; what is none but words of ours stands in the reader's language.
    pub(crate) fn source(&self, source: &str) -> String {
        if source == IMPLIED {
            return self.plain("source-implied");
        }
        let assumed = source.strip_prefix(ASSUMED);
        let id = assumed.map(|words| text_id("assumption", words));
        match id.filter(|id| self.has(id)) {
            Some(id) => self.text("source-assumed", &[("what", self.plain(&id))]),
            None => source.to_owned(),
        }
    }

    /// Whether the catalogue has an id.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A word in the reader's language, or as it stands where the catalogue has none.
    pub(crate) fn word(&self, group: &str, word: &str) -> String {
        self.plain_or(&id(group, word), word)
    }
}

/// Whether a parameter is a share: its name says so.
fn is_share(name: &str) -> bool {
    name == "share" || name.ends_with("_share")
}

/// The message of a code.
pub(crate) fn id(group: &str, code: &str) -> String {
    format!("{group}-{}", code.replace('.', "-"))
}

/// A text of a document without what would command the terminal.
pub(crate) fn printable(text: &str) -> String {
    let command = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t');
    text.replace(command, "\u{fffd}")
}

/// A share as percent with at most one decimal.
pub(crate) fn percent(share: f64) -> String {
    let text = format!("{:.1}", share * 100.0);
    format!("{} %", text.strip_suffix(".0").unwrap_or(&text))
}

/// A share as percent, rounded as its method does it.
pub(crate) fn rounded_percent(share: f64, rounding: Option<Rounding>) -> String {
    let Some(Rounding { decimals, mode }) = rounding else {
        return percent(share);
    };
    let scale = 10_f64.powi(i32::from(decimals));
    // A share such as 0.287 is a hair below it in binary; a billionth of a unit mends that.
    let scaled = share * 100.0 * scale + 1e-9;
    let whole = match mode {
        RoundingMode::HalfUp => (scaled + 0.5).floor(),
        RoundingMode::Truncate => scaled.floor(),
    };
    format!("{:.*} %", usize::from(decimals), whole / scale)
}

/// A number with at most four significant digits.
pub(crate) fn significant(number: f64) -> String {
    if number == 0.0 || !number.is_finite() {
        return "0".to_owned();
    }
    let mut decimals = 3_usize;
    let mut limit = 1.0;
    while number.abs() < limit && decimals < 12 {
        decimals += 1;
        limit /= 10.0;
    }
    limit = 10.0;
    while number.abs() >= limit && decimals > 0 {
        decimals -= 1;
        limit *= 10.0;
    }
    let text = format!("{number:.decimals$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_people() {
        assert_eq!(percent(0.3), "30 %");
        assert_eq!(percent(0.123_45), "12.3 %");
        let rounding = |decimals, mode| Some(Rounding { decimals, mode });
        // Japan's appliance law cuts 86.92 % off at 86; its PC figures round 75.789 % to 75.8.
        let washing = 95_606.0 / 109_992.0;
        assert_eq!(
            rounded_percent(washing, rounding(0, RoundingMode::Truncate)),
            "86 %"
        );
        let desktop = 27_287.4 / 36_004.5;
        assert_eq!(
            rounded_percent(desktop, rounding(1, RoundingMode::HalfUp)),
            "75.8 %"
        );
        assert_eq!(
            rounded_percent(0.29, rounding(0, RoundingMode::Truncate)),
            "29 %"
        );
        assert_eq!(significant(0.000_123_456), "0.0001235");
        assert_eq!(significant(1_234_567.0), "1234567");
        assert_eq!(significant(41.2), "41.2");
    }

    #[test]
    fn both_catalogues_are_read() {
        for language in [Language::Japanese, Language::English] {
            let texts = Texts::new(language).map_err(|error| error.to_string());
            assert!(texts.is_ok(), "{:?}", texts.err());
        }
    }
}
