//! The unit that stands in a heading: `質量(g)`, `Mass, g`, `Gewicht in kg`, `再生材率 %`.

use unicode_normalization::UnicodeNormalization as _;

use super::Per;

/// A heading without its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadingUnit {
    /// The heading without the unit, after normalisation of width.
    pub base: String,
    /// The unit, in the spelling that [`crate::quantity`] knows where it knows it: `g`, `kg`, `%`.
    pub unit: Option<String>,
    /// Whether the unit says for how many the figure is: `g/個`, `kg/pc`.
    pub per: Option<Per>,
}

/// Splits the unit off a heading. Without one, the base is the whole heading.
pub fn split_unit(heading: &str) -> HeadingUnit {
    let text: String = heading
        .nfkc()
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .collect();
    let mut split = HeadingUnit {
        base: without_footnote(&text).to_owned(),
        unit: None,
        per: None,
    };
    // 質量(g)(1個): from the end, as long as something is understood.
    while let Some((base, unit, per)) = last_part(&split) {
        split.base = base;
        split.unit = split.unit.or(unit);
        split.per = split.per.or(per);
    }
    split
}

/// A heading without the mark of a footnote: `質量(g)※1`.
fn without_footnote(text: &str) -> &str {
    let text = text.trim().trim_end_matches('*');
    match text.rsplit_once('※') {
        Some((base, mark)) if mark.chars().all(|letter| letter.is_ascii_digit()) => base.trim_end(),
        _ => text.trim_end(),
    }
}

/// The next thing to take off: a bracket, a count, or a unit that stands free.
fn last_part(split: &HeadingUnit) -> Option<Split> {
    let text = split.base.as_str();
    let free = || trailing(text).or_else(|| leading(text));
    bracketed(text)
        .or_else(|| counted(text))
        .or_else(|| split.unit.is_none().then(free).flatten())
        .filter(|(base, unit, _)| !base.is_empty() && (unit.is_none() || split.unit.is_none()))
}

type Split = (String, Option<String>, Option<Per>);

const OPENING: [char; 6] = ['(', '[', '{', '【', '<', '〔'];
const CLOSING: [char; 6] = [')', ']', '}', '】', '>', '〕'];

/// A unit or a count in a last pair of brackets.
fn bracketed(text: &str) -> Option<Split> {
    let inside = text.strip_suffix(CLOSING)?;
    let open = inside.rfind(OPENING)?;
    let (base, inside) = inside.split_at_checked(open)?;
    let inside = inside.trim_start_matches(OPENING).trim();
    let (unit, per) = read(inside)?;
    Some((base.trim_end().to_owned(), unit, per))
}

/// A unit behind a comma, a space, a slash or a Japanese word.
fn trailing(text: &str) -> Option<Split> {
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let separator = matches!(letter, ' ' | ',' | ':' | '/' | '_' | '-');
        // 質量g, 再生材率%
        let begins = !before.is_ascii() && letter.is_ascii_alphanumeric();
        let share = letter == '%' && before != ' ';
        before = letter;
        if at == 0 || !(separator || begins || share) {
            continue;
        }
        let (base, rest) = text.split_at_checked(at)?;
        let rest = if separator {
            rest.get(letter.len_utf8()..)?
        } else {
            rest
        };
        if let Some((unit, per)) = read(rest.trim())
            && unit.is_some()
        {
            let base = base.trim_end_matches([' ', ',', ':', '/', '_', '-']);
            let base = [" in", " en", " [in]"]
                .into_iter()
                .find_map(|word| base.strip_suffix(word))
                .unwrap_or(base);
            return Some((base.trim_end().to_owned(), unit, per));
        }
    }
    None
}

/// `% Recycled`.
fn leading(text: &str) -> Option<Split> {
    let base = text.strip_prefix('%')?.trim_start();
    Some((base.to_owned(), Some("%".to_owned()), None))
}

/// A heading that ends in a count: `重量/個`.
fn counted(text: &str) -> Option<Split> {
    let at = text.rfind('/')?;
    let (base, count) = text.split_at_checked(at)?;
    let per = per_of(count.trim_start_matches('/').trim())?;
    Some((base.trim_end().to_owned(), None, Some(per)))
}

/// What stands in brackets: a unit, a count, or both.
fn read(text: &str) -> Option<(Option<String>, Option<Per>)> {
    if let Some(unit) = unit(text) {
        return Some((Some(unit), None));
    }
    if let Some(per) = per_of(text.trim_start_matches('/')) {
        return Some((None, Some(per)));
    }
    let (number, count) = text.split_once('/').or_else(|| text.split_once(" per "))?;
    let unit = unit(number.trim())?;
    // Of one product: what the line holds, or one of several pieces in it, is not said.
    let product = matches!(count.trim(), "台" | "set" | "セット" | "product" | "製品");
    let per = per_of(count.trim());
    (product || per.is_some()).then_some((Some(unit), per))
}

