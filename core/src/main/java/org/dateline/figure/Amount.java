package org.dateline.figure;

import org.dateline.model.Quantity;

/// An amount as words `[from, to)` of a sentence tell it, before it is known what it measures.
///
/// The words hold the bound ("at least 46"); percent holds for 40% and for "a majority".
record Amount(int from, int to, Quantity quantity, boolean percent, boolean vague) {}
