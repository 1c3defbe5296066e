package org.dateline.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Post;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// Posts that a page embeds with the markup of their network.
final class HtmlPosts {

    /// Class of the embedding element to the network.
    record Network(String mark, String name) {}

    private static final List<Network> NETWORKS =
            List.of(
                    new Network("twitter-tweet", "x"),
                    new Network("twitter-video", "x"),
                    new Network("instagram-media", "instagram"),
                    new Network("fb-post", "facebook"),
                    new Network("fb-video", "facebook"),
                    new Network("tiktok-embed", "tiktok"),
                    new Network("bluesky-embed", "bluesky"),
                    new Network("mastodon-embed", "mastodon"),
                    new Network("reddit-embed-bq", "reddit"),
                    new Network("reddit-card", "reddit"));

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:twitter|x)\\.com/(?:#!/)?(?<handle>\\w{1,30})/status(?:es)?/\\d{1,25}");

    /// `— Name (@handle)`
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?:[\\u2014\\u2013\\u2015]|--|-)\\s{0,3}(?<name>[^()]{1,80}?)\\s{0,3}\\(@(?<handle>\\w{1,30})\\)");

    private static final Pattern LINKS =
            Pattern.compile(
                    "(?:\\s{0,5}(?:pic\\.(?:twitter|x)\\.com/\\w{1,20}|https?://t\\.co/\\w{1,20})[\\s\\u2026]{0,5})+$");

    private HtmlPosts() {}

    static boolean isPost(Part part) {
        return embedding(part).isPresent();
    }

    private static Optional<Element> embedding(Part part) {
        for (Element e : part.around()) {
            if (network(e).isPresent()) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    static Optional<Network> network(Element e) {
        return e.normalName().equals("body")
                ? Optional.empty()
                : network(e.attributes().get("class"));
    }

    /// Whether classes are those of a network's posts.
    static boolean mayEmbed(String classes) {
        return network(classes).isPresent();
    }

    private static Optional<Network> network(String classes) {
        if (classes.length() < 7 || classes.indexOf('-') < 0) {
            return Optional.empty();
        }
        for (Network network : NETWORKS) {
            if (classes.contains(network.mark())) {
                return Optional.of(network);
            }
        }
        return Optional.empty();
    }

    /// The posts in the order of the page.
    static List<Post> of(Layout layout, List<Element> embedding) {
        if (embedding.isEmpty()) {
            return List.of();
        }
        Map<Element, List<Part>> shown = new IdentityHashMap<>();
        for (Part part : layout.parts()) {
            Optional<Element> in = embedding(part);
            in.ifPresent(e -> shown.computeIfAbsent(e, k -> new ArrayList<>()).add(part));
        }
        List<Post> posts = new ArrayList<>();
        for (Element e : embedding) {
            Optional<Network> network = network(e);
            if (network.isPresent() && embeddedOnce(e)) {
                post(layout, e, network.get(), shown.getOrDefault(e, List.of()))
                        .ifPresent(posts::add);
            }
        }
        return posts;
    }

    private static boolean embeddedOnce(Element e) {
        for (Element up = e.parent(); up != null; up = up.parent()) {
            if (network(up).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /// A post that says nothing itself is recorded with the address or signature that it shows; one
    /// that shows nothing, but tells its address, with an empty span where it stands.
    private static Optional<Post> post(
            Layout layout, Element e, Network network, List<Part> parts) {
        return words(layout, parts)
                .or(() -> cover(layout, parts))
                .or(() -> address(e, network).map(url -> standing(layout, e)))
                .map(span -> post(layout, e, network, span));
    }

    /// The end of the last part before an element.
    private static Span standing(Layout layout, Element e) {
        int at = 0;
        for (Part part : layout.parts()) {
            boolean before =
                    part.element()
                            .filter(p -> p.sourceRange().startPos() < e.sourceRange().startPos())
                            .isPresent();
            at = before ? part.span().end() : at;
        }
        return new Span(at, at);
    }

    private static Optional<Span> cover(Layout layout, List<Part> parts) {
        return parts.stream()
                .map(part -> part.span().strip(layout.text()))
                .filter(span -> !span.isEmpty())
                .reduce(Span::cover);
    }

    private static Post post(Layout layout, Element e, Network network, Span words) {
        Optional<String> url = address(e, network);
        Matcher signed = SIGNED.matcher(e.text());
        boolean hasName = signed.find();
        Optional<String> name =
                hasName ? Optional.of(signed.group("name").strip()) : Optional.empty();
        Optional<String> handle =
                hasName ? Optional.of(signed.group("handle")) : url.flatMap(HtmlPosts::handle);
        return new Post(network.name(), name, handle, date(e), url, words.in(layout.text()), words);
    }

    /// The post's own words, without links and signature.
    private static Optional<Span> words(Layout layout, List<Part> parts) {
        Optional<Span> all = Optional.empty();
        for (Part part : parts) {
            Matcher signed = SIGNED.matcher(layout.words(part));
            int cut = signed.find() ? signed.start() : part.span().length();
            Span words =
                    new Span(part.span().start(), part.span().start() + cut).strip(layout.text());
            if (!words.isEmpty()) {
                all = Optional.of(all.map(a -> a.cover(words)).orElse(words));
            }
            if (cut < part.span().length()) {
                break;
            }
        }
        return all.map(whole -> withoutLinks(layout, whole)).filter(span -> !span.isEmpty());
    }

    private static Span withoutLinks(Layout layout, Span whole) {
        Matcher links = LINKS.matcher(whole.in(layout.text()));
        return links.find() ? new Span(whole.start(), whole.start() + links.start()) : whole;
    }

    private static Optional<String> address(Element e, Network network) {
        Optional<String> last = Optional.empty();
        for (Element link : e.select("a[href]")) {
            String href = link.attr("href");
            boolean fits = !network.name().equals("x") || ADDRESS.matcher(href).find();
            last = fits ? Optional.of(href) : last;
        }
        for (String attribute : List.of("data-instgrm-permalink", "data-href", "cite")) {
            if (last.isEmpty() && !e.attr(attribute).isBlank()) {
                last = Optional.of(e.attr(attribute));
            }
        }
        return last;
    }

    private static Optional<String> handle(String url) {
        Matcher match = ADDRESS.matcher(url);
        return match.find() ? Optional.of(match.group("handle")) : Optional.empty();
    }

    private static Optional<Stamp> date(Element e) {
        List<Element> links = e.select("a[href]");
        for (int i = links.size() - 1; i >= 0; i--) {
            Optional<PrintedDates.Found> found = PrintedDates.first(links.get(i).text());
            if (found.isPresent()) {
                return found.map(PrintedDates.Found::stamp);
            }
        }
        return PrintedDates.first(e.text()).map(PrintedDates.Found::stamp);
    }
}
