package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Link;

/// Speakers of two sides tell of one incident: who has a reason to deny it says it too. What a
/// newspaper says in its own voice confirms nobody: it may rest on either.
final class TwoSides implements GroupRule {

    @Override
    public String name() {
        return "two-sides/1";
    }

    @Override
    public String says() {
        return "speakers of two sides tell of one incident in different texts";
    }

    @Override
    public List<Link> among(Told told) {
        NavigableMap<String, List<String>> bySide = new TreeMap<>();
        for (String incident : told.incidents()) {
            Root root = root(told, incident);
            if (!root.publisher()) {
                root.side()
                        .map(Words::folded)
                        .ifPresent(side ->
                                bySide.computeIfAbsent(side, k -> new ArrayList<>()).add(incident));
            }
        }
        List<List<String>> sides = List.copyOf(bySide.values());
        List<Link> out = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                between(told, sides.get(i), sides.get(j)).ifPresent(out::add);
            }
        }
        return out;
    }

    /// One link for two sides: the first two of their tellings that stand in different texts.
    private Optional<Link> between(Told told, List<String> one, List<String> other) {
        for (String a : one) {
            for (String b : other) {
                if (!told.oneText(a, b)) {
                    return Optional.of(link(told, a, b));
                }
            }
        }
        return Optional.empty();
    }

    private static Root root(Told told, String incident) {
        Profile owner = told.records().owner(incident);
        Happening happening = told.records().incident(incident);
        return Root.of(owner, happening.incident().saidBy(), owner.id());
    }

    private Link link(Told told, String one, String other) {
        return Linked.undirected(
                Link.Relation.CORROBORATES,
                one,
                other,
                name(),
                Link.Certainty.COMPUTED,
                List.of(said(told, one), said(told, other), "same incident, different texts"));
    }

    private static String said(Told told, String incident) {
        Root root = root(told, incident);
        return "said by %s (%s)".formatted(root.name(), root.side().orElse("?"));
    }

    @Override
    public List<Example> examples() {
        String norland =
                "date: 2031-05-12\n{c1 Admiral Voss side=Norland|{i1 shelling @Norvik 2031-05-12"
                        + " said=c1|Shells fell on Norvik on Monday}}, he said.";
        String sund =
                "date: 2031-05-13\n{c1 General Aldo side=Sund|{i1 shelling @Norvik 2031-05-12"
                        + " said=c1|Norvik was shelled on Monday}}, Aldo told Harbour Radio.";
        return List.of(
                Example.hit(norland, sund),
                Example.miss(norland, sund.replace("side=Sund", "side=Norland")),
                Example.miss(norland, sund.replace(" said=c1", "")),
                Example.miss(both(norland, sund), ""),
                Example.miss(
                        "outlet: Harbour Radio\n" + both(norland, sund),
                        "outlet: The Lantern\n" + both(norland, sund)),
                Example.miss(norland, norland.replace("he said", "Voss told Harbour Radio")));
    }

    /// Both sides in one text.
    private static String both(String one, String other) {
        String second = other.substring(other.indexOf('{'));
        return one + " " + second.replace("c1", "c2").replace("i1", "i2");
    }
}
