//! What `scorecard serve` takes.

use super::{Address, LeftOut, Quiet, Root, Voice, more};
use clap::Args;
use std::net::IpAddr;

/// Show the site in a browser while you write: built in memory, again whenever you save, and the page shows itself anew.
///
/// What keeps the site from being built is laid over the page, in the same frames as `check` tells it, and goes when it is
/// mended; the last good site stays below. Nothing is written, but schemas where `scorecard schema` has written some
/// before. Ctrl-C ends it.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
#[command(mut_arg("quiet", |it| it.help("Print findings only, no lines about what was built")))]
#[command(mut_arg("base_url", |it| more(
    it.help("Where the site will stand: it is served below the path of this address, and its pages say what they will \
        say there"),
    "Overrides `base_url` of scorecard.yaml.",
)))]
pub struct Serve {
    /// The port; 0 takes any that is free
    #[arg(short, long, value_name = "PORT", default_value_t = 1111)]
    pub port: u16,
    /// The address of this machine that is listened at
    ///
    /// At 127.0.0.1 only this machine sees the site; at 0.0.0.0 everybody does who can reach it.
    #[arg(short, long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub interface: IpAddr,
    /// Open the site in the browser
    ///
    /// In the one that BROWSER names, a program by name or path; else in the system's.
    #[arg(long)]
    pub open: bool,
    #[command(flatten)]
    pub root: Root,
    #[command(flatten)]
    pub address: Address,
    #[command(flatten)]
    pub without: LeftOut,
    #[command(flatten)]
    pub quiet: Quiet,
    #[command(flatten)]
    pub voice: Voice,
}

const EXAMPLES: &str = "\
Examples:
  scorecard serve --open                                 # http://127.0.0.1:1111/
  scorecard serve --port 0                               # at any port that is free
  scorecard serve --without share-images,workbooks       # quicker, while you work
  scorecard serve --base-url https://example.org/hanoi/  # below /hanoi/, as it will stand there";
