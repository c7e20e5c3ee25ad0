//! What is around the site that is served: how it ends, the port and the interface, the browser.

use super::{Server, golden};
use crate::site::Site;
use std::net::TcpListener;
#[cfg(unix)]
use {
    std::io::{BufReader, Read, Write},
    std::net::{SocketAddr, TcpStream},
    std::process::{Command, Stdio},
    std::sync::Arc,
    std::thread,
};

#[cfg(unix)]
#[test]
fn it_ends_when_it_is_told_to() {
    for signal in ["INT", "TERM", "HUP"] {
        let site = golden("schools");
        site.add(&[("temporary/kept.txt", "")]);
        let temporary = site.path("temporary");
        let mut server = Server::start_with(&site, &[], &[("TMPDIR", temporary.to_str().unwrap())]);
        // A workbook, which is made on request: nothing of it may be left either.
        assert_eq!(server.file("data/scorecard.xlsx").status, 200);
        // Somebody who waits for news keeps nobody, and is left alone.
        let mut waits = TcpStream::connect(server.address).unwrap();
        let turn = server.state()["turn"].as_str().unwrap().to_owned();
        let ask = format!("GET /_scorecard/state?seen={turn} HTTP/1.1\r\nHost: {}\r\n\r\n", server.address);
        waits.write_all(ask.as_bytes()).unwrap();
        let before = golden("schools").files("");
        assert!(Command::new("kill").args([&format!("-{signal}"), &server.child.id().to_string()]).status().unwrap().success());
        let ended = server.child.wait().unwrap();
        assert_eq!(ended.code(), Some(0), "{signal}: {ended:?}");
        let listener = TcpListener::bind(server.address);
        assert!(listener.is_ok(), "{signal}: the port is free again: {listener:?}");
        let left = site.files("").into_iter().filter(|(path, _)| path != "temporary/kept.txt").collect::<Vec<_>>();
        assert!(left == before, "{signal} leaves {:?}", left.iter().map(|it| &it.0).collect::<Vec<_>>());
        let lines: Vec<String> = server.all_said().lines().map(str::to_owned).collect();
        assert!(lines.len() == 1 && lines[0].starts_with("built: "), "{signal}: nothing more is said: {lines:?}");
    }
}

