package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.model.Given;
import tools.jackson.databind.JsonNode;

/// Whose posts an archive of X holds: `data/account.js` says it once for all.
final class XAccount {

    private static final int MOST = 1 << 20;

    /// `data/tweets.js`, `data/tweets-part1.js`, and `data/tweet.js` of older archives.
    private static final Pattern POSTS =
            Pattern.compile("(?:.{1,200}/)?tweets?(?:-part\\d{1,3})?\\.js");

    private XAccount() {}

    /// `name` in lower case.
    static boolean isPosts(String name) {
        return POSTS.matcher(name).matches();
    }

    static Given of(ZipFile zip, List<ZipEntry> entries, Given given) throws IOException {
        for (ZipEntry entry : entries) {
            if (entry.getName().endsWith("data/account.js")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    return of(in.readNBytes(MOST), given);
                }
            }
        }
        return given;
    }

    private static Given of(byte[] script, Given given) {
        String text = new String(script, java.nio.charset.StandardCharsets.UTF_8);
        Optional<JsonNode> account =
                Json.parse(text.substring(text.indexOf('=') + 1))
                        .map(n -> n.path(0).path("account"));
        return given.by(
                account.flatMap(a -> Json.text(a, "accountDisplayName")),
                account.flatMap(a -> Json.text(a, "username")));
    }
}
