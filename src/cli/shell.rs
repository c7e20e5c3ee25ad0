//! `scorecard completions` and `scorecard man`: their arguments.

use clap::Args;
use clap_complete::Shell;
use std::path::PathBuf;

/// `scorecard completions`.
#[derive(Args, Debug)]
pub struct Completions {
    #[arg(value_enum)]
    pub shell: Shell,
}

/// `scorecard man`.
#[derive(Args, Debug)]
pub struct Man {
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
}
