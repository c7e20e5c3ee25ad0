//! Who stands where: computed ranks among territories that may be compared, or the reason why there are none.
//!
//! Comparable are observations of one indicator, level, part and kind of period, and of one period too unless the
//! indicator compares each territory's latest. Ranks are competition ranks (1, 2, 2, 4) on unrounded values: a rank is
//! one more than the number of those that are surely better, so that two whose printed precision cannot separate them
//! tie, whatever stands around them. Bounded, approximate and missing values have no place in the order.

use super::agree::half_up;
use super::{Observation, Results};
use crate::file::Digest;
use crate::model::{
    Better, Breakdown, Compares, Decimal, Indicator, IndicatorIx, Kind, LevelIx, Period, Qualifier, Scorecard, Share,
    TerritoryIx, Unit,
};
use jiff::civil::Date;
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

/// Territories that may be set beside each other, for one thing and one period.
#[derive(Clone, Debug)]
pub struct Ranking {
    pub indicator: IndicatorIx,
    pub level: LevelIx,
    /// Inside which territory: ranks of districts are among those of one province.
    pub parent: Option<TerritoryIx>,
    pub breakdown: Breakdown,
    /// Key of the restriction; empty for none.
    pub restriction: String,
    /// Nothing where each territory's latest stands here, whichever it is.
    pub period: Option<Period>,
    /// The latest period of one that has a place; nothing where none has.
    pub latest: Option<Period>,
    /// Those with an exact number, the best first; where no side is better, the largest first.
    pub places: Vec<Place>,
    /// Those without one: bounded, approximate or missing (indices into the observations, in order).
    pub apart: Vec<usize>,
    /// Which territories have a place, as a digest: only places among the same ones may be held against each other.
    pub company: Digest,
    /// How many territories of that level there are in that period.
    pub alive: usize,
    /// Why the places are not numbered.
    pub withheld: Option<Withheld>,
}

/// One territory's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    observation: u32,
    rank: u32,
    /// Whether another one cannot be told from it.
    pub is_tied: bool,
}

impl Place {
    pub fn new(observation: usize, rank: usize, is_tied: bool) -> Place {
        Place { observation: observation as u32, rank: rank as u32, is_tied }
    }

    /// Index into the observations.
    pub fn observation(self) -> usize {
        self.observation as usize
    }

    /// One more than the number of those that are surely better.
    pub fn rank(self) -> usize {
        self.rank as usize
    }

    /// The same of an observation that has another number now.
    #[must_use]
    pub fn renumbered(self, observation: usize) -> Place {
        Place::new(observation, self.rank(), self.is_tied)
    }
}

/// A place in a ranking, by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// One more than the number of the ranking: so that there being none needs no room.
    ranking: NonZeroU32,
    turn: u32,
}

impl Spot {
    pub fn new(ranking: usize, turn: usize) -> Spot {
        Spot { ranking: NonZeroU32::MIN.saturating_add(ranking as u32), turn: turn as u32 }
    }

    pub fn ranking(self) -> usize {
        self.ranking.get() as usize - 1
    }

    /// Which of its places.
    pub fn turn(self) -> usize {
        self.turn as usize
    }
}

/// Why there is no rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// Neither more nor less is better.
    Neither,
    /// Fewer territories than the site, or the indicator, asks for.
    TooFew { minimum: usize },
    /// A smaller share of those alive in the period than the site asks for.
    SmallShare { share: Share },
}

impl Ranking {
    /// Whether it is of the whole, and restricted to nothing.
    pub fn is_whole(&self) -> bool {
        self.breakdown.is_whole() && self.restriction.is_empty()
    }

    /// The places, where they may be numbered.
    pub fn ranked(&self) -> &[Place] {
        if self.withheld.is_some() { &[] } else { &self.places }
    }
}

/// What makes observations comparable.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    indicator: IndicatorIx,
    level: LevelIx,
    parent: Option<TerritoryIx>,
    breakdown: Option<&'a Breakdown>,
    restriction: Option<&'a str>,
    when: When,
    /// Figures of territories for a time before they were: the new 34 never meet the old 63.
    is_restated: bool,
}

/// One period; or, where latest ones are compared, its kind, the set of territories that then were, and the series
/// between two breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    Period(Period),
    Latest { kind: Kind, era: usize, series: usize },
}

