package org.dateline.model;

import java.util.List;
import java.util.Optional;

/// Everything that follows from a set of readings and people's decisions.
///
/// Links, works and groups are sorted by id. `mains` are the incidents that their articles are
/// about, at most one an article. `shells` are articles of which only a page's shell came in (a
/// login page, a cookie wall): they are linked to nothing. `notCompared` says in plain words which
/// relations no rule looks for yet, so that nobody takes their absence for a finding.
public record Links(
        List<Link> links,
        List<Work> works,
        List<Group> groups,
        List<String> mains,
        List<String> shells,
        List<String> notCompared,
        List<Problem> problems) {

    public Links {
        links = List.copyOf(links);
        works = List.copyOf(works);
        groups = List.copyOf(groups);
        mains = List.copyOf(mains);
        shells = List.copyOf(shells);
        notCompared = List.copyOf(notCompared);
        problems = List.copyOf(problems);
    }

    /// The work whose capture this article id is.
    public Optional<Work> workOf(String article) {
        return works.stream().filter(work -> work.articles().contains(article)).findFirst();
    }

    /// The group that counts this record.
    public Optional<Group> groupOf(String record) {
        return groups.stream().filter(group -> group.members().contains(record)).findFirst();
    }

    /// The link of this id.
    public Optional<Link> link(String id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /// Every link that has this record at one end.
    public List<Link> at(String record) {
        return links.stream()
                .filter(link -> link.from().equals(record) || link.to().equals(record))
                .toList();
    }
}
