package org.dateline.incident;

import java.util.List;
import org.dateline.claim.Claims;
import org.dateline.figure.Figures;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Incident;
import org.dateline.model.Page;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.Zone;
import org.dateline.name.Names;
import org.dateline.text.English;
import org.dateline.text.Prose;
import org.dateline.text.ProseReader;
import org.dateline.text.Times;

/// Reads the incidents of a text without names, places and claims.
final class PlainText {

    private static final English ENGLISH = English.load();

    private PlainText() {}

    static List<Incident> find(String text) {
        Span all = new Span(0, text.length());
        Page page =
                new Page(text, List.of(new Block(Zone.BODY, all, all)), SourceMap.identity(text));
        Prose prose = new ProseReader(ENGLISH).read(page);
        Claims claims = new Claims(List.of(), List.of());
        Times times = Times.find(prose, Article.unknown());
        var figures = Figures.find(prose, times, claims);
        return Incidents.find(prose, times, Names.none(), List.of(), claims, figures).incidents();
    }
}
