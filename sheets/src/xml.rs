//! XML as workbooks have it: elements, attributes and text. No entities but the five of XML, no depth and
//! no number of attributes that a workbook would not have.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::limits::{MAXIMUM_ATTRIBUTES, MAXIMUM_DEPTH};
use crate::refusal::Refusal;

/// What stands next.
pub(crate) enum Node<'a> {
    /// An element begins.
    Start(Element<'a>),
    /// An element ends, the empty ones too.
    End,
    /// A piece of text; a text may come in several.
    Text(Cow<'a, str>),
    /// The document has ended.
    Eof,
}

/// The beginning of an element.
pub(crate) struct Element<'a>(BytesStart<'a>);

/// A document, read from its beginning to its end.
pub(crate) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Xml<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = true;
        Self { reader, depth: 0 }
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// The next node.
    pub(crate) fn next(&mut self) -> Result<Node<'a>, Refusal> {
        loop {
            match self.reader.read_event().map_err(|_| Refusal::damaged())? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > MAXIMUM_DEPTH {
                        return Err(Refusal::damaged());
                    }
                    return Ok(Node::Start(Element(start)));
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Node::End);
                }
                Event::Text(text) => return Ok(Node::Text(lines(text.into_inner()))),
                Event::CData(text) => return Ok(Node::Text(lines(text.into_inner()))),
                Event::GeneralRef(name) => {
                    let character = name.resolve_char_ref().map_err(|_| Refusal::damaged())?;
                    // An entity of the document's own is never looked up.
                    let text = match character {
                        Some(character) => Cow::Owned(character.to_string()),
                        None => {
                            Cow::Borrowed(resolve_xml_entity(&name).ok_or_else(Refusal::damaged)?)
                        }
                    };
                    return Ok(Node::Text(text));
                }
                // Truncated, unless everything is closed.
                Event::Eof if self.depth > 0 => return Err(Refusal::damaged()),
                Event::Eof => return Ok(Node::Eof),
                _ => {}
            }
        }
    }

    /// Goes to the end of the element that has just begun.
    pub(crate) fn skip(&mut self) -> Result<(), Refusal> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?;
        }
        Ok(())
    }

    /// Goes through the elements inside the one that has just begun, to its end. `inside` has to leave
    /// each at its end.
    pub(crate) fn children(
        &mut self,
        mut inside: impl FnMut(&mut Self, Element<'a>) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        loop {
            match self.next()? {
                Node::Start(element) => inside(self, element)?,
                Node::End | Node::Eof => return Ok(()),
                Node::Text(_) => {}
            }
        }
    }

    /// The text of the element that has just begun, without that of elements inside.
    pub(crate) fn text(&mut self) -> Result<String, Refusal> {
        let mut whole = String::new();
        loop {
            match self.next()? {
                Node::Start(_) => self.skip()?,
                Node::Text(text) => whole.push_str(&text),
                Node::End | Node::Eof => return Ok(whole),
            }
        }
    }
}

impl Element<'_> {
    /// The name as it is written, with its prefix.
    pub(crate) fn name(&self) -> &str {
        self.0.name().into_inner()
    }

    /// The name without its prefix.
    pub(crate) fn local_name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// An attribute by its name as it is written.
    pub(crate) fn attribute(&self, name: &str) -> Result<Option<Cow<'_, str>>, Refusal> {
        self.find(|key| key == name)
    }

    /// An attribute by its name without prefix, which must have one.
    pub(crate) fn prefixed_attribute(&self, name: &str) -> Result<Option<Cow<'_, str>>, Refusal> {
        self.find(|key| key.split_once(':').is_some_and(|(_, local)| local == name))
    }

    fn find(&self, wanted: impl Fn(&str) -> bool) -> Result<Option<Cow<'_, str>>, Refusal> {
        // Their check for duplicates compares each with each.
        for (count, attribute) in self.0.attributes().with_checks(false).enumerate() {
            if count >= MAXIMUM_ATTRIBUTES {
                return Err(Refusal::damaged());
            }
            let attribute = attribute.map_err(|_| Refusal::damaged())?;
            if wanted(attribute.key.into_inner()) {
                let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                return value.map(Some).map_err(|_| Refusal::damaged());
            }
        }
        Ok(None)
    }
}

/// Line ends as XML has them.
fn lines(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        text
    }
}
