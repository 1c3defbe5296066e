/// Compares Dateline's anatomy of pages with other extractors: how good, and at what cost.
@NullMarked
package org.dateline.bench.peers;

import org.jspecify.annotations.NullMarked;