/// Fills in the rankings, and for each observation the one that it stands in.
pub fn rank(scorecard: &Scorecard, results: &mut Results) {
    results.ages = Ages::new(scorecard);
    let of = |indicator| of_indicator(scorecard, results, indicator);
    let indicators: Vec<IndicatorIx> = scorecard.indicators().map(|(indicator, _)| indicator).collect();
    let of_indicators: Vec<Vec<Ranking>> = indicators.into_par_iter().map(of).collect();
    put_together(results, of_indicators.into_iter().flatten().collect());
}

/// The same where only these indicators have other figures than when the rankings of `results` were made.
pub fn rank_again(scorecard: &Scorecard, results: &mut Results, indicators: &BTreeSet<IndicatorIx>) {
    let of = |indicator: &IndicatorIx| (*indicator, of_indicator(scorecard, results, *indicator));
    let changed: BTreeMap<IndicatorIx, Vec<Ranking>> = indicators.par_iter().map(of).collect();
    // Then each ranking has the number that it had.
    if !changed.iter().all(|(indicator, new)| results.rankings_of(*indicator).len() == new.len()) {
        let mut rankings = std::mem::take(&mut results.rankings);
        rankings.retain(|it| !indicators.contains(&it.indicator));
        rankings.extend(changed.into_values().flatten());
        rankings.sort_by_key(|it| it.indicator);
        return put_together(results, rankings);
    }
    for (indicator, new) in changed {
        let from = results.rankings.partition_point(|it| it.indicator < indicator);
        for (number, new) in (from..).zip(new) {
            let Some(old) = results.rankings.get_mut(number) else { continue };
            leave(&mut results.place_of, number, old);
            place(&mut results.place_of, number, &new);
            *old = new;
        }
    }
}

/// All rankings, those of each indicator side by side, in order.
fn put_together(results: &mut Results, rankings: Vec<Ranking>) {
    results.place_of = vec![None; results.observations.end()];
    rankings.iter().enumerate().for_each(|(number, it)| place(&mut results.place_of, number, it));
    results.rankings = rankings;
}

/// Says of each that has a place in a ranking which it is.
fn place(place_of: &mut [Option<Spot>], number: usize, ranking: &Ranking) {
    for (turn, place) in ranking.places.iter().enumerate() {
        if let Some(of) = place_of.get_mut(place.observation()) {
            *of = Some(Spot::new(number, turn));
        }
    }
}

/// Says of each that has had a place in a ranking that it has none there.
fn leave(place_of: &mut [Option<Spot>], number: usize, ranking: &Ranking) {
    for (turn, place) in ranking.places.iter().enumerate() {
        // The number may mean another one by now, which has a place of its own.
        if let Some(of) = place_of.get_mut(place.observation()).filter(|it| **it == Some(Spot::new(number, turn))) {
            *of = None;
        }
    }
}

/// An observation, with its number.
type Member<'a> = (usize, &'a Observation);

/// The rankings of one indicator, in the order of what is compared in them.
fn of_indicator(scorecard: &Scorecard, results: &Results, indicator: IndicatorIx) -> Vec<Ranking> {
    let ages = &results.ages;
    let mut groups: BTreeMap<Key, Vec<Member>> = BTreeMap::new();
    for (number, it) in results.of_indicator(indicator).iter().map(|it| (*it, results.observation(*it))) {
        if let Some(key) = key(scorecard, ages, it) {
            groups.entry(key).or_default().push((number, it));
        }
    }
    let groups: Vec<(Key, Vec<Member>)> = groups.into_iter().collect();
    groups.into_par_iter().filter_map(|(key, members)| ranking(scorecard, ages, &key, members)).collect()
}

/// The territories of some observations, which are sorted by these.
fn company(them: &[Member]) -> Digest {
    them.iter().fold(Sha256::new(), |sum, (_, it)| sum.chain_update(it.territory.0.to_le_bytes())).finalize().into()
}

