/// The rules of the house, as tests: which way packages look, and how large a file may grow.
@NullMarked
package org.dateline.house;

import org.jspecify.annotations.NullMarked;
