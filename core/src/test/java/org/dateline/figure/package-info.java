/// Sentences with marked numbers, and the figures that stand in them.
@NullMarked
package org.dateline.figure;

import org.jspecify.annotations.NullMarked;
