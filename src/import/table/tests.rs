//! Tables of every shape: what is guessed, what is carried, and that nothing is too odd to be read.
