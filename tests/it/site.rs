//! A site in a folder of its own, and the program run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The least that is a site.
pub const SCORECARD: (&str, &str) =
    ("content/scorecard.yaml", "title: {vi: Bảng điểm, en: Scorecard}\nlanguages: [vi, en]\nnumbers: vi\npublisher: Tòa soạn\n");

/// A folder with content, removed when dropped.
pub struct Site {
    folder: TempDir,
}

/// What a run of the program came to.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Site {
    /// The least that is a site, with these files of path and text beside it or in its place.
    pub fn new(files: &[(&str, &str)]) -> Site {
        let site = Site::empty();
        site.add(&[SCORECARD]);
        site.add(files);
        site
    }

    /// A folder with nothing in it.
    pub fn empty() -> Site {
        Site { folder: tempfile::tempdir().unwrap() }
    }

    pub fn add(&self, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = self.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The text of a file; nothing where there is none.
    pub fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.path(path)).ok()
    }

    /// Every file below a folder of the site, by path, in order, with its bytes.
    pub fn files(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.path(folder), "", &mut files);
        files.sort();
        files
    }

    /// Runs `scorecard` in the site's folder, as if it was the only program with an environment.
    pub fn run(&self, args: &[&str]) -> Run {
        self.run_with(args, &[])
    }

    /// The same, with variables.
    pub fn run_with(&self, args: &[&str], variables: &[(&str, &str)]) -> Run {
        self.run_in("", args, variables)
    }

    /// The same, in a folder below the site's.
    pub fn run_in(&self, folder: &str, args: &[&str], variables: &[(&str, &str)]) -> Run {
        let output = self.command(folder, args, variables).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { code: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The command itself, for tests that do more with it.
    pub fn command(&self, folder: &str, args: &[&str], variables: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_scorecard"));
        command.args(args).current_dir(self.path(folder)).stdin(Stdio::null());
        command.env_clear().envs(std::env::vars().filter(|(name, _)| name == "SYSTEMROOT" || name == "RUST_BACKTRACE"));
        command.envs(variables.iter().copied());
        command
    }
}

impl Run {
    /// Fails the test unless the exit code is this one, showing all that was said.
    #[track_caller]
    pub fn exits(self, code: i32) -> Run {
        assert_eq!(self.code, code, "\n--- stdout\n{}--- stderr\n{}", self.stdout, self.stderr);
        self
    }
}

pub fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            files.push((path, fs::read(entry.path()).unwrap()));
        }
    }
}
