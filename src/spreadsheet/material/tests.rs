use std::collections::{BTreeMap, BTreeSet};

use super::table::TABLE;
use super::*;
use crate::tables::{MATERIALS, material};

/// Rows as material, name, kind, certainty, language.
fn rows() -> Vec<[String; 5]> {
    csv::Reader::from_reader(TABLE.as_bytes())
        .records()
        .map(|row| {
            let row = row.unwrap_or_default();
            assert_eq!(row.len(), 6, "{row:?}");
            [0, 1, 2, 3, 4].map(|column| row.get(column).unwrap_or_default().to_owned())
        })
        .collect()
}

#[test]
fn rows_name_reference_materials() {
    for [materials, name, kind, certainty, language] in rows() {
        let names_one = matches!(kind.as_str(), "code" | "name" | "trade" | "broad" | "alone");
        assert!(!names_one || !materials.is_empty(), "{name}");
        for id in materials.split('|').filter(|id| !id.is_empty()) {
            assert!(material(id).is_some(), "{name}: {id}");
        }
        assert!(
            matches!(certainty.as_str(), "" | "probable" | "possible"),
            "{name}"
        );
        assert!(
            matches!(language.as_str(), "" | "ja" | "en" | "de" | "fr"),
            "{name}"
        );
        assert!(
            names_one
                || matches!(
                    kind.as_str(),
                    "filler" | "remark" | "form" | "coating" | "recycled" | "other"
                ),
            "{name}: {kind}"
        );
    }
}

#[test]
fn no_name_stands_for_two_materials_in_two_rows() {
    let mut seen: BTreeMap<String, (String, String)> = BTreeMap::new();
    for [materials, name, kind, ..] in rows() {
        let key: String = atoms::atoms(&name.replace('#', "5"))
            .iter()
            .map(|atom| {
                if atom.key.len() <= 2 {
                    &atom.cased
                } else {
                    &atom.key
                }
                .as_str()
            })
            .collect();
        let key = format!("{key}{}", name.matches(['(', ',']).count());
        if let Some((other, before)) = seen.insert(key, (materials.clone(), name.clone())) {
            assert_eq!(other, materials, "{before} and {name} ({kind})");
        }
    }
}

#[test]
fn every_reference_material_has_names_in_both_languages() {
    let rows = rows();
    for language in ["ja", "en"] {
        let named: BTreeSet<&str> = rows
            .iter()
            .filter(|[.., of]| of == language)
            .flat_map(|[materials, ..]| materials.split('|'))
            .collect();
        for material in MATERIALS {
            assert!(named.contains(material.id), "{}: {language}", material.id);
        }
    }
}

#[test]
fn every_row_is_found_by_its_own_name() {
    let names = MaterialNames::new();
    let mut lost = Vec::new();
    for [materials, name, kind, certainty, _] in rows() {
        if materials.is_empty() || kind == "filler" {
            continue;
        }
        let text = name.trim_end_matches('*').replace('#', "5");
        let found = names.match_material(&text);
        let first = materials.split('|').next().unwrap_or_default();
        let fits = if certainty == "possible" {
            found.material.is_none() && found.candidates.contains(&first)
        } else {
            found.material == Some(first)
        };
        if !fits {
            lost.push(format!("{text}: {materials} {certainty} {found:?}"));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn two_thousand_texts_take_a_blink() {
    let names = MaterialNames::new();
    let start = std::time::Instant::now();
    for number in 0..2000 {
        names.match_material(&format!("ＡＢＳ樹脂(難燃V-0) 黒 グレード {number}"));
    }
    // Far above the goal, for builds without optimisation on busy machines.
    assert!(start.elapsed().as_millis() < 1000, "{:?}", start.elapsed());
}

#[test]
fn json_has_the_names_of_the_contract() {
    let json = serde_json::to_string(&MaterialNames::new().match_material("Cu; PVC"));
    assert_eq!(
        json.unwrap_or_default(),
        r#"{"material":null,"confidence":"possible","why":"ambiguous","candidates":["copper","pvc"]}"#
    );
}
