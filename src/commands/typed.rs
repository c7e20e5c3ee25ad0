//! Names inside commands that people copy: quoted so that a shell takes each for one word, and obeys nothing in it.

use crate::report::visible;
use std::ffi::OsStr;
use std::fmt::Write;
use std::path::Path;

/// A path as a shell takes it, and never for an option.
pub(super) fn path(path: &Path) -> String {
    let is_option = path.as_os_str().as_encoded_bytes().starts_with(b"-");
    if is_option { word(Path::new(".").join(path).as_os_str()) } else { word(path.as_os_str()) }
}

/// One word. What a terminal hides or obeys is written out, and so are bytes that are no text.
fn word(text: &OsStr) -> String {
    match text.to_str() {
        Some(plain) if is_plain(plain) => plain.to_owned(),
        Some(shown) if visible(shown) == shown && !shown.contains('\t') => {
            // PowerShell doubles the mark; a POSIX shell has none inside these.
            format!("'{}'", shown.replace('\'', if cfg!(windows) { "''" } else { r"'\''" }))
        }
        _ => written_out(text),
    }
}

/// Nothing in it means anything to a shell: no blanks, no marks but those of paths, no home folder at its start.
fn is_plain(text: &str) -> bool {
    let is_harmless = |it: char| it.is_alphanumeric() || "/._-:~".contains(it) || (cfg!(windows) && it == '\\');
    !text.is_empty() && !text.starts_with('~') && text.chars().all(is_harmless)
}

/// `$'a\012b'`, as POSIX has it since 2024 and bash, ksh and zsh long before.
fn written_out(text: &OsStr) -> String {
    let mut out = String::from("$'");
    let escape = |out: &mut String, bytes: &[u8]| {
        for byte in bytes {
            let _ = write!(out, "\\{byte:03o}");
        }
    };
    for chunk in text.as_encoded_bytes().utf8_chunks() {
        for it in chunk.valid().chars() {
            let mut buffer = [0; 4];
            let one: &str = it.encode_utf8(&mut buffer);
            match it {
                '\\' | '\'' => out.extend(['\\', it]),
                '\t' => escape(&mut out, b"\t"),
                _ if visible(one) != one => escape(&mut out, one.as_bytes()),
                _ => out.push(it),
            }
        }
        escape(&mut out, chunk.invalid());
    }
    out + "'"
}

#[cfg(all(test, unix))]
mod tests {
    use super::path;
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::path::Path;
    use std::process::Command;

    /// Each is one word, and comes back as it was, from every shell that is here.
    #[test]
    fn a_shell_takes_back_what_was_said() {
        let names: [&[u8]; 18] = [
            b"a.csv",
            b"../a; rm -rf $HOME.csv",
            b"a b.csv",
            b"it's.csv",
            b"\"$(id)\" `id`.csv",
            b"a\nb.csv",
            b"a\tb.csv",
            b"-rf.csv",
            b"--map",
            b"~root",
            b"a*?[b]{c,d}!e.csv",
            b"a\\b'c\x1b[31m.csv",
            "số liệu.csv".as_bytes(),
            "a\u{202e}vsc.csv".as_bytes(),
            "\u{200f}a\u{200b}.csv".as_bytes(),
            b"a&b|c>d<e#f.csv",
            b"not \xff text.csv",
            b"=ls",
        ];
        for name in names {
            let name = OsStr::from_bytes(name);
            let typed = path(Path::new(name));
            assert!(!typed.starts_with('-') && !typed.chars().any(char::is_control), "{typed}");
            let script = format!("printf '%s\\n' {typed}");
            let Ok(told) = Command::new("bash").args(["-c", &script]).output() else { continue };
            let wanted = [name.as_bytes(), b"\n"].concat();
            let found = told.stdout.strip_prefix(b"./").filter(|_| name.as_bytes().starts_with(b"-")).unwrap_or(&told.stdout);
            assert_eq!(String::from_utf8_lossy(found), String::from_utf8_lossy(&wanted), "{typed}");
        }
    }

    #[test]
    fn what_needs_no_quotes_has_none() {
        let typed = |name: &str| path(Path::new(name));
        assert_eq!(typed("../bảng-điểm/a_1.csv"), "../bảng-điểm/a_1.csv");
        assert_eq!(typed("../a; rm -rf $HOME.csv"), "'../a; rm -rf $HOME.csv'");
        assert_eq!(typed("it's"), r"'it'\''s'");
        assert_eq!(typed("-x"), "./-x");
        assert_eq!(typed("~x"), "'~x'");
        assert_eq!(typed("a\nb"), r"$'a\012b'");
        assert_eq!(typed("a\u{202e}b"), r"$'a\342\200\256b'");
        assert_eq!(typed(""), "''");
    }
}
