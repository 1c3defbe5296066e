package org.dateline.bench.peers;

import java.util.List;
import java.util.Optional;

/// What an extractor takes out of a page: the words of the article, its title, who wrote it.
record Extract(Optional<String> title, List<String> byline, String body) {

    Extract {
        byline = List.copyOf(byline);
    }

    /// Of an extractor that looks at the body alone.
    static Extract of(String body) {
        return new Extract(Optional.empty(), List.of(), body);
    }
}
