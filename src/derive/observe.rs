//! Claims that meet become one observation; the published rule of precedence picks the one that is shown.

use super::verdict::{Measured, applies_to, judgement, national};
use super::{Computed, Judged, Judgement, Observation, Reason, Results, Special, Value, Verdict};
use crate::model::{
    Breakdown, Claim, Decimal, Indicator, IndicatorIx, Parts, Period, Qualifier, Ratio, Scorecard, Target, TerritoryIx, Unit,
};
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// Territories that are judged side by side.
const AT_A_TIME: usize = 256;
/// Of so many the observations lie in one piece, where none are to be put in their place later: each piece leaves some memory
/// unused at its end.
const IN_A_PIECE: usize = 16;

/// Groups claims into observations and judges them: each territory by itself, since no claim meets one on another.
#[expect(clippy::indexing_slicing, reason = "there is one for each claim of the scorecard")]
pub fn observe(scorecard: &Scorecard) -> Results {
    let all = &scorecard.claims;
    let claims = group(scorecard.territories.len(), all, |it| it.territory.0);
    let decided = decided(scorecard);
    let of = |claims: &[Vec<usize>]| of_territories(scorecard, &decided, claims);
    let in_a_piece = if all.has_room() { 1 } else { IN_A_PIECE };
    let mut judgements: Vec<Judged> = vec![Judged::default(); all.end()];
    let mut observations = Parts::new(all.has_room());
    let mut by_territory = Vec::with_capacity(claims.len());
    // A part of them at a time: what stands in two places until it is moved is no more than that.
    for part in claims.chunks(AT_A_TIME) {
        let pieces: Vec<Piece> = part.par_chunks(in_a_piece).map(of).collect();
        for (claims, piece) in part.chunks(in_a_piece).zip(pieces) {
            let mut end = observations.end();
            by_territory.extend(piece.counts.iter().map(|count| {
                end += count;
                if *count == 0 { 0..0 } else { end - count..end }
            }));
            observations.push_all(piece.observations);
            claims.iter().flatten().zip(piece.judged).for_each(|(claim, them)| judgements[*claim] = them);
        }
    }
    let mut shown = vec![false; all.end()];
    let mut periods = BTreeSet::new();
    for observation in &observations {
        shown[observation.shown()] = true;
        periods.insert(observation.period);
    }
    drop(claims);
    observations.shrink_to_fit();
    let by_indicator = group(scorecard.indicators.len(), &observations, |it| it.indicator.0);
    Results {
        by_territory: by_territory.into(),
        by_indicator: by_indicator.into(),
        by_source: by_source(scorecard).into(),
        observations,
        periods: periods.into_iter().collect(),
        judgements: all.divided(judgements),
        shown,
        ..Results::default()
    }
}

/// What editors have decided.
pub fn decided(scorecard: &Scorecard) -> Decided {
    let resolutions = scorecard.resolutions.iter().enumerate();
    resolutions.map(|(index, it)| ((it.territory, it.indicator, it.period), index)).collect()
}

/// What the claims on one territory come to, in the order of keys, and for each of the claims its verdicts.
pub fn of_territory(scorecard: &Scorecard, decided: &Decided, claims: &[usize]) -> (Arc<[Observation]>, Vec<Judged>) {
    let (observations, judged) = Bench::new(scorecard, decided, claims).results();
    (observations.into(), judged)
}

/// What the claims on some territories come to.
struct Piece {
    observations: Arc<[Observation]>,
    /// How many of them each territory has.
    counts: Vec<usize>,
    judged: Vec<Judged>,
}

fn of_territories(scorecard: &Scorecard, decided: &Decided, claims: &[Vec<usize>]) -> Piece {
    let mut all = Vec::with_capacity(claims.iter().map(Vec::len).sum());
    let (mut counts, mut judged) = (Vec::with_capacity(claims.len()), Vec::with_capacity(all.capacity()));
    for claims in claims {
        let (observations, verdicts) = Bench::new(scorecard, decided, claims).results();
        counts.push(observations.len());
        all.extend(observations);
        judged.extend(verdicts);
    }
    Piece { observations: all.into(), counts, judged }
}

