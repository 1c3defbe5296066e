/// The language layer: sentences, tokens, tags, phrases and times, computed once a reading.
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
