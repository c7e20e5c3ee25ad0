//! Long lists in parts: each document's claims, each territory's observations. Each part stands where it was made: of a
//! nation's it would take long to move them, or to copy them for whoever works out nearly the same once more.
//!
//! Where a list may be changed later, each part has room for more: what comes behind it then keeps its numbers.

use std::cmp::Ordering;
use std::fmt::{self, Debug, Formatter};
use std::iter::FlatMap;
use std::ops::{Index, IndexMut};
use std::slice;
use std::sync::Arc;

/// Like one list, made of several. Everything in it has a number, from 0, in its order.
#[derive(Clone)]
pub struct Parts<T> {
    /// None of them is empty.
    parts: Vec<Part<T>>,
    /// For each number, its part.
    part_of: Arc<Vec<u32>>,
    /// How many there are.
    count: usize,
    /// The numbers of each part are as many times so many as it needs: those that nothing has are its room.
    step: usize,
}

pub struct Part<T> {
    /// The number of what comes first in it.
    start: u32,
    them: Arc<[T]>,
}

/// Numbers are given out by so many where a list may be changed later: so often an author adds a figure before everything
/// is numbered anew.
const ROOM: usize = 64;

/// All of them in order.
pub type Iter<'a, T> = FlatMap<slice::Iter<'a, Part<T>>, slice::Iter<'a, T>, fn(&'a Part<T>) -> slice::Iter<'a, T>>;

impl<T> Parts<T> {
    /// To be changed later, or never.
    pub fn new(has_room: bool) -> Parts<T> {
        Parts { parts: Vec::new(), part_of: Arc::default(), count: 0, step: if has_room { ROOM } else { 1 } }
    }

    /// Whether it is to be changed later.
    pub fn has_room(&self) -> bool {
        self.step > 1
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.count
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Every number is smaller; without room there are so many of them.
    pub fn end(&self) -> usize {
        self.part_of.len()
    }

    pub fn get(&self, number: usize) -> Option<&T> {
        let (part, place) = self.place(number)?;
        part.them.get(place)
    }

    pub fn iter(&self) -> Iter<'_, T> {
        self.parts.iter().flat_map(|it| it.them.iter())
    }

    /// All of them, each with its number.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &T)> {
        self.parts.iter().flat_map(|it| (it.start as usize..).zip(&*it.them))
    }

    /// All their numbers.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.parts.iter().flat_map(|it| it.start as usize..it.start as usize + it.them.len())
    }

    /// The number of one that a question, by which they are sorted, finds to be meant.
    pub fn binary_search_by(&self, compare: impl Fn(&T) -> Ordering) -> Option<usize> {
        let part = self.parts.partition_point(|it| it.them.last().is_some_and(|it| compare(it).is_lt()));
        let part = self.parts.get(part)?;
        let place = part.them.binary_search_by(compare).ok()?;
        Some(part.start as usize + place)
    }

    /// Adds a part behind all others.
    pub fn push_all(&mut self, them: Arc<[T]>) {
        if !them.is_empty() {
            let (start, number) = (self.end(), self.parts.len() as u32);
            let end = start + them.len().next_multiple_of(self.step);
            Arc::make_mut(&mut self.part_of).resize(end, number);
            self.count += them.len();
            self.parts.push(Part { start: start as u32, them });
        }
    }

    /// The part that a number is in, and the number of what comes first in it.
    pub fn part(&self, number: usize) -> Option<(usize, &[T])> {
        let (part, _) = self.place(number)?;
        Some((part.start as usize, &part.them))
    }

    /// Puts others in the place of the part of a number. Says whether they have enough room, and as much as they would have
    /// had from the beginning.
    #[must_use]
    pub fn put(&mut self, number: usize, with: Arc<[T]>) -> bool {
        let step = self.step;
        let old = self.part_of.get(number).and_then(|it| self.parts.get_mut(*it as usize));
        let rounded = |it: &[T]| it.len().next_multiple_of(step);
        let Some(part) = old.filter(|it| rounded(&it.them) == rounded(&with)) else { return false };
        self.count = self.count - part.them.len() + with.len();
        part.them = with;
        true
    }

    /// Whether what begins a part has the same number in both.
    pub fn is_divided_like<U>(&self, other: &Parts<U>) -> bool {
        let are_alike = || self.parts.iter().map(|it| it.start).eq(other.parts.iter().map(|it| it.start));
        self.end() == other.end() && are_alike()
    }

    /// Parts that are not the very same as the other's in the same place: the number of what comes first, and both.
    pub fn differing<'a>(&'a self, other: &'a Parts<T>) -> impl Iterator<Item = (usize, &'a [T], &'a [T])> {
        let both = self.parts.iter().zip(&other.parts).filter(|(one, two)| !Arc::ptr_eq(&one.them, &two.them));
        both.map(|(one, two)| (one.start as usize, &*one.them, &*two.them))
    }

    /// Gives back the memory that was kept for more.
    pub fn shrink_to_fit(&mut self) {
        Arc::make_mut(&mut self.part_of).shrink_to_fit();
        self.parts.shrink_to_fit();
    }

    /// Other things in as many parts, each with the number that it has in a list.
    pub fn divided<U>(&self, them: Vec<U>) -> Parts<U> {
        let mut them = them.into_iter();
        let mut number = 0;
        let mut part = |it: &Part<T>| {
            them.by_ref().take(it.start as usize - number).for_each(drop);
            number = it.start as usize + it.them.len();
            Part { start: it.start, them: them.by_ref().take(it.them.len()).collect() }
        };
        let parts = self.parts.iter().map(&mut part).collect();
        Parts { parts, part_of: Arc::clone(&self.part_of), count: self.count, step: self.step }
    }

    /// The part of a number, and where it stands in that.
    fn place(&self, number: usize) -> Option<(&Part<T>, usize)> {
        let part = self.parts.get(*self.part_of.get(number)? as usize)?;
        Some((part, number - part.start as usize))
    }
}

