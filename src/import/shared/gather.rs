//! Gathers what could not be carried: of thousands that are alike the first is named, and the others are counted.

use crate::import::Loss;
use std::collections::BTreeMap;

/// A value is shown with so many characters at most.
const SHOWN: usize = 80;

/// What could not be carried so far.
#[derive(Clone, Debug, Default)]
pub struct Losses {
    /// By what they have in common; a file's lines count as one place.
    found: BTreeMap<(String, String, &'static str), (Loss, usize)>,
}

impl Losses {
    /// Something at a line of a file: equal ones of that file are counted.
    pub fn line(&mut self, file: &str, line: usize, field: &str, value: &str, reason: &'static str) {
        self.add(file.to_owned(), format!("{file}:{line}"), field, value, reason);
    }

    /// Something of a file as a whole.
    pub fn file(&mut self, file: &str, field: &str, value: &str, reason: &'static str) {
        self.add(file.to_owned(), file.to_owned(), field, value, reason);
    }

    /// A field that many files have: it is named once, and counted.
    pub fn everywhere(&mut self, file: &str, field: &str, value: &str, reason: &'static str) {
        self.add(String::new(), file.to_owned(), field, value, reason);
    }

    fn add(&mut self, common: String, place: String, field: &str, value: &str, reason: &'static str) {
        let key = (common, field.to_owned(), reason);
        let (_, count) =
            self.found.entry(key).or_insert_with(|| (Loss { place, field: field.to_owned(), value: cut(value), reason }, 0));
        *count += 1;
    }

    /// All of them, in the order of their places; `(+12)` behind one says how many more there are like it.
    #[must_use]
    pub fn all(self) -> Vec<Loss> {
        let counted = |(loss, count): (Loss, usize)| match count {
            0 | 1 => loss,
            _ => Loss { place: format!("{} (+{})", loss.place, count - 1), ..loss },
        };
        let mut all: Vec<Loss> = self.found.into_values().map(counted).collect();
        all.sort();
        all
    }
}

/// One line, not too long.
fn cut(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let start: String = line.chars().take(SHOWN).collect();
    if start.len() < line.len() { format!("{}…", start.trim_end()) } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_is_counted() {
        let mut losses = Losses::default();
        losses.line("b.csv", 3, "Year", "soon", "import-sdg-period");
        losses.line("b.csv", 9, "Year", "later", "import-sdg-period");
        losses.everywhere("meta/1.md", "graph_type", "line", "import-sdg-display");
        losses.everywhere("meta/2.md", "graph_type", "bar", "import-sdg-display");
        losses.file("a.csv", "", &"ă ".repeat(90), "import-sdg-period");
        let all = losses.all();
        let said: Vec<(&str, &str)> = all.iter().map(|it| (it.place.as_str(), it.value.as_str())).collect();
        assert_eq!(said[1..], [("b.csv:3 (+1)", "soon"), ("meta/1.md (+1)", "line")]);
        assert_eq!((said[0].0, said[0].1.chars().count()), ("a.csv", 80));
    }
}
