//! Each check of the emission factors spoils one cell, and the complaint names row and column.

use super::complaint;

/// A cell of the first row that `from` finds, what it becomes, and what is said of it.
struct Spoilt {
    id: &'static str,
    column: &'static str,
    from: &'static str,
    to: &'static str,
    because: &'static str,
}

const fn spoilt(
    (id, column): (&'static str, &'static str),
    from: &'static str,
    to: &'static str,
    because: &'static str,
) -> Spoilt {
    Spoilt {
        id,
        column,
        from,
        to,
        because,
    }
}

const CLOTHING: &str = "uk25-mat-clothing-primary";
const STEEL: &str = "act-steel";
const METHANE: &str = "jpl26-gwp-ch4";
const BATTERY: &str = "ngc-ev-battery";
const WASTE_HEAT: &str = "jpl26-heat-waste-incineration";

#[rustfmt::skip]
const CASES: &[Spoilt] = &[
    // Units and values.
    spoilt((CLOTHING, "unit"), ",22.31,kg CO2e/kg,", ",22.31,kg CO2e/t,", "should be kg CO2e or kg CO2 per one of"),
    spoilt((CLOTHING, "unit"), ",22.31,kg CO2e/kg,", ",22.31,g CO2e/kg,", "should be kg CO2e or kg CO2 per one of"),
    spoilt((CLOTHING, "unit"), ",22.31,kg CO2e/kg,", ",22.31,,", "unit is missing"),
    spoilt((CLOTHING, "unit"), ",22.31,kg CO2e/kg,", ",22.31,kg CO2e/tkm,", "nothing is known of values"),
    spoilt((CLOTHING, "category"), ",material,other,virgin,22.31,", ",matter,other,virgin,22.31,", "nothing is known of values"),
    spoilt((CLOTHING, "value"), ",22.31,", ",22310,", "not plausible"),
    spoilt((CLOTHING, "value"), ",22.31,", ",0,", "not plausible"),
    spoilt((CLOTHING, "value"), ",22.31,", ",-22.31,", "no finite number from 0 on"),
    spoilt((CLOTHING, "value"), ",22.31,", ",,", "value is missing"),
    spoilt(("ne14-mat-rh", "value"), ",35100,", ",35100000,", "not plausible"),
    spoilt((BATTERY, "value"), ",100,kg CO2e/kWh,", ",0.1,kg CO2e/kWh,", "not plausible"),
    spoilt((WASTE_HEAT, "value"), ",0,kg CO2/MJ,", ",65.4,kg CO2/MJ,", "not plausible"),
    // Gases.
    spoilt((STEEL, "gas_scope"), ",,CO2,2020-2025,", ",,CO2e,2020-2025,", "contradicts gas_scope CO2e"),
    spoilt((CLOTHING, "unit"), ",22.31,kg CO2e/kg,", ",22.31,kg CO2/kg,", "contradicts gas_scope CO2e"),
    spoilt((STEEL, "gas_scope"), ",,CO2,2020-2025,", ",,C02,2020-2025,", "is not known"),
    spoilt((STEEL, "gwp_basis"), ",,CO2,2020-2025,", ",AR5,CO2,2020-2025,", "stated for CO2 alone"),
    spoilt((METHANE, "gwp_basis"), ",AR5,Methane (CH4),", ",,Methane (CH4),", "missing for Methane"),
    spoilt((METHANE, "gwp_basis"), ",AR5,Methane (CH4),", ",AR9,Methane (CH4),", "one of AR4, AR5, AR6"),
    // Where it comes from.
    spoilt((STEEL, "year"), ",CO2,2020-2025,", ",CO2,recent,", "no year of four digits"),
    spoilt((STEEL, "year"), ",CO2,2020-2025,", ",CO2,20205,", "no year of four digits"),
    spoilt((STEEL, "year"), ",CO2,2020-2025,", ",CO2,undated,", "no year of four digits"),
    spoilt((STEEL, "geography"), ",2020-2025,GLO,", ",2020-2025,World,", "should be GLO or codes"),
    spoilt((STEEL, "geography"), ",2020-2025,GLO,", ",2020-2025,jp,", "should be GLO or codes"),
    spoilt((STEEL, "geography"), ",2020-2025,GLO,", ",2020-2025,,", "geography is missing"),
    spoilt((STEEL, "source"), "\"Meta ACT materials.yaml, citing worldsteel\"", "", "source is missing"),
    spoilt((STEEL, "source_url"), "worldsteel\",https://github.com/facebookresearch/ACT,", "worldsteel\",,", "source_url is missing"),
    spoilt((STEEL, "source_url"), "worldsteel\",https://", "worldsteel\",ftp://", "no https:// address"),
    spoilt((STEEL, "licence"), "worldsteel\",https://github.com/facebookresearch/ACT,MIT,", "worldsteel\",https://github.com/facebookresearch/ACT,GPL,", "no attribution for the licence GPL"),
    spoilt((STEEL, "licence"), "worldsteel\",https://github.com/facebookresearch/ACT,MIT,", "worldsteel\",https://github.com/facebookresearch/ACT,none,", "has a licence"),
    spoilt((STEEL, "verified"), "worldsteel\",https://github.com/facebookresearch/ACT,MIT,yes,", "worldsteel\",https://github.com/facebookresearch/ACT,MIT,memory,", "nobody read"),
    // Who it is.
    spoilt(("act-aluminium", "id"), "\nact-steel,", "\nact-aluminium,", "act-aluminium is there twice"),
    spoilt(("ACT-steel", "id"), "\nact-steel,", "\nACT-steel,", "is no id"),
    spoilt((STEEL, "name_ja"), ",鋼 世界平均,", ",,", "name_ja is missing"),
    spoilt((STEEL, "name_ja"), ",鋼 世界平均,", ", 鋼 世界平均,", "has spaces around"),
];

#[test]
fn each_spoilt_cell_is_refused_by_row_and_column() {
    for case in CASES {
        let said = complaint("factors.csv", case.from, case.to);
        let line = said.lines().find(|line| line.contains(case.because));
        assert!(
            line.is_some(),
            "{} {}: expected \"{}\", found \"{said}\"",
            case.id,
            case.column,
            case.because
        );
        let line = line.unwrap_or_default();
        assert!(line.contains(&format!("({})", case.id)), "{line}");
        assert!(line.contains(case.column), "{} in: {line}", case.column);
    }
}

/// All faults come at once, so that an import is not mended row by row.
#[test]
fn several_faults_are_told_together() {
    let said = complaint(
        "factors.csv",
        ",22.31,kg CO2e/kg,cradle-to-gate,AR5,CO2e,2025,UK,",
        ",22310,kg CO2e/kg,cradle-to-gate,AR7,CO2e,new,Britain,",
    );
    assert_eq!(said.lines().count(), 4, "{said}");
}

#[test]
fn a_licence_has_its_sentence() {
    let said = complaint(
        "attributions.csv",
        "Source: US Environmental Protection Agency.",
        "",
    );
    assert!(said.contains("attribution is missing"), "{said}");
}
