//! Every listed word, in every width; negations, quotations and names.

use meguru::checks::claims::{Language, TermSet};
use meguru::checks::pack::Jurisdiction;
use meguru::checks::{Market, Outcome};
use unicode_normalization::UnicodeNormalization as _;

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

/// A letter between each two letters of the words of a text.
fn between(text: &str, sign: &str) -> String {
    let mut out = String::new();
    for (index, letter) in text.chars().enumerate() {
        let joins = |letter: char| letter.is_alphabetic();
        if index > 0 && joins(letter) && out.chars().last().is_some_and(joins) {
            out.push_str(sign);
        }
        out.push(letter);
    }
    out
}

/// Katakana in half width, with their voiced marks apart.
fn half_width(text: &str) -> String {
    const FULL: &str = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォッャュョー";
    const HALF: &str = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ";
    text.nfd()
        .map(|letter| match letter {
            '\u{3099}' => '\u{FF9E}',
            '\u{309A}' => '\u{FF9F}',
            letter => FULL
                .chars()
                .position(|full| full == letter)
                .and_then(|at| HALF.chars().nth(at))
                .unwrap_or(letter),
        })
        .collect()
}

/// Hiragana for katakana.
fn hiragana(text: &str) -> String {
    let small = |letter: char| match letter {
        '\u{30A1}'..='\u{30F6}' => char::from_u32(u32::from(letter) - 0x60).unwrap(),
        letter => letter,
    };
    text.chars().map(small).collect()
}

/// How a term may be written.
fn written(term: &str, is_japanese: bool) -> Vec<String> {
    let mut all = vec![term.to_owned(), term.to_uppercase(), full_width(term)];
    if is_japanese {
        all.push(half_width(term));
        all.push(between(term, "\n"));
        all.push(between(term, "\u{200B}"));
        if term.chars().count() >= 4 {
            all.push(hiragana(term));
        }
    } else {
        all.push(between(term, "\u{AD}"));
        all.push(between(term, "&shy;"));
        all.push(between(term, "<wbr>"));
        all.push(term.replace(' ', "\n"));
        all.push(term.replace(' ', "&nbsp;"));
        all.push(term.nfd().collect());
    }
    all
}

/// The texts of a term's ways to be written, and how many of them are not found.
fn missed(set: &TermSet, written: &[String], is_japanese: bool) -> usize {
    let rule = set.rules.iter().find_map(|id| RULES.rule(id)).unwrap();
    let mut text = String::new();
    let mut places = Vec::new();
    for one in written {
        text.push_str(if is_japanese { "この品は" } else { "it, " });
        places.push((text.chars().count(), one.chars().count()));
        text.push_str(one);
        text.push_str(if is_japanese { "です。" } else { ", here. " });
    }
    let found = weighed(&text, market(rule.jurisdiction), &set.languages, None).findings;
    let is_found = |place: &&(usize, usize)| {
        found.iter().any(|finding| {
            let behind = place.0 + place.1;
            // A longer word of another set may take its place.
            let here = finding.start <= place.0 && finding.end >= behind;
            let own = finding.set == set.id && finding.start < behind && finding.end > place.0;
            here || own
        })
    };
    places.len() - places.iter().filter(is_found).count()
}

