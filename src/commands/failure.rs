//! How a command that failed says why: in the author's language as far as the tool knows what happened, the system's own
//! words behind.

use super::usage::lang_asked;
use super::{print, teller};
use crate::words::{Fault, Words};
use std::error::Error;
use std::io::{self, ErrorKind};

/// Tells it on standard error. With nobody left to tell it to, the exit code still does.
pub(super) fn tell(error: &anyhow::Error) {
    let text = match teller::words(lang_asked()) {
        Ok(words) => format!("{}: {}\n", words.text("cli-error", &[]), text(error, &words)),
        Err(_) => format!("error: {error:#}\n"),
    };
    let _ = print(io::stderr().lock(), &text);
}

/// What failed, and behind each colon what it came of.
pub(super) fn text(error: &anyhow::Error, words: &Words) -> String {
    error.chain().map(|it| part(it, words)).collect::<Vec<_>>().join(": ")
}

fn part(error: &(dyn Error + 'static), words: &Words) -> String {
    if let Some(fault) = error.downcast_ref::<Fault>() {
        return fault.told(words);
    }
    let system = error.to_string();
    match error.downcast_ref::<io::Error>().and_then(|it| kind(it.kind())) {
        Some(kind) => words.text("fault-system", &[("kind", kind.into()), ("system", system.into())]),
        None => system,
    }
}

/// What the system says, where there are words for it.
fn kind(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "gone",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::IsADirectory => "folder",
        ErrorKind::NotADirectory => "file",
        ErrorKind::AlreadyExists => "there",
        ErrorKind::StorageFull => "full",
        ErrorKind::QuotaExceeded => "quota",
        ErrorKind::ReadOnlyFilesystem => "fixed",
        ErrorKind::InvalidFilename => "long",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "busy",
        ErrorKind::InvalidData => "utf8",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Lang;
    use crate::words::Blame;

    #[test]
    fn the_reason_is_said_in_words_and_the_systems_stand_behind() {
        let gone = || Err::<(), _>(io::Error::from_raw_os_error(2)).blame("fault-open", "a.csv").unwrap_err();
        let system = io::Error::from_raw_os_error(2).to_string();
        let told = |lang, error: &anyhow::Error| text(error, &teller::words(Some(lang)).unwrap());
        let english = format!("a.csv cannot be opened: there is nothing of that name ({system})");
        assert_eq!(told(Lang::En, &gone()), english);
        let vietnamese = format!("không mở được a.csv: không có tệp hay thư mục nào tên như vậy ({system})");
        assert_eq!(told(Lang::Vi, &gone()), vietnamese);
        assert_eq!(told(Lang::Vi, &anyhow::anyhow!("x").context("y")), "y: x", "what nobody has words for stands as it is");
    }
}
