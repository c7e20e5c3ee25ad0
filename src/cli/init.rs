//! The command line of `scorecard init`.

use super::{Language, Quiet};
use crate::words::Fault;
use clap::Args;
use std::path::PathBuf;

/// `scorecard init`.
#[derive(Args, Debug)]
pub struct Init {
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    #[arg(long, value_name = "NAME", value_parser = line)]
    pub name: Option<String>,
    #[arg(short, long)]
    pub force: bool,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub language: Language,
}

/// A text on one line, with something in it.
pub(super) fn line(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Fault::new("usage-name", &[]));
    }
    if text.chars().any(char::is_control) || text.len() > 500 {
        return Err(Fault::new("usage-line", &[]));
    }
    Ok(text.to_owned())
}
