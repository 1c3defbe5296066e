package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A network whose posts pages embed with markup of its own.
///
/// `mark` is what a class of the embedding element holds, or what it is where `whole`, and `joint`
/// the place of its first hyphen or low line; `address` is what its posts' addresses look like,
/// with the signer's `handle`. All of it is data.
record Network(String mark, int joint, boolean whole, String name, Optional<Pattern> address) {

    private static final Network[] ALL =
            WordLists.lines("networks.txt").stream().map(Network::of).toArray(Network[]::new);

    /// The same by the character before the joint of their marks.
    private static final Network[][] BY_CHARACTER = new Network[128][];

    static {
        for (char c = 0; c < BY_CHARACTER.length; c++) {
            char before = c;
            BY_CHARACTER[c] =
                    Stream.of(ALL)
                            .filter(n -> n.mark().charAt(n.joint() - 1) == before)
                            .toArray(Network[]::new);
        }
    }

    private static final Network TELEGRAM = first("telegram");
    private static final Network X = first("x");

    /// A video is no network's markup: its player tells its address.
    private static final Network YOUTUBE = new Network("", 0, false, "youtube", Optional.empty());

    /// How a saved page of X itself marks each of its posts.
    private static final String OWN = "data-testid";

    /// Where Telegram's script puts its frame: `data-telegram-post="channel/99"`.
    private static final String TELEGRAM_POST = "data-telegram-post";

    /// Attributes that tell a post's address, the surest first.
    private static final List<String> ADDRESSES =
            List.of("data-instgrm-permalink", "data-href", "cite");

    private static Network of(String line) {
        String[] fields = line.split(" ", 3);
        boolean whole = fields[0].startsWith("=");
        Optional<Pattern> address =
                Optional.of(fields[2]).filter(a -> !a.equals("-")).map(Pattern::compile);
        String mark = fields[0].substring(whole ? 1 : 0);
        return new Network(mark, joint(mark), whole, fields[1], address);
    }

    private static Network first(String name) {
        return Stream.of(ALL).filter(n -> n.name().equals(name)).findFirst().orElseThrow();
    }

    private static int joint(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (mark.charAt(i) == '-' || mark.charAt(i) == '_') {
                return i;
            }
        }
        throw new IllegalArgumentException("a mark has a hyphen or a low line: " + mark);
    }

    /// The network whose post an element embeds.
    static Optional<Network> of(Element e) {
        if (e.attributesSize() == 0 || e.normalName().equals("body")) {
            return Optional.empty();
        }
        if (e.hasAttr(TELEGRAM_POST)) {
            return Optional.of(TELEGRAM);
        }
        if (isOwnPage(e)) {
            return Optional.of(X);
        }
        return Video.address(e).isPresent()
                ? Optional.of(YOUTUBE)
                : named(e.attributes().get("class"));
    }

    /// Whether an element is a post on a saved page of X itself.
    static boolean isOwnPage(Element e) {
        return e.normalName().equals("article") && e.attributes().get(OWN).equals("tweet");
    }

    /// Whether an element's classes are those of a network's posts.
    static boolean mayEmbed(String classes) {
        return named(classes).isPresent();
    }

    /// Every mark has a hyphen or a low line, and few classes have: from those on it is looked for.
    private static Optional<Network> named(String classes) {
        char[] units = classes.toCharArray();
        for (int i = 1; i < units.length; i++) {
            boolean joint = units[i] == '-' || units[i] == '_';
            if (joint && units[i - 1] < BY_CHARACTER.length) {
                for (Network network : BY_CHARACTER[units[i - 1]]) {
                    if (network.marks(classes, i - network.joint())) {
                        return Optional.of(network);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean marks(String classes, int at) {
        return classes.startsWith(mark, at) && (!whole || isWhole(classes, at));
    }

    private boolean isWhole(String classes, int at) {
        int end = at + mark.length();
        return (at == 0 || classes.charAt(at - 1) == ' ')
                && (end == classes.length() || classes.charAt(end) == ' ');
    }

    /// The post's address: the last link that looks like one, or what the markup says, or the last
    /// link at all where the network's addresses have no form of their own.
    Optional<String> address(Element e) {
        if (this == YOUTUBE) {
            return Video.address(e);
        }
        List<String> links = new ArrayList<>();
        for (Element link : e.select("a[href]")) {
            links.add(Archived.original(link.attr("href")));
        }
        Optional<String> fitting =
                links.reversed().stream().filter(l -> !handle(l).isEmpty()).findFirst();
        return fitting.or(() -> stated(e))
                .or(() ->
                        address.isPresent()
                                ? Optional.empty()
                                : links.reversed().stream().findFirst());
    }

    private static Optional<String> stated(Element e) {
        for (String attribute : ADDRESSES) {
            if (!e.attr(attribute).isBlank()) {
                return Optional.of(Archived.original(e.attr(attribute)));
            }
        }
        return Optional.of(e.attr(TELEGRAM_POST) + e.attr("data-post"))
                .filter(post -> post.indexOf('/') > 0)
                .map(post -> "https://t.me/" + post);
    }

    /// Who signs a post of this address.
    Optional<String> handle(String url) {
        Matcher match = address.map(a -> a.matcher(url)).orElse(null);
        return match != null && match.find()
                ? Optional.of(match.group("handle"))
                : Optional.empty();
    }
}
