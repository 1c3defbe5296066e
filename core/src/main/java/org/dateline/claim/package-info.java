/// Who said what, through whom.
@NullMarked
package org.dateline.claim;

import org.jspecify.annotations.NullMarked;