/// For each document the numbers of its claims, which lie side by side.
#[expect(clippy::indexing_slicing, reason = "there is one for each document")]
fn by_source(scorecard: &Scorecard) -> Vec<Range<usize>> {
    let mut spans = vec![0..0; scorecard.sources.len()];
    for (number, claim) in scorecard.claims.numbered() {
        let span = &mut spans[claim.source.0 as usize];
        *span = if span.start == span.end { number } else { span.start }..number + 1;
    }
    spans
}

/// For each key from 0, the numbers of the items that have it, in their order.
#[expect(clippy::indexing_slicing, reason = "a key is an index into what there are so many of")]
fn group<T>(keys: usize, items: &Parts<T>, key: impl Fn(&T) -> u32) -> Vec<Vec<usize>> {
    let mut counts = vec![0; keys];
    items.iter().for_each(|item| counts[key(item) as usize] += 1);
    let mut groups: Vec<Vec<usize>> = counts.into_iter().map(Vec::with_capacity).collect();
    for (number, item) in items.numbered() {
        groups[key(item) as usize].push(number);
    }
    groups
}

/// The number of a claim: as stated, else worked out from its ratio.
pub fn value_of(indicator: &Indicator, claim: &Claim) -> Option<Value> {
    if let Some(stated) = &claim.value {
        return Some(Value {
            number: stated.value,
            upper: stated.upper.clone(),
            qualifier: stated.qualifier,
            computed: Computed::Stated,
        });
    }
    let number = ratio_value(indicator.unit, claim.ratio.as_ref()?)?;
    Some(Value { number, upper: None, qualifier: Qualifier::Exact, computed: Computed::Ratio })
}

/// In percent a of b; in every other unit a, out of b.
pub fn ratio_value(unit: Unit, ratio: &Ratio) -> Option<Decimal> {
    if unit == Unit::Percent {
        return ratio.numerator.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(ratio.denominator);
    }
    Some(ratio.numerator)
}

/// What claims must have in common to meet.
type Key<'a> = (TerritoryIx, IndicatorIx, Period, &'a Breakdown, &'a str);
/// The same without the period: a series over time.
type SeriesKey<'a> = (TerritoryIx, IndicatorIx, &'a Breakdown, &'a str);

/// For each thing that editors have decided on, their decision (an index into the scorecard's resolutions).
pub type Decided = BTreeMap<(TerritoryIx, IndicatorIx, Period), usize>;

/// Everything that judging one figure of a territory may have to look at.
struct Bench<'a> {
    scorecard: &'a Scorecard,
    decided: &'a Decided,
    /// The claims on the territory (indices into the scorecard's), in their order.
    claims: &'a [usize],
    /// For each of them, its number.
    values: Vec<Option<Value>>,
    /// The claims of each observation, in the order of their keys; the one shown comes first.
    groups: Vec<(Key<'a>, Vec<usize>)>,
    /// The claims of each series that state a target for a period or a deadline: it may judge other figures too.
    dated: BTreeMap<SeriesKey<'a>, Vec<usize>>,
}

