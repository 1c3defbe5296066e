/// What readings have to do with each other.
@NullMarked
package org.dateline.link;

import org.jspecify.annotations.NullMarked;
