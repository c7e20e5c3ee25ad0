//! What few of many have: a site has hundreds of thousands of claims, and most of them say nothing of it.

use std::cmp::Ordering;
use std::ops::Deref;

/// Something that says nothing by default.
pub trait Silent: Default + Eq + 'static {
    /// What says nothing, to be looked at in the place of what is not there.
    fn silent() -> &'static Self;
}

/// It costs a word where it says nothing, and is read as if it were there.
#[derive(Clone, Debug, Default)]
pub struct Rare<T>(Option<Box<T>>);

impl<T: Silent> Rare<T> {
    /// To say something more.
    pub fn to_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }

    pub fn into_inner(self) -> T {
        self.0.map_or_else(T::default, |it| *it)
    }
}

impl<T: Silent> From<T> for Rare<T> {
    fn from(it: T) -> Rare<T> {
        Rare((it != *T::silent()).then(|| Box::new(it)))
    }
}

impl<T: Silent> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::silent())
    }
}

impl<T: Silent> PartialEq for Rare<T> {
    fn eq(&self, other: &Rare<T>) -> bool {
        **self == **other
    }
}

impl<T: Silent> Eq for Rare<T> {}

impl<T: Silent + Ord> Ord for Rare<T> {
    fn cmp(&self, other: &Rare<T>) -> Ordering {
        (**self).cmp(other)
    }
}

impl<T: Silent + Ord> PartialOrd for Rare<T> {
    fn partial_cmp(&self, other: &Rare<T>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Breakdown;
    use super::*;

    #[test]
    fn what_says_nothing_is_the_same_however_it_came_to_be() {
        let mut undone: Rare<Breakdown> = Rare::default();
        undone.to_mut().band = None;
        assert_eq!((&undone, undone.0.is_some()), (&Rare::default(), true));
        assert!(Rare::from(Breakdown::default()).0.is_none());
        assert_eq!(undone.into_inner(), Breakdown::default());
    }

    #[test]
    fn it_is_read_and_ordered_as_what_it_holds() {
        let banded = |band| Rare::from(Breakdown { band: Some(band), ..Breakdown::default() });
        assert_eq!((banded(2).band, Rare::<Breakdown>::default().band), (Some(2), None));
        assert!(Rare::default() < banded(0) && banded(0) < banded(1));
    }
}
