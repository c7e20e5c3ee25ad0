//! `scorecard fix`: what is mended to the byte, what is left alone, what is said, and that nothing is lost.

use crate::memory::{REPORT, claims_of, inputs};
use crate::site::{Run, SCORECARD, Site};
use proptest::prelude::*;
use scorecard::content::read::text_of;
use scorecard::file::FileId;
use scorecard::fix::{Bytes, mend};
use scorecard::pipeline::compile;
use std::collections::BTreeMap;
use std::fs;

const DOCUMENT: &str = "content/provinces/binh-duong/report.yaml";

/// Definitions for the figures below.
const DEFINITIONS: &[(&str, &str)] = &[
    (
        "content/territories.yaml",
        "levels:\n  - {id: province, name: {vi: Tỉnh, en: Province}, folder: provinces}\n  - {id: district, name: {vi: Huyện, en: District}}\n\
         territories:\n  - {id: binh-duong, name: Bình Dương, level: province}\n  - {id: phu-my, name: Phú Mỹ, level: district, in: binh-duong}\n",
    ),
    ("content/topics.yaml", "- {id: tthc, name: {vi: Thủ tục, en: Procedures}}\n"),
    ("content/organisations.yaml", "- {id: hdnd-tinh, name: {vi: HĐND tỉnh, en: Council}}\n"),
    (
        "content/indicators/tthc.yaml",
        "- id: on-time-rate\n  name: {vi: Đúng hạn, en: On time}\n  topic: tthc\n  unit: percent\n  better: higher\n  by: {level: [district, commune]}\n\
         - id: applications\n  name: {vi: Hồ sơ, en: Applications}\n  topic: tthc\n  unit: count\n  better: neither\n\
         - id: rating\n  name: {vi: Xếp loại, en: Rating}\n  topic: tthc\n  unit: bands\n  better: higher\n  bands: [{id: good, name: {vi: Tốt, en: Good}}, {id: weak, name: {vi: Yếu, en: Weak}}]\n",
    ),
];

const HEAD: &str = "source: {title: Báo cáo, kind: press}\nperiod: 2023\nfigures:\n";

fn site(figures: &str) -> Site {
    site_of(&format!("{HEAD}{figures}"))
}

fn site_of(document: &str) -> Site {
    let site = Site::new(DEFINITIONS);
    site.add(&[(DOCUMENT, document)]);
    site
}

/// What the figures are after a run.
#[track_caller]
fn after(figures: &str, args: &[&str]) -> String {
    let site = site(figures);
    let run = site.run(&[&["fix"], args].concat());
    assert_ne!(run.code, 2, "{}", run.stderr);
    let text = site.read(DOCUMENT).unwrap();
    // Nothing is left to mend by the second run, and it touches nothing.
    let again = site.run(&[&["fix"], args].concat());
    assert_eq!((again.stdout.as_str(), again.code), ("", run.code), "{figures}");
    assert_eq!(site.read(DOCUMENT).unwrap(), text, "{figures}");
    text.strip_prefix(HEAD).unwrap().to_owned()
}

