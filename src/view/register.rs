//! The findings that pages tell, each at its address: found by the figure, by the territory, or in the order of the list.

use super::Kind;
use super::name_order::NameOrder;
use crate::finding::{CheckId, Finding, Severity};
use crate::model::{Breakdown, Claim, IndicatorIx, Period, Scorecard, TerritoryIx};
use crate::words::slug;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

/// What is told at one address: one kind of finding about one thing. Nearly always it is a single finding.
pub struct Entry<'a> {
    pub check: CheckId,
    /// The territory whose page of findings tells it; nothing where only the page of all findings does.
    pub home: Option<TerritoryIx>,
    /// Its id on that page, made of what it is about and never counted: others link to it.
    pub anchor: String,
    pub territory: Option<TerritoryIx>,
    pub indicator: Option<IndicatorIx>,
    /// As in ids: `2023-H1`; empty where it is about no period.
    pub period: String,
    pub breakdown: Breakdown,
    /// Key of the restriction; empty for none.
    pub restriction: String,
    /// Indices into the scorecard's claims, each once, the first of them what it stands at.
    pub claims: Vec<usize>,
    pub findings: Vec<&'a Finding>,
}

impl Entry<'_> {
    /// The page that tells it.
    pub fn page(&self) -> Kind {
        self.home.map_or(Kind::Findings, Kind::TerritoryFindings)
    }

    /// Whether authors or editors have answered all of it.
    pub fn is_settled(&self) -> bool {
        self.findings.iter().all(|it| it.settled.is_some())
    }

    pub fn is_warning(&self) -> bool {
        self.check.severity() != Severity::Note
    }
}

/// Every entry of the site, in the order of pages: by territory, those about no territory with a page at the end; then
/// warnings, notes, and what is settled.
pub struct Register<'a> {
    pub entries: Vec<Entry<'a>>,
    by_home: BTreeMap<Option<TerritoryIx>, Range<usize>>,
    by_claim: BTreeMap<usize, Vec<usize>>,
}

impl<'a> Register<'a> {
    /// Looks at every finding once.
    pub fn new(scorecard: &'a Scorecard, findings: &'a [Finding], names: &NameOrder) -> Register<'a> {
        let indicators: BTreeMap<&str, IndicatorIx> = scorecard.indicators().map(|(it, of)| (of.id.as_str(), it)).collect();
        let findings = || findings.iter().filter(|it| it.check.is_for_readers());
        let named = Named { scorecard, indicators, claims: scorecard.claims_of(findings().flat_map(|it| &it.about.claims)) };
        let mut gathered: BTreeMap<(Option<TerritoryIx>, String), Entry> = BTreeMap::new();
        for finding in findings() {
            let mut entry = entry(&named, finding);
            let claims = std::mem::take(&mut entry.claims);
            let known = gathered.entry((entry.home, entry.anchor.clone())).or_insert(entry);
            for claim in claims {
                if !known.claims.contains(&claim) {
                    known.claims.push(claim);
                }
            }
            known.findings.push(finding);
        }
        let mut entries: Vec<Entry> = gathered.into_values().collect();
        sort(scorecard, &mut entries, names);
        let mut by_claim: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, entry) in entries.iter().enumerate() {
            entry.claims.iter().for_each(|claim| by_claim.entry(*claim).or_default().push(place));
        }
        let mut by_home: BTreeMap<Option<TerritoryIx>, Range<usize>> = BTreeMap::new();
        for (place, entry) in entries.iter().enumerate() {
            by_home.entry(entry.home).or_insert(place..place).end = place + 1;
        }
        Register { entries, by_home, by_claim }
    }

    /// What is told on a territory's page of findings; for none, on the page of all of them.
    pub fn of(&self, home: Option<TerritoryIx>) -> &[Entry<'a>] {
        self.by_home.get(&home).and_then(|range| self.entries.get(range.clone())).unwrap_or_default()
    }

    /// The territories that have a page of findings, in the order of names.
    pub fn homes(&self) -> Vec<TerritoryIx> {
        self.entries.chunk_by(|a, b| a.home == b.home).filter_map(|them| them.first()?.home).collect()
    }

    /// What is told about any of these claims, in the order of the list.
    #[expect(clippy::indexing_slicing, reason = "a claim is known by the places of entries in this very list")]
    pub fn about(&self, claims: &[usize]) -> Vec<&Entry<'a>> {
        let mut places: Vec<usize> = claims.iter().filter_map(|it| self.by_claim.get(it)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|place| &self.entries[place]).collect()
    }
}

/// The territory on whose pages this one stands: itself, or the nearest around it that has a page.
pub fn home_of(scorecard: &Scorecard, territory: TerritoryIx) -> Option<TerritoryIx> {
    // As long as the list at most, lest a circle have no end.
    let around = std::iter::successors(Some(territory), |it| scorecard.territory(*it).parent).take(scorecard.territories.len());
    around.into_iter().find(|it| has_page(scorecard, *it))
}

