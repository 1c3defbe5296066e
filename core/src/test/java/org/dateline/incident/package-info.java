/// Sentences with marked words, and the incidents that they tell.
@NullMarked
package org.dateline.incident;

import org.jspecify.annotations.NullMarked;
