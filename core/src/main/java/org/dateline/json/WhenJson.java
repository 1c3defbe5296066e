package org.dateline.json;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.model.When;

/// A time: its words, its ends (both inclusive) and its precision.
final class WhenJson {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private WhenJson() {}

    static void write(Writer to, When when) {
        when.span().ifPresent(to::quoted);
        switch (when) {
            case When.At(var span, LocalDateTime moment, var precision) -> {
                to.put("from", MINUTE.format(moment));
                to.put("to", MINUTE.format(moment));
            }
            case When.Between(var span, var from, var until, var precision) -> {
                to.put("from", from.toString());
                to.put("to", until.toString());
            }
            case When.Unclear(var span, var precision) -> {}
        }
        to.put("precision", when.precision().code());
    }
}
