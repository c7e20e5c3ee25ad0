//! `scorecard serve`: the same bytes as a build, nothing else, and always the right page after any number of changes.

mod around;
mod hostile;
mod watching;

use crate::site::Site;
use scorecard::server::inject::RESERVED;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Whatever takes longer than this has failed; nothing is expected to take any other time.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program, serving a site; ended when dropped.
struct Server {
    child: Child,
    address: SocketAddr,
    /// The path of the site, as the first line names it.
    base: String,
    /// What was said on standard error so far.
    said: Arc<Mutex<String>>,
    /// Who takes that down.
    listens: Option<thread::JoinHandle<()>>,
}

/// An answer: its status, its headers, its body.
struct Answer {
    status: u16,
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().filter_map(|it| it.split_once(": ")).find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|it| it.1)
    }
}

impl Server {
    fn start(site: &Site, args: &[&str]) -> Server {
        Server::start_with(site, args, &[])
    }

    /// The same, with variables.
    fn start_with(site: &Site, args: &[&str], variables: &[(&str, &str)]) -> Server {
        let args: Vec<&str> = ["serve", "--port", "0"].iter().chain(args).copied().collect();
        let mut child = site.command("", &args, variables).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (kept, mut from) = (Arc::clone(&said), BufReader::new(child.stderr.take().unwrap()));
        let listens = thread::spawn(move || {
            let mut line = String::new();
            while from.read_line(&mut line).is_ok_and(|it| it > 0) {
                kept.lock().unwrap().push_str(&std::mem::take(&mut line));
            }
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (_, rest) = line.split_once("http://").unwrap_or_else(|| panic!("{line:?} {}", said.lock().unwrap()));
        let (host, path) = rest.split_once('/').unwrap();
        let base = format!("/{}", path.split(' ').next().unwrap());
        Server { address: host.parse().unwrap(), child, base, said, listens: Some(listens) }
    }

    /// Sends these very bytes, and reads until the other side has said all.
    fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // Who is refused before the end of what it says may be cut off.
        let _ = stream.write_all(bytes);
        let mut all = Vec::new();
        let _ = stream.read_to_end(&mut all);
        let end = all.windows(4).position(|it| it == b"\r\n\r\n").map_or(all.len(), |it| it + 4);
        let head = String::from_utf8_lossy(&all[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
        Answer { status, head, body: all[end..].to_vec() }
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        self.send(format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes())
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &self.address.to_string())
    }

    /// A file of the site.
    fn file(&self, path: &str) -> Answer {
        self.get(&format!("{}{path}", self.base))
    }

    fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// All that was said on standard error, to the end of the program.
    fn all_said(mut self) -> String {
        let _ = self.child.kill();
        let _ = self.listens.take().map(thread::JoinHandle::join);
        self.said()
    }

    /// How often it was built, and how often something was wrong.
    fn builds(&self) -> usize {
        self.said().lines().filter(|it| it.starts_with("built: ") || it.starts_with("not built, ")).count()
    }

    /// Waits for something to become true.
    #[track_caller]
    fn until(&self, what: &str, is_true: impl Fn() -> bool) {
        let start = Instant::now();
        while !is_true() {
            assert!(start.elapsed() < PATIENCE, "never: {what}\n{}", self.said());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until a page says something.
    #[track_caller]
    fn shows(&self, path: &str, text: &str) {
        self.until(&format!("{path} shows {text}"), || self.file(path).text().contains(text));
    }

    /// What the page's script is told.
    fn state(&self) -> serde_json::Value {
        serde_json::from_slice(&self.get(&format!("{RESERVED}state?seen=")).body).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The content of a golden site.
pub fn golden(case: &str) -> Site {
    let site = Site::empty();
    for part in ["content", "themes"] {
        let mut files = Vec::new();
        crate::site::collect(&Path::new("tests/sites").join(case).join(part), &format!("{part}/"), &mut files);
        files.iter().for_each(|(path, bytes)| site.add(&[(path, std::str::from_utf8(bytes).unwrap())]));
    }
    site
}

/// A page as it was built: without the script, and with the policy that it had. What that became is looked at elsewhere.
fn as_built(served: &[u8], built: &[u8]) -> Vec<u8> {
    let (served, built) = (String::from_utf8_lossy(served), String::from_utf8_lossy(built));
    let script = format!("<script src=\"{RESERVED}reload.js\"");
    let (before, rest) = served.split_once(&script).expect("a page has the script");
    let (_, after) = rest.split_once("</script>").unwrap();
    assert!(after.starts_with("</head>") && !after.contains(&script), "once, at the end of the head");
    let policy = |page: &str| page.lines().find(|it| it.contains("Content-Security-Policy")).unwrap_or_default().to_owned();
    let (ours, theirs) = (policy(before), policy(&built));
    let directives = |policy: &str| policy.split(['"', ';']).map(|it| it.trim().to_owned()).collect::<Vec<_>>();
    for directive in directives(&theirs).iter().filter(|it| !it.starts_with("script-src")) {
        assert!(directives(&ours).contains(directive), "{directive}\n{ours}");
    }
    assert!(ours.is_empty() || ours.contains("script-src &#39;self&#39;"), "{ours}");
    format!("{}{after}", if ours.is_empty() { before.to_owned() } else { before.replacen(&ours, &theirs, 1) }).into_bytes()
}

#[test]
fn every_file_is_that_of_a_build() {
    for (case, base_url) in
        [("provinces", "https://example.org/b%E1%BA%A3ng/x/"), ("schools", "https://example.org/"), ("mergers", "")]
    {
        let site = golden(case);
        let options = if base_url.is_empty() { vec![] } else { vec!["--base-url", base_url] };
        site.run(&[&["build"], &options[..]].concat()).exits(0);
        let server = Server::start(&site, &options);
        let files = site.files("output");
        assert!(files.len() > 50);
        // Backwards: what is asked for first must not matter.
        for (path, built) in files.iter().rev().filter(|(path, _)| path != ".scorecard") {
            let answer = server.file(path);
            assert_eq!(answer.status, 200, "{case}: {path}");
            let is_page = path.ends_with(".html");
            assert_eq!(answer.header("content-type") == Some("text/html; charset=utf-8"), is_page, "{path}");
            let same = if is_page { as_built(&answer.body, built) == *built } else { answer.body == *built };
            assert!(same, "{case}: {path} is another file than the one that is built");
        }
    }
}

#[test]
fn a_site_stands_below_the_path_of_its_address() {
    let site = golden("schools");
    site.run(&["build", "-u", "https://example.org/a/b/"]).exits(0);
    let server = Server::start(&site, &["-u", "https://example.org/a/b/"]);
    assert_eq!(server.base, "/a/b/");
    let home = server.get("/a/b/");
    assert!(home.status == 200 && home.body == server.get("/a/b/index.html").body);
    for (from, to) in [("/", "/a/b/"), ("/a/b", "/a/b/"), ("/a/b/data", "/a/b/data/")] {
        let answer = server.get(from);
        assert_eq!((answer.status, answer.header("location")), (307, Some(to)), "{from}");
    }
    for outside in ["/a/", "/a", "/index.html", "/data/", "/a/bc/", "/A/b/"] {
        assert_eq!(server.get(outside).status, 404, "{outside}");
    }
    let missing = server.get("/a/b/no/such/page/");
    assert_eq!(missing.status, 404);
    let built = fs::read(site.path("output/404.html")).unwrap();
    assert!(as_built(&missing.body, &built) == built, "the site's own page says so");
    let head = server.ask("HEAD", "/a/b/", &server.address.to_string());
    assert!(head.status == 200 && head.body.is_empty() && head.header("content-length") == home.header("content-length"));
}

#[test]
fn nothing_outside_the_site_is_served() {
    let site = golden("schools");
    site.add(&[("secret.txt", "s3cret"), ("content/notes/secret.txt", "s3cret"), ("output/secret.txt", "s3cret")]);
    let server = Server::start(&site, &["-u", "https://example.org/x/"]);
    let long = format!("/x/{}", "a/".repeat(4000));
    let paths = [
        "/x/../secret.txt",
        "/x/../../../../../../etc/passwd",
        "/x/%2e%2e/secret.txt",
        "/x/..%2fsecret.txt",
        "/x/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/x/..%5c..%5csecret.txt",
        "/x/./secret.txt",
        "/x//secret.txt",
        "/x//etc/passwd",
        "/etc/passwd",
        "/x/secret.txt",
        "/x/output/secret.txt",
        "/x/content/notes/secret.txt",
        "/x/content/scorecard.yaml",
        "/x/.scorecard",
        "/x/index.html%00.txt",
        "/x/%00",
        "/x/%ff%fe",
        "/x/%",
        "/x/index.html/",
        "/x/embed/index.html",
        "/x/embed/../index.html",
        "/_scorecard/../secret.txt",
        "/_scorecard/",
        "/_scorecard/%2e%2e/secret.txt",
        "//x/",
        "/x/static/../../secret.txt",
        "/x/static/css/",
        "/x/data/../index.html",
        long.as_str(),
    ];
    for path in paths {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("s3cret") && !answer.text().contains("root:"), "{path}");
    }
    for bytes in [
        &b"GET /x/\xff HTTP/1.1\r\nHost: a\r\n\r\n"[..],
        b"GET x HTTP/1.1\r\n\r\n",
        b"\x16\x03\x01\x02\x00",
        b"\r\n\r\n\r\n\r\n",
        b"GET /x/ HTTP/9.9\r\n\r\n",
        b"GET /x/ HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(bytes).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(!answer.starts_with(b"HTTP/1.1 200"), "{bytes:?}");
    }
    assert_eq!(server.file("").status, 200, "and goes on");
}

/// Else a page of another site could read this one, by a name that is made to lead here.
#[test]
fn only_its_own_hosts_and_methods_are_answered() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let port = server.address.port();
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("LocalHost:{port}")] {
        assert_eq!(server.ask("GET", "/", &host).status, 200, "{host}");
    }
    for host in
        ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", "localhost:1", "", &format!("127.0.0.1.nip.io:{port}")]
    {
        for path in ["/", "/_scorecard/state?seen=", "/data/claims.csv"] {
            assert_eq!(server.ask("GET", path, host).status, 421, "{host} {path}");
        }
    }
    assert_eq!(server.send(b"GET / HTTP/1.0\r\n\r\n").status, 421, "a request without a host");
    let absolute = format!("GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    assert_eq!(server.send(absolute.as_bytes()).status, 421);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"] {
        let answer = server.ask(method, "/", &server.address.to_string());
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
}

/// Who says its request letter by letter keeps nobody waiting, and is not waited for.
#[test]
fn slow_and_many_clients_do_no_harm() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let mut slow: Vec<TcpStream> = (0..100).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    slow.iter_mut().for_each(|it| it.write_all(b"GET / HTTP/1.1\r\nHo").unwrap());
    let before = memory(&server);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for turn in 0..500 {
                    let path = ["", "data/claims.csv", "no/such/", "static/css/site.css", "findings/"][turn % 5];
                    assert_eq!(server.file(path).status, if turn % 5 == 2 { 404 } else { 200 });
                }
            });
        }
    });
    let mut one = slow.remove(0);
    one.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut rest = Vec::new();
    let _ = one.read_to_end(&mut rest);
    assert!(!rest.starts_with(b"HTTP/1.1 200"), "it was sent away");
    assert!(memory(&server) < before + 64_000, "{} kB, before {before} kB", memory(&server));
}

