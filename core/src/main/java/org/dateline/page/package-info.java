/// From decoded source to visible text with parts, every character traceable to its source.
@NullMarked
package org.dateline.page;

import org.jspecify.annotations.NullMarked;
