//! What `scorecard serve` takes.

use super::{Address, LeftOut, Quiet, Root, Voice};
use clap::Args;
use std::net::IpAddr;

/// `scorecard serve`.
#[derive(Args, Debug)]
pub struct Serve {
    #[arg(short, long, value_name = "PORT", default_value_t = 1111)]
    pub port: u16,
    #[arg(short, long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub interface: IpAddr,
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
