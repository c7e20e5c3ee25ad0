//! Results once more, where little is said otherwise than it was: only what the changed claims reach is computed.
//!
//! Everything computed goes by numbers: the third claim, the ninth observation. Each document's claims and each territory's
//! observations have room for some more, so that a figure that comes or goes leaves the numbers of all others as they
//! are. Where the room does not do, or a document comes or goes, nothing is taken as it was.

use super::observe::{decided, of_territory};
use super::rank::rank_again;
use super::renumber::{Turnover, renumber};
use super::{Judged, Observation, Results};
use crate::file::FileId;
use crate::model::{Claim, IndicatorIx, Period, Scorecard, SourceIx, TerritoryIx};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A scorecard, and what it came to. It had the same definitions, and documents at the same places.
pub struct Before<'a> {
    pub scorecard: &'a Scorecard,
    pub results: &'a Results,
}

/// What is not as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Documents that say something else: a claim of theirs may have another id.
    pub sources: BTreeSet<SourceIx>,
    /// Files that were read anew: what stands in them may stand elsewhere in them.
    pub files: BTreeSet<FileId>,
    /// Whom they speak of, or spoke of: what is said of these may be judged otherwise.
    pub territories: BTreeSet<TerritoryIx>,
    /// Those with another figure, or with one that is shown from another claim.
    pub indicators: BTreeSet<IndicatorIx>,
}

/// Of more than this share of all territories nothing is gained.
const SHARE: usize = 4;

/// The results, but those of composite indexes, and what has changed; nothing where too much has.
#[expect(clippy::indexing_slicing, reason = "each claim has a place for its verdicts, which goes by its number")]
pub fn again(scorecard: &Scorecard, before: &Before) -> Option<(Results, Changed)> {
    let old = before.scorecard;
    let is_alike = scorecard.claims.is_divided_like(&old.claims) && scorecard.resolutions == old.resolutions;
    if !is_alike || scorecard.sources != old.sources {
        return None;
    }
    let mut changed = reached(scorecard, old);
    if changed.territories.len() * SHARE > scorecard.territories.len() {
        return None;
    }
    let mut results = before.results.clone();
    make_room(&mut results, scorecard, old)?;
    let decided = decided(scorecard);
    for territory in changed.territories.clone() {
        let claims = claims_on(scorecard, before, territory);
        let (observed, judged) = of_territory(scorecard, &decided, &claims);
        claims.iter().zip(judged).for_each(|(claim, them)| results.judgements[*claim] = them);
        observe_again(scorecard, before, &mut results, &mut changed, (territory, observed))?;
    }
    retell_periods(&mut results, before, &changed);
    rank_again(scorecard, &mut results, &changed.indicators);
    Some((results, changed))
}

/// The documents that say something else than they did, and of whom.
fn reached(scorecard: &Scorecard, old: &Scorecard) -> Changed {
    let mut changed = Changed::default();
    for claim in scorecard.claims.differing(&old.claims).flat_map(|(_, new, old)| new.iter().chain(old)) {
        changed.sources.insert(claim.source);
        changed.files.insert(claim.location.file);
        changed.territories.insert(claim.territory);
    }
    changed
}

/// A place for the verdicts of each claim of the documents that say something else; they all are judged anew.
#[expect(clippy::indexing_slicing, reason = "there is a list for each document")]
fn make_room(results: &mut Results, scorecard: &Scorecard, old: &Scorecard) -> Option<()> {
    for (start, new, old) in scorecard.claims.differing(&old.claims) {
        if !results.judgements.put(start, vec![Judged::default(); new.len()].into()) {
            return None;
        }
        if let Some(claim) = new.first().filter(|_| new.len() != old.len()) {
            Arc::make_mut(&mut results.by_source)[claim.source.0 as usize] = start..start + new.len();
        }
    }
    Some(())
}

