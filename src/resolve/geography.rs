//! Which rows of a table serve a market: its own first, then those of the region around it.

/// Member states of the European Union (Treaty on European Union, article 52), as ISO 3166 codes.
const EUROPEAN_UNION: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// The code that the tables use for a market's.
pub(crate) fn code(market: &str) -> String {
    match market.to_ascii_uppercase().as_str() {
        "UK" => "GB".to_owned(),
        other => other.to_owned(),
    }
}

/// Geographies of rows that serve a market, nearest first. Rows for anywhere (`*`) are the
/// caller's.
pub(crate) fn geographies(market: Option<&str>) -> impl Iterator<Item = &str> {
    let region = market
        .filter(|market| EUROPEAN_UNION.contains(market))
        .map(|_| "EU");
    market.into_iter().chain(region)
}

/// Whether a row serves a market, from anywhere, from the market or from the region around it.
/// Tables keep specific rows before general ones.
pub(crate) fn serves(row: &str, market: Option<&str>) -> bool {
    row == "*" || geographies(market).any(|geography| geography == row)
}
