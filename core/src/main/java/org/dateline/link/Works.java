package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dateline.model.Link;
import org.dateline.model.Work;

/// Which captures are one article, and which articles are one text.
///
/// `captures` joins the captures of one article, `texts` also its reprints.
record Works(Classes captures, Classes texts, NavigableSet<String> reprints) {

    static Works of(List<Link> links) {
        Works works = new Works(new Classes(), new Classes(), new TreeSet<>());
        for (Link link : links) {
            boolean capture = link.type().joinsCaptures();
            if (link.holds() && (capture || link.type() == Link.Relation.REPRINT_OF)) {
                works.texts.join(link.from(), link.to());
                if (capture) {
                    works.captures.join(link.from(), link.to());
                } else {
                    works.reprints.add(link.from());
                }
            }
        }
        return works;
    }

    /// All works of these articles, sorted by id.
    List<Work> all(List<String> articles) {
        Map<String, String> origins = new HashMap<>();
        for (List<String> text : texts.of(articles)) {
            String origin = captures.find(origin(text));
            text.forEach(article -> origins.put(article, id(origin)));
        }
        List<Work> out = new ArrayList<>();
        for (List<String> members : captures.of(articles)) {
            String first = members.getFirst();
            out.add(new Work(id(first), members, origins.getOrDefault(first, id(first))));
        }
        return out;
    }

    /// The text that nobody is known to have printed before.
    private String origin(List<String> text) {
        return text.stream()
                .filter(article -> !reprints.contains(article))
                .findFirst()
                .orElse(text.getFirst());
    }

    private static String id(String article) {
        return "w" + article.substring(1);
    }
}
