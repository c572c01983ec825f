//! The energy in carriers, each check spoilt once.

use meguru::tables as built;

use super::refuses;

#[test]
fn a_carrier_is_known_and_there_once() {
    refuses(
        "energy-carriers.csv",
        "\nlng,",
        "\nlgn,",
        "there are no energy factors of lgn per kg",
    );
    refuses(
        "energy-carriers.csv",
        "\nlng,kg,",
        "\nlng,L,",
        "there are no energy factors of lng per L",
    );
    refuses(
        "energy-carriers.csv",
        "\nlng,",
        "\nlpg,",
        "lpg kg is there twice",
    );
    refuses(
        "energy-carriers.csv",
        "\nlng,kg,",
        "\nwater,m3,",
        "water is no energy",
    );
}

#[test]
fn what_has_energy_factors_has_energy() {
    refuses(
        "energy-carriers.csv",
        "\nlng,kg,",
        "\nlgn,kg,",
        "lng has no energy per kg",
    );
    refuses(
        "energy-carriers.csv",
        ",54.7,",
        ",0,",
        "a carrier of no energy",
    );
    refuses(
        "energy-carriers.csv",
        ",54.7,no,",
        ",54.7,,",
        "renewable is missing",
    );
    refuses(
        "energy-carriers.csv",
        ",JP-law,yes,54.7",
        ",none,yes,54.7",
        "has a licence",
    );
}

#[test]
fn only_what_the_supplier_decides_is_asked() {
    for row in built::ENERGY_CARRIERS {
        let asked = ["electricity", "steam", "district_heat"].contains(&row.id);
        assert_eq!(row.renewable.is_none(), asked, "{}", row.id);
        let source = built::SOURCES.get(row.source);
        assert!(source.is_some_and(|source| !source.citation.is_empty()));
    }
}
