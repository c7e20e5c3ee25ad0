//! The tutorials, typed into a shell line by line from an empty folder: what they show is what is seen.
//!
//! Lines of `console` blocks that begin with `$` are typed, what follows is what is shown. A `yaml file=…` block is a whole
//! file. Of a `diff` block the lines with `-` become those with `+`, in the file that the text named last.
//! `UPDATE=1 cargo test --test it tutorial` writes what is shown into the page.

#![cfg(unix)]

use crate::site::Site;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn the_tutorial_is_what_happens() {
    let site = typed("TUTORIAL.md");
    ends_with_a_site(&site, "districts", "https://example.github.io/districts/");
    assert!(site.read("districts/output/districts/east/index.html").unwrap().contains(">Close<"));
}

#[test]
fn so_is_the_vietnamese_one() {
    let site = typed("TUTORIAL.vi.md");
    ends_with_a_site(&site, "bang-diem", "https://example.github.io/bang-diem/");
    assert!(site.read("bang-diem/output/phuong/phuong-b/index.html").unwrap().contains("Gần đạt"));
}

/// Someone who has typed so far.
struct Typist {
    site: Site,
    /// The folder they stand in, below the empty one.
    folder: PathBuf,
    variables: Vec<(String, String)>,
}

fn typed(page: &str) -> Site {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = fs::read_to_string(&path).unwrap();
    let mut typist = Typist { site: Site::empty(), folder: PathBuf::new(), variables: Vec::new() };
    let (mut seen, mut named, mut count) = (String::new(), String::new(), 0);
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        seen += &format!("{line}\n");
        let Some(info) = line.strip_prefix("```") else {
            let paths = line.split('`').skip(1).step_by(2).filter(|it| it.starts_with("content/"));
            named = paths.last().map_or(named, str::to_owned);
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        match info.split_once(" file=") {
            Some((_, file)) => typist.site.add(&[(typist.folder.join(file).to_str().unwrap(), &(block.join("\n") + "\n"))]),
            None if info == "diff" => typist.edit(&named, &block),
            None => {}
        }
        if info == "console" {
            for command in block.iter().filter_map(|line| line.strip_prefix("$ ")) {
                seen += &format!("$ {command}\n{}", typist.types(command));
                count += 1;
            }
        } else {
            seen += &(block.join("\n") + "\n");
        }
        seen += "```\n";
    }
    assert!(count >= 8, "{page}: {count} commands");
    if seen != text && std::env::var_os("UPDATE").is_some() {
        assert!(std::env::var_os("CI").is_none(), "UPDATE=1 blesses, and CI may not");
        fs::write(path, &seen).unwrap();
    } else {
        assert_eq!(seen, text, "{page} shows something else: UPDATE=1 cargo test --test it tutorial");
    }
    typist.site
}

impl Typist {
    /// What a shell shows of a command.
    fn types(&mut self, command: &str) -> String {
        if let Some(folder) = command.strip_prefix("cd ") {
            self.folder.push(folder);
            assert!(self.site.path(self.folder.to_str().unwrap()).is_dir(), "{command}");
            return String::new();
        }
        if let Some((name, value)) = command.strip_prefix("export ").and_then(|it| it.split_once('=')) {
            self.variables.push((name.to_owned(), value.to_owned()));
            return String::new();
        }
        assert!(command.starts_with("scorecard "), "{command}");
        let program = Path::new(env!("CARGO_BIN_EXE_scorecard")).parent().unwrap();
        let mut shell = Command::new("/bin/sh");
        shell.arg("-c").arg(format!("{command} 2>&1")).env_clear().env("PATH", program);
        shell.envs(self.variables.iter().cloned()).current_dir(self.site.path(self.folder.to_str().unwrap()));
        let output = shell.stdin(std::process::Stdio::null()).output().unwrap();
        timeless(&String::from_utf8(output.stdout).unwrap())
    }

    fn edit(&self, file: &str, block: &[&str]) {
        let path = self.site.path(self.folder.join(file).to_str().unwrap());
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
