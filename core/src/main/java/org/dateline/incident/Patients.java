package org.dateline.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Party;
import org.dateline.model.Party.Kind;
import org.dateline.model.Party.Role;

/// Whether two mentions of a deed may have been done to the same: who is arrested in one sentence
/// and somebody else in the next are two arrests.
final class Patients {

    private Patients() {}

    static boolean agree(Draft a, Draft b) {
        List<Party> first = sufferers(a);
        List<Party> second = sufferers(b);
        if (!a.told() || !b.told() || a.inTitle() || b.inTitle()) {
            return true;
        }
        boolean violent = Merging.isViolent(a.type()) || Merging.isViolent(b.type());
        boolean faceless = violent && (isOpen(first) || isOpen(second));
        boolean open = first.isEmpty() || second.isEmpty() || faceless;
        boolean many = violent && !(areNamed(first) && areNamed(second));
        return open
                || many
                || first.stream().anyMatch(p -> second.stream().anyMatch(q -> alike(p, q)));
    }

    private static List<Party> sufferers(Draft draft) {
        return draft.actors().stream()
                .filter(p -> p.role() == Role.VICTIM || p.role() == Role.TARGET)
                .toList();
    }

    /// "people", "others": they may be those of the other mention.
    private static boolean isOpen(List<Party> parties) {
        return parties.stream().anyMatch(Parties::isFaceless);
    }

    /// One attack may hit a bus and wound its driver; it does not murder two people in two places.
    private static boolean areNamed(List<Party> parties) {
        return parties.stream().allMatch(p -> p.kind() == Kind.PERSON && p.name().indexOf(' ') > 0);
    }

    private static boolean alike(Party a, Party b) {
        if (areNamed(List.of(a, b)) && !sharesLast(a, b) && !sharesLast(b, a)) {
            return false;
        }
        boolean same = a.ref().isPresent() && a.ref().equals(b.ref());
        Set<String> shared = words(a);
        shared.retainAll(words(b));
        return same || !shared.isEmpty();
    }

    /// "Aran Vesk" and "Aran Soto" are two.
    private static boolean sharesLast(Party a, Party b) {
        List<String> words = List.of(a.name().toLowerCase(Locale.ROOT).split("[ -]", -1));
        return List.of(b.name().toLowerCase(Locale.ROOT).split("[ -]", -1))
                .contains(words.getLast());
    }

    private static Set<String> words(Party party) {
        Set<String> out = new HashSet<>();
        for (String word : party.name().toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            boolean says = !GuardWords.is("lead", word) && !GuardWords.is("faceless", word);
            if (word.length() > 2 && says) {
                out.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return out;
    }
}
