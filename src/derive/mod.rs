//! Pure arithmetic: claims become observations, observations are judged against targets. Nothing here is stored in YAML.

mod again;
pub mod agree;
pub mod compare;
pub mod index;
mod judged;
mod memory;
mod observe;
pub mod rank;
mod renumber;
pub mod succession;
pub mod trend;
mod verdict;

pub use again::{Before, Changed};
pub use judged::Judged;
pub use memory::{LeftOut, Memory, Ranges, Tried};
pub use observe::{ratio_value, value_of};
pub use rank::{Ages, Place, Ranking, Withheld};
pub use verdict::judge;

use crate::model::{
    Breakdown, Decimal, Few, IndexIx, IndicatorIx, Parts, Period, Qualifier, Rare, Scorecard, Silent, SourceIx, Target,
    TerritoryIx,
};
use std::ops::{Deref, Range};
use std::sync::{Arc, LazyLock};

/// For each of something, the numbers of others.
pub type Groups = Arc<Vec<Vec<usize>>>;
/// The same where they lie side by side.
pub type Spans = Arc<Vec<Range<usize>>>;

/// Everything that is computed from a scorecard. What is long is shared with the results of a scorecard that was nearly the
/// same.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// Sorted by territory, indicator, period, breakdown, restriction.
    pub observations: Parts<Observation>,
    /// For each territory, its observations (indices into `observations`).
    pub by_territory: Spans,
    /// For each indicator, its observations (indices into `observations`), in their order.
    pub by_indicator: Groups,
    /// For each source, its claims (indices into the scorecard's claims).
    pub by_source: Spans,
    /// Every period of a figure, in order.
    pub periods: Arc<[Period]>,
    /// For each claim of the scorecard, its verdicts, one a target that applies to it.
    pub judgements: Parts<Judged>,
    /// For each claim of the scorecard, whether it is the one shown for its observation.
    pub shown: Vec<bool>,
    /// Territories that may be compared, by indicator, level, parent, part and period.
    pub rankings: Vec<Ranking>,
    /// For each observation, the ranking that it has a place in, and which.
    pub place_of: Vec<Option<rank::Spot>>,
    /// When the sets of territories changed.
    pub ages: Ages,
    /// The composite indexes, in the scorecard's order.
    pub indexes: Vec<index::Computed>,
}

/// Brings claims together, judges them, and says who stands where.
pub fn derive(scorecard: &Scorecard) -> Results {
    derive_again(scorecard, None, None).0
}

/// The same where much was computed before; and what has changed since, where little has.
pub fn derive_again(scorecard: &Scorecard, memory: Option<&Memory>, before: Option<&Before>) -> (Results, Option<Changed>) {
    let again = before.and_then(|before| again::again(scorecard, before));
    let (mut results, changed) = match again {
        Some((results, changed)) => (results, Some(changed)),
        None => {
            let mut results = observe::observe(scorecard);
            rank::rank(scorecard, &mut results);
            (results, None)
        }
    };
    results.indexes = index::compute(scorecard, &results, memory);
    (results, changed)
}

/// What is by number, or one for each of something.
#[expect(clippy::indexing_slicing, reason = "each list has one for each of what it is by, and its own numbers are made from it")]
impl Results {
    pub fn observation(&self, number: usize) -> &Observation {
        &self.observations[number]
    }

    pub fn ranking(&self, number: usize) -> &Ranking {
        &self.rankings[number]
    }

    /// A territory's observations, by their numbers.
    pub fn of_territory(&self, territory: TerritoryIx) -> Range<usize> {
        self.by_territory[territory.0 as usize].clone()
    }

    /// An indicator's observations, by their numbers.
    pub fn of_indicator(&self, indicator: IndicatorIx) -> &[usize] {
        &self.by_indicator[indicator.0 as usize]
    }

    /// A source's claims, by their numbers.
    pub fn of_source(&self, source: SourceIx) -> Range<usize> {
        self.by_source[source.0 as usize].clone()
    }

    pub fn judgements_of(&self, claim: usize) -> &[Judgement] {
        &self.judgements[claim]
    }

    /// Whether a claim is the one shown for its observation.
    pub fn is_shown(&self, claim: usize) -> bool {
        self.shown[claim]
    }

    pub fn computed(&self, index: IndexIx) -> &index::Computed {
        &self.indexes[index.0 as usize]
    }
}

impl Results {
    /// Where an observation stands among all of them.
    pub fn index_of(&self, observation: &Observation) -> Option<usize> {
        // Nearly always it is one of them, and where it lies in its piece tells which.
        let first = self.by_territory.get(observation.territory.0 as usize).map(|them| them.start);
        if let Some((start, them)) = first.and_then(|it| self.observations.part(it)) {
            let far = std::ptr::from_ref(observation).addr().wrapping_sub(them.as_ptr().addr());
            let place = far / size_of::<Observation>();
            if them.get(place).is_some_and(|it| std::ptr::eq(it, observation)) {
                return Some(start + place);
            }
        }
        let key = |it: &Observation| (it.territory, it.indicator, it.period);
        let same = |it: &Observation| key(it).cmp(&key(observation)).then_with(|| it.part().cmp(&observation.part()));
        self.observations.binary_search_by(same)
    }

