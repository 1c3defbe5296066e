package org.dateline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.When;
import org.dateline.model.Zone;

/// The words of time of one article, sorted by span, put on the calendar from an anchor day.
///
/// The anchor is the day of publication, or in an embedded post the post's own day. Without one,
/// words that need it stay [When.Unclear].
public record Times(List<When> all) {

    public Times {
        all = List.copyOf(all);
    }

    public static Times find(Prose prose, Article article) {
        Optional<LocalDate> published = article.published().map(Stamp::day);
        String folded = Folded.of(prose.text());
        List<When> all = new ArrayList<>();
        LastDay last = new LastDay();
        for (Sentence sentence : prose.sentences()) {
            Optional<LocalDate> posted = posted(sentence, article);
            Optional<LocalDate> anchor = posted.isPresent() ? posted : published;
            last.enter(sentence);
            all.addAll(in(folded, sentence.span(), anchor, posted.isPresent(), last));
        }
        return new Times(all);
    }

    private static Optional<LocalDate> posted(Sentence sentence, Article article) {
        if (sentence.zone() != Zone.POST) {
            return Optional.empty();
        }
        return article.posts().stream()
                .filter(post -> post.span().meets(sentence.span()))
                .findFirst()
                .flatMap(post -> post.date().map(Stamp::day));
    }

    /// The times in one sentence of a text, `anchor` being the day on which it was published.
    public static List<When> in(String text, Span sentence, Optional<LocalDate> anchor) {
        return in(text, sentence, anchor, false, new LastDay());
    }

    private static List<When> in(
            String text,
            Span sentence,
            Optional<LocalDate> anchor,
            boolean clockIsToday,
            LastDay last) {
        TimeScan scan = TimeScan.of(text, sentence);
        List<Moment> read = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            Optional<Moment> other = OtherDay.at(scan, i, last.day());
            Optional<Moment> found = other.isPresent() ? other : at(scan, i, anchor);
            if (found.isPresent()) {
                read.add(found.get());
                last.read(found.get());
                i = found.get().to() - 1;
            }
        }
        Optional<LocalDate> today = clockIsToday ? anchor : Optional.empty();
        return TimeJoin.join(scan, read, today).stream().map(moment -> moment.when(scan)).toList();
    }

    private static Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        for (TimeRule rule : TimeRule.ALL) {
            Optional<Moment> found = rule.at(scan, i, anchor);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The times inside a span.
    public List<When> inside(Span span) {
        List<When> out = new ArrayList<>();
        for (int i = firstFrom(span.start()); i < all.size() && start(i) < span.end(); i++) {
            if (all.get(i).span().filter(span::contains).isPresent()) {
                out.add(all.get(i));
            }
        }
        return out;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int start(int i) {
        return all.get(i).span().map(Span::start).orElse(0);
    }
}
