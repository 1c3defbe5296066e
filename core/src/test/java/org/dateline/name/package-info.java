@NullMarked
package org.dateline.name;

import org.jspecify.annotations.NullMarked;
