package org.dateline.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Walks through a WARC whose records are gzip members, over broken ones too.
final class WarcMembers extends WarcWalk {

    /// What headers may take besides the page.
    private static final long HEADERS = 1L << 20;

    /// Where the last record stands in its member; -1 before the first.
    private long last = -1;

    WarcMembers(Shelf shelf, String name, WarcBytes bytes) {
        super(shelf, name, bytes);
    }

    @Override
    long readFrom(long base) throws IOException {
        long at = base;
        last = -1;
        try (GzipMembers members =
                new GzipMembers(bytes.from(base), base, shelf.most() + HEADERS)) {
            while (!members.atEnd()) {
                at = members.place();
                last = -1;
                GzipMembers.Member member = members.next();
                records(member);
                if (member.more()) {
                    // The rest of a film or a bomb is stepped over, not inflated.
                    return bytes.next(at + 1, true);
                }
            }
            return -1;
        } catch (IOException | IllegalArgumentException e) {
            long next = bytes.next(at + 1, true);
            shelf.broken(name + place(at, last + 1), WarcPages.broken(at, next, e));
            return next;
        }
    }

    /// Of a record in a member, by its place in what the member inflates to.
    private static String place(long member, long inside) {
        return inside == 0 ? "" + member : member + "+" + inside;
    }

    private void records(GzipMembers.Member member) throws IOException {
        List<String> trouble = trouble(member);
        boolean said = false;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(member.bytes()))) {
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent()) {
                last = Math.max(last + 1, reader.position());
                String place = place(member.at(), last);
                said |= pages.take(new WarcPages.Place(place, member.at(), trouble), record.get());
                boolean whole = !member.more() && !member.ended();
                record = whole ? reader.next() : Optional.empty();
            }
        }
        if (!said && !trouble.isEmpty()) {
            shelf.broken(name + member.at(), trouble.getFirst() + ": ask for the file anew");
        }
    }

    private static List<String> trouble(GzipMembers.Member member) {
        if (member.ended()) {
            return List.of("the file ends in the record at byte %d".formatted(member.at()));
        }
        return member.sound()
                ? List.of()
                : List.of(
                        "the checksum of the record at byte %d does not hold: its words may have changed"
                                .formatted(member.at()));
    }
}
