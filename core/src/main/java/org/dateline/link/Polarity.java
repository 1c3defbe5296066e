package org.dateline.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Incident;
import org.dateline.model.Link;
import org.dateline.model.Party;

/// One says that it happened, another that it did not: the same type in the same word, the same
/// town, the same single day, both as printed. Where one of these is not said, the two may speak of
/// two things. What a "not" reaches is for a person to judge, so it is only suggested.
final class Polarity implements FindingRule {

    @Override
    public String name() {
        return "polarity/1";
    }

    @Override
    public String says() {
        return "one says that it happened, another denies it, in one word, for one town and day";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        among(one, other, out);
        if (!one.equals(other)) {
            among(other, one, out);
        }
        return out;
    }

    private void among(Profile denying, Profile telling, List<Evidence> out) {
        for (Happening denied : denying.happenings()) {
            if (denied.incident().realis() == Incident.Realis.DENIED) {
                telling.singles().stream()
                        .filter(told -> opposed(denying, denied, telling, told))
                        .forEach(told -> out.add(contradicts(denied, told)));
            }
        }
    }

    private static boolean opposed(
            Profile denying, Happening denied, Profile telling, Happening told) {
        return happened(told)
                && denied.incident().type() == told.incident().type()
                && told.incident().type() != Incident.Type.OTHER
                && town(denied)
                        .filter(site -> town(told).filter(site::same).isPresent())
                        .isPresent()
                && day(denied).filter(day -> day(told).filter(day::equals).isPresent()).isPresent()
                && ToldAgain.stem(denying, denied).equals(ToldAgain.stem(telling, told))
                && root(denying, denied).compareTo(root(telling, told)) != 0
                && !otherDoers(denied, told);
    }

    private static Root root(Profile profile, Happening happening) {
        return Root.of(profile, happening.incident().saidBy(), profile.id());
    }

    private static boolean happened(Happening told) {
        return told.incident().realis() == Incident.Realis.ACTUAL
                || told.incident().realis() == Incident.Realis.ONGOING;
    }

    static Optional<Site> town(Happening happening) {
        return happening.site().filter(Site::fine);
    }

    static Optional<Days> day(Happening happening) {
        return happening.days().filter(days -> days.one() && days.length() == 1);
    }

    /// Who denies that he did it does not deny that another did.
    private static boolean otherDoers(Happening denied, Happening told) {
        return !doers(denied).isEmpty() && Collections.disjoint(doers(denied), doers(told));
    }

    private static List<String> doers(Happening happening) {
        return happening.incident().actors().stream()
                .filter(party -> party.role() == Party.Role.PERPETRATOR)
                .map(party -> Words.folded(party.name()))
                .toList();
    }

    private Evidence contradicts(Happening denied, Happening told) {
        return new Evidence.Relates(
                Link.Relation.CONTRADICTS,
                denied.id(),
                told.id(),
                name(),
                Link.Certainty.SUGGESTED,
                List.of(
                        "one denies it, the other says that it happened",
                        "both %s, %s, %s"
                                .formatted(
                                        told.incident().type().code(),
                                        told.site().map(Site::name).orElse("?"),
                                        told.days()
                                                .map(days -> days.from().toString())
                                                .orElse("?"))));
    }

    @Override
    public List<Example> examples() {
        String told = "{i1 shelling @Norvik 2031-05-12|Norvik was shelled on Monday}. ";
        String denial =
                "{c1 Admiral Voss|{i2 shelling denied @Norvik 2031-05-12 said=c1|Norvik was not"
                        + " shelled on Monday}}, he said.";
        return List.of(
                Example.hit(told, denial),
                Example.hit(told + denial, ""),
                Example.miss(told, denial.replace("05-12", "05-11")),
                Example.miss(told, denial.replace(" 2031-05-12", "")),
                Example.miss(told, denial.replace("|Norvik was not", "|Nobody in Norvik was")),
                Example.miss(told, denial.replace("Norvik", "Tarrow")),
                Example.miss(saidBy("Admiral Voss") + denial, ""),
                Example.hit(saidBy("Mayor Tern") + denial, ""),
                Example.miss(saidBy("Admiral Voss"), denial));
    }

    private static String saidBy(String speaker) {
        return "{c2 %s|{i1 shelling @Norvik 2031-05-12 said=c2|Norvik was shelled on Monday}}. "
                .formatted(speaker);
    }
}
