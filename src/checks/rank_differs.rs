//! A printed rank that the values beside it contradict.

use super::paper::Paper;
use super::{Known, at_claims, restriction};
use crate::derive::agree::half_up;
use crate::derive::value_of;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Better, Breakdown, Claim, Decimal, IndicatorIx, LevelIx, Period, Qualifier, RankScope, RegionIx};
use crate::model::{LocalText, Scorecard, StatedRank, TerritoryIx};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// A document prints `1/8` beside a value that another territory of the same ranking, in the same document and period,
/// betters. Competition ranking (1, 2, 2, 4); values that their printed decimals cannot tell apart are ties and
/// contradict nothing. Not where the rank is by something else (`rank_by`), nor where neither way is better.
pub fn check(Known { scorecard, .. }: &Known, paper: &Paper) -> Vec<Finding> {
    rankings(scorecard, paper).iter().flat_map(|ranking| judge(scorecard, ranking)).collect()
}

/// Of more that contradict a rank, so many are named beside the one that is shown.
const NAMED: usize = 20;

/// Who is ranked with whom.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Scope<'a> {
    Level(LevelIx),
    Siblings(LevelIx, TerritoryIx),
    Region(LevelIx, RegionIx),
    /// Only those that are ranked in these words.
    Words(&'a LocalText),
}

/// What a ranking is of, in one document.
type Subject<'a> = (IndicatorIx, Period, &'a Breakdown, &'a str);

/// One that stands in a ranking, with its value: higher is better here, whatever way the indicator goes.
#[derive(Clone, Copy)]
struct Place<'a> {
    claim: &'a Claim,
    merit: Decimal,
    rank: Option<&'a StatedRank>,
}

/// The rankings of a document: everyone whose value it prints, and at least one rank.
fn rankings<'a>(scorecard: &Scorecard, paper: &Paper<'a>) -> Vec<Vec<Place<'a>>> {
    let subject = |claim: &'a Claim| -> Subject<'a> { (claim.indicator, claim.period, &claim.breakdown, restriction(claim)) };
    let ranked: BTreeSet<(Subject, Scope)> = paper
        .claims()
        .filter(|claim| claim.rank.is_some() && claim.rank_by.is_none())
        .filter_map(|claim| Some((subject(claim), own_scope(scorecard, claim)?)))
        .collect();
    if ranked.is_empty() {
        return Vec::new();
    }
    let mut rankings: BTreeMap<(Subject, Scope), Vec<Valued>> = BTreeMap::new();
    for claim in paper.claims() {
        let Some(valued) = valued(scorecard, claim) else { continue };
        for scope in scopes(scorecard, claim) {
            let key = (subject(claim), scope);
            if ranked.contains(&key) {
                rankings.entry(key).or_default().push(valued);
            }
        }
    }
    rankings.into_iter().map(|((_, scope), them)| at_one_precision(scorecard, &scope, &them)).collect()
}

/// A claim with how good its value is, and one unit in its last printed place.
#[derive(Clone, Copy)]
struct Valued<'a> {
    claim: &'a Claim,
    merit: Decimal,
    step: Decimal,
}

fn valued<'a>(scorecard: &Scorecard, claim: &'a Claim) -> Option<Valued<'a>> {
    let indicator = scorecard.indicator(claim.indicator);
    let value = value_of(indicator, claim).filter(|it| it.qualifier == Qualifier::Exact && claim.breakdown.band.is_none())?;
    let merit = match indicator.better {
        Better::Higher => value.number,
        Better::Lower => -value.number,
        Better::Neither => return None,
    };
    Some(Valued { claim, merit, step: claim.value.as_ref().map_or(Decimal::ZERO, |it| it.step.number()) })
}

/// Values at the coarsest precision that any of them is printed with.
fn at_one_precision<'a>(scorecard: &Scorecard, scope: &Scope, them: &[Valued<'a>]) -> Vec<Place<'a>> {
    let step = them.iter().map(|it| it.step).max().unwrap_or_default();
    let is_ranked_here = |claim: &Claim| claim.rank_by.is_none() && own_scope(scorecard, claim).as_ref() == Some(scope);
    let place = |it: &Valued<'a>| Place {
        claim: it.claim,
        merit: half_up(it.merit, step),
        rank: it.claim.rank.as_ref().filter(|_| is_ranked_here(it.claim)),
    };
    // Of two figures for one territory there is no telling which is ranked.
    let mut figures: BTreeMap<TerritoryIx, usize> = BTreeMap::new();
    them.iter().for_each(|it| *figures.entry(it.claim.territory).or_default() += 1);
    them.iter().filter(|it| figures.get(&it.claim.territory) == Some(&1)).map(place).collect()
}

/// The ranking that a claim's rank is in.
fn own_scope<'a>(scorecard: &Scorecard, claim: &'a Claim) -> Option<Scope<'a>> {
    let territory = scorecard.territory(claim.territory);
    Some(match claim.rank_scope() {
        RankScope::National => Scope::Level(territory.level),
        RankScope::Siblings => Scope::Siblings(territory.level, territory.parent?),
        RankScope::Region(region) => Scope::Region(territory.level, *region),
        RankScope::Words(words) => Scope::Words(words),
    })
}

