package org.dateline.bench.peers;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.model.Article;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Page;
import org.dateline.model.Reading;
import org.dateline.model.Zone;

/// Dateline's own reading as far as the page, called inside a JVM as the others are.
final class DatelineCore implements Extractor {

    private static final Set<Zone> BODY =
            EnumSet.of(Zone.HEADING, Zone.BODY, Zone.LIST, Zone.QUOTE);

    private final Resources resources = Resources.load();

    @Override
    public Extract extract(byte[] page) {
        Capture capture = new Capture("page.html", Content.of(page), Given.nothing());
        Reading reading = Flow.read(capture, resources, Flow.Until.PAGE);
        Article article = reading.article();
        return new Extract(article.title(), article.byline(), body(reading.page()));
    }

    private static String body(Page page) {
        return page.blocks().stream()
                .filter(block -> BODY.contains(block.zone()))
                .map(block -> page.words(block.span()))
                .collect(Collectors.joining("\n"));
    }
}
