//! The last line of a run: how much there is, what was found, in what time.

use crate::finding::Finding;
use crate::model::{Decimal, Scorecard};
use crate::report::Counts;
use crate::words::{Arg, Words};
use std::time::Duration;

/// What a run came to.
pub(super) struct Summary<'a> {
    /// Nothing where the content could not be read as a whole.
    pub scorecard: Option<&'a Scorecard>,
    /// How many pages were built; nothing where none were to be.
    pub pages: Option<usize>,
    pub findings: &'a [Finding],
    pub time: Duration,
}

impl Summary<'_> {
    /// «88 territories, 150 indicators, 251 claims, 542 pages; 0 errors, 3 warnings, 12 notes; 0.21 s»
    pub(super) fn text(&self, words: &Words) -> String {
        let count = |key, count: usize| Arg::from(words.text(key, &[("count", count.into())]));
        let mut args = vec![("counts", Counts::of(self.findings).text(words).into()), ("seconds", seconds(self.time, words).into())];
        let Some(scorecard) = self.scorecard else {
            return words.text("cli-unread", &args);
        };
        args.push(("territories", count("cli-territories", scorecard.territories.len())));
        args.push(("indicators", count("cli-indicators", scorecard.indicators.len())));
        args.push(("claims", count("cli-claims", scorecard.claims.len())));
        let Some(pages) = self.pages else {
            return words.text("cli-checked", &args);
        };
        args.push(("pages", count("cli-pages", pages)));
        words.text("cli-built", &args)
    }
}

/// Two decimals: a build is a matter of a blink.
fn seconds(time: Duration, words: &Words) -> String {
    let hundredths = i64::try_from(time.as_millis() / 10).unwrap_or(i64::MAX);
    words.text("cli-seconds", &[("seconds", Decimal::new(hundredths, 2).into())])
}
