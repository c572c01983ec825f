//! Units of masses and quantities, as lists of parts have them.

use crate::quantity::{kilograms_per, normalise};

/// Kilograms of an avoirdupois pound (exact; NIST Special Publication 811, 2008, appendix B.8) and ounce.
const POUND: f64 = 0.453_592_37;
const OUNCE: f64 = POUND / 16.0;

/// What a unit is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Unit {
    /// A mass, of one `per` where that is said (`g/個`, `kg/m²`).
    Mass {
        /// Kilograms in one.
        kilograms: f64,
        /// The unit as a product document writes it; `None` where it has to be converted.
        written: Option<&'static str>,
        /// What it is the mass of one of.
        per: Option<String>,
    },
    /// Pieces.
    Piece,
    /// A length, an area or a volume.
    Measure,
    /// Percent.
    Percent,
    /// Something else.
    Other,
}

/// Words for pieces, in small letters. An English "ton" is no unit here: there are three of them.
const PIECES: [&str; 49] = [
    "",
    "個",
    "ヶ",
    "ケ",
    "箇",
    "本",
    "枚",
    "式",
    "台",
    "組",
    "セット",
    "set",
    "sets",
    "巻",
    "丁",
    "袋",
    "箱",
    "缶",
    "冊",
    "点",
    "ea",
    "each",
    "pc",
    "pc.",
    "pcs",
    "pcs.",
    "pce",
    "piece",
    "pieces",
    "part",
    "unit",
    "units",
    "st",
    "st.",
    "stk",
    "stk.",
    "stck",
    "stück",
    "stueck",
    "u",
    "un",
    "unité",
    "unités",
    "pièce",
    "pièces",
    "nos",
    "no",
    "item",
    "qty",
];

const MEASURES: [&str; 33] = [
    "mm",
    "cm",
    "m",
    "km",
    "in",
    "inch",
    "ft",
    "yd",
    "m2",
    "m^2",
    "m²",
    "㎡",
    "平米",
    "cm2",
    "cm^2",
    "cm²",
    "mm2",
    "mm²",
    "m3",
    "m^3",
    "m³",
    "㎥",
    "cm3",
    "cm³",
    "cc",
    "ml",
    "l",
    "dl",
    "リットル",
    "メートル",
    "lfm",
    "mtr",
    "meter",
];

/// What a unit is.
pub(super) fn unit_of(text: &str) -> Unit {
    let plain = normalise(text);
    let plain = plain.trim();
    if plain == "%" || plain == "パーセント" {
        return Unit::Percent;
    }
    let small = plain.to_lowercase();
    if PIECES.contains(&small.as_str()) {
        return Unit::Piece;
    }
    if MEASURES.contains(&small.as_str()) {
        return Unit::Measure;
    }
    let (mass, per) = match small.split_once('/') {
        Some((mass, per)) => (mass.trim().to_owned(), Some(per.trim().to_owned())),
        None => (small.clone(), None),
    };
    let written = match mass.as_str() {
        "g" | "gr" | "gm" | "gram" | "grams" | "gramm" | "gramme" | "grammes" | "グラム" => {
            Some("g")
        }
        "kg" | "kgs" | "kilogram" | "kilograms" | "kilogramm" | "キログラム" | "キロ" => {
            Some("kg")
        }
        "mg" | "milligram" | "milligrams" | "milligramm" | "ミリグラム" => Some("mg"),
        "t" | "to" | "tonne" | "tonnes" | "トン" => Some("t"),
        _ => None,
    };
    let kilograms = match (written, mass.as_str()) {
        (Some(unit), _) => kilograms_per(unit),
        (None, "lb" | "lbs" | "lbm" | "pound" | "pounds" | "ポンド") => Some(POUND),
        (None, "oz" | "ounce" | "ounces" | "オンス") => Some(OUNCE),
        _ => None,
    };
    let Some(kilograms) = kilograms else {
        return Unit::Other;
    };
    Unit::Mass {
        kilograms,
        written,
        per,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_lists_of_parts() {
        for (text, kilograms, per) in [
            ("g", 1e-3, None),
            ("ｇ", 1e-3, None),
            ("㎏", 1.0, None),
            ("KG", 1.0, None),
            ("g/Part", 1e-3, Some("part")),
            ("kg/m^2", 1.0, Some("m^2")),
            ("kg／個", 1.0, Some("個")),
            ("lbs", 0.453_592_37, None),
        ] {
            let found = match unit_of(text) {
                Unit::Mass { kilograms, per, .. } => Some((kilograms, per)),
                _ => None,
            };
            assert_eq!(found, Some((kilograms, per.map(str::to_owned))), "{text}");
        }
        for text in ["個", "ST", "Each", "本", ""] {
            assert_eq!(unit_of(text), Unit::Piece, "{text}");
        }
        assert_eq!(unit_of("MM"), Unit::Measure);
        assert_eq!(unit_of("％"), Unit::Percent);
        assert_eq!(unit_of("kWh"), Unit::Other);
    }
}
