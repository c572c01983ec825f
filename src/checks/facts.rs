//! Facts that a document states for checks, read by the catalogue of facts.
//!
//! No figure reads them, so the reader of documents only sees that they are there; here they are read in
//! detail. A part has the facts of its assemblies and of the product, unless it states its own.

use super::date::Date;
use super::pack::{FactDescription, FactKind, Facts};
use crate::json::Json;
use crate::problem::{Path, Problem};
use crate::quantity::read_share;

/// A stated fact.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct StatedFact {
    pub(crate) value: FactValue,
    /// Whether it names its proof.
    pub(crate) proven: bool,
}

/// Value of a fact.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FactValue {
    YesNo(bool),
    Number(f64),
    Day(Date),
    Words(Vec<String>),
}

/// Facts of one object by name.
type Own = Vec<(String, Option<StatedFact>)>;

/// Facts of a document: of the product and of components, by pointer. A fact that is stated wrongly is
/// none.
#[derive(Debug, Default)]
pub(crate) struct StatedFacts {
    objects: Vec<(String, Own)>,
    /// Rules whose evidence is on file, as the product states it.
    on_file: Vec<String>,
}

/// The fact that lists rules whose evidence is on file. It is about rules and not about the product, so
/// it stands in no catalogue.
pub(crate) const ON_FILE: &str = "evidence_on_file";

impl StatedFacts {
    /// Reads the facts of a document.
    pub(crate) fn read(document: &Json<'_>, known: &Facts, problems: &mut Vec<Problem>) -> Self {
        let mut facts = Self::default();
        let mut reader = Reader {
            known,
            problems,
            facts: &mut facts,
        };
        let root = Path::ROOT;
        if let Some(product) = field(document, "product") {
            reader.object(product, &root.key("product"));
        }
        if let Some(components) = field(document, "components") {
            reader.components(components, &root.key("components"));
        }
        facts
    }

    /// The same with facts of the product laid over those that the document states. What lays them over
    /// knows them to be true.
    #[cfg(feature = "label")]
    pub(crate) fn with(&self, laid: &[(&'static str, FactValue)]) -> Self {
        let at = "/product";
        let mut own: Own = laid
            .iter()
            .map(|(name, value)| {
                let fact = StatedFact {
                    value: value.clone(),
                    proven: true,
                };
                ((*name).to_owned(), Some(fact))
            })
            .collect();
        let mut objects = Vec::with_capacity(self.objects.len() + 1);
        for (pointer, facts) in &self.objects {
            if pointer == at {
                let rest = facts
                    .iter()
                    .filter(|(name, _)| laid.iter().all(|(other, _)| other != name));
                own.extend(rest.cloned());
            } else {
                objects.push((pointer.clone(), facts.clone()));
            }
        }
        objects.push((at.to_owned(), own));
        Self {
            objects,
            on_file: self.on_file.clone(),
        }
    }

    /// Whether the evidence of a rule is on file.
    pub(crate) fn has_evidence_of(&self, rule: &str) -> bool {
        self.on_file.iter().any(|id| id == rule)
    }

    /// Rules whose evidence is said to be on file.
    pub(crate) fn on_file(&self) -> &[String] {
        &self.on_file
    }

    /// A fact of the object at a pointer, or of what it is part of; else the field that would state it.
    pub(crate) fn find(&self, name: &str, pointer: &str) -> Result<&StatedFact, String> {
        let mut at = pointer;
        loop {
            if let Some(fact) = self.own(name, at) {
                return fact.as_ref().ok_or_else(|| format!("{at}/facts/{name}"));
            }
            if at == "/product" {
                return Err(format!("{pointer}/facts/{name}"));
            }
            at = match at.rsplit_once("/components/") {
                Some((parent, _)) if !parent.is_empty() => parent,
                _ => "/product",
            };
        }
    }

    fn own(&self, name: &str, pointer: &str) -> Option<&Option<StatedFact>> {
        let (_, facts) = self.objects.iter().find(|(other, _)| other == pointer)?;
        facts
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, fact)| fact)
    }
}

fn field<'j, 'a>(json: &'j Json<'a>, name: &str) -> Option<&'j Json<'a>> {
    let Json::Object(entries) = json else {
        return None;
    };
    let (_, value) = entries.iter().find(|(other, _)| other == name)?;
    Some(value)
}

