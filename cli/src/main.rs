//! Meguru on the command line.
fn main() {}
