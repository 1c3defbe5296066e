package org.dateline.source;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.Dossier.Statement;
import org.dateline.model.Dossier.Tie;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.SameSource.Role;
import org.dateline.model.Source;
import org.dateline.model.Stamp;
import org.dateline.model.Step;
import org.dateline.model.When;

/// Writes down what one source said over all articles.
final class Dossiers {

    /// More that may be the same help nobody.
    private static final int MOST_ALIKE = 8;

    private final Heard heard;
    private final Links links;
    private final Registry registry;

    /// What became of the publications that carried a claim.
    private final Map<String, List<String>> gone = new HashMap<>();

    Dossiers(Heard heard, Links links, Registry registry) {
        this.heard = heard;
        this.links = links;
        this.registry = registry;
        links.links().stream()
                .filter(link -> link.type() == Link.Relation.WITHDRAWN)
                .filter(link -> link.status() != Link.Status.REJECTED)
                .forEach(link ->
                        gone.computeIfAbsent(link.to(), k -> new ArrayList<>())
                                .add(link.why().getFirst()));
    }

    Dossier of(Source source, String about) {
        List<Statement> statements =
                statements(source, Role.SPEAKER).stream()
                        .filter(it -> Stems.hold(it.words(), about))
                        .toList();
        List<String> told = statements.stream().flatMap(it -> it.claims().stream()).toList();
        return new Dossier(
                source,
                statements,
                statements(source, Role.CARRIER).stream()
                        .filter(it -> !told.contains(it.claims().getFirst()))
                        .filter(it -> Stems.hold(it.words(), about))
                        .toList(),
                new Subjects(source, heard).of(statements),
                ties(source, true, about.isBlank() ? Optional.empty() : Optional.of(told)),
                ties(source, false, about.isBlank() ? Optional.empty() : Optional.of(told)),
                alike(source));
    }

    /// By day; those of no known day last.
    private List<Statement> statements(Source source, Role role) {
        NavigableMap<String, List<Heard.Uttered>> byGroup = new TreeMap<>();
        source.parts().stream()
                .flatMap(part -> part.sightings().stream())
                .flatMap(it -> heard.records(it.id(), role).stream())
                .flatMap(id -> heard.claim(id).stream())
                .forEach(it ->
                        byGroup.computeIfAbsent(heard.group(it.id()), k -> new ArrayList<>())
                                .add(it));
        return byGroup.values().stream()
                .map(this::statement)
                .sorted(
                        Comparator.comparing((Statement it) -> it.day().orElse(LocalDate.MAX))
                                .thenComparing(Statement::article)
                                .thenComparingInt(it -> start(it.claims().getFirst()))
                                .thenComparing(it -> it.claims().getFirst()))
                .toList();
    }

    private int start(String claim) {
        return heard.claim(claim).map(it -> it.at().start()).orElse(0);
    }

    private Statement statement(List<Heard.Uttered> told) {
        List<Heard.Uttered> inOrder =
                told.stream()
                        .sorted(
                                Comparator.comparing((Heard.Uttered it) ->
                                                published(it).orElse(LocalDate.MAX))
                                        .thenComparing(Heard.Uttered::id))
                        .toList();
        Heard.Uttered first = inOrder.getFirst();
        return new Statement(
                inOrder.stream().map(Heard.Uttered::id).toList(),
                inOrder.stream().map(it -> it.at().article()).distinct().toList(),
                registry.of(first.id()).map(Source::id),
                words(first),
                first.claim().form(),
                first.claim().modality(),
                inOrder.stream().flatMap(it -> said(it.claim()).stream()).findFirst(),
                published(first),
                captured(first),
                through(inOrder),
                withdrawn(inOrder));
    }

    static String words(Heard.Uttered uttered) {
        return uttered.claim().content().stream()
                .map(uttered.at().reading().page()::words)
                .map(words -> words.strip().replaceAll("\\s{1,1000}", " "))
                .collect(Collectors.joining(" … "));
    }

    /// The day of saying, where it is one.
    private static Optional<LocalDate> said(Claim claim) {
        return claim.said()
                .flatMap(when ->
                        switch (when) {
                            case When.At at -> Optional.of(at.moment().toLocalDate());
                            case When.Between(var s, var from, var to, var p) ->
                                    from.equals(to) ? Optional.of(from) : Optional.empty();
                            case When.Unclear _ -> Optional.empty();
                        });
    }

