package org.dateline.link;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Evidence;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Work;

/// What follows for articles that hang together, whatever other articles say.
///
/// `links` are all but repeated claims and suggested incidents: `open` are the pairs of incidents
/// that may be suggested, `repeats` the repeated claims of one article. `claims` are those that
/// nobody rejected. `copies` leads from a claim or an incident to what stands for all its copies,
/// where that is another. `crowds` are sets of incidents too large to be decided on.
public record Part(
        List<Link> links,
        List<Suggestion> open,
        List<Evidence.Relates> repeats,
        List<Work> works,
        List<Group> incidents,
        List<Group> figures,
        List<String> claims,
        SortedMap<String, String> copies,
        List<String> mains,
        List<String> shells,
        List<Crowd> crowds) {

    public Part {
        links = List.copyOf(links);
        open = List.copyOf(open);
        repeats = List.copyOf(repeats);
        works = List.copyOf(works);
        incidents = List.copyOf(incidents);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        copies = new TreeMap<>(copies);
        mains = List.copyOf(mains);
        shells = List.copyOf(shells);
        crowds = List.copyOf(crowds);
    }

    /// So many incidents that hang together, by the smallest id.
    public record Crowd(String first, int size) {}
}
