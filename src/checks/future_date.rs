//! Dates that have not come yet.

use super::at_claims;
use crate::derive::Results;
use crate::finding::{CheckId, Finding, Message};
use crate::model::{Claim, DatePart, Period, Scorecard, Source};
use jiff::civil::Date;
use smol_str::ToSmolStr;

/// A document was published or read after today, a change was made after it, or a figure is of a period that has not begun. A period that has begun
/// may go on, and a target for a year to come is none of this.
pub fn check(scorecard: &Scorecard, _: &Results, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &scorecard.sources {
        for (field, date) in [("published", source.published), ("retrieved", source.retrieved)] {
            findings.extend(date.filter(|it| it.first_day() > today).map(|it| document(scorecard, source, (field, it), today)));
        }
    }
    for amendment in scorecard.amendments.iter().filter(|it| it.date > today) {
        let message = Message::new("future-date").with("field", "date").with("date", amendment.date).with("today", today);
        findings.push(Finding::new(CheckId::FutureDate, amendment.location, message));
    }
    let to_come = scorecard.claims.iter().filter(|it| has_figure(it) && begins(it.period) > today);
    findings.extend(to_come.map(|claim| {
        let message = Message::new("future-period").period("period", claim.period).with("today", today);
        at_claims(scorecard, CheckId::FutureDate, message, &[claim])
    }));
    findings
}

fn document(scorecard: &Scorecard, source: &Source, (field, date): (&str, DatePart), today: Date) -> Finding {
    let message = Message::new("future-date").with("field", field).with("date", date).with("today", today);
    let mut finding = Finding::new(CheckId::FutureDate, source.location, message);
    finding.about.territory = source.territory.map(|it| scorecard.territory(it).id.to_smolstr());
    finding
}

/// What is counted until a day can be counted on that day only.
fn begins(period: Period) -> Date {
    period.first_day().unwrap_or_else(|| period.last_day())
}

/// Whether it says what is, and not only what is wanted.
fn has_figure(claim: &Claim) -> bool {
    claim.value.is_some() || claim.ratio.is_some() || claim.rank.is_some() || claim.change.is_some()
}
