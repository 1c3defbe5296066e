/// Place names, their use, and where they lie.
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
