//! What rules are about: the product, its packaging units, its parts.

use super::disclosure::PartDetail;
use super::pack;
use super::recycled_content::PartContent;
use crate::product::{Document, Role};

/// One thing that a rule is about.
#[derive(Clone, Debug)]
pub(crate) struct Subject<'p> {
    /// JSON pointer; `/product` for the product.
    pub(crate) at: String,
    /// Its parts.
    pub(crate) parts: Vec<&'p PartContent>,
    /// Mass of the packaging unit that it is a part of, where every mass is known.
    pub(crate) unit_kilograms: Option<f64>,
}

/// A part with what it belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) content: PartContent,
    /// Whether it is packaging of the product.
    pub(crate) packaging: bool,
    /// Pieces in the product, where known.
    pub(crate) pieces: Option<f64>,
    /// What disclosures ask of it.
    pub(crate) detail: PartDetail,
}

/// Categories of products that are packaging.
const PACKAGING: [&str; 5] = [
    "packaging",
    "pet_bottle",
    "glass_bottle",
    "steel_can",
    "aluminium_can",
];

/// Whether a product is packaging and nothing else.
pub(crate) fn is_packaging(document: &Document) -> bool {
    let category = document
        .product
        .value()
        .and_then(|product| product.category.value());
    let components = document.components.items();
    let all = !components.is_empty()
        && components
            .iter()
            .all(|component| component.role.value() == Some(&Role::Packaging));
    all || category.is_some_and(|category| PACKAGING.contains(&category.as_str()))
}

/// The packaging unit that a part belongs to: its outermost assembly that is packaging.
fn unit_of(document: &Document, pointer: &str) -> String {
    let mut components = document.components.items();
    let mut at = String::new();
    let steps = pointer
        .split("/components/")
        .filter(|step| !step.is_empty());
    for step in steps {
        at.push_str("/components/");
        at.push_str(step);
        let Some(component) = step
            .parse::<usize>()
            .ok()
            .and_then(|index| components.get(index))
        else {
            break;
        };
        if component.role.value() == Some(&Role::Packaging) {
            return at;
        }
        components = component.components.items();
    }
    pointer.to_owned()
}

fn kilograms(parts: &[&PartContent]) -> Option<f64> {
    parts
        .iter()
        .map(|part| part.mass.as_ref().ok().copied())
        .sum()
}

/// Everything of one kind that a document has.
pub(crate) fn subjects<'p>(
    kind: pack::Subject,
    document: &Document,
    parts: &'p [Placed],
) -> Vec<Subject<'p>> {
    let whole = is_packaging(document);
    // A bottle is packaging itself; the case around it is another packaging and proves nothing of the bottle.
    let none_own = parts.iter().all(|part| part.packaging);
    let own_parts = || {
        parts
            .iter()
            .filter(move |part| !part.packaging || (whole && none_own))
            .map(|part| &part.content)
    };
    let product = |parts| Subject {
        at: "/product".to_owned(),
        unit_kilograms: None,
        parts,
    };
    match kind {
        pack::Subject::Product => vec![product(own_parts().collect())],
        pack::Subject::Packaging => units(document, parts, whole),
        pack::Subject::PackagingPart => units(document, parts, whole)
            .into_iter()
            .flat_map(|unit| {
                let whole = kilograms(&unit.parts);
                unit.parts.into_iter().map(move |part| Subject {
                    at: part.path.clone(),
                    parts: vec![part],
                    unit_kilograms: whole,
                })
            })
            .collect(),
        pack::Subject::Part if whole => Vec::new(),
        pack::Subject::Part => own_parts()
            .map(|part| Subject {
                at: part.path.clone(),
                parts: vec![part],
                unit_kilograms: None,
            })
            .collect(),
    }
}

fn units<'p>(document: &Document, parts: &'p [Placed], whole: bool) -> Vec<Subject<'p>> {
    let of_product = |parts: Vec<&'p PartContent>| Subject {
        at: "/product".to_owned(),
        parts,
        unit_kilograms: None,
    };
    let mut units: Vec<Subject<'p>> = Vec::new();
    if whole {
        let own: Vec<&PartContent> = parts
            .iter()
            .filter(|part| !part.packaging)
            .map(|part| &part.content)
            .collect();
        if own.is_empty() {
            return vec![of_product(parts.iter().map(|part| &part.content).collect())];
        }
        units.push(of_product(own));
    }
    for part in parts.iter().filter(|part| part.packaging) {
        let at = unit_of(document, &part.content.path);
        match units.iter_mut().find(|unit| unit.at == at) {
            Some(unit) => unit.parts.push(&part.content),
            None => units.push(Subject {
                at,
                parts: vec![&part.content],
                unit_kilograms: None,
            }),
        }
    }
    units
}
