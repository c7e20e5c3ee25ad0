//! What the definitions say of themselves, in a language: each command, argument and value has its message in `help.*.ftl`.

use crate::words::Words;
use clap::builder::{PossibleValue, PossibleValuesParser, Resettable, StyledStr};
use clap::{Arg, Command};

/// How clap writes that there are options. Of its own words this one alone cannot be set.
const OPTIONS: &str = "[OPTIONS]";

/// The definitions with their texts, for help, the manual and completions. They understand the same words as the bare
/// ones, and answer wrong ones in the same way.
#[must_use]
pub fn spoken(program: Command, words: &Words) -> Command {
    let mut program = said(program, "", words);
    // What clap adds itself is there from here on.
    program.build();
    said_of_help(program, words)
}

/// The same as they are shown on a terminal, without a word of clap's own English. The notes on values go into the texts,
/// so that both are broken into lines together. English is better off with clap's frame, which says the same and indents what
/// it has broken.
#[must_use]
pub fn framed(program: Command, words: &Words) -> Command {
    let program = program.mut_args(|it| noted(it, words)).mut_subcommands(|it| framed(it, words));
    let template = template(&program, words);
    program.help_template(StyledStr::from(template)).subcommand_value_name(words.text("help-name-command", &[]))
}

/// What clap has written of framed definitions, to the last word.
#[must_use]
pub fn written(text: &str, words: &Words) -> String {
    text.replace(OPTIONS, &words.text("help-name-options", &[]))
}

/// The texts of a command and of those below it. `name` has the words that lead to it, with hyphens between.
fn said(command: Command, name: &str, words: &Words) -> Command {
    let key = if name.is_empty() { "help-scorecard".to_owned() } else { format!("help-{name}") };
    let about = text(&key, words);
    let more = text(&format!("{key}-more"), words);
    let long = about.as_ref().zip(more).map(|(about, more)| format!("{about}.\n\n{more}"));
    let exit_codes = name.is_empty().then(|| words.text("help-exit-codes", &[]));
    let examples = lines(&format!("{key}-examples"), words).map(|it| {
        let indented: String = it.lines().map(|line| format!("\n  {line}")).collect();
        format!("{}{indented}", words.text("help-heading-examples", &[]))
    });
    let end = text(&format!("{key}-end"), words);
    let last: Vec<String> = exit_codes.iter().cloned().chain(examples).chain(end).collect();
    command
        .mut_args(|it| argument(it, &key, words))
        .mut_subcommands(|it| {
            let name = if name.is_empty() { it.get_name().to_owned() } else { format!("{name}-{}", it.get_name()) };
            said(it, &name, words)
        })
        .about(styled(about))
        .long_about(styled(long))
        .after_help(styled(exit_codes))
        .after_long_help(styled((!last.is_empty()).then(|| last.join("\n\n"))))
}

/// The texts of an argument, of its values, and the name that stands for one.
fn argument(arg: Arg, command: &str, words: &Words) -> Arg {
    let [help, more] = keys_of(&arg, command, words).map(|it| it.and_then(|key| text(&key, words)));
    let long = help.as_ref().zip(more).map(|(help, more)| format!("{help}\n\n{more}"));
    let names: Vec<String> = arg.get_value_names().unwrap_or_default().iter().map(|it| value_name(it, words)).collect();
    let values: Vec<PossibleValue> = arg.get_possible_values().into_iter().map(|it| value(it, words)).collect();
    let arg = arg.help(styled(help)).long_help(styled(long));
    let arg = if names.is_empty() { arg } else { arg.value_names(names) };
    if values.is_empty() || !arg.get_action().takes_values() { arg } else { arg.value_parser(PossibleValuesParser::new(values)) }
}

/// The messages for an argument and for the paragraph behind it: the command's own, else those of its group, else those of
/// all commands. A command may add a paragraph of its own to what others say too.
fn keys_of(arg: &Arg, command: &str, words: &Words) -> [Option<String>; 2] {
    let name = arg.get_long().unwrap_or(arg.get_id().as_str());
    let group = command.strip_prefix("help-").and_then(|it| it.split_once('-')).map(|(group, _)| format!("help-{group}"));
    let mut more = None;
    for place in [Some(command.to_owned()), group, Some("help".to_owned())].into_iter().flatten() {
        let key = format!("{place}-arg-{name}");
        more = more.or_else(|| Some(format!("{key}-more")).filter(|it| is_said(it, words)));
        if is_said(&key, words) {
            return [Some(key), more];
        }
    }
    [None, more]
}

