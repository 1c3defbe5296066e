/// Ledgers of any size, made from the project's samples, and what one more article costs there.
@NullMarked
package org.dateline.app.ledger;

import org.jspecify.annotations.NullMarked;
