/// The whole flow in one file: {@link org.dateline.Flow}. Start reading there.
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
