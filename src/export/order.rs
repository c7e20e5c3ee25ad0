//! In which order rows stand, and what territories are called: worked out once for all files of a site; and where only one
//! file is asked for, for no more than its rows.

use super::table::joined;
use crate::derive::Results;
use crate::finding::{CheckId, Published};
use crate::model::{Breakdown, Indicator, Period, Scorecard, Source, TerritoryIx};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What pages tell of the figures, with what others call the territory that it is about.
#[derive(Clone, Debug)]
pub struct Found {
    pub published: Published,
    pub territory: String,
}

/// What the files of a site share.
#[derive(Clone, Debug)]
pub struct Index {
    /// What each territory is called in data files.
    territory_ids: Vec<String>,
    /// For each territory with files of its own: itself, and those inside it without.
    inside: Vec<Vec<TerritoryIx>>,
    order: Order,
    /// The order of all rows, once somebody asks for all of them.
    rows: OnceLock<Rows>,
    /// What pages tell of the figures, in the order of rows.
    findings: Vec<Found>,
    /// For each claim that something was found about, what that is.
    checks: BTreeMap<usize, Vec<CheckId>>,
}

/// Where every row of a site stands.
#[derive(Clone, Debug)]
struct Rows {
    /// All claims, in their order.
    claims: Vec<usize>,
    /// For each claim, its place in that order.
    claim_places: Vec<u32>,
    /// All observations, in theirs.
    observations: Vec<usize>,
    /// For each observation, its place in that order.
    observation_places: Vec<u32>,
}

impl Rows {
    fn new(scorecard: &Scorecard, results: &Results, order: &Order) -> Rows {
        let mut claims: Vec<usize> = scorecard.claims.numbers().collect();
        claims.par_sort_by_cached_key(|&it| order.key(scorecard, it));
        let claim_places = places(&claims, scorecard.claims.end());
        let mut observations: Vec<usize> = results.observations.numbers().collect();
        // An observation stands where the claim that it shows stands.
        observations.sort_by_key(|&it| claim_places.get(results.observation(it).shown()));
        let observation_places = places(&observations, results.observations.end());
        Rows { claims, claim_places, observations, observation_places }
    }
}

impl Index {
    pub fn new(scorecard: &Scorecard, results: &Results, findings: Vec<Published>) -> Index {
        let territory_ids = territory_ids(scorecard);
        let order = Order::new(scorecard, results, &territory_ids);
        let (findings, checks) = found(scorecard, &territory_ids, findings);
        let inside = inside(scorecard);
        Index { territory_ids, inside, order, rows: OnceLock::new(), findings, checks }
    }

    /// What pages tell of the figures: by territory, indicator, period, then by place and by what is said.
    pub fn findings(&self) -> &[Found] {
        &self.findings
    }

    #[expect(clippy::indexing_slicing, reason = "rows of findings are numbered by this very list")]
    pub fn finding(&self, row: usize) -> &Found {
        &self.findings[row]
    }

