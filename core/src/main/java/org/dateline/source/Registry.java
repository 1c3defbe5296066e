package org.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Decision;
import org.dateline.model.Dossier;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.SameSource;
import org.dateline.model.Source;

/// All sources of a set of readings, in the order of their names: the same for every order of
/// adding.
public final class Registry {

    private final Heard heard;
    private final Links links;
    private final List<Source> all;
    private final List<SameSource> decided;
    private final Map<String, Source> byAppearance = new HashMap<>();

    private Registry(Heard heard, Links links, List<Source> all, List<SameSource> decided) {
        this.decided = List.copyOf(decided);
        this.heard = heard;
        this.links = links;
        this.all = List.copyOf(all);
        for (Source source : all) {
            source.parts().stream()
                    .flatMap(part -> part.sightings().stream())
                    .forEach(it -> byAppearance.put(it.id(), source));
        }
    }

    /// `links` must be those of `readings`; `decided` are people's decisions on sources, the last
    /// one of each two records.
    public static Registry of(
            Links links,
            Collection<Reading> readings,
            List<Decision> decisions,
            List<SameSource> decided) {
        Heard heard = new Heard(links, readings, decisions);
        List<Source> all = new ArrayList<>();
        Description to = new Description(heard);
        new Parts(heard, decided).sources().forEach(parts -> all.add(to.of(parts)));
        all.sort(
                Comparator.comparing((Source source) -> Identity.fold(source.name()))
                        .thenComparing(Source::name)
                        .thenComparing(Source::id));
        return new Registry(heard, links, all, decided);
    }

    public List<Source> all() {
        return all;
    }

    /// Those that an id with this beginning leads to: more than one where it is too short, or where
    /// a name that was one source has become several.
    public List<Source> find(String beginning) {
        return all.stream().filter(source -> source.hasId(beginning)).toList();
    }

    /// Whether all these words stand in what texts call a source and state of it, endings as typed.
    /// Blank ones stand in all, marks without a letter in none.
    public static boolean fits(Source source, String words) {
        List<String> asked = Identity.words(words);
        if (asked.isEmpty()) {
            return words.isBlank();
        }
        List<String> all = new ArrayList<>(Identity.words(source.name()));
        for (List<Source.Stated> stated :
                List.of(source.aliases(), source.roles(), source.sides())) {
            stated.forEach(it -> all.addAll(Identity.words(it.words())));
        }
        return asked.stream().allMatch(word -> all.stream().anyMatch(it -> it.startsWith(word)));
    }

    /// Whether words that stand for a speaker tell nobody by themselves: "It", "they".
    public static boolean isPronoun(String words) {
        return Identity.words(words).stream().allMatch(SourceWords.PRONOUNS::contains);
    }

    /// Whose word a record is: who says a claim, whose claim a figure or an incident stands in, who
    /// publishes an article or made a publication. Empty where no source can be told.
    public Optional<Source> of(String record) {
        return heard.teller(record).map(byAppearance::get);
    }

    /// What to enter so that these two are one.
    public static Deciding merge(Source one, Source other) {
        return Deciding.merge(one, other);
    }

    /// What to enter so that `id`, a part of this source or the article of one, is another.
    public Deciding split(Source source, String id) {
        return Deciding.split(source, id, decided);
    }

    /// What this source said, revised, and hears against it.
    public Dossier dossier(Source source) {
        return dossier(source, "");
    }

    /// The same of those statements alone that have all these words, endings aside.
    public Dossier dossier(Source source, String about) {
        return new Dossiers(heard, links, this).of(source, about);
    }
}
