package org.dateline.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Name;
import org.dateline.model.Span;
import org.dateline.name.Names;

/// Which words of an article are people's names, so that no place is seen in them.
final class People {

    private final Cues cues;
    private final TreeSet<Span> mentions = new TreeSet<>();
    private final Set<String> families = new HashSet<>();

    People(Names names, List<List<Word>> sentences, Cues cues) {
        this.cues = cues;
        names.all().stream()
                .filter(this::isSurelyOne)
                .forEach(name -> mentions.addAll(name.mentions()));
        sentences.forEach(this::learnFamilies);
    }

    /// Capitals alone are no person's: a given name must stand first.
    private boolean isSurelyOne(Name name) {
        int blank = name.name().indexOf(' ');
        return name.kind() == Name.Kind.PERSON
                && blank > 0
                && cues.givenNames().contains(Fold.key(name.name().substring(0, blank)));
    }

    /// The words behind a title or a given name: they are family names all over the article.
    private void learnFamilies(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (isFamily(words, i)) {
                families.add(words.get(i).key());
            }
        }
    }

    private boolean isFamily(List<Word> words, int at) {
        Word word = words.get(at);
        return word.isCapitalised()
                && word.gap() == Word.Gap.BLANK
                && (leads(words, at - 1)
                        || (at > 1 && isInitial(words, at - 1) && leads(words, at - 2)));
    }

    private boolean leads(List<Word> words, int at) {
        Word word = words.get(at);
        return word.isCapitalised()
                && (cues.givenNames().contains(word.key()) || isShortTitle(word));
    }

    private boolean isShortTitle(Word word) {
        return cues.title().contains(word.key()) && word.text().length() <= 4;
    }

    private static boolean isInitial(List<Word> words, int at) {
        Word word = words.get(at);
        return word.isCapitalised() && word.joins() && word.text().length() <= 2 && word.dot();
    }

    boolean isPerson(Found found) {
        return isMentioned(found.span())
                || isNamedBefore(found)
                || isGivenName(found)
                || (found.to() - found.from() == 1 && families.contains(found.key()));
    }

    private boolean isMentioned(Span span) {
        return isIn(mentions.floor(span), span) || isIn(mentions.higher(span), span);
    }

    private static boolean isIn(@org.jspecify.annotations.Nullable Span mention, Span span) {
        return mention != null && mention.contains(span);
    }

    private boolean isNamedBefore(Found found) {
        int at = found.from();
        return at > 0
                && found.first().gap() == Word.Gap.BLANK
                && (isFamily(found.words(), at) || isTitled(found));
    }

    /// `Mayor Jackson`: a title in capitals right before the name.
    private boolean isTitled(Found found) {
        Word before = found.words().get(found.from() - 1);
        return before.isCapitalised() && cues.title().contains(before.key());
    }

    /// `Florence Nightly`: the name is a given name, and a capital follows.
    private boolean isGivenName(Found found) {
        return found.to() - found.from() == 1
                && cues.givenNames().contains(found.key())
                && found.to() < found.words().size()
                && found.words().get(found.to()).isCapitalised()
                && found.words().get(found.to()).gap() == Word.Gap.BLANK
                && !cues.kind().contains(found.after(1));
    }
}
