package org.dateline.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;

/// What an address asks for after its `?`.
final class Asked {

    private Asked() {}

    /// Empty where it is missing or blank.
    static Optional<String> word(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    static int number(Context ctx, String name, int otherwise) {
        return word(ctx, name).map(word -> number(name, word)).orElse(otherwise);
    }

    private static int number(String name, String word) {
        if (!word.matches("\\d{1,9}")) {
            throw new BadRequestResponse(name + " is a number, not “" + word + "”.");
        }
        return Integer.parseInt(word);
    }
}
