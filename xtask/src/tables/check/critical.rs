//! Lists of critical raw materials, and what materials contain of them.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use crate::tables::rows::CriticalRawMaterial;

/// Entries of Annex I, Section 1, of Regulation (EU) 2024/1252, from (a) to (q).
const EU_STRATEGIC: u8 = 17;
/// Entries of Annex II, Section 1, from (a) to (ah).
const EU_CRITICAL: u8 = 34;
/// Metal and mineral products that the Japanese order names, in its order and its words.
const JP_CRITICAL: [&str; 36] = [
    "マンガン",
    "ニッケル",
    "クロム",
    "タングステン",
    "モリブデン",
    "コバルト",
    "ニオブ",
    "タンタル",
    "アンチモン",
    "リチウム",
    "ボロン",
    "チタン",
    "バナジウム",
    "ストロンチウム",
    "希土類金属",
    "白金族",
    "ベリリウム",
    "ガリウム",
    "ゲルマニウム",
    "セレン",
    "ルビジウム",
    "ジルコニウム",
    "インジウム",
    "テルル",
    "セシウム",
    "バリウム",
    "ハフニウム",
    "レニウム",
    "タリウム",
    "ビスマス",
    "グラファイト",
    "フッ素",
    "マグネシウム",
    "シリコン",
    "リン",
    "ウラン",
];

impl Check<'_> {
    /// A list that lacks an entry would call a product free of critical raw materials wrongly.
    pub(super) fn lists_of_critical_raw_materials(&mut self) {
        for row in &self.tables.critical_raw_materials {
            if row.id == "none" {
                self.complain(&row.place, "none stands for no raw material");
            }
            if row.eu_critical.is_empty() && row.jp_critical.is_empty() {
                self.complain(&row.place, "is on no list");
            }
            // The regulation counts strategic raw materials among the critical ones.
            if row.eu_critical.is_empty() && !row.eu_strategic.is_empty() {
                self.complain(&row.place, "strategic in the EU but not critical");
            }
        }
        self.whole_list("eu_strategic", &letters(EU_STRATEGIC), |row| {
            &row.eu_strategic
        });
        self.whole_list("eu_critical", &letters(EU_CRITICAL), |row| &row.eu_critical);
        let japan = JP_CRITICAL.map(str::to_owned);
        self.whole_list("jp_critical", &japan, |row| &row.jp_critical);
    }

    fn whole_list(
        &mut self,
        list: &str,
        entries: &[String],
        of: fn(&CriticalRawMaterial) -> &Vec<String>,
    ) {
        let mut named = BTreeSet::new();
        for row in &self.tables.critical_raw_materials {
            for entry in of(row) {
                if !entries.contains(entry) {
                    self.complain(&row.place, &format!("{list} has no entry {entry}"));
                }
                named.insert(entry);
            }
        }
        for entry in entries {
            if !named.contains(entry) {
                self.complain("critical-raw-materials.csv", &lacks(list, entry));
            }
        }
    }

    /// Contents of materials that exist, of raw materials that exist, and no more than the whole.
    pub(super) fn contents(&mut self) {
        let mut sums: BTreeMap<&str, f64> = BTreeMap::new();
        let mut none = BTreeSet::new();
        for row in &self.tables.contents {
            let material = row.material.as_str();
            if !self.tables.materials.iter().any(|of| of.id == material) {
                self.complain(&row.place, &format!("there is no material {material}"));
            }
            let Some((id, share)) = &row.raw_material else {
                none.insert(material);
                continue;
            };
            let mut known = self.tables.critical_raw_materials.iter();
            if !known.any(|of| of.id == *id) {
                self.complain(
                    &row.place,
                    &format!("there is no critical raw material {id}"),
                );
            }
            let sum = sums.entry(material).or_default();
            *sum += share;
            if *sum > 1.0 + 1e-9 {
                let what = format!("the contents of {material} sum to {sum}, above 1");
                self.complain(&row.place, &what);
            }
        }
        for material in none {
            if sums.contains_key(material) {
                self.complain(
                    "material-contents.csv",
                    &format!("{material} contains some and none"),
                );
            }
        }
    }
}

fn lacks(list: &str, entry: &str) -> String {
    format!("no row has the entry {entry} of {list}")
}

/// The marks of a legal enumeration: a to z, then aa, ab and on.
fn letters(count: u8) -> Vec<String> {
    (0..count)
        .map(|n| {
            let letter = char::from(b'a' + n % 26);
            if n < 26 {
                letter.to_string()
            } else {
                format!("a{letter}")
            }
        })
        .collect()
}
