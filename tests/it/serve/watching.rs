//! Edits of every kind that editors make, in bursts: at the end of each the site is that of a build, nothing is built when
//! all is quiet, and memory does not grow.

use super::{PATIENCE, Server, as_built, golden, memory};
use crate::site::Site;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Of ten edits each; `BURSTS=200` looks for what grows slowly.
const BURSTS: usize = 20;
/// From here on memory must not grow: whatever is made once has been made.
const WARM: usize = 6;
/// What it may grow by all the same, in kB. What is held varies by a quarter from one moment to the next, with what was just
/// made and has not gone; what is lost in each edit comes to more where there are many of them.
const GROWTH: u64 = 40_000;
const WITHOUT: [&str; 2] = ["--without", "share-images,workbooks,embeds"];

const TERRITORIES: &str = "levels: [{id: school, name: Schools, folder: schools}]
territories:
  - {id: hilltop, name: Hilltop Primary, level: school, formerly: [hill-school, school-3]}
  - {id: riverside, name: Riverside Primary, level: school}
";
const TABLE: &str = "source: {title: Marks, kind: statistics, published: 2025-07-01}
table: marks.csv
columns: {territory: school, period: year}
indicators: {attendance: attendance, size: class-size}
";

/// A site with all that somebody may edit.
fn everything() -> Site {
    let site = golden("schools");
    site.add(&[
        ("content/scorecard.yaml", &super::with(&site.read("content/scorecard.yaml").unwrap(), "theme", "mine")),
        ("content/reports/marks.yaml", TABLE),
        ("content/reports/marks.csv", &marks("none")),
        ("themes/mine/static/css/mine.css", "body{}"),
        ("themes/mine/messages/en.ftl", "skip-link = Start\n"),
        (EDITED, &page("none")),
    ]);
    site
}

const EDITED: &str = "content/pages/edited.md";

fn page(text: &str) -> String {
    format!("---\ntitle: Page\n---\n\n{text}\n")
}

/// A table whose figure is another one in every edit.
fn marks(text: &str) -> String {
    let size = text.bytes().fold(7_u32, |sum, it| (sum * 31 + u32::from(it)) % 90) + 10;
    let rows: String = (2010..2024).map(|year| format!("riverside,{year},91.5%,{size}\n")).collect();
    format!("school,year,attendance,size\n{rows}")
}

fn report(text: &str) -> String {
    format!(
        "source: {{title: Report {text}, kind: government, published: 2025-06-30}}\nperiod: 2025\nfigures: {{attendance: 90%}}\n"
    )
}

/// One who edits a site.
struct Editor<'a> {
    site: &'a Site,
    /// How long an editor takes between two steps of saving.
    pause: Duration,
}

impl Editor<'_> {
    fn in_place(&self, path: &str, text: &str) {
        self.site.add(&[(path, text)]);
    }

    /// Written beside, then put in its place.
    fn beside(&self, path: &str, text: &str) {
        let (folder, name) = path.rsplit_once('/').unwrap();
        let aside = format!("{folder}/.{name}.tmp");
        self.site.add(&[(&aside, text)]);
        sleep(self.pause);
        fs::rename(self.site.path(&aside), self.site.path(path)).unwrap();
    }

    /// As vim does with a backup: a number is tried, the old file moves away, the new one comes, the old one goes.
    fn moved_away(&self, path: &str, text: &str) {
        let probe = self.site.path(path).with_file_name("4913");
        fs::write(&probe, "").unwrap();
        fs::remove_file(&probe).unwrap();
        let backup = format!("{path}~");
        fs::rename(self.site.path(path), self.site.path(&backup)).unwrap();
        sleep(self.pause);
        self.site.add(&[(path, text)]);
        sleep(self.pause);
        fs::remove_file(self.site.path(&backup)).unwrap();
    }

    /// Emptied, then written in this many pieces.
    fn emptied(&self, path: &str, text: &str, pieces: usize) {
        let mut file = File::create(self.site.path(path)).unwrap();
        for piece in text.as_bytes().chunks(text.len().div_ceil(pieces)) {
            sleep(self.pause);
            file.write_all(piece).unwrap();
        }
    }

    fn remove(&self, path: &str) {
        let path = self.site.path(path);
        let done = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        done.unwrap();
    }

    /// A school that is there, renamed, and gone, in turn: its folder, and its line in the list.
    fn school(&self, burst: usize) {
        let folder = |turn: usize| format!("content/schools/{}", school(turn).unwrap());
        match burst % 3 {
            0 => self.site.add(&[(&format!("{}/2025/deep/report.yaml", folder(burst)), &report("Lakeside"))]),
            1 => fs::rename(self.site.path(&folder(burst - 1)), self.site.path(&folder(burst))).unwrap(),
            _ => self.remove(&folder(burst - 1)),
        }
        let line = school(burst).map(|it| format!("  - {{id: {it}, name: Lakeside, level: school}}\n"));
        self.in_place("content/territories.yaml", &format!("{TERRITORIES}{}", line.unwrap_or_default()));
    }

    /// The edit of this number, which leaves this text somewhere.
    fn edit(&self, burst: usize, edit: usize, text: &str) {
        match edit {
            0 => self.in_place(EDITED, &page(text)),
            1 => self.beside(EDITED, &page(text)),
            2 => self.moved_away(EDITED, &page(text)),
            3 => self.emptied("content/schools/hilltop/report.yaml", &report(text), 1),
            4 => self.emptied("content/reports/marks.csv", &marks(text), 2),
            5 => self.beside("content/reports/marks.csv", &marks(text)),
            6 => self.in_place("themes/mine/static/css/mine.css", &format!("/* {text} */")),
            7 => self.moved_away("themes/mine/messages/en.ftl", &format!("skip-link = Start {text}\n")),
            8 => self.school(burst),
            _ if burst.is_multiple_of(2) => self.in_place("content/pages/passing.md", &page(text)),
            _ => self.remove("content/pages/passing.md"),
        }
    }
}

