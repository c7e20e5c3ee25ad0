//! `yaml` of `src/lib.rs`, for cargo-fuzz.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| scorecard_fuzz::yaml(data));
