package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.VerbGroup;

/// Words `[from, to)` of a sentence that tell of an incident, and the verb that they are.
record Trigger(Entry entry, int from, int to, Optional<VerbGroup> verb) {

    /// Who does it: the subject of an active verb, "by …" of a passive.
    Optional<NounGroup> doer(Syntax syntax) {
        return verb.flatMap(it -> it.passive() ? syntax.agent(it) : syntax.subject(it));
    }

    /// To whom or what it is done: the object of an active verb, the subject of a passive.
    Optional<NounGroup> patient(Syntax syntax) {
        return verb.flatMap(it -> it.passive() ? syntax.subject(it) : syntax.object(it));
    }

    boolean isKill() {
        return entry.kind().equals("kill");
    }

    /// Whether people may come to harm by it: "arrested for the killing" is no harm of the arrest.
    boolean mayKill() {
        return isDisaster() || !GuardWords.is("harmless", entry.kind());
    }

    /// A storm, a shipwreck: it kills, and nobody did it.
    boolean isDisaster() {
        return entry.subtype().filter(told -> GuardWords.is("disaster", told)).isPresent();
    }

    /// Who blames, meets or joins another does nothing to him.
    boolean hasOnlyParties() {
        return entry.subtype().filter(told -> GuardWords.is("partnered", told)).isPresent();
    }

    boolean isDamage() {
        return entry.kind().equals("damage");
    }
}
