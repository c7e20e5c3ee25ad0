//! Every kind of finding that there is: its id, its severity, and whom it concerns.

use super::Severity;

macro_rules! checks {
    ($($name:ident $id:literal $severity:ident;)*) => {
        /// What kind of finding it is; its id names the problem, its entry in the reference is its doc comment.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum CheckId {
            $(#[doc = include_str!(concat!("reference/", $id, ".md"))] $name,)*
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

            /// The entry in the reference, in English: `src/finding/reference/<id>.md`.
            pub fn reference(self) -> &'static str {
                match self { $(CheckId::$name => include_str!(concat!("reference/", $id, ".md")),)* }
            }
        }
    };
}

checks! {
    YamlSyntax "yaml-syntax" Error;
    DuplicateKey "duplicate-key" Error;
    UnknownField "unknown-field" Error;
    MissingField "missing-field" Error;
    WrongShape "wrong-shape" Error;
    UnknownWord "unknown-word" Error;
    SaidTwice "said-twice" Error;
    DecimalCommaInFlow "decimal-comma-in-flow" Error;
    CommaInFlow "comma-in-flow" Error;
    TextNeedsQuotes "text-needs-quotes" Error;
    CommentInText "comment-in-text" Error;
    BlockText "block-text" Error;
    OddBlank "odd-blank" Error;
    AnchorOrTag "anchor-or-tag" Error;
    NumberFormat "number-format" Error;
    UnknownTerritory "unknown-territory" Error;
    UnknownIndicator "unknown-indicator" Error;
    UnknownTopic "unknown-topic" Error;
    UnknownSource "unknown-source" Error;
    UnknownOrganisation "unknown-organisation" Error;
    UnknownBand "unknown-band" Error;
    UnknownMember "unknown-member" Error;
    UnknownPlace "unknown-place" Error;
    DuplicateId "duplicate-id" Error;
    BadId "bad-id" Error;
    BadPeriod "bad-period" Error;
    BadDate "bad-date" Error;
    UnitMismatch "unit-mismatch" Error;
    FractionOfACount "fraction-of-a-count" Error;
    TerritoryEnded "territory-ended" Error;
    TerritoryNotBegun "territory-not-begun" Error;
    MissingReason "missing-reason" Error;
    MissingSource "missing-source" Error;
    UnsafeUrl "unsafe-url" Error;
    UnsafeFile "unsafe-file" Error;
    LowContrast "low-contrast" Error;
    OutsideContent "outside-content" Error;
    Weights "weights" Error;
    IndexCycle "index-cycle" Error;
    IndexMethod "index-method" Error;
    TableColumn "table-column" Error;
    TableCell "table-cell" Error;
    TooLarge "too-large" Error;
    TooMany "too-many" Error;
    TooDeep "too-deep" Error;
    NotUtf8 "not-utf8" Error;
    ControlCharacter "control-character" Error;
    MissingFile "missing-file" Error;
    UnreadableFile "unreadable-file" Error;
    PercentForScore "percent-for-score" Warning;
    StatedDiffers "stated-differs" Warning;
    SourcesDisagree "sources-disagree" Warning;
    VerdictDiffers "verdict-differs" Warning;
    SumDiffers "sum-differs" Warning;
    OutOfRange "out-of-range" Warning;
    DenominatorMoved "denominator-moved" Warning;
    RankBeyondTotal "rank-beyond-total" Warning;
    RankDiffers "rank-differs" Warning;
    ImplausibleJump "implausible-jump" Warning;
    FutureDate "future-date" Warning;
    OldData "old-data" Warning;
    DeadEnd "dead-end" Warning;
    IndexEmpty "index-empty" Warning;
    QuoteWithoutNumber "quote-without-number" Warning;
    Lifeline "lifeline" Warning;
    Truncated "truncated" Note;
    LastDigit "last-digit" Note;
    PercentForPoints "percent-for-points" Note;
    NotComparable "not-comparable" Note;
    PeriodInferred "period-inferred" Note;
    NoQuote "no-quote" Note;
    NeedlessAccept "needless-accept" Note;
    MissingTranslation "missing-translation" Note;
    UnreadFile "unread-file" Note;
}

impl CheckId {
    /// What it means in one sentence, in English: the first line of its entry.
    pub fn doc(self) -> &'static str {
        self.reference().lines().next().unwrap_or_default()
    }

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
