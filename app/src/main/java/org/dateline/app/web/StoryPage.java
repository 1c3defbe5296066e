package org.dateline.app.web;

import java.util.List;
import java.util.Optional;

/// A story: its articles, its days, and every number with who tells it.
record StoryPage(
        String heading,
        List<Teller> tellers,
        List<Day> days,
        int alone,
        List<Count> totals,
        List<String> notices) {

    StoryPage {
        tellers = List.copyOf(tellers);
        days = List.copyOf(days);
        totals = List.copyOf(totals);
        notices = List.copyOf(notices);
    }

    /// An article under its letter.
    record Teller(
            String letter,
            String title,
            String address,
            String outlet,
            String published,
            Optional<String> remark) {}

    /// One incident of the timeline; `letters` are of the articles that tell it.
    record Day(
            String when,
            String what,
            String where,
            String address,
            String letters,
            Optional<String> status,
            Optional<String> rule,
            List<Count> counts) {
        Day {
            counts = List.copyOf(counts);
        }
    }

    /// What was counted, the range of what is told, and the best attested with its rule, where
    /// there is more than one version.
    record Count(String what, String range, Optional<String> best, List<Version> versions) {
        Count {
            versions = List.copyOf(versions);
        }
    }

    /// One number, who tells it in which article, and whether a later one of theirs stands for it.
    record Version(
            String number,
            String address,
            String teller,
            String source,
            String letter,
            boolean replaced) {}
}
