//! The last line of a run: how much there is, what was found, in what time.

use crate::finding::Finding;
use crate::model::{Decimal, Scorecard};
use crate::report::Counts;
use crate::timings::{self, Stage};
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
        let mut args =
            vec![("counts", Counts::of(self.findings).text(words).into()), ("seconds", seconds(self.time, words).into())];
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

/// What `build --timings` adds: a line for each stage, the whole, and a line for each kind of page.
pub(super) fn timings(words: &Words, whole: Duration) -> String {
    let line = |stage: &Stage| {
        let key = if stage.is_summed() { "cli-timing-summed" } else { "cli-timing" };
        words.text(key, &[("stage", name(*stage, words).into()), ("time", thousandths(timings::spent(*stage), words).into())])
    };
    let mut lines: Vec<String> = Stage::ALL.iter().map(line).collect();
    lines.push(words.text("cli-timing-whole", &[("time", thousandths(whole, words).into())]));
    lines.extend(timings::pages().into_iter().map(|(kind, pages)| {
        let each = i64::try_from(pages.time.as_micros()).unwrap_or(i64::MAX) / i64::from(pages.count.max(1));
        let args = [("kind", kind.into()), ("count", u64::from(pages.count).into()), ("each", Decimal::new(each, 3).into())];
        words.text("cli-timing-pages", &args)
    }));
    lines.join("\n") + "\n"
}

/// A stage of a small site takes no hundredth of a second.
fn thousandths(time: Duration, words: &Words) -> String {
    let thousandths = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    words.text("cli-seconds", &[("seconds", Decimal::new(thousandths, 3).into())])
}

fn name(stage: Stage, words: &Words) -> String {
    let key = match stage {
        Stage::Read => "cli-stage-read",
        Stage::Parse => "cli-stage-parse",
        Stage::Resolve => "cli-stage-resolve",
        Stage::Derive => "cli-stage-derive",
        Stage::Check => "cli-stage-check",
        Stage::Prepare => "cli-stage-prepare",
        Stage::Data => "cli-stage-data",
        Stage::View => "cli-stage-view",
        Stage::Draw => "cli-stage-draw",
        Stage::Share => "cli-stage-share",
        Stage::Render => "cli-stage-render",
        Stage::Write => "cli-stage-write",
    };
    words.text(key, &[])
}
