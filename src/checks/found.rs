//! What was found in each document and on each indicator, for whoever checks nearly the same once more.
//!
//! What a document's checks find follows from the definitions, from what it claims, and from how figures on the same
//! territories are judged; what an indicator's find, from its figures. A finding says in which line it stands: where a file
//! was read anew, all that is told of it is found anew.

use super::paper::Paper;
use super::{Known, OF_DOCUMENTS, OF_INDICATORS};
use crate::derive::Changed;
use crate::finding::Finding;
use crate::model::{IndicatorIx, SourceIx};
use rayon::prelude::*;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::Arc;

/// By document and by indicator, before editors have had their say.
#[derive(Default)]
pub struct Found {
    of_documents: Vec<InDocument>,
    of_indicators: Vec<Arc<[Finding]>>,
}

#[derive(Clone)]
struct InDocument {
    findings: Arc<[Finding]>,
    /// The numbers of its claims that accept anything.
    accepting: Arc<[usize]>,
}

impl Found {
    /// All of them.
    pub fn all(&self) -> Vec<Finding> {
        let of_documents = self.of_documents.iter().map(|it| &it.findings);
        of_documents.chain(&self.of_indicators).flat_map(|it| it.iter().cloned()).collect()
    }

    /// The numbers of all claims that accept anything.
    pub fn accepting(&self) -> impl Iterator<Item = usize> {
        self.of_documents.iter().flat_map(|it| it.accepting.iter().copied())
    }
}

/// Looks at each document and at each indicator, but at none of which the same would be found as before.
pub fn find(known: &Known, before: Option<(&Found, &Changed)>) -> Found {
    let sources: Vec<SourceIx> = known.scorecard.sources().map(|(source, _)| source).collect();
    let indicators: Vec<IndicatorIx> = known.scorecard.indicators().map(|(indicator, _)| indicator).collect();
    let reached = before.map(|(_, changed)| reached(known, changed));
    let is_stale = |finding: &Finding, changed: &Changed| stands_in(finding, changed) || speaks_of(known, finding, changed);
    let document = |source: SourceIx| {
        let is_old = reached.as_ref().is_some_and(|it| !it.contains(&source));
        let old = before.filter(|_| is_old).and_then(|(found, changed)| {
            let old = found.of_documents.get(source.0 as usize)?;
            (!old.findings.iter().any(|it| speaks_of(known, it, changed))).then_some(old)
        });
        old.cloned().unwrap_or_else(|| of_document(known, source))
    };
    let indicator = |indicator: IndicatorIx| {
        let old = before.and_then(|(found, changed)| {
            let old = found.of_indicators.get(indicator.0 as usize)?;
            (!changed.indicators.contains(&indicator) && !old.iter().any(|it| is_stale(it, changed))).then_some(old)
        });
        old.cloned().unwrap_or_else(|| OF_INDICATORS.iter().flat_map(|check| check(known, indicator)).collect())
    };
    Found {
        of_documents: sources.into_par_iter().map(document).collect(),
        of_indicators: indicators.into_par_iter().map(indicator).collect(),
    }
}

fn of_document(known: &Known, source: SourceIx) -> InDocument {
    let paper = Paper::new(known, source);
    let findings = OF_DOCUMENTS.iter().flat_map(|check| check(known, &paper)).collect();
    let accepting = paper.numbered().filter(|(_, claim)| !claim.accept.is_empty()).map(|(number, _)| number).collect();
    InDocument { findings, accepting }
}

/// The documents that speak of any of the territories.
fn reached(known: &Known, changed: &Changed) -> BTreeSet<SourceIx> {
    let observations = changed.territories.iter().flat_map(|it| known.results.of_territory(*it));
    let claims = observations.flat_map(|it| &known.results.observation(it).claims);
    claims.map(|it| known.scorecard.claim(*it).source).collect()
}

/// Whether a finding tells of a place in a file that was read anew.
fn stands_in(finding: &Finding, changed: &Changed) -> bool {
    let places = finding.related.iter().map(|(at, _)| at).chain([&finding.location]);
    places.into_iter().any(|it| changed.files.contains(&it.file))
}

/// Whether a finding names a claim of a document that says something else: its id may be another claim's.
fn speaks_of(known: &Known, finding: &Finding, changed: &Changed) -> bool {
    let sources = || changed.sources.iter().map(|it| known.scorecard.source(*it).id.as_str());
    let of = |claim: &SmolStr| claim.rsplit_once('/').is_some_and(|(source, _)| sources().any(|it| it == source));
    finding.about.claims.iter().any(of)
}
