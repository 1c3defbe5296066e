/// What happened, where, when, to whom, by whom.
@NullMarked
package org.dateline.incident;

import org.jspecify.annotations.NullMarked;