#[test]
fn slips_that_leave_no_doubt_are_mended_to_the_byte() {
    for (before, wanted) in [
        // A decimal comma inside {…}; comment and blanks stay.
        (
            "  on-time-rate: {value:  98,8%,target: 98% }   # x, 1,5\n",
            "  on-time-rate: {value:  \"98,8%\",target: 98% }   # x, 1,5\n",
        ),
        ("  on-time-rate: {value: trên 98,8%}\n", "  on-time-rate: {value: \"trên 98,8%\"}\n"),
        (
            "  applications: {value: 1.893, of_which: Huyện, thị xã}\n",
            "  applications: {value: 1.893, of_which: \"Huyện, thị xã\"}\n",
        ),
        // A dot that can only start decimals.
        ("  on-time-rate: 98.05%  # as printed\n", "  on-time-rate: 98,05%  # as printed\n"),
        ("  on-time-rate: \"98.05%\"\n", "  on-time-rate: \"98,05%\"\n"),
        ("  on-time-rate: {value: 98.05%}\n", "  on-time-rate: {value: \"98,05%\"}\n"),
        ("  on-time-rate: {value: 98.05%\n    }\n", "  on-time-rate: {value: \"98,05%\"\n    }\n"),
        ("  on-time-rate: 35.5–40.5%\n", "  on-time-rate: 35,5–40,5%\n"),
        (
            "  on-time-rate:\n    value: 98%\n    change: tăng 2.61%\n",
            "  on-time-rate:\n    value: 98%\n    change: tăng 2,61%\n",
        ),
        (
            "  on-time-rate:\n    value: 98%\n    target: \"≥ 97.5%\"\n",
            "  on-time-rate:\n    value: 98%\n    target: \"≥ 97,5%\"\n",
        ),
        // Typographic quote marks.
        ("  on-time-rate: “98%”\n", "  on-time-rate: \"98%\"\n"),
        ("  on-time-rate: {value: “98,8%”}\n", "  on-time-rate: {value: \"98,8%\"}\n"),
        // A blank after a colon, and what it brings to light.
        ("  on-time-rate: {value:98,8%}\n", "  on-time-rate: {value: \"98,8%\"}\n"),
        ("  on-time-rate:\n    value:98.5%\n    note: x\n", "  on-time-rate:\n    value: 98,5%\n    note: x\n"),
        // Blanks at line ends.
        ("  on-time-rate: 98% \t\n\n  \n", "  on-time-rate: 98%\n\n\n"),
        // Letters.
        (
            "  # Bi\u{300}nh\n  on-time-rate: {value: 98%, note: Bi\u{300}nh}\n",
            "  # B\u{ec}nh\n  on-time-rate: {value: 98%, note: B\u{ec}nh}\n",
        ),
    ] {
        assert_eq!(after(before, &[]), wanted, "{before}");
    }
}

#[test]
fn what_may_be_right_or_may_be_several_things_is_left() {
    for figures in [
        "  applications: 1.893\n",
        "  applications: 18.93\n",
        "  on-time-rate: 1893.123%\n",
        "  on-time-rate: 1.500–40.5%\n",
        "  on-time-rate: 1,893.5%\n",
        "  on-time-rate:\n    ratio: 697.5/1.893\n",
        "  on-time-rate:\n    value: 98%\n    n: 18.93\n",
        "  on-time-rate: {value: 1,893,5%}\n",
        "  on-time-rate: {value: 98, 8%}\n",
        "  on-time-rate: {value: 98%, period: 2022,2023}\n",
        "  on-time-rate: [98,8%]\n",
        "  on-time-rate:\n    value: 98%\n    note: |\n      text  \n        \n    quote: \"one  \n      98.5  two\"\n",
        "  ontime-rate: 98%\n",
        "  on-time-rate: {vlaue: 98%}\n",
    ] {
        assert_eq!(after(figures, &[]), figures);
    }
}

#[test]
fn on_an_english_site_it_is_the_other_way_round() {
    let english = ("content/scorecard.yaml", "title: Scorecard\nlanguages: [en]\nnumbers: en\npublisher: x\n");
    let mended = |figures: &str| {
        let site = Site::new(&[english]);
        site.add(&[
            ("content/territories.yaml", "levels: [{id: province, name: Province, folder: provinces}]\nterritories: [{id: binh-duong, name: BD, level: province}]\n"),
            ("content/topics.yaml", "- {id: t, name: T}\n"),
            ("content/indicators/t.yaml", "- {id: rate, name: R, topic: t, unit: percent, better: higher}\n"),
            (DOCUMENT, &format!("{HEAD}{figures}")),
        ]);
        site.run(&["fix"]);
        site.read(DOCUMENT).unwrap().replace(HEAD, "")
    };
    assert_eq!(mended("  rate: 98,05%\n"), "  rate: 98.05%\n");
    assert_eq!(mended("  rate: {value: 98,05%}\n"), "  rate: {value: \"98.05%\"}\n");
    for figures in ["  rate: 1,893\n", "  rate: 1893,123\n", "  rate: 98.05%\n", "  rate: 1.893,5%\n"] {
        assert_eq!(mended(figures), figures);
    }
}

