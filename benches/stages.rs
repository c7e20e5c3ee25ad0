//! How long a stage takes for one file, page or picture of a made-up nation: `cargo bench`.
//!
//! Whole builds and their memory are measured by `benches/run`; this finds which part of one has changed.

#[path = "nation/mod.rs"]
#[expect(dead_code, reason = "the layouts that only tests read")]
mod nation;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use nation::{Nation, SEED};
use scorecard::chart::{Width, draw};
use scorecard::content::{self, Inputs};
use scorecard::file::FileId;
use scorecard::pipeline::{self, Compiled};
use scorecard::render::{self, Theme};
use scorecard::view::{self, Desk, Links, Page, PageId};
use scorecard::{checks, derive, yaml};
use std::collections::BTreeMap;
use std::hint::black_box;

/// Provinces of the nation that is measured: those that there were.
const PLACES: usize = 63;

fn content(criterion: &mut Criterion) {
    let inputs = Inputs { documents: Nation::of(PLACES, SEED).site(), ..Inputs::default() };
    let report = &inputs.documents.iter().find(|it| it.path.contains("/tinh-00/")).expect("it has a report").text;
    let bytes: usize = inputs.documents.iter().map(|it| it.text.len()).sum();
    let mut group = criterion.benchmark_group("content");
    group.sample_size(20);
    group.throughput(Throughput::Bytes(report.len() as u64));
    group.bench_function("parse", |it| it.iter(|| yaml::parse(FileId(0), black_box(report))));
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("load", |it| it.iter(|| content::load(black_box(&inputs))));
    let scorecard = content::load(&inputs).0.expect("the content has no error");
    let results = derive::derive(&scorecard);
    group.throughput(Throughput::Elements(scorecard.claims.len() as u64));
    group.bench_function("derive", |it| it.iter(|| derive::derive(black_box(&scorecard))));
    group.bench_function("check", |it| it.iter(|| checks::run(black_box(&scorecard), &results)));
    group.finish();
}

fn pages(criterion: &mut Criterion) {
    let compiled = pipeline::compile(&Inputs { documents: Nation::of(PLACES, SEED).site(), ..Inputs::default() });
    let Compiled { scorecard, results, findings } = &compiled;
    let scorecard = scorecard.as_ref().expect("the content has no error");
    let theme = Theme::of("default", BTreeMap::new()).expect("the theme is ours");
    let words = theme.words(&scorecard.site.languages).expect("it speaks the languages");
    let links = Links::new(None).expect("it stands nowhere");
    let desk = Desk::new(scorecard, results, findings, &words[0], 0, &links);
    let mut group = criterion.benchmark_group("page");
    group.sample_size(20);
    // One of each kind.
    let mut firsts: BTreeMap<&str, PageId> = BTreeMap::new();
    view::plan(&desk).into_iter().filter(|it| it.language == 0).for_each(|it| {
        firsts.entry(it.kind.template()).or_insert(it);
    });
    for name in ["territory", "territory_years", "indicator", "topic", "source", "home"] {
        let id = firsts[name];
        group.bench_function(format!("view/{name}"), |it| it.iter(|| view::page(black_box(id), &desk)));
        let page = view::page(id, &desk);
        group.bench_function(format!("render/{name}"), |it| {
            it.iter_batched(|| &page, |page| render::render(page, &theme), BatchSize::SmallInput);
        });
        if !page.pictures.is_empty() {
            group.bench_function(format!("charts/{name}"), |it| it.iter(|| pictures(black_box(&page))));
        }
    }
    group.finish();
}

/// As wide screens and narrow ones have them; says how long they are, so that nobody leaves them out.
fn pictures(page: &Page) -> usize {
    let both = |chart| draw(chart, Width::Wide).len() + draw(chart, Width::Narrow).len();
    page.pictures.iter().map(|(_, chart)| both(chart)).sum()
}

criterion_group!(stages, content, pages);
criterion_main!(stages);
