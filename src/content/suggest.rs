//! «Did you mean»: the known name nearest to what was typed.

/// The known name that was probably meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near<'a> {
    pub name: &'a str,
    /// Whether no other known name is as near, or only one stroke of the keys further: then it may stand in for what was typed.
    pub is_alone: bool,
}

/// The name alone.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    near(typed, known).map(|it| it.name)
}

/// The nearest of `known`, where it is near enough to be a slip of the keys. Ties go to the first in `known`.
pub fn near<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Near<'a>> {
    let typed = typed.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    // The strokes that the nearest two names are away.
    let (mut first, mut second) = (usize::MAX, usize::MAX);
    for name in known {
        let lower = name.to_lowercase();
        let likeness = strsim::normalized_damerau_levenshtein(&typed, &lower);
        if likeness >= 0.6 && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, name));
        }
        let strokes = strsim::damerau_levenshtein(&typed, &lower);
        if strokes < first {
            (first, second) = (strokes, first);
        } else {
            second = second.min(strokes);
        }
    }
    best.map(|(_, name)| {
        let is_first = strsim::damerau_levenshtein(&typed, &name.to_lowercase()) == first;
        Near { name, is_alone: is_first && second > first.saturating_add(1) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_alone_when_no_other_is_as_near() {
        let near = |typed, known: &[&'static str]| near(typed, known.iter().copied()).map(|it| (it.name, it.is_alone));
        assert_eq!(near("ontime-rate", &["on-time-rate", "par-index"]), Some(("on-time-rate", true)));
        assert_eq!(near("par-indx", &["par-index", "par-index-districts"]), Some(("par-index", true)));
        assert_eq!(near("rate-x", &["rate-a", "rate-b"]), Some(("rate-a", false)));
        // One stroke from the first, two from the second: either may have been meant.
        assert_eq!(near("rat-b", &["rate-b", "rate-bc"]), Some(("rate-b", false)));
        assert_eq!(near("something", &["else"]), None);
    }
}