/// For how many, in the words of headings.
fn per_of(text: &str) -> Option<Per> {
    let text = text.to_lowercase();
    let text = text
        .trim_start_matches("per ")
        .trim_start_matches("pro ")
        .trim_start_matches("je ")
        .trim_end_matches('.');
    match text {
        "個" | "1個" | "1個あたり" | "1個当たり" | "1個当り" | "個あたり" | "本" | "枚" | "ヶ"
        | "ケ" | "ea" | "each" | "pc" | "pcs" | "pce" | "piece" | "pieces" | "part" | "unit"
        | "uom" | "item" | "stk" | "stück" | "st" | "teil" | "pièce" | "pce." | "p" | "単品"
        | "単" | "単体" => Some(Per::Piece),
        "計" | "合計" | "総" | "total" | "gesamt" | "sum" | "summe" | "小計" => {
            Some(Per::Line)
        }
        _ => None,
    }
}

/// A unit in the spelling of the core; `None` for a text that is not one.
fn unit(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let unit = match lower.trim_end_matches('.') {
        "g" | "gr" | "gram" | "grams" | "gramm" | "grammes" | "グラム" => "g",
        "mg" => "mg",
        "kg" | "kgs" | "kilogram" | "kilograms" | "キログラム" => "kg",
        "t" | "ton" | "tonne" | "tonnes" | "トン" => "t",
        "lb" | "lbs" | "pound" | "pounds" => "lb",
        "oz" => "oz",
        "%" | "wt%" | "mass%" | "重量%" | "質量%" | "パーセント" | "percent" | "m-%" | "% w/w"
        | "wt.%" | "wt-%" | "gew.-%" | "gew%" | "in %" | "en %" => "%",
        "g/cm3" | "g/cm^3" | "g/cc" | "g/ml" => "g/cm3",
        "kg/m3" | "kg/m^3" => "kg/m3",
        "kg/l" | "t/m3" => "t/m3",
        "個" => "個",
        "本" => "本",
        "枚" => "枚",
        "pcs" | "pc" => "pcs",
        "円" | "¥" | "jpy" | "yen" => "JPY",
        "€" | "eur" | "euro" => "EUR",
        "$" | "us$" | "usd" => "USD",
        _ => return None,
    };
    Some(unit.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(heading: &str, base: &str, unit: Option<&str>, per: Option<Per>) {
        let expected = HeadingUnit {
            base: base.to_owned(),
            unit: unit.map(str::to_owned),
            per,
        };
        assert_eq!(split_unit(heading), expected, "{heading}");
    }

    #[test]
    fn units_are_split_off() {
        splits("質量(g)", "質量", Some("g"), None);
        splits("重量（ｇ）", "重量", Some("g"), None);
        splits("質量[kg]", "質量", Some("kg"), None);
        splits("質量【㎏】", "質量", Some("kg"), None);
        splits("質量 g", "質量", Some("g"), None);
        splits("質量g", "質量", Some("g"), None);
        splits("Mass, g", "Mass", Some("g"), None);
        splits("Weight_kg", "Weight", Some("kg"), None);
        splits("Weight (lbs)", "Weight", Some("lb"), None);
        splits("Gewicht in kg", "Gewicht", Some("kg"), None);
        splits("Poids en g", "Poids", Some("g"), None);
        splits("Masse (kg)", "Masse", Some("kg"), None);
        splits("再生材率 %", "再生材率", Some("%"), None);
        splits("再生材率％", "再生材率", Some("%"), None);
        splits("% Recycled", "Recycled", Some("%"), None);
        splits("Recycled %", "Recycled", Some("%"), None);
        splits("Density g/cm3", "Density", Some("g/cm3"), None);
        splits("質量\n(g)", "質量", Some("g"), None);
    }

    #[test]
    fn counts_of_units_are_told() {
        splits("重量／個(g)", "重量", Some("g"), Some(Per::Piece));
        splits("Mass (g/pc)", "Mass", Some("g"), Some(Per::Piece));
        splits("質量(g/個)", "質量", Some("g"), Some(Per::Piece));
        splits("質量(g)(1個)", "質量", Some("g"), Some(Per::Piece));
        splits("質量（g）／個", "質量", Some("g"), Some(Per::Piece));
        splits("質量 kg/個", "質量", Some("kg"), Some(Per::Piece));
        splits("質量(g/台)", "質量", Some("g"), None);
        splits("部品重量(g)※1", "部品重量", Some("g"), None);
        splits("重量(計)", "重量", None, Some(Per::Line));
        splits("Gewicht [g/Stk.]", "Gewicht", Some("g"), Some(Per::Piece));
    }

    #[test]
    fn headings_without_a_unit_stay() {
        for heading in [
            "材質",
            "Part Number",
            "材質(規格)",
            "P/N",
            "Weight",
            "g",
            "No.",
            "Q'ty",
            "",
        ] {
            splits(heading, heading, None, None);
        }
    }
}
