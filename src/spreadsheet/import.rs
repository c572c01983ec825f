//! Cells and decisions to a product document, with all that was guessed, asked and left out.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use crate::problem::Severity;

use super::answers;
use super::asked::{ask_encoding, ask_structure, choose_sheet};
use super::assembly::{Assembled, assemble};
use super::check;
use super::columns::{Columns, understand};
use super::encoding::{Decode, EncodingReport, decode_text, looks_like_text};
use super::field::Field;
use super::header::Header;
use super::heading::HeadingNames;
use super::mapping::{MAPPING_FORMAT, Mapping};
use super::material::MaterialNames;
use super::materials::Materials;
use super::merged;
use super::part::{Part, PartReader};
use super::report::{ColumnOrigin, Counts, IMPORT_FORMAT, Import, SheetReport};
use super::rows::select;
use super::text::{MAXIMUM_FILE_BYTES, read_table};
use super::told::{at_row, of_file, of_quote, only_so_many};
use super::tree;
use super::wide;
use super::workbook::{FileKind, Row, Sheet, Workbook};

/// Imports the bytes of a text file (CSV, TSV, or what came from a clipboard).
///
/// `into` is the text of a product document that the rows complete by the ids of components, as the answers
/// of suppliers do; without one the rows make a product of their own.
pub fn import_text(
    bytes: &[u8],
    file: &str,
    mapping: &Mapping,
    into: Option<&[u8]>,
    decode: Decode<'_>,
) -> Import {
    let refused = |code, found: String| {
        let mut import = empty(file, FileKind::Text, mapping);
        import.problems.push(of_file(code, Severity::Error, found));
        import
    };
    if bytes.len() > MAXIMUM_FILE_BYTES {
        let mut import = refused("file.too_large", String::new());
        for problem in &mut import.problems {
            problem.params = BTreeMap::from([
                ("bytes".to_owned(), bytes.len().to_string()),
                ("maximum".to_owned(), MAXIMUM_FILE_BYTES.to_string()),
            ]);
        }
        return import;
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return refused("file.empty", String::new());
    }
    if !looks_like_text(bytes) {
        return refused("file.not_a_table", String::new());
    }
    let Some(decoded) = decode_text(bytes, mapping.encoding.as_deref(), decode) else {
        let chosen = mapping.encoding.clone().unwrap_or_default();
        return refused("file.encoding_unknown", chosen);
    };
    let names = &*NAMES;
    let table = read_table(&decoded.text, file, mapping.delimiter, &names.headings);
    let source = TextSource {
        encoding: decoded.report,
        delimiter: table.delimiter,
    };
    let mut import = import_with(&table.workbook, Some(source), (mapping, into), names);
    let quotes: Vec<_> = table
        .quotes
        .iter()
        .map(|quote| of_quote(quote, &import.columns))
        .collect();
    import.problems.splice(0..0, quotes);
    only_so_many(&mut import.problems);
    if table.cut {
        import.problems.insert(
            0,
            of_file("file.too_many_rows", Severity::Error, String::new()),
        );
    }
    import
}

/// The answer for a file that its reader refused, with the reader's code and the values for its text.
pub fn refused(
    file: &str,
    mapping: &Mapping,
    code: &'static str,
    params: &crate::problem::Parameters,
) -> Import {
    let mut import = empty(file, FileKind::Xlsx, mapping);
    let mut problem = of_file(code, Severity::Error, String::new());
    problem.params = check::texts(params);
    import.problems.push(problem);
    import
}

/// The cells of a text file, for showing them.
pub fn text_cells(bytes: &[u8], file: &str, mapping: &Mapping, decode: Decode<'_>) -> Workbook {
    let text = decode_text(bytes, mapping.encoding.as_deref(), decode);
    let text = text.map(|decoded| decoded.text).unwrap_or_default();
    read_table(&text, file, mapping.delimiter, &NAMES.headings).workbook
}

/// Imports the cells of a workbook; `into` as in [`import_text`].
pub fn import(workbook: &Workbook, mapping: &Mapping, into: Option<&[u8]>) -> Import {
    import_with(workbook, None, (mapping, into), &NAMES)
}