impl<'a> Bench<'a> {
    fn new(scorecard: &'a Scorecard, decided: &'a Decided, claims: &'a [usize]) -> Bench<'a> {
        let claim = |index: usize| scorecard.claim(index);
        let values = claims.iter().map(|it| value_of(scorecard.indicator(claim(*it).indicator), claim(*it))).collect();
        let mut dated: BTreeMap<SeriesKey, Vec<usize>> = BTreeMap::new();
        let is_dated = |it: &Target| it.period.is_some() || it.deadline.is_some();
        for index in claims.iter().copied().filter(|it| claim(*it).targets.iter().any(|it| is_dated(it))) {
            dated.entry(series(claim(index))).or_default().push(index);
        }
        let mut keyed: Vec<(Key, usize)> = claims.iter().map(|it| (key(claim(*it)), *it)).collect();
        keyed.sort_by_key(|(key, _)| *key);
        let mut groups: Vec<(Key, Vec<usize>)> = keyed
            .chunk_by(|(a, _), (b, _)| a == b)
            .filter_map(|them| Some((them.first()?.0, them.iter().map(|it| it.1).collect())))
            .collect();
        for ((territory, indicator, period, ..), claims) in groups.iter_mut().filter(|(_, claims)| claims.len() > 1) {
            let show = decided.get(&(*territory, *indicator, *period)).map(|it| scorecard.resolution(*it).show);
            let is_passed_over = |index: usize| show.is_some_and(|show| claim(index).source != show);
            claims.sort_by_key(|&index| (is_passed_over(index), precedence(scorecard, index)));
        }
        Bench { scorecard, decided, claims, values, groups, dated }
    }

    /// The observations, in the order of their keys, and for each claim its verdicts.
    fn results(&self) -> (Vec<Observation>, Vec<Judged>) {
        let judgements: Vec<Judged> = self.claims.iter().map(|index| self.of_claim(*index)).collect();
        let observations = self.groups.iter().map(|(key, claims)| self.observe(key, claims, &judgements)).collect();
        (observations, judgements)
    }

    /// Where a claim stands among those on the territory.
    fn place(&self, index: usize) -> usize {
        self.claims.partition_point(|it| *it < index)
    }

    #[expect(clippy::indexing_slicing, reason = "each claim on the territory has its value")]
    fn value(&self, index: usize) -> &Option<Value> {
        &self.values[self.place(index)]
    }

    /// The claims of one observation, where there are any.
    fn group(&self, key: &Key) -> Option<&[usize]> {
        let place = self.groups.binary_search_by(|(it, _)| it.cmp(key)).ok()?;
        Some(&self.groups.get(place)?.1)
    }

    /// The editors' decision, where it picked the claim that is shown from among others.
    fn resolution(&self, claims: &[usize]) -> Option<u32> {
        let shown = self.scorecard.claim(first(claims));
        let resolution = *self.decided.get(&(shown.territory, shown.indicator, shown.period))?;
        let is_choice = claims.iter().any(|it| self.scorecard.claim(*it).source != shown.source);
        (is_choice && self.scorecard.resolution(resolution).show == shown.source).then_some(resolution as u32)
    }

    fn indicator(&self, claim: &Claim) -> &'a Indicator {
        self.scorecard.indicator(claim.indicator)
    }

    /// What one claim says, to be held against targets.
    fn measured(&self, index: usize) -> Measured<'_> {
        let claim = self.scorecard.claim(index);
        Measured { period: claim.period, value: self.value(index).as_ref(), rank: claim.rank.as_ref() }
    }

    /// The verdicts of a claim: its own targets', then the indicator's. A target for another period is held against
    /// what is shown for that period.
    fn of_claim(&self, index: usize) -> Judged {
        let claim = self.scorecard.claim(index);
        let indicator = self.indicator(claim);
        let own = claim.targets.iter().map(|target| {
            let other = target.period.filter(|period| *period != claim.period);
            let there = other.and_then(|period| self.group(&at(claim, period)));
            judgement(indicator, target, Some(index), &self.measured(there.map_or(index, first)))
        });
        let national = national(indicator, claim).map(|target| judgement(indicator, target, None, &self.measured(index)));
        own.chain(national).collect()
    }

    fn observe(&self, key: &Key, claims: &[usize], judgements: &[Judged]) -> Observation {
        let (territory, indicator, period, breakdown, restriction) = *key;
        let value = self.value(first(claims)).clone();
        let judgements = self.of_observation(claims, judgements);
        let verdict = overall(&judgements, value.is_some());
        Observation {
            territory,
            indicator,
            period,
            claims: claims.into(),
            value,
            judgements,
            verdict,
            special: Special {
                breakdown: breakdown.clone(),
                restriction: restriction.into(),
                resolution: self.resolution(claims),
            }
            .into(),
        }
    }

    /// The shown claim's verdicts, then those on other claims' targets, judged on the value that is shown.
    #[expect(clippy::indexing_slicing, reason = "each claim on the territory has its verdicts")]
    fn of_observation(&self, claims: &[usize], judgements: &[Judged]) -> Judged {
        let (shown, others) = (first(claims), claims.iter().skip(1));
        let period = self.scorecard.claim(shown).period;
        let meant_here = |it: &&Judgement| it.target.period.is_none_or(|it| it == period);
        let own = &judgements[self.place(shown)];
        let dated = self.dated.get(&series(self.scorecard.claim(shown)));
        if claims.len() == 1 && dated.is_none() && own.iter().all(|it| meant_here(&it)) {
            return own.clone();
        }
        let mut all: Vec<Judgement> = own.iter().filter(meant_here).cloned().collect();
        let dated = dated.into_iter().flatten();
        for &other in others.chain(dated) {
            let own = claims.contains(&other);
            for target in self.scorecard.claim(other).targets.iter() {
                if applies_to(target, period, own) && !all.iter().any(|it| is_same(&it.target, target)) {
                    all.extend(self.beside(target, other, own, shown));
                }
            }
        }
        all.sort_by_key(|it| it.of_indicator);
        all.into()
    }

    /// Another claim's target, held against the shown value. Before its deadline it speaks of other figures only where met.
    fn beside(&self, target: &Arc<Target>, other: usize, own: bool, shown: usize) -> Option<Judgement> {
        let measured = self.measured(shown);
        let indicator = self.indicator(self.scorecard.claim(shown));
        let judgement = judgement(indicator, target, Some(other), &measured);
        let due = target.deadline.is_none_or(|deadline| measured.period.last_day() >= deadline.last_day());
        let met = matches!(judgement.verdict, Verdict::Met | Verdict::Exceeded);
        (own || due || met).then_some(judgement)
    }
}

