//! Every listed word, in every width; negations, quotations and names.

use meguru::checks::claims::Language;
use meguru::checks::pack::Jurisdiction;
use meguru::checks::{Market, Outcome};

use crate::{RULES, TERMS, findings, weighed};

/// A market in which a rule holds.
fn market(jurisdiction: Jurisdiction) -> Market {
    match jurisdiction {
        Jurisdiction::Japan => Market::Jp,
        Jurisdiction::Europe => Market::Eu,
        Jurisdiction::France => Market::Fr,
        Jurisdiction::Germany => Market::De,
        Jurisdiction::UnitedStates => Market::Us,
        Jurisdiction::UnitedKingdom | Jurisdiction::International => Market::Uk,
    }
}

fn full_width(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '!'..='~' => char::from_u32(u32::from(letter) + 0xFEE0).unwrap(),
            ' ' => '\u{3000}',
            other => other,
        })
        .collect()
}

/// No listed word is missed, in any width or case.
#[test]
fn every_listed_word_is_found_in_every_width() {
    let mut missed = Vec::new();
    for set in &TERMS.sets {
        let rule = set.rules.iter().find_map(|id| RULES.rule(id)).unwrap();
        let market = market(rule.jurisdiction);
        for term in &set.terms {
            let term = term.replace('#', "30");
            let is_japanese = term.chars().any(|letter| letter > '\u{3000}');
            let languages: Vec<Language> = set
                .languages
                .iter()
                .copied()
                .filter(|language| {
                    set.languages.len() == 1 || (*language == Language::Japanese) == is_japanese
                })
                .collect();
            let widths = [term.clone(), term.to_uppercase(), full_width(&term)];
            let text = if is_japanese {
                widths
                    .map(|written| format!("この品は{written}です。"))
                    .concat()
            } else {
                widths
                    .map(|written| format!("it, {written}, here. "))
                    .concat()
            };
            let found = weighed(&text, market, &languages, None).findings;
            let length = term.chars().count();
            let hits = found
                .iter()
                .filter(|finding| finding.set == set.id || finding.text.chars().count() >= length)
                .map(|finding| finding.start)
                .collect::<std::collections::BTreeSet<_>>();
            if hits.len() < 3 {
                missed.push(format!("{}: {text}", set.id));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[track_caller]
fn outcomes(text: &str, market: Market) -> Vec<(String, Outcome)> {
    findings(text, market)
        .into_iter()
        .map(|finding| (finding.text, finding.outcome))
        .collect()
}

#[test]
fn negated_words_claim_nothing() {
    for (text, market) in [
        ("This bag is not biodegradable.", Market::Eu),
        ("Non-biodegradable liner", Market::Eu),
        ("It isn't fully recyclable yet", Market::Us),
        ("Ce sac n'est pas biodégradable", Market::Fr),
        ("nicht biologisch abbaubar", Market::De),
        ("生分解しない樹脂です", Market::Jp),
        ("生分解性ではありません。", Market::Jp),
        ("非生分解性プラスチック", Market::Jp),
        ("リサイクル可能ではない素材", Market::Jp),
        ("環境にやさしい素材ではありません", Market::Jp),
    ] {
        let found = outcomes(text, market);
        assert!(!found.is_empty(), "{text}");
        for (word, outcome) in found {
            assert_eq!(outcome, Outcome::NotApplicable, "{text}: {word}");
        }
    }
}

#[test]
fn what_looks_like_a_negation_need_not_be_one() {
    for (text, market) in [
        ("Not only eco-friendly but cheap", Market::Eu),
        ("No paint. Environmentally friendly", Market::Eu),
        ("環境にやさしいだけでなく丈夫です", Market::Jp),
        ("生分解性プラスチック。水に溶けません", Market::Jp),
        ("環境にやさしい素材で、石油を使いません", Market::Jp),
        ("nicht nur umweltfreundlich, auch schön", Market::De),
    ] {
        let found = outcomes(text, market);
        assert!(!found.is_empty(), "{text}");
        for (word, outcome) in found {
            assert_ne!(outcome, Outcome::NotApplicable, "{text}: {word}");
        }
    }
}

#[test]
fn longer_words_and_names_are_something_else() {
    for (text, market) in [
        ("グリーンピースの缶詰", Market::Jp),
        ("エコノミークラス", Market::Jp),
        ("エコマーク認定番号 23 118 001", Market::Jp),
        ("再生可能エネルギー由来の電力", Market::Jp),
        ("動画の再生時間", Market::Jp),
        ("green tea with lemon", Market::Eu),
        ("An economy model for the greenhouse", Market::Eu),
        (
            "It can be recycled into new bottles where facilities exist",
            Market::Jp,
        ),
    ] {
        let refused: Vec<_> = outcomes(text, market)
            .into_iter()
            .filter(|(word, _)| word != "can be recycled")
            .collect();
        assert!(refused.is_empty(), "{text}: {refused:?}");
    }
    let company = outcomes("made by Green Ltd in Leeds", Market::Eu);
    assert_eq!(company, [("Green".to_owned(), Outcome::NotApplicable)]);
    let name = outcomes(
        "delivered from our store in the Green Park of the town",
        Market::Eu,
    );
    assert_eq!(name, [("Green".to_owned(), Outcome::Review)]);
    let quoted = outcomes("規則では「エコ」とだけ書くことを避けます", Market::Jp);
    assert_eq!(quoted, [("エコ".to_owned(), Outcome::Review)]);
}

#[test]
fn the_place_is_counted_in_characters_of_the_text_as_it_is_written() {
    let found = findings("①ｴｺな ﾎﾞﾄﾙ", Market::Jp);
    let first = found.first().unwrap();
    assert_eq!(
        (first.text.as_str(), first.start, first.end),
        ("ｴｺな", 1, 4)
    );
    let found = findings("Our new ﬁlm: ECO‑FRIENDLY!", Market::Eu);
    assert_eq!(found.first().unwrap().text, "ECO‑FRIENDLY");
}

/// The law of September 2026: refused alone, for a person with a specification, later than a day before.
#[test]
fn generic_words_are_refused_alone() {
    assert_eq!(
        outcomes("Environmentally friendly", Market::Eu),
        [("Environmentally friendly".to_owned(), Outcome::NotMet)]
    );
    let specified = "Environmentally friendly: certified by the EU Ecolabel DE/020/123";
    assert_eq!(
        outcomes(specified, Market::Eu).first().unwrap().1,
        Outcome::Review
    );
    // Of the list, `planet friendly` was not read in the law's own words.
    assert_eq!(
        outcomes("planet friendly", Market::Eu).first().unwrap().1,
        Outcome::Review
    );
    // The Green Guides were read; of ISO 14021 nobody has read the clause, which warns at most.
    let first = |text, market| outcomes(text, market).first().unwrap().1;
    assert_eq!(first("Eco-friendly", Market::Us), Outcome::NotMet);
    assert_eq!(first("Eco-friendly", Market::Uk), Outcome::Review);
}
