//! All claims of a scorecard, one number each. Each document's stand together where they were read: of a nation's they
//! would take long to move, or to copy for whoever reads nearly the same content again.

use super::Claim;
use std::cmp::Ordering;
use std::iter::FlatMap;
use std::ops::{Index, IndexMut};
use std::slice;
use std::sync::Arc;

/// Like one list of claims, made of several.
#[derive(Clone, Debug, Default)]
pub struct Claims {
    /// None of them is empty.
    parts: Vec<Arc<[Claim]>>,
    /// For each part, the number of its first claim.
    starts: Vec<u32>,
    /// For each claim, its part.
    part_of: Vec<u32>,
}

/// All of them in order.
pub type Iter<'a> =
    FlatMap<slice::Iter<'a, Arc<[Claim]>>, slice::Iter<'a, Claim>, fn(&'a Arc<[Claim]>) -> slice::Iter<'a, Claim>>;

impl Claims {
    pub fn len(&self) -> usize {
        self.part_of.len()
    }

    pub fn is_empty(&self) -> bool {
        self.part_of.is_empty()
    }

    pub fn get(&self, number: usize) -> Option<&Claim> {
        let (part, place) = self.place(number)?;
        self.parts.get(part)?.get(place)
    }

    pub fn iter(&self) -> Iter<'_> {
        self.parts.iter().flat_map(|it| it.iter())
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Claim> {
        self.parts.iter_mut().flat_map(Arc::make_mut)
    }

    /// The number of one that a question, by which they are sorted, finds to be meant.
    pub fn binary_search_by(&self, compare: impl Fn(&Claim) -> Ordering) -> Option<usize> {
        let part = self.parts.partition_point(|it| it.last().is_some_and(|it| compare(it).is_lt()));
        let place = self.parts.get(part)?.binary_search_by(compare).ok()?;
        Some(*self.starts.get(part)? as usize + place)
    }

    /// Adds a document's, behind all others.
    pub fn push_all(&mut self, claims: Arc<[Claim]>) {
        if !claims.is_empty() {
            self.starts.push(self.len() as u32);
            self.part_of.resize(self.len() + claims.len(), self.parts.len() as u32);
            self.parts.push(claims);
        }
    }

    /// Its part, and where it stands in that.
    fn place(&self, number: usize) -> Option<(usize, usize)> {
        let part = *self.part_of.get(number)? as usize;
        Some((part, number - *self.starts.get(part)? as usize))
    }
}

impl FromIterator<Claim> for Claims {
    fn from_iter<I: IntoIterator<Item = Claim>>(claims: I) -> Claims {
        let mut all = Claims::default();
        all.push_all(claims.into_iter().collect());
        all
    }
}

impl<'a> IntoIterator for &'a Claims {
    type Item = &'a Claim;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[expect(clippy::expect_used, clippy::indexing_slicing, reason = "like a list, it is asked for what it holds")]
impl Index<usize> for Claims {
    type Output = Claim;

    fn index(&self, number: usize) -> &Claim {
        let (part, place) = self.place(number).expect("a claim of that number");
        &self.parts[part][place]
    }
}

#[expect(clippy::expect_used, clippy::indexing_slicing, reason = "like a list, it is asked for what it holds")]
impl IndexMut<usize> for Claims {
    fn index_mut(&mut self, number: usize) -> &mut Claim {
        let (part, place) = self.place(number).expect("a claim of that number");
        &mut Arc::make_mut(&mut self.parts[part])[place]
    }
}