/// The claim that is shown.
#[expect(clippy::indexing_slicing, reason = "an observation is what one claim says, or several")]
fn first(claims: &[usize]) -> usize {
    claims[0]
}

fn key(claim: &Claim) -> Key<'_> {
    at(claim, claim.period)
}

fn at(claim: &Claim, period: Period) -> Key<'_> {
    let (territory, indicator, breakdown, restriction) = series(claim);
    (territory, indicator, period, breakdown, restriction)
}

fn series(claim: &Claim) -> SeriesKey<'_> {
    (claim.territory, claim.indicator, &claim.breakdown, claim.restriction.as_ref().map_or("", |it| it.key.as_str()))
}

/// Whether two documents state one target.
fn is_same(one: &Target, other: &Target) -> bool {
    one.set_by == other.set_by && one.bound == other.bound && one.period == other.period && one.deadline == other.deadline
}

/// What is shown first: something before nothing, a number before words, then the kind of source, then the later document.
/// Undated documents come last; what is left is settled by the source's id and the place in the file.
fn precedence(scorecard: &Scorecard, index: usize) -> impl Ord + use<> {
    let claim = scorecard.claim(index);
    let source = scorecard.source(claim.source);
    let order = &scorecard.site.precedence;
    let kind = order.iter().position(|kind| *kind == source.kind).unwrap_or(order.len());
    // Of a month without a day only the first day is sure: a paper of the 28th is later than one «of January».
    let published = source.published.map(|date| (date.first_day(), date.last_day()));
    (substance(claim), kind, Reverse(published), claim.source, claim.number)
}

/// A number says more than a rank or a verdict, those more than words, and any of them more than a target alone.
fn substance(claim: &Claim) -> u8 {
    if claim.value.is_some() || claim.ratio.is_some() {
        0
    } else if claim.rank.is_some() || claim.status.is_some() || claim.change.is_some() || claim.rank_change.is_some() {
        1
    } else if claim.words.is_some() {
        2
    } else if claim.missing.is_none() {
        3
    } else {
        4
    }
}

/// The least favourable verdict that could be judged, else the reason why none could.
fn overall(judgements: &[Judgement], has_value: bool) -> Verdict {
    let judged = judgements.iter().map(|it| it.verdict).filter(|it| it.is_judged()).min();
    judged.or_else(|| judgements.first().map(|it| it.verdict)).unwrap_or(Verdict::NotJudged(if has_value {
        Reason::NoTarget
    } else {
        Reason::NoValue
    }))
}
