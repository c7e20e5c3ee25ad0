//! What commands say of themselves: help that is shown as it was read, examples that run, the manual, completions, colours.

use crate::site::Site;
use clap::{Command, CommandFactory};
use scorecard::cli::Cli;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What was read, in each language: English first.
const FOLDERS: [(&str, &str); 2] = [("en", "tests/help"), ("vi", "tests/help/vi")];

/// Commands whose examples cannot be typed into a folder with nothing but a site: the tests of the command run them.
const TESTED_ELSEWHERE: &[&str] = &["import", "init", "new", "serve"];

/// Every command by its words, commands of commands too: `[]` is the program itself.
fn commands() -> Vec<(Vec<String>, Command)> {
    fn add(command: &Command, words: &[String], all: &mut Vec<(Vec<String>, Command)>) {
        all.push((words.to_vec(), command.clone()));
        for sub in command.get_subcommands().filter(|it| it.get_name() != "help") {
            let words: Vec<String> = words.iter().cloned().chain([sub.get_name().to_owned()]).collect();
            add(sub, &words, all);
        }
    }
    let mut program = Cli::command();
    program.build();
    let mut all = Vec::new();
    add(&program, &[], &mut all);
    all
}

/// What a command says of itself on a terminal of a hundred columns, without the blanks at the ends of lines.
fn help(words: &[String], flag: &str, lang: &str) -> String {
    let args: Vec<&str> = words.iter().map(String::as_str).chain([flag]).collect();
    let said = Site::empty().run_with(&args, &[("COLUMNS", "100"), ("LANG", lang)]).exits(0).stdout;
    said.lines().map(|it| format!("{}\n", it.trim_end())).collect()
}

/// The lines below `Examples:` that are typed, without what is said of them.
fn examples(help: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|it| !["Examples:", "Ví dụ:"].contains(it)).skip(1).take_while(|it| !it.is_empty());
    lines.map(|it| it.split(" # ").next().unwrap().trim().to_owned()).filter(|it| it.starts_with("scorecard ")).collect()
}

/// Somebody read it before it was said to everybody.
#[test]
fn help_is_what_was_blessed() {
    for (lang, folder) in FOLDERS {
        let mut expected = BTreeMap::new();
        for (words, _) in commands() {
            let name = if words.is_empty() { "scorecard".to_owned() } else { words.join("-") };
            let said = |flag: &str| {
                let typed = [&words[..], &[flag.into()]].concat().join(" ");
                format!("$ scorecard {typed}\n{}", help(&words, flag, lang))
            };
            expected.insert(format!("{name}.txt"), format!("{}\n{}", said("-h"), said("--help")));
        }
        let at = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&at).unwrap();
            texts(&at).keys().filter(|it| !expected.contains_key(*it)).for_each(|it| fs::remove_file(at.join(it)).unwrap());
            expected.iter().for_each(|(name, text)| fs::write(at.join(name), text).unwrap());
        }
        let blessed = texts(&at);
        for (name, text) in &expected {
            assert_eq!(blessed.get(name), Some(text), "{folder}/{name}: read it, then UPDATE=1 cargo test --test it help");
        }
        assert_eq!(blessed.len(), expected.len(), "{folder} has the help of a command that is no more");
    }
}

/// The files of a folder by name, without those of folders in it.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file());
    let text = |path: &Path| fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    files.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), text(&path))).collect()
}

/// `-h` fits on a screen; `--help` says more, and ends in what can be typed.
#[test]
fn short_help_is_short_and_long_help_teaches() {
    for (words, command) in commands() {
        let name = words.join(" ");
        let [english, vietnamese] = FOLDERS.map(|(lang, _)| {
            let (short, long) = (help(&words, "-h", lang), help(&words, "--help", lang));
            let is_short = short.lines().count() < long.lines().count() && examples(&short).is_empty();
            assert!(is_short, "{name}: -h is as long as --help");
            examples(&long)
        });
        // A command of commands leads on to those, which have examples of their own.
        let leads_on = !words.is_empty() && command.has_subcommands();
        assert!(leads_on || !english.is_empty(), "{name}: --help has no example");
        let foreign: Vec<&String> = english.iter().filter(|it| !it.contains(&format!("scorecard {name}"))).collect();
        assert!(foreign.is_empty(), "{name}: --help shows other commands: {foreign:?}");
        assert_eq!(english, vietnamese, "{name}: what is typed is the same in all languages");
    }
}

