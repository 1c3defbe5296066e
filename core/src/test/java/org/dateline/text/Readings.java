package org.dateline.text;

import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Page;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// A text as the prose of an article that is one body block; the models are loaded once.
public final class Readings {

    private static final English ENGLISH = English.load();

    private Readings() {}

    public static Prose prose(String text) {
        Span all = new Span(0, text.length());
        List<Block> blocks = List.of(new Block(Zone.BODY, all, all));
        return new ProseReader(ENGLISH).read(new Page(text, blocks, SourceMap.identity(text)));
    }
}
