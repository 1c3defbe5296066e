package org.dateline.model;

import java.util.List;

/// One saved page or text as it was handed in: the name it came under, its bytes, what was said of
/// it.
///
/// A record of a container is a capture too; `problems` is what opening the container told of it.
public record Capture(String input, Content content, Given given, List<Problem> problems) {

    public Capture {
        problems = List.copyOf(problems);
    }

    public Capture(String input, Content content, Given given) {
        this(input, content, given, List.of());
    }
}
