/// Feeds the parsers what a fuzzer makes up (Jazzer), and again whatever once broke them.
@NullMarked
package org.dateline.fuzz;

import org.jspecify.annotations.NullMarked;
