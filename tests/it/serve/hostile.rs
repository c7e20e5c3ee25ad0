//! Clients that mean harm: what they ask for is refused or not there, and everybody else is served as before.

use super::{PATIENCE, Server, golden, memory};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream, UdpSocket};
use std::thread;

/// All that comes back for these bytes, until the other side ends or nothing more is said.
fn told(server: &Server, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    // Who is refused early may be cut off.
    let _ = stream.write_all(bytes);
    // Who has gone before there is an answer gets none: it ends when there is one.
    let mut all = vec![0];
    let first = stream.read(&mut all).unwrap_or_default();
    all.truncate(first);
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.read_to_end(&mut all);
    String::from_utf8_lossy(&all).into_owned()
}

fn is_served(server: &Server) -> bool {
    server.file("").status == 200
}

#[test]
fn no_way_of_writing_a_path_leads_out() {
    let site = golden("schools");
    site.add(&[("secret.txt", "s3cret"), ("content/secret.txt", "s3cret"), ("output/secret.txt", "s3cret")]);
    let server = Server::start(&site, &["-u", "https://example.org/x/"]);
    let port = server.address.port();
    let long = format!("/x/{}", "%2e%2e/".repeat(9000));
    let paths = [
        "/x/%252e%252e/secret.txt",
        "/x/%c0%ae%c0%ae/secret.txt",
        "/x/%e0%80%ae%e0%80%ae/secret.txt",
        "/x/%u002e%u002e/secret.txt",
        "/x/..;/secret.txt",
        "/x/.%2e/secret.txt",
        "/x/%2e%2e%5csecret.txt",
        "/x/\\..\\secret.txt",
        "/x/\u{ff0e}\u{ff0e}/secret.txt",
        "/x/secret.txt%20",
        "/x/secret.txt.",
        "/x/index.html::$DATA",
        "/x/index.html%00",
        "/x/c:/secret.txt",
        "/x/C%3A%5Csecret.txt",
        "/x/file:///etc/passwd",
        "/x/con",
        "/x/nul.html",
        "/x/~root/",
        "/x/%0d%0aSet-Cookie:a=b",
        "file:///etc/passwd",
        "*",
        "",
        long.as_str(),
    ];
    let absolute = ["/x/../secret.txt", "/x/%2e%2e/secret.txt", "/secret.txt"].map(|it| format!("http://127.0.0.1:{port}{it}"));
    for path in paths.into_iter().chain(absolute.iter().map(String::as_str)) {
        let answer = server.ask("GET", path, &server.address.to_string());
        assert!((400..500).contains(&answer.status) || answer.status == 0, "{path:.80}: {}", answer.status);
        let all = format!("{}{}", answer.head, answer.text());
        assert!(
            !all.contains("s3cret") && !all.contains("root:") && !all.to_lowercase().contains("set-cookie"),
            "{path:.80}: {all}"
        );
    }
    for line in [
        &b"GET /x/\xc3\x28 HTTP/1.1"[..],
        b"GET /x/\x00 HTTP/1.1",
        b"GET /x/ /x/ HTTP/1.1",
        b"GET\t/x/\tHTTP/1.1",
        b"GET /x/ HTTP/1.10",
    ] {
        let all = told(&server, &[line, b"\r\nHost: ", server.address.to_string().as_bytes(), b"\r\n\r\n"].concat());
        assert!(!all.starts_with("HTTP/1.1 200"), "{}: {all}", String::from_utf8_lossy(line));
    }
    assert!(is_served(&server));
}

/// A page of another site may have a name that is made to lead here.
#[test]
fn one_host_is_named_and_it_is_ours() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let (ours, port) = (server.address.to_string(), server.address.port());
    let evil = format!("evil.example:{port}");
    let others = [
        format!("Host: {ours}\r\nHost: {evil}"),
        format!("Host: {evil}\r\nHost: {ours}"),
        format!("Host: {ours}\r\nHost: {ours}"),
        format!("Host: {ours},{evil}"),
        format!("Host: {ours} {evil}"),
        format!("Host: user@{ours}"),
        format!("Host: {ours}.evil.example"),
        format!("Host: localhost.:{port}"),
        format!("Host: localhost:+{port}"),
        format!("Host: 127.1:{port}"),
        format!("Host: 2130706433:{port}"),
        format!("Host: [::1]:{port}"),
        format!("Host: [::ffff:127.0.0.1]:{port}"),
        "Host: 127.0.0.1:".to_owned(),
        "Host: \u{131}27.0.0.1".to_owned(),
        format!("X-Forwarded-Host: {ours}"),
    ];
    for host in others {
        let all = told(&server, format!("GET / HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n").as_bytes());
        assert!(all.starts_with("HTTP/1.1 421") || all.starts_with("HTTP/1.1 400"), "{host}: {all:.200}");
    }
    assert!(server.address.ip().is_loopback());
    // Nothing is sent: the system only says by which address this machine would be found.
    let outside = UdpSocket::bind("0.0.0.0:0").and_then(|it| it.connect("192.0.2.1:9").and_then(|()| it.local_addr()));
    if let Ok(outside) = outside
        .map(|it| it.ip())
        .and_then(|ip| if ip.is_loopback() || ip.is_unspecified() { Err(std::io::ErrorKind::Other.into()) } else { Ok(ip) })
    {
        assert!(TcpStream::connect((outside, port)).is_err(), "others find it at {outside}");
    }
}

