//! `scorecard new`: a file of the content with the fields one needs, read back by our own reader before it lands.

mod asked;
mod found;

use super::{Outcome, find_root, print, schema, shown, teller};
use crate::cli::New;
use crate::content::read::original;
use crate::content::{self, Inputs, Unsaved};
use crate::file::OutputFile;
use crate::finding::{CheckId, Finding, Severity};
use crate::model::Scorecard;
use crate::output::{Replacement, add, replace};
use crate::report::{self, Report};
use crate::starter::{Draft, Drafter, append, stem_of};
use crate::words::{Blame, Words};
use anyhow::{Context, Result, bail, ensure};
use asked::Asker;
use found::Kind;
use std::io;
use std::path::PathBuf;

/// The file that territories are added to.
const TERRITORIES: &str = "content/territories.yaml";
/// Ids and file names are made of so many characters of a name.
const LONGEST: usize = 60;

/// What a command knows while it runs.
struct Run<'a> {
    args: &'a New,
    root: PathBuf,
    inputs: &'a Inputs,
    scorecard: &'a Scorecard,
    say: &'a Words,
    /// What comments are written in.
    comments: Words,
    asker: Asker<'a>,
}

/// What is to be written, and what to do next.
struct Plan {
    draft: Draft,
    /// The file as it was, where something is added to one.
    old: Option<(PathBuf, Vec<u8>)>,
    next: String,
}

pub(super) fn run(args: &New) -> Result<Outcome> {
    let say = teller::words(args.language.lang)?;
    let root = find_root(args.root.folder.as_deref())?;
    let inputs = content::read(&root).blame("fault-read", root.join("content").display())?;
    let (Some(scorecard), before) = content::load(&inputs) else {
        bail!("{}", say.text("cli-new-unread", &[]));
    };
    let comments = if args.language.lang.is_some() { teller::words(args.language.lang)? } else { schema::words_of(&scorecard)? };
    let run = Run { args, root, inputs: &inputs, scorecard: &scorecard, say: &say, comments, asker: Asker::new(&say) };
    let plan = run.plan()?;
    let bytes = plan.draft.text.as_bytes();
    let unsaved = Unsaved::read(plan.draft.path.clone(), bytes).context("the draft cannot be read")?;
    let read = content::read_with(&run.root, Some(&unsaved))?;
    let (after, found) = content::load(&read);
    let wrong = errors_in(&plan.draft.path, &read, &found);
    // A list that something is added to may have had errors before; a new file has none.
    if wrong.len() > errors_in(&plan.draft.path, &inputs, &before).len() {
        return run.refuse(&read, &wrong);
    }
    match &plan.old {
        Some((path, old)) => replace(&[Replacement { path: path.clone(), old: old.clone(), new: bytes.to_vec() }])?,
        None => {
            let path = plan.draft.path.strip_prefix("content/").unwrap_or(&plan.draft.path);
            add(&run.root.join("content"), &[OutputFile::text(path, plan.draft.text.clone())], false)?;
        }
    }
    // Nothing of the site but its ids is known to an editor's schemas.
    if let Some(after) = after.filter(|_| run.has_schemas() && schema::errors_in_definitions(&read, &found) == 0) {
        schema::write(&run.root, &after)?;
    }
    let mut text = format!("{}\n", shown(&run.root.join(&plan.draft.path)).display());
    if !args.quiet.on {
        text += &format!("{}\n", plan.next);
    }
    print(io::stdout().lock(), &text)?;
    Ok(Outcome::Clean)
}

fn errors_in(path: &str, inputs: &Inputs, findings: &[Finding]) -> Vec<Finding> {
    let is_here = |it: &&Finding| inputs.documents.get(it.location.file.0 as usize).is_some_and(|it| it.path == path);
    findings.iter().filter(|it| it.severity() == Severity::Error).filter(is_here).cloned().collect()
}

