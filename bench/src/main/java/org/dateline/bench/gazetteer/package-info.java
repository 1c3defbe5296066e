/// Packs the gazetteer that comes with Dateline from its sources.
@NullMarked
package org.dateline.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
