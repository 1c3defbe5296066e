package org.dateline.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Post;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/// Posts that a page embeds with the markup of their network.
final class HtmlPosts {

    /// How networks sign a post: the first that fits counts.
    private static final List<Pattern> SIGNATURES =
            WordLists.lines("post-signatures.txt").stream()
                    .map(line -> Pattern.compile(line, Wordings.FLAGS))
                    .toList();

    /// The markup of Telegram, and of X on its own pages, tells a post's words and its sender from
    /// the rest.
    private static final String WORDS = ".tgme_widget_message_text, [data-testid=tweetText]";

    private static final String SENDER =
            ".tgme_widget_message_owner_name, [data-testid=User-Name] a";

    /// A link that invites to the network: "View this post on Instagram".
    private static final int INVITATION = 60;

    private static final Pattern LINKS =
            Pattern.compile(
                    "(?:\\s{0,5}(?:pic\\.(?:twitter|x)\\.com/\\w{1,20}|https?://t\\.co/\\w{1,20})[\\s\\u2026]{0,5})+$");

    private static final Evaluator TOLD = QueryParser.parse(WORDS);

    private HtmlPosts() {}

    /// The posts in the order of the page.
    static List<Post> of(Layout layout, Embeds embeds) {
        if (embeds.elements().isEmpty()) {
            return List.of();
        }
        Map<Element, List<Part>> shown = new IdentityHashMap<>();
        for (Part part : layout.parts()) {
            Optional<Element> in = embeds.around(part);
            in.ifPresent(e -> shown.computeIfAbsent(e, k -> new ArrayList<>()).add(part));
        }
        Surroundings about = new Surroundings(layout);
        List<Post> posts = new ArrayList<>();
        for (Element e : embeds.elements()) {
            Optional<Network> network = Network.of(e);
            if (network.isPresent() && embeds.around(e.parent()).isEmpty()) {
                post(layout, about, e, network.get(), shown.getOrDefault(e, List.of()))
                        .ifPresent(posts::add);
            }
        }
        return posts;
    }

    /// A post that says nothing itself is recorded with the address or signature that it shows; one
    /// that shows nothing, but tells its address, with an empty span where it stands.
    private static Optional<Post> post(
            Layout layout, Surroundings about, Element e, Network network, List<Part> parts) {
        return words(layout, network, parts)
                .or(() -> cover(layout, parts))
                .or(() -> cover(layout, about.caption(e)))
                .or(() -> network.address(e).map(url -> about.standing(e)))
                .map(span -> post(layout, e, network, span));
    }

    private static Optional<Span> cover(Layout layout, List<Part> parts) {
        return parts.stream()
                .map(part -> part.span().strip(layout.text()))
                .filter(span -> !span.isEmpty())
                .reduce(Span::cover);
    }

    private static Post post(Layout layout, Element e, Network network, Span words) {
        Optional<String> url = network.address(e);
        Optional<MatchResult> signed = signed(e.text());
        Optional<String> name =
                signed.map(s -> s.group("name").strip())
                        .or(() -> Optional.ofNullable(e.selectFirst(SENDER)).map(Element::text));
        Optional<String> handle =
                signed.filter(s -> s.namedGroups().containsKey("handle"))
                        .map(s -> s.group("handle"))
                        .or(() -> url.flatMap(network::handle));
        return new Post(network.name(), name, handle, date(e), url, words.in(layout.text()), words);
    }

    private static Optional<MatchResult> signed(String words) {
        for (Pattern signature : SIGNATURES) {
            Matcher signed = signature.matcher(words);
            if (signed.find()) {
                return Optional.of(signed.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /// The post's own words, without invitations, links and signature.
    private static Optional<Span> words(Layout layout, Network network, List<Part> parts) {
        Optional<Span> all = Optional.empty();
        boolean told = parts.stream().anyMatch(HtmlPosts::told);
        for (Part part : parts) {
            String said = layout.words(part);
            if ((told && !told(part)) || leadsAway(part, said, network)) {
                continue;
            }
            int cut = signed(said).map(MatchResult::start).orElse(said.length());
            Span words =
                    new Span(part.span().start(), part.span().start() + cut).strip(layout.text());
            if (!words.isEmpty()) {
                all = Optional.of(all.map(a -> a.cover(words)).orElse(words));
            }
            if (cut < said.length()) {
                break;
            }
        }
        return all.map(whole -> withoutLinks(layout, whole)).filter(span -> !span.isEmpty());
    }

    private static boolean told(Part part) {
        return part.around().stream().anyMatch(e -> e.attributesSize() > 0 && e.is(TOLD));
    }

    /// A line that is a link from end to end and leads to the network, the signer or the music.
    private static boolean leadsAway(Part part, String words, Network network) {
        boolean invites =
                words.length() <= INVITATION
                        && words.toLowerCase(Locale.ROOT).contains(network.name());
        return part.linkShare() > 0.9
                && (invites || words.startsWith("@") || words.startsWith("\u266C"));
    }

    private static Span withoutLinks(Layout layout, Span whole) {
        Matcher links = LINKS.matcher(whole.in(layout.text()));
        return links.find() ? new Span(whole.start(), whole.start() + links.start()) : whole;
    }

    private static Optional<Stamp> date(Element e) {
        Element time = e.selectFirst("time[datetime]");
        if (time != null) {
            return Stamp.parse(time.attr("datetime"));
        }
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
