//! `scorecard schema`: schemas for editors beside `content/`, or one of them on standard output.

use super::{Outcome, find_root, print, teller};
use crate::cli::{Schema, SchemaKind};
use crate::content::{self, Inputs};
use crate::finding::{Finding, Severity};
use crate::model::Scorecard;
use crate::output::{Updated, is_current, update};
use crate::pipeline::Compiled;
use crate::schema::{self, Kind};
use crate::words::{Blame, Lang, Words};
use anyhow::Result;
use std::io;
use std::path::Path;

pub(super) fn run(args: &Schema) -> Result<Outcome> {
    let say = teller::words(args.language.lang)?;
    let root = find_root(args.root.folder.as_deref())?;
    let inputs = content::read(&root).blame("fault-read", root.join("content").display())?;
    let (scorecard, findings) = content::load(&inputs);
    // Of a definition that cannot be read the ids are not known: editors would mark good files.
    let errors = errors_in_definitions(&inputs, &findings);
    let Some(scorecard) = scorecard.filter(|_| errors == 0) else {
        let line = say.text("cli-schema-errors", &[("count", errors.into())]);
        print(io::stderr().lock(), &format!("{line}\n"))?;
        return Ok(Outcome::Findings);
    };
    if let Some(kind) = args.kind {
        let words = words_of(&scorecard)?;
        print(io::stdout().lock(), &schema::text(&schema::schema(kind_of(kind), &scorecard, &words)))?;
        return Ok(Outcome::Clean);
    }
    let updated = write(&root, &scorecard)?;
    if !args.quiet.on {
        let counts = [
            ("written", updated.written.into()),
            ("unchanged", updated.unchanged.into()),
            ("folder", format!("{}/", root.join(schema::FOLDER).display()).into()),
        ];
        print(io::stdout().lock(), &format!("{}\n", say.text("cli-schema-written", &counts)))?;
    }
    Ok(Outcome::Clean)
}

/// Writes the schemas of a site, of which the definitions hold, beside its content.
pub(super) fn write(root: &Path, scorecard: &Scorecard) -> Result<Updated> {
    update(&root.join(schema::FOLDER), &schema::files(scorecard, &words_of(scorecard)?))
}

/// Writes the schemas anew where they have been written before, and the definitions have no errors.
pub(super) fn renew(root: &Path, inputs: &Inputs, compiled: &Compiled) -> Result<()> {
    let folder = root.join(schema::FOLDER);
    let Some(scorecard) = compiled.scorecard.as_ref().filter(|_| folder.is_dir()) else { return Ok(()) };
    if errors_in_definitions(inputs, &compiled.findings) == 0 {
        write(root, scorecard)?;
    }
    Ok(())
}

/// Whether there are schemas for editors that know less, or more, than the definitions. Where those have errors the last
/// good schemas are right to stay.
pub(super) fn are_stale(root: &Path, inputs: &Inputs, scorecard: Option<&Scorecard>, findings: &[Finding]) -> Result<bool> {
    let folder = root.join(schema::FOLDER);
    let Some(scorecard) = scorecard.filter(|_| folder.is_dir() && errors_in_definitions(inputs, findings) == 0) else {
        return Ok(false);
    };
    Ok(!is_current(&folder, &schema::files(scorecard, &words_of(scorecard)?)))
}

pub(super) fn errors_in_definitions(inputs: &Inputs, findings: &[Finding]) -> usize {
    let is_definition = |finding: &&Finding| {
        let document = inputs.documents.get(finding.location.file.0 as usize);
        document.and_then(|it| Kind::of_path(&it.path)).is_some_and(Kind::is_definition)
    };
    findings.iter().filter(|it| it.severity() == Severity::Error).filter(is_definition).count()
}

/// Descriptions are in the site's first language; what the tool cannot say in it, in English.
pub(super) fn words_of(scorecard: &Scorecard) -> Result<Words> {
    let first = scorecard.site.languages.first().map_or("en", String::as_str);
    let lang = Lang::parse(first).unwrap_or_else(|_| Lang::en());
    teller::load(&lang)
}

fn kind_of(kind: SchemaKind) -> Kind {
    match kind {
        SchemaKind::Site => Kind::Site,
        SchemaKind::Organisations => Kind::Organisations,
        SchemaKind::Territories => Kind::Territories,
        SchemaKind::Topics => Kind::Topics,
        SchemaKind::Indicators => Kind::Indicators,
        SchemaKind::Resolutions => Kind::Resolutions,
        SchemaKind::Changes => Kind::Changes,
        SchemaKind::Index => Kind::Index,
        SchemaKind::Document => Kind::Document,
        SchemaKind::Report => Kind::Report,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    #[test]
    fn kinds_are_called_on_the_command_line_as_their_files_are() {
        let named = SchemaKind::value_variants().iter().map(|it| it.to_possible_value().unwrap().get_name().to_owned());
        assert_eq!(named.collect::<Vec<_>>(), Kind::ALL.map(Kind::id));
        assert!(SchemaKind::value_variants().iter().all(|it| Kind::ALL.contains(&kind_of(*it))));
    }
}
