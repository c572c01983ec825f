//! The container fee of Japan: by hand, at each limit, and with everything that can be missing.

use meguru::checks::container_fee::{
    Class, ContainerFee, FeeOptions, FeeTable, Method, Role, container_fee,
};
use serde_json::{Value, json};

use crate::{RULES, product};

/// Facts of a company and its sales, of which none is missing.
fn facts() -> Value {
    json!({
        "units_sold_in_japan": 100_000, "sold_to_consumers": true, "container_use": "food",
        "container_kind": "container", "self_collected_share": 0, "business_use_share": 0,
        "makes_or_imports_containers": false,
        "employees": 21, "turnover_jpy_million": 100, "commerce_or_service": false,
    })
}

fn tray() -> Value {
    json!([{ "name": "tray", "role": "packaging", "material": "pp", "mass": "20 g" }])
}

/// Facts with others in their place; null leaves one out.
fn with(changes: &Value) -> Value {
    let mut all = facts();
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            all.as_object_mut().unwrap().remove(name);
        } else {
            all[name] = value.clone();
        }
    }
    all
}

fn fee_of(facts: &Value, components: &Value, options: &FeeOptions) -> ContainerFee {
    let document = product("other", facts, components).to_string();
    container_fee(document.as_bytes(), &RULES, options)
}

#[track_caller]
fn near(value: Option<f64>, wanted: f64) {
    let value = value.unwrap_or(f64::NAN);
    assert!((value - wanted).abs() < 1e-6, "{value}, not {wanted}");
}

#[test]
fn the_table_is_one_and_its_simplified_coefficients_are_never_larger() {
    let table = FeeTable::shipped().unwrap();
    assert_eq!(table.latest(), Some(2025));
    for prices in &table.prices {
        assert_eq!(prices.yen_per_kg.len(), Class::ALL.len());
        assert!(!prices.source.is_empty());
    }
    let rows = |method| {
        let found = table.coefficients.iter().find(|row| row.method == method);
        found.unwrap()
    };
    let (own, simplified) = (rows(Method::Own), rows(Method::Simplified));
    assert_eq!(own.uses.len(), 9);
    // What businesses use up is a share from 0 to 1, which the simplified coefficient leaves out.
    for (purpose, classes) in &simplified.uses {
        for (class, both) in classes {
            for (less, more) in both.iter().zip(&own.uses[purpose][class]) {
                assert!(less <= more && *less > more * 0.5, "{purpose} {class:?}");
            }
        }
    }
}

/// 20 g × 100,000 = 2,000 kg; × 0.63463 = 1,269.26 kg; × 63 yen = 79,963.38 yen.
#[test]
fn a_tray_of_food_by_hand() {
    let fee = fee_of(&facts(), &tray(), &FeeOptions::default());
    assert_eq!(fee.problems, []);
    assert_eq!((fee.year, fee.exempt), (Some(2025), Some(false)));
    let [line] = fee.lines.as_slice() else {
        panic!("{fee:#?}")
    };
    assert_eq!((line.class, line.role), (Class::Plastic, Role::User));
    near(line.sold_kg, 2000.0);
    near(line.obligation_kg, 1269.26);
    near(fee.yen, 79_963.38);
    assert_eq!(fee.needs, [] as [&str; 0]);
}

/// Own: (2,000 − 200 − 600) × 0.63463 × 63. Simplified: (2,000 − 200) × 0.53943 × 63, whatever businesses use up.
#[test]
fn what_is_collected_and_used_up_is_deducted_by_the_method() {
    let facts = with(&json!({ "self_collected_share": 0.1, "business_use_share": 0.3 }));
    near(
        fee_of(&facts, &tray(), &FeeOptions::default()).yen,
        1200.0 * 0.63463 * 63.0,
    );
    let simplified = FeeOptions {
        method: Some(Method::Simplified),
        ..FeeOptions::default()
    };
    let facts = with(&json!({ "self_collected_share": 0.1, "business_use_share": null }));
    let fee = fee_of(&facts, &tray(), &simplified);
    near(fee.yen, 1800.0 * 0.53943 * 63.0);
    assert_eq!(fee.lines[0].business_kg, None);
    let facts = with(&json!({ "self_collected_share": 0.8, "business_use_share": 0.3 }));
    let fee = fee_of(&facts, &tray(), &FeeOptions::default());
    assert_eq!(fee.problems[0].code, "checks.fee_shares");
    assert_eq!(fee.yen, None);
}

