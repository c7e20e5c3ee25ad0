//! What only GitHub can run, as far as it can be run here: every shell line of `action.yml`, and those of the release that
//! it downloads, step by step, with the conditions and expressions between them.
//!
//! Actions of others (`uses:`) are played: what they give is told by the test. Linters and schemas are
//! `tests/judges/workflows.sh`.

#![cfg(unix)]

mod runner;

use crate::site::Site;
use runner::{Runner, TARGET, VERSION, executable, job, released, repository, root, wrapper, yaml};
use serde_yaml::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn an_archive_has_what_one_needs_to_install_it() {
    let runner = released(&[TARGET]);
    let list = Command::new("tar")
        .arg("-tzf")
        .arg(runner.site.path(&format!("work/dist/scorecard-{VERSION}-{TARGET}.tar.gz")))
        .output()
        .unwrap();
    let list = String::from_utf8(list.stdout).unwrap();
    for file in [
        "scorecard",
        "README.md",
        "LICENSE",
        "completions/_scorecard",
        "completions/scorecard.fish",
        "man/man1/scorecard-build.1",
    ] {
        assert!(list.lines().any(|it| it == format!("scorecard-{VERSION}-{TARGET}/{file}")), "{file} is not in\n{list}");
    }
}

#[test]
fn only_a_tag_that_is_the_version_is_released() {
    let steps = job("name", &["Compare the tag with Cargo.toml"]);
    for (tag, is_released) in [(format!("v{VERSION}"), true), ("v99.0.0".to_owned(), false), (VERSION.to_owned(), false)] {
        let mut runner = Runner::new(repository());
        fs::copy(root().join("Cargo.toml"), runner.site.path("work/Cargo.toml")).unwrap();
        runner.variables.push(("GITHUB_REF_NAME".to_owned(), tag.clone()));
        assert_eq!(runner.step(&steps[0]).is_ok(), is_released, "{tag}");
    }
}

#[test]
fn a_release_is_a_draft_with_all_files() {
    let mut runner = released(&["x86_64-unknown-linux-musl", "aarch64-apple-darwin"]);
    runner.program("gh", "printf '%s ' \"$@\"");
    runner.variables.push(("GITHUB_REF_NAME".to_owned(), "v1.2.3".to_owned()));
    for step in job("draft", &["Draft the release"]) {
        runner.step(&step).unwrap();
    }
    let expected = format!("release create v1.2.3 --repo {} --draft --verify-tag ", repository());
    assert!(runner.told.contains(&expected), "{}", runner.told);
    for file in ["dist/SHA256SUMS", "x86_64-unknown-linux-musl.tar.gz", "aarch64-apple-darwin.tar.gz"] {
        assert!(runner.told.contains(file), "{}", runner.told);
    }
}

/// The whole way: the release is downloaded, its sum compared, the content checked, the site built and handed over.
#[test]
fn the_action_installs_a_release_and_builds_the_site() {
    let mut runner = Runner::new("somebody/figures");
    runner.release();
    runner.content();
    let outputs = runner.action(&[]).unwrap();
    assert_eq!((outputs["origin"].as_str(), outputs["version"].as_str()), ("release", VERSION));
    assert_eq!((outputs["base-url"].as_str(), outputs["output"].as_str()), ("https://somebody.github.io/figures/", "./output"));
    let page = runner.site.read("work/output/index.html").unwrap();
    assert!(page.contains("href=\"https://somebody.github.io/figures/\""));
    let used: Vec<&str> = runner.used.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(used, ["actions/configure-pages", "actions/cache", "actions/upload-pages-artifact"]);
    assert_eq!(runner.used[2].1["path"], "./output");
    assert!(!runner.site.path("temp/scorecard-program/download").exists());
}

