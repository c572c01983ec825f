//! Values, names and fields of a disclosure in the reader's words.

use meguru::checks::disclosure::{Disclosed, Frameworks, ListedMass, PointReport, SourceKind};
use meguru::figures::figure;
use meguru::tables::{
    CRITICAL_RAW_MATERIAL_NAMES, CRITICAL_RAW_MATERIALS, MATERIAL_NAMES, MATERIALS, Name,
};
use serde_json::Value;

use crate::checks::in_language;
use crate::texts::{Language, Texts, percent, significant};

/// What turns codes into words.
pub(super) struct Words<'w> {
    pub(super) texts: &'w Texts,
    pub(super) language: Language,
    frameworks: &'w Frameworks,
    /// The document, for the names of its parts; nothing where it cannot be read.
    document: Value,
}

impl<'w> Words<'w> {
    pub(super) fn new(
        texts: &'w Texts,
        language: Language,
        frameworks: &'w Frameworks,
        document: &[u8],
    ) -> Self {
        Self {
            texts,
            language,
            frameworks,
            document: serde_json::from_slice(document).unwrap_or_default(),
        }
    }

    /// The value of a point.
    pub(super) fn value(&self, point: &PointReport) -> String {
        match &point.value {
            None => "–".to_owned(),
            Some(Disclosed::YesNo(true)) => self.texts.plain("checks-yes"),
            Some(Disclosed::YesNo(false)) => self.texts.plain("checks-no"),
            Some(Disclosed::Day(day)) => day.to_string(),
            Some(Disclosed::Words(words)) => words.join(", "),
            Some(Disclosed::Number(number)) => self.number(point, *number),
            Some(Disclosed::Masses(list)) if list.is_empty() => "–".to_owned(),
            Some(Disclosed::Masses(list)) => self.masses(list),
        }
    }

    fn number(&self, point: &PointReport, number: f64) -> String {
        let is_index = point
            .from
            .iter()
            .any(|from| figure(&from.name).is_some_and(|figure| !figure.percent));
        match point.unit.as_deref() {
            Some("1") if !is_index => percent(number),
            Some("1") | None => significant(number),
            Some(unit) => {
                let id = format!("disclosure-unit-{unit}");
                let unit = if self.texts.has(&id) {
                    self.texts.plain(&id)
                } else {
                    unit.to_owned()
                };
                format!("{} {unit}", significant(number))
            }
        }
    }

    fn masses(&self, list: &[ListedMass]) -> String {
        let whole: f64 = list.iter().map(|listed| listed.kilograms).sum();
        let texts: Vec<String> = list
            .iter()
            .map(|listed| {
                let parameters = [
                    ("name", self.material(listed.id)),
                    ("mass", significant(listed.kilograms)),
                    ("share", percent(listed.kilograms / whole)),
                ];
                self.texts.text("disclosure-listed", &parameters)
            })
            .collect();
        texts.join("; ")
    }

    fn material(&self, id: &str) -> String {
        let material = MATERIALS.iter().position(|material| material.id == id);
        let critical = || CRITICAL_RAW_MATERIALS.iter().position(|raw| raw.id == id);
        let name: Option<&Name> = match material {
            Some(index) => MATERIAL_NAMES.get(index),
            None => critical().and_then(|index| CRITICAL_RAW_MATERIAL_NAMES.get(index)),
        };
        name.map_or_else(|| id.to_owned(), |name| self.texts.name(name).to_owned())
    }

    /// What a value comes from.
    pub(super) fn from(&self, point: &PointReport) -> String {
        let names: Vec<String> = point
            .from
            .iter()
            .map(|from| match from.kind {
                SourceKind::Figure | SourceKind::RecycledContent => self.texts.named(&from.name),
                SourceKind::Fact => self.fact(&from.name).unwrap_or_else(|| from.name.clone()),
                SourceKind::Field => from.name.clone(),
                SourceKind::Property => {
                    let id = format!("disclosure-property-{}", from.name);
                    if self.texts.has(&id) {
                        self.texts.plain(&id)
                    } else {
                        from.name.clone()
                    }
                }
            })
            .collect();
        names.join(" × ")
    }

    fn fact(&self, name: &str) -> Option<String> {
        let fact = self.frameworks.facts.facts.get(name)?;
        let about = in_language(&fact.about, self.language);
        Some(about.trim_end_matches(['.', '。']).to_owned())
    }

    /// A field of the document: its pointer, and what is known of it in words.
    pub(super) fn field(&self, pointer: &str) -> String {
        let fact = pointer
            .rsplit_once("/facts/")
            .and_then(|(_, name)| self.fact(name));
        let part = self.component(pointer).map(|name| {
            let name = [("name", name)];
            self.texts.text("disclosure-component", &name)
        });
        let words: Vec<String> = part.into_iter().chain(fact).collect();
        match (words.is_empty(), self.language) {
            (true, _) => pointer.to_owned(),
            (false, Language::Japanese) => format!("{pointer}（{}）", words.join("、")),
            (false, Language::English) => format!("{pointer} ({})", words.join(", ")),
        }
    }

    /// Name of the innermost component on a pointer.
    fn component(&self, pointer: &str) -> Option<String> {
        let mut at = &self.document;
        let mut name = None;
        for step in pointer.split('/').skip(1) {
            at = match at {
                Value::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                Value::Object(fields) => match fields.get(step) {
                    Some(field) => field,
                    None => break,
                },
                _ => break,
            };
            if let Some(Value::String(text)) = at.get("name")
                && pointer.starts_with("/components/")
            {
                name = Some(text.clone());
            }
        }
        name
    }
}
