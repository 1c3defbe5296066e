package org.dateline.claim;

/// A stretch of units with its role in an attribution.
record Piece(Role role, Range units) {}
