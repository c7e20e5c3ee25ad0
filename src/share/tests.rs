//! Cards of every shape, drawn and measured.
