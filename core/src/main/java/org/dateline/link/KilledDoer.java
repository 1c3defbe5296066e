package org.dateline.link;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Table;

/// Words that say that who killed others was killed too, by somebody else: "the gunman was shot
/// dead", "police killed the suspect", "officers shot and killed him".
final class KilledDoer {

    private static final Table REASONS = Table.read("/lang/en/count-reasons.tsv");
    private static final Set<String> DOERS = REASONS.words("killed-doer");
    private static final Set<String> SUSPECTED = REASONS.words("killed-suspected");
    private static final Set<String> BETWEEN = REASONS.words("killed-between");
    private static final Set<String> BEHIND = REASONS.words("killed-behind");
    private static final Set<String> FORCES = REASONS.words("killed-force");
    private static final Set<String> DIED = REASONS.words("killed-died");
    private static final Set<String> BY_FORCE = REASONS.words("killed-him");
    private static final Set<List<String>> SHOT =
            REASONS.words("killed-shot").stream()
                    .map(Words::of)
                    .collect(Collectors.toUnmodifiableSet());

    /// "killing the lone suspected gunman".
    private static final int DESCRIBED = 3;

    /// "Man suspected of killing a baker and her son dies".
    private static final int SUSPICION = 10;

    /// "officers returned fire and fatally shot him".
    private static final int FORCE_BEFORE = 10;

    private KilledDoer() {}

    /// Whether these words tell of it.
    static boolean in(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if ((DOERS.contains(word) && (dies(words, i) || isKilled(words, i)))
                    || (SUSPECTED.contains(word) && diesAtLast(words, i))
                    || (BY_FORCE.contains(word) && byForce(words, i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether these words tell of one who was killed together with others: "a guard and the gunman
    /// were killed".
    static boolean besideOthers(List<String> words) {
        for (int i = 1; i + 2 < words.size(); i++) {
            boolean joined = words.subList(Math.max(0, i - DESCRIBED), i).contains("and");
            if (joined
                    && DOERS.contains(words.get(i))
                    && words.get(i + 1).equals("were")
                    && (shotAt(words, i + 2) > 0 || DIED.contains(words.get(i + 2)))) {
                return true;
            }
        }
        return false;
    }

    /// "the gunman also died", "the gunman was shot dead", "gunman killed by police".
    private static boolean dies(List<String> words, int doer) {
        int at = doer + 1;
        boolean suffers = false;
        while (at < words.size() && BETWEEN.contains(words.get(at))) {
            suffers = true;
            at++;
        }
        if (at < words.size() && DIED.contains(words.get(at))) {
            return true;
        }
        int behind = shotAt(words, at);
        return behind > 0
                && (suffers || behind == words.size() || BEHIND.contains(words.get(behind)));
    }

    /// "police killed the gunman".
    private static boolean isKilled(List<String> words, int doer) {
        for (int at = doer - 1; at >= Math.max(0, doer - DESCRIBED - 1); at--) {
            boolean kills = words.get(at).startsWith("kill");
            if (kills) {
                return at < doer - 1;
            }
        }
        return false;
    }

    private static boolean diesAtLast(List<String> words, int suspected) {
        int end = Math.min(words.size(), suspected + SUSPICION);
        for (int at = suspected + 1; at < end; at++) {
            if (DIED.contains(words.get(at)) && !words.get(at - 1).equals("who")) {
                return true;
            }
        }
        return false;
    }

    private static boolean byForce(List<String> words, int him) {
        boolean shot =
                SHOT.stream()
                        .anyMatch(phrase ->
                                him >= phrase.size()
                                        && words.subList(him - phrase.size(), him).equals(phrase));
        return shot
                && !Collections.disjoint(
                        words.subList(Math.max(0, him - FORCE_BEFORE), him), FORCES);
    }

    /// Where the words behind "shot dead" begin, 0 where it does not stand here.
    private static int shotAt(List<String> words, int at) {
        return SHOT.stream()
                .filter(phrase ->
                        at + phrase.size() <= words.size()
                                && words.subList(at, at + phrase.size()).equals(phrase))
                .mapToInt(phrase -> at + phrase.size())
                .max()
                .orElse(0);
    }
}
