/// Gazetteers that a person imports into a home: files of other projects read, kept, packed, found.
@NullMarked
package org.dateline.app.gazetteer;

import org.jspecify.annotations.NullMarked;