#[test]
fn what_is_saved_is_shown() {
    let site = golden("schools");
    fs::create_dir(site.path(".scorecard")).unwrap();
    let server = Server::start(&site, &[]);
    let schema = |name: &str| site.read(&format!(".scorecard/{name}.schema.json")).unwrap_or_default();
    server.until("schemas", || schema("site").contains("draft-07"));
    let first = server.state();
    assert_eq!(first["trouble"], "");
    // The content, a page, the theme.
    let scorecard = site.read("content/scorecard.yaml").unwrap();
    site.add(&[("content/pages/fresh.md", "---\ntitle: Fresh\n---\n\nBaked today.\n")]);
    server.shows("fresh/", "Baked today.");
    assert_ne!(server.state()["version"], first["version"]);
    // Another theme, which the site brings itself.
    site.add(&[("themes/mine/templates/prose.html", "{% extends \"default/prose.html\" %}{% block main %}MINE{% endblock %}")]);
    site.add(&[("content/scorecard.yaml", &with(&scorecard, "theme", "mine"))]);
    server.shows("fresh/", "MINE");
    // Another address: the site moves.
    site.add(&[("content/scorecard.yaml", &with(&scorecard, "base_url", "https://example.org/moved/"))]);
    server.until("the new path", || server.get("/moved/fresh/").text().contains("Baked today."));
    assert_eq!(server.get("/fresh/").status, 404);
}