/// No listed word is missed, in any width, case, kana, across ends of lines, with what cannot be seen
/// between its letters, and as web pages write it.
#[test]
fn every_listed_word_is_found_however_it_is_written() {
    let mut all = Vec::new();
    for set in &TERMS.sets {
        // Many at once, since each weighing assesses the product anew.
        for terms in set.terms.chunks(25) {
            let is_japanese = set.languages.contains(&Language::Japanese);
            let written: Vec<String> = terms
                .iter()
                .map(|term| {
                    term.replace('#', "30")
                        .replace('@', "2030")
                        .replace('…', "")
                })
                .flat_map(|term| written(&term, is_japanese))
                .collect();
            if missed(set, &written, is_japanese) > 0 {
                let each = written
                    .iter()
                    .filter(|one| missed(set, std::slice::from_ref(*one), is_japanese) > 0);
                all.extend(each.map(|one| format!("{}: {one:?}", set.id)));
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// The last word of a term in the forms that its language has.
fn inflected(term: &str, language: Language) -> Vec<String> {
    let with = |endings: &[&str]| -> Vec<String> {
        endings
            .iter()
            .map(|ending| format!("{term}{ending}"))
            .collect()
    };
    let ends = |endings: &[&str]| endings.iter().any(|ending| term.ends_with(ending));
    match language {
        Language::English if ends(&["able", "ible"]) => {
            let stem = term.strip_suffix("le").unwrap();
            vec![
                format!("{stem}ly"),
                format!("{stem}ility"),
                format!("{term}s"),
            ]
        }
        Language::English if ends(&["friendly"]) => {
            let stem = term.strip_suffix('y').unwrap();
            vec![
                format!("{stem}ier"),
                format!("{stem}iest"),
                format!("{stem}iness"),
            ]
        }
        Language::English if ends(&["neutral"]) => with(&["ly", "ity"]),
        Language::English if ends(&["green"]) => with(&["er", "est", "ness"]),
        Language::French if ends(&["eux"]) => {
            let stem = term.strip_suffix('x').unwrap();
            vec![format!("{stem}se"), format!("{stem}ses")]
        }
        Language::French if ends(&["able", "ible", "ique"]) => with(&["s"]),
        Language::French if !ends(&["ité"]) && ends(&["é", "vert", "naturel"]) => {
            let feminine = if ends(&["naturel"]) { "le" } else { "e" };
            with(&["s", feminine, &format!("{feminine}s")])
        }
        Language::German
            if ends(&[
                "lich", "bar", "fähig", "neutral", "schonend", "gerecht", "ig",
            ]) =>
        {
            with(&["e", "er", "es", "en", "em", "ere", "eren"])
        }
        Language::German if ends(&["frei", "arm"]) => with(&["e", "er", "es", "en", "em"]),
        _ => Vec::new(),
    }
}

#[test]
fn every_listed_word_is_found_in_every_inflection() {
    let mut all = Vec::new();
    let mut tried = 0;
    for set in &TERMS.sets {
        let [language] = set.languages.as_slice() else {
            panic!("{} has one language", set.id);
        };
        let plain = set
            .terms
            .iter()
            .filter(|term| !term.contains(['#', '@', '…']));
        let forms: Vec<String> = plain.flat_map(|term| inflected(term, *language)).collect();
        tried += forms.len();
        for forms in forms.chunks(100) {
            if missed(set, forms, false) > 0 {
                let each = forms
                    .iter()
                    .filter(|one| missed(set, std::slice::from_ref(*one), false) > 0);
                all.extend(each.map(|one| format!("{}: {one}", set.id)));
            }
        }
    }
    assert!(tried > 500, "{tried}");
    assert!(all.is_empty(), "{}", all.join("\n"));
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

/// Reductions of emissions and footprints, in the ways that packages and catalogues put them.
#[test]
fn reductions_are_found_as_comparisons() {
    for (text, market) in [
        ("CO2 30%減", Market::Jp),
        ("CO₂３０％減", Market::Jp),
        ("CO2を30%オフ", Market::Jp),
        ("CO2排出量を三割削減", Market::Jp),
        ("カーボンフットプリントを30%削減", Market::Jp),
        ("CFP 30%低減", Market::Jp),
        ("30 % lower carbon footprint", Market::Eu),
        ("30% less CO2", Market::Us),
        ("empreinte carbone -30 %", Market::Fr),
        ("CO2-Fußabdruck um 30 % gesenkt", Market::De),
        ("30 % weniger CO2", Market::De),
    ] {
        let found = findings(text, market);
        let warned = |finding: &meguru::checks::claims::Finding| {
            finding.theme == "comparison" && finding.outcome != Outcome::NotApplicable
        };
        assert!(found.iter().any(warned), "{text}: {found:?}");
    }
}
