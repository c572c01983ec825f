//! The lists of critical raw materials and the contents of materials, each check spoilt once.

use meguru::tables as built;

use super::refuses;

#[test]
fn a_raw_material_is_there_once_with_names_and_source() {
    refuses(
        "critical-raw-materials.csv",
        "\nantimony,",
        "\naluminium,",
        "aluminium is there twice",
    );
    refuses(
        "critical-raw-materials.csv",
        "\nantimony,Antimony,",
        "\nantimony,,",
        "name_en is missing",
    );
    refuses(
        "critical-raw-materials.csv",
        "Antimony,アンチモン,",
        "Antimony,,",
        "name_ja is missing",
    );
    refuses(
        "critical-raw-materials.csv",
        "EU and JP,",
        ",",
        "geography is missing",
    );
    refuses(
        "critical-raw-materials.csv",
        "EU-and-JP-law,yes",
        "none,yes",
        "has a licence",
    );
    refuses(
        "critical-raw-materials.csv",
        "\nantimony,",
        "\nnone,",
        "none stands for no raw material",
    );
}

#[test]
fn the_lists_are_whole_and_have_no_other_entries() {
    refuses(
        "critical-raw-materials.csv",
        "Helium,ヘリウム,p,",
        "Helium,ヘリウム,ai,",
        "eu_critical has no entry ai",
    );
    refuses(
        "critical-raw-materials.csv",
        "Helium,ヘリウム,p,",
        "Helium,ヘリウム,o,",
        "no row has the entry p of eu_critical",
    );
    refuses(
        "critical-raw-materials.csv",
        ",ag,q,",
        ",ag,no,",
        "no row has the entry q of eu_strategic",
    );
    refuses(
        "critical-raw-materials.csv",
        "no,no,ウラン,",
        "no,no,鉄,",
        "no row has the entry ウラン of jp_critical",
    );
}

#[test]
fn a_raw_material_is_on_a_list_and_critical_where_strategic() {
    refuses(
        "critical-raw-materials.csv",
        "no,no,ウラン,",
        "no,no,no,",
        "is on no list",
    );
    refuses(
        "critical-raw-materials.csv",
        ",ag,q,",
        ",no,q,",
        "strategic in the EU but not critical",
    );
    refuses(
        "critical-raw-materials.csv",
        "no,no,ウラン,",
        "no,,ウラン,",
        "eu_strategic is missing",
    );
}

#[test]
fn contents_are_of_known_materials_and_raw_materials_and_there_once() {
    refuses(
        "material-contents.csv",
        "\ntantalum,",
        "\ntantal,",
        "there is no material tantal",
    );
    refuses(
        "material-contents.csv",
        "\ntantalum,tantalum,",
        "\ntantalum,tantal,",
        "there is no critical raw material tantal",
    );
    refuses(
        "material-contents.csv",
        "aluminium_die_cast,silicon_metal,",
        "aluminium_die_cast,copper,",
        "aluminium_die_cast:copper is there twice",
    );
    refuses(
        "material-contents.csv",
        "GLO,not dated,\"Composition: the metal itself, by definition\",fact,derived",
        "GLO,not dated,,fact,derived",
        "source is missing",
    );
}

#[test]
fn contents_are_shares_above_none_and_sum_to_one_at_most() {
    refuses("material-contents.csv", ",0.845,", ",1.845,", "above 1");
    refuses(
        "material-contents.csv",
        ",0.845,",
        ",0,",
        "content of nothing",
    );
    refuses("material-contents.csv", ",0.845,", ",,", "share is missing");
    refuses("material-contents.csv", ",0.845,", ",0.945,", "sum to");
    refuses(
        "material-contents.csv",
        "\nwood,none,,",
        "\nwood,none,0.1,",
        "a share of none",
    );
    refuses(
        "material-contents.csv",
        "\nsteel,silicon,0.002,",
        "\nsteel,none,,",
        "steel contains some and none",
    );
}

#[test]
fn the_built_lists_are_found_by_id_and_named() {
    assert_eq!(
        built::CRITICAL_RAW_MATERIALS.len(),
        built::CRITICAL_RAW_MATERIAL_NAMES.len()
    );
    for (index, row) in built::CRITICAL_RAW_MATERIALS.iter().enumerate() {
        let found = built::critical_raw_material(row.id).map(|(index, _)| index);
        assert_eq!(found, Some(index), "{}", row.id);
    }
    assert!(built::critical_raw_material("iron").is_none());
    let nickel = |id| built::critical_raw_material(id).map(|(_, row)| row.eu_critical);
    assert_eq!(nickel("nickel"), Some(false));
    assert_eq!(nickel("nickel_battery_grade"), Some(true));
}

#[test]
fn a_material_contains_known_shares_or_none_or_is_unknown() {
    let of = |id| built::material(id).and_then(|(_, row)| row.critical_contents);
    let none = of("pp").map(<[_]>::len);
    assert_eq!(none, Some(0));
    assert!(of("paint").is_none());
    let copper = of("copper").and_then(<[_]>::first);
    assert!(copper.is_some_and(|row| (row.share - 1.0).abs() < 1e-12));
    for material in built::MATERIALS {
        let known = material.critical_contents.is_some();
        assert_eq!(
            material.contents_verified.is_some(),
            known,
            "{}",
            material.id
        );
        let source = material.contents_source.and_then(|n| built::SOURCES.get(n));
        assert_eq!(source.is_some(), known, "{}", material.id);
        for content in material.critical_contents.unwrap_or_default() {
            let raw_material = built::CRITICAL_RAW_MATERIALS.get(content.raw_material);
            let id = raw_material.map(|row| format!("{}:{}", material.id, row.id));
            assert_eq!(id.as_deref(), Some(content.id));
        }
    }
}