/// The site's own file with a field in it.
fn with(scorecard: &str, field: &str, value: &str) -> String {
    let rest: String = scorecard.lines().filter(|it| !it.starts_with(&format!("{field}:"))).map(|it| format!("{it}\n")).collect();
    format!("{rest}{field}: {value}\n")
}

#[test]
fn an_error_is_told_and_the_last_good_site_stays() {
    let site = golden("schools");
    let server = Server::start(&site, &["--lang", "vi"]);
    let good = server.file("").body;
    let scorecard = site.read("content/scorecard.yaml").unwrap();
    site.add(&[("content/scorecard.yaml", &format!("{scorecard}nonsense: <b>1</b>\n"))]);
    server.until("the error", || server.state()["trouble"] != "");
    let state = server.state();
    let told = state["trouble"].as_str().unwrap();
    let checked = site.run(&["check", "--lang", "vi", "--select", "unknown-field"]);
    assert_eq!(told, checked.stdout, "the frames are those of `check`");
    assert_eq!((state["lang"].as_str(), state["title"].as_str()), (Some("vi"), Some("Chưa dựng được trang")));
    assert!(server.said().contains(told.trim_end()), "{}", server.said());
    assert!(server.file("").body == good, "the last good site stays");
    // Mended, and then the theme is broken: first where it is read, then where a page is made.
    // Each whole at once: a template that is empty for a moment is a good one, and its page would be the last good one.
    let home = |text: &str| {
        site.add(&[("home.new", text)]);
        fs::rename(site.path("home.new"), site.path("themes/mine/templates/home.html")).unwrap();
    };
    fs::create_dir_all(site.path("themes/mine/templates")).unwrap();
    home("{% if %}");
    site.add(&[("content/scorecard.yaml", &with(&scorecard, "theme", "mine"))]);
    server.until("a mistake", || server.state()["trouble"].as_str().unwrap().contains("themes/mine/templates/home.html"));
    home("{{ home.nonsense }}");
    server.until("a mistake", || server.state()["trouble"].as_str().unwrap().contains("`nonsense`"));
    assert!(server.file("").body == good);
    home("mended");
    server.shows("", "mended");
    assert_eq!(server.state()["trouble"], "");
}

