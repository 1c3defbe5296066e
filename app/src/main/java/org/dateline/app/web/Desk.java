package org.dateline.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import org.dateline.Resources;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.LedgerRefused;

/// The web application on one ledger. Start reading the desk here: every address is in `routes`.
///
/// Each answer opens the ledger anew, so what the command line adds meanwhile is seen at once.
public final class Desk implements AutoCloseable {

    /// What one form may hand in. Larger files are for `dateline add`.
    static final int MEGABYTES = 64;

    private final Javalin server;

    private Desk(Javalin server) {
        this.server = server;
    }

    /// What the desk works on, and in whose name it enters reviews and captures.
    public record Setting(Home home, String operator, Resources resources, Clock clock) {}

    /// Opens the desk; port 0 takes any that is free. Throws `JavalinBindException` where it is
    /// taken.
    public static Desk open(Setting setting, String bind, int port) throws JavalinBindException {
        Javalin server =
                Javalin.create(config -> {
                    limits(config);
                    routes(config.routes, setting, new Gate(bind));
                });
        return new Desk(server.start(bind, port));
    }

    private static void limits(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = (long) MEGABYTES << 20;
        config.jetty.multipartConfig.maxTotalRequestSize(MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    private static void routes(RoutesConfig at, Setting setting, Gate gate) {
        Related related = new Related(setting);
        Shown shown = new Shown(setting, related);
        Linked linked = new Linked(setting);
        Lists lists = new Lists(setting);
        SourcePages sources = new SourcePages(setting);
        Entering entering = new Entering(setting);
        at.before(gate::check);
        at.get("/", lists::home);
        at.get("/search", lists::search);
        at.get("/history", lists::history);
        at.get("/articles/{id}", shown::article);
        at.get("/articles/{id}/captures", related::captures);
        at.get("/articles/{id}/reading.json", shown::json);
        at.get("/records/{id}", shown::record);
        at.get("/links/{id}", linked::link);
        at.get("/stories/{id}", new StoryPages(setting)::story);
        at.get("/sources", sources::list);
        at.get("/sources/{id}", sources::source);
        at.get("/captures/{hash}", shown::capture);
        at.get("/captures/{hash}/raw", shown::raw);
        at.get("/captures/{hash}/bytes", shown::bytes);
        at.post("/captures", entering::capture);
        at.post("/records/{id}/review", entering::review);
        at.post("/sources/{id}/merge", sources::merge);
        at.post("/sources/{id}/split", sources::split);
        at.get("/desk/{file}", Assets::send);
        at.exception(HttpResponseException.class, Desk::refused);
        at.exception(
                LedgerRefused.class,
                (e, ctx) ->
                        fail(
                                ctx,
                                503,
                                "The ledger cannot be used",
                                String.valueOf(e.getMessage())));
        at.exception(Exception.class, Desk::broken);
    }

    private static void refused(HttpResponseException e, Context ctx) {
        if (e instanceof NotFoundResponse
                && e.getMessage() != null
                && e.getMessage().startsWith("Endpoint")) {
            fail(ctx, 404, "No such page", "There is nothing at " + ctx.path() + ".");
            return;
        }
        String title =
                switch (e.getStatus()) {
                    case 400 -> "Something is missing";
                    case 403 -> "Not allowed";
                    case 404 -> "Not here";
                    case 413 -> "Too large";
                    default -> "This did not work";
                };
        fail(ctx, e.getStatus(), title, String.valueOf(e.getMessage()));
    }

    private static void broken(Exception e, Context ctx) {
        if (Entering.tooLarge(e)) {
            fail(ctx, 413, "Too large", Entering.TOO_LARGE);
            return;
        }
        if (Entering.malformed(e)) {
            fail(ctx, 400, "Not understood", "What was sent is no form; nothing was added.");
            return;
        }
        System.err.println("dateline: " + ctx.method() + " " + ctx.path() + " failed: " + e);
        fail(ctx, 500, "This is a fault of Dateline", "Nothing was changed. What happened: " + e);
    }

    private static void fail(Context ctx, int status, String title, String message) {
        Templates.send(ctx.status(status), "error", new ErrorPage(status, title, message));
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
