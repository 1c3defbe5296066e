/// The nouns of Dateline: records and sealed interfaces that every stage shares. Uses only
/// `java..`.
///
/// Spans count UTF-16 units of the page's text; exports count code points.
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
