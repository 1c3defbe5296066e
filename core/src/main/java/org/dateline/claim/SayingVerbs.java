package org.dateline.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Claim.Modality;
import org.dateline.text.Table;

/// The verbs of `lang/en/saying.tsv` by each of their forms. Rows that name one verb add up; the
/// first row's modality holds.
final class SayingVerbs {

    private static final Map<String, List<String>> IRREGULAR = irregular();
    private static final List<SayingVerb> ROWS = rows();
    private static final Map<String, SayingVerb> FORMS = load();
    private static final Map<String, List<SayingVerb>> SENSES = senses();

    private SayingVerbs() {}

    /// The verb that this word, in lower case, is a form of.
    static Optional<SayingVerb> of(String form) {
        return Optional.ofNullable(FORMS.get(form));
    }

    /// The same verb once for each row that names it, in the order of the table.
    static List<SayingVerb> senses(String form) {
        return SENSES.getOrDefault(form, List.of());
    }

    private static List<SayingVerb> rows() {
        List<SayingVerb> out = new ArrayList<>();
        for (List<String> row : Table.read("/lang/en/saying.tsv").rows()) {
            parts(row.get(2)).forEach(lemma -> out.add(verb(lemma, row)));
        }
        return List.copyOf(out);
    }

    private static Map<String, List<SayingVerb>> senses() {
        Map<String, List<SayingVerb>> out = new HashMap<>();
        for (SayingVerb verb : ROWS) {
            for (String form : new TreeSet<>(forms(verb.lemma()))) {
                out.computeIfAbsent(form, f -> new ArrayList<>()).add(verb);
            }
        }
        out.replaceAll((form, verbs) -> List.copyOf(verbs));
        return Map.copyOf(out);
    }

    private static Map<String, SayingVerb> load() {
        Map<String, SayingVerb> verbs = new HashMap<>();
        ROWS.forEach(verb -> verbs.merge(verb.lemma(), verb, SayingVerbs::both));
        Map<String, SayingVerb> forms = new HashMap<>();
        verbs.forEach((lemma, verb) -> forms(lemma).forEach(form -> forms.put(form, verb)));
        return Map.copyOf(forms);
    }

    private static SayingVerb verb(String lemma, List<String> row) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> with = new HashSet<>();
        for (String frame : row.get(0).split(" ", -1)) {
            if (frame.startsWith("with:")) {
                with.addAll(parts(frame.substring(5)));
            } else {
                frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        Modality modality = Modality.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        return new SayingVerb(lemma, frames, with, modality);
    }

    private static SayingVerb both(SayingVerb one, SayingVerb other) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        frames.addAll(one.frames());
        frames.addAll(other.frames());
        Set<String> with = new HashSet<>(one.with());
        with.addAll(other.with());
        return new SayingVerb(one.lemma(), frames, with, one.modality());
    }

    private static List<String> forms(String lemma) {
        List<String> out = new ArrayList<>(List.of(lemma));
        char last = lemma.charAt(lemma.length() - 1);
        boolean y = last == 'y' && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        String stem = y ? lemma.substring(0, lemma.length() - 1) + "i" : lemma;
        boolean hisses = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch");
        out.add(stem + (y || hisses || lemma.equals("go") ? "es" : "s"));
        String bare = last == 'e' ? lemma.substring(0, lemma.length() - 1) : lemma;
        out.add(bare + "ing");
        out.add(lemma + last + "ing");
        List<String> odd = IRREGULAR.getOrDefault(lemma, List.of());
        out.addAll(odd);
        if (odd.isEmpty()) {
            out.add((last == 'e' ? bare : stem) + "ed");
            out.add(lemma + last + "ed");
        }
        return out;
    }

    private static Map<String, List<String>> irregular() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/irregular-verbs.tsv").rows()) {
            out.put(row.get(0), parts(row.get(1)));
        }
        return Map.copyOf(out);
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split("\\|", -1));
    }
}
