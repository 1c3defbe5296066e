package org.dateline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Name;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// Other names that the text itself says are those of one: "Ana Holt, also known as Ana Bright".
///
/// Nothing else makes two spellings one; whoever transliterates does so in many ways.
final class AlsoKnown {

    /// "(also spelled Anna Holt)", ", a.k.a. Anna Holt,": up to five capitals.
    private static final Pattern OTHER =
            Pattern.compile(
                    "^\\s{0,2}[(,]?\\s{0,2}(?:"
                            + SourceWords.ALSO.stream()
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + ")\\s{1,2}(?<name>[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,30}"
                            + "(?:\\s(?:[\\p{Lu}\\p{Lo}]|al-|el-)[\\p{L}\\p{M}.'’-]{0,30}){0,4})");

    /// How far behind a name the words may stand.
    private static final int REACH = 240;

    private final Reading reading;

    AlsoKnown(Reading reading) {
        this.reading = reading;
    }

    List<String> of(Name name) {
        String text = reading.page().text();
        List<String> out = new ArrayList<>();
        for (Span mention : name.mentions()) {
            String behind =
                    text.substring(mention.end(), Math.min(text.length(), mention.end() + REACH));
            other(behind).ifPresent(out::add);
        }
        return out;
    }

    private static Optional<String> other(String behind) {
        Matcher matcher = OTHER.matcher(behind);
        return matcher.find()
                ? Optional.of(matcher.group("name").replaceAll("[.'’-]{1,5}$", ""))
                : Optional.empty();
    }
}
