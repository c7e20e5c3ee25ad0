//! What an author may write, and what the reader makes of it.
