use std::collections::BTreeSet;

use super::*;

#[track_caller]
fn means(names: &HeadingNames, heading: &str, fields: &[Field]) {
    let found: Vec<Field> = names
        .fields_of(heading)
        .into_iter()
        .map(|meaning| meaning.field)
        .collect();
    assert_eq!(found, fields, "{heading}");
}

/// The fields of a row of headings, the best meaning of each.
#[track_caller]
fn row(headings: &str, fields: &[Option<Field>]) {
    let names = HeadingNames::new();
    let found: Vec<Option<Field>> = headings
        .split(',')
        .map(|heading| Some(names.fields_of(heading).first()?.field))
        .collect();
    assert_eq!(found, fields, "{headings}");
}

#[test]
fn rows_of_the_table_are_read() {
    let mut seen = BTreeSet::new();
    for row in csv::Reader::from_reader(TABLE.as_bytes()).records() {
        let row = row.unwrap_or_default();
        let cell = |column: usize| row.get(column).unwrap_or_default();
        assert_eq!(row.len(), 5, "{row:?}");
        assert!(Field::of(cell(0)).is_some(), "{row:?}");
        assert!(["ja", "en", "de", "fr"].contains(&cell(1)), "{row:?}");
        assert!(
            ["", "piece", "line", "bracket"].contains(&cell(3)),
            "{row:?}"
        );
        // A meaning is given once; of several, the note says when each holds.
        let meaning = (cell(0).to_owned(), cell(1).to_owned(), key(cell(2)));
        assert!(!meaning.2.is_empty() && seen.insert(meaning), "{row:?}");
    }
}

#[test]
fn every_field_has_headings_in_japanese_and_english() {
    let names = HeadingNames::new();
    let named: BTreeSet<(Field, &str)> = names
        .names
        .values()
        .flatten()
        .flat_map(|meaning| {
            let field = meaning.field;
            meaning
                .languages
                .iter()
                .map(move |language| (field, *language))
        })
        .collect();
    for &field in Field::ALL {
        for language in ["ja", "en"] {
            assert!(named.contains(&(field, language)), "{field:?} {language}");
        }
    }
}

#[test]
fn rows_of_headings_of_real_programs_are_told() {
    use Field::*;
    row(
        "ITEM NO.,PART NUMBER,DESCRIPTION,SW-Material,SW-Density,QTY.",
        &[
            Some(Position),
            Some(PartNumber),
            Some(Name),
            Some(Material),
            None,
            Some(Quantity),
        ],
    );
    row(
        "Id,Designator,Footprint,Quantity,Designation,Supplier and ref",
        &[
            Some(Position),
            Some(Position),
            None,
            Some(Quantity),
            Some(Name),
            Some(Supplier),
        ],
    );
    row(
        "Reference,Value,Datasheet,Footprint,Qty,DNP",
        &[
            Some(Position),
            Some(Name),
            None,
            None,
            Some(Quantity),
            Some(Fitted),
        ],
    );
    row(
        "BoM Level,ID,Name,Item Type,Quantity,Unit of measure,Measured mass (per UoM),Measured mass unit",
        &[
            Level,
            Position,
            Name,
            ItemType,
            Quantity,
            QuantityUnit,
            Mass,
            MassUnit,
        ]
        .map(Some),
    );
    row(
        "Item,Part Number,Part Name,Material,Quantity,Mass,Density",
        &[
            Some(Position),
            Some(PartNumber),
            Some(Name),
            Some(Material),
            Some(Quantity),
            Some(Mass),
            None,
        ],
    );
    row(
        "Stufe;Pos.;Komponente;Objektkurztext;Komponentenmenge;KME;Gewicht"
            .replace(';', ",")
            .as_str(),
        &[
            Level,
            Position,
            PartNumber,
            Name,
            Quantity,
            QuantityUnit,
            Mass,
        ]
        .map(Some),
    );
    row(
        "レベル,終端フラグ,部品項目,補助項目,事業所名,事業所識別子,活動量,活動量単位",
        &[
            Some(Level),
            Some(ItemType),
            Some(PartNumber),
            Some(Parent),
            Some(Supplier),
            None,
            Some(Quantity),
            Some(QuantityUnit),
        ],
    );
    row(
        "照合,図番,品　名,材　質,員数,単重,総重量,備　考",
        &[
            Position, PartNumber, Name, Material, Quantity, Mass, Mass, Remark,
        ]
        .map(Some),
    );
}

