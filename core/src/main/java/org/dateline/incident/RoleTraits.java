package org.dateline.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.Traits;
import org.dateline.model.Party;
import org.dateline.model.Span;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// What can be seen of a candidate and of the words around it.
final class RoleTraits {

    private final Traits out;
    private final Candidate one;
    private final Words words;
    private final Draft draft;
    private int kind;
    private int deed;
    private int deedWord;
    private int way;
    private int head;

    private RoleTraits(Traits out, Candidate one, Draft draft) {
        this.out = out;
        this.one = one;
        this.words = one.scene().words();
        this.draft = draft;
    }

    static void collect(Traits out, Candidate one, Draft draft) {
        out.clear();
        new RoleTraits(out, one, draft).all();
    }

    private void all() {
        int token = one.deed().token();
        boolean here = one.deed().isHere();
        kind = number(one.party().kind()) * 2 + (one.party().ref().isPresent() ? 1 : 0);
        deed = number(draft.type());
        deedWord = here ? word(words.at(token)) : 0;
        int far = here ? distance(token) : 0;
        way = here ? Traits.step(Math.abs(far)) * 2 + (far < 0 ? 1 : 0) : 40 + one.deed().offset();
        head = word(words.at(one.head()));
        out.add(1, 0);
        itself();
        around();
        syntax();
        rules();
    }

    private int distance(int token) {
        return one.from() > token ? one.from() - token : one.to() - 1 - token;
    }

    private static int number(Enum<?> one) {
        return one.name().hashCode();
    }

    private static int word(String lower) {
        return lower.hashCode();
    }

    private static int ending(String word, int length) {
        return word(word.substring(Math.max(0, word.length() - length)));
    }

    private int tag(int i) {
        return i < 0 || i >= words.size() ? 0 : words.sentence().tokens().get(i).tag().hashCode();
    }

    private void itself() {
        int length = one.to() - one.from();
        int first = word(words.at(one.from()));
        out.add(2, head);
        out.add(3, first, length);
        out.add(4, head, deed);
        out.add(5, head, way);
        out.add(6, kind, way);
        out.add(7, kind, deed, way);
        out.add(8, ending(words.at(one.head()), 2), length);
        out.add(9, ending(words.at(one.head()), 3));
        out.add(10, ending(words.at(one.from()), 2), length);
        out.add(11, tag(one.head()), tag(one.from()), length);
        out.add(12, first, head);
        boolean given = SmallNames.isGiven(words.sentence().tokens().get(one.from()));
        boolean capital = words.capital(one.head());
        boolean small = SmallNames.isSmall(words.sentence().tokens());
        int make = (given ? 1 : 0) + (small ? 2 : capital ? 4 : 0);
        out.add(13, make, length);
        out.add(14, make, deed, way);
        out.add(15, make, deedWord);
        out.add(16, kind, deedWord, way > 9 ? 1 : way & 1);
    }

    private void around() {
        int before = word(words.at(one.from() - 1));
        int behind = word(words.at(one.to()));
        out.add(20, before, kind);
        out.add(21, behind, kind);
        out.add(22, before, deed);
        out.add(23, behind, deed);
        out.add(24, before, behind);
        out.add(25, before, word(words.at(one.from() - 2)));
        out.add(26, behind, word(words.at(one.to() + 1)));
        out.add(27, tag(one.from() - 1), tag(one.to()), kind);
        out.add(28, word(words.at(one.from() - 2)), kind);
        out.add(29, word(words.at(one.to() + 1)), kind);
        out.add(30, before, deedWord);
        out.add(31, before, head);
        out.add(32, behind, head);
        int lead = lead();
        out.add(33, word(words.at(lead)), kind, deed);
        out.add(34, word(words.at(lead)), deedWord);
        out.add(35, word(words.at(lead)), word(words.at(lead - 1)));
        out.add(36, word(words.at(lead)), head);
    }

    /// The token before the article, the numbers and titles that lead the candidate.
    private int lead() {
        int at = one.from() - 1;
        while (at >= 0
                && (words.tagged(at, "DET")
                        || words.tagged(at, "NUM")
                        || words.tagged(at, "ADJ")
                        || words.tagged(at, "NOUN")
                        || words.tagged(at, "PROPN"))) {
            at--;
        }
        return at;
    }

