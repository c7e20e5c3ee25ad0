//! Random numbers that are the same everywhere and always: SplitMix64 (Steele, Lea and Flood, 2014).
//!
//! Its n-th number is a mix of the seed plus n times a constant, so that each run of a trial has its own stretch of the
//! series, whatever thread it runs on.

/// 2^64 divided by the golden ratio, made odd.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A series of random numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Series {
    pub seed: u64,
}

impl Series {
    /// The number at a place of the series, from 0: any of all 64 bits.
    pub fn bits(self, place: u64) -> u64 {
        let mut it = self.seed.wrapping_add(STEP.wrapping_mul(place.wrapping_add(1)));
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    /// The same as a number from 0 to below 1: the upper 53 bits, which a float holds exactly.
    pub fn unit(self, place: u64) -> f64 {
        (self.bits(place) >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers that the published reference program prints for the seed 1234567.
    #[test]
    fn the_series_is_splitmix64() {
        let known = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        let series = Series { seed: 1_234_567 };
        assert_eq!([0, 1, 2, 3, 4].map(|place| series.bits(place)), known);
    }

    #[test]
    fn shares_are_even_and_below_one() {
        let series = Series { seed: 1 };
        let all: Vec<f64> = (0..10_000).map(|place| series.unit(place)).collect();
        assert!(all.iter().all(|it| (0.0..1.0).contains(it)));
        let mean = all.iter().sum::<f64>() / 1e4;
        assert!((mean - 0.5).abs() < 0.02, "{mean}");
    }
}
