package org.dateline.app.export;

import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/// Numbers as people write them: whole ones without a fraction, an open end as nothing.
final class Numbers {

    private Numbers() {}

    static void write(JsonGenerator json, OptionalDouble value) {
        if (value.isEmpty()) {
            json.writeNull();
        } else if (isWhole(value.getAsDouble())) {
            json.writeNumber((long) value.getAsDouble());
        } else {
            json.writeNumber(value.getAsDouble());
        }
    }

    static String text(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : isWhole(value.getAsDouble())
                        ? Long.toString((long) value.getAsDouble())
                        : Double.toString(value.getAsDouble());
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }
}
