//! `scorecard completions` and `scorecard man`: their arguments.

use clap::Args;
use clap_complete::Shell;
use std::path::PathBuf;

/// Print what a shell needs to complete commands, options and their values with the Tab key.
///
/// The shell reads it from a file when it starts; the examples show the usual ones. Make the folder first where there is none.
#[derive(Args, Debug)]
#[command(after_long_help = COMPLETIONS)]
pub struct Completions {
    /// The shell to print them for
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Print the manual, or write it into a folder: a page for the program and one for each command.
///
/// Without DIR, all pages are printed one after another, for a program that shows them.
#[derive(Args, Debug)]
#[command(after_long_help = MAN)]
pub struct Man {
    /// The folder to write the pages into: scorecard.1, scorecard-build.1 and so on
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

const COMPLETIONS: &str = "\
Examples:
  scorecard completions bash >~/.local/share/bash-completion/completions/scorecard
  scorecard completions zsh >~/.zfunc/_scorecard       # a folder that fpath names
  scorecard completions fish >~/.config/fish/completions/scorecard.fish
  scorecard completions powershell >scorecard.ps1      # then: . ./scorecard.ps1
  scorecard completions elvish >scorecard.elv          # then: eval (slurp <scorecard.elv)";

const MAN: &str = "\
Examples:
  scorecard man ~/.local/share/man/man1     # then: man scorecard-build
  scorecard man | man -l -                  # reads them all without installing";
