package org.dateline.source;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.model.Sha256;
import org.dateline.model.Source.Kind;
import org.dateline.model.Source.Known;

/// One source in one capture: what it is called there and what is said of it.
///
/// `text` names the text that the capture prints, so that all captures of one article, and its
/// reprints, know a source without a full name together. `key` is what makes it one with others:
/// over all articles where it is known by name, within the text otherwise; `named` is the key that
/// its name alone gives. `also` are keys of other names that this text says are its own.
record Appearance(
        String id,
        String article,
        String text,
        Kind kind,
        Known known,
        String name,
        String named,
        String key,
        Optional<String> role,
        Optional<String> side,
        NavigableSet<String> forms,
        NavigableSet<String> also) {

    private static final int DIGITS = 16;

    /// Where it stands, and in which text.
    record Where(String article, String text) {}

    /// Whom a capture knows by name or words alone; `key` is empty where it is known there alone.
    static Appearance of(Where where, Kind kind, Known known, String name, Optional<String> key) {
        String own = kind.code() + "\n" + Identity.fold(name);
        return new Appearance(
                hash(List.of(own, where.article())),
                where.article(),
                where.text(),
                kind,
                known(known, name, key),
                name,
                key.orElse(own + "\n@" + where.text()),
                key.orElse(own + "\n@" + where.text()),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    private static Known known(Known told, String name, Optional<String> key) {
        if (key.isPresent()) {
            return Known.BY_NAME;
        }
        return Identity.isGeneric(name) ? Known.UNNAMED : told;
    }

    Appearance with(Optional<String> itsRole, Optional<String> itsSide) {
        return new Appearance(
                id,
                article,
                text,
                kind,
                known,
                name,
                named,
                key,
                role.or(() -> itsRole),
                side.or(() -> itsSide),
                forms,
                also);
    }

    /// The same under another key: a name alone does not tell it.
    Appearance apart(String otherKey, Known otherKnown) {
        return new Appearance(
                id,
                article,
                text,
                kind,
                otherKnown,
                name,
                named,
                otherKey,
                role,
                side,
                forms,
                also);
    }

    /// Whether a key holds within one text only.
    static boolean isLocal(String key) {
        return key.contains("\n@");
    }

    /// A source's lasting id: the letter `n` and the beginning of a digest of what tells it.
    static String hash(List<String> parts) {
        return "n" + Sha256.of("n\n" + String.join("\n", parts)).hex().substring(0, DIGITS);
    }
}