/// Puts a territory's observations in the place of those it had. Nothing where it had none, or where they need more room.
fn observe_again(
    scorecard: &Scorecard,
    before: &Before,
    results: &mut Results,
    changed: &mut Changed,
    (territory, observed): (TerritoryIx, Arc<[Observation]>),
) -> Option<()> {
    let numbers = before.results.of_territory(territory);
    let start = numbers.clone().next()?;
    let old: Vec<(usize, &Observation)> = numbers.map(|it| (it, before.results.observation(it))).collect();
    let new: Vec<(usize, &Observation)> = (start..).zip(&*observed).collect();
    let turnover = Turnover::of(&old, &new);
    old.iter().for_each(|(_, it)| show(&mut results.shown, it.shown(), false));
    new.iter().for_each(|(_, it)| show(&mut results.shown, it.shown(), true));
    for (old, new) in &turnover.kept {
        let (_, one) = old;
        let (_, two) = new;
        if !is_same_figure(before, scorecard, one, two) {
            changed.indicators.insert(two.indicator);
        }
    }
    changed.indicators.extend(turnover.come.iter().chain(&turnover.gone).map(|(_, it)| it.indicator));
    if !results.observations.put(start, Arc::clone(&observed)) {
        return None;
    }
    renumber(results, territory, &turnover);
    Some(())
}

/// The numbers of the claims on a territory, in order: those that it had in documents that say what they said, and those of
/// the others.
fn claims_on(scorecard: &Scorecard, before: &Before, territory: TerritoryIx) -> Vec<usize> {
    let of = |number: usize| &before.results.observation(number).claims;
    let known = before.results.of_territory(territory).flat_map(of).copied();
    let differing: Vec<(usize, &[Claim], usize)> =
        scorecard.claims.differing(&before.scorecard.claims).map(|(start, new, old)| (start, new, start + old.len())).collect();
    let is_kept = |number: &usize| !differing.iter().any(|(start, _, end)| (*start..*end).contains(number));
    let mut claims: Vec<usize> = known.filter(is_kept).collect();
    for (start, them, _) in &differing {
        claims.extend((*start..).zip(*them).filter(|(_, it)| it.territory == territory).map(|(number, _)| number));
    }
    claims.sort_unstable();
    claims
}

/// Whether an observation says the same number, from claims that say the same of it.
fn is_same_figure(before: &Before, scorecard: &Scorecard, old: &Observation, new: &Observation) -> bool {
    let is_said_alike = |(old, new): (&usize, &usize)| {
        let (one, two) = (before.scorecard.claim(*old), scorecard.claim(*new));
        let says_alike = one.value == two.value && one.ratio == two.ratio && one.says_something() == two.says_something();
        one.source == two.source && says_alike
    };
    let mut claims = old.claims.iter().zip(&new.claims);
    old.value == new.value && old.claims.len() == new.claims.len() && claims.all(is_said_alike)
}

/// A period comes with its first figure, and goes with its last.
fn retell_periods(results: &mut Results, before: &Before, changed: &Changed) {
    let of = |results: &Results| -> BTreeSet<Period> {
        let numbers = changed.territories.iter().flat_map(|it| results.of_territory(*it));
        numbers.map(|it| results.observation(it).period).collect()
    };
    let (old, new) = (of(before.results), of(results));
    let is_told = |period: &Period| new.contains(period) || results.observations.iter().any(|it| it.period == *period);
    let mut periods: BTreeSet<Period> = results.periods.iter().copied().collect();
    for gone in old.difference(&new).filter(|it| !is_told(it)) {
        periods.remove(gone);
    }
    periods.extend(&new);
    if periods.len() != results.periods.len() || !results.periods.iter().eq(&periods) {
        results.periods = periods.into_iter().collect();
    }
}

fn show(shown: &mut [bool], claim: usize, is_shown: bool) {
    if let Some(it) = shown.get_mut(claim) {
        *it = is_shown;
    }
}
