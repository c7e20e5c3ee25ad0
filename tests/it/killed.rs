//! A build that is killed, at any moment and at each stage: the last site stands, and the next build leaves nothing else.

use crate::site::{Site, collect};
use std::fs;
use std::process::Stdio;
use std::time::Instant;

type Files = Vec<(String, Vec<u8>)>;

/// Pictures and workbooks take long to make.
const BUILD: &[&str] = &["build", "--without", "share-images,workbooks"];

/// A site with two states of its content, and what is built of each.
struct States {
    site: Site,
    built: [Files; 2],
}

impl States {
    fn new() -> States {
        let states = States { site: crate::export::site(), built: [Vec::new(), Vec::new()] };
        let built = [0, 1].map(|state| {
            states.edit(state);
            states.site.run(BUILD).exits(0);
            states.site.files("output")
        });
        assert!(built[0] != built[1] && built.iter().all(|it| it.len() > 50));
        States { built, ..states }
    }

    /// Every page has the title, and one state has pages that the other has not.
    fn edit(&self, state: usize) {
        let title = ["Một", "Hai"][state];
        let settings = "languages: [vi, en]\nnumbers: vi\npublisher: Tòa soạn\nbase_url: https://example.org/";
        self.site.add(&[("content/scorecard.yaml", &format!("title: {title}\n{settings}\n"))]);
        let page = self.site.path("content/pages/one.md");
        match state {
            0 => self.site.add(&[("content/pages/one.md", "---\ntitle: Trang\n---\n\nText.\n")]),
            _ => fs::remove_file(page).unwrap_or_default(),
        }
    }

    /// Which of the two sites stands there whole.
    #[track_caller]
    fn stands(&self, folder: &str) -> usize {
        let mut files = Vec::new();
        collect(&self.site.path(folder), "", &mut files);
        files.sort();
        let missing = || self.built.each_ref().map(|it| it.iter().filter(|it| !files.contains(it)).count());
        self.built.iter().position(|it| *it == files).unwrap_or_else(|| {
            panic!(
                "{} files, neither site: {:?} of {:?} are missing",
                files.len(),
                missing(),
                self.built.each_ref().map(Vec::len)
            )
        })
    }

    /// The next build: the site that it makes, and nothing beside it.
    #[track_caller]
    fn next(&self, state: usize) {
        self.site.run(BUILD).exits(0);
        assert_eq!(self.stands("output"), state);
        self.nothing_is_left();
    }

    #[track_caller]
    fn nothing_is_left(&self) {
        let mut names: Vec<_> = fs::read_dir(self.site.path("")).unwrap().map(|it| it.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["content", "output"]);
    }
}

