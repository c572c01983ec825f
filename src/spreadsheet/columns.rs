//! What each column means: by what a person chose, by its heading, by its cells.

use std::collections::{BTreeMap, HashMap};

use super::field::Field;
use super::header::{Header, is_unit, text_of};
use super::heading::{HeadingField, HeadingNames, split_unit};
use super::mapping::{ColumnChoice, DecimalMark, Mapping, Per};
use super::material::{Confidence, MaterialNames};
use super::notation;
use super::report::{ColumnOrigin, ColumnReport, Question};
use super::units::{Unit, unit_of};
use super::value::{Reading, read_cell};
use super::workbook::{Cell, NOT_COMPUTED, Row, column_letters};

/// Brackets around a unit.
const BRACKETS: [char; 6] = ['(', ')', '[', ']', '（', '）'];

/// Cells that are shown as samples.
const SAMPLES: usize = 3;

/// Columns, and what is to be asked about them.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    /// Columns that have a heading or a cell.
    pub reports: Vec<ColumnReport>,
    /// Decimal marks by column, where numbers are read.
    pub marks: HashMap<usize, DecimalMark>,
    /// What is to be asked.
    pub questions: Vec<Question>,
    /// What a person chose, by column.
    pub choices: HashMap<usize, ColumnChoice>,
}

impl Columns {
    /// The column of a field.
    pub(super) fn of(&self, field: Field) -> Option<&ColumnReport> {
        self.reports
            .iter()
            .find(|report| report.field == Some(field))
    }

    /// What stands in a row under a field, without what surrounds it; empty where no column has it, or
    /// nobody has computed it.
    pub(super) fn text(&self, row: &Row, field: Field) -> String {
        let report = self.of(field);
        let report = report.filter(|report| !is_not_computed(row, report.column));
        report.map_or_else(String::new, |report| text_of(row, report.column))
    }

    /// What a cell of a row says as a number.
    pub(super) fn reading(&self, row: &Row, column: usize) -> Reading {
        let mark = self.marks.get(&column).copied();
        let cell = row.cells.get(column).unwrap_or(&Cell::Empty);
        read_cell(cell, mark.unwrap_or(DecimalMark::Point))
    }
}

/// Whether a cell holds a formula without its result.
pub(super) fn is_not_computed(row: &Row, column: usize) -> bool {
    matches!(row.cells.get(column), Some(Cell::Error { error }) if error == NOT_COMPUTED)
}

/// What is known of a column before its meaning is chosen.
struct Candidate<'a> {
    column: usize,
    key: String,
    unit: Option<String>,
    meanings: Vec<HeadingField>,
    choice: Option<&'a ColumnChoice>,
}

/// Tells what the columns of a table mean.
pub(super) fn understand(
    header: &Header,
    rows: &[Row],
    mapping: &Mapping,
    (names, materials): (&HeadingNames, &MaterialNames),
    delimiter: Option<char>,
) -> Columns {
    let candidates = candidates(header, rows, mapping, names);
    let mut taken = Taken::default();
    let mut columns = Columns::default();
    for candidate in &candidates {
        if let Some(Some(Some(field))) = candidate.choice.map(|choice| choice.field) {
            taken.take(field, candidate.choice.and_then(|choice| choice.per));
        }
    }
    let mut chosen: HashMap<usize, (Option<HeadingField>, ColumnOrigin)> = HashMap::new();
    // What can mean one thing only is settled before what can mean several.
    for several in [false, true] {
        for candidate in &candidates {
            if (candidate.meanings.len() > 1) != several {
                continue;
            }
            let meaning = match candidate.choice.and_then(|choice| choice.field) {
                Some(field) => {
                    // The heading may still say more than its field, such as the mass of a line.
                    let meaning = field.map(|field| {
                        let meanings = &candidate.meanings;
                        let known = meanings.iter().find(|meaning| meaning.field == field);
                        known.cloned().unwrap_or_else(|| HeadingField::of(field))
                    });
                    (meaning, ColumnOrigin::Mapping)
                }
                None => choose(
                    candidate,
                    rows,
                    materials,
                    &mut taken,
                    &mut columns.questions,
                ),
            };
            chosen.insert(candidate.column, meaning);
        }
    }
    if !taken.has(Field::Material)
        && let Some(column) = materials_by_content(&candidates, &chosen, rows, materials)
    {
        chosen.insert(
            column,
            (
                Some(HeadingField::of(Field::Material)),
                ColumnOrigin::Content,
            ),
        );
    }
    let comma = prefers_comma(&chosen, delimiter);
    for candidate in &candidates {
        let (meaning, origin) = chosen
            .get(&candidate.column)
            .cloned()
            .unwrap_or((None, ColumnOrigin::None));
        columns
            .reports
            .push(report(candidate, meaning, origin, rows));
    }
    columns.choices = candidates
        .iter()
        .filter_map(|candidate| Some((candidate.column, candidate.choice?.clone())))
        .collect();
    notation::settle(&mut columns, rows, comma);
    columns
}