/// Until it is known how numbers are typed, no dot is a decimal's.
#[test]
fn a_doubt_about_the_convention_keeps_every_number_as_it_is() {
    let figures = "  on-time-rate: 98.05%\n";
    for line in ["numbers: english\n", "number: en\n"] {
        let site = site(figures);
        site.add(&[("content/scorecard.yaml", &SCORECARD.1.replace("numbers: vi\n", line))]);
        site.run(&["fix"]).exits(1);
        assert!(site.read(DOCUMENT).unwrap().ends_with(figures), "{line}");
        let site = site_of(&format!("{line}{HEAD}{figures}"));
        site.run(&["fix"]).exits(1);
        assert!(site.read(DOCUMENT).unwrap().ends_with(figures), "{line}");
    }
    // Once the blank is there, the site is English, and the figure right.
    let site = site(figures);
    site.add(&[("content/scorecard.yaml", &SCORECARD.1.replace("numbers: vi\n", "numbers:en\n"))]);
    site.run(&["fix"]).exits(0);
    assert!(site.read(DOCUMENT).unwrap().ends_with(figures));
}

#[test]
fn settings_get_their_dot() {
    let site = Site::new(DEFINITIONS);
    let path = "content/indicators/tthc.yaml";
    let with = |line: &str| DEFINITIONS[3].1.replace("  better: neither\n", &format!("  better: neither\n{line}"));
    site.add(&[(path, &with("  nearly: 0,5\n  range: [81,9, 86,5]\n"))]);
    site.run(&["fix"]).exits(0);
    assert_eq!(site.read(path).unwrap(), with("  nearly: 0.5\n  range: [\"81.9\", \"86.5\"]\n"));
}

#[test]
fn guesses_are_made_only_where_they_are_asked_for() {
    for (before, wanted) in [
        ("  ontime-rate: 98%\n", "  on-time-rate: 98%\n"),
        ("  \"ontime-rate\": 98%\n", "  \"on-time-rate\": 98%\n"),
        ("  on-time-rate:\n    vlaue: 98.5% # x\n", "  on-time-rate:\n    value: 98,5% # x\n"),
        (
            "  on-time-rate: {value: 98%, target: 97%, set_by: hdnd-tnh}\n",
            "  on-time-rate: {value: 98%, target: 97%, set_by: hdnd-tinh}\n",
        ),
        (
            "  on-time-rate:\n    by: {level: {distrct+commune: 98%}}\n",
            "  on-time-rate:\n    by: {level: {district+commune: 98%}}\n",
        ),
        ("  rating: {bands: {godo: 3, weak: 1}}\n", "  rating: {bands: {good: 3, weak: 1}}\n"),
        ("  on-time-rate: {status: missd}\n", "  on-time-rate: {status: missed}\n"),
        ("  on-time-rate: [{territory: phu-mi, value: 98%}]\n", "  on-time-rate: [{territory: phu-my, value: 98%}]\n"),
        ("  on-time-rate: {value: 98%, note: Sở, ban, ngành}\n", "  on-time-rate: {value: 98%, note: \"Sở, ban, ngành\"}\n"),
    ] {
        assert_eq!(after(before, &[]), before);
        assert_eq!(after(before, &["--unsafe"]), wanted);
        let said = site(before).run(&["fix"]).exits(1).stderr;
        assert!(said.contains("more can be mended by a guess: add --unsafe"), "{said}");
    }
    let site = Site::new(&[("content/scorecard.yaml", &SCORECARD.1.replace("[vi, en]", "[vn, en]"))]);
    site.run(&["fix", "--unsafe"]).exits(0);
    assert_eq!(site.read("content/scorecard.yaml").unwrap(), SCORECARD.1);
    let site = Site::new(DEFINITIONS);
    let path = "content/indicators/tthc.yaml";
    let wrong = DEFINITIONS[3].1.replacen("topic: tthc", "topic: ttch", 1);
    site.add(&[(path, &wrong)]);
    site.run(&["fix", "--unsafe"]).exits(0);
    assert_eq!(site.read(path).unwrap(), DEFINITIONS[3].1);
    let site = Site::new(DEFINITIONS);
    site.add(&[
        (DOCUMENT, &format!("{HEAD}  on-time-rate: 98%\n")),
        ("content/provinces/binh-duong/more.yaml", "source: binh-duong-reprot\nperiod: 2023\nfigures: {applications: 5}\n"),
    ]);
    site.run(&["fix", "--unsafe"]).exits(0);
    assert!(site.read("content/provinces/binh-duong/more.yaml").unwrap().starts_with("source: binh-duong-report\n"));
}