/// Numbers that look random, and are the same every time.
fn numbers(seed: u64) -> impl Iterator<Item = u64> {
    std::iter::successors(Some(seed), |it| {
        Some(it.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
    })
    .skip(1)
    .map(|it| it >> 33)
}

/// `SCORECARD_LONG` makes a hundred of the dozen.
#[test]
fn a_build_that_is_killed_at_any_moment_leaves_one_whole_site() {
    let kills = if std::env::var_os("SCORECARD_LONG").is_some() { 100 } else { 12 };
    let states = States::new();
    let mut stands = 1;
    states.edit(0);
    let start = Instant::now();
    states.next(0);
    let mut whole = start.elapsed();
    let (mut new, mut ended) = (0, 0);
    for (turn, number) in (0..kills).zip(numbers(7)) {
        let state = turn % 2;
        states.edit(state);
        let moment = whole.mul_f64((number % 1000) as f64 / 1000.0);
        let mut child = states.site.command("", BUILD, &[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(moment);
        child.kill().unwrap();
        let is_late = child.wait().unwrap().success();
        ended += usize::from(is_late);
        // However busy the machine is: some are killed in the last moments, few when all is over.
        whole = whole.mul_f64(if is_late { 0.8 } else { 1.05 });
        let found = states.stands("output");
        assert!(found == state || found == stands || turn == 0, "turn {turn}: a site of long ago");
        new += usize::from(found == state);
        stands = found;
        // What several of them left is as little trouble as what one did.
        if turn % 3 == 2 {
            states.next(state);
            stands = state;
        }
    }
    println!("{kills} kills within {whole:?}: {ended} came too late, {new} found the new site");
    states.edit(0);
    states.next(0);
}

/// The rest needs places to fail at: `cargo test -F failpoints`.
#[cfg(feature = "failpoints")]
mod at_each_stage {
    use super::*;
    use std::io::{BufRead, BufReader, Read};
    use std::process::{Child, ChildStderr};

    /// What a build says that fails at these places. It must end in this way.
    fn fails(states: &States, points: &str, code: Option<i32>, lang: &str) -> String {
        let variables = [("SCORECARD_FAILPOINTS", points), ("LC_ALL", lang)];
        let output = states.site.command("", BUILD, &variables).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), code, "{points}: {said}");
        said
    }

    /// Places before the swap, in order, and what is blamed.
    const BEFORE: &[(&str, &str)] = &[
        ("read", "content"),
        ("have-read", "content"),
        ("made", "output"),
        ("marked", "output"),
        ("write", "output/"),
        ("write:{}:2", "output/"),
        ("write:{}:40", "output/"),
        ("carry", "output"),
        ("swap", "output"),
        ("exchange:error,aside", "output"),
    ];

    fn points(place: &str, kind: &str) -> String {
        if place.contains("{}") { place.replace("{}", kind) } else { format!("{place}:{kind}") }
    }

    #[test]
    fn an_error_before_the_swap_leaves_the_old_site_and_says_where() {
        let states = States::new();
        states.edit(0);
        for (place, blamed) in BEFORE {
            for (kind, lang, words) in [("error", "en", "a test wants it"), ("full", "vi", "đĩa đã đầy")] {
                let said = fails(&states, &points(place, kind), Some(2), lang);
                assert!(said.contains(words) && said.contains(blamed) && !said.contains(".new/site"), "{place}: {said}");
                assert_eq!(states.stands("output"), 1, "{place}");
                states.nothing_is_left();
            }
        }
        for points in ["write:short", "write:short:30"] {
            assert!(fails(&states, points, Some(2), "en").contains("the disk is full"));
            assert_eq!(states.stands("output"), 1);
            states.nothing_is_left();
        }
        states.next(0);
    }

    #[test]
    fn a_death_before_the_swap_leaves_the_old_site() {
        let states = States::new();
        for (turn, (place, _)) in BEFORE.iter().enumerate() {
            let (old, new) = ((turn + 1) % 2, turn % 2);
            states.edit(new);
            fails(&states, &points(place, "abort"), None, "en");
            if place.contains("aside") {
                assert!(!states.site.path("output").exists());
                assert_eq!(states.stands(".output.new/old"), old, "it has stepped aside");
                // Also where the next build fails, it comes back.
                let good = states.site.read("content/scorecard.yaml").unwrap();
                states.site.add(&[("content/scorecard.yaml", "titel: x\n")]);
                states.site.run(BUILD).exits(1);
                states.site.add(&[("content/scorecard.yaml", &good)]);
                states.nothing_is_left();
            }
            assert_eq!(states.stands("output"), old, "{place}");
            states.next(new);
        }
    }

    #[test]
    fn whatever_happens_after_the_swap_the_new_site_stands() {
        let states = States::new();
        let mut turn = 0;
        for exchange in ["", "exchange:error,"] {
            for place in ["swapped", "clear", "unmarked"] {
                for (kind, code) in [("abort", None), ("error", Some(0))] {
                    states.edit(turn % 2);
                    fails(&states, &format!("{exchange}{place}:{kind}"), code, "en");
                    assert_eq!(states.stands("output"), turn % 2, "{place}");
                    states.next(turn % 2);
                    turn += 1;
                }
            }
        }
    }

    #[test]
    fn the_first_build_leaves_nothing_where_it_fails() {
        let states = States::new();
        states.edit(0);
        fs::remove_dir_all(states.site.path("output")).unwrap();
        // Two renames are one where there is no old site.
        for (place, _) in BEFORE {
            fails(&states, &points(place, "full"), Some(2), "en");
            assert_eq!(fs::read_dir(states.site.path("")).unwrap().count(), 1, "{place}");
            fails(&states, &points(place, "abort"), None, "en");
            assert!(!states.site.path("output").exists(), "{place}");
            // What the dead one left is taken away by one that fails, too.
            fails(&states, "read:full", Some(2), "en");
            assert_eq!(fs::read_dir(states.site.path("")).unwrap().count(), 1, "{place}");
        }
        states.next(0);
    }

    #[test]
    fn a_folder_that_forced_its_way_is_removed_even_where_the_build_dies() {
        let states = States::new();
        states.edit(0);
        for points in ["swapped:abort", "clear:abort", "exchange:error,swapped:abort"] {
            fs::remove_dir_all(states.site.path("output")).unwrap();
            states.site.add(&[("output/notes.txt", "theirs"), ("output/deep/notes.txt", "theirs")]);
            let variables = [("SCORECARD_FAILPOINTS", points)];
            let status =
                states.site.command("", &[BUILD, &["--force"]].concat(), &variables).stderr(Stdio::null()).status().unwrap();
            assert_eq!(status.code(), None);
            assert_eq!(states.stands("output"), 0);
            states.next(0);
        }
    }

    #[test]
    fn a_report_of_findings_is_whole_or_not_there() {
        let states = States::new();
        let args = [BUILD, &["--format", "json", "--output-file", "report.json"]].concat();
        states.site.run(&args).exits(0);
        let old = states.site.read("report.json").unwrap();
        states.site.add(&[("content/pages/odd.md", "---\ntitle: Odd\n---\n\nText.\n")]);
        for (points, code) in [("fresh:short", Some(2)), ("fresh:abort", None), ("place:full", Some(2)), ("place:abort", None)] {
            let variables = [("SCORECARD_FAILPOINTS", points)];
            let status = states.site.command("", &args, &variables).stderr(Stdio::null()).status().unwrap();
            assert_eq!(status.code(), code, "{points}");
            assert_eq!(states.site.read("report.json").unwrap(), old, "{points}");
        }
        let run = states.site.run(&args);
        assert!(run.code < 2 && states.site.read("report.json").unwrap() != old, "{}", run.stderr);
        fs::remove_file(states.site.path("report.json")).unwrap();
        states.nothing_is_left();
    }

    #[test]
    fn a_bug_asks_for_a_report_and_leaves_the_old_site() {
        let states = States::new();
        states.edit(0);
        for (points, lang, words) in [
            ("read:panic", "en", "error: this is a mistake in scorecard"),
            ("write:panic:9", "vi", "lỗi: đây là lỗi của chính scorecard"),
            ("swap:panic", "en", "please report it at https://"),
        ] {
            let said = fails(&states, points, Some(101), lang);
            assert!(said.contains(words) && said.contains("/issues/new") && said.contains("src/failpoint.rs:"), "{said}");
            assert!(said.contains(concat!("scorecard ", env!("CARGO_PKG_VERSION"))) && !said.contains("panicked"), "{said}");
            assert_eq!(states.stands("output"), 1);
            states.nothing_is_left();
        }
    }

    /// A build that waits at a place until its standard input ends.
    struct Held {
        child: Child,
        said: BufReader<ChildStderr>,
    }

    fn held(states: &States, place: &str) -> Held {
        let points = format!("{place}:hold");
        let mut command = states.site.command("", BUILD, &[("SCORECARD_FAILPOINTS", &points)]);
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while line != "held\n" {
            line.clear();
            assert!(said.read_line(&mut line).unwrap() > 0, "{place} is never passed");
        }
        Held { child, said }
    }

    fn released(mut held: Held) -> (Option<i32>, String) {
        drop(held.child.stdin.take());
        let mut said = String::new();
        held.said.read_to_string(&mut said).unwrap();
        (held.child.wait().unwrap().code(), said)
    }

    #[test]
    fn the_second_of_two_builds_is_refused_until_the_first_has_ended() {
        let states = States::new();
        let told = [("en", "another `scorecard` is writing"), ("vi", "một lệnh `scorecard` khác đang ghi")];
        for (turn, place) in ["read", "write", "swapped", "clear"].into_iter().enumerate() {
            states.edit(turn % 2);
            let first = held(&states, place);
            let (lang, words) = told[turn % 2];
            let said = states.site.run_with(BUILD, &[("LC_ALL", lang)]).exits(2).stderr;
            assert!(said.contains(words) && said.contains("output"), "{place}: {said}");
            let has_swapped = ["swapped", "clear"].contains(&place);
            assert_eq!(states.stands("output"), if has_swapped { turn % 2 } else { (turn + 1) % 2 });
            assert_eq!(released(first).0, Some(0));
            assert_eq!(states.stands("output"), turn % 2);
            states.nothing_is_left();
        }
        states.edit(0);
        let mut first = held(&states, "write");
        // Another folder is nobody's business.
        states.site.run(&[BUILD, &["--output", "elsewhere"]].concat()).exits(0);
        fs::remove_dir_all(states.site.path("elsewhere")).unwrap();
        // The lock is the system's: it ends with whoever is killed.
        first.child.kill().unwrap();
        first.child.wait().unwrap();
        states.next(0);
    }

    #[test]
    fn content_that_goes_away_while_it_is_read_is_no_site() {
        let states = States::new();
        states.edit(0);
        for place in ["read", "have-read", "write"] {
            let child = held(&states, place);
            fs::rename(states.site.path("content"), states.site.path("gone")).unwrap();
            let (code, said) = released(child);
            assert!(
                code == Some(2) && said.contains("content cannot be") && said.contains("nothing of that name"),
                "{place}: {said}"
            );
            assert_eq!(states.stands("output"), 1, "{place}");
            fs::rename(states.site.path("gone"), states.site.path("content")).unwrap();
            states.nothing_is_left();
        }
        states.next(0);
    }
}
