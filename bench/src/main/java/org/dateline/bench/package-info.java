/// Quality floors and benchmarks: run by people and by `./check`, never shipped.
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