/// In whatever way it is asked for, and wherever the language is said.
#[test]
fn help_is_in_the_language_of_whoever_asks() {
    let site = Site::empty();
    let vietnamese = help(&["build".to_owned()], "--help", "vi_VN.UTF-8");
    for args in [
        &["build", "--help", "--lang", "vi"][..],
        &["build", "--lang=vi", "--help"],
        &["--lang", "vi", "build", "--help"],
        &["help", "build", "--lang", "vi"],
        &["help", "build", "--lang=vi"],
    ] {
        let said = site.run_with(args, &[("COLUMNS", "100")]).exits(0).stdout;
        let said: String = said.lines().map(|it| format!("{}\n", it.trim_end())).collect();
        assert_eq!(said, vietnamese, "{args:?}");
    }
    let english = site.run_with(&["build", "-h", "--lang", "en"], &[("LANG", "vi")]).exits(0).stdout;
    assert!(english.contains("\nUsage: scorecard build [OPTIONS]\n"), "{english}");
    // What nobody asked for in so many words is told as a mistake is.
    for args in [&["--lang", "vi"][..], &["import", "--lang", "vi"]] {
        let run = site.run(args).exits(2);
        assert!(run.stdout.is_empty() && run.stderr.contains("\nCác lệnh:\n"), "{args:?}: {}", run.stderr);
    }
    let mistake = site.run(&["--lang", "vi", "build"]).exits(2).stderr;
    assert!(mistake.starts_with("lỗi: không có tham số `--lang`"), "{mistake}");
}

/// A site with a province, a neighbour folder that holds the same site, and the folders that shells read.
#[cfg(unix)]
fn prepared() -> Site {
    let site = Site::empty();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/provinces/content");
    for place in ["here", "published"] {
        for (path, bytes) in tree(&golden) {
            let to = site.path(&format!("{place}/content/{path}"));
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, bytes).unwrap();
        }
    }
    for folder in ["home/.local/share/bash-completion/completions", "home/.zfunc", "home/.config/fish/completions", "bin"] {
        fs::create_dir_all(site.path(folder)).unwrap();
    }
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_scorecard"), site.path("bin/scorecard")).unwrap();
    // Not there on every system, and nothing of ours: it only has to read to the end.
    std::os::unix::fs::symlink("/bin/cat", site.path("bin/man")).unwrap();
    site
}

fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    crate::site::collect(folder, "", &mut files);
    files
}