#[test]
fn what_is_not_what_its_checksum_says_is_not_run() {
    let sum = |file: &Path| {
        let output =
            Command::new("bash").args(["-c", "{ sha256sum || shasum -a 256; } <\"$0\" 2>/dev/null"]).arg(file).output().unwrap();
        String::from_utf8(output.stdout).unwrap()[..64].to_owned()
    };
    let name = format!("scorecard-{VERSION}-{TARGET}.tar.gz");
    let exchanged = |release: &Path| fs::write(release.join(&name), "not what was released").unwrap();
    let unnamed =
        |release: &Path| fs::write(release.join("SHA256SUMS"), format!("{}  other-{name}\n", sum(&release.join(&name)))).unwrap();
    let unsummed = |release: &Path| fs::remove_file(release.join("SHA256SUMS")).unwrap();
    for (broken, said) in [
        (&exchanged as &dyn Fn(&Path), "is not what its checksum says"),
        (&unnamed, "SHA256SUMS does not name it"),
        (&unsummed, ""),
    ] {
        let mut runner = Runner::new("somebody/figures");
        broken(&runner.release());
        runner.content().cargo();
        let told = runner.action(&[]).unwrap_err();
        assert!(told.contains(said), "{told}");
        assert!(!runner.site.path("temp/scorecard-program/bin").exists(), "nothing is unpacked, and nothing built in its place");
    }
    // One that stands in the workflow counts more than the one beside the archive.
    for (is_right, checksum) in [(true, None), (false, Some("0".repeat(64)))] {
        let mut runner = Runner::new("somebody/figures");
        let release = runner.release();
        let right = sum(&release.join(&name));
        unsummed(&release);
        runner.content();
        let checksum = checksum.unwrap_or(right.to_uppercase());
        assert_eq!(runner.action(&[("checksum", &checksum)]).is_ok(), is_right, "{}", runner.told);
    }
}

#[test]
fn without_a_release_the_program_is_built() {
    let mut runner = Runner::new("somebody/figures");
    runner.content().cargo();
    let outputs = runner.action(&[("without", "workbooks,embeds")]).unwrap();
    assert_eq!(outputs["origin"], "source");
    assert!(runner.told.contains("cargo build --release --locked --manifest-path "), "{}", runner.told);
    let (cache, given) = &runner.used[0];
    assert_eq!(cache, "actions/cache");
    assert!(given["key"].starts_with("scorecard-Linux-X64-") && given["key"].len() > 80, "{given:?}");
    let pictures = &runner.used.iter().rfind(|(name, _)| name == "actions/cache").unwrap().1;
    assert_eq!(pictures["key"], format!("{}0123456789abcdef0123456789abcdef01234567", pictures["restore-keys"]));
    assert!(Path::new(&pictures["path"]).join("swept").exists(), "the build looks for them elsewhere: {pictures:?}");
    // What was kept is not built again.
    let mut runner = Runner::new("somebody/figures");
    runner.content().cargo();
    runner.set("steps.kept.outputs.cache-hit", "true");
    let bin = runner.site.path("temp/scorecard-program/bin");
    fs::create_dir_all(&bin).unwrap();
    executable(&bin.join("scorecard"), &wrapper());
    runner.action(&[]).unwrap();
    assert!(!runner.told.contains("cargo build"), "{}", runner.told);
    // Our own workflow means our own source, whatever was released.
    let mut runner = Runner::new(repository());
    runner.release();
    runner.content().cargo();
    assert_eq!(runner.set("github.action_repository", "").action(&[]).unwrap()["origin"], "source");
    // A version that was asked for is that version or nothing.
    for version in ["99.0.0", "1.0", "../../x", "1.0.0; echo"] {
        let mut runner = Runner::new("somebody/figures");
        runner.content().cargo();
        assert!(runner.action(&[("version", version)]).unwrap_err().contains("::error title=scorecard::"));
    }
}

#[test]
fn the_address_is_that_of_the_settings_or_the_domain_or_the_repository() {
    // Repository, Pages settings, CNAME, input, address.
    for (repository, settings, domain, input, expected) in [
        ("somebody/figures", "", None, "", "https://somebody.github.io/figures/"),
        ("Somebody/Figures", "", None, "", "https://somebody.github.io/Figures/"),
        ("Somebody/somebody.github.io", "", None, "", "https://somebody.github.io/"),
        ("somebody/figures", "https://somebody.github.io/figures", None, "", "https://somebody.github.io/figures/"),
        ("somebody/figures", "http://data.example.org", None, "", "https://data.example.org/"),
        ("somebody/figures", "", Some("data.example.org\r\n"), "", "https://data.example.org/"),
        ("somebody/figures", "https://data.example.org", Some("data.example.org"), "", "https://data.example.org/"),
        (
            "somebody/figures",
            "https://somebody.github.io/figures",
            Some("data.example.org"),
            "",
            "https://somebody.github.io/figures/",
        ),
        (
            "somebody/figures",
            "https://somebody.github.io/figures",
            Some("data.example.org"),
            "http://intranet/x",
            "http://intranet/x/",
        ),
        ("somebody/figures", "", None, "./", "./"),
    ] {
        let mut runner = Runner::new(repository);
        runner.content().cargo();
        if let Some(domain) = domain {
            runner.site.add(&[("work/CNAME", domain)]);
        }
        runner.set("steps.settings.outputs.base_url", settings);
        let outputs = runner.action(&[("base-url", input)]).unwrap();
        assert_eq!(outputs["base-url"], expected, "{repository} {settings} {domain:?} {input}");
        let differs = domain.is_some_and(|it| !settings.is_empty() && !settings.contains(it.trim())) && input.is_empty();
        assert_eq!(runner.told.contains("::warning title=scorecard::CNAME says"), differs, "{}", runner.told);
        links_of_the_page_that_is_missing(&runner, expected);
    }
    let mut runner = Runner::new("somebody/figures");
    runner.content().cargo().site.add(&[("work/CNAME", "https://data.example.org/$(id)")]);
    assert!(runner.action(&[]).unwrap_err().contains("CNAME is one domain"));
}