/// Fields that have a column. A mass of a piece and one of the line may stand side by side.
#[derive(Default)]
struct Taken(Vec<(Field, bool)>);

impl Taken {
    fn take(&mut self, field: Field, per: Option<Per>) -> bool {
        let key = (field, per == Some(Per::Line));
        let free = !self.0.contains(&key);
        if free {
            self.0.push(key);
        }
        free
    }

    fn has(&self, field: Field) -> bool {
        self.0.iter().any(|(taken, _)| *taken == field)
    }
}

fn candidates<'a>(
    header: &Header,
    rows: &[Row],
    mapping: &'a Mapping,
    names: &HeadingNames,
) -> Vec<Candidate<'a>> {
    let mut seen = BTreeMap::<String, usize>::new();
    let width = rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or_default();
    let width = width.max(header.columns.len());
    let none = Vec::new();
    let chosen: HashMap<String, &ColumnChoice> = mapping
        .columns
        .iter()
        .map(|(heading, choice)| (plain_key(heading), choice))
        .collect();
    (0..width)
        .filter_map(|column| {
            let texts = header.columns.get(column).unwrap_or(&none);
            let heading = texts.join(" / ");
            if heading.is_empty() && rows.iter().all(|row| text_of(row, column).is_empty()) {
                return None;
            }
            let count = seen.entry(heading.clone()).or_default();
            *count += 1;
            let key = if heading.is_empty() {
                format!("#{}", column_letters(column))
            } else if *count > 1 {
                format!("{heading}#{count}")
            } else {
                heading
            };
            let (meanings, unit) = meanings(texts, names);
            Some(Candidate {
                column,
                unit,
                meanings,
                choice: chosen.get(&plain_key(&key)).copied(),
                key,
            })
        })
        .collect()
}