/// What a proxy and we could take for two requests or for one.
#[test]
fn a_request_hidden_in_another_is_never_answered() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let host = server.address.to_string();
    let hidden = format!("GET /data/claims.csv HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let size = hidden.len();
    let chunked = format!("{size:x}\r\n{hidden}\r\n0\r\n\r\n");
    let shapes = [
        format!("Content-Length: 0\r\nContent-Length: {size}\r\n\r\n{hidden}"),
        format!("Content-Length: {size}\r\nContent-Length: 0\r\n\r\n{hidden}"),
        format!("Content-Length: 0, {size}\r\n\r\n{hidden}"),
        format!("Content-Length: +{size}\r\n\r\n{hidden}"),
        format!("Content-Length: 0x{size:x}\r\n\r\n{hidden}"),
        format!("Content-Length: -1\r\n\r\n{hidden}"),
        format!("Content-Length: 99999999999999999999\r\n\r\n{hidden}"),
        format!("Content-Length : {size}\r\n\r\n{hidden}"),
        format!(" Content-Length: {size}\r\n\r\n{hidden}"),
        format!("X: a\r\n Content-Length: {size}\r\n\r\n{hidden}"),
        format!("Content-Length: {size}\r\nTransfer-Encoding: chunked\r\n\r\n{chunked}"),
        format!("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n{chunked}"),
        format!("Transfer-Encoding: xchunked\r\n\r\n{chunked}"),
        format!("Transfer-Encoding: chunked, identity\r\n\r\n{chunked}"),
        format!("Transfer-Encoding:\x0bchunked\r\n\r\n{chunked}"),
        format!("Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\n{hidden}\r\n0\r\n\r\n"),
        format!("Transfer-Encoding: chunked\r\n\r\n-1\r\n{hidden}"),
        format!("Transfer-Encoding: chunked\r\n\r\n{chunked}"),
        format!("Content-Length: {size}\r\n\r\n{hidden}"),
        "X: a\rGET /data/claims.csv HTTP/1.1\r\n\r\n".to_owned(),
        "X: a\0b\r\n\r\n".to_owned(),
    ];
    for method in ["GET", "HEAD", "POST"] {
        for shape in &shapes {
            let all = told(&server, format!("{method} /about-nothing/ HTTP/1.1\r\nHost: {host}\r\n{shape}").as_bytes());
            assert!(!all.contains("HTTP/1.1 200") && !all.contains("text/csv"), "{method} {shape}: {all}");
        }
    }
    assert!(is_served(&server));
}

#[test]
fn bodies_ranges_and_floods_change_nothing() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let host = server.address.to_string();
    let before = memory(&server);
    let page = server.file("data/claims.csv");
    for range in ["bytes=0-10", "bytes=-5", "bytes=5-1", "bytes=0-0,2-3", "bytes=99999999999999999999-", "lines=1-2"] {
        let ask = format!("GET /data/claims.csv HTTP/1.1\r\nHost: {host}\r\nRange: {range}\r\nConnection: close\r\n\r\n");
        let answer = server.send(ask.as_bytes());
        assert!(answer.status == 200 && answer.body == page.body && answer.header("content-range").is_none(), "{range}");
    }
    // It is answered before a body that never comes, or that has no end.
    let ask = format!("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 10000000000\r\n\r\n");
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(ask.as_bytes()).unwrap();
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line).unwrap();
    assert!(line.starts_with("HTTP/1.1 405"), "{line}");
    let chunk = vec![b'a'; 1 << 16];
    let sent = (0..1600).take_while(|_| stream.write_all(&chunk).is_ok()).count();
    drop(stream);
    assert!(memory(&server) < before + 32_000, "{sent} pieces were kept: {} kB, before {before} kB", memory(&server));
    let many: String = (0..5000).fold(String::new(), |all, it| format!("{all}X-{it}: a\r\n"));
    let large = format!("X: {}\r\n", "a".repeat(4 << 20));
    let line = format!("GET /{} HTTP/1.1\r\n", "a".repeat(4 << 20));
    for (what, bytes) in [
        ("headers", format!("GET / HTTP/1.1\r\nHost: {host}\r\n{many}\r\n")),
        ("a header", format!("GET / HTTP/1.1\r\nHost: {host}\r\n{large}\r\n")),
        ("a line", format!("{line}Host: {host}\r\n\r\n")),
        ("no line", "a".repeat(4 << 20)),
    ] {
        let all = told(&server, bytes.as_bytes());
        assert!(all.is_empty() || all.starts_with("HTTP/1.1 4"), "{what}: {all:.100}");
    }
    assert!(is_served(&server) && memory(&server) < before + 32_000, "{} kB, before {before} kB", memory(&server));
}