/// The maker's coefficient comes on top: 2,000 × (0.63463 + 0.03255) × 63.
#[test]
fn who_makes_or_imports_the_container_owes_more() {
    let facts = with(&json!({ "makes_or_imports_containers": true }));
    let fee = fee_of(&facts, &tray(), &FeeOptions::default());
    assert_eq!(fee.lines.len(), 2);
    near(fee.yen, 2000.0 * (0.63463 + 0.03255) * 63.0);
    // A wrap has no maker: 2,000 × 0.51923 × 63.
    let facts = with(
        &json!({ "makes_or_imports_containers": true, "container_kind": "wrap",
        "container_use": null }),
    );
    near(
        fee_of(&facts, &tray(), &FeeOptions::default()).yen,
        2000.0 * 0.51923 * 63.0,
    );
}

#[test]
fn nothing_that_is_missing_counts_as_zero() {
    for name in [
        "units_sold_in_japan",
        "sold_to_consumers",
        "container_use",
        "container_kind",
        "self_collected_share",
        "business_use_share",
        "makes_or_imports_containers",
    ] {
        let fee = fee_of(
            &with(&json!({ name: null })),
            &tray(),
            &FeeOptions::default(),
        );
        assert_eq!(fee.yen, None, "{name}");
        let asked = fee.needs.iter().any(|need| need.ends_with(name));
        assert!(asked, "{name}: {:?}", fee.needs);
    }
    // Deductions make it less, so that the most is known; being the maker makes it more, and is in the most.
    let most = |name: &str| {
        let fee = fee_of(
            &with(&json!({ name: null })),
            &tray(),
            &FeeOptions::default(),
        );
        fee.at_most_yen
    };
    near(most("business_use_share"), 79_963.38);
    near(
        most("makes_or_imports_containers"),
        2000.0 * (0.63463 + 0.03255) * 63.0,
    );
    assert_eq!(most("container_use"), None);
    let nameless = json!([{ "role": "packaging", "mass": "20 g" }]);
    let fee = fee_of(&facts(), &nameless, &FeeOptions::default());
    assert_eq!((fee.yen, fee.at_most_yen), (None, None));
    assert_eq!(fee.needs, ["/components/0/material"]);
}

#[test]
fn materials_and_colours_give_the_class() {
    let class = |component: Value| {
        let mut piece = json!({ "role": "packaging", "mass": "20 g" });
        for (name, value) in component.as_object().unwrap() {
            piece[name] = value.clone();
        }
        let fee = fee_of(&facts(), &json!([piece]), &FeeOptions::default());
        let class = fee.lines.first().map(|line| line.class.word());
        let why = fee.not_due.first().map(|piece| piece.because.code);
        class
            .or(why)
            .map_or_else(|| fee.needs.join(","), str::to_owned)
    };
    for (component, wanted) in [
        (
            json!({ "material": "glass" }),
            "/components/0/facts/container_class",
        ),
        (
            json!({ "material": "glass", "facts": { "container_class": "glass_brown" } }),
            "glass_brown",
        ),
        (
            json!({ "material": "pet" }),
            "/components/0/facts/packaging_use",
        ),
        (
            json!({ "material": "pet", "facts": { "packaging_use": "drink_bottle" } }),
            "pet_bottle",
        ),
        (
            json!({ "material": "pet", "facts": { "packaging_use": "cosmetics" } }),
            "plastic",
        ),
        (json!({ "material": "pet_film" }), "plastic"),
        (json!({ "material": "paperboard" }), "paper"),
        (
            json!({ "material": "corrugated_board" }),
            "fee.corrugated_board",
        ),
        (
            json!({ "material": "beverage_carton" }),
            "/components/0/facts/contains_aluminium",
        ),
        (
            json!({ "material": "beverage_carton", "facts": { "contains_aluminium": true } }),
            "paper",
        ),
        (
            json!({ "material": "beverage_carton", "facts": { "contains_aluminium": false } }),
            "fee.drink_carton",
        ),
        (json!({ "material": "aluminium_can_sheet" }), "fee.metal"),
        (json!({ "material": "wood" }), "fee.other_material"),
        (
            json!({ "material": "pp", "facts": { "sold_to_consumers": false } }),
            "fee.between_businesses",
        ),
        (
            json!({ "material": "pp", "facts": { "container_class": "exempt" } }),
            "fee.stated_exempt",
        ),
    ] {
        assert_eq!(class(component.clone()), wanted, "{component}");
    }
}

