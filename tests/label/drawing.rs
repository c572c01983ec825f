//! Labels as SVG and HTML: recorded for two examples, within their box, and safe to embed.

use meguru::checks::Market;
use meguru::checks::label::{Audience, Form, Label, Language, Request, Size};
use serde_json::{Value, json};

use crate::{common::place, kettle, made, request};

/// A line of text as an SVG has it: text, x, y, size of letters, whether it ends at x.
struct Line {
    text: String,
    x: f64,
    y: f64,
    size: f64,
    ends: bool,
}

fn attribute<'s>(tag: &'s str, name: &str) -> Option<&'s str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

fn lines(svg: &str) -> Vec<Line> {
    svg.lines()
        .filter(|line| line.starts_with("<text"))
        .map(|line| {
            let (tag, rest) = line.split_once('>').unwrap();
            let number = |name| attribute(tag, name).unwrap().parse().unwrap();
            let text = rest.strip_suffix("</text>").unwrap();
            let text = text
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
            Line {
                text,
                x: number("x"),
                y: number("y"),
                size: number("font-size"),
                ends: attribute(tag, "text-anchor") == Some("end"),
            }
        })
        .collect()
}

/// An estimate of our own: letters of Chinese and Japanese are as wide as high, others about half of it.
fn estimate(line: &Line) -> f64 {
    let em = |letter: char| match letter {
        '\u{FF61}'..='\u{FFDC}' => 0.5,
        '\u{2E80}'.. => 1.0,
        ' ' => 0.28,
        _ => 0.52,
    };
    line.text.chars().map(em).sum::<f64>() * line.size
}

/// Fails unless every line is within the box.
#[track_caller]
fn fits(svg: &str) {
    let size = |name| -> f64 {
        let text = attribute(svg, name).unwrap();
        text.strip_suffix("mm").unwrap().parse().unwrap()
    };
    let (width, height) = (size("width"), size("height"));
    let lines = lines(svg);
    assert!(!lines.is_empty());
    let mut last = 0.0;
    for line in &lines {
        let length = estimate(line);
        let (left, right) = if line.ends {
            (line.x - length, line.x)
        } else {
            (line.x, line.x + length)
        };
        assert!(
            left >= 1.0 && right <= width - 1.0,
            "{} of {width}: {}",
            right,
            line.text
        );
        // Letters reach a quarter of their height below their line.
        assert!(
            line.y + line.size * 0.25 <= height - 1.0,
            "{} of {height}: {}",
            line.y,
            line.text
        );
        assert!(line.size >= 1.499, "{} mm: {}", line.size, line.text);
        // No line is written over the one before, unless beside it.
        assert!(line.ends || line.y > last - 1e-9, "{}", line.text);
        if !line.ends {
            last = line.y;
        }
    }
}

fn example(name: &str) -> Value {
    crate::common::json_file(&format!("examples/{name}.json"))
}

/// The recorded labels, read and looked at before they are committed: `UPDATE_GOLDEN=1` writes them anew.
#[test]
fn examples_give_the_recorded_labels() {
    for language in [Language::Japanese, Language::English] {
        let switch = Request {
            language,
            placed_on_market: Some(day_of("2026-11-26")),
            ..request(&["recycled_content", "mci_at_average_life"])
        };
        let chair = Request {
            language,
            market: Market::Eu,
            report: Some("https://example.com/report"),
            ..request(&["carbon_footprint_per_functional_unit", "recycled_content"])
        };
        let labels = [
            (
                "guard-locking-switch",
                made(&example("guard-locking-switch"), &switch),
            ),
            ("office-chair", made(&example("office-chair"), &chair)),
        ];
        for (name, label) in labels {
            let svg = label.svg(Size::MEDIUM).unwrap();
            fits(&svg);
            recorded(&format!("{name}.{}.svg", language.word()), &svg);
            recorded(&format!("{name}.{}.html", language.word()), &label.page());
        }
    }
}

fn day_of(text: &str) -> meguru::checks::Date {
    crate::day(text)
}