/// Ten thousand requests, ten at once on each of four connections that stay; a thousand where there is less time.
#[test]
fn many_requests_are_answered_in_their_order() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let rounds = if std::env::var("SCORECARD_LONG").is_ok_and(|it| it == "1") { 250 } else { 25 };
    let paths = ["", "data/claims.csv", "no/such/", "static/css/site.css", "findings/"];
    let known: Vec<(u16, Vec<u8>)> = paths.iter().map(|it| server.file(it)).map(|it| (it.status, it.body)).collect();
    let mut before = 0;
    for part in 0..2 {
        thread::scope(|scope| {
            for client in 0..4 {
                let (server, known) = (&server, &known);
                scope.spawn(move || {
                    let stream = TcpStream::connect(server.address).unwrap();
                    stream.set_read_timeout(Some(PATIENCE)).unwrap();
                    let mut reader = BufReader::new(stream.try_clone().unwrap());
                    for turn in 0..rounds / 2 + part {
                        let asked: Vec<usize> = (0..10).map(|it| (it * (client + 1) + turn) % paths.len()).collect();
                        let text = |(at, which): (usize, &usize)| {
                            let method = if at == 3 { "HEAD" } else { "GET" };
                            format!("{method} {}{} HTTP/1.1\r\nHost: {}\r\n\r\n", server.base, paths[*which], server.address)
                        };
                        let all: String = asked.iter().enumerate().map(text).collect();
                        (&stream).write_all(all.as_bytes()).unwrap();
                        for (at, which) in asked.iter().enumerate() {
                            let (status, body) = answer(&mut reader, at == 3);
                            assert_eq!(status, known[*which].0, "{}", paths[*which]);
                            assert!(at == 3 || body == known[*which].1, "{} is another page", paths[*which]);
                        }
                    }
                });
            }
        });
        if part == 0 {
            before = memory(&server);
        }
    }
    assert!(memory(&server) < before + 32_000, "{} kB, and {before} kB after the first half", memory(&server));
}

/// The next answer of a connection that stays: its status and its body.
fn answer(reader: &mut impl BufRead, is_head: bool) -> (u16, Vec<u8>) {
    let (mut status, mut size) = (0, 0);
    for line in reader.by_ref().lines() {
        let line = line.unwrap();
        if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
            status = rest[..3].parse().unwrap();
        } else if let Some(length) = line.to_lowercase().strip_prefix("content-length: ") {
            size = length.parse().unwrap();
        } else if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; if is_head { 0 } else { size }];
    reader.read_exact(&mut body).unwrap();
    (status, body)
}

/// A link in the folders of content, theme or output that leads out of them: what stands there is neither served nor built,
/// and stays as it was.
#[cfg(unix)]
#[test]
fn links_never_lead_out_of_the_site() {
    let outside = tempfile::tempdir().unwrap();
    let secret = outside.path().join("secret");
    fs::create_dir(&secret).unwrap();
    let names = ["secret.txt", "secret.css", "secret.md", "secret.yaml", "prose.html", "vi.ftl"];
    names.iter().for_each(|it| fs::write(secret.join(it), "title: s3cret").unwrap());
    for (name, to) in [
        ("themes/mine/static/secret.txt", "secret.txt"),
        ("themes/mine/static/folder", ""),
        ("themes/mine/templates", ""),
        ("themes/mine/messages", ""),
        ("content/assets/secret.css", "secret.css"),
        ("content/pages/secret.md", "secret.md"),
        ("content/pages", ""),
        ("content/reports/secret.yaml", "secret.yaml"),
        ("output", ""),
    ] {
        let site = golden("schools");
        let scorecard = site.read("content/scorecard.yaml").unwrap();
        site.add(&[("content/scorecard.yaml", &format!("{scorecard}theme: mine\n")), ("themes/mine/static/own.txt", "own")]);
        fs::create_dir_all(site.path(name).parent().unwrap()).unwrap();
        let _ = fs::remove_dir_all(site.path(name));
        std::os::unix::fs::symlink(secret.join(to), site.path(name)).unwrap();
        let server = Server::start(&site, &[]);
        let paths = [
            "",
            "secret/",
            "about/",
            "static/secret.txt",
            "static/folder/secret.txt",
            "static/css/secret.css",
            "assets/secret.css",
            "secret.txt",
        ];
        for path in paths.into_iter().chain(["output/secret.txt", "_scorecard/state?seen="]) {
            let answer = server.file(path);
            assert!(!answer.text().contains("s3cret"), "{name}: {path}: {}", answer.text());
        }
        assert_eq!(server.file("static/own.txt").status == 200, name == "output", "{name}: {}", server.said());
        drop(server);
        let run = site.run(&["build"]);
        assert!(run.code != 0, "{name} is taken for a folder of the site: {}", run.stderr);
        let mut left = Vec::new();
        crate::site::collect(&secret, "", &mut left);
        assert!(left.len() == names.len() && left.iter().all(|(_, bytes)| bytes == b"title: s3cret"), "{name}: {left:?}");
        let is_built = site.path("output").exists() && name != "output";
        assert!(!is_built, "{name}: something was built");
    }
}