/// A heading without the differences between two exports of one program.
fn plain_key(heading: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let plain: String = heading.nfkc().collect();
    plain
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// What a heading can mean, best first, and its unit.
fn meanings(texts: &[String], names: &HeadingNames) -> (Vec<HeadingField>, Option<String>) {
    let mut texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut unit = None;
    if texts.len() > 1
        && let Some(last) = texts.last().copied().filter(|last| is_unit(last))
    {
        unit = split_unit(&format!("x ({})", last.trim_matches(BRACKETS))).unit;
        texts.pop();
    }
    let (Some(first), Some(last)) = (texts.first().copied(), texts.last().copied()) else {
        return (Vec::new(), unit);
    };
    let unit = unit
        .or_else(|| split_unit(last).unit)
        .or_else(|| split_unit(first).unit);
    if texts.len() == 1 {
        return (names.fields_of(last), unit);
    }
    if let Some(meaning) = under_group(first, last, names) {
        return (vec![meaning], unit);
    }
    let tries = [
        texts.concat(),
        texts.join(" "),
        last.to_owned(),
        first.to_owned(),
    ];
    let found = tries
        .iter()
        .map(|text| names.fields_of(text))
        .find(|meanings| !meanings.is_empty());
    (found.unwrap_or_default(), unit)
}

/// Headings that say something only under the heading of their group.
fn under_group(group: &str, part: &str, names: &HeadingNames) -> Option<HeadingField> {
    let (group_text, part_text) = (plain_key(group), plain_key(part));
    let says = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let field = if says(&group_text, &["再生", "リサイクル材", "recycl", "rezykl"]) {
        if says(&part_text, &["使用済", "市中", "ポスト", "pcr", "post"]) {
            Field::PostConsumerRecycled
        } else if says(&part_text, &["工程", "プレ", "pir", "pre", "端材"]) {
            Field::PreConsumerRecycled
        } else if says(&part_text, &["合計", "計", "total", "率", "gesamt"]) {
            Field::Recycled
        } else {
            return None;
        }
    } else {
        let mass = names.fields_of(group);
        if mass.first().map(|meaning| meaning.field) != Some(Field::Mass) {
            return None;
        }
        let per = if says(&part_text, &["合計", "総", "計", "total", "gesamt"]) {
            Per::Line
        } else if says(
            &part_text,
            &["単", "1個", "個", "unit", "piece", "each", "einzel"],
        ) {
            Per::Piece
        } else {
            return None;
        };
        return Some(HeadingField {
            per: Some(per),
            ..HeadingField::of(Field::Mass)
        });
    };
    Some(HeadingField::of(field))
}

fn choose(
    candidate: &Candidate<'_>,
    rows: &[Row],
    materials: &MaterialNames,
    taken: &mut Taken,
    questions: &mut Vec<Question>,
) -> (Option<HeadingField>, ColumnOrigin) {
    let has = |field: Field| {
        candidate
            .meanings
            .iter()
            .find(|meaning| meaning.field == field)
            .cloned()
    };
    if let (Some(_), Some(_)) = (has(Field::Recycled), has(Field::Recycling)) {
        // Recycled content and recycling after use are opposite ends: nothing is guessed.
        let meanings = candidate.meanings.iter();
        let words = meanings.map(|meaning| meaning.field.word());
        let question = Question::new("column_meaning", words, None, false);
        questions.push(Question {
            column: Some(candidate.column),
            ..question.with("heading", candidate.key.clone())
        });
        return (None, ColumnOrigin::None);
    }
    if let Some(material) = has(Field::Material)
        && candidate.meanings.len() > 1
        && !taken.has(Field::Material)
        && share_of_materials(candidate.column, rows, materials) >= 0.5
        && taken.take(Field::Material, None)
    {
        return (Some(material), ColumnOrigin::Content);
    }
    let doubtful = candidate.meanings.len() > 1;
    for meaning in &candidate.meanings {
        // A column that may hold materials but does not is something else.
        let no_material = doubtful && meaning.field == Field::Material;
        if !no_material && taken.take(meaning.field, meaning.per) {
            return (Some(meaning.clone()), ColumnOrigin::Heading);
        }
    }
    (None, ColumnOrigin::None)
}

/// Share of the texts of a column that are surely materials.
fn share_of_materials(column: usize, rows: &[Row], materials: &MaterialNames) -> f64 {
    let mut texts: Vec<String> = rows
        .iter()
        .map(|row| text_of(row, column))
        .filter(|text| !text.is_empty())
        .take(200)
        .collect();
    texts.sort_unstable();
    texts.dedup();
    if texts.is_empty() {
        // Nothing speaks against it: a template that is still to be filled in.
        return 1.0;
    }
    let known = texts
        .iter()
        .filter(|text| materials.match_material(text).confidence == Confidence::Certain)
        .count();
    known as f64 / texts.len() as f64
}

fn materials_by_content(
    candidates: &[Candidate<'_>],
    chosen: &HashMap<usize, (Option<HeadingField>, ColumnOrigin)>,
    rows: &[Row],
    materials: &MaterialNames,
) -> Option<usize> {
    candidates
        .iter()
        .filter(|candidate| {
            candidate.choice.is_none()
                && matches!(chosen.get(&candidate.column), Some((None, _)) | None)
        })
        .map(|candidate| candidate.column)
        .filter(|column| rows.iter().any(|row| !text_of(row, *column).is_empty()))
        .find(|column| share_of_materials(*column, rows, materials) > 0.5)
}

/// Whether a text of these headings and this delimiter most likely writes a decimal comma.
fn prefers_comma(
    chosen: &HashMap<usize, (Option<HeadingField>, ColumnOrigin)>,
    delimiter: Option<char>,
) -> bool {
    let (mut comma, mut point) = (0, 0);
    for (meaning, _) in chosen.values() {
        // A word of several languages says nothing about the writer's.
        match meaning.as_ref().map(|meaning| meaning.languages.as_slice()) {
            Some(["de" | "fr"]) => comma += 1,
            Some(["en" | "ja"]) => point += 1,
            _ => {}
        }
    }
    comma > point && delimiter != Some(',')
}

fn report(
    candidate: &Candidate<'_>,
    meaning: Option<HeadingField>,
    origin: ColumnOrigin,
    rows: &[Row],
) -> ColumnReport {
    let mut samples: Vec<String> = Vec::new();
    for row in rows {
        let text = text_of(row, candidate.column);
        if !text.is_empty() && !samples.contains(&text) {
            samples.push(text);
        }
        if samples.len() == SAMPLES {
            break;
        }
    }
    let field = meaning.as_ref().map(|meaning| meaning.field);
    let choice = candidate.choice;
    let unit = choice
        .and_then(|choice| choice.unit.clone())
        .or_else(|| {
            // What stands in brackets may be something else than a unit.
            let unit = candidate.unit.clone();
            unit.filter(|unit| unit_of(unit) != Unit::Other)
        })
        .filter(|_| field.is_some_and(Field::is_number));
    ColumnReport {
        column: candidate.column,
        letters: column_letters(candidate.column),
        heading: candidate.key.clone(),
        field,
        origin,
        unit,
        per: if field == Some(Field::Mass) {
            choice
                .and_then(|choice| choice.per)
                .or_else(|| meaning.and_then(|meaning| meaning.per))
        } else {
            None
        },
        decimal: None,
        share: None,
        samples,
        alternatives: candidate
            .meanings
            .iter()
            .map(|meaning| meaning.field)
            .filter(|other| Some(*other) != field)
            .collect(),
    }
}
