package org.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Claim;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Post;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Source.Kind;
import org.dateline.model.Source.Known;
import org.dateline.model.Span;
import org.dateline.model.Step;
import org.dateline.model.Voice;

/// The sources of one capture, each once: who speaks, who passes on, who publishes.
///
/// A short name leads to its person through the reading's own names and nowhere else.
final class Appearances {

    private final Reading reading;
    private final Appearance.Where where;
    private final Map<String, Name> byRef = new HashMap<>();
    private final Map<String, Name> byName = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();
    private final NavigableMap<String, Appearance> all = new TreeMap<>();
    private final AlsoKnown also;

    Appearances(Reading reading, Appearance.Where where) {
        this.reading = reading;
        this.where = where;
        this.also = new AlsoKnown(reading);
        for (Name name : reading.names()) {
            byRef.put(name.id(), name);
            byName.putIfAbsent(Identity.fold(name.name()), name);
        }
        reading.article().publisher().ifPresent(by -> outlets.put(Identity.fold(by), by));
        reading.claims().stream()
                .flatMap(claim -> claim.chain().stream())
                .filter(step -> step.part() == Step.Part.CARRIER)
                .flatMap(step -> step.name().stream())
                .filter(name -> Identity.carrier(name).isPresent())
                .forEach(name -> outlets.putIfAbsent(Identity.fold(name), name));
    }

    Collection<Appearance> all() {
        return all.values();
    }

    /// Who says it in the end: where the words of one are told by citing another, the one cited.
    Optional<Appearance> speaker(Claim claim) {
        return claim.source().flatMap(voice -> cited(claim, voice).or(() -> voiced(claim, voice)));
    }

    /// The first speaker of the chain, where the voice itself only passes on.
    private Optional<Appearance> cited(Claim claim, Voice voice) {
        boolean passes =
                claim.chain().stream()
                        .filter(step -> step.part() == Step.Part.CARRIER)
                        .flatMap(step -> step.name().stream())
                        .anyMatch(voice.text()::contains);
        return passes
                ? claim.chain().stream()
                        .filter(step -> step.part() == Step.Part.SPEAKER)
                        .flatMap(step -> step.name().stream())
                        .filter(name -> !voice.text().contains(name))
                        .findFirst()
                        .flatMap(this::printed)
                : Optional.empty();
    }

    private Optional<Appearance> voiced(Claim claim, Voice voice) {
        Optional<Name> known =
                voice.ref().map(byRef::get).filter(name -> name.kind() != Name.Kind.GROUP);
        if (known.isPresent()) {
            return Optional.of(keep(named(known.get()), voice.text()));
        }
        Optional<Appearance> signed =
                voice.name()
                        .filter(name -> Identity.country(name).isEmpty())
                        .flatMap(name -> signed(name, voice));
        return signed.map(it -> keep(it, handle(claim).orElse(voice.text())))
                .or(() -> described(voice.text(), voice.spans()));
    }

