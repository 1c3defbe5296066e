@NullMarked
package org.dateline.bench.peers;

import org.jspecify.annotations.NullMarked;
