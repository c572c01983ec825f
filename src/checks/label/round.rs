//! Figures as labels print them: at most two decimals, and never better than they are.

use crate::figures::{Better, figure};

/// A value in its unit, rounded to two decimals, which is a whole percent for a share; a quantity below a
/// tenth to two digits that count. What is better higher is rounded down, what is better lower up: a label
/// must not claim more than the figure.
pub(crate) fn shown(id: &str, value: f64) -> f64 {
    let found = figure(id);
    let better = found.map_or(Better::None, |figure| figure.better);
    let mut scale = 100.0;
    if found.is_some_and(|figure| figure.unit != "1") && value != 0.0 {
        while (value * scale).abs() < 10.0 && scale < 1e9 {
            scale *= 10.0;
        }
    }
    // A share such as 0.29 is a hair beside it in binary; a billionth mends that.
    let scaled = value * scale;
    let rounded = match better {
        Better::Higher => (scaled + 1e-7).floor(),
        Better::Lower => (scaled - 1e-7).ceil(),
        Better::None => scaled.round(),
    };
    rounded / scale
}

/// A rounded number in digits, without zeros that say nothing.
pub(crate) fn digits(number: f64) -> String {
    let mut decimals = 2;
    while number != 0.0 && number.abs() * 10_f64.powi(decimals) < 9.5 && decimals < 9 {
        decimals += 1;
    }
    let decimals = usize::try_from(decimals).unwrap_or(2);
    let text = format!("{number:.decimals$}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if matches!(text, "-0" | "") {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{digits, shown};

    #[test]
    fn never_better_than_the_figure() {
        assert_eq!(shown("recycled_content", 0.299_9), 0.29);
        assert_eq!(shown("recycled_content", 0.29), 0.29);
        assert_eq!(shown("recycled_content", 0.1 + 0.2), 0.3);
        assert_eq!(shown("carbon_footprint", 73.141), 73.15);
        assert_eq!(shown("carbon_footprint", 0.11), 0.11);
        assert_eq!(shown("carbon_footprint", 0.047_408), 0.048);
        assert_eq!(shown("carbon_footprint", -5.517), -5.51);
        assert_eq!(shown("mci_at_average_life", 0.668), 0.66);
        let texts = [73.15, 0.5, 42.0, 100.0, -0.0, 0.048, 0.01].map(digits);
        assert_eq!(texts, ["73.15", "0.5", "42", "100", "0", "0.048", "0.01"]);
    }
}
