package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What hangs on one cue: its pieces from left to right, and how much speaks for them.
record Parse(Cue cue, List<Piece> pieces, double score) {

    Parse {
        pieces = List.copyOf(pieces);
    }

    Optional<Range> source() {
        return first(Role.SOURCE);
    }

    Range words() {
        return first(Role.CUE).orElse(cue.core());
    }

    private Optional<Range> first(Role role) {
        for (Piece piece : pieces) {
            if (piece.role() == role) {
                return Optional.of(piece.units());
            }
        }
        return Optional.empty();
    }

    List<Range> content() {
        List<Range> out = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece.role() == Role.CONTENT) {
                out.add(piece.units());
            }
        }
        return out;
    }
}
