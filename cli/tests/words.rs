//! What the command line says in the reader's language, beside the sentences that other tests hold.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::process::Command;

fn says(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meguru"));
    let output = command.args(arguments).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn methods_and_equations_are_named_in_the_readers_language() {
    let japanese = says(&["figures", "--lang", "ja"]);
    assert!(japanese.contains("  循環移行指標 (CTI) 第4版: 再使用する質量 / 循環に戻る質量\n"));
    assert!(japanese.contains("  再生材含有率(質量): X = (A_post + A_pre) / P\n"));
    let english = says(&["figures"]);
    assert!(
        english.contains("  Circular Transition Indicators v4: reused mass / recovered mass\n")
    );
    assert!(english.contains(": mass collected / mass sold\n"));
    // Programs get what the core says, whatever the language.
    let json = ["figures", "--format", "json"];
    assert_eq!(says(&json), says(&[&json[..], &["--lang", "ja"]].concat()));
    assert!(says(&json).contains("\"回収量 / 販売量\""));
}

#[test]
fn ids_of_tables_and_assumptions_become_words() {
    let example = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/washing-machine.json"
    );
    let report = says(&["assess", "--explain", "--lang", "ja", example]);
    for words in [
        "「板ガラス」(バージン材、",
        "  洗濯用洗剤(使用・維持管理、",
        " 年  ",
        "; 仮定: 再生材の割合は不明)",
    ] {
        assert!(report.contains(words), "{words}");
    }
    for id in [
        "flat_glass",
        "detergent_laundry",
        "assumption: no recycled share",
    ] {
        assert!(!report.contains(id), "{id}");
    }
}
