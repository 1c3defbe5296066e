package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The overrides of all sites that have any, by their host without `www.`.
record SiteOverrides(Map<String, List<SiteOverride>> byHost) {

    /// `https://user@www.example.org:8080/path`
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)[a-z][a-z0-9+.-]{0,20}://(?:[^/?#@]{0,200}@)?(?:www\\.)?(?<host>[a-z0-9.-]{1,253})"
                            + "(?:[:/?#].{0,8000})?");

    private static final SiteOverrides BUILT_IN = listed();

    SiteOverrides {
        byHost = Map.copyOf(byHost);
    }

    /// Those that come with Dateline: a host a line in `site/sites.txt`, its file beside it.
    static SiteOverrides builtIn() {
        return BUILT_IN;
    }

    /// Of files by their host. Throws `IllegalArgumentException`, which names the file and what to
    /// do, where one says what cannot be.
    static SiteOverrides of(Map<String, String> files) {
        Map<String, List<SiteOverride>> all = new TreeMap<>();
        files.forEach((host, json) -> all.put(host, SiteFile.read("site/" + host + ".json", json)));
        return new SiteOverrides(all);
    }

    private static SiteOverrides listed() {
        Map<String, String> files = new TreeMap<>();
        for (String host : WordLists.lines("site/sites.txt")) {
            files.put(host, WordLists.text("site/" + host + ".json"));
        }
        return of(files);
    }

    boolean none() {
        return byHost.isEmpty();
    }

    /// The first that is for pages of this address and day.
    Optional<SiteOverride> of(Optional<String> url, Optional<LocalDate> day) {
        return url.flatMap(SiteOverrides::host).map(byHost::get).stream()
                .flatMap(List::stream)
                .filter(override -> override.isFor(day))
                .findFirst();
    }

    private static Optional<String> host(String url) {
        Matcher address = ADDRESS.matcher(url);
        return address.matches()
                ? Optional.of(address.group("host").toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
