//! The sheet in the reader's words, before it becomes text or a page: both show the same.

use meguru::checks::disclosure::{About, Counts, Disclosure, FrameworkReport, PointReport, State};
use meguru::checks::pack::Verified;

use super::words::Words;
use crate::checks::in_language;
use crate::texts::percent;

/// States, in the order in which they are told.
pub(super) const STATES: &[State] = State::ALL;

/// The sheet.
pub(super) struct Sheet {
    pub(super) title: String,
    /// What it is about: label and words.
    pub(super) head: Vec<(String, String)>,
    pub(super) states_title: String,
    /// Each state and what it means.
    pub(super) states: Vec<(String, String)>,
    pub(super) overview: Table,
    pub(super) frameworks: Vec<Section>,
    pub(super) footer: String,
}

/// A table with its caption.
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// One framework.
pub(super) struct Section {
    pub(super) name: String,
    /// Paragraphs above its table.
    pub(super) about: Vec<String>,
    /// Its points; nothing where it is not for the product.
    pub(super) points: Option<Table>,
    /// What to enter.
    pub(super) gaps: Option<Table>,
    /// What is said where nothing is to be entered.
    pub(super) no_gap: String,
}

impl Sheet {
    pub(super) fn of(disclosure: &Disclosure, words: &Words<'_>) -> Self {
        let plain = |id: &str| words.texts.plain(id);
        let title = match &disclosure.product {
            Some(product) => {
                let product = [("product", product.clone())];
                words.texts.text("disclosure-title", &product)
            }
            None => plain("disclosure-title-unnamed"),
        };
        let data_of = disclosure.data_of.clone();
        let program = [
            ("engine", disclosure.engine.to_owned()),
            ("factors", disclosure.tables.factors.to_owned()),
            ("defaults", disclosure.tables.defaults.to_owned()),
        ];
        let head = vec![
            (
                plain("disclosure-product"),
                disclosure.product.clone().unwrap_or_else(|| "–".to_owned()),
            ),
            (
                plain("disclosure-data-of"),
                data_of.unwrap_or_else(|| plain("disclosure-data-of-none")),
            ),
            (
                plain("disclosure-made-with"),
                words.texts.text("disclosure-program", &program),
            ),
        ];
        let states = STATES
            .iter()
            .map(|state| {
                let meaning = plain(&format!("disclosure-meaning-{}", state.word()));
                (state_name(words, *state), meaning)
            })
            .collect();
        Self {
            title,
            head,
            states_title: plain("disclosure-states"),
            states,
            overview: overview(disclosure, words),
            frameworks: disclosure
                .frameworks
                .iter()
                .map(|framework| section(framework, words))
                .collect(),
            footer: plain("disclosure-note"),
        }
    }
}

fn state_name(words: &Words<'_>, state: State) -> String {
    words
        .texts
        .plain(&format!("disclosure-state-{}", state.word()))
}

fn count(counts: Counts, state: State) -> usize {
    match state {
        State::Filled => counts.filled,
        State::Default => counts.default,
        State::Review => counts.review,
        State::Missing => counts.missing,
        State::NotApplicable => counts.not_applicable,
        State::Outside => counts.outside,
    }
}

fn overview(disclosure: &Disclosure, words: &Words<'_>) -> Table {
    let mut columns = vec![words.texts.plain("disclosure-framework")];
    columns.extend(STATES.iter().map(|state| state_name(words, *state)));
    let rows = disclosure
        .frameworks
        .iter()
        .map(|framework| {
            let mut row = vec![in_language(&framework.name, words.language).to_owned()];
            row.extend(STATES.iter().map(|state| {
                if framework.applies == Some(false) {
                    "–".to_owned()
                } else {
                    count(framework.counts, *state).to_string()
                }
            }));
            row
        })
        .collect();
    Table {
        caption: words.texts.plain("disclosure-overview"),
        columns,
        rows,
    }
}

fn section(framework: &FrameworkReport, words: &Words<'_>) -> Section {
    let name = in_language(&framework.name, words.language).to_owned();
    let named = [("framework", name.clone())];
    let points = (!framework.points.is_empty()).then(|| Table {
        caption: words.texts.text("disclosure-points", &named),
        columns: ["reference", "asked", "state", "value", "rests-on"]
            .map(|column| words.texts.plain(&format!("disclosure-{column}")))
            .to_vec(),
        rows: framework
            .points
            .iter()
            .map(|point| row(point, framework.verified, words))
            .collect(),
    });
    let gaps = gaps(framework, words);
    Section {
        about: about(framework, words),
        points,
        gaps: (!gaps.is_empty()).then(|| Table {
            caption: words.texts.text("disclosure-gaps", &named),
            columns: ["field", "fills"]
                .map(|column| words.texts.plain(&format!("disclosure-{column}")))
                .to_vec(),
            rows: gaps,
        }),
        no_gap: words.texts.plain("disclosure-gap-none"),
        name,
    }
}

