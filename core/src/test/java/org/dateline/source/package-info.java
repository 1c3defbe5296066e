/// Tests of the registry of sources.
@NullMarked
package org.dateline.source;

import org.jspecify.annotations.NullMarked;
