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
                    new SameIncident(),
                    new SameMain());

    static final NumberDisjoint CONTRADICTIONS = new NumberDisjoint();

    /// In plain words, for a reader who might take silence for a finding.
    public static final List<String> NOT_COMPARED =
            List.of(
                    "corroborates: whether independent origins confirm each other",
                    "contradicts: who controls a place, who did it, yes against no",
                    "contradicts: totals of a war or a period",
                    "updates and refines: later or finer versions",
                    "retracts: somebody takes back what they said",
                    "ends and violates: ceasefires",
                    "same-story: works that share incidents");

    private LinkRules() {}

    /// Every rule, for tests and for the generated page of rules.
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(DOCUMENTS);
        all.addAll(FINDINGS);
        all.add(CONTRADICTIONS);
        return List.copyOf(all);
    }
}