/// How a text became cells.
struct TextSource {
    encoding: EncodingReport,
    delimiter: char,
}

/// The tables of names, read once: they are constants that only happen to be kept as text.
static NAMES: LazyLock<Names> = LazyLock::new(Names::new);

/// The tables of names.
struct Names {
    headings: HeadingNames,
    materials: MaterialNames,
}

impl Names {
    fn new() -> Self {
        Self {
            headings: HeadingNames::new(),
            materials: MaterialNames::new(),
        }
    }
}

fn empty(file: &str, kind: FileKind, mapping: &Mapping) -> Import {
    Import {
        format: IMPORT_FORMAT,
        file: file.to_owned(),
        kind,
        encoding: None,
        delimiter: None,
        sheets: Vec::new(),
        sheet: 0,
        header_rows: Vec::new(),
        columns: Vec::new(),
        questions: Vec::new(),
        materials: Vec::new(),
        counts: Counts::default(),
        left_out: Vec::new(),
        unused_columns: Vec::new(),
        problems: Vec::new(),
        mapping: mapping.clone(),
        document: None,
    }
}

fn import_with(
    workbook: &Workbook,
    text: Option<TextSource>,
    (mapping, into): (&Mapping, Option<&[u8]>),
    names: &Names,
) -> Import {
    let whole = workbook;
    let workbook = &*wide::narrowed(whole);
    let mut import = empty(&workbook.file, workbook.kind, mapping);
    let delimiter = text.as_ref().map(|source| source.delimiter);
    if let Some(source) = text {
        ask_encoding(&source.encoding, mapping, &mut import);
        import.encoding = Some(source.encoding);
        import.delimiter = Some(source.delimiter);
    }
    import.sheets = workbook
        .sheets
        .iter()
        .map(|sheet| SheetReport {
            name: sheet.name.clone(),
            hidden: sheet.hidden,
            rows: sheet.rows.len(),
        })
        .collect();
    let Some((index, sheet, header)) =
        choose_sheet(workbook, mapping, &names.headings, &mut import)
    else {
        let code = if workbook.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            "file.no_cells"
        } else {
            "header.missing"
        };
        import
            .problems
            .push(of_file(code, Severity::Error, String::new()));
        return import;
    };
    import.sheet = index;
    let beyond = whole.sheets.get(index).and_then(wide::beyond);
    import.problems.extend(beyond);
    import.header_rows.clone_from(&header.numbers);
    let rows = sheet.rows.get(header.below..).unwrap_or_default();
    let columns = understand(
        &header,
        rows,
        mapping,
        (&names.headings, &names.materials),
        delimiter,
    );
    for (field, code) in [
        (Field::Mass, "columns.no_mass"),
        (Field::Material, "columns.no_material"),
    ] {
        if columns.of(field).is_none() {
            import
                .problems
                .push(of_file(code, Severity::Warning, String::new()));
        }
    }
    let selected = select(rows, &header, &columns, mapping);
    let first = rows.first().map_or(0, |row| row.number);
    let (parts, problems) = merged::spread(&selected.rows, sheet, &columns, first);
    import.problems.extend(problems);
    let parts: Vec<&Row> = parts.iter().map(AsRef::as_ref).collect();
    let read = (&columns, parts.as_slice(), &names.materials);
    fill(&mut import, (workbook, sheet), (mapping, into), read);
    import.counts.rows = rows.len();
    import.unused_columns = columns
        .reports
        .iter()
        .filter(|report| report.field.is_none())
        .map(|report| report.column)
        .collect();
    import.questions.extend(columns.questions);
    import.questions.extend(selected.questions);
    import.columns = columns.reports;
    import.left_out = selected.left_out;
    import.counts.left_out = import.left_out.len();
    import.mapping = decisions(&import, mapping, &header);
    import
}