struct Reader<'r> {
    known: &'r Facts,
    problems: &'r mut Vec<Problem>,
    facts: &'r mut StatedFacts,
}

impl Reader<'_> {
    fn components(&mut self, components: &Json<'_>, at: &Path<'_>) {
        let Json::List(items) = components else {
            return;
        };
        for (index, item) in items.iter().enumerate() {
            let at = at.index(index);
            self.object(item, &at);
            if let Some(inner) = field(item, "components") {
                self.components(inner, &at.key("components"));
            }
        }
    }

    fn object(&mut self, object: &Json<'_>, at: &Path<'_>) {
        let Some(Json::Object(entries)) = field(object, "facts") else {
            return;
        };
        let place = at.key("facts");
        let mut facts = Vec::new();
        for (name, json) in entries {
            let at = place.key(name);
            if name == ON_FILE && place.pointer() == "/product/facts" {
                self.on_file(json, &at);
                continue;
            }
            let known = self.known.facts.get(name.as_ref());
            let is_of_product = place.pointer() == "/product/facts";
            let Some(description) = known.filter(|fact| is_of_product || !fact.of_product) else {
                self.problems
                    .push(Problem::error("fact.unknown", at.pointer()).with("name", name.as_ref()));
                continue;
            };
            let fact = read(description, json);
            if fact.is_none() {
                self.problems.push(
                    Problem::error("fact.mismatch", at.pointer())
                        .with("name", name.as_ref())
                        .with("expected", expected(description)),
                );
            }
            facts.push((name.to_string(), fact));
        }
        self.facts.objects.push((at.pointer(), facts));
    }

    fn on_file(&mut self, json: &Json<'_>, at: &Path<'_>) {
        let items: &[Json<'_>] = match json {
            Json::List(items) => items,
            _ => &[],
        };
        for item in items {
            if let Json::Text(id) = item {
                self.facts.on_file.push(id.to_string());
            }
        }
        if self.facts.on_file.len() != items.len() || !matches!(json, Json::List(_)) {
            self.problems.push(
                Problem::error("fact.mismatch", at.pointer())
                    .with("name", ON_FILE)
                    .with("expected", "words"),
            );
        }
    }
}

/// What can stand in a fact: words of the catalogue, or the kind's own word.
fn expected(description: &FactDescription) -> String {
    match description.kind {
        FactKind::Word | FactKind::Words => description.words.join(", "),
        kind => kind.word().to_owned(),
    }
}

/// A fact alone, or as an object with its value and its proof.
fn read(description: &FactDescription, json: &Json<'_>) -> Option<StatedFact> {
    let (json, proven) = match json {
        Json::Object(entries) => {
            let known = ["value", "evidence", "source"];
            if entries
                .iter()
                .any(|(name, _)| !known.contains(&name.as_ref()))
            {
                return None;
            }
            let proven = match field(json, "evidence") {
                Some(Json::Text(text)) => !text.trim().is_empty(),
                Some(_) => return None,
                None => false,
            };
            (field(json, "value")?, proven)
        }
        plain => (plain, false),
    };
    let is_known = |word: &str| description.words.iter().any(|known| known == word);
    let value = match (description.kind, json) {
        (FactKind::YesNo, Json::Bool(yes)) => FactValue::YesNo(*yes),
        (FactKind::Number, Json::Number(number)) if *number >= 0.0 => FactValue::Number(*number),
        (FactKind::Share, Json::Number(share)) if (0.0..=1.0).contains(share) => {
            FactValue::Number(*share)
        }
        (FactKind::Share, Json::Text(text)) => {
            let share = read_share(text).filter(|share| (0.0..=1.0).contains(share));
            FactValue::Number(share.filter(|_| text.contains(['%', '％', '割']))?)
        }
        (FactKind::Day, Json::Text(text)) => FactValue::Day(Date::read(text)?),
        (FactKind::Word, Json::Text(word)) if is_known(word) => {
            FactValue::Words(vec![word.to_string()])
        }
        (FactKind::Words, Json::List(words)) => {
            let words: Option<Vec<String>> = words
                .iter()
                .map(|word| match word {
                    Json::Text(word) if is_known(word) => Some(word.to_string()),
                    _ => None,
                })
                .collect();
            FactValue::Words(words?)
        }
        _ => return None,
    };
    Some(StatedFact { value, proven })
}
