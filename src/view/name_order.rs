//! Where each territory stands among the names of all of them.

use crate::model::TerritoryIx;

/// For each territory, its place in the order of names.
pub struct NameOrder(Vec<usize>);

impl NameOrder {
    /// `by_name` has every territory once.
    #[expect(clippy::indexing_slicing, reason = "each of so many stands in the order once")]
    pub fn new(by_name: &[TerritoryIx]) -> NameOrder {
        let mut places = vec![0; by_name.len()];
        for (place, it) in by_name.iter().enumerate() {
            places[it.0 as usize] = place;
        }
        NameOrder(places)
    }

    #[expect(clippy::indexing_slicing, reason = "every territory has a place among their names")]
    pub fn of(&self, territory: TerritoryIx) -> usize {
        self.0[territory.0 as usize]
    }
}
