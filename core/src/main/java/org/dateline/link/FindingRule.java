package org.dateline.link;

import org.dateline.model.Evidence;

import java.util.List;

/// A rule over the findings of two captures, or of one: then both arguments are the same.
interface FindingRule extends Rule {

    List<Evidence> between(Profile one, Profile other);
}
