package org.dateline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Name.Kind;
import org.dateline.text.Nations;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.Token;

/// Finds the runs of capitals that may be names in one sentence.
final class Spotter {

    private final Syntax syntax;
    private final List<Token> tokens;
    private final Setting setting;
    private final List<Sighting> out = new ArrayList<>();

    private Spotter(Syntax syntax) {
        this.syntax = syntax;
        tokens = syntax.tokens();
        setting = new Setting(syntax);
    }

    static List<Sighting> spot(Syntax syntax) {
        Spotter spotter = new Spotter(syntax);
        int at = 0;
        while (at < spotter.tokens.size()) {
            int end = spotter.runEnd(at);
            if (end > at) {
                spotter.name(at, end);
            }
            at = Math.max(at + 1, end);
        }
        return spotter.out;
    }

    /// The end of the run that starts here; the start where none does.
    private int runEnd(int start) {
        if (!isCapital(start)) {
            return start;
        }
        int to = start + 1;
        boolean organisation = PeopleWords.isOrganisation(text(start));
        while (to < tokens.size()) {
            if (isCapital(to) || isCapitalWithin(to)) {
                organisation |= PeopleWords.isOrganisation(text(to));
                to++;
            } else if (PeopleWords.isParticle(text(to)) && isCapital(to + 1)) {
                to += 2;
            } else if ((organisation || opensTitle(to - 1)) && linked(to) > to) {
                to = linked(to) + 1;
            } else {
                break;
            }
        }
        return to;
    }

    /// "Ministry [of the] Interior": the capital behind a link, or the same token.
    private int linked(int at) {
        boolean link = text(at).equals("of") || text(at).equals("for") || text(at).equals("on");
        int next = link && at + 1 < tokens.size() && text(at + 1).equals("the") ? at + 2 : at + 1;
        return link && isCapital(next) ? next : at;
    }

    /// "Secretary [of State]", "Minister [for Health]".
    private boolean opensTitle(int at) {
        return PeopleWords.isTitle(text(at));
    }

    /// A capital inside a run that the model takes for no name.
    private boolean isCapitalWithin(int i) {
        Token token = tokens.get(i);
        return Character.isUpperCase(token.text().codePointAt(0))
                && (token.is("ADJ") || token.is("NOUN") || token.is("X"))
                && !PeopleWords.isNoName(token.text());
    }

    private boolean isCapital(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(i);
        String text = token.text();
        boolean nation = token.is("ADJ") && Nations.adjective(text).isPresent();
        boolean capital = Character.isUpperCase(text.codePointAt(0)) || text.startsWith("al-");
        return capital
                && (token.is("PROPN") || nation || isInitials(i))
                && !PeopleWords.isNoName(text);
    }

    /// "TRT World" at a sentence's start, where the model may take the capitals for another word.
    private boolean isInitials(int i) {
        String text = text(i);
        boolean capitals =
                text.length() > 1 && text.length() < 6 && Character.isUpperCase(text.charAt(1));
        boolean next = i + 1 < tokens.size() && tokens.get(i + 1).is("PROPN");
        return capitals
                && next
                && tokens.get(i + 1).text().chars().anyMatch(Character::isLowerCase);
    }

    /// Takes a run apart: what tells the role or side, then the name.
    private void name(int start, int end) {
        int from = start;
        boolean organisation = holdsOrganisation(start, end);
        int title = lastTitle(start, end);
        if (title >= 0 && !(organisation && title + 1 >= end)) {
            from = nameAfter(title, end);
            organisation = from == title + 1 && holdsOrganisation(from, end);
        }
        if (from == start) {
            from = setting.behindPlace(start, end);
        }
        if (from >= end) {
            office(start, end);
            return;
        }
        while (from < end - 1 && !organisation && isSide(from)) {
            from++;
        }
        if (Nations.country(words(from, end)).isPresent() && end - from < 3) {
            return;
        }
        if (!organisation && end - from > 1 && isPlace(from, end)) {
            return;
        }
        out.add(sighting(start, from, end, organisation));
    }

    /// "Upper Velm", "Ruse County": no one's name.
    private boolean isPlace(int from, int end) {
        return PeopleWords.opensPlace(text(from)) || PeopleWords.endsPlace(text(end - 1));
    }

    /// Where the name starts behind a title; over "of State", of which the last two words are left.
    private int nameAfter(int title, int end) {
        boolean linked =
                title + 1 < end && (text(title + 1).equals("of") || text(title + 1).equals("for"));
        if (!linked) {
            return title + 1;
        }
        for (int i = title + 2; i < end - 1; i++) {
            if (PeopleWords.isGivenName(text(i))) {
                return i;
            }
        }
        return end - title > 4 ? end - 2 : end;
    }

