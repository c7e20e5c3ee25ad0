//! References as files beside a page: `cite.bib` for BibTeX, `cite.ris` for programs that read RIS.
//!
//! Both stay UTF-8. Whatever a title holds, it is text: no command of TeX, no field of its own.

use crate::file::OutputFile;
use crate::view::{Page, Reference, Work};
use std::fmt::Write;

/// The files of a page; none for a page that is not cited.
#[must_use]
pub fn files(page: &Page) -> Vec<OutputFile> {
    let Some(reference) = &page.reference else { return Vec::new() };
    let path = |name: &str| format!("{}{name}", reference.folder);
    vec![OutputFile::text(path("cite.bib"), bibtex(reference)), OutputFile::text(path("cite.ris"), ris(reference))]
}

fn bibtex(it: &Reference) -> String {
    let mut text = format!("@misc{{{},\n", key(it));
    let mut field = |name: &str, value: String| {
        if !value.is_empty() {
            let _ = writeln!(text, "  {name} = {{{value}}},");
        }
    };
    // A body in braces of its own is not taken apart into first and last names, a title keeps its capitals.
    let whole = |value: &str| if value.is_empty() { String::new() } else { format!("{{{}}}", tex(value)) };
    field("author", whole(&it.author));
    field("title", whole(&it.title));
    field("howpublished", tex(&it.container));
    field("number", tex(&it.number));
    field("year", it.date.chars().take(4).collect());
    field("date", it.date.clone());
    field("note", tex(&it.note));
    field("url", address(&it.address));
    field("language", tex(&it.language));
    text.push_str("}\n");
    text
}

/// The address of the page as a name: letters, digits and hyphens.
fn key(it: &Reference) -> String {
    let parts = it.folder.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    std::iter::once("scorecard").chain(parts).collect::<Vec<_>>().join("-")
}

/// Text as TeX prints it. Braces go by name: BibTeX counts them even behind a backslash.
fn tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in line(text).chars() {
        match letter {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '"' => out.push_str("{\"}"),
            '%' | '&' | '#' | '$' | '_' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

/// An address is printed as it stands; only what would end its field is written otherwise.
fn address(url: &str) -> String {
    line(url).replace('\\', "%5C").replace('{', "%7B").replace('}', "%7D").replace(' ', "%20")
}

fn ris(it: &Reference) -> String {
    let kind = match it.work {
        Work::Data => "DATA",
        Work::Report => "RPRT",
        Work::Official => "GOVDOC",
        Work::Press => "NEWS",
    };
    let mut text = String::new();
    let mut field = |tag: &str, value: &str| {
        let value = line(value);
        if !value.is_empty() {
            let _ = write!(text, "{tag}  - {value}\r\n");
        }
    };
    field("TY", kind);
    field("AU", &it.author);
    field("TI", &it.title);
    field("T2", &it.container);
    field("M1", &it.number);
    field("PY", it.date.get(..4).unwrap_or_default());
    field("DA", &it.date.replace('-', "/"));
    field("N1", &it.note);
    field("UR", &it.address);
    field("LA", &it.language);
    text.push_str("ER  - \r\n");
    text
}

/// One line: breaks and other signs that steer a terminal are blanks, signs that turn the order of letters are gone.
fn line(text: &str) -> String {
    let is_turn = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let calm = |letter: char| if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') { ' ' } else { letter };
    let calmed: String = text.chars().filter(|letter| !is_turn(letter)).map(calm).collect();
    calmed.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(title: &str) -> Reference {
        Reference {
            folder: "en/provinces/a-b/".to_owned(),
            work: Work::Data,
            author: "Nhóm dữ liệu mở".to_owned(),
            title: title.to_owned(),
            container: "Bảng điểm".to_owned(),
            number: String::new(),
            date: "2024-01-28".to_owned(),
            note: "Số liệu đến 28/01/2024".to_owned(),
            address: "https://example.org/en/provinces/a-b/".to_owned(),
            language: "vi".to_owned(),
        }
    }

    #[test]
    fn a_reference_has_what_is_known_and_no_more() {
        let bib = "@misc{scorecard-en-provinces-a-b,\n  author = {{Nhóm dữ liệu mở}},\n  title = {{Tỉnh A \\& B}},\n  \
            howpublished = {Bảng điểm},\n  year = {2024},\n  date = {2024-01-28},\n  note = {Số liệu đến 28/01/2024},\n  \
            url = {https://example.org/en/provinces/a-b/},\n  language = {vi},\n}\n";
        assert_eq!(bibtex(&reference("Tỉnh A & B")), bib);
        let lines = "TY  - DATA\r\nAU  - Nhóm dữ liệu mở\r\nTI  - Tỉnh A & B\r\nT2  - Bảng điểm\r\nPY  - 2024\r\n\
            DA  - 2024/01/28\r\nN1  - Số liệu đến 28/01/2024\r\nUR  - https://example.org/en/provinces/a-b/\r\nLA  - vi\r\nER  - \r\n";
        assert_eq!(ris(&reference("Tỉnh A & B")), lines);
        let bare = Reference { author: String::new(), date: String::new(), note: String::new(), ..reference("x") };
        assert!(!bibtex(&bare).contains("author") && !bibtex(&bare).contains("year"), "{}", bibtex(&bare));
    }

    /// Undoes what `tex` did, as TeX would.
    fn printed(tex: &str) -> String {
        let names = [("textbackslash", "\u{1}"), ("textbraceleft", "{"), ("textbraceright", "}")];
        let more = [("textasciitilde", "~"), ("textasciicircum", "^")];
        let text = names.iter().chain(&more).fold(tex.to_owned(), |text, (name, it)| text.replace(&format!("\\{name}{{}}"), it));
        let text = ["%", "&", "#", "$", "_"].iter().fold(text, |text, it| text.replace(&format!("\\{it}"), it));
        text.replace("{\"}", "\"").replace('\u{1}', "\\")
    }

    #[test]
    fn a_title_is_text_whatever_it_holds() {
        for title in ["}\\input{/etc/passwd}", "a {b", "50% \"x\" ~y^ $z_1$ #2 & \\", "}}\n@comment{", "đủ 100%"] {
            let bib = bibtex(&reference(title));
            let (mut depth, mut least) = (0, 1);
            for letter in bib.trim_end().strip_suffix('}').unwrap().strip_prefix("@misc{").unwrap().chars() {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                least = least.min(depth + 1);
            }
            assert_eq!((depth, least), (0, 1), "{title}: {bib}");
            assert_eq!(bib.lines().count(), 10, "{title}: {bib}");
            let value = bib.lines().find_map(|it| it.strip_prefix("  title = {{")?.strip_suffix("}},")).unwrap();
            assert_eq!(printed(value), line(title));
        }
    }

    #[test]
    fn a_field_is_a_line() {
        let hostile = "A\r\nER  - \r\nTY  - BOOK\u{2028}\u{85}B\u{202e}C";
        let text = ris(&reference(hostile));
        assert_eq!(text.matches("\r\n").count(), 10, "{text:?}");
        assert!(text.contains("TI  - A ER - TY - BOOK BC\r\n"), "{text:?}");
        assert_eq!(address("https://x/{a}"), "https://x/%7Ba%7D");
    }
}