/// What is said of a framework before its points.
fn about(framework: &FrameworkReport, words: &Words<'_>) -> Vec<String> {
    let text = |text| in_language(text, words.language).to_owned();
    let version = [("version", text(&framework.version))];
    let read = [
        ("source", framework.source.clone()),
        ("checked", framework.checked.to_string()),
        (
            "text",
            words
                .texts
                .plain(&format!("disclosure-text-{}", framework.text.word())),
        ),
    ];
    let mut about = vec![
        words.texts.text("disclosure-version", &version),
        words.texts.text(
            &format!("disclosure-read-{}", framework.verified.word()),
            &read,
        ),
    ];
    about.extend(framework.note.as_ref().map(text));
    match framework.applies {
        Some(true) => {}
        Some(false) => {
            about.push(words.texts.plain("disclosure-applies-no"));
            return about;
        }
        None => {
            let needs: Vec<String> = framework
                .applies_needs
                .iter()
                .map(|pointer| words.field(pointer))
                .collect();
            let needs = [("needs", needs.join(", "))];
            about.push(words.texts.text("disclosure-applies-unknown", &needs));
        }
    }
    for content in &framework.content {
        let parameters = [
            ("name", words.texts.named(&content.definition)),
            ("why", text(&content.why)),
            ("source", content.source.to_owned()),
        ];
        let id = if content.verified == Verified::Yes {
            "disclosure-definition"
        } else {
            "disclosure-definition-part"
        };
        about.push(words.texts.text(id, &parameters));
    }
    about
}

fn row(point: &PointReport, framework: Verified, words: &Words<'_>) -> Vec<String> {
    let mut asked = in_language(&point.statement, words.language).to_owned();
    let about = match point.about {
        About::All => None,
        About::Product => Some("disclosure-about-product"),
        About::Packaging => Some("disclosure-about-packaging"),
    };
    if let Some(id) = about.filter(|_| point.value.is_some()) {
        let about = words.texts.plain(id);
        asked = format!("{asked} [{about}]");
    }
    vec![
        in_language(&point.reference, words.language).to_owned(),
        asked,
        state_name(words, point.state),
        words.value(point),
        remarks(point, framework, words).join(" / "),
    ]
}

fn remarks(point: &PointReport, framework: Verified, words: &Words<'_>) -> Vec<String> {
    let mut remarks = Vec::new();
    if point.value.is_some() {
        let names = [("names", words.from(point))];
        remarks.push(words.texts.text("disclosure-from", &names));
    }
    if let Some(origin) = point.origin {
        let word = format!("{origin:?}").to_lowercase();
        let origin = [("origin", words.texts.plain(&format!("origin-{word}")))];
        remarks.push(words.texts.text("disclosure-origin", &origin));
    }
    if let Some(share) = point.default_share.filter(|share| *share > 0.0) {
        let share = [("share", percent(share))];
        remarks.push(words.texts.text("disclosure-default-share", &share));
    }
    if let Some(kind) = point.outside {
        let id = format!("disclosure-outside-{}", kind.word());
        remarks.push(words.texts.plain(&id));
    }
    let text = |text| in_language(text, words.language).to_owned();
    remarks.extend(point.why.as_ref().map(text));
    remarks.extend(point.notes.iter().map(|note| words.texts.because(note)));
    remarks.extend(point.note.as_ref().map(text));
    if point.verified == Verified::Part && framework == Verified::Yes {
        remarks.push(words.texts.plain("disclosure-point-part"));
    }
    remarks
}

/// Each field that is missing, with the points that it would help to fill.
fn gaps(framework: &FrameworkReport, words: &Words<'_>) -> Vec<Vec<String>> {
    let mut gaps: Vec<(&str, Vec<&str>)> = Vec::new();
    for point in &framework.points {
        for pointer in &point.needs {
            match gaps.iter_mut().find(|(other, _)| other == pointer) {
                Some((_, points)) => points.push(&point.id),
                None => gaps.push((pointer, vec![&point.id])),
            }
        }
    }
    gaps.into_iter()
        .map(|(pointer, points)| vec![words.field(pointer), points.join(", ")])
        .collect()
}
