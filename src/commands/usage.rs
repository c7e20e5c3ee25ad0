//! What the definitions of the command line say themselves: help, the version, and what is wrong with the arguments.

use super::{colour, print, teller};
use crate::cli::{Cli, Lang, framed, spoken, written};
use crate::words::{self, Fault, Words};
use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error;
use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

/// Tells it where it belongs, with or without colour. The exit code is 0 for what was asked for, 2 for what is wrong.
pub fn tell(error: clap::Error) -> ExitCode {
    let (error, words) = match said_again(&error, lang_asked().unwrap_or_else(teller::own_language)) {
        Some((error, words)) => (error, Some(words)),
        None => (error, None),
    };
    let is_error = error.use_stderr();
    let is_terminal = if is_error { io::stderr().is_terminal() } else { io::stdout().is_terminal() };
    let has_colour = colour::colour(colour::asked(std::env::args_os()), is_terminal);
    let text = words.as_ref().and_then(|words| translated(&error, words, has_colour)).unwrap_or_else(|| {
        let text = error.render();
        if has_colour { text.ansi().to_string() } else { text.to_string() }
    });
    let text = match words {
        Some(words) => written(&text, &words),
        None => text,
    };
    let told = if is_error { print(io::stderr().lock(), &text) } else { print(io::stdout().lock(), &text) };
    match (is_error, told) {
        (false, Ok(())) => ExitCode::SUCCESS,
        _ => ExitCode::from(2),
    }
}

/// The same by the definitions as they are spoken, with the words. The bare ones that the arguments were read by have no
/// texts, so that nothing has to be loaded for commands that run. Nothing where the library's own words will do: those on
/// mistakes, in English.
fn said_again(error: &clap::Error, lang: Lang) -> Option<(clap::Error, Words)> {
    let is_english = lang == Lang::En;
    if is_english && !is_help(error) && lang_asked().is_none() {
        return None;
    }
    let words = teller::words_with_help(lang).ok()?;
    let program = || {
        let program = spoken(Cli::command(), &words);
        if is_english { program } else { framed(program, &words) }
    };
    let said = |args: Vec<OsString>| program().try_get_matches_from(args).err();
    // Whoever asks for help may say in which language, wherever that stands.
    let help = said(without_lang(std::env::args_os())).filter(is_help);
    let again = help.or_else(|| said(std::env::args_os().collect()))?;
    Some((again, words))
}

fn is_help(error: &clap::Error) -> bool {
    matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand)
}

/// What was typed, without `--lang vi`.
fn without_lang(args: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let (mut left, mut is_value) = (Vec::new(), false);
    for arg in args {
        if std::mem::take(&mut is_value) {
            continue;
        }
        is_value = arg == "--lang";
        if !is_value && !arg.to_string_lossy().starts_with("--lang=") {
            left.push(arg);
        }
    }
    left
}

/// What an option says on a command line that could not be understood, or of which nothing is left but an error.
pub(super) fn said(args: impl Iterator<Item = OsString>, option: &str) -> Option<String> {
    let words: Vec<String> = args.map(|it| it.to_string_lossy().into_owned()).take_while(|it| it != "--").collect();
    let behind = words.array_windows().filter(|[word, _]| word == option).map(|[_, value]| value.as_str());
    let joined = words.iter().filter_map(|it| it.strip_prefix(option)?.strip_prefix('='));
    behind.chain(joined).last().map(str::to_owned)
}

/// What `--lang` says there.
pub(super) fn lang_asked() -> Option<Lang> {
    match said(std::env::args_os(), "--lang").as_deref() {
        Some("vi") => Some(Lang::Vi),
        Some("en") => Some(Lang::En),
        _ => None,
    }
}

/// What is wrong, in another language than the library's English. Nothing where it is of a kind that has no words here.
fn translated(error: &clap::Error, words: &Words, has_colour: bool) -> Option<String> {
    if words.lang == words::Lang::en() {
        return None;
    }
    let what = what(error, words)?;
    let styled = |text: String, style: &str| if has_colour { format!("\u{1b}[{style}m{text}\u{1b}[0m") } else { text };
    let mut text = format!("{} {what}\n", styled(format!("{}:", words.text("cli-error", &[])), "1;31"));
    let values = listed(error, ContextKind::ValidValue).map(|it| words.text("usage-values", &[("names", it.into())]));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = near.into_iter().find_map(|it| listed(error, it)).map(|it| words.text("usage-near", &[("names", it.into())]));
    for line in values.into_iter().chain(near) {
        text += &format!("  {line}\n");
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let usage = usage.to_string();
        let usage = usage.trim().trim_start_matches("Usage:").trim();
        text += &format!("\n{} {usage}\n", styled(words.text("usage-usage", &[]), "1;4"));
        // Its first words are the command: options and names of values stand behind.
        let is_word = |it: &&str| it.starts_with(|first: char| first.is_ascii_lowercase());
        let command: Vec<&str> = usage.split_whitespace().take_while(is_word).collect();
        let command = format!("{} --help", command.join(" "));
        text += &format!("\n{}\n", words.text("usage-more", &[("command", command.into())]));
    }
    Some(text)
}

