//! Figures that have grown old.

use super::at_claims;
use crate::derive::{Observation, Results};
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, Scorecard, TerritoryIx};
use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The latest figure that a living territory has for an indicator ended more than `stale_after` months ago. Nothing is
/// told of indicators that do not say when they are old, nor of territories that have ended.
pub fn check(scorecard: &Scorecard, results: &Results, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, indicator) in scorecard.indicators() {
        let Some(months) = indicator.stale_after else { continue };
        let mut latest: BTreeMap<TerritoryIx, (&Observation, &Claim)> = BTreeMap::new();
        // They come in the order of their periods.
        for observation in results.of_indicator(index).iter().map(|it| results.observation(*it)) {
            let claim = scorecard.claim(observation.shown());
            if says_how_it_is(claim) {
                latest.insert(observation.territory, (observation, claim));
            }
        }
        for (territory, (observation, claim)) in latest {
            // A limit beyond the calendar is none.
            let fresh_until = Span::new().try_months(months).and_then(|it| observation.period.last_day().checked_add(it));
            if scorecard.territory(territory).is_alive_on(today) && fresh_until.is_ok_and(|day| day < today) {
                let message = Message::new("old-data").period("period", observation.period).count("months", months as usize);
                findings.push(at_claims(scorecard, CheckId::OldData, message, &[claim]));
            }
        }
    }
    findings
}

/// Whether it gives a number, a rank or a verdict.
fn says_how_it_is(claim: &Claim) -> bool {
    let has_number = claim.value.is_some() || claim.ratio.is_some() || claim.rank.is_some();
    has_number || claim.status.is_some() || claim.change.is_some() || claim.rank_change.is_some() || claim.words.is_some()
}
