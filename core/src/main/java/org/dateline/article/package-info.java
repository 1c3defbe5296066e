/// What each part of a page is, and who published it when: zones, metadata, posts, comments.
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
