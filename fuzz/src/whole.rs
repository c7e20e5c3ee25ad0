//! A whole site: understood, told, mended and built.

use super::{emitted, site, told};
use scorecard::content::Inputs;
use scorecard::file::FileId;
use scorecard::finding::{Finding, has_errors};
use scorecard::fix::{Bytes, mend};
use scorecard::pipeline::{Compiled, Memory, compile, compile_again};
use std::collections::BTreeMap;

/// So much of an input is built too, and of such inputs one in so many: pages take longer than everything before them.
const BUILT_BYTES: usize = 4000;
const BUILT_ONE_IN: usize = 3;

/// Any files beside those of a valid site, or in their place.
pub fn check(data: &[u8]) {
    let text = site::text(data);
    let inputs = site::inputs(site::BASE, &text);
    let mut compiled = all_of(&inputs);
    let turn: usize = text.bytes().map(usize::from).sum();
    if text.len() <= BUILT_BYTES && turn.is_multiple_of(BUILT_ONE_IN) && !has_errors(&compiled.findings) {
        emitted::site(&compiled);
    }
    mended(&inputs);
    compiled.tell_on(jiff::civil::date(2026, 7, 1));
    told::findings(&compiled.findings, &inputs);
}

/// Understands a site, once more, and then from memory, and holds all that is told of it.
pub fn all_of(inputs: &Inputs) -> Compiled {
    let compiled = compile(inputs);
    let mut memory = Memory::default();
    for _ in 0..2 {
        let again = compile_again(inputs, &mut memory);
        assert_eq!(compiled.findings, again.findings, "told otherwise from memory");
        let claims = |it: &Compiled| it.scorecard.as_ref().map(|it| format!("{:?}{:?}", it.claims, it.sources));
        assert_eq!(claims(&compiled), claims(&again), "read otherwise from memory");
    }
    assert!(compiled.scorecard.is_some() || has_errors(&compiled.findings), "nothing is there, and nothing is told");
    told::findings(&compiled.findings, inputs);
    told::reports(&compiled.findings, inputs);
    compiled
}

/// What can be mended is mended at once: a second time there is nothing left to do.
fn mended(inputs: &Inputs) {
    let bytes_of = |inputs: &Inputs| -> BTreeMap<FileId, Bytes> {
        let each = inputs.documents.iter().zip(0..).filter(|(it, _)| it.path.ends_with("yaml"));
        each.filter_map(|(it, id)| Some((FileId(id), Bytes::new(it.text.as_bytes().to_vec(), it)?))).collect()
    };
    let findings = |inputs: &Inputs| -> Vec<Finding> { compile(inputs).findings };
    if !findings(inputs).iter().any(|it| it.fix.is_some()) {
        return;
    }
    for with_guesses in [false, true] {
        let once = mend(inputs.clone(), bytes_of(inputs), with_guesses, &findings);
        told::findings(&once.findings, &once.inputs);
        let twice = mend(once.inputs.clone(), bytes_of(&once.inputs), with_guesses, &findings);
        assert_eq!(twice.mends, Vec::new(), "mended, and mended again");
    }
}
