//! Reads the arguments, runs the command, chooses the exit code.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)
)]

use clap::Parser;
use mimalloc::MiMalloc;
use scorecard::cli::Cli;
use scorecard::commands;
use std::process::ExitCode;

// Builds make and drop millions of short texts, from several threads: a sixth of their time with the system's allocator,
// and much more with that of musl.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    commands::tell_of_bugs();
    match Cli::try_parse() {
        Ok(cli) => commands::run(&cli.command),
        Err(said) => commands::tell(said),
    }
}
