//! Each check refuses what it is for, tried on the real tables with one line spoilt; and the
//! tables that calculations use keep their promises.

mod allocation;
mod critical;
mod energy;
mod factors;
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod page;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use meguru::tables as built;

use super::parse;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../data")
}

/// What the generator says after `from` became `to` in one file.
fn complaint(file: &str, from: &str, to: &str) -> String {
    let spoilt = |name: &str| -> Result<String> {
        let text = fs::read_to_string(folder().join(name))?;
        if name != file {
            return Ok(text);
        }
        assert!(text.contains(from), "{file} does not contain {from}");
        Ok(text.replacen(from, to, 1))
    };
    parse(spoilt)
        .err()
        .map(|error| format!("{error:#}"))
        .unwrap_or_default()
}

fn refuses(file: &str, from: &str, to: &str, because: &str) {
    let said = complaint(file, from, to);
    assert!(
        said.contains(because),
        "{file}: expected \"{because}\", found \"{said}\""
    );
}

#[test]
fn the_tables_pass() {
    assert_eq!(complaint("materials.csv", "", ""), "");
}

#[test]
fn a_figure_from_memory_is_no_factor() {
    refuses(
        "factors.csv",
        "CC-BY-4.0,yes,",
        "CC-BY-4.0,memory,",
        "nobody read",
    );
}

#[test]
fn a_number_is_finite_and_a_share_at_most_one() {
    refuses("factors.csv", ",22.31,", ",inf,", "no finite number");
    refuses("factors.csv", ",22.31,", ",NaN,", "no finite number");
    refuses("factors.csv", ",22.31,", ",-22.31,", "no finite number");
    refuses("recycling-efficiencies.csv", ",0.92,", ",1.92,", "above 1");
    refuses("end-of-life.csv", ",0.136,", ",0.236,", "sum to");
}

#[test]
fn sources_years_and_licences_are_there() {
    refuses(
        "recycling-efficiencies.csv",
        "\"PETボトルリサイクル推進協議会, 年次報告書2023\"",
        "",
        "source is missing",
    );
    refuses(
        "categories.csv",
        "13.6,JP,2023,",
        "13.6,JP,,",
        "lifetime_year is missing",
    );
    refuses(
        "factors.csv",
        ",CC-BY-4.0,",
        ",CC-BY-9.0,",
        "no attribution",
    );
    refuses(
        "end-of-life.csv",
        ",GSTU-2.0,derived,",
        ",none,derived,",
        "has a licence",
    );
}

#[test]
fn ids_are_known_and_not_there_twice() {
    refuses("materials.csv", "\nabs,", "\npp,", "pp is there twice");
    refuses("materials.csv", "\nabs,", "\nABS,", "is no id");
    refuses(
        "materials.csv",
        "plastics-pp-primary",
        "plastics-pq-primary",
        "there is no factor",
    );
    refuses(
        "materials.csv",
        "de-pp-packaging",
        "de-pq-packaging",
        "there is no recycling efficiency",
    );
    refuses(
        "end-of-life.csv",
        "JP,pet_bottle,",
        "JP,pot_bottle,",
        "there is no category",
    );
    refuses(
        "end-of-life.csv",
        "family:paper",
        "family:pappe",
        "there is no material",
    );
    refuses(
        "treatment-factors.csv",
        "tyre,",
        "tire,",
        "there is no material",
    );
    refuses(
        "attributions.csv",
        "\nMIT,",
        "\nEU-law,",
        "EU-law is there twice",
    );
}

#[test]
fn a_recycled_factor_comes_from_the_source_of_the_virgin_one() {
    refuses(
        "materials.csv",
        "fr23q-mat-steel-rec",
        "uk25-mat-metals-closed-loop",
        "different sources",
    );
    refuses(
        "materials.csv",
        "fr23q-mat-steel-rec",
        "fr23q-mat-al",
        "not one of recycled",
    );
    refuses(
        "materials.csv",
        "fr23q-mat-steel,",
        "fr23q-mat-steel-rec,",
        "is one of recycled",
    );
}

