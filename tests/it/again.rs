//! What is understood again, with what is still known from before, is what would be understood from nothing.

use crate::generator::{Nation, SEED};
use scorecard::content::{self, Inputs};
use scorecard::file::{Document, Text};
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
        assert!(told(&compile_again(again, &mut memory)) == told(&compile_again(again, &mut Memory::default())));
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
        let (known, anew) = (said(&compile_again(again, &mut memory)), said(&compile(again)));
        let apart = known.iter().zip(&anew).find(|(known, anew)| known != anew);
        assert!(known.len() == anew.len() && apart.is_none(), "{} and {}: {apart:?}", known.len(), anew.len());
    }
}

/// Everything that was computed.
fn computed(compiled: &Compiled) -> Vec<String> {
    let it = &compiled.results;
    let mut all: Vec<String> = it.observations.iter().map(|it| format!("{it:?}")).collect();
    all.extend(it.judgements.iter().map(|it| format!("{it:?}")));
    all.extend(it.rankings.iter().map(|it| format!("{it:?}")));
    all.extend([format!("{:?}{:?}{:?}", it.by_territory, it.by_indicator, it.by_source)]);
    all.extend([format!("{:?}{:?}", it.shown, it.place_of)]);
    all
}

/// What is shown of each territory, and who stands where, without any numbers.
fn shown(compiled: &Compiled) -> Vec<String> {
    let (results, scorecard) = (&compiled.results, compiled.scorecard.as_ref().unwrap());
    let of = |it: &usize| {
        let it = results.observation(*it);
        let claim = scorecard.claim_id(scorecard.claim(it.shown()));
        format!("{:?} {:?} {} {:?} {:?} {claim}", it.territory, it.indicator, it.period, it.value, it.verdict)
    };
    let place = |it: &usize| results.rank(*it).map(|(ranking, it)| (ranking.company, ranking.alive, it.rank(), it.is_tied));
    let of_territories = results.by_territory.iter().flat_map(Clone::clone);
    let all = of_territories.chain(results.by_indicator.iter().flatten().copied());
    let mut all: Vec<String> = all.map(|it| format!("{} {:?}", of(&it), place(&it))).collect();
    all.extend(results.rankings.iter().flat_map(|it| &it.apart).map(of));
    all.push(format!("{:?}", results.periods));
    all
}

/// The lines of a document that hold a figure and nothing else: `    2021: 52,50%`.
fn plain_figures(lines: &[String]) -> Vec<usize> {
    let is_plain =
        |it: &String| it.starts_with("    20") && it.contains(": ") && it.ends_with(|it: char| it.is_ascii_digit() || it == '%');
    (0..lines.len()).filter(|it| is_plain(&lines[*it])).collect()
}

/// What an author does to a document, by a number: another figure, none, two in each other's place, a remark, a line less, one
/// more.
fn worked_on(text: &str, turn: usize) -> Text {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let figures = plain_figures(&lines);
    let (one, two) = (figures[turn * 7 % figures.len()], figures[turn * 11 % figures.len()]);
    let value = |line: &str| line.split_once(": ").unwrap().1.to_owned();
    let with = |line: &str, value: &str| format!("{}: {value}", line.split_once(": ").unwrap().0);
    match turn % 8 {
        0 => lines[one] = with(&lines[one], &format!("{turn},5")),
        1 => lines[one] = with(&lines[one], "{missing: not-published}"),
        2 => {
            let (first, second) = (value(&lines[one]), value(&lines[two]));
            lines[one] = with(&lines[one], &second);
            lines[two] = with(&lines[two], &first);
        }
        3 => lines.insert(one, "    # Xem lại".to_owned()),
        4 => drop(lines.remove(one)),
        5 => lines.insert(one, format!("    {}: {turn},25", 2004 + turn / 8)),
        6 => lines.insert(one, with(&lines[one], "7,5").replacen("    20", "    19", 1)),
        // The same figures, claimed in another order.
        _ => {
            let at = figures.iter().copied().find(|it| figures.contains(&(it + 1))).unwrap_or(one);
            lines.swap(at, at + 1);
        }
    }
    (lines.join("\n") + "\n").into()
}

/// A nation's documents, worked on one after the other, and the newspaper that speaks of all of them.
#[test]
fn what_an_edit_does_not_reach_is_not_computed_anew() {
    let mut inputs = Inputs { documents: Nation::of(16, SEED).site(), ..Inputs::default() };
    let places: Vec<usize> = (0..inputs.documents.len()).filter(|it| inputs.documents[*it].path.contains("bao-cao")).collect();
    let newspaper = inputs.documents.iter().position(|it| it.path.contains("bao-chi")).unwrap();
    let mut memory = Memory::default();
    let mut last = compile_again(&inputs, &mut memory);
    let mut shared = 0;
    for turn in 0..48 {
        let file = if turn % 16 == 15 { newspaper } else { places[turn * 5 % places.len()] };
        let text = &inputs.documents[file].text;
        inputs.documents[file].text = match file {
            it if it == newspaper => text.replacen(',', &format!(",{turn}"), 1).into(),
            _ => worked_on(text, turn),
        };
        let (known, anew) = (compile_again(&inputs, &mut memory), compile(&inputs));
        // Numbers depend on the content alone, and not on what it was before.
        let numbered = compile_again(&inputs, &mut Memory::default());
        let (mine, theirs) = (computed(&known), computed(&numbered));
        let apart = mine.iter().zip(&theirs).find(|(mine, theirs)| mine != theirs);
        assert!(mine.len() == theirs.len() && apart.is_none(), "after {turn}: {apart:?}");
        let apart = known.findings.iter().zip(&anew.findings).find(|(mine, theirs)| mine != theirs);
        assert!(known.findings.len() == anew.findings.len() && apart.is_none(), "after {turn}: {apart:?}");
        assert_eq!((said(&known), shown(&known)), (said(&anew), shown(&anew)), "after {turn}");
        let (now, before) = (&known.results.observations, &last.results.observations);
        shared += usize::from(now.is_divided_like(before) && now.differing(before).count() < 3);
        last = known;
    }
    assert!(shared > 36, "only {shared} times something was known");
}
