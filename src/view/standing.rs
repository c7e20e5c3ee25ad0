//! How a figure stands to its target, in one word: computed, else as the document says, else why there is no verdict.

use super::chart::Status as Mark;
use super::desk::Desk;
use crate::derive::{Observation, Reason, Verdict};
use crate::model::{Scorecard, Status};
use serde::Serialize;

/// The word, before it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Exceeded,
    Met,
    Nearly,
    Missed,
    Done,
    InProgress,
    Planned,
    NotDone,
    NotDue,
    /// A bounded value that could fall either way.
    Bounded,
    NoTarget,
    NoData,
}

/// A verdict as a small sign: an icon, a border and a word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chip {
    /// `exceeded`, `met`, `nearly`, `missed`, `done`, `in-progress`, `planned`, `not-done`, `not-due`, `bounded`, `no-target` or `no-data`; of findings `warning`, `note` or `settled`.
    pub kind: &'static str,
    /// The word for it.
    pub word: String,
    /// «theo tài liệu» where only the document says so and nothing could be computed; else empty.
    pub stated: String,
}

/// What stands before the id of a verdict in the message that is its word.
const WORD: &str = "standing-";

impl Standing {
    pub fn id(self) -> &'static str {
        self.word().strip_prefix(WORD).unwrap_or_default()
    }

    /// The message that is its word.
    fn word(self) -> &'static str {
        match self {
            Standing::Exceeded => "standing-exceeded",
            Standing::Met => "standing-met",
            Standing::Nearly => "standing-nearly",
            Standing::Missed => "standing-missed",
            Standing::Done => "standing-done",
            Standing::InProgress => "standing-in-progress",
            Standing::Planned => "standing-planned",
            Standing::NotDone => "standing-not-done",
            Standing::NotDue => "standing-not-due",
            Standing::Bounded => "standing-bounded",
            Standing::NoTarget => "standing-no-target",
            Standing::NoData => "standing-no-data",
        }
    }

    /// Whether it is a verdict on a target.
    pub fn is_verdict(self) -> bool {
        matches!(self, Standing::Exceeded | Standing::Met | Standing::Nearly | Standing::Missed)
    }

    /// How charts draw it.
    pub fn mark(self) -> Mark {
        match self {
            Standing::Exceeded => Mark::Exceeded,
            Standing::Met => Mark::Met,
            Standing::Nearly => Mark::Nearly,
            Standing::Missed => Mark::Missed,
            Standing::NoData => Mark::NoData,
            _ => Mark::NoTarget,
        }
    }

    fn stated(status: Status) -> Standing {
        match status {
            Status::Met => Standing::Met,
            Status::Exceeded => Standing::Exceeded,
            Status::Nearly => Standing::Nearly,
            Status::Missed => Standing::Missed,
            Status::Done => Standing::Done,
            Status::InProgress => Standing::InProgress,
            Status::Planned => Standing::Planned,
            Status::NotDone => Standing::NotDone,
        }
    }

    pub fn computed(verdict: Verdict) -> Option<Standing> {
        match verdict {
            Verdict::Exceeded => Some(Standing::Exceeded),
            Verdict::Met => Some(Standing::Met),
            Verdict::Nearly => Some(Standing::Nearly),
            Verdict::Missed => Some(Standing::Missed),
            Verdict::NotJudged(_) => None,
        }
    }
}

/// What an observation comes to, and whether only the document says so.
pub fn standing(scorecard: &Scorecard, observation: &Observation) -> (Standing, bool) {
    if let Some(computed) = Standing::computed(observation.verdict) {
        return (computed, false);
    }
    let claim = scorecard.claim(observation.shown());
    let of_targets = observation.judgements.iter().filter_map(|it| it.target.stated).map(Standing::stated).max();
    if let Some(stated) = claim.status.map(Standing::stated).or(of_targets) {
        return (stated, true);
    }
    let nothing =
        claim.missing.is_some() || (observation.value.is_none() && claim.rank.is_none() && !observation.judgements.is_empty());
    let reason = match observation.verdict.reason() {
        Some(Reason::NotDue) => Standing::NotDue,
        Some(Reason::Bounded) => Standing::Bounded,
        _ if nothing && claim.words.is_none() => Standing::NoData,
        _ => Standing::NoTarget,
    };
    (reason, false)
}

impl Desk<'_> {
    /// The sign for an observation.
    pub fn chip(&self, observation: &Observation) -> Chip {
        let (standing, stated) = standing(self.scorecard, observation);
        self.chip_of(standing, stated)
    }

    pub fn chip_of(&self, standing: Standing, stated: bool) -> Chip {
        Chip {
            kind: standing.id(),
            word: self.text(standing.word()),
            stated: if stated { self.text("standing-stated") } else { String::new() },
        }
    }
}