/// The second name could have been meant as well, or the field stands there already.
#[test]
fn a_guess_between_two_is_none() {
    let twice = "  on-time-rate: {value: 98%, vlaue: 97%}\n";
    let site = site(twice);
    let run = site.run(&["fix", "--unsafe"]).exits(1);
    assert!(site.read(DOCUMENT).unwrap().ends_with(twice));
    assert!(
        run.stderr.starts_with("not mended, because the file would come to mean something else; please look: "),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("report.yaml:4: unknown-field: vlaue → value\n"), "{}", run.stderr);
    let site = Site::new(DEFINITIONS);
    let two = DEFINITIONS[3].1.replace("- id: rating\n", "- id: on-time-rats\n");
    let figures = format!("{HEAD}  on-time-ratx: 98%\n");
    site.add(&[("content/indicators/tthc.yaml", &two), (DOCUMENT, &figures)]);
    site.run(&["fix", "--unsafe"]).exits(1);
    assert_eq!(site.read(DOCUMENT).unwrap(), figures);
}

#[test]
fn bytes_around_a_mend_stay_as_they_are() {
    let before = format!("\u{feff}{HEAD}  # a\tb\r\n  on-time-rate: {{value: 98,8%}}\r\n\n  applications: 5\r  # end")
        .replacen('\n', "\r\n", 2);
    let site = site_of(&before);
    site.run(&["fix"]).exits(0);
    assert_eq!(site.read(DOCUMENT).unwrap(), before.replace("98,8%", "\"98,8%\""));
}

#[test]
fn text_that_is_not_yaml_keeps_its_blanks() {
    let site = site("  on-time-rate: 98%\n");
    let page = "---\ntitle: Trang\n---\n\nMột dòng  \nxuống dòng\n";
    site.add(&[("content/pages/about.md", page)]);
    site.run(&["fix"]).exits(0);
    assert_eq!(site.read("content/pages/about.md").unwrap(), page);
    site.add(&[("content/pages/about.md", &page.replace("Trang", "Bi\u{300}nh")), ("content/pages/x.txt", "Bi\u{300}nh \n")]);
    site.run(&["fix"]).exits(0);
    assert_eq!(site.read("content/pages/about.md").unwrap(), page.replace("Trang", "B\u{ec}nh"));
    assert_eq!(site.read("content/pages/x.txt").unwrap(), "Bi\u{300}nh \n", "no rule reads it");
}

