package org.dateline.link;

import java.util.ArrayList;
import java.util.List;

/// All rules of linking, in the order in which they are asked, and what no rule looks for yet.
public final class LinkRules {

    /// Of these the first that answers is right. Files of the same bytes need no rule: they are one
    /// capture, and so one record.
    static final List<DocumentRule> DOCUMENTS =
            List.of(new SameText(), new SameArticle(), new RevisionOf(), new ReprintOf());

    static final List<FindingRule> FINDINGS =
            List.of(
                    new Withdrawn(),
                    new SameQuotation(),
                    new PostParaphrase(),
                    new VictoryDisputed(),
                    new Polarity(),
                    new Control(),
                    new TruceBroken(),
                    new ToldAgain(),
                    new SameIncident(),
                    new SameMain());

    /// Asked of each incident, once it is decided what is one.
    static final List<GroupRule> GROUPS =
            List.of(
                    new NumberDisjoint(),
                    new LaterCount(),
                    new FinerCount(),
                    new TwoSides(),
                    new SameStory());

    /// In plain words, for a reader who might take silence for a finding.
    public static final List<String> NOT_COMPARED =
            List.of(
                    "corroborates: sources without a side, and what a publisher says itself",
                    "contradicts: who did it; who holds a place for longer than a day",
                    "contradicts and updates: totals of a war or a period",
                    "retracts: somebody takes back what they said",
                    "ends: ceasefires that are over");

    private LinkRules() {}

    /// Every rule, for tests and for the generated page of rules.
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(DOCUMENTS);
        all.addAll(FINDINGS);
        all.addAll(GROUPS);
        return List.copyOf(all);
    }
}
