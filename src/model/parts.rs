//! Long lists in parts: each document's claims, each territory's observations. Each part stands where it was made: of a
//! nation's it would take long to move them, or to copy them for whoever works out nearly the same once more.

use std::cmp::Ordering;
use std::iter::FlatMap;
use std::ops::{Index, IndexMut};
use std::slice;
use std::sync::Arc;

/// Like one list, made of several. Everything in it has a number, from 0.
#[derive(Clone, Debug)]
pub struct Parts<T> {
    /// None of them is empty.
    parts: Vec<Arc<[T]>>,
    /// For each part, the number of what comes first in it.
    starts: Vec<u32>,
    /// For each number, its part.
    part_of: Arc<Vec<u32>>,
}

/// All of them in order.
pub type Iter<'a, T> = FlatMap<slice::Iter<'a, Arc<[T]>>, slice::Iter<'a, T>, fn(&'a Arc<[T]>) -> slice::Iter<'a, T>>;

impl<T> Parts<T> {
    pub fn len(&self) -> usize {
        self.part_of.len()
    }

    pub fn is_empty(&self) -> bool {
        self.part_of.is_empty()
    }

    pub fn get(&self, number: usize) -> Option<&T> {
        let (part, place) = self.place(number)?;
        self.parts.get(part)?.get(place)
    }

    pub fn iter(&self) -> Iter<'_, T> {
        self.parts.iter().flat_map(|it| it.iter())
    }

    /// The number of one that a question, by which they are sorted, finds to be meant.
    pub fn binary_search_by(&self, compare: impl Fn(&T) -> Ordering) -> Option<usize> {
        let part = self.parts.partition_point(|it| it.last().is_some_and(|it| compare(it).is_lt()));
        let place = self.parts.get(part)?.binary_search_by(compare).ok()?;
        Some(*self.starts.get(part)? as usize + place)
    }

    /// Adds a part behind all others.
    pub fn push_all(&mut self, part: Arc<[T]>) {
        if !part.is_empty() {
            self.starts.push(self.len() as u32);
            let (length, number) = (self.len() + part.len(), self.parts.len() as u32);
            Arc::make_mut(&mut self.part_of).resize(length, number);
            self.parts.push(part);
        }
    }

    /// The part that a number is in, and the number of what comes first in it.
    pub fn part(&self, number: usize) -> Option<(usize, &[T])> {
        let (part, _) = self.place(number)?;
        Some((*self.starts.get(part)? as usize, self.parts.get(part)?))
    }

    /// Puts another part of the same length in the place of that of a number.
    pub fn put(&mut self, number: usize, with: Arc<[T]>) {
        let old = self.place(number).and_then(|(part, _)| self.parts.get_mut(part));
        if let Some(part) = old.filter(|it| it.len() == with.len()) {
            *part = with;
        }
    }

    /// Whether the parts are as long, each of them.
    pub fn is_divided_like<U>(&self, other: &Parts<U>) -> bool {
        self.starts == other.starts && self.len() == other.len()
    }

    /// Parts that are not the very same as the other's in the same place: the number of what comes first, and both.
    pub fn differing<'a>(&'a self, other: &'a Parts<T>) -> impl Iterator<Item = (usize, &'a [T], &'a [T])> {
        let both = self.parts.iter().zip(&other.parts).zip(&self.starts);
        both.filter(|((one, two), _)| !Arc::ptr_eq(one, two)).map(|((one, two), start)| (*start as usize, &**one, &**two))
    }

    /// Other things, in as many parts as these are.
    pub fn divided<U>(&self, them: Vec<U>) -> Parts<U> {
        let mut them = them.into_iter();
        let parts = self.parts.iter().map(|it| them.by_ref().take(it.len()).collect()).collect();
        Parts { parts, starts: self.starts.clone(), part_of: Arc::clone(&self.part_of) }
    }

    /// Its part, and where it stands in that.
    fn place(&self, number: usize) -> Option<(usize, usize)> {
        let part = *self.part_of.get(number)? as usize;
        Some((part, number - *self.starts.get(part)? as usize))
    }
}

impl<T: Clone> Parts<T> {
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.parts.iter_mut().flat_map(Arc::make_mut)
    }
}

impl<T> Default for Parts<T> {
    fn default() -> Parts<T> {
        Parts { parts: Vec::new(), starts: Vec::new(), part_of: Arc::default() }
    }
}

impl<T> FromIterator<T> for Parts<T> {
    fn from_iter<I: IntoIterator<Item = T>>(them: I) -> Parts<T> {
        let mut all = Parts::default();
        all.push_all(them.into_iter().collect());
        all
    }
}

impl<'a, T> IntoIterator for &'a Parts<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[expect(clippy::expect_used, clippy::indexing_slicing, reason = "like a list, it is asked for what it holds")]
impl<T> Index<usize> for Parts<T> {
    type Output = T;

    fn index(&self, number: usize) -> &T {
        let (part, place) = self.place(number).expect("one of that number");
        &self.parts[part][place]
    }
}

#[expect(clippy::expect_used, clippy::indexing_slicing, reason = "like a list, it is asked for what it holds")]
impl<T: Clone> IndexMut<usize> for Parts<T> {
    fn index_mut(&mut self, number: usize) -> &mut T {
        let (part, place) = self.place(number).expect("one of that number");
        &mut Arc::make_mut(&mut self.parts[part])[place]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts<u8> {
        let mut parts = Parts::default();
        [vec![1, 2], vec![], vec![3], vec![4, 5, 6]].into_iter().for_each(|it| parts.push_all(it.into()));
        parts
    }

    #[test]
    fn it_is_read_as_one_list() {
        let parts = parts();
        assert_eq!((parts.len(), parts.iter().copied().collect::<Vec<_>>()), (6, vec![1, 2, 3, 4, 5, 6]));
        assert_eq!((0..7).map(|it| parts.get(it).copied()).collect::<Vec<_>>()[4..], [Some(5), Some(6), None]);
        assert_eq!((parts.part(1), parts.part(2), parts.part(6)), (Some((0, &[1, 2][..])), Some((2, &[3][..])), None));
        assert_eq!([1, 3, 6, 7].map(|wanted| parts.binary_search_by(|it| it.cmp(&wanted))), [Some(0), Some(2), Some(5), None]);
    }

    #[test]
    fn a_copy_differs_where_it_was_changed() {
        let parts = parts();
        let mut other = parts.clone();
        assert_eq!(other.differing(&parts).count(), 0);
        other[3] = 9;
        other.put(0, Arc::new([7, 8]));
        other.put(2, Arc::new([0, 0]));
        assert_eq!(other.differing(&parts).collect::<Vec<_>>(), [(0, &[7, 8][..], &[1, 2][..]), (3, &[9, 5, 6], &[4, 5, 6])]);
        assert!(parts.is_divided_like(&other) && !parts.is_divided_like(&(1..=6).collect::<Parts<u8>>()));
        let letters = parts.divided("abcdef".chars().collect());
        assert_eq!((letters.is_divided_like(&parts), letters.part(4)), (true, Some((3, &['d', 'e', 'f'][..]))));
    }
}