    /// As its capture says, or else another of the same article.
    private Optional<LocalDate> published(Heard.Uttered uttered) {
        return Stream.concat(
                        Stream.of(uttered.at().article()),
                        heard.work(uttered.at().article()).articles().stream())
                .flatMap(id -> heard.reading(id).stream())
                .flatMap(reading -> reading.article().published().stream())
                .map(Stamp::day)
                .findFirst();
    }

    private Optional<LocalDate> captured(Heard.Uttered uttered) {
        return uttered.at()
                .reading()
                .capture()
                .capturedAt()
                .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /// The speaker's own medium, and every carrier with its medium and what became of it.
    private static List<String> through(Collection<Heard.Uttered> told) {
        Set<String> out = new LinkedHashSet<>();
        told.stream()
                .flatMap(it -> it.claim().chain().stream())
                .filter(step -> step.part() != Step.Part.PUBLISHER)
                .map(Dossiers::step)
                .filter(words -> !words.isEmpty())
                .forEach(out::add);
        return List.copyOf(out);
    }

    private static String step(Step step) {
        String medium = step.medium().orElse("");
        String status = step.status().map(it -> " " + it).orElse("");
        if (step.part() == Step.Part.SPEAKER) {
            return medium.isEmpty() ? "" : "own " + medium + status;
        }
        String name = step.name().orElse("?");
        return name + (medium.isEmpty() ? "" : ", " + medium) + status;
    }

    private List<String> withdrawn(Collection<Heard.Uttered> told) {
        return told.stream()
                .flatMap(it -> gone.getOrDefault(it.id(), List.of()).stream())
                .distinct()
                .toList();
    }

    /// Links between its own records where it revises itself, or with those of others that do not
    /// agree with it; `of` are the only claims that count, where not all do.
    private List<Tie> ties(Source source, boolean own, Optional<List<String>> of) {
        List<Tie> out = new ArrayList<>();
        for (Link link : links.links()) {
            boolean counts = own ? isRevision(link.type()) : isAgainst(link.type());
            if (counts && link.status() != Link.Status.REJECTED) {
                boolean from = isBy(source, link.from());
                boolean to = isBy(source, link.to());
                if (own ? from && (to || link.type() == Link.Relation.RETRACTS) : from || to) {
                    out.add(tie(link, from));
                }
            }
        }
        Set<String> seen = new HashSet<>();
        return out.stream()
                .filter(tie -> seen.add(once(tie)))
                .filter(tie -> of.isEmpty() || of.get().contains(heard.told(tie.own())))
                .toList();
    }

    /// What is the same in all captures of its two ends.
    private String once(Tie tie) {
        return tie.link().type() + heard.group(tie.own()) + " " + heard.group(tie.other());
    }

    private Tie tie(Link link, boolean from) {
        String own = from ? link.from() : link.to();
        String other = from ? link.to() : link.from();
        return new Tie(link, own, other, registry.of(other).map(Source::id));
    }

    private boolean isBy(Source source, String record) {
        return registry.of(record).filter(it -> it.id().equals(source.id())).isPresent();
    }

    private static boolean isRevision(Link.Relation type) {
        return type == Link.Relation.UPDATES || type == Link.Relation.RETRACTS;
    }

    private static boolean isAgainst(Link.Relation type) {
        return type == Link.Relation.CONTRADICTS || type == Link.Relation.DISPUTES;
    }

    /// Those with the same last word of the name, and those of the same name that evidence keeps
    /// apart.
    private List<String> alike(Source source) {
        if (source.known() == Source.Known.UNNAMED) {
            return List.of();
        }
        return registry.all().stream()
                .filter(other ->
                        other.known() != Source.Known.UNNAMED && !other.id().equals(source.id()))
                .filter(other -> mayBe(source, other))
                .map(Source::id)
                .limit(MOST_ALIKE)
                .toList();
    }

    /// Two full names that differ are two; a short one may be the end of a full one.
    private static boolean mayBe(Source one, Source other) {
        List<String> words = Identity.words(one.name());
        List<String> others = Identity.words(other.name());
        boolean person = one.kind() == Source.Kind.PERSON;
        boolean kinds = person == (other.kind() == Source.Kind.PERSON);
        boolean same = words.equals(others);
        boolean shorter =
                one.known() != other.known()
                        && (endsWith(words, others) || endsWith(others, words));
        return kinds && (same || shorter);
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return !end.isEmpty()
                && words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }
}
