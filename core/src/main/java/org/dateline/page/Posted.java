package org.dateline.page;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Post;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;

/// What a capture that is one post of a network says of itself.
///
/// `zones` has one for each part of the layout. `by` is who put the post up; where they pass on
/// another's words, `post` names the other. A picture without words has no `post`.
public record Posted(
        List<Zone> zones,
        Optional<Post> post,
        Optional<String> by,
        Optional<Stamp> at,
        Optional<String> url) {

    public Posted {
        zones = List.copyOf(zones);
    }
}
