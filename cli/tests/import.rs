//! Spreadsheets, templates and questions to suppliers, as a user calls them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A place in a folder of this test program's own.
fn place(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("import");
    fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = place(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn meguru(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_meguru"))
        .args(arguments)
        .output()
        .unwrap()
}

fn import(path: &Path, more: &[&str]) -> Output {
    meguru(&[&["import", path.to_str().unwrap()], more].concat())
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("a document")
}

const LIST: &str =
    "品番,品名,材質,質量,数量,再生材率\nA-1,本体,PP,320 g,1,30%\nA-2,銘板,特殊紙X,5,2,不明\n";

#[test]
fn a_list_becomes_a_document_and_problems_name_row_and_column() {
    let list = file("list.csv", LIST.as_bytes());
    let output = import(&list, &["--lang", "ja"]);
    // The mass of one part has no unit: the document is there, and the exit code says that it has a fault.
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    let told = told(&output);
    assert!(
        told.contains("3 行目、D 列「質量」: 「5」と書かれています"),
        "{told}"
    );
    assert!(told.contains("mass.unit_missing"), "{told}");
    assert!(told.contains("recycled_kind"), "{told}");
    let components = document(&output)["components"].clone();
    assert_eq!(components[0]["mass"], "320 g");
    assert_eq!(components[1]["material"], "特殊紙X");
}

#[test]
fn decisions_are_written_changed_and_used_again() {
    let list = file("decided.csv", LIST.as_bytes());
    let mapping = place("decided.mapping.json");
    import(&list, &["--save-mapping", mapping.to_str().unwrap()]);
    let mut decided: Value = serde_json::from_slice(&fs::read(&mapping).unwrap()).unwrap();
    decided["columns"]["質量"]["unit"] = json!("g");
    decided["columns"]["再生材率"]["field"] = json!("post_consumer_recycled");
    decided["materials"] = json!({ "特殊紙X": "paper" });
    fs::write(&mapping, decided.to_string()).unwrap();
    let output = import(&list, &["--mapping", mapping.to_str().unwrap()]);
    assert!(output.status.success(), "{}", told(&output));
    let components = document(&output)["components"].clone();
    assert_eq!(components[0]["inflow"]["post_consumer_recycled"], "30 %");
    assert_eq!(
        components[1],
        json!({ "id": "A-2", "name": "銘板", "material": "paper", "mass": "5 g", "quantity": 2 })
    );

    // A misspelt decision is no decision.
    fs::write(&mapping, r#"{"format":"meguru-mapping/1","colums":{}}"#).unwrap();
    let output = import(&list, &["--mapping", mapping.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("colums"), "{}", told(&output));
}

/// Every heading of our own sheets is understood, and the example gives a document without a fault.
#[test]
fn the_template_is_read_back_in_both_languages_and_formats() {
    for language in ["ja", "en"] {
        let workbook = place(&format!("template-{language}.xlsx"));
        let text = place(&format!("template-{language}.csv"));
        for (path, more) in [
            (&workbook, ["--format", "xlsx"]),
            (&text, ["--format", "csv"]),
        ] {
            let path = path.to_str().unwrap();
            let mut arguments = vec!["template", "--lang", language, "--output", path];
            arguments.extend(more);
            if more[1] == "csv" {
                arguments.push("--example");
            }
            assert!(meguru(&arguments).status.success());
            let output = meguru(&["import", path, "--report"]);
            assert!(output.status.success(), "{}", told(&output));
            let report = document(&output);
            assert_eq!(report["unused_columns"], json!([]), "{language} {path}");
            let components = report["document"]["components"].as_array().unwrap();
            assert_eq!(components.len(), 6, "{language} {path}");
            assert_eq!(components[0]["inflow"]["post_consumer_recycled"], "30 %");
            assert_eq!(components[2]["mass"]["origin"], "estimated");
            assert_eq!(components[5]["role"], "packaging");
            assert_eq!(components[5]["evidence"][0]["kind"], "certificate");
        }
    }
}

#[test]
fn suppliers_are_asked_and_their_answers_complete_the_product() {
    let product = json!({
        "format": "meguru/1",
        "product": { "name": "Hook" },
        "components": [
            { "id": "0012", "name": "Body", "material": "pp", "mass": "2 kg" },
            { "id": "lid", "name": "Lid", "components": [
                { "id": "shell", "name": "Shell", "material": "abs", "mass": "60 g", "inflow": { "post_consumer_recycled": 0.1 } },
            ] },
        ],
    });
    let product = file("asked.json", product.to_string().as_bytes());
    let product = product.to_str().unwrap();
    for (format, ending) in [("csv", "csv"), ("xlsx", "xlsx")] {
        let sheet = place(&format!("request.{ending}"));
        let sheet = sheet.to_str().unwrap();
        let output = meguru(&[
            "request", product, "--lang", "ja", "--format", format, "--output", sheet,
        ]);
        assert!(output.status.success(), "{}", told(&output));
        // Only the part that lacks something is asked about; unanswered, nothing changes.
        let output = meguru(&["import", sheet, "--into", product, "--report"]);
        let report = document(&output);
        assert_eq!(report["counts"]["parts"], 1, "{format}");
        assert_eq!(report["document"]["components"][0]["id"], "0012");
    }
    let answer = fs::read_to_string(place("request.csv")).unwrap();
    let answer = answer.replace(
        "0012,Body,ポリプロピレン (PP),2 kg,,,",
        "0012,Body,ポリプロピレン (PP),2 kg,25,5,",
    );
    let answer = file("answer.csv", answer.as_bytes());
    let output = meguru(&["import", answer.to_str().unwrap(), "--into", product]);
    assert!(output.status.success(), "{}", told(&output));
    let components = document(&output)["components"].clone();
    assert_eq!(components[0]["material"], "pp");
    assert_eq!(
        components[0]["inflow"],
        json!({ "post_consumer_recycled": "25 %", "pre_consumer_recycled": "5 %" })
    );
    assert_eq!(
        components[1]["components"][0]["inflow"]["post_consumer_recycled"],
        0.1
    );
}

/// A compound file, as old Excel and files with a password are, with one name in its directory.
fn compound(name: &str) -> Vec<u8> {
    let mut bytes = vec![0; 2048];
    bytes[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    (bytes[0x1E], bytes[0x30]) = (9, 1);
    for (at, unit) in name.encode_utf16().enumerate() {
        let place = 1024 + 128 + 2 * at;
        bytes[place..place + 2].copy_from_slice(&unit.to_le_bytes());
    }
    bytes
}

/// What is no table is refused with the sentence that helps, and nothing is printed as a document.
#[test]
fn other_files_are_refused_with_what_to_do() {
    for (name, bytes, code) in [
        ("empty.csv", Vec::new(), "file.empty"),
        ("spaces.csv", b" \r\n ".to_vec(), "file.empty"),
        ("old.xls", compound("Workbook"), "file.old_excel"),
        (
            "secret.xlsx",
            compound("EncryptedPackage"),
            "file.password_protected",
        ),
        (
            "letter.pdf",
            b"%PDF-1.7\n1 0 obj".to_vec(),
            "file.not_a_table",
        ),
        (
            "product.json",
            br#"{ "format": "meguru/1" }"#.to_vec(),
            "file.not_a_table",
        ),
        (
            "page.xls",
            b"<html><table><tr><td>1".to_vec(),
            "file.not_a_table",
        ),
        ("broken.xlsx", b"PK\x03\x04broken".to_vec(), "file.damaged"),
        ("large.csv", vec![b'a'; 51 * 1024 * 1024], "file.too_large"),
        (
            "binary.csv",
            vec![0, 1, 2, 0xFF, 0xFE, 0, 0, 7],
            "file.not_a_table",
        ),
    ] {
        let output = import(&file(name, &bytes), &["--lang", "ja"]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(output.stdout.is_empty(), "{name}");
        assert!(told(&output).contains(code), "{name}: {}", told(&output));
    }
}

/// Tests against third-party files say so when those are not there.
#[test]
fn files_of_other_programs_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/fixtures");
    if !folder.exists() {
        eprintln!("skipped: there are no third-party fixtures beside the project");
        return;
    }
    let output = import(&folder.join("granta-bom/glass_door.csv"), &[]);
    let door = document(&output);
    assert_eq!(door["product"]["name"], "24X6-30");
    let hinge = &door["components"][0];
    assert_eq!(hinge["quantity"], 2);
    assert_eq!(hinge["components"][0]["material"], "aluminium");
    assert_eq!(hinge["components"][0]["mass"], "146 g");
    assert_eq!(door["components"][2]["components"][0]["quantity"], 1.51);

    let output = import(&folder.join("bom/made-here-cp932-fullwidth.csv"), &[]);
    let components = document(&output)["components"].clone();
    assert_eq!(components[0]["mass"], "123.4 g");
    assert_eq!(components[1]["mass"], "1250.5 g");
    assert_eq!(components[1]["quantity"], 4);
    assert_eq!(components[2].get("mass"), None);

    let output = import(&folder.join("bom/made-here-sap-de-cp1252.csv"), &[]);
    let components = document(&output)["components"].clone();
    assert_eq!(components[0]["components"][0]["mass"], "0.4125 kg");
    assert_eq!(components[0]["components"][1]["quantity"], 12);
    assert_eq!(components[1]["mass"], "0.035 kg");
}
