//! Parts and their hierarchy to the components of a product document.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::mapping::AssemblyMass;
use super::part::Part;
use super::tree::Tree;

/// Components, and where each row of the sheet went.
#[derive(Clone, Debug, Default)]
pub(super) struct Assembled {
    /// Components of the document.
    pub components: Vec<Value>,
    /// Name of the product, where one row stands above all others.
    pub name: Option<String>,
    /// Pointer of each row's component, and of its own part where the row is an assembly with a mass.
    pub pointers: HashMap<u32, (String, Option<String>)>,
    /// Suppliers by component id.
    pub suppliers: Map<String, Value>,
    /// Rows that are assemblies and have a material or mass of their own.
    pub mixed: Vec<u32>,
    /// How many components are parts, and how many assemblies.
    pub parts: usize,
    /// Assemblies.
    pub assemblies: usize,
}

/// Puts parts together.
pub(super) fn assemble(
    mut parts: Vec<Part>,
    tree: &Tree,
    materials: &HashMap<String, String>,
    mass: Option<AssemblyMass>,
) -> Assembled {
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    let mut roots = Vec::new();
    for index in 0..parts.len() {
        match tree.parents.get(index).copied().flatten() {
            Some(parent) => {
                if let Some(list) = children.get_mut(parent) {
                    list.push(index);
                }
            }
            None => roots.push(index),
        }
    }
    let mut assembled = Assembled::default();
    fold_materials(&mut parts, &mut children, &mut assembled);
    let mut work = Work {
        parts,
        children,
        materials,
        mass,
        ids: HashSet::new(),
        given: HashMap::new(),
        assembled,
    };
    // One row above all others is the product itself.
    let mut tops = roots.clone();
    if let [only] = roots.as_slice() {
        let below = work.children.get(*only).cloned().unwrap_or_default();
        if let Some(part) = work.parts.get(*only).filter(|_| !below.is_empty()) {
            work.assembled.name = Some(name_of(part)).filter(|name| !name.is_empty());
            let states_nothing = part.material.is_none()
                && !part.fields.contains_key("mass")
                && part
                    .fields
                    .get("quantity")
                    .is_none_or(|quantity| quantity.as_f64() == Some(1.0));
            if states_nothing {
                work.assembled
                    .pointers
                    .insert(part.row, ("/product".to_owned(), None));
                tops = below;
            }
        }
    }
    let components = tops
        .iter()
        .enumerate()
        .filter_map(|(at, index)| work.component(*index, &format!("/components/{at}")))
        .collect();
    work.assembled.components = components;
    work.assembled
}

/// Name of a part, or its number where it has none.
pub(super) fn name_of(part: &Part) -> String {
    [&part.name, &part.number, &part.position]
        .into_iter()
        .find(|text| !text.is_empty())
        .cloned()
        .unwrap_or_default()
}

/// Rows that are materials (Granta) go into the part above them: one of the whole becomes its material,
/// several become parts of it by their shares.
fn fold_materials(parts: &mut [Part], children: &mut [Vec<usize>], assembled: &mut Assembled) {
    for parent in 0..parts.len() {
        let below = children.get(parent).cloned().unwrap_or_default();
        let of_material: Vec<usize> = below
            .iter()
            .copied()
            .filter(|index| parts.get(*index).is_some_and(|part| part.is_material))
            .collect();
        let Some(above) = parts.get(parent).cloned() else {
            continue;
        };
        if of_material.is_empty() || above.is_material {
            continue;
        }
        if let ([only], 1) = (of_material.as_slice(), below.len())
            && above.material.is_none()
            && let Some(material) = parts.get(*only).cloned()
            && material
                .share_of_parent
                .is_none_or(|share| (share - 1.0).abs() < 1e-9)
        {
            if let Some(part) = parts.get_mut(parent) {
                part.material.clone_from(&material.material);
                if let Some(mass) = material
                    .fields
                    .get("mass")
                    .filter(|_| !part.fields.contains_key("mass"))
                {
                    part.fields.insert("mass".into(), mass.clone());
                }
                for (name, value) in &material.fields {
                    if matches!(name.as_str(), "inflow" | "outflow") {
                        part.fields
                            .entry(name.clone())
                            .or_insert_with(|| value.clone());
                    }
                }
            }
            // Told through the part: the row has no component of its own.
            assembled
                .pointers
                .insert(material.row, (String::new(), Some(above.row.to_string())));
            if let Some(list) = children.get_mut(parent) {
                list.clear();
            }
            continue;
        }
        let mass = above
            .fields
            .get("mass")
            .and_then(Value::as_str)
            .map(str::to_owned);
        for index in of_material {
            let Some(part) = parts.get_mut(index) else {
                continue;
            };
            let (Some(share), Some(mass)) = (part.share_of_parent, mass.as_deref()) else {
                continue;
            };
            let Some((number, unit)) = mass.split_once(' ') else {
                continue;
            };
            let Some(number) = crate::quantity::decimal(number) else {
                continue;
            };
            let of_share: f64 = format!("{:.11e}", number * share)
                .parse()
                .unwrap_or(number * share);
            part.fields
                .entry("mass")
                .or_insert_with(|| json!(format!("{of_share} {unit}")));
        }
    }
}

