@NullMarked
package org.dateline.container;

import org.jspecify.annotations.NullMarked;
