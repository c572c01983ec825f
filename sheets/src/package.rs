//! The archive that a workbook is.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::limits::{MAXIMUM_ENTRIES, MAXIMUM_INFLATED};
use crate::refusal::Refusal;

/// Begins each entry of the archive's directory.
const DIRECTORY_ENTRY: [u8; 4] = *b"PK\x01\x02";

/// An archive whose parts are inflated when asked for, and only so far.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    places: BTreeMap<String, usize>,
    /// Bytes that may still be inflated.
    left: u64,
}

impl<'a> Package<'a> {
    /// Reads the directory, and refuses one that says two things.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        // Before the archive is opened, which makes something of every entry.
        let entries = bytes.windows(4).filter(|four| *four == DIRECTORY_ENTRY);
        if entries.count() > MAXIMUM_ENTRIES {
            return Err(Refusal::too_large_inside("entries", MAXIMUM_ENTRIES));
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
        if archive.has_duplicate_names() {
            return Err(Refusal::damaged());
        }
        let mut places = BTreeMap::new();
        for index in 0..archive.len() {
            // Names in other encodings are those of pictures: no part of a workbook has one.
            let Some(Ok(name)) = archive.name_for_index(index) else {
                continue;
            };
            let name = normal(&name);
            if name.split('/').any(|folder| folder == "..") {
                return Err(Refusal::damaged());
            }
            if places.insert(name, index).is_some() {
                return Err(Refusal::damaged());
            }
        }
        Ok(Self {
            archive,
            places,
            left: MAXIMUM_INFLATED,
        })
    }

    /// Whether the archive has a part.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.places.contains_key(&normal(name))
    }

    /// The text of a part, if it is there. Each part is asked for once; if not, it counts again.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(index) = self.places.get(&normal(name)) else {
            return Ok(None);
        };
        let part = (self.archive.by_index(*index)).map_err(|error| refused(&error))?;
        let mut bytes = Vec::new();
        // One more than allowed, to see that there is more: what the directory says may be a lie.
        let read = (part.take(self.left + 1)).read_to_end(&mut bytes);
        self.left = (self.left.checked_sub(bytes.len() as u64))
            .ok_or_else(|| Refusal::too_large_inside("bytes", inflated()))?;
        read.map_err(|_| Refusal::damaged())?;
        text(bytes).map(Some)
    }

    /// The text of a part that must be there.
    pub(crate) fn needed(&mut self, name: &str) -> Result<String, Refusal> {
        self.part(name)?.ok_or_else(Refusal::damaged)
    }
}

fn inflated() -> usize {
    usize::try_from(MAXIMUM_INFLATED).unwrap_or(usize::MAX)
}

/// Names of parts are compared without case; some programs write them with backslashes.
fn normal(name: &str) -> String {
    let name = name.replace('\\', "/").to_ascii_lowercase();
    name.trim_start_matches('/').to_owned()
}

fn refused(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            Refusal::of("file.password_protected")
        }
        _ => Refusal::damaged(),
    }
}

/// XML is UTF-8, or UTF-16 with a byte order mark.
fn text(bytes: Vec<u8>) -> Result<String, Refusal> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).skip(1);
        let units = units.map(|pair| order([pair[0], pair[1]]));
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map_err(|_| Refusal::damaged())
    };
    match &bytes[..] {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => match str::from_utf8(rest) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(Refusal::damaged()),
        },
        _ => String::from_utf8(bytes).map_err(|_| Refusal::damaged()),
    }
}
