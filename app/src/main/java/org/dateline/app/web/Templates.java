package org.dateline.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/// The pages of `src/main/jte`, which the build turned into classes of this package.
final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Templates.class.getClassLoader(),
                    "org.dateline.app.web");

    private Templates() {}

    /// Answers with the page `NAME.jte`.
    static void send(Context ctx, String name, Object page) {
        ctx.contentType("text/html; charset=utf-8").result(render(name, page));
    }

    /// The page `NAME.jte` for its one parameter. All text in it is escaped.
    static String render(String name, Object page) {
        StringOutput out = new StringOutput();
        ENGINE.render(name + ".jte", page, out);
        return out.toString();
    }
}
