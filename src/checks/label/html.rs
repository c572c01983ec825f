//! A label as HTML: a fragment without styles, and a page that stands by itself.

use super::print::FigureTexts;
use super::svg::escape;
use super::{Form, Label, Language};

/// Looks of a page by itself. Of a sentence there is nothing to look at.
const STYLE: &str = "body{margin:1.5rem;font-family:'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,Arial,sans-serif;line-height:1.5;color:#000;background:#fff}\
.meguru-label{max-width:32rem;border:1px solid #000;padding:1rem}\
.meguru-label h1{font-size:1.1rem;margin:0 0 .75rem}\
.meguru-label dl{margin:0}\
.meguru-label dt{margin-top:.75rem}\
.meguru-label dd{margin:0}\
.meguru-label .value{font-size:1.4rem;font-weight:700}\
.meguru-label .small{font-size:.85rem}\
.meguru-statement{max-width:40rem}";

impl FigureTexts {
    /// What stands below a value.
    pub(super) fn small_print(&self) -> impl Iterator<Item = &str> {
        [&self.scope, &self.method, &self.rests_on]
            .into_iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
    }
}

impl Label {
    /// All that it says, as paragraphs of running text.
    pub fn statement(&self) -> Vec<String> {
        let stop = match self.language {
            Language::English => ".",
            Language::Japanese => "。",
        };
        let mut texts = Vec::new();
        for figure in &self.figures {
            let FigureTexts {
                sentence,
                method,
                rests_on,
                ..
            } = &figure.texts;
            let mut text = String::new();
            for part in [sentence, method, rests_on] {
                // Japanese sentences stand without a blank.
                if !text.is_empty() && !text.ends_with('。') && !part.is_empty() {
                    text.push(' ');
                }
                text.push_str(part);
                if !part.is_empty() && !part.ends_with(['.', '。']) {
                    text.push_str(stop);
                }
            }
            texts.push(text);
        }
        texts.extend(self.claim.clone());
        texts.extend(self.remarks.iter().cloned());
        texts.push(self.source.clone());
        texts
    }

    /// The label as a fragment of HTML, without styles.
    pub fn html(&self) -> String {
        self.fragment("h2")
    }

    /// The label as a page by itself.
    pub fn page(&self) -> String {
        format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{fragment}</main>\n</body>\n</html>\n",
            lang = self.language.word(),
            title = escape(&self.title),
            fragment = self.fragment("h1"),
        )
    }

    fn fragment(&self, heading: &str) -> String {
        let lang = self.language.word();
        let line = |tag: &str, class: &str, text: &str| {
            format!("<{tag}{class}>{}</{tag}>\n", escape(text))
        };
        let paragraph = |class: &str, text: &str| line("p", class, text);
        if self.form == Form::Sentence {
            let paragraphs: String = self
                .statement()
                .iter()
                .map(|text| paragraph("", text))
                .collect();
            return format!(
                "<div class=\"meguru-statement\" lang=\"{lang}\">\n{paragraphs}</div>\n"
            );
        }
        let mut html = format!(
            "<section class=\"meguru-label\" lang=\"{lang}\" aria-label=\"{title}\">\n<{heading}>{product}</{heading}>\n<dl>\n",
            title = escape(&self.title),
            product = escape(&self.product),
        );
        for figure in &self.figures {
            let texts = &figure.texts;
            html += &line("dt", "", &texts.name);
            html += &line("dd", " class=\"value\"", &texts.value);
            for text in texts.small_print() {
                html += &line("dd", " class=\"small\"", text);
            }
        }
        html.push_str("</dl>\n");
        if let Some(claim) = &self.claim {
            html.push_str(&paragraph("", claim));
        }
        for text in self.remarks.iter().chain([&self.source]) {
            html.push_str(&paragraph(" class=\"small\"", text));
        }
        html.push_str("</section>\n");
        html
    }
}
