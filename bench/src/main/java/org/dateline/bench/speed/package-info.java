/// How fast the stages are, measured with JMH.
@NullMarked
package org.dateline.bench.speed;

import org.jspecify.annotations.NullMarked;