/// A host serves 404.html at whatever address is missing, however deep: links that begin where it stands lead nowhere.
fn links_of_the_page_that_is_missing(runner: &Runner, base: &str) {
    let page = runner.site.read("work/output/404.html").unwrap();
    let targets = ["href=\"", "src=\""].iter().flat_map(|name| page.split(name).skip(1)).map(|it| it.split('"').next().unwrap());
    let targets: Vec<&str> = targets.filter(|it| !it.starts_with('#') && !it.starts_with("https://scorecard.invalid")).collect();
    assert!(targets.len() > 4, "{targets:?}");
    if base == "./" {
        return;
    }
    let path = base.split_once("://").unwrap().1.split_once('/').unwrap().1;
    for target in targets {
        let is_ours = target.starts_with(base) || (target.starts_with(&format!("/{path}")) && !target.starts_with("//"));
        assert!(is_ours, "{target} in 404.html of {base}");
    }
}

#[test]
fn an_error_is_told_at_its_line_and_nothing_is_built() {
    let mut runner = Runner::new("somebody/figures");
    runner.content().cargo().site.add(&[("work/content/topics.yaml", "- id: a b\n")]);
    let told = runner.action(&[]).unwrap_err();
    assert!(told.contains("::error file=content/topics.yaml,line=1"), "{told}");
    assert!(!runner.site.path("work/output").exists());
    // A pull request asks no settings and hands nothing over.
    let mut runner = Runner::new("somebody/figures");
    runner.content().cargo();
    runner.action(&[("upload", "false"), ("without", "share-images,workbooks")]).unwrap();
    assert_eq!(runner.used.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["actions/cache", "actions/cache"]);
    assert!(runner.site.path("work/output/index.html").exists() && !runner.site.path("work/output/data/scorecard.xlsx").exists());
}

/// A site in a folder of its repository, with blanks in its name, and what others may have written into inputs.
#[test]
fn inputs_are_text_and_never_run() {
    let mut runner = Runner::new("somebody/figures");
    runner.cargo().site.add(&[("work/the site/content/scorecard.yaml", crate::site::SCORECARD.1)]);
    let outputs = runner.action(&[("root", "the site"), ("output", "out; touch pwned")]).unwrap();
    assert_eq!(outputs["output"], "out; touch pwned");
    assert!(runner.site.path("work/out; touch pwned/index.html").exists());
    for (name, value) in [
        ("deny", "errors; touch pwned"),
        ("lang", "$(touch pwned)"),
        ("base-url", "https://x/`touch pwned`"),
        ("root", "$(touch pwned)"),
    ] {
        let mut runner = Runner::new("somebody/figures");
        runner.content().cargo();
        assert!(runner.action(&[(name, value)]).is_err());
        assert!(!runner.site.path("work/pwned").exists(), "{name}");
    }
}

/// Each action of others is pinned to a commit that its comment names, the same everywhere.
#[test]
fn actions_are_pinned_to_one_commit_each() {
    let mut pins: BTreeMap<String, String> = BTreeMap::new();
    let mut files: Vec<PathBuf> = vec![root().join("action.yml")];
    for folder in [".github/workflows", "src/starter/github"] {
        files.extend(fs::read_dir(root().join(folder)).unwrap().map(|it| it.unwrap().path()));
    }
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("pull_request_target"), "{}", file.display());
        for line in text.lines().filter_map(|it| it.trim().trim_start_matches("- ").strip_prefix("uses: ")) {
            if line.starts_with("./") || line == "{repository}@v{version}" {
                continue;
            }
            let (action, pin) = line.split_once('@').unwrap();
            let (hash, version) = pin.split_once(" # v").unwrap_or_else(|| panic!("{}: {line}", file.display()));
            assert!(hash.len() == 40 && hash.bytes().all(|it| it.is_ascii_hexdigit()), "{line}");
            assert_eq!(version.split('.').count(), 3, "{line}");
            assert_eq!(pins.entry(action.to_owned()).or_insert(pin.to_owned()), pin, "{action}");
        }
    }
    assert!(pins.len() >= 6, "{pins:?}");
}

