package org.dateline.name;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Name.Kind;
import org.dateline.model.Span;

/// One place where the text prints a name, with what stands around it.
///
/// `words` are the name's own; `kind` is empty where nothing tells it. `subject` holds where a verb
/// follows or stands right before. `hook` is the word by which it hangs on others ([Setting]).
record Sighting(
        Span span,
        List<String> words,
        Optional<Kind> kind,
        Optional<String> role,
        Optional<String> side,
        Optional<String> acronym,
        boolean subject,
        Optional<Span> hook) {

    Sighting {
        words = List.copyOf(words);
    }

    String name() {
        return String.join(" ", words);
    }

    String last() {
        return words.getLast();
    }

    Sighting as(Kind other) {
        return new Sighting(span, words, Optional.of(other), role, side, acronym, subject, hook);
    }
}