#[test]
fn a_mass_says_for_how_many_it_is() {
    let names = HeadingNames::new();
    for (heading, per) in [
        ("単重", Some(Per::Piece)),
        ("単重（ｇ）", Some(Per::Piece)),
        ("重量／個(g)", Some(Per::Piece)),
        ("Mass (g/pc)", Some(Per::Piece)),
        ("Measured mass (per UoM)", Some(Per::Piece)),
        ("Einzelgewicht [kg]", Some(Per::Piece)),
        ("Unit Weight", Some(Per::Piece)),
        ("総重量", Some(Per::Line)),
        ("合計重量(kg)", Some(Per::Line)),
        ("Gesamtgewicht", Some(Per::Line)),
        ("Total mass", Some(Per::Line)),
        ("重量(計)", Some(Per::Line)),
        ("重量", None),
        ("質量(g)", None),
        ("Mass", None),
        ("Gewicht in kg", None),
    ] {
        let found = names.fields_of(heading);
        assert_eq!(
            found.first().map(|meaning| (meaning.field, meaning.per)),
            Some((Field::Mass, per)),
            "{heading}"
        );
    }
}

#[test]
fn words_of_two_meanings_keep_both() {
    let names = HeadingNames::new();
    means(&names, "リサイクル率", &[Field::Recycled, Field::Recycling]);
    means(
        &names,
        "リサイクル率(%)",
        &[Field::Recycled, Field::Recycling],
    );
    means(
        &names,
        "Material",
        &[Field::Material, Field::PartNumber, Field::Name],
    );
    means(
        &names,
        "Recycled %",
        &[Field::Recycled, Field::PostConsumerRecycled],
    );
    means(&names, "Description", &[Field::Name, Field::Remark]);
}

#[test]
fn spelling_does_not_matter() {
    let names = HeadingNames::new();
    for (heading, field) in [
        ("ＰＣＲ材率（％）", Field::PostConsumerRecycled),
        ("再生材\n比率", Field::Recycled),
        (
            "リサイクル材含有率（ポストコンシューマ）",
            Field::PostConsumerRecycled,
        ),
        ("材質・材料", Field::Material),
        ("Qté", Field::Quantity),
        ("QTE.", Field::Quantity),
        ("désignation", Field::Name),
        ("品名 / Name", Field::Name),
        ("材質(Material)", Field::Material),
        ("材質（規格）", Field::Material),
        ("ﾒｰｶｰ", Field::Supplier),
        ("サプライヤ", Field::Supplier),
        ("数量(個)", Field::Quantity),
        ("Werkstoff:", Field::Material),
        ("Pos", Field::Position),
    ] {
        assert_eq!(
            names
                .fields_of(heading)
                .first()
                .map(|meaning| meaning.field),
            Some(field),
            "{heading}"
        );
    }
    for heading in [
        "",
        "電圧",
        "Datasheet",
        "表面処理",
        "仕上",
        "Length (mm)",
        "Footprint",
    ] {
        assert!(names.fields_of(heading).is_empty(), "{heading}");
    }
}

#[test]
fn brackets_say_where_recycled_material_comes_from() {
    let names = HeadingNames::new();
    let post = &[Field::PostConsumerRecycled];
    let pre = &[Field::PreConsumerRecycled];
    for heading in [
        "再生材(使用済み品)",
        "再生材（使用済み品由来）(%)",
        "再生材率【市中回収】",
        "Recycled content (from used products)",
    ] {
        means(&names, heading, post);
    }
    for heading in ["再生材（工程くず）", "Rezyklatanteil (Produktionsabfälle)"] {
        means(&names, heading, pre);
    }
    // Alone, and behind anything else, the same words say nothing of recycled content.
    for heading in ["使用済み品", "After use", "備考(使用後)"] {
        let found = names.fields_of(heading);
        assert!(
            found.iter().all(|meaning| !post.contains(&meaning.field)),
            "{heading}"
        );
    }
}
