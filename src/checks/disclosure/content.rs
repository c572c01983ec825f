//! Recycled content as frameworks of disclosure define it, where they do so themselves.
//!
//! Laws have their meanings in [`recycled_content`](crate::checks::recycled_content). A framework names
//! the definitions that its points use, and no point may use another.

use super::values::{Found, Known};
use crate::checks::pack::Jurisdiction::{self, Europe, International};
use crate::checks::pack::Verified;
use crate::checks::recycled_content::Meaning;
use crate::checks::subject::Placed;
use crate::words::words;

words! {
    /// A framework's own definition of recycled content.
    Definition {
        /// ESRS E5: reused or recycled components, intermediary products and materials over all materials.
        EsrsE5 = "secondary_esrs_e5",
        /// GRI 301-2: recycled input materials over all input materials.
        Gri301 = "recycled_gri_301_2",
        /// ISO 14021: recycled after use, over the whole mass.
        PostConsumer = "post_consumer_iso14021",
        /// ISO 14021: recycled from waste of other processes, over the whole mass.
        PreConsumer = "pre_consumer_iso14021",
    }
}

impl Definition {
    /// Whose frameworks may use it.
    pub fn jurisdictions(self) -> &'static [Jurisdiction] {
        match self {
            Self::EsrsE5 => &[Europe],
            Self::Gri301 | Self::PostConsumer | Self::PreConsumer => &[International],
        }
    }

    /// How far it has been read.
    pub fn verified(self) -> Verified {
        match self {
            Self::EsrsE5 => Verified::Yes,
            Self::Gri301 | Self::PostConsumer | Self::PreConsumer => Verified::Part,
        }
    }

    /// Where it stands.
    pub fn source(self) -> &'static str {
        match self {
            Self::EsrsE5 => "Delegated Regulation (EU) 2023/2772, ESRS E5, paragraph 31(c)",
            Self::Gri301 => "GRI 301: Materials 2016, Disclosure 301-2 and glossary",
            Self::PostConsumer | Self::PreConsumer => Meaning::Iso14021.source(),
        }
    }

    /// The share of some parts' mass. What is attributed by mass balance does not count: the parts
    /// themselves may hold none of it.
    pub(super) fn of_parts(self, parts: &[&Placed]) -> Found {
        let (mut counted, mut attributed) = (0.0, 0.0);
        let mut known = Known::default();
        for part in parts {
            let content = &part.content;
            let (mass, recycled) = match (&content.mass, &content.recycled) {
                (Ok(mass), Ok(recycled)) => (*mass, recycled),
                (Err(missing), _) | (_, Err(missing)) => {
                    known.needs(missing);
                    continue;
                }
            };
            let reused = match (&part.detail.reused, self) {
                (Err(missing), Self::EsrsE5) => {
                    known.needs(missing);
                    continue;
                }
                (Ok(share), Self::EsrsE5) => *share,
                _ => 0.0,
            };
            let (post, pre) = (recycled.post, recycled.pre);
            let of_kind = |post_share: f64, pre_share: f64| match self {
                Self::PostConsumer => post_share,
                Self::PreConsumer => pre_share,
                Self::EsrsE5 | Self::Gri301 => post_share + pre_share,
            };
            counted += mass * (of_kind(post.physical, pre.physical) + reused);
            attributed += mass * of_kind(post.attributed, pre.attributed);
            known.part(mass, [part.detail.mass, part.detail.inflow]);
        }
        let whole = known.kilograms;
        let mut found = known.found("1", |_| (counted / whole).clamp(0.0, 1.0));
        let share = attributed / whole;
        found.attributed = (share > 0.0).then_some(share);
        found
    }
}
