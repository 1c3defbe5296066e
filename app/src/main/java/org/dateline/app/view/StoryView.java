package org.dateline.app.view;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Story;
import org.dateline.model.Work;

/// A story for people: its articles, each under a letter, its days, and every number with who tells
/// it.
public final class StoryView {

    private static final int NUMBER = 14;

    private static final int TELLER = 40;

    private final Stock stock;
    private final Sheet sheet;
    private final boolean all;
    private final NavigableMap<String, String> letters = new TreeMap<>();

    /// `all` prints also what one article tells in passing.
    public StoryView(Stock stock, PrintStream out, boolean all) {
        this.stock = stock;
        this.sheet = new Sheet(out);
        this.all = all;
    }

    public void print(Story story) {
        works(story);
        sheet.line("TIMELINE", "? = no text says");
        story.timeline().forEach(this::entry);
        if (story.timeline().isEmpty()) {
            sheet.line("  no incident that two articles tell or that one is about");
        }
        alone(story);
        if (!story.totals().isEmpty()) {
            sheet.line("TOTALS of a period or a whole war, of no one incident");
            story.totals().forEach(this::count);
        }
    }

    private void works(Story story) {
        int captures = story.works().stream().mapToInt(work -> work.articles().size()).sum();
        long origins = story.works().stream().map(Work::origin).distinct().count();
        sheet.line(
                "STORY " + Plain.brief(story.id()),
                "%s = %s, %s"
                        .formatted(
                                Plain.some(captures, "capture", "captures"),
                                Plain.some(story.works().size(), "article", "articles"),
                                Plain.some(
                                        (int) origins,
                                        "independent origin",
                                        "independent origins")));
        for (Work work : story.works()) {
            letters.put(work.id(), Work.letter(letters.size()));
        }
        for (Work work : story.works()) {
            String first = work.articles().getFirst();
            sheet.wrapped(
                    "  %s  ".formatted(letters.get(work.id())),
                    "%s: %s (%s)%s"
                            .formatted(
                                    stock.outlet(first),
                                    Sheet.flat(stock.title(first)),
                                    Plain.brief(first),
                                    reprint(work)));
        }
    }

    private String reprint(Work work) {
        return work.origin().equals(work.id())
                ? ""
                : ", a reprint of " + letters.getOrDefault(work.origin(), "another article");
    }

    private void entry(Story.Entry entry) {
        sheet.line(
                " %s %s %s"
                        .formatted(
                                Sheet.fit(days(entry), 22),
                                Sheet.fit(entry.place().map(Sheet::flat).orElse(Plain.UNSAID), 24),
                                entry.type().code()),
                Plain.brief(entry.group().members().getFirst()));
        String by = "told by " + letters(entry.works());
        sheet.wrapped("    ", by + entry.group().standing().map(StoryView::standing).orElse(""));
        entry.counts().forEach(this::count);
    }

    private static String standing(Group.Standing standing) {
        return "; " + standing.status().code() + "  [" + standing.rule() + "]";
    }

    private static String days(Story.Entry entry) {
        Optional<String> from = entry.from().map(Object::toString);
        Optional<String> to =
                entry.to().map(Object::toString).filter(day -> !from.equals(Optional.of(day)));
        return from.orElse(Plain.UNSAID) + to.map(day -> "/" + day).orElse("");
    }

    private String letters(Collection<String> works) {
        return works.stream()
                .map(id -> letters.getOrDefault(id, "?"))
                .collect(Collectors.joining(" "));
    }

    private void count(Story.Count count) {
        String best =
                count.best()
                        .map(it ->
                                ", best %s  [%s]".formatted(range(it.low(), it.high()), it.rule()))
                        .orElse(", none better attested than another");
        String range =
                count.low().isEmpty()
                        ? "no number told"
                        : range(count.low().getAsDouble(), count.high())
                                + (count.versions().size() > 1 ? best : "");
        String over =
                count.scope() == Figure.Scope.INCIDENT
                        ? ""
                        : " (" + Plain.scope(count.scope()) + ")";
        String asOf = count.asOf().map(day -> " as of " + day).orElse("");
        sheet.wrapped("    ", what(count) + over + asOf + ": " + range);
        count.versions().forEach(this::version);
    }

    private static String what(Story.Count count) {
        return count.measure().code() + count.of().map(of -> ", " + Sheet.flat(of)).orElse("");
    }

    private void version(Story.Version version) {
        String number =
                stock.record(version.figure())
                        .map(item ->
                                item instanceof Item.OfFigure one
                                        ? Plain.number(one.reading(), one.figure())
                                        : Plain.UNSAID)
                        .orElse(Plain.UNSAID);
        String later = version.replacedBy().map(id -> ", later " + Plain.brief(id)).orElse("");
        sheet.line(
                "      %s %s in %s  %s%s"
                        .formatted(
                                Sheet.fit(number, NUMBER),
                                Sheet.fit(
                                        Tellers.of(stock, List.of(version.teller())),
                                        TELLER - later.length()),
                                letters.getOrDefault(stock.work(version.article()).id(), "?"),
                                Plain.brief(version.figure()),
                                later));
    }

    private static String range(double low, OptionalDouble high) {
        if (high.isEmpty()) {
            return Plain.number(low) + " or more";
        }
        return high.getAsDouble() == low
                ? Plain.number(low)
                : Plain.number(low) + "–" + Plain.number(high.getAsDouble());
    }

    private void alone(Story story) {
        if (story.alone().isEmpty()) {
            return;
        }
        sheet.line(
                "ONE ARTICLE EACH, in passing: "
                        + Plain.some(story.alone().size(), "incident", "incidents")
                        + (all ? "" : "  (--all)"));
        if (all) {
            story.alone().stream()
                    .flatMap(group -> stock.record(group.substring(1)).stream())
                    .forEach(item -> {
                        if (item instanceof Item.OfIncident one) {
                            sheet.line(Rows.incident(one));
                        }
                    });
        }
    }
}