#[test]
fn without_a_good_site_the_errors_are_the_page() {
    let site = Site::new(&[("content/topics.yaml", "- {id: <i>, nam: x}\n")]);
    let server = Server::start(&site, &[]);
    let page = server.get("/any/page/");
    assert_eq!(page.status, 503);
    let text = page.text();
    assert!(text.contains("role=\"alert\"") && text.contains("content/topics.yaml") && text.contains("reload.js"), "{text}");
    assert!(!text.contains("<i>") && text.contains("&lt;i&gt;"), "{text}");
    fs::remove_file(site.path("content/topics.yaml")).unwrap();
    server.until("a site", || server.get("/").status == 200);
}

#[test]
fn the_content_may_go_and_come_back() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let good = server.file("").body;
    fs::rename(site.path("content"), site.path("away")).unwrap();
    server.until("trouble", || server.state()["trouble"] != "");
    assert!(server.file("").body == good);
    let trouble = server.state()["trouble"].to_string();
    assert!(trouble.contains("content is gone. Put it back") && !trouble.contains("os error"), "{trouble}");
    server.until("a line", || {
        server
            .said()
            .ends_with("content is gone. Put it back, and the site is shown again.\nnot built, the last good site stays\n")
    });
    fs::rename(site.path("away"), site.path("content")).unwrap();
    server.until("no trouble", || server.state()["trouble"] == "");
    for turn in 0..3 {
        site.add(&[("content/pages/back.md", &format!("---\ntitle: Back\n---\n\nNumber {turn}.\n"))]);
        server.shows("back/", &format!("Number {turn}."));
    }
}

#[test]
fn a_new_warning_is_told_once_with_its_frame() {
    let site = golden("schools");
    let (path, report) = ("content/schools/hilltop/report.yaml", site.read("content/schools/hilltop/report.yaml").unwrap());
    let odd = report.replace("94.25%", "194.25%");
    let server = Server::start(&site, &["--lang", "vi"]);
    let count = |text: &str| server.said().matches(text).count();
    let turns = [
        (odd.clone(), 1, "a new one"),
        (format!("# A line above it.\n{odd}"), 1, "one that was told already, in another line"),
        (report, 1, "none any more"),
        (odd, 2, "one that came back"),
    ];
    for (turn, (text, told, what)) in turns.into_iter().enumerate() {
        server.until("built", || count("đã dựng: ") > turn);
        site.add(&[(path, &text)]);
        server.until(what, || count("đã dựng: ") > turn + 1);
        assert_eq!(count("cảnh báo[out-of-range]"), told, "{what}: {}", server.said());
    }
    assert!(server.said().contains("attendance: {value: 194.25%"), "its frame shows the line: {}", server.said());
}

/// What the program holds of the machine's memory, in kB; where that cannot be asked, always the same.
fn memory(server: &Server) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.child.id())).unwrap_or_default();
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).unwrap_or("VmRSS: 0 kB");
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// What nobody has thought of costs one page, once.
#[cfg(feature = "failpoints")]
#[test]
fn a_bug_is_told_and_the_server_goes_on() {
    let site = crate::export::site();
    let server = Server::start_with(&site, &[], &[("SCORECARD_FAILPOINTS", "serve:panic:2"), ("LC_ALL", "en")]);
    let pages = ["topics/service/", "indicators/on-time/", "provinces/ha-noi/", "data/"];
    // Those that were made before anybody asked come first.
    let answers: Vec<u16> = pages.iter().cycle().take(12).map(|it| server.file(it).status).collect();
    assert_eq!(answers.iter().filter(|it| **it == 500).count(), 1, "{answers:?}");
    assert!(server.said().contains("this is a mistake in scorecard"), "{}", server.said());
    assert!(pages.iter().all(|it| server.file(it).status == 200));
    site.add(&[crate::site::SCORECARD, ("content/pages/more.md", "---\ntitle: Sau lỗi\n---\n\nThêm.\n")]);
    server.shows("more/", "Sau lỗi");
}
