package org.dateline.claim;

import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Publication;

/// The claims of one article, sorted by content, and the publications that carried some of them.
public record Claims(List<Claim> claims, List<Publication> publications) {

    public Claims {
        claims = List.copyOf(claims);
        publications = List.copyOf(publications);
    }
}
