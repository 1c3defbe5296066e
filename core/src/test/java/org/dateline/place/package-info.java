/// Tests of the gazetteer and of what is made of names of places.
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
