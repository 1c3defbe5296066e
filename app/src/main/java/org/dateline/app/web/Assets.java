package org.dateline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// The desk's own style, script and icon; nothing else is ever served as a file.
final class Assets {

    private static final Map<String, String> TYPES =
            Map.of(
                    "desk.css", "text/css; charset=utf-8",
                    "desk.js", "text/javascript; charset=utf-8",
                    "icon.svg", "image/svg+xml");

    private Assets() {}

    static void send(Context ctx) throws IOException {
        String name = ctx.pathParam("file");
        String type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundResponse("The desk has no file of this name: " + name);
        }
        try (InputStream in = Assets.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            ctx.contentType(type).header("Cache-Control", "no-cache").result(in.readAllBytes());
        }
    }
}
