//! The tutorials, typed into one shell from an empty folder: what they show is what is seen.
//!
//! Lines of `console` blocks that begin with `$` are typed, what follows is what is shown. With `terminal=2` a command goes
//! on in the background, and is looked at as a browser would. Lines of `sh` blocks are typed; for `git` there is a repository
//! in the place of the one on the web. A `yaml file=…` block is a whole file. Of a `diff` block the lines with `-` become
//! those with `+`, in the file that the text named last. What else is called `scorecard …` has to be typed somewhere.
//! `UPDATE=1 cargo test --test it tutorial` writes what is shown into the page.

#![cfg(unix)]

use crate::site::Site;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// Whatever takes longer than this has failed.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn the_tutorial_is_what_happens() {
    let site = typed("TUTORIAL.md", "districts/east/");
    ends_with_a_site(&site, "districts", "https://example.github.io/districts/");
    assert!(site.read("districts/output/districts/east/index.html").unwrap().contains(">Close<"));
    is_pushed(&site, "districts");
}

#[test]
fn so_is_the_vietnamese_one() {
    let site = typed("TUTORIAL.vi.md", "phuong/phuong-b/");
    ends_with_a_site(&site, "bang-diem", "https://example.github.io/bang-diem/");
    assert!(site.read("bang-diem/output/phuong/phuong-b/index.html").unwrap().contains("Gần đạt"));
    is_pushed(&site, "bang-diem");
}

/// Types a page. The first of its edits is a figure of the place whose page this is, the second a mistake.
fn typed(page: &str, place: &str) -> Site {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = fs::read_to_string(&path).unwrap();
    let mut typist = Typist::sits_down();
    let (mut seen, mut prose, mut edits) = (String::new(), String::new(), 0);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        seen += &format!("{line}\n");
        let Some(info) = line.strip_prefix("```") else {
            prose += &format!("{line}\n");
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let commands = block.iter().filter_map(|line| line.strip_prefix("$ "));
        match info.split_once(' ').unwrap_or((info, "")) {
            ("console", "") => commands.for_each(|it| seen += &format!("$ {it}\n{}", typist.shows(it))),
            ("console", "terminal=2") => commands.for_each(|it| seen += &format!("$ {it}\n{}", typist.serves(it))),
            ("sh", "") if has_git() => block.iter().for_each(|it| drop(typist.types(it))),
            ("sh", "") => assert!(block.iter().all(|it| it.starts_with("git ")), "{block:?}"),
            ("diff", "") => {
                let named = prose.split('`').skip(1).step_by(2).filter(|it| it.starts_with("content/"));
                let added = block.iter().find_map(|it| it.strip_prefix('+')).unwrap();
                let figure = added.rsplit([' ', '"']).map(|it| it.trim_end_matches('}')).find(|it| !it.is_empty()).unwrap();
                edits += 1;
                assert!(edits > 1 || !typist.shows_figure(place, figure), "{figure} is new");
                typist.edits(named.last().unwrap(), &block);
                match edits {
                    1 => until(figure, || typist.shows_figure(place, figure).then_some(())),
                    2 => typist.is_told(Some(added.trim().trim_end_matches(':'))),
                    _ => panic!("an edit that nobody looks at: {block:?}"),
                }
            }
            ("yaml", file) => {
                let file = typist.folder.join(file.strip_prefix("file=").unwrap());
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, block.join("\n") + "\n").unwrap();
            }
            _ => panic!("{info}: a block of which nobody knows how it is typed"),
        }
        if !info.starts_with("console") {
            seen += &(block.join("\n") + "\n");
        }
        seen += "```\n";
    }
    assert_eq!(edits, 2, "{page}");
    for called in prose.split('`').skip(1).step_by(2).filter(|it| it.starts_with("scorecard ")) {
        assert!(typist.typed.iter().any(|it| it.starts_with(called)), "{page}: `{called}` is never typed");
    }
    typist.is_told(None);
    typist.presses_control_c();
    if seen != text && std::env::var_os("UPDATE").is_some() {
        assert!(std::env::var_os("CI").is_none(), "UPDATE=1 blesses, and CI may not");
        fs::write(path, &seen).unwrap();
    } else {
        assert_eq!(seen, text, "{page} shows something else: UPDATE=1 cargo test --test it tutorial");
    }
    typist.site.take().unwrap()
}

/// Someone at a shell.
struct Typist {
    site: Option<Site>,
    shell: Child,
    keys: ChildStdin,
    screen: Receiver<Vec<u8>>,
    /// The folder they stand in.
    folder: PathBuf,
    typed: Vec<String>,
    /// What shows the site in the background: its number, and where.
    server: Option<(String, String)>,
}

