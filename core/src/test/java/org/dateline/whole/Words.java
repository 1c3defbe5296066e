package org.dateline.whole;

import java.util.Set;

/// The words that the contract allows in a field, as it prints them.
final class Words {

    static final Set<String> ZONES =
            set(
                    "title subtitle byline date dateline heading body list quote caption post bio"
                            + " comment related navigation boilerplate");
    static final Set<String> SILENT = set("comment bio related navigation boilerplate");
    static final Set<String> MEASURES =
            set(
                    "killed wounded missing captured displaced destroyed share-destroyed"
                            + " share-population count");
    static final Set<String> QUALIFIERS = set("exact about at-least at-most vague unknown");
    static final Set<String> REALIS = set("actual ongoing attempted planned denied generic");
    static final Set<String> ACTORS = set("person organisation state group object");
    static final Set<String> TYPES =
            set(
                    "air-strike drone-strike missile-strike shelling shoot-down ground-assault"
                            + " clash ambush bombing targeted-killing attack-on-civilians abduction"
                            + " arrest territory-change damage movement-restriction"
                            + " ceasefire-violation agreement protest displacement casualty-total"
                            + " other");

    private Words() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
