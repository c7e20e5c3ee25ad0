//! One thing has one name in Vietnamese too: an indicator is a «chỉ số», and a target, never an indicator, a «chỉ tiêu».

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Messages of a Fluent file by their ids, in small letters.
fn messages(path: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut id = None;
    for line in fs::read_to_string(path).unwrap().lines() {
        if let Some((name, rest)) = line.split_once(" =").filter(|_| line.starts_with(|it: char| it.is_ascii_lowercase())) {
            id = Some(name.to_owned());
            found.insert(name.to_owned(), rest.to_lowercase());
        } else if line.starts_with([' ', '}']) {
            id.iter().for_each(|id| *found.get_mut(id).unwrap() += &format!(" {}", line.to_lowercase()));
        } else if !line.is_empty() {
            id = None;
        }
    }
    found
}

/// Whether a text has one of these words, not as a part of another one.
fn says(text: &str, words: &[&str]) -> bool {
    text.split(|it: char| !it.is_alphanumeric()).any(|it| words.contains(&it))
}

#[test]
fn an_indicator_is_never_called_a_target() {
    let folder = |path: &str| -> Vec<String> {
        let names = fs::read_dir(path).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        names.filter(|it| it.ends_with("vi.ftl")).map(|it| format!("{path}/{it}")).collect()
    };
    let mut both = 0;
    for path in [folder("src/words"), folder("themes/default/messages")].concat() {
        let english = path.replace("vi.ftl", "en.ftl");
        // What has no such file beside it is the reference of findings, whose English stands in a file each.
        let english = if Path::new(&english).exists() { messages(&english) } else { BTreeMap::new() };
        for (id, text) in messages(&path).into_iter().filter(|(_, text)| text.contains("chỉ tiêu")) {
            let entry = id.strip_prefix("reference-").and_then(|it| {
                let finding = fs::read_to_string(format!("src/finding/reference/{it}.md"));
                finding.ok().map(|it| it.to_lowercase())
            });
            let meant = english.get(&id).cloned().or(entry);
            let Some(meant) = meant else { continue };
            both += 1;
            assert!(says(&meant, &["target", "targets"]), "{path}: {id} says «chỉ tiêu» of what is no target:\n{text}\n{meant}");
        }
    }
    assert!(both > 5, "{both}");
}
