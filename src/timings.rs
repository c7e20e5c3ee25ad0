//! Where the time of a run goes: counters that stages add to once somebody has asked, and that no stage reads.
//!
//! They stand beside the pipeline, not in it: handing them along would put a clock into every signature for the sake of one
//! option. Nothing that is written depends on them. Without the option a stage costs one look at a flag.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A part of the work, in the order in which a build does them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Files of the content and of the theme.
    Read,
    /// Text to trees of YAML.
    Parse,
    /// Trees to a scorecard.
    Resolve,
    Derive,
    Check,
    /// What all pages look things up in.
    Prepare,
    /// The data files.
    Data,
    /// What pages say.
    View,
    /// Charts.
    Draw,
    /// Pictures for sharing, and icons.
    Share,
    /// Templates.
    Render,
    Write,
}

impl Stage {
    pub const ALL: [Stage; 12] = [
        Stage::Read,
        Stage::Parse,
        Stage::Resolve,
        Stage::Derive,
        Stage::Check,
        Stage::Prepare,
        Stage::Data,
        Stage::View,
        Stage::Draw,
        Stage::Share,
        Stage::Render,
        Stage::Write,
    ];

    /// Whether threads do it side by side, each for a file: then its time is the sum of theirs. That of the others is what a
    /// clock on the wall shows, with however many threads inside.
    #[must_use]
    pub fn is_summed(self) -> bool {
        !matches!(self, Stage::Read | Stage::Derive | Stage::Check | Stage::Prepare)
    }
}

static IS_ON: AtomicBool = AtomicBool::new(false);
static SPENT: [AtomicU64; Stage::ALL.len()] = [const { AtomicU64::new(0) }; Stage::ALL.len()];

static PAGES: Mutex<BTreeMap<&str, Pages>> = Mutex::new(BTreeMap::new());

/// What the pages of one kind took, from what they say to their files, all threads together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    pub count: u32,
    pub time: Duration,
}

thread_local! {
    /// What was spent on stages inside the one that this thread is at.
    static INSIDE: Cell<u64> = const { Cell::new(0) };
}

/// From now on times are taken.
pub fn ask() {
    IS_ON.store(true, Relaxed);
}

/// Does a part of a stage. What is done for another stage on the way is that one's time, not this one's.
pub fn of<T>(stage: Stage, work: impl FnOnce() -> T) -> T {
    if !IS_ON.load(Relaxed) {
        return work();
    }
    let before = INSIDE.replace(0);
    let start = Instant::now();
    let made = work();
    let whole = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
    counter(stage).fetch_add(whole.saturating_sub(INSIDE.get()), Relaxed);
    INSIDE.set(before.saturating_add(whole));
    made
}

/// Does what is no part of the stage that this thread is at: threads side by side, each with its own stages.
pub fn apart<T>(work: impl FnOnce() -> T) -> T {
    if !IS_ON.load(Relaxed) {
        return work();
    }
    let before = INSIDE.get();
    let start = Instant::now();
    let made = work();
    let whole = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
    INSIDE.set(before.saturating_add(whole));
    made
}

/// Makes a page of a kind: its time is told beside that of its stages.
pub fn page<T>(kind: &'static str, make: impl FnOnce() -> T) -> T {
    if !IS_ON.load(Relaxed) {
        return make();
    }
    let start = Instant::now();
    let made = make();
    let mut all = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
    let pages = all.entry(kind).or_default();
    pages.count += 1;
    pages.time += start.elapsed();
    made
}

/// What each kind of page took up to now, by its name.
#[must_use]
pub fn pages() -> Vec<(&'static str, Pages)> {
    PAGES.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|(kind, pages)| (*kind, *pages)).collect()
}

/// What was spent on a stage up to now.
#[must_use]
pub fn spent(stage: Stage) -> Duration {
    Duration::from_nanos(counter(stage).load(Relaxed))
}

#[expect(clippy::indexing_slicing, reason = "there are as many counters as stages, and `Stage::ALL` has them in their order")]
fn counter(stage: Stage) -> &'static AtomicU64 {
    &SPENT[stage as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread::sleep;

    /// The only test that asks: the counters are everybody's.
    #[test]
    fn what_is_done_on_the_way_is_the_time_of_its_own_stage() {
        let nap = Duration::from_millis(20);
        of(Stage::Share, || sleep(nap));
        assert_eq!(spent(Stage::Share), Duration::ZERO, "nobody has asked yet");
        ask();
        let start = Instant::now();
        of(Stage::Share, || of(Stage::Draw, || sleep(nap)));
        let whole = start.elapsed();
        // Charts that other tests draw meanwhile count too: of that stage only the least is known.
        assert!(spent(Stage::Draw) >= nap);
        assert!(spent(Stage::Share) + nap <= whole);
    }

    #[test]
    fn stages_stand_in_their_order() {
        assert!(Stage::ALL.iter().enumerate().all(|(place, it)| *it as usize == place));
    }
}