    /// What was found about any of these claims, each kind once.
    pub fn checks(&self, claims: &[usize]) -> Vec<&'static str> {
        let mut ids: Vec<&str> = claims.iter().filter_map(|it| self.checks.get(it)).flatten().map(|it| it.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    #[expect(clippy::indexing_slicing, reason = "every territory is called something")]
    pub fn territory_id(&self, territory: TerritoryIx) -> &str {
        &self.territory_ids[territory.0 as usize]
    }

    /// All territories, in the order of the bytes of what they are called.
    pub fn territories(&self) -> Vec<TerritoryIx> {
        self.sorted_territories((0..self.territory_ids.len() as u32).map(TerritoryIx))
    }

    /// Some territories, in the same order.
    pub fn sorted_territories(&self, some: impl Iterator<Item = TerritoryIx>) -> Vec<TerritoryIx> {
        let mut some: Vec<TerritoryIx> = some.collect();
        some.sort_by_key(|it| self.territory_id(*it));
        some
    }

    /// Those whose rows stand in this territory's files.
    #[expect(clippy::indexing_slicing, reason = "there is a list for each territory")]
    pub fn inside(&self, territory: TerritoryIx) -> &[TerritoryIx] {
        &self.inside[territory.0 as usize]
    }

    fn rows(&self, scorecard: &Scorecard, results: &Results) -> &Rows {
        self.rows.get_or_init(|| Rows::new(scorecard, results, &self.order))
    }

    /// All claims in the order of rows.
    pub fn claims(&self, scorecard: &Scorecard, results: &Results) -> &[usize] {
        &self.rows(scorecard, results).claims
    }

    /// All observations in the order of rows.
    pub fn observations(&self, scorecard: &Scorecard, results: &Results) -> &[usize] {
        &self.rows(scorecard, results).observations
    }

    /// For each claim, its place in the order of all.
    pub fn claim_places(&self, scorecard: &Scorecard, results: &Results) -> &[u32] {
        &self.rows(scorecard, results).claim_places
    }

    /// Some observations in the order of rows. Where nobody has asked for all, no others are looked at.
    pub fn sorted_observations(&self, scorecard: &Scorecard, results: &Results, some: Vec<usize>) -> Vec<usize> {
        let key = |it: &usize| self.order.key(scorecard, results.observation(*it).shown());
        sorted(some, self.rows.get().map(|it| it.observation_places.as_slice()), key)
    }

    /// Some claims in the order of rows.
    pub fn sorted_claims(&self, scorecard: &Scorecard, some: Vec<usize>) -> Vec<usize> {
        let key = |it: &usize| self.order.key(scorecard, *it);
        sorted(some, self.rows.get().map(|it| it.claim_places.as_slice()), key)
    }
}

/// In the order of their places, else in that of their keys.
#[expect(clippy::indexing_slicing, reason = "each of all there are has a place")]
fn sorted<K: Ord>(mut some: Vec<usize>, places: Option<&[u32]>, key: impl Fn(&usize) -> K) -> Vec<usize> {
    match places {
        Some(places) => some.sort_unstable_by_key(|&it| places[it]),
        None => some.sort_by_cached_key(key),
    }
    some
}

/// The order turned round: for each number below the end, its place.
#[expect(clippy::indexing_slicing, reason = "what stands in the order has a number below the end")]
fn places(order: &[usize], end: usize) -> Vec<u32> {
    let mut places = vec![0; end];
    for (place, &it) in (0..).zip(order) {
        places[it] = place;
    }
    places
}

/// The findings in the order of rows, and the kinds of finding on each claim. The claims know which of two namesakes is
/// meant.
fn found(scorecard: &Scorecard, ids: &[String], all: Vec<Published>) -> (Vec<Found>, BTreeMap<usize, Vec<CheckId>>) {
    let of = |published: Published| {
        let about = &published.finding.about;
        let mine: Vec<usize> = about.claims.iter().filter_map(|id| scorecard.claim_of(id)).collect();
        let known = mine.first().and_then(|it| ids.get(scorecard.claim(*it).territory.0 as usize));
        let territory = about.territory.as_ref().map_or_else(String::new, |id| known.cloned().unwrap_or_else(|| id.to_string()));
        (mine, Found { published, territory })
    };
    let of_all: Vec<(Vec<usize>, Found)> = all.into_par_iter().map(of).collect();
    let mut checks: BTreeMap<usize, Vec<CheckId>> = BTreeMap::new();
    let mut findings = Vec::new();
    for (claims, found) in of_all {
        claims.into_iter().for_each(|claim| checks.entry(claim).or_default().push(found.published.finding.check));
        findings.push(found);
    }
    findings.par_sort_by_cached_key(|it| {
        let (finding, at) = (&it.published.finding, it.published.finding.location);
        let subject = (it.territory.clone(), finding.about.indicator.clone(), finding.about.period.clone());
        let file = scorecard.file(at).to_owned();
        (subject, file, at.line, at.column, finding.check.id(), it.published.messages.clone())
    });
    (findings, checks)
}

/// Definitions in the order of the bytes of their ids.
pub fn by_id<'a, K, T: 'a>(all: impl Iterator<Item = (K, &'a T)>, id: impl Fn(&T) -> &str) -> Vec<K> {
    let mut all: Vec<(K, &T)> = all.collect();
    all.sort_by(|(_, a), (_, b)| id(a).cmp(id(b)));
    all.into_iter().map(|(key, _)| key).collect()
}

/// The places of territories, indicators, periods and sources among each other, in the order of the bytes of what they are
/// called: a row is compared by these, its texts are compared once.
#[derive(Clone, Debug)]
struct Order {
    territories: Vec<u32>,
    indicators: Vec<u32>,
    periods: BTreeMap<Period, u32>,
    /// By publication, then by id.
    sources: Vec<u32>,
}

impl Order {
    fn new(scorecard: &Scorecard, results: &Results, territory_ids: &[String]) -> Order {
        let mut periods = results.periods.to_vec();
        periods.sort_by_cached_key(Period::to_string);
        let published = |it: &Source| it.published.map_or(String::new(), |date| date.to_string());
        Order {
            territories: ranks(territory_ids),
            indicators: ranks(&scorecard.indicators.iter().map(|it| &it.id).collect::<Vec<_>>()),
            periods: periods.into_iter().zip(0..).collect(),
            sources: ranks(&scorecard.sources.iter().map(|it| (published(it), &it.id)).collect::<Vec<_>>()),
        }
    }

    /// Territory, indicator, period, breakdown; then publication, source, line; what is left is settled by the
    /// claim's number, and by its place in the scorecard.
    #[expect(clippy::indexing_slicing, reason = "there is a rank for each territory, indicator and source")]
    fn key(&self, scorecard: &Scorecard, number: usize) -> impl Ord + use<> {
        let claim = scorecard.claim(number);
        (
            self.territories[claim.territory.0 as usize],
            self.indicators[claim.indicator.0 as usize],
            self.periods.get(&claim.period).copied(),
            breakdown_text(scorecard.indicator(claim.indicator), &claim.breakdown),
            self.sources[claim.source.0 as usize],
            (claim.location.line, claim.number, number),
        )
    }
}

/// For each of them, its place among all.
fn ranks<T: Ord>(all: &[T]) -> Vec<u32> {
    let mut order: Vec<(usize, &T)> = all.iter().enumerate().collect();
    order.sort_by_key(|(_, it)| *it);
    places(&order.iter().map(|(place, _)| *place).collect::<Vec<_>>(), order.len())
}

/// `level=district+commune;band=good`.
pub fn breakdown_text(indicator: &Indicator, breakdown: &Breakdown) -> String {
    if breakdown.is_whole() {
        return String::new();
    }
    let members = breakdown.members.iter().map(|member| {
        let dimension = indicator.dimension(member.dimension);
        let ids = member.members.iter().map(|&it| &dimension.member(it).id);
        format!("{}={}", dimension.id, joined(ids, "+"))
    });
    let band = breakdown.band.map(|band| format!("band={}", indicator.band(band).id));
    joined(members.chain(band), ";")
}

/// A territory's id, with its parents' before it where another territory has the same.
fn territory_ids(scorecard: &Scorecard) -> Vec<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for territory in &scorecard.territories {
        *uses.entry(&territory.id).or_default() += 1;
    }
    let name = |(place, _)| {
        let mut name = String::new();
        for (_, territory) in lineage(scorecard, place) {
            let rest = if name.is_empty() { name } else { format!("/{name}") };
            name = format!("{}{rest}", territory.id);
            if uses.get(territory.id.as_str()) == Some(&1) {
                break;
            }
        }
        name
    };
    scorecard.territories().map(name).collect()
}

/// A territory, its parent, the parent of that. As long as the list at most, lest a circle have no end.
fn lineage(scorecard: &Scorecard, from: TerritoryIx) -> impl Iterator<Item = (TerritoryIx, &crate::model::Territory)> {
    std::iter::successors(Some(from), |&it| scorecard.territory(it).parent)
        .take(scorecard.territories.len())
        .map(|it| (it, scorecard.territory(it)))
}

#[expect(clippy::indexing_slicing, reason = "there is a list for each territory")]
fn inside(scorecard: &Scorecard) -> Vec<Vec<TerritoryIx>> {
    let mut inside = vec![Vec::new(); scorecard.territories.len()];
    for (place, _) in scorecard.territories() {
        let home = lineage(scorecard, place).find(|(_, it)| scorecard.level(it.level).folder.is_some());
        if let Some((home, _)) = home {
            inside[home.0 as usize].push(place);
        }
    }
    inside
}
