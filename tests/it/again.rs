//! What is understood again, with what is still known from before, is what would be understood from nothing.

use scorecard::content::{self, Inputs};
use scorecard::file::Document;
use scorecard::pipeline::{Compiled, Memory, compile, compile_again};
use std::path::Path;

const TABLE: &str = "content/reports/papi-2018-2024.csv";
const DOCUMENT: &str = "content/provinces/binh-phuoc/2023-08-08-dan-van-chinh-quyen.yaml";
const DEFINITIONS: &str = "content/indicators/tthc.yaml";

/// Everything that is told of the indexes, to the last bit of each score.
fn told(compiled: &Compiled) -> String {
    format!("{:?}", compiled.results.indexes)
}

/// Everything that was read, and what there is to say of it.
fn said(compiled: &Compiled) -> Vec<String> {
    let scorecard = compiled.scorecard.as_ref().unwrap();
    let claims = scorecard.claims.iter().map(|it| format!("{it:?}"));
    let sources = scorecard.sources.iter().map(|it| format!("{it:?}"));
    claims.chain(sources).chain(compiled.findings.iter().map(|it| format!("{it:?}"))).collect()
}

fn document<'a>(inputs: &'a mut Inputs, path: &str) -> &'a mut Document {
    inputs.documents.iter_mut().find(|it| it.path == path).unwrap_or_else(|| panic!("no {path}"))
}

/// The content with one text changed.
fn edited(inputs: &Inputs, path: &str, from: &str, to: &str) -> Inputs {
    let mut inputs = inputs.clone();
    let document = document(&mut inputs, path);
    assert!(document.text.contains(from), "{from}");
    document.text = document.text.replacen(from, to, 1).into();
    inputs
}

/// The content with a figure of a table changed.
fn with_another_figure(inputs: &Inputs) -> Inputs {
    let line = inputs.documents.iter().find(|it| it.path == TABLE).unwrap().text.lines().nth(1).unwrap();
    let (rest, figure) = line.rsplit_once(',').unwrap();
    edited(inputs, TABLE, line, &format!("{rest},{}", if figure == "5" { "6" } else { "5" }))
}

#[test]
fn nothing_old_is_taken_for_something_new() {
    let inputs = content::read(Path::new(".")).unwrap();
    let other = with_another_figure(&inputs);
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

/// Each state after another one of which much is still known: a figure, a table, a definition, a file that comes or goes,
/// a mistake, and the way back.
#[test]
fn files_that_were_read_before_say_what_they_say_now() {
    let mut inputs = content::read(Path::new(".")).unwrap();
    // They take long to compute, and nothing is read differently with them.
    inputs.documents.retain(|it| !it.path.starts_with("content/indexes/"));
    let mut without = inputs.clone();
    without.documents.retain(|it| it.path != DOCUMENT);
    let mut controlled = inputs.clone();
    let table = document(&mut controlled, TABLE);
    table.text = format!("{}\u{1}", table.text.as_str()).into();
    let mut emptied = inputs.clone();
    document(&mut emptied, DOCUMENT).text = "".into();
    let states = [
        edited(&inputs, DOCUMENT, "85,93%", "85,94%"),
        with_another_figure(&inputs),
        edited(&inputs, DEFINITIONS, "id: on-time-rate", "id: on-time-ratio"),
        edited(&inputs, DOCUMENT, "value: 85,93%", "valeu: 85,93%"),
        edited(&inputs, DOCUMENT, "figures:", "figures: ["),
        edited(&inputs, "content/scorecard.yaml", "numbers: vi", "numbers: en"),
        without,
        controlled,
        emptied,
    ];
    let mut memory = Memory::default();
    for again in states.iter().flat_map(|it| [&inputs, it, it]).chain(&states) {
        memory.turn();
        let (known, anew) = (said(&compile_again(again, Some(&memory))), said(&compile(again)));
        let apart = known.iter().zip(&anew).find(|(known, anew)| known != anew);
        assert!(known.len() == anew.len() && apart.is_none(), "{} and {}: {apart:?}", known.len(), anew.len());
    }
}
