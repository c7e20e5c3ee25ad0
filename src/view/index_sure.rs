//! How the order of an index holds when one indicator is left out, or another method is taken.

use super::desk::Sheet;
use super::index_read::Reading;
use super::text::Piece;
use crate::derive::index::Edition;
use crate::model::{Alternative, TerritoryIx};
use serde::Serialize;

/// Trials of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Trials {
    /// Its id on the page.
    pub id: String,
    /// What was tried.
    pub title: String,
    /// What it says of the order as a whole.
    pub finding: String,
    /// What the table holds.
    pub caption: String,
    /// Head of the first column.
    pub head: String,
    /// The trials.
    pub rows: Vec<Trial>,
}

/// One trial.
#[derive(Clone, Debug, Serialize)]
pub struct Trial {
    /// The indicator left out, with its page, or the other method.
    pub name: Piece,
    /// By how many places a territory moves at most.
    pub most: String,
    /// The territory that moves most, from where to where; empty where none moves.
    pub who: Vec<Piece>,
    /// How many keep their rank.
    pub kept: String,
}

/// What a trial does to the order.
struct Effect {
    most: usize,
    /// The first by name of those that move most: territory, rank before, rank then.
    who: Option<(TerritoryIx, usize, usize)>,
    /// How many others move as far.
    others: usize,
    kept: usize,
    /// How many have a rank both times.
    both: usize,
}

/// Leave-one-out and other methods, each where the author asks for it.
pub fn trials(sheet: &Sheet, reading: &Reading, edition: &Edition) -> Vec<Trials> {
    let Some(robustness) = &edition.robustness else { return Vec::new() };
    let mut all = Vec::new();
    let left_out: Vec<(Piece, &[Option<usize>])> =
        robustness.left_out.iter().map(|(node, ranks)| (sheet.node_link(reading.index, *node), ranks.as_slice())).collect();
    if !left_out.is_empty() {
        all.push(table(sheet, edition, "left-out", &left_out));
    }
    let known = reading.index.sensitivity.as_ref().map_or(&[][..], |it| &it.alternatives);
    let alternatives: Vec<(Piece, &[Option<usize>])> = robustness
        .alternatives
        .iter()
        .filter_map(|(at, ranks)| Some((Piece::plain(super::text::Text::own(other(sheet, *known.get(*at)?))), ranks.as_slice())))
        .collect();
    if !alternatives.is_empty() {
        all.push(table(sheet, edition, "alternatives", &alternatives));
    }
    all
}

/// Another method in words.
pub fn other(sheet: &Sheet, it: Alternative) -> String {
    match it {
        Alternative::Normalisation(method) => sheet.text(&format!("index-method-{}", method.id())),
        Alternative::Aggregation(mean) => sheet.text(&format!("index-mean-{}", mean.id())),
    }
}

fn table(sheet: &Sheet, edition: &Edition, id: &str, trials: &[(Piece, &[Option<usize>])]) -> Trials {
    let effects: Vec<Effect> = trials.iter().map(|(_, ranks)| effect(sheet, edition, ranks)).collect();
    // Of those that move as far, the first: the last of the list turned round.
    let worst = effects.iter().zip(trials).rev().max_by_key(|(it, _)| it.most);
    let finding = match worst {
        Some((it, (name, _))) if it.most > 0 => {
            sheet.say(&format!("index-{id}-finding"), &[("places", it.most.into()), ("name", name.text.clone().into())])
        }
        _ => sheet.text("index-trial-none"),
    };
    let row = |((name, _), effect): (&(Piece, &[Option<usize>]), &Effect)| Trial {
        name: name.clone(),
        most: match effect.both {
            0 => sheet.text("index-trial-unknown"),
            _ => sheet.say("index-moved", &[("places", effect.most.into())]),
        },
        who: who(sheet, effect),
        kept: sheet.say("index-kept", &[("kept", effect.kept.into()), ("both", effect.both.into())]),
    };
    Trials {
        id: id.to_owned(),
        title: sheet.text(&format!("index-{id}-title")),
        finding,
        caption: sheet.say(&format!("index-{id}-caption"), &[("period", sheet.period_in_text(edition.period).into())]),
        head: sheet.text(&format!("index-{id}-head")),
        rows: trials.iter().zip(&effects).map(row).collect(),
    }
}

fn effect(sheet: &Sheet, edition: &Edition, ranks: &[Option<usize>]) -> Effect {
    let order = &sheet.name_order;
    let mut moves: Vec<(TerritoryIx, usize, usize)> = edition
        .territories
        .iter()
        .zip(&edition.standings)
        .zip(ranks)
        .filter_map(|((territory, standing), then)| Some((*territory, standing.rank?, (*then)?)))
        .collect();
    moves.sort_by_key(|(territory, ..)| order.of(*territory));
    let far = |it: &(TerritoryIx, usize, usize)| it.1.abs_diff(it.2);
    let most = moves.iter().map(far).max().unwrap_or_default();
    let mut furthest = moves.iter().filter(|it| far(it) == most && most > 0);
    Effect {
        most,
        who: furthest.next().copied(),
        others: furthest.count(),
        kept: moves.iter().filter(|it| far(it) == 0).count(),
        both: moves.len(),
    }
}

fn who(sheet: &Sheet, effect: &Effect) -> Vec<Piece> {
    let Some((territory, from, to)) = effect.who else { return Vec::new() };
    let key = if effect.others > 0 { "index-mover-and-others" } else { "index-mover" };
    let args =
        [("name", super::text::place(0).into()), ("from", from.into()), ("to", to.into()), ("others", effect.others.into())];
    super::text::fill(&sheet.say(key, &args), &[vec![sheet.territory_link(territory)]])
}
