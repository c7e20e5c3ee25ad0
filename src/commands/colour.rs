//! Whether what is written is coloured: one place decides, for findings, help and errors of the command line alike.

use super::env;
use crate::cli::Color;

/// Whether a stream is to be coloured.
pub(super) fn colour(color: Color, is_terminal: bool) -> bool {
    has_colour(color, is_terminal, env)
}

/// An option decides, then `NO_COLOR`, then what forces colour, then `CLICOLOR`, then whether there is a terminal that has
/// colour.
fn has_colour(color: Color, is_terminal: bool, env: impl Fn(&str) -> Option<String>) -> bool {
    let is_forced = |name| env(name).is_some_and(|it| it != "0");
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if env("NO_COLOR").is_some() => false,
        Color::Auto if is_forced("CLICOLOR_FORCE") || is_forced("FORCE_COLOR") => true,
        Color::Auto if ["CLICOLOR", "FORCE_COLOR"].iter().any(|name| env(name).is_some_and(|it| it == "0")) => false,
        Color::Auto => is_terminal && env("TERM").is_none_or(|it| it != "dumb"),
    }
}

/// What `--color` says on a command line that could not be understood, or asks for help and nothing else.
pub(super) fn asked(args: impl Iterator<Item = std::ffi::OsString>) -> Color {
    match super::usage::said(args, "--color").as_deref() {
        Some("always") => Color::Always,
        Some("never") => Color::Never,
        _ => Color::Auto,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env<'a>(set: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| set.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn colour_is_an_options_then_the_environments_then_the_terminals() {
        let auto = |is_terminal, set: &[(&str, &str)]| has_colour(Color::Auto, is_terminal, env(set));
        assert!(has_colour(Color::Always, false, env(&[("NO_COLOR", "1")])));
        assert!(!has_colour(Color::Never, true, env(&[("CLICOLOR_FORCE", "1")])));
        assert!(auto(true, &[]) && !auto(false, &[]));
        assert!(!auto(true, &[("NO_COLOR", "1")]) && !auto(true, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
        assert!(auto(false, &[("CLICOLOR_FORCE", "1")]) && !auto(false, &[("CLICOLOR_FORCE", "0")]));
        assert!(auto(false, &[("FORCE_COLOR", "3")]) && !auto(true, &[("FORCE_COLOR", "0")]));
        assert!(!auto(true, &[("FORCE_COLOR", "1"), ("NO_COLOR", "1")]));
        assert!(!auto(true, &[("TERM", "dumb")]) && !auto(true, &[("CLICOLOR", "0")]) && !auto(false, &[("CLICOLOR", "1")]));
    }

    /// Every setting of the four variables, on a terminal and off one, by the first rule that has something to say.
    #[test]
    fn every_setting_of_the_variables_is_decided_by_the_first_that_says_something() {
        let values = [None, Some("0"), Some("1")];
        for (at, (no, force)) in values.iter().flat_map(|no| values.iter().map(move |it| (*no, *it))).enumerate() {
            for (cli, cli_force) in values.iter().flat_map(|cli| values.iter().map(move |it| (*cli, *it))) {
                let set = [("NO_COLOR", no), ("FORCE_COLOR", force), ("CLICOLOR", cli), ("CLICOLOR_FORCE", cli_force)];
                let set: Vec<(&str, &str)> = set.into_iter().filter_map(|(name, it)| Some((name, it?))).collect();
                for is_terminal in [false, true] {
                    // `NO_COLOR` counts by being there, whatever it says.
                    let expected = match (no, force, cli_force, cli) {
                        (Some(_), ..) => false,
                        (_, Some("1"), ..) | (_, _, Some("1"), _) => true,
                        (_, Some("0"), ..) | (.., Some("0")) => false,
                        _ => is_terminal,
                    };
                    assert_eq!(has_colour(Color::Auto, is_terminal, env(&set)), expected, "{at} {set:?} {is_terminal}");
                    assert!(has_colour(Color::Always, is_terminal, env(&set)), "{set:?}");
                    assert!(!has_colour(Color::Never, is_terminal, env(&set)), "{set:?}");
                }
            }
        }
    }

    #[test]
    fn the_option_is_found_where_nothing_else_is_understood() {
        let asked = |words: &[&str]| asked(words.iter().map(Into::into));
        assert_eq!(asked(&["scorecard", "chekc", "--color", "never"]), Color::Never);
        assert_eq!(asked(&["scorecard", "--color=always"]), Color::Always);
        for words in
            [&["scorecard"][..], &["scorecard", "--color"], &["scorecard", "--color=blue"], &["x", "--", "--color=never"]]
        {
            assert_eq!(asked(words), Color::Auto);
        }
    }
}
