//! Results once more, where little is said otherwise than it was: only what the changed claims reach is computed.
//!
//! Everything computed goes by numbers: the third claim, the ninth observation. Where each document has as many claims as it
//! had, and each territory's claims come to the same observations, every number still means what it meant, and what stands
//! behind the others is taken as it is. Where this does not hold, nothing is.

use super::observe::{decided, of_territory};
use super::rank::rank_again;
use super::{Observation, Results};
use crate::file::FileId;
use crate::model::{Claim, IndicatorIx, Scorecard, TerritoryIx};
use std::collections::BTreeSet;

/// A scorecard, and what it came to. It had the same definitions, and documents at the same places.
pub struct Before<'a> {
    pub scorecard: &'a Scorecard,
    pub results: &'a Results,
}

/// What is not as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
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
#[expect(clippy::indexing_slicing, reason = "there are as many verdicts as claims, and a claim goes by its number")]
pub fn again(scorecard: &Scorecard, before: &Before) -> Option<(Results, Changed)> {
    let old = before.scorecard;
    let is_alike = scorecard.claims.is_divided_like(&old.claims) && scorecard.resolutions == old.resolutions;
    if !is_alike || scorecard.sources != old.sources {
        return None;
    }
    let mut changed = Changed::default();
    for claim in scorecard.claims.differing(&old.claims).flat_map(|(_, new, old)| new.iter().chain(old)) {
        changed.files.insert(claim.location.file);
        changed.territories.insert(claim.territory);
    }
    if changed.territories.len() * SHARE > scorecard.territories.len() {
        return None;
    }
    let mut results = before.results.clone();
    let decided = decided(scorecard);
    for territory in &changed.territories {
        let claims = claims_on(scorecard, before, *territory);
        let (observed, judged) = of_territory(scorecard, &decided, &claims);
        let numbers = before.results.of_territory(*territory);
        let old: Vec<&Observation> = numbers.iter().map(|it| before.results.observation(*it)).collect();
        if observed.len() != old.len() || !old.iter().zip(&*observed).all(|(old, new)| is_of_same(old, new)) {
            return None;
        }
        for (old, new) in old.iter().zip(&*observed) {
            show(&mut results.shown, old.shown(), false);
            if !is_same_figure(before, scorecard, old, new) {
                changed.indicators.insert(new.indicator);
            }
        }
        observed.iter().for_each(|it| show(&mut results.shown, it.shown(), true));
        claims.iter().zip(judged).for_each(|(claim, them)| results.judgements[*claim] = them);
        numbers.first().into_iter().for_each(|first| results.observations.put(*first, observed.clone()));
    }
    rank_again(scorecard, &mut results, &changed.indicators);
    Some((results, changed))
}

/// The numbers of the claims on a territory, in order: those that it had in documents that say what they said, and those of
/// the others.
fn claims_on(scorecard: &Scorecard, before: &Before, territory: TerritoryIx) -> Vec<usize> {
    let of = |number: &usize| &before.results.observation(*number).claims;
    let known = before.results.of_territory(territory).iter().flat_map(of).copied();
    let differing: Vec<(usize, &[Claim])> =
        scorecard.claims.differing(&before.scorecard.claims).map(|(start, new, _)| (start, new)).collect();
    let is_kept = |number: &usize| !differing.iter().any(|(start, them)| (*start..start + them.len()).contains(number));
    let mut claims: Vec<usize> = known.filter(is_kept).collect();
    for (start, them) in &differing {
        claims.extend((*start..).zip(*them).filter(|(_, it)| it.territory == territory).map(|(number, _)| number));
    }
    claims.sort_unstable();
    claims
}

fn is_of_same(old: &Observation, new: &Observation) -> bool {
    let of = |it: &Observation| (it.territory, it.indicator, it.period);
    of(old) == of(new) && old.part() == new.part()
}

/// Whether an observation says the same number, from the same claims, printed in the same way.
fn is_same_figure(before: &Before, scorecard: &Scorecard, old: &Observation, new: &Observation) -> bool {
    let (one, two) = (before.scorecard.claim(old.shown()), scorecard.claim(new.shown()));
    let is_said_alike = one.value == two.value && one.ratio == two.ratio && one.says_something() == two.says_something();
    old.claims == new.claims && old.value == new.value && is_said_alike
}

fn show(shown: &mut [bool], claim: usize, is_shown: bool) {
    if let Some(it) = shown.get_mut(claim) {
        *it = is_shown;
    }
}
