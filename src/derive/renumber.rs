//! Observations of a territory that have come, or gone, or moved: all that goes by their numbers is told.

use super::rank::Spot;
use super::{Observation, Results};
use crate::model::{IndicatorIx, TerritoryIx};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An observation, with its number.
type Numbered<'a> = (usize, &'a Observation);

/// What a territory's observations have become.
pub struct Turnover<'a> {
    /// Those of the same thing: what each was, and what it is.
    pub kept: Vec<(Numbered<'a>, Numbered<'a>)>,
    pub gone: Vec<Numbered<'a>>,
    pub come: Vec<Numbered<'a>>,
}

impl<'a> Turnover<'a> {
    /// From those that were, and those that are; both in order.
    pub fn of(old: &[Numbered<'a>], new: &[Numbered<'a>]) -> Turnover<'a> {
        let key = |(_, it): &Numbered<'a>| (it.indicator, it.period, it.part());
        let (mut old, mut new) = (old.iter().copied().peekable(), new.iter().copied().peekable());
        let mut turnover = Turnover { kept: Vec::new(), gone: Vec::new(), come: Vec::new() };
        loop {
            let order = match (old.peek(), new.peek()) {
                (Some(one), Some(two)) => key(one).cmp(&key(two)),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (None, None) => return turnover,
            };
            match order {
                std::cmp::Ordering::Less => turnover.gone.extend(old.next()),
                std::cmp::Ordering::Greater => turnover.come.extend(new.next()),
                std::cmp::Ordering::Equal => turnover.kept.extend(old.next().zip(new.next())),
            }
        }
    }

    /// Whether every number means what it meant.
    fn is_still(&self) -> bool {
        self.gone.is_empty() && self.come.is_empty()
    }

    /// All that are, in no order.
    fn all(&self) -> impl Iterator<Item = Numbered<'a>> {
        self.kept.iter().map(|(_, new)| *new).chain(self.come.iter().copied())
    }

    /// All that were, in no order.
    fn before(&self) -> impl Iterator<Item = Numbered<'a>> {
        self.kept.iter().map(|(old, _)| *old).chain(self.gone.iter().copied())
    }
}

/// Tells lists and rankings the numbers of a territory's observations, where they are others than before.
pub fn renumber(results: &mut Results, territory: TerritoryIx, turnover: &Turnover) {
    if !turnover.is_still() {
        relist(results, territory, turnover);
        move_places(results, turnover);
    }
}

/// The lists of those of a territory, and of those of an indicator.
#[expect(clippy::indexing_slicing, reason = "there is a list for each territory, and one for each indicator")]
fn relist(results: &mut Results, territory: TerritoryIx, turnover: &Turnover) {
    let mut numbers: Vec<usize> = turnover.all().map(|(number, _)| number).collect();
    numbers.sort_unstable();
    let mut of: BTreeMap<IndicatorIx, BTreeSet<usize>> =
        turnover.before().map(|(_, it)| (it.indicator, BTreeSet::new())).collect();
    for (number, it) in turnover.all() {
        of.entry(it.indicator).or_default().insert(number);
    }
    let (start, end) =
        (numbers.first().copied().unwrap_or_default(), turnover.before().chain(turnover.all()).map(|it| it.0).max());
    let by_indicator = Arc::make_mut(&mut results.by_indicator);
    for (indicator, new) in of {
        let list = &mut by_indicator[indicator.0 as usize];
        // All between these are the territory's.
        let (from, to) = (list.partition_point(|it| *it < start), list.partition_point(|it| Some(*it) <= end));
        drop(list.splice(from..to, new));
    }
    let span = numbers.first().map_or(0..0, |first| *first..first + numbers.len());
    Arc::make_mut(&mut results.by_territory)[territory.0 as usize] = span;
}

/// The rankings that hold them, and which place each has.
fn move_places(results: &mut Results, turnover: &Turnover) {
    let places: BTreeMap<usize, Spot> =
        turnover.before().filter_map(|(old, _)| Some((old, results.place_of.get_mut(old)?.take()?))).collect();
    let moved: BTreeMap<usize, usize> =
        turnover.kept.iter().map(|((old, _), (new, _))| (*old, *new)).filter(|(old, new)| old != new).collect();
    for ((old, _), (new, _)) in &turnover.kept {
        let Some(spot) = places.get(old).copied() else { continue };
        if let Some(place) = results.rankings.get_mut(spot.ranking()).and_then(|it| it.places.get_mut(spot.turn())) {
            *place = place.renumbered(*new);
        }
        if let Some(of) = results.place_of.get_mut(*new) {
            *of = Some(spot);
        }
    }
    for apart in results.rankings.iter_mut().flat_map(|it| &mut it.apart) {
        *apart = moved.get(apart).copied().unwrap_or(*apart);
    }
}
