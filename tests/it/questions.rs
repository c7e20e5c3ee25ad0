//! What is asked on a terminal: by `new` for what was not said, by `import` before anything lands. Each is typed into a
//! terminal of its own, as people type.

#![cfg(unix)]

use crate::site::Site;
use pty_process::blocking::{Command, Pty, open};
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Whatever takes longer than this has failed; nothing is expected to take any other time.
const PATIENCE: Duration = Duration::from_secs(60);

const END_OF_INPUT: &str = "\u{4}";
const CTRL_C: &str = "\u{3}";

/// The program on a terminal.
struct Terminal {
    child: Child,
    pty: Arc<Pty>,
    screen: Arc<Mutex<Vec<u8>>>,
    reader: JoinHandle<()>,
}

/// How it ended, and all that stood on the screen.
struct Ended {
    status: ExitStatus,
    screen: String,
}

impl Terminal {
    fn start(site: &Site, args: &[&str]) -> Terminal {
        Terminal::start_with(site, args, |it| it)
    }

    fn start_with(site: &Site, args: &[&str], change: impl Fn(Command) -> Command) -> Terminal {
        let (pty, pts) = open().unwrap();
        let command = Command::from(site.command("", args, &[("TERM", "dumb")]));
        let child = change(command).spawn(pts).unwrap();
        let (pty, screen) = (Arc::new(pty), Arc::new(Mutex::new(Vec::new())));
        let (from, to) = (Arc::clone(&pty), Arc::clone(&screen));
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            // At the end there is an error on some systems, and nothing on others.
            while let Ok(count @ 1..) = (&*from).read(&mut bytes) {
                to.lock().unwrap().extend(&bytes[..count]);
            }
        });
        Terminal { child, pty, screen, reader }
    }

    fn screen(&self) -> String {
        shown(&self.screen.lock().unwrap())
    }

    /// Waits for a question, and types once it stands there.
    #[track_caller]
    fn answers(self, question: &str, typed: &str) -> Terminal {
        let start = Instant::now();
        while !self.screen().ends_with(&format!("{question} ")) {
            assert!(start.elapsed() < PATIENCE, "never asked: {question}\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        }
        (&*self.pty).write_all(typed.as_bytes()).unwrap();
        self
    }

    #[track_caller]
    fn ends(mut self) -> Ended {
        let start = Instant::now();
        let status = loop {
            match self.child.try_wait().unwrap() {
                Some(status) => break status,
                None if start.elapsed() > PATIENCE => {
                    self.child.kill().unwrap();
                    panic!("it does not end\n{}", self.screen());
                }
                None => thread::sleep(Duration::from_millis(5)),
            }
        };
        self.reader.join().unwrap();
        let screen = shown(&self.screen.lock().unwrap());
        Ended { status, screen }
    }
}

impl Ended {
    #[track_caller]
    fn with(self, code: i32) -> String {
        assert_eq!(self.status.code(), Some(code), "\n{}", self.screen);
        self.screen
    }
}

fn shown(screen: &[u8]) -> String {
    String::from_utf8_lossy(screen).replace("\r\n", "\n")
}

/// A site as `init` makes one.
fn started() -> Site {
    let site = Site::empty();
    site.run(&["init", "--lang", "en", "--quiet"]).exits(0);
    site
}

const NAME: &str = "Name or title:";
const TERRITORY: &str = "Which territory is it about? (east, north, south)";

#[test]
fn answers_are_taken_as_what_was_said() {
    let site = started();
    let said = ["new", "document", "Báo cáo 2025", "--territory", "north"];
    site.run(&said).exits(0);
    let path = "content/districts/north/bao-cao-2025.yaml";
    let wanted = site.read(path).unwrap();
    std::fs::remove_file(site.path(path)).unwrap();
    let screen = Terminal::start(&site, &["new", "document"])
        .answers(NAME, "  Báo cáo 2025 \n")
        .answers(TERRITORY, "North district\n")
        .ends()
        .with(0);
    assert_eq!(site.read(path).as_deref(), Some(wanted.as_str()), "{screen}");
    // Only what was not said is asked for.
    let screen = Terminal::start(&site, &["new", "document", "Other", "--territory", "south"]).ends().with(0);
    assert!(screen.starts_with("content/districts/south/other.yaml\n"), "{screen}");
    // Several, and one of a short list.
    let index = "Which indicators is it made of? Several with commas between:";
    let ids = indicators(&site);
    let screen = Terminal::start(&site, &["new", "index", "Service"])
        .answers(&format!("{index} ({})", ids.join(", ")), &format!("{}, {}\n", ids[0], ids[1]))
        .ends()
        .with(0);
    assert!(screen.contains("content/indexes/service.yaml\n"), "{screen}");
    let written = site.read("content/indexes/service.yaml").unwrap();
    assert!(written.contains(&ids[0]) && written.contains(&ids[1]), "{written}");
}

/// The ids of indicators, in the order of their files.
fn indicators(site: &Site) -> Vec<String> {
    let mut ids = Vec::new();
    for (_, bytes) in site.files("content/indicators") {
        let yaml: serde_yaml::Value = serde_yaml::from_slice(&bytes).unwrap();
        ids.extend(yaml.as_sequence().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()));
    }
    ids
}

