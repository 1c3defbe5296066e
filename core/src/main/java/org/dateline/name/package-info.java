/// Who is who in one article.
@NullMarked
package org.dateline.name;

import org.jspecify.annotations.NullMarked;
