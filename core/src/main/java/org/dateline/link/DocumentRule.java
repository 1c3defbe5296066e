package org.dateline.link;

import org.dateline.model.Evidence;

import java.util.Optional;

/// A rule over two captures as wholes. Of the list, the first that answers is right.
interface DocumentRule extends Rule {

    Optional<Evidence> between(Profile one, Profile other, Overlap overlap);
}
