/// Tests of the made ledgers.
@NullMarked
package org.dateline.app.ledger;

import org.jspecify.annotations.NullMarked;