/// Whoever copies it has all of it: when it runs, what it may, and what it is called.
#[test]
fn the_workflow_of_the_documentation_is_the_one_that_init_writes() {
    let site = Site::empty();
    site.run(&["init", "--lang", "en"]).exits(0);
    let written = site.read(".github/workflows/pages.yml").unwrap().replace(repository(), "OWNER/REPOSITORY");
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains(&format!("\n```\n{written}```\n")), "README.md, On GitHub Pages, does not show\n{written}");
    let read: Value = serde_yaml::from_str(&written).unwrap();
    for part in ["name", "on", "permissions", "concurrency", "jobs"] {
        assert!(read.get(part).is_some(), "{part}");
    }
}

/// How a newcomer gets the program: the lines of the documentation, typed as they stand.
#[test]
fn a_release_is_installed_as_the_documentation_says() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, part) = readme.split_once("\n## Start a scorecard of your own\n").unwrap();
    let blocks: Vec<&str> = part.split("```\n").collect();
    // What never ends by itself is tested with `serve`.
    let start: String = blocks[3].lines().filter(|it| !it.starts_with("scorecard serve")).map(|it| format!("{it}\n")).collect();
    for is_whole in [true, false] {
        let runner = Runner::new("somebody/figures");
        let release = runner.release();
        if !is_whole {
            fs::write(release.join(format!("scorecard-{VERSION}-{TARGET}.tar.gz")), "not what was released").unwrap();
        }
        let address = format!("file://{}", runner.site.path(&format!("github/{}", repository())).display());
        let home = runner.site.path("home");
        let lines = format!("{}{start}scorecard build\n", blocks[1].replace("ADDRESS", &address));
        let has_sum = ["/usr/bin/sha256sum", "/bin/sha256sum"].iter().any(|it| Path::new(it).exists());
        let lines = if has_sum { lines } else { lines.replace("sha256sum -c", "shasum -a 256 -c") };
        let output = Command::new("bash")
            .args(["-e", "-c", &lines])
            .current_dir(runner.site.path("work"))
            .env_clear()
            .envs([("HOME", home.as_os_str()), ("PATH", format!("{}/.local/bin:/usr/bin:/bin", home.display()).as_ref())])
            .output()
            .unwrap();
        assert_eq!(output.status.success(), is_whole, "{lines}{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(runner.site.path("work/my-scorecard/output/index.html").exists(), is_whole);
        assert_eq!(home.join(".local/bin/scorecard").exists(), is_whole);
    }
}

/// What ends a job from outside says nothing of the step that hung.
#[test]
fn a_job_waits_longer_than_the_checks_allow_themselves() {
    let checks = fs::read_to_string(root().join(".ci/run")).unwrap();
    let own: u64 = checks.lines().find_map(|it| it.strip_prefix("MINUTES=")).unwrap().parse().unwrap();
    let workflow = yaml(".github/workflows/ci.yml");
    let runs = |job: &&Value| job["steps"].as_sequence().unwrap().iter().any(|it| it["run"].as_str() == Some("bash .ci/run"));
    let jobs: Vec<&Value> = workflow["jobs"].as_mapping().unwrap().values().filter(runs).collect();
    assert_eq!(jobs.len(), 1);
    // Fetching the repository and the tools takes some minutes too.
    assert!(jobs[0]["timeout-minutes"].as_u64().unwrap() >= own + 5, "the job ends before .ci/run, which has {own} minutes");
}

/// Whoever moves the repository changes one line.
#[test]
fn the_address_of_the_repository_stands_in_one_place() {
    let output = Command::new("git").args(["grep", "-lIiF", "--untracked", repository()]).current_dir(root()).output().unwrap();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "Cargo.toml\n",
        "take it from CARGO_PKG_REPOSITORY or GITHUB_REPOSITORY"
    );
    let (owner, _) = repository().split_once('/').unwrap();
    let output = Command::new("git")
        .args(["grep", "-lIF", "--untracked", &format!("github.com/{owner}/")])
        .current_dir(root())
        .output()
        .unwrap();
    let places = String::from_utf8(output.stdout).unwrap();
    assert!(places.lines().all(|it| it == "Cargo.toml"), "{places}");
}