#[track_caller]
fn recorded(file: &str, found: &str) {
    let path = place(&format!("tests/label/golden/{file}"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, known, "{}", path.display());
}

/// Labels of names that nobody foresees.
fn odd_labels() -> Vec<Label> {
    let names = [
        "Kettle".to_owned(),
        "電気ケトル".repeat(30),
        "W".repeat(120),
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen ".repeat(3),
        "a b c d e f g ".repeat(20),
        "🫖👩‍🔬×±→％（（（".repeat(12),
        "ｹﾄﾙ ﾊﾝｶｸ ".repeat(20),
    ];
    let mut labels = Vec::new();
    for name in names {
        for language in [Language::Japanese, Language::English] {
            for (market, audience) in [
                (Market::Jp, Audience::Business),
                (Market::Eu, Audience::Consumer),
            ] {
                let mut document = kettle();
                document["product"]["name"] = json!(name);
                document["product"]["functional_unit"]["description"] = json!(name);
                let request = Request {
                    language,
                    market,
                    audience,
                    ..request(&["recycled_content", "carbon_footprint_per_functional_unit"])
                };
                labels.push(made(&document, &request));
            }
        }
    }
    labels
}

#[test]
fn nothing_reaches_out_of_the_box() {
    let sizes = ["50x30", "70x50", "50", "70", "100x148", "30", "210x297"];
    let sizes = sizes.map(|text| Size::read(text).unwrap());
    let mut drawn = 0;
    for label in odd_labels() {
        for size in sizes {
            match label.svg(size) {
                Ok(svg) => {
                    fits(&svg);
                    drawn += 1;
                }
                // What does not fit is not drawn, and the height that it says is enough.
                Err(too_small) => {
                    assert!(too_small.needed > size.height.unwrap());
                    let height = Some(too_small.needed);
                    fits(&label.svg(Size { height, ..size }).unwrap());
                }
            }
        }
    }
    assert!(drawn > 100, "{drawn}");
}

#[test]
fn one_figure_fits_in_the_smallest_size() {
    for language in [Language::Japanese, Language::English] {
        let request = Request {
            language,
            ..request(&["recycled_content"])
        };
        fits(&made(&kettle(), &request).svg(Size::SMALL).unwrap());
    }
}

/// Names come from anybody.
#[test]
fn every_text_is_escaped() {
    let mut document = kettle();
    document["product"]["name"] = json!("<script>alert('&\"')</script>\u{0}\u{1b}\u{202e}]]><!--");
    for (market, audience) in [
        (Market::Jp, Audience::Business),
        (Market::Eu, Audience::Consumer),
    ] {
        let request = Request {
            market,
            audience,
            report: Some("javascript:\"<img>"),
            ..request(&["recycled_content"])
        };
        let label = made(&document, &request);
        for text in [
            label.svg(Size::read("100").unwrap()).unwrap(),
            label.html(),
            label.page(),
        ] {
            assert!(
                !text.contains("<script") && !text.contains("<img") && !text.contains("<!--"),
                "{text}"
            );
            assert!(!text.contains(['\u{0}', '\u{1b}', '\u{202e}']), "{text}");
            assert!(text.contains("&lt;script&gt;"), "{text}");
            // Nothing is a link, and nothing is loaded.
            assert!(!text.contains("href") && !text.contains("src="), "{text}");
        }
    }
}

/// Tags of a text, in order.
fn tags(text: &str) -> Vec<&str> {
    text.split('<')
        .skip(1)
        .filter(|tag| !tag.starts_with(['/', '!']))
        .map(|tag| tag.split([' ', '>', '\n']).next().unwrap())
        .collect()
}

/// Towards consumers in the EU nothing looks like a seal: running text of one size, no frame, no picture.
#[test]
fn a_sentence_is_text_and_nothing_else() {
    for language in [Language::Japanese, Language::English] {
        let request = Request {
            language,
            market: Market::Fr,
            ..request(&["recycled_content", "mci_at_average_life"])
        };
        let label = made(&kettle(), &request);
        assert_eq!(label.form, Form::Sentence);
        let svg = label.svg(Size::MEDIUM).unwrap();
        assert_eq!(svg.matches("<rect").count(), 1, "the white ground alone");
        assert!(
            !svg.contains("stroke") && !svg.contains("font-weight"),
            "{svg}"
        );
        let sizes: std::collections::BTreeSet<String> = lines(&svg)
            .iter()
            .map(|line| line.size.to_string())
            .collect();
        assert_eq!(sizes.len(), 1, "{sizes:?}");
        let html = label.html();
        assert!(
            tags(&html).iter().all(|tag| ["div", "p"].contains(tag)),
            "{html}"
        );
        assert!(!label.page().contains("<img"));
    }
}

/// A panel is black on white: text and a thin rectangle, with a name and a description.
#[test]
fn a_panel_is_text_in_a_rectangle_with_a_name() {
    let label = made(&kettle(), &request(&["recycled_content"]));
    let svg = label.svg(Size::MEDIUM).unwrap();
    let known = ["svg", "title", "desc", "rect", "g", "text"];
    assert!(tags(&svg).iter().all(|tag| known.contains(tag)), "{svg}");
    assert!(svg.contains("role=\"img\"") && svg.contains("aria-labelledby=\""));
    let id = attribute(&svg, "aria-labelledby").unwrap();
    for id in id.split(' ') {
        assert!(svg.contains(&format!("id=\"{id}\"")), "{id}");
    }
    let colours: Vec<&str> = svg
        .split('#')
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert!(
        colours.iter().all(|colour| ["000", "fff"].contains(colour)),
        "{colours:?}"
    );
    let other = made(&kettle(), &request(&["mci_at_average_life"]));
    assert_ne!(
        attribute(&other.svg(Size::MEDIUM).unwrap(), "aria-labelledby"),
        attribute(&svg, "aria-labelledby")
    );
    let html = label.html();
    assert!(
        html.contains("lang=\"en\"") && html.contains("<dt>") && !html.contains("style"),
        "{html}"
    );
}

#[test]
fn sizes_are_read() {
    assert_eq!(Size::read("50x30"), Some(Size::SMALL));
    assert_eq!(Size::read("70 × 50"), Some(Size::MEDIUM));
    assert_eq!(Size::read("70").map(|size| size.height), Some(None));
    for text in ["", "x", "10x50", "50x", "axb", "2000x50", "-50x30"] {
        assert_eq!(Size::read(text), None, "{text}");
    }
}