#[test]
fn it_says_what_it_mended_and_what_is_left() {
    let figures = "  on-time-rate: {value: 98,8%}  \n  ontime-rate: 5%\n  applications: 18.93\n";
    let run = site(figures).run(&["fix"]).exits(1);
    assert_eq!(
        run.stdout,
        format!("{DOCUMENT}:4: decimal-comma-in-flow: 98,8% → \"98,8%\"\n{DOCUMENT}:4: blanks taken away at the end of 1 line\n")
    );
    assert_eq!(
        run.stderr,
        "mended 2 slips in 1 file; left for you: 2 errors, 0 warnings, 0 notes\n\
         1 more can be mended by a guess: add --unsafe, then look at it\n"
    );
    let run = site(figures).run(&["fix", "--lang", "vi"]).exits(1);
    assert_eq!(
        run.stdout,
        format!("{DOCUMENT}:4: decimal-comma-in-flow: 98,8% → \"98,8%\"\n{DOCUMENT}:4: xóa dấu cách thừa ở cuối 1 dòng\n")
    );
    assert_eq!(
        run.stderr,
        "đã sửa 2 chỗ trong 1 tệp; còn chờ bạn xem: 2 lỗi, 0 cảnh báo, 0 ghi chú\n\
         còn 1 chỗ có thể sửa theo phỏng đoán: thêm --unsafe, rồi xem lại từng chỗ\n"
    );
    assert_eq!(site(figures).run(&["fix", "--quiet"]).exits(1).stderr, "");
    let run = site("  on-time-rate: 98%\n").run(&["fix"]).exits(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", "nothing to mend; left for you: 0 errors, 2 warnings, 1 note\n"));
}

fn unchanged(args: &[&str]) -> Run {
    let site = site("  on-time-rate: 98.5%\n  applications: 5\n  # 1\n  # 2\n");
    let before = site.files("content");
    let run = site.run(&[&["fix"], args].concat()).exits(1);
    assert_eq!(site.files("content"), before, "nothing is written");
    run
}

#[test]
fn a_dry_run_says_the_same_and_writes_nothing() {
    let run = unchanged(&["--dry-run"]);
    assert_eq!(run.stdout, format!("{DOCUMENT}:4: number-format: 98.5% → 98,5%\n"));
    assert_eq!(run.stderr, "would mend 1 slip in 1 file, nothing was written; left for you: 0 errors, 1 warning, 1 note\n");
    let clean = site("  ontime-rate: 5%\n").run(&["fix", "--dry-run"]).exits(0);
    assert_eq!(clean.stdout, "");
}

#[test]
fn a_diff_is_what_patch_takes() {
    let wanted = format!(
        "--- a/{DOCUMENT}\n+++ b/{DOCUMENT}\n@@ -1,7 +1,7 @@\n source: {{title: Báo cáo, kind: press}}\n period: 2023\n figures:\n\
         -  on-time-rate: 98.5%\n+  on-time-rate: 98,5%\n   applications: 5\n   # 1\n   # 2\n"
    );
    assert_eq!(unchanged(&["--diff"]).stdout, wanted);
    let coloured = unchanged(&["--diff", "--color", "always"]).stdout;
    assert!(coloured.contains("\u{1b}[31m-  on-time-rate: 98.5%\u{1b}[0m\n"), "{coloured}");
    let clean = site("  on-time-rate: 98%\n").run(&["fix", "--diff"]).exits(0);
    assert_eq!(clean.stdout, "");
}

#[test]
fn only_the_files_that_are_named_are_mended() {
    let site = site("  on-time-rate: 98.5%\n");
    let other = "content/provinces/binh-duong/other.yaml";
    let wrong = format!("{HEAD}  on-time-rate: 97.5%\n");
    site.add(&[(other, &wrong)]);
    site.run(&["fix", DOCUMENT]).exits(0);
    assert_eq!(site.read(other).unwrap(), wrong);
    assert!(site.read(DOCUMENT).unwrap().contains("98,5%"));
    site.run_in("content/provinces", &["fix", "binh-duong"], &[]).exits(0);
    assert!(site.read(other).unwrap().contains("97,5%"));
    site.run(&["fix", "content/nowhere.yaml"]).exits(2);
    site.add(&[("elsewhere.yaml", "a: 1\n"), ("content/_draft.yaml", "a: 1\n")]);
    let run = site.run(&["fix", "elsewhere.yaml"]).exits(2);
    assert!(run.stderr.starts_with("error: elsewhere.yaml is not in "), "{}", run.stderr);
    let run = site.run(&["fix", "content/_draft.yaml"]).exits(2);
    assert_eq!(run.stderr, "error: content/_draft.yaml is not read as content\n");
}

#[test]
#[cfg(unix)]
fn rights_stay_and_what_may_not_be_written_is_told_before_anything_is() {
    use std::os::unix::fs::PermissionsExt;
    let site = site("  on-time-rate: 98.5%\n");
    let other = "content/provinces/binh-duong/a.yaml";
    site.add(&[(other, &format!("{HEAD}  on-time-rate: 97.5%\n"))]);
    let set = |path: &str, mode| fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).unwrap();
    set(other, 0o640);
    set(DOCUMENT, 0o444);
    let before = site.files("content");
    let run = site.run(&["fix"]).exits(2);
    assert!(run.stderr.starts_with("error: ") && run.stderr.contains("report.yaml is read-only: "), "{}", run.stderr);
    assert_eq!(site.files("content"), before, "neither it nor the other, and nothing beside them");
    set(DOCUMENT, 0o600);
    site.run(&["fix"]).exits(0);
    for (path, mode) in [(other, 0o640), (DOCUMENT, 0o600)] {
        assert_eq!(fs::metadata(site.path(path)).unwrap().permissions().mode() & 0o777, mode, "{path}");
    }
    assert_eq!(site.files("content").len(), before.len());
}

