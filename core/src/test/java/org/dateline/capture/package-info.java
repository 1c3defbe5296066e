@NullMarked
package org.dateline.capture;

import org.jspecify.annotations.NullMarked;