impl Run<'_> {
    fn plan(&self) -> Result<Plan> {
        let kind = found::kind(&self.args.kind, self.scorecard, self.say)?;
        found::refuse_foreign(self.args, &kind, self.say)?;
        match kind {
            Kind::Document => self.document(),
            Kind::Report => self.report(),
            Kind::Indicator => self.indicator(),
            Kind::Index => self.index(),
            Kind::Page => self.page(),
            Kind::Territory(level) => self.territory(level),
        }
    }

    fn document(&self) -> Result<Plan> {
        let title = self.name()?;
        let known = self.scorecard.territories.iter().filter(|it| self.scorecard.level(it.level).folder.is_some());
        let known: Vec<&str> = known.map(|it| it.id.as_str()).collect();
        let named = self.asker.asked(self.args.territory.clone(), "territory", "--territory", &known)?;
        let (territory, folder) = found::territory_with_pages(&named, self.scorecard, self.say)?;
        // With its territory before it, the file's name is the document's id.
        let stem = self.id(&title, LONGEST.saturating_sub(territory.id.len() / 2))?;
        let draft = self.drafter().document(&title, folder, territory, &stem);
        self.new_file(draft, "cli-new-next-figures")
    }

    fn report(&self) -> Result<Plan> {
        let title = self.name()?;
        let stem = self.id(&title, LONGEST)?;
        self.new_file(self.drafter().report(&title, &stem), "cli-new-next-figures")
    }

    fn indicator(&self) -> Result<Plan> {
        let name = self.name()?;
        let id = self.id(&name, LONGEST)?;
        let used = self.scorecard.indicators.iter().find(|it| it.id == id || it.formerly.contains(&id));
        self.refuse_used(&id, used.map(|it| it.location))?;
        let topic = match (&self.args.topic, &self.scorecard.topics[..]) {
            (None, [only]) => only.id.clone(),
            (None, []) => bail!("{}", self.say.text("cli-new-no-topics", &[])),
            (named, _) => {
                let ids: Vec<&str> = self.scorecard.topics.iter().map(|it| it.id.as_str()).collect();
                let named = self.asker.asked(named.clone(), "topic", "--topic", &ids)?;
                let known = self.scorecard.topics.iter().map(|it| (it.id.as_str(), it.name.get(0).text));
                found::one_of(&named, known, "topic", self.say)?.to_owned()
            }
        };
        let unit = self.args.unit.as_deref().unwrap_or("percent");
        let better = self.args.better.as_deref().unwrap_or("higher");
        self.new_file(self.drafter().indicator(&name, &id, &topic, unit, better), "cli-new-next-indicator")
    }

    fn index(&self) -> Result<Plan> {
        let name = self.name()?;
        let id = self.id(&name, LONGEST)?;
        let mut named = self.args.indicators.clone();
        if named.is_empty() {
            let ids: Vec<&str> = self.scorecard.indicators.iter().map(|it| it.id.as_str()).collect();
            let asked = self.asker.asked(None, "indicators", "--indicators", &ids)?;
            named = asked.split(',').map(str::to_owned).collect();
        }
        let mut indicators = Vec::new();
        for named in &named {
            let known = self.scorecard.indicators.iter().map(|it| (it.id.as_str(), it.name.get(0).text));
            let id = found::one_of(named.trim(), known, "indicator", self.say)?;
            indicators.extend(self.scorecard.indicators.iter().find(|it| it.id == id));
        }
        self.new_file(self.drafter().index(&name, &id, &indicators), "cli-new-next-index")
    }

    fn page(&self) -> Result<Plan> {
        let title = self.name()?;
        let id = self.id(&title, LONGEST)?;
        self.new_file(self.drafter().page(&title, &id), "cli-new-next-page")
    }

    fn territory(&self, level: Option<usize>) -> Result<Plan> {
        let name = self.name()?;
        let id = self.id(&name, LONGEST)?;
        let level = found::level(level, self.args.level.clone(), self.scorecard, &self.asker)?;
        let inside = self.args.inside.as_deref().map(|it| found::territory(it, self.scorecard, self.say)).transpose()?;
        let is_sibling =
            |it: &&crate::model::Territory| it.parent.map(|it| &self.scorecard.territory(it).id) == inside.map(|it| &it.id);
        let siblings = self.scorecard.territories.iter().filter(is_sibling);
        let used = siblings.into_iter().find(|it| it.id == id || it.formerly.contains(&id));
        self.refuse_used(&id, used.map(|it| it.location))?;
        let item = self.drafter().territory(&name, &id, level, inside.map(|it| it.id.as_str()));
        let names = [TERRITORIES, "content/territories.yml"];
        let path = names.into_iter().find(|it| self.inputs.documents.iter().any(|document| document.path == *it));
        let path = path.unwrap_or(TERRITORIES);
        let found = original(&self.root, path).blame("fault-read", path)?;
        let found = found.with_context(|| format!("{path} is a link: name the file itself"))?;
        let text = std::str::from_utf8(&found.bytes).ok().and_then(|it| append(it, &item));
        let Some(text) = text else {
            bail!("{}\n{}", self.say.text("cli-new-no-end", &[("path", path.into())]), item.trim_end());
        };
        let next = if level.folder.is_some() { "cli-new-next-territory" } else { "cli-new-next-part" };
        let next = self.say.text(next, &[("id", id.into())]);
        Ok(Plan { draft: Draft { path: path.to_owned(), text }, old: Some((found.path, found.bytes)), next })
    }

    fn drafter(&self) -> Drafter<'_> {
        Drafter { scorecard: self.scorecard, words: &self.comments, has_schemas: self.has_schemas() }
    }

    /// A file that is not there yet, under this name or under its other one.
    fn new_file(&self, draft: Draft, next: &str) -> Result<Plan> {
        let other = draft.path.strip_suffix(".yaml").map(|stem| format!("{stem}.yml"));
        let is_there = |path: &str| self.inputs.documents.iter().any(|it| it.path == path);
        if let Some(path) = [Some(draft.path.clone()), other].into_iter().flatten().find(|it| is_there(it)) {
            bail!("{}", self.say.text("cli-new-there", &[("path", path.into())]));
        }
        Ok(Plan { draft, old: None, next: self.say.text(next, &[]) })
    }

    fn has_schemas(&self) -> bool {
        self.root.join(crate::schema::FOLDER).is_dir()
    }

    fn name(&self) -> Result<String> {
        self.asker.asked(self.args.name.clone(), "name", &format!("scorecard new {} NAME", self.args.kind), &[])
    }

    /// The id that was said, or one made of the name.
    fn id(&self, name: &str, longest: usize) -> Result<String> {
        let id = self.args.id.clone().unwrap_or_else(|| stem_of(name, longest));
        if id.is_empty() {
            bail!("{}", self.say.text("cli-new-no-id", &[("name", name.to_owned().into())]));
        }
        ensure!(content::is_id(&id), "{}", self.say.text("cli-new-bad-id", &[("id", id.clone().into())]));
        ensure!(!content::is_reserved(&id), "{}", self.say.text("cli-new-reserved", &[("id", id.clone().into())]));
        Ok(id)
    }

    fn refuse_used(&self, id: &str, at: Option<crate::file::Location>) -> Result<()> {
        let Some(at) = at else { return Ok(()) };
        let place = format!("{}:{}", self.scorecard.file(at), at.line);
        bail!("{}", self.say.text("cli-new-used", &[("id", id.to_owned().into()), ("place", place.into())]))
    }

    /// Says what is wrong with what would have been written.
    fn refuse(&self, inputs: &Inputs, wrong: &[Finding]) -> Result<Outcome> {
        let languages = &self.scorecard.site.languages;
        let (documents, words) = (&inputs.documents, self.say);
        let report = Report { findings: wrong, documents, words, languages, deny: Severity::Error, folder: "" };
        let mut told = format!("{}{}\n", report::full(&report, false), self.say.text("cli-not-built", &[]));
        // A name that something else of the site has: another one is said with an option.
        if wrong.iter().any(|it| [CheckId::BadId, CheckId::DuplicateId].contains(&it.check)) {
            told += &format!("{}\n", self.say.text("cli-new-other-id", &[]));
        }
        print(io::stderr().lock(), &told)?;
        Ok(Outcome::Findings)
    }
}
