package org.dateline.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import java.util.Set;

/// Stands before every answer: who may ask, and what a browser may do with what it gets.
///
/// There is no log-in, so being on this machine is the permission. A page of another site must not
/// borrow it: not by a form (`Origin`), and not by a name of its own that it lets point here (DNS
/// rebinding, `Host`).
final class Gate {

    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "style-src 'self'",
                    "script-src 'self'",
                    "img-src 'self'",
                    "font-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    private static final Set<String> OWN_FETCH = Set.of("same-origin", "none");

    private final String bind;

    Gate(String bind) {
        this.bind = bind;
    }

    void check(Context ctx) {
        guard(ctx);
        String host = Optional.ofNullable(ctx.header("Host")).orElse("");
        if (!known(host)) {
            throw new HttpResponseException(
                    403,
                    "This desk answers to localhost and to addresses in digits, not to the name “"
                            + host
                            + "”.");
        }
        if (!ctx.req().getMethod().equals("GET") && !ctx.req().getMethod().equals("HEAD")) {
            fromOwnPage(ctx, host);
            ofSize(ctx);
        }
    }

    private static void guard(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        ctx.header("X-DNS-Prefetch-Control", "off");
        ctx.header("Cache-Control", "no-store");
    }

    /// Said before the body is read, so that nobody waits for an upload that will be refused.
    private static void ofSize(Context ctx) {
        if (ctx.req().getContentLengthLong() > (long) Desk.MEGABYTES << 20) {
            throw new HttpResponseException(413, Entering.TOO_LARGE);
        }
    }

    /// A name can be made to point anywhere; digits cannot.
    private boolean known(String host) {
        String name = host.replaceFirst(":\\d{1,5}$", "");
        return name.equals("localhost")
                || name.equals(bind)
                || name.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                || name.matches("\\[[0-9a-fA-F:.]{2,45}]");
    }

    /// A browser says where a form was: in `Origin`, or at least in `Sec-Fetch-Site`.
    private static void fromOwnPage(Context ctx, String host) {
        String origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
        String site = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("");
        boolean own = origin.isEmpty() ? OWN_FETCH.contains(site) : origin.equals("http://" + host);
        if (!own || !(site.isEmpty() || OWN_FETCH.contains(site))) {
            throw new HttpResponseException(
                    403, "This was sent from a page that is not the desk’s own; nothing was done.");
        }
    }
}
