//! Enumerations that stand as fixed words in files: of rules, of decisions about spreadsheets.

/// Declares an enumeration of fixed words: the words, the variant of a word, and serde's view of both.
macro_rules! words {
    (
        $(#[doc = $about:literal])+
        $name:ident { $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal ),+ $(,)? }
    ) => {
        $(#[doc = $about])+
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name { $( $(#[doc = $doc])+ #[serde(rename = $word)] $variant, )+ }

        impl $name {
            /// Every one of them, in the order in which people see them.
            pub const ALL: &[Self] = &[$( Self::$variant ),+];

            /// Every word that files write.
            pub const WORDS: &[&str] = &[$( $word ),+];

            /// The word that files write.
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }

            /// The meaning of a word.
            pub fn of(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$variant), )+ _ => None }
            }
        }
    };
}
pub(crate) use words;
