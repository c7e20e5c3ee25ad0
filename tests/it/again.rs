//! What is understood again, with what is still known from before, is what would be understood from nothing.

use scorecard::content::{self, Inputs};
use scorecard::pipeline::{Compiled, Memory, compile, compile_again};
use std::path::Path;

/// Everything that is told of the indexes, to the last bit of each score.
fn told(compiled: &Compiled) -> String {
    format!("{:?}", compiled.results.indexes)
}

/// The content with one figure of a table changed.
fn edited(inputs: &Inputs, from: &str, to: &str) -> Inputs {
    let mut inputs = inputs.clone();
    let table = inputs.documents.iter_mut().find(|it| it.path == "content/reports/papi-2018-2024.csv").unwrap();
    assert!(table.text.contains(from), "{from}");
    table.text = table.text.replacen(from, to, 1);
    inputs
}

#[test]
fn nothing_old_is_taken_for_something_new() {
    let inputs = content::read(Path::new(".")).unwrap();
    let line = inputs.documents.iter().find(|it| it.path.ends_with("papi-2018-2024.csv")).unwrap().text.lines().nth(1).unwrap();
    let (rest, figure) = line.rsplit_once(',').unwrap();
    let other = edited(&inputs, line, &format!("{rest},{}", if figure == "5" { "6" } else { "5" }));
    let mut memory = Memory::default();
    let mut sizes = Vec::new();
    for again in [&inputs, &inputs, &other, &inputs, &other, &other] {
        memory.turn();
        assert_eq!(told(&compile_again(again, Some(&memory))), told(&compile(again)));
        sizes.push(memory.len());
    }
    assert!(sizes[0] > 1 && sizes.iter().all(|it| *it == sizes[0]), "what is no more asked for is forgotten: {sizes:?}");
    assert_ne!(told(&compile(&inputs)), told(&compile(&other)), "the figure that was changed counts");
}
