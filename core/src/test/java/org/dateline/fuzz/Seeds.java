package org.dateline.fuzz;

import static org.dateline.container.Warcs.HTML;
import static org.dateline.container.Warcs.joined;
import static org.dateline.container.Warcs.page;
import static org.dateline.container.Warcs.response;
import static org.dateline.container.Warcs.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.container.Warcs;

/// What the fuzzer starts from: the samples, and a small file of each kind of container.
final class Seeds {

    private static final Path SAMPLES = Path.of("..", "samples");

    private static final byte[] BURNT =
            response("https://a.example/1", HTML, page("Mill burns in Orvan"));

    private static final byte[] SUNK =
            Warcs.record(
                    "response",
                    "https://a.example/2",
                    "WARC-Payload-Digest: sha1:Q\r\n",
                    joined(utf8(HTML + "Content-Length: 90\r\n\r\n"), page("Ferry sinks")));

    private static final byte[] AGAIN =
            Warcs.record(
                    "revisit",
                    "https://a.example/2",
                    "WARC-Payload-Digest: sha1:Q\r\nWARC-Refers-To-Date: 2031-05-07T08:00:00Z\r\n",
                    utf8(HTML + "\r\n"));

    private static final String MHTML =
            """
            Snapshot-Content-Location: https://a.example/saved
            Date: Wed, 7 May 2031 08:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html"; boundary="--cut"

            ----cut
            Content-Type: text/html; charset=koi8-r
            Content-Transfer-Encoding: quoted-printable

            <p>The ferry =E2=80=9CArda=E2=80=9D sank, =
            nobody knows why.</p>
            ----cut--
            """;

    private static final String FEED =
            """
            <?xml version="1.0" encoding="iso-8859-1"?>
            <!DOCTYPE rss [<!ENTITY a "b">]>
            <rss><channel><title>Tidings</title>
            <item><title>Ferry &amp;amp; mill</title><link>https://a.example/1</link>
            <pubDate>Wed, 07 May 2031 08:00:00 GMT</pubDate><dc:creator>A. Moe</dc:creator>
            <description><![CDATA[<p>Two boats sank.</p>]]></description></item>
            <item><title>Rain</title><content:encoded>&lt;p&gt;It rains.&lt;/p&gt;</content:encoded></item>
            </channel></rss>
            """;

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry>
            <title type="html">Rain &lt;b&gt;falls&lt;/b&gt;</title><updated>2031-05-07T08:00:00Z</updated>
            <author><name>A. Moe</name></author><link rel="alternate" href="https://a.example/3"/>
            <content type="html">&lt;p&gt;It rains.&lt;/p&gt;</content></entry></feed>
            """;

    private static final String TWEETS =
            """
            window.YTD.tweets.part0 = [ {
                "tweet" : { "id_str" : "11", "created_at" : "Wed May 07 08:00:00 +0000 2031",
                  "full_text" : "The \\"Arda\\" sank, } &amp; { \\ud83d\\ude00 https://t.co/a" }
              },
              {
                "tweet" : { "id_str" : "12", "full_text" : "The mill burned" } } ]
            """;

    private static final String ANSWER =
            """
            {"data": [{"id": "5", "text": "Shells hit", "author_id": "9", "edit_history_tweet_ids": ["5"],
             "created_at": "2031-05-07T08:00:00.000Z"}],
             "includes": {"users": [{"id": "9", "name": "Arda Guard", "username": "ardaguard"}]}}
            """;

    private static final String CHAT =
            """
            {
             "name": "Arda Watch",
             "type": "public_channel",
             "id": 1234,
             "messages": [
              {"id": 2, "type": "message", "date": "2031-05-07T08:00:00", "date_unixtime": "1936080000",
               "from": "Arda Watch", "text": ["Two ", {"type": "bold", "text": "boats"}, "\\n sank"]},
              {"id": 4, "type": "message", "text": "Rain", "forwarded_from": "Mill"}
             ]
            }
            """;

    private Seeds() {}

    /// All of them, each with the byte before it that says how it is handed in.
    static List<byte[]> all() {
        List<byte[]> out = new ArrayList<>();
        for (byte[] file : files()) {
            out.add(joined(utf8("0"), file));
            for (char how : "012345678:;".toCharArray()) {
                out.add(joined(utf8("5" + how), file));
            }
        }
        for (byte[] sample : samples()) {
            out.add(joined(utf8("0"), sample));
            List.of("10", "13", "20", "24", "3", "4", "52", "55")
                    .forEach(way -> out.add(joined(utf8(way), sample)));
        }
        for (String pattern : PATTERNS) {
            out.add(utf8("6" + pattern));
        }
        return out;
    }

    private static final List<String> PATTERNS =
            List.of(
                    "1|<div>|x",
                    "1<p>|<a href=x><b><i>|",
                    "1<article>|<p>Rain <em>fell</em>.</p>|</article>",
                    "1<p |a=\"b\" |>x",
                    "1|<table><tr><td>|x",
                    "1|<!-- charset |",
                    "2|\n\nA — |B",
                    "2|@a — May 7, 2031\n|",
                    "3<p>|\"Rain fell,\" said Ann Moe. |</p>",
                    "4|Two men, |died",
                    "4|killed at least 3 and ,|.",
                    "0[|{\"id_str\":|",
                    "0WARC/1.0\r\n|WARC-Type: x\r\n|\r\n",
                    "0<rss>|<item><title>Rain on the roofs of Orvan, and on the old mill</title>|</rss>");

    private static List<byte[]> files() {
        byte[] warc = joined(BURNT, SUNK, AGAIN);
        return List.of(
                warc,
                joined(Warcs.gzip(BURNT), Warcs.gzip(SUNK), Warcs.gzip(AGAIN)),
                Packing.zip("archive/a.warc", warc),
                Packing.zip("data/tweets.js", utf8(TWEETS)),
                utf8(MHTML.replace("\n", "\r\n")),
                utf8(FEED),
                utf8(ATOM),
                utf8(TWEETS),
                utf8(ANSWER),
                utf8(CHAT));
    }

    private static List<byte[]> samples() {
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            List<byte[]> out = new ArrayList<>();
            for (Path file :
                    all.filter(f -> f.toString().matches(".*\\.(html|txt)")).sorted().toList()) {
                out.add(Files.readAllBytes(file));
            }
            return out;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
