package org.dateline.link;

import java.util.List;
import org.dateline.model.Evidence;

/// A rule over the findings of two captures, or of one: then both arguments are the same.
interface FindingRule extends Rule {

    List<Evidence> between(Profile one, Profile other);
}
