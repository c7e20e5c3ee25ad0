//! A machine that runs steps of workflows as GitHub does, as far as our files need it.

use crate::site::Site;
use serde_yaml::Value;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

const SCORECARD: &str = env!("CARGO_BIN_EXE_scorecard");
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
pub const TARGET: &str = "x86_64-unknown-linux-musl";

/// A program so small that packing it takes no time: it calls the real one.
pub fn wrapper() -> String {
    format!("#!/bin/sh\nexec '{SCORECARD}' \"$@\"\n")
}

pub fn executable(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Names and what they stand for: `inputs.root`, `steps.choose.outputs.folder`.
pub type Known = BTreeMap<String, String>;

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where the program stands on its host.
pub fn repository() -> &'static str {
    env!("CARGO_PKG_REPOSITORY").strip_prefix("https://github.com/").unwrap()
}

pub fn yaml(path: &str) -> Value {
    serde_yaml::from_str(&fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

/// The text of an expression without its braces: enough of GitHub's language for what our files say in it.
fn evaluate(expression: &str, known: &Known) -> String {
    if let Some((left, right)) = expression.split_once(" || ") {
        let left = evaluate(left, known);
        return if is_true(&left) { left } else { evaluate(right, known) };
    }
    if let Some((left, right)) = expression.split_once(" && ") {
        let left = evaluate(left, known);
        return if is_true(&left) { evaluate(right, known) } else { left };
    }
    for (sign, expected) in [(" == ", true), (" != ", false)] {
        if let Some((left, right)) = expression.split_once(sign) {
            return ((evaluate(left, known) == evaluate(right, known)) == expected).to_string();
        }
    }
    let term = expression.trim();
    match term.strip_prefix('\'').and_then(|it| it.strip_suffix('\'')) {
        Some(text) => text.to_owned(),
        None => {
            let kind = term.split('.').next().unwrap();
            assert!(["inputs", "steps", "github", "runner", "matrix", "needs"].contains(&kind), "`{term}` is not known here");
            known.get(term).cloned().unwrap_or_default()
        }
    }
}

/// `false` is what a comparison comes to; a text is true unless it is empty.
fn is_true(value: &str) -> bool {
    !value.is_empty() && value != "false"
}

/// A text with its expressions replaced.
fn filled(text: &str, known: &Known) -> String {
    let mut parts = text.split("${{");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |text, part| {
        let (expression, rest) = part.split_once("}}").unwrap();
        format!("{text}{}{rest}", evaluate(expression.trim(), known))
    })
}

/// A machine on which steps are run: folders of its own, and programs that stand in for those that need a network.
pub struct Runner {
    pub site: Site,
    /// What `GITHUB_…` and `RUNNER_…` say.
    pub variables: Vec<(String, String)>,
    pub known: Known,
    /// What was said, by step.
    pub told: String,
    /// The actions of others that were asked, with what they were given.
    pub used: Vec<(String, Known)>,
}

impl Runner {
    pub fn new(repository: &str) -> Runner {
        let site = Site::empty();
        for folder in ["work", "temp", "bin", "github"] {
            fs::create_dir_all(site.path(folder)).unwrap();
        }
        let server = format!("file://{}", site.path("github").display());
        let variables =
            [("GITHUB_REPOSITORY", repository), ("GITHUB_SERVER_URL", &server), ("RUNNER_OS", "Linux"), ("RUNNER_ARCH", "X64")];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let known = [
            ("runner.temp", site.path("temp").display().to_string()),
            ("runner.os", "Linux".to_owned()),
            ("runner.arch", "X64".to_owned()),
            ("github.repository", repository.to_owned()),
            ("github.sha", "0123456789abcdef0123456789abcdef01234567".to_owned()),
            ("github.action_path", root().display().to_string()),
            ("github.action_repository", self::repository().to_owned()),
        ];
        let known = known.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Runner { site, variables, known, told: String::new(), used: Vec::new() }
    }

    /// A program that does what these lines say.
    pub fn program(&self, name: &str, lines: &str) {
        executable(&self.site.path(&format!("bin/{name}")), &format!("#!/usr/bin/env bash\nset -eu\n{lines}\n"));
    }

    pub fn set(&mut self, name: &str, value: &str) -> &mut Runner {
        self.known.insert(name.to_owned(), value.to_owned());
        self
    }

    /// Runs one step, in the folder `work`; `Err` is what it said when it failed.
    pub fn step(&mut self, step: &Value) -> Result<(), String> {
        let text = |key: &str| step.get(key).and_then(Value::as_str);
        if text("if").is_some_and(|it| !is_true(&evaluate(it, &self.known))) {
            return Ok(());
        }
        let pairs = |key: &str| -> Known {
            let fields = step.get(key).and_then(Value::as_mapping).into_iter().flatten();
            fields
                .map(|(name, value)| (name.as_str().unwrap().to_owned(), filled(value.as_str().unwrap_or_default(), &self.known)))
                .collect()
        };
        if let Some(action) = text("uses") {
            let given = pairs("with");
            self.used.push((action.split('@').next().unwrap().to_owned(), given));
            return Ok(());
        }
        assert_eq!(text("shell"), Some("bash"), "{step:?}");
        let lines = text("run").unwrap();
        assert!(!lines.contains("${{"), "an expression in shell lines can be anything: {lines}");
        let (outputs, script) = (self.site.path("outputs"), self.site.path("step.sh"));
        fs::write(&outputs, "").unwrap();
        fs::write(&script, lines).unwrap();
        // As the runner calls it.
        let output = Command::new("bash")
            .args(["--noprofile", "--norc", "-e", "-o", "pipefail"])
            .arg(&script)
            .current_dir(self.site.path("work"))
            .env_clear()
            .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", self.site.path("bin").display()))
            .env("GITHUB_OUTPUT", &outputs)
            .envs(self.variables.iter().cloned())
            .envs(pairs("env"))
            .output()
            .unwrap();
        let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        self.told += &told;
        if !output.status.success() {
            return Err(told);
        }
        if let Some(id) = text("id") {
            for line in fs::read_to_string(&outputs).unwrap().lines() {
                let (name, value) = line.split_once('=').unwrap();
                self.known.insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
            }
        }
        Ok(())
    }

    pub fn steps(&mut self, steps: &Value) -> Result<(), String> {
        steps.as_sequence().unwrap().iter().try_for_each(|it| self.step(it))
    }

    /// Runs the action with these inputs, the others as they are when nobody says anything.
    pub fn action(&mut self, inputs: &[(&str, &str)]) -> Result<Known, String> {
        let action = yaml("action.yml");
        for (name, input) in action["inputs"].as_mapping().unwrap() {
            let default = input["default"].as_str().unwrap();
            self.set(&format!("inputs.{}", name.as_str().unwrap()), default);
        }
        // What takes long and is no matter of the action.
        self.set("inputs.without", "share-images,workbooks,embeds");
        for (name, value) in inputs {
            assert!(self.known.insert(format!("inputs.{name}"), (*value).to_owned()).is_some(), "no input is called {name}");
        }
        self.steps(&action["runs"]["steps"])?;
        let outputs = action["outputs"].as_mapping().unwrap();
        Ok(outputs
            .iter()
            .map(|(name, it)| (name.as_str().unwrap().to_owned(), filled(it["value"].as_str().unwrap(), &self.known)))
            .collect())
    }

    /// The least that is a site, at the top of the repository that is checked out.
    pub fn content(&self) -> &Runner {
        self.site.add(&[(&format!("work/{}", crate::site::SCORECARD.0), crate::site::SCORECARD.1)]);
        self
    }

    /// A release as our own workflow makes it, where the action looks for it.
    pub fn release(&self) -> PathBuf {
        let folder = self.site.path(&format!("github/{}/releases/download/v{VERSION}", repository()));
        fs::create_dir_all(folder.parent().unwrap()).unwrap();
        let maker = released(&[TARGET]);
        fs::rename(maker.site.path("work/dist"), &folder).unwrap();
        folder
    }

    /// A cargo that has nothing to compile.
    pub fn cargo(&self) -> &Runner {
        executable(&self.site.path("built"), &wrapper());
        let built = self.site.path("built").display().to_string();
        let lines = format!(
            "echo \"cargo $*\"; mkdir -p \"$CARGO_TARGET_DIR/release\"; cp '{built}' \"$CARGO_TARGET_DIR/release/scorecard\""
        );
        self.program("cargo", &lines);
        self
    }
}

/// The steps of a job of the release workflow that have a name, and of those the ones that are ours.
pub fn job(name: &str, titles: &[&str]) -> Vec<Value> {
    let workflow = yaml(".github/workflows/release.yml");
    let steps = workflow["jobs"][name]["steps"].as_sequence().unwrap().clone();
    let title = |step: &Value| step.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let found: Vec<Value> = steps.into_iter().filter(|it| titles.contains(&title(it).as_str())).collect();
    assert_eq!(found.len(), titles.len(), "{titles:?}");
    found
}

/// Makes archives of these targets and their sums.
pub fn released(targets: &[&str]) -> Runner {
    let mut runner = Runner::new(repository());
    for name in ["README.md", "LICENSE"] {
        fs::copy(root().join(name), runner.site.path(&format!("work/{name}"))).unwrap();
    }
    runner.set("needs.name.outputs.version", VERSION);
    for target in targets {
        let folder = runner.site.path(&format!("work/target/{target}/release"));
        fs::create_dir_all(&folder).unwrap();
        executable(&folder.join("scorecard"), &wrapper());
        runner.set("matrix.target", target);
        for step in job("archive", &["Make the archive"]) {
            runner.step(&step).unwrap();
        }
    }
    // The workflow counts its five; here there are as many as are needed.
    for step in job("draft", &["Sum up the archives"]) {
        let said = serde_yaml::to_string(&step).unwrap();
        assert!(said.contains("-eq 5"));
        runner.step(&serde_yaml::from_str(&said.replace("-eq 5", &format!("-eq {}", targets.len()))).unwrap()).unwrap();
    }
    runner
}