/// Like one list: what it holds, and not how it is divided.
impl<T: Debug> Debug for Parts<T> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self).finish()
    }
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Part<T> {
        Part { start: self.start, them: Arc::clone(&self.them) }
    }
}

impl<T: Clone> Parts<T> {
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.parts.iter_mut().flat_map(|it| Arc::make_mut(&mut it.them))
    }
}

impl<T> Default for Parts<T> {
    fn default() -> Parts<T> {
        Parts::new(false)
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
        &part.them[place]
    }
}

#[expect(clippy::indexing_slicing, reason = "like a list, it is asked for what it holds")]
impl<T: Clone> IndexMut<usize> for Parts<T> {
    fn index_mut(&mut self, number: usize) -> &mut T {
        let part = &mut self.parts[self.part_of[number] as usize];
        &mut Arc::make_mut(&mut part.them)[number - part.start as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts_of(mut parts: Parts<u8>) -> Parts<u8> {
        [vec![1, 2], vec![], vec![3], vec![4, 5, 6]].into_iter().for_each(|it| parts.push_all(it.into()));
        parts
    }

    fn parts() -> Parts<u8> {
        parts_of(Parts::default())
    }

    #[test]
    fn it_is_read_as_one_list() {
        let parts = parts();
        assert_eq!((parts.len(), parts.end(), parts.iter().copied().collect::<Vec<_>>()), (6, 6, vec![1, 2, 3, 4, 5, 6]));
        assert_eq!((0..7).map(|it| parts.get(it).copied()).collect::<Vec<_>>()[4..], [Some(5), Some(6), None]);
        assert_eq!((parts.part(1), parts.part(2), parts.part(6)), (Some((0, &[1, 2][..])), Some((2, &[3][..])), None));
        assert_eq!([1, 3, 6, 7].map(|wanted| parts.binary_search_by(|it| it.cmp(&wanted))), [Some(0), Some(2), Some(5), None]);
        assert_eq!(parts.numbers().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_copy_differs_where_it_was_changed() {
        let parts = parts();
        let mut other = parts.clone();
        assert_eq!(other.differing(&parts).count(), 0);
        other[3] = 9;
        assert!(other.put(0, Arc::new([7, 8])) && !other.put(2, Arc::new([0, 0])) && !other.put(6, Arc::new([0])));
        assert_eq!(other.differing(&parts).collect::<Vec<_>>(), [(0, &[7, 8][..], &[1, 2][..]), (3, &[9, 5, 6], &[4, 5, 6])]);
        assert!(parts.is_divided_like(&other) && !parts.is_divided_like(&(1..=6).collect::<Parts<u8>>()));
        let letters = parts.divided("abcdef".chars().collect());
        assert_eq!((letters.is_divided_like(&parts), letters.part(4)), (true, Some((3, &['d', 'e', 'f'][..]))));
    }

    #[test]
    fn what_comes_into_a_parts_room_leaves_all_other_numbers_as_they_are() {
        let mut parts = parts_of(Parts::new(true));
        assert_eq!((parts.len(), parts.end()), (6, 3 * ROOM));
        assert_eq!(parts.numbers().collect::<Vec<_>>(), [0, 1, ROOM, 2 * ROOM, 2 * ROOM + 1, 2 * ROOM + 2]);
        assert_eq!(parts.get(2), None, "that is room");
        let before = parts.clone();
        assert!(parts.put(0, Arc::new([1, 2, 2])) && parts.is_divided_like(&before));
        assert_eq!((parts.len(), parts[2], parts[ROOM], parts.binary_search_by(|it| it.cmp(&3))), (7, 2, 3, Some(ROOM)));
        assert_eq!(parts.numbered().map(|(number, it)| (number, *it)).nth(3), Some((ROOM, 3)));
        assert!(!parts.put(0, Arc::new([])), "no part is empty");
        assert!(parts.put(0, vec![1; ROOM].into()) && !parts.put(0, vec![1; ROOM + 1].into()));
        let by_number = before.divided((0..before.end()).collect());
        assert_eq!(by_number.iter().copied().collect::<Vec<_>>(), before.numbers().collect::<Vec<_>>());
        assert!(by_number.is_divided_like(&before));
    }
}
