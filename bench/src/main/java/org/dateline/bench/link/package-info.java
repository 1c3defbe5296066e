/// Counts and fits what linking weighs: rare words, and the signs of two articles about one
/// incident.
@NullMarked
package org.dateline.bench.link;

import org.jspecify.annotations.NullMarked;
