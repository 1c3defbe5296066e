package org.dateline.app.view;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Dossier;
import org.dateline.model.Dossier.Statement;
import org.dateline.model.Link;
import org.dateline.model.Source;
import org.dateline.model.Source.Stated;
import org.dateline.source.Registry;

/// One source for people: what texts call it, what it said day by day, what it revised, and what
/// others say against it. A description; nothing here says whom to believe.
public final class SourceView {

    private static final int DAY = 11;

    private final Stock stock;
    private final Registry registry;
    private final Sheet sheet;
    private String shown = "";

    public SourceView(Stock stock, Registry registry, PrintStream out) {
        this.stock = stock;
        this.registry = registry;
        this.sheet = new Sheet(out);
    }

    public void print(Dossier dossier) {
        Source source = dossier.source();
        shown = source.id();
        sheet.line(Sheet.flat(source.name()), source.kind().code() + " " + source.id());
        stated("role", source.roles());
        stated("side", source.sides());
        stated("printed as", source.aliases());
        sheet.wrapped("  known       ", known(source));
        sheet.wrapped("  heard       ", heard(source.tally()));
        sheet.line("STATEMENTS " + dossier.statements().size() + ", by day", "? = no text says");
        dossier.statements().forEach(it -> statement(" ", it));
        if (!dossier.carried().isEmpty()) {
            sheet.line("PASSED ON, said by others " + dossier.carried().size());
            dossier.carried().forEach(it -> statement(" ", it));
        }
        for (Dossier.Subject subject : dossier.reframed()) {
            sheet.wrapped("ON ONE SUBJECT, SIDE BY SIDE: ", String.join(", ", subject.words()));
            subject.statements().forEach(it -> statement(" ", it));
        }
        ties("REVISED BY ITSELF", dossier.revised());
        ties("OTHERS SAY OTHERWISE", dossier.opposed());
        parts(source);
        alike(dossier.alike());
    }

    private void stated(String name, List<Stated> words) {
        if (!words.isEmpty()) {
            sheet.wrapped(
                    "  %s".formatted(Sheet.fit(name, 12)),
                    words.stream()
                            .map(it ->
                                    "%s (%d)"
                                            .formatted(
                                                    Sheet.flat(it.words()), it.articles().size()))
                            .collect(Collectors.joining("; ")));
        }
    }

    static String known(Source source) {
        return switch (source.known()) {
            case BY_NAME -> "by this name in every article";
            case IN_ONE_STORY -> "in one story alone: no text tells more than the name";
            case IN_ONE_ARTICLE -> "in one article alone: no text gives the full name or country";
            case UNNAMED -> "in one article alone: the text gives no name";
        };
    }

    private static String heard(Source.Tally tally) {
        return "speaks in %s, passes on %d, tells %s in its own voice; %s = %s, %s"
                .formatted(
                        Plain.some(tally.spoken(), "statement", "statements"),
                        tally.carried(),
                        Plain.some(tally.narrated(), "figure or incident", "figures and incidents"),
                        Plain.some(tally.captures(), "capture", "captures"),
                        Plain.some(tally.articles(), "article", "articles"),
                        Plain.some(tally.origins(), "independent origin", "independent origins"));
    }

    private void statement(String indent, Statement it) {
        String head = indent + Sheet.fit(day(it.day()), DAY) + Plain.brief(it.claims().getFirst());
        sheet.wrapped(head + " ", modality(it) + Plain.quoted(it.words()));
        String rest = " ".repeat(indent.length() + DAY);
        String copies =
                it.articles().size() > 1 ? ", in " + it.articles().size() + " captures" : "";
        it.by()
                .filter(id -> !id.equals(shown))
                .flatMap(this::named)
                .ifPresent(name -> sheet.wrapped(rest, "said by " + name));
        sheet.wrapped(
                rest,
                "%s, published %s, captured %s%s"
                        .formatted(
                                stock.outlet(it.article()),
                                day(it.published()),
                                day(it.captured()),
                                copies));
        it.through().forEach(words -> sheet.wrapped(rest, "through " + words));
        it.withdrawn()
                .forEach(words ->
                        sheet.wrapped(
                                rest,
                                "WITHDRAWN: %s; the statement is not taken back".formatted(words)));
    }

    private static String modality(Statement it) {
        return it.modality() == Claim.Modality.ASSERTED
                ? ""
                : it.modality().code().toUpperCase(Locale.ROOT) + " ";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(Plain.UNSAID);
    }

    private void ties(String title, List<Dossier.Tie> ties) {
        if (!ties.isEmpty()) {
            sheet.line(title + " " + ties.size());
            ties.forEach(this::tie);
        }
    }

    private void tie(Dossier.Tie tie) {
        Link link = tie.link();
        String standing =
                link.certainty().code()
                        + (link.status() == Link.Status.OPEN ? "" : ", " + link.status().code());
        sheet.line(
                " %s %s".formatted(Plain.brief(link.id()), link.type().code()),
                standing + " [" + link.rule() + "]");
        end("  this source ", tie.own(), Optional.empty());
        end("  other end   ", tie.other(), tie.by());
        link.why().forEach(why -> sheet.wrapped("    ", why));
    }

    private void end(String head, String record, Optional<String> by) {
        String who = by.flatMap(this::named).map(name -> name + ": ").orElse("");
        String words =
                stock.record(record).map(Item::words).map(Plain::quoted).orElse(Plain.UNSAID);
        sheet.wrapped(head, Plain.brief(record) + " " + who + words);
    }

    private Optional<String> named(String id) {
        return registry.find(id).stream().findFirst().map(Source::name);
    }

    private void parts(Source source) {
        boolean several = source.parts().size() > 1;
        int sightings = source.parts().stream().mapToInt(it -> it.sightings().size()).sum();
        if (sightings < 2) {
            return;
        }
        sheet.line(
                several ? "PARTS, merged by a person" : "ARTICLES",
                "> dateline review split %s PART".formatted(Plain.brief(source.id())));
        for (Source.Part part : source.parts()) {
            if (several) {
                sheet.line(" %s %s".formatted(part.id(), Sheet.flat(part.name())));
            }
            part.sightings()
                    .forEach(it ->
                            sheet.line(
                                    "  %s %s: %s"
                                            .formatted(
                                                    it.article(),
                                                    stock.outlet(it.article()),
                                                    Sheet.flat(it.name()))));
        }
    }

    private void alike(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        sheet.line("MAY BE THE SAME, nobody has decided", "> dateline review merge ID OTHER");
        ids.stream()
                .flatMap(id -> registry.find(id).stream())
                .forEach(it ->
                        sheet.line(
                                " %s %s, %s"
                                        .formatted(
                                                Plain.brief(it.id()),
                                                Sheet.flat(it.name()),
                                                SourcesView.title(it))));
    }
}
