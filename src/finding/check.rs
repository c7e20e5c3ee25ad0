//! Every kind of finding that there is: its id, its severity, and whom it concerns.

use super::Severity;

macro_rules! checks {
    ($($(#[doc = $doc:literal])+ $name:ident $id:literal $severity:ident;)*) => {
        /// What kind of finding it is; its id names the problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum CheckId {
            $($(#[doc = $doc])+ $name,)*
        }

        impl CheckId {
            pub const ALL: &'static [CheckId] = &[$(CheckId::$name),*];

            /// The stable id that authors read and write: `unknown-field`.
            pub fn id(self) -> &'static str {
                match self { $(CheckId::$name => $id,)* }
            }

            pub fn severity(self) -> Severity {
                match self { $(CheckId::$name => Severity::$severity,)* }
            }

            /// The kind that has this id.
            pub fn of_id(id: &str) -> Option<CheckId> {
                CheckId::ALL.iter().copied().find(|it| it.id() == id)
            }

            /// The first line of the reference entry, in English.
            pub fn doc(self) -> &'static str {
                match self { $(CheckId::$name => concat!($($doc,)+),)* }
            }
        }
    };
}

checks! {
    /// The file is not YAML.
    YamlSyntax "yaml-syntax" Error;
    /// A key stands twice in one map.
    DuplicateKey "duplicate-key" Error;
    /// A field that the format does not have.
    UnknownField "unknown-field" Error;
    /// A field that must be there is not.
    MissingField "missing-field" Error;
    /// A map, a list or a scalar stands where another of these belongs.
    WrongShape "wrong-shape" Error;
    /// A word that is none of those the field takes.
    UnknownWord "unknown-word" Error;
    /// Two fields that say the same thing, or contradict each other.
    SaidTwice "said-twice" Error;
    /// A decimal comma ended a value inside `{…}` or `[…]`.
    DecimalCommaInFlow "decimal-comma-in-flow" Error;
    /// A comma ended a text inside `{…}` or `[…]`.
    CommaInFlow "comma-in-flow" Error;
    /// Text that YAML reads as something else.
    TextNeedsQuotes "text-needs-quotes" Error;
    /// ` #` cut a text short.
    CommentInText "comment-in-text" Error;
    /// `|` or `>` stands where a value belongs.
    BlockText "block-text" Error;
    /// A no-break blank or a tab in the indentation.
    OddBlank "odd-blank" Error;
    /// An anchor, an alias, a tag, a merge key or a second document.
    AnchorOrTag "anchor-or-tag" Error;
    /// A number that is not written as the site's convention says.
    NumberFormat "number-format" Error;
    /// No territory has this id, name, alias or code.
    UnknownTerritory "unknown-territory" Error;
    /// No indicator has this id.
    UnknownIndicator "unknown-indicator" Error;
    /// No topic has this id.
    UnknownTopic "unknown-topic" Error;
    /// No document has this id.
    UnknownSource "unknown-source" Error;
    /// No organisation has this id.
    UnknownOrganisation "unknown-organisation" Error;
    /// The indicator has no band of this id.
    UnknownBand "unknown-band" Error;
    /// The indicator has no dimension or member of this id.
    UnknownMember "unknown-member" Error;
    /// No region, level or grid has this id.
    UnknownPlace "unknown-place" Error;
    /// Two things have one id.
    DuplicateId "duplicate-id" Error;
    /// An id that is not lower-case letters, digits and hyphens.
    BadId "bad-id" Error;
    /// Not a period.
    BadPeriod "bad-period" Error;
    /// Not a date.
    BadDate "bad-date" Error;
    /// Another unit than the indicator's.
    UnitMismatch "unit-mismatch" Error;
    /// A part of a thing that is counted whole.
    FractionOfACount "fraction-of-a-count" Error;
    /// The territory had ended before the period.
    TerritoryEnded "territory-ended" Error;
    /// The territory had not begun in the period.
    TerritoryNotBegun "territory-not-begun" Error;
    /// An empty value without a reason.
    MissingReason "missing-reason" Error;
    /// A file of figures that does not say which document they are from.
    MissingSource "missing-source" Error;
    /// An address that is neither http, https nor mailto.
    UnsafeUrl "unsafe-url" Error;
    /// A path or a link that leaves the content folder.
    OutsideContent "outside-content" Error;
    /// A file, or a text in it, past the limit.
    TooLarge "too-large" Error;
    /// More findings in one file than anybody reads.
    TooMany "too-many" Error;
    /// Lists and maps nested past the limit.
    TooDeep "too-deep" Error;
    /// The file is not UTF-8.
    NotUtf8 "not-utf8" Error;
    /// A character that can stand in no text, such as NUL.
    ControlCharacter "control-character" Error;
    /// A file that others refer to is not there.
    MissingFile "missing-file" Error;
    /// A file that is there and cannot be read.
    UnreadableFile "unreadable-file" Error;
    /// `%` printed for points on a scale of 100, or points for percent.
    PercentForScore "percent-for-score" Warning;
    /// A printed percent, difference, attainment or mean that the document's own numbers do not give.
    StatedDiffers "stated-differs" Warning;
    /// Two documents give different figures for one thing.
    SourcesDisagree "sources-disagree" Warning;
    /// The document's verdict is not what its value and target come to.
    VerdictDiffers "verdict-differs" Warning;
    /// The parts do not add up to the whole.
    SumDiffers "sum-differs" Warning;
    /// The figure lies outside the indicator's range.
    OutOfRange "out-of-range" Warning;
    /// One population has two sizes in one document.
    DenominatorMoved "denominator-moved" Warning;
    /// The rank is larger than the number of those ranked.
    RankBeyondTotal "rank-beyond-total" Warning;
    /// A printed rank that the values beside it in the document contradict.
    RankDiffers "rank-differs" Warning;
    /// A step far beyond those that the series has taken before.
    ImplausibleJump "implausible-jump" Warning;
    /// A date that has not come yet.
    FutureDate "future-date" Warning;
    /// The latest figure is older than the indicator allows.
    OldData "old-data" Warning;
    /// An indicator that nothing uses, or a document without figures.
    DeadEnd "dead-end" Warning;
    /// A printed number that the quote does not hold.
    QuoteWithoutNumber "quote-without-number" Warning;
    /// Beginnings, ends and successors of territories that do not fit together.
    Lifeline "lifeline" Warning;
    /// The printed number was cut off, not rounded.
    Truncated "truncated" Note;
    /// The printed number is off by one in its last place.
    LastDigit "last-digit" Note;
    /// `%` is printed for a difference in percentage points.
    PercentForPoints "percent-for-points" Note;
    /// Figures of several territories that can never stand beside each other.
    NotComparable "not-comparable" Note;
    /// A period that the document does not print.
    PeriodInferred "period-inferred" Note;
    /// A figure without the words that carry it.
    NoQuote "no-quote" Note;
    /// A finding is accepted that is not there.
    NeedlessAccept "needless-accept" Note;
    /// A text that lacks one of the site's languages.
    MissingTranslation "missing-translation" Note;
    /// A file that no rule reads.
    UnreadFile "unread-file" Note;
}

impl CheckId {
    /// Whether pages tell it. The others concern those who edit: `check` tells them.
    pub fn is_for_readers(self) -> bool {
        matches!(
            self,
            CheckId::StatedDiffers
                | CheckId::SourcesDisagree
                | CheckId::VerdictDiffers
                | CheckId::SumDiffers
                | CheckId::RankDiffers
                | CheckId::ImplausibleJump
                | CheckId::NotComparable
                | CheckId::OutOfRange
                | CheckId::PercentForScore
                | CheckId::PercentForPoints
                | CheckId::DenominatorMoved
                | CheckId::RankBeyondTotal
                | CheckId::Truncated
                | CheckId::LastDigit
        )
    }
}