/// Reads the rows and puts the document together.
fn fill(
    import: &mut Import,
    (workbook, sheet): (&Workbook, &Sheet),
    (mapping, into): (&Mapping, Option<&[u8]>),
    (columns, rows, names): (&Columns, &[&Row], &MaterialNames),
) {
    let tree = tree::build(rows, columns, mapping.hierarchy);
    let place = match (workbook.file.as_str(), sheet.name.as_str()) {
        (file, "") => file.to_owned(),
        ("", sheet) => sheet.to_owned(),
        (file, sheet) => format!("{file} {sheet}"),
    };
    let reader = PartReader {
        columns,
        place: &place,
    };
    let parts: Vec<Part> = rows.iter().map(|row| reader.read(row)).collect();
    let materials = Materials::of(&parts, mapping, names);
    for (index, code) in &tree.doubts {
        if let Some(row) = rows.get(*index) {
            let mut problem = at_row(sheet, row, code, Severity::Warning);
            problem.found = super::rows::row_text(row);
            import.problems.push(problem);
        }
    }
    let mut assembled = assemble(
        parts.clone(),
        &tree,
        &materials.chosen,
        mapping.assembly_mass,
    );
    ask_structure(import, &assembled, tree.hierarchy, mapping);
    import.counts.parts = assembled.parts;
    import.counts.assemblies = assembled.assemblies;
    let (document, remarks) = match into.map(serde_json::from_slice::<Value>) {
        None => (
            Some(document(workbook, sheet, mapping, &assembled)),
            Vec::new(),
        ),
        Some(Ok(mut target)) => {
            let remarks = answers::complete(&mut target, &mut assembled);
            (Some(target), remarks)
        }
        Some(Err(_)) => (None, Vec::new()),
    };
    let context = check::Context {
        sheet,
        columns,
        rows,
        parts: &parts,
        assembled: &assembled,
    };
    import.problems.extend(check::cell_problems(&context));
    import
        .problems
        .extend(materials.problems(sheet, rows, columns));
    import
        .problems
        .extend(check::answer_problems(&context, remarks));
    import.materials = materials.reports;
    let Some(document) = document.filter(|_| !assembled.components.is_empty()) else {
        import
            .problems
            .push(of_file("rows.none", Severity::Error, String::new()));
        return;
    };
    let found = check::document_problems(&context, &document, &import.problems);
    import.problems.extend(found);
    import.document = Some(document);
    import.problems.sort_by_key(|problem| problem.row);
    only_so_many(&mut import.problems);
}

fn document(workbook: &Workbook, sheet: &Sheet, mapping: &Mapping, assembled: &Assembled) -> Value {
    let stem = workbook
        .file
        .rsplit_once('.')
        .map_or(workbook.file.as_str(), |(stem, _)| stem);
    let name = [
        mapping.product_name.as_deref(),
        assembled.name.as_deref(),
        Some(stem),
        Some(sheet.name.as_str()),
    ]
    .into_iter()
    .flatten()
    .find(|name| !name.trim().is_empty())
    .unwrap_or("-");
    let mut document = Map::new();
    document.insert("format".into(), json!(crate::product::FORMAT));
    document.insert("product".into(), json!({ "name": name }));
    document.insert(
        "components".into(),
        Value::Array(assembled.components.clone()),
    );
    if !assembled.suppliers.is_empty() {
        document.insert(
            "extensions".into(),
            json!({ "suppliers": assembled.suppliers }),
        );
    }
    Value::Object(document)
}

/// The mapping that gives the same import again. It names the meaning of every column, so that a person finds
/// them there; what nobody decided stays open, so that it is asked the next time too.
fn decisions(import: &Import, mapping: &Mapping, header: &Header) -> Mapping {
    let sheet = import.sheets.get(import.sheet);
    let mut decisions = Mapping {
        format: MAPPING_FORMAT.to_owned(),
        delimiter: import.delimiter,
        sheet: sheet
            .map(|sheet| sheet.name.clone())
            .filter(|name| !name.is_empty()),
        header_row: header.numbers.first().copied(),
        header_rows: u32::try_from(header.numbers.len()).ok(),
        ..mapping.clone()
    };
    for report in &import.columns {
        if report.origin != ColumnOrigin::None {
            let choice = decisions.columns.entry(report.heading.clone()).or_default();
            choice.field = Some(report.field);
        }
    }
    decisions
}

/// Materials by the text of their cells, as a map that outlives the parts.
pub(super) type ChosenMaterials = HashMap<String, String>;
