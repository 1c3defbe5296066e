package org.dateline.text;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.Zone;

/// The day that a text told last: "a day earlier" counts from it. It is forgotten behind a
/// paragraph without any, and in another zone.
final class LastDay {

    private Optional<LocalDate> day = Optional.empty();
    private Optional<Zone> zone = Optional.empty();
    private int told;
    private int paragraph;

    void enter(Sentence sentence) {
        paragraph = sentence.paragraph();
        if (paragraph - told > 1 || zone.filter(sentence.zone()::equals).isEmpty()) {
            day = Optional.empty();
        }
        zone = Optional.of(sentence.zone());
    }

    void read(Moment moment) {
        if (moment.isDay()) {
            day = moment.days().map(Moment.Days::first);
            told = paragraph;
        }
    }

    Optional<LocalDate> day() {
        return day;
    }
}