fn key<'a>(scorecard: &Scorecard, ages: &Ages, observation: &'a Observation) -> Option<Key<'a>> {
    let indicator = scorecard.indicator(observation.indicator);
    let is_measured = !matches!(indicator.unit, Unit::Bands | Unit::Milestone) && observation.breakdown.band.is_none();
    if indicator.compares == Compares::Never || !is_measured {
        return None;
    }
    let territory = scorecard.territory(observation.territory);
    let period = observation.period;
    // Alive in a period means alive on its last day: one that ended within it is none of those that are ranked for it.
    if territory.until.is_some_and(|until| until <= period.last_day()) {
        return None;
    }
    let when = match indicator.compares {
        Compares::Latest => {
            let series = indicator.breaks.iter().filter(|it| it.from <= period.last_day()).count();
            When::Latest { kind: period.kind(), era: ages.era(territory.level, period.last_day()), series }
        }
        _ => When::Period(period),
    };
    let (breakdown, restriction) = observation.part();
    Some(Key {
        indicator: observation.indicator,
        level: territory.level,
        parent: territory.parent,
        breakdown,
        restriction,
        when,
        is_restated: !territory.is_alive_on(period.last_day()),
    })
}

fn ranking(scorecard: &Scorecard, ages: &Ages, key: &Key, mut group: Vec<Member>) -> Option<Ranking> {
    let period = match key.when {
        When::Period(period) => Some(period),
        When::Latest { .. } => {
            group = latest(&group);
            None
        }
    };
    if group.len() < 2 {
        return None;
    }
    let begun = |it: &Observation| scorecard.territory(it.territory).from;
    let day = group.iter().map(|(_, it)| begun(it).max(Some(it.period.last_day()))).max()??;
    let indicator = scorecard.indicator(key.indicator);
    let (exact, apart): (Vec<Member>, Vec<Member>) = group.into_iter().partition(|(_, it)| number(it).is_some());
    let latest = exact.iter().map(|(_, it)| it.period).max();
    let apart = apart.into_iter().map(|(number, _)| number).collect();
    let places = places(scorecard, &exact, indicator.better);
    let alive = ages.alive(key.level, key.parent, day);
    let withheld = withheld(scorecard, indicator, places.len(), alive);
    Some(Ranking {
        indicator: key.indicator,
        level: key.level,
        parent: key.parent,
        breakdown: key.breakdown.cloned().unwrap_or_default(),
        restriction: key.restriction.unwrap_or_default().to_owned(),
        period,
        latest,
        places,
        apart,
        company: company(&exact),
        alive,
        withheld,
    })
}

/// Each territory's last one. Observations are sorted by territory, then by period.
fn latest<'a>(group: &[Member<'a>]) -> Vec<Member<'a>> {
    let same = |(_, a): &Member, (_, b): &Member| a.territory == b.territory;
    group.chunk_by(same).filter_map(|run| run.iter().copied().max_by_key(|(_, it)| it.period)).collect()
}

/// The number of an observation that is exactly that.
pub(super) fn number(observation: &Observation) -> Option<Decimal> {
    observation.value.as_ref().filter(|it| it.qualifier == Qualifier::Exact).map(|it| it.number)
}

fn withheld(scorecard: &Scorecard, indicator: &Indicator, count: usize, alive: usize) -> Option<Withheld> {
    let site = &scorecard.site;
    let minimum = indicator.min_territories.unwrap_or(site.rank_minimum_territories) as usize;
    let share = site.rank_minimum_share;
    if indicator.better == Better::Neither {
        Some(Withheld::Neither)
    } else if count < minimum {
        Some(Withheld::TooFew { minimum })
    } else if (count as u64) * u64::from(share.denominator) < (alive as u64) * u64::from(share.numerator) {
        Some(Withheld::SmallShare { share })
    } else {
        None
    }
}

/// A number with the precision it was printed with: one unit in the last place, zero for one that is exact.
#[derive(Clone, Copy)]
struct Measured {
    observation: usize,
    /// Turned round where less is better, so that more always is.
    merit: Decimal,
    step: Decimal,
}