fn what(error: &clap::Error, words: &Words) -> Option<String> {
    let argument = || listed(error, ContextKind::InvalidArg);
    let value = || listed(error, ContextKind::InvalidValue);
    let say = |key: &str, args: &[(&str, String)]| {
        let args: Vec<_> = args.iter().map(|(name, it)| (*name, it.as_str().into())).collect();
        words.text(key, &args)
    };
    Some(match error.kind() {
        ErrorKind::UnknownArgument => say("usage-unknown", &[("name", argument()?)]),
        ErrorKind::InvalidSubcommand => say("usage-command", &[("name", listed(error, ContextKind::InvalidSubcommand)?)]),
        ErrorKind::InvalidValue if value().is_none() => say("usage-no-value", &[("name", argument()?)]),
        ErrorKind::InvalidValue => say("usage-value", &[("name", argument()?), ("value", value()?)]),
        ErrorKind::ValueValidation => {
            let why = error.source()?;
            let why = why.downcast_ref::<Fault>().map_or_else(|| why.to_string(), |it| it.told(words));
            say("usage-invalid", &[("name", argument()?), ("value", value()?), ("why", why)])
        }
        ErrorKind::MissingRequiredArgument => say("usage-missing", &[("names", argument()?)]),
        ErrorKind::ArgumentConflict => {
            let others = listed(error, ContextKind::PriorArg)?;
            say("usage-conflict", &[("name", argument()?), ("names", others)])
        }
        _ => return None,
    })
}

/// What is known of an error, each between quotes. Nothing where it is not known, or empty.
fn listed(error: &clap::Error, kind: ContextKind) -> Option<String> {
    let names: Vec<&str> = match error.get(kind)? {
        ContextValue::String(one) => vec![one],
        ContextValue::Strings(several) => several.iter().map(String::as_str).collect(),
        _ => return None,
    };
    let shown: Vec<String> = names.into_iter().filter(|it| !it.is_empty()).map(quoted).collect();
    (!shown.is_empty()).then(|| shown.join(", "))
}

/// What was typed may hold anything; on a terminal it must do nothing.
fn quoted(text: &str) -> String {
    format!("`{}`", crate::report::visible(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_in_the_authors_language() {
        let [english, words] = [Lang::En, Lang::Vi].map(|it| teller::words_with_help(it).unwrap());
        let told = |line: &str| {
            let error = framed(spoken(Cli::command(), &words), &words).try_get_matches_from(line.split(' ')).unwrap_err();
            assert_eq!(translated(&error, &english, false), None);
            translated(&error, &words, false).unwrap_or_default()
        };
        let unknown = told("scorecard build --forse");
        assert!(
            unknown.starts_with("lỗi: không có tham số `--forse`\n  có phải là `--force`?\n\nCách dùng: scorecard build"),
            "{unknown}"
        );
        assert!(unknown.ends_with("\nChạy `scorecard build --help` để biết thêm.\n"), "{unknown}");
        for (line, expected) in [
            ("scorecard biuld", "không có lệnh `biuld`\n  có phải là `build`?\n"),
            (
                "scorecard check --format nice",
                "`--format <DẠNG>` không nhận giá trị `nice`\n  các giá trị dùng được: `full`, `concise`, ",
            ),
            ("scorecard check --format", "`--format <DẠNG>` cần có một giá trị\n  các giá trị dùng được: "),
            ("scorecard completions", "còn thiếu: `<SHELL>`\n"),
            ("scorecard build --strict --deny notes", "`--strict` không dùng cùng lúc với `--deny <MỨC>`\n"),
            ("scorecard build --base-url x", "`--base-url <URL>` không nhận giá trị `x`: hãy ghi một địa chỉ như "),
        ] {
            let told = told(line);
            assert!(told.contains(expected), "{line}: {told}");
        }
        let hostile = told("scorecard build \u{1b}[31m");
        assert!(hostile.contains("`␛[31m`") && !hostile.contains('\u{1b}'), "{hostile}");
        assert_eq!(told("scorecard --version"), "", "what was asked for is no mistake");
    }
}
