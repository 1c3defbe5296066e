/// The ledger: captures and readings by hash in a vault, an append-only chain of entries in one
/// SQLite file, and tables computed from both.
///
/// Invariants:
/// - What was acknowledged is on disk: bytes first, then the entry that names them.
/// - An entry is never changed or deleted. All else in the file can be dropped and computed again.
/// - One process writes at a time, any number read.
/// - The clock is read here only, for an entry's `at`.
@NullMarked
package org.dateline.app.ledger;

import org.jspecify.annotations.NullMarked;
