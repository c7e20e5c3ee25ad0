//! The words that carry a figure. Nearly every one of hundreds of thousands has them, and once.

use smol_str::SmolStr;
use std::sync::Arc;

/// Between two quotes: no text has it.
const BETWEEN: char = '\0';

/// Quotes in their order, as one text that figures may share.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quotes(Option<Arc<str>>);

impl Quotes {
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub fn len(&self) -> usize {
        self.iter().count()
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        self.0.as_deref().map(|it| it.split(BETWEEN)).into_iter().flatten()
    }
}

impl From<&[SmolStr]> for Quotes {
    fn from(them: &[SmolStr]) -> Quotes {
        match them {
            [] => Quotes(None),
            // The very text, where it is a long one.
            [one] if !one.contains(BETWEEN) => Quotes(Some(one.clone().into())),
            _ => them.iter().map(SmolStr::as_str).collect(),
        }
    }
}

impl<'a> FromIterator<&'a str> for Quotes {
    fn from_iter<I: IntoIterator<Item = &'a str>>(them: I) -> Quotes {
        let clean = |it: &str| it.replace(BETWEEN, "\u{fffd}");
        let joined = them.into_iter().map(clean).reduce(|all, it| format!("{all}{BETWEEN}{it}"));
        Quotes(joined.map(Arc::from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_read_as_they_were_given() {
        for them in [&[][..], &["đạt 98%"], &["một", "hai", "ba"], &[""], &["", "x"]] {
            let quotes: Quotes = them.iter().copied().collect();
            assert_eq!(quotes.iter().collect::<Vec<_>>(), them);
            let shared: Vec<SmolStr> = them.iter().map(|it| (*it).into()).collect();
            assert_eq!((Quotes::from(&shared[..]), quotes.len(), quotes.is_empty()), (quotes, them.len(), them.is_empty()));
        }
    }

    #[test]
    fn what_stands_between_them_stands_in_none() {
        let hostile = [SmolStr::new("a\0b")];
        assert_eq!(Quotes::from(&hostile[..]).iter().collect::<Vec<_>>(), ["a\u{fffd}b"]);
    }

    #[test]
    fn a_long_one_is_not_copied() {
        let text: Arc<str> = "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%".into();
        let quotes = Quotes::from(&[SmolStr::from(Arc::clone(&text))][..]);
        assert!(Arc::ptr_eq(&text, &quotes.0.unwrap()));
    }
}