impl Typist {
    fn sits_down() -> Typist {
        let site = Site::empty();
        let here = site.path("").canonicalize().unwrap();
        let of = |name: &str| here.join(name).to_str().unwrap().to_owned();
        // What they have beside the program: a name in git, a repository, a browser.
        let remote =
            |name: &str| format!("[url \"file://{}\"]\ninsteadOf = https://github.com/example/{name}.git\n", of("remote.git"));
        let config = format!("[user]\nname = A\nemail = a@example.org\n{}{}", remote("districts"), remote("bang-diem"));
        site.add(&[("home/.gitconfig", &config), ("home/browser", "#!/bin/sh\necho \"$1\" >\"$HOME/opened\"\n")]);
        if has_git() {
            let made = Command::new("git").args(["init", "-q", "--bare", "-b", "main", &of("remote.git")]).status().unwrap();
            assert!(made.success());
        }
        Command::new("chmod").args(["+x", &of("home/browser")]).status().unwrap();
        let program = Path::new(env!("CARGO_BIN_EXE_scorecard")).parent().unwrap().to_str().unwrap();
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", "exec /bin/sh 2>&1"]).env_clear().current_dir(&here);
        shell.env("PATH", format!("{program}:{}", std::env::var("PATH").unwrap()));
        shell.env("HOME", of("home")).env("BROWSER", of("home/browser")).env("GIT_CONFIG_NOSYSTEM", "1");
        let mut shell = shell.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (show, screen) = mpsc::channel();
        let mut output = shell.stdout.take().unwrap();
        thread::spawn(move || {
            let mut bytes = vec![0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                let _ = show.send(bytes[..count].to_vec());
            }
        });
        let keys = shell.stdin.take().unwrap();
        Typist { site: Some(site), shell, keys, screen, folder: here, typed: Vec::new(), server: None }
    }

    /// Types a line: what the shell shows of it, and how it ended.
    fn enter(&mut self, line: &str) -> (String, String) {
        // Behind a sign that nothing else shows comes how it ended, and where they stand then.
        writeln!(self.keys, "{line}\nprintf '\\036%s %s\\036' \"$?\" \"$PWD\"").unwrap();
        let mut shown = Vec::new();
        while shown.iter().filter(|it| **it == 0x1e).count() < 2 {
            let more = self.screen.recv_timeout(PATIENCE);
            shown.extend(more.unwrap_or_else(|_| panic!("never done: {line}\n{}", String::from_utf8_lossy(&shown))));
        }
        let shown = String::from_utf8(shown).unwrap();
        let (shown, end) = shown.split_once('\u{1e}').unwrap();
        let (code, folder) = end.trim_end_matches('\u{1e}').split_once(' ').unwrap();
        self.folder = PathBuf::from(folder);
        (shown.to_owned(), code.to_owned())
    }

    /// What a line shows that does what it should.
    fn types(&mut self, line: &str) -> String {
        let (shown, code) = self.enter(line);
        assert_eq!(code, "0", "{line}\n{shown}");
        self.typed.push(line.to_owned());
        shown
    }

    /// What a command of the page shows: only an error makes it fail.
    fn shows(&mut self, command: &str) -> String {
        let known = ["scorecard ", "cd ", "export "];
        assert!(known.iter().any(|it| command.starts_with(it)), "{command}");
        let (shown, code) = self.enter(command);
        let has_error = ["error[", "lỗi["].iter().any(|it| shown.lines().any(|line| line.starts_with(it)));
        assert_eq!(code, if has_error { "1" } else { "0" }, "{command}\n{shown}");
        self.typed.push(command.to_owned());
        if command.starts_with("scorecard fix") {
            self.is_told(None);
        }
        timeless(&shown)
    }

    /// What a command shows in a terminal of its own, where it stays. Its port is any that is free.
    fn serves(&mut self, command: &str) -> String {
        assert!(self.server.is_none() && command.starts_with("scorecard serve"), "{command}");
        let (notes, opened) = (self.path("home/notes"), self.path("home/opened"));
        let id = self.types(&format!("{command} --port 0 >'{}' 2>&1 & echo $!", notes.display()));
        self.server = Some((id.trim().to_owned(), String::new()));
        let host = until("an address", || {
            let shown = fs::read_to_string(&notes).ok()?;
            let host = shown.split_once("http://")?.1.split_once('/')?.0.to_owned();
            shown.ends_with('\n').then_some(host)
        });
        let address = until("the browser", || fs::read_to_string(&opened).ok().filter(|it| it.ends_with('\n')));
        assert_eq!(address, format!("http://{host}/\n"), "the browser has opened");
        self.server = Some((id.trim().to_owned(), host.clone()));
        assert!(self.asks("").contains("<h1"));
        timeless(&fs::read_to_string(&notes).unwrap().replace(&host, "127.0.0.1:1111"))
    }

    fn path(&self, path: &str) -> PathBuf {
        self.site.as_ref().unwrap().path(path)
    }