/// The school that comes and goes, as it is called after a burst.
fn school(burst: usize) -> Option<String> {
    match burst % 3 {
        0 => Some(format!("lakeside-{burst}")),
        1 => Some(format!("lakeside-{}-new", burst - 1)),
        _ => None,
    }
}

/// What stands at each path of a build; waits until the server has the same, and nothing at those that went.
#[track_caller]
fn same_as_a_build(server: &Server, site: &Site, gone: &mut BTreeSet<String>) -> Vec<(String, Vec<u8>)> {
    site.run(&[&["build"], &WITHOUT[..]].concat()).exits(0);
    let built: Vec<_> = site.files("output").into_iter().filter(|(path, _)| path != ".scorecard").collect();
    gone.retain(|path| !built.iter().any(|it| it.0 == *path));
    let start = Instant::now();
    loop {
        let is_other = |(path, built): &&(String, Vec<u8>)| {
            let answer = server.file(path);
            let is_same =
                || if path.ends_with(".html") { as_built(&answer.body, built) == *built } else { answer.body == *built };
            answer.status != 200 || !is_same()
        };
        let Some((other, _)) = built.iter().find(is_other) else { break };
        assert!(start.elapsed() < PATIENCE, "{other} is not what is built\n{}", server.said());
        sleep(Duration::from_millis(20));
    }
    for path in gone.iter() {
        assert_eq!(server.file(path).status, 404, "{path} has gone");
    }
    gone.extend(built.iter().map(|(path, _)| path.clone()));
    built
}

#[test]
fn two_hundred_edits_end_with_the_right_pages() {
    let site = everything();
    let server = Server::start(&site, &WITHOUT);
    let bursts = std::env::var("BURSTS").map_or(BURSTS, |it| it.parse().unwrap());
    let (mut ever, mut held) = (BTreeSet::new(), Vec::new());
    for burst in 0..bursts {
        for turn in 0..10 {
            let pause = Duration::from_millis([0, 0, 3, 40][(burst + turn) % 4]);
            Editor { site: &site, pause }.edit(burst, (turn * 3 + burst) % 10, &format!("{burst}-{turn}"));
            sleep(pause);
        }
        let built = same_as_a_build(&server, &site, &mut ever);
        let text = |path: &str| built.iter().find(|it| it.0 == path).map(|it| String::from_utf8_lossy(&it.1).into_owned());
        let turn_of = |edit: usize| (0..10).find(|turn| (turn * 3 + burst) % 10 == edit).unwrap();
        let last = [0, 1, 2].map(turn_of).into_iter().max().unwrap();
        assert!(text("edited/index.html").unwrap().contains(&format!("{burst}-{last}")), "the last of three edits");
        assert!(text("static/css/mine.css").unwrap().contains(&format!("{burst}-{}", turn_of(6))));
        assert!(text("index.html").unwrap().contains(&format!("Start {burst}-{}", turn_of(7))));
        assert_eq!(text("passing/index.html").is_some(), burst % 2 == 0);
        for turn in 0..=burst {
            let Some(id) = school(turn) else { continue };
            let is_there = school(burst) == Some(id.clone());
            assert_eq!(text(&format!("schools/{id}/index.html")).is_some(), is_there, "{id} after {burst}");
            assert_eq!(server.file(&format!("schools/{id}/")).status == 200, is_there, "{id} after {burst}");
        }
        held.push(memory(&server));
    }
    // The middle of several: at any one moment what was shown last may not have gone yet, or more may have gone than usual.
    let middle = |some: &[u64]| {
        let mut sorted = some.to_vec();
        sorted.sort_unstable();
        sorted[sorted.len() / 2]
    };
    let (early, late) = held[WARM..].split_at((bursts - WARM) / 2);
    let (before, now) = (middle(early), middle(late));
    assert!(now < before + GROWTH, "{now} kB, {before} kB after the first edits: {held:?}");
    let builds = server.builds();
    assert!(builds <= 3 * 10 * bursts, "{builds} builds");
    quiet(&server, &site);
}

/// Waits until nothing is built any more; then touches what is read, and writes beside it: nothing is built for that.
fn quiet(server: &Server, site: &Site) {
    // Longer than the time between two looks at the folders.
    let look = Duration::from_millis(2500);
    server.until("quiet", || {
        let builds = server.builds();
        sleep(look);
        builds == server.builds()
    });
    let builds = server.builds();
    for _ in 0..5 {
        let file = site.path("content/scorecard.yaml");
        fs::write(&file, fs::read(&file).unwrap()).unwrap();
        site.add(&[("content/.hidden", "x"), ("content/pages/.a.md.swp", "x"), ("output/x.html", "x"), ("README.md", "x")]);
        sleep(Duration::from_millis(100));
    }
    sleep(look);
    assert_eq!(server.builds(), builds, "{}", server.said());
}
