package org.dateline.link;

import java.util.Optional;
import org.dateline.model.Evidence;

/// A rule over two captures as wholes. Of the list, the first that answers is right.
interface DocumentRule extends Rule {

    Optional<Evidence> between(Profile one, Profile other, Overlap overlap);
}
