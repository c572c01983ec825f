//! The footprint's account, views and allocations of energy, each against arithmetic by hand.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "footprint/account.rs"]
mod account;
mod common;
#[path = "footprint/energy.rs"]
mod energy;
#[path = "footprint/levers.rs"]
mod levers;
#[path = "footprint/quality.rs"]
mod quality;
#[path = "footprint/views.rs"]
mod views;

use serde_json::{Value, json};

/// Steel in a box of corrugated board, made, moved, used and thrown away in Japan.
fn product() -> Value {
    json!({
        "format": "meguru/1",
        "product": {
            "name": "Hook",
            "markets": ["jp"],
            "lifetime": { "years": 4 },
            "reference_year": 2026,
            "functional_unit": { "description": "a coat hung", "amount": 8, "unit": "coat" },
        },
        "components": [
            {
                "material": "steel", "mass": "2 kg",
                "emission_factor": "3 kg CO2e/kg",
                "outflow": { "landfill": 1 },
            },
            {
                "role": "packaging", "material": "corrugated_board", "mass": "100 g",
                "inflow": { "post_consumer_recycled": 0, "recycling_efficiency": 0.9 },
                "outflow": { "recycling": 1, "recycling_efficiency": 0.9 },
            },
        ],
        "production": { "energy": [power(10.0)] },
        "transport": [{ "mode": "truck", "distance_km": 500 }],
        "use": { "energy": [] },
    })
}

/// Electricity of the Japanese average.
fn power(kilowatt_hours: f64) -> Value {
    json!({ "carrier": "electricity", "amount": kilowatt_hours, "unit": "kWh" })
}

/// kg CO2e per kWh of that average, from the table's three rows.
const GRID: f64 = 0.423 + 0.111_294_182_4 + 0.005_296_609_3;
