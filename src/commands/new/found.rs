//! What is meant by a word on the command line: a kind of file, a territory, a level, an id.

use super::asked::Asker;
use crate::cli::{KINDS, New};
use crate::content::{folded, nearest};
use crate::model::{Level, Scorecard, Territory};
use crate::words::Words;
use anyhow::{Context, Result, bail};

/// What is to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Report,
    Indicator,
    Index,
    Page,
    /// Of this level of the site, where one was named.
    Territory(Option<usize>),
}

/// The kind of that name. What no kind is called may be a level of the site.
pub(super) fn kind(named: &str, scorecard: &Scorecard, say: &Words) -> Result<Kind> {
    Ok(match named {
        "document" => Kind::Document,
        "report" => Kind::Report,
        "indicator" => Kind::Indicator,
        "index" => Kind::Index,
        "page" => Kind::Page,
        "territory" => Kind::Territory(None),
        _ => match scorecard.levels.iter().position(|it| it.id == named) {
            Some(level) => Kind::Territory(Some(level)),
            None => {
                let levels: Vec<&str> = scorecard.levels.iter().map(|it| it.id.as_str()).collect();
                let known = KINDS.into_iter().chain(levels.iter().copied());
                let told = unknown("kind", named, known.map(|it| (it, it)).collect(), say);
                let Some(first) = levels.first() else { bail!("{told}") };
                // Whoever named a level that this site has not got is not helped by one that was guessed.
                let args = [("levels", levels.join(", ").into()), ("first", (*first).to_owned().into())];
                bail!("{told}\n{}", say.text("cli-new-levels", &args))
            }
        },
    })
}

/// An option that says nothing about what is added was meant for something else.
pub(super) fn refuse_foreign(args: &New, kind: &Kind, say: &Words) -> Result<()> {
    let is_territory = matches!(kind, Kind::Territory(_));
    let options = [
        ("--territory", args.territory.is_some(), *kind == Kind::Document),
        // Where the kind is a level, that is said already.
        ("--level", args.level.is_some(), *kind == Kind::Territory(None)),
        ("--in", args.inside.is_some(), is_territory),
        ("--topic", args.topic.is_some(), *kind == Kind::Indicator),
        ("--unit", args.unit.is_some(), *kind == Kind::Indicator),
        ("--better", args.better.is_some(), *kind == Kind::Indicator),
        ("--indicators", !args.indicators.is_empty(), *kind == Kind::Index),
    ];
    if let Some((option, ..)) = options.into_iter().find(|(_, is_said, is_fit)| *is_said && !is_fit) {
        let args = [("option", option.into()), ("kind", args.kind.clone().into())];
        bail!("{}", say.text("cli-new-foreign", &args));
    }
    Ok(())
}

/// The id that was meant among ids with their names: said as it is, or by its name.
pub(super) fn one_of<'k>(
    named: &str,
    known: impl Iterator<Item = (&'k str, &'k str)>,
    what: &str,
    say: &Words,
) -> Result<&'k str> {
    let known: Vec<(&str, &str)> = known.collect();
    let by_id = known.iter().find(|(id, _)| *id == named);
    let by_name = || known.iter().find(|(_, name)| folded(name) == folded(named));
    match by_id.or_else(by_name) {
        Some((id, _)) => Ok(id),
        None => bail!("{}", unknown(what, named, known, say)),
    }
}

/// So many names are listed where none is near.
const LISTED: usize = 12;

fn unknown(what: &str, named: &str, known: Vec<(&str, &str)>, say: &Words) -> String {
    let args = [("what", what.to_owned().into()), ("named", named.to_owned().into())];
    let told = say.text("cli-new-unknown", &args);
    let names = known.iter().flat_map(|(id, name)| [*id, *name]);
    if let Some(near) = nearest(named, names) {
        return format!("{told}: {}", say.text("cli-template-near", &[("name", near.to_owned().into())]));
    }
    let mut listed: Vec<&str> = known.iter().map(|(id, _)| *id).take(LISTED).collect();
    if known.len() > LISTED {
        listed.push("…");
    }
    if listed.is_empty() {
        return told;
    }
    format!("{told}; {}", say.text("cli-template-known", &[("names", listed.join(", ").into())]))
}

/// The territory of that id, `parent/id`, name or alias.
pub(super) fn territory<'s>(named: &str, scorecard: &'s Scorecard, say: &Words) -> Result<&'s Territory> {
    pick(named, scorecard.territories.iter().collect(), scorecard, say)
}

/// The same among those that have a folder, with its name.
pub(super) fn territory_with_pages<'s>(named: &str, scorecard: &'s Scorecard, say: &Words) -> Result<(&'s Territory, &'s str)> {
    let folder = |it: &Territory| scorecard.level(it.level).folder.as_deref();
    let those = scorecard.territories.iter().filter(|it| folder(it).is_some()).collect();
    let territory = pick(named, those, scorecard, say)?;
    Ok((territory, folder(territory).unwrap_or_default()))
}

fn pick<'s>(named: &str, those: Vec<&'s Territory>, scorecard: &'s Scorecard, say: &Words) -> Result<&'s Territory> {
    let path = |it: &Territory| match it.parent {
        Some(parent) => format!("{}/{}", scorecard.territory(parent).id, it.id),
        None => it.id.clone(),
    };
    let is_called = |it: &&&Territory| {
        let names = [&it.name, &it.full_name].into_iter().flat_map(|it| it.0.iter().flatten());
        names.chain(&it.aliases).any(|name| folded(name) == folded(named))
    };
    let by_id: Vec<&&Territory> = those.iter().filter(|it| it.id == named || path(it) == named).collect();
    let found: Vec<&&Territory> = if by_id.is_empty() { those.iter().filter(is_called).collect() } else { by_id };
    match found[..] {
        [only] => Ok(only),
        [] => {
            let known = those.iter().map(|it| (it.id.as_str(), it.name.get(0).text)).collect();
            bail!("{}", unknown("territory", named, known, say))
        }
        _ => {
            let paths: Vec<String> = found.iter().map(|it| path(it)).collect();
            let args = [("named", named.to_owned().into()), ("names", paths.join(", ").into())];
            bail!("{}", say.text("cli-new-several", &args))
        }
    }
}

/// The level that was named, by its id or in the place of the kind; else the only one there is. None is guessed.
pub(super) fn level<'s>(at: Option<usize>, named: Option<String>, scorecard: &'s Scorecard, asker: &Asker) -> Result<&'s Level> {
    let levels = &scorecard.levels;
    if let Some(level) = at.and_then(|it| levels.get(it)) {
        return Ok(level);
    }
    let named = match (named, &levels[..]) {
        (_, []) => bail!("{}", asker.say.text("cli-new-no-levels", &[])),
        (None, [only]) => return Ok(only),
        (named, _) => {
            let ids: Vec<&str> = levels.iter().map(|it| it.id.as_str()).collect();
            asker.asked(named, "level", "--level", &ids)?
        }
    };
    let known = levels.iter().map(|it| (it.id.as_str(), it.name.get(0).text));
    let id = one_of(&named, known, "level", asker.say)?;
    levels.iter().find(|it| it.id == id).context("a level was found, and is not there")
}

#[cfg(test)]
mod tests {
    use crate::cli::{BETTER, UNITS};
    use crate::content::schema;

    #[test]
    fn words_of_the_command_line_are_those_of_definitions() {
        assert_eq!((&UNITS, &BETTER), (schema::UNITS, schema::BETTER));
    }
}