    /// A territory's observations on one indicator, each with its number, in the order of their periods.
    pub fn on(&self, territory: TerritoryIx, indicator: IndicatorIx) -> impl Iterator<Item = (usize, &Observation)> {
        let mine = self.by_territory.get(territory.0 as usize).filter(|it| !it.is_empty());
        let (start, piece) = mine.and_then(|it| self.observations.part(it.start)).unwrap_or((0, &[]));
        // A piece may hold those of other territories too.
        let own = mine.and_then(|it| Some((it.start, piece.get(it.start - start..it.end - start)?)));
        let (start, them) = own.unwrap_or((0, &[]));
        let from = them.partition_point(|it| it.indicator < indicator);
        let to = them.partition_point(|it| it.indicator <= indicator);
        (start + from..).zip(them.get(from..to).unwrap_or_default())
    }

    /// The rankings of one indicator.
    pub fn rankings_of(&self, indicator: IndicatorIx) -> &[Ranking] {
        let (_, from) = self.rankings.split_at(self.rankings.partition_point(|it| it.indicator < indicator));
        let (rankings, _) = from.split_at(from.partition_point(|it| it.indicator <= indicator));
        rankings
    }

    /// The computed rank of an observation, with the ranking; nothing where it has none, or none may be told.
    pub fn rank(&self, observation: usize) -> Option<(&Ranking, Place)> {
        let spot = self.place_of.get(observation).copied().flatten()?;
        let ranking = self.ranking(spot.ranking());
        ranking.ranked().get(spot.turn()).map(|place| (ranking, *place))
    }
}

/// What all claims on one indicator, territory, period, breakdown and restriction come to.
#[derive(Clone, Debug)]
pub struct Observation {
    pub territory: TerritoryIx,
    pub indicator: IndicatorIx,
    pub period: Period,
    /// Indices into the scorecard's claims; the one shown comes first, the others in the order of `precedence`.
    pub claims: Few<usize>,
    /// The number shown, where there is one.
    pub value: Option<Value>,
    /// One a target: the shown claim's own, then the other claims', then the indicator's.
    pub judgements: Judged,
    /// What the judgements come to: the least favourable one that could be judged.
    pub verdict: Verdict,
    pub special: Rare<Special>,
}

/// What few observations have; read as if it stood in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Special {
    pub breakdown: Breakdown,
    /// Key of the restriction; empty for none.
    pub restriction: Box<str>,
    /// The editors' decision that picked the shown claim (an index into the scorecard's resolutions).
    pub resolution: Option<u32>,
}

impl Silent for Special {
    fn silent() -> &'static Special {
        static NONE: LazyLock<Special> = LazyLock::new(Special::default);
        &NONE
    }
}

impl Deref for Observation {
    type Target = Special;

    fn deref(&self) -> &Special {
        &self.special
    }
}

impl Observation {
    /// The claim that is shown, by its number.
    #[expect(clippy::indexing_slicing, reason = "an observation is what one claim says, or several")]
    pub fn shown(&self) -> usize {
        self.claims[0]
    }

    /// The claims that are not shown, by their numbers.
    pub fn others(&self) -> &[usize] {
        self.claims.get(1..).unwrap_or_default()
    }

    /// Whether it is about the whole, and restricted to nothing.
    pub fn is_whole(&self) -> bool {
        self.breakdown.is_whole() && self.restriction.is_empty()
    }

    /// What it is about of the whole, and what it is restricted to; in the same order as these, and compared much sooner
    /// where both are nothing, as they nearly always are.
    pub fn part(&self) -> (Option<&Breakdown>, Option<&str>) {
        let breakdown = Some(&self.breakdown).filter(|it| !it.is_whole());
        (breakdown, Some(&*self.restriction).filter(|it| !it.is_empty()))
    }
}

/// The number of an observation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The number, exact; for a ratio of percent, numerator ÷ denominator × 100, not rounded.
    pub number: Decimal,
    /// The upper end of a range.
    pub upper: Option<Box<Decimal>>,
    pub qualifier: Qualifier,
    pub computed: Computed,
}

impl Value {
    /// The upper end of a range.
    pub fn upper(&self) -> Option<Decimal> {
        self.upper.as_deref().copied()
    }
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computed {
    Stated,
    Ratio,
}

impl Computed {
    pub fn id(self) -> &'static str {
        match self {
            Computed::Stated => "stated",
            Computed::Ratio => "ratio",
        }
    }
}

/// A target, and what it says of a value.
#[derive(Clone, Debug)]
pub struct Judgement {
    pub target: Arc<Target>,
    /// Whether it is the indicator's own (national) target.
    pub of_indicator: bool,
    /// The claim whose document states it (index into the scorecard's claims); nothing for the indicator's.
    pub claim: Option<u32>,
    pub verdict: Verdict,
    /// Value − target, in the indicator's unit, where both are numbers.
    pub distance: Option<Decimal>,
}

/// Whether a target was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Missed,
    Nearly,
    Met,
    /// Strictly beyond.
    Exceeded,
    NotJudged(Reason),
}

/// Why there is no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    NoValue,
    NoTarget,
    NotDue,
    /// A bounded or ranged value that could fall either way.
    Bounded,
}

impl Verdict {
    /// The name in data files: `not-judged` for every reason.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Missed => "missed",
            Verdict::Nearly => "nearly",
            Verdict::Met => "met",
            Verdict::Exceeded => "exceeded",
            Verdict::NotJudged(_) => "not-judged",
        }
    }

    pub fn reason(self) -> Option<Reason> {
        match self {
            Verdict::NotJudged(reason) => Some(reason),
            _ => None,
        }
    }

    pub fn is_judged(self) -> bool {
        self.reason().is_none()
    }
}

impl Reason {
    /// The name in data files.
    pub fn id(self) -> &'static str {
        match self {
            Reason::NoValue => "no-value",
            Reason::NoTarget => "no-target",
            Reason::NotDue => "not-due",
            Reason::Bounded => "bounded-value",
        }
    }
}
