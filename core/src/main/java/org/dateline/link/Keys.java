package org.dateline.link;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.dateline.model.Incident;

/// What an article is looked up by when others are compared with it, as 64-bit hashes: sampled
/// shingles and whole paragraphs (one text), long quotations (one utterance), a place with a day
/// (one incident), rare words and people (articles about one incident). They follow from its
/// reading alone.
public final class Keys {

    private static final int LONGEST = 4;

    /// How many of an article's rarest words lead to others about the same.
    private static final int HEAVIEST = 20;

    private final long[] hashes;

    private Keys(long[] hashes) {
        this.hashes = hashes;
    }

    static Keys of(Profile profile) {
        NavigableSet<String> keys = new TreeSet<>();
        if (!profile.body().shell()) {
            profile.body().shingles().sampled().forEach(hash -> keys.add("s" + hash));
            profile.body().paragraphs().stream()
                    .filter(paragraph -> paragraph.words().size() >= Saying.LEAST_WORDS)
                    .forEach(paragraph -> keys.add("p" + Words.hash(paragraph.key())));
        }
        profile.sayings().stream()
                .flatMap(saying -> saying.longQuotes().stream())
                .forEach(quote -> keys.add("q" + Words.hash(quote)));
        if (profile.subject().isPresent()) {
            profile.wording().heaviest(HEAVIEST).forEach(stem -> keys.add("w" + stem));
            profile.cast().people().forEach(name -> keys.add("n" + name));
        }
        profile.happenings().stream()
                .filter(it -> it.single() || it.incident().realis() == Incident.Realis.DENIED)
                .forEach(happening -> keys.addAll(keys(happening)));
        return new Keys(keys.stream().mapToLong(Words::hash).sorted().distinct().toArray());
    }

    /// Those that `bytes` wrote.
    public static Keys of(byte[] bytes) {
        long[] hashes = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return new Keys(hashes);
    }

    /// Eight bytes a key, the highest first.
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(hashes.length * Long.BYTES);
        out.asLongBuffer().put(hashes);
        return out.array();
    }

    LongStream hashes() {
        return LongStream.of(hashes);
    }

    private static List<String> keys(Happening happening) {
        List<String> out = new ArrayList<>();
        for (Site site : Site.usable(happening.sites())) {
            for (LocalDate day : days(happening)) {
                out.add("i" + site.key() + "/" + day);
            }
        }
        return out;
    }

    /// Its days and the one after, so that neighbours meet; where the text gives none, the days
    /// before publication.
    private static List<LocalDate> days(Happening happening) {
        Optional<Days> days =
                happening
                        .days()
                        .filter(d -> d.length() <= LONGEST)
                        .map(d -> new Days(d.from(), d.to().plusDays(1), d.one()))
                        .or(() ->
                                happening
                                        .published()
                                        .map(p -> new Days(p.minusDays(2), p.plusDays(1), false)));
        return days.map(d -> d.from().datesUntil(d.to().plusDays(1)).toList()).orElse(List.of());
    }
}
