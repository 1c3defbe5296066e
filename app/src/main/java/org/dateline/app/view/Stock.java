package org.dateline.app.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Flow;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.SourceReviews;
import org.dateline.app.ledger.Whole;
import org.dateline.link.RecordId;
import org.dateline.link.Stories;
import org.dateline.model.Decision;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.SameSource;
import org.dateline.model.Story;
import org.dateline.model.Work;
import org.dateline.source.Registry;

/// All readings of a ledger by article id, the names that they came in under, and what follows from
/// them: what the views look at.
public final class Stock {

    private final NavigableMap<String, Reading> readings;
    private final NavigableMap<String, List<String>> inputs;
    private final Links links;
    private final List<Decision> decisions;
    private final List<SameSource> sameSources;
    private final NavigableMap<String, Group> groups = new TreeMap<>();
    private final NavigableMap<String, Work> works = new TreeMap<>();
    private final NavigableMap<String, Item> records = new TreeMap<>();

    private Stock(
            NavigableMap<String, Reading> readings,
            NavigableMap<String, List<String>> inputs,
            Links links,
            List<Decision> decisions,
            List<SameSource> sameSources) {
        this.decisions = List.copyOf(decisions);
        this.sameSources = List.copyOf(sameSources);
        this.readings = readings;
        this.inputs = inputs;
        this.links = links;
        links.groups().forEach(group -> group.members().forEach(id -> groups.put(id, group)));
        links.works().forEach(work -> work.articles().forEach(id -> works.put(id, work)));
        readings.forEach((id, reading) ->
                Item.all(id, reading).forEach(record -> records.put(record.id(), record)));
    }

    /// Reads what is whole of a ledger.
    public static Stock of(Ledger ledger, Whole whole) {
        return of(ledger, whole.articles(), ledger.links(whole));
    }

    /// Reads only what belongs to the story of this article.
    public static Stock ofStory(Ledger ledger, Whole whole, String article) {
        Links links = ledger.links(whole);
        Set<String> told = new HashSet<>(Set.of(article));
        Stories.all(links).stream()
                .map(story -> story.stream().flatMap(it -> it.articles().stream()).toList())
                .filter(articles -> articles.contains(article))
                .forEach(told::addAll);
        return of(
                ledger,
                whole.articles().stream().filter(it -> told.contains(it.id().toString())).toList(),
                links);
    }

    private static Stock of(Ledger ledger, List<Held> articles, Links links) {
        NavigableMap<String, Reading> readings = new TreeMap<>();
        NavigableMap<String, List<String>> inputs = new TreeMap<>();
        for (Held held : articles) {
            readings.put(held.id().toString(), ledger.reading(held));
            inputs.put(held.id().toString(), held.inputs());
        }
        return new Stock(readings, inputs, links, ledger.decisions(), SourceReviews.of(ledger));
    }

    /// Readings without a ledger.
    public static Stock of(Collection<Reading> all, List<Decision> decisions) {
        NavigableMap<String, Reading> readings = new TreeMap<>();
        NavigableMap<String, List<String>> inputs = new TreeMap<>();
        for (Reading reading : all) {
            String id = RecordId.article(reading).toString();
            readings.put(id, reading);
            inputs.computeIfAbsent(id, k -> new ArrayList<>()).add(reading.input());
        }
        return new Stock(
                readings, inputs, Flow.link(readings.values(), decisions), decisions, List.of());
    }

    public Links links() {
        return links;
    }

    public NavigableMap<String, Reading> readings() {
        return readings;
    }

    Reading reading(String article) {
        Reading found = readings.get(article);
        if (found == null) {
            throw new IllegalArgumentException("no such article: " + article);
        }
        return found;
    }

    List<String> inputs(String article) {
        return inputs.getOrDefault(article, List.of());
    }

    /// The work of an article.
    Work work(String article) {
        Work found = works.get(article);
        return found == null ? new Work("w" + article, List.of(article), "w" + article) : found;
    }

    /// The story that an article belongs to.
    public Story story(String article) {
        List<Work> story =
                Stories.all(links).stream()
                        .filter(all -> all.contains(work(article)))
                        .findFirst()
                        .orElse(List.of(work(article)));
        List<Reading> told =
                story.stream().flatMap(one -> one.articles().stream()).map(this::reading).toList();
        return Stories.of(links, story, told, decisions);
    }

    /// Who is heard in all articles.
    public Registry registry() {
        return Registry.of(links, readings.values(), decisions, sameSources);
    }

    Optional<Group> group(String record) {
        return Optional.ofNullable(groups.get(record));
    }

    Optional<Item> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    List<Link> at(String record) {
        return links.at(record);
    }

    /// Whether this article was read; a damaged one is not.
    public boolean holds(String article) {
        return readings.containsKey(article);
    }

    /// The article that a record stands in; an article stands in itself.
    public String articleOf(String id) {
        return record(id).map(Item::article).orElse(id);
    }

    /// Who published it, as this capture or another of the same article says, or the name that it
    /// came in under.
    String outlet(String article) {
        List<String> captures =
                links().workOf(article).map(Work::articles).orElse(List.of(article));
        return Stream.concat(Stream.of(article), captures.stream())
                .flatMap(id -> reading(id).article().publisher().stream())
                .findFirst()
                .orElseGet(() -> inputs(article).stream().findFirst().map(Stock::base).orElse("?"));
    }

    /// Its title, as this capture or another of the same article says.
    String title(String article) {
        List<String> captures =
                links().workOf(article).map(Work::articles).orElse(List.of(article));
        return Stream.concat(Stream.of(article), captures.stream())
                .flatMap(id -> reading(id).article().title().stream())
                .findFirst()
                .orElse("no title: ?");
    }

    static String base(String input) {
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }
}
