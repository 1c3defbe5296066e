package org.dateline.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Span;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// What stands about a player that shows no words of its own: the caption of its figure, the part
/// before it. Looked up once a page, which may have thousands of players.
final class Surroundings {

    private final Map<Element, List<Part>> captions = new IdentityHashMap<>();
    private final Map<Element, List<Part>> byFigure = new IdentityHashMap<>();

    /// From where a part's element begins in the file to the last part that begins no later.
    private final NavigableMap<Integer, Integer> last = new TreeMap<>();

    private final Layout layout;

    Surroundings(Layout layout) {
        this.layout = layout;
        for (int i = 0; i < layout.parts().size(); i++) {
            Part part = layout.parts().get(i);
            int index = i;
            part.element().ifPresent(e -> last.put(e.sourceRange().startPos(), index));
            part.around().stream()
                    .filter(e -> e.normalName().equals("figcaption"))
                    .forEach(e -> captions.computeIfAbsent(e, k -> new ArrayList<>()).add(part));
        }
        int highest = 0;
        for (Map.Entry<Integer, Integer> entry : last.entrySet()) {
            highest = Math.max(highest, entry.getValue());
            entry.setValue(highest);
        }
    }

    /// The parts of the caption of the figure that a player stands in.
    List<Part> caption(Element player) {
        Element figure = player.closest("figure");
        return figure == null ? List.of() : byFigure.computeIfAbsent(figure, this::ofFigure);
    }

    private List<Part> ofFigure(Element figure) {
        return Optional.ofNullable(figure.selectFirst("figcaption"))
                .map(caption -> captions.getOrDefault(caption, List.of()))
                .orElse(List.of());
    }

    /// The end of the last part before an element.
    Span standing(Element e) {
        Map.Entry<Integer, Integer> before = last.lowerEntry(e.sourceRange().startPos());
        int at = before == null ? 0 : layout.parts().get(before.getValue()).span().end();
        return new Span(at, at);
    }
}