/// A pouch of 6 g of plastics and 4 g of paper that cannot be parted is 10 g of plastics.
#[test]
fn the_heaviest_material_decides_where_layers_stay_together() {
    let pouch = |separable: bool| {
        json!([{ "name": "pouch", "role": "packaging", "facts": { "separable": separable },
            "components": [{ "material": "pp", "mass": "6 g" }, { "material": "paper", "mass": "4 g" }] }])
    };
    let sold = |separable: bool| -> Vec<(Class, Option<f64>)> {
        let fee = fee_of(&facts(), &pouch(separable), &FeeOptions::default());
        let lines = fee.lines.iter();
        lines
            .map(|line| (line.class, line.sold_kg.map(f64::round)))
            .collect()
    };
    assert_eq!(sold(false), [(Class::Plastic, Some(1000.0))]);
    assert_eq!(
        sold(true),
        [(Class::Plastic, Some(600.0)), (Class::Paper, Some(400.0))]
    );
}

#[test]
fn small_companies_owe_nothing_up_to_both_limits() {
    let exempt = |employees: u32, turnover: f64, commerce: Option<bool>| {
        let facts = with(
            &json!({ "employees": employees, "turnover_jpy_million": turnover,
            "commerce_or_service": commerce }),
        );
        let fee = fee_of(&facts, &tray(), &FeeOptions::default());
        assert_eq!(fee.exempt == Some(true), fee.yen == Some(0.0));
        fee.exempt
    };
    for (employees, turnover, commerce, wanted) in [
        (20, 240.0, Some(false), Some(true)),
        (21, 240.0, Some(false), Some(false)),
        (20, 240.001, Some(false), Some(false)),
        (5, 70.0, Some(true), Some(true)),
        (6, 70.0, Some(true), Some(false)),
        (5, 70.001, Some(true), Some(false)),
        // Either way the same; and where the business decides.
        (5, 70.0, None, Some(true)),
        (21, 10.0, None, Some(false)),
        (6, 70.0, None, None),
    ] {
        assert_eq!(
            exempt(employees, turnover, commerce),
            wanted,
            "{employees} {turnover} {commerce:?}"
        );
    }
    let facts = with(&json!({ "employees": null }));
    let fee = fee_of(&facts, &tray(), &FeeOptions::default());
    assert_eq!(fee.exempt, None);
    assert_eq!(fee.needs, ["/product/facts/employees"]);
    near(fee.yen, 79_963.38);
}

#[test]
fn a_year_without_figures_takes_the_users() {
    let mut options = FeeOptions {
        year: Some(2026),
        ..FeeOptions::default()
    };
    let fee = fee_of(&facts(), &tray(), &options);
    assert_eq!((fee.yen, fee.at_most_yen), (None, None));
    assert_eq!(fee.needs, ["--coefficient", "--price"]);
    options.prices = vec![(Class::Plastic, 70.0)];
    options.coefficients = vec![(Class::Plastic, Role::User, 0.6)];
    options.units = Some(50_000.0);
    let fee = fee_of(&facts(), &tray(), &options);
    near(fee.yen, 1000.0 * 0.6 * 70.0);
    assert_eq!(fee.lines[0].price.as_ref().unwrap().source, None);
}