fn value(value: PossibleValue, words: &Words) -> PossibleValue {
    let help = text(&format!("help-value-{}", value.get_name()), words);
    value.help(styled(help))
}

/// `DIR` in the language. A sign such as `-` stands for itself.
fn value_name(name: &str, words: &Words) -> String {
    let key = name.to_ascii_lowercase().replace('=', "-");
    text(&format!("help-name-{key}"), words).unwrap_or_else(|| name.to_owned())
}

/// The texts of what clap adds: the options for help and version, and the command for help.
fn said_of_help(command: Command, words: &Words) -> Command {
    let text = |key: &str| words.text(key, &[]);
    command
        .mut_args(|it| match it.get_id().as_str() {
            "help" => it.help(text("help-arg-help")).long_help(text("help-arg-help-long")),
            "version" => it.help(text("help-arg-version")),
            _ => it,
        })
        .mut_subcommands(|it| {
            let it = if it.get_name() == "help" { it.about(text("help-help")) } else { it };
            said_of_help(it, words)
        })
}

/// With the default and the values that it takes in its own text, in place of clap's.
fn noted(arg: Arg, words: &Words) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let shown = |text: Option<&StyledStr>| text.map(ToString::to_string).unwrap_or_default();
    let help = shown(arg.get_help());
    let long = arg.get_long_help().map_or_else(|| help.clone(), ToString::to_string);
    let values: Vec<PossibleValue> = arg.get_possible_values().into_iter().filter(|it| !it.is_hide_set()).collect();
    let defaults: Vec<String> = arg.get_default_values().iter().map(|it| it.to_string_lossy().into_owned()).collect();
    let note = |key: &str, name: &'static str, of: Vec<String>| {
        let joined = of.join(", ");
        (!joined.is_empty()).then(|| words.text(key, &[(name, joined.into())]))
    };
    let default = note("help-note-default", "value", defaults);
    let names = note("help-note-values", "values", values.iter().map(|it| it.get_name().to_owned()).collect());
    let short: Vec<&str> = [Some(&help), default.as_ref(), names.as_ref()].into_iter().flatten().map(String::as_str).collect();
    let list = list(&values, words);
    let notes: Vec<String> = default.iter().cloned().chain(names.clone().filter(|_| list.is_none())).collect();
    let notes = (!notes.is_empty()).then(|| notes.join("\n"));
    let long: Vec<String> = [Some(long), list, notes].into_iter().flatten().collect();
    let (short, long) = (short.join(" "), long.join("\n\n"));
    arg.help(short).long_help(long).hide_default_value(true).hide_possible_values(true)
}

/// A line a value, where any says what it is.
fn list(values: &[PossibleValue], words: &Words) -> Option<String> {
    values.iter().find(|it| it.get_help().is_some())?;
    let longest = values.iter().map(|it| it.get_name().chars().count()).max()?;
    let mut list = words.text("help-heading-values", &[]);
    for value in values {
        let name = value.get_name();
        list += &match value.get_help() {
            Some(help) => format!("\n- {:<width$} {help}", format!("{name}:"), width = longest + 1),
            None => format!("\n- {name}"),
        };
    }
    Some(list)
}

/// The order of things as in clap's own template, with the language's headings.
fn template(command: &Command, words: &Words) -> String {
    let (usage, header) = (command.get_styles().get_usage(), command.get_styles().get_header());
    let heading = |key: &str| format!("{header}{}{header:#}\n", words.text(key, &[]));
    let mut parts = Vec::new();
    if command.get_subcommands().any(|it| !it.is_hide_set()) {
        parts.push(heading("help-heading-commands") + "{subcommands}");
    }
    if command.get_positionals().any(|it| !it.is_hide_set()) {
        parts.push(heading("help-heading-arguments") + "{positionals}");
    }
    if command.get_arguments().any(|it| !it.is_positional() && !it.is_hide_set()) {
        parts.push(heading("help-heading-options") + "{options}");
    }
    let said = words.text("usage-usage", &[]);
    format!("{{about-with-newline}}\n{usage}{said}{usage:#} {{usage}}\n\n{}{{after-help}}", parts.join("\n\n"))
}

/// A message where there is one. The lines of a paragraph flow together.
fn text(key: &str, words: &Words) -> Option<String> {
    let flowed = |paragraph: &str| paragraph.lines().collect::<Vec<_>>().join(" ");
    lines(key, words).map(|it| it.split("\n\n").map(flowed).collect::<Vec<_>>().join("\n\n"))
}

/// A message where there is one, line by line.
fn lines(key: &str, words: &Words) -> Option<String> {
    is_said(key, words).then(|| words.text(key, &[]))
}

