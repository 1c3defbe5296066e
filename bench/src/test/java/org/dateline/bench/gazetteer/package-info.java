/// Tests of how the gazetteer is packed.
@NullMarked
package org.dateline.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
