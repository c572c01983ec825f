//! What a file is, by its content: names lie.

use crate::limits::MAXIMUM_BYTES;
use crate::package::Package;
use crate::refusal::Refusal;

/// Begins every compound file: `.xls`, and workbooks that are encrypted.
const COMPOUND_FILE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Begins every archive that is not empty.
const ARCHIVE: [u8; 4] = *b"PK\x03\x04";

/// Workbooks that can be read.
pub(crate) enum Kind {
    Xlsx,
    Ods,
}

/// Refuses what is no archive, and thus no workbook that can be read.
pub(crate) fn archive(bytes: &[u8]) -> Result<(), Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::of("file.empty"));
    }
    if bytes.starts_with(&COMPOUND_FILE) {
        return Err(compound_file(bytes));
    }
    match bytes {
        _ if bytes.starts_with(&ARCHIVE) && bytes.len() > MAXIMUM_BYTES => {
            Err(Refusal::too_large(bytes.len()))
        }
        _ if bytes.starts_with(&ARCHIVE) => Ok(()),
        _ if ARCHIVE.starts_with(bytes) || COMPOUND_FILE.starts_with(bytes) => {
            Err(Refusal::damaged())
        }
        // Excel 2 to 4 had no compound file around their records.
        [
            0x09,
            0x00 | 0x02 | 0x04 | 0x08,
            0x04 | 0x06 | 0x08 | 0x10,
            0x00,
            ..,
        ] => Err(Refusal::of("file.old_excel")),
        _ => Err(Refusal::not_a_table()),
    }
}

/// What kind of compound file it is, by the names in its directory.
fn compound_file(bytes: &[u8]) -> Refusal {
    if names(bytes, "EncryptedPackage") {
        Refusal::of("file.password_protected")
    } else if names(bytes, "Workbook") || names(bytes, "Book") {
        Refusal::of("file.old_excel")
    } else if directory(bytes).is_none_or(|offset| offset >= bytes.len()) {
        Refusal::damaged()
    } else {
        Refusal::not_a_table()
    }
}

/// Whether a name stands at the beginning of an entry of the directory: entries have 128 bytes, and
/// begin with the name in UTF-16.
fn names(bytes: &[u8], name: &str) -> bool {
    let name: Vec<u8> = (name.encode_utf16().chain([0]))
        .flat_map(u16::to_le_bytes)
        .collect();
    bytes.chunks(128).any(|entry| entry.starts_with(&name))
}

/// Where the directory of a compound file begins.
fn directory(bytes: &[u8]) -> Option<usize> {
    let shift = u16::from_le_bytes([*bytes.get(0x1E)?, *bytes.get(0x1F)?]);
    let sector = bytes.get(0x30..0x34)?;
    let sector = u32::from_le_bytes([sector[0], sector[1], sector[2], sector[3]]);
    let size = 1_usize.checked_shl(u32::from(shift))?;
    (usize::try_from(sector).ok()?)
        .checked_add(1)?
        .checked_mul(size)
}

/// What kind of workbook an archive is.
pub(crate) fn kind(package: &mut Package<'_>) -> Result<Kind, Refusal> {
    if let Some(mimetype) = package.part("mimetype")? {
        return if mimetype
            .trim()
            .starts_with("application/vnd.oasis.opendocument.spreadsheet")
        {
            Ok(Kind::Ods)
        } else {
            Err(Refusal::not_a_table())
        };
    }
    if package.has("xl/workbook.bin") {
        return Err(Refusal::of("file.binary_excel"));
    }
    if package.has("_rels/.rels") && package.has("[Content_Types].xml") {
        return Ok(Kind::Xlsx);
    }
    if package.has("content.xml") && package.has("META-INF/manifest.xml") {
        return Ok(Kind::Ods);
    }
    Err(Refusal::not_a_table())
}
