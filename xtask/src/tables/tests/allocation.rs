//! Parameters of the Circular Footprint Formula, each check spoilt once.

use meguru::tables as built;

use super::refuses;

#[test]
fn a_row_is_of_known_materials_each_once() {
    refuses(
        "circular-footprint.csv",
        "\npet,",
        "\npte,",
        "there is no material pte",
    );
    refuses(
        "circular-footprint.csv",
        "\npet,",
        "\npp,",
        "pp is there twice",
    );
}

#[test]
fn parameters_are_those_that_the_formula_knows() {
    refuses(
        "circular-footprint.csv",
        "\npet,0.5,",
        "\npet,0.4,",
        "A is 0.2, 0.5 or 0.8",
    );
    refuses(
        "circular-footprint.csv",
        "\npet,0.5,0.9,",
        "\npet,0.5,0,",
        "material of no quality",
    );
    for row in built::CIRCULAR_FOOTPRINT {
        assert!(!row.materials.is_empty(), "{}", row.id);
        let source = built::SOURCES.get(row.source);
        assert!(source.is_some_and(|source| source.citation.contains("Annex C")));
    }
}