/// Whether a territory has a page of its own.
pub fn has_page(scorecard: &Scorecard, territory: TerritoryIx) -> bool {
    scorecard.level(scorecard.territory(territory).level).folder.is_some()
}

/// What findings name by id.
struct Named<'s> {
    scorecard: &'s Scorecard,
    indicators: BTreeMap<&'s str, IndicatorIx>,
    claims: BTreeMap<&'s str, usize>,
}

/// Where what one finding says is told, and what it is about; without the finding itself.
fn entry<'a>(named: &Named, finding: &Finding) -> Entry<'a> {
    let (scorecard, about) = (named.scorecard, &finding.about);
    let claims: Vec<usize> = about.claims.iter().filter_map(|id| named.claims.get(id.as_str()).copied()).collect();
    // A finding on all territories has claims too; it is about none of theirs.
    let first = claims.first().map(|it| scorecard.claim(*it)).filter(|_| about.territory.is_some());
    let by_id = || about.territory.as_deref().and_then(|id| territory_of(scorecard, id));
    let territory = first.map(|claim| claim.territory).or_else(by_id);
    let home = territory.and_then(|it| home_of(scorecard, it));
    let mut entry = Entry {
        check: finding.check,
        home,
        anchor: String::new(),
        territory,
        indicator: about.indicator.as_deref().and_then(|id| named.indicators.get(id).copied()),
        period: about.period.as_deref().unwrap_or_default().to_owned(),
        breakdown: first.map_or_else(Breakdown::default, |first| part_of(scorecard, first, &claims)),
        restriction: first.and_then(|it| it.restriction.as_ref()).map_or_else(String::new, |it| it.key.clone()),
        claims,
        findings: Vec::new(),
    };
    entry.anchor = anchor(scorecard, &entry, about.indicator.as_deref());
    entry
}

/// The part that a finding is about: that of its first claim, without the band where it is about several bands.
fn part_of(scorecard: &Scorecard, first: &Claim, claims: &[usize]) -> Breakdown {
    let mut part = (*first.breakdown).clone();
    let is_other = |claim: &Claim| claim.indicator == first.indicator && claim.breakdown.band != first.breakdown.band;
    if claims.iter().any(|it| is_other(scorecard.claim(*it))) {
        part.band = None;
    }
    part
}

/// A territory by its id: one with a page before those inside others, where several have the same.
fn territory_of(scorecard: &Scorecard, id: &str) -> Option<TerritoryIx> {
    let same = same_id(scorecard, id);
    same.clone().find(|it| has_page(scorecard, *it)).or_else(|| same.clone().next())
}

/// The territories that have this id: they stand together, since the list is sorted.
pub fn same_id<'a>(scorecard: &'a Scorecard, id: &'a str) -> impl Iterator<Item = TerritoryIx> + Clone + 'a {
    let from = scorecard.territories.partition_point(|it| it.id.as_str() < id);
    let them = scorecard.territories.iter().skip(from).take_while(move |it| it.id == id);
    them.enumerate().map(move |(place, _)| TerritoryIx((from + place) as u32))
}

/// `<check>-<indicator>-<period>`, then the part, the restriction and the territory inside, where there are any.
fn anchor(scorecard: &Scorecard, entry: &Entry, indicator: Option<&str>) -> String {
    let mut parts: Vec<String> = vec![entry.check.id().to_owned()];
    parts.extend(indicator.map(str::to_owned));
    parts.push(entry.period.clone());
    if let Some(indicator) = entry.indicator.map(|it| scorecard.indicator(it)) {
        for member in &entry.breakdown.members {
            let Some(dimension) = indicator.dimensions.get(usize::from(member.dimension)) else { continue };
            // One dimension needs no name: its members have ids of their own.
            parts.extend((indicator.dimensions.len() > 1).then(|| dimension.id.clone()));
            let them = member.members.iter().filter_map(|it| dimension.members.get(usize::from(*it)));
            parts.extend(them.map(|it| it.id.clone()));
        }
        let band = entry.breakdown.band.and_then(|band| indicator.bands.get(usize::from(band)));
        parts.extend(band.map(|band| band.id.clone()));
    }
    parts.push(slug(&entry.restriction));
    parts.extend(entry.territory.filter(|_| entry.territory != entry.home).map(|it| scorecard.territory(it).id.clone()));
    parts.retain(|part| !part.is_empty());
    parts.join("-")
}

fn sort(scorecard: &Scorecard, entries: &mut [Entry], names: &NameOrder) {
    let place = |territory: Option<TerritoryIx>| territory.map(|it| names.of(it));
    let period = |entry: &Entry| -> Option<Period> { entry.claims.first().map(|it| scorecard.claim(*it).period) };
    entries.sort_by_cached_key(|it| {
        let home = (it.home.is_none(), place(it.home));
        let inside = place(it.territory.filter(|_| it.territory != it.home));
        (home, it.is_settled(), it.check.severity(), it.indicator, inside, Reverse(period(it)), it.anchor.clone())
    });
}
