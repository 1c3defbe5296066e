package org.dateline.claim;

import java.util.List;
import java.util.Optional;

/// What hangs on one cue: its pieces from left to right, and how much speaks for them.
record Parse(Cue cue, List<Piece> pieces, double score) {

    Parse {
        pieces = List.copyOf(pieces);
    }

    Optional<Range> source() {
        return pieces.stream().filter(p -> p.role() == Role.SOURCE).map(Piece::units).findFirst();
    }

    Range words() {
        return pieces.stream()
                .filter(p -> p.role() == Role.CUE)
                .map(Piece::units)
                .findFirst()
                .orElse(cue.core());
    }

    List<Range> content() {
        return pieces.stream().filter(p -> p.role() == Role.CONTENT).map(Piece::units).toList();
    }
}