struct Work<'a> {
    parts: Vec<Part>,
    children: Vec<Vec<usize>>,
    materials: &'a HashMap<String, String>,
    mass: Option<AssemblyMass>,
    ids: HashSet<String>,
    given: HashMap<String, usize>,
    assembled: Assembled,
}

impl Work<'_> {
    /// The component of a row with all below it. The tree is at most thirty levels deep.
    fn component(&mut self, index: usize, pointer: &str) -> Option<Value> {
        let part = self.parts.get(index)?.clone();
        let below = self.children.get(index).cloned().unwrap_or_default();
        let id = self.id_of(&part);
        let mut component = Map::new();
        component.insert("id".into(), json!(id));
        let name = name_of(&part);
        if !name.is_empty() {
            component.insert("name".into(), json!(name));
        }
        if !part.supplier.is_empty() {
            self.assembled
                .suppliers
                .insert(id.clone(), json!(part.supplier));
        }
        let mut own = None;
        if below.is_empty() {
            self.assembled.parts += 1;
            self.fill(&mut component, &part);
        } else {
            self.assembled.assemblies += 1;
            for name in ["role", "quantity"] {
                if let Some(value) = part.fields.get(name) {
                    component.insert(name.into(), value.clone());
                }
            }
            let mut components = Vec::new();
            let has_own = part.material.is_some();
            if has_own {
                self.assembled.mixed.push(part.row);
            }
            let sum = match self.mass {
                Some(mass) => mass == AssemblyMass::Sum,
                None => !has_own,
            };
            if has_own && !sum {
                own = Some(format!("{pointer}/components/0"));
                components.push(self.own_part(&part, &id, &name));
            } else if let Some(mass) = part.fields.get("mass") {
                component.insert("mass".into(), mass.clone());
            }
            for child in below {
                let at = format!("{pointer}/components/{}", components.len());
                if let Some(child) = self.component(child, &at) {
                    components.push(child);
                }
            }
            component.insert("components".into(), Value::Array(components));
        }
        self.assembled
            .pointers
            .insert(part.row, (pointer.to_owned(), own));
        Some(Value::Object(component))
    }

    /// What an assembly is made of itself, beside the rows below it.
    fn own_part(&mut self, part: &Part, id: &str, name: &str) -> Value {
        self.assembled.parts += 1;
        let mut component = Map::new();
        let own = self.free_id(&format!("{id}/own"));
        component.insert("id".into(), json!(own));
        if !name.is_empty() {
            component.insert("name".into(), json!(name));
        }
        let mut alone = part.clone();
        alone.fields.remove("quantity");
        alone.fields.remove("role");
        self.fill(&mut component, &alone);
        Value::Object(component)
    }

    fn fill(&self, component: &mut Map<String, Value>, part: &Part) {
        if let Some(role) = part.fields.get("role") {
            component.insert("role".into(), role.clone());
        }
        if let Some((text, _)) = &part.material {
            // What is no reference material stays as it was written.
            let material = self.materials.get(text).unwrap_or(text);
            component.insert("material".into(), json!(material));
        }
        for name in ["mass", "quantity", "inflow", "outflow", "evidence"] {
            if let Some(value) = part.fields.get(name) {
                component.insert(name.into(), value.clone());
            }
        }
    }

    /// The part number, unless another part has it already.
    fn id_of(&mut self, part: &Part) -> String {
        let wanted = [&part.id, &part.number, &part.position]
            .into_iter()
            .find(|text| !text.is_empty())
            .map_or_else(|| format!("row-{}", part.row), Clone::clone);
        self.free_id(&wanted.chars().take(200).collect::<String>())
    }

    fn free_id(&mut self, wanted: &str) -> String {
        let mut id = wanted.to_owned();
        while !self.ids.insert(id.clone()) {
            // Counted on from the last one, since a list may hold one number thousands of times.
            let count = self.given.entry(wanted.to_owned()).or_insert(1);
            *count += 1;
            id = format!("{wanted}-{count}");
        }
        id
    }
}
