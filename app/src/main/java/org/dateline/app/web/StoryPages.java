package org.dateline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.link.RecordId;
import org.dateline.link.Stories;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.model.Work;
import org.dateline.source.Registry;

/// Shows the story that an article, or the article of a record, belongs to.
final class StoryPages {

    private final Desk.Setting setting;

    StoryPages(Desk.Setting setting) {
        this.setting = setting;
    }

    void story(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            RecordId id = Shown.id(ctx.pathParam("id"));
            Held asked =
                    ledger.article(id)
                            .or(() -> ledger.articleOf(id))
                            .or(() -> ledger.articleOfPlace(id))
                            .orElseThrow(() ->
                                    new NotFoundResponse("The ledger has no record " + id + "."));
            Whole whole = ledger.whole();
            if (!whole.articles().contains(asked)) {
                ledger.reading(asked); // says what is damaged, and what to do
            }
            Links links = ledger.links(whole);
            List<Work> works =
                    (whole.damaged().isEmpty()
                                    ? ledger.story(asked.id())
                                    : worksOf(links, asked.id().toString()))
                            .orElseThrow();
            Templates.send(ctx, "story", new Made(ledger, links, works).page(whole.damaged()));
        }
    }

    /// The works of the story that this article belongs to.
    private static Optional<List<Work>> worksOf(Links links, String article) {
        return Stories.all(links).stream()
                .filter(all -> all.stream().anyMatch(it -> it.articles().contains(article)))
                .findFirst();
    }

    /// One page in the making.
    private static final class Made {

        private final Ledger ledger;
        private final Works titles;
        private final Story story;
        private final Map<String, Reading> readings = new HashMap<>();
        private final Map<String, Figure> figures = new HashMap<>();
        private final Map<String, String> letters = new HashMap<>();

        Made(Ledger ledger, Links links, List<Work> works) {
            this.ledger = ledger;
            this.titles = new Works(ledger);
            for (int i = 0; i < works.size(); i++) {
                Work work = works.get(i);
                letters.put(work.id(), Work.letter(i));
                for (String article : work.articles()) {
                    letters.put(article, Work.letter(i));
                    enter(article, ledger.reading(held(article)));
                }
            }
            this.story = Stories.of(links, works, readings.values(), ledger.decisions());
        }

        private void enter(String article, Reading reading) {
            readings.put(article, reading);
            var ids = RecordId.findings(reading);
            reading.figures().forEach(it -> figures.put(String.valueOf(ids.get(it.id())), it));
        }

        /// `damaged` tells of readings that are left out.
        StoryPage page(List<String> damaged) {
            long origins = story.works().stream().map(Work::origin).distinct().count();
            return new StoryPage(
                    "%s of one story, %s"
                            .formatted(
                                    Words.count(story.works().size(), "article"),
                                    Words.count((int) origins, "independent origin")),
                    story.works().stream().map(this::teller).toList(),
                    story.timeline().stream().map(this::day).toList(),
                    story.alone().size(),
                    story.totals().stream().map(this::count).toList(),
                    damaged);
        }

        private StoryPage.Teller teller(Work work) {
            Held held = held(work.articles().getFirst());
            return new StoryPage.Teller(
                    letters.getOrDefault(work.id(), Words.UNSAID),
                    titles.title(held),
                    "/articles/" + held.id(),
                    titles.outlet(held),
                    work.articles().stream()
                            .flatMap(id -> reading(id).article().published().stream())
                            .findFirst()
                            .map(Words::stamp)
                            .orElse("date " + Words.UNSAID),
                    work.origin().equals(work.id())
                            ? Optional.empty()
                            : Optional.of(
                                    "a reprint of "
                                            + letters.getOrDefault(work.origin(), "another")));
        }

        private StoryPage.Day day(Story.Entry entry) {
            return new StoryPage.Day(
                    when(entry),
                    Words.type(entry.type()),
                    entry.place().map(Made::flat).orElse(Words.UNSAID),
                    "/records/" + entry.group().members().getFirst(),
                    entry.works().stream()
                            .map(id -> letters.getOrDefault(id, Words.UNSAID))
                            .collect(Collectors.joining(" ")),
                    entry.group().standing().map(Group.Standing::status).map(Group.Status::code),
                    entry.group().standing().map(Group.Standing::rule),
                    entry.counts().stream().map(this::count).toList());
        }

        private static String when(Story.Entry entry) {
            String from = entry.from().map(Words::day).orElse(Words.UNSAID);
            return entry.to().filter(to -> !entry.from().equals(Optional.of(to))).isPresent()
                    ? from + " to " + entry.to().map(Words::day).orElse(Words.UNSAID)
                    : from;
        }

        private StoryPage.Count count(Story.Count count) {
            String of = count.of().map(words -> ", " + flat(words)).orElse("");
            String over =
                    count.scope() == Figure.Scope.INCIDENT
                            ? ""
                            : ", over " + Words.scope(count.scope());
            String asOf = count.asOf().map(day -> ", as of " + Words.day(day)).orElse("");
            return new StoryPage.Count(
                    Words.measure(count.measure()) + of + over + asOf,
                    count.low().isEmpty()
                            ? "no number told"
                            : range(count.low().getAsDouble(), count.high()),
                    count.versions().size() < 2
                            ? Optional.empty()
                            : Optional.of(
                                    count.best()
                                            .map(it ->
                                                    "best attested: %s (%s)"
                                                            .formatted(
                                                                    range(it.low(), it.high()),
                                                                    it.rule()))
                                            .orElse("none better attested than another")),
                    count.versions().stream().map(this::version).toList());
        }

        private StoryPage.Version version(Story.Version version) {
            String unnamed = version.teller().unnamedIn().isPresent() ? " (not named)" : "";
            Figure figure = figure(version);
            Reading reading = reading(version.article());
            return new StoryPage.Version(
                    Words.quantity(figure, flat(reading.page().words(figure.span()))),
                    "/records/" + version.figure(),
                    Registry.isPronoun(version.teller().name())
                            ? "a speaker not told"
                            : version.teller().name() + unnamed,
                    "/sources/" + version.figure(),
                    letters.getOrDefault(version.article(), Words.UNSAID),
                    version.replacedBy().isPresent());
        }

        private Figure figure(Story.Version version) {
            return Objects.requireNonNull(figures.get(version.figure()), version.figure());
        }

        private static String range(double low, OptionalDouble high) {
            String from = Words.number(OptionalDouble.of(low), false);
            if (high.isEmpty()) {
                return "at least " + from;
            }
            String to = Words.number(high, false);
            return from.equals(to) ? from : from + " to " + to;
        }

        private static String flat(String words) {
            return words.strip().replaceAll("\\s{1,1000}", " ");
        }

        private Reading reading(String article) {
            return Objects.requireNonNull(readings.get(article), article);
        }

        private Held held(String article) {
            return ledger.article(RecordId.known(article)).orElseThrow();
        }
    }
}
