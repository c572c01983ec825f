//! How long an assessment takes natively: `cargo bench --bench assess`.
//!
//! Prints the minimum and the median of several rounds; nothing is asserted, because a busy
//! machine is no defect.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use meguru::{Options, Selection, assess_to_json, product};

/// A bill of materials of `lines` parts, each with its flows stated.
fn document(lines: usize) -> String {
    let materials = ["pp", "steel", "aluminium", "pet", "glass"];
    let mut components = String::new();
    for (line, material) in materials.iter().cycle().take(lines).enumerate() {
        let comma = if line == 0 { "" } else { "," };
        // Writing to a String cannot fail.
        let _ = write!(
            components,
            "{comma}{{\"id\":\"c{line}\",\"name\":\"部品 {line}\",\"material\":\"{material}\",\
             \"mass\":\"{} g\",\"quantity\":{},\"inflow\":{{\"post_consumer_recycled\":0.3,\
             \"pre_consumer_recycled\":0.1,\"reused\":0,\"renewable\":0,\"recycling_efficiency\":0.8}},\
             \"outflow\":{{\"reuse\":0.05,\"recycling\":0.5,\"energy_recovery\":0.3,\"landfill\":0.1,\
             \"recycling_efficiency\":0.75}}}}",
            line + 1,
            1 + line % 3
        );
    }
    format!(
        "{{\"format\":\"meguru/1\",\"product\":{{\"name\":\"x\",\"markets\":[\"jp\"],\
         \"lifetime\":{{\"years\":6,\"industry_average_years\":5}}}},\"components\":[{components}],\
         \"production\":{{\"energy\":[{{\"carrier\":\"electricity\",\"amount\":0.8,\"unit\":\"kWh\"}}]}},\
         \"transport\":[{{\"mode\":\"truck\",\"distance_km\":300}}]}}"
    )
}

/// Microseconds a call: minimum and median of eleven rounds.
fn microseconds(calls: u32, mut call: impl FnMut()) -> (f64, f64) {
    let mut rounds: Vec<f64> = (0..11)
        .map(|_| {
            let start = Instant::now();
            (0..calls).for_each(|_| call());
            start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    (
        rounds.first().copied().unwrap_or_default(),
        rounds.get(5).copied().unwrap_or_default(),
    )
}

fn main() {
    println!("microseconds a call, minimum / median of 11 rounds");
    for lines in [50, 500] {
        let text = document(lines).into_bytes();
        let calls = if lines == 50 { 200 } else { 20 };
        let (least, median) = microseconds(calls, || {
            black_box(product::read(black_box(&text)));
        });
        println!(
            "{lines} lines, {} bytes: read {least:.1} / {median:.1}",
            text.len()
        );
        let kinds = [
            ("basic figures", Selection::Basic, false),
            ("basic figures, every derivation", Selection::Basic, true),
            ("all figures", Selection::All, false),
            ("all figures, every derivation", Selection::All, true),
        ];
        for (name, figures, explain) in kinds {
            let (least, median) = microseconds(calls, || {
                black_box(assess_to_json(
                    black_box(&text),
                    Options {
                        explain,
                        figures,
                        ..Options::default()
                    },
                ));
            });
            println!("{lines} lines, {name}: text in, text out {least:.1} / {median:.1}");
        }
    }
}
