/// From bytes to decoded text: media type, character set, digest, the limits of what is read.
@NullMarked
package org.dateline.capture;

import org.jspecify.annotations.NullMarked;
