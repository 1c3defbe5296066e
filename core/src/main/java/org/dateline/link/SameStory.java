package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dateline.model.Link;

/// Articles that tell of one incident, at least one of them as what it is about. The article of the
/// smallest id stands for the story: each other one is linked to it.
final class SameStory implements GroupRule {

    /// Deeds of which none can be another.
    private static final int ROUND = 4;

    @Override
    public String name() {
        return "same-story/2";
    }

    @Override
    public String says() {
        return "two works tell of one incident, which is what one of them is about";
    }

    @Override
    public List<Link> among(Told told) {
        NavigableSet<String> works = new TreeSet<>();
        boolean main = false;
        for (String incident : told.incidents()) {
            Profile owner = told.records().owner(incident);
            boolean about = owner.subject().filter(it -> it.id().equals(incident)).isPresent();
            if (!owner.body().shell() && (about || !isRound(owner))) {
                works.add(told.works().texts().find(owner.id()));
            }
            main |= about;
        }
        List<Link> out = new ArrayList<>();
        if (main && works.size() > 1) {
            String why = what(told.records().incident(told.incidents().getFirst()));
            works.tailSet(works.first(), false)
                    .forEach(work -> out.add(link(works.first(), work, why)));
        }
        return out;
    }

    /// Whether an article goes through what happened in a week: it belongs to the story of its
    /// headline, and makes one story of all the others no more than the week does.
    private static boolean isRound(Profile profile) {
        List<Happening> apart = new ArrayList<>();
        for (Happening deed : profile.singles()) {
            if (apart.stream().allMatch(it -> SameIncident.apart(it, deed))) {
                apart.add(deed);
            }
        }
        return apart.size() >= ROUND;
    }

    private static String what(Happening happening) {
        return "both tell of one incident: "
                + happening.incident().type().code()
                + happening.site().map(site -> ", " + site.name()).orElse("")
                + happening.days().map(days -> ", " + days.from()).orElse("");
    }

    private Link link(String one, String other, String why) {
        return Linked.undirected(
                Link.Relation.SAME_STORY,
                one,
                other,
                name(),
                Link.Certainty.COMPUTED,
                List.of(why));
    }

    @Override
    public List<Example> examples() {
        String norvik =
                "date: 2031-05-12\ntitle: Shells hit Norvik\n{i1 shelling @Norvik 2031-05-12|Shells"
                        + " fell on Norvik on Monday}. Windows broke along the quay and a barge"
                        + " caught fire, the harbour master said. Nobody slept in the old town,"
                        + " where the bakers gave bread away until the sun came up again.";
        return List.of(
                Example.hit(
                        norvik,
                        "date: 2031-05-13\ntitle: Choir cancels its concert\n{i1 shelling @Norvik"
                                + " 2031-05-12|Norvik was shelled on Monday}, and the choir of the"
                                + " province will not sing there before the summer. Its conductor"
                                + " hopes to find another hall further up the coast, perhaps a"
                                + " barn, and asks all who paid for a seat to keep the ticket."),
                Example.miss(
                        norvik,
                        norvik.replace("05-12|", "05-02|").replace("Monday", "that Friday")));
    }
}
