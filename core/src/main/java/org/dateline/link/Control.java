package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Incident;
import org.dateline.model.Link;
import org.dateline.model.Name;
import org.dateline.model.Party;

/// Two sides are said to have taken one town on one day. One may have taken it back from the other,
/// so it is only suggested.
final class Control implements FindingRule {

    @Override
    public String name() {
        return "control/1";
    }

    @Override
    public String says() {
        return "two voices give one town to two sides on one day";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        for (Happening a : one.singles()) {
            if (taken(a)) {
                for (Happening b : other.singles()) {
                    boolean pair = !one.equals(other) || a.id().compareTo(b.id()) < 0;
                    if (pair && taken(b)) {
                        clash(one, a, other, b).ifPresent(out::add);
                    }
                }
            }
        }
        return out;
    }

    private static boolean taken(Happening happening) {
        return happening.incident().type() == Incident.Type.TERRITORY_CHANGE
                && happening.incident().realis() == Incident.Realis.ACTUAL;
    }

    private Optional<Evidence> clash(Profile one, Happening a, Profile other, Happening b) {
        Optional<Site> town =
                Polarity.town(a).filter(site -> Polarity.town(b).filter(site::same).isPresent());
        Optional<Days> day =
                Polarity.day(a).filter(days -> Polarity.day(b).filter(days::equals).isPresent());
        Optional<String> x = holder(one, a);
        Optional<String> y = holder(other, b);
        boolean twoVoices =
                Root.of(one, a.incident().saidBy(), one.id())
                                .compareTo(Root.of(other, b.incident().saidBy(), other.id()))
                        != 0;
        if (town.isEmpty()
                || day.isEmpty()
                || x.isEmpty()
                || y.isEmpty()
                || x.equals(y)
                || !twoVoices) {
            return Optional.empty();
        }
        String why = "%s, %s".formatted(town.get().name(), day.get().from());
        return Optional.of(
                new Evidence.Relates(
                        Link.Relation.CONTRADICTS,
                        a.id(),
                        b.id(),
                        name(),
                        Link.Certainty.SUGGESTED,
                        List.of(x.get() + " holds it, or " + y.get() + " does", why)));
    }

    /// The side of whoever took it, as the article tells sides.
    private static Optional<String> holder(Profile profile, Happening happening) {
        return happening.incident().actors().stream()
                .filter(party -> party.role() == Party.Role.PERPETRATOR)
                .flatMap(party -> side(profile, party).stream())
                .findFirst();
    }

    private static Optional<String> side(Profile profile, Party party) {
        return party.ref()
                .flatMap(ref ->
                        profile.reading().names().stream()
                                .filter(name -> name.id().equals(ref))
                                .findFirst())
                .flatMap(Name::side);
    }

    @Override
    public List<Example> examples() {
        String norland =
                "{c1 Admiral Voss side=Norland|{i1 territory-change @Norvik 2031-05-12 by=Norland"
                        + " said=c1|Norland took Norvik on Monday}}, he said.";
        String sund =
                "{c1 General Aldo side=Sund|{i1 territory-change @Norvik 2031-05-12 by=Sund"
                        + " said=c1|Sund took Norvik on Monday}}, he said.";
        return List.of(
                Example.hit(norland, sund),
                Example.miss(norland, sund.replace("05-12", "05-19")),
                Example.miss(norland, sund.replace(" by=Sund", "")),
                Example.miss(norland, sund.replace("by=Sund", "by=Norland")),
                Example.miss(
                        norland,
                        sund.replace("General Aldo side=Sund", "Admiral Voss side=Norland")),
                Example.hit(norland + " " + second(sund), ""),
                Example.miss(
                        norland
                                + " "
                                + second(sund)
                                        .replace(
                                                "General Aldo side=Sund",
                                                "Admiral Voss side=Norland"),
                        ""),
                Example.miss(norland, norland.replace("he said", "Voss said")));
    }

    /// As it stands behind another in one text.
    private static String second(String telling) {
        return telling.replace("c1", "c2").replace("i1", "i2");
    }
}