#[test]
#[cfg(unix)]
fn links_are_followed_neither_out_nor_inside() {
    use std::os::unix::fs::symlink;
    let site = site("  on-time-rate: 98.5%\n");
    let outside = format!("{HEAD}  on-time-rate: 97.5%\n");
    site.add(&[("outside.yaml", &outside)]);
    symlink(site.path("outside.yaml"), site.path("content/provinces/binh-duong/out.yaml")).unwrap();
    symlink("report.yaml", site.path("content/provinces/binh-duong/in.yaml")).unwrap();
    site.run(&["fix"]);
    assert_eq!(site.read("outside.yaml").unwrap(), outside);
    for link in ["out.yaml", "in.yaml"] {
        let path = site.path("content/provinces/binh-duong").join(link);
        assert!(fs::symlink_metadata(path).unwrap().is_symlink(), "{link}");
    }
    assert!(site.read(DOCUMENT).unwrap().contains("98,5%"));
}

#[test]
fn the_site_of_this_repository_needs_no_mend() {
    let root = env!("CARGO_MANIFEST_DIR");
    let run = Site::empty().run(&["fix", "--diff", "--unsafe", "--root", root]).exits(0);
    assert_eq!(run.stdout, "");
}

/// Figures as they should be typed.
const CLEAN: &[&str] = &[
    "98,8",
    "1.893",
    "{value: \"98,8\", note: 1,}",
    "\n    value: 1.893,5 # 2.5\n    quote: |\n      98.5  \n",
    "35,5–40",
    "{words: a}",
];
/// The same with slips.
const SLIPS: &[&str] = &[
    "98.05",
    "{value: 98,8, note: a}",
    "“98,8”  ",
    "{value:1.893}",
    "{value: 98.5, target: 97.5}",
    "{note: Huyện, thị xã, value: 1}",
    "98,8 \t",
];

