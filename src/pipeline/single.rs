//! One file of a site, by its path: the same bytes that a build writes there, and no more made than it takes.

use super::{Out, Site, beside};
use crate::file::OutputFile;
use crate::view::{Kind, PageId};
use crate::{export, share};
use anyhow::Result;
use rayon::prelude::*;
use std::mem::discriminant;
use std::sync::{Mutex, PoisonError};

impl Site<'_> {
    /// The file of that path; nothing where a build would write none.
    ///
    /// # Errors
    ///
    /// A template that fails, or a data file that cannot be made.
    pub fn file(&self, path: &str) -> Result<Option<OutputFile>> {
        let found = Mutex::new(None);
        let sink = |file| {
            *found.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
            Ok(())
        };
        let out = Out { sink: &sink, only: Some(path) };
        let is_listing = path == "robots.txt" || (path.starts_with("sitemap") && path.ends_with(".xml"));
        let is_for_scripts = path.starts_with("data/") && path.ends_with(".json");
        if let Some(id) = self.page_at(path) {
            self.single_page(id, out)?;
        } else if let Some(file) = self.stock.map_or(Ok(None), |it| it.make(path))? {
            return Ok(Some(file));
        } else if path.starts_with("static/") || share::ICONS.contains(&path) {
            self.dress(out)?;
        } else if is_listing {
            self.complete()?;
            self.announced(out)?;
        } else if is_for_scripts || path.ends_with("feed.xml") {
            self.desks.iter().try_for_each(|desk| beside(desk, self.theme, out))?;
        } else if let Some(id) = self.beside_whom(path) {
            self.single_page(id, out)?;
        }
        Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// The path that the site stands below: begins and ends with `/`.
    #[must_use]
    pub fn root(&self) -> &str {
        match self.links.absolute_root() {
            "" => "/",
            root => root,
        }
    }

    /// How many pages the site has.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// The files of a page of each kind: what is wrong with a template shows on one of them.
    #[must_use]
    pub fn samples(&self) -> Vec<String> {
        let kinds = self.pages.chunk_by(|a, b| a.language == b.language && discriminant(&a.kind) == discriminant(&b.kind));
        let first = kinds.filter_map(|them| them.first()).filter(|it| it.language == 0 && it.kind != Kind::Data);
        first.map(|it| self.desk(*it).file_path(*it)).collect()
    }

    fn single_page(&self, id: PageId, out: Out<'_>) -> Result<()> {
        // The only page that tells of all data files; others wait for their own.
        if id.kind == Kind::Data {
            self.complete()?;
        }
        self.page(id, out).map(drop)
    }

    /// Sees to it that every data file is known.
    fn complete(&self) -> Result<()> {
        self.stock.map_or(Ok(()), export::Stock::complete)
    }

    /// The page whose file has this path.
    fn page_at(&self, path: &str) -> Option<PageId> {
        let by_path = self.by_path.get_or_init(|| {
            let mut all: Vec<(String, PageId)> = self.pages.par_iter().map(|it| (self.desk(*it).file_path(*it), *it)).collect();
            all.par_sort_by(|(a, _), (b, _)| a.cmp(b));
            all
        });
        let place = by_path.binary_search_by(|(it, _)| it.as_str().cmp(path)).ok()?;
        by_path.get(place).map(|(_, page)| *page)
    }

    /// The page that a file stands beside: that of its folder. The page of a figure stands below `embed/`, in a folder of
    /// its own in the path of the page.
    fn beside_whom<'p>(&self, path: &'p str) -> Option<PageId> {
        let folder = |path: &'p str| path.trim_end_matches(|it| it != '/');
        let home = |folder: &str| self.page_at(&format!("{folder}index.html"));
        for (language, desk) in self.desks.iter().enumerate() {
            let own = desk.folder(language);
            let Some(below) = path.strip_prefix(&format!("{own}embed/")) else { continue };
            let figure = below.strip_suffix("/index.html")?;
            return home(&format!("{own}{}", folder(figure)));
        }
        home(folder(path))
    }
}
