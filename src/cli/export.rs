//! `scorecard export`: its arguments.

use super::{Address, Quiet, Root, Voice};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// `scorecard export`.
#[derive(Args, Debug)]
pub struct Export {
    #[command(flatten)]
    pub root: Root,
    #[arg(short, long, value_name = "DIR", conflicts_with = "zip")]
    pub output: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub zip: Option<PathBuf>,
    #[command(flatten)]
    pub address: Address,
    #[arg(short, long)]
    pub force: bool,
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PARTS")]
    pub without: Vec<DataPart>,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

/// What data files can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DataPart {
    Workbooks,
}
