//! Texts of cells: those that cells share, and those inside a cell.

use crate::limits::MAXIMUM_SHARED_TEXTS;
use crate::refusal::Refusal;
use crate::xml::{Node, Xml};

/// Reads the part of shared texts; none in an empty one.
pub(super) fn read(text: &str) -> Result<Vec<String>, Refusal> {
    let mut texts = Vec::new();
    if text.is_empty() {
        return Ok(texts);
    }
    let mut xml = Xml::new(text);
    super::root(&mut xml)?.ok_or_else(Refusal::damaged)?;
    xml.children(|xml, element| {
        if element.local_name() != "si" {
            return xml.skip();
        }
        if texts.len() >= MAXIMUM_SHARED_TEXTS {
            return Err(Refusal::too_large_inside("texts", MAXIMUM_SHARED_TEXTS));
        }
        texts.push(rich(xml)?);
        Ok(())
    })?;
    Ok(texts)
}

/// The text of `si` or `is`: plain, or in runs of their own fonts. How kanji are pronounced (`rPh`) is
/// another text beside it.
pub(super) fn rich(xml: &mut Xml<'_>) -> Result<String, Refusal> {
    let mut whole = String::new();
    xml.children(|xml, element| match element.local_name() {
        "t" => {
            whole.push_str(&unescape(xml.text()?));
            Ok(())
        }
        "r" => xml.children(|xml, element| {
            if element.local_name() == "t" {
                whole.push_str(&unescape(xml.text()?));
                return Ok(());
            }
            xml.skip()
        }),
        _ => xml.skip(),
    })?;
    Ok(whole)
}

/// The text of a simple element such as `v`.
pub(super) fn simple(xml: &mut Xml<'_>) -> Result<String, Refusal> {
    let mut whole = String::new();
    loop {
        match xml.next()? {
            Node::Start(_) => xml.skip()?,
            Node::Text(text) if whole.is_empty() => whole = text.into_owned(),
            Node::Text(text) => whole.push_str(&text),
            Node::End | Node::Eof => return Ok(whole),
        }
    }
}

/// Characters that XML cannot hold are written as `_x000D_`, and an underscore that would begin such an
/// escape as `_x005F_`. Line ends become LF.
pub(super) fn unescape(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut whole = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(place) = rest.find("_x") {
        whole.push_str(&rest[..place]);
        rest = &rest[place..];
        if let Some(character) = escaped(rest) {
            whole.push(character);
            rest = &rest[7..];
        } else {
            whole.push_str("_x");
            rest = &rest[2..];
        }
    }
    whole.push_str(rest);
    whole.replace("\r\n", "\n").replace('\r', "\n")
}

fn escaped(text: &str) -> Option<char> {
    let code = text.get(2..6)?;
    if text.as_bytes().get(6) != Some(&b'_') || !code.bytes().all(|digit| digit.is_ascii_hexdigit())
    {
        return None;
    }
    char::from_u32(u32::from_str_radix(code, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn escapes_are_resolved_and_nothing_else() {
        for (written, meant) in [
            ("a_x000D_\nb", "a\nb"),
            ("_x005F_x000D_", "_x000D_"),
            ("part_x12", "part_x12"),
            ("_x_x0041__x", "_xA_x"),
            ("_xD800_", "_xD800_"),
            ("_x品番_", "_x品番_"),
            ("_x00+1_", "_x00+1_"),
        ] {
            assert_eq!(unescape(written.to_owned()), meant);
        }
    }
}