    private Sighting sighting(int start, int from, int end, boolean organisation) {
        Optional<NounGroup> beside =
                organisation ? Optional.empty() : Apposition.of(syntax, from, end);
        Optional<String> role =
                organisation
                        ? Optional.empty()
                        : role(from).or(() -> beside.map(group -> Apposition.role(syntax, group)));
        List<String> words = tokens.subList(from, end).stream().map(Token::text).toList();
        return new Sighting(
                syntax.span(from, end),
                words,
                kind(from, end, organisation, role),
                role,
                side(groupStart(start), from, end)
                        .or(() -> beside.flatMap(g -> side(g.from(), g.to(), g.to()))),
                acronym(end),
                setting.isSubject(from, end) || beside.filter(g -> g.to() < from).isPresent(),
                setting.hook(
                        Math.min(start, roleStart(from)),
                        start,
                        end,
                        organisation || end - from == 1));
    }

    private Optional<Kind> kind(int from, int end, boolean organisation, Optional<String> role) {
        String first = text(from);
        boolean upper =
                first.length() > 1
                        && first.length() < 7
                        && first.chars().allMatch(Character::isUpperCase);
        if (organisation || (upper && end - from == 1)) {
            return Optional.of(Kind.ORGANISATION);
        }
        boolean given = PeopleWords.isGivenName(first) && end - from > 1;
        return role.isPresent() || given || setting.isAged(end) || setting.isIntroduced(from)
                ? Optional.of(Kind.PERSON)
                : Optional.empty();
    }

    /// "the President", "the Defense Minister": an office without a name.
    private void office(int start, int end) {
        String role = words(start, end);
        out.add(
                new Sighting(
                        syntax.span(start, end),
                        List.of(role),
                        Optional.of(Kind.OFFICE),
                        Optional.of(role),
                        side(groupStart(start), start, end),
                        Optional.empty(),
                        setting.isSubject(start, end),
                        Optional.empty()));
    }

    /// The words before a name that tell the role: from the group's start without articles and
    /// nationality, if a title is among them.
    private Optional<String> role(int name) {
        int from = roleStart(name);
        int title = lastTitle(from, name);
        if (title < 0 || (title < name - 1 && !text(title + 1).equals("of"))) {
            return Optional.empty();
        }
        while (from < title && (tokens.get(from).is("DET") || isSide(from))) {
            from++;
        }
        return Optional.of(words(from, name));
    }

    /// Over "of State" back to "Secretary".
    private int roleStart(int name) {
        int from = groupStart(name);
        boolean linked =
                from > 1
                        && name > from
                        && !tokens.get(from).is("DET")
                        && text(from - 1).equals("of")
                        && PeopleWords.isTitle(text(from - 2));
        return linked ? groupStart(from - 2) : from;
    }

    private int groupStart(int token) {
        return syntax.nounAt(token).map(NounGroup::from).orElse(token);
    }

    private int lastTitle(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (PeopleWords.isTitle(text(i)) && !(i == end - 1 && i > from && isGivenBefore(i))) {
                return i;
            }
        }
        return -1;
    }

    /// "Martin King": a title's word that is a surname.
    private boolean isGivenBefore(int i) {
        return PeopleWords.isGivenName(text(i - 1));
    }

    private Optional<String> side(int from, int name, int end) {
        for (int i = from; i < end; i++) {
            Optional<String> country = Nations.country(text(i));
            if (country.isPresent()) {
                return country;
            }
        }
        boolean of = end + 1 < tokens.size() && text(end).equals("of") && end > name;
        return of ? Nations.name(text(end + 1)) : Optional.empty();
    }

    private boolean isSide(int i) {
        return Nations.country(text(i)).isPresent();
    }

    private boolean holdsOrganisation(int from, int end) {
        for (int i = from; i < end; i++) {
            if (PeopleWords.isOrganisation(text(i))) {
                return true;
            }
        }
        return false;
    }

    /// "(MoD)" behind a name.
    private Optional<String> acronym(int end) {
        boolean brackets =
                end + 2 < tokens.size() && text(end).equals("(") && text(end + 2).equals(")");
        if (!brackets) {
            return Optional.empty();
        }
        String inside = text(end + 1);
        long capitals = inside.chars().filter(Character::isUpperCase).count();
        return capitals > 1 && inside.length() < 9 ? Optional.of(inside) : Optional.empty();
    }

    private String text(int i) {
        return tokens.get(i).text();
    }

    private String words(int from, int end) {
        return String.join(" ", tokens.subList(from, end).stream().map(Token::text).toList());
    }
}