/// `scorecard serve | head -1`, a terminal that has gone, a service without any: it serves on, and ends as ever.
#[cfg(unix)]
#[test]
fn it_serves_on_when_nobody_reads_what_it_says() {
    for closed in ["stdout", "stderr", "both", "descriptors"] {
        let site = golden("schools");
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let args = ["serve", "--port", &port.to_string()];
        let mut command = site.command("", &args, &[]);
        if closed == "descriptors" {
            // As a service manager may start it: there is nothing to write to at all.
            let mut shell = Command::new("/bin/sh");
            shell.args(["-c", "exec \"$0\" \"$@\" >&- 2>&-"]).arg(command.get_program()).args(args).current_dir(site.path(""));
            command = shell;
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Both ends are gone before the first line is written, or one is, and the other is read to its end.
        let read = |from: Box<dyn Read + Send>| {
            thread::spawn(move || {
                let mut all = String::new();
                BufReader::new(from).read_to_string(&mut all).map(|_| all).unwrap()
            })
        };
        let reader = match (closed, child.stdout.take(), child.stderr.take()) {
            ("stdout", _, Some(stderr)) => Some(read(Box::new(stderr))),
            ("stderr", Some(stdout), _) => Some(read(Box::new(stdout))),
            _ => None,
        };
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let mut server = Server { child, address, base: "/".to_owned(), said: Arc::default(), listens: None };
        server.until("an open port", || TcpStream::connect(address).is_ok());
        // What is built and what is wrong would be told each time.
        site.add(&[("content/pages/fresh.md", "---\ntitle: Fresh\n---\n\nBaked today.\n")]);
        server.shows("fresh/", "Baked today.");
        site.add(&[("content/topics.yaml", "- {id: <i>, nam: x}\n")]);
        server.until("the error", || server.state()["trouble"] != "");
        assert_eq!(server.file("fresh/").status, 200, "{closed}");
        assert!(Command::new("kill").args(["-INT", &server.child.id().to_string()]).status().unwrap().success());
        assert_eq!(server.child.wait().unwrap().code(), Some(0), "{closed}");
        let said = reader.map(|it| it.join().unwrap()).unwrap_or_default();
        assert!(!said.contains("panicked") && !said.contains("ipe"), "{closed}: {said}");
        assert_eq!(said.contains("not built"), closed == "stdout", "{closed}: {said}");
        assert_eq!(said.contains("http://127.0.0.1:"), closed == "stderr", "{closed}: {said}");
    }
}

#[test]
fn a_port_that_is_taken_is_told() {
    let site = golden("schools");
    let server = Server::start(&site, &[]);
    let port = server.address.port().to_string();
    let run = site.run(&["serve", "--port", &port]).exits(2);
    assert!(run.stderr.contains(&format!("port {port} of 127.0.0.1 is in use: choose another with --port")), "{}", run.stderr);
}

/// Where others may look, it is said; in any case only numbers of this machine are its names.
#[test]
fn another_interface_is_told_and_has_its_own_hosts() {
    let site = golden("schools");
    let run = site.run(&["serve", "--port", "0", "--interface", "192.0.2.1"]).exits(2);
    assert!(run.stderr.contains("192.0.2.1") && run.stderr.contains("--interface"), "{}", run.stderr);
    site.run(&["serve", "--interface", "localhost"]).exits(2);
    let open = "other machines can see the site";
    let mut cases = vec![("0.0.0.0", "127.0.0.1", true)];
    for (interface, ours, is_open) in [("127.0.0.2", "127.0.0.2", false), ("::1", "[::1]", false), ("::", "[::1]", true)] {
        // Not every machine has them.
        if TcpListener::bind((interface, 0)).is_ok() {
            cases.push((interface, ours, is_open));
        }
    }
    for (interface, ours, is_open) in cases {
        let server = Server::start(&site, &["-i", interface]);
        let (address, port) = (server.address, server.address.port());
        assert_eq!(address.to_string(), format!("{ours}:{port}"), "{interface}: the first line names what a browser finds");
        for host in [format!("{ours}:{port}"), format!("localhost:{port}")] {
            assert_eq!(server.ask("GET", "/", &host).status, 200, "{interface} {host}");
        }
        // By a name it could be the page of somebody else; a number that is not this interface's is one only where all are.
        for host in [format!("evil.example:{port}"), format!("127.0.0.1.nip.io:{port}"), format!("{ours}:1"), ours.to_owned()] {
            assert_eq!(server.ask("GET", "/", &host).status, 421, "{interface} {host}");
        }
        let other = server.ask("GET", "/", &format!("192.0.2.1:{port}")).status;
        assert_eq!(other, if is_open { 200 } else { 421 }, "{interface}");
        assert_eq!(server.all_said().contains(open), is_open, "{interface}");
    }
    let server = Server::start(&site, &["-i", "0.0.0.0", "--quiet"]);
    assert_eq!(server.all_said(), "");
}

/// A browser that notes what it was asked to open, and ends like this.
#[cfg(unix)]
fn browser(site: &Site, name: &str, ends: i32) -> String {
    use std::os::unix::fs::PermissionsExt;
    let path = site.path(name);
    let text = format!("#!/bin/sh\nfor it; do echo \"$it\" >>\"$0.seen\"; done\nexit {ends}\n");
    site.add(&[(name, &text)]);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[cfg(unix)]
#[test]
fn the_browser_gets_the_address() {
    let site = golden("schools");
    let system = if cfg!(target_os = "macos") { "system/open" } else { "system/xdg-open" };
    let (mine, others) = (browser(&site, "mine/browser", 0), browser(&site, system, 0));
    let path = site.path("system").to_str().unwrap().to_owned();
    let seen = |name: &str| site.read(&format!("{name}.seen")).unwrap_or_default();
    let args = ["--open", "-u", "https://example.org/b%E1%BA%A3ng/x/"];
    // With a name of its own, without one, with one that is not there.
    for (named, used) in [(mine.as_str(), "mine/browser"), ("", system), ("no-such-browser", system)] {
        let _ = (std::fs::remove_file(format!("{mine}.seen")), std::fs::remove_file(format!("{others}.seen")));
        let server = Server::start_with(&site, &args, &[("BROWSER", named), ("PATH", &path)]);
        let address = format!("http://{}/b%E1%BA%A3ng/x/\n", server.address);
        server.until("the browser is asked", || seen(used).ends_with('\n'));
        assert_eq!(seen(used), address, "{named}");
        assert_eq!(server.file("").status, 200);
        assert!(!server.said().contains("no browser"), "{}", server.said());
        let unused = [system, "mine/browser"].into_iter().find(|it| *it != used).unwrap();
        assert_eq!(seen(unused), "", "{named}: one browser is enough");
    }
    let _ = std::fs::remove_file(format!("{others}.seen"));
    let server = Server::start_with(&site, &[], &[("BROWSER", &mine), ("PATH", &path)]);
    assert_eq!(server.file("").status, 200);
    drop(server);
    assert_eq!(seen("mine/browser") + &seen(system), "", "it was not asked for");
    // One that cannot, and none at all: the site is served, and its address told once more.
    let fails = browser(&site, "mine/fails", 3);
    for (named, path) in [(fails.as_str(), path.as_str()), ("", "/nonexistent")] {
        let server = Server::start_with(&site, &["--open"], &[("BROWSER", named), ("PATH", path)]);
        let told = format!("no browser could be opened: go to http://{}/", server.address);
        server.until("it is told", || server.said().contains(&told));
        assert_eq!(server.file("").status, 200);
    }
}