    private void syntax() {
        List<VerbGroup> verbs = one.scene().syntax().verbs();
        Optional<VerbGroup> left =
                verbs.stream().filter(v -> v.to() <= one.from()).reduce((a, b) -> b);
        Optional<VerbGroup> right =
                verbs.stream().filter(v -> v.to() > one.from() && v.from() >= one.to()).findFirst();
        left.ifPresentOrElse(v -> verb(50, v, one.from() - v.to()), () -> out.add(50, 0, kind));
        right.ifPresentOrElse(v -> verb(60, v, v.from() - one.to()), () -> out.add(60, 0, kind));
        if (one.deed().isHere()) {
            between(one.deed().token());
        }
    }

    /// What stands between the candidate and the words of the deed.
    private void between(int token) {
        int verbs = 0;
        int marks = 0;
        for (int i = Math.min(token, one.from()); i < Math.max(token, one.to()); i++) {
            verbs += one.scene().verb(i).isPresent() ? 1 : 0;
            marks += words.tagged(i, "PUNCT") ? 1 : 0;
        }
        out.add(70, Math.min(3, verbs), Math.min(3, marks), way & 1);
        out.add(71, Math.min(3, verbs), deedWord, way & 1);
        out.add(72, way, deedWord);
    }

    private void verb(int number, VerbGroup verb, int gap) {
        int lemma = word(words.at(verb.head()));
        int form = number(verb.form()) * 2 + (verb.passive() ? 1 : 0);
        int step = Traits.step(gap);
        Optional<NounGroup> subject = one.scene().syntax().subject(verb);
        Optional<NounGroup> object = one.scene().syntax().object(verb);
        Optional<NounGroup> agent = one.scene().syntax().agent(verb);
        int role = holds(subject) ? 1 : holds(object) ? 2 : holds(agent) ? 3 : 0;
        int is = verb.head() == one.deed().token() && one.deed().isHere() ? 1 : 0;
        out.add(number, lemma, form, role);
        out.add(number + 1, lemma, kind, step);
        out.add(number + 2, role, form, kind);
        out.add(number + 3, role * 2 + is, form, deed);
        out.add(number + 4, lemma, role, kind);
        out.add(number + 5, role * 2 + is, form, step);
        out.add(number + 6, lemma, head);
    }

    private boolean holds(Optional<NounGroup> group) {
        return group.filter(g -> g.from() <= one.head() && one.head() < g.to()).isPresent();
    }

    /// What the rules made of it and of the incident.
    private void rules() {
        int own = 0;
        int beside = 0;
        int filled = 0;
        Span span = one.span();
        for (Party party : draft.actors()) {
            int role = 2 + RoleModel.ROLES.indexOf(party.role());
            filled |= 1 << role;
            Optional<Span> other = party.span();
            if (other.filter(span::equals).isPresent()) {
                own = role;
            } else if (other.filter(span::meets).isPresent()) {
                own = 5 + role;
            } else if (other.filter(o -> joined(o)).isPresent()) {
                beside = role;
            }
        }
        int named = one.deed().offset();
        out.add(80, own, kind);
        out.add(81, own, deed);
        out.add(82, own, head);
        out.add(83, beside, kind);
        out.add(84, filled, kind, Math.min(1, Math.abs(named)));
        out.add(85, filled, deed, own);
        out.add(86, own, way);
        out.add(87, number(draft.realis()) * 2 + (draft.aggregate() ? 1 : 0), kind);
        out.add(88, Traits.step(words.sentence().paragraph()), kind, own > 0 ? 1 : 0);
        out.add(89, own, Traits.step(one.to() - one.from()));
        List<Party> actors = draft.actors();
        out.add(90, Math.min(6, actors.size()), own);
    }

    /// Whether a comma or "and" alone stands between.
    private boolean joined(Span other) {
        int at = one.scene().tokenAt(other);
        int end = one.scene().tokenAt(new Span(other.end() - 1, other.end())) + 1;
        boolean before = end < one.from() && end >= one.from() - 3 && parts(end);
        boolean behind = at > one.to() && at <= one.to() + 3 && parts(one.to());
        return before || behind;
    }

    private boolean parts(int at) {
        return words.is(at, ",") || words.is(at, "and") || words.is(at, ";");
    }
}
