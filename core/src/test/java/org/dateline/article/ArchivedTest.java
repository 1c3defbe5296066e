package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Post;
import org.dateline.model.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that were saved from a web archive. All of them were written for this test.
class ArchivedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    https://web.archive.test/web/20210305102233/https://tide.test/a?b=c | https://tide.test/a?b=c | 2021-03-05T10:22:33Z
                    https://web.archive.test/web/20210305102233if_/http://tide.test/    | http://tide.test/       | 2021-03-05T10:22:33Z
                    http://archive.test/2021.03.05-102233/https://tide.test/a           | https://tide.test/a     | 2021-03-05T10:22:33Z
                    https://archive.test/o/AbCdE/https://tide.test/a                    | https://tide.test/a     | -
                    /web/20210305102233/https://tide.test/a                             | https://tide.test/a     | 2021-03-05T10:22:33Z
                    https://web.archive.test/web/2021/https://tide.test/a               | https://tide.test/a     | -
                    https://web.archive.test/web/20219905102233/https://tide.test/a     | https://tide.test/a     | -
                    https://tide.test/share?of=https://bay.test/                        | https://tide.test/share?of=https://bay.test/ | -
                    https://tide.test/2021/03/05/bridge                                 | https://tide.test/2021/03/05/bridge | -
                    """)
    void addresses(String address, String original, Instant at) {
        assertEquals(original, Archived.original(address));
        assertEquals(Optional.ofNullable(at), Archived.of(address).flatMap(Archived::at));
    }

    @Test
    void aTimelyArchiveSaysWhenItTookThePageNotWhenItWasPublished() {
        Dissection parts =
                Sketch.html(
                        "<html><head><title>Ferry stops at Orvane</title><meta property='og:site_name' content='archive.test'>"
                                + "<meta property='article:published_time' content='2021-05-09T10:22:33Z'>"
                                + "<meta property='article:modified_time' content='2021-05-09T10:22:33Z'>"
                                + "<link rel='canonical' href='https://archive.test/AbCdE'>"
                                + "<link rel='bookmark' href='http://archive.test/20210509102233/https://tide.test/news/ferry'></head>"
                                + "<body><div>Saved <time itemprop='pubdate' datetime='2021-05-09T10:22:33Z'>9 May 2021 10:22:33 UTC</time></div>"
                                + "<div><h1>Ferry stops at Orvane</h1><div>3 May 2021</div>"
                                + Sketch.BODY
                                + "</div></body></html>");
        assertEquals(Optional.of("2021-05-03"), parts.article().published().map(Stamp::iso));
        assertEquals(Optional.empty(), parts.article().modified());
        assertEquals(Optional.empty(), parts.article().publisher());
        assertEquals(Optional.of("https://tide.test/news/ferry"), parts.article().canonicalUrl());
        assertEquals(
                Optional.of(Instant.parse("2021-05-09T10:22:33Z")),
                parts.provenance().capturedAt());
    }

    @Test
    void postsOnAnArchivedPageKeepTheirOwnAddresses() {
        Dissection parts =
                Sketch.html(
                        "<html><head><title>Ferry stops at Orvane</title>"
                                + "<link rel='canonical' href='https://web.archive.test/web/20210305102233/https://tide.test/2021/03/04/ferry'></head>"
                                + "<body><div>12 captures, 5 Mar 2021 - 19 Jan 2023</div><h1>Ferry stops at Orvane</h1>"
                                + Sketch.BODY
                                + "<blockquote class='twitter-tweet'><p>No ferry today.</p>&mdash; Orvane Port (@orvport) "
                                + "<a href='https://web.archive.test/web/20210305102233/https://twitter.com/orvport/status/77'>March 4, 2021</a></blockquote></body></html>");
        List<Post> posts = parts.article().posts();
        assertEquals(
                List.of(Optional.of("https://twitter.com/orvport/status/77")),
                posts.stream().map(Post::url).toList());
        assertEquals(List.of(Optional.of("orvport")), posts.stream().map(Post::handle).toList());
        assertEquals(Optional.of("2021-03-04"), parts.article().published().map(Stamp::iso));
        assertEquals(Optional.empty(), parts.provenance().notBefore());
    }
}