    /// What the browser gets.
    fn asks(&self, path: &str) -> String {
        let (_, host) = self.server.as_ref().expect("the site is shown");
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn shows_figure(&self, path: &str, figure: &str) -> bool {
        self.asks(path).contains(&format!(">{figure}"))
    }

    /// Waits until the browser tells of this mistake, or of none.
    fn is_told(&self, mistake: Option<&str>) {
        until(mistake.unwrap_or("nothing is wrong"), || {
            let answer = self.asks("_scorecard/state?seen=");
            let state: serde_json::Value = serde_json::from_str(answer.split_once("\r\n\r\n")?.1).ok()?;
            let told = state["trouble"].as_str()?;
            mistake.map_or(told.is_empty(), |it| told.contains(it)).then_some(())
        });
    }

    fn presses_control_c(&mut self) {
        let (id, host) = self.server.clone().expect("the site is shown");
        self.types(&format!("kill -INT {id} && wait {id}"));
        assert!(TcpStream::connect(host).is_err(), "nobody is there any more");
        self.server = None;
    }

    fn edits(&self, file: &str, block: &[&str]) {
        let path = self.folder.join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
        let side = |other: char| -> String {
            block
                .iter()
                .filter(|line| !line.starts_with(other))
                .map(|line| format!("{}\n", line.get(1..).unwrap_or("")))
                .collect()
        };
        let (old, new) = (side('+'), side('-'));
        assert_eq!(text.matches(&old).count(), 1, "{file}: these lines stand there once:\n{old}\n{text}");
        fs::write(path, text.replace(&old, &new)).unwrap();
    }
}

impl Drop for Typist {
    fn drop(&mut self) {
        if let Some((id, _)) = &self.server {
            let _ = Command::new("kill").args(["-KILL", id]).status();
        }
        let _ = self.shell.kill();
        let _ = self.shell.wait();
    }
}

#[track_caller]
fn until<T>(what: &str, is: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(it) = is() {
            return it;
        }
        assert!(start.elapsed() < PATIENCE, "never: {what}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// Where there is none, what is typed into it is left out.
fn has_git() -> bool {
    Command::new("git").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|it| it.success())
}

/// The repository has what the site is made of, and nothing that is made.
fn is_pushed(site: &Site, folder: &str) {
    if !has_git() {
        return;
    }
    let list = ["-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "main"];
    let output = Command::new("git").arg("--git-dir").arg(site.path("remote.git")).args(list).output().unwrap();
    let pushed = String::from_utf8(output.stdout).unwrap();
    let mut here: Vec<String> = site.files(folder).into_iter().map(|it| it.0).collect();
    here.retain(|it| !it.starts_with(".git/") && !it.starts_with("output/"));
    assert_eq!(pushed.lines().collect::<Vec<_>>(), here, "{}", String::from_utf8_lossy(&output.stderr));
    assert!(here.iter().any(|it| it == ".github/workflows/pages.yml") && here.iter().any(|it| it == "content/resolutions.yaml"));
}

/// No machine is as fast as another: the time in a summary is as good as none.
fn timeless(text: &str) -> String {
    let part = |part: &str| match part.split_once(' ') {
        Some((number, unit @ ("s" | "giây"))) if number.contains(',') => format!("0,10 {unit}"),
        Some((_, unit @ ("s" | "giây"))) => format!("0.10 {unit}"),
        _ => part.to_owned(),
    };
    let line = |line: &str| line.split("; ").map(part).collect::<Vec<_>>().join("; ") + "\n";
    text.lines().map(line).collect()
}

/// Every link of every page leads to a file, and what has to be whole names the address that it was built for.
fn ends_with_a_site(site: &Site, folder: &str, base: &str) {
    let root = format!("{folder}/output");
    let files = site.files(&root);
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    let mut count = 0;
    for (path, bytes) in pages {
        let html = std::str::from_utf8(bytes).unwrap();
        for link in html.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let target = link.split(['#', '?']).next().unwrap();
            let target = match target.strip_prefix(base) {
                Some(below) => below.to_owned(),
                None if target.contains(':') || target.is_empty() => continue,
                None => {
                    let below = target.strip_prefix(base.strip_prefix("https://example.github.io").unwrap());
                    let here = Path::new(path).parent().unwrap();
                    below.map_or_else(|| plain(&here.join(target)), str::to_owned)
                }
            };
            let target = if target.is_empty() || target.ends_with('/') { format!("{target}index.html") } else { target };
            let found = site.path(&format!("{root}/{target}"));
            assert!(found.is_file(), "{path}: {link} leads to {target}");
            count += 1;
        }
    }
    assert!(count > 200, "{count} links");
    let home = site.read(&format!("{root}/index.html")).unwrap();
    assert!(home.contains(&format!("<link rel=\"canonical\" href=\"{base}\"")), "the home page has its address");
    assert!(site.read(&format!("{root}/sitemap.xml")).unwrap().contains(base));
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let text = path.to_str().unwrap();
    for part in text.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop().expect("it stays below the site")),
            part => parts.push(part),
        }
    }
    let end = if text.ends_with('/') || text.ends_with("/.") || text.ends_with("/..") { "/" } else { "" };
    let plain = parts.join("/");
    if plain.is_empty() { plain } else { plain + end }
}
