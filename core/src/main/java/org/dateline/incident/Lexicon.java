package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Table;
import org.dateline.text.Words;

/// The words that tell of incidents, from `lang/en/incidents.tsv`, found by any of their forms.
final class Lexicon {

    /// Kinds of guard words for what collapses, sinks or crashes by itself.
    static final List<String> BREAKABLE = List.of("vehicles", "vessel", "built", "dams");

    private static final Map<String, String> IRREGULAR = irregular();
    private static final Set<String> PASTS = pasts();
    private static final Map<String, List<Entry>> VERBS = load(true);
    private static final Map<String, List<Entry>> NOUNS = load(false);

    private Lexicon() {}

    /// Entries whose verb has this form, the longest first.
    static List<Entry> verbs(String form) {
        return VERBS.getOrDefault(form, List.of());
    }

    /// Entries whose first noun has this form, the longest first.
    static List<Entry> nouns(String form) {
        return NOUNS.getOrDefault(form, List.of());
    }

    /// "attack", "attacks": a form that tells of no past; "hit" and "shot" may tell of one.
    static boolean isPresent(String form) {
        boolean past = form.endsWith("ed") || PASTS.contains(form);
        return !past
                && verbs(form).stream()
                        .map(Entry::first)
                        .anyMatch(first -> form.equals(first) || form.equals(plural(first)));
    }

    /// "in another attack", "a third incident", "there was also a raid": not the one that was told
    /// before.
    static boolean isAnother(Words words) {
        for (int i = 0; i < words.size(); i++) {
            int noun = words.tagged(i + 1, "ADJ") ? i + 2 : i + 1;
            boolean deed =
                    !nouns(words.at(noun)).isEmpty() || GuardWords.is("incident", words.at(noun));
            boolean also = words.is(i - 1, "also") && (words.is(i, "a") || words.is(i, "an"));
            if (deed && (also || GuardWords.is("another", words.at(i)))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<Entry>> load(boolean verbs) {
        Map<String, List<Entry>> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/incidents.tsv").rows()) {
            if (row.get(1).equals("verb") == verbs) {
                for (String phrase : row.get(2).split("\\|", -1)) {
                    add(out, entry(row, phrase, verbs));
                }
            }
        }
        out.values().forEach(list -> list.sort(Comparator.comparingInt(e -> -e.words().size())));
        return Map.copyOf(out);
    }

    private static Entry entry(List<String> row, String phrase, boolean verb) {
        Optional<String> subtype =
                row.get(4).equals("-") ? Optional.empty() : Optional.of(row.get(4));
        List<String> words = List.of(phrase.split(" ", -1));
        boolean wishes = row.get(3).indexOf(':') > 0;
        return new Entry(
                row.get(0),
                verb,
                words,
                wishes ? Guard.WISHES : Guard.of(row.get(3)),
                wishes ? Wishes.of(row.get(3)) : Wishes.NONE,
                subtype,
                Takes.of(row.get(5)));
    }

    private static void add(Map<String, List<Entry>> to, Entry entry) {
        Set<String> forms = entry.verb() ? verbForms(entry.first()) : nounForms(entry);
        for (String form : forms) {
            to.computeIfAbsent(form, key -> new ArrayList<>()).add(entry);
        }
    }

    private static Set<String> nounForms(Entry entry) {
        Set<String> out = new HashSet<>();
        out.add(entry.first());
        if (entry.words().size() == 1) {
            out.add(plural(entry.first()));
        }
        return out;
    }

    static String plural(String noun) {
        boolean hissing = noun.endsWith("s") || noun.endsWith("sh") || noun.endsWith("ch");
        return noun + (hissing ? "es" : "s");
    }

    private static Set<String> verbForms(String verb) {
        Set<String> out = new HashSet<>();
        out.add(verb);
        out.add(plural(verb));
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        out.add(stem + "ing");
        String irregular = IRREGULAR.get(verb);
        if (irregular == null) {
            out.add(stem + "ed");
        } else {
            out.addAll(List.of(irregular.split("\\|", -1)));
        }
        return out;
    }

    private static Set<String> pasts() {
        Set<String> out = new HashSet<>();
        IRREGULAR.values().forEach(forms -> out.addAll(List.of(forms.split("\\|", -1))));
        return Set.copyOf(out);
    }

    private static Map<String, String> irregular() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/irregular-verbs.tsv").rows()) {
            out.put(row.getFirst(), row.get(1));
        }
        return Map.copyOf(out);
    }
}