/// Every ranking that a claim's value stands in, if there is one.
fn scopes<'a>(scorecard: &Scorecard, claim: &'a Claim) -> Vec<Scope<'a>> {
    let territory = scorecard.territory(claim.territory);
    let level = territory.level;
    let mut scopes = vec![Scope::Level(level)];
    scopes.extend(territory.parent.map(|parent| Scope::Siblings(level, parent)));
    scopes.extend(territory.regions.iter().map(|region| Scope::Region(level, *region)));
    scopes.extend(own_scope(scorecard, claim).filter(|it| matches!(it, Scope::Words(_)) && claim.rank.is_some()));
    scopes
}

/// What contradicts the ranks of one ranking; what two of them say of each other is told once.
fn judge(scorecard: &Scorecard, ranking: &[Place]) -> Vec<Finding> {
    let mut by_merit: Vec<&Place> = ranking.iter().collect();
    by_merit.sort_by_key(|it| (it.merit, it.claim.number));
    let mut findings = Vec::new();
    let mut told: BTreeSet<BTreeSet<SmolStr>> = BTreeSet::new();
    let better_behind = better_behind(ranking);
    for (place, better) in ranking.iter().zip(better_behind) {
        let found = place.rank.and_then(|rank| {
            let ahead = ahead(scorecard, place, rank, &by_merit);
            let behind = || behind(scorecard, place, rank, &by_merit);
            ahead.or_else(behind).or_else(|| Some(pair(scorecard, place, rank, better?)))
        });
        let Some(found) = found else { continue };
        if told.insert(found.about.claims.iter().cloned().collect()) {
            findings.push(found);
        }
    }
    findings
}

/// More are better than there are places before it.
fn ahead(scorecard: &Scorecard, place: &Place, rank: &StatedRank, by_merit: &[&Place]) -> Option<Finding> {
    let (_, better) = by_merit.split_at(by_merit.partition_point(|it| it.merit <= place.merit));
    if u64::from(rank.place) > better.len() as u64 {
        return None;
    }
    Some(finding(scorecard, "rank-differs-ahead", place, rank, better, better.last()?.claim))
}

/// More are worse than there are places behind it.
fn behind(scorecard: &Scorecard, place: &Place, rank: &StatedRank, by_merit: &[&Place]) -> Option<Finding> {
    let (worse, _) = by_merit.split_at(by_merit.partition_point(|it| it.merit < place.merit));
    // A total smaller than the number of those with a value counts something else.
    let of = rank.of.filter(|of| *of as usize >= by_merit.len())?;
    if u64::from(of.saturating_sub(rank.place)) >= worse.len() as u64 {
        return None;
    }
    Some(finding(scorecard, "rank-differs-behind", place, rank, worse, worse.first()?.claim))
}

/// For each of a ranking, the best that is placed behind it, or beside it, and is better.
fn better_behind<'a, 'p>(ranking: &'p [Place<'a>]) -> Vec<Option<&'p Place<'a>>> {
    let mut found = vec![None; ranking.len()];
    let mut ranked: Vec<(u32, &Place, &mut Option<&Place>)> =
        ranking.iter().zip(&mut found).filter_map(|(it, found)| Some((it.rank?.place, it, found))).collect();
    ranked.sort_by_key(|it| it.0);
    let mut best: Option<&Place> = None;
    for group in ranked.chunk_by_mut(|a, b| a.0 == b.0).rev() {
        let here = group.iter().map(|it| it.1);
        best = here.chain(best).max_by_key(|it| (it.merit, std::cmp::Reverse(it.claim.number)));
        for (_, it, found) in group {
            **found = best.filter(|best| best.merit > it.merit);
        }
    }
    found
}

fn pair(scorecard: &Scorecard, place: &Place, rank: &StatedRank, other: &Place) -> Finding {
    let mut found = finding(scorecard, "rank-differs-pair", place, rank, &[other], other.claim);
    let text = other.rank.map_or("", |it| it.text.as_str());
    found.message = found.message.clone().with("place", text);
    found
}

fn finding(
    scorecard: &Scorecard,
    key: &'static str,
    place: &Place,
    rank: &StatedRank,
    others: &[&Place],
    shown: &Claim,
) -> Finding {
    let number = |claim: &Claim| value_of(scorecard.indicator(claim.indicator), claim).map_or(Decimal::ZERO, |it| it.number);
    let message = Message::new(key)
        .with("rank", &rank.text)
        .number("value", number(place.claim))
        .territory("other", &scorecard.territory(shown.territory).id)
        .number("number", number(shown))
        .count("count", others.len());
    let mut claims = vec![place.claim, shown];
    claims.extend(others.iter().map(|it| it.claim).filter(|it| it.number != shown.number).take(NAMED));
    let found = at_claims(scorecard, CheckId::RankDiffers, message, &claims);
    found.related(shown.location, Message::new("other-figure-here"))
}
