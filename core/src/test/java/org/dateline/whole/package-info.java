/// Tests that run the whole flow: golden cases, the contract, evidence, broken input.
@NullMarked
package org.dateline.whole;

import org.jspecify.annotations.NullMarked;
