//! What the figures of a product say of a recycled share that is claimed.

use super::context::{Reading, Span};
use super::terms::{Language, Terms};
use crate::checks::Market;
use crate::checks::inputs::Inputs;
use crate::checks::pack;
use crate::checks::recycled_content::{Content, Meaning};
use crate::checks::subject::{Subject, is_packaging, subjects};
use crate::tables::Family;

/// What a claim of recycled content is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scope {
    /// Whether it is about the packaging.
    pub(crate) packaging: bool,
    /// Whether it is about plastics alone.
    pub(crate) plastics: bool,
    /// Whether it says that the share is one of the plastics in it: `of the plastic`.
    pub(crate) of_plastics: bool,
    /// Which kind it names.
    pub(crate) kind: Option<Kind>,
}

/// Kind of recycled material.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Post,
    Pre,
}

/// What the figures say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Supported {
    /// The share; nothing where it is not known.
    pub(crate) share: Option<f64>,
    pub(crate) needs: Vec<String>,
    pub(crate) unproven: Vec<String>,
}

/// Shares of a product or its packaging, as ISO 14021 states them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Split {
    pub(crate) total: f64,
    pub(crate) post: f64,
    pub(crate) pre: f64,
}

/// What a claim is about, by the words of its clauses, else of their sentences; of several clauses, the first
/// that says it.
pub(crate) fn scope(
    reading: &Reading,
    terms: &Terms,
    languages: &[Language],
    places: &[Span],
) -> Scope {
    let has = |kind: &str, at: Span| {
        languages
            .iter()
            .any(|language| reading.has_cue(terms, kind, *language, at))
    };
    let clauses: Vec<Span> = places.iter().map(|place| reading.clause(*place)).collect();
    let says = |at: &&Span| has("packaging", **at) || has("product", **at);
    let packaging = match clauses.iter().find(says) {
        Some(clause) => has("packaging", *clause),
        None => places.iter().any(|place| {
            let sentence = reading.sentence(*place);
            has("packaging", sentence) && !has("product", sentence)
        }),
    };
    let kind = clauses.iter().find_map(|clause| {
        match (has("post_consumer", *clause), has("pre_consumer", *clause)) {
            (true, false) => Some(Kind::Post),
            (false, true) => Some(Kind::Pre),
            _ => None,
        }
    });
    let any = |kind: &str| clauses.iter().any(|clause| has(kind, *clause));
    Scope {
        packaging,
        plastics: any("plastics"),
        of_plastics: any("of_plastics"),
        kind,
    }
}

/// Leaves the plastics of a subject; a field where it is not known whether a part is one.
fn keep_plastics(subject: &mut Subject<'_>) -> Vec<String> {
    let families = subject.parts.iter().map(|part| part.family());
    let needs = families.filter_map(Result::err).collect();
    subject
        .parts
        .retain(|part| part.family() == Ok(Family::Plastics));
    needs
}

/// The meaning that a market gives to a claim.
fn meaning(market: Market, scope: Scope) -> Meaning {
    match market {
        Market::Jp if scope.plastics => Meaning::JapanUseRate,
        Market::Eu | Market::De if scope.packaging && scope.plastics => Meaning::EuPackaging,
        Market::Fr => Meaning::FranceProductSheet,
        Market::Us => Meaning::GreenGuides,
        _ => Meaning::Iso14021,
    }
}

impl Inputs<'_> {
    /// The product without its packaging, or every packaging unit. The packaging of a product that is
    /// packaging is the product.
    fn of_scope(&self, packaging: bool) -> Vec<Subject<'_>> {
        let kind = if packaging && !is_packaging(self.document) {
            pack::Subject::Packaging
        } else {
            pack::Subject::Product
        };
        subjects(kind, self.document, self.parts)
    }

    /// What the figures support of a claim; of several packaging units, the least.
    pub(crate) fn supported(&self, market: Market, scope: Scope) -> Supported {
        let meaning = meaning(market, scope);
        let mut supported: Option<Supported> = None;
        // The French law counts the whole mass, whatever is said.
        let of_plastics = scope.of_plastics && market != Market::Fr;
        for mut subject in self.of_scope(scope.packaging) {
            let unknown = if of_plastics {
                keep_plastics(&mut subject)
            } else {
                Vec::new()
            };
            let content = meaning.of_parts(&subject.parts, self.setting(&subject.at));
            let mut one = match scope.kind {
                None => of_content(&content),
                Some(kind) => of_kind(&subject, &content, kind),
            };
            if !unknown.is_empty() {
                one.share = None;
                one.needs.extend(unknown);
            }
            supported = Some(match supported {
                None => one,
                Some(before) => Supported {
                    share: before
                        .share
                        .zip(one.share)
                        .map(|(share, other)| share.min(other)),
                    needs: [before.needs, one.needs].concat(),
                    unproven: [before.unproven, one.unproven].concat(),
                },
            });
        }
        supported.unwrap_or_default()
    }

    /// Shares by kind of the product, or of the packaging where there is one unit of it.
    pub(crate) fn split(&self, packaging: bool) -> Option<Split> {
        let subjects = self.of_scope(packaging);
        let [subject] = subjects.as_slice() else {
            return None;
        };
        let content = Meaning::Iso14021.of_parts(&subject.parts, self.setting(&subject.at));
        let share = |kind| of_kind(subject, &content, kind).share;
        Some(Split {
            total: content.value?,
            post: share(Kind::Post)?,
            pre: share(Kind::Pre)?,
        })
    }
}

fn of_content(content: &Content) -> Supported {
    Supported {
        share: content.value,
        needs: content.needs.clone(),
        unproven: content.unproven.clone(),
    }
}

/// The share of one kind, over what the meaning divides by.
fn of_kind(subject: &Subject<'_>, content: &Content, kind: Kind) -> Supported {
    let mut sum = 0.0;
    let mut supported = of_content(content);
    for part in &subject.parts {
        let counted = content
            .components
            .iter()
            .any(|share| share.path == part.path);
        if let (true, Ok(mass), Ok(recycled)) = (counted, &part.mass, &part.recycled) {
            let source = match kind {
                Kind::Post => recycled.post,
                Kind::Pre => recycled.pre,
            };
            sum += mass * source.physical;
        }
    }
    // Where pre-consumer is open, the kinds by themselves are not.
    let known =
        content.value.is_some() || content.needs.iter().all(|need| need.contains("/facts/"));
    supported.share = (known && content.denominator > 0.0).then(|| sum / content.denominator);
    let field = match kind {
        Kind::Post => "post_consumer_recycled",
        Kind::Pre => "pre_consumer_recycled",
    };
    supported.unproven.retain(|path| path.ends_with(field));
    supported
}
