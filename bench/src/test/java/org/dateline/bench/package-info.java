/// Tests of the floors: what they read, when they break, how they rise.
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