/// Each is typed as it stands, in a folder of its own. What it finds there is not its fault, that it is understood is.
#[cfg(unix)]
#[test]
fn every_example_of_the_help_runs() {
    let mut count = 0;
    for (words, _) in commands() {
        if words.first().is_some_and(|it| TESTED_ELSEWHERE.contains(&it.as_str())) {
            continue;
        }
        for line in examples(&help(&words, "--help", "en")) {
            let site = prepared();
            let line = line.replace("man -l -", "man");
            let path = format!("{}:/usr/bin:/bin", site.path("bin").display());
            let output = std::process::Command::new("/bin/bash")
                .args(["-o", "pipefail", "-c", &line])
                .current_dir(site.path("here"))
                .env_clear()
                .envs([("PATH", path.as_str()), ("HOME", site.path("home").to_str().unwrap())])
                .output()
                .unwrap();
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(matches!(output.status.code(), Some(0 | 1)), "{line}\n{told}");
            count += 1;
        }
    }
    assert!(count >= 20, "only {count} examples");
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let site = Site::empty();
    site.run(&["man", "share/man1"]).exits(0);
    let names: Vec<String> = site.files("share/man1").into_iter().map(|(name, _)| name).collect();
    let mut expected: Vec<String> =
        commands().iter().map(|(words, _)| format!("{}.1", [&["scorecard".to_owned()], &words[..]].concat().join("-"))).collect();
    expected.sort();
    assert_eq!(names, expected);
    let page = site.read("share/man1/scorecard-build.1").unwrap();
    for part in [
        ".TH scorecard-build 1",
        "\\-\\-base\\-url",
        "Examples:",
        ".SH DESCRIPTION",
        concat!("scorecard ", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
    let all = site.run(&["man"]).exits(0).stdout;
    assert_eq!(all.matches(".TH scorecard").count(), expected.len());
    assert!(all.contains(&page));
    // In the language of the environment, for want of an option.
    let vietnamese = site.run_with(&["man"], &[("LANG", "vi_VN.UTF-8")]).exits(0).stdout;
    for part in [".SH TÊN\nscorecard\\-build \\- Dựng trang.", ".SH TÙY CHỌN\n", "[mặc định: auto]", "Các giá trị:", "Ví dụ:"]
    {
        assert!(vietnamese.contains(part), "{part} is not in\n{vietnamese}");
    }
    for part in
        [".SH NAME", ".SH OPTIONS", ".SH SYNOPSIS", ".SH EXTRA", "SUBCOMMANDS", "[default", "Possible values", "Print help"]
    {
        assert!(all.contains(part) && !vietnamese.contains(part), "{part}");
    }
}

#[test]
fn completions_know_every_command_and_option() {
    let site = Site::empty();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = site.run(&["completions", shell]).exits(0).stdout;
        for word in ["build", "export", "completions", "base-url"] {
            assert!(script.contains(word), "{shell}: no {word}");
        }
        // What stands behind a command, and no option: each kind, each finding, each shell.
        let offers = |command: &str, word: &str| {
            let part = behind(&script, shell, command);
            part.split(|it: char| !it.is_ascii_alphanumeric() && it != '-').any(|it| it == word)
        };
        let kinds = scorecard::cli::KINDS.iter().map(|it| ("new", *it));
        let ids = scorecard::finding::CheckId::ALL.iter().map(|it| ("explain", it.id()));
        for (command, word) in kinds.chain(ids).chain([("completions", "elvish"), ("schema", "territories")]) {
            assert!(offers(command, word), "{shell}: `{command}` offers no {word}");
        }
        assert!(!offers("build", "territory"), "{shell}");
    }
    let run = site.run(&["completions", "tcsh"]).exits(2);
    assert!(run.stderr.contains("bash, elvish, fish, powershell, zsh"), "{}", run.stderr);
}

/// What a script offers behind a command, beside options.
fn behind(script: &str, shell: &str, command: &str) -> String {
    let between = |from: &str, to: &str| {
        let (_, rest) = script.split_once(from).unwrap_or_else(|| panic!("{shell}: no `{from}`"));
        rest.split_once(to).unwrap_or_else(|| panic!("{shell}: no `{to}`")).0.to_owned()
    };
    match shell {
        "bash" => between(&format!("        scorecard__subcmd__{command})\n"), "\n            if "),
        "zsh" => between(&format!("({command})\n_arguments"), "&& ret=0"),
        "fish" => {
            let head = format!("complete -c scorecard -n \"__fish_scorecard_using_subcommand {command}; and not ");
            script.lines().filter(|it| it.starts_with(&head)).collect()
        }
        "powershell" => between(&format!("'scorecard;{command}' {{\n"), "break\n"),
        _ => between(&format!("&'scorecard;{command}'= {{\n"), "\n        }"),
    }
}

/// Pressing the key after half a word, in the shell that most have.
#[cfg(unix)]
#[test]
fn bash_completes_what_was_begun() {
    let Some(bash) = ["/bin/bash", "/usr/bin/bash"].into_iter().find(|it| PathBuf::from(it).exists()) else { return };
    let site = Site::empty();
    let script = site.run(&["completions", "bash"]).exits(0).stdout;
    site.add(&[("completions.bash", &script)]);
    let press = |typed: &str| {
        let words: Vec<&str> = typed.split(' ').collect();
        let (at, current) = (words.len() - 1, *words.last().unwrap());
        let previous = if at > 0 { words[at - 1] } else { "" };
        let line = format!(
            "source ./completions.bash; COMP_WORDS=({typed}); COMP_CWORD={at}; _scorecard scorecard '{current}' '{previous}'; echo \"${{COMPREPLY[*]}}\""
        );
        let output = std::process::Command::new(bash).args(["-c", &line]).current_dir(site.path("")).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(press("scorecard ex"), "explain export");
    assert_eq!(press("scorecard export --wi"), "--without");
    assert_eq!(press("scorecard check --lang v"), "vi");
    assert_eq!(press("scorecard new in"), "indicator index");
    assert_eq!(press("scorecard explain stated-d"), "stated-differs");
    assert_eq!(press("scorecard check --ignore stated-d"), "stated-differs");
    assert_eq!(press("scorecard build --select stated-d"), "stated-differs");
}

/// One place decides, for help, errors of the command line and findings alike.
#[test]
fn colours_follow_the_option_and_the_usual_variables() {
    let site = Site::new(&[("content/provinces/x.yaml", "- a\n")]);
    let has = |text: &str| text.contains("\u{1b}[");
    for (args, variables, expected) in [
        (&[][..], &[][..], false),
        (&[], &[("CLICOLOR_FORCE", "1")], true),
        (&[], &[("FORCE_COLOR", "1")], true),
        (&[], &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")], false),
        (&[], &[("CLICOLOR_FORCE", "0")], false),
        (&["--color", "always"], &[("NO_COLOR", "1")], true),
        (&["--color=always"], &[], true),
        (&["--color", "never"], &[("CLICOLOR_FORCE", "1")], false),
    ] {
        let with = |first: &[&str]| site.run_with(&[first, args].concat(), variables);
        let said =
            [with(&["check", "--help"]).exits(0).stdout, with(&["check"]).stdout, with(&["check", "--ouptut"]).exits(2).stderr];
        for text in said {
            assert_eq!(has(&text), expected, "{args:?} {variables:?}\n{text}");
        }
    }
}
