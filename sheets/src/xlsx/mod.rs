//! Office Open XML workbooks, as Excel and many others write them.

mod reference;
mod relationships;
mod sheet;
mod styles;
mod texts;

use meguru::spreadsheet::{FileKind, Sheet, Workbook};

use crate::gathered::Gathered;
use crate::limits::MAXIMUM_SHEETS;
use crate::package::Package;
use crate::refusal::Refusal;
use crate::xml::{Element, Node, Xml};
use relationships::Relationships;

/// What cells refer to.
struct Shared {
    texts: Vec<String>,
    styles: Vec<styles::Style>,
    /// Whether days count from 1904.
    since_1904: bool,
}

/// Reads all worksheets; sheets of charts and macros are none.
pub(crate) fn read(package: &mut Package<'_>, file: &str) -> Result<Workbook, Refusal> {
    let place = Relationships::read(package, "")?
        .of_kind("officeDocument")
        .ok_or_else(Refusal::not_a_table)?;
    let listed = Listed::read(&package.needed(&place)?)?;
    let relationships = Relationships::read(package, &place)?;
    let texts = match relationships.of_kind("sharedStrings") {
        Some(place) => package.part(&place)?,
        None => None,
    };
    let styles = match relationships.of_kind("styles") {
        Some(place) => package.part(&place)?,
        None => None,
    };
    let shared = Shared {
        texts: texts::read(texts.as_deref().unwrap_or_default())?,
        styles: styles::read(styles.as_deref().unwrap_or_default())?,
        since_1904: listed.since_1904,
    };
    drop((texts, styles));
    let mut gathered = Gathered::new();
    for entry in listed.sheets {
        let Some(place) = relationships.worksheet(&entry.id) else {
            continue;
        };
        let text = package.needed(&place)?;
        let mut sheet = Sheet {
            name: entry.name,
            hidden: entry.hidden,
            ..Sheet::default()
        };
        sheet::read(&text, &shared, &mut gathered, &mut sheet)?;
        gathered.sheet(sheet)?;
    }
    Ok(gathered.workbook(file, FileKind::Xlsx))
}

/// A sheet as the workbook lists it.
struct Entry {
    name: String,
    id: String,
    hidden: bool,
}

/// What the workbook's own part says.
#[derive(Default)]
struct Listed {
    sheets: Vec<Entry>,
    since_1904: bool,
}

impl Listed {
    fn read(text: &str) -> Result<Self, Refusal> {
        let mut xml = Xml::new(text);
        let mut listed = Self::default();
        match root(&mut xml)? {
            Some(root) if root.local_name() == "workbook" => {}
            // A letter or a presentation lies in the same kind of archive.
            Some(_) => return Err(Refusal::not_a_table()),
            None => return Err(Refusal::damaged()),
        }
        xml.children(|xml, element| match element.local_name() {
            "workbookPr" => {
                listed.since_1904 = flag(&element, "date1904")?;
                xml.skip()
            }
            "sheets" => xml.children(|xml, element| {
                if element.local_name() == "sheet" {
                    listed.sheets.push(Entry::of(&element)?);
                }
                // Each is looked up among the relationships.
                if listed.sheets.len() > MAXIMUM_SHEETS {
                    return Err(Refusal::too_large_inside("sheets", MAXIMUM_SHEETS));
                }
                xml.skip()
            }),
            _ => xml.skip(),
        })?;
        Ok(listed)
    }
}

impl Entry {
    fn of(element: &Element<'_>) -> Result<Self, Refusal> {
        let text = |value: Option<std::borrow::Cow<'_, str>>| {
            value.map(std::borrow::Cow::into_owned).unwrap_or_default()
        };
        let state = element.attribute("state")?;
        Ok(Self {
            name: text(element.attribute("name")?),
            id: text(element.prefixed_attribute("id")?),
            hidden: matches!(state.as_deref(), Some("hidden" | "veryHidden")),
        })
    }
}

/// The document's one element.
fn root<'a>(xml: &mut Xml<'a>) -> Result<Option<Element<'a>>, Refusal> {
    loop {
        match xml.next()? {
            Node::Start(element) => return Ok(Some(element)),
            Node::Eof => return Ok(None),
            Node::End | Node::Text(_) => {}
        }
    }
}

/// A truth value of an attribute; false where it is absent.
fn flag(element: &Element<'_>, name: &str) -> Result<bool, Refusal> {
    Ok(matches!(
        element.attribute(name)?.as_deref(),
        Some("1" | "true" | "on")
    ))
}
