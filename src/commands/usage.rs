//! What the definitions of the command line say themselves: help, the version, and what is wrong with the arguments.

use super::{colour, print};
use std::io::{self, IsTerminal};
use std::process::ExitCode;

/// Tells it where it belongs, with or without colour. The exit code is 0 for what was asked for, 2 for what is wrong.
pub fn tell(said: &clap::Error) -> ExitCode {
    let is_error = said.use_stderr();
    let is_terminal = if is_error { io::stderr().is_terminal() } else { io::stdout().is_terminal() };
    let text = said.render();
    let has_colour = colour::colour(colour::asked(std::env::args_os()), is_terminal);
    let text = if has_colour { text.ansi().to_string() } else { text.to_string() };
    let told = if is_error { print(io::stderr().lock(), &text) } else { print(io::stdout().lock(), &text) };
    match (is_error, told) {
        (false, Ok(())) => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}