#[test]
fn a_factor_fits_what_it_is_used_for() {
    refuses(
        "materials.csv",
        "fr-bc-pet-film",
        "jp26-elec-avg",
        "not per kg",
    );
    refuses(
        "energy-factors.csv",
        "jpl26-fuel-lpg",
        "uk21-fuel-lpg-l",
        "not per kg",
    );
    refuses(
        "energy-factors.csv",
        "ngc-laundry",
        "uk25-mat-wood-primary",
        "is a factor of material",
    );
    refuses(
        "transport-factors.csv",
        "+uk25-frt-wtt-rail",
        "",
        "well-to-tank",
    );
    refuses(
        "transport-factors.csv",
        "uk25-frt-rail+",
        "jp36-frt-rail+",
        "mixes sources",
    );
}

#[test]
fn narrow_rows_stand_before_wide_ones() {
    refuses(
        "treatment-factors.csv",
        "*,landfill,pla,",
        "*,landfill,family:other,",
        "wider row",
    );
    refuses("end-of-life.csv", "JP,,eps,", "JP,,*,", "wider row");
    refuses(
        "end-of-life.csv",
        "JP,pet_bottle,pet,",
        "JP,,pet,",
        "wider row",
    );
}

#[test]
fn burning_is_never_taken_from_a_row_without_the_stack() {
    refuses(
        "treatment-factors.csv",
        "epa22-eol-mixed-plastics-incineration",
        "uk25-eol-plastics-average-plastics-incineration",
        "leaves the stack out",
    );
    refuses(
        "treatment-factors.csv",
        "jpl26-eol-incin-plastic-municipal+jpl26-eol-incin-msw-nonco2-continuous+jp36-eol-transport,\"Municipal",
        "jp36-eol-transport,\"Municipal",
        "in Japan releases",
    );
    refuses(
        "treatment-factors.csv",
        "uk25-eol-glass-landfill",
        "jp36-eol-landfill-average",
        "mean over rotting waste",
    );
}

#[test]
fn a_tax_life_is_no_average_life() {
    refuses(
        "categories.csv",
        "わが国の自動車保有動向",
        "減価償却資産の耐用年数",
        "tax life",
    );
}

#[test]
fn what_is_built_in_has_source_year_geography_and_licence() {
    assert!(built::FACTORS.len() >= 80);
    for factor in built::FACTORS {
        let source = built::SOURCES.get(factor.source);
        assert!(
            source.is_some_and(|source| !source.citation.is_empty()),
            "{}",
            factor.id
        );
        assert!(
            source.is_some_and(|source| !source.licence.is_empty()),
            "{}",
            factor.id
        );
        assert!(
            !factor.year.is_empty() && !factor.geography.is_empty(),
            "{}",
            factor.id
        );
        assert_ne!(factor.verified, built::Verified::Memory, "{}", factor.id);
    }
}

#[test]
fn plastics_burnt_in_japan_release_at_least_two_kilograms() {
    for material in built::MATERIALS {
        if material.family != built::Family::Plastics
            || material
                .biogenic_carbon_fraction
                .is_some_and(|carbon| carbon > 0.0)
        {
            continue;
        }
        for treatment in [
            built::Treatment::EnergyRecovery,
            built::Treatment::Incineration,
        ] {
            let row = built::TREATMENT_FACTORS.iter().find(|row| {
                (row.geography == "JP" || row.geography == "*")
                    && row.treatment == treatment
                    && match row.applies {
                        built::Applies::Any => true,
                        built::Applies::Family(family) => family == material.family,
                        built::Applies::Material(index) => built::MATERIALS
                            .get(index)
                            .is_some_and(|of| of.id == material.id),
                    }
            });
            let factors = row.map(|row| row.factors).unwrap_or_default();
            let sum: f64 = factors
                .iter()
                .filter_map(|index| built::FACTORS.get(*index))
                .map(|f| f.value)
                .sum();
            assert!(sum >= 2.0, "{}: {sum}", material.id);
        }
    }
}
