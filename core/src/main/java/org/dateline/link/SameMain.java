package org.dateline.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.link.Likeness.Sign;
import org.dateline.model.Evidence;
import org.dateline.text.Table;

/// What two articles are about may be one incident: the articles as wholes are compared, because
/// follow-ups tell in other words, at another place in the text, what happened.
///
/// The signs are weighed as `main-weights.tsv` says (logistic regression, fitted on news of gun
/// violence by `bench`); what [SameIncident] finds incompatible stays apart.
final class SameMain implements FindingRule {

    /// From this share of a hundred on a pair is worth a person's look.
    private static final int WORTH_A_LOOK = 25;

    private static final Map<Sign, Double> WEIGHTS = weights();
    private static final double BIAS = bias();

    private static Table table() {
        return Table.read("/link/main-weights.tsv");
    }

    private static Map<Sign, Double> weights() {
        Map<Sign, Double> out = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            for (List<String> row : table().of(sign.name().toLowerCase(Locale.ROOT))) {
                out.put(sign, Double.valueOf(row.getFirst()));
            }
        }
        return out;
    }

    private static double bias() {
        return Double.parseDouble(table().of("bias").getFirst().getFirst());
    }

    @Override
    public String name() {
        return "same-main-incident/2";
    }

    @Override
    public String says() {
        return "wording, people, days and places of two articles fit, and so do their main incidents";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        Optional<Happening> a = one.subject();
        Optional<Happening> b = other.subject();
        if (one.equals(other) || a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        return List.copyOf(between(one, a.get(), other, b.get()));
    }

    private List<Evidence> between(Profile one, Happening a, Profile other, Happening b) {
        Map<Sign, Double> signs = Likeness.of(one, a, other, b);
        if (Likeness.apart(signs)) {
            return List.of(new Evidence.Apart(a.id(), b.id(), name(), conflicts(signs)));
        }
        if (OtherDeed.fitsBetter(one, a, b) || OtherDeed.fitsBetter(other, b, a)) {
            String why = "another deed that one of them tells of fits better";
            return List.of(new Evidence.Apart(a.id(), b.id(), name(), List.of(why)));
        }
        List<Evidence> out = new ArrayList<>();
        SameIncident.weigh(a, b).filter(Evidence.Alike.class::isInstance).ifPresent(out::add);
        int score = score(signs);
        if (score >= WORTH_A_LOOK) {
            out.add(new Evidence.Alike(a.id(), b.id(), name(), score, why(signs)));
        }
        return out;
    }

    private static List<String> conflicts(Map<Sign, Double> signs) {
        return signs.keySet().stream()
                .filter(sign -> sign.compareTo(Sign.OTHER_DAY) >= 0)
                .map(sign -> sign.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    /// How sure the weights are, of a hundred.
    private static int score(Map<Sign, Double> signs) {
        double sum = BIAS;
        for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
            sum += WEIGHTS.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return (int) StrictMath.round(100 / (1 + StrictMath.exp(-sum)));
    }

    /// The signs that speak for it, in words.
    private static List<String> why(Map<Sign, Double> signs) {
        List<String> out = new ArrayList<>();
        out.add("%.0f %% of the wording".formatted(100 * signs.getOrDefault(Sign.WORDING, 0.0)));
        say(signs, Sign.PEOPLE, "the same people named", out);
        say(signs, Sign.WITHIN_THREE_DAYS, "published within three days", out);
        say(signs, Sign.SAME_PLACE, "the same places named", out);
        say(signs, Sign.SAME_SITE, "same place", out);
        say(signs, Sign.SAME_DAY, "same day", out);
        return out;
    }

    private static void say(Map<Sign, Double> signs, Sign sign, String words, List<String> out) {
        if (signs.containsKey(sign)) {
            out.add(words);
        }
    }

    @Override
    public List<Example> examples() {
        String head = "date: 2031-05-12\ntitle: Ferry pilot Ana Belk shot dead at Norvik pier\n";
        String tale =
                "{i1 attack-on-civilians @Norvik 2031-05-12|Gunmen shot dead the ferry pilot Ana Belk at the"
                        + " pier of Norvik on Monday}. Her brother Jan Belk, who mends nets beside"
                        + " the pier, heard four shots and saw a grey van leave towards the mole.";
        return List.of(
                Example.hit(
                        head + tale,
                        "date: 2031-05-13\ntitle: Police seek grey van after ferry pilot's death\n"
                                + "{i1 attack-on-civilians @Norvik 2031-05-12|The ferry pilot Ana Belk was shot"
                                + " dead at Norvik pier on Monday}. Jan Belk, her brother, told of a"
                                + " grey van and four shots; nets lay on the mole and beside the pier when the police came."),
                Example.miss(
                        head + tale,
                        "date: 2031-05-13\ntitle: Grain harvest fails in the north\n"
                                + "{i1 attack-on-civilians @Norvik 2031-05-12|Two farmers died when a barn"
                                + " roof fell in Norvik on Monday}. The drought had dried the"
                                + " timber of many barns, the insurers of the province said."));
    }
}