/// However `new` ends without an answer that it can use, the folder is as it was.
#[test]
fn no_answer_and_a_wrong_one_write_nothing_and_say_so() {
    let site = started();
    let before = site.files("");
    let new = || Terminal::start(&site, &["new", "document"]);
    let missing = "error: the name is missing: say it with `scorecard new document NAME`\n";
    for typed in ["\n", "   \n", END_OF_INPUT] {
        let screen = new().answers(NAME, typed).ends().with(2);
        assert!(screen.ends_with(&format!("\n{missing}")), "on a line of its own: {screen:?}");
    }
    let screen = new().answers(NAME, "A\n").answers(TERRITORY, END_OF_INPUT).ends().with(2);
    let missing = "\nerror: the territory is missing: say it with `--territory`; there are: east, north, south\n";
    assert!(screen.ends_with(missing), "{screen:?}");
    let screen = new().answers(NAME, "A\n").answers(TERRITORY, "Nroth\n").ends().with(2);
    assert!(screen.contains("error: no territory is called `Nroth`: did you mean `north`?"), "{screen}");
    // A name of which no id can be made, and one that is no text.
    let screen = new().answers(NAME, "???\n").answers(TERRITORY, "north\n").ends().with(2);
    assert!(screen.contains("no id can be made of `???`"), "{screen}");
    let ended = new().answers(NAME, "A\n").answers(TERRITORY, CTRL_C).ends();
    assert_eq!(ended.status.signal(), Some(2), "{}", ended.screen);
    assert!(!ended.screen.contains("error"), "{}", ended.screen);
    assert!(site.files("") == before, "nothing was written");
}

/// Where an answer could not be typed or a question not be seen, none is asked.
#[test]
fn without_a_terminal_on_both_sides_nothing_is_asked() {
    let site = started();
    let deaf = Terminal::start_with(&site, &["new", "document"], |it| it.stdin(Stdio::null()));
    assert!(deaf.ends().with(2).starts_with("error: the name is missing"));
    let mute = Terminal::start_with(&site, &["new", "document"], |it| it.stderr(Stdio::null()));
    assert_eq!(mute.ends().with(2), "");
}

const ASK: &str = "Import it this way? [y/N]";

/// The small site of the tests of `import`, with a table beside it.
fn with_table(name: &str) -> Site {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let site = Site::empty();
    let mut files = Vec::new();
    crate::site::collect(&folder.join("site"), "", &mut files);
    files.push(("t.xlsx".to_owned(), std::fs::read(folder.join("messy/messy.xlsx")).unwrap()));
    files.push(("t.csv".to_owned(), "Tỉnh,Chỉ số cải cách hành chính\nAn Giang,88\n".into()));
    for (path, bytes) in files.into_iter().filter(|(path, _)| !path.starts_with("t.") || path == name) {
        std::fs::create_dir_all(site.path(&path).parent().unwrap()).unwrap();
        std::fs::write(site.path(&path), bytes).unwrap();
    }
    site
}

const CSV: &[&str] = &["import", "csv", "t.csv", "--period", "2023"];

#[test]
fn the_guess_is_shown_and_lands_when_it_is_approved() {
    let site = with_table("t.csv");
    let guess = site.run(CSV).exits(1).stdout;
    assert!(guess.contains("Chỉ số cải cách hành chính"), "{guess}");
    site.run(&[CSV, &["--yes"]].concat()).exits(0);
    let wanted = site.files("");
    for (typed, lang) in [("y\n", "en"), (" YES \n", "en"), ("c\n", "vi"), ("có\n", "vi"), ("maybe\ny\n", "en")] {
        std::fs::remove_dir_all(site.path("content/reports")).unwrap();
        let ask = if lang == "en" { ASK } else { "Nhập theo cách này? [c/K]" };
        let (first, rest) = typed.split_once('\n').unwrap();
        let mut run = Terminal::start(&site, &[CSV, &["--lang", lang]].concat()).answers(ask, &format!("{first}\n"));
        if !rest.is_empty() {
            run = run.answers(&format!("«maybe» is neither yes nor no: y imports it this way, n imports nothing.\n{ASK}"), rest);
        }
        let screen = run.ends().with(0);
        assert!(lang == "vi" || screen.starts_with(&guess), "the guess stands before the question:\n{screen}");
        assert!(site.files("") == wanted, "{typed:?} is --yes");
    }
}

#[test]
fn what_is_not_approved_does_not_land() {
    for (name, args) in [("t.csv", CSV), ("t.xlsx", &["import", "xlsx", "t.xlsx", "--period", "2023"])] {
        let site = with_table(name);
        let before = site.files("");
        let run = || Terminal::start(&site, args);
        for typed in ["\n", "n\n", "No\n", END_OF_INPUT] {
            let screen = run().answers(ASK, typed).ends().with(1);
            let told = format!(
                "\nnothing was imported. To say yourself what each column is, save the lines above, change them, \
                 and run scorecard {} {name} --map MAP.yaml\n",
                args[..2].join(" ")
            );
            assert!(screen.ends_with(&told), "{typed:?}: {screen}");
        }
        let screen = run().answers(ASK, "perhaps\n").answers(ASK, END_OF_INPUT).ends().with(1);
        assert!(screen.contains("«perhaps» is neither yes nor no"), "{screen}");
        let run = Terminal::start(&site, &[args, &["--lang", "vi"]].concat()).answers("[c/K]", "không\n");
        assert!(run.ends().with(1).contains("chưa nhập gì"));
        let ended = Terminal::start(&site, args).answers(ASK, CTRL_C).ends();
        assert_eq!(ended.status.signal(), Some(2), "{}", ended.screen);
        assert!(site.files("") == before, "{name}: nothing was written");
    }
}
