//! The verdicts on one figure, kept once where a claim and its observation have the same: of hundreds of thousands of figures
//! most have none, and nearly all others one.

use super::Judgement;
use crate::model::Few;
use std::ops::Deref;
use std::slice;
use std::sync::Arc;

/// Like a list, and as large as a word.
#[derive(Clone, Debug, Default)]
pub struct Judged(Option<Arc<Few<Judgement>>>);

impl Deref for Judged {
    type Target = [Judgement];

    fn deref(&self) -> &[Judgement] {
        self.0.as_deref().map_or(&[], Deref::deref)
    }
}

impl From<Vec<Judgement>> for Judged {
    fn from(them: Vec<Judgement>) -> Judged {
        Judged((!them.is_empty()).then(|| Arc::new(them.into())))
    }
}

impl FromIterator<Judgement> for Judged {
    fn from_iter<I: IntoIterator<Item = Judgement>>(them: I) -> Judged {
        them.into_iter().collect::<Vec<Judgement>>().into()
    }
}

impl<'a> IntoIterator for &'a Judged {
    type Item = &'a Judgement;
    type IntoIter = slice::Iter<'a, Judgement>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Reason, Verdict};
    use super::*;
    use crate::file::Location;
    use crate::model::{Bound, Rare, Target};

    fn judgement(verdict: Verdict) -> Judgement {
        let target = Arc::new(Target {
            location: Location::default(),
            text: "".into(),
            bound: Bound::Unprinted,
            set_by: None,
            period: None,
            deadline: None,
            stated: None,
            details: Rare::default(),
        });
        Judgement { target, of_indicator: false, claim: None, verdict, distance: None }
    }

    #[test]
    fn they_are_read_as_they_were_given() {
        let verdicts = [Verdict::Met, Verdict::Missed, Verdict::NotJudged(Reason::NotDue)];
        for count in 0..=verdicts.len() {
            let judged: Judged = verdicts[..count].iter().map(|it| judgement(*it)).collect();
            assert!(judged.iter().map(|it| it.verdict).eq(verdicts[..count].iter().copied()));
            assert_eq!((judged.0.is_some(), judged.len()), (count > 0, count));
        }
        assert_eq!(size_of::<Judged>(), size_of::<usize>());
    }
}
