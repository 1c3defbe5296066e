package org.dateline.name;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.Token;

/// How a name stands in its sentence: what it does, and the word by which it hangs on others.
///
/// Words with a hook mean somebody else than the name: "a spokesman for Ana Belk", "Ana Belk’s
/// lawyer", "the house where Ana Belk lives". Behind a comma a name hangs on nothing: "a man at
/// Orvane, Ana Belk"; nor behind a word that gives it or the body whose office it holds: "a man
/// named Ana Belk", "the spokesman for the ministry Ana Belk".
final class Setting {

    /// How far back a relative clause may have begun, in tokens.
    private static final int CLAUSE = 12;

    private final Syntax syntax;
    private final List<Token> tokens;

    Setting(Syntax syntax) {
        this.syntax = syntax;
        this.tokens = syntax.tokens();
    }

    /// The hook of a name whose capitals are these tokens and whose title begins at `titled`;
    /// `brief` ones, of one word, and bodies stand before offices: "the Harbour Council spokesman".
    Optional<Span> hook(int titled, int from, int end, boolean brief) {
        return owner(end)
                .or(() -> brief ? office(end) : Optional.empty())
                .or(() -> isOfBody(from) ? Optional.empty() : before(titled));
    }

    /// "the ministry Ana Belk"
    private boolean isOfBody(int from) {
        return from > 0
                && tokens.get(from - 1).is("NOUN")
                && PeopleWords.isOrganisation(tokens.get(from - 1).text());
    }

    /// "the governor of Sarro [Ivan Petrak]": where a run of capitals behind an office names its
    /// place first, and a given name tells the end of it; else its beginning.
    int behindPlace(int from, int end) {
        boolean office =
                from > 1
                        && tokens.get(from - 1).lower().equals("of")
                        && PeopleWords.isTitle(tokens.get(from - 2).text())
                        && !PeopleWords.isGivenName(tokens.get(from).text());
        for (int i = from + 1; office && i < end - 1; i++) {
            if (PeopleWords.isGivenName(tokens.get(i).text())) {
                return i;
            }
        }
        return from;
    }

    /// "a soldier called Hamid", "a guard who gave his name only as Hamid".
    boolean isIntroduced(int from) {
        if (from < 2 || !PeopleWords.givesName(tokens.get(from - 1).text())) {
            return false;
        }
        return PeopleWords.isOne(tokens.get(from - 2).text())
                || tokens.subList(Math.max(0, from - 4), from - 1).stream()
                        .anyMatch(t -> t.lower().equals("name"));
    }

    private Optional<Span> owner(int end) {
        boolean owns =
                end + 1 < tokens.size() && tokens.get(end).is("PART") && isMark(end, "'", "’");
        return owns ? Optional.of(syntax.span(end, end + 1)) : Optional.empty();
    }

    private Optional<Span> office(int end) {
        boolean office =
                end < tokens.size()
                        && tokens.get(end).is("NOUN")
                        && PeopleWords.isTitle(tokens.get(end).text());
        return office ? Optional.of(syntax.span(end, end + 1)) : Optional.empty();
    }

    private Optional<Span> before(int titled) {
        int at = opening(titled) - 1;
        if (at < 1 || isMark(at, ",")) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        if (PeopleWords.givesName(token.text())) {
            return Optional.empty();
        }
        if (token.is("ADP") || token.is("VERB")) {
            return Optional.of(syntax.span(at, at + 1));
        }
        return relative(titled);
    }

    /// Over quotation marks and brackets, and over what else stands in the name's own group.
    private int opening(int titled) {
        int at = syntax.nounAt(titled).map(NounGroup::from).filter(f -> f < titled).orElse(titled);
        while (at > 0 && isMark(at - 1, "“", "\"", "(", "[", "‘", "'")) {
            at--;
        }
        return at;
    }

    private Optional<Span> relative(int titled) {
        for (int i = titled - 1; i >= Math.max(1, titled - CLAUSE); i--) {
            if (isMark(i, ",")) {
                return Optional.empty();
            }
            if (PeopleWords.isRelative(tokens.get(i).text())) {
                return Optional.of(syntax.span(i, i + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isMark(int at, String... marks) {
        for (String mark : marks) {
            if (tokens.get(at).text().startsWith(mark)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb follows or stands right before, or words that tell who it is. So does "one of
    /// them was Ana Belk".
    boolean isSubject(int from, int end) {
        int group = opening(from);
        boolean verbBefore =
                (from > 0 && tokens.get(from - 1).is("VERB"))
                        || (group > 0 && tokens.get(group - 1).is("AUX"));
        return verbBefore
                || syntax.verbAt(end).isPresent()
                || (end < tokens.size() && tokens.get(end).is("ADV"))
                || isInCommas(from, end)
                || isTold(end);
    }

    /// "Ana Belk, …" at the beginning; "his deputy, Ana Belk, said".
    private boolean isInCommas(int from, int end) {
        return end < tokens.size()
                && isMark(end, ",")
                && (from < 4
                        || isAged(end)
                        || (isMark(from - 1, ",") && syntax.verbAt(end + 1).isPresent()));
    }

    /// "Ana Belk head of the council": what stands in commas, on pages that lost them.
    private boolean isTold(int end) {
        return end + 1 < tokens.size()
                && PeopleWords.isTitle(tokens.get(end).text())
                && tokens.get(end + 1).is("ADP");
    }

    /// ", 34," behind a name.
    boolean isAged(int end) {
        return end + 1 < tokens.size()
                && isMark(end, ",")
                && tokens.get(end + 1).is("NUM")
                && tokens.get(end + 1).text().length() == 2;
    }
}
