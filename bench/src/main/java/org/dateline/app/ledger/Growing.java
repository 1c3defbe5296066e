package org.dateline.app.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;

/// Articles that no one wrote, as many as asked for: variations of the samples, several of each
/// incident, one in twenty a copy under other bytes.
///
/// They come into a ledger the way that all do; only their readings are made from those of the
/// samples instead of read, which would take an hour for a hundred thousand.
final class Growing {

    /// So many articles tell of one incident in the mean.
    private static final int TOLD = 4;

    private static final int COPIES = 20;
    private static final int BATCH = 200;

    private final Resources with = Resources.load();
    private final List<Variation> samples = new ArrayList<>();

    /// `folder` holds the samples. Pages without a title are left out.
    Growing(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files =
                    all.filter(f -> f.toString().matches(".{1,999}\\.(html|txt)"))
                            .sorted()
                            .toList();
        }
        for (Path file : files) {
            Reading read =
                    Flow.read(
                            new Capture(
                                    file.getFileName().toString(),
                                    new Content.InFile(file),
                                    Given.nothing()),
                            with);
            if (read.article().title().isPresent() && !read.incidents().isEmpty()) {
                samples.add(new Variation(read));
            }
        }
    }

    /// The article of this number; a copy is the one before it, with bytes of its own.
    Capture capture(int number) {
        String bytes = "article " + number + " of many\n";
        return new Capture(
                "article-" + number,
                Content.of(bytes.getBytes(StandardCharsets.UTF_8)),
                Given.nothing());
    }

    private Reading reading(Capture capture) {
        int number = Integer.parseInt(capture.input().substring("article-".length()));
        long article = number % COPIES == 0 ? number - 1L : number;
        // neighbours of one incident come in days apart, not one after the other
        long incident = article % COPIES == 0 ? article : scattered(article);
        Variation sample = samples.get((int) (incident % samples.size()));
        Sha256 bytes = Sha256.of("article " + number + " of many\n");
        return sample.of(incident, article * 1_000_003, bytes, capture.input());
    }

    /// The incident of an article: drawn from those of the thousand articles around it.
    private static long scattered(long article) {
        long block = article / 1000;
        long drawn = new java.util.Random(article).nextInt(1000 / TOLD);
        return block * 1000 / TOLD + drawn;
    }

    /// How a ledger reads such an article.
    Draft.Reader reader() {
        return new Draft.Reader() {
            @Override
            public ReaderId id() {
                return with.reader();
            }

            @Override
            public Reading read(Capture capture) {
                return reading(capture);
            }
        };
    }

    /// Adds the articles from this number on, as far as `to`.
    void add(Home home, int from, int to) {
        try (Scribe scribe = Scribe.open(home, "bench", Clock.systemUTC())) {
            for (int at = from; at < to; at += BATCH) {
                List<Draft> drafts =
                        java.util.stream.IntStream.range(at, Math.min(to, at + BATCH))
                                .parallel()
                                .mapToObj(n -> scribe.draft(capture(n), Optional.empty(), reader()))
                                .toList();
                scribe.add(drafts);
            }
        }
    }
}
