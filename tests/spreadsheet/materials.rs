//! Materials as they stand in parts lists and drawings. The list was written before the table of names;
//! every deviation is told at once.

use meguru::spreadsheet::{Confidence, MaterialNames};

#[test]
fn materials_of_real_parts_lists_are_told() {
    let names = MaterialNames::new();
    let mut rows = 0;
    let mut unmatched = 0;
    let mut deviations = Vec::new();
    for row in csv::Reader::from_reader(include_str!("materials.csv").as_bytes()).records() {
        let row = row.unwrap();
        let [text, material, confidence, candidates] =
            [0, 2, 3, 4].map(|column| row.get(column).unwrap());
        let found = names.match_material(text);
        let told = match found.confidence {
            Confidence::Certain => "certain",
            Confidence::Probable => "probable",
            Confidence::Possible => "possible",
            Confidence::None => "none",
        };
        let expected: Vec<&str> = candidates.split('|').filter(|id| !id.is_empty()).collect();
        if found.material.unwrap_or_default() != material
            || told != confidence
            || !found.candidates.starts_with(&expected)
        {
            deviations.push(format!(
                "{text}: expected {material} {confidence} {expected:?}, found {found:?}"
            ));
        }
        rows += 1;
        unmatched += usize::from(material.is_empty());
    }
    assert!(
        rows >= 200 && unmatched >= 30,
        "{rows} texts, {unmatched} unmatched"
    );
    assert!(
        deviations.is_empty(),
        "{} of {rows}:\n{}",
        deviations.len(),
        deviations.join("\n")
    );
}
