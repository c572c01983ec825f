//! What a person is asked about a file as a whole: its encoding, its sheet, its structure.

use super::assembly::Assembled;
use super::encoding::EncodingReport;
use super::header::{self, Header};
use super::heading::HeadingNames;
use super::mapping::{AssemblyMass, Hierarchy, Mapping};
use super::report::{Import, Question};
use super::workbook::{Sheet, Workbook};

/// Asks whether the letters are right, where they could be others.
pub(super) fn ask_encoding(report: &EncodingReport, mapping: &Mapping, import: &mut Import) {
    if report.certain && mapping.encoding.is_none() {
        return;
    }
    let sample = report
        .candidates
        .first()
        .map(|candidate| candidate.sample.clone());
    let candidates = report.candidates.iter();
    let encodings = candidates.map(|candidate| candidate.encoding);
    let settled = mapping.encoding.is_some();
    let question = Question::new("encoding", encodings, Some(report.used), settled);
    import
        .questions
        .push(question.with("sample", sample.unwrap_or_default()));
}

/// The sheet of the mapping, or else the visible one with the best headings.
pub(super) fn choose_sheet<'a>(
    workbook: &'a Workbook,
    mapping: &Mapping,
    names: &HeadingNames,
    import: &mut Import,
) -> Option<(usize, &'a Sheet, Header)> {
    let wanted = mapping.sheet.as_ref().and_then(|wanted| {
        let mut sheets = workbook.sheets.iter().enumerate();
        sheets.find(|(_, sheet)| sheet.name == *wanted)
    });
    if let Some((index, sheet)) = wanted {
        let header = header::find(sheet, names, mapping)?;
        ask_sheet(workbook, index, true, import);
        return Some((index, sheet, header));
    }
    let mut best: Option<(usize, usize, &Sheet, Header)> = None;
    let mut with_headings = 0;
    for (index, sheet) in workbook.sheets.iter().enumerate() {
        let Some(header) = header::find(sheet, names, mapping) else {
            continue;
        };
        let known = header
            .columns
            .iter()
            .filter(|texts| texts.iter().any(|text| names.knows(text)))
            .count();
        let below = sheet.rows.len() > header.below;
        let weight = known + usize::from(!sheet.hidden && below) * 1_000;
        with_headings += 1;
        if best.as_ref().is_none_or(|(most, ..)| weight > *most) {
            best = Some((weight, index, sheet, header));
        }
    }
    let (_, index, sheet, header) = best?;
    if with_headings > 1 {
        ask_sheet(workbook, index, false, import);
    }
    Some((index, sheet, header))
}

fn ask_sheet(workbook: &Workbook, index: usize, settled: bool, import: &mut Import) {
    let names = workbook.sheets.iter().map(|sheet| sheet.name.as_str());
    let answer = names.clone().nth(index);
    let question = Question::new("sheet", names, answer, settled);
    import.questions.push(question);
}

/// Asks how rows belong together, where the table leaves it open.
pub(super) fn ask_structure(
    import: &mut Import,
    assembled: &Assembled,
    hierarchy: Hierarchy,
    mapping: &Mapping,
) {
    if hierarchy != Hierarchy::None || mapping.hierarchy.is_some() {
        // Found in the cells: it can be changed, but nobody has to be asked.
        let answer = Some(hierarchy.word());
        let question = Question::new("hierarchy", Hierarchy::WORDS, answer, true);
        import.questions.push(question);
    }
    if !assembled.mixed.is_empty() {
        let chosen = mapping.assembly_mass;
        let answer = chosen.unwrap_or(AssemblyMass::Own).word();
        let words = AssemblyMass::WORDS;
        let question = Question::new("assembly_mass", words, Some(answer), chosen.is_some());
        import.questions.push(question.about_rows(&assembled.mixed));
    }
}
