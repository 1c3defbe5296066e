package org.dateline.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Days and moments as the command line takes them.
final class Moments {

    private Moments() {}

    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String word) {
            try {
                return LocalDate.parse(word);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "“%s” is no day: write it as 2020-11-04".formatted(word));
            }
        }
    }

    static final class Point implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String word) {
            try {
                return Instant.parse(word);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "“%s” is no moment: write it as 2020-11-05T08:00:00Z".formatted(word));
            }
        }
    }
}
