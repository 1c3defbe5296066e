/// Numbers of people and things, as intervals with a unit and a speaker.
@NullMarked
package org.dateline.figure;

import org.jspecify.annotations.NullMarked;
