//! OpenDocument spreadsheets, as LibreOffice writes them. Names are compared with their prefixes, which
//! all programs write alike, because two attributes of a cell differ in nothing else.

mod cell;
mod styles;
mod table;

use meguru::spreadsheet::{FileKind, Workbook};

use crate::gathered::Gathered;
use crate::package::Package;
use crate::refusal::Refusal;
use crate::xml::{Element, Node, Xml};
use styles::Styles;

/// Reads all tables.
pub(crate) fn read(package: &mut Package<'_>, file: &str) -> Result<Workbook, Refusal> {
    let manifest = package.part("META-INF/manifest.xml")?;
    if is_encrypted(manifest.as_deref().unwrap_or_default())? {
        return Err(Refusal::of("file.password_protected"));
    }
    let text = package.needed("content.xml")?;
    let mut xml = Xml::new(&text);
    let mut styles = Styles::default();
    let mut gathered = Gathered::new();
    let mut is_spreadsheet = false;
    elements(&mut xml, &mut |xml, element| match element.name() {
        "office:document-content" | "office:body" => Ok(()),
        "office:spreadsheet" => {
            is_spreadsheet = true;
            Ok(())
        }
        "office:automatic-styles" => styles.read(xml),
        "table:table" => table::read(xml, &element, &styles, &mut gathered),
        _ => xml.skip(),
    })?;
    if is_spreadsheet {
        Ok(gathered.workbook(file, FileKind::Ods))
    } else {
        Err(Refusal::not_a_table())
    }
}

/// Goes through the elements of a document, into each that `inside` has not left at its end.
fn elements<'a>(
    xml: &mut Xml<'a>,
    inside: &mut dyn FnMut(&mut Xml<'a>, Element<'a>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    loop {
        match xml.next()? {
            Node::Start(element) => inside(xml, element)?,
            Node::End | Node::Text(_) => {}
            Node::Eof => return Ok(()),
        }
    }
}

/// Whether the manifest says how to decrypt one of the parts.
fn is_encrypted(manifest: &str) -> Result<bool, Refusal> {
    let mut encrypted = false;
    elements(&mut Xml::new(manifest), &mut |_, element| {
        encrypted |= element.local_name() == "encryption-data";
        Ok(())
    })?;
    Ok(encrypted)
}

/// A count of an attribute; 1 where it is absent, none where it is no count.
fn count(element: &Element<'_>, name: &str) -> Result<u32, Refusal> {
    match element.attribute(name)? {
        None => Ok(1),
        Some(value) => value.trim().parse().map_err(|_| Refusal::damaged()),
    }
}
