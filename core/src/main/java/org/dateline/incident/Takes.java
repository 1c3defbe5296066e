package org.dateline.incident;

import java.util.Locale;

/// What a deed is done to where no list knows the word: one murders a person and blows up a thing.
enum Takes {
    PERSON,
    THING,
    EITHER;

    static Takes of(String code) {
        return code.equals("-") ? EITHER : valueOf(code.toUpperCase(Locale.ROOT));
    }
}
