//! One, or several, or none: of hundreds of thousands nearly all are one.

use std::ops::Deref;
use std::slice;

/// Like a list; a single one needs no memory of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Few<T> {
    One(T),
    Several(Box<[T]>),
}

impl<T> Default for Few<T> {
    fn default() -> Few<T> {
        Few::Several(Box::default())
    }
}

impl<T: Clone> From<&[T]> for Few<T> {
    fn from(them: &[T]) -> Few<T> {
        if let [one] = them { Few::One(one.clone()) } else { Few::Several(them.into()) }
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Few::One(it) => slice::from_ref(it),
            Few::Several(them) => them,
        }
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(mut them: Vec<T>) -> Few<T> {
        match them.pop() {
            Some(one) if them.is_empty() => Few::One(one),
            last => Few::Several(them.into_iter().chain(last).collect()),
        }
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_the_list_that_it_was_made_of() {
        for list in [&[][..], &[7], &[7, 7], &[3, 1, 2]] {
            let few: Few<usize> = list.into();
            assert_eq!((&*few, few.iter().sum()), (list, few.into_iter().sum::<usize>()));
            assert_eq!(Few::from(list.to_vec()), few);
        }
        assert!(Few::<usize>::default().is_empty());
        assert_eq!(size_of::<Few<usize>>(), 2 * size_of::<usize>());
    }
}