/// The best first; ties in the order of the observations, which is that of the territories.
fn places(scorecard: &Scorecard, exact: &[Member], better: Better) -> Vec<Place> {
    let sign = if better == Better::Lower { -Decimal::ONE } else { Decimal::ONE };
    let measured = |(observation, it): &Member| {
        let observation = *observation;
        let claim = scorecard.claim(it.shown());
        let step = claim.value.as_ref().map_or(Decimal::ZERO, |value| value.step.number());
        Some(Measured { observation, merit: number(it)? * sign, step })
    };
    let mut all: Vec<Measured> = exact.iter().filter_map(measured).collect();
    all.sort_by(|a, b| b.merit.cmp(&a.merit).then(a.observation.cmp(&b.observation)));
    let mut by_step: BTreeMap<Decimal, Vec<Decimal>> = BTreeMap::new();
    for it in &all {
        by_step.entry(it.step).or_default().push(it.merit);
    }
    if by_step.len() == 1 {
        return of_one_precision(&all);
    }
    let steps: Vec<Decimal> = by_step.keys().copied().collect();
    let alike: Vec<Alike> = by_step.iter().map(|(step, them)| Alike::new(*step, them, &steps)).collect();
    let place = |it: &Measured| {
        let own = Alike::new(it.step, &[it.merit], &steps);
        let (better, worse) = alike.iter().map(|them| them.around(&own)).fold((0, 0), |all, it| (all.0 + it.0, all.1 + it.1));
        Place::new(it.observation, better + 1, better + worse + 1 < all.len())
    };
    let mut places: Vec<Place> = all.iter().map(place).collect();
    // Of two that are printed with unlike precision the finer number may be the larger one and yet stand behind.
    places.sort_by_key(|it| it.rank);
    places
}

/// The places of numbers that are all printed with one precision, the best first: nothing has to be rounded, as each is a
/// multiple of it.
fn of_one_precision(all: &[Measured]) -> Vec<Place> {
    let mut places = Vec::with_capacity(all.len());
    for alike in all.chunk_by(|a, b| a.merit == b.merit) {
        let rank = places.len() + 1;
        places.extend(alike.iter().map(|it| Place::new(it.observation, rank, alike.len() > 1)));
    }
    places
}

/// Numbers that are printed with one precision, in order, at that precision and at each coarser one that others have.
/// Rounding keeps the order.
struct Alike(Vec<Option<Vec<Decimal>>>);

impl Alike {
    /// `steps` are the precisions of all, the finest first.
    fn new(own: Decimal, them: &[Decimal], steps: &[Decimal]) -> Alike {
        let at = |step: &Decimal| (*step >= own).then(|| them.iter().map(|it| half_up(*it, *step)).collect());
        Alike(steps.iter().map(at).collect())
    }

    /// How many of these are surely better than a single one, and how many surely worse, at the coarser of both precisions.
    fn around(&self, single: &Alike) -> (usize, usize) {
        let both = self.0.iter().zip(&single.0).find_map(|(them, it)| Some((them.as_ref()?, it.as_ref()?.first()?)));
        let Some((them, own)) = both else { return (0, 0) };
        (them.partition_point(|it| it > own), them.len() - them.partition_point(|it| it >= own))
    }
}

/// When territories of one level and parent began and ended, sorted. One that was always there began on no day.
#[derive(Clone, Debug, Default)]
struct Lifelines {
    begun: Vec<Option<Date>>,
    ended: Vec<Date>,
}

/// How many territories there were, and when their number changed.
#[derive(Clone, Debug, Default)]
pub struct Ages {
    lifelines: BTreeMap<(LevelIx, Option<TerritoryIx>), Lifelines>,
    /// For each level, the days on which some territory began or ended.
    changes: BTreeMap<LevelIx, Vec<Date>>,
}

impl Ages {
    fn new(scorecard: &Scorecard) -> Ages {
        let mut lifelines: BTreeMap<_, Lifelines> = BTreeMap::new();
        let mut changes: BTreeMap<LevelIx, Vec<Date>> = BTreeMap::new();
        for territory in &scorecard.territories {
            let lifeline = lifelines.entry((territory.level, territory.parent)).or_default();
            lifeline.begun.push(territory.from);
            lifeline.ended.extend(territory.until);
            changes.entry(territory.level).or_default().extend(territory.from.into_iter().chain(territory.until));
        }
        for lifeline in lifelines.values_mut() {
            lifeline.begun.sort();
            lifeline.ended.sort();
        }
        for days in changes.values_mut() {
            days.sort();
            days.dedup();
        }
        Ages { lifelines, changes }
    }

    /// How many of a level, inside a parent, are alive on a day.
    fn alive(&self, level: LevelIx, parent: Option<TerritoryIx>, day: Date) -> usize {
        let Some(Lifelines { begun, ended }) = self.lifelines.get(&(level, parent)) else { return 0 };
        begun.partition_point(|from| from.is_none_or(|from| from <= day)) - ended.partition_point(|until| *until <= day)
    }

    /// Counts the times that the set of territories of a level has changed until a day.
    pub fn era(&self, level: LevelIx, day: Date) -> usize {
        self.changes.get(&level).map_or(0, |days| days.partition_point(|change| *change <= day))
    }
}