fn is_said(key: &str, words: &Words) -> bool {
    words.messages.variables(key).is_some()
}

/// A text, or nothing in the place of what was there.
fn styled(text: Option<String>) -> Resettable<StyledStr> {
    text.map(StyledStr::from).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Cli;
    use crate::words::Lang;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    /// The keys that definitions ask for; fails where somebody would look for a text and find none.
    fn asked(command: &Command, name: &str, words: &Words, keys: &mut BTreeSet<String>) {
        let key = if name.is_empty() { "help-scorecard".to_owned() } else { format!("help-{name}") };
        for part in ["-more", "-examples", "-end"] {
            keys.extend(Some(format!("{key}{part}")).filter(|it| is_said(it, words)));
        }
        for arg in command.get_arguments().filter(|it| !it.is_hide_set()) {
            let [help, more] = keys_of(arg, &key, words);
            keys.extend([help.unwrap_or_else(|| panic!("{key} has no message for `{arg}`"))].into_iter().chain(more));
            let names = arg.get_value_names().unwrap_or_default().iter().filter(|_| arg.get_action().takes_values());
            keys.extend(
                names.filter(|it| *it != "-").map(|it| format!("help-name-{}", it.to_ascii_lowercase().replace('=', "-"))),
            );
            let values = arg.get_possible_values();
            let said: Vec<String> = values.iter().map(|it| format!("help-value-{}", it.get_name())).collect();
            let said: Vec<String> = said.into_iter().filter(|it| is_said(it, words)).collect();
            assert!(said.is_empty() || said.len() == values.len(), "{key}: some values of `{arg}` have a message, others none");
            keys.extend(said);
        }
        for sub in command.get_subcommands().filter(|it| !it.is_hide_set()) {
            let name = if name.is_empty() { sub.get_name().to_owned() } else { format!("{name}-{}", sub.get_name()) };
            asked(sub, &name, words, keys);
        }
        keys.insert(key);
    }

    #[test]
    fn everything_that_is_shown_has_its_message_and_no_message_is_idle() {
        // What the program asks for by name, and not for one of the definitions.
        let code = [include_str!("speak.rs"), include_str!("../commands/shell.rs")].concat();
        for lang in [Lang::en(), Lang::vi()] {
            let words = Words::with_help(&lang).unwrap();
            let mut keys = BTreeSet::new();
            asked(&Cli::command(), "", &words, &mut keys);
            let there = words.messages.keys();
            let missing: Vec<&String> = keys.iter().filter(|it| !there.contains(it.as_str())).collect();
            assert!(missing.is_empty(), "{lang}: no message {missing:?}");
            let is_idle = |key: &&&str| !keys.contains(**key) && !code.contains(&format!("\"{key}\""));
            let idle: Vec<&&str> = there.iter().filter(|it| it.starts_with("help-")).filter(is_idle).collect();
            assert!(idle.is_empty(), "{lang}: nothing says {idle:?}");
        }
    }

    /// The frame has a word for each of clap's, in its place: in English both say the same.
    #[test]
    fn the_frame_leaves_out_nothing_that_clap_says() {
        fn same(theirs: &mut Command, ours: &mut Command, words: &Words) {
            let plain = |text: StyledStr| text.to_string().lines().map(|it| format!("{}\n", it.trim_end())).collect::<String>();
            assert_eq!(plain(theirs.render_help()), written(&plain(ours.render_help()), words));
            assert_eq!(plain(theirs.render_long_help()), written(&plain(ours.render_long_help()), words));
            theirs.get_subcommands_mut().zip(ours.get_subcommands_mut()).for_each(|(theirs, ours)| same(theirs, ours, words));
        }
        let words = Words::with_help(&Lang::en()).unwrap();
        let mut theirs = spoken(Cli::command().term_width(120), &words);
        let mut ours = framed(theirs.clone(), &words);
        same(&mut theirs, &mut ours, &words);
    }

    /// And in Vietnamese none of clap's is left.
    #[test]
    fn another_language_has_no_english_in_it() {
        fn check(command: &mut Command, words: &Words) {
            let text = format!("{}{}", command.render_help(), command.render_long_help());
            let text = written(&text, words);
            for theirs in
                ["Usage", "Options", "Commands", "Arguments", "ossible values", "default", "Print", "OPTIONS", "COMMAND"]
            {
                assert!(!text.contains(theirs), "{theirs}: {text}");
            }
            command.get_subcommands_mut().for_each(|it| check(it, words));
        }
        let words = Words::with_help(&Lang::vi()).unwrap();
        check(&mut framed(spoken(Cli::command().term_width(100), &words), &words), &words);
    }
}