fn any_figures() -> impl Strategy<Value = Vec<(bool, &'static str)>> {
    let figure = any::<bool>().prop_flat_map(|is_clean| {
        prop::sample::select(if is_clean { CLEAN } else { SLIPS }).prop_map(move |text| (is_clean, text))
    });
    prop::collection::vec(figure, 3)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Figures without a slip say the same after the others are mended, and no digit, sign or letter has changed.
    #[test]
    fn no_mend_changes_what_another_figure_says(figures in any_figures(), end in prop::sample::select(vec!["\n", "\r\n", "\r"])) {
        let ids = ["on-time-rate", "par-index", "days"];
        let typed: String = ids.iter().zip(&figures).map(|(id, (_, text))| format!("  {id}: {text}\n")).collect();
        let file = format!("{HEAD}{typed}").replace('\n', end);
        let inputs = inputs(&[(REPORT, &text_of(file.as_bytes()).unwrap())]);
        let place = inputs.documents.iter().position(|it| it.path == REPORT).unwrap();
        let bytes = Bytes::new(file.clone().into_bytes(), &inputs.documents[place]).unwrap();
        let before = claims_of(&[(REPORT, &inputs.documents[place].text)]);
        let all = mend(inputs, BTreeMap::from([(FileId(place as u32), bytes)]), false, &|inputs| compile(inputs).findings);
        prop_assert!(all.refused.is_empty(), "{:?}", all.refused);
        let after = claims_of(&[(REPORT, &all.inputs.documents[place].text)]);
        for (id, _) in ids.iter().zip(&figures).filter(|(_, (is_clean, _))| *is_clean) {
            let of = |claims: &str| claims.lines().filter(|line| line.starts_with(&format!("{id} "))).map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(of(&after), of(&before));
            prop_assert_eq!(of(&after).len(), 1);
        }
        let is_kept = |c: &char| !c.is_whitespace() && !".,\"“”".contains(*c);
        let kept = |text: &str| text.chars().filter(is_kept).collect::<String>();
        let mended = std::str::from_utf8(all.bytes[&FileId(place as u32)].as_slice()).unwrap();
        prop_assert_eq!(kept(mended), kept(&file));
        prop_assert_eq!(mended.matches(end).count(), file.matches(end).count());
    }

    /// Whatever is typed anywhere in a file: mending ends, a second run finds nothing more to mend, and the lines are those
    /// that were there.
    #[test]
    fn any_file_is_mended_in_one_run(pieces in prop::collection::vec((0usize..300, prop::sample::select(PIECES)), 1..5)) {
        let mut file = format!("{HEAD}  on-time-rate: {{value: \"98,8%\", quote: đạt 98%}}\n  par-index:\n    value: 88,578\n    change: +0,138 # x\n  days: 5\n");
        for (at, piece) in pieces {
            let at = (0..=at.min(file.len())).rev().find(|at| file.is_char_boundary(*at)).unwrap();
            file.insert_str(at, piece);
        }
        let run = |file: &str| {
            let inputs = inputs(&[(REPORT, &text_of(file.as_bytes()).unwrap())]);
            let place = inputs.documents.iter().position(|it| it.path == REPORT).unwrap();
            let bytes = Bytes::new(file.as_bytes().to_vec(), &inputs.documents[place]).unwrap();
            let id = FileId(place as u32);
            let all = mend(inputs, BTreeMap::from([(id, bytes)]), true, &|inputs| compile(inputs).findings);
            (String::from_utf8(all.bytes[&id].as_slice().to_vec()).unwrap(), all.mends)
        };
        let (once, _) = run(&file);
        let (twice, mends) = run(&once);
        prop_assert_eq!(&twice, &once);
        prop_assert!(mends.is_empty(), "{:?}", mends);
        for end in ["\r\n", "\r", "\n"] {
            prop_assert_eq!(once.matches(end).count(), file.matches(end).count());
        }
    }
}

/// What slips in.
const PIECES: &[&str] = &[
    ".5",
    ",5",
    ",",
    ", ",
    " ",
    "  \n",
    "\t",
    "\n",
    "\r\n",
    "\r",
    ":",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "“",
    "”",
    "#",
    " #",
    "- ",
    "|",
    ">",
    "x",
    "9",
    "%",
    "e\u{301}",
    "\u{301}",
    "\u{feff}",
    "value:98",
    "vlaue: ",
    "98.05%",
    "{value: 98,8%}",
    "numbers: en\n",
    "&a ",
    "*a",
    "!t ",
    "~",
    "<<: ",
    "Sở, ban, ngành",
];
