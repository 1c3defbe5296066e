package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whom a list behind a group of people tells apart: "killed four people, including Aran Vesk, 25,
/// and Ilna Soto", "died: Aran Vesk, a driver; Ilna Soto", "were identified as Aran Vesk and Ilna
/// Soto".
final class Members {

    private Members() {}

    /// The noun groups of the list behind a group that ends before the token `from`, persons or
    /// not; none without a list.
    static List<NounGroup> behind(Scene scene, int from) {
        Words words = scene.words();
        for (int i = from; i < words.size(); i++) {
            if (opens(words, i) || identifies(scene, i, from)) {
                return list(scene, i + 1);
            }
        }
        return List.of();
    }

    /// Whether a token is the last one of what opens a list of names.
    private static boolean opens(Words words, int at) {
        boolean among = words.is(at - 1, "among") && words.is(at, "them");
        return words.is(at, "including") || words.is(at, ":") || among;
    }

    /// "were identified as", said of the group itself or of "the victims": the gunman, too, may be
    /// identified.
    private static boolean identifies(Scene scene, int at, int from) {
        Words words = scene.words();
        boolean said = words.is(at - 1, "identified") && words.is(at, "as");
        return said
                && scene.syntax()
                        .verbAt(at - 1)
                        .filter(VerbGroup::passive)
                        .flatMap(scene.syntax()::subject)
                        .filter(g ->
                                (g.from() < from && from <= g.to())
                                        || GuardWords.is("sufferers", words.at(g.head())))
                        .isPresent();
    }

    /// Each group that stands where a member of the list begins; what is said of a member is passed
    /// over, the next clause ends the list.
    private static List<NounGroup> list(Scene scene, int from) {
        Words words = scene.words();
        List<NounGroup> out = new ArrayList<>();
        int i = from;
        while (i < words.size() && !isClause(scene, i)) {
            Optional<NounGroup> group = scene.syntax().nounAt(i);
            if (GuardWords.is("relative", words.at(i))) {
                i = nextPart(words, i);
            } else if (group.isPresent()) {
                if (isClause(scene, group.get().to())) {
                    return out;
                }
                if (i == from || parts(words, i - 1) || words.tagged(i - 1, "DET")) {
                    out.add(group.get());
                }
                i = Math.max(i + 1, group.get().to());
            } else {
                i++;
            }
        }
        return out;
    }

    private static boolean isClause(Scene scene, int at) {
        return scene.syntax()
                .verbAt(at)
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .isPresent();
    }

    private static int nextPart(Words words, int from) {
        int at = from;
        while (at < words.size() && !words.is(at, ",") && !words.is(at, ";")) {
            at++;
        }
        return at;
    }

    private static boolean parts(Words words, int at) {
        return words.is(at, ",") || words.is(at, ";") || words.is(at, "and");
    }
}
