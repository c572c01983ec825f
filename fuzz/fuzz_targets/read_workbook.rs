//! Any bytes as a workbook: no panic and no endless work, and what is read keeps the limits. The first
//! letter says what the rest is, since a fuzzer never finds its way through an archive's checksums.
#![no_main]

#[path = "../../sheets/tests/common/mod.rs"]
mod common;

use common::{Xlsx, mutation, ods_of};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((letter, rest)) = bytes.split_first() else {
        return;
    };
    let text = String::from_utf8_lossy(rest);
    let sheet = "<row><c t=\"s\" s=\"1\"><v>0</v></c><c s=\"1\"><v>0.5</v></c></row>";
    let archive = match letter {
        b's' => Xlsx::sheet(&text)
            .texts("<si><t>a</t></si>")
            .styles("<cellXfs><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/></cellXfs>")
            .bytes(),
        b't' => Xlsx::rows(sheet).texts(&text).bytes(),
        b'f' => Xlsx::rows(sheet)
            .texts("<si><t>a</t></si>")
            .styles(&text)
            .bytes(),
        b'o' => ods_of(rest, "<manifest/>"),
        b'w' => {
            let mut workbook = Xlsx::rows(sheet).texts("<si><t>a</t></si>");
            workbook.workbook = text.into_owned();
            workbook.bytes()
        }
        _ => rest.to_vec(),
    };
    if let Ok(workbook) = meguru_sheets::read(&archive, "") {
        mutation::check(&workbook);
    }
});
