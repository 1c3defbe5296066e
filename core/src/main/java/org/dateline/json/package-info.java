/// Readings and links as the JSON that `CONTRACT.md` describes.
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;
