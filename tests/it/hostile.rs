//! Content that means harm.