    /// A name that a post is signed with, or that stands for a speaker without being printed.
    private Optional<Appearance> signed(String name, Voice voice) {
        Name known = byName.get(Identity.fold(name));
        if (known != null) {
            return Optional.of(named(known));
        }
        boolean body =
                Identity.words(name).stream().anyMatch(SourceWords.SOMEBODY::contains)
                        || Countries.in(name).isPresent();
        Optional<String> person = body ? Optional.empty() : Identity.person(name);
        Kind kind = person.isPresent() ? Kind.PERSON : Kind.ORGANISATION;
        Optional<String> key = person.or(() -> Identity.body(name, voice.side()));
        return Identity.fold(name).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Appearance.of(where, kind, Known.IN_ONE_ARTICLE, name, key)
                                .with(voice.role(), voice.side()));
    }

    /// The account of the post whose words these are.
    private Optional<String> handle(Claim claim) {
        return claim.form() == Claim.Form.POST
                ? reading.article().posts().stream()
                        .filter(post -> post.span().meets(claim.span()))
                        .findFirst()
                        .flatMap(Post::handle)
                        .map(handle -> "@" + handle)
                : Optional.empty();
    }

    /// Whom a name of the article stands for.
    private Appearance named(Name name) {
        Optional<String> side = name.side();
        Kind kind = Kind.ORGANISATION;
        Optional<String> key = Optional.empty();
        switch (name.kind()) {
            case PERSON -> {
                kind = Kind.PERSON;
                key = Identity.person(name.name());
            }
            case OFFICE -> {
                kind = Kind.OFFICE;
                key = Identity.office(name.name(), side);
            }
            case ORGANISATION, GROUP -> {
                boolean outlet = isOutlet(name.name());
                kind = outlet ? Kind.OUTLET : Kind.ORGANISATION;
                key =
                        outlet
                                ? Optional.of(Identity.outlet(name.name()))
                                : Identity.body(name.name(), side);
            }
        }
        Appearance made =
                Appearance.of(where, kind, Known.IN_ONE_ARTICLE, name.name(), key)
                        .with(name.role(), side);
        for (Span mention : name.mentions()) {
            made.forms().add(flat(reading.page().words(mention)));
        }
        also.of(name)
                .forEach(other -> {
                    made.forms().add(other);
                    (name.kind() == Name.Kind.PERSON
                                    ? Identity.person(other)
                                    : Identity.body(other, side))
                            .ifPresent(made.also()::add);
                });
        return made;
    }

    private boolean isOutlet(String name) {
        String folded = Identity.fold(name);
        return outlets.containsKey(folded) || SourceWords.AGENCIES.contains(folded);
    }

    /// The source of words that the chain prints.
    private Optional<Appearance> printed(String words) {
        Name known = byName.get(Identity.fold(words));
        return known == null
                ? described(words, List.of())
                : Optional.of(keep(named(known), known.name()));
    }

    private Optional<Appearance> described(String words, List<Span> spans) {
        String folded = Identity.fold(words);
        if (outlets.containsKey(folded)) {
            return carrier(words);
        }
        return Unnamed.of(words, isPlace(spans)).map(this::unnamed);
    }

    /// A name within the words that the article knows, or whom the words alone tell.
    private Appearance unnamed(Unnamed it) {
        Name inside = byName.get(Identity.fold(it.name()));
        if (inside != null && it.known() == Known.IN_ONE_ARTICLE) {
            return keep(named(inside), it.name());
        }
        return keep(
                Appearance.of(where, it.kind(), it.known(), it.name(), it.key())
                        .with(Optional.empty(), Countries.in(it.name())),
                Unnamed.withoutArticle(it.name()));
    }

    /// Whether the words are a place that stands for people.
    private boolean isPlace(List<Span> spans) {
        return spans.stream()
                .anyMatch(span ->
                        reading.places().stream()
                                .map(Place::mention)
                                .filter(mention -> mention.use() == Place.Use.ASSOCIATIVE)
                                .anyMatch(mention -> mention.span().equals(span)));
    }

    /// Who passed a claim on, in the order of the chain.
    List<Appearance> carriers(Claim claim) {
        List<Appearance> out = new ArrayList<>();
        claim.chain().stream()
                .filter(step -> step.part() == Step.Part.CARRIER)
                .flatMap(step -> step.name().stream())
                .flatMap(name -> carrier(name).stream())
                .forEach(out::add);
        return out;
    }

    private Optional<Appearance> carrier(String name) {
        Name known = byName.get(Identity.fold(name));
        if (Identity.fold(name).isEmpty() || Identity.country(name).isPresent()) {
            return Optional.empty();
        }
        if (known != null && known.kind() == Name.Kind.PERSON) {
            return Optional.of(keep(named(known), name));
        }
        return Optional.of(
                keep(
                        Appearance.of(
                                where,
                                Kind.OUTLET,
                                Identity.isCapital(name) ? Known.IN_ONE_ARTICLE : Known.UNNAMED,
                                name,
                                Identity.carrier(name).or(() -> own(name).map(Identity::outlet))),
                        name));
    }

    /// A common name ("The Times") that this article's own publisher signs with.
    private Optional<String> own(String name) {
        return reading.article()
                .publisher()
                .filter(by -> Identity.fold(by).equals(Identity.fold(name)));
    }

    Optional<Appearance> publisher() {
        return reading.article()
                .publisher()
                .filter(by -> !Identity.fold(by).isEmpty())
                .map(by ->
                        keep(
                                Appearance.of(
                                        where,
                                        Kind.OUTLET,
                                        Known.BY_NAME,
                                        by,
                                        Optional.of(Identity.outlet(by))),
                                by));
    }

    /// Who made a publication that the page mentions.
    Optional<Appearance> author(Publication publication) {
        return carrier(publication.by());
    }

    /// Kept once; what another mention adds is added. An outlet is one whatever else it does.
    private Appearance keep(Appearance found, String form) {
        Appearance kept =
                all.merge(
                        found.id(),
                        found,
                        (before, now) -> {
                            before.forms().addAll(now.forms());
                            return before.with(now.role(), now.side());
                        });
        String plain = flat(form);
        if (!Identity.words(plain).stream().allMatch(SourceWords.PRONOUNS::contains)) {
            kept.forms().add(plain);
        }
        return kept;
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s{1,1000}", " ");
    }
}
