//! The whole factor library as data, for a page that lets people look factors up.

use serde_json::{Value, json};

use super::rows::Tables;

/// Every factor and every licence, in the order of the tables.
pub fn json(tables: &Tables) -> Value {
    let factors: Vec<Value> = tables
        .factors
        .iter()
        .map(|row| {
            json!({
                "id": row.id,
                "name_en": row.name_en,
                "name_ja": row.name_ja,
                "category": row.category,
                "value": row.value,
                "unit": row.unit,
                "boundary": row.boundary,
                "gas_scope": row.gas_scope,
                "gwp_basis": row.gwp_basis,
                "year": row.provenance.year,
                "geography": row.provenance.geography,
                "source": row.provenance.source,
                "source_url": row.source_url,
                "licence": row.provenance.licence,
                "verified": row.provenance.verified,
                "note": row.note,
            })
        })
        .collect();
    let licences: Vec<Value> = tables
        .licences
        .iter()
        .map(|row| {
            json!({
                "id": row.id,
                "name": row.name,
                "url": row.url,
                "attribution": row.attribution,
            })
        })
        .collect();
    json!({ "factors": factors, "licences": licences })
}
